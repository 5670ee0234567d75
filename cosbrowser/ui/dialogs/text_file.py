"""A window in which a text object is written or changed, and saved only over what was read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import text_files, versions
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.text_files import Opened, Written
from cosbrowser.cos.versions import Versioning
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kept_words
from cosbrowser.models.text import number, size, tr
from cosbrowser.ui import meanwhile
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.new_folder import KEY_BYTES
from cosbrowser.ui.dialogs.parts import GAP, announce, heading, label, make_primary, set_role, set_wrong
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import IconLabel
from cosbrowser.ui.meanwhile import Choice
from cosbrowser.ui.state_page import StatePage
from cosbrowser.ui.text_editor import TextEditor, encoding_words

_SIZE = (760, 560)


class TextWindow(QDialog):
    """A new text object, or one that is there. Ctrl+S saves, Ctrl+F finds; closing asks about what is not saved."""

    stored = Signal(object, object)  # Location, ObjectEntry
    overwritten = Signal(object, str, str)  # Location, key, id of the new version
    restore_wanted = Signal(object)  # Selection of the object, which is in the archive

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, key: str = "", *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(420, 300)
        self.resize(*_SIZE)
        self._engine = engine
        self._location = location
        self._read_only = read_only
        self._opened: Opened | None = None
        self._asked = key  # of the object that is read
        self._call: Call[Opened] | Call[Written] | None = None
        self._closing = False  # when it is saved
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name, such as notes.txt"))
        self.name.setAccessibleName(self.tr("Name"))
        self.title = heading("")
        self.remark = label("", "quiet")
        self.state = StatePage()
        self.editor = TextEditor()
        self.problem = ProblemPanel()
        self.conflict = QWidget()
        self.question = label()
        self.way_back = label("", "quiet")
        self.choices = {choice: QPushButton() for choice in (Choice.BOTH, Choice.OVERWRITE, Choice.DISCARD)}
        self.save_button = make_primary(QPushButton(self.tr("Save")))
        self.save_button.setAutoDefault(False)
        self._build()
        self._connect()
        if key:
            self.name.hide()
            self._read(key)
        else:
            self.state.hide()
            self.title.setText(self.tr("New text file in {0}").format(quoted(location.name)))
            self.name.setFocus()
        self._show_state()

    @classmethod
    def write(cls, parent: QWidget | None, engine: Engine, location: Location) -> TextWindow:
        """Show it for a new object in a bucket or folder."""
        window = cls(parent, engine, location)
        window.show()
        return window

    @classmethod
    def edit(
        cls, parent: QWidget | None, engine: Engine, location: Location, key: str, *, read_only: bool
    ) -> TextWindow:
        """Show it for an object that is there."""
        window = cls(parent, engine, location, key, read_only=read_only)
        window.show()
        return window

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        for widget in (self.title, self.name, self.remark):
            words.addWidget(widget)
        top.addLayout(words, 1)
        top.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        words_and_choices = QVBoxLayout()
        words_and_choices.setSpacing(GAP // 2)
        words_and_choices.addWidget(self.question)
        words_and_choices.addWidget(self.way_back)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for button in self.choices.values():
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        words_and_choices.addSpacing(GAP // 2)
        words_and_choices.addLayout(row)
        beside = QHBoxLayout(self.conflict)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP)
        beside.addWidget(IconLabel("warning", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words_and_choices, 1)
        self.conflict.hide()
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(GAP)
        head.addLayout(top)
        head.addWidget(self.problem)
        head.addWidget(self.conflict)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.state, 1)
        column.addWidget(self.editor, 1)

    def _connect(self) -> None:
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.editor.find_row.begin)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindNext), self, self.editor.find_row.find_next)
        QShortcut(QKeySequence(QKeySequence.StandardKey.FindPrevious), self, self.editor.find_row.find_previous)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.name.textChanged.connect(self._show_state)
        self.editor.changed.connect(self._show_state)
        self.editor.text.textChanged.connect(self._show_state)
        self.editor.encoding_wanted.connect(self._on_encoding_wanted)
        self.save_button.clicked.connect(self.save)
        self.choices[Choice.OVERWRITE].clicked.connect(self._on_overwrite)
        self.choices[Choice.BOTH].clicked.connect(self._on_both)
        self.choices[Choice.DISCARD].clicked.connect(self._on_discard)

    # What it shows

    @property
    def key(self) -> str:
        """The key of the object, as far as it is known."""
        return self._opened.key if self._opened is not None else self._location.prefix + self.name.text()

    @Slot()
    def _show_state(self) -> None:
        fault = self._fault()
        if self._opened is not None:
            self.title.setText(quoted(self._opened.key[len(self._location.prefix) :]))
        new = self._opened is None
        dirty = self.editor.modified or (new and bool(self.name.text()))
        busy = self._call is not None
        self.save_button.setEnabled(not fault and not busy and not self._read_only and dirty)
        set_wrong(self.name, new and bool(fault) and bool(self.name.text()))
        self._remark(fault)
        name = shown(self.key[len(self._location.prefix) :]) or self.tr("New text file")
        self.setWindowTitle(self.tr("{0}[*] – COS Browser").format(name))
        self.setWindowModified(self.editor.modified)
        length = len(self.editor.plain())
        words = [self.tr("1 character") if length == 1 else self.tr("{0} characters").format(number(length))]
        if kept := self._kept():
            words.append(kept)
        elif self._read_only:
            words.append(self.tr("the connection is read-only"))
        elif self.editor.modified:
            words.append(self.tr("not saved"))
        self.editor.remark.setText(" · ".join(words))

    def _kept(self) -> str:
        """By what the object is protected, in a few words; nothing where it can be saved."""
        kept = self._opened.kept if self._opened is not None else None
        return kept_words.kept(kept) if kept is not None else ""

    def _fault(self) -> str:
        """Why it cannot be saved under this name, as far as is known before."""
        name = self.name.text()
        if self._opened is not None:
            return ""
        if not name or name.endswith("/"):
            return tr("A name is missing.")
        octets = len(self.key.encode(errors="surrogatepass"))
        if octets > KEY_BYTES:
            words = tr("The name with all its folders takes {0} bytes; {1} are possible.")
            return words.format(number(octets), number(KEY_BYTES))
        return ""

    def _remark(self, fault: str) -> None:
        words, role = "", "quiet"
        if fault and self.name.text():
            words, role = fault, "bad"
        elif self._opened is None and self.name.text():
            words = self.tr("Stored as {0}").format(text_files.guessed_type(self.key))
        elif self._opened is not None and self.editor.form.mixed:
            words, role = self.tr("Its lines end in several ways; saving makes them the same."), "caution"
        elif self._opened is not None and not self._opened.sure:
            encoding = encoding_words(self._opened.form.encoding)
            words, role = self.tr("The encoding was guessed: {0}. Choose another below.").format(encoding), "caution"
        self.remark.setText(words)
        self.remark.setVisible(bool(words))
        set_role(self.remark, role)

    # Reading

    def _read(self, key: str, encoding: str = "") -> None:
        self.editor.hide()
        self.state.show()
        self.state.show_loading(self.tr("Reading…"))
        self.title.setText(quoted(key[len(self._location.prefix) :]))
        self._clear_problem()

        def failed(problem: Problem) -> None:
            self._on_unreadable(problem, lambda: self._read(key, encoding))

        self._call = self._engine.call(self, text_files.read, self._location, key, encoding).then(self._on_read, failed)

    def _on_read(self, opened: Opened) -> None:
        self._call = None
        self._opened = opened
        self.state.hide()
        self.editor.show()
        self.editor.show_text(opened.text, opened.form)
        if self._kept():
            self._read_only = True  # to save would overwrite it
        self.editor.set_enabled(not self._read_only)
        self.editor.text.setFocus()
        self._show_state()

    def _on_unreadable(self, problem: Problem, again: Callable[[], object]) -> None:
        self._call = None
        reasons = {
            "TooLarge": self.tr("Up to {0} are edited here. Use Edit, which opens the system's program.")
            .format(size(text_files.AT_MOST)),
            "NotText": self.tr("Its bytes are no text that this encoding has."),
            "Packed": self.tr("It is stored packed (Content-Encoding). Download it to change it."),
        }  # fmt: skip
        words = reasons.get(problem.code) if problem.operation == "EditText" else None
        if words is not None and self._opened is not None:  # another encoding was tried: what was shown stays
            self.state.hide()
            self.editor.show()
            self.editor.show_form(self._opened.form)
            self._show_state()
            self.remark.setText(words)
            self.remark.show()
            set_role(self.remark, "bad")
        elif words is not None:
            self.state.show_state("file", self.tr("This cannot be edited here"), words)
        else:
            self.state.hide()
            self.problem.show_problem(problem, {Remedy.RETRY: again, Remedy.RESTORE: self._on_restore})

    def _on_restore(self) -> None:
        self.restore_wanted.emit(Selection(self._location, (ObjectEntry(self._asked, 0, datetime.now(UTC), ""),)))

    @Slot(str)
    def _on_encoding_wanted(self, encoding: str) -> None:
        """Of an unchanged object: read it in that encoding. Of a changed or new one: write it so."""
        if self._opened is None or self.editor.modified:
            self.editor.choose_encoding(encoding)
        else:
            self._read(self._opened.key, encoding)

    # Saving

    @Slot()
    def save(self) -> None:
        """Store it: a new object only where there is none, a changed one only over what was read."""
        if not self.save_button.isEnabled():
            return
        text, form = self.editor.plain(), self.editor.form
        if self._opened is None:
            kind = text_files.guessed_type(self.key).replace("utf-8", form.encoding)
            call = self._engine.call(self, text_files.create, self._location, self.key, text, form, kind)
        else:
            call = self._engine.call(self, text_files.save, self._location, self._as_it_is(), text)
        self._begin(call)

    def _as_it_is(self) -> Opened:
        assert self._opened is not None
        return replace(self._opened, form=self.editor.form)

    def _begin(self, call: Call[Written]) -> None:
        self._clear_problem()
        self.editor.set_enabled(False)
        self._call = call.then(self._on_stored, self._on_failed)
        self._show_state()
        self.remark.setText(self.tr("Saving…"))
        self.remark.show()

    def _on_stored(self, written: Written) -> None:
        self._call = None
        form = replace(self.editor.form, mixed=False)
        before = self._opened or Opened(written.entry.key, "", form, "")
        self._opened = text_files.reread(replace(before, form=form, sure=True), written)
        self.name.hide()
        self.editor.set_enabled(True)
        self.editor.show_form(form)
        self.editor.text.document().setModified(False)
        self._show_state()
        announce(self, self.tr("Saved."))
        self.stored.emit(self._location, written.entry)
        if before.key == written.entry.key and before.etag:
            self.overwritten.emit(self._location, written.entry.key, written.version_id)
        if self._closing:
            self.close()

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        self._closing = False
        self.editor.set_enabled(True)
        self._show_state()
        if problem.code == "Unencodable":
            words = self.tr("{0} has no “{1}”. Choose another encoding, such as UTF-8, below.")
            self.remark.setText(words.format(encoding_words(self.editor.form.encoding), shown(problem.detail)))
            self.remark.show()
            set_role(self.remark, "bad")
            return
        if problem.code == "TooLarge" and problem.operation == "EditText":
            words = self.tr("It has more than {0}, which is as much as is edited here.")
            self.remark.setText(words.format(size(text_files.AT_MOST)))
            self.remark.show()
            set_role(self.remark, "bad")
            return
        new = self._opened is None
        if new and problem.kind is Kind.CHANGED:
            self.remark.setText(self.tr("There is an object of this name already."))
            self.remark.show()
            set_role(self.remark, "bad")
            set_wrong(self.name, True)
            self.name.setFocus()
            return
        if meanwhile.is_meanwhile(problem):
            self._ask(problem)
            return
        self.problem.show_problem(problem, {Remedy.RETRY: self.save})
        announce(self, self.problem.title.text())

    def _ask(self, problem: Problem) -> None:
        """Have the person decide between what is there and what was typed."""
        words = meanwhile.choices(problem)
        for choice, button in self.choices.items():
            button.setText(words.get(choice, ""))
            button.setVisible(choice in words)
        self.question.setText(meanwhile.question(problem, quoted(self.key[len(self._location.prefix) :])))
        self.way_back.hide()
        self.conflict.show()
        announce(self, self.question.text())
        if problem.kind is Kind.CHANGED:
            self._engine.call(self, versions.versioning, self._location).then(self._on_versioning, self._on_not_known)

    def _on_versioning(self, found: Versioning) -> None:
        self.way_back.setText(meanwhile.way_back(found))
        self.way_back.show()

    def _on_not_known(self, _: Problem) -> None:
        """Nothing is said of a way back."""

    def _clear_problem(self) -> None:
        self.problem.clear()
        self.conflict.hide()

    @Slot()
    def _on_overwrite(self) -> None:
        call = self._engine.call(
            self, text_files.save, self._location, self._as_it_is(), self.editor.plain(), force=True
        )  # fmt: skip
        self._begin(call)

    @Slot()
    def _on_both(self) -> None:
        call = self._engine.call(
            self, text_files.save_beside, self._location, self._as_it_is(), self.editor.plain()
        )  # fmt: skip
        self._begin(call)

    @Slot()
    def _on_discard(self) -> None:
        """Read what is there now; what was typed is gone. Nothing is there: close."""
        assert self._opened is not None
        self._clear_problem()
        self.editor.text.document().setModified(False)
        if self.choices[Choice.BOTH].isHidden():
            self.close()
            return
        self._read(self._opened.key)

    # Closing

    def reject(self) -> None:
        """Esc closes as the window's own button does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.editor.modified or self._read_only:
            event.accept()  # QDialog's own would call `reject`, which comes back here
            return
        event.ignore()
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Not saved"))
        name = quoted(self.key[len(self._location.prefix) :]) or self.tr("the new text file")
        box.setText(self.tr("Save the changes to {0}?").format(name))
        box.setInformativeText(self.tr("Without saving they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Save).clicked.connect(self._on_save_and_close)
        box.button(buttons.Discard).clicked.connect(self._on_close_anyway)
        box.open()

    @Slot()
    def _on_save_and_close(self) -> None:
        if self.save_button.isEnabled():
            self._closing = True
            self.save()
        else:
            self.name.setFocus()

    @Slot()
    def _on_close_anyway(self) -> None:
        self.editor.text.document().setModified(False)
        self.close()

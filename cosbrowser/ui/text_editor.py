"""A text to be changed, with a row to find in it and the choice of how it is encoded and how its lines end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos.text_files import ENCODINGS, Form
from cosbrowser.models.text import tr
from cosbrowser.ui.dialogs.parts import label, line, set_wrong
from cosbrowser.ui.icons import set_icon

_LINE_ENDS = ("\n", "\r\n", "\r")


def encoding_words(encoding: str, *, mark: bool = False) -> str:
    """The name of an encoding as people know it."""
    names = {
        "utf-8": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE", "utf-32": "UTF-32",
        "windows-1252": tr("Western (Windows-1252)"), "iso-8859-1": tr("Western (ISO 8859-1)"),
        "iso-8859-15": tr("Western (ISO 8859-15)"), "iso-8859-2": tr("Central European (ISO 8859-2)"),
        "windows-1251": tr("Cyrillic (Windows-1251)"), "koi8-r": tr("Cyrillic (KOI8-R)"),
        "shift_jis": tr("Japanese (Shift JIS)"), "euc-jp": tr("Japanese (EUC-JP)"),
        "gb18030": tr("Chinese (GB 18030)"), "big5": tr("Chinese (Big5)"), "euc-kr": tr("Korean (EUC-KR)"),
    }  # fmt: skip
    name = names.get(encoding, encoding)
    return tr("{0} with mark").format(name) if mark else name


class FindRow(QWidget):
    """Looks for a text in the editor, forwards and backwards, around its ends."""

    def __init__(self, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(self.tr("Find"))
        self.wanted.setAccessibleName(self.tr("Find"))
        self.wanted.setClearButtonEnabled(True)
        self.previous = self._button("caret-up", self.tr("Previous"))
        self.next = self._button("caret-down", self.tr("Next"))
        self._close = self._button("close", self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.wanted, 1)
        for button in (self.previous, self.next, self._close):
            row.addWidget(button)
        self.wanted.textEdited.connect(self._on_typed)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        self._close.clicked.connect(self.leave)
        for keys, act in (
            (QKeySequence(Qt.Key.Key_Return), self.find_next), (QKeySequence("Shift+Return"), self.find_previous),
            (QKeySequence(Qt.Key.Key_Escape), self.leave),
        ):  # fmt: skip
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def _button(self, icon: str, words: str) -> QToolButton:
        made = QToolButton()
        set_icon(made, icon)
        made.setToolTip(words)
        made.setAccessibleName(words)
        return made

    @Slot()
    def begin(self) -> None:
        """Show it, with what is selected in the editor."""
        chosen = self._editor.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.wanted.setText(chosen)
        self.show()
        self.wanted.setFocus()
        self.wanted.selectAll()

    @Slot()
    def leave(self) -> None:
        """Hide it; the keyboard goes back to the text."""
        self.hide()
        self._editor.setFocus()

    @Slot()
    def find_next(self) -> None:
        """Go to the next place."""
        self._find(back=False)

    @Slot()
    def find_previous(self) -> None:
        """Go to the place before."""
        self._find(back=True)

    @Slot(str)
    def _on_typed(self, _: str) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._editor.setTextCursor(cursor)
        self._find(back=False)

    def _find(self, *, back: bool) -> None:
        wanted = self.wanted.text()
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        found = not wanted or self._editor.find(wanted, flags)
        if not found:  # from the other end
            at = self._editor.textCursor()
            self._editor.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
            found = self._editor.find(wanted, flags)
            if not found:
                self._editor.setTextCursor(at)
        set_wrong(self.wanted, not found)


class TextEditor(QWidget):
    """The text with its find row and its form. Whoever shows it saves it."""

    changed = Signal()  # the text, or how it is to be written
    encoding_wanted = Signal(str)  # read it anew in this encoding: what is shown is not changed yet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setProperty("bare", True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabStopDistance(4 * self.text.fontMetrics().horizontalAdvance(" "))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setAccessibleName(self.tr("Text"))
        self.find_row = FindRow(self.text)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.line_ends = QComboBox()
        self.line_ends.setAccessibleName(self.tr("Line ends"))
        for end, words in zip(_LINE_ENDS, ("LF", "CRLF", "CR"), strict=True):
            self.line_ends.addItem(words, end)
        self.line_ends.setToolTip(self.tr("How lines end: LF on Linux and macOS, CRLF on Windows"))
        self.remark = label("", "caption")
        self._form = Form()
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(16, 8, 16, 8)
        self._foot.setSpacing(8)
        self._foot.addWidget(self.remark, 1)
        self._foot.addWidget(self.encoding)
        self._foot.addWidget(self.line_ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_row)
        column.addWidget(line())
        column.addWidget(self.text, 1)
        column.addWidget(line())
        column.addLayout(self._foot)
        self.show_text("", self._form)
        self.text.document().modificationChanged.connect(self.changed)
        self.encoding.activated.connect(self._on_encoding)
        self.line_ends.activated.connect(self._on_line_ends)

    @property
    def form(self) -> Form:
        """How it is to be written."""
        return self._form

    @property
    def modified(self) -> bool:
        """Whether it was changed since it was shown or saved."""
        return self.text.document().isModified()

    def plain(self) -> str:
        """The text; its lines end in a plain newline."""
        return self.text.toPlainText()

    def show_text(self, text: str, form: Form) -> None:
        """Show this, unchanged."""
        self.text.setPlainText(text)
        self.show_form(form)
        self.text.document().setModified(False)

    def show_form(self, form: Form) -> None:
        """Show how it is written."""
        self._form = form
        self.encoding.clear()
        for encoding in dict.fromkeys((form.encoding, *ENCODINGS)):
            self.encoding.addItem(encoding_words(encoding, mark=form.mark and encoding == form.encoding), encoding)
        self.encoding.setCurrentIndex(0)
        self.line_ends.setCurrentIndex(_LINE_ENDS.index(form.newline))

    def set_enabled(self, enabled: bool) -> None:
        """Whether anything can be changed now."""
        self.text.setReadOnly(not enabled)
        self.encoding.setEnabled(enabled)
        self.line_ends.setEnabled(enabled)

    @Slot(int)
    def _on_encoding(self, row: int) -> None:
        chosen = str(self.encoding.itemData(row))
        if chosen != self._form.encoding:
            self.encoding_wanted.emit(chosen)

    def choose_encoding(self, encoding: str) -> None:
        """Write it in another encoding from now on, without a byte order mark."""
        self.show_form(Form(encoding, newline=self._form.newline))
        self.text.document().setModified(True)
        self.changed.emit()

    @Slot(int)
    def _on_line_ends(self, row: int) -> None:
        newline = str(self.line_ends.itemData(row))
        if newline != self._form.newline or self._form.mixed:
            self._form = Form(self._form.encoding, self._form.mark, newline)
            self.text.document().setModified(True)
            self.changed.emit()

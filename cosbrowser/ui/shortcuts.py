"""All actions with their keys, to be searched and changed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.models.fuzzy import match
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, label, on_pressed, set_role
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.keymap import Keymap, plain_text, types_text

_NAME = int(Qt.ItemDataRole.UserRole)
_NATIVE = QKeySequence.SequenceFormat.NativeText
_OF_DIALOGS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_unknown,
)  # fmt: skip


class KeyRecorder(QLineEdit):
    """A field that shows the keys that were pressed in it. Tab, Esc and Enter keep their use in a dialog.

    Qt's own `QKeySequenceEdit` waits a second for more keys, and tells screen readers of no role.
    """

    recorded = Signal(QKeySequence)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = QKeySequence()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the new keys"))
        self.setAccessibleName(self.tr("New shortcut: press the keys"))

    def forget(self) -> None:
        """Show nothing again."""
        self.key = QKeySequence()
        self.clear()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no action of the window may take the keys away
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _MODIFIERS or (plain and event.key() in _OF_DIALOGS):
            event.ignore()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        self.key = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        self.setText(self.key.toString(_NATIVE))
        self.recorded.emit(self.key)


class ShortcutsDialog(FittingDialog):
    """The list of actions, and below it the keys of the one that is chosen."""

    def __init__(self, parent: QWidget, keymap: Keymap) -> None:
        super().__init__(parent, 620)
        self._keymap = keymap
        self._asked: tuple[QKeySequence, bool] | None = None  # keys that another action has; whether beside
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search actions or keys"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.keys = KeyRecorder()
        self.set_button = QPushButton(self.tr("Set"))
        self.add_button = QPushButton(self.tr("Add"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_all_button = QPushButton(self.tr("Reset All"))
        self.close_button = QPushButton(self.tr("Close"))
        self.take_button = QPushButton(self.tr("Take It"))
        self.keep_button = QPushButton(self.tr("Leave It"))
        self.about = label(role="quiet")
        self.question = QFrame()
        self.question.setProperty("banner", True)
        self.question_text = label()
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.table.activated.connect(self.keys.setFocus)
        self.keys.recorded.connect(self._on_keys)
        self.set_button.clicked.connect(on_pressed(lambda: self._assign(beside=False)))
        self.add_button.clicked.connect(on_pressed(lambda: self._assign(beside=True)))
        self.remove_button.clicked.connect(on_pressed(lambda: keymap.remove(self.chosen)))
        self.reset_button.clicked.connect(on_pressed(lambda: keymap.reset(self.chosen)))
        self.reset_all_button.clicked.connect(on_pressed(keymap.reset_all))
        self.take_button.clicked.connect(on_pressed(self._take))
        self.keep_button.clicked.connect(on_pressed(self._leave))
        self.close_button.clicked.connect(self.accept)
        keymap.changed.connect(self._fill)
        self._fill()
        self.table.selectRow(0)
        self.search.setFocus()

    @property
    def chosen(self) -> str:
        """The name of the action that is chosen; empty: none."""
        rows = self.table.selectionModel().selectedRows()
        return str(rows[0].data(_NAME)) if rows else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on: from the search to the keys, from the keys to "Set"."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.keys.setFocus()
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2)
        table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        table.setProperty("cells", True)
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setMinimumHeight(300)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        search = QAction(self.tr("Search"), self.search)
        set_icon(search, "search", "quiet")
        self.search.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        others = (self.set_button, self.add_button, self.remove_button, self.reset_button, self.reset_all_button)
        for button in (*others, self.close_button, self.take_button, self.keep_button):
            button.setAutoDefault(False)
        record = QHBoxLayout()
        record.setSpacing(GAP)
        record.addWidget(self.keys, 1)
        for button in (self.set_button, self.add_button, self.remove_button, self.reset_button):
            record.addWidget(button)
        answer = QHBoxLayout(self.question)
        answer.setContentsMargins(12, GAP, GAP, GAP)
        answer.addWidget(self.question_text, 1)
        answer.addWidget(self.take_button)
        answer.addWidget(self.keep_button)
        self.question.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset_all_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        column.addLayout(record)
        column.addWidget(self.question)
        column.addLayout(buttons)

    @Slot()
    def _fill(self) -> None:
        """The actions that fit what is searched for; the one chosen stays chosen."""
        before, typed = self.chosen, self.search.text()
        found = [(name, action) for name, action in self._keymap.actions.items() if self._fits(name, action, typed)]
        self.table.setRowCount(len(found))
        for row, (name, action) in enumerate(found):
            for column, text in enumerate((plain_text(action), ", ".join(self._keymap.keys(name)))):
                cell = QTableWidgetItem(text)
                cell.setData(_NAME, name)
                if self._keymap.is_own(name):
                    font = self.table.font()
                    font.setWeight(font.Weight.DemiBold)
                    cell.setFont(font)
                self.table.setItem(row, column, cell)
        names = [name for name, _ in found]
        if names:
            index = self.table.model().index(names.index(before) if before in names else 0, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._on_chosen()

    def _fits(self, name: str, action: QAction, typed: str) -> bool:
        keys = " ".join(self._keymap.keys(name))
        if not action.isVisible():
            return False
        return not typed.strip() or match(typed, plain_text(action)) is not None or typed.lower() in keys.lower()

    @Slot()
    def _on_chosen(self) -> None:
        name = self.chosen
        self.keys.forget()
        self._leave()
        self.keys.setEnabled(bool(name))
        self.remove_button.setEnabled(bool(name) and bool(self._keymap.keys(name)))
        self.reset_button.setEnabled(bool(name) and self._keymap.is_own(name))
        self.reset_all_button.setEnabled(any(map(self._keymap.is_own, self._keymap.actions)))
        if not name:
            self._say(self.tr("No action has these letters or keys."))
            return
        words = self.tr("“{0}” has {1}.") if self._keymap.keys(name) else self.tr("“{0}” has no keys.")
        self._say(words.format(plain_text(self._keymap.actions[name]), ", ".join(self._keymap.keys(name))))

    @Slot(QKeySequence)
    def _on_keys(self, key: QKeySequence) -> None:
        usable = not key.isEmpty() and not types_text(key)
        self.set_button.setEnabled(usable)
        self.add_button.setEnabled(usable and bool(self._keymap.keys(self.chosen)) if self.chosen else False)
        if not key.isEmpty() and not usable:
            self._say(
                self.tr("{0} alone is for typing. Hold Ctrl or Alt with it.").format(key.toString(_NATIVE)), "bad"
            )
        elif usable and (other := self._keymap.owner(key, besides=self.chosen)):
            words = self.tr("{0} is used by “{1}”.")
            self._say(words.format(key.toString(_NATIVE), plain_text(self._keymap.actions[other])), "caution")

    def _assign(self, *, beside: bool) -> None:
        key, name = self.keys.key, self.chosen
        if key.isEmpty() or not name:
            return
        other = self._keymap.owner(key, besides=name)
        if not other:
            self._keymap.assign(name, key, beside=beside)
            self.table.setFocus()
            return
        self._asked = (key, beside)
        words = self.tr("{0} is used by “{1}”, which would lose it.")
        self.question_text.setText(words.format(key.toString(_NATIVE), plain_text(self._keymap.actions[other])))
        self.question.show()
        self.take_button.setFocus()
        announce(self, self.question_text.text())

    def _take(self) -> None:
        if self._asked is not None:
            key, beside = self._asked
            self._keymap.assign(self.chosen, key, beside=beside)
            self.table.setFocus()

    def _leave(self) -> None:
        self._asked = None
        self.question.hide()
        self.set_button.setEnabled(False)
        self.add_button.setEnabled(False)
        self.keys.forget()

    def _say(self, text: str, role: str = "quiet") -> None:
        self.about.setText(text)
        set_role(self.about, role)
        if role != "quiet":
            announce(self, text)

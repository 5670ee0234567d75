"""The field over a row's name in which it gets another one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from cosbrowser.ui.dialogs.parts import announce, label, set_wrong
from cosbrowser.ui.icon_grid import IconGrid
from cosbrowser.ui.outline import Outline
from cosbrowser.ui.table import ObjectTable
from cosbrowser.ui.tree import plain

_ROOM = 6  # pixels beside the text, and the frame


class RenameField(QLineEdit):
    """Lies over the name until Enter, Escape or a click elsewhere; what is wrong with a name is said below it.

    `judge` gives what is wrong, in words, or nothing. A name that is wrong, or is the old one, is not given back.
    """

    renamed = Signal(str)

    def __init__(
        self,
        view: ObjectTable | IconGrid | Outline,
        index: QModelIndex,
        name: str,
        judge: Callable[[str], str],
    ) -> None:
        super().__init__(name, view.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("New name of {0}").format(name))
        self._view = view
        self._index = QPersistentModelIndex(index)
        self._name = name
        self._judge = judge
        self._over = False
        self.remark: QLabel = label("", "bad", wrap=False)
        self.remark.setParent(view.viewport())
        self.remark.setProperty("bubble", True)
        self.remark.setAutoFillBackground(True)
        self.remark.setContentsMargins(_ROOM, 2, _ROOM, 2)
        self.remark.hide()
        self.textChanged.connect(self._on_typed)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(self._place)
        if isinstance(view, ObjectTable):
            view.horizontalHeader().sectionResized.connect(self._place)
        model = view.model()
        for changes in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changes.connect(self.leave)  # the row may be another one now
        view.viewport().installEventFilter(self)
        view.scrollTo(index)
        self._place()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        stem = name.rfind(".")
        self.setSelection(0, stem if stem > 0 else len(name))

    @Slot()
    def leave(self) -> None:
        """Give nothing back."""
        if not self._over:
            self._over = True
            self.remark.hide()
            self.remark.deleteLater()
            if self.hasFocus():
                self._view.setFocus()
            self.close()

    def _finish(self, *, strictly: bool) -> None:
        name = self.text()
        wrong = self._judge(name) if name != self._name else ""
        if wrong and strictly:
            self._say(wrong)
            return
        given = not wrong and name != self._name and not self._over
        self.leave()
        if given:
            self.renamed.emit(name)

    @Slot(str)
    def _on_typed(self, name: str) -> None:
        self._say(self._judge(name) if name != self._name else "")
        self._place()

    def _say(self, wrong: str) -> None:
        set_wrong(self, bool(wrong))
        self.setAccessibleDescription(wrong)
        self.remark.setText(wrong)
        self.remark.setVisible(bool(wrong))
        self._place()
        self.remark.raise_()
        if wrong:
            announce(self, wrong)

    @Slot()
    def _place(self) -> None:
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + 6 * _ROOM
        there = self._view.name_field(plain(self._index), wanted)
        self.setGeometry(there)
        size, viewport = self.remark.sizeHint(), self._view.viewport()
        width = min(size.width(), viewport.width())
        left = min(there.left(), viewport.width() - width)
        below = there.bottom() + 4
        if below + size.height() > viewport.height():
            below = there.top() - size.height() - 4
        self.remark.setGeometry(QRect(left, below, width, size.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self._over:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(strictly=True)
        else:
            super().keyPressEvent(event)
            event.accept()  # arrows at an end of the text are none of the table's

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Space))
        ):
            event.accept()  # Escape would stop the reading, Delete delete the object
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._finish(strictly=False)

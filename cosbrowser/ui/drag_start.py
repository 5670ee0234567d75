"""Where a press of the mouse on a row becomes a drag, and where it stays a choice of rows; for all views alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

_SEVERAL = 2


class DragStart:
    """Follows the mouse of a view; the view passes each press, move and release on, and goes on where it is told to.

    A press on the name of a row, or on a row that is selected, may become a drag; elsewhere the mouse selects a range.
    The one on one of several selected rows selects it alone only when it is let go where it was.
    """

    def __init__(self, view: QAbstractItemView, on_name: Callable[[QPoint], bool]) -> None:
        self._view = view
        self._on_name = on_name
        self._pressed: QPoint | None = None
        self._deselects = False

    def press(self, event: QMouseEvent, *, possible: bool) -> bool:
        """Whether all of it is done: the selection stays, since it is perhaps to be dragged."""
        view, at = self._view, event.position().toPoint()
        index = view.indexAt(at)
        plain = event.button() is Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if not possible or not plain or not index.isValid():
            return False
        chosen = view.selectionModel().isSelected(index)
        if not chosen and not self._on_name(at):
            return False
        self._pressed = at
        if not chosen or _selected(view) < _SEVERAL:
            return False
        self._deselects = True
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def move(self, event: QMouseEvent, begin: Callable[[], object]) -> bool:
        """Begin the drag when the mouse has gone far enough; whether the move is none that selects."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed, self._deselects = None, False
            begin()
        return True

    def release(self, event: QMouseEvent) -> None:
        """The press was none that became a drag."""
        if self._deselects and event.button() is Qt.MouseButton.LeftButton:
            self._view.setCurrentIndex(self._view.indexAt(event.position().toPoint()))
        self._pressed, self._deselects = None, False


def _selected(view: QAbstractItemView) -> int:
    """How many rows are selected, by ranges."""
    chosen = view.selectionModel().selection()
    runs = (chosen.at(i) for i in range(chosen.count()))
    return sum(run.bottom() - run.top() + 1 for run in runs)

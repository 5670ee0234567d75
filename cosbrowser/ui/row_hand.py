"""What mouse, Enter and drops do to rows: the same in the table and among the icons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from cosbrowser.cos.entries import Location
from cosbrowser.models.roles import ENTRY_ROLE, LOCATION_ROLE, Column
from cosbrowser.ui import drops, rings
from cosbrowser.ui.carried import Cut, origin_of
from cosbrowser.ui.drag_start import DragStart

Index = QModelIndex | QPersistentModelIndex

_HISTORY = (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton)


class RowHand(QObject):
    """Sees the events of a view before the view does. What is to be done it says in signals."""

    opened = Signal(QModelIndex)  # Enter or double click
    opened_apart = Signal(QModelIndex)  # the middle button, or these with Ctrl: beside where one is
    files_dropped = Signal(object, object)  # tuple of local paths, Location of the folder row or None
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location as above, whether they move
    dragged = Signal()  # the selected rows are to be taken elsewhere
    menu_wanted = Signal(object, object)  # QPoint in global coordinates, QModelIndex (invalid: empty space)

    def __init__(
        self,
        view: QAbstractItemView,
        row_at: Callable[[QPoint], int],
        row_rect: Callable[[int], QRect],
        on_name: Callable[[QPoint], bool],
    ) -> None:
        """`row_at` and `row_rect` say where rows are in the viewport, `on_name` where a press begins a drag."""
        super().__init__(view)
        self.place: Location | None = None  # that is shown, if it is in a bucket: files may be dropped on it
        self.hovered_row = -1
        self.drop_row: int | None = None  # that would take what is under the mouse; -1 for the place itself
        self.guide: drops.Guide | None = None
        self._view = view
        self._row_at = row_at
        self._row_rect = row_rect
        self._drag = DragStart(view, on_name)
        self._cut = Cut()
        view.setMouseTracking(True)
        view.setAcceptDrops(True)
        view.viewport().setAcceptDrops(True)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def speak_as(self, other: RowHand) -> None:
        """Say all through the hand of another view over the same rows."""
        self.opened.connect(other.opened)
        self.opened_apart.connect(other.opened_apart)
        self.files_dropped.connect(other.files_dropped)
        self.objects_dropped.connect(other.objects_dropped)
        self.dragged.connect(other.dragged)
        self.menu_wanted.connect(other.menu_wanted)

    def forget(self) -> None:
        """Rows are others now."""
        self.hovered_row = -1
        self._show_drop(None)

    def dim(self, cut: Cut) -> None:
        """Show these rows as cut."""
        self._cut = cut
        self._view.viewport().update()

    def is_cut(self, index: Index) -> bool:
        """Whether the row waits to be pasted elsewhere."""
        # Most of the time nothing is cut: then no entry is made for each cell that is painted.
        return bool(self._cut.keys) and self.place is not None and self._cut.holds(self.place, index.data(ENTRY_ROLE))

    def paint_rings(self) -> None:
        """Draw the rings of the keyboard and of a drop over the rows; at the end of a view's paint event."""
        viewport, current = self._view.viewport(), self._view.currentIndex()
        rings.paint_focus(self._view, self._row_rect(current.row()) if current.isValid() else viewport.rect())
        if self.drop_row is not None:
            rings.paint_drop(viewport, viewport.rect() if self.drop_row < 0 else self._row_rect(self.drop_row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True ends it; an event that is ignored then goes on to the browser, which goes back and forward."""
        # Not by an attribute: those go before the view does, which sends events to the last.
        if watched is self.parent():  # the keyboard's, which its viewport does not get
            if isinstance(event, QKeyEvent):
                return event.type() == QEvent.Type.KeyPress and self._press_key(event)
            return isinstance(event, QContextMenuEvent) and self._want_menu(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QContextMenuEvent):
            return self._want_menu(event)
        return self._drop(event)

    # Mouse

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._hover(self._row_at(event.position().toPoint()))
            return self._drag.move(event, self.dragged.emit)
        if kind == QEvent.Type.MouseButtonRelease:
            self._drag.release(event)
            return False
        if event.button() in _HISTORY:
            event.ignore()
            return True
        index = self._view.indexAt(event.position().toPoint())
        if kind == QEvent.Type.MouseButtonDblClick:
            if event.button() is Qt.MouseButton.LeftButton and index.isValid():
                apart = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self.opened_apart if apart else self.opened).emit(index)
            return True
        return kind == QEvent.Type.MouseButtonPress and self._press(event, index)

    def _press(self, event: QMouseEvent, index: QModelIndex) -> bool:
        if self._drag.press(event, possible=self.place is not None):
            return True
        if event.button() is Qt.MouseButton.MiddleButton:
            if index.isValid():
                self.opened_apart.emit(index)
            return True
        if event.button() is Qt.MouseButton.LeftButton and not index.isValid():
            self._view.clearSelection()
        return False

    def _hover(self, row: int) -> None:
        """Tint the whole row under the mouse; Qt itself would repaint one cell of it."""
        if row == self.hovered_row:
            return
        for changed in (self.hovered_row, row):
            if changed >= 0:
                self._view.viewport().update(self._row_rect(changed))
        self.hovered_row = row

    def _want_menu(self, event: QContextMenuEvent) -> bool:
        viewport = self._view.viewport()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self._view.currentIndex()
            where = self._view.visualRect(index).bottomLeft() if index.isValid() else viewport.rect().topLeft()
            self.menu_wanted.emit(viewport.mapToGlobal(where), index)
        else:
            self.menu_wanted.emit(event.globalPos(), self._view.indexAt(event.pos()))
        event.accept()
        return True

    def _press_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        apart = held == Qt.KeyboardModifier.ControlModifier
        current = self._view.currentIndex()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not current.isValid() or (held and not apart):
            return False
        (self.opened_apart if apart else self.opened).emit(current)
        return True

    # Drops

    def _drop(self, event: QEvent) -> bool:
        """Also tells when the mouse has left."""
        if isinstance(event, QDragEnterEvent):
            self._consider(event)
            drops.enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._consider(event)
        elif isinstance(event, QDropEvent):
            self._take(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._show_drop(None)
            drops.leave(self.guide)
        else:
            if event.type() == QEvent.Type.Leave:
                self._hover(-1)
            return False
        return True

    def _take(self, event: QDropEvent) -> None:
        row = self.drop_row
        self._show_drop(None)
        folder = self._folder_at(row) if row is not None and row >= 0 else None
        target = folder or self.place
        if row is None or not drops.consider(event, target, self._view.viewport(), self.guide):
            event.ignore()
            return
        origin = origin_of(event.mimeData())
        if origin is not None:
            move = drops.moves(event, origin, target)
            self.objects_dropped.emit(drops.objects(event.mimeData()), folder, move)
        else:
            self.files_dropped.emit(drops.local_files(event.mimeData()), folder)

    def _consider(self, event: QDragMoveEvent) -> None:
        at = self._row_at(event.position().toPoint())
        folder = self._folder_at(at) if at >= 0 else None
        taken = drops.consider(event, folder or self.place, self._view.viewport(), self.guide)
        self._show_drop((at if folder is not None else -1) if taken else None)

    def _show_drop(self, row: int | None) -> None:
        if row != self.drop_row:
            self.drop_row = row
            self._view.viewport().update()

    def _folder_at(self, row: int) -> Location | None:
        place = self._view.model().index(row, Column.NAME).data(LOCATION_ROLE)
        return place if isinstance(place, Location) else None

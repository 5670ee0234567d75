"""The table of a folder's objects: drawing of whole rows, keys, drops, and reading on as it is scrolled.

Rows are counted by ranges of the selection, never by `selectedRows`, and a million of them cost what ten cost.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.models.roles import ENTRY_ROLE, LOCATION_ROLE, Column
from cosbrowser.ui import drops, rings, spoken
from cosbrowser.ui.carried import Cut, origin_of
from cosbrowser.ui.delegates import NAME_LEFT, RowDelegate, row_height
from cosbrowser.ui.drag_start import DragStart
from cosbrowser.ui.header import PADDING, Header

Index = QModelIndex | QPersistentModelIndex

_FIELD_EDGE = 6  # between the text of a field and its edge
_FIELD_LEAST = 160
_NEAR_END_ROWS = 200  # rows left below the view when the next page is asked for


class ObjectTable(QTableView):
    """The table. What it is told to do it says in signals; the browser answers them."""

    opened = Signal(QModelIndex)  # Enter or double click
    opened_apart = Signal(QModelIndex)  # the middle button, or these with Ctrl: beside where one is
    files_dropped = Signal(object, object)  # tuple of local paths, Location of the folder row or None
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location as above, whether they move
    dragged = Signal()  # the selected rows are to be taken elsewhere
    near_end = Signal()
    menu_wanted = Signal(object, object)  # QPoint in global coordinates, QModelIndex (invalid: empty space)
    selection_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowDelegate(self)
        self._drop_row: int | None = None  # -1: the folder itself
        self._files_over = False  # and not objects
        self.drop_hint = ""  # what a drop of files here comes to
        self.place: Location | None = None  # that is shown, if it is in a bucket: files may be dropped on it
        self._drag = DragStart(self, self._is_on_name)
        self._cut = Cut()
        self._rows.dimmed = self._is_cut
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.setAccessibleName(self.tr("Objects"))
        header = self.header = Header(self)
        self.setHorizontalHeader(header)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(row_height(self.fontMetrics()))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # Model

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        header = self.horizontalHeader()
        # The header asks its own selection model for each column at each paint; the table's answers row by row,
        # 7 to 10 s for a million selected rows. One of its own, always empty, answers at once.
        header.setSelectionModel(QItemSelectionModel(model, self))
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        self.selectionModel().currentRowChanged.connect(self.viewport().update)
        model.modelReset.connect(self._on_reset)

    def selected_rows(self) -> int:
        """How many rows are selected."""
        return sum(bottom - top + 1 for top, bottom in self.selected_ranges())

    def selected_ranges(self) -> list[tuple[int, int]]:
        """First and last row of each run of selected rows, in no order."""
        chosen = self.selectionModel().selection()
        runs = (chosen.at(i) for i in range(chosen.count()))
        return [(run.top(), run.bottom()) for run in runs]

    def is_near_end(self) -> bool:
        """Whether so little is below the view that the next page is wanted."""
        row = self.verticalHeader().defaultSectionSize()
        # By rows, not by the range of the scroll bar, which follows only with the next layout.
        below = self.model().rowCount() * row - self.verticalScrollBar().value() - self.viewport().height()
        return below < _NEAR_END_ROWS * row

    def seen_rows(self) -> tuple[int, int]:
        """The first and last row that the view shows a part of; (0, -1) without any."""
        last = self.rowAt(self.viewport().height() - 1)
        return max(self.rowAt(0), 0), last if last >= 0 else self.model().rowCount() - 1

    def drop_target(self) -> int | None:
        """The row that would take the files under the mouse; -1 for the folder itself, None when none are there."""
        return self._drop_row

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        spoken.selection_changed(self, selected, deselected)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current, whole = self.currentIndex(), self.viewport().rect()
        rings.paint_focus(self, self._row_rect(current.row()) if current.isValid() else whole)
        if self._drop_row is not None:
            rings.paint_drop(self.viewport(), whole if self._drop_row < 0 else self._row_rect(self._drop_row))
            if self.drop_hint and self._files_over:
                rings.paint_hint(self.viewport(), self.drop_hint)

    def _row_rect(self, row: int) -> QRect:
        height = self.rowHeight(row)
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), height)

    def _hover(self, row: int) -> None:
        """Tint the whole row under the mouse; Qt itself would repaint one cell of it."""
        if row == self._rows.hovered_row:
            return
        for changed in (self._rows.hovered_row, row):
            if changed >= 0:
                self.viewport().update(self._row_rect(changed))
        self._rows.hovered_row = row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._hover(self.rowAt(at.y()))
        if not self._drag.move(event, self.dragged.emit):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag.release(event)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()  # the browser goes back and forward
            return
        index = self.indexAt(event.position().toPoint())
        if self._drag.press(event, possible=self.place is not None):
            return
        if event.button() is Qt.MouseButton.MiddleButton:
            if index.isValid():
                self.opened_apart.emit(index)
            return
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not index.isValid():
            self.clearSelection()

    def _is_on_name(self, at: QPoint) -> bool:
        """Whether that is the text or icon of a name; beside it the mouse selects a range of rows."""
        index = self.indexAt(at)
        if index.column() != Column.NAME:
            return False
        width = NAME_LEFT + self.fontMetrics().horizontalAdvance(str(index.data() or "")) + PADDING
        return at.x() <= self.visualRect(index).left() + width

    def name_field(self, index: QModelIndex, wanted: int) -> QRect:
        """Where a field over the name of a row lies that would be `wanted` pixels wide, in the viewport."""
        cell = self.visualRect(index.siblingAtColumn(Column.NAME))
        left = cell.left() + NAME_LEFT - _FIELD_EDGE
        room = self.viewport().width() - left - _FIELD_EDGE
        return QRect(left, cell.top() + 2, max(_FIELD_LEAST, min(wanted, room)), cell.height() - 4)

    def dim(self, cut: Cut) -> None:
        """Show these rows as cut."""
        self._cut = cut
        self.viewport().update()

    def _is_cut(self, index: Index) -> bool:
        return self.place is not None and self._cut.holds(self.place, index.data(ENTRY_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            apart = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened_apart if apart else self.opened).emit(index)
        elif event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.visualRect(index).bottomLeft() if index.isValid() else self.viewport().rect().topLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where), index)
        else:
            self.menu_wanted.emit(event.globalPos(), self.indexAt(event.pos()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        apart = held == Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid() and (apart or not held):
            (self.opened_apart if apart else self.opened).emit(self.currentIndex())
            return
        if not self.currentIndex().isValid() and event.key() in (Qt.Key.Key_End, Qt.Key.Key_Up):
            # Without a current row Qt goes to the first, whatever the key.
            self.setCurrentIndex(self.model().index(self.model().rowCount() - 1, Column.NAME))
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier  # to the first or last row; else only along the row
        return super().moveCursor(action, modifiers)

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)
        drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        row, self._drop_row = self._drop_row, None
        self.viewport().update()
        folder = self._folder_at(row) if row is not None and row >= 0 else None
        target = folder or self.place
        if row is None or not drops.consider(event, target):
            event.ignore()
            return
        origin = origin_of(event.mimeData())
        if origin is not None:
            move = drops.moves(event, origin, target)
            self.objects_dropped.emit(drops.objects(event.mimeData()), folder, move)
        else:
            self.files_dropped.emit(drops.local_files(event.mimeData()), folder)

    def _consider(self, event: QDragMoveEvent) -> None:
        at = self.rowAt(event.position().toPoint().y())
        folder = self._folder_at(at) if at >= 0 else None
        taken = drops.consider(event, folder or self.place)
        self._files_over = origin_of(event.mimeData()) is None
        self._show_drop((at if folder is not None else -1) if taken else None)

    def _show_drop(self, row: int | None) -> None:
        if row != self._drop_row:
            self._drop_row = row
            self.viewport().update()

    def _folder_at(self, row: int) -> Location | None:
        place = self.model().index(row, Column.NAME).data(LOCATION_ROLE)
        return place if isinstance(place, Location) else None

    # Reading on

    def _on_scrolled(self) -> None:
        if self.is_near_end():
            self.near_end.emit()

    def _on_reset(self) -> None:
        self._rows.hovered_row = -1
        self._show_drop(None)
        self.selection_moved.emit()

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
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from cosbrowser.models.roles import Column
from cosbrowser.ui import spoken
from cosbrowser.ui.delegates import NAME_LEFT, RowDelegate, row_height
from cosbrowser.ui.header import PADDING, Header
from cosbrowser.ui.row_hand import RowHand
from cosbrowser.ui.type_ahead import TypeAhead

_FIELD_EDGE = 6  # between the text of a field and its edge
_FIELD_LEAST = 160
_NEAR_END_ROWS = 200  # rows left below the view when the next page is asked for


class ObjectTable(QTableView):
    """The table. What it is told to do its `hand` says in signals; the browser answers them."""

    near_end = Signal()
    selection_moved = Signal()
    all_selected = Signal()  # by whatever key or menu

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hand = RowHand(self, lambda at: self.rowAt(at.y()), self._row_rect, self._is_on_name)
        self._ahead = TypeAhead(self)
        self.setItemDelegate(RowDelegate(self, self.hand))
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

    def selectAll(self) -> None:
        super().selectAll()
        self.all_selected.emit()

    def keyboardSearch(self, search: str) -> None:
        if not self._ahead.typed(search):
            super().keyboardSearch(search)

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        spoken.selection_changed(self, selected, deselected)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.hand.paint_rings()

    def _row_rect(self, row: int) -> QRect:
        height = self.rowHeight(row)
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    # Names, keys

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.currentIndex().isValid() and event.key() in (Qt.Key.Key_End, Qt.Key.Key_Up):
            # Without a current row Qt goes to the first, whatever the key.
            self.setCurrentIndex(self.model().index(self.model().rowCount() - 1, Column.NAME))
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier  # to the first or last row; else only along the row
        return super().moveCursor(action, modifiers)

    # Reading on

    def _on_scrolled(self) -> None:
        if self.is_near_end():
            self.near_end.emit()

    def _on_reset(self) -> None:
        self.hand.forget()
        self.selection_moved.emit()

"""The folder's objects as pictures in a grid, all cells of one size: a million of them cost what ten cost.

`QListView` lays out each of its rows; here a cell's place is a division. It is one only for screen readers, which Qt
tells of the cells of a list. The selection is that of the table.
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
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.models.roles import ENTRY_ROLE, Column
from cosbrowser.settings import ICON_SIDE
from cosbrowser.ui import spoken
from cosbrowser.ui.cell_drawing import CellDrawing, draw_ground
from cosbrowser.ui.cell_places import GAP, MARGIN, CellPlaces, name_top
from cosbrowser.ui.delegates import DIMMED
from cosbrowser.ui.row_hand import RowHand
from cosbrowser.ui.theme import tokens
from cosbrowser.ui.thumbnails import Thumbnails
from cosbrowser.ui.type_ahead import TypeAhead

LEAST_SIDE, MOST_SIDE = 48, 256
_STEP = 16
_NEAR_END_CELLS = 200
_LOOK_MS = 80

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction


class IconGrid(QListView):
    """The grid. Its hand is as that of the table, and the browser cannot tell them apart."""

    near_end = Signal()
    side_changed = Signal(int)
    all_selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_model = False
        self._ahead = TypeAhead(self)
        self._side = ICON_SIDE.default
        self._thumbnails: Thumbnails | None = None
        self._location = Location("")
        self._drawing = CellDrawing()
        self.hand = RowHand(self, self._row_at, self._ring, self._is_on_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Objects as icons"))
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._on_rows_changed)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._looking.timeout.connect(self._want_pictures)

    def show_pictures(self, thumbnails: Thumbnails) -> None:
        """Show small pictures of objects that are pictures."""
        self._thumbnails = thumbnails
        thumbnails.changed.connect(self.viewport().update)

    def show_place(self, location: Location) -> None:
        """Say whose objects the rows are."""
        self._location = location
        self.hand.place = location if location.bucket else None
        self._looking.start()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._has_model = model is not None
        if model is not None:
            for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                changed.connect(self._measuring.start)

    # Where cells are

    @property
    def side(self) -> int:
        """Pixels of the pictures' longer side."""
        return self._side

    def set_side(self, side: int) -> None:
        """Make pictures larger or smaller; what is in the middle stays in view."""
        side = min(max(side, LEAST_SIDE), MOST_SIDE)
        if side == self._side:
            return
        middle = self._near(self.viewport().rect().center())
        self._side = side
        self._drawing.forget()
        self.updateGeometries()
        if middle >= 0:
            self.verticalScrollBar().setValue(self._places().cell(middle).center().y() - self.viewport().height() // 2)
        self.viewport().update()
        self._looking.start()
        self.side_changed.emit(side)

    def _places(self) -> CellPlaces:
        return CellPlaces(self._rows(), self.viewport().width(), self._side, self.fontMetrics().lineSpacing())

    def _near(self, point: QPoint) -> int:
        """The row at or nearest to a point of the viewport; -1 without rows."""
        return self._places().near(point + QPoint(0, self.verticalOffset()))

    def _row_at(self, point: QPoint) -> int:
        """The row at a point of the viewport; -1 between cells."""
        return self._places().at(point + QPoint(0, self.verticalOffset()))

    def _rows(self) -> int:
        return self.model().rowCount() if self._has_model else 0

    def seen_rows(self) -> tuple[int, int]:
        """The first and last row that the view shows a part of; (0, -1) without any."""
        return self._places().seen(self.verticalOffset(), self.viewport().height())

    def is_near_end(self) -> bool:
        """Whether so little is below the view that the next page is wanted."""
        return self._rows() - self.seen_rows()[1] < _NEAR_END_CELLS

    def visualRect(self, index: Index) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    def _rect(self, row: int) -> QRect:
        return self._places().cell(row).translated(0, -self.verticalOffset())

    def _ring(self, row: int) -> QRect:
        return self._rect(row).adjusted(2, 2, -2, -2)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        return self.model().index(row, Column.NAME) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        cell, bar, height = self._places().cell(index.row()), self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(cell.center().y() - height // 2)
        elif cell.top() < bar.value() or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(cell.top() - MARGIN)
        elif cell.bottom() > bar.value() + height or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(cell.top() + cell.height() + MARGIN - height)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)  # nothing of the list's: there is nothing to be laid out

    def keyboardSearch(self, search: str) -> None:
        if not self._ahead.typed(search):
            super().keyboardSearch(search)

    def selectAll(self) -> None:
        rows, model = self._rows(), self.model()
        if rows:  # a list would look at each row
            everything = QItemSelection(model.index(0, 0), model.index(rows - 1, model.columnCount() - 1))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.all_selected.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        spoken.selection_changed(self, selected, deselected)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        bar, height, places = self.verticalScrollBar(), self.viewport().height(), self._places()
        bar.setRange(0, max(0, places.height - height))
        bar.setPageStep(height)
        bar.setSingleStep(places.size.height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.seen_rows()[0]
        QAbstractItemView.resizeEvent(self, event)
        self._drawing.forget()
        self.updateGeometries()
        if event.oldSize().width() != event.size().width() and first:
            self.verticalScrollBar().setValue(self._places().cell(first).top() - MARGIN)
        self._looking.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._looking.start()
        if self.is_near_end():
            self.near_end.emit()

    @Slot()
    def _on_rows_changed(self) -> None:
        self.hand.forget()
        self.updateGeometries()
        self.viewport().update()
        self._looking.start()

    # Selection and movement

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From the cell at its first corner to that at its last, as one reads; a click beside cells selects none."""
        first, last = self._near(rect.topLeft()), self._near(rect.bottomRight())
        selection = QItemSelection()
        click = rect.width() <= 1 and rect.height() <= 1
        if first >= 0 and not (click and not self.indexAt(rect.topLeft()).isValid()):
            model = self.model()
            first, last = min(first, last), max(first, last)
            selection.select(model.index(first, 0), model.index(last, model.columnCount() - 1))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())  # of a million rows as of one

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        places = self._places()
        rows, columns = places.rows, places.columns
        if not rows:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(rows - 1 if action is _Cursor.MoveEnd else 0, Column.NAME)
        page = max(1, self.viewport().height() // places.size.height()) * columns
        steps = {
            _Cursor.MoveLeft: -1, _Cursor.MovePrevious: -1, _Cursor.MoveRight: 1, _Cursor.MoveNext: 1,
            _Cursor.MoveUp: -columns, _Cursor.MoveDown: columns, _Cursor.MovePageUp: -page, _Cursor.MovePageDown: page,
            _Cursor.MoveHome: -row, _Cursor.MoveEnd: rows - 1 - row,
        }  # fmt: skip
        there = row + steps[action]
        if action in (_Cursor.MoveUp, _Cursor.MoveDown) and not 0 <= there < rows:
            below = action is _Cursor.MoveDown and row // columns < (rows - 1) // columns
            there = rows - 1 if below else row  # the last line may be short
        return self.model().index(min(max(there, 0), rows - 1), Column.NAME)

    def name_field(self, index: QModelIndex, wanted: int) -> QRect:
        """Where a field over the name of a cell lies that would be `wanted` pixels wide, in the viewport."""
        cell, room = self.visualRect(index), self.viewport().width()
        width = min(max(wanted, cell.width() - 2 * GAP), room)
        left = min(max(cell.center().x() - width // 2, 0), room - width)
        return QRect(left, name_top(cell, self._side) - 3, width, self.fontMetrics().lineSpacing() + 10)

    def _is_on_name(self, at: QPoint) -> bool:
        """Whether that is the picture or the name; between cells the mouse selects several."""
        return self.indexAt(at).isValid()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        t, chosen, model, places = tokens(), self.selectionModel(), self.model(), self._places()
        selection = t.selection if self.isActiveWindow() else t.selection_away
        first, last = self.seen_rows()
        for row in range(first, last + 1):
            rect = places.cell(row).translated(0, -self.verticalOffset())
            if not rect.intersects(event.rect()):
                continue
            index = model.index(row, Column.NAME)
            if chosen.isSelected(index):
                draw_ground(painter, rect, selection)
            elif row == self.hand.hovered_row:
                draw_ground(painter, rect, t.hover)
            painter.setOpacity(DIMMED if self.hand.is_cut(index) else 1.0)
            self._drawing.draw(painter, rect, index, self._side, self._image(index))
            painter.setOpacity(1.0)
        painter.end()
        self.hand.paint_rings()

    def _image(self, index: QModelIndex) -> QImage | None:
        entry = index.data(ENTRY_ROLE) if self._thumbnails is not None else None
        if self._thumbnails is None or not isinstance(entry, ObjectEntry):
            return None
        return self._thumbnails.image(self._location, entry)

    @Slot()
    def _want_pictures(self) -> None:
        if self._thumbnails is None:
            return
        first, last = self.seen_rows() if self.isVisible() else (0, -1)
        entries = (self.model().index(row, 0).data(ENTRY_ROLE) for row in range(first, last + 1))
        self._thumbnails.want(self._location, [entry for entry in entries if isinstance(entry, ObjectEntry)])

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)  # pyright: ignore[reportArgumentType]
        if self._thumbnails is not None:
            self._thumbnails.want(self._location, ())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._drawing.forget()
            self._measuring.start()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    # Sizes

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            up = event.angleDelta().y()
            self.set_side(self._side + (_STEP if up > 0 else -_STEP if up < 0 else 0))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_side(self._side + _STEP)
        elif control and event.key() == Qt.Key.Key_Minus:
            self.set_side(self._side - _STEP)
        elif control and event.key() == Qt.Key.Key_0:
            self.set_side(ICON_SIDE.default)
        else:
            super().keyPressEvent(event)

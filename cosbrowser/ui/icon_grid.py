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
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.models.roles import ENTRY_ROLE, ICON_ROLE, LOCATION_ROLE, QUIET_ROLE, Column
from cosbrowser.settings import ICON_SIDE
from cosbrowser.ui import drops, icons, rings, spoken
from cosbrowser.ui.carried import Cut, origin_of
from cosbrowser.ui.delegates import DIMMED, ICON_ROLES
from cosbrowser.ui.drag_start import DragStart
from cosbrowser.ui.theme import tokens
from cosbrowser.ui.thumbnails import Thumbnails

LEAST_SIDE, MOST_SIDE = 48, 256
_STEP = 16
_MARGIN = 12  # around all cells
_PADDING = 10  # within a cell
_GAP = 6  # between picture and name
_LINES = 2
_NEAR_END_CELLS = 200
_LOOK_MS = 80

Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction


class IconGrid(QListView):
    """The grid. It says the same signals as the table, and the browser cannot tell them apart."""

    opened = Signal(QModelIndex)
    opened_apart = Signal(QModelIndex)
    files_dropped = Signal(object, object)  # tuple of local paths, Location of the folder or None
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location as above, whether they move
    dragged = Signal()
    near_end = Signal()
    menu_wanted = Signal(object, object)  # QPoint in global coordinates, QModelIndex (invalid: empty space)
    side_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Location | None = None  # that is shown, if it is in a bucket: files may be dropped on it
        self._drag = DragStart(self, self._is_on_name)
        self._cut = Cut()
        self._has_model = False
        self._side = ICON_SIDE.default
        self._thumbnails: Thumbnails | None = None
        self._location = Location("")
        self._hovered = -1
        self._drop_row: int | None = None
        self._files_over = False  # and not objects
        self.drop_hint = ""  # what a drop of files here comes to
        self._names: dict[tuple[str, int], tuple[str, str]] = {}  # in two lines, by name and width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
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
        self.place = location if location.bucket else None
        self._looking.start()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._has_model = model is not None
        if model is not None:
            for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                changed.connect(self._measuring.start)

    # Geometry: a division

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
        self._names.clear()
        self.updateGeometries()
        if middle >= 0:
            self.verticalScrollBar().setValue(self._cell(middle).center().y() - self.viewport().height() // 2)
        self.viewport().update()
        self._looking.start()
        self.side_changed.emit(side)

    def _columns(self) -> int:
        return max(1, (self.viewport().width() - 2 * _MARGIN) // (self._side + 2 * _PADDING + 12))

    def _cell_size(self) -> QSize:
        width = (self.viewport().width() - 2 * _MARGIN) // self._columns()
        lines = _LINES * self.fontMetrics().lineSpacing()
        return QSize(max(width, 1), self._side + lines + _GAP + 2 * _PADDING)

    def _cell(self, row: int) -> QRect:
        """In the coordinates of all cells."""
        line, column = divmod(row, self._columns())
        size = self._cell_size()
        return QRect(QPoint(_MARGIN + column * size.width(), _MARGIN + line * size.height()), size)

    def _near(self, point: QPoint) -> int:
        """The row at or nearest to a point of the viewport; -1 without rows."""
        rows, size, columns = self._rows(), self._cell_size(), self._columns()
        line = max(0, (point.y() + self.verticalOffset() - _MARGIN) // size.height())
        column = min(max(0, (point.x() - _MARGIN) // size.width()), columns - 1)
        return min(line * columns + column, rows - 1)

    def _rows(self) -> int:
        return self.model().rowCount() if self._has_model else 0

    def seen_rows(self) -> tuple[int, int]:
        """The first and last row that the view shows a part of; (0, -1) without any."""
        size, columns = self._cell_size(), self._columns()
        top = self.verticalOffset() - _MARGIN
        first = max(0, top // size.height()) * columns
        last = (max(0, (top + self.viewport().height()) // size.height()) + 1) * columns - 1
        return first, min(last, self._rows() - 1)

    def is_near_end(self) -> bool:
        """Whether so little is below the view that the next page is wanted."""
        return self._rows() - self.seen_rows()[1] < _NEAR_END_CELLS

    def visualRect(self, index: Index) -> QRect:
        return self._cell(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._near(point)
        there = row >= 0 and self._cell(row).translated(0, -self.verticalOffset()).adjusted(3, 3, -3, -3)
        return self.model().index(row, Column.NAME) if there and there.contains(point) else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        cell, bar, height = self._cell(index.row()), self.verticalScrollBar(), self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(cell.center().y() - height // 2)
        elif cell.top() < bar.value() or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            bar.setValue(cell.top() - _MARGIN)
        elif cell.bottom() > bar.value() + height or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            bar.setValue(cell.bottom() + _MARGIN - height)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)  # nothing of the list's: there is nothing to be laid out

    def selectAll(self) -> None:
        rows, model = self._rows(), self.model()
        if rows:  # a list would look at each row
            everything = QItemSelection(model.index(0, 0), model.index(rows - 1, model.columnCount() - 1))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        spoken.selection_changed(self, selected, deselected)

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        bar, height, size = self.verticalScrollBar(), self.viewport().height(), self._cell_size()
        lines = -(-self._rows() // self._columns())
        bar.setRange(0, max(0, 2 * _MARGIN + lines * size.height() - height))
        bar.setPageStep(height)
        bar.setSingleStep(size.height() // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        first = self.seen_rows()[0]
        QAbstractItemView.resizeEvent(self, event)
        self._names.clear()
        self.updateGeometries()
        if event.oldSize().width() != event.size().width() and first:
            self.verticalScrollBar().setValue(self._cell(first).top() - _MARGIN)
        self._looking.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._looking.start()
        if self.is_near_end():
            self.near_end.emit()

    @Slot()
    def _on_rows_changed(self) -> None:
        self._hovered = -1
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
        rows, columns = self._rows(), self._columns()
        if not rows:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(rows - 1 if action is _Cursor.MoveEnd else 0, Column.NAME)
        page = max(1, self.viewport().height() // self._cell_size().height()) * columns
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
        width = min(max(wanted, cell.width() - 2 * _GAP), room)
        left = min(max(cell.center().x() - width // 2, 0), room - width)
        top = cell.top() + _PADDING + self._side + _GAP - 3
        return QRect(left, top, width, self.fontMetrics().lineSpacing() + 10)

    def dim(self, cut: Cut) -> None:
        """Show these cells as cut."""
        self._cut = cut
        self.viewport().update()

    def _is_on_name(self, at: QPoint) -> bool:
        """Whether that is the picture or the name; between cells the mouse selects several."""
        return self.indexAt(at).isValid()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        first, last = self.seen_rows()
        chosen, model = self.selectionModel(), self.model()
        for row in range(first, last + 1):
            index = model.index(row, Column.NAME)
            rect = self.visualRect(index)
            if rect.intersects(event.rect()):
                self._paint_cell(painter, rect, index, selected=chosen.isSelected(index))
        painter.end()
        current = self.currentIndex()
        if current.isValid():
            rings.paint_focus(self, self.visualRect(current).adjusted(2, 2, -2, -2))
        else:
            rings.paint_focus(self, self.viewport().rect())
        if self._drop_row is not None:
            whole = self.viewport().rect()
            rings.paint_drop(
                self.viewport(), whole if self._drop_row < 0 else self.visualRect(model.index(self._drop_row, 0))
            )
            if self.drop_hint and self._files_over:
                rings.paint_hint(self.viewport(), self.drop_hint)

    def _paint_cell(self, painter: QPainter, rect: QRect, index: QModelIndex, *, selected: bool) -> None:
        t = tokens()
        ground = ""
        if selected:
            ground = t.selection if self.isActiveWindow() else t.selection_away
        elif index.row() == self._hovered:
            ground = t.hover
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.toRectF().adjusted(3, 3, -3, -3), 6, 6)
        if self.place is not None and self._cut.holds(self.place, index.data(ENTRY_ROLE)):
            painter.setOpacity(DIMMED)
        inner = rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        box = QRect(inner.center().x() - self._side // 2, inner.top(), self._side, self._side)
        image = self._image(index)
        if image is not None:
            self._paint_image(painter, box, image)
        else:
            name = str(index.data(ICON_ROLE) or "file")
            size = max(32, self._side // 2)
            middle = QRect(0, 0, size, size)
            middle.moveCenter(box.center())
            icons.paint(painter, middle, name, ICON_ROLES.get(name, "quiet"))
        quiet = bool(index.data(QUIET_ROLE))
        font = painter.font()
        font.setItalic(quiet)
        painter.setFont(font)
        painter.setPen(QColor(t.quiet if quiet else t.text))
        lines = self._lines(str(index.data() or ""), inner.width())
        top, height = box.bottom() + 1 + _GAP, self.fontMetrics().lineSpacing()
        for number, line in enumerate(lines):
            where = QRect(inner.left(), top + number * height, inner.width(), height)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, line)
        painter.setOpacity(1.0)

    def _paint_image(self, painter: QPainter, box: QRect, image: QImage) -> None:
        size = image.size()
        if size.width() > box.width() or size.height() > box.height():
            size = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        there = QRect(QPoint(), size)
        there.moveCenter(box.center())
        painter.drawImage(there, image)

    def _image(self, index: QModelIndex) -> QImage | None:
        entry = index.data(ENTRY_ROLE) if self._thumbnails is not None else None
        if self._thumbnails is None or not isinstance(entry, ObjectEntry):
            return None
        return self._thumbnails.image(self._location, entry)

    def _lines(self, name: str, width: int) -> tuple[str, str]:
        """A name in at most two lines; of a longer one its end stays."""
        known = self._names.get((name, width))
        if known is None:
            if len(self._names) > 2000:
                self._names.clear()
            known = self._names[name, width] = _in_two_lines(name, self.fontMetrics(), width)
        return known

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
            self._names.clear()
            self._measuring.start()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = str(index.data(Qt.ItemDataRole.ToolTipRole) or "") if index.isValid() else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        if not self._drag.move(event, self.dragged.emit):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag.release(event)
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            apart = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened_apart if apart else self.opened).emit(index)
        elif event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            up = event.angleDelta().y()
            self.set_side(self._side + (_STEP if up > 0 else -_STEP if up < 0 else 0))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid() and not held:
            (self.opened_apart if control else self.opened).emit(self.currentIndex())
        elif control and event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_side(self._side + _STEP)
        elif control and event.key() == Qt.Key.Key_Minus:
            self.set_side(self._side - _STEP)
        elif control and event.key() == Qt.Key.Key_0:
            self.set_side(ICON_SIDE.default)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.visualRect(index).center() if index.isValid() else self.viewport().rect().topLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where), index)
        else:
            self.menu_wanted.emit(event.globalPos(), self.indexAt(event.pos()))
        event.accept()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)
        drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._drop_row
        self._show_drop(None)
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
        at = self.indexAt(event.position().toPoint()).row()
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


def _in_two_lines(name: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    if metrics.horizontalAdvance(name) <= width:
        return name, ""
    low, high = 1, len(name)
    while low < high:
        middle = (low + high + 1) // 2
        fits = metrics.horizontalAdvance(name[:middle]) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    # Better after a word, if the line is not much shorter for it.
    cut = max((name.rfind(mark, low // 2, low) + 1 for mark in " -_."), default=0) or low
    return name[:cut].rstrip(), metrics.elidedText(name[cut:], Qt.TextElideMode.ElideMiddle, width)

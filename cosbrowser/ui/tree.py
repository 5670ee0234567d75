"""The tree that places and outline share: drawing, keys, drops."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import LOCATION_ROLE, ROW_ROLE, RowKind
from cosbrowser.ui import drops, icons, rings
from cosbrowser.ui.carried import origin_of
from cosbrowser.ui.delegates import TreeDelegate
from cosbrowser.ui.theme import tokens

_CARET = 12
_INDENTATION = 16
_EXPAND_AFTER_MS = 700  # while files are held over a closed row

Index = QModelIndex | QPersistentModelIndex


class PlaceTree(QTreeView):
    """A tree of places. What it is told to do it says in signals."""

    opened = Signal(QModelIndex)  # by Enter or the mouse
    opened_apart = Signal(QModelIndex)  # the middle button, or these with Ctrl: beside where one is
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location, whether they move
    favourite_dropped = Signal(object)  # tuple of Location
    menu_wanted = Signal(object, object)  # QPoint in global coordinates, QModelIndex

    chooses_several = False  # then a click with Ctrl adds a row, and does not open it apart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = QPersistentModelIndex()
        self._drop = QPersistentModelIndex()
        self._places: PlacesModel | None = None
        self.guide: drops.Guide | None = None
        self.rows = TreeDelegate(self)
        self.setItemDelegate(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENTATION)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setAutoExpandDelay(_EXPAND_AFTER_MS)

    def show_model(self, model: PlacesModel) -> None:
        """Show this tree; opening and closing rows is told to it."""
        self.setModel(model)
        self.expanded.connect(model.expanded)
        self.collapsed.connect(model.collapsed)
        model.revealed.connect(self._on_revealed)
        self._places = model

    def reveal(self, location: Location) -> None:
        """Read and open the way down to a place, and make it current."""
        if self._places is not None:
            self._places.reveal(location)

    @Slot(QModelIndex)
    def _on_revealed(self, index: QModelIndex) -> None:
        self.make_current(index)
        self.scrollTo(index)

    def make_current(self, index: QModelIndex) -> None:
        """Select this row alone, whatever keys are held: Ctrl of the shortcut that led here would leave it out."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def location_at(self, index: Index) -> Location | None:
        """The place that the row is, or for an object the one that holds it."""
        at = plain(index).siblingAtColumn(0)  # the other columns of a row know no place
        while at.isValid():
            place = at.data(LOCATION_ROLE)
            if isinstance(place, Location):
                return place
            at = at.parent()
        return None

    # Painting

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        t = tokens()
        rect: QRect = options.rect
        ground = ""
        if self.selectionModel().isSelected(index):
            ground = t.selection if self.isActiveWindow() else t.selection_away
        elif self._hovered == index:
            ground = t.hover if self.palette().color(self.viewport().backgroundRole()).name() != t.hover else t.pressed
        current = self.currentIndex() == index and self.hasFocus()
        ringed = current and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if ground or ringed or self._drop == index:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.accent), 2) if ringed or self._drop == index else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.toRectF().adjusted(6, 1, -6, -1), 5, 5)
            painter.restore()
        # The style would paint a ground of its own, square and from edge to edge.
        options.palette.setBrush(QPalette.ColorRole.Highlight, QBrush(Qt.BrushStyle.NoBrush))
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.model().hasChildren(index):
            name = "caret-down" if self.isExpanded(index) else "caret-right"
            left = rect.right() - _CARET + 3  # of the outermost row inside the rounded ground too
            icons.paint(painter, QRect(left, rect.center().y() - _CARET // 2 + 1, _CARET, _CARET), name, "quiet")

    def _hover(self, index: QModelIndex) -> None:
        if self._hovered == index:
            return
        before, self._hovered = plain(self._hovered), QPersistentModelIndex(index)
        for changed in (before, index):
            self._update_row(changed)

    def _update_row(self, index: QModelIndex) -> None:
        if index.isValid():
            rect = self.visualRect(index)
            self.viewport().update(0, rect.top(), self.viewport().width(), rect.height())

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        apart = held == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            index = self.currentIndex().siblingAtColumn(0)
            if apart:
                self.opened_apart.emit(index)
                return
            if not held:
                self.open_row(index)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton or self._opens_apart(event):
            index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
            if index.isValid():
                self.opened_apart.emit(index)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._opens_apart(event):  # it would be a click on the row that is current
            super().mouseReleaseEvent(event)

    def _opens_apart(self, event: QMouseEvent) -> bool:
        left, held = event.button() is Qt.MouseButton.LeftButton, event.modifiers()
        return left and not self.chooses_several and bool(held & Qt.KeyboardModifier.ControlModifier)

    def open_row(self, index: QModelIndex) -> None:
        """Read on or try again where the row stands for that; else say that it was opened."""
        if self._places is None or not self._places.activated(index):
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_wanted.emit(where, index)
        event.accept()

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        self._consider(event)
        drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges, opens a row after a while
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(QModelIndex())
        drops.leave(self.guide)

    def dropEvent(self, event: QDropEvent) -> None:
        index, mime = plain(self._drop), event.mimeData()
        target, origin = self.location_at(index), origin_of(mime)
        self._show_drop(QModelIndex())
        self.stopAutoScroll()
        if origin is not None and origin.folders and _is_favourites(index):
            drops.take(event)
            here = origin.location
            self.favourite_dropped.emit(
                tuple(Location(here.connection, here.bucket, folder) for folder in origin.folders)
            )
        elif target is None or not drops.consider(event, target, self.viewport(), self.guide):
            event.ignore()
        elif origin is not None:
            self.objects_dropped.emit(drops.objects(mime), target, drops.moves(event, origin, target))
        else:
            self.files_dropped.emit(drops.local_files(mime), target)

    def _consider(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        origin = origin_of(event.mimeData())
        if origin is not None and origin.folders and _is_favourites(index):
            self._show_drop(index)
            drops.leave(self.guide)
            drops.take(event)
            return
        if not drops.consider(event, self.location_at(index), self.viewport(), self.guide):
            self._show_drop(QModelIndex())
            return
        while not isinstance(index.data(LOCATION_ROLE), Location):  # over an object: the folder that holds it
            index = index.parent()
        self._show_drop(index)

    def _show_drop(self, index: QModelIndex) -> None:
        if self._drop == index:
            return
        before, self._drop = plain(self._drop), QPersistentModelIndex(index)
        for changed in (before, index):
            self._update_row(changed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.currentIndex().isValid():
            rings.paint_focus(self, self.viewport().rect())


def _is_favourites(index: QModelIndex) -> bool:
    """Whether that is the heading above the favourites."""
    return index.data(ROW_ROLE) is RowKind.SECTION and index.row() == 0


def plain(index: Index) -> QModelIndex:
    """The index of now."""
    return index.model().index(index.row(), index.column(), index.parent()) if index.isValid() else QModelIndex()

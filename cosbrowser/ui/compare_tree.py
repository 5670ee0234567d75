"""The preview of a synchronisation: a tree of what differs, with an arrow in each row that a click turns."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from cosbrowser.models.comparison import ARROW, ARROWS, LEFT, NAME, RIGHT, ComparisonModel
from cosbrowser.models.roles import ICON_ROLE
from cosbrowser.transfer.compare import Act
from cosbrowser.ui import icons
from cosbrowser.ui.delegates import TreeDelegate
from cosbrowser.ui.header import PADDING, Header
from cosbrowser.ui.theme import tokens

_CARET = 12
_LOCK, _GAP = 14, 6
_INDENTATION = 20
_OPEN_AT_ONCE = 200  # rows that a folder may have to come open
_WIDTHS = {LEFT: 210, ARROW: 72, RIGHT: 210}
_DELETES = frozenset({ARROWS[Act.DELETE_LEFT], ARROWS[Act.DELETE_RIGHT]})

_Index = QModelIndex | QPersistentModelIndex


class _Arrows(TreeDelegate):
    """Arrows in the middle of their column, deletions in the colour of what is dangerous."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t, arrow = tokens(), str(index.data())
        colour = t.bad if arrow in _DELETES else t.quiet if arrow == ARROWS[Act.NOTHING] else t.accent
        painter.setPen(QColor(colour))
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, arrow)


class _Sides(TreeDelegate):
    """What a side has; a lock where it is protected."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        lock = index.data(ICON_ROLE)
        if lock:
            rect = option.rect
            at = QRect(rect.left() + PADDING, rect.center().y() - _LOCK // 2 + 1, _LOCK, _LOCK)
            icons.paint(painter, at, lock, "caution")
            option.rect = rect.adjusted(_LOCK + _GAP, 0, 0, 0)
        super().paint(painter, option, index)


class CompareTree(QTreeView):
    """Folders come open as they appear, while they are small. Space turns the arrows of what is selected."""

    turned = Signal(object)  # the rows whose arrow is to be turned: a list of QModelIndex

    def __init__(self, model: ComparisonModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = Header(self)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        self.setHeader(header)
        self.setModel(model)
        self.setItemDelegate(TreeDelegate(self))
        self.setItemDelegateForColumn(ARROW, _Arrows(self))
        for side in (LEFT, RIGHT):
            self.setItemDelegateForColumn(side, _Sides(self))
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENTATION)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        header.setSelectionModel(QItemSelectionModel(model, self))  # or its paint asks each row (DESIGN section 2)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.clicked.connect(self._on_clicked)
        model.rowsInserted.connect(self._on_rows_inserted)

    def chosen(self) -> list[QModelIndex]:
        """The selected rows."""
        return self.selectionModel().selectedRows()

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        model = self.model()
        for row in range(first, min(last, first + _OPEN_AT_ONCE) + 1):
            index = model.index(row, 0, parent)
            if 0 < model.rowCount(index) <= _OPEN_AT_ONCE:
                self.expand(index)
                self._on_rows_inserted(index, 0, model.rowCount(index) - 1)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: _Index) -> None:
        t = tokens()
        rect: QRect = options.rect
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, QColor(t.selection if self.isActiveWindow() else t.selection_away))
        # The style would paint a ground of its own over it.
        options.palette.setBrush(QPalette.ColorRole.Highlight, QBrush(Qt.BrushStyle.NoBrush))
        super().drawRow(painter, options, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        if self.model().hasChildren(index):
            name = "caret-down" if self.isExpanded(index) else "caret-right"
            box = QRect(rect.right() - _CARET - 1, rect.center().y() - _CARET // 2 + 1, _CARET, _CARET)
            icons.paint(painter, box, name, "quiet")

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == ARROW:
            self.turned.emit([index.siblingAtColumn(NAME)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.turned.emit(self.chosen())
            return
        super().keyPressEvent(event)

"""The rows of the transfers panel: mouse, keys, selection. What is to be done is said by signals."""

from __future__ import annotations

import json
import os

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from cosbrowser.models.roles import STATUS_ROLE
from cosbrowser.transfer.job import FINISHED, GroupStatus, JobStatus, Move, State
from cosbrowser.ui import icons
from cosbrowser.ui.theme import tokens
from cosbrowser.ui.transfer_rows import RowAction, TransferDelegate, actions_of

_CARET = 12
_CARET_LEFT = 8
_INDENTATION = 24  # room for the caret
_OUR_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
_MOVES = {
    Qt.Key.Key_Home: Move.TOP,
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_End: Move.BOTTOM,
}
_GROUPS = "application/x-cosbrowser-transfers"
_MOST_SELECTED = 1000  # rows of a selection that are looked at one by one

Index = QModelIndex | QPersistentModelIndex


class TransferTree(QTreeView):
    """Drops, and below each its files; a drop of one file has none below."""

    acted = Signal(object, object)  # RowAction, tuple of GroupStatus and JobStatus
    opened = Signal(QModelIndex)  # Enter or double click
    moved = Signal(object, object)  # Move, tuple of GroupStatus and JobStatus
    dropped = Signal(object, object)  # ids of groups, and of the group that they go before (None: at the end)
    menu_wanted = Signal(QPoint)  # in global coordinates; for the selected rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: RowAction | None = None
        self._delegate = TransferDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENTATION)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Transfers"))
        self.setAcceptDrops(True)
        self.setDragEnabled(True)
        self._drop_at: int | None = None  # the row that is dragged goes before this one

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of `model`; the first column draws what all of them say."""
        super().setModel(model)
        for column in range(1, model.columnCount() if model is not None else 0):
            self.setColumnHidden(column, True)

    def selected(self) -> tuple[GroupStatus | JobStatus, ...]:
        """What is selected, drops and files; a file whose drop is selected too is left out."""
        found: list[GroupStatus | JobStatus] = []
        chosen = self.selectionModel().selection()
        for span in map(chosen.at, range(chosen.count())):
            for row in range(span.top(), span.bottom() + 1):
                status = self.model().index(row, 0, span.parent()).data(STATUS_ROLE)
                if isinstance(status, (GroupStatus, JobStatus)):
                    found.append(status)
                if len(found) >= _MOST_SELECTED:
                    break
        groups = {status.id for status in found if isinstance(status, GroupStatus)}
        return tuple(s for s in found if isinstance(s, GroupStatus) or s.group not in groups)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        super().drawRow(painter, options, index)
        if self.model().hasChildren(index):  # over the ground of the row, which is as wide as the view
            rect: QRect = options.rect
            name = "caret-down" if self.isExpanded(index) else "caret-right"
            icons.paint(painter, QRect(_CARET_LEFT, rect.center().y() - _CARET // 2 + 1, _CARET, _CARET), name, "quiet")

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Nothing: what is drawn here the ground of the row would hide."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected groups that are in the queue."""
        groups = tuple(s.id for s in self.selected() if isinstance(s, GroupStatus) and s.state not in FINISHED)
        if not groups:
            return
        data = QMimeData()
        data.setData(_GROUPS, json.dumps([os.getpid(), *groups]).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._mark(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(_dragged(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _dragged(event.mimeData()):
            self._mark(self._row_below(event.position().toPoint()))
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        groups = _dragged(event.mimeData())
        if not groups:
            event.ignore()
            return
        row = self._row_below(event.position().toPoint())
        before = self.model().index(row, 0).data(STATUS_ROLE)
        self._mark(None)
        event.acceptProposedAction()
        in_queue = isinstance(before, GroupStatus) and before.state not in FINISHED
        self.dropped.emit(groups, before.id if in_queue else None)

    def _row_below(self, at: QPoint) -> int:
        """The row of the group that something dropped here goes before; at most the end of the queue."""
        index = self.indexAt(at)
        group = index.parent() if index.parent().isValid() else index
        queue = self._queue_rows()
        if not group.isValid():
            return queue
        below = index is not group and index.parent().isValid()
        row = group.row() + (below or at.y() > self.visualRect(group).center().y())
        return min(row, queue)

    def _queue_rows(self) -> int:
        """How many groups are in the queue: they are above what is finished."""
        model = self.model()
        for row in range(model.rowCount()):
            status = model.index(row, 0).data(STATUS_ROLE)
            if isinstance(status, GroupStatus) and status.state in FINISHED:
                return row
        return model.rowCount()

    def _mark(self, row: int | None) -> None:
        if row != self._drop_at:
            self._drop_at = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at is None:
            return
        model = self.model()
        if self._drop_at < model.rowCount():
            y = self.visualRect(model.index(self._drop_at, 0)).top()
        else:
            y = self.visualRect(model.index(model.rowCount() - 1, 0)).bottom()
        painter = QPainter(self.viewport())
        painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, QColor(tokens().accent))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._delegate.point_at(self.indexAt(at), at)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.point_at(QModelIndex(), QPoint(-1, -1))
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._action_at(event)
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed is self._action_at(event):
            status = self.indexAt(event.position().toPoint()).data(STATUS_ROLE)
            self.acted.emit(pressed, (status,))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._action_at(event)
        if self._pressed is None:
            super().mouseDoubleClickEvent(event)
            index = self.indexAt(event.position().toPoint())
            if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
                self.opened.emit(index)

    def _action_at(self, event: QMouseEvent) -> RowAction | None:
        at = event.position().toPoint()
        return self._delegate.action_at(self.indexAt(at), at) if event.button() is Qt.MouseButton.LeftButton else None

    def event(self, event: QEvent) -> bool:
        # The window has shortcuts of the same keys for the folder that it shows.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        return (
            event.matches(QKeySequence.StandardKey.Delete)
            or (plain and event.key() in _OUR_KEYS)
            or (moves and event.key() in _MOVES)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_ours(event) or not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(_MOVES[Qt.Key(event.key())], self.selected())
        elif event.key() == Qt.Key.Key_Space:
            states = {status.state for status in self.selected()}
            self._act_on_selected(RowAction.RESUME if State.PAUSED in states else RowAction.PAUSE)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            self._act_on_selected(RowAction.CANCEL)
            self._act_on_selected(RowAction.CLEAR)

    def _act_on_selected(self, action: RowAction) -> None:
        able = tuple(status for status in self.selected() if action in actions_of(status))
        if able:
            self.acted.emit(action, able)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, where = self.indexAt(event.pos()), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            where = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.menu_wanted.emit(where)
        event.accept()


def _dragged(data: QMimeData) -> tuple[int, ...]:
    """The groups that are dragged; none of another window's, which has groups of its own."""
    if not data.hasFormat(_GROUPS):
        return ()
    window, *groups = json.loads(bytes(data.data(_GROUPS).data()))
    return tuple(groups) if window == os.getpid() else ()

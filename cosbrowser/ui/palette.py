"""The command palette: a field at the top of the window, and below it what the letters typed may mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.models.commands import KEYS_ROLE, POSITIONS_ROLE, Command, CommandsModel
from cosbrowser.models.roles import DETAIL_ROLE, ICON_ROLE
from cosbrowser.ui import icons
from cosbrowser.ui.dialogs.parts import announce
from cosbrowser.ui.theme import ICON_SIZE, scaled_font, tokens

WIDTH = 640
_ROWS = 11
_PADDING = 12
_TOP = 56  # from the top of the window
_Index = QModelIndex | QPersistentModelIndex
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CommandPalette(QFrame):
    """Lies over a window while it is open. The one that had the keyboard has it again before anything is done."""

    chosen = Signal(object)  # Command; the palette is closed, and the keyboard where it was

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._mouse_was = QPoint()  # a row that comes up under a mouse at rest was not pointed at
        self.setProperty("overlay", True)
        self.setAccessibleName(self.tr("Command palette"))
        self.field = QLineEdit()
        self.field.setProperty("bare", True)
        self.field.setFont(scaled_font(self.field.font(), 15))
        self.field.setPlaceholderText(self.tr("Type a command or a place"))
        self.field.setAccessibleName(self.tr("Command or place"))
        self.model = CommandsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("No command or place has these letters."))
        self.nothing.setProperty("role", "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setContentsMargins(0, 16, 0, 16)
        line = QFrame()
        line.setProperty("line", True)
        field = QVBoxLayout()
        field.setContentsMargins(16, 12, 16, 12)
        field.addWidget(self.field)
        rows = QVBoxLayout()
        rows.setContentsMargins(6, 6, 6, 6)
        rows.addWidget(self.list)
        rows.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(field)
        column.addWidget(line)
        column.addLayout(rows)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 10)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.field.textChanged.connect(self._on_typed)
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self._on_entered)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def open_with(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Show these."""
        self._before = QApplication.focusWidget()
        self._mouse_was = QCursor.pos()
        self.model.show(commands, recent)
        self.field.clear()
        self._after_change()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_again(self) -> None:
        """Hide, and give the keyboard back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            return self._of_field(event)
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002 - Qt's name
        self._move(Qt.Key.Key_Down if next else Qt.Key.Key_Up)
        return True

    def _of_field(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and not self.isHidden():
            if QApplication.focusWidget() is not self.field and QApplication.activePopupWidget() is None:
                self._before = None  # somebody else has taken the keyboard and keeps it
                self.hide()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        ours = key in _MOVES or key in _ENTER or key == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and ours:
            event.accept()  # no action of the window's: Esc would stop a reading, Enter open a row
            return True
        if event.type() is not QEvent.Type.KeyPress or not ours:
            return False
        if key == Qt.Key.Key_Escape:
            self.close_again()
        elif key in _ENTER:
            self._choose(self.list.currentIndex())
        else:
            self._move(Qt.Key(key))
        return True

    def _move(self, key: Qt.Key) -> None:
        rows, at = self.model.rowCount(), self.list.currentIndex().row()
        if not rows:
            return
        page = max(1, _ROWS - 1)
        there = {
            Qt.Key.Key_Up: (at - 1) % rows,
            Qt.Key.Key_Down: (at + 1) % rows,
            Qt.Key.Key_PageUp: max(0, at - page),
            Qt.Key.Key_PageDown: min(rows - 1, at + page),
        }[key]
        self._mark(there)

    def _mark(self, row: int) -> None:
        index = self.model.index(row)
        # By the selection model: the view itself would leave out the rows whose reason is to be read.
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        if QCursor.pos() != self._mouse_was:
            self.list.setCurrentIndex(index)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.model.filter(typed)
        self._after_change()

    def _after_change(self) -> None:
        rows = self.model.rowCount()
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(not rows)
        if rows:
            self._mark(0)
        self._place()

    def _place(self) -> None:
        window = self._window
        height = _row_height(self.list.fontMetrics())
        room = max(1, (window.height() - _TOP - 100) // height)
        self.list.setFixedHeight(height * max(1, min(self.model.rowCount(), _ROWS, room)))
        width = min(round(WIDTH * max(1.0, self.fontMetrics().height() / 17)), window.width() - 32)
        self.setFixedWidth(width)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(width, layout.totalSizeHint().height())
        self.move((window.width() - width) // 2, _TOP)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row is None or not row.command.enabled:
            return
        self.close_again()
        self.chosen.emit(row.command)


class _Rows(QStyledItemDelegate):
    """An icon, the title with its letters marked, the menus in quiet, the keys at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t, rect = tokens(), option.rect
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        current = bool(option.state & QStyle.StateFlag.State_Selected) or index == _current(self.parent())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.selection if enabled else t.hover))
            painter.drawRoundedRect(rect, 5, 5)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        icon = str(index.data(ICON_ROLE) or "")
        if icon:
            box = QRect(inner.left(), rect.center().y() - ICON_SIZE // 2 + 1, ICON_SIZE, ICON_SIZE)
            icons.paint(painter, box, icon, "quiet" if enabled else "disabled")
        inner.setLeft(inner.left() + ICON_SIZE + 10)
        inner.setRight(_paint_keys(painter, inner, str(index.data(KEYS_ROLE) or ""), enabled=enabled))
        metrics = option.fontMetrics
        title = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideMiddle, inner.width())
        _paint_marked(painter, inner, title, index.data(POSITIONS_ROLE), metrics, enabled=enabled)
        inner.setLeft(inner.left() + metrics.horizontalAdvance(title) + 14)
        where = metrics.elidedText(str(index.data(DETAIL_ROLE) or ""), Qt.TextElideMode.ElideRight, inner.width())
        if inner.width() > 24:
            painter.setPen(QColor(t.quiet))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, where)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, _row_height(option.fontMetrics))


def _current(view: QObject | None) -> QModelIndex:
    return view.currentIndex() if isinstance(view, QListView) else QModelIndex()


def _row_height(metrics: QFontMetrics) -> int:
    return max(34, metrics.height() + 14)


def _paint_marked(
    painter: QPainter, rect: QRect, title: str, marked: object, metrics: QFontMetrics, *, enabled: bool
) -> None:
    """The title; letters that were typed in the accent colour."""
    t = tokens()
    positions: set[int] = set(marked) if isinstance(marked, (tuple, list)) else set()
    baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) // 2 + 1
    start = 0
    while start < len(title):
        end = start + 1
        while end < len(title) and (end in positions) == (start in positions):
            end += 1
        plain = t.text if enabled else t.quiet
        painter.setPen(QColor(t.accent if start in positions and enabled else plain))
        painter.drawText(rect.left() + metrics.horizontalAdvance(title[:start]), baseline, title[start:end])
        start = end


def _paint_keys(painter: QPainter, rect: QRect, keys: str, *, enabled: bool) -> int:
    """The shortcut in a small frame at the right; where the room left of it ends."""
    if not keys:
        return rect.right()
    t, metrics = tokens(), painter.fontMetrics()
    wide = metrics.horizontalAdvance(keys) + 14
    high = metrics.height() + 6
    box = QRect(rect.right() - wide, rect.center().y() - high // 2 + 1, wide, high)
    painter.setPen(QPen(QColor(t.line if not enabled else t.strong_line), 1))
    painter.setBrush(QColor(t.background))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(t.quiet))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
    return box.left() - 12

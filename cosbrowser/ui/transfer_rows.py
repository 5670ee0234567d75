"""How a row of the transfers panel is laid out and drawn: icon, name, bar, sentence, one or two buttons."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from cosbrowser.models.roles import ICON_ROLE, PROGRESS_ROLE, SENTENCE_ROLE, STATUS_ROLE
from cosbrowser.models.text import tooltip, tr
from cosbrowser.transfer.job import FINISHED, GroupStatus, JobStatus, State
from cosbrowser.ui import icons
from cosbrowser.ui.icons import Role
from cosbrowser.ui.theme import tokens

ROW = 36
PADDING = 14  # as in the table above, so that icons are in one line
_ICON = 16
_BUTTON = 28
_BAR = 6
_NARROWEST_BAR, _WIDEST_BAR = 64, 212
_SENTENCE = 296  # "448.3 MB of 6.4 GB · 177.6 MB/s · 12 min" and a little more
_SHORTEST_NAME = 118  # with its icon
_GAP = 12

Index = QModelIndex | QPersistentModelIndex


class RowAction(enum.Enum):
    """What can be done with one transfer. The value is the name of its icon."""

    PAUSE = "pause"
    RESUME = "resume"
    RETRY = "retry"
    CANCEL = "cancel"
    CLEAR = "close"


_ACTIONS = {
    State.WAITING: (RowAction.CANCEL, RowAction.PAUSE),
    State.RUNNING: (RowAction.CANCEL, RowAction.PAUSE),
    State.PAUSED: (RowAction.RESUME, RowAction.CANCEL),
    State.ASKS: (RowAction.CANCEL,),
    State.FAILED: (RowAction.RETRY, RowAction.CLEAR),
}
_COLOURS: dict[State, Role] = {
    State.PAUSED: "caution",
    State.ASKS: "caution",
    State.DONE: "good",
    State.FAILED: "bad",
}


def actions_of(status: GroupStatus | JobStatus) -> tuple[RowAction, ...]:
    """What its row offers; the first shows always, the second while the row is looked at."""
    if isinstance(status, JobStatus) and status.state in FINISHED:  # a file is cleared with its group
        return (RowAction.RETRY,) if status.state in (State.FAILED, State.CANCELLED) else ()
    return _ACTIONS.get(status.state, (RowAction.CLEAR,))


def words_of(action: RowAction) -> str:
    """What a button does."""
    return {
        RowAction.PAUSE: tr("Pause"),
        RowAction.RESUME: tr("Resume"),
        RowAction.RETRY: tr("Try again"),
        RowAction.CANCEL: tr("Cancel"),
        RowAction.CLEAR: tr("Clear from the list"),
    }[action]


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Where the parts of a row are. The bar is left out where there is no room for it."""

    icon: QRect
    name: QRect
    bar: QRect
    sentence: QRect
    buttons: tuple[QRect, ...]  # the always visible one first

    @classmethod
    def of(cls, row: QRect, view_width: int) -> RowLayout:
        """Lay out `row`; `view_width` keeps bars below each other where rows are indented."""
        middle = row.center().y() + 1
        right = view_width - PADDING + (_BUTTON - _ICON) // 2
        buttons = tuple(
            QRect(right - _BUTTON * (place + 1), middle - _BUTTON // 2, _BUTTON, _BUTTON) for place in range(2)
        )
        room = view_width - 2 * PADDING - 2 * _BUTTON
        least_name = max(_SHORTEST_NAME, room * 28 // 100)
        # The sentence has its room first, then the bar; the name takes what is left.
        bar_width = min(_WIDEST_BAR, room - least_name - _SENTENCE - 2 * _GAP)
        if bar_width < _NARROWEST_BAR:
            bar_width = 0
        beside = bar_width + _GAP if bar_width else 0
        sentence_width = min(max(_SENTENCE, room * 30 // 100), room - least_name - beside - _GAP)
        sentence_right = buttons[1].left() - 2
        sentence_left = sentence_right + 1 - sentence_width
        bar = QRect(sentence_left - beside, middle - _BAR // 2, bar_width, _BAR)
        icon = QRect(row.left(), middle - _ICON // 2, _ICON, _ICON)
        name_left, name_right = icon.right() + _GAP - 2, bar.left() - _GAP
        return cls(
            icon,
            QRect(name_left, row.top(), max(0, name_right - name_left), row.height()),
            bar,
            QRect(sentence_left, row.top(), sentence_width, row.height()),
            buttons,
        )


class TransferDelegate(QStyledItemDelegate):
    """Draws the rows. The view says where the mouse is (`point_at`)."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._hovered = QPersistentModelIndex()
        self._pointed: RowAction | None = None

    def point_at(self, index: QModelIndex, position: QPoint) -> None:
        """The mouse is at `position` of the viewport, over that row."""
        pointed = self.action_at(index, position)
        if self._hovered == index and pointed is self._pointed:
            return
        self._hovered, self._pointed = QPersistentModelIndex(index), pointed
        self._view.viewport().update()

    def action_at(self, index: QModelIndex, position: QPoint) -> RowAction | None:
        """The button of the row at that point, if it is seen now."""
        status = index.data(STATUS_ROLE)
        if not isinstance(status, (GroupStatus, JobStatus)):
            return None
        places = self._layout(self._view.visualRect(index)).buttons
        offered = zip(places, actions_of(status), strict=False)
        return next((action for place, action in offered if place.contains(position)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = tokens()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looked_at = self._hovered == index
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.fillRect(self._whole(rect), QColor(t.selection if active else t.selection_away))
            looked_at = looked_at or self._view.currentIndex() == index
        elif looked_at:
            painter.fillRect(self._whole(rect), QColor(t.hover))
        places = self._layout(rect)
        status = index.data(STATUS_ROLE)
        if isinstance(status, (GroupStatus, JobStatus)):
            self._paint_status(painter, option, index, places, status)
            self._paint_buttons(painter, places, status, index, looked_at=looked_at)
        else:  # a row that stands for files that were not fetched
            _icon(painter, places, index, "quiet")
            room = places.name.united(places.sentence)
            _text(painter, option, room, str(index.data() or ""), t.quiet)
        if self._view.currentIndex() == index and self._view.hasFocus():
            _ring(painter, self._whole(rect), self._view)
        painter.restore()

    def _paint_status(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, places: RowLayout,
        status: GroupStatus | JobStatus,
    ) -> None:  # fmt: skip
        t = tokens()
        role = _COLOURS.get(status.state, "quiet")
        _icon(painter, places, index, role)
        _text(painter, option, places.name, str(index.data() or ""), t.text, Qt.TextElideMode.ElideMiddle)
        if places.bar.width():
            _bar(painter, places.bar, index.data(PROGRESS_ROLE), status.state)
        sentence = str(index.data(SENTENCE_ROLE) or "")
        _text(painter, option, places.sentence, sentence, getattr(t, role), right=True)

    def _paint_buttons(
        self, painter: QPainter, places: RowLayout, status: GroupStatus | JobStatus, index: Index, *, looked_at: bool
    ) -> None:
        for place, action in zip(places.buttons, actions_of(status)[: 2 if looked_at else 1], strict=False):
            pointed = action is self._pointed and self._hovered == index
            if pointed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens().pressed))
                painter.drawRoundedRect(QRectF(place), 6, 6)
            inset = (_BUTTON - _ICON) // 2
            icons.paint(
                painter, place.adjusted(inset, inset, -inset, -inset), action.value, "text" if pointed else "quiet"
            )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(ROW, option.fontMetrics.height() + 18))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        action = self.action_at(self._view.indexAt(event.pos()), event.pos())
        if action is not None:
            QToolTip.showText(event.globalPos(), words_of(action), view)
            return True
        sentence = str(index.data(SENTENCE_ROLE) or "")
        if option.fontMetrics.horizontalAdvance(sentence) > self._layout(option.rect).sentence.width():
            QToolTip.showText(event.globalPos(), tooltip(str(index.data() or ""), sentence), view)
            return True
        return super().helpEvent(event, view, option, index)

    def _layout(self, rect: QRect) -> RowLayout:
        return RowLayout.of(rect, self._view.viewport().width())

    def _whole(self, rect: QRect) -> QRect:
        return QRect(0, rect.top(), self._view.viewport().width(), rect.height())


def _icon(painter: QPainter, places: RowLayout, index: Index, role: Role) -> None:
    name = index.data(ICON_ROLE)
    if isinstance(name, str):
        icons.paint(painter, places.icon, name, role)


def _ring(painter: QPainter, row: QRect, view: QAbstractItemView) -> None:
    """The ring of the current row, when the keyboard brought the focus there."""
    if view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        painter.setPen(QPen(QColor(tokens().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(row).adjusted(3, 1, -3, -1), 4, 4)


def _bar(painter: QPainter, place: QRect, progress: object, state: State) -> None:
    """The track, and in it what is done; a finished one is full, whatever its size was."""
    t = tokens()
    share = progress if isinstance(progress, float) else 0.0
    share = 1.0 if state in (State.DONE, State.SKIPPED) else min(max(share, 0.0), 1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.track))
    painter.drawRoundedRect(QRectF(place), _BAR / 2, _BAR / 2)
    if share > 0 and state is not State.CANCELLED:
        done = QRectF(place)
        done.setWidth(max(float(_BAR), place.width() * share))
        colours = {State.DONE: t.good, State.FAILED: t.bad, State.PAUSED: t.caution, State.ASKS: t.caution}
        painter.setBrush(QColor(t.quiet if state is State.SKIPPED else colours.get(state, t.accent)))
        painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)


def _text(
    painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str, colour: str,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight, *, right: bool = False,
) -> None:  # fmt: skip
    painter.setFont(option.font)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    fits = option.fontMetrics.elidedText(text, elide, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fits)

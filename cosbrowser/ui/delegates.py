"""How rows are drawn: one delegate for the table, one for trees.

Both paint everything themselves from the tokens and the model's data; the style's own item painting costs more, and
cannot keep secondary columns quiet or leave names out in their middle.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from cosbrowser.cos.errors import Problem
from cosbrowser.models.roles import COLOUR_ROLE, DETAIL_ROLE, ICON_ROLE, MARKS_ROLE, PROBLEM_ROLE, QUIET_ROLE
from cosbrowser.models.text import tooltip
from cosbrowser.ui import colours, icons
from cosbrowser.ui.errors import explain
from cosbrowser.ui.header import PADDING
from cosbrowser.ui.theme import ICON_SIZE, ROW_HEIGHT, TREE_ROW_HEIGHT, tokens
from cosbrowser.ui.tokens import Tokens

if TYPE_CHECKING:
    from cosbrowser.ui.row_hand import RowHand

_Index = QModelIndex | QPersistentModelIndex
_GAP = 9  # between icon and name
NAME_LEFT = PADDING + ICON_SIZE + _GAP  # where a name begins in its cell
_MARK_SIZE = 13
_MARK_GAP = 6
DIMMED = 0.45  # opacity of what is cut
ICON_ROLES: dict[str, icons.Role] = {"folder": "accent", "bucket-lock": "caution", "failed": "bad", "done": "good",
                                    "archived": "accent", "pending": "caution"}  # fmt: skip
_TREE_ROLES: dict[str, icons.Role] = {"cloud": "accent", "bucket-lock": "caution", "failed": "bad"}


class RowDelegate(QStyledItemDelegate):
    """Rows of a table. The hand of a view that has one knows which row the mouse is on, and which are cut."""

    def __init__(self, view: QAbstractItemView, hand: RowHand | None = None) -> None:
        super().__init__(view)
        self._hand = hand

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hand = self._hand
        hovered = hand is not None and index.row() == hand.hovered_row
        ground = _ground(t, option, selected=selected, hovered=hovered)
        rect: QRect = option.rect
        if ground:
            painter.fillRect(rect, QColor(ground))
        first = index.column() == 0
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        if hand is not None and hand.is_cut(index):
            painter.setOpacity(DIMMED)
        if first:
            inner = _paint_icon(painter, inner, index, ICON_ROLES)
        text = str(index.data() or "")
        if text:
            quiet = bool(index.data(QUIET_ROLE)) if first or selected else True
            _paint_text(painter, option, inner, text, t.quiet if quiet else t.text, right=_is_right(index))
        painter.setOpacity(1.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, row_height(option.fontMetrics))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        problem = index.data(PROBLEM_ROLE)
        if isinstance(problem, Problem):
            QToolTip.showText(event.globalPos(), tooltip(explain(problem).sentence), view)
            return True
        text = str(index.data() or "")
        room = option.rect.width() - 2 * PADDING - (ICON_SIZE + _GAP if index.column() == 0 else 0)
        if text and option.fontMetrics.horizontalAdvance(text) > room:
            QToolTip.showText(event.globalPos(), tooltip(text), view)
        else:
            QToolTip.hideText()
        return True


class TreeDelegate(QStyledItemDelegate):
    """Rows of the places and of the outline; the view has painted their ground."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.dimmed: Callable[[_Index], bool] = lambda _: False  # whether a row is cut

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.setOpacity(DIMMED if self.dimmed(index) else 1.0)
        self._paint(painter, option, index)
        painter.setOpacity(1.0)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        t = tokens()
        text = str(index.data() or "")
        if index.column():
            inner = option.rect.adjusted(PADDING, 0, -PADDING, 0)
            _paint_text(painter, option, inner, text, t.quiet, right=_is_right(index))
            return
        row = option.rect.adjusted(2, 0, -PADDING, 0)
        inner = _paint_icon(painter, row, index, _TREE_ROLES)
        colour = index.data(COLOUR_ROLE)
        if colour:
            colours.paint_mark(painter, _icon_box(row), str(colour), t.side)
        marks = index.data(MARKS_ROLE) or ()
        name = inner.adjusted(0, 0, -len(marks) * (_MARK_SIZE + _MARK_GAP), 0)  # of a long one a part, of marks none
        _paint_text(painter, option, name, text, t.quiet if index.data(QUIET_ROLE) else t.text, right=False)
        detail = str(index.data(DETAIL_ROLE) or "")
        taken = min(option.fontMetrics.horizontalAdvance(text), name.width())
        for mark in marks:
            top = inner.center().y() - _MARK_SIZE // 2 + 1
            box = QRect(inner.left() + taken + _MARK_GAP, top, _MARK_SIZE, _MARK_SIZE)
            icons.paint(painter, box, mark, "caution" if mark == "public" else "quiet")
            taken += _MARK_GAP + _MARK_SIZE
        taken += 2 * _GAP
        if detail and option.fontMetrics.horizontalAdvance(detail) <= inner.width() - taken:
            _paint_text(painter, option, inner.adjusted(taken, 0, 0, 0), detail, t.quiet, right=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        height = max(TREE_ROW_HEIGHT, option.fontMetrics.height() + 10)
        return QSize(option.fontMetrics.horizontalAdvance(str(index.data() or "")) + ICON_SIZE + 40, height)


def row_height(metrics: QFontMetrics) -> int:
    """32 px, more for large text."""
    return max(ROW_HEIGHT, metrics.height() + 14)


def _ground(t: Tokens, option: QStyleOptionViewItem, *, selected: bool, hovered: bool) -> str:
    if selected:
        return t.selection if option.state & QStyle.StateFlag.State_Active else t.selection_away
    return t.hover if hovered else ""


def _is_right(index: _Index) -> bool:
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return bool(Qt.AlignmentFlag(alignment or 0) & Qt.AlignmentFlag.AlignRight)


def _paint_icon(painter: QPainter, inner: QRect, index: _Index, roles: dict[str, icons.Role]) -> QRect:
    name = index.data(ICON_ROLE)
    if not isinstance(name, str):
        return inner
    icons.paint(painter, _icon_box(inner), name, roles.get(name, "quiet"))
    return inner.adjusted(ICON_SIZE + _GAP, 0, 0, 0)


def _icon_box(inner: QRect) -> QRect:
    return QRect(QPoint(inner.left(), inner.center().y() - ICON_SIZE // 2 + 1), QSize(ICON_SIZE, ICON_SIZE))


def _paint_text(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, colour: str, *, right: bool
) -> None:
    fits = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.setFont(option.font)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fits)

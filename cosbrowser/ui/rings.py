"""The rings that views draw over their rows: the keyboard's focus, and where dropped files would go."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from cosbrowser.ui.theme import tokens

_WIDTH = 2
_HINT_GAP = 12  # around its words, and from the edge


def paint_drop(widget: QWidget, rect: QRect) -> None:
    """Ring and tint inside `rect`; call in the paint event of `widget`, last."""
    colour = QColor(tokens().accent)
    colour.setAlpha(24)
    _paint(widget, rect, colour)


def paint_hint(widget: QWidget, words: str) -> None:
    """A line at the lower edge of `widget` that says what a drop comes to; call in its paint event, last."""
    t = tokens()
    metrics = widget.fontMetrics()
    room = widget.width() - 4 * _HINT_GAP
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    width, height = metrics.horizontalAdvance(words) + 2 * _HINT_GAP, metrics.height() + _HINT_GAP
    box = QRect((widget.width() - width) // 2, widget.height() - height - _HINT_GAP, width, height)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(t.accent), 1))
    painter.setBrush(QColor(t.side))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setPen(QColor(t.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()


def paint_focus(view: QAbstractScrollArea, rect: QRect) -> None:
    """Ring inside `rect` of the viewport, if `view` has the focus and the keyboard brought it there."""
    if view.hasFocus() and view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        _paint(view.viewport(), rect, None)


def paint_keyboard(widget: QWidget, rect: QRect) -> None:
    """Ring inside `rect` of a widget that has the focus, if the keyboard brought it there."""
    if widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        _paint(widget, rect, None)


def _paint(widget: QWidget, rect: QRect, fill: QColor | None) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().accent), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(rect.toRectF().adjusted(1, 1, -1, -1), 4, 4)
    painter.end()

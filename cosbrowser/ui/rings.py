"""The rings that views draw over their rows: the keyboard's focus, and where dropped files would go."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from cosbrowser.ui.theme import tokens

_WIDTH = 2


def paint_drop(widget: QWidget, rect: QRect) -> None:
    """Ring and tint inside `rect`; call in the paint event of `widget`, last."""
    colour = QColor(tokens().accent)
    colour.setAlpha(24)
    _paint(widget, rect, colour)


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

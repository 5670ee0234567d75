"""What hangs at the mouse while objects are dragged: the name of one, or how many there are."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Selection
from cosbrowser.models import kinds
from cosbrowser.models.text import number, tr
from cosbrowser.ui import icons
from cosbrowser.ui.errors import short
from cosbrowser.ui.theme import ICON_SIZE, tokens

_HEIGHT = 30
_PADDING = 8
_LONGEST = 40  # characters


def picture(selection: Selection, widget: QWidget) -> QPixmap:
    """The picture, sharp on the screen of the widget."""
    names = [*selection.folders, *(entry.key for entry in selection.objects[:1])]
    count = len(selection.folders) + len(selection.objects)
    name = names[0].removeprefix(selection.location.prefix).rstrip("/") or selection.location.name
    words = short(name, _LONGEST) if count == 1 else tr("{0} selected").format(number(count))
    icon = "files" if count > 1 else "folder" if selection.folders else kinds.icon(name)
    metrics, t, ratio = widget.fontMetrics(), tokens(), widget.devicePixelRatioF()
    width = 3 * _PADDING + ICON_SIZE + metrics.horizontalAdvance(words)
    made = QPixmap(round(width * ratio), round(_HEIGHT * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(t.accent))
    painter.setBrush(QColor(t.selection))
    painter.drawRoundedRect(QRect(0, 0, width, _HEIGHT).toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    box = QRect(_PADDING, (_HEIGHT - ICON_SIZE) // 2, ICON_SIZE, ICON_SIZE)
    icons.paint(painter, box, icon, "accent" if icon == "folder" else "quiet")
    painter.setPen(QColor(t.text))
    painter.setFont(widget.font())
    painter.drawText(QRect(box.right() + _PADDING, 0, width, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
    return made

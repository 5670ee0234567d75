"""The colours that a person can give to a connection, and the mark that shows one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from cosbrowser.models.text import tr

COLOURS = {
    "red": "#da1e28",
    "orange": "#d9730d",
    "green": "#24a148",
    "teal": "#009d9a",
    "blue": "#0f62fe",
    "purple": "#8a3ffc",
    "magenta": "#d02670",
}
_DOT = 12
_MARK = 4.0  # radius in the corner of an icon


def colour_name(colour: str) -> str:
    """How a colour is called; empty for none."""
    return {
        "red": tr("Red"), "orange": tr("Orange"), "green": tr("Green"), "teal": tr("Teal"), "blue": tr("Blue"),
        "purple": tr("Purple"), "magenta": tr("Magenta"),
    }.get(colour, "")  # fmt: skip


def dot(colour: str) -> QIcon:
    """A small disc in one of `COLOURS`."""
    picture = QPixmap(_DOT * 2, _DOT * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(COLOURS[colour]))
    painter.drawEllipse(QRectF(QRect(0, 0, _DOT * 2, _DOT * 2)).adjusted(3, 3, -3, -3))
    painter.end()
    return QIcon(picture)


def paint_mark(painter: QPainter, box: QRect, colour: str, ground: str) -> None:
    """A disc in the lower right corner of the icon in `box`, set off from it by a ring of the ground's colour."""
    if colour not in COLOURS:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ground), 1.5))
    painter.setBrush(QColor(COLOURS[colour]))
    corner = QRectF(box).bottomRight() - QPointF(_MARK - 1, _MARK - 1)
    painter.drawEllipse(corner, _MARK, _MARK)
    painter.restore()

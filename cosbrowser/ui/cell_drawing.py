"""How a cell of the icons is drawn: its picture or the icon of its kind, and its name in two lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from cosbrowser.models.roles import ICON_ROLE, QUIET_ROLE
from cosbrowser.ui import icons
from cosbrowser.ui.cell_places import PADDING, ground, name_top, picture
from cosbrowser.ui.delegates import ICON_ROLES
from cosbrowser.ui.theme import tokens

_MOST_KEPT = 2000
_ROUND = 6
_LEAST_ICON = 32


class CellDrawing:
    """Draws cells; it keeps how names were broken, which takes longer than all the rest."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, int], tuple[str, str]] = {}  # in two lines, by name and width

    def forget(self) -> None:
        """Cells or letters have another size now."""
        self._names.clear()

    def draw(self, painter: QPainter, cell: QRect, index: QModelIndex, side: int, image: QImage | None) -> None:
        """Draw picture and name of a row over the ground of its cell."""
        box = picture(cell, side)
        if image is not None:
            _draw_image(painter, box, image)
        else:
            _draw_icon(painter, box, str(index.data(ICON_ROLE) or "file"))
        t, quiet = tokens(), bool(index.data(QUIET_ROLE))
        font = painter.font()
        font.setItalic(quiet)
        painter.setFont(font)
        painter.setPen(QColor(t.quiet if quiet else t.text))
        metrics, width = painter.fontMetrics(), cell.width() - 2 * PADDING
        top, height = name_top(cell, side), metrics.lineSpacing()
        for number, line in enumerate(self._lines(str(index.data() or ""), metrics, width)):
            where = QRect(cell.left() + PADDING, top + number * height, width, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, line)

    def _lines(self, name: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
        known = self._names.get((name, width))
        if known is None:
            if len(self._names) > _MOST_KEPT:
                self._names.clear()
            known = self._names[name, width] = in_two_lines(name, metrics, width)
        return known


def draw_ground(painter: QPainter, cell: QRect, colour: str) -> None:
    """Tint a cell that is selected or under the mouse."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(ground(cell).toRectF(), _ROUND, _ROUND)


def in_two_lines(name: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """A name in at most two lines; of a longer one the end stays."""
    if metrics.horizontalAdvance(name) <= width:
        return name, ""
    low, high = 1, len(name)
    while low < high:
        middle = (low + high + 1) // 2
        fits = metrics.horizontalAdvance(name[:middle]) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    # Better after a word, if the line is not much shorter for it.
    cut = max((name.rfind(mark, low // 2, low) + 1 for mark in " -_."), default=0) or low
    return name[:cut].rstrip(), metrics.elidedText(name[cut:], Qt.TextElideMode.ElideMiddle, width)


def _draw_image(painter: QPainter, box: QRect, image: QImage) -> None:
    size = image.size()
    if size.width() > box.width() or size.height() > box.height():
        size = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    there = QRect(QPoint(), size)
    there.moveCenter(box.center())
    painter.drawImage(there, image)


def _draw_icon(painter: QPainter, box: QRect, name: str) -> None:
    side = max(_LEAST_ICON, box.width() // 2)
    middle = QRect(0, 0, side, side)
    middle.moveCenter(box.center())
    icons.paint(painter, middle, name, ICON_ROLES.get(name, "quiet"))

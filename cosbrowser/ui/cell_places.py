"""Where the cells of a grid lie, all of one size: a million of them are a division, and nothing is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 12  # around all cells
PADDING = 10  # within a cell
GAP = 6  # between picture and name
LINES = 2  # of a name
_BETWEEN = 12  # pictures of neighbours are that much further apart than their padding asks
_INSET = 3  # the ground of a cell that is selected, or under the mouse


@dataclass(frozen=True, slots=True)
class CellPlaces:
    """The cells of `rows` rows, as one reads, in a view `width` pixels wide.

    `side`: of the pictures; `line`: height of a line of text. Points and rectangles are from the corner of the first
    cell's margin, however far the view is scrolled.
    """

    rows: int
    width: int
    side: int
    line: int

    @property
    def columns(self) -> int:
        """Cells beside each other."""
        return max(1, (self.width - 2 * MARGIN) // (self.side + 2 * PADDING + _BETWEEN))

    @property
    def size(self) -> QSize:
        """Of each cell."""
        width = (self.width - 2 * MARGIN) // self.columns
        return QSize(max(width, 1), self.side + LINES * self.line + GAP + 2 * PADDING)

    @property
    def height(self) -> int:
        """Of them all."""
        return 2 * MARGIN + -(-self.rows // self.columns) * self.size.height()

    def cell(self, row: int) -> QRect:
        """Where the cell of a row is."""
        line, column = divmod(row, self.columns)
        size = self.size
        return QRect(QPoint(MARGIN + column * size.width(), MARGIN + line * size.height()), size)

    def near(self, point: QPoint) -> int:
        """The row at or nearest to a point; -1 without rows."""
        size, columns = self.size, self.columns
        line = max(0, (point.y() - MARGIN) // size.height())
        column = min(max(0, (point.x() - MARGIN) // size.width()), columns - 1)
        return min(line * columns + column, self.rows - 1)

    def at(self, point: QPoint) -> int:
        """The row whose cell is at a point; -1 between cells."""
        row = self.near(point)
        return row if row >= 0 and ground(self.cell(row)).contains(point) else -1

    def seen(self, top: int, height: int) -> tuple[int, int]:
        """The first and last row of which a part lies between two heights; (0, -1) without any."""
        size, columns = self.size, self.columns
        top -= MARGIN
        first = max(0, top // size.height()) * columns
        last = (max(0, (top + height) // size.height()) + 1) * columns - 1
        return first, min(last, self.rows - 1)


def ground(cell: QRect) -> QRect:
    """The part of a cell that is tinted, and takes the mouse."""
    return cell.adjusted(_INSET, _INSET, -_INSET, -_INSET)


def picture(cell: QRect, side: int) -> QRect:
    """The square of a cell for its picture."""
    return QRect(cell.center().x() - side // 2, cell.top() + PADDING, side, side)


def name_top(cell: QRect, side: int) -> int:
    """Where the name of a cell begins."""
    return cell.top() + PADDING + side + GAP

"""The header of a table: text aligned as its column, a small arrow where it is sorted, one hairline."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from cosbrowser.ui import icons
from cosbrowser.ui.theme import tokens

HEIGHT = 34
PADDING = 14
_ARROW = 12


class Header(QHeaderView):
    """Draws its sections itself: the style's own have boxes, and their text cannot keep clear of the arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(64)
        self.setMouseTracking(True)
        self._pending = -1

    def show_pending(self, section: int) -> None:
        """Mark the section that rows will be sorted by when all of them are read; -1: none."""
        if section != self._pending:
            self._pending = section
            self.viewport().update()

    @property
    def pending(self) -> int:
        """The section that rows will be sorted by; -1: none."""
        return self._pending

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(HEIGHT, self.fontMetrics().height() + 14))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int, /) -> None:
        t = tokens()
        model = self.model()
        text = str(model.headerData(logical, self.orientation()) or "")
        alignment = model.headerData(logical, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        right = bool(Qt.AlignmentFlag(alignment or 0) & Qt.AlignmentFlag.AlignRight)
        pending = logical == self._pending
        sorted_here = not pending and self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        hovered = (
            self.sectionsClickable() and self.underMouse() and rect.contains(self.mapFromGlobal(self.cursor().pos()))
        )

        painter.fillRect(rect, QColor(t.hover if hovered else t.background))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(t.line))
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        room = inner.width() - (_ARROW + 4 if sorted_here or pending else 0)
        text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        wide = self.fontMetrics().horizontalAdvance(text)
        left = inner.right() + 1 - wide if right else inner.left()
        painter.setPen(QColor(t.text if sorted_here or hovered else t.quiet))
        painter.drawText(QRect(left, rect.top(), wide + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if sorted_here or pending:
            up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            x = left - _ARROW - 4 if right else left + wide + 4
            box = QRect(x, rect.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
            if pending:
                icons.paint(painter, box, "pending", "quiet")
            else:
                icons.paint(painter, box, "caret-up" if up else "caret-down", "text")

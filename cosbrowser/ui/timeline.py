"""A picture of a retention: a line from creation to expiry, with now and the legal holds on it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cosbrowser.cos.holds import Hold
from cosbrowser.cos.retention import Retention
from cosbrowser.models import kept_words
from cosbrowser.ui.theme import scaled_font, tokens

_HEIGHT = 42
_DOT = 5.0  # radius
_TICK = 9.0


class Timeline(QWidget):
    """Drawn again with each value; a screen reader hears it as a sentence. An endless retention fades to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retention: Retention | None = None
        self._holds: tuple[Hold, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(scaled_font(self.font(), 11))

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def show_retention(self, found: Retention | None, holds: tuple[Hold, ...] = ()) -> None:
        """Show this one; nothing without a retention."""
        self._retention, self._holds = found, holds
        self.setVisible(found is not None and found.created is not None)
        if found is not None:
            self.setAccessibleName(f"{self.tr('Timeline')}: {' – '.join(self.labels())}")
            self.setToolTip("")
        self.update()

    def labels(self) -> tuple[str, str]:
        """What stands below the two ends."""
        found = self._retention
        if found is None:
            return "", ""
        created = self.tr("created {0}").format(kept_words.day(found.created))
        return created, kept_words.day(found.until) if found.until is not None else kept_words.period(found.period)

    def share(self, when: datetime) -> float:
        """Where a moment is on the line, from 0 to 1."""
        found = self._retention
        if found is None or found.created is None:
            return 0.0
        end = self._end(found)
        whole = (end - found.created).total_seconds()
        return min(1.0, max(0.0, (when - found.created).total_seconds() / whole)) if whole > 0 else 1.0

    def _end(self, found: Retention) -> datetime:
        """What the right end stands for: expiry, now where that was before, or as much again as has passed."""
        created = found.created or found.now
        if found.until is None:
            return found.now + (found.now - created)
        return max(found.until, found.now)

    def paintEvent(self, event: QPaintEvent) -> None:
        found = self._retention
        if found is None or found.created is None:
            return
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, width, y = _DOT + 1, self.width() - 2 * _DOT - 2, 12.0

        def x(when: datetime) -> float:
            return left + width * self.share(when)

        def bar(begin: float, end: float, colour: str) -> None:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(begin, y - 1.5, max(0.0, end - begin), 3), 1.5, 1.5)

        def dot(at: float, colour: str) -> None:
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QPointF(at, y), _DOT, _DOT)

        bar(left, left + width, t.track)
        expiry = x(found.until) if found.until is not None else left + width
        bar(left, min(x(found.now), expiry), t.accent)
        for hold in self._holds:
            if hold.since is not None:
                painter.setBrush(QColor(t.caution))
                painter.drawRoundedRect(QRectF(x(hold.since) - 1, y - _TICK, 2, 2 * _TICK), 1, 1)
        dot(left, t.accent)
        if found.until is not None:
            dot(expiry, t.caution if found.runs else t.good)
        dot(x(found.now), t.text)
        painter.setPen(QColor(t.quiet))
        below = QRectF(0, 22, self.width(), _HEIGHT - 22)
        begin, end = self.labels()
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, begin)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, end)
        painter.end()

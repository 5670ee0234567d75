"""How evenly the event loop of this process turns."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5  # milliseconds


class Gaps(QObject):
    """Notes the time between two beats of a precise timer; what is beyond `BEAT` is the time that others took."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = 0.0
        self._seconds: list[float] = []
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin anew."""
        self._seconds = []
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """No more beats."""
        self._on_beat()
        self._timer.stop()

    def percentile(self, percent: float) -> float:
        """In milliseconds; 100 is the worst."""
        ordered = sorted(self._seconds)
        return round(ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)] * 1000, 1)

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self._seconds.append(now - self._last)
        self._last = now

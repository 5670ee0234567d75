"""How evenly the event loop of this process turns."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5  # milliseconds


class Gaps(QObject):
    """Notes the time between two beats of a precise timer; what is beyond `BEAT` is the time that others took."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = self._worked = 0.0
        self._seconds: list[float] = []
        self._busy: list[float] = []
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        """Begin anew."""
        self._seconds, self._busy = [], []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """No more beats."""
        self._on_beat()
        self._timer.stop()

    def percentile(self, percent: float) -> float:
        """In milliseconds; 100 is the worst."""
        return _percentile(self._seconds, percent)

    def busiest(self) -> float:
        """The most milliseconds that this thread itself worked between two beats, whatever else the machine did."""
        return _percentile(self._busy, 100)

    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._seconds.append(now - self._last)
        self._busy.append(worked - self._worked)
        self._last, self._worked = now, worked


def _percentile(seconds: list[float], percent: float) -> float:
    ordered = sorted(seconds)
    return round(ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)] * 1000, 1)

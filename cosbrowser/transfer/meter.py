"""How fast bytes and files go, smoothed, and how long the rest will take."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

SMOOTHING_SECONDS = 4.0  # a burst has lost two thirds of its weight after this
WARM_UP_SECONDS = 1.0  # an estimate from less is a guess
LEAST_INTERVAL = 0.1  # seconds between two samples; closer ones are overlooked


class Meter:
    """Fed with totals, from whichever thread looks; workers only add to counters of their own.

    Totals that went down (a piece is sent again) count as no progress, not as negative speed.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._at: float | None = None
        self._bytes = self._files = 0
        self._weight = 0.0  # of what was measured, from 0 to 1
        self._byte_rate = self._file_rate = 0.0
        self._measured = 0.0

    def update(self, total_bytes: int, total_files: int = 0) -> None:
        """Tell how far it is now."""
        now = self._clock()
        if self._at is None:
            self._at, self._bytes, self._files = now, total_bytes, total_files
            return
        if (interval := now - self._at) < LEAST_INTERVAL:
            return
        keep = math.exp(-interval / SMOOTHING_SECONDS)
        self._weight = self._weight * keep + (1 - keep)
        self._byte_rate = self._byte_rate * keep + max(0, total_bytes - self._bytes) / interval * (1 - keep)
        self._file_rate = self._file_rate * keep + max(0, total_files - self._files) / interval * (1 - keep)
        self._measured += interval
        self._at, self._bytes, self._files = now, total_bytes, total_files

    def rest(self) -> None:
        """Nothing runs any more: what comes next is measured anew."""
        self._at, self._weight, self._byte_rate, self._file_rate, self._measured = None, 0.0, 0.0, 0.0, 0.0

    @property
    def speed(self) -> float:
        """Bytes a second."""
        return self._byte_rate / self._weight if self._weight else 0.0

    def seconds_left(self, bytes_left: int, files_left: int = 0) -> float | None:
        """The time for what is left at this pace: of many small files their number decides. None when unknown."""
        if self._measured < WARM_UP_SECONDS:
            return None
        by_bytes = self._time(bytes_left, self._byte_rate)
        by_files = self._time(files_left, self._file_rate)
        if by_bytes is None:
            return by_files if not bytes_left else None
        return max(by_bytes, by_files or 0.0)

    def _time(self, left: int, rate: float) -> float | None:
        if not left:
            return 0.0
        smoothed = rate / self._weight
        return left / smoothed if smoothed > left / (365 * 86400) else None

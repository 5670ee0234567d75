"""How many bytes a second may go up and down, shared by all workers, changed while they run, and by the clock.

A worker asks before it sends a piece and after it received one. Pieces are small where the limit is, so that bytes
flow evenly instead of in bursts, and whoever asked first goes first.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from cosbrowser.transfer.job import Limits

if TYPE_CHECKING:
    from cosbrowser.transfer.step import Step

PIECE_SECONDS = 0.05  # of the limit's time that one piece takes
LEAST_PIECE = 4 << 10  # bytes
BURST_SECONDS = 0.1  # of unused time that may be made up for
LOOK_SECONDS = 0.2  # within which a waiting worker notices that it should stop, or that the hour has changed
SCHEDULE_SECONDS = 1.0

Wait = Callable[[threading.Condition, float], object]


def _wait(condition: threading.Condition, seconds: float) -> None:
    condition.wait(seconds)


class Throttle:
    """A token bucket for one direction. `rate` in bytes a second, 0 for no limit; safe from many threads.

    Each piece gets a place in a line of bytes, and goes when the line has moved on to its end. So a new rate counts
    at once, for those who wait already too.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, wait: Wait = _wait) -> None:
        self._clock = clock
        self._wait = wait
        self._turn = threading.Condition()
        self._at = clock()
        self._asked = 0.0  # bytes that were asked for
        self._freed = 0.0  # bytes that may go
        self.rate = 0

    def set_rate(self, rate: int) -> None:
        """Change the limit; those who wait go on at the new one."""
        if rate == self.rate:
            return
        with self._turn:
            self._move()
            self.rate = rate
            self._turn.notify_all()

    def piece(self, size: int) -> int:
        """The bytes that should go in one piece, `size` at most."""
        rate = self.rate
        return size if not rate else min(size, max(LEAST_PIECE, int(rate * PIECE_SECONDS)))

    def take(self, count: int, step: Step, look: Callable[[], object] = lambda: None) -> None:
        """Wait until `count` bytes may go; `look` is called from time to time. Raises `Stopped`."""
        if not self.rate:
            return
        with self._turn:
            self._move()
            self._asked += count
            end = self._asked
            try:
                while self.rate and (missing := end - self._freed) >= 1:
                    self._wait(self._turn, min(missing / self.rate, LOOK_SECONDS))
                    look()
                    step.went(0)
                    self._move()
            except BaseException:
                self._freed += count  # those behind move up
                raise

    def _move(self) -> None:
        """Let pass what time allows, with little to make up for when nobody asked."""
        now = self._clock()
        passed, self._at = now - self._at, now
        if self.rate:
            self._freed = min(self._freed + passed * self.rate, self._asked + BURST_SECONDS * self.rate)
        else:
            self._freed = self._asked


class Bandwidth:
    """Both directions, and the schedule that may set other limits at some hours of the week."""

    def __init__(
        self,
        limits: Limits,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = datetime.now,
        wait: Wait = _wait,
    ) -> None:
        self.up = Throttle(clock, wait)
        self.down = Throttle(clock, wait)
        self._clock = clock
        self._now = now
        self._limits = limits
        self._looked = 0.0
        self.set_limits(limits)

    def set_limits(self, limits: Limits) -> None:
        """Change the limits, while bytes flow."""
        self._limits = limits
        self._apply()

    def look(self) -> None:
        """See whether the schedule says something else by now; costs nothing without one."""
        if self._limits.schedule and self._clock() - self._looked >= SCHEDULE_SECONDS:
            self._apply()

    def _apply(self) -> None:
        self._looked = self._clock()
        up, down = self._limits.rates(self._now())
        self.up.set_rate(up)
        self.down.set_rate(down)

    def sending(self, count: int, step: Step) -> None:
        """Wait until so many bytes may be sent. Raises `Stopped`."""
        self.up.take(count, step, self.look)

    def receiving(self, count: int, step: Step) -> None:
        """Wait until so many bytes more may be received. Raises `Stopped`."""
        self.down.take(count, step, self.look)

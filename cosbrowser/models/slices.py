"""Long work on the GUI thread, a few milliseconds at a time between two events.

A thread would not help: one `sorted()` of a million rows holds the interpreter's lock for 0.6 s (DESIGN section 2).
The work is a generator that yields at least every millisecond or two, and returns its result.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

T = TypeVar("T")
Work: TypeAlias = Generator[None, None, T]

SLICE_SECONDS = 0.008


def at_once(work: Work[T]) -> T:
    """Do all of it now."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


class Slices(QObject):
    """A queue of work, one at a time. GUI thread only."""

    idle = Signal()  # the last of the queue is done

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._queue: deque[tuple[str, Callable[[], Work[Any]], Callable[[Any], object]]] = deque()
        self._name = ""
        self._work: Work[Any] | None = None
        self._done: Callable[[Any], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_slice)

    @property
    def busy(self) -> bool:
        """Whether work waits or runs."""
        return self._work is not None or bool(self._queue)

    def add(self, name: str, start: Callable[[], Work[T]], done: Callable[[T], object], *, small: bool = False) -> None:
        """Queue work: `start` is called when it is its turn, `done` with its result.

        Small work is done before this returns, if nothing is before it in the queue.
        """
        if small and not self.busy:
            done(at_once(start()))
            return
        self._queue.append((name, start, done))
        self._timer.start()

    def replace(
        self, name: str, start: Callable[[], Work[T]], done: Callable[[T], object], *, small: bool = False
    ) -> None:
        """As `add`, and work of that name that waits or runs is given up."""
        self.drop(name)
        self.add(name, start, done, small=small)

    def drop(self, name: str) -> None:
        """Give up work of that name."""
        self._queue = deque(entry for entry in self._queue if entry[0] != name)
        if self._work is not None and self._name == name:
            self._work = self._done = None
        if not self.busy:
            self._timer.stop()

    def clear(self) -> None:
        """Give up everything."""
        self._queue.clear()
        self._work = self._done = None
        self._timer.stop()

    def _on_slice(self) -> None:
        end = time.perf_counter() + SLICE_SECONDS
        while time.perf_counter() < end:
            if self._work is None:
                if not self._queue:
                    self._timer.stop()
                    self.idle.emit()
                    return
                self._name, start, self._done = self._queue.popleft()
                self._work = start()
            try:
                next(self._work)
            except StopIteration as answer:
                done = self._done
                self._work = self._done = None
                assert done is not None
                done(answer.value)
            except BaseException:
                self.clear()
                raise

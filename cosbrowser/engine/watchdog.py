"""Says when the event loop of the window stood still, and where."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

LIMIT = 0.05  # seconds; a person sees a hitch from here on
_BEAT = 0.01

logger = logging.getLogger(__name__)


class Watchdog(QObject):
    """Logs each gap of the event loop over `limit` seconds, with the stack of the GUI thread at that time.

    A timer of the GUI thread beats; a thread of its own looks whether it does, and takes the stack when not. Where
    one call into C held the interpreter's lock for the whole gap, that is the line which made the call, or the next.
    The share of the processor tells our own slowness from a machine that is busy elsewhere.
    """

    stalled = Signal(float, str)  # seconds, stack

    def __init__(self, parent: QObject | None = None, limit: float = LIMIT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._thread = threading.get_ident()
        self._beaten = time.perf_counter()
        self._worked = time.thread_time()
        self._seen = (0.0, "")  # the beat that was missed, and where the thread was then
        self._ended = threading.Event()
        self._timer = QTimer(self, interval=int(_BEAT * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()
        self.destroyed.connect(self._ended.set)
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    @Slot()
    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap, work = now - self._beaten, worked - self._worked
        missed, stack = self._seen
        stack = stack if missed == self._beaten else "the interpreter was held by one call from first to last\n"
        self._beaten, self._worked = now, worked
        if gap > self._limit:
            message = "The window stood still for %d ms, busy for %d of them"
            arguments = (gap * 1000, work * 1000)
            record = logger.makeRecord(logger.name, logging.WARNING, __file__, 0, message, arguments, None, sinfo=stack)
            logger.handle(record)
            self.stalled.emit(gap, stack)

    def _watch(self) -> None:
        while not self._ended.wait(_BEAT):
            beaten = self._beaten
            if beaten != self._seen[0] and time.perf_counter() - beaten > self._limit:
                # The documented way to the stack of another thread, for all its underscore.
                frame = sys._current_frames().get(self._thread)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                self._seen = (beaten, "".join(traceback.format_stack(frame)))


def watch(parent: QObject) -> Watchdog | None:
    """A watchdog over the calling thread's event loop, in debug runs only."""
    return Watchdog(parent) if os.environ.get("COSBROWSER_DEBUG") == "1" else None

"""Says when the event loop of the window stood still, and where."""

from __future__ import annotations

import faulthandler
import logging
import os
import tempfile
import threading
import time
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

LIMIT = 0.05  # seconds; a person sees a hitch from here on
_BEAT = 0.01

logger = logging.getLogger(__name__)


class Watchdog(QObject):
    """Logs each gap of the event loop over `limit` seconds, with the stack of the GUI thread at that time.

    A timer of the GUI thread beats; a thread looks whether it does, and notes the stack when not. Where one call
    into C held the interpreter's lock for the whole gap, that is the line which made the call, or the next. The share
    of the processor tells our own slowness from a machine that is busy elsewhere.
    """

    stalled = Signal(float, str)  # seconds, stack

    def __init__(self, parent: QObject | None = None, limit: float = LIMIT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._worked = time.thread_time()
        self._pulse = _Pulse(limit)
        self._timer = QTimer(self, interval=int(_BEAT * 1000), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()
        self.destroyed.connect(partial(threading.Event.set, self._pulse.ended))

    @Slot()
    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap, work = now - self._pulse.beaten, worked - self._worked
        missed, stack = self._pulse.seen
        stack = stack if missed == self._pulse.beaten else "  nobody had time to look\n"
        self._pulse.beaten, self._worked = now, worked
        if gap > self._limit:
            message = "The window stood still for %d ms, busy for %d of them"
            arguments = (gap * 1000, work * 1000)
            record = logger.makeRecord(logger.name, logging.WARNING, __file__, 0, message, arguments, None, sinfo=stack)
            logger.handle(record)
            self.stalled.emit(gap, stack)


class _Pulse:
    """The thread that looks. It holds no Qt object, not even in a frame.

    Hence `faulthandler` and not `sys._current_frames`: a frame that is held here when its function returns there takes
    the function's Qt objects along, which are then destroyed on the wrong thread (measured: a crash).
    """

    def __init__(self, limit: float) -> None:
        self.beaten = time.perf_counter()
        self.seen = (0.0, "")  # the beat that was missed, and where the thread was then
        self.ended = threading.Event()
        watch = partial(self._watch, threading.get_ident(), limit)
        threading.Thread(target=watch, name="watchdog", daemon=True).start()

    def _watch(self, thread: int, limit: float) -> None:
        while not self.ended.wait(_BEAT):
            beaten = self.beaten
            if beaten != self.seen[0] and time.perf_counter() - beaten > limit:
                self.seen = (beaten, _stack(thread))


def _stack(thread: int) -> str:
    """Where a thread is, innermost call first."""
    with tempfile.TemporaryFile() as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        for part in file.read().decode(errors="replace").split("\n\n"):
            head, _, calls = part.partition("\n")
            if f"{thread:x}" in head:
                return calls
    return ""


def watch(parent: QObject) -> Watchdog | None:
    """A watchdog over the calling thread's event loop, in debug runs only."""
    return Watchdog(parent) if os.environ.get("COSBROWSER_DEBUG") == "1" else None

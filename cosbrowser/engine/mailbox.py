"""What other threads have for the GUI thread, delivered there in short slices."""

from __future__ import annotations

import socket
import sys
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

SLICE = 0.008  # seconds of the GUI thread at a time; a screen shows a picture every 16 ms


class Slit:
    """The part of a mailbox that other threads hold: where letters go in.

    No Qt object, and no way to one: the last to let go of a Qt object destroys it, and to destroy one with a timer
    on a thread that is not its own crashes the process (measured, PySide6 6.11).
    """

    def __init__(self) -> None:
        self.letters: deque[tuple[Any, ...]] = deque()
        self.is_awake = False
        self._knocking, self.knocked = socket.socketpair()
        self._knocking.setblocking(False)
        self.knocked.setblocking(False)

    def post(self, *letter: object) -> None:
        """Hand over a letter; from any thread."""
        self.letters.append(letter)
        if not self.is_awake:
            self.is_awake = True
            with suppress(OSError):  # closed: nobody is there to read it
                self._knocking.send(b"\0")

    def close(self) -> None:
        """Nothing is delivered any more."""
        self._knocking.close()
        self.knocked.close()


class Mailbox(QObject):
    """Calls `deliver(*letter)` on its own thread for each letter posted through `slit`, in order.

    One event wakes the GUI thread for all letters that wait, however many there are; after `SLICE` it goes back to
    the event loop, where input and painting come first. `delivered` ends each slice.
    """

    delivered = Signal()

    def __init__(self, deliver: Callable[..., None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.slit = Slit()
        self._deliver = deliver
        self._notifier = QSocketNotifier(self.slit.knocked.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_knocked)
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._on_time)
        # `partial`, because PySide6 holds a bound method weakly, and in the end nobody else may hold the slit.
        self.destroyed.connect(partial(Slit.close, self.slit))

    @Slot()
    def _on_knocked(self) -> None:
        with suppress(BlockingIOError):
            self.slit.knocked.recv(64)
        self._on_time()

    @Slot()
    def _on_time(self) -> None:
        slit = self.slit
        # The timer runs already while letters are delivered: a callback may open an event loop of its own.
        slit.is_awake = True
        self._rest.start()
        end = time.perf_counter() + SLICE
        while slit.letters:
            try:
                self._deliver(*slit.letters.popleft())
            except Exception as error:  # as Qt does for a slot; the next letter is another's
                sys.excepthook(type(error), error, error.__traceback__)
            if time.perf_counter() >= end:
                break
        else:
            self._rest.stop()
            slit.is_awake = False
            if slit.letters:  # posted between the last look and the line above
                self._rest.start()
        self.delivered.emit()

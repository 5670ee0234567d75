"""What other threads have for the GUI thread, delivered there in short slices."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

SLICE = 0.008  # seconds of the GUI thread at a time; a screen shows a picture every 16 ms


class Mailbox(QObject):
    """Calls `deliver(*letter)` on its own thread for each letter posted from any thread, in order.

    One event wakes the GUI thread for all letters that wait, however many there are; after `SLICE` it goes back to
    the event loop, where input and painting come first. `delivered` ends each slice.
    """

    delivered = Signal()
    _knocked = Signal()

    def __init__(self, deliver: Callable[..., None]) -> None:
        super().__init__()
        self._deliver: Callable[..., None] | None = deliver
        self._letters: deque[tuple[Any, ...]] = deque()
        self._awake = False
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._on_knocked)
        self._knocked.connect(self._on_knocked, Qt.ConnectionType.QueuedConnection)

    def post(self, *letter: object) -> None:
        """Hand over a letter; from any thread."""
        self._letters.append(letter)
        if not self._awake:
            self._awake = True
            self._knocked.emit()

    @Slot()
    def close(self) -> None:
        """Deliver nothing more."""
        self._deliver = None
        self._letters.clear()

    @Slot()
    def _on_knocked(self) -> None:
        # The timer runs already while letters are delivered: a callback may open an event loop of its own.
        self._awake = True
        self._rest.start()
        end = time.perf_counter() + SLICE
        while self._letters and self._deliver is not None:
            try:
                self._deliver(*self._letters.popleft())
            except Exception as error:  # as Qt does for a slot; the next letter is another's
                sys.excepthook(type(error), error, error.__traceback__)
            if time.perf_counter() >= end:
                break
        else:
            self._rest.stop()
            self._awake = False
            if self._letters:  # posted between the last look and the line above
                self._rest.start()
        self.delivered.emit()

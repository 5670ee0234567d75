"""Where the window process collects its garbage."""

from __future__ import annotations

import gc
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_PAUSE = 1000  # milliseconds


class Garbage(QObject):
    """Collects reference cycles on the GUI thread, and on no other, for as long as it exists.

    Python collects on whatever thread happens to allocate; the reader of the channel allocates much. A dialog in a
    cycle with its own callbacks would be destroyed there, and a Qt object that is destroyed with a running timer on
    a thread not its own crashes the process (measured, PySide6 6.11).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if gc.isenabled():
            gc.disable()
            self.destroyed.connect(partial(gc.enable))
        self._timer = QTimer(self, interval=_PAUSE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    @Slot()
    def _on_time(self) -> None:
        """The oldest generation that is due, as Python itself decides it."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if True in due:
            gc.collect(max(generation for generation in range(3) if due[generation]))

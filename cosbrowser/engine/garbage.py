"""When and where the window process collects its garbage."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot

_PAUSE = 1000  # milliseconds


class Garbage(QObject):
    """Collects reference cycles from the event loop of the GUI thread, and nowhere else.

    By itself Python collects wherever it happens to allocate. On the reader's thread that destroys, say, a dialog in a
    cycle with its own callbacks: a Qt object with a running timer, destroyed on a foreign thread, crashes the process.
    On the GUI thread it happens within Qt's own functions too: the destructor of an object looks for a Python method
    while it holds its lock, and when the collector then destroys another object under the same lock, all stands still
    for ever. Both were seen with PySide6 6.11.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._settled = 0  # objects that were there after the last full collection
        self._timer = QTimer(self, interval=_PAUSE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    @Slot()
    def _on_time(self) -> None:
        """Collects the oldest generation that is due, as Python would."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = max((generation for generation, (count, limit) in enumerate(counts) if count > limit), default=None)
        if due == 2 and len(gc.get_objects()) < self._settled * 5 // 4:
            due = 1  # going through all is not worth its time before a quarter is new
        if due is not None:
            gc.collect(due)
        if due == 2:
            self._settled = len(gc.get_objects())


def collect_from_event_loop() -> None:
    """From now on and as long as the application is there. Called again, it does nothing."""
    application = QCoreApplication.instance()
    if application is not None and application.findChild(Garbage) is None:
        Garbage(application)

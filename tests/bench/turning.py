"""Waiting while the event loop of this process turns."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def wait(seconds: float) -> None:
    """Let the event loop run; QTest.qWait would hold the GIL (style.md section 0)."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(what: str, condition: Callable[[], object], seconds: float = 30.0, every: float = 0.02) -> None:
    """Let it run until the condition holds. Raises TimeoutError that names what did not come."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"no {what}")
        wait(every)

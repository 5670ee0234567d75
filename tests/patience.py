"""pytest-qt's bot for machines that are shared: it waits long, and until what follows from a condition is there too."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.waiting import WAIT_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

WAIT_MS = int(WAIT_SECONDS * 1000)


class PatientBot(QtBot):
    """Where pytest-qt waits for 5 s, a window of an engine process that has just started may need more."""

    waitActive = partialmethod(QtBot.waitActive, timeout=WAIT_MS)  # noqa: N815 - pytest-qt's names
    waitExposed = partialmethod(QtBot.waitExposed, timeout=WAIT_MS)  # noqa: N815
    waitSignal = partialmethod(QtBot.waitSignal, timeout=WAIT_MS)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=WAIT_MS)  # noqa: N815

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = WAIT_MS) -> None:
        """As pytest-qt's; and what was posted when the condition came true has happened.

        The condition may come true in the middle of a round of the event loop. A label that a layout has just been
        given shows only in the next one, and so do new sizes: what a test asserts then would hang on the moment.
        """
        super().waitUntil(callback, timeout=timeout)
        QCoreApplication.sendPostedEvents()

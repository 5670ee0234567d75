"""Signals of the operating system, as a Qt signal."""

from __future__ import annotations

import signal
import socket
from functools import partial
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Signals(QObject):
    """Turns SIGINT, SIGTERM and SIGHUP into `received`, so that the window can close its parts in order.

    Python runs its handlers between two steps of its own, and there are none while Qt waits for events; the wake-up
    descriptor is a socket on which Qt waits too. To be made on the main thread.
    """

    received = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, theirs = socket.socketpair()
        self._ours.setblocking(False)
        theirs.setblocking(False)
        self.destroyed.connect(partial(_let_go, self._ours, theirs))
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
            if (number := getattr(signal, name, None)) is not None:
                signal.signal(number, _ignored)

    @Slot()
    def _on_activated(self) -> None:
        for number in self._ours.recv(64):
            self.received.emit(number)


def _let_go(*sockets: socket.socket) -> None:
    signal.set_wakeup_fd(-1)
    for each in sockets:
        each.close()


def _ignored(number: int, frame: FrameType | None) -> None:
    """The descriptor carries it; but without a handler the default one would end the process."""

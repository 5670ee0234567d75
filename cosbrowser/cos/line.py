"""The connections on which a thread waits for answers, so that another thread can end its waiting.

A thread that waits cannot be asked to stop. What it waits on can be shut: then there is no answer, just as when the
network goes, and whoever has it shut must be ready for a request that was carried out all the same.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

from cosbrowser.cos.errors import CosError, Kind, Problem

_own = threading.local()  # `line` of each thread that has one


class Line:
    """What one thread has out, while it is inside `used`. Once it was cut, it carries nothing more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: list[Any] = []  # connections of urllib3's
        self._kept = 0
        self.is_cut = False

    @contextmanager
    def used(self) -> Generator[None]:
        """All requests that this thread makes in the block go over this line."""
        _own.line = self
        try:
            yield
        finally:
            _own.line = None

    def cut(self) -> None:
        """End the waiting, or have it end when the thread leaves a block that is to be left whole."""
        with self._lock:
            self.is_cut = True
            if not self._kept:
                self._shut()

    def take(self, connection: Any) -> None:
        """A request goes out on a connection."""
        with self._lock:
            self._open.append(connection)

    def give_back(self, connection: Any) -> None:
        """Its answer was read; the connection is another request's from now on."""
        with self._lock, suppress(ValueError):
            self._open.remove(connection)

    @contextmanager
    def whole(self) -> Generator[None]:
        """What is asked for in the block is waited for, whoever wants to cut."""
        with self._lock:
            self._kept += 1
        try:
            yield
        finally:
            with self._lock:
                self._kept -= 1

    def check(self) -> None:
        """Raise `CosError` (CANCELLED) when it was cut."""
        if self.is_cut and not self._kept:
            raise CosError(Problem(Kind.CANCELLED))

    def _shut(self) -> None:
        for connection in self._open:
            sock = getattr(connection, "sock", None)
            sock = getattr(sock, "socket", sock)  # TLS inside the TLS of a proxy
            if isinstance(sock, socket.socket):
                # Not the method of a TLS socket: that one forgets its keys first, and what the thread sends in this
                # moment would go out in the clear.
                with suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)


def own() -> Line | None:
    """The line of this thread, if it uses one."""
    return getattr(_own, "line", None)


@contextmanager
def whole() -> Generator[None]:
    """What this thread asks for in the block is not cut: it could not be told afterwards whether it was done."""
    line = own()
    if line is None:
        yield
        return
    with line.whole():
        yield


def check() -> None:
    """Raise `CosError` (CANCELLED) when this thread's line was cut."""
    line = own()
    if line is not None:
        line.check()

"""A TCP relay on loopback before the local COS: holds, cuts or refuses connections when a test says so."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close sends RST


class Relay:
    """`with Relay(endpoint) as relay: relay.address`. `sent` and `received` count what passed, seen by the client.

    `hold_after(n)` lets n more bytes pass to the server, then nothing, until `release`. `swallow_answers_to` lets
    requests that have all the given bytes in them pass, but not what the server says to them.
    """

    def __init__(self, endpoint: str) -> None:
        parts = urlsplit(endpoint)
        self._server = (parts.hostname or "", parts.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.sent = self.received = self.connections = 0
        self._quota: int | None = None
        self._changed = threading.Condition()
        self._open: set[socket.socket] = set()
        self._refusing = self._closed = False
        self._swallowing: tuple[bytes, ...] = ()
        self._swallowed = threading.Event()

    def hold_after(self, count: int) -> None:
        with self._changed:
            self._quota = count

    def release(self) -> None:
        with self._changed:
            self._quota = None
            self._changed.notify_all()

    def wait_held(self, timeout: float = 20) -> None:
        """Until the quota is used up, and somebody waits."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._quota is not None and self._quota <= 0, timeout)

    def swallow_answers_to(self, *patterns: bytes) -> None:
        self._swallowing = patterns

    def wait_swallowed(self, timeout: float = 40) -> None:
        assert self._swallowed.wait(timeout)

    def cut(self) -> None:
        """Reset every connection."""
        with self._changed:
            for each in list(self._open):
                self._reset(each)

    def refuse(self, refusing: bool) -> None:
        """Reset connections as soon as they are made."""
        self._refusing = refusing
        if refusing:
            self.cut()

    def _reset(self, each: socket.socket) -> None:
        with contextlib.suppress(OSError):
            each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            each.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._refusing or self._closed:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                client.close()
                continue
            self.connections += 1
            threading.Thread(target=self._relay, args=(client,), daemon=True).start()

    def _relay(self, client: socket.socket) -> None:
        with client, socket.create_connection(self._server) as server:
            for each in (client, server):
                each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self._open |= {client, server}
            swallow = False
            with contextlib.suppress(OSError, ValueError):
                while not self._closed:
                    ready, _, _ = select.select([client, server], [], [])
                    if client in ready:
                        data = client.recv(65536)
                        if not data:
                            return
                        swallow |= bool(self._swallowing) and all(p in data for p in self._swallowing)
                        self._pass(server, data)
                    if server in ready:
                        data = server.recv(65536)
                        if not data:
                            return
                        if swallow:
                            self._swallowed.set()
                            continue
                        self.received += len(data)
                        client.sendall(data)
            with self._changed:
                self._open -= {client, server}

    def _pass(self, server: socket.socket, data: bytes) -> None:
        while data:
            with self._changed:
                self._changed.wait_for(lambda: self._quota is None or self._quota > 0 or self._closed)
                piece = data if self._quota is None else data[: self._quota]
                if self._quota is not None:
                    self._quota -= len(piece)
                    self._changed.notify_all()
            server.sendall(piece)
            self.sent += len(piece)
            data = data[len(piece) :]

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._closed = True
        self.release()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

"""A proxy on loopback: tunnels (CONNECT) and forwards whole URLs, all to one server, and may want a password."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import threading
from typing import Self
from urllib.parse import urlsplit


class Proxy:
    """`with Proxy(port) as proxy: proxy.address`; whatever host is asked for, loopback at that port is reached."""

    def __init__(self, port: int, user: str = "", password: str = "") -> None:
        self._port = port
        token = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._wanted = f"Basic {token}" if user else ""
        self.asked: list[str] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for each in (self._server, *self._sockets):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # pyright: ignore
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._server.accept()
                self._sockets.append(client)
                self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError):  # ValueError: select on a socket that was closed meanwhile
            head = b""
            while b"\r\n\r\n" not in head:
                piece = client.recv(65536)
                if not piece:
                    return
                head += piece
            lines, _, rest = head.partition(b"\r\n\r\n")
            first, *headers = lines.decode("latin-1").split("\r\n")
            self.asked.append(first.rpartition(" ")[0])
            given = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in headers)}
            if self._wanted and given.get("proxy-authorization") != self._wanted:
                client.sendall(
                    b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"
                    b"Content-Length: 0\r\nConnection: close\r\n\r\n"
                )
                client.close()
                return
            upstream = socket.create_connection(("127.0.0.1", self._port))
            self._sockets.append(upstream)
            method, target, version = first.split(" ")
            if method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                parts = urlsplit(target)
                path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
                kept = [line for line in headers if not line.lower().startswith(("proxy-", "connection:"))]
                again = "\r\n".join([f"{method} {path} {version}", *kept, "Connection: close"])
                upstream.sendall(again.encode("latin-1") + b"\r\n\r\n")
            if rest:
                upstream.sendall(rest)
            self._relay(client, upstream)

    def _relay(self, client: socket.socket, upstream: socket.socket) -> None:
        other = {client: upstream, upstream: client}
        while True:
            for ready in select.select([client, upstream], [], [], 30)[0]:
                data = ready.recv(65536)
                if not data:
                    for each in other:
                        each.close()
                    return
                other[ready].sendall(data)

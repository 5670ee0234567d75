"""HTTP/1.1 over asyncio, at the level of bytes.

A web framework would tidy `/a//b/../c`, answer `Expect` before anybody looked at the request, and refuse to send a
wrong length. So this is a protocol of our own over llhttp: the request target stays as it was sent, 100 is sent when
the handler first wants the body, and `Delivery` can spoil an answer on its way out in the ways networks do.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from email.utils import formatdate
from http import HTTPStatus
from typing import cast

import httptools

from .blobs import Reading
from .messages import ClientGoneError, Delivery, Request, Response

log = logging.getLogger(__name__)

_REASONS = {int(status): status.phrase for status in HTTPStatus}
_NO_BODY = frozenset({204, 304})

Application = Callable[[Request], Awaitable[Response]]


class Connection(asyncio.Protocol):
    """One client connection: parses, runs the application on each request in turn, writes the answers."""

    def __init__(self, application: Application, open_connections: set[Connection]) -> None:
        self._application = application
        self._open_connections = open_connections
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpRequestParser(self)
        self._url: list[bytes] = []
        self._headers: dict[str, str] = {}
        self._incoming: Request | None = None
        self._waiting: deque[Request] = deque()
        self._worker: asyncio.Task[None] | None = None
        self._can_write: asyncio.Future[None] | None = None
        self._reading_paused = False
        self._lost = False

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._open_connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._lost = True
        self._open_connections.discard(self)
        for request in (self._incoming, *self._waiting):
            if request is not None and not request.ended:
                request.fail()
        if self._can_write is not None and not self._can_write.done():
            self._can_write.set_result(None)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self.abort()
        except httptools.HttpParserError as error:
            log.info("not HTTP: %s", error)
            if self._transport is not None:
                self._transport.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                self._transport.close()

    def pause_writing(self) -> None:
        self._can_write = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        if self._can_write is not None and not self._can_write.done():
            self._can_write.set_result(None)
        self._can_write = None

    # httptools

    def on_message_begin(self) -> None:
        self._url = []
        self._headers = {}

    def on_url(self, url: bytes) -> None:
        self._url.append(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        into = self._headers if self._incoming is None else self._incoming.trailers
        key = name.decode("latin-1").lower()
        text = value.decode("latin-1").strip()
        known = into.get(key)
        into[key] = text if known is None else f"{known},{text}"

    def on_headers_complete(self) -> None:
        method = self._parser.get_method().decode("ascii")
        request = Request(self, method, b"".join(self._url), self._headers)
        request.version = self._parser.get_http_version()
        request.keep_alive = self._parser.should_keep_alive()
        self._incoming = request
        self._waiting.append(request)
        if self._worker is None:
            self._worker = asyncio.get_running_loop().create_task(self._work())

    def on_body(self, body: bytes) -> None:
        assert self._incoming is not None
        self._incoming.feed(body)

    def on_message_complete(self) -> None:
        assert self._incoming is not None
        self._incoming.end()
        self._incoming = None

    # for Request

    def send_continue(self) -> None:
        if self._transport is not None and not self._lost:
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def pause_body(self) -> None:
        if not self._reading_paused and self._transport is not None and not self._lost:
            self._reading_paused = True
            self._transport.pause_reading()

    def resume_body(self) -> None:
        if self._reading_paused and self._transport is not None and not self._lost:
            self._reading_paused = False
            self._transport.resume_reading()

    def abort(self) -> None:
        """Closes the connection at once."""
        # Only while there is one: a transport that has sent its last bytes after `close` has no loop any more,
        # and asks it for a call all the same (CPython 3.11, `_SelectorTransport._force_close`).
        if self._transport is not None and not self._lost:
            self._transport.abort()

    def reset(self) -> None:
        """Ends the connection with RST."""
        if self._transport is not None and not self._lost:
            _reset(self._transport)

    # answers

    async def _work(self) -> None:
        """Answers the requests of this connection one after the other, and ends when there is none."""
        try:
            while self._waiting and not self._lost:
                request = self._waiting[0]
                response = await self._application(request)
                if not await self._answer(request, response):
                    return
                self._waiting.popleft()
        except ClientGoneError:
            self.abort()
        except Exception:
            log.exception("a request could not be answered")
            self.abort()
        finally:
            self._worker = None

    async def _answer(self, request: Request, response: Response) -> bool:
        """Sends the answer; True when the connection can be used again."""
        # A client that waits for 100 and gets a final status instead may or may not send its body: only a new
        # connection is unambiguous (RFC 9110, 10.1.1).
        close = response.close or not request.keep_alive or request.continue_wanted
        head, body = _render(request, response, close=close)
        try:
            if response.delivery is not None:
                await self._deliver(response.delivery, head, body)
            else:
                await self._write(head, body)
        finally:
            if isinstance(response.body, Reading):
                response.body.close()
        if close:
            if self._transport is not None:
                self._transport.close()
            return False
        if not request.ended:
            await request.drain()
        return True

    async def _write(self, head: bytes, body: bytes | Iterable[bytes]) -> None:
        transport = self._transport
        assert transport is not None
        if isinstance(body, bytes):
            transport.write(head + body if body else head)
            if self._can_write is not None:
                await self._wait_writable()
            return
        transport.write(head)
        for piece in body:
            if self._lost:
                raise ClientGoneError
            transport.write(piece)
            if self._can_write is not None:
                await self._wait_writable()
            else:
                await asyncio.sleep(0)

    async def _wait_writable(self) -> None:
        if self._can_write is not None and not self._lost:
            await self._can_write
        if self._lost:
            raise ClientGoneError

    async def _deliver(self, delivery: Delivery, head: bytes, body: bytes | Iterable[bytes]) -> None:
        """Sends an answer the way a fault orders it."""
        transport = self._transport
        assert transport is not None
        if delivery.never:
            self._can_write = asyncio.get_running_loop().create_future()  # set when the client gives up
            await self._wait_writable()
        limit = delivery.reset_after if delivery.reset_after is not None else delivery.close_after
        sent = 0
        for piece in itertools.chain((head,), (body,) if isinstance(body, bytes) else body):
            for part in _slices(piece, delivery.bytes_per_second):
                cut = part if limit is None else part[: limit - sent]
                transport.write(cut)
                sent += len(cut)
                if limit is not None and sent >= limit:
                    break
                if delivery.bytes_per_second:
                    await asyncio.sleep(len(cut) / delivery.bytes_per_second)
                await self._wait_writable()
            if limit is not None and sent >= limit:
                break
        if limit is not None:
            # Let the kernel take what was written: an abort drops what is still in our buffer.
            while transport.get_write_buffer_size() and not self._lost:
                await asyncio.sleep(0.001)
            if delivery.reset_after is not None:
                self.reset()
            else:
                transport.close()
            raise ClientGoneError


def _slices(piece: bytes, rate: float | None) -> Iterable[bytes]:
    """The piece whole, or in slices that take about a tenth of a second at that rate."""
    step = max(1, int(rate / 10)) if rate else max(1, len(piece))
    return (piece[start : start + step] for start in range(0, len(piece), step))


def _reset(transport: asyncio.Transport) -> None:
    """Ends the connection with RST instead of FIN: SO_LINGER with a time of zero."""
    import socket  # noqa: PLC0415 - only faults need it
    import struct  # noqa: PLC0415

    sock = transport.get_extra_info("socket")
    if sock is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


_date_cache: tuple[int, str] = (0, "")


def date_header(offset: float) -> str:
    """The Date header of now, made once a second."""
    global _date_cache  # noqa: PLW0603 - a one-line memory of the last second
    second = int(time.time() + offset)
    if _date_cache[0] != second:
        _date_cache = (second, formatdate(second, usegmt=True))
    return _date_cache[1]


def _render(request: Request, response: Response, *, close: bool) -> tuple[bytes, bytes | Iterable[bytes]]:
    """Head and body as they go on the wire. Answers to HEAD keep their length and lose their body."""
    body = response.body
    status = response.status
    lines = [f"HTTP/1.1 {status} {_REASONS.get(status, 'Unknown')}"]
    lines += [f"{name}: {value}" for name, value in response.headers]
    length = response.length
    if length is None and isinstance(body, bytes):
        length = len(body)
    if status in _NO_BODY:
        body = b""
    elif length is not None:
        lines.append(f"Content-Length: {length}")
    else:
        lines.append("Transfer-Encoding: chunked")
        assert not isinstance(body, bytes)
        body = _chunked(body)
    if request.method == "HEAD":
        body = b""
    if close:
        lines.append("Connection: close")
    lines.append("\r\n")
    return "\r\n".join(lines).encode("latin-1", "replace"), body


def _chunked(pieces: Iterable[bytes]) -> Iterable[bytes]:
    for piece in pieces:
        if piece:
            yield b"%x\r\n%s\r\n" % (len(piece), piece)
    yield b"0\r\n\r\n"

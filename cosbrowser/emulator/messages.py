"""Requests as they come in and answers as they go out."""

from __future__ import annotations

import asyncio
import itertools
import uuid
from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from typing import Protocol

_BODY_HIGH_WATER = 1 << 20
_BODY_LOW_WATER = 1 << 18


class ClientGoneError(Exception):
    """The other side closed the connection, or a fault closed it, before the request or the answer was through."""


@dataclass(slots=True)
class Delivery:
    """How an answer is spoiled on its way out. The default spoils nothing."""

    reset_after: int | None = None  # bytes of head and body that leave before the connection is reset
    close_after: int | None = None  # the same with an orderly close
    bytes_per_second: float | None = None
    never: bool = False  # hold the connection open and say nothing


@dataclass(slots=True)
class Response:
    """An answer. `body` is bytes, or pieces that are `length` bytes together.

    With `length` None and pieces, the answer goes out chunked.
    """

    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes | Iterable[bytes] = b""
    length: int | None = None
    delivery: Delivery | None = None
    close: bool = False
    foreign: bool = False  # somebody else's answer (a proxy, a portal): without the service's own headers


class Channel(Protocol):
    """What a request asks of its connection."""

    def send_continue(self) -> None: ...

    def pause_body(self) -> None: ...

    def resume_body(self) -> None: ...

    def reset(self) -> None: ...


class Request:
    """One request: head at once, body as it arrives."""

    __slots__ = (
        "_buffer", "_buffered", "_channel", "_ended", "_failed", "_taken", "_waiter", "bytes_per_second",
        "continue_wanted", "headers", "ignored", "keep_alive", "method", "received", "request_id", "reset_at", "target",
        "trailers", "version",
    )  # fmt: skip

    def __init__(self, channel: Channel, method: str, target: bytes, headers: dict[str, str]) -> None:
        self._channel = channel
        self._buffer: deque[bytes] = deque()
        self._buffered = 0
        self._ended = False
        self._failed = False
        self._taken = 0
        self._waiter: asyncio.Future[None] | None = None
        self.method = method
        self.target = target  # exactly the bytes of the request line
        self.headers = headers  # lower-case names; values decoded as Latin-1, so that the bytes can be had back
        self.ignored: frozenset[str] = frozenset()  # a fault: headers that are signed, and then not seen
        self.trailers: dict[str, str] = {}
        self.version = "1.1"
        self.keep_alive = True
        self.continue_wanted = headers.get("expect", "").lower() == "100-continue"
        self.received = 0
        self.reset_at: int | None = None  # a fault: reset the connection when so many body bytes have come
        self.bytes_per_second: float | None = None  # a fault: read the body that slowly
        self.request_id = next(_request_ids)

    @property
    def content_length(self) -> int | None:
        """The declared length; None when the body is chunked or there is no such header."""
        text = self.headers.get("content-length")
        return int(text) if text is not None else None

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body in pieces as they came. Sends `100 Continue` first if the client waits for it."""
        if self.continue_wanted:
            self.continue_wanted = False
            self._channel.send_continue()
        while True:
            while self._buffer:
                piece = self._buffer.popleft()
                self._buffered -= len(piece)
                if self._buffered < _BODY_LOW_WATER:
                    self._channel.resume_body()
                if self.reset_at is not None or self.bytes_per_second:
                    await self._spoiled(piece)
                yield piece
            if self._ended:
                return
            if self._failed:
                raise ClientGoneError
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter

    async def _spoiled(self, piece: bytes) -> None:
        """What a fault does to the reading of a body."""
        if self.bytes_per_second:
            await asyncio.sleep(len(piece) / self.bytes_per_second)
        self._taken += len(piece)
        if self.reset_at is not None and self._taken >= self.reset_at:
            self._channel.reset()
            raise ClientGoneError

    def reset(self) -> None:
        """Ends the connection with RST."""
        self._channel.reset()

    def put_back(self, body: bytes) -> None:
        """Makes a body that has been read readable again."""
        self._buffer.append(body)
        self._buffered += len(body)

    async def body(self) -> bytes:
        """The whole body. For documents, not for objects."""
        if self._ended and len(self._buffer) <= 1 and self.reset_at is None:
            data = self._buffer.popleft() if self._buffer else b""
            self._buffered = 0
            return data
        return b"".join([piece async for piece in self.chunks()])

    async def drain(self) -> None:
        """Throws away what the handler did not want, so that the next request can be read."""
        async for _ in self.chunks():
            pass

    @property
    def ended(self) -> bool:
        return self._ended

    def feed(self, piece: bytes) -> None:
        self._buffer.append(piece)
        self._buffered += len(piece)
        self.received += len(piece)
        if self._buffered > _BODY_HIGH_WATER:
            self._channel.pause_body()
        self._wake()

    def end(self) -> None:
        self._ended = True
        self._wake()

    def fail(self) -> None:
        self._failed = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def _ids() -> Iterable[str]:
    """Request ids in IBM's form (a UUID): a fresh start per process and a counter, cheap and never repeated."""
    text = str(uuid.uuid4())
    head, start = text[:24], int(text[24:], 16)
    return (f"{head}{(start + n) & 0xFFFFFFFFFFFF:012x}" for n in itertools.count())


_request_ids = iter(_ids())

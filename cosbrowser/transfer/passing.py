"""The body of a PUT that is what a GET gives, as it comes: an object passes through this computer in small pieces."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from types import TracebackType
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.step import Step

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Download


CHUNK = 256 * 1024  # bytes that are in memory at most


class Passing:
    """A body in the sense of `wire.Body`; never more than one chunk of it is in memory.

    `fetch` opens the GET; again when the PUT has to begin again, because its token was refused.
    """

    def __init__(self, fetch: Callable[[], AbstractContextManager[Download]], step: Step) -> None:
        self._fetch = fetch
        self._step = step
        self._open = ExitStack()
        self._chunks: Iterator[bytes] | None = None
        self._rest = memoryview(b"")
        self._md5 = hashlib.md5(usedforsecurity=False)

    @property
    def md5(self) -> str:
        """Of what was read so far, in hex."""
        return self._md5.hexdigest()

    def read(self, size: int, /) -> bytes:
        """The next bytes. Raises `CosError`, `Stopped`."""
        bandwidth = self._step.transfer.means.bandwidth
        if self._chunks is None:
            answer = self._open.enter_context(self._fetch())
            if answer.length != self._step.length:
                detail = f"{answer.length} bytes, {self._step.length} were listed"
                raise CosError(Problem(Kind.CHANGED, "GetObject", detail=detail))
            self._chunks = answer.chunks(bandwidth.up.piece(bandwidth.down.piece(CHUNK)))
        if not self._rest:
            data = next(self._chunks, b"")
            bandwidth.receiving(len(data), self._step)
            bandwidth.sending(len(data), self._step)
            self._md5.update(data)
            self._step.went(len(data))
            self._rest = memoryview(data)
        taken, self._rest = self._rest[:size], self._rest[size:]
        return bytes(taken)

    def seek(self, offset: int, /) -> object:
        """Begin again."""
        self._open.close()
        self._chunks, self._rest, self._step.moved = None, memoryview(b""), offset
        self._md5 = hashlib.md5(usedforsecurity=False)
        return None

    def __enter__(self) -> Passing:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.__exit__(kind, error, trace)

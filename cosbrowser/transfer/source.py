"""The local file of an upload: opened without traps, read in ranges, and watched for changes.

A FIFO would block for ever, a device never end, and a file that is written meanwhile would make an object that
never existed (reliability.md section 0, findings 2 and 10).
"""

from __future__ import annotations

import base64
import functools
import hashlib
import os
import stat
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.disk import local_problem
from cosbrowser.transfer.step import Step

CHUNK = 1 << 20  # bytes of one read for a checksum
_pread = getattr(os, "pread", None)  # not on Windows
# O_NONBLOCK: a FIFO that nobody writes to must not hold the worker. Windows knows O_BINARY alone.
_FLAGS = functools.reduce(
    lambda flags, name: flags | getattr(os, name, 0), ("O_NONBLOCK", "O_NOFOLLOW", "O_BINARY"), os.O_RDONLY
)


def identity(status: os.stat_result) -> str:
    """What tells one state of a file from another, as text for the journal."""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ino} {status.st_dev}"


class Source:
    """An open regular file. `size` and `identity` are those at the time of opening."""

    def __init__(self, file: int, path: bytes) -> None:
        self._file = file
        self._kept: tuple[int, bytes] = (0, b"")  # where it starts, and a range that was read in one piece
        self.path = path
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode):
            raise CosError(
                Problem(Kind.LOCAL, "OpenFile", path=os.fsdecode(path), code="EINVAL", detail="no regular file")
            )
        self.size = status.st_size
        if not self.size and self.read(0, 1):  # as those of /proc: how much there is only turns out by reading
            raise CosError(
                Problem(Kind.LOCAL, "OpenFile", path=os.fsdecode(path), code="EINVAL", detail="its size is not told")
            )
        self.identity = identity(status)
        self.modified = status.st_mtime_ns

    def check(self, expected: str) -> None:
        """Raise `CosError` (SOURCE_CHANGED) when the open file, or the name, is not what was expected."""
        try:
            same = identity(os.fstat(self._file)) == expected == identity(os.lstat(self.path))
        except OSError as error:
            raise local_problem(error, "ReadFile", self.path) from error
        if not same:
            raise changed(self.path)

    def read(self, start: int, size: int) -> bytes:
        """Up to `size` bytes from `start`; the file is this worker's own, so its position is, too."""
        at, kept = self._kept
        if kept and at <= start and start + size <= at + len(kept):
            return kept if size == len(kept) else kept[start - at : start - at + size]
        try:
            if _pread is not None:
                return _pread(self._file, size, start)
            os.lseek(self._file, start, os.SEEK_SET)
            return os.read(self._file, size)
        except OSError as error:
            raise local_problem(error, "ReadFile", self.path) from error

    def crc32(self, step: Step) -> str:
        """The CRC32 of the range of a step, in base64. Raises SOURCE_CHANGED when the file is too short for it."""
        value = 0
        for data in self.chunks(step):
            value = zlib.crc32(data, value)
        return base64.b64encode(value.to_bytes(4, "big")).decode()

    def md5(self, step: Step) -> str:
        """The MD5 of the range of a step, in hex. Raises as `crc32` does."""
        md5 = hashlib.md5(usedforsecurity=False)
        for data in self.chunks(step):
            md5.update(data)
        return md5.hexdigest()

    def chunks(self, step: Step) -> Iterator[bytes]:
        """The range of a step. Raises as `crc32` does."""
        at, end = step.start, step.start + step.length
        while at < end:
            data = self.read(at, min(CHUNK, end - at))
            if not data:
                raise changed(self.path)
            if len(data) == step.length:
                self._kept = (at, data)  # a small file is read once
            at += len(data)
            step.went(0)
            yield data


class Body:
    """The range of a step as the body of a request: a large one is read twice rather than kept in memory.

    The file is checked once more before the last bytes are given: a request that lacks them stores nothing.
    """

    def __init__(self, source: Source, step: Step, expected: str) -> None:
        self._source = source
        self._step = step
        self._expected = expected
        self._at = 0
        self._md5 = hashlib.md5(usedforsecurity=False)

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes. Raises `Stopped`, and `CosError` (SOURCE_CHANGED)."""
        left = self._step.length - self._at
        if left <= 0:
            return b""
        bandwidth = self._step.transfer.means.bandwidth
        data = self._source.read(self._step.start + self._at, bandwidth.up.piece(min(size, left)))
        bandwidth.sending(len(data), self._step)
        if len(data) == left or not data:
            self._source.check(self._expected)
        if not data:
            raise changed(self._source.path)
        self._md5.update(data)
        self._at += len(data)
        self._step.went(len(data))
        return data

    def seek(self, offset: int, /) -> None:
        """Start again: the request is sent a second time."""
        self._at = offset
        self._step.moved = 0
        self._md5 = hashlib.md5(usedforsecurity=False)

    @property
    def md5(self) -> str:
        """MD5 of what was read, in hex."""
        return self._md5.hexdigest()


@contextmanager
def opened(path: bytes) -> Generator[Source]:
    """The file at `path`. Raises `CosError` (LOCAL) for what is missing, unreadable, a link or not a file."""
    try:
        file = os.open(path, _FLAGS)
    except OSError as error:
        raise local_problem(error, "OpenFile", path) from error
    try:
        yield Source(file, path)
    finally:
        os.close(file)


def changed(path: bytes) -> CosError:
    """The local file is not what it was when its upload began."""
    return CosError(Problem(Kind.SOURCE_CHANGED, operation="ReadFile", path=os.fsdecode(path)))

"""The checksums that requests and answers carry in `x-amz-checksum-*` headers.

CRC32C and CRC64NVME have no C implementation in the standard library; ours reads eight bytes a step and does about
6 MB/s, enough for tests. They are computed only when a request asks for them.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Protocol

from .errors import S3Error

HEADER = "x-amz-checksum-"
ALGORITHMS = ("crc32", "crc32c", "crc64nvme", "sha1", "sha256")


class Checksum(Protocol):
    """What hashlib has."""

    def update(self, data: bytes, /) -> None: ...

    def digest(self) -> bytes: ...


class Crc32:
    """zlib's CRC32, big-endian."""

    def __init__(self) -> None:
        self._value = 0

    def update(self, data: bytes, /) -> None:
        self._value = zlib.crc32(data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(4, "big")


@lru_cache
def _tables(polynomial: int) -> tuple[tuple[int, ...], ...]:
    """Slicing-by-8 tables of a reflected polynomial."""
    first: list[int] = []
    for byte in range(256):
        value = byte
        for _ in range(8):
            value = value >> 1 ^ (polynomial if value & 1 else 0)
        first.append(value)
    tables = [tuple(first)]
    for _ in range(7):
        tables.append(tuple(value >> 8 ^ first[value & 0xFF] for value in tables[-1]))
    return tuple(tables)


class SlowCrc:
    """A reflected CRC of 32 or 64 bits in Python."""

    def __init__(self, polynomial: int, bits: int) -> None:
        self._tables = _tables(polynomial)
        self._bits = bits
        self._mask = (1 << bits) - 1
        self._value = self._mask

    def update(self, data: bytes, /) -> None:
        t0, t1, t2, t3, t4, t5, t6, t7 = self._tables
        value = self._value
        whole = len(data) & ~7
        for at in range(0, whole, 8):
            x = value ^ int.from_bytes(data[at : at + 8], "little")
            value = (
                t7[x & 0xFF]
                ^ t6[x >> 8 & 0xFF]
                ^ t5[x >> 16 & 0xFF]
                ^ t4[x >> 24 & 0xFF]
                ^ t3[x >> 32 & 0xFF]
                ^ t2[x >> 40 & 0xFF]
                ^ t1[x >> 48 & 0xFF]
                ^ t0[x >> 56]
            )
        for byte in data[whole:]:
            value = value >> 8 ^ t0[(value ^ byte) & 0xFF]
        self._value = value

    def digest(self) -> bytes:
        return (self._value ^ self._mask).to_bytes(self._bits // 8, "big")


_MAKERS: dict[str, Callable[[], Checksum]] = {
    "crc32": Crc32,
    "crc32c": lambda: SlowCrc(0x82F63B78, 32),
    "crc64nvme": lambda: SlowCrc(0x9A6C9329AC4BC9B5, 64),
    "sha1": hashlib.sha1,
    "sha256": hashlib.sha256,
}
_LENGTHS = {"crc32": 4, "crc32c": 4, "crc64nvme": 8, "sha1": 20, "sha256": 32}


def new(algorithm: str) -> Checksum:
    return _MAKERS[algorithm]()


def named(headers: dict[str, str]) -> dict[str, str]:
    """The checksums that headers state, algorithm to base64. Raises InvalidRequest on two or on a malformed one."""
    found = {name: headers[HEADER + name] for name in ALGORITHMS if HEADER + name in headers}
    if len(found) > 1:
        raise S3Error(
            "InvalidRequest", "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."
        )
    for name, value in found.items():
        if len(decoded(value)) != _LENGTHS[name]:
            raise S3Error("InvalidRequest", f"Value for x-amz-checksum-{name} header is invalid.")
    return found


def decoded(value: str) -> bytes:
    """The bytes of base64 text, or none when it is not base64."""
    try:
        return base64.b64decode(value, validate=True)
    except ValueError:
        return b""


def text(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


def composite(algorithm: str, parts: list[str]) -> str:
    """The checksum of checksums of a multipart object, with its `-N`."""
    whole = new(algorithm)
    whole.update(b"".join(decoded(part) for part in parts))
    return f"{text(whole.digest())}-{len(parts)}"

"""What proves that the bytes of a download are those of the object: found out before, computed as they arrive.

The ETag of an object that was stored by one request is its MD5. That of one stored in parts is the MD5 of the MD5s of
its parts, so their size has to be known: the server says it when it is asked for one part. Otherwise the server may
keep a checksum of the whole. hashlib and zlib let other threads run while they work.
"""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import RETRYABLE, CosError
from cosbrowser.transfer.target import MD5

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Wire

LENGTH = "length"  # what is said where nothing else could be compared
_COMPOSED = re.compile("[0-9a-f]{32}-([1-9][0-9]{0,4})")
_CHECKSUMS = {"x-amz-checksum-crc32": "CRC32", "x-amz-checksum-sha256": "SHA256", "x-amz-checksum-sha1": "SHA1"}


class Proof:
    """A digest in the making, and what it has to come to. `name` says how in the panel: "MD5", "CRC32"."""

    def __init__(self, name: str, wanted: str, part: int = 0) -> None:
        self.name = name
        self.wanted = wanted
        self._part = part  # bytes of a part; 0: the digest is of the whole
        self._crc32 = 0
        self._whole = hashlib.new("md5" if name == "CRC32" else name, usedforsecurity=False)
        self._parts = b""
        self._in_part = 0

    def fresh(self) -> Proof:
        """The same for bytes that begin again."""
        return Proof(self.name, self.wanted, self._part)

    def update(self, data: bytes) -> None:
        """The next bytes."""
        if self.name == "CRC32":
            self._crc32 = zlib.crc32(data, self._crc32)
            return
        view = memoryview(data)
        while self._part and self._in_part + len(view) > self._part:
            left = self._part - self._in_part
            self._whole.update(view[:left])
            self._end_part()
            view = view[left:]
        self._whole.update(view)
        self._in_part += len(view)

    def _end_part(self) -> None:
        self._parts += self._whole.digest()
        self._whole, self._in_part = hashlib.md5(usedforsecurity=False), 0

    def found(self) -> str:
        """What the bytes so far come to, in the form of `wanted`."""
        if self.name == "CRC32":
            return base64.b64encode(self._crc32.to_bytes(4, "big")).decode()
        if self._part:
            parts = self._parts + self._whole.digest()
            return f"{hashlib.md5(parts, usedforsecurity=False).hexdigest()}-{len(parts) // 16}"
        if self.name == "MD5":
            return self._whole.hexdigest()
        return base64.b64encode(self._whole.digest()).decode()


def proof_of(wire: Wire, bucket: str, key: str, etag: str, size: int, version: str = "") -> Proof | None:
    """How this object can be proved; None where only its length can be compared. Raises `CosError`: what may pass."""
    if MD5.fullmatch(etag):
        return Proof("MD5", etag)
    try:
        part = _part_size(wire, bucket, key, etag, size, version)
        if part:
            return Proof("MD5", etag, part)
        headers = wire.head_object(bucket, key, etag=etag, version_id=version, checksums=True).headers
    except CosError as error:
        if error.problem.kind in RETRYABLE:
            raise
        return None  # who may not ask, or a server that does not know the question
    for header, name in _CHECKSUMS.items():
        value = headers.get(header, "")
        if value and "-" not in value:  # or it is of the checksums of parts
            return Proof(name, value)
    return None


def _part_size(wire: Wire, bucket: str, key: str, etag: str, size: int, version: str) -> int:
    """The bytes of each part of an object but its last one; 0 where that is not known for certain."""
    composed = _COMPOSED.fullmatch(etag)
    if composed is None:
        return 0
    count = int(composed[1])
    if count == 1:
        return size
    first = _length(wire, bucket, key, etag, 1, version)
    if not first or -(-size // first) != count:
        return 0
    # Parts may be of different sizes: when the last one is what is left, the others hardly are.
    return first if _length(wire, bucket, key, etag, count, version) == size - first * (count - 1) else 0


def _length(wire: Wire, bucket: str, key: str, etag: str, number: int, version: str) -> int:
    head = wire.head_object(bucket, key, etag=etag, version_id=version, part=number)
    length = head.headers.get("content-length", "")
    return int(length) if length.isdigit() else 0

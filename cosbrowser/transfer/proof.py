"""What proves that the bytes of a download are those of the object: found out before, computed as they arrive.

A stored CRC32 comes first, of the whole or of the parts: it costs a fifth of MD5, and CRC32s of stretches that many
workers fetch at once can be put together in any order. The ETag of an object that was stored by one request is its
MD5, that of one stored in parts the MD5 of the MD5s of its parts; their size the server says when it is asked for one
part. What is left, an MD5 or SHA of the whole, needs all bytes in their order. hashlib and zlib let other threads run
while they work.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import itertools
import re
import zlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from cosbrowser.cos.errors import RETRYABLE, CosError
from cosbrowser.transfer.target import MD5

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Wire

LENGTH = "length"  # what is said where nothing else could be compared
MOST_RANGE = 64 << 20  # bytes; parts of this size are fetched, and hashed, by one worker each
_COMPOSED = re.compile("[0-9a-f]{32}-([1-9][0-9]{0,4})")
_CRC32 = re.compile("([A-Za-z0-9+/]{6}==)(?:-([1-9][0-9]{0,4}))?")
_IN_ORDER = {"x-amz-checksum-sha256": "SHA256", "x-amz-checksum-sha1": "SHA1"}
_POLYNOMIAL = 0xEDB88320
_ONE, _BYTE = 1 << 31, 1 << 23  # x^0 and x^8, the lowest power in the highest bit


class _Sum(Protocol):
    def update(self, data: memoryview, /) -> None: ...

    def digest(self) -> bytes: ...


class _Crc32:
    def __init__(self) -> None:
        self._value = 0

    def update(self, data: memoryview, /) -> None:
        self._value = zlib.crc32(data, self._value)

    def digest(self) -> bytes:
        return self._value.to_bytes(4, "big")


def _new(name: str) -> _Sum:
    if name == "CRC32":
        return _Crc32()
    return hashlib.md5(usedforsecurity=False) if name == "MD5" else hashlib.new(name, usedforsecurity=False)


class Stretch:
    """The digest of consecutive bytes of an object in the making, cut where one of its parts ends."""

    def __init__(self, name: str, start: int, part: int) -> None:
        self._name = name
        self._part = part
        self._begun = self._at = start
        self._sum = _new(name)
        self._pieces: list[tuple[int, int, bytes]] = []

    def update(self, data: bytes | memoryview) -> None:
        """The next bytes."""
        view = memoryview(data)
        while view:
            if self._part and self._at != self._begun and self._at % self._part == 0:
                self._cut()
            piece = view[: self._part - self._at % self._part] if self._part else view
            self._sum.update(piece)
            self._at += len(piece)
            view = view[len(piece) :]

    def _cut(self) -> None:
        self._pieces.append((self._begun, self._at - self._begun, self._sum.digest()))
        self._begun, self._sum = self._at, _new(self._name)

    def pieces(self) -> list[tuple[int, int, bytes]]:
        """Start, length and digest of what lies between the cuts; it ends here."""
        if self._at != self._begun or not self._pieces:
            self._cut()
        return self._pieces


class Proof:
    """What an object has to come to. `name` says how in the panel: "MD5", "CRC32".

    `part`: bytes of each of its parts, whose digests have one themselves; 0: the digest is of the whole.
    """

    def __init__(self, name: str, wanted: str, part: int = 0) -> None:
        self.name = name
        self.wanted = wanted
        self.part = part
        self._pieces: dict[int, tuple[int, bytes]] = {}  # by their start: length, digest

    def fresh(self) -> Proof:
        """The same for bytes that begin again."""
        return Proof(self.name, self.wanted, self.part)

    def range_size(self, usual: int) -> int:
        """How many bytes each worker should fetch at once."""
        if self.name != "MD5" or not self.part or self.part > MOST_RANGE:
            return usual
        return self.part * max(1, usual // self.part)

    def takes(self, range_size: int) -> bool:
        """Whether ranges of this size can be hashed each by itself; else all bytes are needed in their order."""
        return self.name == "CRC32" or (self.part > 0 and range_size % self.part == 0)

    def stretch(self, start: int = 0) -> Stretch:
        """For the bytes from `start` on; to be given to `add` when all its bytes are in."""
        return Stretch(self.name, start, self.part)

    def add(self, stretch: Stretch) -> None:
        """A stretch is whole. Safe from many threads."""
        for start, length, digest in stretch.pieces():
            self._pieces[start] = (length, digest)

    def found(self) -> str:
        """What the bytes come to, in the form of `wanted`."""
        pieces = [(start, *self._pieces[start]) for start in sorted(self._pieces)]
        if not self.part:
            digest = _whole(pieces) if self.name == "CRC32" else pieces[0][2]
            return digest.hex() if self.name == "MD5" else base64.b64encode(digest).decode()
        if self.name == "MD5":
            digests = [digest for *_, digest in pieces]
            return f"{hashlib.md5(b''.join(digests), usedforsecurity=False).hexdigest()}-{len(digests)}"
        parts = itertools.groupby(pieces, key=lambda piece: piece[0] // self.part)
        digests = [_whole(each) for _, each in parts]
        composite = zlib.crc32(b"".join(digests)).to_bytes(4, "big")
        return f"{base64.b64encode(composite).decode()}-{len(digests)}"


def _whole(pieces: Iterable[tuple[int, int, bytes]]) -> bytes:
    """The CRC32 of bytes whose pieces have these."""
    value = 0
    for _, length, digest in pieces:
        value = combined(value, int.from_bytes(digest, "big"), length)
    return value.to_bytes(4, "big")


def combined(first: int, second: int, length: int) -> int:
    """The CRC32 of bytes with that of `first`, then `length` bytes with that of `second`.

    Zeros after bytes multiply their polynomial by x^8 each; the second CRC32 is added.
    """
    return _times(_zeros(length), first) ^ second


@functools.lru_cache(64)
def _zeros(count: int) -> int:
    result, power = _ONE, _BYTE
    while count:
        if count & 1:
            result = _times(power, result)
        power = _times(power, power)
        count >>= 1
    return result


def _times(a: int, b: int) -> int:
    """The product of two polynomials modulo that of CRC32."""
    product = 0
    while a:
        if a & _ONE:
            product ^= b
        a = a << 1 & 0xFFFFFFFF
        b = b >> 1 ^ (_POLYNOMIAL if b & 1 else 0)
    return product


def proof_in(headers: Mapping[str, str], etag: str) -> Proof | None:
    """How an object can be proved as a whole, by the headers of an answer with checksums and its ETag."""
    found = _CRC32.fullmatch(headers.get("x-amz-checksum-crc32", ""))
    if found is not None and not found[2]:
        return Proof("CRC32", found[1])
    if MD5.fullmatch(etag):
        return Proof("MD5", etag)
    for header, name in _IN_ORDER.items():
        value = headers.get(header, "")
        if value and "-" not in value:  # or it is of the checksums of parts
            return Proof(name, value)
    return None


def proof_of(wire: Wire, bucket: str, key: str, etag: str, size: int, version: str = "") -> Proof | None:
    """How this object can be proved; None where only its length can be compared. Raises `CosError`: what may pass."""
    try:
        headers = wire.head_object(bucket, key, etag=etag, version_id=version, checksums=True).headers
        proof = proof_in(headers, etag)
        if proof is not None and proof.name in {"CRC32", "MD5"}:
            return proof
        if part := _part_size(wire, bucket, key, etag, size, version):
            composite = _CRC32.fullmatch(headers.get("x-amz-checksum-crc32", ""))
            if composite is not None and composite[2] == etag.rpartition("-")[2]:
                return Proof("CRC32", composite[0], part)
            return Proof("MD5", etag, part)
    except CosError as error:
        if error.problem.kind in RETRYABLE:
            raise
        return proof_in({}, etag)  # who may not ask, or a server that does not know the question
    return proof


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

"""The bytes of an upload on their way in: framing taken off, everything verified that the request stated.

Framings: plain, HTTP chunked (taken off by the parser), `aws-chunked` with signed or unsigned chunks and trailer.
Verified: Content-Length or x-amz-decoded-content-length, Content-MD5, x-amz-checksum-* in header or trailer,
x-amz-content-sha256, and the signature of each chunk.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import checksums
from .errors import S3Error

if TYPE_CHECKING:
    from .auth import Identity, Signing
    from .messages import Request

_EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()
_MAX_LINE = 16 << 10
MAX_DOCUMENT = 4 << 20


@dataclass(frozen=True, slots=True)
class Received:
    """What an upload turned out to be."""

    size: int
    md5: str
    checksums: dict[str, str]


async def receive(
    request: Request,
    identity: Identity,
    write: Callable[[bytes], None],
    *,
    limit: int,
    also: str = "",
    checksum_stated: bool = True,
) -> Received:
    """Passes the body to `write` piece by piece. Raises S3Error; what was written then is to be discarded.

    Args:
        request: its body is read to the end.
        identity: says whether and how the payload is signed.
        write: takes each piece.
        limit: the largest size allowed, bytes.
        also: a checksum algorithm to compute whether stated or not (a multipart upload's).
        checksum_stated: whether x-amz-checksum-* is of this body (on CompleteMultipartUpload it is the object's).
    """
    headers = request.headers
    stated = checksums.named(headers) if checksum_stated else {}
    trailer = headers.get("x-amz-trailer", "").lower().strip()
    if trailer and trailer.removeprefix(checksums.HEADER) not in checksums.ALGORITHMS:
        raise S3Error("InvalidRequest", "The value specified in the x-amz-trailer header is not supported")
    wanted = {*stated, trailer.removeprefix(checksums.HEADER), also} - {""}
    sums = {name: checksums.new(name) for name in wanted}
    md5 = hashlib.md5()
    stated_md5 = _content_md5(headers)
    sha256 = hashlib.sha256() if len(identity.payload) == 64 else None
    streaming = identity.payload.startswith("STREAMING-") or "aws-chunked" in headers.get("content-encoding", "")
    declared = _declared(request, streaming=streaming)
    if declared is not None and declared > limit:
        raise S3Error("EntityTooLarge")
    size = 0
    trailers: dict[str, str] = {}
    async for piece in _unframed(request, identity, trailers) if streaming else request.chunks():
        size += len(piece)
        if size > limit:
            raise S3Error("EntityTooLarge")
        md5.update(piece)
        if sha256 is not None:
            sha256.update(piece)
        for each in sums.values():
            each.update(piece)
        write(piece)
    if declared is not None and size != declared:
        raise S3Error("IncompleteBody")
    if trailer:
        stated |= checksums.named(trailers) or checksums.named(request.trailers)
        if trailer.removeprefix(checksums.HEADER) not in stated:
            raise S3Error("MalformedTrailerError", "The request contained trailing data that was not well-formed")
    if sha256 is not None and sha256.hexdigest() != identity.payload:
        raise S3Error("XAmzContentSHA256Mismatch")
    if stated_md5 and stated_md5 != md5.digest():
        raise S3Error("BadDigest", "The Content-MD5 you specified did not match what we received.")
    found = {name: checksums.text(each.digest()) for name, each in sums.items()}
    for name, value in stated.items():
        if found[name] != value:
            raise S3Error("BadDigest", f"The {name.upper()} you specified did not match the calculated checksum.")
    return Received(size, md5.hexdigest(), found)


async def document(
    request: Request, identity: Identity, *, digest_needed: bool = False, checksum_stated: bool = True
) -> bytes:
    """The body of a configuration request, verified as an upload is, at most 4 MiB.

    Raises InvalidRequest when `digest_needed` and neither Content-MD5 nor a checksum was sent.
    """
    if digest_needed and "content-md5" not in request.headers and not checksums.named(request.headers):
        trailer = request.headers.get("x-amz-trailer", "")
        if not trailer:
            raise S3Error("InvalidRequest", "Missing required header for this request: Content-MD5 or x-amz-checksum-*")
    held: list[bytes] = []
    await receive(request, identity, held.append, limit=MAX_DOCUMENT, checksum_stated=checksum_stated)
    return b"".join(held)


def _content_md5(headers: dict[str, str]) -> bytes:
    value = headers.get("content-md5")
    if value is None:
        return b""
    digest = checksums.decoded(value)
    if len(digest) != 16:
        raise S3Error("InvalidDigest", "The Content-MD5 you specified is not valid.")
    return digest


def _declared(request: Request, *, streaming: bool) -> int | None:
    """The size the request announces; None when only its end will tell (chunked)."""
    if streaming:
        text = request.headers.get("x-amz-decoded-content-length")
        if text is None or not text.isascii() or not text.isdigit():
            raise S3Error("MissingContentLength")
        return int(text)
    declared = request.content_length
    if declared is None and "chunked" not in request.headers.get("transfer-encoding", ""):
        if request.method in {"PUT"}:
            raise S3Error("MissingContentLength")
        return 0
    return declared


async def _unframed(request: Request, identity: Identity, trailers: dict[str, str]) -> AsyncIterator[bytes]:
    """The content of an aws-chunked body: `hex-size[;chunk-signature=...]CRLF data CRLF`, a zero chunk, a trailer."""
    reader = _Lines(request.chunks())
    signed = identity.payload.startswith("STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
    chain = _Chain(identity.signing) if signed and identity.signing is not None else None
    while True:
        line = await reader.line()
        size_text, _, extension = line.partition(b";")
        try:
            size = int(size_text, 16)
        except ValueError:
            raise S3Error("IncompleteBody", "A chunk has no size") from None
        if chain is not None:
            chain.begin(extension.strip())
        if size == 0:
            if chain is not None:
                chain.end()
            break
        async for piece in reader.exactly(size):
            if chain is not None:
                chain.update(piece)
            yield piece
        if await reader.line() != b"":
            raise S3Error("IncompleteBody", "A chunk is longer than it says")
        if chain is not None:
            chain.end()
    raw: list[bytes] = []
    while line := await reader.line(optional=True):
        name, _, value = line.partition(b":")
        trailers[name.decode("latin-1").strip().lower()] = value.decode("latin-1").strip()
        if not name.strip().lower().startswith(b"x-amz-trailer-signature"):
            raw.append(line.strip() + b"\n")
    if chain is not None and identity.payload.endswith("-TRAILER"):
        chain.check_trailer(b"".join(raw), trailers.get("x-amz-trailer-signature", ""))
    await reader.rest()


class _Chain:
    """The signatures of chunks, each made over the one before."""

    def __init__(self, signing: Signing) -> None:
        self._signing = signing
        self._previous = signing.signature
        self._claimed = ""
        self._hash = hashlib.sha256()

    def begin(self, extension: bytes) -> None:
        name, _, value = extension.partition(b"=")
        if name != b"chunk-signature":
            raise S3Error("IncompleteBody", "A chunk has no signature")
        self._claimed = value.decode("latin-1")
        self._hash = hashlib.sha256()

    def update(self, piece: bytes) -> None:
        self._hash.update(piece)

    def end(self) -> None:
        self._check(
            f"AWS4-HMAC-SHA256-PAYLOAD\n{self._signing.date}\n{self._signing.scope}\n{self._previous}\n"
            f"{_EMPTY_SHA256}\n{self._hash.hexdigest()}"
        )

    def check_trailer(self, lines: bytes, claimed: str) -> None:
        self._claimed = claimed
        self._check(
            f"AWS4-HMAC-SHA256-TRAILER\n{self._signing.date}\n{self._signing.scope}\n{self._previous}\n"
            f"{hashlib.sha256(lines).hexdigest()}"
        )

    def _check(self, text: str) -> None:
        wanted = hmac.new(self._signing.key, text.encode(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(wanted, self._claimed):
            raise S3Error("SignatureDoesNotMatch")
        self._previous = wanted


class _Lines:
    """Lines and stretches of a body that comes in pieces."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self._held = b""

    async def _more(self) -> bool:
        try:
            self._held += await anext(self._pieces)
        except StopAsyncIteration:
            return False
        return True

    async def line(self, *, optional: bool = False) -> bytes:
        """Up to the next CRLF (a lone LF will do), without it. At the end: none if `optional`, else IncompleteBody."""
        while (end := self._held.find(b"\n")) < 0:
            if len(self._held) > _MAX_LINE:
                raise S3Error("IncompleteBody", "A chunk header is too long")
            if not await self._more():
                if optional:
                    rest, self._held = self._held, b""
                    return rest.strip()
                raise S3Error("IncompleteBody")
        line, self._held = self._held[:end], self._held[end + 1 :]
        return line.rstrip(b"\r")

    async def exactly(self, size: int) -> AsyncIterator[bytes]:
        while size > 0:
            if not self._held and not await self._more():
                raise S3Error("IncompleteBody")
            piece, self._held = self._held[:size], self._held[size:]
            size -= len(piece)
            yield piece

    async def rest(self) -> None:
        """Reads what is left; there should be nothing."""
        while await self._more():
            pass
        if self._held.strip():
            raise S3Error("IncompleteBody", "There is data after the last chunk")

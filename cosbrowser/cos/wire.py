"""The five hot requests, without the SDK's client: PutObject, UploadPart, GetObject, HeadObject, ListObjectsV2.

The SDK's client costs four to five times the CPU of its own signer over a urllib3 pool (perf.md section 5); these
five are nearly all requests there are. Signing and tokens stay the SDK's. Each method is one attempt: who calls
decides about retries (`Problem.kind in RETRYABLE`); only a refused token is renewed and tried once more.
Methods are safe to call from many threads.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from cosbrowser.cos.entries import ObjectHead, Page


class Body(Protocol):
    """Bytes to send; read from the start once for each attempt."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; empty at the end. May raise to stop the request (pause, cancel)."""
        ...


@dataclass(frozen=True, slots=True)
class Stored:
    """What the server says it stored. `etag` without quotes."""

    etag: str
    version_id: str = ""


class Download(Protocol):
    """An open answer to GetObject: 200 or 206, checked against what was asked before the first byte is given."""

    head: ObjectHead
    start: int  # offset of the first byte in the object
    length: int  # bytes that will come

    def chunks(self, size: int = 1 << 18) -> Iterator[bytes]:
        """The body in pieces of at most `size`; raises `CosError` (DAMAGED) when it ends early or runs over."""
        ...


class Wire:
    """Requests to one endpoint for one account."""

    def put_object(
        self, bucket: str, key: str, body: Body, size: int, headers: Mapping[str, str] | None = None
    ) -> Stored:
        """Store `size` bytes of `body`. `headers` go out as given (Content-Type, x-amz-meta-*, checksums)."""
        raise NotImplementedError

    def upload_part(
        self, bucket: str, key: str, upload_id: str, number: int, body: Body, size: int,
        headers: Mapping[str, str] | None = None,
    ) -> Stored:  # fmt: skip
        """Store one part; `number` from 1 to 10,000."""
        raise NotImplementedError

    def get_object(
        self, bucket: str, key: str, *, start: int = 0, end: int | None = None, etag: str = "", version_id: str = ""
    ) -> AbstractContextManager[Download]:
        """Bytes `start` to `end` (exclusive; None: to the end) of the object, If-Match `etag` when given."""
        raise NotImplementedError

    def head_object(self, bucket: str, key: str, *, etag: str = "", version_id: str = "") -> ObjectHead:
        """Size, ETag, metadata and headers of an object."""
        raise NotImplementedError

    def list_objects(
        self, bucket: str, prefix: str = "", *, delimiter: str = "/", token: str | None = None,
        start_after: str = "", max_keys: int = 1000,
    ) -> Page:  # fmt: skip
        """One page of a listing; keys decoded. Raises `CosError` (BAD_ANSWER) when the root element is another."""
        raise NotImplementedError

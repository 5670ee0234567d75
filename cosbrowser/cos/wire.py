"""The hot requests, without the SDK's client: Put, Get and HeadObject, UploadPart, ListObjectsV2, DeleteObjects.

The SDK's client costs four to five times the CPU of its own signer over a urllib3 pool (perf.md section 5); these
few are nearly all requests there are. Signing and tokens stay the SDK's, connections urllib3's. Each method is one
attempt: who calls decides about retries (`Problem.kind in RETRYABLE`); only a refused token is renewed and tried once
more. Methods are safe to call from many threads.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import io
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote, urlencode, urlsplit

from cosbrowser.cos.answers import ERROR_BODY_LIMIT, bad_answer, problem_of, translating
from cosbrowser.cos.entries import DELIMITER, ObjectHead, Page
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.lean import CHUNK, exchange
from cosbrowser.cos.pages import parse_page
from cosbrowser.cos.untrusted import moment, number

if TYPE_CHECKING:
    import urllib3

    from cosbrowser.cos.lean import Answer as OpenAnswer
    from cosbrowser.cos.signing import Signer

__all__ = ["CHUNK", "Answer", "Body", "Download", "Stored", "Wire"]


class Body(Protocol):
    """Bytes to send. Sent twice when the token was refused the first time: hence `seek(0)`."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; empty at the end. May raise to stop the request (pause, cancel)."""
        ...

    def seek(self, offset: int, /) -> object:
        """Start again; only ever called with 0."""
        ...


@dataclass(frozen=True, slots=True)
class Stored:
    """What the server says it stored. `etag` without quotes."""

    etag: str
    version_id: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of status 2xx; names of headers in lower case."""

    headers: dict[str, str]
    body: bytes


class Download:
    """An open answer to GetObject, checked against what was asked before the first byte is given.

    `start` is the offset of the first byte in the object, `length` the number of bytes that will come.
    """

    def __init__(self, answer: OpenAnswer, head: ObjectHead, start: int, length: int) -> None:
        self._answer = answer
        self._got = 0
        self.head = head
        self.start = start
        self.length = length

    def readinto(self, view: memoryview) -> int:
        """The next bytes, until `view` is full or no more come: then 0.

        Raises `CosError` (DAMAGED) when the body ends early or runs over.
        """
        with translating("GetObject", key=self.head.key):
            got = self._answer.readinto(view)
            self._got += got
            if self._got > self.length or (got < len(view) and self._got < self.length):
                raise CosError(Problem(Kind.DAMAGED, detail=f"{self._got} of {self.length} bytes came"))
            return got

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """The body in pieces of at most `size`; raises as `readinto` does."""
        buffer = memoryview(bytearray(size))
        while got := self.readinto(buffer):
            yield bytes(buffer[:got])


class Wire:
    """Requests to one endpoint for one account.

    `moved(bucket, endpoint)` gives the way to a bucket that is not at `endpoint` any more: the request goes there.
    """

    def __init__(
        self,
        endpoint: str,
        http: urllib3.PoolManager,
        signer: Signer,
        *,
        read_only: bool = False,
        moved: Callable[[str, str], Wire | None] | None = None,
    ) -> None:
        self.endpoint = endpoint.rstrip("/")
        parts = urlsplit(self.endpoint)
        self._host = parts.netloc.lower().removesuffix(":443" if parts.scheme == "https" else ":80")
        self._base = parts.path
        self._http = http.connection_from_url(self.endpoint)
        self._signer = signer
        self._read_only = read_only
        self._moved = moved

    def put_object(
        self, bucket: str, key: str, body: Body, size: int, headers: Mapping[str, str] | None = None
    ) -> Stored:
        """Store `size` bytes of `body`. `headers` go out as given (Content-Type, x-amz-meta-*, checksums)."""
        return self._put("PutObject", bucket, key, "", body, size, headers)

    def upload_part(
        self,
        bucket: str,
        key: str,
        upload_id: str,
        number: int,
        body: Body,
        size: int,
        headers: Mapping[str, str] | None = None,
    ) -> Stored:
        """Store one part; `number` from 1 to 10,000."""
        query = urlencode({"partNumber": number, "uploadId": upload_id}, quote_via=quote)
        return self._put("UploadPart", bucket, key, query, body, size, headers)

    def _put(
        self,
        operation: str,
        bucket: str,
        key: str,
        query: str,
        body: Body,
        size: int,
        headers: Mapping[str, str] | None,
    ) -> Stored:
        if self._read_only:
            raise CosError(Problem(Kind.READ_ONLY, operation=operation, bucket=bucket, key=key))
        sent = {**(headers or {}), "Content-Length": str(size)}
        with self._request(operation, "PUT", bucket, key, query, sent, body) as answer:
            answer.read()
            etag = _etag(answer.headers)
            if not etag:
                raise bad_answer("The answer has no ETag.", status=answer.status)
            return Stored(etag, answer.headers.get("x-amz-version-id", ""))

    @contextmanager
    def get_object(
        self,
        bucket: str,
        key: str,
        *,
        start: int = 0,
        end: int | None = None,
        etag: str = "",
        version_id: str = "",
        checksums: bool = False,
    ) -> Generator[Download]:
        """Bytes `start` to `end` (exclusive; None: to the end) of the object, If-Match `etag` when given.

        With `checksums` the headers have those that are stored.
        An empty range of a whole empty object is asked for without a Range. Raises `CosError`: CHANGED when the ETag
        is another, BAD_ANSWER when it is missing, or the answer is not the range that was asked for.
        """
        ranged = start > 0 or end is not None
        headers = {"Range": f"bytes={start}-{'' if end is None else end - 1}"} if ranged else {}
        if etag:
            headers["If-Match"] = f'"{etag}"'
        if checksums:
            headers["x-amz-checksum-mode"] = "ENABLED"
        query = urlencode({"versionId": version_id}, quote_via=quote) if version_id else ""
        with self._request("GetObject", "GET", bucket, key, query, headers) as answer:
            head = _head_of(key, answer.headers)
            if etag and not head.etag:
                raise bad_answer("The answer has no ETag.", status=answer.status)
            if etag and head.etag != etag:
                raise CosError(Problem(Kind.CHANGED, status=answer.status, detail="The answer has another ETag."))
            length = _length(answer.headers)
            if ranged:
                first, last = _content_range(answer.status, answer.headers)
                wanted_last = last if end is None else end - 1
                if (first, last) != (start, wanted_last) or length != last - first + 1:
                    raise bad_answer(f"Bytes {first}-{last} came, {start}-{wanted_last} were asked for.")
            elif answer.status != 200:
                raise bad_answer(f"Status {answer.status} where the whole object was asked for.")
            yield Download(answer, head, start, length)

    def head_object(
        self, bucket: str, key: str, *, etag: str = "", version_id: str = "", part: int = 0, checksums: bool = False
    ) -> ObjectHead:
        """Size, ETag, metadata and headers of an object; of one `part` of it, from 1; with stored `checksums`."""
        asked = {"partNumber": str(part) if part else "", "versionId": version_id}
        query = urlencode({name: value for name, value in asked.items() if value}, quote_via=quote)
        headers = {"If-Match": f'"{etag}"'} if etag else {}
        if checksums:
            headers["x-amz-checksum-mode"] = "ENABLED"
        with self._request("HeadObject", "HEAD", bucket, key, query, headers) as answer:
            head = _head_of(key, answer.headers)
            if not head.etag:  # a portal's page would pass for an object of its size
                raise bad_answer("The answer has no ETag.", status=answer.status)
            return head

    def delete_objects(self, bucket: str, document: bytes) -> bytes:
        """Send a Delete document; gives the answer's. `client.delete_objects` costs four times the CPU of it."""
        if self._read_only:
            raise CosError(Problem(Kind.READ_ONLY, operation="DeleteObjects", bucket=bucket))
        md5 = base64.b64encode(hashlib.md5(document, usedforsecurity=False).digest()).decode()
        headers = {"Content-Type": "application/xml", "Content-MD5": md5, "Content-Length": str(len(document))}
        with self._request("DeleteObjects", "POST", bucket, "", "delete", headers, io.BytesIO(document)) as answer:
            return answer.read()

    def list_objects(
        self,
        bucket: str,
        prefix: str = "",
        *,
        delimiter: str = DELIMITER,
        token: str | None = None,
        start_after: str = "",
        max_keys: int = 1000,
    ) -> Page:
        """One page of a listing; keys decoded. Raises `CosError` (BAD_ANSWER) when it is not a listing."""
        asked = {"list-type": "2", "max-keys": str(max_keys), "encoding-type": "url", "prefix": prefix}
        asked |= {"delimiter": delimiter, "continuation-token": token or "", "start-after": start_after}
        query = urlencode({name: value for name, value in asked.items() if value}, quote_via=quote, safe="")
        with self._request("ListObjectsV2", "GET", bucket, "", query, {}) as answer:
            return parse_page(answer.read(), prefix)

    def send(
        self,
        operation: str,
        method: str,
        bucket: str,
        key: str,
        query: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Any other request that has no body, and its whole answer. Raises `CosError` for a status that is not 2xx."""
        if self._read_only and method not in {"GET", "HEAD"}:
            raise CosError(Problem(Kind.READ_ONLY, operation=operation, bucket=bucket, key=key))
        length = {} if method in {"GET", "HEAD"} else {"Content-Length": "0"}
        with self._request(operation, method, bucket, key, query, {**(headers or {}), **length}) as answer:
            data = answer.read()
            if method == "DELETE" and answer.status != 204:  # with 200 it is somebody else's page, and nothing is gone
                raise bad_answer("Not the answer to a deletion.", status=answer.status)
            return Answer(answer.headers, data)

    @contextmanager
    def _request(
        self,
        operation: str,
        method: str,
        bucket: str,
        key: str,
        query: str,
        headers: Mapping[str, str],
        body: Body | None = None,
    ) -> Generator[OpenAnswer]:
        """One request and its open answer, status 2xx; the connection goes back to the pool when the block ends."""
        # The key goes out byte for byte: COS routes on the raw path, `a//b/../c` is a key like any other.
        path = f"{self._base}/{quote(bucket, safe='')}"
        if key:
            path += f"/{quote(key, safe='/~')}"
        target = f"{path}?{query}" if query else path
        known = {"bucket": bucket, "key": key, "host": self._host}
        with translating(operation, **known):
            answer = self._send(method, target, dict(headers), body, retry=True)
            try:
                if not 200 <= answer.status < 300:
                    problem = problem_of(answer.status, answer.headers, answer.read(ERROR_BODY_LIMIT))
                    other = self._elsewhere(problem, bucket)
                    if other is None:
                        raise CosError(problem)
                    answer.close()
                    answer.release()
                    if body is not None:
                        body.seek(0)
                    answer = other._send(method, target, dict(headers), body, retry=True)  # noqa: SLF001
                    if not 200 <= answer.status < 300:
                        raise CosError(problem_of(answer.status, answer.headers, answer.read(ERROR_BODY_LIMIT)))
                yield answer
            except BaseException:
                answer.close()  # unread bytes would be taken for the next answer
                raise
            finally:
                answer.release()

    def _elsewhere(self, problem: Problem, bucket: str) -> Wire | None:
        """The way to a bucket that was not found here, where it is known to be at another location now."""
        if problem.kind is not Kind.NO_BUCKET or self._moved is None:
            return None
        return self._moved(bucket, self.endpoint)

    def _send(self, method: str, target: str, headers: dict[str, str], body: Body | None, *, retry: bool) -> OpenAnswer:
        signed = dict(headers)
        self._signer.sign(method, f"{self.endpoint.removesuffix(self._base)}{target}", signed)
        signed.setdefault("Accept-Encoding", "identity")
        answer = exchange(self._http, self._host, method, target, signed, body)
        if answer.status in (400, 401, 403) and retry:
            try:
                problem = problem_of(answer.status, answer.headers, answer.read(ERROR_BODY_LIMIT))
                renewed = problem.kind is Kind.TOKEN_REFUSED and self._signer.refused(signed)
            finally:
                answer.release()
            if not renewed:
                raise CosError(problem)
            if body is not None:
                body.seek(0)
            return self._send(method, target, headers, body, retry=False)
        return answer


@functools.lru_cache(1024)
def _date(text: str) -> datetime | None:
    return moment(text)  # what was stored together has the same


def _etag(headers: Mapping[str, str]) -> str:
    return headers.get("etag", "").strip('"')


def _length(headers: Mapping[str, str]) -> int:
    length = number(headers.get("content-length", ""))
    if length is None:
        raise bad_answer("The answer has no Content-Length.")
    return length


def _content_range(status: int, headers: Mapping[str, str]) -> tuple[int, int]:
    """First and last byte of a 206; a server that ignores Range answers 200, and must not pass for the range."""
    if status != 206:
        raise bad_answer(f"Status {status} where a range was asked for.", status=status)
    unit, _, rest = headers.get("content-range", "").partition(" ")
    first, last = (number(end) for end in rest.partition("/")[0].partition("-")[::2])
    if unit != "bytes" or first is None or last is None:
        raise bad_answer("The answer has no Content-Range.", status=status)
    return first, last


def _head_of(key: str, headers: Mapping[str, str]) -> ObjectHead:
    lower = dict(headers)
    total = number(lower.get("content-range", "").rpartition("/")[2])
    return ObjectHead(
        key=key,
        size=(number(lower.get("content-length", "")) or 0) if total is None else total,
        modified=_date(lower.get("last-modified", "")),
        etag=_etag(lower),
        content_type=lower.get("content-type", ""),
        version_id=lower.get("x-amz-version-id", ""),
        storage_class=lower.get("x-amz-storage-class", ""),
        metadata={n.removeprefix("x-amz-meta-"): v for n, v in lower.items() if n.startswith("x-amz-meta-")},
        headers=lower,
    )

"""What the program asks of servers: the last requests of all connections, and counts of them.

The account's transport writes each request down when its answer begins, as the few values that are at hand; what they
mean is worked out when somebody looks. No query, header or token is shown: presigned links and keys stay here.
Safe from many threads.
"""

from __future__ import annotations

import itertools
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

from cosbrowser.cos.untrusted import number

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

MOST = 10_000  # requests that are kept
MOST_AT_ONCE = 2_000  # that one look takes along
_REQUEST_IDS = ("x-clv-request-id", "x-amz-request-id", "transaction-id", "x-request-id")
# What the query says of a request, the first that is there; else it is about the object or bucket itself.
_BUCKET_WORDS = {
    "list-type": "ListObjectsV2", "versions": "ListObjectVersions", "uploads": "ListMultipartUploads",
    "location": "GetBucketLocation", "delete": "DeleteObjects",
}  # fmt: skip
_PARTS = {
    "acl": "Acl", "cors": "Cors", "lifecycle": "Lifecycle", "tagging": "Tagging", "versioning": "Versioning",
    "website": "Website", "protection": "Protection", "policy": "Policy", "logging": "Logging",
    "replication": "Replication", "publicAccessBlock": "PublicAccessBlock", "object-lock": "ObjectLock",
    "retention": "Retention", "legalHold": "LegalHold", "legal-hold": "LegalHold", "inventory": "Inventory",
    "extendRetention": "ExtendRetention",
}  # fmt: skip
# Beside COS itself; by the end of the path. A private cloud may have its own path before it.
_SERVICES = {
    "/identity/token": "GetToken", "/v2/endpoints": "GetEndpoints", "/v2/resource_instances": "ListServiceInstances",
}  # fmt: skip
_VERBS = {"GET": "Get", "HEAD": "Head", "PUT": "Put", "POST": "Post", "DELETE": "Delete"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. `started` in ms since the epoch, `seconds` until the answer began, bytes without headers."""

    number: int
    connection: str
    host: str
    operation: str
    bucket: str
    key: str
    started: int
    seconds: float
    status: int  # 0: no answer
    sent: int
    received: int
    request_id: str
    failure: str  # the name of what went wrong where there was no answer


@dataclass(frozen=True, slots=True)
class Counts:
    """What a connection has used since the engine started."""

    connection: str
    requests: int = 0
    errors: int = 0
    sent: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What is new. `start` tells one engine from the next, whose numbers begin again."""

    start: int
    asked: tuple[Asked, ...]
    counts: tuple[Counts, ...]


class Log:
    """The last `MOST` requests, as they were noted."""

    def __init__(self) -> None:
        self._start = time.time_ns()
        self._numbers = itertools.count(1)
        self._noted: deque[tuple[Any, ...]] = deque(maxlen=MOST)
        self._lock = threading.Lock()
        self._counts: dict[str, list[int]] = {}

    def note(
        self,
        connection: str,
        host: str,
        method: str,
        target: str,
        started: float,
        seconds: float,
        answer: Any,
        sent: int,
        copies: bool,
        failure: str,
    ) -> None:
        """One request, when its answer has begun; `answer` None: there is none."""
        status = answer.status if answer is not None else 0
        received, request_id = 0, ""
        if answer is not None:
            received = (number(answer.headers.get("content-length", "")) or 0) if method != "HEAD" else 0
            request_id = next((answer.headers[name] for name in _REQUEST_IDS if name in answer.headers), "")
        with self._lock:
            counts = self._counts.get(connection)
            if counts is None:
                counts = self._counts[connection] = [0, 0, 0, 0]
            counts[0] += 1
            counts[1] += not 200 <= status < 400
            counts[2] += sent
            counts[3] += received
            self._noted.append(
                (next(self._numbers), connection, host, method, target, started, seconds, status, sent, received,
                 request_id, copies, failure)
            )  # fmt: skip

    def look(self, start: int, last: int) -> Look:
        """What was noted after number `last` of the engine `start`, the oldest first, at most `MOST_AT_ONCE`."""
        with self._lock:
            counts = tuple(Counts(name, *values) for name, values in self._counts.items())
            newest = self._noted[-1][0] if self._noted else 0
            seen = last if start == self._start else 0
            first = max(0, len(self._noted) - (newest - seen))
            found = list(itertools.islice(self._noted, first, first + MOST_AT_ONCE))
        return Look(self._start, tuple(map(_asked, found)), counts)


def look(accounts: Accounts, start: int = 0, last: int = 0) -> Look:
    """What is new in the log of the engine, for the window."""
    return accounts.activity.look(start, last)


def _asked(noted: tuple[Any, ...]) -> Asked:
    number, connection, host, method, target, started, seconds, status, sent, received, request_id, copies, why = noted
    operation, bucket, key = about(method, target, copies=copies)
    return Asked(
        number, connection, host, operation, bucket, key, int(started * 1000), seconds, status, sent, received,
        request_id, why,
    )  # fmt: skip


def about(method: str, target: str, *, copies: bool = False) -> tuple[str, str, str]:
    """Operation, bucket and key of a request, by its method and target; nothing else of the query is given."""
    path, _, query = target.partition("?")
    words = parse_qs(query, keep_blank_values=True)
    for end, name in _SERVICES.items():
        if path.endswith(end):
            return name, "", ""
    if path.startswith("/v1/b/"):
        return f"{_VERBS.get(method, method.title())}BucketConfig", unquote(path.removeprefix("/v1/b/")), ""
    if path.startswith("http"):  # to a proxy: the whole address
        path = "/" + path.split("/", 3)[-1] if path.count("/") > 2 else "/"
    bucket, _, key = path.lstrip("/").partition("/")
    bucket, key = unquote(bucket), unquote(key)
    verb = _VERBS.get(method, method.title())
    if not bucket:
        return "ListBuckets", "", ""
    return (_of_object if key else _of_bucket)(verb, words, copies), bucket, key


def _of_bucket(verb: str, words: Mapping[str, list[str]], _copies: bool) -> str:
    for word, name in _BUCKET_WORDS.items():
        if word in words:
            return name
    part = next((name for word, name in _PARTS.items() if word in words), "")
    if part:
        return f"{verb}Bucket{part}"
    return {"Get": "ListObjects", "Put": "CreateBucket"}.get(verb, f"{verb}Bucket")


def _of_object(verb: str, words: Mapping[str, list[str]], copies: bool) -> str:
    if "uploadId" in words:
        part = "UploadPartCopy" if copies else "UploadPart"
        of_upload = {"Get": "ListParts", "Put": part, "Post": "CompleteMultipartUpload"}
        return of_upload.get(verb, "AbortMultipartUpload")
    if "uploads" in words:
        return "CreateMultipartUpload"
    if "restore" in words:
        return "RestoreObject"
    part = next((name for word, name in _PARTS.items() if word in words), "")
    return "CopyObject" if verb == "Put" and copies and not part else f"{verb}Object{part}"

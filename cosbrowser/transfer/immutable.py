"""Retention of what is made in a bucket: which buckets have a policy, and what requests say of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from cosbrowser.cos import protection
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer.job import CopyOptions, UploadOptions

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import ObjectHead

_UNREADABLE = frozenset({Kind.DENIED, Kind.UNSUPPORTED, Kind.INVALID})
AGAIN_SECONDS = 300.0  # a bucket without a policy may get one; it never loses one


class Immutable:
    """Which buckets have a policy: only there it is worth a request to see whether an object may be replaced.

    Asks each bucket once, and one that has none again after five minutes.
    """

    def __init__(self, accounts: Accounts, clock: Callable[[], float] = time.monotonic) -> None:
        self._accounts = accounts
        self._clock = clock
        self._lock = threading.Lock()  # also while a bucket is asked: 32 workers begin at once
        self._until: dict[tuple[str, str], float] = {}  # how long the answer "no" is good
        self._with: set[tuple[str, str]] = set()

    def has(self, place: Location) -> bool:
        """Whether the bucket has a policy. Not for a key that may not read it, nor on a server that knows of no such
        thing: what it refuses is told then.

        Raises `CosError`.
        """
        bucket = (place.connection, place.bucket)
        with self._lock:
            if bucket in self._with:
                return True
            if self._until.get(bucket, 0.0) > self._clock():
                return False
            try:
                policy = protection.policy_of(self._accounts, Location(*bucket))
            except CosError as error:
                if error.problem.kind not in _UNREADABLE:
                    raise
                policy = None
            if policy is not None:
                self._with.add(bucket)
                return True
            self._until[bucket] = self._clock() + AGAIN_SECONDS
            return False


def keeps_retention(options: UploadOptions) -> bool:
    """Whether a copy is to be kept as long as its source."""
    return not isinstance(options, CopyOptions) or options.keeps_retention


def asked(options: UploadOptions, head: ObjectHead) -> UploadOptions:
    """What is said of the retention of a copy of this source: the source's period, or what was chosen instead."""
    if not keeps_retention(options):
        return options
    period = head.headers.get("retention-period", "")
    return UploadOptions(retention_period=int(period) if period else None)


def directive(options: UploadOptions, head: ObjectHead) -> dict[str, str]:
    """The same as headers of a copy that the server makes."""
    if not keeps_retention(options):
        return {"Retention-Directive": "REPLACE", **put_headers(options)}
    return {"Retention-Directive": "COPY"} if "retention-period" in head.headers else {}


def put_headers(options: UploadOptions) -> dict[str, str]:
    """Retention as PUT takes it; an upload in parts says it at the end."""
    headers: dict[str, str] = {}
    if options.retention_period is not None:
        headers["Retention-Period"] = str(options.retention_period)
    if options.retention_until:
        headers["Retention-Expiration-Date"] = options.retention_until
    if options.legal_hold:
        headers["Retention-Legal-Hold-ID"] = options.legal_hold
    return headers

"""The one error of the core: what was tried, on what, and what came back.

Only ``CosError`` leaves ``cos`` and ``transfer``. It carries a ``Problem``, a plain value: that crosses the
process boundary, is stored in the journal as JSON, and is put into words by ``ui/errors.py`` alone.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, fields, replace
from typing import Any


class Kind(enum.StrEnum):
    """Families of failure that a caller may branch on."""

    BAD_KEY = "bad-key"  # IAM does not know the API key, or COS does not know the access key
    BAD_SIGNATURE = "bad-signature"  # the secret does not fit the access key
    TOKEN_REFUSED = "token-refused"  # COS refuses a token that IAM gave (expired, other account)
    CLOCK_SKEW = "clock-skew"
    DENIED = "denied"
    NO_BUCKET = "no-bucket"
    NOT_FOUND = "not-found"
    CONFLICT = "conflict"  # 409: exists, not empty, operation aborted
    CHANGED = "changed"  # 412, or the object's ETag is not the one expected
    LOCKED = "locked"  # refused because of retention, hold or archive state
    INVALID = "invalid"  # 400 and relatives: the request itself is refused
    UNSUPPORTED = "unsupported"  # 405, 501
    THROTTLED = "throttled"  # 429, 503 SlowDown
    SERVER = "server"  # other 5xx
    OFFLINE = "offline"  # no name, no route, refused, reset
    TIMEOUT = "timeout"
    TLS = "tls"
    BAD_ANSWER = "bad-answer"  # not the protocol: a portal's page, a wrong root element, a wrong length
    PROXY = "proxy"  # the proxy refuses to pass the request on, or cannot be reached
    PLAIN_HTTP = "plain-http"  # not sent: it would go unencrypted to another computer, and nobody accepted that
    REDIRECTED = "redirected"  # refused on principle: credentials do not follow redirects
    DAMAGED = "damaged"  # bytes differ from their checksum or length
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_MISSING = "keyring-missing"
    NO_SECRET = "no-secret"  # the keyring works but holds nothing for this connection
    READ_ONLY = "read-only"  # our own switch on the connection
    SOURCE_CHANGED = "source-changed"  # the local file changed while it was sent
    LOCAL = "local"  # a local file or folder cannot be read or written
    LOCAL_NAME = "local-name"  # a key that cannot be a file here
    DISK_FULL = "disk-full"
    CANCELLED = "cancelled"
    ENGINE = "engine"  # the engine process ended or did not understand
    INTERNAL = "internal"  # a bug of ours


RETRYABLE = frozenset({Kind.THROTTLED, Kind.SERVER, Kind.OFFLINE, Kind.TIMEOUT, Kind.BAD_ANSWER, Kind.DAMAGED})


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, as a value.

    ``operation`` is the S3 or IAM name of what was tried ("ListObjectsV2", "GetToken", "OpenFile"). ``status``,
    ``code``, ``message`` and ``request_id`` are the server's own words, never ours; ``detail`` is what the
    libraries below said, for people who look behind "Details". ``skew`` is how many seconds the server's clock
    is ahead of ours, where that may be the reason. ``path`` is a local file. No field ever holds a secret.
    """

    kind: Kind
    operation: str = ""
    bucket: str = ""
    key: str = ""
    host: str = ""
    status: int = 0
    code: str = ""
    message: str = ""
    request_id: str = ""
    retry_after: float = 0.0
    skew: float = 0.0
    path: str = ""
    detail: str = ""

    def to_json(self) -> dict[str, Any]:
        """Fields that say something, for the journal."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name) not in ("", 0, 0.0)}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Problem:
        """The value that `to_json` gave; unknown fields (a newer version wrote them) are dropped."""
        known: dict[str, Any] = {f.name: data[f.name] for f in fields(cls) if f.name in data}
        known["kind"] = Kind(known.get("kind", Kind.INTERNAL))
        return cls(**known)


class CosError(Exception):
    """A failure with its `Problem`; the only exception that leaves the core."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        p = self.problem
        where = "/".join(part for part in (p.bucket, p.key) if part)
        said = " ".join(part for part in (str(p.status or ""), p.code, p.message or p.detail) if part)
        return f"{p.operation} {where}: {p.kind} {said}".strip()

    def about(self, **known: Any) -> CosError:
        """The same error with more of its place known (``bucket=``, ``key=``, ``operation=``, ``path=``)."""
        missing = {name: value for name, value in known.items() if value and not getattr(self.problem, name)}
        return CosError(replace(self.problem, **missing))

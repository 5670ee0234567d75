"""The time the emulator lives in: the computer's, moved by as much as a test asked for."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from email.utils import formatdate


class Clock:
    """Seconds since 1970 as the service sees them. Only tests move it, through the control address.

    What objects live by (retention, restores, lifecycle) and what credentials live by (tokens, presigned links) move
    apart: a test that lets a year of retention pass rarely wants every token of its client to be dead as well.
    """

    def __init__(self) -> None:
        self.offset = 0.0
        self.credentials_offset = 0.0

    def now(self) -> float:
        return time.time() + self.offset

    def credentials_now(self) -> float:
        return time.time() + self.credentials_offset


def iso(seconds: float) -> str:
    """`2026-11-22T07:58:36.123Z`, as listings and copy results have it."""
    return f"{iso_seconds(int(seconds))}.{int(seconds % 1 * 1000):03d}Z"


_iso_cache: dict[int, str] = {}


def iso_seconds(seconds: int) -> str:
    """`2026-11-22T07:58:36`, remembered: a listing page asks for a thousand, often of the same second."""
    text = _iso_cache.get(seconds)
    if text is None:
        if len(_iso_cache) > 100_000:
            _iso_cache.clear()
        text = _iso_cache[seconds] = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
    return text


def parse_iso(text: str) -> float:
    """Seconds of an ISO 8601 time, extended or basic, UTC when it has no zone. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def http_date(seconds: float) -> str:
    """`Sun, 22 Nov 2026 07:58:36 GMT`, as headers have it."""
    return formatdate(seconds, usegmt=True)

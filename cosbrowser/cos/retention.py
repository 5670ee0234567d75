"""How long single objects of a bucket with a retention policy must stay, and how that is made longer.

All moments are the server's: `now` is the Date of its answer, for the clock of this computer decides nothing.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cosbrowser.cos import protection
from cosbrowser.cos.answers import translating
from cosbrowser.cos.bulk import Progress, each
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.protection import DAY, Protection
from cosbrowser.cos.untrusted import moment, number

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectHead, Selection

INDEFINITE = -1
PERMANENT = -2
LATEST = datetime(9999, 12, 31, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Retention:
    """What a HEAD says: `period` in seconds, -1 indefinite, -2 permanent; then there is no `until`."""

    period: int
    until: datetime | None
    holds: int
    now: datetime  # when the server said it
    created: datetime | None = None  # from when the period counts

    @property
    def runs(self) -> bool:
        """Whether the retention itself has not ended, holds aside."""
        return self.period < 0 or (self.until is not None and self.until > self.now)

    @property
    def protects(self) -> bool:
        """Whether the object can neither be overwritten nor deleted."""
        return self.runs or self.holds > 0


def retention_of(head: ObjectHead) -> Retention | None:
    """The retention that a HEAD tells; None for an object that has none."""
    text = head.headers.get("retention-period", "")
    until = moment(head.headers.get("retention-expiration-date", ""))
    if not text and until is None:
        return None
    try:
        period = int(text)
    except ValueError:
        period = 0
    holds = head.headers.get("retention-legal-hold-count", "0")
    now = moment(head.headers.get("date", "")) or datetime.now(UTC)
    if until is None and period > 0:  # the date is documented to be there; without it the object is not free
        until = later(head.modified or now, period)
    created = head.modified
    if until is not None and period >= 0:
        with suppress(OverflowError):
            created = until - timedelta(seconds=period)
    return Retention(period, until, number(holds) or 0, now, created)


def later(when: datetime, seconds: int) -> datetime:
    """So many seconds later, as far as dates go."""
    try:
        return when + timedelta(seconds=seconds)
    except OverflowError:
        return LATEST


def check_free(head: ObjectHead, operation: str, bucket: str) -> None:
    """Raise `CosError` (LOCKED) where retention or holds forbid to overwrite or delete the object; nothing is sent.

    The code tells which, "RetainedUntil" with the moment in ISO 8601 as detail, "RetainedForNow" or "RetainedByHolds".
    """
    found = retention_of(head)
    if found is None or not found.protects:
        return
    code, detail = why_kept(found)
    raise CosError(Problem(Kind.LOCKED, operation, bucket, head.key, code=code, detail=detail))


def why_kept(found: Retention) -> tuple[str, str]:
    """By what an object is protected, as a problem tells it: code and detail of `check_free`."""
    if not found.runs:
        return "RetainedByHolds", f"{found.holds}"
    if found.until is None:
        return "RetainedForNow", f"retention period {found.period}"
    return "RetainedUntil", found.until.astimezone(UTC).isoformat()


class Way(enum.Enum):
    """How an extension is given."""

    ADDITIONAL = "AdditionalRetentionPeriod"
    FROM_NOW = "ExtendRetentionFromCurrentTime"
    UNTIL = "NewRetentionExpirationDate"
    PERIOD = "NewRetentionPeriod"  # counted from the object's creation


@dataclass(frozen=True, slots=True)
class Extension:
    """A longer retention: `until` for that way, else `seconds` (-1 or -2 with PERIOD: indefinite, permanent)."""

    way: Way
    seconds: int = 0
    until: datetime | None = None


class Fault(enum.Enum):
    """Why a retention cannot be extended so."""

    UNPROTECTED = "NoRetention"
    PERMANENT = "PermanentRetention"
    NOT_LONGER = "NotLonger"
    BEYOND_MAXIMUM = "BeyondMaximum"
    BELOW_MINIMUM = "BelowMinimum"
    ENDLESS = "IndefiniteRetention"  # there is nothing to add to
    NOT_ALLOWED = "PermanenceNotAllowed"


def expiry(now: Retention, wanted: Extension) -> datetime | None:
    """When the retention would end; None where it would not, or later than dates go."""
    try:
        match wanted.way:
            case Way.UNTIL:
                return wanted.until
            case Way.FROM_NOW:
                return now.now + timedelta(seconds=wanted.seconds)
            case Way.ADDITIONAL:
                return now.until + timedelta(seconds=wanted.seconds) if now.until is not None else None
            case Way.PERIOD:
                if wanted.seconds < 0 or now.created is None:
                    return None
                return now.created + timedelta(seconds=wanted.seconds)
    except OverflowError:
        return LATEST


def fault_of(now: Retention | None, wanted: Extension, policy: Protection | None) -> Fault | None:
    """What the server would refuse; `policy` None: not known, and so not judged by."""
    if now is None:
        return Fault.UNPROTECTED
    if now.period == PERMANENT:
        return Fault.PERMANENT
    if wanted.way is Way.PERIOD and wanted.seconds == PERMANENT:
        return Fault.NOT_ALLOWED if policy is not None and not policy.permanent else None
    if wanted.way is Way.PERIOD and wanted.seconds == INDEFINITE:
        return Fault.NOT_LONGER if now.period == INDEFINITE else None
    if now.period == INDEFINITE and wanted.way is Way.ADDITIONAL:
        return Fault.ENDLESS
    until = expiry(now, wanted)
    if until is None or (now.until is not None and until <= now.until) or until <= now.now:
        return Fault.NOT_LONGER
    if policy is not None:
        if until - now.now > timedelta(days=policy.maximum):
            return Fault.BEYOND_MAXIMUM
        if now.period == INDEFINITE and now.created is not None:
            period = (until - now.created).total_seconds()
            if period < policy.minimum * DAY:
                return Fault.BELOW_MINIMUM
            if period > policy.maximum * DAY:
                return Fault.BEYOND_MAXIMUM
    return None


def of_object(accounts: Accounts, location: Location, key: str) -> Retention | None:
    """What a fresh HEAD says. Raises `CosError`."""
    return retention_of(accounts.wire(location.connection, location.bucket).head_object(location.bucket, key))


def extend(accounts: Accounts, selection: Selection, wanted: Extension) -> Iterator[Progress]:
    """Extend the retention of all objects of a selection. Raises `CosError` when the policy cannot be read.

    Where the server would refuse, nothing is sent: such an object fails with INVALID, its code a `Fault` value.
    """
    here = selection.location
    policy = protection.policy_of(accounts, here)

    def one(key: str) -> None:
        extend_one(accounts, here, key, wanted, policy)

    yield from each(accounts, selection, one)


def extend_one(accounts: Accounts, location: Location, key: str, wanted: Extension, policy: Protection | None) -> None:
    """Extend the retention of one object after a look at what it is now. Raises `CosError`."""
    fault = fault_of(of_object(accounts, location, key), wanted, policy)
    if fault is not None:
        raise CosError(Problem(Kind.INVALID, "ExtendObjectRetention", location.bucket, key, code=fault.value))
    value = wanted.until if wanted.way is Way.UNTIL else wanted.seconds
    client = accounts.client(location.connection, location.bucket)
    with translating("ExtendObjectRetention", bucket=location.bucket, key=key):
        client.extend_object_retention(Bucket=location.bucket, Key=key, **{wanted.way.value: value})

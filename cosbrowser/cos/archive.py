"""The archive: the one rule by which a bucket's new objects go there, where an object is, and its way back.

Only a HEAD tells whether an object is archived: listings show the bucket's default class (cos-api.md section 4.12).
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.bulk import Progress, each
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.untrusted import moment

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectHead, Selection

ARCHIVE, ACCELERATED = "GLACIER", "ACCELERATED"
CLASSES = (ARCHIVE, ACCELERATED)
MOST_DAYS = 365_243
NOT_READABLE = "InvalidObjectState"  # what the server says to who reads an archived object
_TIERS = {ARCHIVE: "Bulk", ACCELERATED: "Accelerated"}
HOURS = {ARCHIVE: 12, ACCELERATED: 2}  # that a restore takes at most
_OTHER_ACTIONS = ("Expiration", "NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload")
_PAIR = re.compile(r'([a-z-]+)="([^"]*)"')


class State(enum.Enum):
    """Where an object is."""

    WAITING = enum.auto()  # a rule will archive it
    ARCHIVED = enum.auto()
    RESTORING = enum.auto()
    RESTORED = enum.auto()  # a copy can be read for some days

    @property
    def readable(self) -> bool:
        """Whether its bytes can be read now."""
        return self in (State.WAITING, State.RESTORED)


@dataclass(frozen=True, slots=True)
class Archived:
    """What the archive has to do with an object: since or from when (`at`), and how long a copy stays (`until`)."""

    state: State
    storage_class: str
    at: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """The archive rule of a bucket: some `days` after each object was stored, or all from a `date` on."""

    storage_class: str = ARCHIVE
    days: int | None = 0
    date: datetime | None = None
    enabled: bool = True
    id: str = "archive"


def archived_of(head: ObjectHead) -> Archived | None:
    """What a HEAD says of the archive; None where no rule concerns the object."""
    headers = head.headers
    at = moment(headers.get("x-ibm-archive-transition-time", ""))
    storage_class = headers.get("x-amz-storage-class", "").upper()
    restore = dict(_PAIR.findall(headers.get("x-amz-restore", "")))
    if storage_class in CLASSES:
        if restore.get("ongoing-request") == "true":
            return Archived(State.RESTORING, storage_class, at)
        until = moment(restore.get("expiry-date", ""))
        return Archived(State.RESTORED if until is not None else State.ARCHIVED, storage_class, at, until)
    waits = dict(_PAIR.findall(headers.get("x-ibm-transition", "")))
    if waits:
        when = moment(waits.get("transition-date", ""))
        return Archived(State.WAITING, waits.get("storage-class", "").upper(), when)
    return None


def check_readable(head: ObjectHead, operation: str, bucket: str) -> None:
    """Raise `CosError` (LOCKED, the server's own code) for an object that has to be restored first; nothing is sent."""
    found = archived_of(head)
    if found is not None and not found.state.readable:
        raise CosError(Problem(Kind.LOCKED, operation, bucket, head.key, code=NOT_READABLE, detail=found.state.name))


def of_object(accounts: Accounts, location: Location, key: str) -> Archived | None:
    """What a fresh HEAD says. Raises `CosError`."""
    return archived_of(accounts.wire(location.connection, location.bucket).head_object(location.bucket, key))


def restore(accounts: Accounts, selection: Selection, days: int, tier: str = "") -> Iterator[Progress]:
    """Ask for copies of the archived objects of a selection, readable for some days once they are there.

    `tier` is "Bulk" or "Accelerated"; empty: what fits the class of each object. A restored object keeps its copy
    for so many days from now. What is not archived, restoring already, or of another tier fails unsent.
    """

    def one(key: str) -> None:
        restore_one(accounts, selection.location, key, days, tier)

    yield from each(accounts, selection, one)


def restore_one(accounts: Accounts, location: Location, key: str, days: int, tier: str = "") -> None:
    """Ask for a copy of one archived object. Raises `CosError`."""
    found = of_object(accounts, location, key)
    code = ""
    if found is None or found.state is State.WAITING:
        code = "NotArchived"
    elif found.state is State.RESTORING:
        code = "RestoreRuns"
    elif tier and tier != _TIERS[found.storage_class]:
        code = "OtherTier"
    if found is None or code:
        raise CosError(Problem(Kind.INVALID, "RestoreObject", location.bucket, key, code=code))
    wanted = {"Days": days, "GlacierJobParameters": {"Tier": _TIERS[found.storage_class]}}
    client = accounts.client(location.connection, location.bucket)
    with translating("RestoreObject", bucket=location.bucket, key=key):
        client.restore_object(Bucket=location.bucket, Key=key, RestoreRequest=wanted)


def states(accounts: Accounts, location: Location, keys: tuple[str, ...]) -> tuple[State | None, ...]:
    """Where each of the objects is; None for one that is gone, or not of the archive. Raises `CosError`."""
    found: list[State | None] = []
    for key in keys:
        try:
            archived = of_object(accounts, location, key)
        except CosError as error:
            if error.problem.kind is not Kind.NOT_FOUND or error.problem.operation == "OpenConnection":
                raise
            archived = None
        found.append(archived.state if archived is not None else None)
    return tuple(found)


def rule_of(accounts: Accounts, location: Location) -> Rule | None:
    """The archive rule of a bucket. Raises `CosError`."""
    found = next((rule for rule in _rules(accounts, location) if _transition(rule)), None)
    if found is None:
        return None
    transition = _transition(found)
    date = transition.get("Date")
    return Rule(
        str(transition.get("StorageClass", ARCHIVE)),
        None if date is not None else int(transition.get("Days") or 0),
        date,
        found.get("Status") == "Enabled",
        str(found.get("ID") or "archive"),
    )


def set_rule(accounts: Accounts, location: Location, wanted: Rule | None) -> Rule | None:
    """Set, change or (None) remove the archive rule; all other rules stay. Gives what there is then."""
    rules = _rules(accounts, location)
    others = [rule for rule in rules if not _transition(rule)]
    before = next((rule for rule in rules if _transition(rule)), {})
    also = {action: before[action] for action in _OTHER_ACTIONS if action in before}  # one rule may do more
    if wanted is None and also:
        others.append({name: value for name, value in before.items() if name != "Transitions"})
    if wanted is not None:
        used = {str(rule.get("ID")) for rule in others}
        name = wanted.id
        while name in used:
            name += "-1"
        when = {"Date": wanted.date} if wanted.date is not None else {"Days": wanted.days or 0}
        # The filter has to name the empty prefix: a bucket has one archive rule, for all of it (cos-api.md 1.1).
        made = {
            "ID": name,
            "Status": "Enabled" if wanted.enabled else "Disabled",
            "Filter": {"Prefix": ""},
            "Transitions": [{**when, "StorageClass": wanted.storage_class}],
            **also,
        }
        others.append(made)
    client = accounts.client(location.connection, location.bucket)
    if others:
        with translating("PutBucketLifecycleConfiguration", bucket=location.bucket):
            client.put_bucket_lifecycle_configuration(Bucket=location.bucket, LifecycleConfiguration={"Rules": others})
    elif rules:
        with translating("DeleteBucketLifecycle", bucket=location.bucket):
            client.delete_bucket_lifecycle(Bucket=location.bucket)
    return rule_of(accounts, location)


def _rules(accounts: Accounts, location: Location) -> list[dict[str, Any]]:
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetBucketLifecycleConfiguration", bucket=location.bucket):
            answer = client.get_bucket_lifecycle_configuration(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return []
        raise
    return list(answer.get("Rules") or [])


def _transition(rule: dict[str, Any]) -> dict[str, Any]:
    found: list[dict[str, Any]] = rule.get("Transitions") or []
    return found[0] if found else {}


def midnight(year: int, month: int, day: int) -> datetime:
    """A day as rules have it: midnight UTC."""
    return datetime(year, month, day, tzinfo=UTC)

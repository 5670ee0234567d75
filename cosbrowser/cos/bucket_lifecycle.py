"""Lifecycle rules of a bucket: objects that expire, go to the archive, uploads that are given up.

What COS allows (cos-api.md section 1.1): at most 1,000 rules with ids of their own; one that archives, for the whole
bucket and new objects only; no transition of older versions.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

MOST_RULES = 1000
_ID = re.compile(r"[a-zA-Z0-9!_.*'()-]{1,255}")
_NOT_IN_ID = re.compile(r"[^a-zA-Z0-9!_.*'()-]+")


class Archive(enum.StrEnum):
    """The two kinds of archive, by the storage class that their objects get."""

    SLOW = "GLACIER"  # restored within 12 hours
    ACCELERATED = "ACCELERATED"  # within 2 hours


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Days are counted from when an object was stored; of days and date one is set, or none.

    `over` and `under` are sizes in bytes that an object is above, or below. `markers`: delete markers without any
    version behind them are removed.
    """

    id: str
    enabled: bool = True
    prefix: str = ""
    tags: dict[str, str] = field(default_factory=dict[str, str])
    over: int | None = None
    under: int | None = None
    expire_days: int | None = None
    expire_date: date | None = None
    markers: bool = False
    old_days: int | None = None  # after which older versions go
    abort_days: int | None = None  # after which unfinished uploads go
    archive: Archive | None = None
    archive_days: int | None = None
    archive_date: date | None = None

    @property
    def acts(self) -> bool:
        """Whether it does anything."""
        return self.expires or self.markers or self.archive is not None or bool(self.old_days or self.abort_days)

    @property
    def expires(self) -> bool:
        """Whether current objects go."""
        return self.expire_days is not None or self.expire_date is not None

    @property
    def filtered(self) -> bool:
        """Whether it chooses by more than the beginning of keys."""
        return bool(self.tags) or self.over is not None or self.under is not None


class Fault(enum.StrEnum):
    """What is wrong with a rule, or with a rule among the others."""

    ID = "id"
    SAME_ID = "same-id"
    NOTHING = "nothing"
    DAYS = "days"
    PAST = "past"
    ARCHIVE_PART = "archive-part"  # an archive rule with a filter
    TWO_ARCHIVES = "two-archives"
    SIZES = "sizes"
    TAGS = "tags"
    FILTERED = "filtered"  # what cannot be chosen by tag or size
    TOO_MANY = "too-many"


def fault(rule: Rule, others: tuple[Rule, ...] = (), today: date | None = None) -> Fault | None:
    """What COS would refuse about a rule, the first thing that is; None for one that it takes."""
    days = (rule.expire_days, rule.old_days, rule.abort_days)
    dates = [moment for moment in (rule.expire_date, rule.archive_date) if moment is not None]
    if not _ID.fullmatch(rule.id):
        return Fault.ID
    if any(rule.id == other.id for other in others):
        return Fault.SAME_ID
    if not rule.acts:
        return Fault.NOTHING
    if any(day is not None and day < 1 for day in days) or (rule.archive_days is not None and rule.archive_days < 0):
        return Fault.DAYS
    if today is not None and any(moment < today for moment in dates):
        return Fault.PAST
    if rule.archive is not None:
        if rule.prefix or rule.filtered:
            return Fault.ARCHIVE_PART
        if (rule.archive_days is None) == (rule.archive_date is None):
            return Fault.DAYS
        if any(other.archive is not None for other in others):
            return Fault.TWO_ARCHIVES
    if rule.over is not None and rule.under is not None and rule.over + 1 >= rule.under:
        return Fault.SIZES
    if len(rule.tags) > 10 or any(not 0 < len(key) <= 128 or len(value) > 256 for key, value in rule.tags.items()):
        return Fault.TAGS
    if rule.filtered and (rule.abort_days is not None or rule.markers):
        return Fault.FILTERED
    return Fault.TOO_MANY if len(others) >= MOST_RULES else None


def free_id(wish: str, others: tuple[Rule, ...]) -> str:
    """An id that COS takes and no other rule has."""
    base = _NOT_IN_ID.sub("-", wish).strip("-")[:200] or "rule"
    taken = {other.id for other in others}
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def rules(accounts: Accounts, location: Location) -> tuple[Rule, ...]:
    """The rules of a bucket in the server's order. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetBucketLifecycle", bucket=location.bucket):
            answer: dict[str, Any] = client.get_bucket_lifecycle_configuration(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return ()
        raise
    return tuple(_rule_of(found) for found in answer.get("Rules") or [])


def set_rules(accounts: Accounts, location: Location, wanted: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Give a bucket exactly these rules; gives what the server has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    if wanted:
        with translating("PutBucketLifecycle", bucket=location.bucket):
            client.put_bucket_lifecycle_configuration(
                Bucket=location.bucket, LifecycleConfiguration={"Rules": [_document(rule) for rule in wanted]}
            )
    else:
        with translating("DeleteBucketLifecycle", bucket=location.bucket):
            client.delete_bucket_lifecycle(Bucket=location.bucket)
    return rules(accounts, location)


def _document(rule: Rule) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ID": rule.id, "Status": "Enabled" if rule.enabled else "Disabled", "Filter": _filter(rule),
    }  # fmt: skip
    if rule.expires:
        made["Expiration"] = _when(rule.expire_days, rule.expire_date)
    elif rule.markers:
        made["Expiration"] = {"ExpiredObjectDeleteMarker": True}
    if rule.old_days is not None:
        made["NoncurrentVersionExpiration"] = {"NoncurrentDays": rule.old_days}
    if rule.abort_days is not None:
        made["AbortIncompleteMultipartUpload"] = {"DaysAfterInitiation": rule.abort_days}
    if rule.archive is not None:
        when = _when(rule.archive_days, rule.archive_date)
        made["Transitions"] = [{**when, "StorageClass": str(rule.archive)}]
    return made


def _filter(rule: Rule) -> dict[str, Any]:
    tags = [{"Key": key, "Value": value} for key, value in rule.tags.items()]
    sizes: dict[str, Any] = {}
    if rule.over is not None:
        sizes["ObjectSizeGreaterThan"] = rule.over
    if rule.under is not None:
        sizes["ObjectSizeLessThan"] = rule.under
    parts = len(tags) + len(sizes) + bool(rule.prefix)
    if parts <= 1:
        return {"Tag": tags[0]} if tags else sizes or {"Prefix": rule.prefix}
    both: dict[str, Any] = {**sizes}
    if rule.prefix:
        both["Prefix"] = rule.prefix
    if tags:
        both["Tags"] = tags
    return {"And": both}


def _when(days: int | None, moment: date | None) -> dict[str, Any]:
    if moment is not None:
        return {"Date": datetime(moment.year, moment.month, moment.day, tzinfo=UTC)}
    return {"Days": days}


def _rule_of(found: dict[str, Any]) -> Rule:
    chosen: dict[str, Any] = found.get("Filter") or {"Prefix": found.get("Prefix") or ""}
    chosen = chosen.get("And") or chosen
    tags = chosen.get("Tags") or ([chosen["Tag"]] if chosen.get("Tag") else [])
    expiration: dict[str, Any] = found.get("Expiration") or {}
    transition: dict[str, Any] = (found.get("Transitions") or [{}])[0]
    old: dict[str, Any] = found.get("NoncurrentVersionExpiration") or {}
    abort: dict[str, Any] = found.get("AbortIncompleteMultipartUpload") or {}
    return Rule(
        id=str(found.get("ID") or ""),
        enabled=found.get("Status") == "Enabled",
        prefix=str(chosen.get("Prefix") or ""),
        tags={str(tag["Key"]): str(tag.get("Value") or "") for tag in tags},
        over=chosen.get("ObjectSizeGreaterThan"),
        under=chosen.get("ObjectSizeLessThan"),
        expire_days=expiration.get("Days"),
        expire_date=_day(expiration.get("Date")),
        markers=bool(expiration.get("ExpiredObjectDeleteMarker")),
        old_days=old.get("NoncurrentDays"),
        abort_days=abort.get("DaysAfterInitiation"),
        archive=Archive(transition["StorageClass"]) if transition.get("StorageClass") in tuple(Archive) else None,
        archive_days=transition.get("Days"),
        archive_date=_day(transition.get("Date")),
    )


def _day(moment: datetime | None) -> date | None:
    return moment.astimezone(UTC).date() if moment is not None else None

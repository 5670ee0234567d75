"""Replication of a bucket to others: its rules and their change, and the objects that could not be copied.

Both ends have to keep versions, and the service has to be allowed to write into the target (an IAM authorisation).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cosbrowser.cos.answers import translating
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.versions import Versioning, versioning

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

MOST_FAILURES = 1000  # that are read and shown
MOST_RULES = 1000


@dataclass(frozen=True, slots=True)
class ReplicationRule:
    """Objects whose keys begin with `prefix` are copied to the bucket `target`; `markers`: delete markers too.

    The first of several rules has the highest priority. `crn` is the target as the server has it; without one it is a
    bucket of the same instance. `plain`: there is nothing in it that is not told here.
    """

    id: str
    enabled: bool
    prefix: str
    target: str
    markers: bool
    crn: str = ""
    plain: bool = True


class Fault(enum.Enum):
    """What is wrong with a rule before anything is sent."""

    NO_TARGET = enum.auto()
    ITSELF = enum.auto()
    SAME = enum.auto()  # another rule copies the same objects there


class Missing(enum.StrEnum):
    """What rules lack that was looked at directly before; codes of problems of ours."""

    SOURCE_VERSIONS = "ReplicationSourceVersions"
    TARGET = "ReplicationTarget"
    TARGET_VERSIONS = "ReplicationTargetVersions"


@dataclass(frozen=True, slots=True)
class ReplicationFailure:
    """A version that was not copied."""

    key: str
    version: str


@dataclass(frozen=True, slots=True)
class Replication:
    """The rules; the first failures, and whether there are `more`. `known`: the server told the failures at all."""

    rules: tuple[ReplicationRule, ...] = ()
    failures: tuple[ReplicationFailure, ...] = ()
    more: bool = False
    known: bool = True


def replication(accounts: Accounts, location: Location) -> Replication:
    """Rules and failures. Raises `CosError`; failures that the key may not see, or the server has not, are unknown."""
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetBucketReplication", bucket=location.bucket):
            answer: dict[str, Any] = client.get_bucket_replication(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return Replication()
        raise
    found: list[dict[str, Any]] = (answer.get("ReplicationConfiguration") or {}).get("Rules") or []
    rules = tuple(_rule_of(rule) for rule in sorted(found, key=_priority, reverse=True))
    try:
        with translating("ListBucketReplicationFailures", bucket=location.bucket):
            told: dict[str, Any] = client.list_bucket_replication_failures(
                Bucket=location.bucket, MaxKeys=MOST_FAILURES, EncodingType="url"
            )
    except CosError as error:
        if error.problem.kind in (Kind.DENIED, Kind.UNSUPPORTED, Kind.NOT_FOUND):
            return Replication(rules, known=False)
        raise
    listed: dict[str, Any] = told.get("ListReplicationFailureResult") or {}
    encoded = listed.get("EncodingType") == "url"
    failures = tuple(
        ReplicationFailure(
            unquote(one["Key"]) if encoded else str(one["Key"]),
            str(one.get("VersionId") or ""),
        )
        for one in listed.get("Contents") or []
    )
    return Replication(rules, failures, bool(listed.get("IsTruncated")))


def fault(bucket: str, rule: ReplicationRule, others: Iterable[ReplicationRule]) -> Fault | None:
    """What is wrong with a rule for that bucket."""
    if not rule.target:
        return Fault.NO_TARGET
    if rule.target == bucket:
        return Fault.ITSELF
    same = any((one.target, one.prefix) == (rule.target, rule.prefix) for one in others)
    return Fault.SAME if same else None


def set_rules(
    accounts: Accounts, location: Location, rules: tuple[ReplicationRule, ...]
) -> tuple[ReplicationRule, ...]:
    """Have these rules and no others; gives what the server has then. Objects that are there already are not copied.

    Raises `CosError`: INVALID with a code of `Missing`, about the bucket that lacks it.
    """
    client = accounts.client(location.connection, location.bucket)
    if not rules:
        with translating("DeleteBucketReplication", bucket=location.bucket):
            client.delete_bucket_replication(Bucket=location.bucket)
        return replication(accounts, location).rules
    if versioning(accounts, location) is not Versioning.ENABLED:
        raise _lacks(Missing.SOURCE_VERSIONS, location.bucket)
    for target in dict.fromkeys(rule.target for rule in rules if rule.enabled and not rule.crn):
        _check_target(accounts, Location(location.connection, target))
    wanted = [_told(accounts, location, rule, len(rules) - at) for at, rule in enumerate(rules)]
    with translating("PutBucketReplication", bucket=location.bucket):
        client.put_bucket_replication(Bucket=location.bucket, ReplicationConfiguration={"Rules": wanted})
    return replication(accounts, location).rules


def _check_target(accounts: Accounts, target: Location) -> None:
    try:
        keeps = versioning(accounts, target) is Versioning.ENABLED
    except CosError as error:
        if error.problem.kind in (Kind.NO_BUCKET, Kind.NOT_FOUND):
            raise _lacks(Missing.TARGET, target.bucket) from error
        if error.problem.kind is not Kind.DENIED:  # who may not ask is told by what was not copied
            raise
    else:
        if not keeps:
            raise _lacks(Missing.TARGET_VERSIONS, target.bucket)


def _lacks(what: Missing, bucket: str) -> CosError:
    return CosError(Problem(Kind.INVALID, "PutBucketReplication", bucket, code=what.value))


def _told(accounts: Accounts, location: Location, rule: ReplicationRule, priority: int) -> dict[str, Any]:
    instance = accounts.account(location.connection).connection.instance.rstrip(":")
    own = f"{instance}:bucket:{rule.target}" if instance else rule.target
    told: dict[str, Any] = {
        "Priority": priority,
        "Status": "Enabled" if rule.enabled else "Disabled",
        "Filter": {"Prefix": rule.prefix},
        "DeleteMarkerReplication": {"Status": "Enabled" if rule.markers else "Disabled"},
        "Destination": {"Bucket": rule.crn or own},
    }
    return told | ({"ID": rule.id} if rule.id else {})


def reattempt(accounts: Accounts, location: Location) -> Replication:
    """Have the server try the failed ones again; gives what it has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    with translating("PutBucketReplicationReattempt", bucket=location.bucket):
        client.put_bucket_replication_reattempt(Bucket=location.bucket)
    return replication(accounts, location)


def _priority(rule: dict[str, Any]) -> int:
    return int(rule.get("Priority") or 0)


def _rule_of(rule: dict[str, Any]) -> ReplicationRule:
    chosen: dict[str, Any] = rule.get("Filter") or {}
    target = str((rule.get("Destination") or {}).get("Bucket") or "")
    prefix = chosen.get("Prefix") or (chosen.get("And") or {}).get("Prefix") or rule.get("Prefix") or ""
    return ReplicationRule(
        str(rule.get("ID") or ""),
        rule.get("Status") == "Enabled",
        str(prefix),
        target.rpartition(":")[2],
        (rule.get("DeleteMarkerReplication") or {}).get("Status") == "Enabled",
        target,
        plain=not chosen.keys() - {"Prefix"} and not (rule.get("Destination") or {}).keys() - {"Bucket"},
    )

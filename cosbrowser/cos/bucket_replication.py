"""Replication of a bucket: its rules as they stand, and the objects that could not be copied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

MOST_FAILURES = 1000  # that are read and shown


@dataclass(frozen=True, slots=True)
class ReplicationRule:
    """Objects whose keys begin with `prefix` are copied to the bucket `target`; `markers`: delete markers too."""

    id: str
    enabled: bool
    prefix: str
    target: str
    markers: bool


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
    found = (answer.get("ReplicationConfiguration") or {}).get("Rules") or []
    rules = tuple(_rule_of(rule) for rule in found)
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


def reattempt(accounts: Accounts, location: Location) -> Replication:
    """Have the server try the failed ones again; gives what it has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    with translating("PutBucketReplicationReattempt", bucket=location.bucket):
        client.put_bucket_replication_reattempt(Bucket=location.bucket)
    return replication(accounts, location)


def _rule_of(rule: dict[str, Any]) -> ReplicationRule:
    chosen: dict[str, Any] = rule.get("Filter") or {}
    prefix = chosen.get("Prefix") or (chosen.get("And") or {}).get("Prefix") or rule.get("Prefix") or ""
    return ReplicationRule(
        str(rule.get("ID") or ""),
        rule.get("Status") == "Enabled",
        str(prefix),
        str((rule.get("Destination") or {}).get("Bucket") or "").rpartition(":")[2],
        (rule.get("DeleteMarkerReplication") or {}).get("Status") == "Enabled",
    )

"""The retention policy of a bucket: IBM's Immutable Object Storage (cos-api.md section 4.1).

A policy can be set on an empty bucket only, may then be changed, and is never removed.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

DAY = 86_400  # seconds
DOUBTED_DAYS = 36_135  # 99 years: IBM's page on immutable storage
MOST_DAYS = 365_243  # 1,000 years: its API reference and SDK guide
# IBM's table of services by location: no immutable storage in these.
_WITHOUT = frozenset(
    {"eu", "ap", "ca-mon", "in-che", "in-mum", "ams03", "che01", "mon01", "par01", "sjc04", "sng01"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Protection:
    """Days that an object must, by default does, and can at most stay; `permanent`: whether it may be for ever."""

    minimum: int = 0
    default: int = 0
    maximum: int = 0
    permanent: bool = False

    def allows(self, seconds: int) -> bool:
        """Whether an object may have a retention period of so many seconds."""
        return self.minimum * DAY <= seconds <= self.maximum * DAY


class Fault(enum.Enum):
    """Why a policy cannot be set."""

    NEGATIVE = enum.auto()
    BELOW_MINIMUM = enum.auto()  # the default is
    ABOVE_MAXIMUM = enum.auto()  # the default is
    TOO_LONG = enum.auto()
    PERMANENCE = enum.auto()  # once allowed it stays


class Obstacle(enum.Enum):
    """What stands between a bucket and its first policy."""

    NOT_EMPTY = enum.auto()
    VERSIONING = enum.auto()
    OBJECT_LOCK = enum.auto()
    REPLICATION = enum.auto()
    LOCATION = enum.auto()


@dataclass(frozen=True, slots=True)
class BucketProtection:
    """The policy of a bucket, None without one, and then what stands in the way of setting one."""

    policy: Protection | None = None
    obstacles: tuple[Obstacle, ...] = ()


def fault_of(wanted: Protection, before: Protection | None = None) -> Fault | None:
    """What the server would refuse in a policy."""
    if min(wanted.minimum, wanted.default, wanted.maximum) < 0:
        return Fault.NEGATIVE
    if wanted.default < wanted.minimum:
        return Fault.BELOW_MINIMUM
    if wanted.default > wanted.maximum:
        return Fault.ABOVE_MAXIMUM
    if wanted.maximum > MOST_DAYS:
        return Fault.TOO_LONG
    if before is not None and before.permanent and not wanted.permanent:
        return Fault.PERMANENCE
    return None


def policy_of(accounts: Accounts, location: Location) -> Protection | None:
    """The policy of the bucket; None without one, and where the server knows of no such thing. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetBucketProtectionConfiguration", bucket=location.bucket):
            answer = client.get_bucket_protection_configuration(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind in (Kind.UNSUPPORTED, Kind.NOT_FOUND):
            return None
        raise
    found: dict[str, Any] = answer.get("ProtectionConfiguration") or {}
    if found.get("Status") != "Retention":
        return None
    minimum, default, maximum = (
        int((found.get(f"{name}Retention") or {}).get("Days") or 0) for name in ("Minimum", "Default", "Maximum")
    )
    return Protection(minimum, default, maximum, bool(found.get("EnablePermanentRetention")))


def of_bucket(accounts: Accounts, location: Location, place: str = "") -> BucketProtection:
    """The policy, and without one what excludes it; `place` is the bucket's location code. Raises `CosError`.

    What may not be read is taken not to be in the way: the server will say it.
    """
    policy = policy_of(accounts, location)
    if policy is not None:
        return BucketProtection(policy)
    obstacles: list[Obstacle] = []
    client = accounts.client(location.connection, location.bucket)
    bucket = location.bucket
    if place in _WITHOUT:
        obstacles.append(Obstacle.LOCATION)
    if _said(lambda: client.get_bucket_versioning(Bucket=bucket), bucket).get("Status"):
        obstacles.append(Obstacle.VERSIONING)
    lock = _said(lambda: client.get_object_lock_configuration(Bucket=bucket), bucket)
    if lock.get("ObjectLockConfiguration"):
        obstacles.append(Obstacle.OBJECT_LOCK)
    if _said(lambda: client.get_bucket_replication(Bucket=bucket), bucket).get("ReplicationConfiguration"):
        obstacles.append(Obstacle.REPLICATION)
    versions = _said(lambda: client.list_object_versions(Bucket=bucket, MaxKeys=1), bucket)
    uploads = _said(lambda: client.list_multipart_uploads(Bucket=bucket, MaxUploads=1), bucket)
    if versions.get("Versions") or versions.get("DeleteMarkers") or uploads.get("Uploads"):
        obstacles.append(Obstacle.NOT_EMPTY)
    return BucketProtection(None, tuple(obstacles))


def set_policy(accounts: Accounts, location: Location, wanted: Protection) -> BucketProtection:
    """Set or change the policy; gives what the server has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    configuration: dict[str, Any] = {
        "Status": "Retention",
        "MinimumRetention": {"Days": wanted.minimum},
        "DefaultRetention": {"Days": wanted.default},
        "MaximumRetention": {"Days": wanted.maximum},
    }
    if wanted.permanent:  # to be said again with each change
        configuration["EnablePermanentRetention"] = True
    with translating("PutBucketProtectionConfiguration", bucket=location.bucket):
        client.put_bucket_protection_configuration(Bucket=location.bucket, ProtectionConfiguration=configuration)
    return BucketProtection(policy_of(accounts, location))


def _said(ask: Any, bucket: str) -> dict[str, Any]:
    """An answer about the bucket; nothing where there is none, or none for this key."""
    try:
        with translating("GetBucketSettings", bucket=bucket):
            return ask()
    except CosError as error:
        if error.problem.kind in (Kind.NOT_FOUND, Kind.DENIED, Kind.UNSUPPORTED):
            return {}
        raise

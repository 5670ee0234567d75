"""S3 Object Lock: the default rule of a bucket; mode, date and legal hold of single versions (cos-api.md 4.2)."""

from __future__ import annotations

import enum
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

MOST_DAYS = 36_500
MOST_YEARS = 100
_MOST_VERSIONS = 100  # of one object that are shown


class Mode(enum.StrEnum):
    """How strict a retention is: governance may be bypassed by whom IAM lets, compliance by nobody."""

    GOVERNANCE = "GOVERNANCE"
    COMPLIANCE = "COMPLIANCE"


@dataclass(frozen=True, slots=True)
class Rule:
    """What new versions get by themselves: `days` or `years`, the other is 0."""

    mode: Mode
    days: int = 0
    years: int = 0


@dataclass(frozen=True, slots=True)
class BucketLock:
    """Whether Object Lock is on, its default rule, and whether it could be switched on now."""

    enabled: bool = False
    rule: Rule | None = None
    versioned: bool = False
    protected: bool = False  # by a retention policy, which excludes it


@dataclass(frozen=True, slots=True)
class Lock:
    """What protects one version; `mode` None: no retention. `now` is when the server said it."""

    mode: Mode | None
    until: datetime | None
    hold: bool
    now: datetime
    version_id: str = ""

    @property
    def runs(self) -> bool:
        """Whether its retention has not ended."""
        return self.mode is not None and self.until is not None and self.until > self.now


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an object."""

    id: str
    modified: datetime
    latest: bool


@dataclass(frozen=True, slots=True)
class LockChange:
    """What a version is to have; None: as it is. `bypass` asks to overrule governance."""

    mode: Mode | None = None
    until: datetime | None = None
    hold: bool | None = None
    bypass: bool = False


class Fault(enum.Enum):
    """Why a retention cannot be set so; the values are codes of problems of ours."""

    PAST = "LockInThePast"
    SHORTER = "LockShorter"
    WEAKER = "LockWeaker"  # another mode than compliance
    GOVERNED = "LockGoverned"  # only with the bypass


def lock_of(head: ObjectHead) -> Lock:
    """The lock that a HEAD tells."""
    text = head.headers.get("x-amz-object-lock-mode", "")
    mode = Mode(text) if text in set(Mode) else None
    until = moment(head.headers.get("x-amz-object-lock-retain-until-date", ""))
    held = head.headers.get("x-amz-object-lock-legal-hold") == "ON"
    return Lock(mode, until, held, moment(head.headers.get("date", "")) or datetime.now(UTC), head.version_id)


def fault_of(now: Lock, wanted: LockChange) -> Fault | None:
    """What the server would refuse in the new retention of a version."""
    if wanted.mode is None or wanted.until is None:
        return None
    if wanted.until <= now.now:
        return Fault.PAST
    if not now.runs or now.until is None:
        return None
    if now.mode is Mode.COMPLIANCE:
        if wanted.mode is not Mode.COMPLIANCE:
            return Fault.WEAKER
        return Fault.SHORTER if wanted.until < now.until else None
    weaker = wanted.until < now.until or wanted.mode is not now.mode
    return Fault.GOVERNED if weaker and not wanted.bypass else None


def of_bucket(accounts: Accounts, location: Location) -> BucketLock:
    """The Object Lock of a bucket. Raises `CosError`."""
    from cosbrowser.cos.protection import policy_of

    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetObjectLockConfiguration", bucket=location.bucket):
            answer = client.get_object_lock_configuration(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind not in (Kind.NOT_FOUND, Kind.UNSUPPORTED):
            raise
        with translating("GetBucketVersioning", bucket=location.bucket):
            versioning = client.get_bucket_versioning(Bucket=location.bucket)
        protected = policy_of(accounts, location) is not None
        return BucketLock(versioned=versioning.get("Status") == "Enabled", protected=protected)
    found: dict[str, Any] = answer.get("ObjectLockConfiguration") or {}
    rule: dict[str, Any] = (found.get("Rule") or {}).get("DefaultRetention") or {}
    made = Rule(Mode(rule["Mode"]), int(rule.get("Days") or 0), int(rule.get("Years") or 0)) if rule else None
    return BucketLock(found.get("ObjectLockEnabled") == "Enabled", made, versioned=True)


def set_rule(accounts: Accounts, location: Location, rule: Rule | None) -> BucketLock:
    """Switch Object Lock on, for ever, with this default rule or none; gives what the server has then."""
    configuration: dict[str, Any] = {"ObjectLockEnabled": "Enabled"}
    if rule is not None:
        length = {"Days": rule.days} if rule.days else {"Years": rule.years}
        configuration["Rule"] = {"DefaultRetention": {"Mode": str(rule.mode), **length}}
    client = accounts.client(location.connection, location.bucket)
    with translating("PutObjectLockConfiguration", bucket=location.bucket):
        client.put_object_lock_configuration(Bucket=location.bucket, ObjectLockConfiguration=configuration)
    return of_bucket(accounts, location)


def versions_of(accounts: Accounts, location: Location, key: str) -> tuple[Version, ...]:
    """The newest versions of an object, newest first; delete markers are none. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    with translating("ListObjectVersions", bucket=location.bucket, key=key):
        answer = client.list_object_versions(Bucket=location.bucket, Prefix=key, MaxKeys=_MOST_VERSIONS)
    found: list[dict[str, Any]] = answer.get("Versions") or []
    mine = [one for one in found if one["Key"] == key]
    return tuple(Version(str(one["VersionId"]), one["LastModified"], bool(one["IsLatest"])) for one in mine)


def of_version(accounts: Accounts, location: Location, key: str, version_id: str = "") -> Lock:
    """What protects a version; without an id the newest. Raises `CosError`."""
    wire = accounts.wire(location.connection, location.bucket)
    return lock_of(wire.head_object(location.bucket, key, version_id=version_id))


def change(accounts: Accounts, selection: Selection, wanted: LockChange, version_id: str = "") -> Iterator[Progress]:
    """Change the lock of the newest version of each object, or of one version. What would be refused is not sent."""

    def one(key: str) -> None:
        change_one(accounts, selection.location, key, wanted, version_id)

    yield from each(accounts, selection, one)


def change_one(accounts: Accounts, location: Location, key: str, wanted: LockChange, version_id: str = "") -> None:
    """Change the lock of one version. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    which: dict[str, Any] = {"Bucket": location.bucket, "Key": key}
    now = of_version(accounts, location, key, version_id)
    if version_id or now.version_id:
        which["VersionId"] = version_id or now.version_id
    if wanted.mode is not None and wanted.until is not None:
        fault = fault_of(now, wanted)
        if fault is not None:
            raise CosError(Problem(Kind.INVALID, "PutObjectRetention", location.bucket, key, code=fault.value))
        bypass = {"BypassGovernanceRetention": True} if wanted.bypass and now.mode is Mode.GOVERNANCE else {}
        retention = {"Mode": str(wanted.mode), "RetainUntilDate": wanted.until}
        with translating("PutObjectRetention", bucket=location.bucket, key=key):
            client.put_object_retention(**which, Retention=retention, **bypass)
    if wanted.hold is not None and wanted.hold != now.hold:
        with translating("PutObjectLegalHold", bucket=location.bucket, key=key):
            client.put_object_legal_hold(**which, LegalHold={"Status": "ON" if wanted.hold else "OFF"})

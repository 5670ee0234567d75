"""What is known of a bucket beside its content: its key, its versioning, and what IBM's configuration service counts.

`GET {config}/BUCKET` with a bearer token: counts, bytes, quota, firewall (cos-api.md section 3). HMAC keys have no
token, so it does not answer them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from cosbrowser.cos.answers import bad_answer, problem_of, translating
from cosbrowser.cos.credentials import IAM_ADDRESS, RESOURCE_CONFIGURATION, SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

TIMEOUT = 8.0
_IBM_IAM = (urlsplit(IAM_ADDRESS).hostname, f"private.{urlsplit(IAM_ADDRESS).hostname}")


@dataclass(frozen=True, slots=True)
class Encryption:
    """How objects are encrypted at rest; without a root key, by keys that COS keeps itself."""

    root_key: str = ""


@dataclass(frozen=True, slots=True)
class Usage:
    """What IBM's configuration service says. Bytes and counts of noncurrent versions are apart; quota 0: none.

    `allowed` are the addresses that the firewall lets in; empty: no firewall.
    """

    objects: int
    size: int
    old_versions: int = 0
    old_size: int = 0
    markers: int = 0
    quota: int = 0
    allowed: tuple[str, ...] = ()
    crn: str = ""


@dataclass(frozen=True, slots=True)
class Versioning:
    """Whether older versions are kept. `locked` by Object Lock: never suspended. `retained`: never switched on.

    `status` is "Enabled", "Suspended", or empty for a bucket that never had any.
    """

    status: str = ""
    locked: bool = False
    retained: bool = False

    @property
    def on(self) -> bool:
        """Whether each change keeps what was there."""
        return self.status == "Enabled"


def encryption(accounts: Accounts, location: Location) -> Encryption:
    """What a HEAD says. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    with translating("HeadBucket", bucket=location.bucket):
        answer: dict[str, Any] = client.head_bucket(Bucket=location.bucket)
    headers: dict[str, str] = answer.get("ResponseMetadata", {}).get("HTTPHeaders", {})
    # IBM writes "True", which the SDK takes for false.
    enabled = headers.get("ibm-sse-kp-enabled", "").lower() == "true"
    return Encryption(str(answer.get("IBMSSEKPCrkId") or "?") if enabled else "")


def usage(accounts: Accounts, location: Location) -> Usage:
    """Counts, bytes, quota and firewall. Raises `CosError`: NO_SECRET (HMAC keys), UNSUPPORTED (another store)."""
    account = accounts.account(location.connection)
    connection = account.connection
    where = connection.configuration
    known: dict[str, Any] = {"operation": "GetBucketUsage", "bucket": location.bucket, "host": urlsplit(where).netloc}
    if connection.sign_in is not SignIn.IAM:
        raise CosError(Problem(Kind.NO_SECRET, **known))
    if where == RESOURCE_CONFIGURATION and urlsplit(connection.iam).hostname not in _IBM_IAM:
        # A token of another IAM is of no use at IBM's address, and none of its business.
        raise CosError(Problem(Kind.UNSUPPORTED, **known))
    address = f"{where.rstrip('/')}/{quote(location.bucket, safe='')}"
    headers = {"Authorization": f"Bearer {account.token()}", "Accept": "application/json"}
    with translating(**known):
        answer = account.transport.pool(address).request(
            "GET", address, headers=headers, redirect=False, retries=False, timeout=TIMEOUT
        )
    if answer.status != 200:
        raise CosError(problem_of(answer.status, answer.headers, answer.data, **known))
    try:
        return _usage_of(json.loads(answer.data))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise bad_answer("The answer does not describe a bucket.", status=200, **known) from error


def _usage_of(said: dict[str, Any]) -> Usage:
    firewall: dict[str, Any] = said.get("firewall") or {}
    return Usage(
        objects=int(said["object_count"]),
        size=int(said["bytes_used"]),
        old_versions=int(said.get("noncurrent_object_count") or 0),
        old_size=int(said.get("noncurrent_bytes_used") or 0),
        markers=int(said.get("delete_marker_count") or 0),
        quota=int(said.get("hard_quota") or 0),
        allowed=tuple(str(one) for one in firewall.get("allowed_ip") or ()),
        crn=str(said.get("crn") or ""),
    )


def versioning(accounts: Accounts, location: Location) -> Versioning:
    """Whether older versions are kept, and what keeps that from being changed. Raises `CosError`."""
    status = versioning_status(accounts, location)
    client = accounts.client(location.connection, location.bucket)

    def protection() -> bool:
        with translating("GetBucketProtectionConfiguration", bucket=location.bucket):
            answer = client.get_bucket_protection_configuration(Bucket=location.bucket)
        found: dict[str, Any] = answer.get("ProtectionConfiguration") or {}
        return found.get("Status") == "Retention"

    def object_lock() -> bool:
        with translating("GetObjectLockConfiguration", bucket=location.bucket):
            answer = client.get_object_lock_configuration(Bucket=location.bucket)
        found: dict[str, Any] = answer.get("ObjectLockConfiguration") or {}
        return found.get("ObjectLockEnabled") == "Enabled"

    return Versioning(status, _if_known(object_lock), _if_known(protection))


def versioning_status(accounts: Accounts, location: Location) -> str:
    """The status: "Enabled", "Suspended" or nothing. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    with translating("GetBucketVersioning", bucket=location.bucket):
        return str(client.get_bucket_versioning(Bucket=location.bucket).get("Status") or "")


def set_versioning(accounts: Accounts, location: Location, on: bool) -> Versioning:
    """Switch it on, or suspend it; gives what the server has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    wanted = {"Status": "Enabled" if on else "Suspended"}
    with translating("PutBucketVersioning", bucket=location.bucket):
        client.put_bucket_versioning(Bucket=location.bucket, VersioningConfiguration=wanted)
    return versioning(accounts, location)


def _if_known(ask: Callable[[], bool]) -> bool:
    """The answer; False where the server has no such thing, or the key may not know."""
    try:
        return ask()
    except CosError as error:
        if error.problem.kind in (Kind.DENIED, Kind.UNSUPPORTED, Kind.NOT_FOUND):
            return False
        raise

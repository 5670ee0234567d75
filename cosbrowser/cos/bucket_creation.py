"""A new bucket: what may be chosen, what excludes what, and making it (cos-api.md sections 1.1, 3, 4.5, 4.11)."""

from __future__ import annotations

import enum
import ipaddress
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.entries import Bucket, Location
from cosbrowser.cos.errors import CosError, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

ALGORITHM = "AES256"  # the only one that COS takes for a root key
ONE_RATE = "onerate_active"
CLASSES = ("smart", "standard", "vault", "cold", ONE_RATE)
_CROSS_REGION = ("us", "eu", "ap")
_SINGLE_SITE = re.compile(r"[a-z]{3}\d\d")
_KEY_REGIONS = {"us": "us-south", "eu": "eu-de", "ap": "jp-tok"}  # where the key of a cross-region bucket lives
_RESERVED = ("cosv1-", "account-")
_CRN = re.compile(
    r"crn:v1:[a-z0-9-]+:[a-z0-9-]+:(?P<service>kms|hs-crypto):(?P<region>[a-z0-9-]+):a/[0-9a-f]{32}"
    r":[0-9a-fA-F-]{36}:key:[0-9a-zA-Z-]{8,}"
)


class Area(enum.StrEnum):
    """How far a location spreads."""

    CROSS_REGION = "cross-region"
    REGIONAL = "regional"
    SINGLE_SITE = "single-site"


class NameFault(enum.StrEnum):
    """Why something is no name for a bucket."""

    LENGTH = "length"
    LETTERS = "letters"
    ENDS = "ends"
    DOTS = "dots"
    ADDRESS = "address"
    RESERVED = "reserved"


@dataclass(frozen=True, slots=True)
class NewBucket:
    """What is to be made. `location` is empty where the connection has one address for everything.

    `root_key` is the CRN of a root key of Key Protect or Hyper Protect Crypto Services; it can never be changed.
    """

    name: str
    location: str
    storage_class: str = "smart"
    root_key: str = ""
    object_lock: bool = False
    versioning: bool = False


@dataclass(frozen=True, slots=True)
class Created:
    """The bucket, and what did not work after it was made."""

    bucket: Bucket
    problem: Problem | None = None


def area_of(location: str) -> Area:
    """How far a location spreads, by its name."""
    if location in _CROSS_REGION:
        return Area.CROSS_REGION
    return Area.SINGLE_SITE if _SINGLE_SITE.fullmatch(location) else Area.REGIONAL


def classes_of(location: str) -> tuple[str, ...]:
    """Storage classes of a location. One-Rate is for regions and single sites (and instances of that plan)."""
    return tuple(name for name in CLASSES if name != ONE_RATE or area_of(location) is not Area.CROSS_REGION)


def name_fault(name: str) -> NameFault | None:
    """What is wrong with a name, the first thing that is; None for a possible one."""
    if re.search(r"[^a-z0-9.-]", name):
        return NameFault.LETTERS
    if not 3 <= len(name) <= 63:
        return NameFault.LENGTH
    if not (name[0].isalnum() and name[-1].isalnum()):
        return NameFault.ENDS
    if any(pair in name for pair in ("..", ".-", "-.")):
        return NameFault.DOTS
    if name.startswith(_RESERVED):
        return NameFault.RESERVED
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return None
    return NameFault.ADDRESS


def is_root_key(crn: str) -> bool:
    """Whether it has the shape of a root key's CRN."""
    return _CRN.fullmatch(crn) is not None


def misplaced_key(crn: str, location: str) -> str:
    """The region where the root key of a bucket there has to be, when this one is elsewhere; else nothing."""
    found = _CRN.fullmatch(crn)
    if found is None or area_of(location) is Area.SINGLE_SITE:
        return ""
    wanted = _KEY_REGIONS.get(location, location)
    return "" if found["region"] == wanted else wanted


def locations(accounts: Accounts, connection_id: str) -> tuple[str, ...]:
    """Where buckets can be made; a metro of a cross-region location only reaches what is in that one.

    None where the connection has one address for everything. Raises `CosError`.
    """
    known = accounts.account(connection_id).locations()
    # A metro is called "dal.us", or by its city as in IBM's document; a location has a code.
    return tuple(name for name in known if re.fullmatch(r"[a-z0-9-]+", name))


def create(accounts: Accounts, connection_id: str, wanted: NewBucket) -> Created:
    """Make a bucket, and switch its versioning on where that is wanted. Raises `CosError` when there is no bucket."""
    account = accounts.account(connection_id)
    client = account.client_at(wanted.location)
    asked: dict[str, Any] = {"Bucket": wanted.name}
    if wanted.location:
        asked["CreateBucketConfiguration"] = {"LocationConstraint": f"{wanted.location}-{wanted.storage_class}"}
    if wanted.root_key:
        asked |= {"IBMSSEKPEncryptionAlgorithm": ALGORITHM, "IBMSSEKPCustomerRootKeyCrn": wanted.root_key}
    if wanted.object_lock:
        asked["ObjectLockEnabledForBucket"] = True
    with translating("CreateBucket", bucket=wanted.name):
        client.create_bucket(**asked)
    made = Bucket(wanted.name, None, wanted.location, wanted.storage_class if wanted.location else "")
    if not wanted.versioning or wanted.object_lock:  # Object Lock brings it along
        return Created(made)
    try:
        with translating("PutBucketVersioning", bucket=wanted.name):
            client.put_bucket_versioning(Bucket=wanted.name, VersioningConfiguration={"Status": "Enabled"})
    except CosError as error:
        return Created(made, error.problem)
    return Created(made)


def delete(accounts: Accounts, location: Location) -> None:
    """Delete a bucket. Raises `CosError`: CONFLICT (BucketNotEmpty) when anything is in it."""
    client = accounts.client(location.connection, location.bucket)
    with translating("DeleteBucket", bucket=location.bucket):
        client.delete_bucket(Bucket=location.bucket)

"""Who may do what by access control lists, beside what IAM decides: of buckets and of single objects.

COS has them in part only: grants to groups may be refused with 501, buckets are opened to the public by IAM
policies, and a public access block makes lists count for nothing (cos-api.md section 4.4).
"""

from __future__ import annotations

import enum
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import bad_answer, translating
from cosbrowser.cos.bulk import Progress, each
from cosbrowser.cos.documents import root_of, text
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, Selection
    from cosbrowser.cos.wire import Wire

ALL_USERS = "http://acs.amazonaws.com/groups/global/AllUsers"
AUTHENTICATED_USERS = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"


class Permission(enum.StrEnum):
    """What a grant allows."""

    READ = "READ"
    WRITE = "WRITE"
    READ_ACP = "READ_ACP"
    WRITE_ACP = "WRITE_ACP"
    FULL_CONTROL = "FULL_CONTROL"


_PERMISSIONS = frozenset(Permission)


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission of one grantee: `grantee` is the id of an account or instance, or the URI of a group.

    `name` is what the server calls it; groups, and many ids, have none.
    """

    grantee: str
    permission: Permission
    name: str = ""

    @property
    def is_group(self) -> bool:
        """Whether it is for a group: everybody, or everybody with an account."""
        return "://" in self.grantee


@dataclass(frozen=True, slots=True)
class AccessList:
    """The owner, and the grants in the order the server has them."""

    owner: str
    grants: tuple[Grant, ...] = ()

    @property
    def public(self) -> bool:
        """Whether everybody may read it, as far as the list goes."""
        reading = (Permission.READ, Permission.FULL_CONTROL)
        return any(grant.grantee == ALL_USERS and grant.permission in reading for grant in self.grants)

    @property
    def plain(self) -> bool:
        """Whether only the owner has grants, as without any list."""
        return all(grant.grantee == self.owner for grant in self.grants)


@dataclass(frozen=True, slots=True)
class PublicAccessBlock:
    """What stops access lists from opening a bucket: new ones are refused, those there are count for nothing."""

    block: bool = False
    ignore: bool = False

    def __bool__(self) -> bool:
        return self.block or self.ignore


def of_object(accounts: Accounts, location: Location, key: str) -> AccessList:
    """The list of an object. Raises `CosError`."""
    return access_in(accounts.wire(location.connection, location.bucket), location.bucket, key)


def of_bucket(accounts: Accounts, location: Location) -> AccessList:
    """The list of a bucket. Raises `CosError`."""
    return access_in(accounts.wire(location.connection, location.bucket), location.bucket)


def access_in(wire: Wire, bucket: str, key: str = "") -> AccessList:
    """The list of an object or, without a key, of the bucket: one attempt. Raises `CosError`."""
    operation = "GetObjectAcl" if key else "GetBucketAcl"
    answer = wire.send(operation, "GET", bucket, key, "acl")
    root = root_of(answer, "AccessControlPolicy", operation=operation, bucket=bucket, key=key)
    grants: list[Grant] = []
    for grant in root.iterfind("{*}AccessControlList/{*}Grant"):
        who = next((found for part in ("URI", "ID", "EmailAddress") if (found := text(grant, f"Grantee/{part}"))), "")
        name, permission = text(grant, "Grantee/DisplayName"), text(grant, "Permission").strip()
        if permission not in _PERMISSIONS:
            raise bad_answer(f"no such permission: {permission}", operation=operation, bucket=bucket, key=key)
        grants.append(Grant(who, Permission(permission), name if name != who else ""))  # a group has none
    return AccessList(text(root, "Owner/ID"), tuple(grants))


def set_grants(accounts: Accounts, location: Location, key: str, wanted: AccessList) -> None:
    """Give an object (or, without a key, the bucket) exactly these grants. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    policy = {"Owner": {"ID": wanted.owner}, "Grants": [_grant(grant) for grant in wanted.grants]}
    if key:
        with translating("PutObjectAcl", bucket=location.bucket, key=key):
            client.put_object_acl(Bucket=location.bucket, Key=key, AccessControlPolicy=policy)
    else:
        with translating("PutBucketAcl", bucket=location.bucket):
            client.put_bucket_acl(Bucket=location.bucket, AccessControlPolicy=policy)


def set_canned(accounts: Accounts, location: Location, key: str, canned: str) -> None:
    """Give an object (or, without a key, the bucket) one of the lists that the server knows by name.

    "private" and "public-read" are the ones COS documents; others may be refused. Raises `CosError`.
    """
    client = accounts.client(location.connection, location.bucket)
    if key:
        with translating("PutObjectAcl", bucket=location.bucket, key=key):
            client.put_object_acl(Bucket=location.bucket, Key=key, ACL=canned)
    else:
        with translating("PutBucketAcl", bucket=location.bucket):
            client.put_bucket_acl(Bucket=location.bucket, ACL=canned)


@dataclass(frozen=True, slots=True)
class AccessChange:
    """A list that the server knows by name, or these grants beside those of the owner, which always stay."""

    canned: str = ""
    grants: tuple[Grant, ...] = ()


PRIVATE = AccessChange("private")
PUBLIC = AccessChange("public-read")


def change(accounts: Accounts, selection: Selection, wanted: AccessChange) -> Iterator[Progress]:
    """Give all objects of a selection another list."""

    def one(key: str) -> None:
        change_one(accounts, selection.location, key, wanted)

    yield from each(accounts, selection, one)


def change_one(accounts: Accounts, location: Location, key: str, wanted: AccessChange) -> AccessList:
    """Give an object (or, without a key, the bucket) another list; gives what the server has then.

    Raises `CosError`: UNSUPPORTED for what instances with IAM do not have, DENIED under a public access block.
    """
    if wanted.canned:
        set_canned(accounts, location, key, wanted.canned)
    else:
        before = of_object(accounts, location, key) if key else of_bucket(accounts, location)
        own = Grant(before.owner, Permission.FULL_CONTROL)
        others = tuple(grant for grant in wanted.grants if grant.grantee != before.owner)
        set_grants(accounts, location, key, AccessList(before.owner, (own, *others)))
    return of_object(accounts, location, key) if key else of_bucket(accounts, location)


def change_bucket(accounts: Accounts, location: Location, wanted: AccessChange) -> Iterator[Progress]:
    """Give a bucket another list; of its objects nothing changes. Raises `CosError`."""
    change_one(accounts, location, "", wanted)
    yield Progress((location.bucket,))


def block_of(accounts: Accounts, location: Location) -> PublicAccessBlock:
    """What stops access lists of a bucket from counting. Raises `CosError`; a bucket without one has none."""
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetPublicAccessBlock", bucket=location.bucket):
            answer = client.get_public_access_block(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return PublicAccessBlock()
        raise
    found: dict[str, Any] = answer.get("PublicAccessBlockConfiguration") or {}
    return PublicAccessBlock(bool(found.get("BlockPublicAcls")), bool(found.get("IgnorePublicAcls")))


def set_block(accounts: Accounts, location: Location, wanted: PublicAccessBlock) -> PublicAccessBlock:
    """Set or remove it; gives what the server has afterwards. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    if wanted:
        configuration = {"BlockPublicAcls": wanted.block, "IgnorePublicAcls": wanted.ignore}
        with translating("PutPublicAccessBlock", bucket=location.bucket):
            client.put_public_access_block(Bucket=location.bucket, PublicAccessBlockConfiguration=configuration)
    else:
        with translating("DeletePublicAccessBlock", bucket=location.bucket):
            client.delete_public_access_block(Bucket=location.bucket)
    return block_of(accounts, location)


def kept_by_copies(accounts: Accounts, location: Location, key: str) -> AccessList | None:
    """The list that an overwritten or copied object would lose; None when there is none that could be read."""
    try:
        found = of_object(accounts, location, key)
    except CosError as error:
        if error.problem.kind in (Kind.DENIED, Kind.UNSUPPORTED, Kind.NOT_FOUND):
            return None  # who may not read the list has not made one
        raise
    return None if found.plain else found


@contextmanager
def keeping(accounts: Accounts, location: Location, key: str) -> Generator[None]:
    """Have what is stored over an object in the block keep its list, where this key may set it. Raises `CosError`."""
    kept = kept_by_copies(accounts, location, key)
    yield
    if kept is not None:
        try:
            set_grants(accounts, location, key, kept)
        except CosError as error:
            if error.problem.kind not in (Kind.DENIED, Kind.UNSUPPORTED):  # such as a public access block
                raise


def _grant(grant: Grant) -> dict[str, Any]:
    of = {"Type": "Group", "URI": grant.grantee} if grant.is_group else {"Type": "CanonicalUser", "ID": grant.grantee}
    return {"Grantee": of, "Permission": str(grant.permission)}

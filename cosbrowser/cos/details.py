"""What a listing does not say of an object and HEAD does not either: its tags and versions, by a request each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.tags import tags_of

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

MOST_VERSIONS = 1000  # one request counts no more


def tag_count(accounts: Accounts, location: Location, key: str) -> int:
    """How many tags an object has. Raises `CosError`."""
    return len(tags_of(accounts, location, key))


def version_count(accounts: Accounts, location: Location, key: str) -> int:
    """How many versions of an object there are, delete markers not counted; `MOST_VERSIONS`: or more.

    Raises `CosError`.
    """
    client = accounts.client(location.connection, location.bucket)
    with translating("ListObjectVersions", bucket=location.bucket, key=key):
        answer: dict[str, Any] = client.list_object_versions(Bucket=location.bucket, Prefix=key, MaxKeys=MOST_VERSIONS)
    return sum(version.get("Key") == key for version in answer.get("Versions") or ())

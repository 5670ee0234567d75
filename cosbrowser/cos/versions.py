"""The versions of objects and their delete markers (cos-api.md section 4.3).

A bucket that has never had versioning lists each object as one version with the id "null". Deleting an object without
naming a version puts a delete marker in front of the versions; removing that marker brings the object back.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import bad_answer, translating
from cosbrowser.cos.deleting import BATCH, REQUESTS, Deleted, delete_all
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.parallel import parallel

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

PAGE = 100  # versions of one object that are read at a time
NULL = "null"  # the id of a version that was stored while versioning was not enabled
COPY_AT_MOST = 5_000_000_000  # bytes that one CopyObject takes (cos-api.md section 4.5)
_LISTED = 1000  # versions of many objects that are read at a time


class Versioning(enum.StrEnum):
    """Whether a bucket keeps versions. Once enabled it can be suspended, never switched off."""

    NEVER = ""
    ENABLED = "Enabled"
    SUSPENDED = "Suspended"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an object, or a delete marker (then of no size and ETag). `etag` without quotes."""

    key: str
    id: str
    modified: datetime
    size: int = 0
    etag: str = ""
    current: bool = False
    marker: bool = False
    storage_class: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a list of versions goes on."""

    key: str
    id: str


@dataclass(frozen=True, slots=True)
class VersionPage:
    """Some versions, newest first within a key; `mark` is None on the last page."""

    versions: tuple[Version, ...]
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Progress: keys at which is again what was there before, keys at which nothing was, and what failed, by key.

    Where nothing was, all stays as it is.
    """

    keys: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    failed: tuple[Problem, ...] = ()


def versioning(accounts: Accounts, location: Location) -> Versioning:
    """Whether the bucket keeps versions. Raises `CosError`: DENIED where the key may not ask."""
    client = accounts.client(location.connection, location.bucket)
    with translating("GetBucketVersioning", bucket=location.bucket):
        return Versioning(str(client.get_bucket_versioning(Bucket=location.bucket).get("Status") or ""))


def enable(accounts: Accounts, location: Location) -> Versioning:
    """Have the bucket keep versions from now on. Raises `CosError`: CONFLICT or INVALID with a retention policy."""
    client = accounts.client(location.connection, location.bucket)
    with translating("PutBucketVersioning", bucket=location.bucket):
        client.put_bucket_versioning(Bucket=location.bucket, VersioningConfiguration={"Status": Versioning.ENABLED})
    return versioning(accounts, location)


def of_object(accounts: Accounts, location: Location, key: str, after: Mark | None = None) -> VersionPage:
    """Versions of one object, after those that are known. Raises `CosError`."""
    found: list[Version] = []
    while True:
        page = _page(accounts, location, key, after, PAGE)
        found += [one for one in page.versions if one.key == key]
        # Those of a key come together, but COS promises no order among keys: others may be in front of them.
        past = bool(found) and page.versions[-1].key != key
        if page.mark is None or past:
            return VersionPage(tuple(found))
        if found:
            return VersionPage(tuple(found), page.mark)
        after = page.mark


def _page(
    accounts: Accounts, location: Location, prefix: str, after: Mark | None, most: int, delimiter: str = ""
) -> VersionPage:
    client = accounts.client(location.connection, location.bucket)
    asked: dict[str, Any] = {"Bucket": location.bucket, "Prefix": prefix, "MaxKeys": most}
    if after is not None:
        asked["KeyMarker"] = after.key
        if after.id:
            asked["VersionIdMarker"] = after.id
    if delimiter:
        asked["Delimiter"] = delimiter
    with translating("ListObjectVersions", bucket=location.bucket, key=prefix):
        answer: dict[str, Any] = client.list_object_versions(**asked)
    found = [_version(one) for one in answer.get("Versions") or []]
    found += [_version(one, marker=True) for one in answer.get("DeleteMarkers") or []]
    if not all(one.key.startswith(prefix) for one in found):  # what is listed below a folder is deleted with it
        raise bad_answer("The list has versions that were not asked for.", operation="ListObjectVersions")
    # The SDK gives two lists; a stable sort of times puts them in order, the newest of all is the current one.
    found.sort(key=lambda one: (one.current, one.modified), reverse=True)
    found.sort(key=lambda one: one.key.encode(errors="surrogatepass"))
    if not answer.get("IsTruncated"):
        return VersionPage(tuple(found))
    mark = Mark(str(answer.get("NextKeyMarker") or ""), str(answer.get("NextVersionIdMarker") or ""))
    if not mark.key or mark == after:  # it would end early, or never
        raise bad_answer("The list of versions does not advance.", operation="ListObjectVersions")
    return VersionPage(tuple(found), mark)


def _version(one: dict[str, Any], *, marker: bool = False) -> Version:
    return Version(
        str(one["Key"]), str(one["VersionId"]), one["LastModified"], int(one.get("Size") or 0),
        str(one.get("ETag") or "").strip('"'), bool(one.get("IsLatest")), marker, str(one.get("StorageClass") or ""),
    )  # fmt: skip


def below(accounts: Accounts, location: Location, delimiter: str = "") -> Iterator[tuple[Version, ...]]:
    """Pages of all versions and delete markers below a place; with a delimiter, of those directly in it.

    Raises `CosError`.
    """
    mark: Mark | None = None
    while True:
        page = _page(accounts, location, location.prefix, mark, _LISTED, delimiter)
        yield page.versions
        mark = page.mark
        if mark is None:
            return


def deleted(accounts: Accounts, location: Location) -> Iterator[tuple[Version, ...]]:
    """The delete markers that are the newest version of an object, at any depth below a place. Raises `CosError`."""
    for page in below(accounts, location):
        yield tuple(one for one in page if one.marker and one.current)


def restore(accounts: Accounts, location: Location, version: Version) -> str:
    """Copy a version over its object, as the newest one; the others stay. Gives the id of the new version.

    Metadata and tags come with it; an access list and retention do not. It takes `COPY_AT_MOST` bytes; what is larger
    is for `transfer.versions.restore`. Raises `CosError`: LOCKED where retention forbids it.
    """
    known: dict[str, Any] = {"bucket": location.bucket, "key": version.key}
    client = accounts.client(location.connection, location.bucket)
    source = {"Bucket": location.bucket, "Key": version.key, "VersionId": version.id}
    with translating("CopyObject", **known):
        answer = client.copy_object(Bucket=location.bucket, Key=version.key, CopySource=source)
    return str(answer.get("VersionId") or "")


def remove(accounts: Accounts, location: Location, versions: tuple[Version, ...]) -> Iterator[Deleted]:
    """Delete these versions and markers for good. Raises `CosError` as `deleting.delete`."""
    return delete_all(accounts, location, [[(one.key, one.id) for one in versions]])


def uncover(
    accounts: Accounts, location: Location, ours: tuple[Version, ...], *, moved: bool = False
) -> Iterator[Uncovered]:
    """Take versions of ours away from over what was there before; what was changed since then is left alone.

    `moved`: what they held was moved away since, so a delete marker lies over them, and goes too. Raises `CosError`.
    """
    rest = iter(ours)
    while some := list(islice(rest, BATCH)):
        looked = list(parallel(some, partial(_look_below, accounts, location, moved), REQUESTS))
        new = tuple(one.key for one in looked if not one.doomed and one.problem is None)
        yield Uncovered((), new, tuple(one.problem for one in looked if one.problem is not None))
        for gone in delete_all(accounts, location, [one.doomed for one in looked]):
            yield Uncovered(tuple(dict.fromkeys(gone.keys)), (), gone.failed)


@dataclass(frozen=True, slots=True)
class _Looked:
    """What has to go, keys and ids, so that what was there before is the object again; or why that must not be."""

    key: str
    doomed: list[tuple[str, str]]
    problem: Problem | None = None


def _look_below(accounts: Accounts, location: Location, moved: bool, ours: Version) -> _Looked:
    above: list[Version] = []
    found = of_object(accounts, location, ours.key).versions
    if moved:  # else it is still there
        above, found = [one for one in found[:1] if one.marker], found[1:]
    if (moved and not above) or not found or found[0].id != ours.id:
        detail = f"version {ours.id} is not the current one any more"
        return _Looked(ours.key, [], Problem(Kind.CHANGED, "Undo", location.bucket, ours.key, detail=detail))
    below = found[1:]
    there = bool(below) and not below[0].marker
    return _Looked(ours.key, [(one.key, one.id) for one in (*above, found[0])] if there else [])

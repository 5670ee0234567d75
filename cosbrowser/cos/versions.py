"""The versions of objects and their delete markers (cos-api.md section 4.3).

A bucket that has never had versioning lists each object as one version with the id "null". Deleting an object without
naming a version puts a delete marker in front of the versions; removing that marker brings the object back.
"""

from __future__ import annotations

import contextlib
import enum
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import kind_of, translating
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

PAGE = 100  # versions of one object that are read at a time
BATCH = 1000  # versions a DeleteObjects request may carry
NULL = "null"  # the id of a version that was stored while versioning was not enabled
COPY_AT_MOST = 5_000_000_000  # bytes that one CopyObject takes (cos-api.md section 4.5)
_PART = ".cosbrowser-part"
_TOLD_EVERY = 4 << 20  # bytes between two values of progress
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
class Removed:
    """Progress of a removal: the versions that are gone since the last value, and what failed, by key."""

    versions: tuple[Version, ...] = ()
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


def _page(accounts: Accounts, location: Location, prefix: str, after: Mark | None, most: int) -> VersionPage:
    client = accounts.client(location.connection, location.bucket)
    asked: dict[str, Any] = {"Bucket": location.bucket, "Prefix": prefix, "MaxKeys": most}
    if after is not None:
        asked["KeyMarker"] = after.key
        if after.id:
            asked["VersionIdMarker"] = after.id
    with translating("ListObjectVersions", bucket=location.bucket, key=prefix):
        answer: dict[str, Any] = client.list_object_versions(**asked)
    found = [_version(one) for one in answer.get("Versions") or []]
    found += [_version(one, marker=True) for one in answer.get("DeleteMarkers") or []]
    # The SDK gives two lists; a stable sort of times puts them in order, the newest of all is the current one.
    found.sort(key=lambda one: (one.current, one.modified), reverse=True)
    found.sort(key=lambda one: one.key.encode(errors="surrogatepass"))
    more = answer.get("IsTruncated") and answer.get("NextKeyMarker")
    mark = Mark(str(answer["NextKeyMarker"]), str(answer.get("NextVersionIdMarker") or "")) if more else None
    return VersionPage(tuple(found), mark)


def _version(one: dict[str, Any], *, marker: bool = False) -> Version:
    return Version(
        str(one["Key"]), str(one["VersionId"]), one["LastModified"], int(one.get("Size") or 0),
        str(one.get("ETag") or "").strip('"'), bool(one.get("IsLatest")), marker, str(one.get("StorageClass") or ""),
    )  # fmt: skip


def deleted(accounts: Accounts, location: Location) -> Iterator[tuple[Version, ...]]:
    """The delete markers that are the newest version of an object, at any depth below a place. Raises `CosError`."""
    mark: Mark | None = None
    while True:
        page = _page(accounts, location, location.prefix, mark, _LISTED)
        yield tuple(one for one in page.versions if one.marker and one.current)
        mark = page.mark
        if mark is None:
            return


def restore(accounts: Accounts, location: Location, version: Version) -> str:
    """Copy a version over its object, as the newest one; the others stay. Gives the id of the new version.

    Metadata and tags come with it; an access list and retention do not. Raises `CosError`: INVALID (code "TooLarge")
    above `COPY_AT_MOST`, LOCKED where retention forbids it.
    """
    known: dict[str, Any] = {"bucket": location.bucket, "key": version.key}
    if version.size > COPY_AT_MOST:
        raise CosError(Problem(Kind.INVALID, operation="CopyObject", code="TooLarge", **known))
    client = accounts.client(location.connection, location.bucket)
    source = {"Bucket": location.bucket, "Key": version.key, "VersionId": version.id}
    with translating("CopyObject", **known):
        answer = client.copy_object(Bucket=location.bucket, Key=version.key, CopySource=source)
    return str(answer.get("VersionId") or "")


def remove(accounts: Accounts, location: Location, versions: tuple[Version, ...]) -> Iterator[Removed]:
    """Delete these versions and markers for good, a thousand a request.

    Raises `CosError` when a whole request fails; what a single one failed with is in `Removed.failed`.
    """
    rest = iter(versions)
    while batch := tuple(islice(rest, BATCH)):
        plain = [one for one in batch if fits_xml(one.key)]
        if plain:
            yield _remove_batch(accounts, location, plain)
        for one in batch:  # one that XML cannot carry would have the whole batch refused (reliability.md finding 8)
            if not fits_xml(one.key):
                yield _remove_one(accounts, location, one)


def fits_xml(key: str) -> bool:
    """Whether XML 1.0 can carry a key."""
    return all(c in "\t\n" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000" for c in key)


def _remove_batch(accounts: Accounts, location: Location, batch: list[Version]) -> Removed:
    client = accounts.client(location.connection, location.bucket)
    wanted = {"Objects": [{"Key": one.key, "VersionId": one.id} for one in batch], "Quiet": True}
    with translating("DeleteObjects", bucket=location.bucket):
        answer: dict[str, Any] = client.delete_objects(Bucket=location.bucket, Delete=wanted)
    kept: set[tuple[str, str]] = set()
    failed: list[Problem] = []
    for error in answer.get("Errors") or []:
        key, code = str(error.get("Key") or ""), str(error.get("Code") or "")
        kept.add((key, str(error.get("VersionId") or "")))
        failed.append(
            Problem(
                kind_of(403 if code == "AccessDenied" else 0, code), operation="DeleteObject", bucket=location.bucket,
                key=key, code=code, message=str(error.get("Message") or ""),
                request_id=str(answer.get("ResponseMetadata", {}).get("RequestId", "")),
            )
        )  # fmt: skip
    return Removed(tuple(one for one in batch if (one.key, one.id) not in kept), tuple(failed))


def _remove_one(accounts: Accounts, location: Location, version: Version) -> Removed:
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("DeleteObject", bucket=location.bucket, key=version.key):
            client.delete_object(Bucket=location.bucket, Key=version.key, VersionId=version.id)
    except CosError as error:
        return Removed((), (error.problem,))
    return Removed((version,))


def save(accounts: Accounts, location: Location, version: Version, path: str) -> Iterator[int]:
    """Write a version into a local file, beside it first; gives the bytes so far. Raises `CosError` (also LOCAL)."""
    target = Path(path)
    wire = accounts.wire(location.connection, location.bucket)
    size, told = 0, 0
    part: Path | None = None
    try:
        number, name = tempfile.mkstemp(_PART, f"{target.name[:40]}-", target.parent)
        part = Path(name)
        with (
            os.fdopen(number, "wb") as file,
            wire.get_object(location.bucket, version.key, etag=version.etag, version_id=version.id) as download,
        ):
            for chunk in download.chunks():
                file.write(chunk)
                size += len(chunk)
                if size - told >= _TOLD_EVERY:
                    told = size
                    yield size
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        part = None
        yield size
    except OSError as error:
        detail = error.strerror or str(error)
        raise CosError(Problem(Kind.LOCAL, operation="SaveFile", path=path, detail=detail)) from error
    finally:
        if part is not None:  # failed, or the window lost interest
            with contextlib.suppress(OSError):
                part.unlink()

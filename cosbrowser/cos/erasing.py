"""Deleting for good: objects with all their versions and delete markers, of a bucket with its unfinished uploads.

A selection of the bucket's root (the folder "") is the whole bucket. All is counted first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cosbrowser.cos import bucket_facts, versions
from cosbrowser.cos.answers import bad_answer, translating
from cosbrowser.cos.deleting import BATCH, REQUESTS, Deleted, Doomed, delete_all
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import RETRYABLE, CosError, Kind
from cosbrowser.cos.object_lock import lock_of
from cosbrowser.cos.objects import side_by_side
from cosbrowser.cos.parallel import parallel
from cosbrowser.cos.retention import retention_of

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Selection
    from cosbrowser.cos.versions import Version

FEW = 20  # selected objects of a folder, below which each is asked for instead of listing the folder
LOOKED_UP = 1000  # versions that are asked whether they are locked, in a bucket where some may be


@dataclass(frozen=True, slots=True)
class Plan:
    """What would go, as far as has been counted; `versions` are older ones, `size` is of all, `listings` requests.

    `retained`: the bucket has a retention policy, `locked`: it has Object Lock; then some may have to stay: `kept` of
    them, or None where that was not looked up.
    """

    objects: int = 0
    versions: int = 0
    markers: int = 0
    uploads: int = 0
    size: int = 0
    listings: int = 0
    retained: bool = False
    locked: bool = False
    kept: int | None = None

    @property
    def all(self) -> int:
        """What is to be removed, one by one."""
        return self.objects + self.versions + self.markers + self.uploads

    @property
    def requests(self) -> int:
        """How many requests it takes, about, listing included."""
        return self.listings + -(-(self.all - self.uploads) // BATCH) + self.uploads


def plan(accounts: Accounts, selection: Selection) -> Iterator[Plan]:
    """What would go, one value a page. Raises `CosError`."""
    location = selection.location
    protection = bucket_facts.versioning(accounts, location)
    found = Plan(retained=protection.retained, locked=protection.locked)
    some: list[Version] = []  # that may be locked, as long as they are few
    for page in _pages(accounts, selection):
        stored = [one for one in page if not one.marker]
        some += stored[: LOOKED_UP + 1 - len(some)]
        current = sum(one.current for one in stored)
        found = replace(
            found,
            objects=found.objects + current,
            versions=found.versions + len(stored) - current,
            markers=found.markers + len(page) - len(stored),
            size=found.size + sum(one.size for one in stored),
            listings=found.listings + 1,
        )
        yield found
    for uploads in _upload_pages(accounts, location) if _is_bucket(selection) else ():
        found = replace(found, uploads=found.uploads + len(uploads), listings=found.listings + 1)
        yield found
    if (found.retained or found.locked) and len(some) <= LOOKED_UP:
        found = replace(found, kept=_kept(accounts, location, some))
    yield found


def erase(accounts: Accounts, selection: Selection) -> Iterator[Deleted]:
    """Delete all of it. What a single one failed with is in `Deleted.failed`; raises `CosError` as `deleting.delete`.

    Uploads first: what they would become must not arrive after the objects are gone.
    """
    location = selection.location
    client = accounts.client(location.connection, location.bucket)

    def abort(upload: tuple[str, str]) -> Deleted:
        key, upload_id = upload
        try:
            with translating("AbortMultipartUpload", bucket=location.bucket, key=key):
                client.abort_multipart_upload(Bucket=location.bucket, Key=key, UploadId=upload_id)
        except CosError as error:
            if error.problem.kind is Kind.DENIED:
                return Deleted((), (error.problem,))
            if error.problem.kind is not Kind.NOT_FOUND:  # else it is gone already
                raise
        return Deleted((key,))

    if _is_bucket(selection):
        uploads = (upload for page in _upload_pages(accounts, location) for upload in page)
        yield from parallel(uploads, abort, REQUESTS)
    yield from delete_all(accounts, location, (_doomed(page) for page in _pages(accounts, selection)))


def _is_bucket(selection: Selection) -> bool:
    return "" in selection.folders


def _doomed(page: tuple[Version, ...]) -> list[Doomed]:
    return [(one.key, one.id) for one in page]


def _pages(accounts: Accounts, selection: Selection) -> Iterator[tuple[Version, ...]]:
    """All versions and delete markers of the selected objects and of what is below the selected folders."""
    here = selection.location
    for prefix in selection.folders:
        yield from versions.below(accounts, Location(here.connection, here.bucket, prefix))
    folders: dict[str, set[str]] = {}
    for entry in selection.objects:
        folders.setdefault(entry.key[: entry.key.rfind(DELIMITER) + 1], set()).add(entry.key)
    single = (key for keys in folders.values() if len(keys) <= FEW for key in sorted(keys))
    yield from parallel(single, partial(_of_key, accounts, here), REQUESTS)
    for prefix, keys in folders.items():
        if len(keys) > FEW:
            place = Location(here.connection, here.bucket, prefix)
            for page in versions.below(accounts, place, DELIMITER):
                yield tuple(one for one in page if one.key in keys)


def _of_key(accounts: Accounts, location: Location, key: str) -> tuple[Version, ...]:
    page = versions.of_object(accounts, location, key)
    found = page.versions
    while page.mark is not None:
        page = versions.of_object(accounts, location, key, page.mark)
        found += page.versions
    return found


def _kept(accounts: Accounts, location: Location, some: list[Version]) -> int | None:
    """How many of these are locked; None when the key may not know."""
    wire = accounts.wire(location.connection, location.bucket)
    kept: list[Version] = []

    def look(one: Version) -> None:
        head = wire.head_object(location.bucket, one.key, version_id="" if one.current else one.id)
        retention, lock = retention_of(head), lock_of(head)
        if (retention is not None and retention.protects) or lock.runs or lock.hold:
            kept.append(one)

    try:
        side_by_side(look, some)
    except CosError as error:
        if error.problem.kind in RETRYABLE | {Kind.DENIED, Kind.NOT_FOUND}:
            return None
        raise
    return len(kept)


def _upload_pages(accounts: Accounts, location: Location) -> Iterator[list[tuple[str, str]]]:
    """Pages of unfinished uploads: key and id."""
    client = accounts.client(location.connection, location.bucket)
    asked: dict[str, Any] = {"Bucket": location.bucket, "EncodingType": "url"}
    while True:
        with translating("ListMultipartUploads", bucket=location.bucket):
            page: dict[str, Any] = client.list_multipart_uploads(**asked)
        yield [(_plain(page, str(one["Key"])), str(one["UploadId"])) for one in page.get("Uploads") or []]
        if not page.get("IsTruncated"):
            return
        mark = _plain(page, page.get("NextKeyMarker") or ""), page.get("NextUploadIdMarker") or ""
        if mark in {("", ""), (asked.get("KeyMarker"), asked.get("UploadIdMarker"))}:
            raise bad_answer("The list of uploads does not advance.", operation="ListMultipartUploads")
        asked["KeyMarker"], asked["UploadIdMarker"] = mark


def _plain(page: dict[str, Any], name: str) -> str:
    """A name of an answer that was asked for with encoding-type=url; a server may not know that."""
    return unquote(name) if page.get("EncodingType") == "url" else name

"""Emptying a bucket: all objects, their versions and delete markers, and unfinished uploads; counted first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from cosbrowser.cos.answers import translating
from cosbrowser.cos.bucket_facts import versioning
from cosbrowser.cos.deleting import REQUESTS, Deleted, Doomed, delete_all
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.parallel import parallel

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location


@dataclass(frozen=True, slots=True)
class Plan:
    """What is in a bucket, as far as has been counted; `versions` are older ones, `size` is of all.

    `retained`: the bucket has a retention policy, `locked`: it has Object Lock; then some may have to stay.
    `requests` is about how many it takes.
    """

    objects: int = 0
    versions: int = 0
    markers: int = 0
    uploads: int = 0
    size: int = 0
    retained: bool = False
    locked: bool = False

    @property
    def all(self) -> int:
        """What is to be removed, one by one."""
        return self.objects + self.versions + self.markers + self.uploads

    @property
    def requests(self) -> int:
        """How many requests it takes, listing included."""
        stored = self.all - self.uploads
        return 2 * -(-stored // 1000) + self.uploads + 1


def plan(accounts: Accounts, location: Location) -> Iterator[Plan]:
    """What would go, one value a page. Raises `CosError`."""
    protection = versioning(accounts, location)
    found = Plan(retained=protection.retained, locked=protection.locked)
    for page in _version_pages(accounts, location):
        versions = page.get("Versions") or []
        current = sum(bool(one.get("IsLatest")) for one in versions)
        found = replace(
            found,
            objects=found.objects + current,
            versions=found.versions + len(versions) - current,
            markers=found.markers + len(page.get("DeleteMarkers") or []),
            size=found.size + sum(int(one.get("Size") or 0) for one in versions),
        )
        yield found
    for uploads in _upload_pages(accounts, location):
        found = replace(found, uploads=found.uploads + len(uploads))
        yield found
    yield found


def empty(accounts: Accounts, location: Location) -> Iterator[Deleted]:
    """Delete all of it. What a single one failed with is in `Deleted.failed`; raises `CosError` as `deleting.delete`.

    Uploads first: what they would become must not arrive after the objects are gone.
    """
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

    uploads = (upload for page in _upload_pages(accounts, location) for upload in page)
    yield from parallel(uploads, abort, REQUESTS)
    yield from delete_all(accounts, location, _doomed(accounts, location))


def _doomed(accounts: Accounts, location: Location) -> Iterator[list[Doomed]]:
    for page in _version_pages(accounts, location):
        both = [*(page.get("Versions") or []), *(page.get("DeleteMarkers") or [])]
        yield [(str(one["Key"]), str(one.get("VersionId") or "")) for one in both]


def _version_pages(accounts: Accounts, location: Location) -> Iterator[dict[str, Any]]:
    """Pages of all versions and delete markers."""
    client = accounts.client(location.connection, location.bucket)
    asked: dict[str, Any] = {"Bucket": location.bucket, "EncodingType": "url"}
    while True:
        with translating("ListObjectVersions", bucket=location.bucket):
            page: dict[str, Any] = client.list_object_versions(**asked)
        yield _decoded(page)
        if not page.get("IsTruncated"):
            return
        asked["KeyMarker"] = _plain(page, page.get("NextKeyMarker") or "")
        asked.pop("VersionIdMarker", None)
        if page.get("NextVersionIdMarker"):
            asked["VersionIdMarker"] = page["NextVersionIdMarker"]


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
        asked["KeyMarker"] = _plain(page, page.get("NextKeyMarker") or "")
        asked["UploadIdMarker"] = page.get("NextUploadIdMarker") or ""


def _decoded(page: dict[str, Any]) -> dict[str, Any]:
    for one in (*(page.get("Versions") or []), *(page.get("DeleteMarkers") or [])):
        one["Key"] = _plain(page, one["Key"])
    return page


def _plain(page: dict[str, Any], name: str) -> str:
    """A name of an answer that was asked for with encoding-type=url; a server may not know that."""
    return unquote(name) if page.get("EncodingType") == "url" else name

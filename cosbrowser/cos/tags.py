"""Tags of objects. Limits: 10 an object, 128 and 256 characters, not "ibm:" (cos-api.md section 4.5)."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote

from cosbrowser.cos.answers import translating
from cosbrowser.cos.bulk import Progress, each, shared
from cosbrowser.cos.documents import root_of, text
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, Selection
    from cosbrowser.cos.wire import Wire

MOST = 10
KEY_LENGTH = 128
VALUE_LENGTH = 256
RESERVED = "ibm:"
_ALLOWED = re.compile(r"[\w\s+\-=._:/@]*")


class Fault(enum.Enum):
    """What is wrong with a tag before anything is sent."""

    NO_KEY = enum.auto()
    KEY_LENGTH = enum.auto()
    VALUE_LENGTH = enum.auto()
    RESERVED = enum.auto()
    CHARACTERS = enum.auto()  # beside letters, digits and spaces there are only + - = . _ : / @ (S3's object tagging)


def fault_of(key: str, value: str) -> Fault | None:
    """What is wrong with a tag; None when it can be sent."""
    if not key:
        return Fault.NO_KEY
    if len(key) > KEY_LENGTH:
        return Fault.KEY_LENGTH
    if len(value) > VALUE_LENGTH:
        return Fault.VALUE_LENGTH
    if key.lower().startswith(RESERVED):
        return Fault.RESERVED
    return None if _ALLOWED.fullmatch(key) and _ALLOWED.fullmatch(value) else Fault.CHARACTERS


@dataclass(frozen=True, slots=True)
class TagsChange:
    """What was touched: new values by key, None where a tag is taken away. Other tags stay as each object has them."""

    tags: dict[str, str | None] = field(default_factory=dict[str, "str | None"])

    def of(self, before: Mapping[str, str]) -> dict[str, str]:
        """What an object that has `before` is to have."""
        after = {**before, **self.tags}
        return {key: value for key, value in after.items() if value is not None}

    def __bool__(self) -> bool:
        return bool(self.tags)


def tags_of(accounts: Accounts, location: Location, key: str, version_id: str = "") -> dict[str, str]:
    """The tags of an object, or of one version of it. Raises `CosError`."""
    return tags_in(accounts.wire(location.connection, location.bucket), location.bucket, key, version_id)


def tags_in(wire: Wire, bucket: str, key: str, version_id: str = "") -> dict[str, str]:
    """The same, by one attempt."""
    query = f"tagging&versionId={quote(version_id, safe='')}" if version_id else "tagging"
    known = {"operation": "GetObjectTagging", "bucket": bucket, "key": key}
    root = root_of(wire.send("GetObjectTagging", "GET", bucket, key, query), "Tagging", **known)
    return {text(tag, "Key"): text(tag, "Value") for tag in root.iterfind("{*}TagSet/{*}Tag")}


def set_tags(accounts: Accounts, location: Location, key: str, wanted: Mapping[str, str]) -> None:
    """Give an object exactly these tags. Raises `CosError`: NOT_FOUND when there is no such object any more."""
    client = accounts.client(location.connection, location.bucket)
    if not wanted:
        with translating("DeleteObjectTagging", bucket=location.bucket, key=key):
            client.delete_object_tagging(Bucket=location.bucket, Key=key)
        return
    tag_set = [{"Key": name, "Value": value} for name, value in wanted.items()]
    with translating("PutObjectTagging", bucket=location.bucket, key=key):
        client.put_object_tagging(Bucket=location.bucket, Key=key, Tagging={"TagSet": tag_set})


def change(accounts: Accounts, selection: Selection, wanted: TagsChange) -> Iterator[Progress]:
    """Change the tags of all objects of a selection; what would then have too many is told (INVALID), and not sent."""

    def one(key: str) -> None:
        before = tags_of(accounts, selection.location, key)
        after = wanted.of(before)
        if len(after) > MOST:
            bucket = selection.location.bucket
            raise CosError(Problem(Kind.INVALID, "PutObjectTagging", bucket, key, code="TooManyTags"))
        if after != before:
            set_tags(accounts, selection.location, key, after)

    yield from each(accounts, selection, one)


@dataclass(frozen=True, slots=True)
class Common:
    """What objects have in common: a value by key, None where they differ or some have none. `objects` were read."""

    objects: int
    tags: dict[str, str | None]


def common(accounts: Accounts, selection: Selection) -> Iterator[Common]:
    """What the tags of the selected objects have in common so far, after each few that were read. Raises `CosError`."""
    found: dict[str, dict[str, str]] = {}

    def read(key: str) -> None:
        found[key] = tags_of(accounts, selection.location, key)

    for progress in each(accounts, selection, read):
        if progress.failed:
            raise CosError(progress.failed[0])
        yield Common(len(found), shared(list(found.values())))

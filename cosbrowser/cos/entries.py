"""Values that COS deals in: where one is, what a bucket is, what a listing says of objects."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from datetime import UTC, datetime

DELIMITER = "/"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place: a connection, one of its buckets, or a prefix in a bucket (ends in the delimiter, or is empty)."""

    connection: str
    bucket: str = ""
    prefix: str = ""

    @property
    def parent(self) -> Location | None:
        """One level up; None above a connection. The parent of `a//` is `a/`."""
        if self.prefix:
            cut = self.prefix[:-1].rfind(DELIMITER) + 1
            return Location(self.connection, self.bucket, self.prefix[:cut])
        return Location(self.connection) if self.bucket else None

    def child(self, name: str) -> Location:
        """The folder called `name` (without delimiter, may be empty) below this one; the bucket, at a connection."""
        if not self.bucket:
            return Location(self.connection, name)
        return Location(self.connection, self.bucket, f"{self.prefix}{name}{DELIMITER}")

    @property
    def name(self) -> str:
        """The last component as it stands in the key: folder, bucket or connection id."""
        return self.prefix[:-1].rpartition(DELIMITER)[2] if self.prefix else self.bucket or self.connection


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket as the extended listing shows it. `location` is "us-south", `storage_class` "smart"."""

    name: str
    created: datetime | None = None
    location: str = ""
    storage_class: str = ""


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """One object of a listing. `size` in bytes; `etag` without quotes; `storage_class` is the listing's default."""

    key: str
    size: int
    modified: datetime
    etag: str
    storage_class: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a person selected in one folder: objects by entry, folders by whole prefix."""

    location: Location
    objects: tuple[ObjectEntry, ...] = ()
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectHead:
    """What a HEAD says of one object. `headers` are all response headers, names in lower case."""

    key: str
    size: int
    modified: datetime | None
    etag: str
    content_type: str = ""
    version_id: str = ""
    storage_class: str = ""
    metadata: dict[str, str] = field(default_factory=dict[str, str])
    headers: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Page:
    """One page of a listing, in columns: a thousand small objects would cost ten times the time and memory.

    `folders` are whole prefixes, delimiter included. The four object columns have equal length: `keys` whole keys,
    `sizes` bytes ("q"), `modified` milliseconds since the epoch, UTC ("q"), `etags` without quotes.
    `token` continues the listing; None on the last page.
    """

    folders: list[str]
    keys: list[str]
    sizes: array[int]
    modified: array[int]
    etags: list[str]
    token: str | None = None

    def entry(self, row: int) -> ObjectEntry:
        """The object at `row` (0 to len(keys) - 1) as a value."""
        when = datetime.fromtimestamp(self.modified[row] / 1000, UTC)
        return ObjectEntry(self.keys[row], self.sizes[row], when, self.etags[row])

"""The rows of one place in columns: about 130 bytes for an object with a short name, where values would take 700.

A row keeps its number for as long as the `Rows` live: the order in which rows are shown, what is selected and what
matches a filter are arrays of such numbers ("ids"). A row that is gone leaves a hole.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cosbrowser.cos.entries import DELIMITER, Bucket, Location, ObjectEntry, Page, Selection
from cosbrowser.models.order import natural
from cosbrowser.models.slices import Work
from cosbrowser.models.text import NEVER

FOLDER = -1  # in the column of sizes; buckets are folders, too
GONE = -2
CHUNK = 2048  # rows that long work looks at between two yields: about a quarter of a millisecond
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ETAG = re.compile(r"([0-9a-f]{32})(?:-([1-9][0-9]{0,4}))?")
_ODD = 0xFFFF  # in the column of part counts: the whole ETag is in a dictionary


@dataclass(frozen=True, slots=True)
class Totals:
    """What a selection or a listing adds up to. `size` in bytes, of the objects; nothing is known of the folders."""

    objects: int = 0
    folders: int = 0
    size: int = 0


class Rows:
    """Folders and objects of `location`, or the buckets of a connection, in the order they were added."""

    def __init__(self, location: Location) -> None:
        self.location = location
        self.names: list[str] = []  # as in the key, after the prefix; a folder's ends in the delimiter
        self.sizes = array("q")  # bytes, or FOLDER, or GONE
        self.times = array("q")  # milliseconds since the epoch, or NEVER
        self.classes: dict[int, str] = {}  # where more is known than the class of the bucket
        self.folders = 0
        self.gone = 0
        self._digests = bytearray()  # 16 bytes of each ETag
        self._parts = array("H")  # 0: plain, n: "-n" follows, _ODD: see below
        self._odd: dict[int, str] = {}
        self._buckets: list[Bucket] = []

    def __len__(self) -> int:
        """All ids ever given, holes included."""
        return len(self.names)

    @property
    def present(self) -> int:
        """Rows that are there."""
        return len(self.names) - self.gone

    def equals(self, other: Rows) -> bool:
        """Whether both hold the same under the same ids."""
        mine = (self.names, self.sizes, self.times, self._digests, self._parts, self._odd, self._buckets)
        return mine == (
            other.names, other.sizes, other.times, other._digests, other._parts, other._odd, other._buckets,
        )  # fmt: skip

    # Adding

    def add(self, page: Page, known: Set[str] = frozenset(), *, in_order: bool = False) -> None:
        """Take in a page: folders, then objects; if `in_order`, each in natural order.

        The marker of the folder itself (key equal to the prefix) is no row, a key outside the prefix is not of this
        place, and names in `known` are here already.
        """
        prefix = self.location.prefix
        cut = len(prefix)
        folders = [
            folder[cut:]
            for folder in page.folders
            if folder.startswith(prefix) and folder.endswith(DELIMITER) and len(folder) > cut
        ]
        picked = range(len(page.keys))
        foreign = not all(key.startswith(prefix) for key in page.keys)
        if foreign or prefix in page.keys or known:
            folders = [name for name in folders if name not in known]
            picked = [
                i for i in picked
                if page.keys[i].startswith(prefix) and len(page.keys[i]) > cut and page.keys[i][cut:] not in known
            ]  # fmt: skip
        if in_order:
            folders.sort(key=lambda name: (natural(name[:-1]), name))
            picked = sorted(picked, key=lambda i: (natural(page.keys[i][cut:]), page.keys[i]))
        self._add_folders(folders)
        if len(picked) == len(page.keys) and not in_order:
            self.names += [key[cut:] for key in page.keys] if cut else page.keys
            self.sizes += page.sizes
            self.times += page.modified
            self._add_etags(page.etags)
        else:
            self.names += [page.keys[i][cut:] for i in picked]
            self.sizes.extend(page.sizes[i] for i in picked)
            self.times.extend(page.modified[i] for i in picked)
            self._add_etags([page.etags[i] for i in picked])
        if page.sizes and min(page.sizes) < 0:  # no server should; two negative sizes mean something else here
            for row in range(len(self.names) - len(picked), len(self.names)):
                self.sizes[row] = max(self.sizes[row], 0)

    def add_buckets(self, buckets: Iterable[Bucket]) -> None:
        """Take in the buckets of a connection, in natural order."""
        for bucket in sorted(buckets, key=lambda bucket: (natural(bucket.name), bucket.name)):
            if bucket.storage_class:
                self.classes[len(self.names)] = bucket.storage_class
            self._add_folders([bucket.name])
            self.times[-1] = NEVER if bucket.created is None else milliseconds(bucket.created)
            self._buckets.append(bucket)

    def put(self, name: str, entry: ObjectEntry | None, row: int | None = None) -> int:
        """Add an object, or a folder if `entry` is None, or write an object over the one at `row`; gives its id."""
        if entry is None:
            self._add_folders([name])
            return len(self.names) - 1
        if row is None:
            row = len(self.names)
            self.names.append(name)
            self.sizes.append(entry.size)
            self.times.append(milliseconds(entry.modified))
            self._add_etags([entry.etag])
        else:
            self.sizes[row], self.times[row] = entry.size, milliseconds(entry.modified)
            self._odd.pop(row, None)
            self._digests[row * 16 : row * 16 + 16], self._parts[row] = self._packed(row, entry.etag)
        if entry.storage_class:
            self.classes[row] = entry.storage_class
        else:
            self.classes.pop(row, None)
        return row

    def remove(self, ids: Iterable[int]) -> None:
        """Leave holes. Who shows rows takes the ids out first."""
        for row in ids:
            self.folders -= self.sizes[row] == FOLDER
            self.gone += self.sizes[row] != GONE
            self.sizes[row], self.names[row] = GONE, ""

    # Asking

    def key(self, row: int) -> str:
        """The whole key of an object, the whole prefix of a folder, the name of a bucket."""
        return self.location.prefix + self.names[row]

    def label(self, row: int) -> str:
        """The raw name, without the delimiter of a folder; may be empty (`a//b`)."""
        name = self.names[row]
        return name[:-1] if self.sizes[row] == FOLDER and not self._buckets else name

    def etag(self, row: int) -> str:
        """The ETag of an object."""
        parts = self._parts[row]
        if parts == _ODD:
            return self._odd[row]
        digest = self._digests[row * 16 : row * 16 + 16].hex()
        return f"{digest}-{parts}" if parts else digest

    def entry(self, row: int) -> ObjectEntry | Bucket | str:
        """The object or bucket as a value, or the whole prefix of a folder."""
        if self._buckets:
            return self._buckets[row]
        if self.sizes[row] == FOLDER:
            return self.key(row)
        return self._object(row)

    def place(self, row: int) -> Location | None:
        """Where opening the row leads; None for an object."""
        return self.location.child(self.label(row)) if self.sizes[row] == FOLDER else None

    def bucket(self, row: int) -> Bucket | None:
        """The bucket of a row of a connection."""
        return self._buckets[row] if self._buckets else None

    def find(self, names: Set[str]) -> Work[dict[str, int]]:
        """Ids of rows by name; where a server listed a name twice, of the first."""
        found: dict[str, int] = {}
        for start in range(0, len(self.names), CHUNK):
            if start:
                yield
            chunk = self.names[start : start + CHUNK]
            if not names.isdisjoint(chunk):
                for row, name in enumerate(chunk, start):
                    if name in names and self.sizes[row] != GONE:
                        found.setdefault(name, row)
        return found

    # Columns

    def _object(self, row: int) -> ObjectEntry:
        when = _EPOCH + timedelta(milliseconds=self.times[row])
        return ObjectEntry(self.key(row), self.sizes[row], when, self.etag(row), self.classes.get(row, ""))

    def _add_folders(self, names: list[str]) -> None:
        count = len(names)
        self.names += names
        self.sizes.extend([FOLDER] * count)
        self.times.extend([NEVER] * count)
        self._digests += bytes(16 * count)
        self._parts.extend([0] * count)
        self.folders += count

    def _add_etags(self, etags: list[str]) -> None:
        joined = "".join(etags)
        try:
            packed = bytes.fromhex(joined)
        except ValueError:
            packed = b""
        # Most pages are all plain MD5: then one conversion does. It must read back as it was.
        if len(packed) == 16 * len(etags) and packed.hex() == joined and set(map(len, etags)) <= {32}:
            self._digests += packed
            self._parts.extend([0] * len(etags))
            return
        for etag in etags:
            digest, parts = self._packed(len(self._parts), etag)
            self._digests += digest
            self._parts.append(parts)

    def _packed(self, row: int, etag: str) -> tuple[bytes, int]:
        known = _ETAG.fullmatch(etag)
        parts = int(known[2] or 0) if known else _ODD
        if known is None or parts >= _ODD:
            self._odd[row] = etag
            return bytes(16), _ODD
        return bytes.fromhex(known[1]), parts


@dataclass(frozen=True, slots=True)
class Picked:
    """Rows that a person picked, by id: they stay the same rows when the listing is sorted, filtered or grows."""

    rows: Rows
    ids: array[int]

    def __len__(self) -> int:
        return len(self.ids)

    def selections(self, size: int = 1000) -> Iterator[Selection]:
        """The picked objects and folders as values, at most `size` at a time: a million at once would take 0.5 GB."""
        rows = self.rows
        for start in range(0, len(self.ids), size):
            ids = self.ids[start : start + size]
            entries = [rows.entry(row) for row in ids if rows.sizes[row] != GONE]
            yield Selection(
                rows.location,
                tuple(entry for entry in entries if isinstance(entry, ObjectEntry)),
                tuple(entry for entry in entries if isinstance(entry, str)),
            )

    def selection(self) -> Selection:
        """All picked objects and folders as one value."""
        return (
            next(self.selections(len(self.ids)), Selection(self.rows.location))
            if self.ids
            else Selection(self.rows.location)
        )

    def totals(self) -> Work[Totals]:
        """What it adds up to."""
        objects = folders = size = 0
        sizes = self.rows.sizes
        for start in range(0, len(self.ids), CHUNK):
            if start:
                yield
            chunk = [sizes[row] for row in self.ids[start : start + CHUNK]]
            there, gone = chunk.count(FOLDER), chunk.count(GONE)
            folders += there
            objects += len(chunk) - there - gone
            size += sum(chunk) - FOLDER * there - GONE * gone
        return Totals(objects, folders, size)


def milliseconds(when: datetime) -> int:
    """A moment as the columns hold it."""
    return round(when.timestamp() * 1000)

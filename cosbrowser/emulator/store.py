"""The state of the service: one SQLite database and the blobs beside it.

Keys are stored as their UTF-8 bytes, so the order of the index is the order of listings. Each change is one
transaction, committed before the answer is sent; the journal is a WAL that is not synced (see blobs.py for why).
A start reads the buckets and no object.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .blobs import Blobs
from .model import NULL_VERSION, Attributes, Bucket, Entry, dump_segments, load_attributes, load_segments

if TYPE_CHECKING:
    from pathlib import Path

_PRAGMAS = """
PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;
"""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS bucket (
    id INTEGER PRIMARY KEY, name TEXT UNIQUE, instance TEXT, location TEXT, class TEXT, created REAL, settings TEXT);
CREATE TABLE IF NOT EXISTS object (
    id INTEGER PRIMARY KEY, bucket INTEGER, key BLOB, version TEXT, latest INTEGER, marker INTEGER,
    size INTEGER, etag TEXT, modified REAL, class TEXT, segments TEXT, attributes TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS object_version ON object (bucket, key, id DESC);
CREATE INDEX IF NOT EXISTS object_current ON object (bucket, key) WHERE latest;
CREATE TABLE IF NOT EXISTS blob (id INTEGER PRIMARY KEY, refs INTEGER, data BLOB);
CREATE TABLE IF NOT EXISTS upload (
    id TEXT PRIMARY KEY, bucket INTEGER, key BLOB, initiated REAL, owner TEXT, algorithm TEXT, checksum_type TEXT,
    attributes TEXT);
CREATE INDEX IF NOT EXISTS upload_key ON upload (bucket, key, initiated);
CREATE TABLE IF NOT EXISTS part (
    upload TEXT, number INTEGER, size INTEGER, etag TEXT, modified REAL, segments TEXT, checksums TEXT,
    PRIMARY KEY (upload, number)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""

_ENTRIES = (
    "SELECT key, size, etag, modified, class, version, latest, marker, segments, attributes, id FROM object"
    " WHERE bucket = ? AND "
)
_CURRENT = _ENTRIES + "key = ? AND latest"
_VERSION = _ENTRIES + "key = ? AND version = ?"
_VERSIONS = _ENTRIES + "key >= ? ORDER BY key, id DESC"
_INSERT = (
    "INSERT INTO object (bucket, key, version, latest, marker, size, etag, modified, class, segments, attributes)"
    " VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)"
)
_PAGE = "SELECT key, size, etag, modified, class FROM object WHERE bucket = ? AND latest AND "
_PAGE_FROM, _PAGE_AFTER = _PAGE + "key >= ? ORDER BY key", _PAGE + "key > ? ORDER BY key"

Row = tuple[bytes, int, str, float, str]


class Store:
    """Buckets, objects and uploads of one data directory."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.database = sqlite3.connect(
            folder / "store.sqlite", timeout=1.0, isolation_level=None, cached_statements=256
        )
        try:
            # Exclusive: no shared memory to map, no locks to take at each transaction, and no second process.
            self.database.executescript(f"PRAGMA locking_mode = EXCLUSIVE; {_PRAGMAS} {_SCHEMA}")
        except sqlite3.OperationalError as error:
            raise OSError(
                f"{folder} cannot be opened, perhaps because it is in use by another local COS: {error}"
            ) from error
        self.blobs = Blobs(folder, self.database)
        rows = self.database.execute("SELECT id, name, instance, location, class, created, settings FROM bucket")
        self.buckets = {row[1]: Bucket(*row[:6], settings=json.loads(row[6])) for row in rows}

    def close(self) -> None:
        self.database.close()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All that is done inside, or nothing. Not nested: a handler that needs several changes opens it once."""
        self.database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.database.execute("ROLLBACK")
            self.blobs.rolled_back()
            raise
        self.database.execute("COMMIT")
        self.blobs.committed()

    def note(self, name: str) -> str:
        row = self.database.execute("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def set_note(self, name: str, value: str) -> None:
        self.database.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (name, value))

    # buckets

    def create_bucket(
        self, name: str, instance: str, location: str, storage_class: str, created: float, settings: dict[str, Any]
    ) -> Bucket:
        cursor = self.database.execute(
            "INSERT INTO bucket (name, instance, location, class, created, settings) VALUES (?, ?, ?, ?, ?, ?)",
            (name, instance, location, storage_class, created, json.dumps(settings)),
        )
        assert cursor.lastrowid is not None
        bucket = Bucket(cursor.lastrowid, name, instance, location, storage_class, created, settings)
        self.buckets[name] = bucket
        return bucket

    def save_settings(self, bucket: Bucket) -> None:
        self.database.execute("UPDATE bucket SET settings = ? WHERE id = ?", (json.dumps(bucket.settings), bucket.id))

    def delete_bucket(self, bucket: Bucket) -> None:
        self.database.execute("DELETE FROM bucket WHERE id = ?", (bucket.id,))
        del self.buckets[bucket.name]

    def is_empty(self, bucket: Bucket) -> bool:
        """No object, version, delete marker or unfinished upload. Generated keys are the caller's business."""
        return not any(
            self.database.execute(f"SELECT 1 FROM {table} WHERE bucket = ? LIMIT 1", (bucket.id,)).fetchone()  # noqa: S608
            for table in ("object", "upload")
        )

    def usage(self, bucket: Bucket) -> dict[str, int]:
        """Counts and bytes, named as the Resource Configuration API names them; generated keys not counted."""
        row = self.database.execute(
            "SELECT count(*) FILTER (WHERE latest AND NOT marker), sum(size) FILTER (WHERE latest),"
            " count(*) FILTER (WHERE NOT latest AND NOT marker), sum(size) FILTER (WHERE NOT latest),"
            " count(*) FILTER (WHERE marker) FROM object WHERE bucket = ?",
            (bucket.id,),
        ).fetchone()
        names = (
            "object_count", "bytes_used", "noncurrent_object_count", "noncurrent_bytes_used", "delete_marker_count",
        )  # fmt: skip
        return {name: value or 0 for name, value in zip(names, row, strict=True)}

    # objects

    def current(self, bucket: Bucket, key: str) -> Entry | None:
        """The latest version; it may be a delete marker."""
        row = self.database.execute(_CURRENT, (bucket.id, key.encode())).fetchone()
        return _entry(row) if row else None

    def version(self, bucket: Bucket, key: str, version: str) -> Entry | None:
        row = self.database.execute(
            _VERSION,
            (bucket.id, key.encode(), version),
        ).fetchone()
        return _entry(row) if row else None

    def put(self, bucket: Bucket, entry: Entry) -> None:
        """Makes the entry the latest version of its key, as the bucket's versioning has it. Within a transaction."""
        key = entry.key.encode()
        self.blobs.hold(entry.segments)  # before the old entry lets go: they may share a blob (a copy onto itself)
        if bucket.versioning == "Enabled":
            entry.version = new_version()
        else:
            entry.version = NULL_VERSION
            self._remove("bucket = ? AND key = ? AND version = ?", (bucket.id, key, NULL_VERSION))
        if bucket.versioning:
            self.database.execute(
                "UPDATE object SET latest = 0 WHERE bucket = ? AND key = ? AND latest", (bucket.id, key)
            )
        cursor = self.database.execute(
            _INSERT,
            (
                bucket.id, key, entry.version, int(entry.marker), entry.size, entry.etag, entry.modified,
                entry.storage_class, dump_segments(entry.segments), entry.attributes.dump(),
            ),
        )  # fmt: skip
        assert cursor.lastrowid is not None
        entry.id, entry.latest = cursor.lastrowid, True

    def save_attributes(self, entry: Entry) -> None:
        self.database.execute(
            "UPDATE object SET class = ?, attributes = ? WHERE id = ?",
            (entry.storage_class, entry.attributes.dump(), entry.id),
        )

    def remove(self, bucket: Bucket, entry: Entry) -> None:
        """Removes that very version; the one before it becomes the latest. Within a transaction."""
        self._remove("id = ?", (entry.id,))
        if entry.latest and bucket.versioning:
            self.database.execute(
                "UPDATE object SET latest = 1 WHERE id = (SELECT max(id) FROM object WHERE bucket = ? AND key = ?)",
                (bucket.id, entry.key.encode()),
            )

    def remove_plain(self, bucket: Bucket, keys: list[str]) -> set[str]:
        """Removes at once those of at most 1,000 keys whose objects have nothing that could protect them.

        For a bucket without versioning; gives the keys that are gone. Within a transaction.
        """
        gone = self.database.execute(
            f"DELETE FROM object WHERE bucket = ? AND key IN ({', '.join('?' * len(keys))}) AND attributes = ?"  # noqa: S608
            " RETURNING key, segments",
            (bucket.id, *(key.encode() for key in keys), Attributes().dump()),
        ).fetchall()
        for _, segments in gone:
            if segments != "[]":
                self.blobs.release(load_segments(segments))
        return {key.decode() for key, _ in gone}

    def _remove(self, where: str, values: tuple[Any, ...]) -> None:
        gone = self.database.execute(f"DELETE FROM object WHERE {where} RETURNING segments", values).fetchall()  # noqa: S608
        for (segments,) in gone:
            self.blobs.release(load_segments(segments))

    def scan(self, bucket: Bucket, start: bytes, *, inclusive: bool = True) -> Iterator[Row]:
        """Latest versions from that key on, read as they are asked for. Delete markers have an empty ETag."""
        return self.database.execute(_PAGE_FROM if inclusive else _PAGE_AFTER, (bucket.id, start))

    def scan_versions(self, bucket: Bucket, start: bytes) -> Iterator[Entry]:
        """All versions from that key on, newest first within a key."""
        return map(_entry, self.database.execute(_VERSIONS, (bucket.id, start)))


def new_version() -> str:
    return str(uuid.uuid4())


def _entry(row: Any) -> Entry:
    return Entry(
        key=row[0].decode(),
        size=row[1],
        etag=row[2],
        modified=row[3],
        storage_class=row[4],
        version=row[5],
        latest=bool(row[6]),
        marker=bool(row[7]),
        segments=load_segments(row[8]),
        attributes=load_attributes(row[9]),
        id=row[10],
    )

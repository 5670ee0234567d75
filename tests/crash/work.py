"""The 200 files of a round of kills: what they are, and what became of them."""

from __future__ import annotations

import contextlib
import hashlib
import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MIB = 1 << 20
SMALL = (0, 1, 500, 8_000, 70_000, 150_000, 300_000)
NAMES = (
    "plain",
    "with blank ",
    "ünï-çødé",
    "日本",
    "a+b=c&d",
    "100%",
    "'quoted'",
    "emoji-🙂",
    "#hash?",
    "dot.",
    "-dash",
)
PART_SUFFIX = ".cosbrowser-part"


@dataclass
class Work:
    """Files by their name below the folder that goes up, and below the prefix that comes down."""

    up: dict[str, bytes]
    down: dict[str, bytes]

    @classmethod
    def of(cls, rng: random.Random) -> Work:
        return cls(_files(rng, 100), _files(rng, 100))


def _files(rng: random.Random, count: int) -> dict[str, bytes]:
    """Mostly small, one in twenty of several parts, some just at their border."""
    found: dict[str, bytes] = {}
    for number in range(count):
        size = rng.choice(SMALL)
        if number % 25 == 3:
            size = rng.choice((5 * MIB - 1, 5 * MIB, 5 * MIB + 1, 12 * MIB))
        folder = "/".join(rng.choices(NAMES, k=rng.randrange(4)))
        name = f"{folder}/{rng.choice(NAMES)}-{number:03}".lstrip("/")
        found[name] = rng.randbytes(size)
    return found


@dataclass
class Looked:
    """What is wrong in a folder; files that were right and have not changed since are not read again."""

    expected: dict[str, bytes]
    folder: Path
    right: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])

    def wrong(self) -> list[str]:
        """Files whose bytes are not the object's, and those that nobody asked for."""
        found: list[str] = []
        for path in self.folder.rglob("*"):
            if not path.is_file() or path.name.endswith(PART_SUFFIX):
                continue
            name = path.relative_to(self.folder).as_posix()
            status = path.stat()
            state = (status.st_ino, status.st_mtime_ns)
            if self.right.get(name) == state:
                continue
            if name in self.expected and path.read_bytes() == self.expected[name]:
                self.right[name] = state
            else:
                found.append(name)
        return found

    def missing(self) -> list[str]:
        return [name for name in self.expected if not (self.folder / name).is_file()]

    def parts(self) -> list[str]:
        return [str(path) for path in self.folder.rglob(f"*{PART_SUFFIX}")]


class Bucket:
    """The bucket as its server has it, past the relay."""

    def __init__(self, client: Any, name: str, expected: dict[str, bytes]) -> None:
        self._client = client
        self._name = name
        self._etags = {key: _etag(data) for key, data in expected.items()}

    def wrong(self, prefix: str) -> list[str]:
        """Objects that are not what was to be stored, by their ETag and size."""
        return [key for key, found in self._objects(prefix).items() if found != self._etags.get(key)]

    def missing(self, prefix: str) -> list[str]:
        return sorted(self._etags.keys() - self._objects(prefix).keys())

    def _objects(self, prefix: str) -> dict[str, tuple[int, str]]:
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._name, Prefix=prefix)
        return {o["Key"]: (o["Size"], o["ETag"].strip('"')) for page in pages for o in page.get("Contents", [])}

    def uploads(self) -> dict[str, str]:
        """Open uploads in parts: key by id."""
        pages = self._client.get_paginator("list_multipart_uploads").paginate(Bucket=self._name)
        return {u["UploadId"]: u["Key"] for page in pages for u in page.get("Uploads", [])}

    def parts(self, key: str, upload_id: str) -> dict[int, int]:
        """Sizes of stored parts by number."""
        pages = self._client.get_paginator("list_parts").paginate(Bucket=self._name, Key=key, UploadId=upload_id)
        return {p["PartNumber"]: p["Size"] for page in pages for p in page.get("Parts", [])}


def _etag(data: bytes, part_size: int = 5 * MIB) -> tuple[int, str]:
    if len(data) <= part_size:
        return len(data), hashlib.md5(data).hexdigest()
    digests = [hashlib.md5(data[at : at + part_size]).digest() for at in range(0, len(data), part_size)]
    return len(data), f"{hashlib.md5(b''.join(digests)).hexdigest()}-{len(digests)}"


def kept(journal: Path, bucket: Bucket, target: Looked) -> int:
    """Bytes that need not go over the wire again: what the journal says, and what is found in its place on a restart.

    That is a part that the server has of an upload in the journal, and a whole file under its name.
    """
    if not journal.exists():
        return 0
    uploads = bucket.uploads()
    with contextlib.closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as db:
        done = db.execute("SELECT coalesce(sum(size), 0) FROM job WHERE state = 'done'").fetchone()[0]
        noted = dict(_parts(db))
        names = dict(db.execute("SELECT upload_id, id FROM job WHERE upload_id != ''"))
        waiting = db.execute(
            """SELECT job.name, job.id, job.size FROM job JOIN "group" ON "group".id = job."group" """
            "WHERE job.state = 'waiting' AND direction = 'download'"
        ).fetchall()
    for name, job, size in waiting:
        if name in target.right:
            noted[job] = {0: size}
    for upload_id, key in uploads.items():
        if upload_id in names:
            noted[names[upload_id]] = {**noted.get(names[upload_id], {}), **bucket.parts(key, upload_id)}
    return done + sum(sum(sizes.values()) for sizes in noted.values())


def _parts(db: sqlite3.Connection) -> Iterator[tuple[int, dict[int, int]]]:
    found: dict[int, dict[int, int]] = {}
    sql = "SELECT job, number, length FROM part JOIN job ON job.id = part.job WHERE state = 'waiting'"
    for job, number, length in db.execute(sql):
        found.setdefault(job, {})[number] = length
    yield from found.items()

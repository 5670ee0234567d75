"""Files whose target exists, with what is on both sides, for a person to decide."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from cosbrowser.cos import versions
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError
from cosbrowser.cos.objects import side_by_side
from cosbrowser.cos.retention import Retention, retention_of
from cosbrowser.cos.unfinished import uploads as uploads_of
from cosbrowser.cos.versions import Versioning
from cosbrowser.transfer.adopt import begun, describes
from cosbrowser.transfer.continued import left_of
from cosbrowser.transfer.job import Direction, Transport
from cosbrowser.transfer.meeting import there_of
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.source import opened

if TYPE_CHECKING:
    from cosbrowser.transfer.step import Means

UPLOAD_PAGES = 10  # of a list of unfinished uploads that are read for a question


@dataclass(frozen=True, slots=True)
class Side:
    """What one side has. `modified` in milliseconds since the epoch, None when it is not known."""

    size: int
    modified: int | None = None
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One file that waits. `new` is what would be written, `existing` what has its name; None where it is not known.

    `place` is where the target is: "bucket/prefix/" or a folder. `kept`: the retention of the object that exists.
    `begun`, in bytes, is what an unfinished transfer has left to go on with. `versioning` of its bucket tells whether
    overwriting can be undone; None where it is not known, and for files of this computer.
    """

    job: int
    group: int
    direction: Direction
    name: str
    place: str
    new: Side | None
    existing: Side | None
    kept: Retention | None = None
    begun: int = 0
    versioning: Versioning | None = None

    @property
    def locked(self) -> bool:
        """Whether retention or a legal hold forbids to overwrite what exists."""
        return self.kept is not None and self.kept.protects


def describe(means: Means, files: Sequence[tuple[GroupRow, JobRow]]) -> tuple[Conflict, ...]:
    """Look at both sides of each of these, several at once."""
    found: dict[int, Conflict] = {}
    uploads = _unfinished(means, files)
    kept: dict[Location, Versioning] = {}  # by bucket

    def look(one: tuple[GroupRow, JobRow]) -> None:
        group, job = one
        left = 0
        with contextlib.suppress(CosError):  # the question stands without it
            if group.direction is Direction.DOWNLOAD and group.options.transport is not Transport.ASPERA:
                left = left_of(means, group, job)
            elif _goes_in_parts(means, group, job) and job.key in uploads.get(_bucket(group), ()):
                left = _sent(means, group, job)
        found[job.id] = replace(_look(means, group, job), begun=left)

    def ask(bucket: Location) -> None:
        with contextlib.suppress(CosError, ValueError):  # who may not ask is not told
            kept[bucket] = versions.versioning(means.accounts, bucket)

    side_by_side(ask, {_bucket(group) for group, _ in files if group.direction is not Direction.DOWNLOAD})
    side_by_side(look, files)
    for group, job in files:
        if job.id in found and group.direction is not Direction.DOWNLOAD:
            found[job.id] = replace(found[job.id], versioning=kept.get(_bucket(group)))
    return tuple(found[job.id] for _, job in files if job.id in found)


def _bucket(group: GroupRow) -> Location:
    return Location(group.target.connection, group.target.bucket)


def _unfinished(means: Means, files: Sequence[tuple[GroupRow, JobRow]]) -> dict[Location, set[str]]:
    """Keys of unfinished uploads where large files go, as far as one may know, and not endlessly many."""
    found: dict[Location, set[str]] = {}
    for group, job in files:
        if not _goes_in_parts(means, group, job) or _bucket(group) in found:
            continue
        keys = found[_bucket(group)] = set[str]()
        with contextlib.suppress(CosError):
            for page in islice(uploads_of(means.accounts, group.target), UPLOAD_PAGES):
                keys.update(one.key for one in page)
    return found


def _goes_in_parts(means: Means, group: GroupRow, job: JobRow) -> bool:
    """Whether a file may go on with an upload that somebody else began."""
    large = job.size > (group.options.threshold or means.limits.threshold)
    by_https = group.direction is Direction.UPLOAD and group.options.transport is not Transport.ASPERA
    return large and by_https and not describes(group.options)


def _sent(means: Means, group: GroupRow, job: JobRow) -> int:
    """Bytes of a file that an unfinished upload has. Raises `CosError`."""
    with opened(os.path.join(os.fsencode(group.folder), job.path)) as source:  # noqa: PTH118  bytes
        this = replace(job, identity=source.identity, size=source.size)
        for one in begun(means.accounts, group.target, job.key, source):
            if not means.journal.knows_upload(one.id) or means.journal.bytes_left(this, one.id):
                return one.size
    return 0


def _look(means: Means, group: GroupRow, job: JobRow) -> Conflict:
    path = os.path.join(os.fsencode(group.folder), job.path)  # noqa: PTH118  bytes
    known = Side(job.size, job.modified // 1_000_000 or None, job.identity)
    if group.direction is Direction.DOWNLOAD:
        return Conflict(job.id, group.id, group.direction, job.name, group.folder, known, _local(path))
    existing, kept = None, None
    with contextlib.suppress(CosError):  # the question stands without it
        head = means.wire(group).head_object(group.target.bucket, job.key)
        there = there_of(head)
        existing, kept = Side(there.size, there.modified // 1_000_000 or None, there.etag), retention_of(head)
    place = f"{group.target.bucket}/{group.target.prefix}"
    new = known if group.direction.copies else _local(path)
    return Conflict(job.id, group.id, group.direction, job.name, place, new, existing, kept)


def _local(path: bytes) -> Side | None:
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return Side(status.st_size, status.st_mtime_ns // 1_000_000)

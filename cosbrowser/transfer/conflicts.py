"""Files whose target exists, with what is on both sides, for a person to decide."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from cosbrowser.cos import versions
from cosbrowser.cos.entries import Location, ObjectHead
from cosbrowser.cos.errors import CosError
from cosbrowser.cos.objects import side_by_side
from cosbrowser.cos.versions import Versioning
from cosbrowser.transfer.job import Direction
from cosbrowser.transfer.meeting import there_of
from cosbrowser.transfer.rows import GroupRow, JobRow

if TYPE_CHECKING:
    from cosbrowser.transfer.step import Means


@dataclass(frozen=True, slots=True)
class Side:
    """What one side has. `modified` in milliseconds since the epoch, None when it is not known."""

    size: int
    modified: int | None = None
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One file that waits. `new` is what would be written, `existing` what has its name; None where it is not known.

    `place` is where the target is: "bucket/prefix/" or a folder. `locked`: retention or a legal hold forbids to
    overwrite the object that exists. `versioning` of its bucket tells whether that can be undone; None where it is not
    known, and for files of this computer.
    """

    job: int
    group: int
    direction: Direction
    name: str
    place: str
    new: Side | None
    existing: Side | None
    locked: bool = False
    versioning: Versioning | None = None


def describe(means: Means, files: Sequence[tuple[GroupRow, JobRow]]) -> tuple[Conflict, ...]:
    """Look at both sides of each of these, several at once."""
    found: dict[int, Conflict] = {}
    kept: dict[Location, Versioning] = {}  # by bucket

    def look(one: tuple[GroupRow, JobRow]) -> None:
        found[one[1].id] = _look(means, *one)

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


def _look(means: Means, group: GroupRow, job: JobRow) -> Conflict:
    path = os.path.join(os.fsencode(group.folder), job.path)  # noqa: PTH118  bytes
    known = Side(job.size, job.modified // 1_000_000 or None, job.identity)
    if group.direction is Direction.DOWNLOAD:
        return Conflict(job.id, group.id, group.direction, job.name, group.folder, known, _local(path))
    existing, locked = None, False
    with contextlib.suppress(CosError):  # the question stands without it
        head = means.wire(group).head_object(group.target.bucket, job.key)
        there = there_of(head)
        existing, locked = Side(there.size, there.modified // 1_000_000 or None, there.etag), is_locked(head)
    place = f"{group.target.bucket}/{group.target.prefix}"
    new = known if group.direction.copies else _local(path)
    return Conflict(job.id, group.id, group.direction, job.name, place, new, existing, locked)


def _local(path: bytes) -> Side | None:
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return Side(status.st_size, status.st_mtime_ns // 1_000_000)


def is_locked(head: ObjectHead, now: datetime | None = None) -> bool:
    """Whether an immutable bucket refuses to overwrite the object (cos-api.md section 4.1)."""
    headers: Mapping[str, str] = head.headers
    if headers.get("retention-legal-hold-count", "0") not in {"", "0"}:
        return True
    period, until = headers.get("retention-period", ""), headers.get("retention-expiration-date", "")
    if period.startswith("-"):
        return True  # indefinite, or permanent
    if not until:
        return bool(period) and period != "0"
    try:
        moment = datetime.fromisoformat(until)
    except ValueError:
        try:
            moment = parsedate_to_datetime(until)
        except ValueError:
            return True
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment > (now or datetime.now(UTC))

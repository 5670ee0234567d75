"""What the journal keeps of a drop, of a file and of a part, as values, and how they are put into columns."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.transfer.job import (
    Answer,
    CopyOptions,
    Direction,
    GroupStatus,
    Priority,
    State,
    Transport,
    UploadOptions,
)

REMOVED = "removed"  # state of a group that is no longer shown, until nothing of it lies about
FREE = "free"  # answer of a job whose target did not exist when it was planned
COPIED = "copied"  # answer of a job of a move whose copy is confirmed: what is left is to delete the source


@dataclass(slots=True)
class GroupRow:
    """One drop. `sources` is what is still to be planned: local paths (upload) or whole prefixes (download).

    `restored`: an earlier run began it, and may have done more than it could note.
    """

    direction: Direction
    target: Location
    folder: str
    title: str
    sources: tuple[str, ...] = ()
    options: UploadOptions = field(default_factory=UploadOptions)
    state: str = State.WAITING
    planned: bool = False
    created: float = 0.0
    problem: Problem | None = None
    priority: Priority = Priority.NORMAL
    rank: float = 0.0
    ended: float = 0.0
    id: int = 0
    restored: bool = False

    @property
    def source(self) -> Location | None:
        """Where a copy or move comes from."""
        return self.options.source if isinstance(self.options, CopyOptions) else None

    @property
    def turn(self) -> tuple[int, float, int]:
        """Lower for what goes first."""
        return -self.priority, self.rank or float(self.id), self.id


@dataclass(slots=True)
class JobRow:
    """One file.

    `name` is relative, as in the key; `path` local, bytes, below the group's folder or absolute. `identity` says
    which state of the source is meant: size, time, inode and device of a file, or an object's ETag. `modified` is
    the source's time in ns. `place` is the folded local path where a file system takes two names for one.
    Of a copy, `path` is the key of its source, and `upload_id` the copy's ETag when its answer is `COPIED`. Before its
    end, `version` is the one version that a download or a copy takes.
    `parts`, bytes of it that are over, is filled by `Journal.files` only. Of what has ended: `etag` and `version` of
    the object, `md5` (hex) and another `checksum` ("CRC32:" and base64) of the bytes, as far as they are known.
    """

    group: int
    name: str
    key: str
    path: bytes
    size: int
    state: State = State.WAITING
    answer: str = ""
    modified: int = 0
    identity: str = ""
    place: str | None = None
    part_size: int = 0
    upload_id: str = ""
    begun: float = 0.0
    verified: str = ""
    problem: Problem | None = None
    urgent: int = 0
    started: float = 0.0
    ended: float = 0.0
    etag: str = ""
    version: str = ""
    md5: str = ""
    checksum: str = ""
    id: int = 0
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A part that is stored, or a range that is on disk. `number` from 1.

    Of uploads only: `etag`, the MD5 in hex, and `crc32` in base64, as the server has confirmed them.
    """

    number: int
    start: int
    length: int
    etag: str = ""
    crc32: str = ""


@dataclass(slots=True)
class Tally:
    """Files and bytes of a group in one state, and how they were verified, if all in one way."""

    files: int = 0
    size: int = 0
    verified: str = ""


JOB_FIELDS = [f.name for f in fields(JobRow) if f.name != "parts"]  # in the order that `job_of` expects


def stored(value: Any) -> Any:
    """A value as a column takes it."""
    if isinstance(value, UploadOptions):
        return json.dumps(asdict(value))
    return json.dumps(value.to_json()) if isinstance(value, Problem) else value


def job_of(row: tuple[Any, ...]) -> JobRow:
    """A file, from its columns and maybe the bytes of its parts. Raises `ValueError` on what cannot be."""
    job = JobRow(**dict(zip(JOB_FIELDS, row, strict=False)), parts=row[-1] if len(row) > len(JOB_FIELDS) else 0)
    job.state = State(job.state)
    job.problem = _problem(job.problem)  # pyright: ignore[reportArgumentType]  what the database gave is its JSON
    return job


def group_of(row: tuple[Any, ...]) -> GroupRow:
    """A group, from its columns in the order of the table, its id last. Raises `ValueError` on what cannot be."""
    direction, connection, bucket, prefix, folder, title, sources, options, state, *rest = row
    planned, created, problem, priority, rank, ended, id_ = rest
    return GroupRow(
        Direction(direction), Location(connection, bucket, prefix), os.fsdecode(folder), title,
        tuple(json.loads(sources)), _options(options), state, bool(planned), created, _problem(problem),
        Priority(priority), rank, ended, id_,
    )  # fmt: skip


def status_of(row: tuple[Any, ...]) -> GroupStatus:
    """A group that is over, from its columns and its outcome's. Raises `ValueError` on what cannot be."""
    id_, direction, connection, bucket, prefix, folder, title, options, created, priority, rank, ended, *outcome = row
    state, files, done, failed, skipped, size, sent, verified, problem = outcome
    kind = Direction(direction)
    chosen = _options(options) if kind.copies else None
    return GroupStatus(
        id=id_, direction=kind, state=State(state), title=title, target=Location(connection, bucket, prefix),
        folder=os.fsdecode(folder), files=files, done=done, failed=failed, skipped=skipped, size=size, sent=sent,
        planned=True, verified=verified, created=created, problem=_problem(problem),
        source=chosen.source if isinstance(chosen, CopyOptions) else None, priority=Priority(priority),
        rank=rank or float(id_), ended=ended,
    )  # fmt: skip


def _problem(text: str | None) -> Problem | None:
    return Problem.from_json(json.loads(text)) if text else None


def _options(text: str) -> UploadOptions:
    data: dict[str, Any] = json.loads(text)
    if data["when_exists"]:
        data["when_exists"] = Answer(data["when_exists"])
    data["transport"] = Transport(data.get("transport", Transport.HTTPS))
    if "source" in data:
        data["source"] = Location(**data["source"])
        return CopyOptions(**data)
    return UploadOptions(**data)

"""Values of the transfer queue: what the window asks for and what it is told. No behaviour."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.cos.errors import Problem

Options = TypeVar("Options", bound="UploadOptions")


class Direction(enum.StrEnum):
    """What a group does with its files."""

    UPLOAD = "upload"
    DOWNLOAD = "download"
    COPY = "copy"  # from bucket to bucket, by the server where it can
    MOVE = "move"  # a copy whose source is deleted when it was confirmed

    @property
    def copies(self) -> bool:
        """Whether both ends are buckets."""
        return self in {Direction.COPY, Direction.MOVE}


NOT_KEPT = "NotKept"  # code of the problem of a copy that is done: its detail names what it lacks, by commas


class State(enum.StrEnum):
    """Where a job (one file) or a group (one drop) stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    ASKS = "asks"  # the target exists already: a person decides
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


FINISHED = frozenset({State.DONE, State.FAILED, State.SKIPPED, State.CANCELLED})


class Answer(enum.StrEnum):
    """What a person may decide when the target exists."""

    OVERWRITE = "overwrite"
    SKIP = "skip"
    RENAME = "rename"  # keep both: the new one gets a free name
    RENAME_EXISTING = "rename-existing"  # keep both: the one that is there gets a free name
    NEWER = "newer"  # overwrite what is older, skip the others
    DIFFERENT_SIZE = "different-size"
    DIFFERENT = "different"  # by checksum, where the ETag tells
    RESUME = "resume"  # go on with what an unfinished transfer left, keep what is equal, overwrite the rest


class Transport(enum.StrEnum):
    """How the bytes of a group go. AUTO is decided when its plan begins: as its connection wants it, and can."""

    HTTPS = "https"
    ASPERA = "aspera"
    AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Which:
    """Groups and single jobs, by id, that a command is for: `Queue.pause(Which(groups=(3,)))`."""

    groups: tuple[int, ...] = ()
    jobs: tuple[int, ...] = ()


class Priority(enum.IntEnum):
    """Which groups go first: one that is lower gets what the higher ones leave."""

    LOW = -1
    NORMAL = 0
    HIGH = 1


class Move(enum.StrEnum):
    """Where a group goes in the queue."""

    TOP = "top"
    UP = "up"
    DOWN = "down"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Hours:
    """Other limits at some hours: `days` from 0, Monday; minutes of the day, `end` may be of the next one.

    `up` and `down` in bytes a second, 0 for no limit.
    """

    days: tuple[int, ...]
    start: int
    end: int
    up: int = 0
    down: int = 0

    def hold(self, moment: datetime) -> bool:
        """Whether they are now."""
        minute, day = moment.hour * 60 + moment.minute, moment.weekday()
        if self.start < self.end:
            return day in self.days and self.start <= minute < self.end
        return (day in self.days and minute >= self.start) or ((day - 1) % 7 in self.days and minute < self.end)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much runs at once, and is kept.

    `parallel` requests in flight; `part_size` and `threshold` (multipart above it) in bytes. Python with threads gains
    nothing above 32 to 64 requests (perf.md section 4). Parts grow with the file, so that 10,000 are enough.
    `up` and `down` in bytes a second, 0 for no limit; the first hours of `schedule` that hold say otherwise.
    `groups` share the requests, the others get what those leave. Of what is finished the last `history_groups` are
    kept, `history_days` long.
    `copy_part_size` and `copy_threshold` are those of copies that the server makes by itself: it takes up to 5 GiB in
    one request, but answers when it is done, and parts are copied side by side.
    With Aspera `aspera_sessions` share what is to be moved, and files of
    `aspera_threshold` bytes or more; they aim at `aspera_rate` bytes a second together, 0 for what the service
    proposes, and at no more than `up` and `down`. `aspera_program` is the ascp that is set by hand.
    """

    parallel: int = 32
    part_size: int = 16 << 20
    threshold: int = 16 << 20
    copy_part_size: int = 256 << 20
    copy_threshold: int = 1 << 30
    up: int = 0
    down: int = 0
    schedule: tuple[Hours, ...] = ()
    groups: int = 3
    history_days: int = 30
    history_groups: int = 10_000
    aspera_sessions: int = 2
    aspera_threshold: int = 60_000_000
    aspera_rate: int = 0
    aspera_program: str = ""

    def rates(self, moment: datetime) -> tuple[int, int]:
        """Bytes a second, up and down, that are the limits at a moment."""
        hours = next((hours for hours in self.schedule if hours.hold(moment)), None)
        return (self.up, self.down) if hours is None else (hours.up, hours.down)


@dataclass(frozen=True, slots=True)
class UploadOptions:
    """What an upload sends with its objects; travels from the dialog to PutObject or CompleteMultipartUpload.

    `content_type` empty: guessed per file. `retention_period` in seconds (-1: indefinite), or
    `retention_until` as ISO 8601 UTC, or neither for the bucket's default (cos-api.md section 1.1).
    `part_size` and `threshold` in bytes; 0: those of the queue. `keep_times` notes each file's time of modification
    as other programs do (`x-amz-meta-mtime`); `keep_folders` stores an empty folder as an empty object "name/".
    """

    content_type: str = ""
    metadata: dict[str, str] = field(default_factory=dict[str, str])
    headers: dict[str, str] = field(default_factory=dict[str, str])  # Cache-Control, Content-Disposition, ...
    tags: dict[str, str] = field(default_factory=dict[str, str])
    retention_period: int | None = None
    retention_until: str = ""
    legal_hold: str = ""
    when_exists: Answer | None = None  # None: ask
    part_size: int = 0
    threshold: int = 0
    transport: Transport = Transport.AUTO
    keep_times: bool = True
    keep_folders: bool = True


@dataclass(frozen=True, slots=True)
class NewRetention:
    """How long objects are kept that are made in an immutable bucket.

    `period` in seconds (-1: indefinite), or `until` as ISO 8601 UTC, or neither for the bucket's default; and a legal
    hold, where it is not empty.
    """

    period: int | None = None
    until: str = ""
    hold: str = ""

    def put_into(self, options: Options) -> Options:
        """The options of an upload or copy that asks for it."""
        return replace(options, retention_period=self.period, retention_until=self.until, legal_hold=self.hold)


@dataclass(frozen=True, slots=True)
class CopyOptions(UploadOptions):
    """Where a copy or move comes from: its objects are below `source`, and lie in the target as they lie there.

    `names` gives selected folders (whole prefixes) another place below the target; an empty one: what is in the
    folder goes to the target itself. `describes`: the copies get `headers` and `metadata` instead of what their
    sources have. `keeps_retention`: each copy is kept as long as its source, counted anew, as far as the target allows
    it; else as the options say.
    """

    source: Location = Location("")  # noqa: RUF009  frozen
    transport: Transport = Transport.HTTPS  # the server does it
    names: dict[str, str] = field(default_factory=dict[str, str])
    describes: bool = False
    keeps_retention: bool = True


@dataclass(frozen=True, slots=True)
class JobStatus:
    """One file of a group, for a row of the panel. `size` and `sent` in bytes; `speed` in bytes a second.

    `name` is relative to the group's root, as in the key; `verified` says how ("MD5", "CRC32"), when done.
    It waits for another attempt while `waits_for` says why, until `again_at` (seconds since the epoch). It is paused
    but `ending` while a request that cannot be taken back has no answer.
    """

    id: int
    group: int
    name: str
    state: State
    size: int
    sent: int
    speed: float = 0.0
    seconds_left: float | None = None
    verified: str = ""
    problem: Problem | None = None
    waits_for: Problem | None = None
    again_at: float = 0.0
    ending: bool = False


@dataclass(frozen=True, slots=True)
class GroupStatus:
    """One drop, for a row of the panel. Counts are files; sizes bytes; `planned` is False while folders are walked.

    A group of one file has `files == 1` and shows as that file; `problem` is then the file's own. `rank` orders
    groups of one priority, the first to go has the lowest. It waits for another attempt while `waits_for` says why,
    until `again_at` (seconds since the epoch, 0 where nobody knows). `at_once` of `at_most` requests go to its server,
    which asked to slow down; 0 when it did not. `ending`: as of a file.
    """

    id: int
    direction: Direction
    state: State
    title: str
    target: Location
    folder: str  # the local folder: source of an upload, target of a download
    files: int = 0
    done: int = 0
    failed: int = 0
    skipped: int = 0
    asks: int = 0
    size: int = 0
    sent: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    planned: bool = False
    verified: str = ""
    created: float = 0.0  # seconds since the epoch
    problem: Problem | None = None
    source: Location | None = None  # of a copy or move
    priority: Priority = Priority.NORMAL
    rank: float = 0.0
    ended: float = 0.0  # seconds since the epoch
    waits_for: Problem | None = None
    again_at: float = 0.0
    at_once: int = 0
    at_most: int = 0
    transport: Transport = Transport.HTTPS
    ending: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """An object that an upload or a copy has just made: the open listing inserts it instead of reading itself anew."""

    location: Location  # of the folder that holds it
    entry: ObjectEntry


@dataclass(frozen=True, slots=True)
class Gone:
    """An object that a move has just taken away: the open listing drops its row."""

    location: Location  # of its bucket
    key: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What changed in the queue since the last one; at most 5 a second, when idle an empty one a minute.

    `problem`, in the first snapshot of a run only: the journal of the last run was damaged and set aside (`path`
    says where), or cannot be written, so that transfers of this run will not survive it.
    """

    groups: tuple[GroupStatus, ...]
    removed: tuple[int, ...] = ()
    finished: tuple[Finished, ...] = ()
    speed_up: float = 0.0
    speed_down: float = 0.0
    speed_copy: float = 0.0
    gone: tuple[Gone, ...] = ()
    limit_up: int = 0  # bytes a second now, 0: none
    limit_down: int = 0
    problem: Problem | None = None

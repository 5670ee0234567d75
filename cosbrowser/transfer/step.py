"""The smallest thing that a worker does for a file, and what all transfers of a file have in common.

A transfer is worked off in steps: a small file is one step; a large one is opened, moved in pieces by many workers
at once, and finished. Its methods but for `run` are called with the queue's lock held, and never wait.
"""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cosbrowser.cos.line import Line
from cosbrowser.transfer.bandwidth import Bandwidth
from cosbrowser.transfer.immutable import Immutable
from cosbrowser.transfer.job import Limits, State

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.errors import Problem
    from cosbrowser.cos.wire import Wire
    from cosbrowser.transfer.journal import Journal
    from cosbrowser.transfer.pace import Pace
    from cosbrowser.transfer.rows import GroupRow, JobRow


MOVING = 1 << 20  # bytes after which a second attempt counts as going on


class Phase(enum.Enum):
    """What a step does; which ones there are depends on the transfer."""

    WHOLE = "whole"
    OPEN = "open"
    PIECE = "piece"
    HASH = "hash"
    SESSION = "session"  # many files in one session of Aspera
    FINISH = "finish"


class Stopped(Exception):  # noqa: N818  not an error: the file was paused or cancelled, or the queue closes
    """Raised in a worker to leave a step at once."""


@dataclass(slots=True, eq=False)
class Step:
    """One step of one transfer. `moved`, bytes so far, is written by its worker alone and read by all."""

    transfer: Transfer
    phase: Phase
    number: int = 0
    start: int = 0
    length: int = 0
    moved: int = 0
    attempts: int = 0
    failing_since: float | None = None
    begun: float = 0.0  # when it was taken last
    batch: tuple[Step, ...] = ()  # of SESSION: the steps of the other files, done by the same worker
    pace: Pace | None = None  # of the server, while it is in flight
    line: Line = field(default_factory=Line)  # of the worker that does it

    def went(self, count: int) -> None:
        """So many bytes more are over. Raises `Stopped` when the transfer should go no further."""
        self.moved += count
        if self.transfer.stopped:
            raise Stopped


@dataclass(frozen=True, slots=True)
class Ended:
    """How a file ended. `verified` says how ("MD5", "CRC32", "length").

    `etag` and `version` are the object's, as the server said them; `md5` in hex and `checksum` (`named`) are of the
    bytes that went, where they were computed.
    `problem`, of a copy that is done, names what of the object could not be kept.
    """

    state: State
    verified: str = ""
    etag: str = ""
    version: str = ""
    md5: str = ""
    checksum: str = ""
    problem: Problem | None = None


def named(algorithm: str, value: str) -> str:
    """A checksum with its name, as the journal keeps it: "CRC32:" and base64. Empty where there is none."""
    return f"{algorithm}:{value}" if value else ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step went: its file is over or failed, goes on, was stopped, or has to be done `again` at once."""

    step: Step
    ended: Ended | None = None
    problem: Problem | None = None
    stopped: bool = False
    again: bool = False


@dataclass(slots=True)
class Means:
    """What transfers work with.

    `claims`: which file writes to a local path, for there must be only one. `unchecked`: hosts that refuse requests
    with a checksum, and get none for the rest of the run. `unconditional`: buckets, by connection and name, whose
    server does not know If-Match and If-None-Match. `room`: by folder, when its disk was looked at, and what was free.
    """

    accounts: Accounts
    journal: Journal
    limits: Limits
    claims: dict[str, int] = field(default_factory=dict[str, int])
    unconditional: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    unchecked: set[str] = field(default_factory=set[str])
    bandwidth: Bandwidth = field(default_factory=lambda: Bandwidth(Limits()))
    room: dict[str, tuple[float, int]] = field(default_factory=dict[str, tuple[float, int]])
    immutable: Immutable = field(init=False)

    def __post_init__(self) -> None:
        self.immutable = Immutable(self.accounts)

    def wire(self, group: GroupRow) -> Wire:
        """The requests to the bucket of a group."""
        return self.accounts.wire(group.target.connection, group.target.bucket)


class Transfer:
    """One file on its way. `over` counts the bytes of its finished pieces, `running` holds the steps in flight."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        self.job = job
        self.group = group
        self.means = means
        self.stopped = False
        self.over = 0
        self.running: list[Step] = []
        self.delayed = 0  # steps that wait for another attempt
        self.started = job.started or time.time()
        self.begun = time.monotonic()
        self.was_left = False  # an earlier attempt of this run did not wait for its last answer, and may have worked
        self.listed = job.size  # as it was counted so far
        self.restored = 0  # bytes of parts that the journal knew when it was opened
        self.local_path = ""
        self.wanted: State | None = None  # what a person has decided while a request was out

    @property
    def again(self) -> bool:
        """Whether an earlier attempt, of this run or of one that was killed, may have stored what nobody noted."""
        return self.was_left or self.group.restored

    @property
    def ready(self) -> bool:
        """Whether it waits to join a session of Aspera."""
        return False

    def join(self) -> Step:
        """The step with which it takes part in a session, when it is ready."""
        raise NotImplementedError

    @property
    def moves(self) -> bool:
        """Whether bytes of a request move that is not known to fail: the first attempt, or one that got far."""
        return any(step.moved > (MOVING if step.attempts else 0) for step in self.running)

    @property
    def sent(self) -> int:
        """Bytes that are over, those of the steps in flight included."""
        return self.over + sum(step.moved for step in self.running)

    def next(self) -> Step | None:
        """The next step that can be done now; None when those in flight have to come back first."""
        raise NotImplementedError

    def run(self, step: Step) -> Ended | None:
        """Do a step, in a worker. Raises `CosError`, `Stopped`."""
        raise NotImplementedError

    def done(self, step: Step) -> None:
        """A step came back, and the file has not ended."""
        raise NotImplementedError

    def retired(self) -> None:
        """Nobody works on it any more."""

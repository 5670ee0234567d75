"""What the window is told: a snapshot of what changed, at most five times a second and when a group ends."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from cosbrowser.cos.errors import CosError, Problem
from cosbrowser.transfer.bandwidth import Bandwidth
from cosbrowser.transfer.job import FINISHED, Direction, Finished, Gone, GroupStatus, JobStatus, Snapshot, State
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.meter import Meter
from cosbrowser.transfer.rows import JobRow
from cosbrowser.transfer.schedule import Group, Schedule

INTERVAL_SECONDS = 0.2
IDLE_SECONDS = 60.0  # between two snapshots that say nothing
PAGE = 1000  # groups of the history in one snapshot
FINISHED_AT_ONCE = 1000
FINISHED_KEPT = 20_000  # for a window that does not look; it will list anew anyway

_LATEST = (1 << 63) - 1

logger = logging.getLogger(__name__)


class Report:
    """Tells any number of listeners. Shares the queue's lock, so a snapshot is of one moment."""

    def __init__(self, schedule: Schedule, bandwidth: Bandwidth, lock: threading.RLock) -> None:
        self._schedule = schedule
        self._bandwidth = bandwidth
        self._changed = threading.Condition(lock)
        self._ended = threading.Condition(lock)
        self._listeners: list[deque[Finished | Gone]] = []
        self._closed = threading.Event()
        self._meters: dict[int, Meter] = {}
        self._unread = _LATEST  # history from this id on downwards was not read
        self.journal: Journal | None = None
        self.problem: Problem | None = None

    def changed(self) -> None:
        """Something is not as it was; with the lock held."""
        self._changed.notify_all()

    def ended(self) -> None:
        """A group came to its end, which is told at once; with the lock held."""
        self._ended.notify_all()

    def finished(self, finished: Finished) -> None:
        """An object was made; with the lock held."""
        for listener in self._listeners:
            listener.append(finished)

    def gone(self, gone: Gone) -> None:
        """An object was taken away; with the lock held."""
        for listener in self._listeners:
            listener.append(gone)

    def close(self) -> None:
        """End all streams."""
        self._closed.set()
        with self._changed:
            self._changed.notify_all()
            self._ended.notify_all()

    def snapshots(self) -> Iterator[Snapshot]:
        """First everything, then what changed, until the queue closes; when nothing does, an empty one a minute."""
        finished: deque[Finished | Gone] = deque(maxlen=FINISHED_KEPT)
        told: dict[int, GroupStatus] = {}
        first = True
        with self._changed:
            self._listeners.append(finished)
        try:
            while True:
                with self._changed:
                    snapshot = self._difference(told, finished)
                    while not (first or snapshot.groups or snapshot.removed or snapshot.finished or snapshot.gone):
                        if self._closed.is_set():
                            return
                        busy = any(group.active and group.goes_on for group in self._schedule.live.values())
                        if not self._changed.wait(INTERVAL_SECONDS if busy else IDLE_SECONDS) and not busy:
                            break  # who gave up listening is only noticed when something is said
                        snapshot = self._difference(told, finished)
                yield replace(snapshot, problem=self.problem) if first else snapshot
                first = False
                with self._ended:
                    if self._closed.is_set() or (self._ended.wait(INTERVAL_SECONDS) and self._closed.is_set()):
                        return
        finally:
            with self._changed:
                self._listeners.remove(finished)

    def _difference(self, told: dict[int, GroupStatus], finished: deque[Finished | Gone]) -> Snapshot:
        schedule = self._schedule
        changed: list[GroupStatus] = []
        speeds = dict.fromkeys(Direction, 0.0)
        for group in [*schedule.live.values()]:
            status = self.status(group)
            over = status.state in FINISHED and group.is_left
            if over:
                status = replace(status, ended=group.ended())
            speeds[status.direction] += status.speed
            if told.get(status.id) != status:
                told[status.id] = status
                changed.append(status)
            if over:
                schedule.settle(group, told[status.id])
        self._read_history()
        for id_, status in schedule.settled.items():
            if told.get(id_) is not status:
                told[id_] = status
                changed.append(status)
                if len(changed) >= PAGE:  # the rest comes with the next ones
                    break
        removed = tuple(id_ for id_ in told if id_ not in schedule)
        for id_ in removed:
            del told[id_]
        count = min(len(finished), FINISHED_AT_ONCE)
        news = [finished.popleft() for _ in range(count)]
        return Snapshot(
            tuple(changed), removed, tuple(one for one in news if isinstance(one, Finished)),
            speeds[Direction.UPLOAD], speeds[Direction.DOWNLOAD], limit_up=self._bandwidth.up.rate,
            limit_down=self._bandwidth.down.rate,
            speed_copy=speeds[Direction.COPY] + speeds[Direction.MOVE],
            gone=tuple(one for one in news if isinstance(one, Gone)),
        )  # fmt: skip

    def _read_history(self) -> None:
        """Read on in what was over before this run; so it costs the start nothing."""
        if not self._unread or self.journal is None:
            return
        try:
            found, self._unread = self.journal.history(self._unread, PAGE)
        except CosError as error:
            logger.warning("The history cannot be read: %s", error)
            self._unread = 0
            return
        for status in found:
            if status.id not in self._schedule:
                self._schedule.settled[status.id] = status

    def forget_history(self) -> None:
        """What was not read yet is gone; with the lock held."""
        self._unread = 0

    def status(self, group: Group) -> GroupStatus:
        """A group as it stands; with the lock held."""
        row, tallies = group.row, group.tallies
        ignored = tallies[State.SKIPPED].size + tallies[State.CANCELLED].size
        size = sum(tally.size for tally in tallies.values()) - ignored
        files = sum(tally.files for tally in tallies.values())
        sent = tallies[State.DONE].size + group.parts + sum(t.sent for t in group.active.values())
        done = tallies[State.DONE].files
        state = self._state(group)
        speed, left = 0.0, None
        waits_for, again_at = self._waits(group) if state is State.RUNNING else (None, 0.0)
        if state is State.WAITING and not row.planned:
            waits_for = group.trouble  # of its plan
        if group.active and group.goes_on and waits_for is None:
            group.meter.update(sent, done)
            speed = float(round(group.meter.speed))
            if row.planned:
                left = group.meter.seconds_left(max(0, size - sent), group.unfinished)
        else:
            group.meter.rest()
        problem = row.problem or group.trouble or (group.last_failure if files == 1 else None)
        at_once, at_most = self._slowed(group) if state is State.RUNNING else (0, 0)
        return GroupStatus(
            id=row.id, direction=row.direction, state=state, title=row.title, target=row.target,
            folder=row.folder, files=files, done=done, failed=tallies[State.FAILED].files,
            skipped=tallies[State.SKIPPED].files, asks=tallies[State.ASKS].files, size=size, sent=min(sent, size),
            speed=speed, seconds_left=None if left is None else float(round(left)), planned=row.planned,
            source=row.source, verified=tallies[State.DONE].verified, created=row.created, problem=problem,
            priority=row.priority, rank=row.rank or float(row.id), ended=row.ended if state in FINISHED else 0.0,
            waits_for=waits_for, again_at=again_at, at_once=at_once, at_most=at_most,
            transport=row.options.transport,
            ending=state is State.PAUSED and bool(group.active or group.lingering),
        )  # fmt: skip

    def _waits(self, group: Group) -> tuple[Problem | None, float]:
        """Why nothing of a group moves, and when it is tried again, in seconds since the epoch."""
        pace = self._schedule.paces.get(group.host)
        held = pace.not_before if pace is not None else 0.0
        due = group.due
        if group.trouble is None or not (group.stalls or held > time.monotonic()):
            return None, 0.0
        until = max(due or 0.0, held) - time.monotonic()
        return group.trouble, float(round(time.time() + until)) if until > 0.5 else 0.0

    def _slowed(self, group: Group) -> tuple[int, int]:
        """How many requests its server gets at once, and how many it might, while that is fewer."""
        pace, most = self._schedule.paces.get(group.host), self._schedule.limits().parallel
        allowed = most if pace is None else pace.allowed(most)
        return (allowed, most) if allowed < most else (0, 0)

    def _state(self, group: Group) -> State:
        tallies = group.tallies
        if group.row.state == State.CANCELLED:
            return State.CANCELLED
        if group.row.planned and not group.unfinished:
            for state in (State.FAILED, State.DONE, State.SKIPPED, State.CANCELLED):
                if tallies[state].files:
                    return state
            return State.DONE  # an empty folder
        if group.row.state == State.PAUSED:
            return State.PAUSED
        if group.active:
            return State.RUNNING
        for state in (State.WAITING, State.ASKS, State.PAUSED):
            if tallies[state].files:
                return state
        return State.WAITING

    def job_status(self, group: Group | None, row: JobRow) -> JobStatus:
        """A file as it stands, of a group or (None) of one that is over; with the lock held."""
        transfer = group.active.get(row.id) if group is not None else None
        sent, state, speed, left = row.parts, row.state, 0.0, None
        waits_for, again_at = None, 0.0
        if row.state is State.DONE:
            sent = row.size
        elif group is not None and transfer is not None and row.state is State.WAITING:
            meter = self._meters.setdefault(row.id, Meter())
            sent, state = min(transfer.sent, row.size), State.RUNNING
            if transfer.delayed and not transfer.moves:
                meter.rest()
                waits_for, again_at = group.trouble, self._waits(group)[1]
            else:
                meter.update(sent)
                speed, left = float(round(meter.speed)), meter.seconds_left(row.size - sent)
        elif group is not None and row.state is State.WAITING and group.row.state == State.PAUSED:
            state = State.PAUSED
        if transfer is None:
            self._meters.pop(row.id, None)
        problem = row.problem if state in {State.FAILED, State.PAUSED, State.SKIPPED, State.DONE} else None
        ending = state is State.PAUSED and group is not None and row.id in group.lingering
        return JobStatus(
            row.id, row.group, row.name, state, row.size, sent, speed, left, row.verified, problem, waits_for, again_at,
            ending,
        )  # fmt: skip

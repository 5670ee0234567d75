"""Which step a worker does next: fair between drops, and between the many small and the few large files of one.

Fairness is counted in requests in flight, not in turns: a part of a large file takes a hundred times as long as a
small file, so taking turns would let small files starve. Only a window of the waiting files is in memory. Nothing
here waits or locks; the queue's lock is held by whoever calls.
"""

from __future__ import annotations

import heapq
import itertools
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator

from cosbrowser.cos.errors import CosError, Problem
from cosbrowser.cos.line import Line
from cosbrowser.transfer.aspera_files import AsperaDownload, AsperaUpload, may_join
from cosbrowser.transfer.continued import ContinuedDownload
from cosbrowser.transfer.copy import Copy
from cosbrowser.transfer.download import Download
from cosbrowser.transfer.job import FINISHED, Direction, GroupStatus, Limits, State, Transport
from cosbrowser.transfer.meter import Meter
from cosbrowser.transfer.pace import Pace
from cosbrowser.transfer.retry import waits
from cosbrowser.transfer.rows import GroupRow, JobRow, Tally
from cosbrowser.transfer.step import Means, Phase, Step, Transfer
from cosbrowser.transfer.upload import Upload

WINDOW = 200  # waiting files of a group in memory
LARGE_AT_ONCE = 4  # large files of a group that are begun before one is finished
SESSION_FILES = 256  # of one session of Aspera: each begins with seconds of talk, and none should end with an hour lost
JOURNAL_PAUSE_SECONDS = 5.0  # until the journal is asked again after it failed


_KINDS: dict[Direction, type[Upload | Download | Copy]] = {
    Direction.UPLOAD: Upload, Direction.DOWNLOAD: ContinuedDownload, Direction.COPY: Copy, Direction.MOVE: Copy,
}  # fmt: skip
_BY_ASPERA: dict[Direction, type[AsperaUpload | AsperaDownload]] = {
    Direction.UPLOAD: AsperaUpload, Direction.DOWNLOAD: AsperaDownload,
}  # fmt: skip


class Group:
    """One drop: what the journal says of it, and what of it is under way."""

    def __init__(self, row: GroupRow, means: Means, tallies: dict[State, Tally], parts: int = 0) -> None:
        self.row = row
        self.tallies = {state: Tally() for state in State} | tallies
        self.parts = parts  # bytes of parts of files that are not done and not active
        self.active: dict[int, Transfer] = {}
        self.lingering: dict[int, Transfer] = {}  # stopped, but a worker is still inside
        self.is_planning = False  # a thread walks its folders
        self.swept: set[int] = set()  # what they left is being removed: not to be begun again meanwhile
        self._left: dict[int, float] = {}  # files that were begun and given up in this run, and when they were begun
        self.meter = Meter()
        self.trouble: Problem | None = None  # passes by itself; cleared by the next success
        self.last_failure: Problem | None = None
        self.in_flight = 0
        self.host = ""  # of its bucket, once a worker has found out
        self.stumbled = False  # something failed since something worked
        self._means = means
        self._small = 0  # in flight
        self._large: list[Transfer] = []  # may have a next step
        self._waiting: deque[JobRow] = deque()
        self._more = True  # the journal may have waiting files that are not in memory
        self._delayed: list[tuple[float, int, Step]] = []
        self._count = itertools.count()
        self._not_before = 0.0

    @property
    def goes_on(self) -> bool:
        """Whether its files may run."""
        return self.row.state == State.WAITING

    @property
    def unfinished(self) -> int:
        """Files that are not at an end."""
        return sum(tally.files for state, tally in self.tallies.items() if state not in FINISHED)

    @property
    def stalls(self) -> bool:
        """Whether all of it waits for another attempt."""
        return self.stumbled and bool(self._delayed) and not any(t.moves for t in self.active.values())

    def take(self, now: float) -> Step | None:
        """The next step, which is then in flight."""
        undecided = self.row.options.transport is Transport.AUTO and not self.row.planned
        if not self.goes_on or now < self._not_before or undecided:
            return None
        step = self._due(now) or self._fairest() or self._session() or self._next_file(any_size=True)
        if step is not None:
            for one in (step, *step.batch):
                one.transfer.running.append(one)
                self.in_flight += 1
                self._small += one.phase is Phase.WHOLE
        return step

    def _due(self, now: float) -> Step | None:
        if self._delayed and self._delayed[0][0] <= now:
            step = heapq.heappop(self._delayed)[2]
            step.transfer.delayed -= 1
            return step
        return None

    def _session(self) -> Step | None:
        """All files that are ready for one session of Aspera, once none is being made ready or is under way."""
        if self.row.options.transport is not Transport.ASPERA:
            return None
        under_way = {step.phase for transfer in self.active.values() for step in transfer.running}
        ready = [transfer for transfer in self.active.values() if transfer.ready]
        if not ready or Phase.SESSION in under_way or (Phase.OPEN in under_way and len(ready) < SESSION_FILES):
            return None
        first, *others = [transfer.join() for transfer in ready[:SESSION_FILES]]
        first.batch = tuple(others)
        return first

    def _fairest(self) -> Step | None:
        """A step of the large file, or of the stream of small ones, that has least in flight."""
        sources: list[tuple[bool, int, int, Callable[[], Step | None]]] = [
            (not transfer.job.urgent, len(transfer.running), at, transfer.next)
            for at, transfer in enumerate(self._large, 1)
        ]
        sources.append((not (self._waiting and self._waiting[0].urgent), self._small, 0, self._next_file))
        for *_, following in sorted(sources):
            if (step := following()) is not None:
                return step
        return None

    def _next_file(self, *, any_size: bool = False) -> Step | None:
        """The first step of a file that was waiting; a large one only while few are begun, or at need."""
        if len(self._delayed) > max(1, self._means.limits.parallel // 4):
            return None  # something is wrong out there: try again what failed before more is begun
        by_aspera = self.row.options.transport is Transport.ASPERA
        if by_aspera and len(self._large) >= 2 * SESSION_FILES:
            return None
        if not self._waiting and self._more:
            self._refill()
        limit = self._means.limits.threshold
        may_be_large = any_size or by_aspera or len(self._large) < LARGE_AT_ONCE
        for at, job in enumerate(self._waiting):
            if may_be_large or job.urgent or job.size <= limit:
                del self._waiting[at]
                return self._begin(job)
        return None

    def _refill(self) -> None:
        taken = {*self.active, *self.lingering, *self.swept}
        limit = WINDOW + len(taken)
        try:
            rows = self._means.journal.waiting(self.row.id, limit)
        except CosError as error:
            self.trouble = error.problem
            self._not_before = time.monotonic() + JOURNAL_PAUSE_SECONDS
            return
        self._more = len(rows) == limit
        self._waiting.extend(job for job in rows if job.id not in taken)

    def _begin(self, job: JobRow) -> Step | None:
        kind: type[Upload | Download | Copy] = _KINDS[self.row.direction]
        if self.row.options.transport is Transport.ASPERA and may_join(job, self.row):
            kind = _BY_ASPERA[self.row.direction]
        transfer = self.active[job.id] = kind(job, self.row, self._means)
        if job.id in self._left:
            transfer.begun, transfer.was_left = self._left[job.id], True
        step = transfer.next()
        if step is not None and step.phase is not Phase.WHOLE:
            self._large.append(transfer)
        return step

    def returned(self, step: Step) -> None:
        """A step is no longer in flight, however it went."""
        transfer = step.transfer
        transfer.running.remove(step)
        self.in_flight -= 1
        self._small -= step.phase is Phase.WHOLE
        if not transfer.running and self.lingering.get(transfer.job.id) is transfer:
            del self.lingering[transfer.job.id]
            transfer.retired()
            self._more = True  # it may be waiting again

    def done(self, step: Step) -> None:
        """A step went well, and its file is not at its end."""
        transfer = step.transfer
        transfer.done(step)
        if step.phase is Phase.OPEN:
            self.parts -= transfer.restored  # from here on they are counted by the transfer
            transfer.restored = 0
        if transfer not in self._large:
            self._large.append(transfer)

    def delay(self, step: Step, until: float) -> None:
        """Try a step again, not before `until`."""
        step.moved, step.line = 0, Line()
        if step.phase is Phase.SESSION:  # it may have arrived all the same: look, then join another session
            step.phase, step.batch = Phase.OPEN, ()
        step.transfer.delayed += 1
        self.stumbled = True
        heapq.heappush(self._delayed, (until, next(self._count), step))

    def worked(self) -> None:
        """A request went well: if the network was gone, what waits for another attempt need not wait longer."""
        self.stumbled = False
        if self.trouble is not None and waits(self.trouble):
            self._delayed = [(0.0, number, step) for _, number, step in self._delayed]
            self.trouble = None
        if not self._delayed:
            self.trouble = None

    @property
    def due(self) -> float | None:
        """When a delayed step, or the journal, may be tried again."""
        if not self.goes_on:
            return None
        times = [self._delayed[0][0]] if self._delayed else []
        if self._not_before > time.monotonic():
            times.append(self._not_before)
        return min(times, default=None)

    def retire(self, transfer: Transfer, *, ended: bool = False) -> None:
        """A file is not active any more; what a worker still does for it is left alone, or stopped."""
        del self.active[transfer.job.id]
        if not ended:
            self._left[transfer.job.id] = transfer.begun
        if transfer in self._large:
            self._large.remove(transfer)
        if transfer.delayed:
            self._delayed = [entry for entry in self._delayed if entry[2].transfer is not transfer]
            heapq.heapify(self._delayed)
        if transfer.running:
            self.lingering[transfer.job.id] = transfer
        else:
            transfer.retired()

    def stop(self, transfers: Iterator[Transfer] | None = None, after: State = State.PAUSED) -> list[Transfer]:
        """Stop files, all without an argument; gives those that are past stopping, as their last request is out."""
        ending: list[Transfer] = []
        for transfer in list(self.active.values()) if transfers is None else list(transfers):
            if any(step.phase is Phase.FINISH for step in transfer.running):
                ending.append(transfer)
                continue
            transfer.stopped, transfer.wanted = True, after
            self.parts += transfer.over
            self.retire(transfer)
        self.look_again()
        return ending

    def keep(self, jobs: Iterable[int]) -> None:
        """These files are not to pause any more, if they have not come to that yet."""
        for job in jobs:
            if (transfer := self.active.get(job)) is not None and transfer.wanted is State.PAUSED:
                transfer.wanted = None

    def pausing(self) -> Iterator[Step]:
        """Steps in flight of what is to pause. Those of what was cancelled are waited for: it has to be told whether
        they came to something.
        """
        pauses = self.row.state == State.PAUSED
        for transfer in self.lingering.values():
            if transfer.wanted is State.PAUSED:
                yield from transfer.running
        for transfer in self.active.values():
            if transfer.wanted is State.PAUSED or (pauses and transfer.wanted is None):
                yield from transfer.running

    def more(self) -> None:
        """The journal has files that were not there before."""
        self._more = True

    def look_again(self) -> None:
        """The journal knows better which files wait."""
        self._waiting.clear()
        self._more = True
        self._not_before = 0.0

    def ended(self) -> float:
        """When it came to its end, in seconds since the epoch; noted at the first call."""
        row = self.row
        if not row.ended:
            row.ended = row.created if row.restored else time.time()  # an older version did not note it
            self._means.journal.set_group(row.id, ended=row.ended)
        return row.ended

    @property
    def is_left(self) -> bool:
        """Whether nobody does anything for it any more."""
        return not (self.active or self.lingering or self.in_flight or self.swept or self.is_planning)

    def settle(self, status: GroupStatus) -> None:
        """Note what it came to."""
        self._means.journal.settle(status)

    def reload(self) -> None:
        """Count again, after the journal has changed many files at once."""
        journal = self._means.journal
        found = journal.tallies(self.row.id).get(self.row.id, {})
        self.tallies = {state: Tally() for state in State} | found
        over = sum(transfer.over for transfer in self.active.values())
        self.parts = max(0, journal.parts_of_groups().get(self.row.id, 0) - over)

    def count(self, before: State, after: State, old_size: int, size: int, verified: str = "") -> None:
        """One file has changed its state, and maybe its size."""
        was, now = self.tallies[before], self.tallies[after]
        was.files -= 1
        was.size -= old_size
        now.verified = verified if not now.files or now.verified == verified else ""
        now.files += 1
        now.size += size


class Schedule:
    """Groups by id: `live` are those of which something may still happen, in the order in which they were made.

    Of the others, which may be thousands, there is no more than what is told of them, `settled`, as far as it was
    read. `paces` say how much each host takes at once.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, limits: Callable[[], Limits] = Limits) -> None:
        self.live: dict[int, Group] = {}
        self.settled: dict[int, GroupStatus] = {}
        self.paces: dict[str, Pace] = {}
        self.limits = limits
        self._clock = clock

    def __contains__(self, id_: int) -> bool:
        return id_ in self.live or id_ in self.settled

    def add(self, group: Group) -> None:
        """A group that is new, or that something may happen of again."""
        self.live[group.row.id] = group
        self.settled.pop(group.row.id, None)

    def settle(self, group: Group, status: GroupStatus) -> None:
        """Nothing happens of a group any more."""
        del self.live[group.row.id]
        self.settled[group.row.id] = status
        group.settle(status)

    def remove(self, id_: int) -> Group | None:
        """Forget a group."""
        self.settled.pop(id_, None)
        return self.live.pop(id_, None)

    def take(self) -> tuple[Group, Step] | None:
        """The next step of the group that has least in flight, among the first few; of the others at need."""
        now, limits = self._clock(), self.limits()
        able = [group for group in self.live.values() if group.goes_on and group.tallies[State.WAITING].files]
        able.sort(key=lambda group: group.row.turn)
        first = [group for group in able if group.row.priority == able[0].row.priority][: limits.groups]
        for group in [*sorted(first, key=lambda group: group.in_flight), *able[len(first) :]]:
            pace = self.paces.get(group.host)
            if pace is not None and not pace.may(limits.parallel, now):
                continue
            if (step := group.take(now)) is not None:
                step.begun, step.pace = now, pace
                if pace is not None:
                    pace.flying += 1
                return group, step
        return None

    def found(self, group: Group, host: str) -> None:
        """A group's server is known."""
        group.host = host
        self.paces.setdefault(host, Pace(self.limits().parallel))

    def returned(self, group: Group, step: Step, problem: Problem | None) -> None:
        """A step is no longer in flight; what it failed with, if it did, may mean that less should be."""
        group.returned(step)
        counted, step.pace = step.pace, None
        pace = counted or self.paces.get(group.host)
        if pace is None:
            return
        if problem is None:
            pace.worked(self.limits().parallel)
        else:
            pace.slowed(problem, step.begun, self._clock())
        pace.flying -= counted is not None

    @property
    def seconds_to_due(self) -> float | None:
        """Until something is to be tried again; None when nothing is."""
        now = self._clock()
        times = [due for group in self.live.values() if (due := group.due) is not None]
        times += [pace.not_before for pace in self.paces.values() if pace.not_before > now]
        return max(0.0, min(times) - now) if times else None

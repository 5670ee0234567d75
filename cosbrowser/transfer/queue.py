"""The transfer queue, as the window calls it: `engine.call(owner, Queue.pause, Which(groups=(3,)))`.

Every public method takes and gives plain values and may be called from any thread. What the person decided is in
the journal when a method returns.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from cosbrowser.cos.aspera import Obstacle
from cosbrowser.cos.credentials import Aspera
from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Selection
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.adopt import adopt
from cosbrowser.transfer.aspera import mover, obstacle_of, sets_something
from cosbrowser.transfer.bandwidth import Bandwidth
from cosbrowser.transfer.conflicts import Conflict, describe
from cosbrowser.transfer.copy_plan import CopyWalk, check
from cosbrowser.transfer.crew import Crew
from cosbrowser.transfer.export import export
from cosbrowser.transfer.job import (
    FINISHED,
    Answer,
    CopyOptions,
    Direction,
    JobStatus,
    Limits,
    Move,
    NewRetention,
    Priority,
    Snapshot,
    State,
    Transport,
    UploadOptions,
    Which,
)
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.plan import DownloadWalk, Walk, name_of, visible
from cosbrowser.transfer.planner import Planner, add_others
from cosbrowser.transfer.recovery import Recovery
from cosbrowser.transfer.report import Report
from cosbrowser.transfer.rows import REMOVED, GroupRow, JobRow, Tally
from cosbrowser.transfer.schedule import Group, Schedule
from cosbrowser.transfer.step import Means
from cosbrowser.transfer.sweep import Sweeper

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.paths import Paths
    from cosbrowser.transfer.step import Transfer


T = TypeVar("T")


class Queue:
    """All transfers of a profile."""

    def __init__(self, paths: Paths, accounts: Accounts, limits: Limits | None = None) -> None:
        self._paths = paths
        self._accounts = accounts
        self._limits = limits or Limits()
        self._lock = threading.RLock()
        self._bandwidth = Bandwidth(self._limits)
        self._schedule = Schedule(limits=lambda: self._limits)
        self._report = Report(self._schedule, self._bandwidth, self._lock)
        self._hidden: dict[int, Group] = {}  # removed, but not everything they left is
        self._started = False

    # Life

    def start(self) -> None:
        """Open the journal and go on where the last run stopped.

        Raises `CosError` (LOCAL, code "InUse") while another process has the journal.
        """
        journal = self._journal = Journal(self._paths.data)
        try:
            self._restore(journal)
        except BaseException:
            journal.close()  # or the next attempt would find it in use
            raise
        self._sweeper.start()
        self._recovery.start()
        self._accounts.when_opened(self._recovery.connection_opened)

    def _restore(self, journal: Journal) -> None:
        self._means = Means(self._accounts, journal, self._limits, bandwidth=self._bandwidth)
        self._report.problem = journal.problem
        self._crew = Crew(self._schedule, self._means, self._report, self._lock)
        self._planner = Planner(self._means, self._lock, self._planned, self._pause_group)
        self._sweeper = Sweeper(self._means, self._claim, self._release, self._forget_hidden)
        self._recovery = Recovery(self._stopped_groups, self._recovered)
        self._crew.left_litter = self._sweeper.wake
        self._crew.stopped_group = self._recovery.wake
        self._report.journal = journal
        tallies, parts = journal.tallies(), journal.parts_of_groups()
        with self._lock:
            for row in journal.groups():
                self._take_up(row, tallies.get(row.id, {}), parts.get(row.id, 0))
            self._started = True
            for group in [*self._schedule.live.values()]:
                if group.unfinished or not group.row.planned:
                    self._go_on(group)
            self._prune()

    def _take_up(self, row: GroupRow, tallies: dict[State, Tally], parts: int) -> Group:
        """A group of the journal; with the lock held."""
        row.restored = True
        group = Group(row, self._means, tallies, parts)
        if row.state == REMOVED:
            self._hidden[row.id] = group
            return group
        self._schedule.add(group)
        if group.tallies[State.FAILED].files == 1:
            group.last_failure = next((job.problem for job in self._journal.files(row.id, 0, 1)), None)
        return group

    def _group(self, id_: int) -> Group | None:
        """A group, also one that was over or is hidden; with the lock held."""
        group = self._schedule.live.get(id_) or self._hidden.get(id_)
        if group is None and (row := self._journal.group(id_)) is not None:
            self._journal.revisit(id_)
            parts = self._journal.parts_of_groups().get(id_, 0)
            group = self._take_up(row, self._journal.tallies(id_).get(id_, {}), parts)
        return group

    def close(self, timeout: float) -> None:
        """Stop within `timeout` seconds: what is under way may end, what does not is sent again next time."""
        if not self._started:
            return
        with self._lock:
            self._planner.close()
        self._sweeper.close()
        self._recovery.close()
        self._report.close()
        self._crew.close(timeout)
        self._journal.close()

    # New transfers

    def upload(self, sources: tuple[str, ...], target: Location, options: UploadOptions) -> int:
        """Send local files and folders to the folder `target`; gives the id of the group."""
        paths = tuple(os.path.abspath(source) for source in sources)  # noqa: PTH100  may not be UTF-8
        title = _title([name_of(path) for path in paths])
        options = self._by_connection(target, options)
        row = GroupRow(Direction.UPLOAD, target, _folder_of(paths), title, paths, options, created=time.time())
        return self._add(row)

    def download(
        self, selection: Selection, folder: str, when_exists: Answer | None = None,
        transport: Transport = Transport.AUTO,
    ) -> int:  # fmt: skip
        """Fetch objects and folders into the local `folder`; gives the id of the group."""
        target = selection.location
        names = [entry.key for entry in selection.objects] + list(selection.folders)
        title = _title([name.removeprefix(target.prefix).rstrip(DELIMITER) or target.name for name in names])
        options = self._by_connection(target, UploadOptions(when_exists=when_exists, transport=transport))
        root = os.path.abspath(folder)  # noqa: PTH100  may not be UTF-8
        row = GroupRow(Direction.DOWNLOAD, target, root, title, selection.folders, options, created=time.time())
        walk = DownloadWalk(row, self._means, threading.Event(), lambda _: None)
        row.planned = not selection.folders and options.transport is not Transport.AUTO
        return self._add(row, walk.entries(selection.objects), walk)

    def copy(
        self,
        selection: Selection,
        target: Location,
        move: bool = False,
        names: Mapping[str, str] | None = None,
        when_exists: Answer | None = None,
        retention: NewRetention | None = None,
    ) -> int:
        """Copy or move objects and folders into the folder `target`, of any connection; gives the id of the group.

        `names` gives selected keys and prefixes another name there, folders with their delimiter; empty, for a
        folder: its contents go to the target itself. `retention`: instead of that of the sources.
        Raises `CosError` (INVALID, code "SamePlace" or "IntoItself").
        """
        source, given = selection.location, dict(names or {})
        selected = [entry.key for entry in selection.objects] + list(selection.folders)
        called = {name: given.get(name, name.removeprefix(source.prefix)) for name in selected}
        check(source, target, [(old, target.prefix + new) for old, new in called.items()])
        title = _title([new.rstrip(DELIMITER) or _last(old) or source.bucket for old, new in called.items()])
        options = CopyOptions(when_exists=when_exists, source=source, names=given)
        if retention is not None:
            options = replace(retention.put_into(options), keeps_retention=False)
        direction = Direction.MOVE if move else Direction.COPY
        row = GroupRow(direction, target, "", title, selection.folders, options, created=time.time())
        row.planned = not selection.folders
        walk = CopyWalk(row, self._means, threading.Event(), lambda _: None)
        return self._add(row, walk.entries(selection.objects), walk)

    def _by_connection(self, target: Location, options: UploadOptions) -> UploadOptions:
        """What never goes by Aspera need not wait until it is found out whether it could; nor may it lose anything."""
        if options.transport is Transport.ASPERA and sets_something(options):
            return replace(options, transport=Transport.HTTPS)
        if options.transport is Transport.AUTO and self._accounts.aspera(target.connection) is Aspera.NEVER:
            return replace(options, transport=Transport.HTTPS)
        return options

    def aspera(self, location: Location, options: UploadOptions | None = None) -> Obstacle | None:
        """The one reason why transfers with a bucket cannot go by Aspera; asks its service, and so takes seconds.

        For no bucket: whether a program is here at all. Raises `CosError`: what says nothing of Aspera.
        """
        if not location.bucket:
            return Obstacle.NO_PROGRAM if mover(self._limits) is None else None
        return obstacle_of(self._accounts.account(location.connection), location.bucket, self._limits, options)

    def take_up(self, target: Location, key: str, upload_id: str, path: str) -> int:
        """Finish with a local file what somebody began to upload in parts; gives the id of the group.

        The parts that are there stay where the file has the same bytes. Raises `CosError`: INVALID with a code of
        `adopt`, LOCAL when the file cannot be read.
        """
        folder = Location(target.connection, target.bucket, key[: key.rfind(DELIMITER) + 1])
        row = GroupRow(
            Direction.UPLOAD, folder, _folder_of((path,)), key.removeprefix(folder.prefix), (),
            UploadOptions(when_exists=Answer.OVERWRITE), planned=True, created=time.time(),
        )  # fmt: skip
        job = adopt(self._accounts, target, key, upload_id, path)
        return self._add(row, [job], Walk(row, self._means, threading.Event(), lambda _: None))

    def own_uploads(self, ids: tuple[str, ...]) -> frozenset[str]:
        """Which of these uploads belong to transfers of this profile that are not over."""
        return frozenset(id_ for id_ in ids if self._journal.knows_upload(id_))

    def move_back(self, group: int) -> int:
        """Move what a move has moved back to where it was; gives the id of the new group.

        Only those objects, if they are still what they were then; what is in their old place by now is asked about.
        Raises `CosError` (NOT_FOUND) when the move is not known any more.
        """
        with self._lock:
            owner = self._group(group)
        if owner is None or owner.row.direction is not Direction.MOVE or owner.row.source is None:
            raise CosError(Problem(Kind.NOT_FOUND, operation="MoveBack"))
        source, target = owner.row.source, owner.row.target
        names: dict[str, str] = {}
        entries: list[ObjectEntry] = []
        for job in self._journal.files(group, 0, -1):
            if job.state is State.DONE:
                names[job.key] = job.path.decode(errors="surrogatepass")
                entries.append(ObjectEntry(job.key, job.size, datetime.fromtimestamp(job.ended, UTC), job.etag))
        here = Location(target.connection, target.bucket)
        return self.copy(Selection(here, tuple(entries)), Location(source.connection, source.bucket), True, names)

    def _add(self, row: GroupRow, jobs: list[JobRow] | None = None, walk: Walk | None = None) -> int:
        refused = self._journal.add_group(row, jobs or ())
        group = Group(row, self._means, {})
        with self._lock:
            self._schedule.add(group)
            if jobs and walk is not None:
                add_others(walk, refused)
                group.reload()
            self._go_on(group)
            self._report.changed()
        return row.id

    def send(self, row: GroupRow, jobs: list[JobRow], group: int = 0) -> int:
        """Take on files that are decided already, in a new group, or in the group of that id while it is there."""
        with self._lock:
            known = next(iter(self._groups((group,))), None) if group else None
        if known is None:
            row.planned, row.created = True, time.time()
            self._journal.add_group(row, jobs)
            known = Group(row, self._means, {})
        else:
            for job in jobs:
                job.group = group
            self._journal.add_jobs(jobs)
        with self._lock:
            self._schedule.add(known)
            known.reload()
            self._go_on(known)
            self._report.changed()
        return known.row.id

    @property
    def means(self) -> Means:
        """What transfers work with."""
        return self._means

    def _go_on(self, group: Group) -> None:
        """Plan the rest of a group, and let the workers see what waits; with the lock held."""
        self._planner.start(group)
        group.look_again()
        self._crew.wake()

    def _planned(self) -> None:
        self._crew.wake()
        self._report.changed()

    # Commands

    def pause(self, which: Which) -> None:
        """Stop at once; parts that are over are kept."""
        with self._lock:
            for group in self._groups(which.groups):
                if group.tallies[State.WAITING].files or not group.row.planned:
                    self._pause_group(group)
            for group, jobs in self._by_group(which.jobs):
                ending = {t.job.id: t for t in group.stop(group.active[job] for job in jobs if job in group.active)}
                for transfer in ending.values():
                    transfer.wanted = State.PAUSED
                self._journal.move(Which(jobs=tuple({*jobs} - {*ending})), [State.WAITING], State.PAUSED)
                group.reload()
            self._told()

    def _pause_group(self, group: Group, problem: Problem | None = None) -> None:
        group.row.state, group.row.problem = State.PAUSED, problem
        group.stop()
        self._journal.set_group(group.row.id, state=State.PAUSED, problem=problem)

    def resume(self, which: Which) -> None:
        """Go on with what is paused. A single file of a paused group goes on alone."""
        with self._lock:
            for group in self._groups(which.groups):
                if group.row.state == State.PAUSED:
                    self._set_going(group)
                elif not group.tallies[State.PAUSED].files:
                    continue
                self._journal.move(Which((group.row.id,)), [State.PAUSED], State.WAITING, problem=None)
                group.reload()
                self._go_on(group)
            for group, jobs in self._by_group(which.jobs):
                if group.row.state == State.PAUSED:
                    self._journal.move(Which((group.row.id,)), [State.WAITING], State.PAUSED)
                    self._set_going(group)
                self._journal.move(Which(jobs=jobs), [State.PAUSED], State.WAITING, problem=None)
                group.reload()
                self._go_on(group)
            self._told()

    def _set_going(self, group: Group) -> None:
        group.row.state, group.row.problem, group.trouble = State.WAITING, None, None
        group.row.ended = 0.0
        self._journal.set_group(group.row.id, state=State.WAITING, problem=None, ended=0.0)

    def cancel(self, which: Which) -> None:
        """End what is not finished; unfinished uploads and part files are removed."""
        with self._lock:
            for group in self._groups(which.groups):
                if not group.unfinished and group.row.planned:
                    continue
                self._planner.stop(group.row.id)
                group.row.state, group.row.problem = State.CANCELLED, None
                self._journal.set_group(group.row.id, state=State.CANCELLED, problem=None)
                self._cancel(group, Which((group.row.id,)), group.stop())
            for group, jobs in self._by_group(which.jobs):
                ending = group.stop(group.active[job] for job in jobs if job in group.active)
                self._cancel(group, Which(jobs=jobs), ending)
            self._told()
            self._sweeper.wake()

    def _cancel(self, group: Group, which: Which, ending: list[Transfer]) -> None:
        """What has sent its last request already ends by itself, and counts."""
        self._journal.cancel(which)
        for transfer in ending:
            transfer.wanted = State.CANCELLED
            self._journal.set_job(transfer.job.id, state=State.WAITING, litter=0)
        group.reload()

    def retry(self, which: Which) -> None:
        """Try again what failed or was cancelled; folders that could not be read are walked again."""
        with self._lock:
            # Taken up first: a group that the journal takes for over would not go on after a kill.
            groups = self._groups((*which.groups, *self._journal.groups_of(which.jobs).values()))
            anew = self._journal.unplan(which)
            self._journal.revive(which)
            for group in groups:
                row, whole = group.row, group.row.id in which.groups
                planned = row.id not in anew and (row.planned or not whole)
                if planned != row.planned:
                    row.planned = planned
                    self._journal.set_group(row.id, planned=planned)
                if whole or row.state == State.CANCELLED:
                    self._set_going(group)
                group.last_failure = None
                group.reload()
                self._go_on(group)
            self._told()

    def answer(self, which: Which, answer: Answer) -> None:
        """Say what becomes of files whose target exists; for a group, also of those that the plan still finds."""
        after = State.SKIPPED if answer is Answer.SKIP else State.WAITING
        with self._lock:
            for group in self._groups(which.groups):
                group.row.options = replace(group.row.options, when_exists=answer)
                self._journal.set_group(group.row.id, options=group.row.options)
            # A file may have been fetched before it turned out that its name is taken.
            self._journal.move(which, [State.ASKS], after, answer=answer, litter=int(answer is Answer.SKIP))
            for group in self._groups((*which.groups, *self._journal.groups_of(which.jobs).values())):
                group.reload()
                self._go_on(group)
            self._told()
            self._sweeper.wake()

    def pause_all(self) -> None:
        """Pause every group that is not finished."""
        with self._lock:
            self.pause(Which(tuple(self._schedule.live)))

    def resume_all(self) -> None:
        """Resume every group that is paused."""
        with self._lock:
            self.resume(Which(tuple(self._schedule.live)))

    # Order

    def prioritise(self, groups: tuple[int, ...], priority: Priority) -> None:
        """Say which groups go before others, or after them."""
        with self._lock:
            for group in self._groups(groups):
                group.row.priority = priority
                self._journal.set_group(group.row.id, priority=priority)
            self._ordered()

    def move(self, groups: tuple[int, ...], where: Move) -> None:
        """Put groups elsewhere in the queue, among the unfinished ones of their priority."""
        with self._lock:
            for priority in {group.row.priority for group in self._groups(groups)}:
                line = [group for group in self._line() if group.row.priority == priority]
                self._number(moved(line, [group for group in line if group.row.id in groups], where))
            self._ordered()

    def place(self, groups: tuple[int, ...], before: int | None) -> None:
        """Put groups before another one, whose priority they get, or (None) at the end of the queue."""
        with self._lock:
            line = self._line()
            taken = [group for group in line if group.row.id in groups]
            others = [group for group in line if group.row.id not in groups]
            at = next((at for at, group in enumerate(others) if group.row.id == before), len(others))
            beside = others[at] if at < len(others) else others[-1] if others else None
            for group in taken:
                if beside is not None and group.row.priority != beside.row.priority:
                    group.row.priority = beside.row.priority
                    self._journal.set_group(group.row.id, priority=group.row.priority)
            self._number([*others[:at], *taken, *others[at:]])
            self._ordered()

    def start_now(self, which: Which) -> None:
        """Have groups, or single files of them, go before all others, paused ones too."""
        with self._lock:
            self.resume(which)
            self._journal.hurry(which.jobs)
            owners = tuple(self._journal.groups_of(which.jobs).values())
            first = self._groups((*which.groups, *owners))
            for group in first:
                group.row.priority = Priority.HIGH
                self._journal.set_group(group.row.id, priority=group.row.priority)
                group.look_again()
            others = [group for group in self._line() if group not in first]
            self._number([*first, *others])
            self._ordered()

    def _line(self) -> list[Group]:
        """The groups that are not finished, in the order in which they go."""
        unfinished = [group for group in self._schedule.live.values() if group.unfinished or not group.row.planned]
        return sorted(unfinished, key=lambda group: group.row.turn)

    def _number(self, line: list[Group]) -> None:
        """Give groups the ranks that they have among them, in this order."""
        ranks = sorted(group.row.rank or float(group.row.id) for group in line)
        for group, rank in zip(line, ranks, strict=True):
            if group.row.rank != rank:
                group.row.rank = rank
                self._journal.set_group(group.row.id, rank=rank)

    def _ordered(self) -> None:
        self._told()
        self._crew.wake()

    def clear_finished(self, groups: tuple[int, ...] | None = None) -> None:
        """Forget groups that are finished, all without an argument; their files on disk and in buckets stay."""
        with self._lock:
            live = self._schedule.live
            wanted = (*live, *self._journal.over()) if groups is None else groups
            self._hide(wanted)
            if groups is None:
                self._report.forget_history()
            self._told()
            self._sweeper.wake()

    def _hide(self, groups: Iterable[int]) -> None:
        """Show those of these groups no more that are finished; with the lock held."""
        over = {*self._journal.over(groups)}
        for id_ in groups:
            group = self._schedule.live.get(id_)
            if group is not None and self._report.status(group).state in FINISHED:
                over.add(id_)
        self._journal.hide_groups([*over])
        for id_ in over:
            if (group := self._schedule.remove(id_)) is not None:
                self._hidden[id_] = group

    def _prune(self) -> None:
        """Forget what finished so long ago, or is so far down the list, that nobody looks for it; lock held."""
        limits = self._limits
        old = self._journal.old(time.time() - limits.history_days * 86400, limits.history_groups)
        if old:
            self._hide(old)

    # Questions

    def export(self, path: str, groups: tuple[int, ...] = ()) -> int:
        """Write the files that are at an end, of these groups or of all, into a table; gives how many there are.

        Raises `CosError` (LOCAL, DISK_FULL).
        """
        return export(self._journal, path, groups)

    def files(self, group: int, offset: int, limit: int) -> tuple[JobStatus, ...]:
        """Files of a group in plan order, by range."""
        rows = self._journal.files(group, offset, limit)
        with self._lock:
            owner = self._schedule.live.get(group)
            return tuple(self._report.job_status(owner, row) for row in rows) if group not in self._hidden else ()

    def asking(self, limit: int) -> tuple[int, ...]:
        """The ids of files that wait for an answer, the first of them."""
        return tuple(self._journal.asking(limit))

    def conflicts(self, jobs: tuple[int, ...]) -> tuple[Conflict, ...]:
        """What is here and what is there, of files that wait for an answer; those that do not any more are left out."""
        rows = [row for row in self._journal.jobs(jobs) if row.state is State.ASKS]
        with self._lock:
            groups = {row.group: self._schedule.live[row.group].row for row in rows if row.group in self._schedule.live}
        return describe(self._means, [(groups[row.group], row) for row in rows if row.group in groups])

    def changes(self) -> Iterator[Snapshot]:
        """First all groups, then what changed: at most five a second, until the queue closes.

        What was over before this run comes in pages, the latest first; when idle there is an empty one a minute.
        """
        return self._report.snapshots()

    def limits(self) -> Limits:
        """How much runs at once."""
        return self._limits

    def set_limits(self, limits: Limits) -> None:
        """Change how much runs at once, while it runs; sizes count for files that are begun later."""
        with self._lock:
            self._limits = limits
            self._bandwidth.set_limits(limits)
            if self._started:
                self._means.limits = limits
                self._prune()
                self._crew.wake()
                self._sweeper.wake()
            self._report.changed()

    # Within

    def _stopped_groups(self) -> list[GroupRow]:
        with self._lock:
            rows = [group.row for group in self._schedule.live.values()]
        return [row for row in rows if row.state == State.PAUSED and row.problem is not None]

    def _recovered(self, groups: tuple[int, ...]) -> None:
        """Go on with groups, unless a person has had their word meanwhile."""
        with self._lock:
            stopped = {row.id for row in self._stopped_groups()}
            self.resume(Which(tuple(group for group in groups if group in stopped)))

    def _groups(self, ids: tuple[int, ...]) -> list[Group]:
        """The groups of a command, of which something may happen then."""
        found = [group for id_ in dict.fromkeys(ids) if (group := self._group(id_)) is not None]
        return [group for group in found if group.row.id not in self._hidden]

    def _by_group(self, jobs: tuple[int, ...]) -> list[tuple[Group, tuple[int, ...]]]:
        found: dict[int, list[int]] = {}
        for job, group in self._journal.groups_of(jobs).items():
            found.setdefault(group, []).append(job)
        return [(group, tuple(found[group.row.id])) for group in self._groups(tuple(found))]

    def _told(self) -> None:
        """The person's word is in the journal, and shown."""
        self._journal.commit()
        self._report.changed()

    def _claim(self, job: JobRow) -> GroupRow | None:
        """Keep an ended file from being begun again while what it left is removed; None when it must be left alone."""
        with self._lock:
            group = self._group(job.group)
            if group is None or job.id in group.active or job.id in group.lingering:
                return None
            if not self._journal.is_litter(job.id):  # it was tried again since the sweeper looked
                return None
            group.swept.add(job.id)
            return group.row

    def _release(self, job: JobRow) -> None:
        with self._lock:
            group = self._schedule.live.get(job.group) or self._hidden.get(job.group)
            if group is not None:
                group.swept.discard(job.id)
                group.more()
                self._crew.wake()
                self._report.changed()

    def _forget_hidden(self) -> None:
        """Remove the rows of hidden groups of which nothing lies about."""
        while True:
            with self._lock:
                kept = [id_ for id_, group in self._hidden.items() if group.lingering]
            if not self._journal.forget_removed(kept):
                break
        with self._lock:
            for id_ in [id_ for id_ in self._hidden if self._journal.group(id_) is None]:
                del self._hidden[id_]


def moved(line: list[T], chosen: list[T], where: Move) -> list[T]:
    """The line after those that are chosen went up, down, or to an end; they keep their order."""
    if where in {Move.TOP, Move.BOTTOM}:
        others = [one for one in line if one not in chosen]
        return [*chosen, *others] if where is Move.TOP else [*others, *chosen]
    result = line[::-1] if where is Move.DOWN else line[:]
    for at in range(1, len(result)):
        if result[at] in chosen and result[at - 1] not in chosen:
            result[at - 1], result[at] = result[at], result[at - 1]
    return result[::-1] if where is Move.DOWN else result


def _folder_of(paths: tuple[str, ...]) -> str:
    """The folder that all these files are in, or below; none when they are on different drives."""
    try:
        return os.path.commonpath([os.path.dirname(path) for path in paths])  # noqa: PTH120
    except ValueError:
        return ""


def _last(name: str) -> str:
    return name.rstrip(DELIMITER).rpartition(DELIMITER)[2]


def _title(names: list[str]) -> str:
    """What a group is called: its only name, or the first of them and how many more there are."""
    first = visible(names[0]) if names else ""
    return first if len(names) < 2 else f"{first} +{len(names) - 1}"

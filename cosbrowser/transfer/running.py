"""The groups of a profile as they run: taken up from the journal, stopped, set going again, put away.

All of it with one lock; what the person decided is in the journal when a method returns.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import Problem
from cosbrowser.transfer.bandwidth import Bandwidth
from cosbrowser.transfer.crew import Crew
from cosbrowser.transfer.job import FINISHED, Limits, State, Which
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.planner import Planner
from cosbrowser.transfer.recovery import Recovery
from cosbrowser.transfer.report import Report
from cosbrowser.transfer.rows import REMOVED, GroupRow, JobRow, Tally
from cosbrowser.transfer.schedule import Group, Schedule
from cosbrowser.transfer.step import Means
from cosbrowser.transfer.sweep import Sweeper

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.paths import Paths


class Running:
    """What the queue is made of, and how it starts, stops and ends."""

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
        self._accounts.when_opened(self._recovery.connection_opened)  # what is opened from here on is heard of
        self._recovery.start()

    def _restore(self, journal: Journal) -> None:
        self._means = Means(self._accounts, journal, self._limits, bandwidth=self._bandwidth)
        self._report.problem = journal.problem
        self._crew = Crew(self._schedule, self._means, self._report, self._lock)
        self._planner = Planner(self._means, self._lock, self._planned, self._pause_group)
        self._sweeper = Sweeper(self._means, self._claim, self._release, self._forget_hidden)
        self._recovery = Recovery(self._stopped_groups, self._recovered, self._accounts.openings)
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

    # Stopping and going on

    def pause(self, which: Which) -> None:
        """Stop at once; parts that are over are kept."""
        with self._lock:
            groups = self._groups(which.groups)
            for group in groups:
                if group.tallies[State.WAITING].files or not group.row.planned:
                    self._pause_group(group)
            for group, jobs in self._by_group(which.jobs):
                groups.append(group)
                ending = {t.job.id: t for t in group.stop(group.active[job] for job in jobs if job in group.active)}
                for transfer in ending.values():
                    transfer.wanted = State.PAUSED
                self._journal.move(Which(jobs=tuple({*jobs} - {*ending})), [State.WAITING], State.PAUSED)
                group.reload()
            self._crew.cut_soon(groups)
            self._told()

    def _pause_group(self, group: Group, problem: Problem | None = None) -> None:
        group.row.state, group.row.problem = State.PAUSED, problem
        group.stop()
        self._journal.set_group(group.row.id, state=State.PAUSED, problem=problem)

    def resume(self, which: Which) -> None:
        """Go on with what is paused. A single file of a paused group goes on alone."""
        with self._lock:
            for group in self._groups(which.groups):
                group.keep(group.active)
                if group.row.state == State.PAUSED:
                    self._set_going(group)
                elif not group.tallies[State.PAUSED].files:
                    continue
                self._journal.move(Which((group.row.id,)), [State.PAUSED], State.WAITING, problem=None)
                group.reload()
                self._go_on(group)
            for group, jobs in self._by_group(which.jobs):
                group.keep(jobs)
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

    def pause_all(self) -> None:
        """Pause every group that is not finished."""
        with self._lock:
            self.pause(Which(tuple(self._schedule.live)))

    def resume_all(self) -> None:
        """Resume every group that is paused."""
        with self._lock:
            self.resume(Which(tuple(self._schedule.live)))

    def _stopped_groups(self) -> list[GroupRow]:
        with self._lock:
            rows = [group.row for group in self._schedule.live.values()]
        return [row for row in rows if row.state == State.PAUSED and row.problem is not None]

    def _recovered(self, groups: tuple[int, ...]) -> None:
        """Go on with groups, unless a person has had their word meanwhile."""
        with self._lock:
            stopped = {row.id for row in self._stopped_groups()}
            self.resume(Which(tuple(group for group in groups if group in stopped)))

    # How much runs

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

    # What is over

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

    # Of a command

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

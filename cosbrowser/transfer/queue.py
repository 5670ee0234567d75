"""The transfer queue, as the window calls it: `engine.call(owner, Queue.pause, Which(groups=(3,)))`.

Every public method takes and gives plain values and may be called from any thread. What the person decided is in
the journal when a method returns.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cosbrowser.cos.aspera import Obstacle
from cosbrowser.cos.credentials import Aspera
from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Selection
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.adopt import adopt
from cosbrowser.transfer.aspera import mover, obstacle_of, sets_something
from cosbrowser.transfer.conflicts import Conflict, describe
from cosbrowser.transfer.copy_plan import CopyWalk, check
from cosbrowser.transfer.export import export
from cosbrowser.transfer.job import (
    Answer,
    CopyOptions,
    Direction,
    JobStatus,
    NewRetention,
    Snapshot,
    State,
    Transport,
    UploadOptions,
    Which,
)
from cosbrowser.transfer.order import Ordered
from cosbrowser.transfer.plan import DownloadWalk, Walk, name_of, visible
from cosbrowser.transfer.planner import add_others
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.schedule import Group

if TYPE_CHECKING:
    from cosbrowser.transfer.step import Transfer


class Queue(Ordered):
    """All transfers of a profile."""

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

    # Commands

    def cancel(self, which: Which) -> None:
        """End what is not finished; unfinished uploads and part files are removed."""
        with self._lock:
            for group in self._groups(which.groups):
                if not group.unfinished and group.row.planned:
                    continue
                self._planner.stop(group.row.id)
                group.row.state, group.row.problem = State.CANCELLED, None
                self._journal.set_group(group.row.id, state=State.CANCELLED, problem=None)
                self._cancel(group, Which((group.row.id,)), group.stop(after=State.CANCELLED))
            for group, jobs in self._by_group(which.jobs):
                chosen = (group.active[job] for job in jobs if job in group.active)
                ending = group.stop(chosen, State.CANCELLED)
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

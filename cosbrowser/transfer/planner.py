"""The threads that turn drops into files: one for each group that is not planned yet."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from cosbrowser.cos.credentials import Aspera
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.aspera import obstacle_of
from cosbrowser.transfer.copy_plan import CopyWalk
from cosbrowser.transfer.job import Direction, State, Transport
from cosbrowser.transfer.plan import DownloadWalk, UploadWalk, Walk, other_names
from cosbrowser.transfer.retry import backoff, waits
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.schedule import Group
from cosbrowser.transfer.step import Means

BATCH = 500  # files that reach the journal together
BATCH_SECONDS = 0.2  # and how long the first of them waits for the last

_WALKS: dict[Direction, type[UploadWalk | DownloadWalk | CopyWalk]] = {
    Direction.UPLOAD: UploadWalk, Direction.DOWNLOAD: DownloadWalk,
    Direction.COPY: CopyWalk, Direction.MOVE: CopyWalk,
}  # fmt: skip

logger = logging.getLogger(__name__)


class Planner:
    """Plans groups. Shares the queue's lock; `added` and `failed` are called with it held."""

    def __init__(
        self,
        means: Means,
        lock: threading.RLock,
        added: Callable[[], object],
        failed: Callable[[Group, Problem], object],
    ) -> None:
        self._means = means
        self._lock = lock
        self._rng = random.Random()  # noqa: S311  spreads retries, hides nothing
        self._added = added
        self._failed = failed
        self._stops: dict[int, threading.Event] = {}
        self._closed = False

    def start(self, group: Group) -> None:
        """Plan what is not planned of a group; with the lock held. One that is being planned goes on."""
        row = group.row
        if row.planned or row.state == State.CANCELLED or row.id in self._stops or self._closed:
            return
        stop = self._stops[row.id] = threading.Event()
        group.is_planning = True
        threading.Thread(target=self._run, args=(group, stop), name=f"plan-{row.id}", daemon=True).start()

    def stop(self, group: int) -> None:
        """Plan no further; with the lock held."""
        if group in self._stops:
            self._stops[group].set()

    def close(self) -> None:
        """Plan nothing any more; with the lock held."""
        self._closed = True
        for stop in self._stops.values():
            stop.set()

    def _run(self, group: Group, stop: threading.Event) -> None:
        problem: Problem | None = None
        try:
            self._plan(group, stop)
        except CosError as error:
            problem = error.problem
        except Exception as error:
            logger.exception("A plan failed in a way that nobody foresaw")
            problem = Problem(Kind.INTERNAL, operation="Plan", detail=repr(error))
        with self._lock:
            del self._stops[group.row.id]
            group.is_planning = False
            if problem is not None and not stop.is_set():
                self._failed(group, problem)
            else:
                self.start(group)  # it may have been cancelled, and tried again at once
            self._added()

    def _plan(self, group: Group, stop: threading.Event) -> None:
        row = group.row

        def trouble(problem: Problem | None) -> None:
            with self._lock:
                group.trouble = problem
                self._added()

        self._decide(group, stop, trouble)
        walk = _WALKS[row.direction](row, self._means, stop, trouble)
        batch: list[JobRow] = []
        last = 0.0
        for found in walk.rows():
            if stop.is_set():
                return
            batch += found
            if not found or len(batch) >= BATCH or time.monotonic() - last > BATCH_SECONDS:
                self._add(group, walk, batch)
                batch, last = [], time.monotonic()
        with self._lock:
            if not stop.is_set():
                self._add(group, walk, batch)
                row.planned = True
                self._means.journal.set_group(row.id, planned=1)

    def _decide(
        self, group: Group, stop: threading.Event, trouble: Callable[[Problem | None], None]
    ) -> None:  # fmt: skip
        """How the bytes of a group go, where that is not known yet; waits for a network to find out."""
        row, attempts = group.row, 0
        if row.options.transport is not Transport.AUTO:
            return
        while True:
            try:
                decided = self._way(row)
            except CosError as error:
                attempts += 1
                if waits(error.problem):
                    trouble(error.problem)
                    if stop.wait(backoff(attempts, error.problem, self._rng)):
                        return
                    continue
                logger.info("Whether Aspera is possible cannot be found out: %s", error)
                decided = Transport.HTTPS  # which will say what is wrong
            break
        if attempts:
            trouble(None)
        with self._lock:
            row.options = replace(row.options, transport=decided)
            self._means.journal.set_group(row.id, options=row.options)
            self._added()

    def _way(self, row: GroupRow) -> Transport:
        """As the connection wants it, where it can. Raises `CosError`."""
        account = self._means.accounts.account(row.target.connection)
        if account.connection.aspera is Aspera.NEVER:
            return Transport.HTTPS
        options = row.options if row.direction is Direction.UPLOAD else None
        obstacle = obstacle_of(account, row.target.bucket, self._means.limits, options)
        logger.info("Aspera: %s", obstacle or "possible")
        return Transport.ASPERA if obstacle is None else Transport.HTTPS

    def _add(self, group: Group, walk: Walk, jobs: list[JobRow]) -> None:
        with self._lock:  # the counts in memory and in the journal must not be seen apart
            if not jobs or walk.stop.is_set():
                return
            refused = self._means.journal.add_jobs(jobs)
            gone = {id(job) for job in refused}
            for job in [job for job in jobs if id(job) not in gone] + add_others(walk, refused):
                group.tallies[job.state].files += 1
                group.tallies[job.state].size += job.size
                if job.state is State.FAILED:
                    group.last_failure = job.problem
            group.more()
            self._added()


def add_others(walk: Walk, refused: list[JobRow]) -> list[JobRow]:
    """Store files whose names are taken within their group under others; gives those that it stored."""
    journal = walk.means.journal
    return [job for job, others in other_names(walk, refused) if any(not journal.add_jobs([row]) for row in others)]

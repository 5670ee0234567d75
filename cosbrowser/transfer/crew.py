"""The workers: each pulls a step, does it, and tells how it went. What a failure means is decided here."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

from cosbrowser.cos import refusals
from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry
from cosbrowser.cos.errors import RETRYABLE, CosError, Kind, Problem
from cosbrowser.transfer import retry
from cosbrowser.transfer.aspera_session import run_session
from cosbrowser.transfer.job import Direction, Finished, Gone, State, Which
from cosbrowser.transfer.report import Report
from cosbrowser.transfer.retry import waits
from cosbrowser.transfer.schedule import Group, Schedule
from cosbrowser.transfer.step import Ended, Means, Outcome, Phase, Step, Stopped, Transfer

COMMIT_SECONDS = 0.1  # what a kill may cost: files that went well this late are sent once more
PATIENCE_SECONDS = 2.0  # with the answer to a request whose file is to pause

logger = logging.getLogger(__name__)


class Crew:
    """Threads that are started when there is work for them, up to the limit of parallel requests."""

    def __init__(self, schedule: Schedule, means: Means, report: Report, lock: threading.RLock) -> None:
        self._schedule = schedule
        self._means = means
        self._report = report
        self._lock = lock
        self._work = threading.Condition(lock)
        self._rng = random.Random()  # noqa: S311  spreads retries, hides nothing
        self._threads = 0
        self._idle = 0
        self._busy = 0
        self._closing = False
        self._patience: list[threading.Timer] = []
        self.left_litter = lambda: None  # called, with the lock held, when something is to be cleaned up
        self.stopped_group = lambda: None  # called, with the lock held, when a problem has stopped a whole group

    def wake(self) -> None:
        """There may be something to do; with the lock held."""
        if self._idle:
            self._work.notify()
        elif self._threads < self._means.limits.parallel and not self._closing:
            self._threads += 1
            threading.Thread(target=self._run, name=f"transfer-{self._threads}", daemon=True).start()

    def cut_soon(self, groups: Iterable[Group]) -> None:
        """Let what is to pause wait for its answers a little longer, and no more; with the lock held.

        A request that nobody waits for may have been carried out. That is as after a kill: the next attempt looks
        first whether the object, the part or the upload is there.
        """
        waiting = [group for group in groups if any(group.pausing())]
        if waiting and not self._closing:
            timer = threading.Timer(PATIENCE_SECONDS, self._cut, (waiting,))
            timer.daemon = True
            self._patience = [*(one for one in self._patience if one.is_alive()), timer]
            timer.start()

    def _cut(self, groups: Iterable[Group]) -> None:
        with self._lock:
            for group in groups:
                for step in group.pausing():
                    step.line.cut()

    def close(self, timeout: float) -> None:
        """Take no more steps, wait for those in flight, then stop them."""
        deadline = time.monotonic() + timeout
        with self._lock:
            self._closing = True
            for timer in self._patience:
                timer.cancel()
            self._work.notify_all()
            for group in self._schedule.live.values():  # a session may go on for hours, and its program must end
                for transfer in group.active.values():
                    transfer.stopped = transfer.stopped or any(s.phase is Phase.SESSION for s in transfer.running)
            self._work.wait_for(lambda: not self._busy, max(0.0, timeout - 0.3))
            for group in self._schedule.live.values():
                for transfer in [*group.active.values(), *group.lingering.values()]:
                    transfer.stopped = True
            self._work.wait_for(lambda: not self._busy, max(0.0, deadline - time.monotonic()))

    def _run(self) -> None:
        while (taken := self._next()) is not None:
            group, step = taken
            with step.line.used():
                for outcome in self._outcomes(group, step):
                    self._take_note(group, outcome)
            with self._lock:
                self._busy -= 1
                if self._closing:
                    self._work.notify_all()
            since = self._means.journal.waits_since
            if since is not None and time.monotonic() - since > COMMIT_SECONDS:
                self._commit()

    def _take_note(self, group: Group, outcome: Outcome) -> None:
        with self._lock:
            try:
                self._settle(group, outcome)
            except CosError as error:  # the journal cannot be read or written
                group.trouble = error.problem
            except Exception:
                logger.exception("What a step came to could not be noted")

    def _outcomes(self, group: Group, step: Step) -> Iterator[Outcome]:
        """Do a step, or a whole session; each file is told of when it is known."""
        try:
            if not group.host:
                self._find_host(group)
            if step.phase is Phase.SESSION:
                yield from run_session(self._means, group.row, step)
                return
            yield Outcome(step, step.transfer.run(step))
        except Stopped:
            yield Outcome(step, stopped=True)
        except CosError as error:
            for one in (step, *step.batch):
                problem = self._placed(group, one.transfer, error)
                if not refusals.is_silent(problem):
                    yield Outcome(one, problem=problem)
                    continue
                why = self._asked_why(group, one.transfer, problem)
                again = why is None and not one.attempts  # the two disagree: once more
                one.attempts += again
                yield Outcome(one, problem=None if again else why or problem, again=again)
        except Exception as error:
            logger.exception("A step failed in a way that nobody foresaw")
            problem = Problem(Kind.INTERNAL, operation=step.phase.value, detail=repr(error))
            for one in (step, *step.batch):
                yield Outcome(one, problem=problem)

    def _asked_why(self, group: Group, transfer: Transfer, problem: Problem) -> Problem | None:
        """See `refusals.reason`."""
        place, source = group.row.target, group.row.source
        if source is not None and (problem.bucket, problem.key) != (place.bucket, transfer.job.key):
            place = source
        try:
            return refusals.reason(self._means.accounts.wire(place.connection, place.bucket), problem)
        except CosError:
            return problem

    def _find_host(self, group: Group) -> None:
        """Whom its requests go to, which may have to be asked for first."""
        host = urlsplit(self._means.wire(group.row).endpoint).netloc
        with self._lock:
            self._schedule.found(group, host)

    def _next(self) -> tuple[Group, Step] | None:
        while True:
            self._means.bandwidth.look()
            with self._lock:
                if self._closing or self._threads > self._means.limits.parallel:
                    self._threads -= 1
                    self.wake()  # the news was for somebody who stays
                    return None
                taken = self._schedule.take()
                if taken is not None:
                    self._busy += 1
                    self.wake()  # one wakes the next, while there is something to take
                    return taken
                if self._means.journal.waits_since is None:
                    self._idle += 1
                    self._work.wait(self._schedule.seconds_to_due)
                    self._idle -= 1
                    continue
            if not self._commit():
                time.sleep(COMMIT_SECONDS)

    def _commit(self) -> bool:
        try:
            self._means.journal.commit()
        except CosError as error:
            logger.info("The journal cannot be written: %s", error)
            with self._lock:
                for group in self._schedule.live.values():
                    group.trouble = error.problem if group.active else None
                self._report.changed()
            return False
        return True

    def _placed(self, group: Group, transfer: Transfer, error: CosError) -> Problem:
        """The problem with the file's names in it."""
        names = {"bucket": group.row.target.bucket, "key": transfer.job.key, "path": transfer.local_path}
        return error.about(**names).problem

    def _settle(self, group: Group, outcome: Outcome) -> None:
        step, ended, problem = outcome.step, outcome.ended, outcome.problem
        transfer = step.transfer
        self._schedule.returned(group, step, problem)
        self._schedule.add(group)
        alive = group.active.get(transfer.job.id) is transfer
        if ended is not None:
            self._end(group, transfer, ended, alive=alive)
            self._worked(group)
        elif problem is not None and alive:
            if step.line.is_cut and group.goes_on and transfer.wanted is None:  # it was resumed in this moment
                step.attempts += 1
                group.delay(step, 0.0)
            else:
                self._fail(group, step, problem)
        elif outcome.again and alive:
            group.delay(step, 0.0)
        elif problem is None and not outcome.stopped and not outcome.again:
            self._worked(group)
            if alive:
                group.done(step)
        if not alive and not transfer.running:
            self.left_litter()
        self._report.changed()

    def _worked(self, group: Group) -> None:
        """A request went well; where the network was gone, it is back for all."""
        was_offline = group.trouble is not None and waits(group.trouble)
        group.worked()
        if was_offline:
            for other in self._schedule.live.values():
                if other.trouble is not None and waits(other.trouble) and other.host == group.host:
                    other.worked()

    def _end(self, group: Group, transfer: Transfer, ended: Ended, *, alive: bool) -> None:
        job, journal = transfer.job, self._means.journal
        before: State | None = State.WAITING
        if not alive:  # it was paused or cancelled when all bytes were out: what has happened counts
            before = journal.state_of(job.id)
            if ended.state is not State.DONE or before is None or before is State.DONE:
                return
        if ended.state is State.ASKS:
            journal.set_job(job.id, state=State.ASKS, size=job.size)
        else:
            journal.end_job(
                job.id, ended.state, size=job.size, verified=ended.verified, etag=ended.etag, version=ended.version,
                md5=ended.md5, checksum=ended.checksum, started=transfer.started, problem=ended.problem,
            )  # fmt: skip
            group.last_failure = ended.problem or group.last_failure
        if alive:
            group.parts += transfer.over * (ended.state is State.ASKS) - transfer.restored
            group.retire(transfer, ended=True)
        else:
            group.parts = max(0, group.parts - transfer.over)
        group.count(before, ended.state, transfer.listed, job.size, ended.verified)
        if not group.active and group.row.planned and not group.unfinished:
            self._report.ended()
        if group.row.direction is not Direction.DOWNLOAD and ended.state is State.DONE:
            target, source = group.row.target, group.row.source
            folder = job.key[: job.key.rstrip(DELIMITER).rfind(DELIMITER) + 1]
            entry = ObjectEntry(job.key, job.size, datetime.now(UTC), ended.etag)
            self._report.finished(Finished(Location(target.connection, target.bucket, folder), entry))
            if group.row.direction is Direction.MOVE and source is not None:
                key = job.path.decode(errors="surrogatepass")
                self._report.gone(Gone(Location(source.connection, source.bucket), key))

    def _fail(self, group: Group, step: Step, problem: Problem) -> None:
        transfer, now = step.transfer, time.monotonic()
        job, journal = transfer.job, self._means.journal
        if transfer.wanted is not None or group.row.state == State.PAUSED:
            group.parts += transfer.over
            group.retire(transfer)
            one = Which(jobs=(job.id,))
            if transfer.wanted is None:
                return  # it goes on with its group
            if transfer.wanted is State.CANCELLED:
                journal.cancel(one)
            else:
                journal.move(one, [State.WAITING], transfer.wanted)
            self._reload(group)
            self.left_litter()
            return
        wait = retry.delay(step, problem, now, self._rng)
        if wait is not None:
            logger.debug("Again in %.1f s: %s", wait, problem)
            group.trouble = problem
            group.delay(step, now + wait)
            return
        transfer.stopped = True
        if problem.kind in retry.STOPS_GROUP:
            journal.set_job(job.id, problem=problem)
            group.row.state, group.row.problem = State.PAUSED, problem
            group.stop()
            journal.set_group(group.row.id, state=State.PAUSED, problem=problem)
            self.stopped_group()
            return
        logger.info("Failed: %s", problem)
        # What may pass keeps its parts for another attempt; of the rest nothing is left in the bucket.
        useless = group.row.direction is not Direction.DOWNLOAD and problem.kind not in RETRYABLE and job.begun
        journal.set_job(
            job.id, state=State.FAILED, problem=problem, size=job.size, litter=int(bool(useless)),
            started=transfer.started, ended=time.time(),
        )  # fmt: skip
        group.parts += 0 if useless else transfer.over
        group.retire(transfer)
        group.count(State.WAITING, State.FAILED, transfer.listed, job.size)
        group.last_failure = problem
        self.left_litter()

    def _reload(self, group: Group) -> None:
        try:
            group.reload()
        except CosError as error:
            group.trouble = error.problem

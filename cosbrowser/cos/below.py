"""All objects below places, whatever folders they are in, with several requests at once.

A listing goes on only where its last page ended, so one prefix is read by one request after the other. Folders of it
are read beside each other, where that costs at most about twice the requests: where they hold many keys each. Key
ranges would divide anything, but COS documents its order as not lexicographic, and a range might miss keys.
"""

from __future__ import annotations

import itertools
import threading
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from queue import Empty, Full, Queue
from typing import TYPE_CHECKING

from cosbrowser.cos.attempts import pause
from cosbrowser.cos.entries import DELIMITER, Location, Page
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.pages import Advance

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

REQUESTS = 8  # at once
_FEW = 2  # folders on a first page; then each holds hundreds of keys
_DEEP = 20  # levels that hold nothing but the next
_POLL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Reached:
    """A page of what is below `place`, one of those that were asked for; `page.token` means nothing here.

    `requests` have been sent so far, for all places. With a `problem` the rest of the place, or a part of it, is
    missing.
    """

    place: Location
    page: Page
    requests: int
    problem: Problem | None = None


def below(accounts: Accounts, places: Iterable[Location]) -> Iterator[Reached]:
    """Pages of all objects whose keys begin with the prefix of one of the places, markers included, in no order.

    Places that lie within another give their objects twice. Closing the iterator ends the requests.
    """
    crew = _Crew(accounts)
    for place in places:
        crew.add(_Job(place, place.prefix))
    try:
        while (reached := crew.next()) is not None:
            yield reached
    finally:
        crew.stop()


@dataclass(frozen=True, slots=True)
class _Job:
    """A prefix to read. Keys that are `seen` have been given already."""

    place: Location
    prefix: str
    seen: frozenset[str] = frozenset()


class _Crew:
    """Threads that take jobs until none is left; a job may turn into several."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._changed = threading.Condition()
        self._jobs: deque[_Job] = deque()
        self._unfinished = 0
        self._threads = 0
        self._requests = 0
        self._stopped = threading.Event()
        self._results: Queue[Reached] = Queue(2 * REQUESTS)

    def add(self, *jobs: _Job) -> None:
        with self._changed:
            self._jobs.extend(jobs)
            self._unfinished += len(jobs)
            wanted = min(REQUESTS, self._unfinished) - self._threads
            for _ in range(wanted):
                self._threads += 1
                threading.Thread(target=self._work, name="below", daemon=True).start()
            self._changed.notify_all()

    def next(self) -> Reached | None:
        """The next page, as soon as it is there; None after the last."""
        while True:
            over = self._unfinished == 0  # before the look: what is delivered is delivered before a job is finished
            try:
                return self._results.get(timeout=0 if over else _POLL_SECONDS)
            except Empty:
                if over:
                    return None

    def stop(self) -> None:
        self._stopped.set()
        with self._changed:
            self._changed.notify_all()

    def _work(self) -> None:
        while (job := self._take()) is not None:
            try:
                self._read(job)
            except CosError as error:
                self._deliver(job.place, no_page(), error.problem)
            except Exception as error:
                self._deliver(job.place, no_page(), Problem(Kind.INTERNAL, operation="List", detail=repr(error)))
            finally:
                with self._changed:
                    self._unfinished -= 1
                    self._changed.notify_all()

    def _take(self) -> _Job | None:
        with self._changed:
            while not self._stopped.is_set():
                if self._jobs:
                    return self._jobs.popleft()
                if not self._unfinished:
                    break
                self._changed.wait()
            self._threads -= 1
            return None

    def _read(self, job: _Job) -> None:
        token: str | None = None
        first = True
        advance = Advance(job.place.bucket)
        while not self._stopped.is_set():
            page = advance.check(self._page(job, job.prefix, "", token))
            self._deliver(job.place, _without(page, job.seen))
            token = page.token
            if token is None:
                return
            if first and self._divide(job, page):
                return
            first = False

    def _divide(self, job: _Job, first: Page) -> bool:
        """Read the folders of a job beside each other, if there are few on its first page and somebody is idle."""
        prefix = job.prefix
        for _ in range(_DEEP):
            if len(self._jobs) >= REQUESTS or not 0 < len(_folders_of(first.keys, prefix)) <= _FEW:
                return False
            inside = self._page(job, prefix, DELIMITER, None)
            folders = [one for one in inside.folders if one.startswith(prefix) and len(one) > len(prefix)]
            if inside.token is not None or not folders or len(folders) < len(inside.folders):
                return False
            seen = job.seen.union(first.keys)
            beside = _without(inside, seen)
            begun = _folders_of(first.keys, prefix)
            if len(folders) == 1 and not beside.keys and begun == set(folders):
                prefix = folders[0]  # there is nothing else: it may divide
                continue
            self._deliver(job.place, beside)
            self.add(*(_Job(job.place, one, seen if one in begun else job.seen) for one in folders))
            return True
        return False

    def _page(self, job: _Job, prefix: str, delimiter: str, token: str | None) -> Page:
        """One page; tried again a few times when that may help. Raises `CosError`."""
        for attempt in itertools.count(1):
            with self._changed:
                self._requests += 1
            try:
                bucket = job.place.bucket
                wire = self._accounts.wire(job.place.connection, bucket)
                return wire.list_objects(bucket, prefix, delimiter=delimiter, token=token)
            except CosError as error:
                seconds = pause(error.problem, attempt)
                if seconds is None or self._stopped.wait(seconds):
                    raise
        raise AssertionError("unreachable")

    def _deliver(self, place: Location, page: Page, problem: Problem | None = None) -> None:
        reached = Reached(place, page, self._requests, problem)
        while not self._stopped.is_set():
            try:
                self._results.put(reached, timeout=_POLL_SECONDS)
            except Full:
                continue
            return


def _folders_of(keys: Iterable[str], prefix: str) -> set[str]:
    """The folders directly below the prefix in which keys lie."""
    cut = len(prefix)
    return {key[: key.index(DELIMITER, cut) + 1] for key in keys if DELIMITER in key[cut:]}


def _without(page: Page, seen: frozenset[str]) -> Page:
    if seen.isdisjoint(page.keys):
        return page
    rows = [row for row, key in enumerate(page.keys) if key not in seen]
    return select(page, rows)


def select(page: Page, rows: list[int]) -> Page:
    """These objects of a page, as a page."""
    return Page(
        [],
        [page.keys[row] for row in rows],
        array("q", [page.sizes[row] for row in rows]),
        array("q", [page.modified[row] for row in rows]),
        [page.etags[row] for row in rows],
    )


def no_page() -> Page:
    """A page without objects."""
    return Page([], [], array("q"), array("q"), [])

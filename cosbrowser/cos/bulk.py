"""The same act on every object of a selection, several at once: metadata, tags, access, retention, holds, restores."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from queue import Empty, Queue
from typing import TYPE_CHECKING

from cosbrowser.cos.below import below
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import RETRYABLE, CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Selection

WORKERS = 16  # objects at once; each act is one request or a few, mostly waiting
ATTEMPTS = 4  # of one act
_BASE_SECONDS = 0.25
_LONGEST_SECONDS = 20.0
_TELL_SECONDS = 0.2  # between two values

Act = Callable[[str], None]  # what is done to one key; raises `CosError`


@dataclass(frozen=True, slots=True)
class Progress:
    """What came of some objects since the last value: keys that went well, and what failed, by key."""

    done: tuple[str, ...] = ()
    failed: tuple[Problem, ...] = ()


def each(
    accounts: Accounts, selection: Selection, act: Act, *, workers: int = WORKERS, most: int | None = None
) -> Iterator[Progress]:  # fmt: skip
    """Do it to the selected objects and to all below the selected folders, in no order; one failure stops no other.
    With `most` only to the first so many.

    What may pass by itself is tried again. Raises `CosError` when a folder cannot be read, after the rest was done.
    Closing the iterator ends it: what is under way is finished, nothing is begun.
    """
    crew = _Crew(islice(_keys(accounts, selection), most), act)
    try:
        yield from crew.run(workers if selection.folders else min(workers, len(selection.objects)))
    finally:
        crew.stopped.set()
    if crew.problem is not None:
        raise CosError(crew.problem)


def shared(values: list[dict[str, str]]) -> dict[str, str | None]:
    """All names; a value where every one has this name with it, else None."""
    names = sorted({name for one in values for name in one})
    first = values[0] if values else {}
    return {
        name: first.get(name) if all(one.get(name) == first.get(name) for one in values) else None for name in names
    }


class _Crew:
    """Threads that take one key after the other from the same iterator."""

    def __init__(self, keys: Iterator[str], act: Act) -> None:
        self._keys = keys
        self._act = act
        self._lock = threading.Lock()  # of the iterator
        self._results: Queue[str | Problem | None] = Queue()
        self.stopped = threading.Event()
        self.problem: Problem | None = None  # no more keys, because of it

    def run(self, workers: int) -> Iterator[Progress]:
        for _ in range(workers):
            threading.Thread(target=self._work, name="bulk", daemon=True).start()
        while workers:
            results = self._gather()
            workers -= results.count(None)
            done = tuple(one for one in results if isinstance(one, str))
            yield Progress(done, tuple(one for one in results if isinstance(one, Problem)))

    def _gather(self) -> list[str | Problem | None]:
        """What comes in a moment, at least one."""
        results = [self._results.get()]
        until = time.monotonic() + _TELL_SECONDS
        while (left := until - time.monotonic()) > 0:
            try:
                results.append(self._results.get(timeout=left if results[-1] is not None else 0))
            except Empty:
                break
        return results

    def _work(self) -> None:
        while not self.stopped.is_set() and (key := self._next()) is not None:
            self._results.put(self._one(key))
        self._results.put(None)

    def _next(self) -> str | None:
        with self._lock:
            try:
                return next(self._keys, None)
            except CosError as error:
                self.problem = error.problem
            except Exception as error:
                self.problem = Problem(Kind.INTERNAL, operation="List", detail=repr(error))
            return None

    def _one(self, key: str) -> str | Problem:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                self._act(key)
            except CosError as error:
                problem = error.about(key=key).problem
                if problem.kind not in RETRYABLE or attempt == ATTEMPTS or self.stopped.is_set():
                    return problem
                wait = problem.retry_after or random.uniform(0, _BASE_SECONDS * 2**attempt)  # noqa: S311
                self.stopped.wait(min(wait, _LONGEST_SECONDS))
            except Exception as error:
                return Problem(Kind.INTERNAL, key=key, detail=repr(error))
            else:
                return key
        raise AssertionError("unreachable")


def _keys(accounts: Accounts, selection: Selection) -> Iterator[str]:
    for entry in selection.objects:
        yield entry.key
    here = selection.location
    problem: Problem | None = None
    for reached in below(accounts, [Location(here.connection, here.bucket, prefix) for prefix in selection.folders]):
        problem = problem or reached.problem
        yield from reached.page.keys
    if problem is not None:
        raise CosError(problem)

"""Jobs that come one after the other, done by several threads at once."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, Iterator
from queue import Queue
from typing import Generic, TypeVar

from cosbrowser.cos.errors import RETRYABLE, CosError, Kind, Problem

ATTEMPTS = 5  # of one request
_BASE_SECONDS = 0.25
_LONGEST_SECONDS = 20.0

J = TypeVar("J")
R = TypeVar("R")


def parallel(jobs: Iterable[J], act: Callable[[J], R], workers: int) -> Iterator[R]:
    """What `act` gives for each job, in no order.

    What may pass by itself is tried again. A job that fails for good, or a source of jobs that does, lets those under
    way finish and begins no other; then its `CosError` is raised. Closing the iterator begins no other either.
    """
    crew = _Crew(iter(jobs), act, workers)
    try:
        yield from crew.run()
    finally:
        crew.stopped.set()
    if crew.problem is not None:
        raise CosError(crew.problem)


class _Crew(Generic[J, R]):
    def __init__(self, jobs: Iterator[J], act: Callable[[J], R], workers: int) -> None:
        self._jobs = jobs
        self._act = act
        self._workers = workers
        self._lock = threading.Lock()  # of the iterator
        self._results: Queue[tuple[R] | None] = Queue()
        self.stopped = threading.Event()
        self.problem: Problem | None = None

    def run(self) -> Iterator[R]:
        for _ in range(self._workers):
            threading.Thread(target=self._work, name="parallel", daemon=True).start()
        left = self._workers
        while left:
            result = self._results.get()
            if result is None:
                left -= 1
            else:
                yield result[0]

    def _work(self) -> None:
        try:
            while (job := self._next()) is not None:
                self._results.put((self._tried(job[0]),))
        except CosError as error:
            self._fail(error.problem)
        except Exception as error:
            self._fail(Problem(Kind.INTERNAL, detail=repr(error)))
        finally:
            self._results.put(None)

    def _fail(self, problem: Problem) -> None:
        with self._lock:
            self.problem = self.problem or problem
        self.stopped.set()

    def _next(self) -> tuple[J] | None:
        with self._lock:
            if self.stopped.is_set():
                return None
            for job in self._jobs:
                return (job,)
            return None

    def _tried(self, job: J) -> R:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._act(job)
            except CosError as error:
                if error.problem.kind not in RETRYABLE or attempt == ATTEMPTS or self.stopped.is_set():
                    raise
                wait = error.problem.retry_after or random.uniform(0, _BASE_SECONDS * 2**attempt)  # noqa: S311
                self.stopped.wait(min(wait, _LONGEST_SECONDS))
        raise AssertionError("unreachable")

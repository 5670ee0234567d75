"""Whether a step that failed is tried again, and when."""

from __future__ import annotations

import random

from cosbrowser.cos.errors import RETRYABLE, Kind, Problem
from cosbrowser.transfer.step import Phase, Step

BASE_SECONDS = 0.5
CAP_SECONDS = 30.0
LONGEST_RETRY_AFTER = 300.0  # what a server may ask for
BUDGET_SECONDS = 900.0  # without progress, as restic has it
DAMAGED_ATTEMPTS = 3  # bytes that arrive broken time after time are not bad luck

# The fault is not the file's: what the account needs has to be mended first, so the whole group waits for a person.
STOPS_GROUP = frozenset(
    {
        Kind.BAD_KEY, Kind.BAD_SIGNATURE, Kind.TOKEN_REFUSED, Kind.CLOCK_SKEW, Kind.TLS, Kind.REDIRECTED,
        Kind.KEYRING_LOCKED, Kind.KEYRING_MISSING, Kind.NO_SECRET, Kind.READ_ONLY, Kind.DISK_FULL,
    }
)  # fmt: skip


def waits(problem: Problem) -> bool:
    """Whether this passes by itself, however long it takes: no network, or a connection that is not open yet."""
    return problem.kind is Kind.OFFLINE or (problem.kind is Kind.NOT_FOUND and problem.operation == "OpenConnection")


def passes(problem: Problem, seconds: float) -> bool:
    """Whether this may pass by itself, after it has lasted for so many seconds."""
    return waits(problem) or (problem.kind in RETRYABLE and seconds <= BUDGET_SECONDS)


def backoff(attempts: int, problem: Problem, rng: random.Random) -> float:
    """Seconds until the next attempt: full jitter, so that what failed together does not come back together."""
    if problem.retry_after:
        return min(problem.retry_after, LONGEST_RETRY_AFTER)
    return rng.uniform(0, min(CAP_SECONDS, BASE_SECONDS * 2 ** min(attempts, 10)))


def delay(step: Step, problem: Problem, now: float, rng: random.Random) -> float | None:
    """Seconds until the next attempt of a step that failed just now; None when it is given up."""
    if waits(problem):
        step.failing_since = None
    else:
        if step.failing_since is None:
            step.failing_since = now
        last = DAMAGED_ATTEMPTS if step.phase is not Phase.FINISH else 1
        damaged = problem.kind is Kind.DAMAGED and step.attempts + 1 >= last
        if damaged or not passes(problem, now - step.failing_since):
            return None
    step.attempts += 1
    return backoff(step.attempts, problem, rng)

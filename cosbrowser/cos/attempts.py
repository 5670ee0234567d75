"""How long to wait before a request that failed is sent again."""

from __future__ import annotations

import random
from collections.abc import Set

from cosbrowser.cos.errors import RETRYABLE, Kind, Problem

ATTEMPTS = 5  # of one request
LONGEST_SECONDS = 30.0
_BASE_SECONDS = 0.25


def pause(problem: Problem, attempt: int, kinds: Set[Kind] = RETRYABLE) -> float | None:
    """Seconds until the next attempt after the one of this number, the first is 1; None when there is no other."""
    if problem.kind not in kinds or attempt >= ATTEMPTS:
        return None
    asked = problem.retry_after or random.uniform(0, _BASE_SECONDS * 2**attempt)  # noqa: S311 - not for secrecy
    return min(asked, LONGEST_SECONDS)

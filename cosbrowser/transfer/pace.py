"""How many requests a server gets at once: half as many when it asks to slow down, then slowly more again."""

from __future__ import annotations

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.transfer.retry import LONGEST_RETRY_AFTER


class Pace:
    """Of one host. `flying` requests are under way; called with the queue's lock held."""

    def __init__(self, most: int) -> None:
        self.flying = 0
        self.not_before = 0.0  # of the clock that `slowed` is told: the server named a time
        self._allowed = float(most)
        self._slowed_at = float("-inf")

    def allowed(self, most: int) -> int:
        """How many requests may be under way, when the person allows `most`."""
        self._allowed = min(self._allowed, float(most))
        return int(self._allowed)

    def may(self, most: int, now: float) -> bool:
        """Whether one request more may go out now."""
        return self.flying < self.allowed(most) and now >= self.not_before

    def slowed(self, problem: Problem, begun: float, now: float) -> None:
        """The server refused a request that began at `begun`, as it has too many.

        Requests that were under way together are refused together, which halves once.
        """
        if not is_slow_down(problem):
            return
        if problem.retry_after:
            self.not_before = max(self.not_before, now + min(problem.retry_after, LONGEST_RETRY_AFTER))
        if begun >= self._slowed_at:
            self._allowed = max(1.0, min(self._allowed, max(self.flying, 1)) / 2)
            self._slowed_at = now

    def worked(self, most: int) -> None:
        """A request went well: one more at once for each round of them."""
        self._allowed = min(float(most), self._allowed + 1 / max(self._allowed, 1.0))


def is_slow_down(problem: Problem) -> bool:
    """Whether the server has too much to do: 429, 503, SlowDown."""
    return problem.kind is Kind.THROTTLED and problem.code != "OperationAborted"

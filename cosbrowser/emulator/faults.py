"""Faults that tests order: what kinds there are, which requests they meet, and how often.

A fault meets requests by operation, bucket, key prefix, location and method; it can be limited by `count`, start after
`skip` requests, and strike with a `probability` (from a seeded source, so that a run can be repeated). The kinds
themselves are in fault_kinds.py.
"""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .fault_kinds import KINDS, Target

if TYPE_CHECKING:
    from .messages import Response

_FILTERS = ("operation", "bucket", "key", "location", "method")
_LIMITS = ("count", "skip", "probability")


@dataclass(slots=True)
class Fault:
    """One ordered fault. Empty filters match everything; `key` is a prefix."""

    id: int
    kind: str
    filters: dict[str, str]
    parameters: dict[str, Any]
    count: int | None = None
    skip: int = 0
    probability: float = 1.0
    hits: int = 0
    seen: int = field(default=0, repr=False)

    def shown(self) -> dict[str, Any]:
        limits = {"count": self.count, "skip": self.skip, "probability": self.probability}
        return {"id": self.id, "kind": self.kind, **self.filters, **limits, **self.parameters, "hits": self.hits}


class Faults:
    """The faults in force."""

    def __init__(self) -> None:
        self._faults: dict[int, Fault] = {}
        self._ids = itertools.count(1)
        self._chance = random.Random(0)  # noqa: S311 - to be repeatable, not to be secret

    def order(self, wanted: dict[str, Any]) -> Fault:
        """Puts a fault in force. Raises ValueError on a kind, a filter or a parameter that does not exist."""
        given = dict(wanted)
        name = given.pop("kind", None)
        kind = KINDS.get(name) if isinstance(name, str) else None
        if kind is None:
            raise ValueError(f"There is no fault {name!r}; there are {', '.join(KINDS)}")
        filters = {f: str(given.pop(f)) for f in _FILTERS if given.get(f) is not None}
        limits = {limit: given.pop(limit) for limit in _LIMITS if given.get(limit) is not None}
        unknown = given.keys() - kind.parameters.keys()
        if unknown:
            raise ValueError(
                f"{name} has no {', '.join(sorted(unknown))}; it has {', '.join(kind.parameters) or 'nothing'}"
            )
        fault = Fault(next(self._ids), str(name), filters, {**kind.parameters, **given}, **limits)
        self._faults[fault.id] = fault
        return fault

    def lift(self, number: int | None = None) -> int:
        """Ends that fault, or all. Returns how many there were."""
        gone = [number] if number in self._faults else [] if number is not None else list(self._faults)
        for each in gone:
            del self._faults[each]
        return len(gone)

    def seed(self, seed: int) -> None:
        self._chance.seed(seed)

    def shown(self) -> list[dict[str, Any]]:
        return [fault.shown() for fault in self._faults.values()]

    def meeting(self, target: Target) -> list[Fault]:
        """The faults that strike this request, in the order they were ordered in. Counts them as used."""
        if not self._faults:
            return []
        struck: list[Fault] = []
        for fault in self._faults.values():
            if not _matches(fault.filters, target) or not KINDS[fault.kind].fits(target):
                continue
            fault.seen += 1
            spent = fault.count is not None and fault.hits >= fault.count
            if spent or fault.seen <= fault.skip or self._chance.random() >= fault.probability:
                continue
            fault.hits += 1
            struck.append(fault)
        return struck


def _matches(filters: dict[str, str], target: Target) -> bool:
    return (
        filters.get("operation", target.operation) == target.operation
        and filters.get("bucket", target.bucket) == target.bucket
        and target.key.startswith(filters.get("key", ""))
        and filters.get("location", target.location) == target.location
        and filters.get("method", target.request.method) == target.request.method
    )


async def before(faults: list[Fault], target: Target) -> Response | None:
    """Lets the faults act before the request is handled; an answer of theirs takes the place of the real one."""
    for fault in faults:
        act = KINDS[fault.kind].before
        if act is not None and (response := await act(fault.parameters, target)) is not None:
            return response
    return None


def after(faults: list[Fault], target: Target, response: Response) -> Response:
    """Lets the faults change the answer."""
    for fault in faults:
        act = KINDS[fault.kind].after
        if act is not None:
            response = act(fault.parameters, target, response)
    return response

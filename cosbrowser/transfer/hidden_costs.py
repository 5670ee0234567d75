"""What a bucket is charged for and no listing shows: unfinished uploads, older versions, idle delete markers.

A marker is idle when it hides nothing: it is not the newest of its key, or nothing but markers is left of the key.
"""

from __future__ import annotations

import enum
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cosbrowser.cos import unfinished, versions
from cosbrowser.cos.deleting import Deleted, Doomed, delete_all

if TYPE_CHECKING:
    from cosbrowser.cos.entries import Location
    from cosbrowser.cos.unfinished import Unfinished
    from cosbrowser.cos.versions import Version
    from cosbrowser.transfer.queue import Queue

_BATCH = 1000  # keys between two values


class Cost(enum.StrEnum):
    """What can be cleaned up."""

    UPLOADS = "uploads"
    VERSIONS = "versions"
    MARKERS = "markers"


@dataclass(frozen=True, slots=True)
class Heap:
    """How many there are, their bytes, and since when the oldest is there (ms since the epoch; 0: there is none)."""

    count: int = 0
    size: int = 0
    since: int = 0

    def plus(self, size: int, since: int) -> Heap:
        """With one more."""
        return Heap(self.count + 1, self.size + size, min(self.since or since, since))


@dataclass(frozen=True, slots=True)
class Costs:
    """What was found so far. `freed`: markers that will be idle when the older versions are gone.

    `running`: uploads of transfers in the queue, which are left alone and counted nowhere else.
    """

    uploads: Heap = Heap()
    versions: Heap = Heap()
    markers: Heap = Heap()
    freed: int = 0
    running: int = 0

    def count(self, what: frozenset[Cost]) -> int:
        """How many would go."""
        found = sum(getattr(self, cost).count for cost in what)
        return found + (self.freed if {Cost.VERSIONS, Cost.MARKERS} <= what else 0)


def find(queue: Queue, location: Location, before: int) -> Iterator[Costs]:
    """What is there in a bucket since before a time (ms since the epoch), page by page. Raises `CosError`.

    A version is older since the next one came.
    """
    accounts = queue.means.accounts
    found = Costs()
    for page in unfinished.uploads(accounts, location):
        ours = queue.own_uploads(tuple(one.id for one in page))
        old = _left(page, ours, before)
        found = replace(found, running=found.running + len(ours))
        for one in unfinished.sized(accounts, location, old):
            found = replace(found, uploads=found.uploads.plus(one.size, _ms(one.upload.initiated.timestamp())))
        yield found
    for keys in _keys(queue, location):
        for key in keys:
            of = _Idle(key, before)
            for one, since in of.versions:
                found = replace(found, versions=found.versions.plus(one.size, since))
            for one, since in of.markers:
                found = replace(found, markers=found.markers.plus(one.size, since))
            found = replace(found, freed=found.freed + (of.freed is not None))
        yield found


def clean_up(queue: Queue, location: Location, before: int, what: frozenset[Cost]) -> Iterator[Deleted]:
    """Delete it for good. What a single one failed with is in `Deleted.failed`; raises `CosError` as `deleting.delete`.

    A marker goes last, and only when all that it hid is gone: else what was deleted would be back.
    """
    accounts = queue.means.accounts
    if Cost.UPLOADS in what:
        for page in unfinished.uploads(accounts, location):
            ours = queue.own_uploads(tuple(one.id for one in page))
            for gone in unfinished.abort(accounts, location, _left(page, ours, before)):
                yield Deleted((gone.upload.key,)) if gone.problem is None else Deleted((), (gone.problem,))
    freed: dict[str, Doomed] = {}

    def doomed() -> Iterator[list[Doomed]]:
        for keys in _keys(queue, location):
            some: list[Doomed] = []
            for key in keys:
                of = _Idle(key, before)
                some += [(one.key, one.id) for one, _ in of.versions if Cost.VERSIONS in what]
                some += [(one.key, one.id) for one, _ in of.markers if Cost.MARKERS in what]
                if of.freed is not None and {Cost.VERSIONS, Cost.MARKERS} <= what:
                    freed[of.freed.key] = (of.freed.key, of.freed.id)
            yield some

    for page in delete_all(accounts, location, doomed()):
        yield page
        for problem in page.failed:
            freed.pop(problem.key, None)
    yield from delete_all(accounts, location, [list(freed.values())])


def _left(page: tuple[Unfinished, ...], ours: frozenset[str], before: int) -> tuple[Unfinished, ...]:
    return tuple(one for one in page if one.id not in ours and _ms(one.initiated.timestamp()) < before)


def _keys(queue: Queue, location: Location) -> Iterator[list[list[Version]]]:
    """All versions and markers of each key, the newest first; some keys at a time."""
    pages = versions.below(queue.means.accounts, location)
    by_key = (list(all_of) for _, all_of in itertools.groupby(itertools.chain.from_iterable(pages), lambda v: v.key))
    while some := list(itertools.islice(by_key, _BATCH)):
        yield some


class _Idle:
    """What of a key could go, each with the time since when it is of no use; `freed`: a marker that could go then."""

    def __init__(self, newest_first: list[Version], before: int) -> None:
        older = [
            (one, since)
            for newer, one in itertools.pairwise(newest_first)
            if (since := _ms(newer.modified.timestamp())) < before
        ]
        self.versions = [(one, since) for one, since in older if not one.marker]
        self.markers = [(one, since) for one, since in older if one.marker]
        self.freed: Version | None = None
        newest = newest_first[0]
        since = _ms(newest.modified.timestamp())
        if newest.marker and newest.current and since < before:
            hidden = sum(not one.marker for one in newest_first)
            if not hidden:
                self.markers.append((newest, since))
            elif hidden == len(self.versions):
                self.freed = newest


def _ms(seconds: float) -> int:
    return round(seconds * 1000)

"""Resumes what was stopped by something that has passed: a connection can be used again, a disk has room again.

What a person paused stays paused.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Iterable

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.retry import STOPS_GROUP
from cosbrowser.transfer.rows import GroupRow

LOOK_SECONDS = 5.0  # between two looks at a full disk
LEAST_ROOM = 8 << 20  # bytes that have to come free where nobody said how many are missing
OF_CONNECTION = STOPS_GROUP - {Kind.DISK_FULL}
OF_SECRET = frozenset({Kind.KEYRING_LOCKED, Kind.KEYRING_MISSING, Kind.NO_SECRET})

logger = logging.getLogger(__name__)


class Recovery:
    """`stopped` gives the groups that a problem stopped; `resume` is called with the ids of those that may go on.

    `openings` says how often a connection was opened in this run. One thread, which sleeps while no disk is full.
    """

    def __init__(
        self,
        stopped: Callable[[], Iterable[GroupRow]],
        resume: Callable[[tuple[int, ...]], None],
        openings: Callable[[str], int],
    ) -> None:
        self._stopped = stopped
        self._resume = resume
        self._openings = openings
        self._room: dict[int, int] = {}  # by group: bytes that must be free
        self._after: dict[int, int] = {}  # by group: the opening after which it was resumed
        self._wanted = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recovery", daemon=True)

    def start(self) -> None:
        """Begin with what was stopped in the last run: there may be room by now, or its connection is open."""
        self._go_on(row.id for row in self._of({Kind.DISK_FULL}))
        self._go_on([row.id for row in self._of(OF_CONNECTION) if self._was_opened_since(row)])
        self._thread.start()

    def wake(self) -> None:
        """Another group was stopped."""
        self._wanted.set()

    def close(self) -> None:
        """Look no more."""
        self._closed.set()
        self._wanted.set()

    def connection_opened(self, connection: str) -> None:
        """A connection can be used that could not be before, or in another way."""
        if not self._closed.is_set():
            self._go_on(row.id for row in self._of(OF_CONNECTION) if connection in _connections(row))

    def _of(self, kinds: Iterable[Kind]) -> list[GroupRow]:
        return [row for row in self._stopped() if row.problem is not None and row.problem.kind in kinds]

    def _go_on(self, groups: Iterable[int]) -> None:
        found = tuple(groups)
        if not found:
            return
        try:
            self._resume(found)
        except CosError as error:  # of the journal; a person may still resume
            logger.warning("Not resumed: %s", error)

    def _run(self) -> None:
        while True:
            self._wanted.wait(LOOK_SECONDS if self._room else None)
            self._wanted.clear()
            if self._closed.is_set():
                return
            full = {row.id: row for row in self._of({Kind.DISK_FULL})}
            self._room = {group: bytes_ for group, bytes_ in self._room.items() if group in full}
            self._go_on([group for group, row in full.items() if self._has_room(row)])
            self._go_on([row.id for row in self._of(OF_SECRET) if self._was_opened_since(row)])

    def _was_opened_since(self, row: GroupRow) -> bool:
        """Whether it was stopped by the lack of a secret that came before anybody knew that it was stopped.

        Once for each opening: what lacks a secret all the same is not resumed again and again.
        """
        opening = sum(map(self._openings, _connections(row)))
        known, self._after[row.id] = self._after.get(row.id, 0), opening
        return opening > known

    def _has_room(self, row: GroupRow) -> bool:
        try:
            free = shutil.disk_usage(row.folder).free
        except OSError:
            return False
        if row.id not in self._room:
            self._room[row.id] = free + max(LEAST_ROOM, _missing(row.problem))
        if free < self._room[row.id]:
            return False
        del self._room[row.id]
        return True


def _connections(row: GroupRow) -> set[str]:
    return {row.target.connection} | ({row.source.connection} if row.source is not None else set())


def _missing(problem: Problem | None) -> int:
    words = problem.detail.split() if problem is not None else []
    return int(words[0]) if words and words[0].isdigit() else 0

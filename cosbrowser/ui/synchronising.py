"""What a comparison came to, carried out: chunk by chunk through the engine, with what was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from cosbrowser.cos import deleting
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.transfer import synchronise
from cosbrowser.transfer.compare import Act, Difference, Place, Version

CHUNK = 1000  # rows that cross to the engine together

_Step = Callable[[], object]


class Synchronising(QObject):
    """Runs once. Copies go to the queue; deletions are awaited."""

    over = Signal()

    def __init__(self, engine: Engine, left: Place, right: Place, rows: list[Difference], parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._left = left
        self._right = right
        self._groups = (0, 0)
        self.queued = self.deleted = 0
        self.failed: list[Problem] = []
        self._steps = self._plan([row for row in rows if row.act not in (Act.SAME, Act.NOTHING)])

    def start(self) -> None:
        """Do the first step; each one asks for the next."""
        self._next()

    def _next(self, *_: object) -> None:
        step = next(self._steps, None)
        if step is None:
            self.over.emit()
        else:
            step()

    def _plan(self, rows: list[Difference]) -> Iterator[_Step]:
        for chunk in _chunks([row for row in rows if row.act in (Act.RIGHT, Act.LEFT)]):
            yield lambda chunk=chunk: self._send(chunk)
        for act, place in ((Act.DELETE_LEFT, self._left), (Act.DELETE_RIGHT, self._right)):
            for chunk in _chunks([row for row in rows if row.act is act]):
                yield lambda act=act, place=place, chunk=chunk: self._delete(act, place, chunk)

    def _send(self, rows: list[Difference]) -> None:
        def taken(groups: tuple[int, int]) -> None:
            self._groups = groups
            self.queued += len(rows)
            self._next()

        call = self._engine.call(self, synchronise.send, self._left, self._right, tuple(rows), self._groups)
        call.then(taken, self._on_failed)

    def _delete(self, act: Act, place: Place, rows: list[Difference]) -> None:
        known = [(row.name, row.left if act is Act.DELETE_LEFT else row.right) for row in rows]
        if place.location is None:
            files = tuple((name, version.identity) for name, version in known if version is not None)
            stream = self._engine.stream(self, synchronise.remove, place.folder, files)
        else:
            entries = tuple(entry_of(place.location, name, version) for name, version in known if version is not None)
            stream = self._engine.stream(self, deleting.delete_unchanged, place.location, entries)
        stream.each(self._on_deleted, self._next, self._on_failed)

    def _on_deleted(self, page: Deleted) -> None:
        self.deleted += len(page.keys)
        self.failed += page.failed

    def _on_failed(self, problem: Problem) -> None:
        """A chunk as a whole; the next may do better, and nothing is tried blindly again."""
        self.failed.append(problem)
        self._next()


def _chunks(rows: list[Difference]) -> Iterator[list[Difference]]:
    return (rows[at : at + CHUNK] for at in range(0, len(rows), CHUNK))


def entry_of(location: Location, name: str, version: Version) -> ObjectEntry:
    """What a comparison has found on a side, as an object."""
    when = datetime.fromtimestamp(version.modified / 1000, UTC)
    return ObjectEntry(location.prefix + name, version.size, when, version.identity)

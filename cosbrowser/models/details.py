"""Columns that a listing has no values for: read for the rows one sees, a few requests at a time.

To add a column: its name in `Column`, a line in `SOURCES`, and its title in `RowTable.headerData`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cosbrowser.cos import archive, details, objects, retention
from cosbrowser.cos.archive import Archived
from cosbrowser.cos.entries import Location, ObjectHead
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.models import kept_words, text
from cosbrowser.models.roles import Column
from cosbrowser.models.text import tr

if TYPE_CHECKING:
    from cosbrowser.engine.client import Call, Engine

AT_ONCE = 8  # requests in flight
_MOST_KEPT = 20_000  # answers of one listing

Ask = Callable[[Any, Location, str], Any]  # of `cos`; the first argument is supplied in the engine
Said = str | Problem


def _retained(head: ObjectHead) -> str:
    found = retention.retention_of(head)
    if found is None:
        return ""
    return kept_words.day(found.until) if found.until is not None else kept_words.period(found.period)


def _period(head: ObjectHead) -> str:
    found = retention.retention_of(head)
    return kept_words.period(found.period) if found is not None else ""


def _archive(head: ObjectHead) -> str:
    found = archive.archived_of(head)
    return kept_words.archived(found) if found is not None else ""


def _holds(head: ObjectHead) -> str:
    count = head.headers.get("retention-legal-hold-count", "")
    return shown(count) if count != "0" else ""


def _versions(count: int) -> str:
    return tr("{0} or more").format(text.number(count)) if count >= details.MOST_VERSIONS else text.number(count)


# Columns with the same function share its answer: one HEAD serves six of them.
SOURCES: Mapping[Column, tuple[Ask, Callable[[Any], str]]] = {
    Column.CONTENT_TYPE: (objects.head, lambda head: shown(head.content_type)),
    Column.OWN_CLASS: (objects.head, lambda head: text.storage_class(head.storage_class)),
    Column.RETAINED: (objects.head, _retained),
    Column.PERIOD: (objects.head, _period),
    Column.ARCHIVE: (objects.head, _archive),
    Column.HOLDS: (objects.head, _holds),
    Column.TAGS: (details.tag_count, lambda count: text.number(count) if count else ""),
    Column.VERSIONS: (details.version_count, _versions),
}


class Details(QObject):
    """Answers by key, of one listing. What is not wanted any more is not asked for, or given up."""

    changed = Signal()  # some of those that are wanted are there
    archive_changed = Signal()

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._location = Location("")
        self._answers: dict[tuple[Ask, str], Any] = {}  # what the function gave, or a Problem
        self._wanted: dict[tuple[Ask, str], None] = {}  # in the order of the rows
        self._calls: dict[tuple[Ask, str], Call[Any]] = {}
        self.archived: dict[str, Archived] = {}  # by key: what is in the archive, or on its way back, as far as known
        self.requests = 0  # sent for this listing

    @property
    def busy(self) -> bool:
        """Whether something is asked for."""
        return bool(self._calls)

    @property
    def in_flight(self) -> int:
        """Requests that are not answered yet."""
        return len(self._calls)

    def forget(self, location: Location) -> None:
        """Another listing: nothing is known and nothing is wanted."""
        self.stop()
        self._answers.clear()
        self.archived.clear()
        self._location = location
        self.requests = 0

    def forget_keys(self, keys: Iterable[str]) -> None:
        """Objects that were written over: what was known of them is no more true."""
        gone = set(keys)
        for known in [one for one in self._answers if one[1] in gone]:
            del self._answers[known]
        for key in gone:
            self.archived.pop(key, None)

    def stop(self) -> None:
        """Ask for nothing more."""
        self._wanted.clear()
        self._give_up()

    def want(self, keys: Iterable[str], columns: Iterable[Column]) -> None:
        """Read these columns of these objects, in this order, and nothing else."""
        if len(self._answers) > _MOST_KEPT:
            self._answers.clear()
        asks = list(dict.fromkeys(SOURCES[column][0] for column in columns if column in SOURCES))
        self._wanted = {(ask, key): None for key in keys for ask in asks if (ask, key) not in self._answers}
        self._give_up()
        self._ask()

    def said(self, column: Column, key: str) -> Said | None:
        """The text of a cell, or why there is none; None while it is not known."""
        ask, read = SOURCES[column]
        if (ask, key) not in self._answers:
            return None
        answer = self._answers[ask, key]
        return answer if isinstance(answer, Problem) else read(answer)

    def _give_up(self) -> None:
        for what in [one for one in self._calls if one not in self._wanted]:
            self._calls.pop(what).cancel()

    def _ask(self) -> None:
        for what in self._wanted:
            if len(self._calls) >= AT_ONCE:
                return
            if what not in self._calls:
                ask, key = what
                self.requests += 1
                call = self._engine.call(self, ask, self._location, key)
                self._calls[what] = call.then(
                    lambda answer, what=what: self._on_answer(what, answer),
                    lambda problem, what=what: self._on_answer(what, problem),
                )

    def _on_answer(self, what: tuple[Ask, str], answer: object) -> None:
        self._calls.pop(what, None)
        self._wanted.pop(what, None)
        self._answers[what] = answer
        if isinstance(answer, ObjectHead):
            self._note_archive(answer)
        self._ask()
        self.changed.emit()

    def note(self, head: ObjectHead) -> None:
        """A HEAD that somebody else has asked for: what it says is newer."""
        self._answers[objects.head, head.key] = head
        self._note_archive(head)
        self.changed.emit()

    def _note_archive(self, head: ObjectHead) -> None:
        found = archive.archived_of(head)
        if found is not None and found.state is archive.State.WAITING:
            found = None
        if found == self.archived.get(head.key):
            return
        if found is not None:
            self.archived[head.key] = found
        else:
            del self.archived[head.key]
        self.archive_changed.emit()


def words_for(said: Said | None) -> str:
    """What the cell shows."""
    if said is None:
        return "…"
    if isinstance(said, Problem):
        return tr("no access") if said.kind is Kind.DENIED else tr("not read")
    return said

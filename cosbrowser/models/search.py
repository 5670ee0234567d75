"""What a search finds, as a table like that of a place: the key relative to the start of the search as its name."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QItemSelection, QObject, Qt, QTimer, Signal

from cosbrowser.cos import search
from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Page, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.search import Found, Query
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.arranged import as_they_came
from cosbrowser.models.order import Sort
from cosbrowser.models.roles import Column
from cosbrowser.models.row_table import RowTable
from cosbrowser.models.rows import Rows
from cosbrowser.models.selecting import spans
from cosbrowser.models.text import Today, tr

_GATHER_MS = 100
_MOST = 50_000  # selected rows of which it is looked up whether they are in one bucket
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class Phase(enum.Enum):
    """Where a search stands."""

    NONE = enum.auto()
    SEARCHING = enum.auto()
    COMPLETE = enum.auto()
    STOPPED = enum.auto()


@dataclass(frozen=True, slots=True)
class Searching:
    """What is to be told of a search: `found` of `read` objects match, for `requests` requests.

    `problems`: places, or parts of them, that could not be read; then it is not all there is.
    """

    start: Location
    phase: Phase = Phase.NONE
    found: int = 0
    read: int = 0
    requests: int = 0
    problems: tuple[Problem, ...] = ()


class FoundRows(Rows):
    """Objects from anywhere below `location`; over all buckets, a name begins with the bucket."""

    def add_found(self, bucket: str, page: Page) -> None:
        """Take in the matches of one page."""
        if not self.location.bucket:
            page = replace(page, keys=[f"{bucket}{DELIMITER}{key}" for key in page.keys])
        self.add(page)

    def key(self, row: int) -> str:
        return super().key(row) if self.location.bucket else self.names[row].partition(DELIMITER)[2]

    def bucket_of(self, row: int) -> str:
        """The bucket that the object of a row is in."""
        return self.location.bucket or self.names[row].partition(DELIMITER)[0]


class SearchModel(RowTable):
    """Rows of what one search has found so far."""

    changed = Signal()  # `searching`

    def __init__(self, engine: Engine, parent: QObject | None = None, today: Today | None = None) -> None:
        super().__init__(FoundRows(Location("")), parent, today)
        self._engine = engine
        self._stream: Stream[Found] | None = None
        self._wanted: Sort | None = None
        self.searching = Searching(Location(""))
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._on_gathered)

    @property
    def columns(self) -> tuple[Column, ...]:
        """A class is known of a bucket, not of an object among those of others."""
        return (Column.NAME, Column.SIZE, Column.MODIFIED, Column.KIND, Column.ETAG)

    def start(self, start: Location, query: Query) -> None:
        """Search below a place, or without a bucket in all of the connection; what was found before is gone."""
        self._empty(start)
        stream = self._engine.stream(self, search.find, start, query)
        self._stream = stream.each(self._on_found, self._on_over, self._on_failed)
        self._tell(Searching(start, Phase.SEARCHING))

    def stop(self) -> None:
        """Search no further; what was found stays."""
        if self._stream is not None:
            self._stream.cancel()
            self._end(Phase.STOPPED)

    def forget(self) -> None:
        """Stop, and show nothing."""
        self._empty(self.searching.start)
        self._tell(Searching(self.searching.start))

    def place_of(self, row: int) -> Location:
        """The bucket of the object at a row as shown."""
        rows = self._found
        return Location(rows.location.connection, rows.bucket_of(self._now.shown[row]))

    def place_of_all(self, selection: QItemSelection) -> Location:
        """The place that all of a selection is in: the start, or over all buckets the one that holds it.

        A connection when they are in several buckets, or too many to look at each.
        """
        start = self._found.location
        if start.bucket:
            return start
        rows = [row for first, last in spans(selection) for row in range(first, min(last, first + _MOST) + 1)]
        buckets = {self.place_of(row).bucket for row in rows[:_MOST]} if len(rows) <= _MOST else set[str]()
        return Location(start.connection, buckets.pop()) if len(buckets) == 1 else Location(start.connection)

    def entries(self, selection: QItemSelection) -> Iterator[tuple[str, ObjectEntry]]:
        """The selected objects, each with its bucket."""
        rows = self._found
        for first, last in spans(selection):
            for row in self._now.shown[first : last + 1]:
                entry = rows.entry(row)
                if isinstance(entry, ObjectEntry):
                    yield rows.bucket_of(row), entry

    def selections(self, selection: QItemSelection) -> tuple[Selection, ...]:
        """The selected objects, bucket by bucket: what is done is done in one bucket at a time."""
        found: dict[str, list[ObjectEntry]] = {}
        for bucket, entry in self.entries(selection):
            found.setdefault(bucket, []).append(entry)
        start = self._found.location
        return tuple(
            Selection(start if start.bucket else Location(start.connection, bucket), tuple(entries))
            for bucket, entries in found.items()
        )

    def remove_keys(self, bucket: str, keys: Iterable[str]) -> None:
        """Take out the rows of objects that are gone."""
        start = self._found.location
        if not start.bucket:
            self._drop({f"{bucket}{DELIMITER}{key}" for key in keys})
        elif start.bucket == bucket:
            cut = len(start.prefix)
            self._drop({key[cut:] for key in keys if key.startswith(start.prefix)} - {""})

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; while more is being found, as soon as that is over. -1: as they were found."""
        self._wanted = None if column < 0 else Sort(Column(column), order == Qt.SortOrder.DescendingOrder)
        if self.searching.phase is not Phase.SEARCHING:
            self._sort()

    @property
    def sorted_by(self) -> Sort | None:
        """What the rows are sorted by; None: as they were found."""
        return self._now.sorted_by

    @property
    def _found(self) -> FoundRows:
        rows = self._now.rows
        assert isinstance(rows, FoundRows)
        return rows

    def _empty(self, start: Location) -> None:
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None
        self._gathering.stop()
        self._work.clear()
        self._looks.clear()
        self._held = None
        self.beginResetModel()
        self._goal = None
        self._now = as_they_came(FoundRows(start))
        self._moved()
        self.endResetModel()

    def _sort(self) -> None:
        if self._wanted != self._goal:
            self._goal = self._wanted
            self._arrange(self._now.rows)

    def _on_found(self, found: Found) -> None:
        before = self.searching
        rows = self._found
        rows.add_found(found.bucket, found.page)
        problems = before.problems if found.problem is None else (*before.problems, found.problem)
        self.searching = replace(
            before, found=rows.present, read=found.read, requests=found.requests, problems=problems
        )
        if not self._now.taken:
            self._on_gathered()
        elif not self._gathering.isActive():
            self._gathering.start()

    def _on_gathered(self) -> None:
        self._take_in()
        self.changed.emit()

    def _on_over(self) -> None:
        self._end(Phase.COMPLETE)

    def _on_failed(self, problem: Problem) -> None:
        self.searching = replace(self.searching, problems=(*self.searching.problems, problem))
        self._end(Phase.STOPPED)

    def _end(self, phase: Phase) -> None:
        self._stream = None
        self._gathering.stop()
        self._take_in()
        self._tell(replace(self.searching, phase=phase))
        self._sort()

    def _tell(self, searching: Searching) -> None:
        self.searching = searching
        self.changed.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if section == Column.MODIFIED and role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return tr("Modified")
        return super().headerData(section, orientation, role)

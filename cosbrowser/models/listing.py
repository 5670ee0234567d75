"""The content of one place as a table: folders and objects of a prefix, or the buckets of a connection.

It reads only what it is told to (`load_more`, `load_all`); `canFetchMore` stays False.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, ObjectHead
from cosbrowser.models.arranged import as_they_came
from cosbrowser.models.details import Details, Said
from cosbrowser.models.filtering import Filter
from cosbrowser.models.order import Sort
from cosbrowser.models.reading import Listing, Phase, Reading
from cosbrowser.models.roles import FIRST_ON_DEMAND, ON_DEMAND, Column
from cosbrowser.models.row_table import RowTable
from cosbrowser.models.rows import Rows
from cosbrowser.models.shelf import Shelf
from cosbrowser.models.text import Today

if TYPE_CHECKING:
    from cosbrowser.cos.archive import Archived
    from cosbrowser.engine.client import Engine
    from cosbrowser.transfer.job import Finished

DEEP = 20_000  # rows that a refresh reads again before it takes the place of what is shown


class ListingModel(RowTable):
    """Rows of one place, and the state of their reading."""

    state_changed = Signal(object)  # Reading
    needs_all = Signal()  # a sort waits until all is read: `load_all`, or `sort(-1)` to give it up

    def __init__(self, engine: Engine, parent: QObject | None = None, today: Today | None = None) -> None:
        nowhere = Location("")
        super().__init__(Rows(nowhere), parent, today)
        self._engine = engine
        self._adopt(Listing(engine, nowhere, self))
        self._incoming: Listing | None = None  # a refresh
        self._again: list[Callable[[], None]] = []  # changes since it was asked for: it may not know of them
        self._then_all = False  # as soon as it is there
        self._shelf = Shelf()
        self._wanted = Sort()  # what a person chose; a place of one page has it at once
        self._waits_to_sort = False
        self._reading = Reading(nowhere)
        self._details = Details(engine, self)
        self._seen = (0, -1)  # the rows that a view shows
        self._details.changed.connect(self._on_details)
        self._details.archive_changed.connect(self._on_archive)
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.timeout.connect(self._take_in)
        self.arranged.connect(self._say)

    @property
    def location(self) -> Location:
        """The place whose rows these are."""
        return self._listing.location

    @property
    def engine(self) -> Engine:
        """Who reads."""
        return self._engine

    @property
    def reading(self) -> Reading:
        """How far the reading is."""
        return self._reading

    # Reading

    def open(self, location: Location) -> None:
        """Show a place: at once what was read of it before, which is then read again; else its first page."""
        self._leave()
        self._details.forget(location)
        listing, now = self._shelf.take(location) or (None, None)
        self.beginResetModel()
        self._forget_cells()
        self._filter, self._bucket_class = Filter(), ""
        self._held = None
        self._waits_to_sort = False
        self._adopt(listing or Listing(self._engine, location, self))
        self._now = now or as_they_came(self._listing.rows)
        self._goal = self._now.sorted_by
        self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Read the place again. What is shown stays until the first page, or as much as had been read, is there."""
        if not self._listing.pages:
            self._listing.read_on()
        else:
            self._give_up_refresh()
            self._details.forget(self.location)
            self._listing.stop(Phase.MORE)
            self._incoming = Listing(self._engine, self.location, self)
            self._incoming.changed.connect(self._on_incoming)
            self._incoming.read_on()
        self._say()

    def load_more(self) -> None:
        """Read the next page, if there is one and none is being read."""
        if self._incoming is None and self._listing.phase in {Phase.MORE, Phase.STOPPED}:
            self._listing.read_on()

    def load_all(self) -> None:
        """Read all pages that are left, now or when a refresh is done; `stop` ends it."""
        if self._incoming is None:
            self._listing.read_all()
        else:
            self._then_all = True

    # Columns on demand

    @property
    def columns(self) -> tuple[Column, ...]:
        return (*super().columns, *ON_DEMAND) if self._now.rows.location.bucket else super().columns

    @property
    def details(self) -> Details:
        """What is read for the rows one sees."""
        return self._details

    def want_details(self, first: int, last: int, columns: Iterable[Column]) -> None:
        """Read these columns of the objects at these rows; what was wanted before and is not now is given up."""
        self._seen = (first, last)
        shown, rows = self._now.shown, self._now.rows
        ids = shown[first : last + 1] if rows.location.bucket else ()
        self._details.want([rows.key(row) for row in ids if rows.sizes[row] >= 0], columns)

    def _said(self, row: int, column: Column) -> Said | None:
        return self._details.said(column, self._now.rows.key(self._now.shown[row]))

    def note_head(self, place: Location, head: ObjectHead) -> None:
        """What a HEAD of one of the objects says, that was asked for elsewhere."""
        if place == self.location:
            self._details.note(head)

    def _archived(self, row: int) -> Archived | None:
        known = self._details.archived
        return known.get(self._now.rows.key(self._now.shown[row])) if known else None

    def _on_archive(self) -> None:
        self._cells_changed(Column.CLASS)
        self._cells_changed(Column.NAME)

    def _on_details(self) -> None:
        first, last = self._seen
        last = min(last, self.rowCount() - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, FIRST_ON_DEMAND), self.index(last, self.columnCount() - 1))

    def stop(self) -> None:
        """Read no further. A refresh is given up: what was shown before it stays."""
        self._details.stop()
        if self._incoming is not None:
            self._give_up_refresh()
        else:
            self._listing.stop()
        self._say()

    def retry(self) -> None:
        """Go on at the page that failed."""
        (self._incoming or self._listing).retry()

    def forget(self, location: Location) -> None:
        """Keep nothing of a place that is gone, nor of those below it."""
        self._shelf.forget(location)

    def _adopt(self, listing: Listing) -> None:
        self._listing = listing
        listing.grew.connect(self._on_grew)
        listing.changed.connect(self._on_changed)

    def _leave(self) -> None:
        """End all that is about the present place, and put it aside for coming back."""
        self._give_up_refresh()
        self._work.clear()
        self._looks.clear()
        self._gathering.stop()
        listing, now = self._listing, self._now
        listing.grew.disconnect(self._on_grew)
        listing.changed.disconnect(self._on_changed)
        listing.stop(Phase.MORE)
        if listing.rows is now.rows and listing.pages and listing.location.bucket:
            self._shelf.put(listing, replace(now, shown=now.order, filter=Filter(), skipped=0))
        else:
            listing.deleteLater()

    def _give_up_refresh(self) -> None:
        self._then_all = False
        self._again.clear()
        if self._incoming is not None:
            self._incoming.stop()
            self._incoming.deleteLater()
            self._incoming = None

    def _on_grew(self) -> None:
        listing = self._listing
        if listing.complete and (listing.pages == 1 or not self._now.taken):  # one page: in order before it is seen
            self._goal = self._wanted
            self._arrange(listing.rows)
        elif not self._now.taken:
            self._take_in()
        elif not self._gathering.isActive():
            # A view takes longer for an insertion the more rows it has.
            self._gathering.start(min(200, 50 + len(self._now.order) // 2000))

    def _on_changed(self) -> None:
        if self._listing.complete and self._waits_to_sort:
            self._waits_to_sort = False
            self._goal = self._wanted
            self._arrange(self._listing.rows)
        elif self._listing.phase is not Phase.LOADING:
            self._take_in()
        self._say()

    def _on_incoming(self) -> None:
        new, old = self._incoming, self._listing
        assert new is not None
        enough = new.rows.present >= (DEEP if old.complete else min(old.rows.present, DEEP))
        if new.phase is Phase.MORE and not enough:
            new.read_on()
        elif new.complete or new.phase is Phase.MORE:
            self._incoming = None
            new.changed.disconnect(self._on_incoming)
            self._take_over(new, old)
        self._say()

    def _take_over(self, new: Listing, old: Listing) -> None:
        """Show the rows of a refresh in the place of those before."""
        again = self._again[:]
        self._again.clear()
        was_sorted = self._now.sorted_by is not None
        self._adopt(new)
        sorts = new.complete and self._waits_to_sort
        same = new.rows.equals(old.rows) and self._now.rows is old.rows and self._now.taken == len(old.rows)
        if same and not sorts:
            self._now = replace(self._now, rows=new.rows)
        else:
            self._goal = self._wanted if sorts or (new.complete and (was_sorted or new.pages == 1)) else None
            self._arrange(new.rows)
        old.deleteLater()
        then_all, self._then_all = self._then_all, False
        self._waits_to_sort = not new.complete and (was_sorted or self._waits_to_sort)
        if not new.complete and (was_sorted or then_all):
            new.read_all()
        for change in again:
            change()

    def _say(self) -> None:
        listing, new, rows = self._listing, self._incoming, self._listing.rows
        reading = Reading(
            listing.location,
            (new or listing).phase,
            rows.present - rows.folders,
            rows.folders,
            len(self._now.shown),
            (new or listing).pages,
            (new or listing).problem,
            self._now.sorted_by,
            self._waits_to_sort,
            self._work.busy,
            new is not None,
            new is not None and not listing.complete,
            self._now.skipped,
        )
        if reading != self._reading:
            self._reading = reading
            self.state_changed.emit(reading)

    # Order, and what others changed

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, now or when all is read; -1: as rows came, and a sort that waits is given up."""
        if column >= FIRST_ON_DEMAND:
            return  # what is known of the rows one sees says nothing of the others
        self._waits_to_sort = False
        descending = column >= 0 and order == Qt.SortOrder.DescendingOrder
        self._wanted = replace(self._wanted, column=Column(max(column, 0)), descending=descending)
        if column >= 0 and not self._listing.complete:
            self._waits_to_sort = self._listing.pages > 0
            self._say()
            if self._waits_to_sort:
                self.needs_all.emit()
            return
        self._goal = None if column < 0 else self._wanted
        if self._goal != self._now.sorted_by or self._work.busy:
            self._arrange(self._listing.rows)
        self._say()

    def set_order(self, *, mixed: bool, by_bytes: bool) -> None:
        """How rows are put in order, whatever they are sorted by: folders among objects, names by their bytes."""
        self._wanted = replace(self._wanted, mixed=mixed, by_bytes=by_bytes)
        goal = None if self._goal is None else replace(self._goal, mixed=mixed, by_bytes=by_bytes)
        if goal != self._goal:
            self._goal = goal
            self._arrange(self._listing.rows)
            self._say()

    def insert_finished(self, finished: Iterable[Finished]) -> None:
        """Show objects that uploads have made: a row written over, a new one, or the folder that holds it."""
        here = self.location
        entries: dict[str, ObjectEntry | None] = {}
        for one in finished:
            place, key = one.location, one.entry.key
            if (place.connection, place.bucket) != (here.connection, here.bucket) or not key.startswith(here.prefix):
                continue
            name, deeper, _ = key.removeprefix(here.prefix).partition(DELIMITER)
            if deeper:
                entries.setdefault(name + DELIMITER)
            elif name:
                entries[name] = one.entry
        if here.bucket:
            self._details.forget_keys(here.prefix + name for name in entries)
            self._also_after_refresh(partial(self._put_here, entries))

    def remove_keys(self, keys: Iterable[str], folders: Iterable[str] = ()) -> None:
        """Take out the rows of objects by key, and of folders by prefix. What lies deeper changes nothing here."""
        prefix = self.location.prefix
        names = {key.removeprefix(prefix) for key in keys if key.startswith(prefix)}
        names = {name for name in names if DELIMITER not in name}
        names |= {folder.removeprefix(prefix) for folder in folders if folder.startswith(prefix)}
        self._also_after_refresh(partial(self._drop, names - {""}))

    def _also_after_refresh(self, change: Callable[[], None]) -> None:
        change()
        if self._incoming is not None:
            self._again.append(change)

    def _put_here(self, entries: dict[str, ObjectEntry | None]) -> None:
        if not self._listing.complete:
            self._listing.known.update(entries)
        self._put(entries)

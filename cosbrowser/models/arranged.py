"""A table of rows in an order and behind a filter, both made in slices and shown by a reset.

A proxy model takes 10 s to sort 100,000 rows, and `layoutChanged` 5 s when 100,000 are selected; a reset takes half
a millisecond (DESIGN section 2). What was selected and current is put back by id, not by index.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from cosbrowser.cos.entries import ObjectEntry
from cosbrowser.cos.search import Query
from cosbrowser.models.filtering import Filter, matching
from cosbrowser.models.order import CHUNK, Sort, in_order, place_for
from cosbrowser.models.roles import Column
from cosbrowser.models.rows import GONE, Picked, Rows
from cosbrowser.models.selecting import Held, found_again, positions, runs, spans, spans_of
from cosbrowser.models.slices import Slices, T, Work, at_once

SMALL = 5_000  # rows that are sorted, filtered or summed before the call returns: about 15 ms
_MOST_RUNS = 64  # changes in more places than that are shown by one reset

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How rows are shown now; what is wanted may be another already.

    `order`: ids of all rows with an id below `taken`. `shown`: those that `filter` lets through. `skipped`: how many
    it could not look at.
    """

    rows: Rows
    order: array[int]
    shown: array[int]  # the same array as `order` without a filter
    taken: int
    sorted_by: Sort | None = None  # None: as rows came
    filter: Filter = field(default_factory=Filter)
    skipped: int = 0


class ArrangedRows(QAbstractTableModel):
    """The arrangement, and all changes to it. Who derives says what cells hold and calls `_take_in` for new rows."""

    about_to_reset = Signal()  # rows get another order: tell `keep` what is selected
    was_reset = Signal(QItemSelection, QModelIndex)  # what is to be selected and current again
    measured = Signal(object)  # Totals: the answer to `measure`
    arranged = Signal()  # rows were sorted, filtered, added or removed, or that has begun

    def __init__(self, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = as_they_came(rows)
        self._goal: Sort | None = None  # what rows are to be sorted by
        self._filter = Filter()
        self._bucket_class = ""
        self._held: Held | None = None
        self._moves = 0  # times that rows shown got other positions
        self._work = Slices(self)  # what changes rows, one after the other
        self._work.idle.connect(self._on_idle)
        self._looks = Slices(self)  # what only looks at them

    # Arranging

    def set_filter(self, wanted: Filter | str) -> None:
        """Show only rows that this lets through, or with this text in their name; it is asked of later rows, too.

        Raises `PatternError` when it has no meaning; then nothing changes.
        """
        new = Filter(Query(wanted)) if isinstance(wanted, str) else wanted
        new.longest()
        new.query.test_of_names()
        if new != self._filter:
            self._filter = new
            self._arrange(self._now.rows)

    def _arrange(self, rows: Rows) -> None:
        """Bring rows into the order and behind the filter that are wanted now, and show them."""
        self._work.replace("arrange", partial(self._arranging, rows), self._reset_to, small=len(rows) <= SMALL)
        self.arranged.emit()

    def _arranging(self, rows: Rows) -> Work[Arrangement]:
        now, goal, wanted = self._now, self._goal, self._filter
        order, taken = now.order, now.taken
        if rows is not now.rows or goal != now.sorted_by:
            taken = len(rows)
            order = (yield from _as_they_came(rows)) if goal is None else (yield from in_order(rows, goal))
        skipped: array[int] = array("I")
        shown = (yield from matching(rows, order, wanted, self._bucket_class, skipped)) if wanted else order
        return Arrangement(rows, order, shown, taken, goal, wanted, len(skipped))

    def _reset_to(self, new: Arrangement) -> None:
        self.about_to_reset.emit()
        self.beginResetModel()
        self._now = new
        self._moved()
        self.endResetModel()
        self._restore()
        self.arranged.emit()

    def _moved(self) -> None:
        self._moves += 1
        self._forget_cells()

    def _forget_cells(self) -> None:
        """What was kept of the cells of a row is another row's now."""

    def _on_idle(self) -> None:
        self._take_in()
        self.arranged.emit()

    # Selection

    def pick(self, selection: QItemSelection) -> Picked:
        """The selected rows in a form that lasts."""
        ids: array[int] = array("I")
        for first, last in spans(selection):
            ids.extend(self._now.shown[first : last + 1])
        return Picked(self._now.rows, ids)

    def measure(self, selection: QItemSelection) -> None:
        """Ask for the totals of a selection. `measured` gives them: of some thousand rows before this returns."""
        picked = self.pick(selection)
        self._looks.replace("measure", picked.totals, self.measured.emit, small=len(picked) <= SMALL)

    def keep(self, selection: QItemSelection, current: QModelIndex) -> None:
        """Say what is selected and current, when asked by `about_to_reset`."""
        if self._held is not None and not selection.count():
            return  # what was there before has not been put back yet
        row = current.row()
        self._held = Held(self.pick(selection), self._now.shown[row] if 0 <= row < len(self._now.shown) else None, row)

    def _restore(self) -> None:
        self._looks.replace("restore", self._restoring, self._restored, small=len(self._now.rows) <= SMALL)

    def _restoring(self) -> Work[tuple[int, list[tuple[int, int]], int]]:
        moves = self._moves
        if self._held is None:
            return moves, [], -1
        rows, shown = self._now.rows, self._now.shown
        held = yield from found_again(self._held, rows)
        selected = yield from spans_of(shown, held.picked)
        try:
            current = -1 if held.current is None else shown.index(held.current)
        except ValueError:  # gone or filtered out: its neighbour, so that the keyboard has somewhere to go on
            current = min(held.row, len(shown) - 1)
        return moves, selected, current

    def _restored(self, found: tuple[int, list[tuple[int, int]], int]) -> None:
        moves, selected, current = found
        if moves != self._moves:  # or rows that nobody selected would be
            self._restore()
            return
        self._held = None
        selection = QItemSelection()
        for first, last in selected:
            selection.select(self.index(first, 0), self.index(last, self.columnCount() - 1))
        self.was_reset.emit(selection, self.index(current, 0))

    # Rows that come and go

    def _take_in(self) -> None:
        """Show rows that were added to the end, unless work is under way that would not know of them."""
        if not self._work.busy:
            self._append()

    def _append(self) -> None:
        now, rows = self._now, self._now.rows
        if now.taken == len(rows):
            return
        fresh = array("I", (row for row in range(now.taken, len(rows)) if rows.sizes[row] != GONE))
        skipped: array[int] = array("I")
        let_in = at_once(matching(rows, fresh, now.filter, self._bucket_class, skipped)) if now.filter else fresh
        if let_in:
            self.beginInsertRows(QModelIndex(), len(now.shown), len(now.shown) + len(let_in) - 1)
        now.order.extend(fresh)
        if now.shown is not now.order:
            now.shown.extend(let_in)
        self._now = replace(now, taken=len(rows), skipped=now.skipped + len(skipped))
        if let_in:
            self.endInsertRows()
        self.arranged.emit()

    def _change(self, start: Callable[[], Work[T]], done: Callable[[T], object]) -> None:
        self._work.add("change", start, done, small=len(self._now.rows) <= SMALL)

    def _put(self, entries: Mapping[str, ObjectEntry | None]) -> None:
        """Write objects (or folders: None) over those of the same name, or add them where they belong."""
        if entries:
            self._change(partial(self._finding, entries.keys()), partial(self._insert, entries))

    def _drop(self, names: Set[str]) -> None:
        if names:
            self._change(partial(self._losing, names), self._remove)

    def _finding(self, names: Set[str]) -> Work[tuple[dict[str, int], list[int]]]:
        """Ids by name, and at which rows they are shown."""
        found = yield from self._now.rows.find(names)
        at = (yield from positions(self._now.shown, set(found.values()))) if found else []
        return found, at

    def _insert(self, entries: Mapping[str, ObjectEntry | None], found: tuple[dict[str, int], list[int]]) -> None:
        self._append()
        rows = self._now.rows
        ids, shown_at = found
        for name, entry in entries.items():
            if entry is not None and name in ids:
                rows.put(name, entry, ids[name])
        if shown_at:
            self._forget_cells()
            for first, last in runs(shown_at):
                self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        new = [rows.put(name, entry) for name, entry in entries.items() if name not in ids]
        sort = self._now.sorted_by
        if sort is not None and len(new) <= _MOST_RUNS:
            self._now = replace(self._now, taken=len(rows))
            for row in new:
                self._insert_sorted(row, sort)
        else:
            self._append()
            if sort is not None and new:
                self._now = replace(self._now, sorted_by=None)
                self._arrange(rows)
        self.arranged.emit()

    def _insert_sorted(self, row: int, sort: Sort) -> None:
        now = self._now
        visible = not now.filter or bool(at_once(matching(now.rows, (row,), now.filter, self._bucket_class)))
        if visible:
            at = place_for(now.rows, now.shown, row, sort)
            self.beginInsertRows(QModelIndex(), at, at)
            self._moved()
            now.shown.insert(at, row)
        if now.shown is not now.order:
            now.order.insert(place_for(now.rows, now.order, row, sort), row)
        if visible:
            self.endInsertRows()

    def _losing(self, names: Set[str]) -> Work[tuple[set[int], list[int], list[int]]]:
        """Ids by name, where they are shown, and where they are in the order."""
        ids = set((yield from self._now.rows.find(names)).values())
        if not ids:
            return ids, [], []
        shown_at = yield from positions(self._now.shown, ids)
        both = self._now.shown is self._now.order
        return ids, shown_at, shown_at if both else (yield from positions(self._now.order, ids))

    def _remove(self, found: tuple[set[int], list[int], list[int]]) -> None:
        ids, shown_at, order_at = found
        now = self._now
        gone = runs(shown_at)
        if now.shown is not now.order:
            cut_out(now.order, runs(order_at))
        if len(gone) > _MOST_RUNS:
            shown = now.shown[:]
            cut_out(shown, gone)
            now.rows.remove(ids)
            order = shown if now.shown is now.order else now.order
            self._reset_to(replace(now, order=order, shown=shown))
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._moved()
            del now.shown[first : last + 1]
            self.endRemoveRows()
        now.rows.remove(ids)
        self.arranged.emit()

    # QAbstractTableModel

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._now.shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)


def as_they_came(rows: Rows) -> Arrangement:
    """Rows of which none is shown yet."""
    order: array[int] = array("I")
    return Arrangement(rows, order, order, 0)


def _as_they_came(rows: Rows) -> Work[array[int]]:
    order: array[int] = array("I")
    for start in range(0, len(rows), CHUNK):
        if start:
            yield
        order.extend([row for row, size in enumerate(rows.sizes[start : start + CHUNK], start) if size != GONE])
    return order


def cut_out(ids: array[int], spans: list[tuple[int, int]]) -> None:
    """Delete spans of positions, given in ascending order, in one pass over the array."""
    kept: array[int] = array("I")
    end = 0
    for first, last in spans:
        kept += ids[end:first]
        end = last + 1
    kept += ids[end:]
    ids[:] = kept

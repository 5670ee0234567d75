"""The arrangement of rows, without a place to read them from."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QModelIndex
from PySide6.QtTest import QSignalSpy

from cosbrowser.cos.entries import Location, ObjectEntry, Page
from cosbrowser.models import arranged
from cosbrowser.models.arranged import ArrangedRows
from cosbrowser.models.order import Sort, fold, in_order
from cosbrowser.models.roles import Column
from cosbrowser.models.rows import Rows, Totals
from cosbrowser.models.slices import at_once
from tests.models.conftest import watched

HERE = Location("c", "b")
WHEN = datetime(2026, 1, 1, tzinfo=UTC)


class Shown(ArrangedRows):
    """The arrangement with its names as cells."""

    def __init__(self) -> None:
        super().__init__(Rows(HERE))

    def data(self, index, role=0):
        return self._now.rows.names[self._now.shown[index.row()]] if index.isValid() and role == 0 else None

    @property
    def names(self) -> list[str]:
        return [self.index(row, 0).data() for row in range(self.rowCount())]

    def add(self, *names: str) -> None:
        """As a page would."""
        folders, keys = [n for n in names if n.endswith("/")], [n for n in names if not n.endswith("/")]
        count = len(keys)
        sizes = array("q", [len(k) for k in keys])
        self._now.rows.add(Page(folders, keys, sizes, array("q", [0] * count), [""] * count))
        self._take_in()

    def sort(self, column, descending=False) -> None:
        self._goal = None if column is None else Sort(column, descending)
        self._arrange(self._now.rows)

    def put(self, *names: str) -> None:
        self._put({name: None if name.endswith("/") else entry(name) for name in names})

    def drop(self, *names: str) -> None:
        self._drop(set(names))

    @property
    def busy(self) -> bool:
        return self._work.busy or self._looks.busy


def entry(name: str, size: int = 1) -> ObjectEntry:
    return ObjectEntry(name, size, WHEN, "")


class Keeper:
    """What a view does about selection and current row."""

    def __init__(self, model: ArrangedRows) -> None:
        self.model = model
        self.selection = QItemSelection()
        self.current = QModelIndex()
        model.about_to_reset.connect(self._on_about_to_reset)
        model.was_reset.connect(self._on_was_reset)

    def select(self, *rows: int) -> None:
        self.selection = QItemSelection()
        for row in rows:
            self.selection.select(self.model.index(row, 0), self.model.index(row, 6))
        self.current = self.model.index(rows[0], 0)

    def names(self) -> list[str]:
        picked = self.model.pick(self.selection)
        return [picked.rows.names[row] for row in picked.ids]

    def _on_about_to_reset(self) -> None:
        self.model.keep(self.selection, self.current)
        self.selection, self.current = QItemSelection(), QModelIndex()

    def _on_was_reset(self, selection, current) -> None:
        self.selection, self.current = selection, current


@pytest.fixture
def shown(qapp):
    model = Shown()
    watched(model)
    return model


def test_rows_are_added_at_the_end(shown) -> None:
    shown.add("b", "a/")
    shown.add("a")

    assert shown.names == ["a/", "b", "a"]


def test_a_sort_keeps_selection_and_current_row_by_name(shown) -> None:
    shown.add(*"dbca")
    keeper = Keeper(shown)
    keeper.select(0, 2)

    shown.sort(Column.NAME)

    assert shown.names == list("abcd")
    assert keeper.names() == ["c", "d"]
    assert keeper.current.data() == "d"


def test_what_the_filter_hides_is_no_longer_selected(shown) -> None:
    shown.add("apple", "berry", "avocado")
    keeper = Keeper(shown)
    keeper.select(1, 2)

    shown.set_filter("AV")

    assert keeper.names() == ["avocado"]
    assert keeper.current.row() == 0


def test_a_sorted_place_takes_new_rows_where_they_belong(shown) -> None:
    shown.add("b/", "a", "c")
    shown.sort(Column.NAME, descending=True)
    rows_inserted = QSignalSpy(shown.rowsInserted)

    shown.put("b", "a/", "c/")

    assert shown.names == ["c/", "b/", "a/", "c", "b", "a"]
    assert rows_inserted.count() == 3


def test_many_new_rows_are_one_reset(shown) -> None:
    shown.add("a", "z")
    shown.sort(Column.NAME)
    resets = QSignalSpy(shown.modelReset)

    shown.put(*(f"f{i}" for i in range(100)))

    assert shown.names == ["a", *(f"f{i}" for i in range(100)), "z"]
    assert resets.count() == 1


def test_an_object_that_is_there_is_written_over_where_it_is(shown) -> None:
    shown.add("a", "b", "c")
    changed = QSignalSpy(shown.dataChanged)

    shown._put({"b": entry("b", 77), "c": entry("c", 78)})

    assert shown.names == ["a", "b", "c"]
    assert list(shown._now.rows.sizes) == [1, 77, 78]
    assert changed.count() == 1
    assert (changed.at(0)[0].row(), changed.at(0)[1].row()) == (1, 2)


@pytest.mark.parametrize("needle", ["", "x"])
def test_rows_that_are_gone_leave(shown, needle) -> None:
    shown.add(*(f"x{i}" for i in range(10)), "y", "z")
    shown.set_filter(needle)

    shown.drop("x0", "x1", "x5", "y", "nothing")

    left = ["x2", "x3", "x4", "x6", "x7", "x8", "x9"]
    assert shown.names == (left if needle else [*left, "z"])
    shown.set_filter("")
    assert shown.names == [*left, "z"]


@pytest.mark.parametrize("needle", ["", "x"])
def test_many_scattered_rows_leave_in_one_reset(shown, needle) -> None:
    shown.add(*(f"x{i}" for i in range(400)))
    shown.set_filter(needle)
    keeper = Keeper(shown)
    keeper.select(2, 3)

    shown.drop(*(f"x{i}" for i in range(0, 400, 2)))

    assert shown.names == [f"x{i}" for i in range(1, 400, 2)]
    assert keeper.names() == ["x3"]
    assert keeper.current.data() == "x5"  # x2 is gone; where it was
    shown.set_filter("")
    assert shown.rowCount() == 200


def test_totals_are_of_the_selected_rows(shown) -> None:
    shown.add("f/", "aa", "bbb", "c")
    measured = QSignalSpy(shown.measured)
    keeper = Keeper(shown)
    keeper.select(0, 1, 2)

    shown.measure(keeper.selection)

    assert measured.at(0)[0] == Totals(objects=2, folders=1, size=5)


def test_a_selection_of_overlapping_ranges_is_counted_once(shown) -> None:
    shown.add(*"abcdef")
    selection = QItemSelection(shown.index(1, 0), shown.index(3, 0))
    selection.select(shown.index(2, 3), shown.index(4, 4))

    assert [shown._now.rows.names[i] for i in shown.pick(selection).ids] == ["b", "c", "d", "e"]


NAMES = st.text("ab01", min_size=1, max_size=3) | st.text("ab01", min_size=1, max_size=2).map(lambda s: s + "/")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(NAMES, max_size=4)),
        st.tuples(st.just("put"), st.lists(NAMES, max_size=4)),
        st.tuples(st.just("drop"), st.lists(NAMES, max_size=4)),
        st.tuples(st.just("filter"), st.sampled_from(["", "a", "b", "0"])),
        st.tuples(st.just("sort"), st.sampled_from([None, Column.NAME, Column.SIZE])),
        st.tuples(st.just("select"), st.lists(st.integers(0, 20), min_size=1, max_size=4)),
    ),
    max_size=14,
)


@pytest.mark.parametrize("small", [5_000, -1])
@given(steps=STEPS)
def test_whatever_happens_rows_order_and_selection_are_right(qapp, small, steps) -> None:
    """With `small` below zero everything is done in slices, and steps come while others are under way."""
    model = Shown()
    watched(model)
    keeper = Keeper(model)
    present: set[str] = set()
    chosen: set[str] = set()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arranged, "SMALL", small)
        for what, value in steps:
            if what == "add" and model._goal is None:  # a place is sorted when all of it is there
                fresh = list(dict.fromkeys(name for name in value if name not in present))
                settle(qapp, model)
                model.add(*fresh)
                present |= set(fresh)
            elif what in {"put", "drop"}:
                getattr(model, what)(*value)
                present = present | set(value) if what == "put" else present - set(value)
                chosen -= set(value) if what == "drop" else set()
            elif what == "filter":
                model.set_filter(value)
            elif what == "sort":
                model.sort(value)
            elif what == "select":
                settle(qapp, model)
                rows = [row for row in value if row < model.rowCount()]
                if rows:
                    keeper.select(*rows)
                    chosen = set(keeper.names())
            if small > 0:
                check(model, present)
        settle(qapp, model)
    check(model, present)
    if not any(what in {"put", "drop", "filter"} for what, _ in steps):  # those change what a view has selected
        assert set(keeper.names()) == chosen
    model.deleteLater()


def settle(qapp, model: Shown) -> None:
    while model.busy:
        qapp.processEvents()


def check(model: Shown, present: set[str]) -> None:
    names = model.names
    assert sorted(names) == sorted(name for name in present if fold(model._filter.query.text) in fold(name))
    rows, sort = model._now.rows, model._goal
    if sort is not None:
        expected = [rows.names[row] for row in at_once(in_order(rows, sort))]
        visible = [name for name in expected if fold(model._filter.query.text) in fold(name)]
        if sort.column is Column.NAME:
            assert names == visible
        else:
            sizes = dict(zip(rows.names, rows.sizes, strict=True))
            assert [sizes[name] for name in names] == [sizes[name] for name in visible]

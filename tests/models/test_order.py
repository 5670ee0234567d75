from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosbrowser.cos.entries import Location, Page
from cosbrowser.cos.search import Query, fold
from cosbrowser.models import kinds, order
from cosbrowser.models.filtering import Filter, matching
from cosbrowser.models.order import Sort, in_order, natural, place_for, sample_sorted
from cosbrowser.models.roles import Column
from cosbrowser.models.rows import Rows
from cosbrowser.models.slices import at_once

HERE = Location("c", "b", "p/")
NAMES = st.text(st.sampled_from("aAbB019.-_ éÉe\u0301ßsS"), min_size=1, max_size=8)
OBJECTS = st.lists(st.tuples(NAMES, st.integers(0, 5), st.integers(0, 5)), max_size=60, unique_by=lambda t: t[0])
COLUMNS = st.sampled_from([Column.NAME, Column.SIZE, Column.MODIFIED, Column.KIND, Column.CLASS, Column.ETAG])


def filled(folders: list[str], objects: list[tuple[str, int, int]]) -> Rows:
    rows = Rows(HERE)
    page = Page(
        [f"p/{name}/" for name in folders],
        [f"p/{name}" for name, _, _ in objects],
        array("q", [size for _, size, _ in objects]),
        array("q", [when for _, _, when in objects]),
        [f"{size:032x}" for _, size, _ in objects],
    )
    rows.add(page)
    return rows


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("file2", "file10"),
        ("File2", "file3"),
        ("a", "B"),
        ("a-1", "a1"),
        ("a 9", "a 10"),
        ("2", "a"),
        ("v1.9", "v1.10"),
    ],
)
def test_natural_order_reads_numbers_and_overlooks_case(first: str, second: str) -> None:
    assert natural(first) < natural(second)


def test_natural_order_takes_both_forms_of_a_letter_for_one() -> None:
    assert natural("caf\u00e9") == natural("cafe\u0301")


@given(st.lists(st.integers(0, 50) | st.integers(), max_size=3000), st.booleans())
def test_sample_sort_is_a_stable_sort(values: list[int], descending: bool) -> None:
    ids = list(range(len(values)))

    answer = at_once(sample_sorted(ids, (values.__getitem__,), descending=descending))

    assert list(answer) == sorted(ids, key=values.__getitem__, reverse=descending)


@pytest.mark.parametrize("distinct", [1, 3, 200, 100_000])
@pytest.mark.parametrize("descending", [False, True])
def test_sample_sort_of_many_with_frequent_keys(distinct: int, descending: bool) -> None:
    values = [(i * 7919) % 100_003 % distinct for i in range(40_000)]
    ties = [(i * 31) % 17 for i in range(40_000)]
    ids = list(range(40_000))

    answer = at_once(sample_sorted(ids, (values.__getitem__, ties.__getitem__), descending=descending))

    assert list(answer) == sorted(ids, key=lambda i: (values[i], ties[i]), reverse=descending)


@given(st.lists(NAMES, max_size=20, unique=True), OBJECTS, COLUMNS, st.booleans())
def test_folders_come_first_and_each_part_is_sorted(folders, objects, column, descending) -> None:
    rows = filled(folders, objects)
    sizes = {name: size for name, size, _ in objects}
    times = {name: when for name, _, when in objects}
    key = {
        Column.NAME: lambda name: (natural(name), name),
        Column.SIZE: sizes.get,
        Column.MODIFIED: times.get,
        Column.KIND: kinds.kind,
        Column.CLASS: lambda name: "",
        Column.ETAG: sizes.get,
    }[column]

    ids = at_once(in_order(rows, Sort(column, descending)))

    by_name = descending and column is Column.NAME
    expected = sorted(folders, key=lambda name: (natural(name), name), reverse=by_name)
    assert [rows.label(i) for i in ids] == expected + sorted(sizes, key=key, reverse=descending)


@given(OBJECTS, NAMES | st.just(""))
def test_filter_keeps_exactly_the_names_with_the_text(objects, text) -> None:
    rows = filled([], objects)
    folded = fold(text)

    ids = at_once(matching(rows, range(len(rows)), Filter(Query(text))))

    assert [rows.label(i) for i in ids] == [name for name, _, _ in objects if folded in fold(name)]


@given(st.lists(NAMES, max_size=20, unique=True), OBJECTS, COLUMNS, st.booleans(), NAMES, st.booleans())
def test_a_new_row_goes_where_sorting_would_put_it(folders, objects, column, descending, name, folder) -> None:
    taken = folders if folder else [n for n, _, _ in objects]
    if name in taken:
        taken.remove(name)
        objects = objects if folder else [entry for entry in objects if entry[0] != name]
    rows = filled(folders, objects)
    sort = Sort(column, descending)
    ids = at_once(in_order(rows, sort))
    new = rows.put(f"{name}/", None) if folder else rows.put(name, _entry(name))

    at = place_for(rows, ids, new, sort)

    assert [*ids[:at], new, *ids[at:]] == list(at_once(in_order(rows, sort)))


def _entry(name: str):
    from datetime import UTC, datetime

    from cosbrowser.cos.entries import ObjectEntry

    return ObjectEntry(f"p/{name}", 3, datetime.fromtimestamp(0.003, UTC), f"{3:032x}")


def test_long_sorts_and_filters_yield_often() -> None:
    rows = filled([], [(f"{i * 7919 % 20_000:05d}.txt", i, i) for i in range(20_000)])
    for work in (
        in_order(rows, Sort(Column.NAME)),
        in_order(rows, Sort(Column.SIZE)),
        matching(rows, range(20_000), Filter(Query("7"))),
    ):
        yields = sum(1 for _ in work)
        assert yields >= 20_000 // order.CHUNK - 1


@given(st.lists(NAMES, max_size=20, unique=True), OBJECTS, st.booleans())
def test_mixed_rows_are_sorted_by_name_whatever_they_are(folders, objects, descending) -> None:
    rows = filled(folders, objects)

    natural_ids = at_once(in_order(rows, Sort(Column.NAME, descending, mixed=True)))
    byte_ids = at_once(in_order(rows, Sort(Column.NAME, descending, mixed=True, by_bytes=True)))

    names = [f"{name}/" for name in folders] + [name for name, _, _ in objects]
    assert [rows.names[i] for i in byte_ids] == sorted(names, key=lambda name: name.encode(), reverse=descending)
    labels = [natural(rows.label(i)) for i in natural_ids]
    assert labels == sorted(labels, reverse=descending)
    assert sorted(natural_ids) == sorted(byte_ids)


def test_folders_first_by_bytes_counts_digits_as_letters() -> None:
    rows = filled(["z", "b"], [("file10", 1, 1), ("file2", 1, 1), ("File3", 1, 1)])

    ids = at_once(in_order(rows, Sort(by_bytes=True)))

    assert [rows.label(i) for i in ids] == ["b", "z", "File3", "file10", "file2"]


@given(st.lists(NAMES, max_size=12, unique=True), OBJECTS, COLUMNS, st.booleans(), st.booleans(), st.booleans(), NAMES)
def test_a_new_row_goes_where_it_belongs_in_any_order(
    folders, objects, column, descending, mixed, by_bytes, name
) -> None:
    objects = [one for one in objects if one[0] != name]
    rows = filled(folders, objects)
    sort = Sort(column, descending, mixed, by_bytes)
    ids = at_once(in_order(rows, sort))
    new = rows.put(name, _entry(name))

    at = place_for(rows, ids, new, sort)

    assert [*ids[:at], new, *ids[at:]] == list(at_once(in_order(rows, sort)))

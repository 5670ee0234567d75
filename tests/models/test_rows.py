from __future__ import annotations

import tracemalloc
from array import array
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, Page
from cosbrowser.models.rows import FOLDER, Picked, Rows, Totals
from cosbrowser.models.slices import at_once

HERE = Location("c", "b", "p/")
WHEN = datetime(2026, 11, 3, 12, 30, 15, 250_000, UTC)


def page(keys: list[str], folders: list[str] | None = None, etags: list[str] | None = None) -> Page:
    count = len(keys)
    return Page(
        folders or [],
        keys,
        array("q", range(count)),
        array("q", [round(WHEN.timestamp() * 1000)] * count),
        etags if etags is not None else ["0" * 32] * count,
    )


def test_an_object_comes_out_as_it_went_in() -> None:
    rows = Rows(HERE)
    rows.add(page(["p/a", "p/b"], etags=["0123456789abcdef" * 2, "f" * 32 + "-17"]))

    assert rows.entry(0) == ObjectEntry("p/a", 0, WHEN, "0123456789abcdef" * 2)
    assert rows.entry(1) == ObjectEntry("p/b", 1, WHEN, "f" * 32 + "-17")


ETAGS = st.one_of(
    st.text("0123456789abcdef", min_size=32, max_size=32),
    st.builds(lambda d, n: f"{d}-{n}", st.text("0123456789abcdef", min_size=32, max_size=32), st.integers(0, 99_999)),
    st.text("0123456789abcdefABCDEF -", max_size=40),
    st.text(max_size=5),
)


@given(st.lists(ETAGS, max_size=12))
def test_every_etag_is_kept_to_the_letter(etags: list[str]) -> None:
    rows = Rows(HERE)
    rows.add(page([f"p/{i}" for i in range(len(etags))], ["p/folder/"], etags))

    assert [rows.etag(1 + i) for i in range(len(etags))] == etags


def test_the_marker_of_the_folder_itself_is_no_row() -> None:
    rows = Rows(HERE)
    rows.add(page(["p/", "p/a"]))

    assert rows.names == ["a"]


def test_what_is_not_below_the_prefix_is_not_taken_for_something_that_is() -> None:
    rows = Rows(HERE)
    rows.add(page(["p/a", "q/b", "p"], ["p/f/", "q/g/", "p/"]))

    assert [rows.key(i) for i in range(len(rows))] == ["p/f/", "p/a"]


def test_a_negative_size_is_shown_as_nothing_and_not_as_a_folder() -> None:
    rows = Rows(HERE)
    bad = page(["p/a", "p/b"])
    bad.sizes[0], bad.sizes[1] = FOLDER, -2
    rows.add(bad)

    assert list(rows.sizes) == [0, 0]
    assert rows.folders == 0


def test_a_folder_without_a_name_leads_below_itself() -> None:
    rows = Rows(HERE)
    rows.add(page([], ["p//", "p/a/"]))

    assert [rows.label(0), rows.place(0)] == ["", Location("c", "b", "p//")]
    assert rows.place(1) == Location("c", "b", "p/a/")


def test_a_page_may_be_taken_in_natural_order() -> None:
    rows = Rows(HERE)
    rows.add(page(["p/f10", "p/F2", "p/f1"], ["p/z/", "p/B/", "p/a/"]), in_order=True)

    assert rows.names == ["a/", "B/", "z/", "f1", "F2", "f10"]
    assert list(rows.sizes)[3:] == [2, 1, 0]


def test_names_that_are_known_are_not_added_again() -> None:
    rows = Rows(HERE)
    rows.put("b", ObjectEntry("p/b", 7, WHEN, "x"))
    rows.add(page(["p/a", "p/b"], ["p/f/"]), {"b", "f/"})

    assert rows.names == ["b", "a"]
    assert rows.sizes[0] == 7


def test_an_object_is_written_over_in_its_place() -> None:
    rows = Rows(HERE)
    rows.add(page(["p/a", "p/b"], etags=["odd", "0" * 32]))
    new = ObjectEntry("p/a", 99, WHEN, "f" * 32 + "-2", "GLACIER")

    assert rows.put("a", new, 0) == 0
    assert rows.entry(0) == new
    assert len(rows) == 2


def test_a_row_that_is_gone_is_not_found_and_keeps_the_ids_of_others() -> None:
    rows = Rows(HERE)
    rows.add(page(["p/a", "p/b", "p/c"], ["p/f/"]))
    rows.remove([0, 2])

    assert at_once(rows.find({"f/", "b", "c", ""})) == {"c": 3}
    assert (rows.present, rows.folders, len(rows)) == (2, 0, 4)


def test_buckets_are_places_in_natural_order() -> None:
    rows = Rows(Location("c"))
    rows.add_buckets([Bucket("b10", WHEN, "us-south", "smart"), Bucket("b9")])

    assert [rows.entry(i) for i in range(2)] == [Bucket("b9"), Bucket("b10", WHEN, "us-south", "smart")]
    assert rows.place(1) == Location("c", "b10")
    assert rows.classes == {1: "smart"}


def test_a_selection_comes_in_portions_and_whole() -> None:
    rows = Rows(HERE)
    rows.add(page([f"p/{i}" for i in range(5)], ["p/f/"]))
    picked = Picked(rows, array("I", [5, 0, 2, 3]))

    portions = list(picked.selections(2))

    assert [(len(p.objects), p.folders) for p in portions] == [(1, ("p/f/",)), (2, ())]
    assert [e.key for e in picked.selection().objects] == ["p/4", "p/1", "p/2"]
    assert Picked(rows, array("I")).selection().objects == ()


@given(st.lists(st.tuples(st.integers(0, 10**12), st.sampled_from(["object", "folder", "gone"])), max_size=30))
def test_totals_count_objects_folders_and_bytes(content: list[tuple[int, str]]) -> None:
    rows = Rows(HERE)
    for i, (size, what) in enumerate(content):
        row = rows.put(f"{i}/", None) if what == "folder" else rows.put(str(i), ObjectEntry(f"p/{i}", size, WHEN, ""))
        if what == "gone":
            rows.remove([row])

    totals = at_once(Picked(rows, array("I", range(len(rows)))).totals())

    sizes = [size for size, what in content if what == "object"]
    assert totals == Totals(len(sizes), sum(what == "folder" for _, what in content), sum(sizes))


@pytest.mark.parametrize("name", ["img_{:08d}.jpeg"])
def test_a_row_takes_less_than_150_bytes(name: str) -> None:
    rows = Rows(HERE)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for start in range(0, 100_000, 1000):
        rows.add(
            page(["p/" + name.format(i) for i in range(start, start + 1000)], etags=[f"{i:032x}" for i in range(1000)])
        )
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (after - before) / len(rows) < 150
    print(f"{(after - before) / len(rows):.0f} bytes a row")

"""Where cells lie: each point belongs to at most one, and what is seen is all that is seen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from cosbrowser.ui.cell_places import CellPlaces, ground

PLACES = st.builds(
    CellPlaces,
    rows=st.integers(1, 10**6),
    width=st.integers(40, 4000),
    side=st.integers(48, 256),
    line=st.integers(8, 60),
)


@given(PLACES, st.data())
def test_a_cell_is_found_by_each_point_of_its_ground_and_no_other(places: CellPlaces, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, places.rows - 1))
    cell = places.cell(row)
    other = places.cell(row + 1)

    assert places.at(cell.center()) == row
    assert places.near(cell.topLeft()) == row
    assert places.at(cell.topLeft()) == -1  # the gap between two
    assert not ground(cell).intersects(ground(other))
    assert cell.bottom() < places.height


@given(PLACES, st.integers(0, 10**8), st.integers(1, 3000))
def test_what_is_seen_is_all_of_it(places: CellPlaces, top: int, height: int) -> None:
    top = min(top, max(0, places.height - height))
    first, last = places.seen(top, height)
    view = QRect(0, top, places.width, height)

    assert first >= 0  # over the margin alone it is behind the last
    assert last < places.rows
    for row in (first - 1, last + 1):
        assert not 0 <= row < places.rows or not places.cell(row).intersects(view)
    assert last - first + 1 <= places.columns * (height // places.size.height() + 3)


def test_without_rows_there_is_no_cell() -> None:
    places = CellPlaces(0, 800, 96, 16)

    assert places.near(QPoint(50, 50)) == places.at(QPoint(50, 50)) == -1
    assert places.seen(0, 600)[1] == -1

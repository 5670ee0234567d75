"""Places of many pages: read by parts, sorted when all is there, stopped, failed and gone on with."""

from __future__ import annotations

import contextlib
import socket
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.order import Sort
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import Column
from cosbrowser.ui.table import ObjectTable
from tests.cos_server import LocalCos
from tests.models.conftest import LARGE, close_engine, many_rows, names, open_engine, wait_for, watched


def open_bucket(qtbot, model, bucket, phase=Phase.MORE) -> None:
    model.open(Location(LARGE, bucket))
    wait_for(qtbot, model, phase)


def test_the_first_page_is_shown_and_more_comes_when_asked_for(qtbot, model) -> None:
    open_bucket(qtbot, model, "flat")
    assert (model.rowCount(), model.reading.pages, model.reading.sorted_by) == (1000, 1, None)
    assert not model.canFetchMore(model.index(-1, -1))
    first = names(model)

    model.load_more()
    qtbot.waitUntil(lambda: model.rowCount() == 2000)

    assert names(model)[:1000] == first
    assert model.reading.phase is Phase.MORE


def test_folders_of_later_pages_come_below(qtbot, model) -> None:
    open_bucket(qtbot, model, "wide")

    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)

    assert names(model) == sorted(names(model))
    assert (model.reading.folders, model.reading.objects, model.rowCount()) == (2200, 0, 2200)


@many_rows
def test_all_is_read_as_a_stream_and_stopping_keeps_what_came(qtbot, model) -> None:
    open_bucket(qtbot, model, "big")
    model.load_all()
    qtbot.waitUntil(lambda: model.rowCount() >= 3000)
    assert model.reading.phase is Phase.LOADING

    model.stop()
    qtbot.waitUntil(lambda: model.rowCount() == model.reading.objects)
    stopped_at = model.rowCount()

    assert model.reading.phase is Phase.STOPPED
    assert stopped_at == model.reading.pages * 1000
    model.load_more()
    wait_for(qtbot, model, Phase.MORE)
    qtbot.waitUntil(lambda: model.rowCount() == stopped_at + 1000)
    assert len(set(names(model))) == stopped_at + 1000


def test_a_sort_waits_until_all_is_read(qtbot, model) -> None:
    open_bucket(qtbot, model, "flat")
    asked = QSignalSpy(model.needs_all)
    before = names(model)

    model.sort(Column.SIZE, Qt.SortOrder.DescendingOrder)

    assert asked.count() == 1
    assert model.reading.waits_to_sort
    assert names(model) == before
    model.load_all()
    qtbot.waitUntil(lambda: model.reading.sorted_by == Sort(Column.SIZE, descending=True))
    rows = model._now.rows
    sizes = [rows.sizes[row] for row in model._now.shown]
    assert sizes == sorted(rows.sizes, reverse=True)
    assert len(sizes) == 2500


def test_a_sort_that_waits_can_be_given_up(qtbot, model) -> None:
    open_bucket(qtbot, model, "flat")
    model.sort(Column.SIZE)
    model.sort(-1)
    assert not model.reading.waits_to_sort

    before = names(model)
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)

    assert model.reading.sorted_by is None
    assert names(model)[:1000] == before


def test_rows_that_come_later_pass_the_filter(qtbot, model) -> None:
    open_bucket(qtbot, model, "flat")
    model.set_filter("999")
    assert names(model) == ["sample-000000999.csv"]

    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 2)

    assert names(model) == ["sample-000000999.csv", "sample-000001999.csv"]
    assert (model.reading.shown, model.reading.objects) == (2, 2500)
    model.set_filter("")
    assert model.rowCount() == 2500


@many_rows
def test_the_filter_of_many_rows_is_made_in_slices(qtbot, model) -> None:
    open_bucket(qtbot, model, "deep")
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 12_000)

    model.set_filter("77.")
    assert model.reading.arranging
    assert model.rowCount() == 12_000
    qtbot.waitUntil(lambda: not model.reading.arranging)

    assert model.rowCount() == 120
    model.set_filter("077.")
    model.set_filter("")
    qtbot.waitUntil(lambda: not model.reading.arranging)
    assert model.rowCount() == 12_000


@many_rows
def test_many_rows_are_sorted_in_slices_with_the_selection_kept(qtbot, model, table) -> None:
    open_bucket(qtbot, model, "deep")
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 12_000)
    table.select(1_234, 10_000, 10_001)
    chosen = set(table.selected_names())

    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert model.reading.arranging
    qtbot.waitUntil(lambda: table.currentIndex().isValid() and not model.reading.arranging)

    assert names(model)[0] == "sample-000011999.csv"
    assert set(table.selected_names()) == chosen
    assert table.currentIndex().row() == 12_000 - 1 - 1_234


def test_a_refresh_shows_the_old_rows_until_as_many_are_there_again(qtbot, model, table) -> None:
    open_bucket(qtbot, model, "flat")
    model.load_more()
    qtbot.waitUntil(lambda: model.rowCount() == 2000)
    table.select(1500)
    counts: list[int] = []
    model.state_changed.connect(lambda _: counts.append(model.rowCount()))

    model.refresh()
    assert model.reading.refreshing
    qtbot.waitUntil(lambda: not model.reading.refreshing)

    assert set(counts) == {2000}
    assert model.reading.phase is Phase.MORE
    assert table.selected_names() == ["sample-000001500.csv"]


def test_a_sorted_place_is_sorted_again_after_a_refresh(qtbot, model) -> None:
    open_bucket(qtbot, model, "flat")
    model.sort(Column.SIZE)
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    before = names(model)

    model.refresh()
    qtbot.waitUntil(lambda: not model.reading.refreshing)
    wait_for(qtbot, model, Phase.COMPLETE)

    assert model.reading.sorted_by == Sort(Column.SIZE)
    assert names(model) == before


def test_going_back_shows_what_was_read_at_once(qtbot, model) -> None:
    open_bucket(qtbot, model, "flat")
    model.load_more()
    qtbot.waitUntil(lambda: model.rowCount() == 2000)
    model.open(Location(LARGE, "wide"))
    wait_for(qtbot, model, Phase.MORE)

    model.open(Location(LARGE, "flat"))

    assert model.rowCount() == 2000
    assert model.reading.refreshing
    qtbot.waitUntil(lambda: not model.reading.refreshing)
    assert model.rowCount() == 2000
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 2500)
    assert len(set(names(model))) == 2500


def started(arguments: list[str], data: Path) -> tuple[LocalCos, list[str]]:
    """A local COS at ports that can be taken again."""
    for _ in range(20):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            base = free.getsockname()[1]
        whole = [*arguments, "--port", str(base)]
        with contextlib.suppress(RuntimeError):  # one of the ports behind it was not free
            return LocalCos(*whole, data=data).start(), whole
    raise RuntimeError("no ports")


def test_a_listing_that_fails_in_the_middle_goes_on_at_the_failed_page(qtbot, tmp_path: Path) -> None:
    first, arguments = started(["--synthetic", "flat=2500"], tmp_path / "data")
    engine = open_engine(qtbot, tmp_path / "profile", (LARGE, first))
    try:
        model = ListingModel(engine)
        watched(model)
        open_bucket(qtbot, model, "flat")
        first.stop()
        model.load_all()
        wait_for(qtbot, model, Phase.FAILED)
        assert model.reading.problem is not None
        assert model.reading.problem.kind in {Kind.OFFLINE, Kind.TIMEOUT}
        assert (model.reading.pages, model.rowCount()) == (1, 1000)

        with LocalCos(*arguments, data=tmp_path / "data"):
            model.retry()
            wait_for(qtbot, model, Phase.COMPLETE)

        assert len(set(names(model))) == 2500
        model.deleteLater()
    finally:
        first.stop()
        close_engine(qtbot, engine)


@many_rows
def test_typing_ahead_over_many_rows_looks_in_slices_and_goes_round(qtbot, model) -> None:
    view = ObjectTable()
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    open_bucket(qtbot, model, "folders")
    model.load_all()
    wait_for(qtbot, model, Phase.COMPLETE)
    qtbot.waitUntil(lambda: model.rowCount() == 25_000)
    last = names(model)[-1]
    view.setCurrentIndex(model.index(12_000, 0))

    QTest.keyClicks(view, last)
    at_once = view.currentIndex().row()
    qtbot.waitUntil(lambda: view.currentIndex().row() == 24_999)
    QTest.keyClicks(view, "zz")  # none begins with it
    model.look_ahead(names(model)[0], 20_000)

    assert at_once == 12_000
    qtbot.waitUntil(lambda: view.currentIndex().row() == 0)

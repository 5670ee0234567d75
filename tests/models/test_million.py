"""A million rows in a real view: what arrives, is sorted, filtered and selected is right, and what it costs.

Prints the longest gaps between two ticks of a 5 ms timer of the GUI thread; asserts no time.
"""

from __future__ import annotations

import gc
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QObject, Qt, QTimer

from cosbrowser.cos.entries import Location
from cosbrowser.models.order import Sort
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import Column
from tests.models.conftest import LARGE, many_rows, wait_for

ROWS = 1_000_000


def resident() -> float:
    """Memory of this process in MiB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20


class Gaps(QObject):
    """The longest time between two ticks since the last look."""

    def __init__(self) -> None:
        super().__init__()
        self._worst = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=5)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        self._clock.start()

    def take(self) -> float:
        self._on_tick()
        worst, self._worst = self._worst, 0.0
        return worst

    def _on_tick(self) -> None:
        self._worst = max(self._worst, self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


@pytest.mark.long
@pytest.mark.timeout(300)
@many_rows
def test_a_million_rows(qtbot, model, table) -> None:
    told: list[str] = []
    table.resize(1000, 700)
    table.show()
    qtbot.waitExposed(table)
    gc.collect()
    before = resident()
    gaps = Gaps()

    def step(name: str, act, done) -> None:
        qtbot.wait(50)
        gaps.take()
        started = time.perf_counter()
        act()
        inside = time.perf_counter() - started
        qtbot.waitUntil(done, timeout=120_000)
        took = time.perf_counter() - started
        qtbot.wait(50)
        worst = gaps.take()
        told.append(f"{name:28} {took:6.2f} s, gap {worst:4.0f} ms, call {inside * 1000:3.0f} ms, {resident():.0f} MiB")

    def idle() -> bool:
        return not model.reading.arranging and not model._looks.busy

    step("first page", lambda: model.open(Location(LARGE, "big")), lambda: model.rowCount() > 0)
    step("all pages", model.load_all, lambda: model.rowCount() == ROWS)
    wait_for(qtbot, model, Phase.COMPLETE)
    gc.collect()
    told.append(f"{(resident() - before) * 2**20 / ROWS:.0f} bytes of memory a row, the view's own included")

    step("sort by size", lambda: model.sort(Column.SIZE), lambda: model.reading.sorted_by == Sort(Column.SIZE))
    sizes = [model._now.rows.sizes[row] for row in model._now.shown]
    assert sizes == sorted(sizes)
    assert len(sizes) == ROWS
    del sizes
    step(
        "sort by name, descending",
        lambda: model.sort(Column.NAME, Qt.SortOrder.DescendingOrder),
        lambda: model.reading.sorted_by == Sort(Column.NAME, descending=True),
    )
    assert model.index(0, 0).data() == "sample-000999999.csv"
    step("filter", lambda: model.set_filter("99"), lambda: model.reading.shown < ROWS)
    matching = model.rowCount()
    assert matching == sum("99" in name for name in model._now.rows.names)
    step("filter, next letter", lambda: model.set_filter("998"), lambda: model.reading.shown < matching)
    step("no filter", lambda: model.set_filter(""), lambda: model.reading.shown == ROWS)
    step("select all", table.selectAll, idle)
    assert len(model.pick(table.selectionModel().selection())) == ROWS
    totals: list[object] = []
    model.measured.connect(totals.append)
    step("totals of all", lambda: model.measure(table.selectionModel().selection()), lambda: bool(totals))
    assert totals[0].objects == ROWS
    step("pick all, as for a drag", lambda: model.pick(table.selectionModel().selection()), idle)
    step("sort, all selected", lambda: model.sort(Column.SIZE), lambda: model.reading.sorted_by == Sort(Column.SIZE))
    step("back to all selected", lambda: None, idle)
    assert len(model.pick(table.selectionModel().selection())) == ROWS

    def half() -> None:
        table.select(ROWS // 2)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection = table.selectionModel().selection()
        selection.select(model.index(ROWS // 2, 0), model.index(ROWS - 1, 6))
        table.selectionModel().select(selection, flags)

    step("shift+click to the end", half, idle)
    step("sort, half selected", lambda: model.sort(Column.NAME), lambda: model.reading.sorted_by == Sort() and idle())
    table.select(3, 500_000, 999_999)
    chosen = set(table.selected_names())
    step(
        "sort, three selected", lambda: model.sort(Column.MODIFIED), lambda: table.currentIndex().row() >= 0 and idle()
    )
    assert set(table.selected_names()) == chosen
    step(
        "remove 1,000 keys",
        lambda: model.remove_keys(model._now.rows.names[5:1005]),
        lambda: model.rowCount() == ROWS - 1000,
    )

    def repaint() -> None:
        for _ in range(10):
            table.viewport().repaint()

    step("ten repaints", repaint, idle)
    print("", *told, sep="\n")

"""A bucket of very many keys in the real window: how soon it shows, what it costs, and whether anything stands still.

The window, its engine and a local COS are processes of their own on one machine, as with `--demo`. The SDK's own
paginator reads the same bucket in the same run, in a process of its own. A gap is the time between two ticks of a
5 ms timer of the window's event loop; each `..._gap_ms` is the worst while that was done and shown.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.cos_server import LocalCos

if TYPE_CHECKING:
    from cosbrowser.app import Application
    from cosbrowser.models.listing import ListingModel

BUCKET = "big"
CONNECTION = "bench"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--sdk-rows", type=int, default=100_000, help="that the SDK reads, for comparison")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """The fields of the issue, and `engine_cpu_s stop_ms gui_bytes_per_row load`."""
    from cosbrowser import app

    load = os.getloadavg()[0]
    with LocalCos("--synthetic", f"{BUCKET}={asked.rows}") as cos, tempfile.TemporaryDirectory() as profile:
        sdk = _sdk_keys_per_s(cos, min(asked.sdk_rows, asked.rows))
        application = app.Application(app.parse(["--profile", profile]))
        application.window.resize(1280, 800)
        application.window.show()
        try:
            figures = _Bench(application, cos, asked.rows).measure()
        finally:
            application.window.close_at_once()
            application.qt.exec()
            application.settings.close()
    figures["sdk_keys_per_s"] = sdk
    figures["times_the_sdk"] = round(figures["keys_per_s"] / sdk, 1)
    return figures | {"rows": asked.rows, "load": [load, os.getloadavg()[0]]}


class _Bench:
    def __init__(self, application: Application, cos: LocalCos, rows: int) -> None:
        from tests.bench.gaps import Gaps

        self._app = application
        self._cos = cos
        self._rows = rows
        self._gaps = Gaps()
        self._figures: dict[str, Any] = {}

    def measure(self) -> dict[str, Any]:
        self._connect()
        self._read()
        self._arrange()
        self._stop()
        return self._figures

    @property
    def _model(self) -> ListingModel:
        return self._app.window.browser.model

    def _connect(self) -> None:
        """As the demo store is: known to the window and its engine for this run only."""
        from cosbrowser.cos.credentials import Connection, Secret
        from tests.bench.turning import until, wait

        cos, window = self._cos, self._app.window
        until("answer of the engine", lambda: window.connections.known)
        self._app.demo.ready.emit(
            Connection(
                id=CONNECTION,
                name="Bench",
                instance=cos.instances[0]["crn"],
                endpoints_document=cos.line["endpoints_document"],
                iam=cos.iam,
            ),
            Secret(cos.instances[0]["api_key"]),
        )
        until("buckets", lambda: self._model.rowCount() > 0)
        wait(1.0)

    def _read(self) -> None:
        from cosbrowser.cos.entries import Location
        from cosbrowser.models.reading import Phase

        model, engine = self._model, self._engine_pid()
        self._cos.control("requests", method="DELETE")
        before, cpu = _resident(), _cpu_seconds(engine)
        # Rows are there, and painted, when the event loop has turned once more.
        first, gap = self._step(
            "first row",
            lambda: self._app.window.browser.go(Location(CONNECTION, BUCKET)),
            lambda: model.location.bucket == BUCKET and model.rowCount() > 0,
        )
        seconds, all_gap = self._step("all rows", model.load_all, lambda: model.reading.phase is Phase.COMPLETE)
        gc.collect()
        after = _resident()
        self._figures |= {
            "first_row_ms": round(first * 1000, 1),
            "keys_per_s": round(self._rows / seconds),
            "gui_bytes_per_row": round((after - before) / self._rows),
            "worst_gap_ms": max(gap, all_gap),
            "gui_rss_mib": round(after / 2**20),
            "requests": self._cos.control("requests")["operations"].get("ListObjectsV2", 0),
            "engine_cpu_s": round(_cpu_seconds(engine) - cpu, 2),
        }
        assert model.rowCount() == self._rows

    def _arrange(self) -> None:
        from PySide6.QtCore import Qt

        from cosbrowser.models.order import Sort
        from cosbrowser.models.roles import Column

        model, table = self._model, self._app.window.browser.table

        def sorted_by(column: Column) -> Callable[[], bool]:
            return lambda: model.reading.sorted_by == Sort(column, descending=True) and not model.reading.arranging

        def sort(column: Column) -> Callable[[], object]:
            header = table.horizontalHeader()
            return lambda: header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)

        def all_selected() -> bool:
            return self._app.window.browser.totals.objects == self._rows

        by_size, gap_size = self._step("sort by size", sort(Column.SIZE), sorted_by(Column.SIZE))
        by_name, gap_name = self._step("sort by name", sort(Column.NAME), sorted_by(Column.NAME))
        field, gaps_filter = self._app.window.browser.toolbar.filter, list[float]()
        for text in ("9", "99", "998", ""):
            shown = model.reading.shown
            done = (
                (lambda: model.reading.shown == self._rows) if not text else (lambda s=shown: model.reading.shown < s)
            )
            gaps_filter.append(self._step(f"filter {text!r}", lambda t=text: field.setText(t), done)[1])
        _, gap_all = self._step("select all", self._app.window.commands.select_all.trigger, all_selected)
        _, gap_shift = self._step(
            "shift+click to the end", self._shift_click, lambda: self._selected() > self._rows // 2
        )
        self._step("select all", self._app.window.commands.select_all.trigger, all_selected)
        # What a drag takes along: the picked rows in a form that lasts.
        selection = table.selectionModel().selection
        _, gap_drag = self._step("start of a drag", lambda: model.pick(selection()), lambda: True)
        again, gap_again = self._step("sort again", sort(Column.SIZE), sorted_by(Column.SIZE))
        _, gap_back = self._step("selection put back", lambda: None, lambda: self._selected() == self._rows)
        self._figures |= {
            "sort_size_s": round(by_size, 2),
            "sort_name_s": round(by_name, 2),
            "sort_again_s": round(again, 2),
            "sort_gap_ms": max(gap_size, gap_name, gap_again, gap_back),
            "filter_gap_ms": max(gaps_filter),
            "select_all_gap_ms": max(gap_all, gap_shift),
            "drag_start_gap_ms": gap_drag,
        }

    def _shift_click(self) -> None:
        """From the first row to the last: with the mouse, as a person does after End."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        table = self._app.window.browser.table
        table.clearSelection()
        table.scrollToTop()
        table.setCurrentIndex(self._model.index(0, 0))
        table.scrollToBottom()
        last = table.visualRect(self._model.index(self._rows - 1, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, last)

    def _selected(self) -> int:
        return self._app.window.browser.table.selected_rows()

    def _stop(self) -> None:
        """Read anew and stop in the middle: until the engine asks for nothing more, as the server sees it."""
        from cosbrowser.cos.entries import Location
        from cosbrowser.models.reading import Phase
        from tests.bench.turning import until, wait

        model, go = self._model, self._app.window.browser.go
        go(Location(CONNECTION))
        until("buckets", lambda: not model.location.bucket and model.rowCount() > 0)
        model.forget(Location(CONNECTION, BUCKET))
        go(Location(CONNECTION, BUCKET))
        until("first row", lambda: model.location.bucket == BUCKET and model.rowCount() > 0)
        model.load_all()
        until("some pages", lambda: model.reading.pages > min(50, self._rows // 2000))
        model.stop()
        stopped = changed = time.perf_counter()
        assert model.reading.phase is Phase.STOPPED
        asked = self._cos.control("requests")["total"]
        while time.perf_counter() < stopped + 1.0:
            wait(0.005)
            now = self._cos.control("requests")["total"]
            if now != asked:
                asked, changed = now, time.perf_counter()
        self._figures["stop_ms"] = round((changed - stopped) * 1000, 1)

    def _engine_pid(self) -> int:
        children = {
            int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()
        }
        (pid,) = children - {self._cos.pid}
        return pid

    def _step(self, what: str, act: Callable[[], object], done: Callable[[], object]) -> tuple[float, float]:
        """How many seconds it took until done, and the worst gap in milliseconds until it was painted."""
        from tests.bench.turning import until, wait

        wait(0.3)  # the paintings of the step before
        self._gaps.start()
        started = time.perf_counter()
        act()
        until(what, done, seconds=300.0, every=0.002)
        seconds = time.perf_counter() - started
        wait(0.2)
        self._gaps.stop()
        return seconds, self._gaps.percentile(100)


def _resident() -> int:
    """Bytes of memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _cpu_seconds(pid: int) -> float:
    """User and system time of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _sdk_keys_per_s(cos: LocalCos, rows: int) -> float:
    instance = cos.instances[0]
    given = [cos.endpoints["us-south"], instance["access_key_id"], instance["secret_access_key"], str(rows)]
    command = [sys.executable, "-m", "tests.bench.list", *given]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _read_with_sdk(endpoint: str, key_id: str, secret: str, rows: int) -> float:
    import ibm_boto3

    client = ibm_boto3.client(
        "s3", endpoint_url=endpoint, aws_access_key_id=key_id, aws_secret_access_key=secret, region_name="us-south"
    )
    started, count = time.perf_counter(), 0
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET):
        count += len(page["Contents"])
        if count >= rows:
            break
    return round(count / (time.perf_counter() - started))


if __name__ == "__main__":
    _endpoint, _key_id, _secret, _rows = sys.argv[1:]
    print(json.dumps(_read_with_sdk(_endpoint, _key_id, _secret, int(_rows))))

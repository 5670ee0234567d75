"""A bucket of very many keys in the real window: how soon it shows, what it costs, and whether anything stands still.

The window, its engine and a local COS are processes of their own on one machine, as with `--demo`; with `--seaweed`
SeaweedFS takes the place of the local COS, with `--endpoint` any S3 server, which is filled with as many keys by PUTs
before. The SDK's own paginator reads the same bucket in the same run, in a process of its own.

A gap is the time between two ticks of a 5 ms timer of the window's event loop; each `..._gap_ms` is the worst while
that was done and shown. `..._gap_cpu_ms` is the most that the thread itself worked between two ticks, which a machine
that is busy elsewhere does not lengthen.
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
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.bench.many_keys import CONNECTION, ManyKeys, computed, loaded, stored

if TYPE_CHECKING:
    from cosbrowser.app import Application
    from cosbrowser.cos.entries import Location
    from cosbrowser.models.listing import ListingModel
    from cosbrowser.models.roles import Column


class Step(NamedTuple):
    """How long something took until it was shown, its worst gap, and the most work between two ticks."""

    seconds: float
    gap: float
    busy: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--sdk-rows", type=int, default=100_000, help="that the SDK reads, for comparison")
    parser.add_argument("--seaweed", action="store_true", help="read from SeaweedFS, which bench-peers.sh installs")
    parser.add_argument("--endpoint", default="", help="of another S3 server, http://127.0.0.1:...")
    parser.add_argument("--access-key", default="")
    parser.add_argument("--secret-key", default="")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """The fields of the issue, and `engine_cpu_s stop_ms gui_bytes_per_row load`; what only the local COS can tell,
    the number of requests and how soon they end, is left out of those of another server.
    """
    from cosbrowser import app

    load = os.getloadavg()[0]
    rows, place = asked.rows, (asked.endpoint, asked.access_key, asked.secret_key)
    made = stored(rows, *place) if asked.endpoint else loaded(rows) if asked.seaweed else computed(rows)
    with made as keys, tempfile.TemporaryDirectory() as profile:
        sdk = _sdk_keys_per_s(keys, min(asked.sdk_rows, rows))
        application = app.Application(app.parse(["--profile", profile]))
        application.window.resize(1280, 800)
        application.window.show()
        try:
            figures = _Bench(application, keys, rows).measure()
        finally:
            application.window.close_at_once()
            application.qt.exec()
            application.settings.close()
    figures["sdk_keys_per_s"] = sdk
    figures["times_the_sdk"] = round(figures["keys_per_s"] / sdk, 1)
    return figures | {"rows": rows, "load": [load, os.getloadavg()[0]]}


class _Bench:
    def __init__(self, application: Application, keys: ManyKeys, rows: int) -> None:
        from tests.bench.gaps import Gaps

        self._app = application
        self._keys = keys
        self._rows = rows
        self._gaps = Gaps()
        self._figures: dict[str, Any] = {}

    def measure(self) -> dict[str, Any]:
        self._connect()
        self._read()
        self._arrange()
        self._icons()
        self._stop()
        return self._figures

    def _say(self, name: str, *steps: Step) -> None:
        """Note the worst of some steps."""
        self._figures[f"{name}_gap_ms"] = max(step.gap for step in steps)
        self._figures[f"{name}_gap_cpu_ms"] = max(step.busy for step in steps)

    @property
    def _place(self) -> Location:
        from cosbrowser.cos.entries import Location

        return Location(CONNECTION, self._keys.bucket)

    @property
    def _model(self) -> ListingModel:
        return self._app.window.browser.model

    def _connect(self) -> None:
        """As the demo store is: known to the window and its engine for this run only."""
        from tests.bench.turning import until, wait

        window = self._app.window
        until("answer of the engine", lambda: window.connections.known)
        self._app.demo.ready.emit(self._keys.connection, self._keys.secret)
        until("buckets", lambda: self._model.rowCount() > 0)
        wait(1.0)

    def _read(self) -> None:
        from cosbrowser.models.reading import Phase

        model, engine = self._model, self._engine_pid()
        self._keys.forget()
        before, cpu = _resident(), _cpu_seconds(engine)
        # Rows are there, and painted, when the event loop has turned once more.
        first = self._step(
            "first row",
            lambda: self._app.window.browser.go(self._place),
            lambda: model.location == self._place and model.rowCount() > 0,
        )
        whole = self._step("all rows", model.load_all, lambda: model.reading.phase is Phase.COMPLETE)
        gc.collect()
        after = _resident()
        self._figures |= {
            "first_row_ms": round(first.seconds * 1000, 1),
            "keys_per_s": round(self._rows / whole.seconds),
            "gui_bytes_per_row": round((after - before) / self._rows),
            "gui_rss_mib": round(after / 2**20),
            "engine_cpu_s": round(_cpu_seconds(engine) - cpu, 2),
        }
        self._say("worst", first, whole)
        if self._keys.requests is not None:
            self._figures["requests"] = self._keys.requests()
        assert model.rowCount() == self._rows

    def _arrange(self) -> None:
        from cosbrowser.models.roles import Column

        model, table = self._model, self._app.window.browser.table
        select_all = self._app.window.commands.select_all.trigger
        by_size, by_name = self._sort(Column.SIZE), self._sort(Column.NAME)
        field, filtered = self._app.window.browser.toolbar.filter, list[Step]()
        for text in ("9", "99", "998", ""):
            shown = model.reading.shown
            done = (
                (lambda: model.reading.shown == self._rows) if not text else (lambda s=shown: model.reading.shown < s)
            )
            filtered.append(self._step(f"filter {text!r}", lambda t=text: field.setText(t), done))
        everything = self._step("select all", select_all, self._all_selected)
        shift = self._step("shift+click to the end", self._shift_click, lambda: self._selected() > self._rows // 2)
        self._step("select all", select_all, self._all_selected)
        # What a drag takes along: the picked rows in a form that lasts.
        selection = table.selectionModel().selection
        drag = self._step("start of a drag", lambda: model.pick(selection()), lambda: True)
        again = self._sort(Column.SIZE)
        back = self._step("selection put back", lambda: None, lambda: self._selected() == self._rows)
        self._figures |= {
            "sort_size_s": round(by_size.seconds, 2),
            "sort_name_s": round(by_name.seconds, 2),
            "sort_again_s": round(again.seconds, 2),
        }
        self._say("sort", by_size, by_name, again, back)
        self._say("filter", *filtered)
        self._say("select_all", everything, shift)
        self._say("drag_start", drag)

    def _icons(self) -> None:
        """The same rows as icons: shown, gone through to the end, all chosen, put in another order."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        from cosbrowser.models.roles import Column

        commands, grid = self._app.window.commands, self._app.window.browser.folder.grid
        commands.select_none.trigger()
        shown = self._step("icons", commands.view_icons.trigger, grid.isVisible)
        bar = grid.verticalScrollBar()
        end = self._step(
            "last icon",
            lambda: QTest.keyClick(grid, Qt.Key.Key_End),
            lambda: bar.value() == bar.maximum() > 0,
        )
        everything = self._step("select all", lambda: QTest.keySequence(grid, "Ctrl+A"), self._all_selected)
        self._say("icons", shown, end)
        self._say("icons_select_all", everything)
        self._say("icons_sort", self._sort(Column.NAME))
        commands.view_table.trigger()

    def _sort(self, column: Column) -> Step:
        from PySide6.QtCore import Qt

        from cosbrowser.models.order import Sort

        model, header = self._model, self._app.window.browser.table.horizontalHeader()
        wanted = Sort(column, descending=True)
        return self._step(
            f"sort by {column.name}",
            lambda: header.setSortIndicator(column, Qt.SortOrder.DescendingOrder),
            lambda: model.reading.sorted_by == wanted and not model.reading.arranging,
        )

    def _all_selected(self) -> bool:
        return self._app.window.browser.totals.objects == self._rows

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

        asked_so_far = self._keys.requests
        if asked_so_far is None:
            return
        model, go = self._model, self._app.window.browser.go
        go(Location(CONNECTION))
        until("buckets", lambda: not model.location.bucket and model.rowCount() > 0)
        model.forget(self._place)
        go(self._place)
        until("first row", lambda: model.location == self._place and model.rowCount() > 0)
        model.load_all()
        until("some pages", lambda: model.reading.pages > min(50, self._rows // 2000))
        model.stop()
        stopped = changed = time.perf_counter()
        assert model.reading.phase is Phase.STOPPED
        asked = asked_so_far()
        while time.perf_counter() < stopped + 1.0:
            wait(0.005)
            now = asked_so_far()
            if now != asked:
                asked, changed = now, time.perf_counter()
        self._figures["stop_ms"] = round((changed - stopped) * 1000, 1)

    def _engine_pid(self) -> int:
        children = {
            int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()
        }
        (pid,) = children - {self._keys.pid}
        return pid

    def _step(self, what: str, act: Callable[[], object], done: Callable[[], object]) -> Step:
        """Seconds until done, gap and work in milliseconds until it was painted."""
        from tests.bench.turning import until, wait

        wait(0.3)  # the paintings of the step before
        self._gaps.start()
        started = time.perf_counter()
        act()
        until(what, done, seconds=300.0, every=0.002)
        seconds = time.perf_counter() - started
        wait(0.2)
        self._gaps.stop()
        return Step(seconds, self._gaps.percentile(100), self._gaps.busiest())


def _resident() -> int:
    """Bytes of memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _cpu_seconds(pid: int) -> float:
    """User and system time of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _sdk_keys_per_s(keys: ManyKeys, rows: int) -> float:
    given = [keys.endpoint, keys.key_id, keys.secret_key, keys.bucket, str(rows)]
    command = [sys.executable, "-m", "tests.bench.list", *given]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _read_with_sdk(endpoint: str, key_id: str, secret: str, bucket: str, rows: int) -> float:
    import ibm_boto3

    client = ibm_boto3.client(
        "s3", endpoint_url=endpoint, aws_access_key_id=key_id, aws_secret_access_key=secret, region_name="us-south"
    )
    started, count = time.perf_counter(), 0
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        count += len(page["Contents"])
        if count >= rows:
            break
    return round(count / (time.perf_counter() - started))


if __name__ == "__main__":
    *_store, _rows = sys.argv[1:]
    print(json.dumps(_read_with_sdk(*_store, int(_rows))))

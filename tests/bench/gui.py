"""Whether the window stays smooth: a scripted scroll over the table, idle, then under load.

The load is the issue's: four listings of a bucket of 1,000,000 keys, an upload of many 64 KiB files and one of 1 GiB,
all through the engine, from a local COS on the same machine. A frame is one repaint of the table after a step of the
scroll bar; a gap is the time between two ticks of a 5 ms timer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cosbrowser.app import Application

SMALL_FILES, SMALL_BYTES, LARGE_BYTES = 4000, 64 * 1024, 1 << 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seconds", type=float, default=15.0, help="of scrolling, each time")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """`idle_p50_ms idle_p99_ms loaded_p50_ms loaded_p99_ms worst_gap_ms ratio_p50` and what the load did."""
    from cosbrowser import app

    with tempfile.TemporaryDirectory() as profile:
        application = app.Application(app.parse(["--demo", "--profile", profile]))
        application.window.resize(1280, 800)
        application.window.show()
        bench = _Bench(application, Path(profile), asked.seconds)
        figures = bench.measure()
        application.window.close_at_once()
        application.qt.exec()
        application.settings.close()
    return figures


class _Bench:
    def __init__(self, application: Application, folder: Path, seconds: float) -> None:
        self._app = application
        self._folder = folder
        self._seconds = seconds
        self._pages = 0

    def measure(self) -> dict[str, Any]:
        from cosbrowser.cos.entries import Location
        from tests.bench.turning import until, wait

        window = self._app.window
        until("buckets", lambda: self._biggest() is not None)
        bucket = self._biggest()
        assert bucket is not None
        window.browser.go(Location("demo", bucket, "uploads/unsorted/"))
        until("rows", lambda: window.browser.table.model().rowCount() > 500)
        wait(1.0)
        idle = self._scroll()
        self._load(bucket)
        wait(1.0)
        loaded = self._scroll()
        return {
            "idle_p50_ms": idle["p50"],
            "idle_p99_ms": idle["p99"],
            "loaded_p50_ms": loaded["p50"],
            "loaded_p99_ms": loaded["p99"],
            "ratio_p50": round(loaded["p50"] / idle["p50"], 2),
            "idle_worst_gap_ms": idle["worst_gap"],
            "worst_gap_ms": loaded["worst_gap"],
            "frames": [idle["frames"], loaded["frames"]],
            "pages_during_load": self._pages,
        }

    def _biggest(self) -> str | None:
        from cosbrowser.models.roles import LOCATION_ROLE

        model = self._app.window.places_model
        for row in range(model.rowCount()):
            top = model.index(row, 0)
            for child in range(model.rowCount(top)):
                location = model.index(child, 0, top).data(LOCATION_ROLE)
                if location is not None and "telemetry" in location.bucket:
                    return location.bucket
        return None

    def _load(self, bucket: str) -> None:
        from cosbrowser.cos import listing
        from cosbrowser.cos.entries import Location
        from cosbrowser.transfer.job import UploadOptions
        from cosbrowser.transfer.queue import Queue

        small = self._folder / "small"
        small.mkdir()
        content = os.urandom(SMALL_BYTES)
        for number in range(SMALL_FILES):
            (small / f"file-{number:05d}.bin").write_bytes(content)
        large = self._folder / "large.bin"
        with large.open("wb") as file:
            file.truncate(LARGE_BYTES)
        engine, window = self._app.engine, self._app.window

        def forever() -> None:
            stream = engine.stream(window, listing.pages, Location("demo", bucket, "uploads/unsorted/"))
            stream.each(self._on_page, forever, lambda _: None)

        for _ in range(4):
            forever()
        target = Location("demo", "halden-website", "bench/")
        engine.call(window, Queue.upload, (str(small), str(large)), target, UploadOptions()).then()

    def _on_page(self, _: object) -> None:
        self._pages += 1

    def _scroll(self) -> dict[str, Any]:
        from PySide6.QtWidgets import QApplication

        from tests.bench.gaps import Gaps
        from tests.bench.turning import wait

        table = self._app.window.browser.table
        bar, viewport = table.verticalScrollBar(), table.viewport()
        frames: list[float] = []
        gaps = Gaps()
        gaps.start()
        step, end = 3, time.perf_counter() + self._seconds
        while time.perf_counter() < end:
            if not 0 <= bar.value() + step <= bar.maximum():
                step = -step
            bar.setValue(bar.value() + step)
            before = time.perf_counter()
            viewport.repaint()
            frames.append(time.perf_counter() - before)
            QApplication.processEvents()
            wait(0.012)
        gaps.stop()
        ordered = sorted(frames)
        return {
            "p50": round(statistics.median(ordered) * 1000, 2),
            "p99": round(ordered[int(len(ordered) * 0.99)] * 1000, 2),
            "worst_gap": gaps.percentile(100),
            "frames": len(frames),
        }

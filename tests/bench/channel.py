"""Pages of 1,000 rows from the engine process to the window process, which only keeps them."""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from cosbrowser.cos.entries import Page
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from tests.bench.gaps import Gaps
from tests.engine import functions, serve


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pages", type=int, default=1000)


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Streams the pages once, while a timer of 5 ms runs."""
    application = QCoreApplication([])
    with tempfile.TemporaryDirectory() as profile:
        reading = Reading(
            Engine(Paths.for_profile(Path(profile)), command=serve.command("tests.engine")), arguments.pages
        )
        application.exec()
    return reading.figures


class Reading(QObject):
    """One stream from start to end."""

    def __init__(self, engine: Engine, pages: int) -> None:
        super().__init__()
        self.figures: dict[str, Any] = {}
        self._engine = engine
        self._pages = pages
        self._gaps = Gaps(self)
        self._keys: list[str] = []
        self._sizes: list[int] = []
        self._started = time.perf_counter()
        engine.ready.connect(self._on_ready)
        engine.start()

    def _on_ready(self) -> None:
        now = time.perf_counter()
        self.figures["engine_ready_ms"] = round((now - self._started) * 1000, 1)
        self._started = now
        self._gaps.start()
        self._engine.stream(self, functions.listing, self._pages).each(self._on_page, self._on_end)

    def _on_page(self, page: Page) -> None:
        self._keys += page.keys
        self._sizes += page.sizes
        self.figures.setdefault("first_page_ms", round((time.perf_counter() - self._started) * 1000, 1))

    def _on_end(self) -> None:
        seconds = time.perf_counter() - self._started
        self._gaps.stop()
        self.figures |= {
            "rows": len(self._keys),
            "pages_per_s": round(self._pages / seconds),
            "gap_p50_ms": self._gaps.percentile(50),
            "gap_p99_ms": self._gaps.percentile(99),
            "worst_gap_ms": self._gaps.percentile(100),
            "load": os.getloadavg()[0],
        }
        self._engine.close(QCoreApplication.quit)

"""How long a person waits for the window, and for the buckets of the demo store in it.

Each start is a process of its own, on the display that is there (Xvfb or a real one), with its engine and its demo
store; the first run, which writes the store and the bytecode that an installed package comes with, is not counted.
Times run from just before the process is made.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=5)


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """`first_paint_ms`, `usable_ms`: medians; the single runs beside them."""
    with tempfile.TemporaryDirectory() as profile:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = f"{profile}/bytecode"
        _start(profile)
        runs = [_start(profile) for _ in range(asked.runs)]
    return {
        "first_paint_ms": statistics.median(run["first_paint_ms"] for run in runs),
        "usable_ms": statistics.median(run["usable_ms"] for run in runs),
        "runs": runs,
        "platform": os.environ.get("QT_QPA_PLATFORM", "default"),
    }


def _start(profile: str) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.startup", profile, str(time.monotonic())]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])


def _measured(profile: str, started: float) -> None:
    gc.disable()  # as cosbrowser/__main__.py does
    from cosbrowser import app

    application = app.Application(app.parse(["--demo", "--profile", profile]))

    from PySide6.QtCore import QEvent, QObject, QTimer

    from cosbrowser.models.roles import LOCATION_ROLE

    times: dict[str, float] = {}

    def since() -> float:
        return round((time.monotonic() - started) * 1000)

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                times.setdefault("first_paint_ms", since())
                # Not in the filter, where the event is still to be delivered.
                QTimer.singleShot(0, self, lambda: application.window.removeEventFilter(self))
            return False

    def usable() -> None:
        model = application.window.places_model
        for row in range(model.rowCount()):
            connection = model.index(row, 0)
            if model.rowCount(connection) and model.index(0, 0, connection).data(LOCATION_ROLE) is not None:
                times["usable_ms"] = since()
                poll.stop()
                application.window.close_at_once()
                return

    painted = Painted()
    application.window.installEventFilter(painted)
    poll = QTimer(interval=5, timeout=usable)
    poll.start()
    application.run()
    print(json.dumps(times))


if __name__ == "__main__":
    _measured(sys.argv[1], float(sys.argv[2]))

"""How long a person waits for the window and for the buckets of the demo store, and what both processes then take.

Each start is a process of its own, on the display that is there (Xvfb or a real one), with its engine and its demo
store; the first run, which writes the store, is not counted. Times run from just before the process is made.
`--installed PREFIX` measures the package that is installed (or unpacked) below PREFIX, with its own interpreter:
`dpkg-deb -x cosbrowser_*.deb FOLDER`, then `--installed FOLDER/opt/cosbrowser`; a virtual environment will do as well.
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
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PLACE = "cos://Demo%20store/halden-website/"
SETTLE_SECONDS = 3.0  # after the last of it was shown
_MEDIANS = (
    "first_paint_ms",
    "first_paint_cpu_ms",
    "usable_ms",
    "rss_window_mib",
    "rss_engine_mib",
    "idle_window_percent",
    "idle_engine_percent",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--idle", type=float, default=10.0, metavar="SECONDS", help="how long idle CPU is watched")
    parser.add_argument("--installed", type=Path, metavar="PREFIX", help="measure what is installed there")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """Medians: `first_paint_ms`, `first_paint_cpu_ms` (of the window: what a busy machine changes least), `usable_ms`
    (buckets shown), RSS with a bucket open and CPU when idle, of window and engine; the demo store, a process of its
    own, is not counted. The single runs are beside them.
    """
    python = asked.installed / "bin" / "python" if asked.installed else Path(sys.executable)
    with tempfile.TemporaryDirectory() as profile:
        _start(python, profile, 0, installed=bool(asked.installed))
        runs = [_start(python, profile, asked.idle, installed=bool(asked.installed)) for _ in range(asked.runs)]
    medians = {name: statistics.median(run[name] for run in runs) for name in _MEDIANS}
    medians["rss_mib"] = round(medians["rss_window_mib"] + medians["rss_engine_mib"], 1)
    return {
        **medians,
        "runs": runs,
        "package": runs[0]["package"],
        "platform": os.environ.get("QT_QPA_PLATFORM", "default"),
        "load": os.getloadavg()[0],
    }


def _start(python: Path, profile: str, idle: float, *, installed: bool) -> dict[str, Any]:
    # This file alone, by its path: nothing of the checkout is importable from an installed package.
    command = [str(python), "-P", __file__, profile, str(time.monotonic()), str(idle)]
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if not installed:  # with bytecode, as an installation has it
        environ |= {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": f"{profile}/bytecode"}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
    ended = subprocess.run(command, check=True, capture_output=True, text=True, env=environ, cwd=profile)
    return json.loads(ended.stdout.splitlines()[-1])


def _measured(profile: str, started: float, idle: float) -> None:
    gc.disable()  # as cosbrowser/__main__.py does
    from cosbrowser import app

    application = app.Application(app.parse(["--demo", "--profile", profile]))

    from PySide6.QtCore import QEvent, QObject, QTimer

    import cosbrowser
    from cosbrowser.models.roles import LOCATION_ROLE

    found: dict[str, Any] = {"package": str(Path(cosbrowser.__file__).parent)}

    def since() -> float:
        return round((time.monotonic() - started) * 1000)

    class Painted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                found.setdefault("first_paint_ms", since())
                found.setdefault("first_paint_cpu_ms", round(time.process_time() * 1000))
                # Not in the filter, where the event is still to be delivered.
                QTimer.singleShot(0, self, lambda: application.window.removeEventFilter(self))
            return False

    def usable() -> None:
        model = application.window.places_model
        for row in range(model.rowCount()):
            connection = model.index(row, 0)
            if model.rowCount(connection) and model.index(0, 0, connection).data(LOCATION_ROLE) is not None:
                found["usable_ms"] = since()
                poll.stop()
                poll.timeout.disconnect()
                poll.timeout.connect(listed)
                application.window.reopening.go_to_path(PLACE)
                poll.start(50)
                return

    def listed() -> None:
        browser = application.window.browser
        if browser.location is not None and browser.location.bucket and browser.model.rowCount():
            poll.stop()
            QTimer.singleShot(int(SETTLE_SECONDS * 1000), watch)

    def watch() -> None:
        processes = {"window": os.getpid(), "engine": application.engine.pid or 0}
        for name, pid in processes.items():
            found[f"rss_{name}_mib"] = round(_resident(pid) / (1 << 20), 1)
        before, since_then = {name: _cpu_seconds(pid) for name, pid in processes.items()}, time.monotonic()

        def over() -> None:
            wall = max(time.monotonic() - since_then, 0.001)
            for name, pid in processes.items():
                found[f"idle_{name}_percent"] = round(100 * (_cpu_seconds(pid) - before[name]) / wall, 2)
            application.window.close_at_once()

        QTimer.singleShot(int(idle * 1000), over)

    painted = Painted()
    application.window.installEventFilter(painted)
    poll = QTimer(interval=5, timeout=usable)
    poll.start()
    application.run()
    print(json.dumps(found))


def _resident(pid: int) -> int:
    """Bytes of memory that a process has, shared ones too, as `ps` tells them."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    _measured(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]))

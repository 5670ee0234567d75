"""The application as a process of its own: what it loads, and that all of it ends with it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from cosbrowser.app import use_conventions
from cosbrowser.models import text
from tests.waiting import wait_until

NOT_FOR_THE_WINDOW = {"ibm_boto3", "ibm_botocore", "ibm_s3transfer", "requests", "urllib3", "keyring"}

# The application until the buckets of the demo store are shown; then the modules that it has loaded.
SHOWN = """
import json, sys
from PySide6.QtCore import QTimer
from cosbrowser import app
from cosbrowser.models.roles import LOCATION_ROLE

application = app.Application(app.parse(["--demo", "--profile", sys.argv[1]]))

def look():
    model = application.window.places_model
    top = model.index(0, 0)
    if model.rowCount(top) and model.index(0, 0, top).data(LOCATION_ROLE) is not None:
        poll.stop()
        print(json.dumps(sorted(sys.modules)), flush=True)
        if sys.argv[2] == "close":
            application.window.close()

poll = QTimer(interval=20, timeout=look)
poll.start()
sys.exit(application.run())
"""


def start(profile: Path, then: str) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", SHOWN, str(profile), then], stdout=subprocess.PIPE, text=True)


def children(pid: int) -> list[int]:
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False)
    return [int(word) for word in found.stdout.split()]


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_window_with_buckets_has_loaded_nothing_of_the_sdk(tmp_path: Path) -> None:
    with start(tmp_path, "close") as process:
        assert process.stdout is not None
        loaded = set(json.loads(process.stdout.readline()))
        assert process.wait(15) == 0

    assert "PySide6.QtWidgets" in loaded
    assert not loaded & NOT_FOR_THE_WINDOW


@pytest.mark.skipif(os.name != "posix", reason="the signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_engine_and_demo_store_end_with_the_window(tmp_path: Path, number: signal.Signals) -> None:
    with start(tmp_path, "stay") as process:
        assert process.stdout is not None
        process.stdout.readline()
        others = children(process.pid)
        assert len(others) == 2  # the engine and the demo store

        process.send_signal(number)
        process.wait(15)

    wait_until("end of the other processes", lambda: not any(is_alive(pid) for pid in others), 10)
    assert process.returncode == (-number if number is signal.SIGKILL else 0)


def test_digits_are_grouped_where_the_system_names_no_conventions() -> None:
    before = QLocale()
    found: list[str] = []
    try:
        for system in (QLocale.c(), QLocale("de_DE"), QLocale("en_GB")):
            use_conventions(system)
            found.append(text.octet_count(119_106_052))
    finally:
        QLocale.setDefault(before)

    assert found == ["119,106,052 bytes", "119.106.052 bytes", "119,106,052 bytes"]

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

from cosbrowser.app import hold, use_conventions
from cosbrowser.cos.errors import CosError
from cosbrowser.models import text
from cosbrowser.paths import Paths
from tests.waiting import wait_until

NOT_FOR_THE_WINDOW = {
    "ibm_boto3", "ibm_botocore", "ibm_s3transfer", "requests", "urllib3", "keyring", "urllib.request",
    "importlib.metadata",
}  # fmt: skip

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


# The application where its profile is in use: what it shows, and which processes it has started by then.
SECOND = """
import json, subprocess, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from cosbrowser import app

qt = QApplication(sys.argv[:1])

def look():
    windows = [window for window in qt.topLevelWidgets() if window.isVisible()]
    if windows:
        poll.stop()
        found = subprocess.run(["ps", "-o", "args=", "--ppid", str(os.getpid())], capture_output=True, text=True)
        processes = [line for line in found.stdout.splitlines() if not line.startswith("ps ")]
        print(json.dumps([[type(w).__name__, w.property("text")] for w in windows] + processes), flush=True)
        windows[0].close()

poll = QTimer(interval=20, timeout=look)
poll.start()
sys.exit(app.main(["--demo", "--profile", sys.argv[1]]))
"""


# The first application of a profile, which tells the places of its tabs when a second start has asked for one.
ASKED = """
import json, sys
from PySide6.QtCore import QTimer
from cosbrowser import app

application = app.Application(app.parse(["--demo", "--profile", sys.argv[1]]))
windows = application.windows

def look():
    tabs = windows.front.tabs
    places = [tab.location.bucket for tab in tabs.all if tab.location is not None]
    if places == [""] and not look.ready:
        look.ready = True
        print("ready", flush=True)
    if len(places) == 2 and places[1]:
        poll.stop()
        print(json.dumps([places, tabs.at, windows.front.isVisible()]), flush=True)

look.ready = False
poll = QTimer(interval=20, timeout=look)
poll.start()
sys.exit(application.run())
"""


# The application that goes to places in tabs of two windows and says so when that is on disk; or says what it shows.
KEPT = """
import json, sys
from PySide6.QtCore import QTimer
from cosbrowser import app
from cosbrowser.cos.entries import Location

application = app.Application(app.parse(["--demo", "--profile", sys.argv[1]]))
windows = application.windows
WEBSITE, PHOTOS = Location("demo", "halden-website"), Location("demo", "halden-product-photos")

def tabs():
    return sorted(
        [[tab.location.bucket for tab in one.tabs.all if tab.location], one.tabs.at] for one in windows.all
    )

def act():
    front = windows.front
    if front.browser.location is None or front.browser.model.rowCount() == 0:
        return
    if not act.begun:
        act.begun = True
        front.browser.go(WEBSITE)
        front.tabs.open(PHOTOS)
        front.commands.new_window.trigger()
        windows.front.browser.go(WEBSITE)
        windows.front.places.expand([WEBSITE])
    with open(sys.argv[1] + "/config/settings.json") as file:
        kept = json.load(file).get("windows", [])
    opened = str([one["expanded"] for one in kept])
    if len(kept) == 2 and all(one["tabs"] for one in kept) and WEBSITE.bucket in opened:
        poll.stop()
        print(json.dumps(tabs()), flush=True)

def tell():
    there = tabs()
    opened = any(one.places.tree.isExpanded(one.places_model.index_of(WEBSITE)) for one in windows.all)
    if there and all(buckets for buckets, _ in there) and opened:
        poll.stop()
        print(json.dumps(there), flush=True)
        windows.close_at_once()

act.begun = False
poll = QTimer(interval=20, timeout=act if sys.argv[2] == "act" else tell)
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


def test_second_start_hands_its_address_over_and_ends(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", ASKED, str(tmp_path)], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        first.stdout.readline()
        command = [sys.executable, "-m", "cosbrowser", "--profile", str(tmp_path), "cos://Demo store/halden-website/"]
        second = subprocess.run(command, timeout=30, check=False)
        told = json.loads(first.stdout.readline())
        first.terminate()
        first.wait(15)

    assert second.returncode == 0
    assert told == [["", "halden-website"], 1, True]


def test_first_window_that_does_not_answer_is_said_to_be_open(tmp_path: Path) -> None:
    with start(tmp_path, "stay") as first:
        assert first.stdout is not None
        first.stdout.readline()
        first.send_signal(signal.SIGSTOP)
        try:
            second = subprocess.run(
                [sys.executable, "-c", SECOND, str(tmp_path)], capture_output=True, text=True, timeout=30, check=False
            )
        finally:
            first.send_signal(signal.SIGCONT)
        first.terminate()
        first.wait(15)

    assert json.loads(second.stdout) == [["QMessageBox", "COS Browser is already open with this profile."]]
    assert second.returncode == 1


def test_profile_is_free_again_as_soon_as_its_window_is_gone(tmp_path: Path) -> None:
    paths = Paths.for_profile(tmp_path)
    with start(tmp_path, "stay") as first:
        assert first.stdout is not None
        first.stdout.readline()
        with pytest.raises(CosError) as refused:
            hold(paths)
        first.kill()
        first.wait(15)

    held = hold(paths)
    assert refused.value.problem.code == "InUse"
    assert held is not None
    held.close()


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


@pytest.mark.skipif(os.name != "posix", reason="the signals of POSIX")
def test_windows_tabs_and_open_places_come_back_after_a_kill(tmp_path: Path) -> None:
    def run(then: str) -> subprocess.Popen[str]:
        return subprocess.Popen([sys.executable, "-c", KEPT, str(tmp_path), then], stdout=subprocess.PIPE, text=True)

    with run("act") as process:
        assert process.stdout is not None
        left = json.loads(process.stdout.readline())
        process.kill()
        process.wait(15)
    with run("tell") as again:
        assert again.stdout is not None
        found = json.loads(again.stdout.readline())
        assert again.wait(15) == 0

    assert left == [[["halden-website"], 0], [["halden-website", "halden-product-photos"], 1]]
    assert found == left

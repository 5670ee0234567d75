"""The checks around every test (tests/conftest.py) do find what they look for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.emulator.clients import Bearer

if TYPE_CHECKING:
    from tests.cos_server import LocalCos

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]

TESTS = """
import logging, os, pathlib, subprocess, sys
import pytest

def test_home_is_temporary():
    assert pathlib.Path.home().name == "home" and "cosbrowser-test-" in str(pathlib.Path.home())
    assert "DISPLAY" not in os.environ
    assert "of the person" not in os.environ.values()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"

def test_quiet():
    logging.getLogger("x").info("fine")

def test_announced(caplog):
    with caplog.at_level(logging.WARNING):
        logging.getLogger("x").warning("expected")

def test_warning():
    logging.getLogger("x").warning("unheard")

def test_other_level_announced(caplog):
    with caplog.at_level(logging.WARNING):
        logging.getLogger("x").error("worse than expected")

def test_process(tmp_path):
    # A grandchild whose parent has ended, in a session of its own.
    code = "import subprocess as s; s.Popen(['sleep', '600'], start_new_session=True)"
    subprocess.run([sys.executable, "-c", code], check=True)

def test_window(qapp):
    from PySide6.QtWidgets import QWidget
    global window
    window = QWidget(windowTitle="forgotten")

def test_closed_window(qtbot):
    from PySide6.QtWidgets import QWidget
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()

@pytest.mark.long
def test_long():
    assert False

@pytest.mark.display
def test_display():
    assert os.environ["DISPLAY"] and os.environ["DBUS_SESSION_BUS_ADDRESS"]

def test_after_display():
    assert "DISPLAY" not in os.environ
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.display
def test_checks_around_every_test(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch):
    pytester.makepyfile(test_all=TESTS)
    pytester.makepyprojecttoml((ROOT / "pyproject.toml").read_text())
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    for name in ("https_proxy", "PYTHON_KEYRING_BACKEND", "AWS_PROFILE", "QT_STYLE_OVERRIDE"):
        monkeypatch.setenv(name, "of the person")
    run = pytester.runpytest_subprocess("-p", "tests.conftest", "-p", "no:cacheprovider", "test_all.py")
    run.assert_outcomes(passed=10, errors=4, deselected=1)
    run.stdout.fnmatch_lines_random(
        [
            "ERROR *::test_warning - *", "*WARNING x: unheard*",
            "ERROR *::test_other_level_announced - *", "*ERROR x: worse than expected*",
            "ERROR *::test_process - *", "*: sleep 600*",
            "ERROR *::test_window - *", "*QWidget '' 'forgotten'*",
        ]
    )  # fmt: skip


def test_every_test_has_a_bucket_of_its_own(cos: LocalCos, bucket: str, bucket_name: str):
    assert bucket == bucket_name
    assert bucket.startswith("test-every-test-has-a-bucket-of-its-own-")
    listing = Bearer(cos)("GET", f"/{bucket}?list-type=2")
    assert listing.status == 200
    assert b"<KeyCount>0</KeyCount>" in listing.body

"""What every test stands on: a home of its own, no word unheard, nothing left behind.

The environment is isolated before any test module is imported; under xdist in each worker.
"""

from __future__ import annotations

import faulthandler
import gc
import logging
import os
import shutil
import signal
import sys
import tempfile
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key
from _pytest.logging import LogCaptureHandler

from tests import processes
from tests.session import FOREIGN as FOREIGN_SESSION
from tests.session import session
from tests.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from tests.cos_server import LocalCos

# Of the person or of the machine, and able to change what the application does.
FOREIGN_PREFIXES = ("AWS_", "COSBROWSER_", "COS_", "IBM_", "KEYRING_PROPERTY_", "QT_", "RCLONE_")
FOREIGN = {"LANGUAGE", "PYTHON_KEYRING_BACKEND", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "XDG_CONFIG_DIRS"}
# What the marks `display` and `keyring` need (packaging/setup.sh installs them).
SESSION_PROGRAMS = ("Xvfb", "dbus-daemon", "gnome-keyring-daemon", "openbox", "pcmanfm", "setpriv", "xdotool")

# An engine may take three seconds to let its pieces reach the journal.
END_SECONDS = 5.0


# As it was before the isolation: for what runs pip, which has to find the person's settings, proxy and cache.
_person: dict[str, str] = {}
_folders: list[Path] = []


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("dist", "no") != "no" and not hasattr(config, "workerinput"):
        return  # its workers run the tests, and inherit this environment
    _person.update(os.environ)
    _isolate()
    # PySide6 asks Python for an override in the middle of a QObject's destructor; a collection that starts there and
    # destroys another one can wait for ever for a lock of Qt that the first holds (PySide6 6.11.3, seen with gdb).
    # So garbage is collected between tests only.
    gc.disable()
    # A time limit of a CI service ends the tests as Ctrl-C does: fixtures are torn down.
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def pytest_unconfigure() -> None:
    for folder in _folders:
        shutil.rmtree(folder, ignore_errors=True)


def _isolate() -> None:
    """Point every path of the process at a new temporary folder; the real home cannot be reached by accident."""
    environ = os.environ
    for name in list(environ):
        foreign = name in FOREIGN | FOREIGN_SESSION or name.startswith(FOREIGN_PREFIXES)
        if foreign or name.lower().endswith("_proxy"):
            del environ[name]
    root = Path(tempfile.mkdtemp(prefix="cosbrowser-test-"))
    _folders.append(root)
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = root / name.lower()
        folder.mkdir(mode=0o700)
        environ[name] = str(folder)
    environ["USERPROFILE"] = environ["HOME"]
    environ["APPDATA"] = environ["XDG_CONFIG_HOME"]
    environ["LOCALAPPDATA"] = environ["XDG_DATA_HOME"]
    environ["LC_ALL"] = "C.UTF-8"
    # For the widgets of this process; what needs a real display is started as a process of its own (tests/desktop.py).
    environ["QT_QPA_PLATFORM"] = "offscreen"


# A slow moment of a shared machine is not a failure; the reproduction line of a failure is what counts.
hypothesis.settings.register_profile("cosbrowser", deadline=None, print_blob=True)
hypothesis.settings.load_profile("cosbrowser")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the tests marked long, too")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """End the process, with all stacks, when not even pytest-timeout can: a thread that waits in C holds the GIL."""
    marker = item.get_closest_marker("timeout")
    limit = float(marker.args[0] if marker and marker.args else item.config.getini("timeout"))
    faulthandler.dump_traceback_later(limit + 60, exit=True, file=item.config.stash[fault_handler_stderr_fd_key])
    try:
        return (yield)
    finally:
        faulthandler.cancel_dump_traceback_later()
        gc.collect(1)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    missing = [program for program in SESSION_PROGRAMS if not shutil.which(program)]
    long: list[pytest.Item] = []
    for item in items:
        if missing and _in_session(item):
            item.add_marker(pytest.mark.skip(reason=f"needs {', '.join(missing)}: run packaging/test.sh on Linux"))
        if item.get_closest_marker("long") and not config.getoption("--long"):
            long.append(item)
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


def _in_session(item: pytest.Item) -> bool:
    return any(item.get_closest_marker(name) for name in ("display", "keyring"))


@pytest.fixture(scope="session")
def desktop_session() -> Iterator[dict[str, str]]:
    """The variables that lead a process into this worker's own display, bus and keyring (tests/session.py)."""
    with session() as variables:
        yield variables


@pytest.fixture(autouse=True)
def _session(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lead the tests that are marked for it into the session, and only these."""
    if not _in_session(request.node):
        yield
        return
    for name, value in request.getfixturevalue("desktop_session").items():
        monkeypatch.setenv(name, value)
    _forget_keyrings()
    yield
    _forget_keyrings()


def _forget_keyrings() -> None:
    """The library keeps what it could use when it was first asked; that may have been a test without a bus, or with."""
    backend, core = (sys.modules.get(f"keyring.{name}") for name in ("backend", "core"))
    if backend and core:
        vars(backend.get_all_keyring).pop("saved_result", None)
        vars(core)["_keyring_backend"] = None


class _Unannounced(logging.Handler):
    """Collects the warnings and errors that the running test did not announce with `caplog.at_level`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        announced = (h.level for h in logging.getLogger().handlers if isinstance(h, LogCaptureHandler))
        if record.levelno not in announced:
            self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unannounced_warnings() -> Iterator[None]:
    """Fail a test that logs a warning or worse outside `with caplog.at_level(logging.WARNING):` (that very level)."""
    handler = _Unannounced()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.messages:
        pytest.fail("logged, but not announced with caplog.at_level:\n" + "\n".join(handler.messages), pytrace=False)


@pytest.fixture(autouse=True)
def _no_process_left(_session: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test whose processes, or theirs, outlive it; session fixtures started theirs before."""
    if sys.platform != "linux":
        yield
        return
    value = uuid.uuid4().hex
    monkeypatch.setenv("COSBROWSER_TEST", value)
    before = processes.pids()
    yield

    def left() -> list[int]:
        return processes.marked("COSBROWSER_TEST", value, processes.pids() - before)

    try:
        wait_until("end of the processes", lambda: not left(), END_SECONDS)
    except TimeoutError:
        lines = [f"{pid}: {processes.command_line(pid)}" for pid in left()]
        processes.end(left())
        pytest.fail("still running after the test:\n" + "\n".join(lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_window_left() -> Iterator[None]:
    """Fail a test that leaves a top-level widget; pytest-qt has closed by now what was given to `qtbot.addWidget`."""
    before = set(_windows())
    yield
    left = [window for window in _windows() if window not in before]
    if left:
        names = [f"{type(window).__name__} {window.objectName()!r} {window.windowTitle()!r}" for window in left]
        for window in left:
            window.close()
            window.deleteLater()
        left.clear()
        _windows()
        pytest.fail("windows left by the test:\n" + "\n".join(names), pytrace=False)


def _windows() -> list[QWidget]:
    """Top-level widgets that live on after deferred deletions and a garbage collection."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets and widgets.QApplication.instance()
    if not application:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if any(_is_ours(window) for window in application.topLevelWidgets()):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [window for window in application.topLevelWidgets() if _is_ours(window)]


def _is_ours(window: QWidget) -> bool:
    # Qt keeps the label of the last tooltip; a window with a parent goes with it.
    return window.parent() is None and window.metaObject().className() != "QTipLabel"


@pytest.fixture(scope="session")
def person_environ() -> dict[str, str]:
    """The environment of the person who runs the tests; for pip and nothing else."""
    return dict(_person)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["cosbrowser", "-style", "fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of all widget tests of this process: Fusion, English numbers and dates, offscreen."""
    from PySide6.QtCore import QLocale

    from cosbrowser.engine.garbage import collect_from_event_loop

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    collect_from_event_loop()  # as the application does: elsewhere the collector can stop Qt for ever
    return qapp


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own (tests/patience.py)."""
    from tests.patience import PatientBot

    return PatientBot(request)


@pytest.fixture(scope="session")
def cos() -> Iterator[LocalCos]:
    """The local COS of this worker, as its own process; tests keep apart by the names of their buckets."""
    from tests.cos_server import LocalCos

    with LocalCos() as server:
        yield server


@pytest.fixture
def bucket_name(request: pytest.FixtureRequest) -> str:
    """A legal bucket name that no other test has, starting like the test's own name."""
    stem = "".join(c if c.isascii() and c.isalnum() else "-" for c in request.node.name.lower())
    return f"{stem[:40].strip('-')}-{uuid.uuid4().hex[:12]}".lstrip("-")


@pytest.fixture
def bucket(cos: LocalCos, bucket_name: str) -> str:
    """The name of a new, empty bucket of the first service instance, in us-south."""
    from tests.emulator.clients import Bearer

    assert Bearer(cos)("PUT", f"/{bucket_name}", body=b"").status == 200
    return bucket_name

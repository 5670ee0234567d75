"""The keyring in each of its states, on a real gnome-keyring with a session of its own.

ok, locked with a prompt that is answered, prompt refused, locked without a display, no service, no collection, daemon
killed, and a secret larger than Windows Credential Manager takes.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos import keychain
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from tests import processes
from tests.session import MARK, session
from tests.waiting import wait_until

PASSWORD = "throw-away"  # of the session's keyring (tests/session.py)
SECRET = Secret("an-api-key", "an-access-key", "a-secret-key")

pytestmark = [pytest.mark.keyring, pytest.mark.timeout(120)]


@pytest.fixture
def own_session(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A session whose keyring may be locked and killed; no other test sees it."""
    with session() as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        yield variables


def run(code: str, variables: dict[str, str] | None = None, **changed: str | None) -> str:
    """Runs Python in the session; what it printed."""
    environ = {**os.environ, **(variables or {})}
    for name, value in changed.items():
        environ.pop(name, None)
        if value is not None:
            environ[name] = value
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


LOCK = "import secretstorage as s; s.get_default_collection(s.dbus_init()).lock()"
LOAD = """
from cosbrowser.cos import keychain
from cosbrowser.cos.errors import CosError
try:
    print(keychain.load("state").api_key)
except CosError as error:
    print(error.problem.kind, error.problem.code)
"""


def test_secret_is_kept_replaced_and_removed(own_session: dict[str, str]) -> None:
    keychain.store("state", SECRET)
    assert keychain.load("state") == SECRET
    keychain.store("state", Secret("another"))
    assert keychain.load("state") == Secret("another")
    assert "Secret Service" in keychain.place()

    keychain.forget("state")
    keychain.forget("state")  # nothing to do is no failure

    with pytest.raises(CosError) as caught:
        keychain.load("state")
    assert caught.value.problem.kind is Kind.NO_SECRET


def entries() -> dict[str, str]:
    """What is in the keyring under our name: user to value."""
    import secretstorage

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        found = secretstorage.get_default_collection(bus).search_items({"service": keychain.SERVICE})
        return {item.get_attributes()["username"]: item.get_secret().decode() for item in found}


@pytest.mark.parametrize("length", [1, 1100, 1300, 5000])
def test_secret_of_any_length_fits_into_entries_that_windows_takes(own_session: dict[str, str], length: int) -> None:
    long = Secret("k" * 44, proxy_password="☂ü\\"[:length] * (length // 4 + 1))
    keychain.store("state", SECRET)

    keychain.store("state", long)

    assert keychain.load("state") == long
    assert max(len(value.encode("utf-16-le")) // 2 for value in entries().values()) <= 1280
    keychain.store("state", Secret("short"))
    assert list(entries()) == ["state"]  # nothing is left of the long one
    keychain.store("state", long)
    keychain.forget("state")
    assert entries() == {}


def hide_the_display() -> None:
    """From what the bus starts: the keyring's daemon, and its prompter."""
    subprocess.run(["dbus-update-activation-environment", "DISPLAY="], check=True, capture_output=True)


def test_locked_keyring_without_a_display_is_said_at_once(own_session: dict[str, str]) -> None:
    keychain.store("state", SECRET)
    run(LOCK)
    hide_the_display()
    start = time.monotonic()

    assert run(LOAD, DISPLAY=None) == Kind.KEYRING_LOCKED  # and no code: nobody was asked
    assert time.monotonic() - start < 10


def test_computer_without_a_keyring_service_is_told_so() -> None:
    assert run(LOAD, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent/bus") == Kind.KEYRING_MISSING


def test_plaintext_backend_that_a_variable_names_is_not_used(own_session: dict[str, str]) -> None:
    keychain.store("state", SECRET)

    assert run(LOAD, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring") == "an-api-key"


@pytest.fixture
def empty_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus whose keyring has never been set up: no collection, and nobody to ask for a password."""
    run_folder = tmp_path / "run"
    run_folder.mkdir(mode=0o700)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        folder = tmp_path / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    address = f"unix:path={run_folder}/bus"
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run_folder))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("DISPLAY")
    mark = str(run_folder)
    monkeypatch.setenv(MARK, mark)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    wait_until("session bus", (run_folder / "bus").exists)
    yield
    bus.terminate()
    bus.wait()
    processes.end(processes.marked(MARK, mark))


@pytest.mark.usefixtures("empty_session")
def test_keyring_that_was_never_set_up_is_told(tmp_path: Path) -> None:
    store = LOAD.replace(
        'print(keychain.load("state").api_key)',
        'keychain.store("state", __import__("cosbrowser.cos.credentials").cos.credentials.Secret("k"))',
    )

    assert run(store) == f"{Kind.KEYRING_MISSING} NotSetUp"


def daemons() -> list[int]:
    mine = processes.marked(MARK, os.environ[MARK])
    return [pid for pid in mine if "gnome-keyring-daemon" in processes.command_line(pid)]


def test_daemon_that_was_killed_is_said_and_nothing_hangs(own_session: dict[str, str]) -> None:
    """In one process, as the engine is: what answered before is not called missing. The bus is out of reach then,
    so that it does not start another daemon, which would be locked.
    """
    code = f"""
import os, signal
from cosbrowser.cos import keychain
from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.errors import CosError
keychain.store("state", Secret("an-api-key"))
for pid in {daemons()!r}:
    os.kill(pid, signal.SIGKILL)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
try:
    keychain.load("state")
except CosError as error:
    print(error.problem.kind, error.problem.code)
"""
    start = time.monotonic()

    assert run(code) == f"{Kind.KEYRING_MISSING} Gone"

    assert time.monotonic() - start < 30


def test_keyring_that_is_started_later_is_found(own_session: dict[str, str]) -> None:
    code = """
import os
from cosbrowser.cos import keychain
from cosbrowser.cos.errors import CosError
bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
try:
    keychain.place()
except CosError as error:
    print(error.problem.kind)
os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
print(keychain.place())
"""

    assert run(code).splitlines() == [Kind.KEYRING_MISSING, keychain.ALLOWED["keyring.backends.SecretService"]]


class Prompt:
    """Answers the prompt of the keyring as a person does."""

    def __init__(self, *keys: str) -> None:
        self._keys = keys
        self.seen = threading.Event()
        self._thread = threading.Thread(target=self._answer)
        self._thread.start()

    def _answer(self) -> None:
        search = ["xdotool", "search", "--onlyvisible", "--name", "Unlock"]

        def shown() -> str:
            return subprocess.run(search, capture_output=True, text=True, check=False).stdout.strip()

        window = wait_until("the keyring's prompt", shown).split()[0]
        self.seen.set()
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=False, capture_output=True)
        for key in self._keys:
            subprocess.run(["xdotool", *key.split(" ", 1)], check=True, capture_output=True)
        wait_until("end of the prompt", lambda: not shown())

    def join(self) -> None:
        self._thread.join(30)


@pytest.fixture
def engine(qtbot: QtBot, own_session: dict[str, str], tmp_path: Path) -> Iterator[Engine]:
    made = Engine(Paths.for_profile(tmp_path / "profile"))
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.start()
    yield made
    closed: list[bool] = []
    made.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed), timeout=10_000)
    with qtbot.waitSignal(made.destroyed):
        made.deleteLater()


@pytest.mark.parametrize(
    ("keys", "works"),
    [((f"type {PASSWORD}", "key Return"), True), (("key Escape",), False)],
    ids=["answered", "denied"],
)
def test_window_lives_while_the_prompt_is_up(qtbot: QtBot, engine: Engine, keys: tuple[str, ...], works: bool) -> None:
    """The longest gap of a 10 ms timer is what a person would feel; a call to another connection is answered."""
    from PySide6.QtCore import QTimer

    keychain.store("state", SECRET)
    run(LOCK)
    gaps: list[float] = []
    last = [time.monotonic()]

    def tick() -> None:
        now = time.monotonic()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(engine)
    timer.timeout.connect(tick)
    got: list[object] = []
    failed: list[object] = []
    meanwhile: list[object] = []
    connection = Connection("state", "State")
    prompt = Prompt(*keys)
    last[0] = time.monotonic()
    timer.start(10)
    engine.call(engine, Accounts.duplicate, "nobody", "x").then(lambda _: None, lambda _: None)
    engine.call(engine, Accounts.add, (connection,)).then(
        lambda _: engine.call(engine, Accounts.duplicate, "state", "Copy").then(got.append, failed.append)
    )
    qtbot.waitUntil(prompt.seen.is_set, timeout=20_000)
    engine.call(engine, Accounts.saved).then(meanwhile.append)
    qtbot.waitUntil(lambda: bool(meanwhile), timeout=10_000)
    qtbot.waitUntil(lambda: bool(got or failed), timeout=30_000)
    timer.stop()
    prompt.join()

    assert bool(got) is works
    if not works:
        assert (failed[0].kind, failed[0].code) == (Kind.KEYRING_LOCKED, "Denied")
    assert max(gaps) < 1.0  # the prompt itself is up for as long as nobody answers

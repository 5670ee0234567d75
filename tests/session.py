"""A throw-away desktop session: display, session bus, window manager and an unlocked keyring.

Tests marked `display` or `keyring` run in one (tests/conftest.py: one session for each xdist worker, so no two tests
share a mouse), and `python -m tests.session COMMAND...` runs any command in one. Nothing of the person's own session is
used or changed, and what was started ends with the process that started it, however that ends. Linux; the Debian and
Ubuntu packages are TEST_PACKAGES in packaging/setup.sh.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path
from typing import IO, TYPE_CHECKING

from tests import processes
from tests.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

END_SECONDS = 3.0

# Set for every process of a session, so that one that outlives it is recognised whatever its parent has become.
MARK = "COSBROWSER_SESSION"
# Where the display's frame buffer is mapped to, as an XWD file: tests look at the screen there (tests/desktop.py).
SCREEN = "COSBROWSER_SESSION_SCREEN"

# Of the person's own session; a program that saw them would leave the throw-away one.
FOREIGN = {
    "DBUS_SESSION_BUS_ADDRESS", "DESKTOP_SESSION", "DISPLAY", "GNOME_KEYRING_CONTROL", "SESSION_MANAGER",
    "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP",
}  # fmt: skip

HOMES = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


class Interrupted(BaseException):
    """A signal asked this process to end; carries the signal's number."""

    def __init__(self, signum: int) -> None:
        super().__init__(f"signal {signum}")
        self.signum = signum


def raise_on_signals() -> None:
    """Turn SIGINT, SIGTERM and SIGHUP into `Interrupted`, once: the clean-up must not be interrupted itself."""

    def interrupt(signum: int, _frame: object) -> None:
        for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        raise Interrupted(signum)

    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, interrupt)


def run(command: Sequence[str], environ: dict[str, str] | None = None) -> int:
    """Run a command to its end and return its exit status; when interrupted, give it ten seconds to end orderly."""
    process = subprocess.Popen(command, env=environ)
    try:
        return process.wait()
    except Interrupted as interruption:
        # Ctrl-C on a terminal has reached the command too, and a second one would break its own clean-up.
        if not (interruption.signum == signal.SIGINT and _in_foreground()):
            process.send_signal(signal.SIGINT)
        end(process, 10)
        raise


def end(process: subprocess.Popen[bytes], grace_seconds: float = END_SECONDS) -> None:
    """Wait for a process that was asked to end, then insist."""
    for insist in (process.terminate, process.kill):
        try:
            process.wait(grace_seconds)
        except subprocess.TimeoutExpired:
            insist()
        else:
            return
    process.wait()


def _in_foreground() -> bool:
    try:
        return os.tcgetpgrp(sys.stdin.fileno()) == os.getpgrp()
    except (OSError, ValueError):
        return False


class _Services:
    """The processes of one session, ended in reverse order."""

    def __init__(self, environ: dict[str, str], log: IO[bytes]) -> None:
        self._environ = environ
        self._log = log
        self._processes: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str, said: bytes = b"", pass_fds: tuple[int, ...] = ()) -> None:
        process = subprocess.Popen(
            # The kernel ends it when this process dies without having come to `end`.
            ["setpriv", "--pdeathsig", "TERM", *command],
            env=self._environ,
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=self._log,
            pass_fds=pass_fds,
            # Not in the terminal's process group: Ctrl-C is for the command, which still needs its display to clean up.
            start_new_session=True,
        )
        self._processes.append(process)
        assert process.stdin is not None
        with process.stdin:
            process.stdin.write(said)

    def start_all(self, size: str) -> str:
        """Start them in order, each when the one before it answers; returns the display."""
        environ = self._environ
        readable, writable = os.pipe()
        folder = Path(environ[SCREEN]).parent
        folder.mkdir()
        screen = ("-screen", "0", f"{size}x24", "-fbdir", str(folder), "-nolisten", "tcp", "-noreset")
        self.start("Xvfb", "-displayfd", str(writable), *screen, pass_fds=(writable,))
        os.close(writable)
        with os.fdopen(readable) as display:
            number = display.readline().strip()
        if not number:
            raise TimeoutError("Xvfb ended")
        environ["DISPLAY"] = f":{number}"

        address = environ["DBUS_SESSION_BUS_ADDRESS"]
        self.start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={address}")
        wait_until("session bus", Path(environ["XDG_RUNTIME_DIR"], "bus").exists)

        # The first --unlock in an empty home makes the login keyring, with the password it reads from its input.
        keyring = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        self.start(*keyring, said=b"throw-away")
        self.start("openbox")
        wait_until("window manager", lambda: _succeeds(environ, "xdotool", "get_num_desktops"))
        wait_until("unlocked keyring", lambda: _succeeds(environ, sys.executable, "-c", _KEYRING_IS_OPEN))
        return environ["DISPLAY"]

    def end(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            end(process)


@contextlib.contextmanager
def session(size: str = "1280x800") -> Generator[dict[str, str]]:
    """Start a session and give the variables that lead a process into it; RuntimeError has the log when it fails."""
    home = Path(tempfile.mkdtemp(prefix="cosbrowser-session-"))
    mark = uuid.uuid4().hex
    variables = {
        MARK: mark,
        SCREEN: str(home / "screen" / "Xvfb_screen0"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "XDG_SESSION_TYPE": "x11",
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/run/bus",
        "GTK_A11Y": "none",
        "NO_AT_BRIDGE": "1",
    }
    homes = {name: str(home / name.lower()) for name in HOMES}
    for path in [*homes.values(), variables["XDG_RUNTIME_DIR"]]:
        Path(path).mkdir(mode=0o700)
    log_path = home / "services.log"
    with log_path.open("wb") as log:
        inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
        services = _Services(inherited | homes | variables, log)
        try:
            variables["DISPLAY"] = services.start_all(size)
        except (TimeoutError, OSError) as error:
            raise RuntimeError(f"the session did not start: {error}\n{log_path.read_text(errors='replace')}") from error
        else:
            yield variables
        finally:
            services.end()
            # What the bus started and nobody ended.
            processes.end(processes.marked(MARK, mark))
            shutil.rmtree(home, ignore_errors=True)


_KEYRING_IS_OPEN = """
import secretstorage
raise SystemExit(secretstorage.get_default_collection(secretstorage.dbus_init()).is_locked())
"""


def _succeeds(environ: dict[str, str], *command: str) -> bool:
    finished = subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return finished.returncode == 0


if __name__ == "__main__":
    raise_on_signals()
    try:
        with session() as variables:
            inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
            raise SystemExit(run(sys.argv[1:], inherited | variables))
    except Interrupted as interruption:
        raise SystemExit(128 + interruption.signum) from None

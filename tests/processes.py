"""Which processes a test has started, and ending them by id (Linux: everything here reads /proc)."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterable

PROC = Path("/proc")
_EXEC_SECONDS = 0.5


def pids() -> set[int]:
    """All processes that this one can see, but for itself."""
    return {int(entry.name) for entry in PROC.iterdir() if entry.name.isdecimal()} - {os.getpid()}


def marked(name: str, value: str, among: Iterable[int] | None = None) -> list[int]:
    """Processes that were started with `name=value` in their environment, whoever their parent is now; no zombies."""
    wanted = f"{name}={value}".encode()
    found: list[int] = []
    for pid in sorted(pids() if among is None else among):
        with contextlib.suppress(OSError):
            if wanted in _environ(pid).split(b"\0"):
                found.append(pid)
    return found


def _environ(pid: int) -> bytes:
    """As the process was started with. One that has just been executed has none for some milliseconds, on Linux 6.18
    in 4 of 10 looks right after `Popen`: it is looked at again, if it is no kernel thread and no zombie."""
    folder = PROC / str(pid)
    until = time.monotonic() + _EXEC_SECONDS
    while not (found := (folder / "environ").read_bytes()) and time.monotonic() < until:
        (folder / "exe").readlink()
    return found


def command_line(pid: int) -> str:
    """The command line of a process; empty when it has ended."""
    with contextlib.suppress(OSError):
        return (PROC / str(pid) / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    return ""


def alive(pid: int) -> bool:
    """Whether a process runs: ended ones that nobody has waited for do not count."""
    with contextlib.suppress(OSError):
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    return False


def end(wanted: Iterable[int], grace_seconds: float = 3.0) -> None:
    """Ask processes to end, wait, then insist."""
    left = list(wanted)

    def ended() -> bool:
        left[:] = [pid for pid in left if alive(pid)]
        return not left

    for signum in (signal.SIGTERM, signal.SIGKILL):
        for pid in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signum)
        with contextlib.suppress(TimeoutError):
            wait_until("end of the processes", ended, grace_seconds)

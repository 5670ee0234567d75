"""An installed application is used as a person would: the demo store, a file dragged in, closed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from tests.desktop import FileManager, Program, drag, wait_still, wait_until

PLACE = "cos://Demo%20store/halden-website/"
DROPPED = b"from the desktop"


def children(pid: int) -> set[int]:
    """Processes that `pid` has started, and those that these have."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    found = {one for one, parent in parents.items() if parent == pid}
    return found.union(*(children(one) for one in found))


def engine_of(pid: int) -> int | None:
    """The process among the children of a window that was told to be its engine."""
    for child in children(pid):
        try:
            if b"COSBROWSER_ENGINE=" in Path(f"/proc/{child}/environ").read_bytes():
                return child
        except OSError:
            continue
    return None


def drop_a_file(command: list[str], source: Path, kept: Path, place: Path, environ: Mapping[str, str]) -> None:
    """Start `command`, drop the one file of `source` on the bucket, look for it below `kept`, close.

    `place` takes what the programs print and the settings of the file manager.
    """
    with Program(command, place / "out", environ) as application, FileManager(source, place / "home") as files:
        window = application.window("halden-website")
        engine = wait_until("engine process", lambda: engine_of(application.process.pid))
        window.place(0, 0, 720, 600)
        files.main.place(740, 300, 420, 300)
        files.main.raise_()
        drag(files.first(), window.at(360, 380))
        wait_until("the object in the store", lambda: any(DROPPED in _read(one) for one in kept.rglob("*")))
        wait_still(1)  # the panel has said that all is done: a transfer that is not would be asked about
        started = children(application.process.pid)
        assert engine in started
        window.close()
        assert application.process.wait(20) == 0
        left = {pid for pid in started if _is_running(pid)}
        wait_until("the end of all its processes", lambda: not {pid for pid in left if _is_running(pid)})


def _is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _read(path: Path) -> bytes:
    """What a file holds; the store keeps small objects in its database."""
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size < 1 << 26 else b""
    except OSError:  # a temporary one that is gone
        return b""


def the_person() -> dict[str, str]:
    """What leads a program to the display of this test, and nothing of a person's."""
    names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    return {name: os.environ[name] for name in names if name in os.environ}

"""A person at the display of tests/session.py: programs as processes, synthetic mouse and keyboard, eyes.

For tests marked `display`. Positions are pixels of a window's content from its top left corner, so the window manager's
frames do not matter. Everything waits for a condition, and says what it waited for when that does not come.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtGui import QImage

from tests import processes
from tests.session import SCREEN
from tests.waiting import WAIT_SECONDS, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def xdotool(*arguments: str | int) -> str:
    """Run one xdotool command chain and return what it printed."""
    command = ["xdotool", *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=WAIT_SECONDS).stdout.strip()


# -- eyes ------------------------------------------------------------------------------------------------------------


def screen() -> QImage:
    """The whole display as it is now, pointer included: Xvfb maps its frame buffer to a file (X11/XWDFile.h)."""
    data = Path(os.environ[SCREEN]).read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, width, height, bytes_per_line, colours = header[0], header[4], header[5], header[12], header[19]
    pixels = data[size + 12 * colours :]
    return QImage(pixels, width, height, bytes_per_line, QImage.Format.Format_RGB32).copy()


def screenshot(path: Path) -> Path:
    """Save the display as a picture and return where."""
    if not screen().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


def wait_still(seconds: float = 0.3) -> None:
    """Wait until the display has not changed for a while: the programs have painted what they had to."""
    seen, since = screen(), time.monotonic()

    def still() -> bool:
        nonlocal seen, since
        now = screen()
        if now != seen:
            seen, since = now, time.monotonic()
        return time.monotonic() - since >= seconds

    wait_until("still display", still)


# -- windows and the mouse -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Window:
    """A top-level window, by its X id."""

    id: int

    @property
    def title(self) -> str:
        return xdotool("getwindowname", self.id)

    def place(self, x: int, y: int, width: int, height: int) -> None:
        """Move and resize: the frame's corner goes to x, y; the size is that of the content."""
        xdotool("windowsize", "--sync", self.id, width, height, "windowmove", self.id, x, y)
        wait_still()

    def raise_(self) -> None:
        """Bring to the front and give it the keyboard."""
        xdotool("windowactivate", "--sync", self.id)

    def close(self) -> None:
        """Close it as its close button does; the program may ask before it does."""
        self.raise_()
        press("alt+F4")

    def at(self, x: int, y: int) -> Point:
        return Point(self, x, y)


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a window's content."""

    window: Window
    x: int
    y: int

    def hover(self) -> tuple[int, int]:
        """Put the pointer there; gives its place on the display."""
        # Not `getwindowgeometry`: it counts a window manager's frame twice.
        shell = xdotool("mousemove", "--window", self.window.id, self.x, self.y, "getmouselocation", "--shell")
        values = dict(line.split("=", 1) for line in shell.splitlines())
        return int(values["X"]), int(values["Y"])


def wait_painted(point: Point) -> None:
    """Wait until something is to be seen there: a row of a list that has arrived. Leaves the pointer beside it."""
    x, y = point.hover()
    point.window.at(point.x, point.y + 60).hover()  # a row under the pointer has a ground of its own

    def painted() -> bool:
        patch = screen().copy(x - 40, y - 7, 80, 14)
        return len({patch.pixel(at % 80, at // 80) for at in range(80 * 14)}) > 1

    wait_until(f"row at {point.x}, {point.y}", painted)
    wait_still()


def click(point: Point, button: int = 1, times: int = 1) -> None:
    """Press and release a mouse button."""
    point.hover()
    xdotool("click", "--repeat", times, "--delay", 60, button)


def press(*keys: str) -> None:
    """Press keys or chords one after the other, in xdotool's names: `press("ctrl+a", "Delete")`."""
    xdotool("key", "--clearmodifiers", *keys)


def type_text(text: str) -> None:
    """Type ASCII into what has the keyboard.

    For other characters xdotool gives a spare key a new meaning, and the program may read the key before it has
    heard of that: under load one run in five typed something else.
    """
    if not text.isascii():
        raise ValueError(f"not on the keyboard: {text!r}")
    xdotool("type", "--clearmodifiers", "--delay", 15, text)


def drag(
    source: Point, target: Point, before_release: Callable[[], bool] | None = None, *, via: tuple[Point, ...] = ()
) -> None:
    """Drag with the left button as a hand does, in steps, and drop when the target has had time to answer.

    The way is straight from one point of `via` to the next.

    X drag and drop is a conversation of the two programs: a button released before the target has accepted cancels
    it. `before_release` is that answer where the test can see it; in any case the display has to be still.
    """
    corners = [point.hover() for point in (*via, target)]
    to_x, to_y = corners[-1]
    from_x, from_y = source.hover()
    steps = 12
    path: list[str | int] = ["mousedown", 1]
    for next_x, next_y in corners:
        for i in range(1, steps + 1):
            x, y = from_x + (next_x - from_x) * i // steps, from_y + (next_y - from_y) * i // steps
            path += ["sleep", "0.03", "mousemove", "--sync", x, y]
        from_x, from_y = next_x, next_y
    try:
        xdotool(*path)
        # Some programs answer only to a second movement inside their window.
        xdotool("sleep", "0.1", "mousemove", to_x + 3, to_y + 3, "sleep", "0.1", "mousemove", to_x, to_y)
        if before_release:
            wait_until("answer of the drop target", before_release)
        wait_still()
    finally:
        xdotool("mouseup", 1)


# -- programs --------------------------------------------------------------------------------------------------------


class Program:
    """A program on the display, ended with the `with` block; what it printed is in `output()`."""

    def __init__(self, command: list[str], folder: Path, environ: Mapping[str, str] | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._output = folder / f"{Path(command[0]).name}-{time.monotonic_ns()}.log"
        own = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | dict(environ or {})
        with self._output.open("wb") as output:
            self.process = subprocess.Popen(
                command, env=own, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def output(self) -> str:
        """What it has printed so far, errors included."""
        return self._output.read_text(encoding="utf-8", errors="replace")

    def window(self, title: str = "") -> Window:
        """Its visible window whose title matches xdotool's regular expression; waits until it is painted."""

        def visible() -> str | None:
            if self.process.poll() is not None:
                raise ChildProcessError(f"ended with {self.process.returncode}:\n{self.output()}")
            command = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", title]
            return subprocess.run(command, capture_output=True, text=True, check=False, timeout=WAIT_SECONDS).stdout

        ids = wait_until(f"window {title!r} of {self.process.args!r}", visible).split()
        wait_still()
        return Window(int(ids[-1]))

    def end(self) -> int:
        """Ask it to end, insist after some seconds, and return its exit status."""
        processes.end([self.process.pid] if self.process.poll() is None else [])
        return self.process.wait()


def start_application(profile: Path, *arguments: str, environ: Mapping[str, str] | None = None) -> Program:
    """Start COS Browser as its own process with a profile folder of its own."""
    command = [sys.executable, "-m", "cosbrowser", "--profile", str(profile), *arguments]
    return Program(command, profile, {"QT_QPA_PLATFORM": "xcb", **(environ or {})})


# In icon view at 128 pixels, side pane and tool bar hidden: inside the first icon, whatever the icon theme.
FIRST_ICON = (91, 128)

_PCMANFM = """\
[ui]
win_width=420
win_height=300
side_pane_mode=hidden;places
view_mode=icon
sort=name;ascending;
toolbar=
show_statusbar=0
pathbar_mode_buttons=0
[volume]
mount_on_startup=0
mount_removable=0
autorun=0
"""
_LIBFM = """\
[config]
single_click=0
[ui]
big_icon_size=128
show_thumbnail=0
"""


class FileManager(Program):
    """pcmanfm showing one folder as large icons by name, folders first; `home` takes its settings."""

    def __init__(self, folder: Path, home: Path) -> None:
        for name, text in {"pcmanfm/default/pcmanfm.conf": _PCMANFM, "libfm/libfm.conf": _LIBFM}.items():
            path = home / "config" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        # Its socket is below XDG_RUNTIME_DIR: with one of its own, it does not hand over to another pcmanfm.
        (home / "run").mkdir(mode=0o700, exist_ok=True)
        places = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_RUNTIME_DIR": home / "run"}
        super().__init__(["pcmanfm", str(folder)], home, {name: str(path) for name, path in places.items()})
        self.main = self.window()

    def first(self) -> Point:
        """Where its first file or folder can be grabbed."""
        return self.main.at(*FIRST_ICON)

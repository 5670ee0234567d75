"""Takes the pictures of the README, the handbook and the software centres from the running application.

`python -m tests.session python -m tests.screenshots FOLDER [NAME...]`: the demo store in a real window with a real
mouse and keyboard, in light and in dark; FOLDER is resources/screenshots. Colours are reduced by pngquant, which has
to be there (apt-get install pngquant): all of them together stay below two megabytes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.desktop import (
    FileManager,
    Program,
    Window,
    click,
    drag,
    press,
    screen,
    start_application,
    type_text,
    wait_still,
    wait_until,
    xdotool,
)

SIZE = (1280, 776)
STORE = "cos://Demo store/"
FIRST = "halden-website"
MORE_TABS = (1260, 163)  # of the inspector


def main(folder: Path, wanted: set[str]) -> None:
    if shutil.which("pngquant") is None:
        raise SystemExit("pngquant is not here: apt-get install pngquant")
    folder.mkdir(parents=True, exist_ok=True)
    for appearance in ("light", "dark"):
        with tempfile.TemporaryDirectory() as place:
            take_all(appearance, Path(place), folder, wanted)


def take_all(appearance: str, place: Path, folder: Path, wanted: set[str]) -> None:
    def take(name: str, window: Window) -> None:
        if not wanted or name in wanted:
            take_picture(window, folder / f"{name}-{appearance}.png")

    if not wanted or "welcome" in wanted:
        with start_application(profile_of(place / "new", appearance)) as application:
            window = application.window("COS Browser")
            window.place(0, 0, *SIZE)
            take("welcome", window)
            close(application, window)
    arguments = ("--demo", f"{STORE.replace(' ', '%20')}{FIRST}/")
    with start_application(profile_of(place / "demo", appearance), *arguments) as application:
        window = application.window(FIRST)
        window.place(0, 0, *SIZE)
        for name, state in STATES.items():
            if not wanted or name in wanted:
                state(window, place)
                take(name, window)
                press("Escape")
                wait_still()
        close(application, window)


def profile_of(folder: Path, appearance: str) -> Path:
    (folder / "config").mkdir(parents=True)
    (folder / "config" / "settings.json").write_text(json.dumps({"appearance": appearance}))
    return folder


def close(application: Program, window: Window) -> None:
    window.close()
    wait_until("end of the application", lambda: application.process.poll() is not None)


# The states: what a person does to come there, from wherever the one before has ended


def transfers(window: Window, place: Path) -> None:
    """A folder has been dropped and an object is selected."""
    home, source = place / "home", place / "desktop" / "Spring campaign"
    home.mkdir()
    source.mkdir(parents=True)
    for number in range(12):
        (source / f"draft-{number + 1:02d}.txt").write_text("A quiet morning at the fjord.\n" * 4000)
    with FileManager(source.parent, home) as files:
        files.main.place(900, 480, 300, 240)
        files.main.raise_()
        wait_still()
        drag(files.first(), window.at(520, 440))
        wait_still(1)
    window.raise_()
    click(window.at(440, 470))
    wait_still(1)


def icons(window: Window, _: Path) -> None:
    press("ctrl+j")  # without the transfers from here on
    go(window, "halden-product-photos/campaigns/2026-spring/")
    press("ctrl+3")
    wait_still(1.5)
    select("lofoten")


def outline(window: Window, _: Path) -> None:
    go(window, "halden-finance-reports/2026/")
    press("ctrl+2")
    wait_still(1)
    press("Home", "Down", "Down", "Right")
    wait_still(1)


def preview(window: Window, _: Path) -> None:
    press("ctrl+1")
    go(window, "halden-finance-reports/2026/")
    select("general")
    press("space")
    wait_still(1)


def retention(window: Window, _: Path) -> None:
    go(window, "halden-finance-reports/2026/Q3/")
    select("board")
    wait_still(1)
    click(window.at(*MORE_TABS))
    wait_still()
    press("Down", "Down", "Down", "Return")
    wait_still(1)


def share(window: Window, _: Path) -> None:
    press("ctrl+shift+l")
    wait_still(1)


def finding(window: Window, _: Path) -> None:
    go(window, "halden-product-photos/")
    press("ctrl+shift+f")
    wait_still()
    type_text("buoy")
    press("Return")
    wait_still()  # no longer: a cursor blinks from here on


def palette(window: Window, _: Path) -> None:
    go(window, "halden-website/blog/2026/")
    press("ctrl+k")
    wait_still()
    type_text("up")
    wait_still()


def settings(window: Window, _: Path) -> None:
    press("ctrl+comma")
    wait_still()


STATES: dict[str, Callable[[Window, Path], None]] = {
    "window": transfers, "icons": icons, "outline": outline, "preview": preview, "retention": retention,
    "share": share, "finding": finding, "palette": palette, "settings": settings,
}  # fmt: skip


def go(window: Window, path: str) -> None:
    """Type a path of the demo store."""
    window.raise_()
    press("ctrl+l")
    wait_still()
    type_text(f"{STORE}{path}")
    press("Return")
    wait_until(f"{path} in the title", lambda: path.rstrip("/").rpartition("/")[2] in window.title)
    wait_still(1)


def select(name: str) -> None:
    """The row whose name begins so, by typing ahead."""
    type_text(name)
    wait_still()


def take_picture(window: Window, target: Path) -> None:
    """What the window and the dialogs over it show, without the frame of the window manager."""
    x, y = window.at(0, 0).hover()
    xdotool("mousemove", SIZE[0] - 2, 798)  # off the window: nothing is hovered
    wait_still()
    screen().copy(x, y, *SIZE).save(str(target))
    reduce = ["pngquant", "--force", "--ext", ".png", "--speed", "1", "--quality", "60-95", "--strip", str(target)]
    subprocess.run(reduce, check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), set(sys.argv[2:]))

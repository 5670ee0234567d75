"""Takes the pictures of the README from the running application.

`python -m tests.session python -m tests.screenshots FOLDER`: the demo store in a real window, in light and in dark.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from tests.desktop import FileManager, Window, click, drag, screen, start_application, wait_still, wait_until, xdotool

SIZE = (1280, 776)


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for appearance in ("light", "dark"):
        with tempfile.TemporaryDirectory() as place:
            profile = Path(place) / "profile"
            (profile / "config").mkdir(parents=True)
            (profile / "config" / "settings.json").write_text(json.dumps({"appearance": appearance}))
            take(profile, Path(place), folder / f"window-{appearance}.png")


def take(profile: Path, place: Path, target: Path) -> None:
    home, source = place / "home", place / "desktop" / "Spring campaign"
    home.mkdir()
    source.mkdir(parents=True)
    for number in range(12):
        (source / f"draft-{number + 1:02d}.txt").write_text("A quiet morning at the fjord.\n" * 4000)
    with start_application(profile, "--demo", "cos://Demo%20store/halden-website/") as application:
        window = application.window("halden-website")
        window.place(0, 0, *SIZE)
        with FileManager(source.parent, home) as files:
            files.main.place(900, 480, 300, 240)
            files.main.raise_()
            wait_still()
            drag(files.first(), window.at(520, 440))
            wait_still(1)
        window.raise_()
        click(window.at(440, 470))
        wait_still(1)
        picture(window).save(str(target))
        window.close()
        wait_until("end of the application", lambda: application.process.poll() is not None)


def picture(window: Window) -> QImage:
    """What the window shows, without the frame of the window manager."""
    x, y = window.at(0, 0).hover()
    xdotool("mousemove", SIZE[0] - 2, 798)  # off the window: nothing is hovered
    wait_still()
    return screen().copy(x, y, *SIZE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

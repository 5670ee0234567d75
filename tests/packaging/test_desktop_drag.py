"""The tools of the end-to-end tests, proven with a window of a few lines before there is an application."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.desktop import (
    FileManager,
    Program,
    click,
    drag,
    press,
    screen,
    screenshot,
    type_text,
    wait_still,
    wait_until,
)

pytestmark = pytest.mark.display

TARGET = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

class Target(QLabel):
    def dragEnterEvent(self, event):
        print("entered", flush=True)
        event.acceptProposedAction()

    def dropEvent(self, event):
        urls = event.mimeData().urls() or event.mimeData().urls()  # a busy file manager may be late with its answer
        print("dropped", *(url.toString() for url in urls), sep="\\n", flush=True)
        event.acceptProposedAction()

application = QApplication(sys.argv)
target = Target("drop here", acceptDrops=True, windowTitle="drop target")
target.resize(300, 200)
target.show()
application.exec()
"""

FIELD = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit

application = QApplication(sys.argv)
field = QLineEdit(windowTitle="field", styleSheet="background: #123456; color: white")
field.returnPressed.connect(lambda: print("typed", field.text(), flush=True))
field.resize(300, 60)
field.show()
application.exec()
print("closed", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "from here"
    made.mkdir()
    return made


def _drop_from(folder: Path, home: Path, *keys: str) -> list[str]:
    """Drag the first icon of a real file manager into a window of ours; the URLs that arrive there."""
    with Program([sys.executable, "-c", TARGET], home) as target, FileManager(folder, home) as files:
        files.main.place(20, 20, 420, 300)
        window = target.window("drop target")
        window.place(700, 300, 300, 200)
        files.main.raise_()
        if keys:
            press(*keys)
        drag(files.first(), window.at(150, 100), lambda: "entered" in target.output())
        wait_until("drop", lambda: "dropped" in target.output())
        return sorted(target.output().partition("dropped\n")[2].splitlines())


def test_file_dragged_from_a_file_manager_arrives_as_its_url(folder: Path, tmp_path: Path):
    (folder / "Grüße & 100%.txt").write_text("hello")
    assert _drop_from(folder, tmp_path) == [f"file://{tmp_path}/from here/Grüße & 100%25.txt"]


def test_several_selected_files_and_folders_arrive_together(folder: Path, tmp_path: Path):
    (folder / "a folder").mkdir()
    for name in ("b.csv", "c.txt"):
        (folder / name).write_text(name)
    urls = _drop_from(folder, tmp_path, "ctrl+a")
    assert urls == [f"file://{tmp_path}/from here/{name}" for name in ("a folder", "b.csv", "c.txt")]


def test_mouse_keyboard_and_screen_are_those_of_a_person(tmp_path: Path):
    with Program([sys.executable, "-c", FIELD], tmp_path) as program:
        window = program.window("field")
        assert window.title == "field"
        window.place(100, 100, 300, 60)
        point = window.at(250, 30)
        click(point)
        type_text("Hello, 100% (a_B)")
        press("Return")
        wait_until("typed text", lambda: "typed Hello, 100% (a_B)" in program.output())

        x, y = point.hover()
        window.at(0, 0).hover()
        wait_still()
        assert screen().pixelColor(x, y).name() == "#123456"
        assert QImage(str(screenshot(tmp_path / "screen.png"))).size() == screen().size()

        window.close()
        wait_until("end", lambda: program.process.poll() is not None)
        assert program.end() == 0
        assert program.output().endswith("closed\n")

"""The tools of the end-to-end tests, proven with a window of a few lines before there is an application."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.desktop import FileManager, Program, drag, press, wait_until

pytestmark = pytest.mark.display

TARGET = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

class Target(QLabel):
    def dragEnterEvent(self, event):
        print("entered", flush=True)
        event.acceptProposedAction()

    def dropEvent(self, event):
        print("dropped", *(url.toString() for url in event.mimeData().urls()), sep="\\n", flush=True)
        event.acceptProposedAction()

application = QApplication(sys.argv)
target = Target("drop here", acceptDrops=True, windowTitle="drop target")
target.resize(300, 200)
target.show()
application.exec()
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

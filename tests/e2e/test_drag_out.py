"""Objects dragged out of the window, and copied, with real programs at the other end."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import FileManager, Program, Window, click, drag, press, start_application, wait_still, wait_until

pytestmark = pytest.mark.display

# In a window of 720 x 600: rows of the demo bucket below; folders come first.
PLACE = "cos://Demo%20store/halden-website/"
FOLDER_ROW, SECOND_ROW = (50, 133), (50, 165)

TARGET = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication, QLabel
from PySide6.QtDBus import QDBusConnection, QDBusMessage

application = QApplication(sys.argv)

class Target(QLabel):
    def dragEnterEvent(self, event):
        event.acceptProposedAction()
        print("over", len(event.mimeData().urls()), flush=True)

    def dropEvent(self, event):
        event.acceptProposedAction()
        mime = event.mimeData()
        kind = "application/x-kde-ark-dndextract-"
        service, path = (bytes(mime.data(kind + end)).decode() for end in ("service", "path"))
        call = QDBusMessage.createMethodCall(service, path, "org.kde.ark.DndExtract", "extractSelectedFilesTo")
        call.setArguments([QUrl.fromLocalFile(sys.argv[1]).toString()])
        print("answer", QDBusConnection.sessionBus().call(call).type(), flush=True)

    def keyPressEvent(self, event):
        mime = application.clipboard().mimeData()
        print("pasted", *(url.toLocalFile() for url in mime.urls()), flush=True)
        print("text", mime.text(), flush=True)

target = Target("drop here", acceptDrops=True, windowTitle="drop target")
target.resize(300, 200)
target.show()
application.exec()
"""


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Program]:
    config = tmp_path / "profile" / "config"
    config.mkdir(parents=True)
    (config / "settings.json").write_text(json.dumps({"inspector-shown": False, "places-shown": False}))
    with start_application(tmp_path / "profile", "--demo", PLACE) as started:
        yield started


@pytest.fixture
def window(application: Program) -> Window:
    found = application.window("halden-website")
    found.place(0, 0, 720, 600)
    wait_still(1)
    return found


def files_below(folder: Path) -> dict[str, int]:
    whole = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-part"))
    return {str(path.relative_to(folder)): path.stat().st_size for path in whole}


def receive(tmp_path: Path, folder: Path) -> Program:
    return Program([sys.executable, "-c", TARGET, str(folder)], tmp_path)


def test_all_objects_and_folders_go_into_the_folder_of_a_file_manager(window: Window, tmp_path: Path):
    desktop = tmp_path / "desktop"
    desktop.mkdir()
    with FileManager(desktop, tmp_path / "home") as files:
        files.main.place(740, 300, 420, 300)
        window.raise_()
        click(window.at(*FOLDER_ROW))
        press("ctrl+a")
        files.main.raise_()
        drag(window.at(*SECOND_ROW), files.main.at(200, 200), lambda: not files_below(desktop))
        wait_until("a file in a folder", lambda: any("/" in name for name in files_below(desktop)))
        wait_until("an object", lambda: any("/" not in name for name in files_below(desktop)))
    assert all(size for size in files_below(desktop).values())


def test_desktop_of_kde_names_the_folder_over_the_bus(window: Window, tmp_path: Path):
    folder = tmp_path / "Grüße & 100%"
    folder.mkdir()
    with receive(tmp_path, folder) as target:
        other = target.window("drop target")
        other.place(800, 300, 300, 200)
        window.raise_()
        drag(window.at(*FOLDER_ROW), other.at(150, 100), lambda: "over" in target.output())
        wait_until("answer", lambda: "answer MessageType.ReplyMessage" in target.output())
        wait_until("a file in the folder that was dropped", lambda: any("/" in name for name in files_below(folder)))


def test_copied_objects_are_pasted_as_files_in_a_file_manager(window: Window, tmp_path: Path):
    desktop, kept = tmp_path / "desktop", tmp_path / "profile" / "cache" / "handed-over"
    desktop.mkdir()
    with FileManager(desktop, tmp_path / "home") as files:
        files.main.place(740, 300, 420, 300)
        window.raise_()
        click(window.at(*FOLDER_ROW))
        press("ctrl+c")
        wait_still()  # who asks within a tenth of a second keeps a history of the clipboard
        click(files.main.at(200, 200))
        assert not kept.exists()
        press("ctrl+v")
        wait_until("pasted files", lambda: files_below(desktop))


def test_copied_objects_are_pasted_as_files_and_as_addresses(window: Window, tmp_path: Path):
    with receive(tmp_path, tmp_path) as target:
        other = target.window("drop target")
        other.place(800, 300, 300, 200)
        window.raise_()
        click(window.at(*FOLDER_ROW))
        press("ctrl+c")
        wait_still()  # who asks within a tenth of a second keeps a history of the clipboard
        click(other.at(100, 100))
        press("v")
        wait_until("pasted", lambda: "pasted /" in target.output())
        wait_until("text", lambda: "text cos://Demo store/halden-website/" in target.output().replace("%20", " "))

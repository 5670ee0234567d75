"""What leaves the window, where the other program asks for the files themselves (every platform but X11)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location, Selection
from cosbrowser.ui.carried import OBJECTS
from cosbrowser.ui.direct_save import _folder_of
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.outside import GNOME, URIS, LazyMime, Outside
from tests.models.conftest import CONNECTION
from tests.ui.test_moving_objects import select
from tests.ui.test_window import go, press


@pytest.fixture
def place(put: Any, bucket_name: str, main: MainWindow, qtbot: QtBot) -> Location:
    put(["docs/a.txt", "docs/deep/b.txt", "README.md", "notes.txt"])
    place = Location(CONNECTION, bucket_name)
    go(qtbot, main, place)
    main.activateWindow()
    main.browser.setFocus()
    return place


@pytest.fixture
def outside(main: MainWindow) -> Outside:
    return main.moving._outside


@pytest.fixture
def kept(outside: Outside) -> Path:
    return outside._folder


def _paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls()]


def test_dragged_objects_are_fetched_after_the_drop_and_once(place: Location, outside: Outside, kept: Path) -> None:
    mime = LazyMime()
    outside.drag(mime, Selection(place, (), ("docs/",)))
    assert mime.hasFormat(URIS)
    assert mime.urls() == []  # the mouse is over a program that looks
    assert not kept.exists()

    outside.drag_over()
    dropped = _paths(mime)

    assert [path.name for path in dropped] == ["docs"]
    assert sorted(path.name for path in dropped[0].rglob("*.txt")) == ["a.txt", "b.txt"]
    assert _paths(mime) == dropped


def test_failed_download_gives_nothing(place: Location, outside: Outside) -> None:
    mime = LazyMime()
    outside.drag(mime, Selection(Location(place.connection, "no-such-bucket-here"), (), ("docs/",)))
    outside.drag_over()
    assert mime.urls() == []


def test_copied_object_is_fetched_when_it_is_pasted(
    qtbot: QtBot, main: MainWindow, place: Location, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter([10.0])
    monkeypatch.setattr("cosbrowser.ui.outside.time.monotonic", lambda: next(moments, 11.0))
    select(main, "notes.txt")
    press(main, "Ctrl+C")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert {OBJECTS, URIS, GNOME} <= set(mime.formats())
    field = QLineEdit()
    qtbot.addWidget(field)
    field.paste()
    assert field.text().endswith("/notes.txt")
    assert not kept.exists()  # neither the copy nor text has fetched it

    said = bytes(mime.data(GNOME).data())
    assert said == b"copy\n" + bytes(mime.urls()[0].toEncoded().data())
    assert _paths(mime)[0].read_bytes()


def test_program_that_asks_at_once_gets_nothing(
    main: MainWindow, place: Location, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cosbrowser.ui.outside.time.monotonic", lambda: 10.0)
    select(main, "notes.txt")
    press(main, "Ctrl+C")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert mime.urls() == []
    assert not kept.exists()


def test_cut_objects_are_not_files_for_others(main: MainWindow, place: Location) -> None:
    select(main, "notes.txt")
    press(main, "Ctrl+X")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert mime.hasFormat(OBJECTS)
    assert not mime.hasUrls()


@pytest.mark.parametrize(
    ("address", "folder"),
    [
        ("file:///home/a%20b/COS%20Browser%20drop", Path("/home/a b")),
        ("file://localhost/tmp/x", Path("/tmp")),
        ("file://elsewhere.example/tmp/x", None),
        ("sftp://host/tmp/x", None),
        ("COS Browser drop", None),
        ("", None),
    ],
)
def test_folder_of_a_direct_save_is_on_this_computer(address: str, folder: Path | None) -> None:
    assert _folder_of(address) == folder


def test_closed_window_leaves_addresses_and_objects_on_the_clipboard_but_no_files(
    main: MainWindow, place: Location
) -> None:
    select(main, "notes.txt")
    press(main, "Ctrl+C")
    main.close()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime is not None
    assert mime.hasFormat(OBJECTS)
    assert mime.text().endswith("/notes.txt")
    assert not mime.hasUrls()

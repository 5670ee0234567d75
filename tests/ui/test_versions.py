"""Versions of an object, what was deleted, links, and text, through the window against the local COS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.dialogs.compare_versions import CompareDialog
from cosbrowser.ui.dialogs.deleted import DeletedDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.versions import VersionsPanel
from cosbrowser.ui.preview_window import PreviewWindow
from tests.models.conftest import CONNECTION
from tests.ui.test_object_panels import opened, press, said, until_gone
from tests.ui.test_window import go

ShowVersions = Callable[[str], VersionsPanel]


@pytest.fixture(autouse=True)
def emptied(put: Any, bucket_name: str) -> Iterator[None]:
    """A bucket that keeps versions is not empty when its objects are deleted."""
    yield
    found = put.client.list_object_versions(Bucket=bucket_name)
    for one in [*(found.get("Versions") or []), *(found.get("DeleteMarkers") or [])]:
        put.client.delete_object(Bucket=bucket_name, Key=one["Key"], VersionId=one["VersionId"])


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    for body in (b"one\ntwo\n", b"one\n2\n", b"one\n2\nthree\n"):
        put.client.put_object(Bucket=bucket_name, Key="a.txt", Body=body)
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def show(qtbot: QtBot, main: MainWindow, place: Location) -> ShowVersions:
    def shown(key: str) -> VersionsPanel:
        go(qtbot, main, place)
        main.browser.table.selectRow(0)
        main.inspector.show_panel(VersionsPanel)
        panel = main.inspector.versions
        qtbot.waitUntil(lambda: panel.list.topLevelItemCount() > 0, timeout=20_000)
        return panel

    return shown


def select(panel: VersionsPanel, *rows: int) -> None:
    panel.list.clearSelection()
    for row in rows:
        item = panel.list.topLevelItem(row)
        assert item is not None
        item.setSelected(True)


def answer(qtbot: QtBot, main: MainWindow, words: str) -> str:
    """Press a button of the question that is open; gives what it asks."""
    box = opened(qtbot, main, QMessageBox)
    asked = f"{box.text()} {box.informativeText()}"
    button = next(one for one in box.buttons() if one.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    until_gone(qtbot, main, QMessageBox)
    return asked


def body(put: Any, place: Location, key: str = "a.txt") -> bytes:
    return put.client.get_object(Bucket=place.bucket, Key=key)["Body"].read()


def count(put: Any, place: Location) -> int:
    return len(put.client.list_object_versions(Bucket=place.bucket).get("Versions") or [])


def test_versions_are_listed_and_an_old_one_restored(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: ShowVersions
) -> None:
    panel = show("a.txt")
    first, *_, last = (panel.list.topLevelItem(row).text(0) for row in range(3))  # pyright: ignore
    select(panel, 0)
    current_restores = panel.restore_button.isEnabled()
    select(panel, 2)
    press(qtbot, panel.restore_button)
    asked = answer(qtbot, main, "Restore")
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 4, timeout=20_000)

    assert "current" in first
    assert "current" not in last
    assert not current_restores
    assert "newest version" in asked
    assert body(put, place) == b"one\ntwo\n"


def test_two_versions_are_compared(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: ShowVersions
) -> None:
    panel = show("a.txt")
    select(panel, 0, 2)
    press(qtbot, panel.compare_button)
    dialog = opened(qtbot, main, CompareDialog)
    qtbot.waitUntil(lambda: "lines added" in dialog.summary.text(), timeout=20_000)

    text = dialog.view.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until_gone(qtbot, main, CompareDialog)

    assert "2 lines added, 1 removed" in dialog.summary.text()
    assert [line[4:] for line in text.splitlines()] == ["  one", "− two", "+ 2", "+ three"]


def test_an_old_version_is_looked_into_and_saved(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: ShowVersions, tmp_path: Path
) -> None:
    panel = show("a.txt")
    select(panel, 2)

    panel.preview_action.trigger()
    window = opened(qtbot, main, PreviewWindow)
    qtbot.waitUntil(lambda: window.pane.text.toPlainText() == "one\ntwo\n", timeout=20_000)
    window.close()
    panel.save_action.trigger()
    files = opened(qtbot, main, QFileDialog)
    files.setDirectory(str(tmp_path))
    files.selectFile("old.txt")
    files.accept()
    qtbot.waitUntil((tmp_path / "old.txt").exists, timeout=20_000)
    qtbot.waitUntil(lambda: "see the transfers" in said(panel), timeout=20_000)

    assert (tmp_path / "old.txt").read_bytes() == b"one\ntwo\n"
    assert not main.commands.undo.isEnabled()


def test_a_version_is_deleted_only_after_the_question(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: ShowVersions
) -> None:
    panel = show("a.txt")
    select(panel, 1)

    panel.delete_action.trigger()
    answer(qtbot, main, "Cancel")
    kept = count(put, place)
    panel.delete_action.trigger()
    asked = answer(qtbot, main, "Delete")
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 2, timeout=20_000)

    assert (kept, count(put, place)) == (3, 2)
    assert "cannot be undone" in asked
    assert body(put, place) == b"one\n2\nthree\n"


def test_a_bucket_without_versions_says_so_and_offers_them(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str
) -> None:
    put.client.put_object(Bucket=bucket_name, Key="a.txt", Body=b"1")
    go(qtbot, main, Location(CONNECTION, bucket_name))
    main.browser.table.selectRow(0)
    main.inspector.show_panel(VersionsPanel)
    panel = main.inspector.versions
    qtbot.waitUntil(lambda: "keeps no versions" in said(panel), timeout=20_000)

    press(qtbot, panel.enable_button)
    asked = answer(qtbot, main, "Turn On")
    qtbot.waitUntil(lambda: "1 version" in said(panel), timeout=20_000)

    assert "never be switched off" in asked
    assert put.client.get_bucket_versioning(Bucket=bucket_name)["Status"] == "Enabled"


def test_what_was_deleted_is_found_and_comes_back(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    for key in ("b.txt", "deep/c.txt"):
        put.client.put_object(Bucket=place.bucket, Key=key, Body=key.encode())
    for key in ("a.txt", "b.txt", "deep/c.txt"):
        put.client.delete_object(Bucket=place.bucket, Key=key)
    main.browser.go(place)
    qtbot.waitUntil(main.commands.show_deleted.isEnabled, timeout=20_000)

    main.commands.show_deleted.trigger()
    dialog = opened(qtbot, main, DeletedDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=20_000)
    QTest.keyClicks(dialog.filter, "deep")
    one = dialog.restore_button.text(), dialog.model.rowCount()
    press(qtbot, dialog.restore_button)
    qtbot.waitUntil(lambda: dialog.model.total == 2, timeout=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until_gone(qtbot, main, DeletedDialog)

    assert one == ("Undelete 1", 1)
    assert body(put, place, "deep/c.txt") == b"deep/c.txt"
    qtbot.waitUntil(lambda: main.browser.has_folder("deep"), timeout=20_000)

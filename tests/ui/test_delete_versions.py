"""Deleting objects and folders with all their versions, through the window against the local COS."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.dialogs.erase import DeleteVersionsDialog
from cosbrowser.ui.main_window import MainWindow
from tests.models.conftest import CONNECTION
from tests.ui.test_bucket_panel import type_into
from tests.ui.test_object_panels import opened, press, said, until_gone
from tests.ui.test_versions import emptied  # noqa: F401 - a fixture
from tests.ui.test_window import go

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    for body in (b"one", b"three"):
        for key in ("a.txt", "b.txt", "in/c.txt"):
            put.client.put_object(Bucket=bucket_name, Key=key, Body=body)
    put.client.delete_object(Bucket=bucket_name, Key="in/c.txt")
    put.client.put_object(Bucket=bucket_name, Key="in/d.txt", Body=b"d")
    return Location(CONNECTION, bucket_name)


def left(put: Any, place: Location) -> list[str]:
    found = put.client.list_object_versions(Bucket=place.bucket)
    return sorted(one["Key"] for one in [*(found.get("Versions") or []), *(found.get("DeleteMarkers") or [])])


def ask(qtbot: QtBot, main: MainWindow, *names: str) -> DeleteVersionsDialog:
    main.activateWindow()
    main.browser.table.setFocus()
    main.browser.table.clearSelection()
    model = main.browser.table.selectionModel()
    for name in names:
        row = main.browser.model.index(main.browser.model.row_of(name), 0)
        model.select(row, model.SelectionFlag.Select | model.SelectionFlag.Rows)
    qtbot.waitUntil(main.commands.delete_versions.isEnabled, timeout=20_000)
    qtbot.waitUntil(main.isActiveWindow, timeout=20_000)
    QTest.keyClick(main.browser.table, Qt.Key.Key_Delete, BOTH)
    dialog = opened(qtbot, main, DeleteVersionsDialog)
    qtbot.waitUntil(lambda: dialog.name.isVisible() and "Objects | " in said(dialog), timeout=20_000)
    return dialog


def test_an_object_goes_with_all_its_versions_after_its_name_was_typed(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    go(qtbot, main, place)
    dialog = ask(qtbot, main, "a.txt")
    plan = said(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # Enter is safe
    until_gone(qtbot, main, DeleteVersionsDialog)
    kept = left(put, place)
    dialog = ask(qtbot, main, "a.txt")
    unnamed = dialog.erase_button.isEnabled()
    type_into(dialog.name, "a.txt")
    press(qtbot, dialog.erase_button)
    until_gone(qtbot, main, DeleteVersionsDialog)

    assert "Delete “a.txt” with all its versions?" in plan
    for part in ("Objects | 1", "Older versions | 1", "Size | 8 bytes", "Requests, about | 2", "not even with Undo"):
        assert part in plan
    assert kept.count("a.txt") == 2
    assert not unnamed
    assert left(put, place) == ["b.txt", "b.txt", "in/c.txt", "in/c.txt", "in/c.txt", "in/d.txt"]
    qtbot.waitUntil(lambda: main.browser.model.rowCount() == 2, timeout=20_000)
    assert not main.commands.undo.isEnabled()


def test_a_folder_and_an_object_go_with_what_was_deleted_there(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    go(qtbot, main, place)
    dialog = ask(qtbot, main, "in/", "b.txt")
    plan = said(dialog)
    type_into(dialog.name, place.bucket)  # several have no name
    press(qtbot, dialog.erase_button)
    until_gone(qtbot, main, DeleteVersionsDialog)

    for part in ("Objects | 2", "Older versions | 3", "Delete markers | 1"):
        assert part in plan
    assert left(put, place) == ["a.txt", "a.txt"]
    qtbot.waitUntil(lambda: main.browser.model.rowCount() == 1, timeout=20_000)


def test_what_is_locked_is_said_before_and_stays(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, bucket_name: str
) -> None:
    here = Location(CONNECTION, f"{bucket_name[:50]}-locked")
    put.client.create_bucket(
        Bucket=here.bucket,
        CreateBucketConfiguration={"LocationConstraint": "us-south-standard"},
        ObjectLockEnabledForBucket=True,
    )
    held = put.client.put_object(Bucket=here.bucket, Key="a.txt", Body=b"old")["VersionId"]
    put.client.put_object_legal_hold(Bucket=here.bucket, Key="a.txt", VersionId=held, LegalHold={"Status": "ON"})
    put.client.put_object(Bucket=here.bucket, Key="a.txt", Body=b"new")
    go(qtbot, main, here)
    dialog = ask(qtbot, main, "a.txt")
    plan = said(dialog)
    type_into(dialog.name, "a.txt")
    press(qtbot, dialog.erase_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=20_000)
    words = said(dialog)
    dialog.reject()
    put.client.put_object_legal_hold(Bucket=here.bucket, Key="a.txt", VersionId=held, LegalHold={"Status": "OFF"})
    put.client.delete_object(Bucket=here.bucket, Key="a.txt", VersionId=held)
    put.client.delete_bucket(Bucket=here.bucket)

    assert "1 of them is locked and stays." in plan
    assert "1 could not be deleted" in words

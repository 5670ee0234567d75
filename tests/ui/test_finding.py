"""Finding in the window: from the shortcut to what is done with the rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.cos.search import How
from cosbrowser.models.limits import day_of, octets_of
from cosbrowser.models.search import Phase
from cosbrowser.settings import DOWNLOAD_FOLDER
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.finding import FindView
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_window import go, press

KEYS = ["docs/a.txt", "docs/deep/b.txt", "docs/deep/c.csv", "pictures/sea.png", "README.md"]


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def search(qtbot: QtBot, finding: FindView, text: str, how: How = How.TEXT, phase: Phase = Phase.COMPLETE) -> list[str]:
    finding.text.setText(text)
    finding.how.setCurrentIndex(finding.how.findData(how))
    qtbot.keyClick(finding.text, Qt.Key.Key_Return)
    model = finding.model
    qtbot.waitUntil(lambda: model.searching.phase is phase and model.rowCount() == model.searching.found)
    return sorted(finding.model.index(row, 0).data() for row in range(finding.model.rowCount()))


def test_the_shortcut_searches_below_where_one_is(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place.child("docs"))
    finding = main.browser.finding

    press(main, "Ctrl+Shift+F")

    assert main.browser.is_finding
    assert search(qtbot, finding, "txt") == ["a.txt", "deep/b.txt"]
    assert finding.progress.text() == "2 found · 3 objects looked at, 1 request"
    assert search(qtbot, finding, "*.csv", How.GLOB) == ["deep/c.csv"]
    assert search(qtbot, finding, "^deep/[bc]", How.REGEX) == ["deep/b.txt", "deep/c.csv"]
    qtbot.keyClick(finding.text, Qt.Key.Key_Escape)
    assert not main.browser.is_finding
    assert main.browser.location == place.child("docs")


def test_found_rows_are_shown_in_their_folder(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.commands.find.trigger()
    search(qtbot, main.browser.finding, "b.txt")
    main.browser.finding.table.selectRow(0)
    qtbot.waitUntil(main.commands.show_in_folder.isEnabled)
    main.commands.copy_path.trigger()

    main.commands.show_in_folder.trigger()

    assert QGuiApplication.clipboard().text().endswith(f"{place.bucket}/docs/deep/b.txt")
    assert main.browser.location == Location(CONNECTION, place.bucket, "docs/deep/")
    qtbot.waitUntil(lambda: main.browser.table.currentIndex().data() == "b.txt", timeout=20_000)


def test_found_rows_are_a_selection_and_open(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.commands.find.trigger()
    finding = main.browser.finding
    search(qtbot, finding, "txt")
    main.commands.select_all.trigger()
    qtbot.waitUntil(main.commands.download.isEnabled)

    selection = main.desk.selection()

    assert selection is not None
    assert selection.location == place
    assert sorted(entry.key for entry in selection.objects) == ["docs/a.txt", "docs/deep/b.txt"]
    assert "2 selected" in main.status.text
    assert main.commands.delete.isEnabled()
    assert not main.commands.upload_files.isEnabled()
    main.browser.remove_keys(place, ["docs/a.txt"])
    assert finding.model.rowCount() == 1
    finding.table.selectRow(0)
    main.browser.object_opened.disconnect()
    with qtbot.waitSignal(main.browser.object_opened) as opened:
        QTest.keyClick(finding.table, Qt.Key.Key_Return)
    assert (opened.args[0].bucket, opened.args[1].key) == (place.bucket, "docs/deep/b.txt")


def test_all_buckets_are_searched_and_rows_know_theirs(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    other = f"{place.bucket[:50]}-other"
    put.client.create_bucket(Bucket=other, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    put.client.put_object(Bucket=other, Key="over/here-sea.png", Body=b"1")
    try:
        go(qtbot, main, place)
        main.commands.find.trigger()
        finding = main.browser.finding
        finding.where.setCurrentIndex(1)
        assert search(qtbot, finding, "*sea.png", How.GLOB) == sorted(
            [f"{place.bucket}/pictures/sea.png", f"{other}/over/here-sea.png"]
        )
        main.commands.select_all.trigger()
        qtbot.waitUntil(lambda: main.browser.totals.objects == 2)
        qtbot.waitUntil(main.commands.delete.isEnabled)
        finding.table.selectRow(0)
        qtbot.waitUntil(main.commands.delete.isEnabled)
        selection = main.desk.selection()
        assert selection is not None
        assert (selection.location.bucket, selection.objects[0].key) in {
            (place.bucket, "pictures/sea.png"),
            (other, "over/here-sea.png"),
        }
    finally:
        put.client.delete_object(Bucket=other, Key="over/here-sea.png")
        put.client.delete_bucket(Bucket=other)


def test_a_search_is_stopped_and_says_so(qtbot: QtBot, main: MainWindow, place: Location, cos: LocalCos) -> None:
    go(qtbot, main, place)
    main.commands.find.trigger()
    finding = main.browser.finding
    cos.control("faults", {"kind": "latency", "operation": "ListObjectsV2", "bucket": place.bucket, "seconds": 20})
    try:
        search(qtbot, finding, "txt", phase=Phase.SEARCHING)
        assert finding.button.text() == "Stop"
        main.commands.stop.trigger()
        assert "stopped, there may be more" in finding.progress.text()
        assert finding._state.accessibleName() == "Nothing found so far"
        assert finding.button.text() == "Find"
    finally:
        cos.control("faults", method="DELETE")


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("text", "", "Type what to find"),
        ("text", "(a+)+", "could take for ever"),
        ("text", "[", "no regular expression"),
        ("least", "much", "“much” is no size"),
        ("before", "2026-13-01", "“2026-13-01” is no date"),
    ],
)
def test_what_cannot_be_looked_for_is_said_at_once(
    qtbot: QtBot, main: MainWindow, place: Location, field: str, words: str, said: str
) -> None:
    go(qtbot, main, place)
    main.commands.find.trigger()
    finding = main.browser.finding
    finding.how.setCurrentIndex(finding.how.findData(How.REGEX))
    getattr(finding, field).setText(words)

    qtbot.mouseClick(finding.button, Qt.MouseButton.LeftButton)

    assert said in finding.progress.text()
    assert finding.model.searching.phase is Phase.NONE


def test_sizes_and_days_are_read_as_people_write_them() -> None:
    assert [octets_of(words) for words in ("", "512", "10 MB", "1.5g", "2,5 kb")] == [
        None, 512, 10_000_000, 1_500_000_000, 2500,
    ]  # fmt: skip
    first, after = day_of("2026-03-12"), day_of("2026-03-12", after=1)
    assert first is not None
    assert after is not None
    assert after - first == 86_400_000
    assert day_of(" ") is None


def test_rows_of_several_buckets_are_downloaded_and_deleted_bucket_by_bucket(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any, tmp_path: Path
) -> None:
    other, name = f"{place.bucket[:50]}-other", f"{place.bucket[-12:]}.txt"  # in no bucket of another test
    key = f"docs/{name}"
    put([key])
    put.client.create_bucket(Bucket=other, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    put.client.put_object(Bucket=other, Key=key, Body=b"of the other")
    main._settings.set(DOWNLOAD_FOLDER, str(tmp_path / "target"))
    main.commands.name_download_folder(str(tmp_path / "target"))
    try:
        go(qtbot, main, place)
        main.commands.find.trigger()
        finding = main.browser.finding
        finding.where.setCurrentIndex(1)
        search(qtbot, finding, key)
        qtbot.waitUntil(lambda: finding.table.model().rowCount() == 2, timeout=20_000)
        finding.table.selectAll()
        qtbot.waitUntil(lambda: main.browser.totals.objects == 2)
        finding.table.setFocus()

        press(main, "Ctrl+S")
        files = [tmp_path / "target" / bucket / "docs" / name for bucket in (place.bucket, other)]
        qtbot.waitUntil(lambda: all(path.is_file() for path in files), timeout=20_000)
        contents = [path.read_bytes() for path in files]
        press(main, "Del")
        asked: list[str] = []
        for _ in range(2):
            qtbot.waitUntil(lambda: any(one.isVisible() for one in main.findChildren(DeleteDialog)))
            dialog = next(one for one in main.findChildren(DeleteDialog) if one.isVisible())
            asked.append(dialog._selection.location.bucket)
            qtbot.waitUntil(dialog.delete_button.isEnabled)
            with qtbot.waitSignal(dialog.accepted, timeout=20_000):
                qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)

        qtbot.waitUntil(lambda: finding.model.rowCount() == 0, timeout=20_000)
        assert contents == [key.encode(), b"of the other"]
        assert sorted(asked) == sorted([place.bucket, other])
    finally:
        put.client.delete_object(Bucket=other, Key=key)
        put.client.delete_bucket(Bucket=other)


def test_what_was_searched_for_is_offered_again(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.commands.find.trigger()
    finding = main.browser.finding
    search(qtbot, finding, "*.csv", How.GLOB)
    search(qtbot, finding, "a.txt")
    search(qtbot, finding, "*.csv", How.GLOB)
    finding.text.setFocus()

    qtbot.keyClick(finding.text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions()]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finding.model.searching.phase is Phase.COMPLETE, timeout=20_000)

    assert offered[:2] == ["*.csv (Glob)", "a.txt (Text)"]
    assert (finding.text.text(), finding.how.currentData()) == ("a.txt", How.TEXT)
    assert finding.model.rowCount() == 1

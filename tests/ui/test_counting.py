"""Counting what is below a folder, from the action to the inspector and the status line."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.counting import Phase
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_window import go

KEYS = ["docs/a.txt", "docs/deep/b.txt", "pictures/sea.png", "README.md"]


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def said(main: MainWindow) -> list[str]:
    return [label.text() for label in main.inspector.general.count_box.findChildren(QLabel) if label.isVisible()]


def counted(qtbot: QtBot, main: MainWindow) -> tuple[int, int]:
    counting = main.inspector.counting
    qtbot.waitUntil(lambda: counting.phase is Phase.COUNTED, timeout=20_000)
    return counting.objects, counting.size


def test_the_place_is_counted_where_nothing_is_selected(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)

    main.commands.count.trigger()

    assert counted(qtbot, main) == (4, sum(map(len, KEYS)))
    qtbot.waitUntil(lambda: {"4", "50 bytes"} <= set(said(main)))
    assert "Counted: 4 objects, 50 bytes" in main.status.text
    assert main.inspector.general.count_box.button.text() == "Count Again"


def test_the_button_counts_the_selected_folder_and_another_row_hides_it(
    qtbot: QtBot,
    main: MainWindow,
    place: Location,
) -> None:
    go(qtbot, main, place)
    main.browser.table.selectRow(0)

    qtbot.mouseClick(main.inspector.general.count_box.button, Qt.MouseButton.LeftButton)

    assert counted(qtbot, main) == (2, len("docs/a.txt" + "docs/deep/b.txt"))
    qtbot.waitUntil(lambda: "25 bytes" in said(main))
    main.browser.table.selectRow(1)
    qtbot.waitUntil(lambda: main.inspector.general.count_box.button.text() == "Count Contents")
    assert "25 bytes" not in said(main)
    main.browser.table.selectRow(2)
    assert not main.inspector.general.count_box.isVisible()  # an object holds nothing


def test_several_rows_are_counted_with_what_is_below_them(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.browser.table.selectAll()

    main.commands.count.trigger()

    assert counted(qtbot, main)[0] == 4
    qtbot.waitUntil(lambda: "50 bytes" in said(main))


def test_stop_ends_a_count_and_says_that_it_is_a_part(
    qtbot: QtBot,
    main: MainWindow,
    place: Location,
    cos: LocalCos,
) -> None:
    go(qtbot, main, place)
    cos.control("faults", {"kind": "latency", "operation": "ListObjectsV2", "bucket": place.bucket, "seconds": 20})
    try:
        main.commands.count.trigger()
        assert main.inspector.counting.phase is Phase.COUNTING
        assert main.commands.stop.isEnabled()

        main.commands.stop.trigger()

        assert main.inspector.counting.phase is Phase.STOPPED
        assert "there may be more" in main.status.text
    finally:
        cos.control("faults", method="DELETE")


def test_a_count_that_fails_says_why(qtbot: QtBot, main: MainWindow, place: Location, cos: LocalCos) -> None:
    go(qtbot, main, place)
    cos.control("faults", {"kind": "status", "status": 403, "operation": "ListObjectsV2", "bucket": place.bucket})
    try:
        main.commands.count.trigger()
        qtbot.waitUntil(lambda: main.inspector.counting.phase is Phase.FAILED, timeout=20_000)
    finally:
        cos.control("faults", method="DELETE")

    assert "Not counted: " in main.status.text
    assert any(words.startswith("Not counted: ") for words in said(main))

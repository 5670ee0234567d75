"""The activity panel in the window: keys pressed, requests really made."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cosbrowser.cos.activity import MOST, Asked
from cosbrowser.cos.entries import Location
from cosbrowser.models.activity import ActivityModel
from cosbrowser.ui.main_window import MainWindow
from tests.models.conftest import CONNECTION, watched

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def asked(number: int, operation: str = "GetObject", status: int = 200, key: str = "") -> Asked:
    return Asked(number, "c", "host", operation, "b", key or f"k{number}", 0, 0.01, status, 0, 5, "id", "")


def operations(main: MainWindow) -> set[str]:
    return {one.operation for one in main.activity.model.rows()}


@pytest.fixture
def opened(main: MainWindow, qtbot: QtBot) -> MainWindow:
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.browser.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_J, CTRL_SHIFT)
    assert main.activity.isVisible()
    return main


def test_requests_appear_with_place_status_and_counts(
    opened: MainWindow, qtbot: QtBot, put: Callable[[list[str]], None], bucket_name: str
) -> None:
    put(["a/1"])
    opened.browser.go(Location(CONNECTION, bucket_name))
    qtbot.waitUntil(lambda: "ListObjectsV2" in operations(opened), timeout=20_000)
    opened.activity.model.filter("listobjects", errors_only=False)
    model = opened.activity.model
    row = {model.headerData(column, Qt.Orientation.Horizontal): model.index(0, column).data() for column in range(8)}

    assert row["Operation"] == "ListObjectsV2"
    assert row["Place"] == f"Here › {bucket_name}"
    assert row["Status"] == "200"
    assert row["Request ID"]
    assert "Here: " in opened.activity.counts.text()
    assert "%" not in opened.activity.counts.text()


def test_a_closed_or_paused_panel_asks_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.activity
    qtbot.waitUntil(lambda: panel.looks >= 2)
    qtbot.mouseClick(panel.pause_button, Qt.MouseButton.LeftButton)
    paused = panel._timer.isActive()
    qtbot.mouseClick(panel.pause_button, Qt.MouseButton.LeftButton)
    goes_on = panel._timer.isActive()
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)

    assert (paused, goes_on, panel._timer.isActive()) == (False, True, False)
    assert panel.isHidden()
    assert not opened.commands.show_activity.isChecked()
    assert panel._timer.interval() >= 200


def test_errors_alone_and_words_are_kept_as_they_come(qtbot: QtBot) -> None:
    model = watched(ActivityModel(lambda name: f"Connection {name}"))
    model.add([asked(1), asked(2, status=404), asked(3, "PutObject", key="Été")])
    model.filter("", errors_only=True)
    errors = [one.number for one in model.rows()]
    model.add([asked(4, status=503), asked(5)])
    errors_later = [one.number for one in model.rows()]
    model.filter("été put", errors_only=False)

    assert errors == [2]
    assert errors_later == [4, 2]
    assert [one.number for one in model.rows()] == [3]


def test_the_rows_are_bounded_and_the_last_is_first(qtbot: QtBot) -> None:
    model = ActivityModel(str)
    model.add(asked(number) for number in range(MOST))
    model.add(asked(number) for number in range(MOST, MOST + 30))

    assert model.rowCount() == model.kept == MOST
    assert (model.asked(0).number, model.asked(MOST - 1).number) == (MOST + 29, 30)


def test_what_is_copied_is_what_is_shown_and_no_formula(opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.activity
    qtbot.mouseClick(panel.pause_button, Qt.MouseButton.LeftButton)
    panel.model.clear()
    panel.model.add([asked(1, key="=1+1"), asked(2, status=404, key="two, three")])
    panel.copy_table()
    lines = QGuiApplication.clipboard().text().splitlines()
    panel.view.setFocus()
    panel.view.selectRow(1)
    QTest.keyClick(panel.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()

    assert lines[0].startswith("time,connection,host,operation,bucket,key,status")
    assert '"two, three",404' in lines[1]
    assert ",'=1+1,200" in lines[2]
    assert "GetObject" in copied
    assert "\n" not in copied
    assert "=1+1" in copied

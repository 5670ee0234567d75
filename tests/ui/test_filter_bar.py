"""The row that opens under the toolbar: with real keys and the mouse, over a folder of the local COS."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.settings import BYTE_ORDER, FOLDERS_MIXED, Settings
from cosbrowser.ui.browser import Browser
from tests.models.conftest import CONNECTION
from tests.ui.test_browser import names, read

ENTER = Qt.Key.Key_Return


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(["docs/a.txt", "file2.txt", "file10.txt", "Zoo.csv"])
    put.client.put_object(Bucket=bucket_name, Key="large.bin", Body=b"x" * 2_000_000)
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def filtered(qtbot: QtBot, browser: Browser, place: Location) -> Browser:
    """At the place, with the row open."""
    read(qtbot, browser, place)
    browser.focus_filter()
    return browser


def test_it_opens_with_the_shortcut_and_escape_closes_it(qtbot: QtBot, filtered: Browser) -> None:
    bar, field = filtered.folder.filter_bar, filtered.toolbar.filter
    opened = bar.isVisible(), field.hasFocus()

    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert opened == (True, True)
    assert not bar.isVisible()
    assert filtered.table.hasFocus()


def test_a_glob_and_a_size_leave_few_rows_and_it_says_how_many(qtbot: QtBot, filtered: Browser) -> None:
    bar, field = filtered.folder.filter_bar, filtered.toolbar.filter

    QTest.keyClicks(field, "*.txt")
    qtbot.waitUntil(lambda: names(filtered) == [])
    bar.how.setFocus()
    QTest.keyClick(bar.how, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: names(filtered) == ["file2.txt", "file10.txt"])
    qtbot.waitUntil(lambda: bar.statement.text() == "2 of 5")
    field.clear()
    qtbot.waitUntil(lambda: bar._text == "")
    bar.size_field.setFocus()
    QTest.keyClicks(bar.size_field, ">1MB")
    qtbot.waitUntil(lambda: names(filtered) == ["large.bin"])
    QTest.keyClick(bar.size_field, ENTER)

    qtbot.waitUntil(lambda: bar.statement.text() == "1 of 5")
    assert filtered.table.hasFocus()
    assert bar.isVisible()
    assert filtered.folder.filtered


def test_a_bad_expression_says_so_where_it_is_and_leaves_the_rows(qtbot: QtBot, filtered: Browser) -> None:
    bar, field = filtered.folder.filter_bar, filtered.toolbar.filter
    bar.how.setCurrentIndex(2)

    QTest.keyClicks(field, "file(")
    qtbot.waitUntil(lambda: "no regular expression" in bar.why.text())
    bad = len(names(filtered)), bar.how.property("wrong"), bar.why.isVisible()
    QTest.keyClicks(field, "2|10)")

    qtbot.waitUntil(lambda: names(filtered) == ["file2.txt", "file10.txt"])
    assert bad == (5, True, True)
    assert not bar.how.property("wrong")
    assert not bar.why.isVisible()
    field.setText("(a+)+$")
    qtbot.waitUntil(lambda: "for ever" in bar.why.text())


def test_what_is_no_size_or_date_is_marked(qtbot: QtBot, filtered: Browser) -> None:
    bar = filtered.folder.filter_bar

    QTest.keyClicks(bar.size_field, "huge")
    qtbot.waitUntil(lambda: "no size" in bar.why.text())
    bar.size_field.setEditText("")
    QTest.keyClicks(bar.date_field, "<2000-01-01")
    qtbot.waitUntil(lambda: names(filtered) == [])
    bar.date_field.setEditText("last 7 days")

    qtbot.waitUntil(lambda: len(names(filtered)) == 4)  # a folder has no date


def test_the_mouse_chooses_a_class_and_closes_it(qtbot: QtBot, filtered: Browser, place: Location) -> None:
    bar = filtered.folder.filter_bar
    filtered.model.set_bucket_class("smart")

    bar.storage_class.setCurrentIndex(bar.storage_class.findData("vault"))
    qtbot.waitUntil(lambda: names(filtered) == [])
    bar.storage_class.setCurrentIndex(bar.storage_class.findData("smart"))
    qtbot.waitUntil(lambda: len(names(filtered)) == 4)
    qtbot.mouseClick(bar.findChildren(QToolButton)[-1], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(names(filtered)) == 5)
    assert not bar.isVisible()
    assert not filtered.folder.filtered


def test_another_place_starts_without_limits(qtbot: QtBot, filtered: Browser, place: Location) -> None:
    bar = filtered.folder.filter_bar
    bar.size_field.setEditText(">1 MB")
    qtbot.waitUntil(lambda: names(filtered) == ["large.bin"])

    read(qtbot, filtered, place.child("docs"))

    assert names(filtered) == ["a.txt"]
    assert not bar.isVisible()


def test_the_order_of_names_is_chosen_in_the_menu_and_remembered(
    qtbot: QtBot, browser: Browser, place: Location, settings: Settings
) -> None:
    read(qtbot, browser, place)
    menu = QMenu(browser)
    found = [names(browser)]

    for words in ("Byte Order: file10, file2", "Folders Among Objects"):
        browser.folder.sorting.fill(menu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        read(qtbot, browser)
        found.append(names(browser))
    read(qtbot, browser, place.child("docs"))
    read(qtbot, browser, place)

    assert found == [
        ["docs", "file2.txt", "file10.txt", "large.bin", "Zoo.csv"],
        ["docs", "Zoo.csv", "file10.txt", "file2.txt", "large.bin"],
        ["Zoo.csv", "docs", "file10.txt", "file2.txt", "large.bin"],
    ]
    assert names(browser) == found[-1]
    assert settings.get(BYTE_ORDER)
    assert settings.get(FOLDERS_MIXED)


def test_a_place_that_was_kept_comes_back_in_the_order_of_now(
    qtbot: QtBot, browser: Browser, place: Location, settings: Settings
) -> None:
    read(qtbot, browser, place)
    read(qtbot, browser, place.child("docs"))
    settings.set(BYTE_ORDER, True)  # as another tab does

    read(qtbot, browser, place)

    assert names(browser) == ["docs", "Zoo.csv", "file10.txt", "file2.txt", "large.bin"]

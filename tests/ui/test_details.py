"""Columns that are read for each row: only those wanted, only rows one sees, few at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.details import AT_ONCE
from cosbrowser.models.roles import QUIET_ROLE, Column
from cosbrowser.ui.browser import Browser
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_browser import read


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(["docs/a.txt"])
    put.client.put_object(
        Bucket=bucket_name, Key="a.bin", Body=b"1", ContentType="x/own", Tagging="one=1&two=2", StorageClass="STANDARD"
    )
    put.client.put_object(Bucket=bucket_name, Key="b.bin", Body=b"2", ContentType="x/other")
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def many(put: Any, bucket_name: str) -> Location:
    put([f"{row:03d}" for row in range(120)])
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def faults(cos: LocalCos) -> Iterator[Callable[..., None]]:
    def order(**fault: Any) -> None:
        cos.control("faults", fault)

    yield order
    cos.control("faults", method="DELETE")


def choose(browser: Browser, *columns: Column) -> None:
    """As a person does: in the menu of the columns."""
    for column in columns:
        menu = QMenu(browser)
        browser.folder.columns.fill(menu)
        title = browser.model.headerData(column, Qt.Orientation.Horizontal)
        next(action for action in menu.actions() if action.text() == title).trigger()


def cells(browser: Browser, column: Column) -> list[str]:
    return [browser.model.index(row, column).data() for row in range(browser.model.rowCount())]


def settled(qtbot: QtBot, browser: Browser, column: Column) -> list[str]:
    qtbot.waitUntil(lambda: "…" not in cells(browser, column), timeout=20_000)
    return cells(browser, column)


def test_one_head_serves_all_its_columns_and_folders_are_not_asked(
    qtbot: QtBot, browser: Browser, place: Location
) -> None:
    read(qtbot, browser, place)
    before = browser.model.details.requests

    choose(browser, Column.CONTENT_TYPE)
    types = cells(browser, Column.CONTENT_TYPE), settled(qtbot, browser, Column.CONTENT_TYPE)
    choose(browser, Column.OWN_CLASS, Column.RETAINED, Column.HOLDS)
    settled(qtbot, browser, Column.OWN_CLASS)

    assert before == 0
    assert types == (["", "…", "…"], ["", "x/own", "x/other"])
    assert browser.model.details.requests == 2
    assert cells(browser, Column.HOLDS) == ["", "", ""]


def test_tags_and_versions_are_asked_for_by_requests_of_their_own(
    qtbot: QtBot, browser: Browser, place: Location, put: Any
) -> None:
    put.client.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    put.client.put_object(Bucket=place.bucket, Key="b.bin", Body=b"new")
    read(qtbot, browser, place)
    try:
        choose(browser, Column.TAGS, Column.VERSIONS)

        assert settled(qtbot, browser, Column.TAGS) == ["", "2", ""]
        assert settled(qtbot, browser, Column.VERSIONS) == ["", "1", "2"]
        assert browser.model.details.requests == 4
    finally:
        for version in put.client.list_object_versions(Bucket=place.bucket)["Versions"]:
            put.client.delete_object(Bucket=place.bucket, Key=version["Key"], VersionId=version["VersionId"])


def test_no_access_is_said_in_grey_with_its_reason(
    qtbot: QtBot, browser: Browser, place: Location, faults: Callable[..., None]
) -> None:
    read(qtbot, browser, place)
    faults(kind="access_denied", operation="HeadObject", bucket=place.bucket, count=1000)

    choose(browser, Column.CONTENT_TYPE)
    said = settled(qtbot, browser, Column.CONTENT_TYPE)
    index = browser.model.index(1, Column.CONTENT_TYPE)
    option = QStyleOptionViewItem()
    option.rect = browser.table.visualRect(index)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), browser.table.viewport().mapToGlobal(QPoint(1, 1)))
    browser.table.itemDelegate().helpEvent(event, browser.table, option, index)

    assert said == ["", "no access", "no access"]
    assert index.data(QUIET_ROLE)
    assert "key" in QToolTip.text()
    QToolTip.hideText()


def test_few_are_asked_at_a_time_and_those_scrolled_away_are_given_up(
    qtbot: QtBot, browser: Browser, many: Location, faults: Callable[..., None]
) -> None:
    read(qtbot, browser, many)
    faults(kind="latency", operation="HeadObject", bucket=many.bucket, seconds=1.0, count=1000)
    most = 0
    details = browser.model.details

    def look() -> bool:
        nonlocal most
        most = max(most, details.in_flight)
        return details.busy

    choose(browser, Column.CONTENT_TYPE)
    qtbot.waitUntil(look)
    browser.table.scrollToBottom()
    seen = range(browser.model.rowCount() - 5, browser.model.rowCount())
    qtbot.waitUntil(
        lambda: (
            look() in {True, False} and all(browser.model.index(row, Column.CONTENT_TYPE).data() != "…" for row in seen)
        ),
        timeout=20_000,
    )
    top = [browser.model.index(row, Column.CONTENT_TYPE).data() for row in range(10, 17)]
    choose(browser, Column.CONTENT_TYPE)  # not wanted any more

    qtbot.waitUntil(lambda: not details.busy)
    assert most == AT_ONCE
    assert top == ["…"] * 7
    assert details.requests < 60


def test_a_refresh_and_an_upload_read_again(qtbot: QtBot, browser: Browser, place: Location, put: Any) -> None:
    read(qtbot, browser, place)
    choose(browser, Column.CONTENT_TYPE)
    settled(qtbot, browser, Column.CONTENT_TYPE)
    put.client.put_object(Bucket=place.bucket, Key="b.bin", Body=b"2", ContentType="x/new")

    browser.refresh()

    qtbot.waitUntil(lambda: cells(browser, Column.CONTENT_TYPE) == ["", "x/own", "x/new"], timeout=20_000)


def test_rows_are_not_sorted_by_what_is_known_of_a_few(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    choose(browser, Column.CONTENT_TYPE)
    before = browser.model.reading.sorted_by

    browser.table.horizontalHeader().setSortIndicator(Column.CONTENT_TYPE, Qt.SortOrder.AscendingOrder)
    QApplication.processEvents()

    assert browser.model.reading.sorted_by == before
    assert browser.table.horizontalHeader().sortIndicatorSection() == Column.NAME

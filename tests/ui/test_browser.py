from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import Column
from cosbrowser.settings import CentreView
from cosbrowser.ui.browser import Browser
from tests.models.conftest import CONNECTION
from tests.ui.conftest import drop, files_mime

KEYS = ["docs/a.txt", "docs/b.txt", "pictures/sea.png", "pictures/land.png", "README.md", "zoo.csv"]


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def read(qtbot: QtBot, browser: Browser, location: Location | None = None) -> None:
    """Wait until the place is there."""
    if location is not None:
        browser.go(location)
    model = browser.model
    ended = (Phase.COMPLETE, Phase.MORE, Phase.FAILED)
    qtbot.waitUntil(
        lambda: (
            model.reading.phase in ended
            and not model.reading.refreshing
            and not model.reading.arranging
            and model.rowCount() == model.reading.objects + model.reading.folders
        ),
        timeout=20_000,
    )


def names(browser: Browser) -> list[str]:
    return [browser.model.index(row, 0).data() for row in range(browser.model.rowCount())]


def middle(browser: Browser, row: int) -> QPoint:
    return browser.table.visualRect(browser.model.index(row, Column.NAME)).center()


def test_double_click_opens_a_folder_and_the_way_back_shows_where_one_was(
    qtbot: QtBot, browser: Browser, place: Location
) -> None:
    read(qtbot, browser, place)
    viewport = browser.table.viewport()

    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(browser, 1))
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=middle(browser, 1))
    read(qtbot, browser)
    inside = names(browser)
    qtbot.mouseClick(viewport, Qt.MouseButton.BackButton)
    read(qtbot, browser)
    back = (browser.location, browser.table.currentIndex().data())
    qtbot.mouseClick(browser.table.viewport(), Qt.MouseButton.ForwardButton)

    assert inside == ["land.png", "sea.png"]
    assert back == (place, "pictures")
    assert browser.location == place.child("pictures")


def test_enter_opens_what_is_current_and_up_marks_the_folder_one_came_from(
    qtbot: QtBot, browser: Browser, place: Location
) -> None:
    read(qtbot, browser, place)
    browser.table.setFocus()
    browser.table.selectRow(0)

    qtbot.keyClick(browser.table, Qt.Key.Key_Return)
    read(qtbot, browser)
    browser.table.selectRow(1)
    with qtbot.waitSignal(browser.object_opened) as opened:
        qtbot.keyClick(browser.table, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    browser.go_up()
    read(qtbot, browser)

    location, entry = opened.args
    assert location == place.child("docs")
    assert isinstance(entry, ObjectEntry)
    assert entry.key == "docs/b.txt"
    assert browser.table.currentIndex().data() == "docs"


def test_typing_ahead_finds_a_name(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    browser.table.setFocus()

    QTest.keyClicks(browser.table, "zo")

    assert browser.table.currentIndex().data() == "zoo.csv"


def test_files_go_into_the_folder_under_the_mouse_or_into_the_place(
    qtbot: QtBot, browser: Browser, place: Location
) -> None:
    read(qtbot, browser, place)
    dropped: list[tuple[tuple[str, ...], Location]] = []
    browser.files_dropped.connect(lambda paths, target: dropped.append((paths, target)))
    below = QPoint(50, browser.table.viewport().height() - 10)

    assert drop(browser.table, middle(browser, 0), files_mime("/tmp/x", "/tmp/a b"))
    assert drop(browser.table, middle(browser, 3), files_mime("/tmp/y"))
    assert drop(browser.table, below, files_mime("/tmp/z"))

    assert dropped == [(("/tmp/x", "/tmp/a b"), place.child("docs")), (("/tmp/y",), place), (("/tmp/z",), place)]


def test_what_is_no_file_is_not_taken(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    text, web = QMimeData(), QMimeData()
    text.setText("/tmp/x")
    web.setUrls(["https://example.com/x"])

    assert not drop(browser.table, middle(browser, 0), text)
    assert not drop(browser.table, middle(browser, 0), web)


def test_in_the_list_of_buckets_only_buckets_take_files(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, Location(CONNECTION))
    dropped: list[Location] = []
    browser.files_dropped.connect(lambda _, target: dropped.append(target))
    row = browser.model.row_of(place.bucket)
    browser.table.scrollTo(browser.model.index(row, 0))

    assert drop(browser.table, middle(browser, row), files_mime("/tmp/x"))
    assert dropped == [place]
    assert browser.table.hand.place is None


def test_the_outline_takes_files_for_the_folder_that_is_meant(qtbot: QtBot, browser: Browser, place: Location) -> None:
    browser.show_view(CentreView.OUTLINE)
    browser.go(place)
    model, outline = browser.tree_model, browser.outline
    qtbot.waitUntil(lambda: model.index_of(place).isValid(), timeout=20_000)
    outline.expand(model.index_of(place))
    qtbot.waitUntil(lambda: model.rowCount(model.index_of(place)) == 4, timeout=20_000)
    dropped: list[Location] = []
    browser.files_dropped.connect(lambda _, target: dropped.append(target))
    bucket = model.index_of(place)
    connection = model.index_of(Location(CONNECTION))

    taken = [
        drop(outline, outline.visualRect(index).center(), files_mime("/tmp/x"))
        for index in (bucket, model.index_of(place.child("docs")), model.index(2, 0, bucket), connection)
    ]

    kind = outline.visualRect(bucket.siblingAtColumn(Column.KIND)).center()
    assert taken == [True, True, True, False]
    assert drop(outline, kind, files_mime("/tmp/x"))
    assert dropped == [place, place.child("docs"), place, place]


def test_a_drop_target_is_drawn_and_goes_with_the_mouse(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    before = browser.table.viewport().grab().toImage()

    drop(browser.table, middle(browser, 1), files_mime("/tmp/x"), release=False)
    over = browser.table.viewport().grab().toImage()
    drop(browser.table, middle(browser, 1), files_mime("/tmp/x"))

    assert over != before
    assert browser.table.hand.drop_row is None


def test_the_filter_follows_typing_and_escape_ends_it(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    field = browser.toolbar.filter
    browser.focus_filter()

    QTest.keyClicks(field, "o")
    qtbot.waitUntil(lambda: names(browser) == ["docs", "zoo.csv"])
    QTest.keyClicks(field, "zz")
    qtbot.waitUntil(lambda: names(browser) == [])
    qtbot.waitUntil(lambda: "Clear Filter" in buttons(browser))
    buttons(browser)["Clear Filter"].click()
    qtbot.waitUntil(lambda: len(names(browser)) == 4)
    QTest.keyClicks(field, "zoo")
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: len(names(browser)) == 4)
    assert browser.table.hasFocus()


def test_another_place_has_no_filter(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    QTest.keyClicks(browser.toolbar.filter, "zoo")
    qtbot.waitUntil(lambda: names(browser) == ["zoo.csv"])

    read(qtbot, browser, place.child("docs"))

    assert browser.toolbar.filter.text() == ""
    assert names(browser) == ["a.txt", "b.txt"]


def said(browser: Browser) -> str:
    """The texts that stand over the table."""
    labels = browser.table.viewport().findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


def buttons(browser: Browser) -> dict[str, QPushButton]:
    """The buttons that stand over the table."""
    return {b.text(): b for b in browser.table.viewport().findChildren(QPushButton) if b.isVisible()}


def test_an_empty_folder_offers_to_upload(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place.child("nothing"))

    assert "This folder is empty" in said(browser)
    assert not browser.table.horizontalHeader().isVisible()
    assert drop(browser.table, QPoint(300, 200), files_mime("/tmp/x"))


def test_a_failure_is_said_in_place_and_tried_again_there(
    qtbot: QtBot, browser: Browser, put: Any, bucket_name: str
) -> None:
    missing = Location(CONNECTION, f"{bucket_name}-2")
    read(qtbot, browser, missing)
    failed = said(browser)

    put.client.create_bucket(
        Bucket=missing.bucket, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"}
    )
    buttons(browser)["Try again"].click()
    qtbot.waitUntil(lambda: browser.reading.phase is Phase.COMPLETE, timeout=20_000)
    put.client.delete_bucket(Bucket=missing.bucket)

    assert missing.bucket in failed
    assert "This bucket is empty" in said(browser)


def test_rows_are_sorted_by_menu_and_by_header(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    header = browser.table.horizontalHeader()

    def entry(words: str) -> QAction:
        menu = QMenu(browser)
        browser.folder.sorting.fill(menu)
        return next(action for action in menu.actions() if action.text() == words)

    entry("Descending").trigger()
    qtbot.waitUntil(lambda: names(browser) == ["pictures", "docs", "zoo.csv", "README.md"])
    where = QPoint(header.sectionViewportPosition(Column.SIZE) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: names(browser)[-2:] == ["zoo.csv", "README.md"])

    assert entry("Size").isChecked()
    assert not entry("Descending").isChecked()
    assert header.sortIndicatorSection() == Column.SIZE


def test_the_menu_is_that_of_rows_or_of_the_place(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)
    asked: list[bool] = []
    browser.menu_wanted.connect(lambda _, on_row: asked.append(on_row))
    browser.table.selectRow(0)

    for where in (middle(browser, 0), QPoint(50, browser.table.viewport().height() - 10)):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, browser.table.viewport().mapToGlobal(where))
        QApplication.sendEvent(browser.table.viewport(), event)

    assert asked == [True, False]


def test_the_selection_is_counted_and_summed(qtbot: QtBot, browser: Browser, place: Location) -> None:
    read(qtbot, browser, place)

    with qtbot.waitSignal(browser.selection_changed):
        browser.select_all()

    assert (browser.totals.objects, browser.totals.folders) == (2, 2)
    assert browser.totals.size == len("README.md") + len("zoo.csv")
    selection = browser.selection()
    assert selection.location == place
    assert selection.folders == ("docs/", "pictures/")
    assert [entry.key for entry in selection.objects] == ["README.md", "zoo.csv"]
    assert browser.subject().selected == 4


def test_a_name_is_never_markup(qtbot: QtBot, browser: Browser, put: Any, bucket_name: str) -> None:
    put(["<b>bold</b>.txt", "&amp; co/x"])
    read(qtbot, browser, Location(CONNECTION, bucket_name, ""))

    browser.go(Location(CONNECTION, bucket_name, "&amp; co/"))
    browser.name_place("P & Q")

    steps = [button.text() for button in browser.toolbar.breadcrumb._buttons]
    assert steps == ["P && Q", bucket_name, "&&amp; co"]

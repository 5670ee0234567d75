"""Places of many pages of which the first is read: what is said of the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import Column
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.notice import NoticeBar
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, close_engine, open_engine
from tests.ui.test_object_panels import opened

FLAT = Location(CONNECTION, "flat")


@pytest.fixture(scope="module")
def pages() -> Iterator[LocalCos]:
    """A local COS with buckets of three pages and of one."""
    with LocalCos("--synthetic", "flat=2500", "--synthetic", "small=3") as server:
        yield server


@pytest.fixture
def engine(qtbot: QtBot, pages: LocalCos, tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(qtbot, tmp_path / "profile", (CONNECTION, pages))
    yield made
    close_engine(qtbot, made)


def until(qtbot: QtBot, browser: Browser, phase: Phase) -> None:
    model = browser.model
    qtbot.waitUntil(
        lambda: (
            model.reading.phase is phase and not model.reading.arranging and model.rowCount() == model.reading.shown > 0
        ),
        timeout=20_000,
    )


def bars(browser: Browser) -> list[str]:
    found = [bar for bar in browser.findChildren(NoticeBar) if bar.isVisible()]
    return [label.text() for bar in found for label in bar.findChildren(QLabel) if label.text()]


def answer(browser: Browser, words: str) -> None:
    next(one for one in browser.findChildren(QPushButton) if one.isVisible() and one.text() == words).click()


def test_selecting_all_of_a_part_says_that_there_is_more_and_offers_it(qtbot: QtBot, browser: Browser) -> None:
    browser.go(FLAT)
    until(qtbot, browser, Phase.MORE)

    browser.select_all()
    said, selected = bars(browser), browser.table.selected_rows()
    answer(browser, "Read and Select All")
    until(qtbot, browser, Phase.COMPLETE)

    assert said == ["Selected are the 1,000 objects read so far. The rest of this folder is not."]
    assert selected == 1000
    qtbot.waitUntil(lambda: browser.table.selected_rows() == 2500)
    qtbot.waitUntil(lambda: browser.totals.objects == 2500)
    assert bars(browser) == []


@pytest.mark.parametrize("view", ["table", "grid"])
def test_the_key_of_the_view_itself_says_that_there_is_more_too(qtbot: QtBot, browser: Browser, view: str) -> None:
    browser.go(FLAT)
    until(qtbot, browser, Phase.MORE)
    browser.folder.show_icons(view == "grid")

    QTest.keyClick(getattr(browser.folder, view), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert browser.table.selected_rows() == 1000
    assert bars(browser) == ["Selected are the 1,000 objects read so far. The rest of this folder is not."]


def test_selecting_all_of_a_part_that_cannot_be_read_again_says_that_there_is_more(
    qtbot: QtBot, browser: Browser, pages: LocalCos
) -> None:
    browser.go(FLAT)
    until(qtbot, browser, Phase.MORE)
    pages.control("faults", {"kind": "access_denied", "operation": "ListObjectsV2", "bucket": FLAT.bucket})
    browser.model.refresh()
    until(qtbot, browser, Phase.FAILED)
    pages.control("faults", method="DELETE")

    browser.select_all()
    said, partly = bars(browser), browser.partly_selected
    browser.model.retry()
    until(qtbot, browser, Phase.MORE)
    answer(browser, "Read and Select All")
    until(qtbot, browser, Phase.COMPLETE)

    assert said == ["Selected are the 1,000 objects read so far. The rest of this folder is not."]
    assert partly
    qtbot.waitUntil(lambda: browser.table.selected_rows() == 2500)


def test_another_selection_ends_the_question_about_the_rest(qtbot: QtBot, browser: Browser) -> None:
    browser.go(FLAT)
    until(qtbot, browser, Phase.MORE)
    browser.select_all()
    asked = len(bars(browser))

    # Not selectRow(): that asks which keys are held down, which other tests may have left behind.
    anew = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    browser.table.selectionModel().select(browser.model.index(3, 0), anew)
    browser.model.load_all()
    until(qtbot, browser, Phase.COMPLETE)

    assert asked == 1
    assert bars(browser) == []
    assert browser.table.selected_rows() == 1


def test_a_whole_place_is_selected_without_a_word(qtbot: QtBot, browser: Browser) -> None:
    browser.go(Location(CONNECTION, "small"))
    until(qtbot, browser, Phase.COMPLETE)

    browser.select_all()

    assert browser.table.selected_rows() == 3
    assert bars(browser) == []


def test_the_arrow_of_a_sort_that_waits_comes_with_the_order(qtbot: QtBot, browser: Browser) -> None:
    browser.go(FLAT)
    until(qtbot, browser, Phase.MORE)
    header = browser.table.header
    where = QPoint(header.sectionViewportPosition(Column.SIZE) + 20, 10)

    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    waiting = (header.sortIndicatorSection(), header.pending, bars(browser))
    answer(browser, "Read All and Sort")
    until(qtbot, browser, Phase.COMPLETE)

    assert waiting == (
        -1,
        Column.SIZE,
        ["Sorting by Size needs the whole listing. 1,000 objects read so far; one request reads 1,000 more."],
    )
    qtbot.waitUntil(lambda: (header.sortIndicatorSection(), header.pending) == (Column.SIZE, -1))


def test_a_sort_that_still_waits_is_left_behind_with_its_place(qtbot: QtBot, browser: Browser) -> None:
    browser.go(FLAT)
    until(qtbot, browser, Phase.MORE)
    browser.table.header.setSortIndicator(Column.SIZE, Qt.SortOrder.AscendingOrder)

    browser.go(Location(CONNECTION, "small"))
    until(qtbot, browser, Phase.COMPLETE)

    sort = browser.model.reading.sorted_by
    assert sort is not None
    assert sort.column == Column.NAME
    assert browser.table.header.pending == -1


def test_deleting_all_that_was_read_counts_and_tells_what_stays(qtbot: QtBot, main: MainWindow) -> None:
    main.browser.go(FLAT)
    until(qtbot, main.browser, Phase.MORE)
    main.browser.select_all()
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=20_000)

    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    qtbot.waitUntil(dialog.delete_button.isEnabled, timeout=20_000)
    words, button = dialog.rest.text(), dialog.delete_button.text()
    dialog.reject()
    main.browser.model.load_all()
    until(qtbot, main.browser, Phase.COMPLETE)
    main.browser.select_all()
    qtbot.waitUntil(lambda: main.browser.totals.objects == 2500, timeout=20_000)
    main.commands.delete.trigger()
    whole = next(one for one in main.findChildren(DeleteDialog) if one is not dialog)
    qtbot.waitUntil(whole.delete_button.isEnabled, timeout=20_000)

    assert words == "The folder is read in part: 1,500 more objects are not listed yet, and stay."
    assert button == "Delete 1,000 objects"
    assert not whole.rest.isVisible()
    whole.reject()

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.reading import Phase
from cosbrowser.settings import CentreView
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.tab_bar import HOVER_MS
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.conftest import files_mime

KEYS = ["docs/a.txt", "docs/deep/b.txt", "pictures/sea.png", "README.md"]


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def until_read(qtbot: QtBot, browser: Browser, place: Location) -> None:
    model = browser.model
    qtbot.waitUntil(
        lambda: (
            model.location == place
            and model.reading.phase is Phase.COMPLETE
            and not model.reading.refreshing
            and model.rowCount() == model.reading.objects + model.reading.folders
        ),
        timeout=20_000,
    )


def go(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    main.browser.go(place)
    until_read(qtbot, main.browser, place)
    main.activateWindow()
    main.browser.setFocus()


def press(main: MainWindow, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or main, keys)


def labels(main: MainWindow) -> list[str]:
    """The names that the bar shows, where they are short ones."""
    places = [tab.location for tab in main.tabs.all]
    shown = [main.tabs.bar.tabText(at) for at in range(main.tabs.bar.count())]
    assert [shown_as for shown_as, at in zip(shown, places, strict=True) if at is not None and at.prefix] == [
        at.name for at in places if at is not None and at.prefix
    ]
    return [at.name if at is not None else "" for at in places]


def row_of(browser: Browser, name: str) -> QPoint:
    row = next(row for row in range(browser.model.rowCount()) if browser.model.index(row, 0).data() == name)
    return browser.table.visualRect(browser.model.index(row, 0)).center()


def drag(bar: QTabBar, at: int, *paths: str) -> QDragEnterEvent:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = files_mime(*paths)
    event = QDragEnterEvent(bar.tabRect(at).center(), copy, mime, left, none)
    QApplication.sendEvent(bar, event)
    return event


def test_one_tab_has_no_row_and_a_second_one_shows_it(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    alone = main.tabs.bar.isVisible()

    press(main, "Ctrl+T")
    until_read(qtbot, main.browser, place)

    assert not alone
    assert main.tabs.bar.isVisible()
    assert labels(main) == [place.bucket] * 2
    press(main, "Ctrl+W")
    assert not main.tabs.bar.isVisible()
    assert main.isVisible()


def test_each_tab_has_its_own_way_view_filter_selection_and_search(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    first = main.browser
    first.table.selectRow(2)
    qtbot.waitUntil(lambda: first.totals.objects == 1)
    press(main, "Ctrl+T")
    second = main.browser
    until_read(qtbot, second, place)

    second.go(place.child("docs"))
    until_read(qtbot, second, place.child("docs"))
    QTest.keyClicks(second.toolbar.filter, "a.t")
    press(main, "Ctrl+Tab")
    selected = first.totals.objects
    in_first = (main.browser, first.location, first.toolbar.filter.text(), main.commands.back.isEnabled())
    press(main, "Ctrl+2")
    press(main, "Ctrl+PgDown")

    assert in_first == (first, place, "", True)  # back to the connection where the window began
    assert selected == 1
    assert main.browser is second
    assert second.toolbar.filter.text() == "a.t"
    assert (first.view, second.view) == (CentreView.OUTLINE, CentreView.TABLE)
    assert main.commands.view_table.isChecked()
    second.open_finding()
    press(main, "Ctrl+PgUp")
    assert second.is_finding
    assert not first.is_finding


def test_middle_click_and_control_open_a_folder_behind_and_nothing_is_read_before_it_is_shown(
    qtbot: QtBot, main: MainWindow, place: Location, cos: LocalCos
) -> None:
    go(qtbot, main, place)
    viewport = main.browser.table.viewport()

    qtbot.mouseClick(viewport, Qt.MouseButton.MiddleButton, pos=row_of(main.browser, "docs"))
    main.browser.table.setCurrentIndex(main.browser.model.index(1, 0))
    qtbot.keyClick(main.browser.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert labels(main) == [place.bucket, "docs", "pictures"]
    assert main.browser.location == place
    assert [tab.browser is None for tab in main.tabs.all] == [False, True, True]
    main.tabs.bar.setCurrentIndex(1)
    until_read(qtbot, main.browser, place.child("docs"))
    assert main.tabs.all[2].browser is None


def test_places_and_steps_of_the_path_open_in_a_new_tab(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place.child("docs"))
    tree = main.places.tree
    qtbot.waitUntil(lambda: main.places_model.index_of(place).isValid(), timeout=20_000)
    where = tree.visualRect(main.places_model.index_of(place)).center()
    step = next(
        b for b in main.browser.toolbar.breadcrumb.findChildren(QToolButton) if b.accessibleName() == place.bucket
    )

    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, where)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.MiddleButton, pos=where)
    qtbot.mouseClick(step, Qt.MouseButton.MiddleButton)
    qtbot.mouseClick(step, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)

    assert labels(main) == ["docs", *[place.bucket] * 4]
    assert main.browser.location == place.child("docs")


def test_a_closed_tab_comes_back_with_its_way(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    press(main, "Ctrl+T")
    main.browser.go(place.child("docs"))
    until_read(qtbot, main.browser, place.child("docs"))
    button = main.tabs.bar.tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert isinstance(button, QToolButton)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    closed = labels(main)
    main.browser.setFocus()
    press(main, "Ctrl+Shift+T")
    until_read(qtbot, main.browser, place.child("docs"))
    press(main, "Alt+Left")

    assert closed == [place.bucket]
    until_read(qtbot, main.browser, place)
    assert not main.commands.reopen_tab.isEnabled()


def test_tabs_are_moved_duplicated_and_closed_by_their_menu(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.tabs.open_apart(place.child("docs"))
    main.tabs.open_apart(place.child("pictures"))
    bar = main.tabs.bar

    bar.moveTab(2, 0)
    bar.menu_wanted.emit(bar.mapToGlobal(QPoint(5, 5)), 0)
    menu = next(menu for menu in main.tabs.findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions() if action.text()]
    main.commands.duplicate_tab.trigger()
    menu.close()
    until_read(qtbot, main.browser, place.child("pictures"))
    after = labels(main)
    main.commands.close_others.trigger()

    assert words == [
        "New Tab", "Duplicate Tab", "Move Tab to New Window", "Close Tab", "Close Other Tabs", "Reopen Closed Tab",
    ]  # fmt: skip
    assert after == ["pictures", "pictures", place.bucket, "docs"]
    assert labels(main) == ["pictures"]


def test_window_follows_the_tab_in_front(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    qtbot.waitUntil(lambda: "us-south" in main.status.text, timeout=20_000)
    main.tabs.open(place.child("docs"))
    until_read(qtbot, main.browser, place.child("docs"))
    docs = (main.windowTitle(), main.status.text)

    main.tabs.bar.setCurrentIndex(0)

    assert docs[0].startswith("docs")
    assert "1 object, 1 folder" in docs[1]
    assert main.windowTitle().startswith(place.bucket)
    assert "1 object, 2 folders" in main.status.text
    assert main.places.tree.currentIndex() == main.places_model.index_of(place)


def test_files_dropped_on_a_tab_go_there_and_held_over_it_they_bring_it_to_the_front(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    main.tabs.open_apart(place.child("docs"))
    bar, dropped = main.tabs.bar, list[tuple[tuple[str, ...], Location]]()
    main.tabs.files_dropped.disconnect()
    main.tabs.files_dropped.connect(lambda paths, where: dropped.append((paths, where)))

    entered = drag(bar, 1, "/tmp/x")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = files_mime("/tmp/x")
    QApplication.sendEvent(bar, QDropEvent(bar.tabRect(1).center().toPointF(), copy, mime, left, none))
    stayed = main.tabs.at
    drag(bar, 1, "/tmp/x")
    qtbot.waitUntil(lambda: main.tabs.at == 1, timeout=HOVER_MS + 3000)

    assert entered.isAccepted()
    assert dropped == [(("/tmp/x",), place.child("docs"))]
    assert stayed == 0


def test_closing_the_last_tab_closes_the_window(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)

    with qtbot.waitSignal(main.closed):
        press(main, "Ctrl+W")

    assert not main.isVisible()


def test_tab_walks_over_the_row_of_tabs_too(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.tabs.open_apart(place.child("docs"))
    passed: list[object] = []

    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget() or main, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())

    assert main.tabs.bar in passed
    assert main.browser.table in passed

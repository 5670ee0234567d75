from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.reading import Phase
from cosbrowser.settings import CentreView
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.level_menu import LevelMenu
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.tab_bar import HOVER_MS
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.conftest import files_mime
from tests.ui.test_moving_objects import drop, until

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
    qtbot.waitUntil(lambda: main.tabs.at == 1, timeout=HOVER_MS + 20_000)

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


def test_objects_dropped_on_a_tab_are_moved_there(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    go(qtbot, main, place)
    main.tabs.open_apart(place.child("docs"))
    main.browser.table.selectRow(main.browser.model.row_of("README.md"))
    carried = main.moving._chosen()
    assert carried is not None

    taken = drop(main.tabs.bar, main.tabs.bar.tabRect(1).center(), main.moving._carrier.pack(carried))

    assert taken is Qt.DropAction.MoveAction
    until(qtbot, put, place, {*KEYS, "docs/README.md"} - {"README.md"})


def test_the_middle_button_opens_a_place_of_the_level_menu_in_a_tab(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place.child("docs"))
    breadcrumb = main.browser.toolbar.breadcrumb
    breadcrumb._show_level(1)
    menu = next(one for one in main.findChildren(LevelMenu) if one.isVisible())
    qtbot.waitUntil(lambda: "pictures" in [action.text() for action in menu.actions()], timeout=20_000)
    wanted = next(action for action in menu.actions() if action.text() == "pictures")

    qtbot.mouseClick(menu, Qt.MouseButton.MiddleButton, pos=menu.actionGeometry(wanted).center())

    assert [tab.location for tab in main.tabs.all] == [place.child("docs"), place.child("pictures")]
    assert main.browser.location == place.child("docs")
    assert not [one for one in main.findChildren(LevelMenu) if one.isVisible()]


@pytest.mark.parametrize("how", ["hold", "right", "keys"])
def test_the_way_back_is_a_menu_of_places(qtbot: QtBot, main: MainWindow, place: Location, how: str) -> None:
    go(qtbot, main, place)
    go(qtbot, main, place.child("docs"))
    go(qtbot, main, place.child("docs").child("deep"))
    toolbar = main.browser.toolbar
    button = next(one for one in toolbar.findChildren(QToolButton) if one.defaultAction() is main.commands.back)
    seen = list[list[str]]()

    def choose() -> None:
        seen.append([action.text() for action in toolbar.way_back.actions()])
        toolbar.way_back.actions()[1].trigger()
        toolbar.way_back.close()

    toolbar.way_back.aboutToShow.connect(lambda: QTimer.singleShot(0, toolbar, choose))
    if how == "hold":
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(seen))
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    else:
        reason = QContextMenuEvent.Reason.Mouse if how == "right" else QContextMenuEvent.Reason.Keyboard
        button.setFocus()
        middle = button.rect().center()
        QApplication.sendEvent(button, QContextMenuEvent(reason, middle, button.mapToGlobal(middle)))

    qtbot.waitUntil(lambda: main.browser.location == place, timeout=20_000)
    assert [words.rsplit("/", 2)[-2] for words in seen[0][:2]] == ["docs", place.bucket]


def test_f6_walks_the_parts_of_the_window_and_comes_back_where_it_was(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    main.resize(1280, 800)
    go(qtbot, main, place)
    main.commands.show_activity.setChecked(True)
    QApplication.processEvents()
    browser = main.browser
    parts = {"places": main.places, "path": browser.toolbar, "content": browser.content, "inspector": main.inspector,
             "transfers": main.transfers, "activity": main.activity}  # fmt: skip

    def where() -> str:
        now = QApplication.focusWidget()
        return next((name for name, part in parts.items() if now is part or part.isAncestorOf(now)), str(now))

    def walk(keys: str) -> list[str]:
        walked = [where()]
        while len(walked) < 2 or walked[-1] != walked[0]:
            press(main, keys)
            walked.append(where())
            assert len(walked) < 10
        return walked

    onwards, back = walk("F6"), walk("Shift+F6")

    assert onwards == ["content", "inspector", "activity", "places", "path", "content"], "no transfer is there to go to"
    assert back == onwards[::-1]
    assert browser.table.hasFocus()
    assert "Next Part of the Window" in [command.title for command in main.keyboard.commands()]

"""The palette and the shortcuts as a person uses them: keys pressed in the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cosbrowser import settings as known
from cosbrowser.cos.entries import Location
from cosbrowser.models.roles import DETAIL_ROLE
from cosbrowser.settings import Settings
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.palette import CommandPalette
from tests.models.conftest import CONNECTION

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def palette(main: MainWindow, qtbot: QtBot) -> CommandPalette:
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.browser.setFocus()
    press(main, Qt.Key.Key_K, CTRL)
    found = main.keyboard.palette
    qtbot.waitUntil(found.isVisible)
    return found


def press(main: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or main, key, modifiers)


def titles(palette: CommandPalette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def test_every_action_of_the_menus_is_offered_with_its_keys_and_menu(main: MainWindow, palette: CommandPalette) -> None:
    offered = {command.title: command for command in main.keyboard.commands()}
    missing: list[str] = []

    def look(menu: QMenu) -> None:
        for action in menu.actions():
            sub = action.menu()
            if isinstance(sub, QMenu):
                look(sub)
            elif action.text() and action.isVisible() and action is not main.commands.command_palette:
                title = action.text().replace("&", "").rstrip("…")
                missing.extend([] if title in offered else [title])

    for menu in main.menuBar().findChildren(QMenu):
        look(menu)

    assert missing == []
    assert (offered["Filter"].keys, offered["Filter"].where) == ("Ctrl+F", "Edit")
    assert offered["Created"].where in ("View › Sort By", "View › Columns")
    assert QApplication.focusWidget() is palette.field
    assert palette.x() + palette.width() // 2 == pytest.approx(main.width() // 2, abs=1)


def test_typing_and_enter_runs_the_command_with_the_keyboard_back_where_it_was(
    main: MainWindow, palette: CommandPalette, settings: Settings
) -> None:
    before = main.panes.isVisible() and main.places.isVisible()
    QTest.keyClicks(palette.field, "plac")
    press(main, Qt.Key.Key_Return)

    assert palette.isHidden()
    assert main.places.isVisible() is not before
    assert main.browser.isAncestorOf(QApplication.focusWidget())
    assert settings.get(known.RECENT_COMMANDS) == (("show_places",),)


def test_what_was_used_last_comes_first(main: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "copy path")
    press(main, Qt.Key.Key_Return)
    press(main, Qt.Key.Key_K, CTRL)

    assert titles(palette)[0] == "Copy Path"


def test_what_cannot_be_done_is_grey_last_and_says_why(main: MainWindow, palette: CommandPalette) -> None:
    model = palette.model
    usable = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsEnabled) for row in range(model.rowCount())]
    upload = model.index(titles(palette).index("Upload Files"))
    reason, spoken = upload.data(DETAIL_ROLE), upload.data(Qt.ItemDataRole.AccessibleTextRole)
    triggered: list[bool] = []
    main.commands.upload_files.triggered.connect(triggered.append)
    QTest.keyClicks(palette.field, "upload files")
    press(main, Qt.Key.Key_Return)

    assert usable == sorted(usable, reverse=True)
    assert False in usable
    assert reason == "open a bucket first"
    assert spoken.endswith("open a bucket first")
    assert palette.isVisible()
    assert triggered == []


def test_arrows_go_round_and_escape_closes_without_stopping_anything(main: MainWindow, palette: CommandPalette) -> None:
    stopped: list[bool] = []
    main.commands.stop.setEnabled(True)
    main.commands.stop.triggered.connect(stopped.append)
    press(main, Qt.Key.Key_Up)
    last = palette.list.currentIndex().row()
    press(main, Qt.Key.Key_Down)
    first = palette.list.currentIndex().row()
    press(main, Qt.Key.Key_Tab)
    second = palette.list.currentIndex().row()
    press(main, Qt.Key.Key_Escape)

    assert (last, first, second) == (palette.model.rowCount() - 1, 0, 1)
    assert palette.isHidden()
    assert stopped == []
    assert main.browser.isAncestorOf(QApplication.focusWidget())


def test_letters_that_fit_nothing_say_so(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "zzqq")

    assert palette.list.isHidden()
    assert palette.nothing.isVisible()


def test_a_bucket_that_was_read_is_a_place_to_go_to(
    main: MainWindow, qtbot: QtBot, put: Callable[[list[str]], None], bucket_name: str
) -> None:
    put(["a/1"])
    main.browser.go(Location(CONNECTION))
    tree = main.places_model
    tree.expanded(tree.index_of(Location(CONNECTION)))
    qtbot.waitUntil(lambda: tree.index_of(Location(CONNECTION, bucket_name)).isValid(), timeout=20_000)
    main.keyboard.open_palette()
    QTest.keyClicks(main.keyboard.palette.field, bucket_name)
    press(main, Qt.Key.Key_Enter)

    assert main.browser.location == Location(CONNECTION, bucket_name)


def test_a_click_elsewhere_closes_it_and_keeps_the_keyboard_there(main: MainWindow, palette: CommandPalette) -> None:
    main.browser.setFocus()

    assert palette.isHidden()
    assert main.browser.isAncestorOf(QApplication.focusWidget())


def test_every_action_can_be_reached_by_keys_alone(main: MainWindow, palette: CommandPalette) -> None:
    """The palette has a key, and has them all: those of menus, of tabs and of rows."""
    offered = {command.name for command in main.keyboard.commands()}
    hidden = {action.objectName() for action in main.commands.all() if not action.isVisible()}
    whole = (one for one in main.findChildren(QAction) if one.shortcutContext() is Qt.ShortcutContext.WindowShortcut)
    keys = Counter(key.toString() for action in whole for key in action.shortcuts())

    assert {action.objectName() for action in main.commands.all()} - offered - hidden == {"command_palette"}
    assert hidden <= {"download_again"}  # before there was a download
    assert main.commands.command_palette.shortcuts()
    assert {key: count for key, count in keys.items() if count > 1} == {}


def test_every_action_has_a_name_for_the_settings(main: MainWindow) -> None:
    names = [action.objectName() for action in main.commands.findChildren(QAction)]

    assert all(names)
    assert len(set(names)) == len(names)

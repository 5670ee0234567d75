from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser import settings as known
from cosbrowser.settings import Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.keymap import Keymap, readable
from cosbrowser.ui.shortcuts import ShortcutsDialog

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def keymap(window: QWidget, actions: Actions, settings: Settings) -> Keymap:
    return Keymap(actions, settings, window)


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, keymap: Keymap) -> Iterator[ShortcutsDialog]:
    window.show()
    made = ShortcutsDialog(window, keymap)
    with qtbot.waitExposed(made):
        made.open()
    made.activateWindow()
    qtbot.waitUntil(made.search.hasFocus)
    yield made
    made.close()


def rows(dialog: ShortcutsDialog) -> dict[str, str]:
    table = dialog.table
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def choose(dialog: ShortcutsDialog, words: str) -> None:
    dialog.search.clear()
    QTest.keyClicks(dialog.search, words)


def record(dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    dialog.keys.setFocus()
    QTest.keyClick(dialog.keys, key, modifiers)


def test_all_actions_are_listed_with_keys_that_every_keyboard_has(dialog: ShortcutsDialog) -> None:
    listed = rows(dialog)

    assert readable([QKeySequence("Ctrl+Q"), QKeySequence(Qt.Key.Key_Exit)]) == ("Ctrl+Q",)
    assert listed["Filter"] == "Ctrl+F"
    assert listed["Refresh"] == "F5"
    assert listed["Go to Path"] == "Ctrl+L, Alt+D, F4"
    assert listed["Upload Folder"] == ""
    assert dialog.table.horizontalScrollBar().maximum() == 0


def test_a_search_finds_by_words_and_by_keys(dialog: ShortcutsDialog) -> None:
    choose(dialog, "newfol")
    by_words = list(rows(dialog))
    choose(dialog, "ctrl+shift+n")
    by_keys = list(rows(dialog))
    choose(dialog, "zzqq")

    assert by_words[0] == "New Folder"
    assert by_keys == ["New Folder"]
    assert dialog.about.text() == "No action has these letters or keys."


def test_keys_that_are_pressed_and_set_work_in_all_windows_and_at_the_next_start(
    qtbot: QtBot, dialog: ShortcutsDialog, actions: Actions, settings: Settings
) -> None:
    second = QWidget()
    qtbot.addWidget(second)
    others = Actions(second)
    Keymap(others, settings, second)
    choose(dialog, "upload folder")
    record(dialog, Qt.Key.Key_F9, CTRL)
    qtbot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    third = QWidget()
    qtbot.addWidget(third)
    later = Actions(third)
    Keymap(later, settings, third)

    expected = [QKeySequence("Ctrl+F9")]
    assert [one.upload_folder.shortcuts() for one in (actions, others, later)] == [expected] * 3
    assert actions.upload_folder.toolTip() == "Upload Folder (Ctrl+F9)"
    assert rows(dialog)["Upload Folder"] == "Ctrl+F9"
    assert settings.get(known.SHORTCUTS) == (("upload_folder", "Ctrl+F9"),)


def test_keys_of_another_action_are_taken_only_when_told(
    qtbot: QtBot, dialog: ShortcutsDialog, actions: Actions, keymap: Keymap
) -> None:
    choose(dialog, "upload folder")
    record(dialog, Qt.Key.Key_F, CTRL)
    said = dialog.about.text()
    qtbot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    asked = dialog.question_text.text()
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Space)
    kept = (keymap.keys("filter"), keymap.keys("upload_folder"))
    record(dialog, Qt.Key.Key_F, CTRL)
    qtbot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert said == "Ctrl+F is used by “Filter”."
    assert asked == "Ctrl+F is used by “Filter”, which would lose it."
    assert kept == (("Ctrl+F",), ())
    assert (keymap.keys("filter"), keymap.keys("upload_folder")) == ((), ("Ctrl+F",))


def test_resetting_one_or_all_brings_back_what_the_program_comes_with(
    qtbot: QtBot, dialog: ShortcutsDialog, actions: Actions, keymap: Keymap, settings: Settings
) -> None:
    keymap.assign("upload_folder", QKeySequence("Ctrl+F"))
    keymap.assign("open", QKeySequence("Ctrl+F9"))
    choose(dialog, "Filter")
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    one = (keymap.keys("filter"), keymap.keys("upload_folder"), keymap.keys("open"))
    qtbot.mouseClick(dialog.reset_all_button, Qt.MouseButton.LeftButton)

    assert one == (("Ctrl+F",), (), ("Ctrl+F9",))
    assert keymap.keys("open") == ()
    assert settings.get(known.SHORTCUTS) == ()


def test_one_more_key_and_none(qtbot: QtBot, dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "Filter")
    record(dialog, Qt.Key.Key_F9, NONE)
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    two = keymap.keys("filter")
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)

    assert two == ("Ctrl+F", "F9")
    assert keymap.keys("filter") == ()


def test_a_letter_alone_is_not_taken_from_typing(dialog: ShortcutsDialog) -> None:
    choose(dialog, "Filter")
    record(dialog, Qt.Key.Key_X, NONE)

    assert not dialog.set_button.isEnabled()
    assert dialog.about.text() == "X alone is for typing. Hold Ctrl or Alt with it."


def test_enter_in_the_dialog_presses_the_button_that_has_the_keyboard(dialog: ShortcutsDialog, keymap: Keymap) -> None:
    choose(dialog, "Filter")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    in_keys = dialog.keys.hasFocus() or dialog.keys.isAncestorOf(QApplication.focusWidget())
    dialog.remove_button.setFocus()
    QTest.keyClick(dialog.remove_button, Qt.Key.Key_Return)

    assert in_keys
    assert keymap.keys("filter") == ()
    assert dialog.isVisible()


def test_a_setting_that_names_what_is_not_there_is_left_out(
    qtbot: QtBot, window: QWidget, actions: Actions, settings: Settings
) -> None:
    settings.set(known.SHORTCUTS, (("no_such_action", "Ctrl+F9"), ("filter", "Nonsense+ Ctrl+F8")))

    keymap = Keymap(actions, settings, window)

    assert keymap.keys("filter") == ("Ctrl+F8",)

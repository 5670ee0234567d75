from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.settings import Settings
from cosbrowser.ui import menus
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.keymap import Keymap
from cosbrowser.ui.shortcuts import ShortcutsDialog

BUCKET = Location("c", "bucket")
FOLDER = Location("c", "bucket", "a/")


def menu_actions(menu: QMenu) -> list[str]:
    texts: list[str] = []
    for action in menu.actions():
        sub = action.menu()
        if isinstance(sub, QMenu):
            texts += menu_actions(sub)
        elif not action.isSeparator():
            texts.append(action.text())
    return texts


def test_no_two_actions_have_one_shortcut(actions: Actions) -> None:
    keys = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText) for action in actions.all() for key in action.shortcuts()
    )

    assert {key: count for key, count in keys.items() if count > 1} == {}


def test_every_action_with_a_shortcut_is_in_a_menu_and_in_the_list_of_shortcuts(
    qtbot: QtBot, actions: Actions, window: QWidget, settings: Settings
) -> None:
    bar = QMenuBar(window)
    menus.fill_menu_bar(bar, actions, QMenu.clear, QMenu.clear)

    in_menus = {text for menu in bar.findChildren(QMenu) for text in menu_actions(menu)}
    dialog = ShortcutsDialog(window, Keymap(actions, settings, window))
    listed = {dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())}
    dialog.deleteLater()

    with_keys = [action.text() for action in actions.all() if action.shortcuts()]
    assert set(with_keys) <= in_menus
    assert {text.rstrip("…") for text in with_keys} <= listed


@pytest.mark.parametrize(
    ("subject", "possible"),
    [
        (Subject(), set[str]()),
        (Subject(Location("c")), {"copy_path", "refresh"}),
        (Subject(Location("c"), folders=3), {"copy_path", "refresh", "select_none"}),
        (Subject(BUCKET, objects=10_001, read_only=True), {"refresh", "select_all", "download", "select_none"}),
        (Subject(BUCKET), {"upload_files", "upload_folder", "new_folder", "copy_path", "refresh", "select_all"}),
        (
            Subject(BUCKET, objects=1),
            {"upload_files", "upload_folder", "new_folder", "copy_path", "refresh", "select_all", "open", "download",
             "delete", "select_none", "preview"},
        ),
        (
            Subject(BUCKET, objects=2, folders=1, read_only=True),
            {"copy_path", "refresh", "select_all", "download", "select_none"},
        ),
        (
            Subject(BUCKET, whole=True),
            {"upload_files", "upload_folder", "new_folder", "copy_path", "refresh", "select_all", "open", "download"},
        ),
        (
            Subject(FOLDER, whole=True),
            {"upload_files", "upload_folder", "new_folder", "copy_path", "refresh", "select_all", "open", "download",
             "delete"},
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_disabled(actions: Actions, subject: Subject, possible: set[str]) -> None:
    looked_at = {"upload_files", "upload_folder", "new_folder", "copy_path", "refresh", "select_all", "open",
                 "download", "delete", "select_none", "preview"}  # fmt: skip

    actions.update(subject)

    assert {name for name in looked_at if getattr(actions, name).isEnabled()} == possible


def test_download_again_names_its_folder_and_shows_an_ampersand(actions: Actions) -> None:
    actions.name_download_folder("")
    hidden = actions.download_again.isVisible()
    actions.name_download_folder("/home/me/R&D")

    assert not hidden
    assert actions.download_again.isVisible()
    assert actions.download_again.text() == "Download Again to “/home/me/R&&D”"

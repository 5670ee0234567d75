from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.settings import Settings
from cosbrowser.ui import menus
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.keymap import Keymap
from cosbrowser.ui.shortcuts import ShortcutsDialog
from cosbrowser.ui.why_not import Reasons

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
    menus.fill_menu_bar(bar, actions, QMenu.clear, QMenu.clear, QMenu.clear)

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


SUBJECTS = (
    Subject(),
    Subject(Location("c")),
    Subject(Location("c"), read_only=True, editable=True),
    Subject(Location("c"), folders=1),
    Subject(BUCKET, keepable=True),
    Subject(BUCKET, whole=True, keepable=True, favourite=True),
    Subject(BUCKET, read_only=True, whole=True),
    Subject(FOLDER, whole=True),
    Subject(FOLDER, objects=1),
    Subject(FOLDER, folders=1),
    Subject(FOLDER, objects=2, folders=1),
    Subject(FOLDER, objects=1, read_only=True),
    Subject(FOLDER, objects=10_001),
    Subject(FOLDER, objects=1, found=True),
    Subject(FOLDER, objects=2, found=True, read_only=True),
    Subject(Location("c"), objects=1, found=True),
    Subject(Location("c"), found=True),
)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_whatever_is_grey_says_why_and_what_is_not_does_not(actions: Actions, subject: Subject) -> None:
    reasons = Reasons(actions)
    actions.update(subject)
    reasons.update(subject, {})

    grey = {action.objectName(): action.statusTip() for action in actions.all() if not action.isEnabled()}
    assert grey
    assert {name for name, why in grey.items() if not why} == set()
    for action in actions.all():
        why = action.statusTip()
        assert action.toolTip().endswith(f" – {why}") if grey.get(action.objectName()) else not why


@pytest.mark.parametrize(
    "name",
    ["undo", "pause_all", "resume_all", "cancel_all", "show_transfers", "clear_finished", "export_finished",
     "next_tab", "previous_tab", "close_others", "tab_to_window", "reopen_tab"],
)  # fmt: skip
def test_what_others_disable_says_why_as_soon_as_it_is_grey(actions: Actions, name: str) -> None:
    reasons = Reasons(actions)
    reasons.update(Subject(BUCKET), {})
    action = getattr(actions, name)

    action.setEnabled(False)
    grey = action.statusTip(), action.toolTip()
    action.setEnabled(True)

    assert grey[0]
    assert grey[1].endswith(grey[0])
    assert action.statusTip() == ""
    assert "–" not in action.toolTip()


def test_a_grey_action_in_a_menu_says_why_under_the_mouse(qtbot: QtBot, actions: Actions, window: QWidget) -> None:
    reasons, subject = Reasons(actions), Subject(BUCKET)
    actions.update(subject)
    reasons.update(subject, {})
    menu = menus.row_menu(actions, window, QMenu.clear)
    menu.popup(window.mapToGlobal(window.rect().center()))

    def point(action: QAction) -> None:
        where = menu.actionGeometry(action).center()
        QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, where, menu.mapToGlobal(where)))

    point(actions.download)
    grey = QToolTip.text()
    point(actions.copy_path)

    assert grey == "Select something first"
    qtbot.waitUntil(lambda: QToolTip.text() == "")  # it fades
    menu.close()


def test_every_menu_of_the_bar_fits_a_screen_800_pixels_high(actions: Actions, window: QWidget) -> None:
    actions.name_download_folder("/home/person/Downloads")  # an entry more
    bar = QMenuBar(window)
    menus.fill_menu_bar(bar, actions, QMenu.clear, QMenu.clear, QMenu.clear)
    heights = {action.text(): action.menu().sizeHint().height() for action in bar.actions()}
    assert len(heights) == 8
    assert max(heights.values()) < 700  # a panel of the desktop and the title stand above
    assert min(heights.values()) > 100


def test_menus_of_folders_and_buckets_have_nothing_that_is_for_objects_only(actions: Actions, window: QWidget) -> None:
    def offered(subject: Subject, make: Callable[[], QMenu]) -> set[QAction]:
        actions.update(subject)
        menu = make()
        found = set(menu.actions())
        menu.deleteLater()
        return found

    of_object = {actions.edit_object, actions.preview}
    rows = partial(menus.row_menu, actions, window, QMenu.clear)
    assert of_object <= offered(Subject(BUCKET, objects=1), rows)
    assert of_object <= offered(Subject(BUCKET, objects=1, read_only=True), rows)  # grey, and says why
    assert not of_object & offered(Subject(BUCKET, folders=1), rows)
    assert not of_object & offered(Subject(BUCKET, objects=2), rows)

    of_folder = {actions.cut, actions.copy, actions.copy_to, actions.move_to}
    for place, there in ((BUCKET, set[QAction]()), (FOLDER, of_folder)):
        subject = Subject(place, whole=True)
        found = offered(subject, partial(menus.place_menu, actions, subject, window))
        assert of_folder & found == there
        assert actions.paste in found

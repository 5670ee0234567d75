"""All settings are in their dialog, or it is said why not; and each field there changes its setting."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from cosbrowser import settings as known
from cosbrowser.models.roles import Column
from cosbrowser.settings import Setting, Settings
from cosbrowser.ui.kept_windows import WINDOWS
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.setting_rows import SettingRow
from cosbrowser.ui.settings_dialog import SettingsDialog

# Not chosen in the dialog: remembered from what the person did, or changed where it is seen.
ELSEWHERE = {
    known.DOWNLOAD_FOLDER: "where the last download went",
    known.UPLOAD_FOLDER: "where files were last chosen",
    known.HAD_CONNECTIONS: "what the window begins with",
    known.FAVOURITES: "in the tree of places",
    known.RECENTS: "where the person was",
    known.RECENT_COMMANDS: "what was used last",
    known.RECENT_SEARCHES: "what was looked for, cleared there",
    known.UPLOAD_DEFAULTS: "in the dialog of the upload, for its bucket",
    known.ASK_BEFORE_UPLOAD: "in the dialog of the upload, for its bucket",
    known.DROP_RETENTION: "in the inspector's tab Retention of a bucket",
    known.RESTORES: "what is being restored from the archive",
    known.LINKS_MADE: "in the inspector's tab Share",
    known.WINDOW_GEOMETRY: "by moving the window",
    known.SPLITTERS: "by dragging",
    known.TRANSFERS_SPLITTER: "by dragging",
    known.LOOKED_FOR_VERSION: "when it was done",
    known.VERSION_SEEN: "what was told",
    WINDOWS: "what was open",
}
OWN_DIALOGS = {known.TRANSFER_LIMITS, known.SHORTCUTS}  # a button leads there


@pytest.fixture
def dialog(main: MainWindow) -> SettingsDialog:
    main.activateWindow()
    main.commands.settings.trigger()
    found = main.findChild(SettingsDialog)
    assert found is not None
    return found


def rows(dialog: SettingsDialog) -> list[SettingRow]:
    return dialog.findChildren(SettingRow)


def test_every_setting_has_a_field_or_a_reason_why_not(dialog: SettingsDialog) -> None:
    all_ = {value.key for value in vars(known).values() if isinstance(value, Setting)} | {WINDOWS.key}
    in_dialog = [row.of.key for row in rows(dialog) if row.of is not None]
    elsewhere = {setting.key for setting in ELSEWHERE}
    assert len(in_dialog) == len(set(in_dialog))
    assert set(in_dialog) | elsewhere == all_
    assert not set(in_dialog) & elsewhere


def test_every_field_changes_its_setting_at_once(dialog: SettingsDialog, settings: Settings) -> None:
    for row in rows(dialog):
        if row.of is None or row.of in OWN_DIALOGS:
            continue
        before = settings.get(row.of)
        change(row.field)
        assert settings.get(row.of) != before, row.of.key


def change(field: Any) -> None:
    """As a person does, with the keyboard or the mouse."""
    if isinstance(field, QCheckBox):
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().center().__class__(8, field.height() // 2))
    elif isinstance(field, QComboBox):
        QTest.keyClick(field, Qt.Key.Key_Down if field.currentIndex() < field.count() - 1 else Qt.Key.Key_Up)
    elif isinstance(field, QSpinBox):
        QTest.keyClick(field, Qt.Key.Key_Up)
    elif isinstance(field, QLineEdit):
        QTest.keyClicks(field, "https://example.org/latest")
        QTest.keyClick(field, Qt.Key.Key_Return)
    elif isinstance(field, QPushButton) and field.menu() is not None:
        field.menu().actions()[0].trigger()
    else:
        raise AssertionError(field)


def test_columns_that_are_ticked_are_those_of_the_next_tab(dialog: SettingsDialog, main: MainWindow) -> None:
    [menu] = [
        row.field.menu() for row in rows(dialog) if row.of is known.COLUMNS and isinstance(row.field, QPushButton)
    ]
    ticked = {action.text(): action for action in menu.actions()}
    assert ticked["Size"].isChecked()
    assert not ticked["ETag"].isChecked()
    ticked["ETag"].trigger()
    ticked["Size"].trigger()
    dialog.accept()
    main.commands.new_tab.trigger()
    columns = main.browser.folder.columns
    assert Column.ETAG not in columns._unwanted
    assert Column.SIZE in columns._unwanted


def test_autostart_is_off_and_its_tick_writes_and_removes_the_entry(
    main: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    main.commands.settings.trigger()
    dialog = main.findChild(SettingsDialog)
    assert dialog is not None
    [box] = [row.field for row in rows(dialog) if row.words.startswith("Start when I sign in")]
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    entry = tmp_path / "config" / "autostart" / "cosbrowser.desktop"

    QTest.keyClick(box, Qt.Key.Key_Space)
    assert "Exec=" in entry.read_text()
    assert str(tmp_path / "profile") in entry.read_text()  # the profile of this window
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not entry.exists()
    entry.parent.rmdir()
    entry.parent.write_text("in the way")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    assert "could not be written" in dialog.outcome.text()

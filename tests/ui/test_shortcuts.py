from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.ui.actions import Actions
from cosbrowser.ui.shortcuts import ShortcutsDialog, _typed


def test_the_list_of_shortcuts_names_keys_that_every_keyboard_has_and_fits(
    qtbot: QtBot, window: QWidget, actions: Actions
) -> None:
    dialog = ShortcutsDialog(window, actions)
    with qtbot.waitExposed(dialog):
        dialog.show()
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    keys = dict(zip(labels[::2], labels[1::2], strict=True))
    scroll = dialog.findChild(QScrollArea)

    assert _typed([QKeySequence("Ctrl+Q"), QKeySequence(Qt.Key.Key_Exit)]) == ["Ctrl+Q"]
    assert keys["Filter"] == "Ctrl+F"
    assert keys["Refresh"] == "F5"
    assert keys["Stop"] == "Esc"
    assert keys["Go to Path"] == "Ctrl+L, Alt+D, F4"
    assert "" not in keys.values()
    assert scroll.horizontalScrollBar().maximum() == 0
    dialog.close()

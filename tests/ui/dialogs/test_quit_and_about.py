from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

import cosbrowser
from cosbrowser.ui.dialogs.about import AboutDialog, versions
from cosbrowser.ui.dialogs.quit import QuitAnswer, QuitDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("words", "answers"),
    [("Finish, then quit", [QuitAnswer.KEEP_GOING]), ("Stop and quit", [QuitAnswer.STOP]), ("Cancel", [])],
)
def test_each_button_gives_its_answer(window: QWidget, qtbot: QtBot, words: str, answers: list[QuitAnswer]) -> None:
    dialog = QuitDialog.ask(window, 3)
    qtbot.waitExposed(dialog)
    given: list[QuitAnswer] = []
    dialog.chosen.connect(given.append)

    qtbot.mouseClick(next(b for b in dialog.findChildren(QPushButton) if b.text() == words), LEFT)

    assert given == answers
    assert not dialog.isVisible()


@pytest.mark.parametrize(("key", "answers"), [(Qt.Key.Key_Return, [QuitAnswer.KEEP_GOING]), (Qt.Key.Key_Escape, [])])
def test_enter_finishes_and_escape_stays(window: QWidget, qtbot: QtBot, key: Qt.Key, answers: list[QuitAnswer]) -> None:
    dialog = QuitDialog.ask(window, 1)
    qtbot.waitExposed(dialog)
    given: list[QuitAnswer] = []
    dialog.chosen.connect(given.append)

    qtbot.keyClick(dialog, key)

    assert given == answers


def test_enter_presses_the_button_that_tab_came_to(window: QWidget, qtbot: QtBot) -> None:
    dialog = QuitDialog.ask(window, 1)
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    given: list[QuitAnswer] = []
    dialog.chosen.connect(given.append)
    for _ in range(3):
        if dialog.focusWidget() is not dialog.stop_button:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert given == [QuitAnswer.STOP]


def test_question_to_quit_follows_the_transfers(window: QWidget) -> None:
    dialog = QuitDialog.ask(window, 2)
    seen: list[tuple[str, str, bool]] = []

    for unfinished in (2, 1, 0):
        dialog.show_unfinished(unfinished)
        seen.append((dialog.title.text(), dialog.keep_button.text(), dialog.stop_button.isVisible()))

    assert seen == [
        ("2 transfers are not finished", "Finish, then quit", True),
        ("1 transfer is not finished", "Finish, then quit", True),
        ("All transfers are finished", "Quit", False),
    ]


def test_versions_are_those_that_run_here(window: QWidget, qtbot: QtBot) -> None:
    dialog = AboutDialog.tell(window)
    qtbot.waitExposed(dialog)

    qtbot.mouseClick(dialog.copy_button, LEFT)

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"COS Browser {cosbrowser.__version__}\n")
    assert f"Python {sys.version.split()[0]}" in copied
    assert {name for name, _ in versions()} >= {"Qt", "ibm-cos-sdk", "keyring"}
    assert dialog.copy_button.text() == "Copied"
    assert "ibm_boto3" not in sys.modules or "tests.emulator.clients" in sys.modules

"""The paste target and the welcome page, with a real clipboard, real drops and real files."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.recognise import LIMIT, Recognised
from cosbrowser.ui.dialogs.paste import PasteTarget
from cosbrowser.ui.welcome import WelcomePage

KEY = "vJ8pX2mQ4nR7tY1wB5cD9fG3hK6lZ0aS_eU-iO2qW4xN"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def target(window: QWidget, qtbot: QtBot) -> PasteTarget:
    made = PasteTarget()
    QVBoxLayout(window).addWidget(made)
    qtbot.waitExposed(window)
    return made


def drop(widget: QWidget, mime: QMimeData, proposed: Qt.DropAction = Qt.DropAction.CopyAction) -> QDropEvent:
    """What Qt sends for a drop on the middle of a widget."""
    at = widget.rect().center()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at, actions, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.setDropAction(proposed)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(at), actions, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(proposed)
    QApplication.sendEvent(widget, event)
    return event


def test_paste_key_takes_the_clipboard(target: PasteTarget, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(KEY)
    target.setFocus()

    with qtbot.waitSignal(target.recognised) as found:
        qtbot.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert found.args[0].secret.api_key == KEY
    assert target.state.text() == "Found: API key."
    assert KEY not in target.accessibleDescription()


def test_paste_button_takes_the_clipboard(target: PasteTarget, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(KEY)

    with qtbot.waitSignal(target.recognised):
        qtbot.mouseClick(target.paste_button, LEFT)


def test_file_copied_in_a_file_manager_is_read(target: PasteTarget, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_text(KEY)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(mime)

    with qtbot.waitSignal(target.recognised):
        target.paste()


def test_dropped_text_and_dropped_file_are_the_same(target: PasteTarget, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "service-credential.json"
    file.write_text(json.dumps({"apikey": KEY}))
    found: list[Recognised] = []
    target.recognised.connect(lambda recognised, _text: found.append(recognised))
    text, url = QMimeData(), QMimeData()
    text.setText(file.read_text())
    url.setUrls([QUrl.fromLocalFile(str(file))])

    drop(target, text)
    drop(target, url)
    qtbot.waitUntil(lambda: len(found) == 2)

    assert found[0] == found[1]


def test_drop_is_a_copy_even_when_a_move_is_proposed(target: PasteTarget, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "key.txt"
    file.write_text(KEY)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])

    with qtbot.waitSignal(target.recognised):
        event = drop(target, mime, Qt.DropAction.MoveAction)

    assert event.dropAction() is Qt.DropAction.CopyAction


def test_picture_is_not_accepted(target: PasteTarget) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"x")
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    event.ignore()

    QApplication.sendEvent(target, event)
    QApplication.sendEvent(target, QDragLeaveEvent())

    assert not event.isAccepted()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no text in it."),
        ('{"apikey": "",\n "r', "The JSON breaks off in line 2, column 2, after the field “apikey”. Copy all of it."),
        ("{", "The JSON cannot be read (line 1, column 2). Copy all of it."),
        ('{"apikey": 7}', "The field “apikey” in line 1 is not a text."),
        ('{"type": "x"}', "There is no key in it. A service credential has the field “apikey”."),
        ("x" * (LIMIT + 1), "This is too long to be a credential."),
        ("hello", "This is no key that IBM COS gives: an API key has 44 characters, an HMAC pair 32 and 48."),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_place(target: PasteTarget, qtbot: QtBot, text: str, said: str) -> None:
    with qtbot.assertNotEmitted(target.recognised):
        target.take(text)

    assert target.state.text() == said
    assert target.state.property("role") == "bad"


def test_half_of_a_pair_is_taken_and_the_other_half_asked_for(target: PasteTarget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(target.recognised):
        target.take("0f1e2d3c4b5a69788796a5b4c3d2e1f0")

    assert target.state.text() == "Found: half of an HMAC pair. “secret_access_key” is missing."


def test_folder_and_missing_file_are_said(target: PasteTarget, qtbot: QtBot, tmp_path: Path) -> None:
    target.read_file(str(tmp_path))
    qtbot.waitUntil(lambda: "Is a directory" in target.state.text())

    target.read_file(str(tmp_path / "gone"))
    qtbot.waitUntil(lambda: "No such file" in target.state.text())


def test_pipe_that_nobody_writes_does_not_stop_the_window(target: PasteTarget, qtbot: QtBot, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    target.read_file(str(pipe))

    target.take(KEY)
    assert target.state.text() == "Found: API key."

    pipe.write_text("late")  # lets the reading thread end
    qtbot.waitUntil(lambda: "This is no key" in target.state.text())


def test_target_that_is_gone_when_the_file_was_read_is_no_error(
    target: PasteTarget, qtbot: QtBot, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    target.read_file(str(pipe))
    gone: list[bool] = []
    target.destroyed.connect(lambda: gone.append(True))

    target.deleteLater()
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)

    pipe.write_text(KEY)


@pytest.fixture
def page(window: QWidget, qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    QVBoxLayout(window).addWidget(made)
    qtbot.waitExposed(window)
    return made


def test_welcome_page_gives_the_text_of_a_credential(page: WelcomePage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(KEY)
    page.setFocus()

    with qtbot.waitSignal(page.credential_given) as given:
        qtbot.keyClick(page.target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert given.args == [KEY]


def test_welcome_page_offers_the_demo_and_the_form(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.demo_wanted):
        qtbot.keyClick(page.demo_button, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.by_hand_wanted):
        qtbot.mouseClick(page.by_hand_button, LEFT)


def test_welcome_page_unfolds_the_steps_of_the_console(page: WelcomePage, qtbot: QtBot) -> None:
    steps = page.where._content
    assert not steps.isVisible()

    qtbot.keyClick(page.where.button, Qt.Key.Key_Space)

    assert steps.isVisible()
    assert page.where.button.accessibleDescription() == "unfolded"


def test_welcome_page_is_walked_by_tab_alone(page: WelcomePage, qtbot: QtBot) -> None:
    page.target.setFocus()
    qtbot.waitUntil(page.target.hasFocus)
    walked = [page.target]
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())

    assert walked == [
        page.target, page.target.paste_button, page.target.file_button, page.demo_button, page.by_hand_button,
        page.where.button,
    ]  # fmt: skip

"""A new folder: judged while typed, made in the engine, refused in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog, judge
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.ui.dialogs.conftest import connection_to

PLACE = Location("c", "invoices", "2026/")


@pytest.mark.parametrize(
    ("name", "text", "possible"),
    [
        ("", "", False),
        ("/", "", False),
        ("march", "", True),
        ("march/", "", True),
        ("a/b/c", "Makes “c” inside “a/b”.", True),
        ("old", "There is a folder “old” already.", False),
        ("old/", "There is a folder “old” already.", False),
        ("x" * 1018, "", True),
        ("x" * 1019, "The name with all its folders takes 1,025 bytes; 1,024 are possible.", False),
        ("é" * 510, "The name with all its folders takes 1,026 bytes; 1,024 are possible.", False),
        ("a//b", "Two slashes in a row, or one at the start, make a folder without a name.", True),
        ("/a", "Two slashes in a row, or one at the start, make a folder without a name.", True),
        ("..", "Other programs may take “.” and “..” for something else than a name.", True),
        ("a ", "A name begins or ends with a space.", True),
        ("a\u202eb", "It holds signs that cannot be seen: a‹U+202E›b", True),
    ],
)
def test_name_is_judged_as_it_is_typed(qapp: object, name: str, text: str, possible: bool) -> None:
    judgement = judge(PLACE, name, lambda there: there == "old")

    assert (judgement.text, judgement.possible) == (text, possible)


@pytest.fixture
def ask(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket_name: str
) -> Callable[[str], NewFolderDialog]:
    hmac_client(cos).create_bucket(Bucket=bucket_name)

    def open_dialog(role: str = "Manager") -> NewFolderDialog:
        connection, secret = connection_to(cos, role)
        opened: list[object] = []
        engine.call(window, Accounts.open_for_now, connection, secret).then(opened.append)
        qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
        dialog = NewFolderDialog.ask(window, engine, Location(connection.id, bucket_name, "a/"), lambda _: False)
        qtbot.waitExposed(dialog)
        return dialog

    return open_dialog


def test_folder_is_made_by_typing_and_enter(
    ask: Callable[..., NewFolderDialog], qtbot: QtBot, cos: LocalCos, bucket_name: str
) -> None:
    dialog = ask()
    assert not dialog.create_button.isEnabled()
    qtbot.keyClicks(dialog.name, "march/week 1/")

    with qtbot.waitSignal(dialog.made, timeout=10_000) as made:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert made.args == ["a/march/week 1/"]
    assert hmac_client(cos).head_object(Bucket=bucket_name, Key="a/march/week 1/")["ContentLength"] == 0


def test_folder_that_only_the_server_knows_is_said_and_the_name_kept(
    ask: Callable[..., NewFolderDialog], qtbot: QtBot, cos: LocalCos, bucket_name: str
) -> None:
    hmac_client(cos).put_object(Bucket=bucket_name, Key="a/there/x", Body=b"")
    dialog = ask()
    qtbot.keyClicks(dialog.name, "there")

    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert dialog.problem.title.text() == "The folder “there/” could not be made"
    assert "something of this name already" in dialog.problem.message.text()
    assert dialog.name.text() == "there"
    qtbot.keyClicks(dialog.name, "2")
    assert dialog.problem.isHidden()


def test_key_that_may_not_write_is_told_which_role_it_needs(ask: Callable[..., NewFolderDialog], qtbot: QtBot) -> None:
    dialog = ask("Reader")
    qtbot.keyClicks(dialog.name, "new")

    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert "Object Writer" in dialog.problem.message.text()
    assert dialog.name.isEnabled()

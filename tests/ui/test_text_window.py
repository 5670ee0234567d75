"""Text objects are written and changed in a window, and links are made, through widgets against the local COS."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.settings import LINKS_MADE, Settings
from cosbrowser.ui.copy_as import Style
from cosbrowser.ui.dialogs.share import ShareDialog
from cosbrowser.ui.dialogs.text_file import TextWindow
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.meanwhile import Choice
from cosbrowser.ui.panels.share import SharePanel
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection
from tests.ui.test_object_panels import opened, press, said, until_gone
from tests.ui.test_window import go

Edit = Callable[[bytes], TextWindow]


@pytest.fixture
def place(bucket_name: str) -> Location:
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def edit(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> Edit:
    """Stores an object with these bytes, and opens it as text by its action."""

    def edited(data: bytes) -> TextWindow:
        put.client.put_object(Bucket=place.bucket, Key="t.txt", Body=data, Metadata={"who": "me"})
        go(qtbot, main, place)
        main.browser.table.selectRow(0)
        main.commands.edit_text.trigger()
        window = opened(qtbot, main, TextWindow)
        qtbot.waitUntil(window.editor.isVisible, timeout=20_000)
        return window

    return edited


def body(put: Any, place: Location, key: str = "t.txt") -> bytes:
    return put.client.get_object(Bucket=place.bucket, Key=key)["Body"].read()


def type_at_end(window: TextWindow, words: str) -> None:
    QTest.keyClick(window.editor.text, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.editor.text, words)


def save(qtbot: QtBot, window: TextWindow) -> None:
    window.activateWindow()
    window.editor.text.setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.editor.text.hasFocus(), timeout=20_000)
    QTest.keyClick(window.editor.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.editor.modified, timeout=20_000)


def test_a_new_text_file_is_written_and_stands_in_the_folder(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    main.browser.go(place)
    qtbot.waitUntil(main.commands.new_text_file.isEnabled, timeout=20_000)

    main.commands.new_text_file.trigger()
    window = opened(qtbot, main, TextWindow)
    nameless = window.save_button.isEnabled()
    QTest.keyClicks(window.name, "notes.md")
    kind = said(window)
    QTest.keyClicks(window.editor.text, "# Notes")
    QTest.keyClick(window.editor.text, Qt.Key.Key_Return)
    save(qtbot, window)
    window.close()
    until_gone(qtbot, main, TextWindow)

    assert not nameless
    assert "text/markdown" in kind
    assert body(put, place, "notes.md") == b"# Notes\n"
    qtbot.waitUntil(lambda: main.browser.model.rowCount() == 1, timeout=20_000)


def test_a_new_text_file_does_not_overwrite(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    put.client.put_object(Bucket=place.bucket, Key="taken.txt", Body=b"theirs")
    main.browser.go(place)
    qtbot.waitUntil(main.commands.new_text_file.isEnabled, timeout=20_000)
    main.commands.new_text_file.trigger()
    window = opened(qtbot, main, TextWindow)

    QTest.keyClicks(window.name, "taken.txt")
    QTest.keyClicks(window.editor.text, "mine")
    press(qtbot, window.save_button)
    qtbot.waitUntil(lambda: "already" in said(window), timeout=20_000)
    window.editor.text.document().setModified(False)
    window.close()

    assert body(put, place, "taken.txt") == b"theirs"


def test_a_text_is_changed_and_keeps_its_line_ends_and_metadata(
    qtbot: QtBot, put: Any, place: Location, edit: Edit
) -> None:
    window = edit(b"a\r\nb\r\n")

    type_at_end(window, "c")
    save(qtbot, window)
    window.close()

    assert body(put, place) == b"a\r\nb\r\nc"
    assert put.client.head_object(Bucket=place.bucket, Key="t.txt")["Metadata"] == {"who": "me"}


@pytest.mark.parametrize(
    ("choice", "there", "beside"),
    [(Choice.OVERWRITE, b"a+", None), (Choice.BOTH, b"theirs", b"a+"), (Choice.DISCARD, b"theirs", None)],
)
def test_a_conflict_is_decided_by_the_person(
    qtbot: QtBot, put: Any, place: Location, edit: Edit, choice: Choice, there: bytes, beside: bytes | None
) -> None:
    window = edit(b"a")
    put.client.put_object(Bucket=place.bucket, Key="t.txt", Body=b"theirs")

    type_at_end(window, "+")
    press(qtbot, window.save_button)
    qtbot.waitUntil(window.conflict.isVisible, timeout=20_000)
    before = body(put, place)
    qtbot.waitUntil(lambda: "the bucket keeps no versions" in said(window), timeout=20_000)
    words = said(window)
    press(qtbot, window.choices[choice])
    qtbot.waitUntil(lambda: not window.editor.modified and window.editor.isVisible(), timeout=20_000)

    keys = {one["Key"] for one in put.client.list_objects_v2(Bucket=place.bucket)["Contents"]}
    assert "“t.txt” was changed in the bucket while you edited it." in words
    assert before == b"theirs"
    assert body(put, place) == there
    assert ("t (1).txt" in keys) == (beside is not None)
    if beside is not None:
        assert body(put, place, "t (1).txt") == beside
    if choice is Choice.DISCARD:
        assert window.editor.plain() == "theirs"
    window.close()


def test_closing_asks_about_what_is_not_saved(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, edit: Edit
) -> None:
    window = edit(b"a")
    type_at_end(window, "b")

    window.close()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    stays = window.isVisible()
    window.close()
    again = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
    qtbot.mouseClick(again.button(QMessageBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    until_gone(qtbot, main, TextWindow)

    assert stays
    assert body(put, place) == b"ab"


def test_an_encoding_is_chosen_and_what_it_lacks_is_said(qtbot: QtBot, put: Any, place: Location, edit: Edit) -> None:
    window = edit("Größe\n".encode("cp1252"))
    guessed = said(window)

    QGuiApplication.clipboard().setText("→")
    window.editor.text.paste()
    press(qtbot, window.save_button)
    qtbot.waitUntil(lambda: "has no “→”" in said(window), timeout=20_000)
    row = window.editor.encoding.findData("utf-8")
    window.editor.encoding.setCurrentIndex(row)
    window.editor.encoding.activated.emit(row)
    save(qtbot, window)
    window.close()

    assert "guessed" in guessed
    assert body(put, place) == "→Größe\n".encode()


def test_a_text_is_found_around_the_end(qtbot: QtBot, edit: Edit) -> None:
    window = edit(b"one two one")
    QTest.keyClick(window.editor.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.editor.find_row.isVisible)

    QTest.keyClicks(window.editor.find_row.wanted, "one")
    places = [window.editor.text.textCursor().selectionStart()]
    for _ in range(2):
        QTest.keyClick(window.editor.find_row.wanted, Qt.Key.Key_Return)
        places.append(window.editor.text.textCursor().selectionStart())
    window.close()

    assert places == [0, 8, 0]


def test_bytes_are_not_edited_as_text(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    put.client.put_object(Bucket=place.bucket, Key="t.bin", Body=bytes(range(256)))
    go(qtbot, main, place)
    main.browser.table.selectRow(0)

    main.commands.edit_text.trigger()
    window = opened(qtbot, main, TextWindow)
    qtbot.waitUntil(lambda: "cannot be edited here" in said(window), timeout=20_000)

    assert not window.save_button.isEnabled()
    window.close()


# Links


def select_one(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> SharePanel:
    put.client.put_object(Bucket=place.bucket, Key="a b.txt", Body=b"shared")
    go(qtbot, main, place)
    main.browser.table.selectRow(0)
    main.inspector.show_panel(SharePanel)
    return main.inspector.share


def add_pair(qtbot: QtBot, engine: Engine, main: MainWindow, cos: LocalCos) -> None:
    one = cos.instances[0]
    both = Secret(one["api_key"], one["access_key_id"], one["secret_access_key"])
    answers: list[object] = []
    engine.call(engine, Accounts.open_for_now, connection(cos, CONNECTION, pair=True), both).then(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)


def test_a_link_is_made_and_remembered_without_itself(
    qtbot: QtBot, engine: Engine, main: MainWindow, put: Any, cos: LocalCos, place: Location, settings: Settings
) -> None:
    add_pair(qtbot, engine, main, cos)
    panel = select_one(qtbot, main, put, place)

    main.commands.share.trigger()
    dialog = opened(qtbot, main, ShareDialog)
    warned = said(dialog)
    QTest.keyClicks(dialog.save_as, "other.txt")
    press(qtbot, dialog.make_button)
    qtbot.waitUntil(dialog.links.isVisible, timeout=20_000)
    press(qtbot, dialog.copy_button)
    made = QGuiApplication.clipboard().text()
    press(qtbot, dialog.code_part.button)
    modules = dialog.code.modules
    with urllib.request.urlopen(made, timeout=20) as answer:
        data, disposition = answer.read(), answer.headers["Content-Disposition"]
    press(qtbot, dialog.close_button)
    until_gone(qtbot, main, ShareDialog)

    [row] = settings.get(LINKS_MADE)
    assert data == b"shared"
    assert disposition == 'attachment; filename="other.txt"'
    assert "cannot be taken back" in warned
    assert len(modules) >= 21
    assert all(len(one) == len(modules) for one in modules)
    assert row[:5] == (CONNECTION, place.bucket, "a b.txt", "", "GET")
    assert not any("http" in cell or "Signature" in cell for cell in row)
    qtbot.waitUntil(lambda: "Links that work" in said(panel))


def test_a_link_to_upload_works_until_the_moment_that_was_chosen(
    qtbot: QtBot, engine: Engine, main: MainWindow, put: Any, cos: LocalCos, place: Location
) -> None:
    add_pair(qtbot, engine, main, cos)
    select_one(qtbot, main, put, place)
    main.commands.share.trigger()
    dialog = opened(qtbot, main, ShareDialog)
    press(qtbot, dialog.storing)
    dialog.expiry.setCurrentIndex(dialog.expiry.count() - 1)
    dialog.until.setDateTime(QDateTime.currentDateTime().addSecs(3 * 3600))
    warned = said(dialog)
    press(qtbot, dialog.make_button)
    qtbot.waitUntil(dialog.links.isVisible, timeout=20_000)
    made = dialog.links.toPlainText()
    request = urllib.request.Request(made, b"sent by a stranger", method="PUT")
    with urllib.request.urlopen(request, timeout=20) as answer:
        stored = answer.status
    press(qtbot, dialog.close_button)

    assert "can store anything under this name until" in warned
    assert 3 * 3600 - 120 < int(parse_qs(urlsplit(made).query)["X-Amz-Expires"][0]) <= 3 * 3600
    assert stored == 200
    assert put.client.get_object(Bucket=place.bucket, Key="a b.txt")["Body"].read() == b"sent by a stranger"


def test_without_a_pair_the_dialog_says_what_is_needed(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    select_one(qtbot, main, put, place)

    main.commands.share.trigger()
    dialog = opened(qtbot, main, ShareDialog)
    press(qtbot, dialog.make_button)
    qtbot.waitUntil(lambda: "need an HMAC pair" in said(dialog), timeout=20_000)

    assert not dialog.links.isVisible()
    press(qtbot, dialog.close_button)


def test_objects_are_copied_as_a_command_without_a_secret(
    qtbot: QtBot, main: MainWindow, put: Any, cos: LocalCos, place: Location
) -> None:
    select_one(qtbot, main, put, place)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()

    main.commands.copy_as[Style.AWS].trigger()
    qtbot.waitUntil(lambda: "get-object" in clipboard.text(), timeout=20_000)

    assert f"--bucket={place.bucket} '--key=a b.txt'" in clipboard.text()
    assert cos.endpoints["us-south"] in clipboard.text()
    assert cos.instances[0]["api_key"] not in clipboard.text()

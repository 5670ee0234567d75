"""Edit in place: what a program saves reaches the object; what others wrote is not overwritten."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui.editing import Edit, Phase
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION, connection, secret
from tests.ui.test_window import go

LEFT = Qt.MouseButton.LeftButton
SLOW = 20_000


@pytest.fixture
def client(cos: LocalCos, bucket_name: str) -> Iterator[Any]:
    made = hmac_client(cos)
    made.create_bucket(Bucket=bucket_name)
    made.put_object(
        Bucket=bucket_name, Key="docs/a.txt", Body=b"first", Metadata={"colour": "blue"}, Tagging="x=y",
        ContentType="text/x-special", CacheControl="max-age=9",
    )  # fmt: skip
    yield made
    made.close()


@pytest.fixture
def opened(main: MainWindow) -> list[Path]:
    paths: list[Path] = []
    main.files.edits.open_file = lambda path: bool(paths.append(Path(path)) or True)
    return paths


@pytest.fixture
def edit(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, opened: list[Path]
) -> Callable[[], tuple[Edit, Path]]:
    """Select the object and press Ctrl+E."""

    def begin() -> tuple[Edit, Path]:
        go(qtbot, main, Location(CONNECTION, bucket_name, "docs/"))
        main.browser.table.setFocus()
        main.browser.table.selectRow(0)
        qtbot.waitUntil(main.commands.edit_object.isEnabled)
        QTest.keySequence(main.browser.table, "Ctrl+E")
        qtbot.waitUntil(lambda: bool(opened), timeout=SLOW)
        return main.files.edits.all[0], opened[0]

    return begin


def body(client: Any, bucket: str, key: str = "docs/a.txt") -> bytes:
    return client.get_object(Bucket=bucket, Key=key)["Body"].read()


def press(qtbot: QtBot, main: MainWindow, edit: Edit, words: str) -> None:
    row = main.editing.row(edit)
    qtbot.waitUntil(lambda: words in [button.text() for button in row.buttons], timeout=SLOW)
    qtbot.mouseClick(next(button for button in row.buttons if button.text() == words), LEFT)


def test_what_is_saved_goes_to_the_bucket_and_keeps_what_the_object_says_of_itself(
    qtbot: QtBot, main: MainWindow, edit: Callable[[], tuple[Edit, Path]], client: Any, bucket_name: str
) -> None:
    edited, path = edit()
    assert path.name == "a.txt"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    qtbot.waitUntil(main.editing.isVisible)

    path.write_bytes(b"second, longer")

    qtbot.waitUntil(lambda: edited.saves == 1, timeout=SLOW)
    assert body(client, bucket_name) == b"second, longer"
    head = client.head_object(Bucket=bucket_name, Key="docs/a.txt")
    assert (head["ContentType"], head["CacheControl"], head["Metadata"]) == (
        "text/x-special", "max-age=9", {"colour": "blue"},
    )  # fmt: skip
    assert client.get_object_tagging(Bucket=bucket_name, Key="docs/a.txt")["TagSet"] == [{"Key": "x", "Value": "y"}]
    assert "saved to the bucket" in main.editing.row(edited).words.text()
    qtbot.waitUntil(lambda: getattr(main.browser.selected_entry(), "size", 0) == 14, timeout=SLOW)
    qtbot.waitUntil(lambda: "14 bytes" in main.status.text, timeout=SLOW)
    qtbot.waitUntil(
        lambda: any("14 bytes" in words.text() for words in main.inspector.findChildren(QLabel)), timeout=SLOW
    )

    press(qtbot, main, edited, "Done")
    qtbot.waitUntil(lambda: not path.parent.exists(), timeout=SLOW)
    assert main.editing.isHidden()


def test_editor_that_replaces_the_file_is_followed(
    qtbot: QtBot, edit: Callable[[], tuple[Edit, Path]], client: Any, bucket_name: str
) -> None:
    edited, path = edit()
    for number in (1, 2, 3):
        beside = path.with_name(f".a.txt.swp{number}")
        beside.write_bytes(b"version %d" % number)
        beside.replace(path)
        qtbot.waitUntil(lambda n=number: body(client, bucket_name) == b"version %d" % n, timeout=SLOW)
    qtbot.waitUntil(lambda: edited.saves == 3)

    path.unlink()  # and one that removes it first
    path.write_bytes(b"anew")
    qtbot.waitUntil(lambda: body(client, bucket_name) == b"anew", timeout=SLOW)


def test_file_that_is_touched_is_not_sent(
    qtbot: QtBot, edit: Callable[[], tuple[Edit, Path]], client: Any, bucket_name: str
) -> None:
    edited, path = edit()
    before = client.head_object(Bucket=bucket_name, Key="docs/a.txt")["LastModified"]
    phases: list[Phase] = []
    edited.changed.connect(lambda: phases.append(edited.phase))
    os.utime(path)

    qtbot.waitUntil(lambda: phases[-2:] == [Phase.SAVING, Phase.WATCHING], timeout=SLOW)
    assert edited.saves == 0
    assert client.head_object(Bucket=bucket_name, Key="docs/a.txt")["LastModified"] == before


@pytest.fixture
def conflict(qtbot: QtBot, edit: Callable[[], tuple[Edit, Path]], client: Any, bucket_name: str) -> tuple[Edit, Path]:
    """Somebody else has changed the object, and then the file is saved."""
    edited, path = edit()
    client.put_object(Bucket=bucket_name, Key="docs/a.txt", Body=b"theirs")
    path.write_bytes(b"mine")
    qtbot.waitUntil(lambda: edited.phase is Phase.CONFLICT, timeout=SLOW)
    assert body(client, bucket_name) == b"theirs"
    return edited, path


def test_conflict_keeps_both(
    qtbot: QtBot, main: MainWindow, conflict: tuple[Edit, Path], client: Any, bucket_name: str
) -> None:
    edited, path = conflict
    assert "was changed in the bucket" in main.editing.row(edited).words.text()

    press(qtbot, main, edited, "Keep Both")

    qtbot.waitUntil(lambda: edited.saves == 1, timeout=SLOW)
    assert body(client, bucket_name) == b"theirs"
    assert body(client, bucket_name, "docs/a (1).txt") == b"mine"
    path.write_bytes(b"mine again")  # edits go to the new one from now on
    qtbot.waitUntil(lambda: body(client, bucket_name, "docs/a (1).txt") == b"mine again", timeout=SLOW)
    assert body(client, bucket_name) == b"theirs"


def test_conflict_is_overwritten(
    qtbot: QtBot, main: MainWindow, conflict: tuple[Edit, Path], client: Any, bucket_name: str
) -> None:
    press(qtbot, main, conflict[0], "Overwrite")
    qtbot.waitUntil(lambda: body(client, bucket_name) == b"mine", timeout=SLOW)


def test_conflict_is_discarded_after_a_question(
    qtbot: QtBot, main: MainWindow, conflict: tuple[Edit, Path], client: Any, bucket_name: str
) -> None:
    press(qtbot, main, conflict[0], "Discard…")
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    button = next(b for b in box.findChildren(QPushButton) if b.text() == "Discard")
    qtbot.mouseClick(button, LEFT)

    qtbot.waitUntil(lambda: not conflict[1].parent.exists(), timeout=SLOW)
    assert main.files.edits.all == []
    assert body(client, bucket_name) == b"theirs"


def test_what_was_saved_is_undone_where_the_bucket_keeps_versions(
    qtbot: QtBot, main: MainWindow, edit: Callable[[], tuple[Edit, Path]], client: Any, bucket_name: str
) -> None:
    client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    before = body(client, bucket_name)
    edited, path = edit()
    path.write_bytes(b"mine")
    qtbot.waitUntil(lambda: edited.saves == 1, timeout=SLOW)
    stored, words = body(client, bucket_name), main.commands.undo.text()

    main.commands.undo.trigger()
    qtbot.waitUntil(lambda: body(client, bucket_name) == before, timeout=SLOW)

    assert stored == b"mine"
    assert words == "Undo Saving “a.txt”"


def test_object_that_was_deleted_meanwhile_is_a_conflict_too(
    qtbot: QtBot, main: MainWindow, edit: Callable[[], tuple[Edit, Path]], client: Any, bucket_name: str
) -> None:
    edited, path = edit()
    client.delete_object(Bucket=bucket_name, Key="docs/a.txt")
    path.write_bytes(b"mine")

    qtbot.waitUntil(lambda: edited.phase is Phase.CONFLICT, timeout=SLOW)
    assert "was deleted" in main.editing.row(edited).words.text()
    press(qtbot, main, edited, "Store Again")
    qtbot.waitUntil(lambda: edited.saves == 1, timeout=SLOW)
    assert body(client, bucket_name) == b"mine"


def test_unsaved_copy_survives_a_crash_and_is_offered_at_the_next_start(
    qtbot: QtBot, main: MainWindow, conflict: tuple[Edit, Path], client: Any, bucket_name: str
) -> None:
    edits = main.files.edits
    edits.all.clear()  # the window dies with what it knows
    main.editing.refresh()
    assert conflict[1].read_bytes() == b"mine"

    edits.look_for_left()

    qtbot.waitUntil(lambda: len(edits.all) == 1, timeout=SLOW)
    offered = edits.all[0]
    assert offered.phase is Phase.LEFT
    assert "were not saved" in main.editing.row(offered).words.text()
    press(qtbot, main, offered, "Save Now")
    qtbot.waitUntil(lambda: offered.phase is Phase.CONFLICT, timeout=SLOW)  # still not over what others wrote
    assert body(client, bucket_name) == b"theirs"
    press(qtbot, main, offered, "Keep Both")
    qtbot.waitUntil(lambda: offered.saves == 1, timeout=SLOW)
    assert body(client, bucket_name, "docs/a (1).txt") == b"mine"


def test_read_only_connection_refuses_beforehand(
    qtbot: QtBot, main: MainWindow, client: Any, cos: LocalCos, bucket_name: str, engine: Engine
) -> None:
    answers: list[object] = []
    engine.call(main, Accounts.open_for_now, connection(cos, read_only=True), secret(cos)).then(answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    main.connections.load()
    qtbot.waitUntil(lambda: (c := main.connections.get(CONNECTION)) is not None and c.read_only, timeout=SLOW)
    go(qtbot, main, Location(CONNECTION, bucket_name, "docs/"))
    main.browser.table.selectRow(0)

    qtbot.waitUntil(main.commands.open.isEnabled)
    assert not main.commands.edit_object.isEnabled()

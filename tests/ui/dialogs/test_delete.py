"""Deleting: counted first, done with progress, what stayed is listed; Enter and Esc delete nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.delete import DeleteDialog, Deletion
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.ui.dialogs.conftest import connection_to

LEFT = Qt.MouseButton.LeftButton
NOW = datetime.now(UTC)


def entry(key: str, size: int = 10) -> ObjectEntry:
    return ObjectEntry(key, size, NOW, "etag")


@pytest.fixture
def keys(cos: LocalCos, bucket_name: str) -> Callable[[], list[str]]:
    """What is in the bucket: four objects to begin with."""
    client = hmac_client(cos)
    client.create_bucket(Bucket=bucket_name)
    for key in ("a/1", "a/2", "a/deep/3", "top"):
        client.put_object(Bucket=bucket_name, Key=key, Body=b"0123456789")
    return lambda: [o["Key"] for o in client.list_objects_v2(Bucket=bucket_name).get("Contents", [])]


@pytest.fixture
def ask(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket_name: str, keys: object
) -> Callable[..., DeleteDialog]:
    def open_dialog(*objects: str, folders: tuple[str, ...] = (), role: str = "Manager") -> DeleteDialog:
        connection, secret = connection_to(cos, role)
        opened: list[object] = []
        engine.call(window, Accounts.open_for_now, connection, secret).then(opened.append)
        qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
        place = Location(connection.id, bucket_name)
        dialog = DeleteDialog.ask(window, engine, Selection(place, tuple(map(entry, objects)), folders))
        qtbot.waitExposed(dialog)
        return dialog

    return open_dialog


def test_one_object_is_named_and_deleted(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, keys: Callable[[], list[str]]
) -> None:
    dialog = ask("top")
    assert dialog.title.text() == "Delete “top”?"
    assert dialog.amount.text() == "1 object, 10 bytes"
    qtbot.waitUntil(
        lambda: "This cannot be undone: the bucket keeps no versions." in dialog.warning.text(), timeout=10_000
    )
    assert dialog.delete_button.text() == "Delete 1 object"
    pages: list[Deleted] = []
    dialog.progressed.connect(pages.append)

    with qtbot.waitSignal(dialog.over, timeout=10_000) as over:
        qtbot.mouseClick(dialog.delete_button, LEFT)

    assert over.args == [Deletion(1)]
    assert pages == [Deleted(("top",))]
    assert keys() == ["a/1", "a/2", "a/deep/3"]


def test_in_a_versioned_bucket_only_markers_are_added_and_that_is_said(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, cos: LocalCos, bucket_name: str
) -> None:
    client = hmac_client(cos)
    client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    dialog = ask("top")
    qtbot.waitUntil(lambda: "Undo brings back what is deleted here" in dialog.warning.text(), timeout=10_000)

    with qtbot.waitSignal(dialog.over, timeout=10_000):
        qtbot.mouseClick(dialog.delete_button, LEFT)

    assert [one["Key"] for one in client.list_object_versions(Bucket=bucket_name)["DeleteMarkers"]] == ["top"]


def test_folder_is_counted_before_it_can_be_deleted(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, keys: Callable[[], list[str]]
) -> None:
    dialog = ask("top", folders=("a/",))
    assert not dialog.delete_button.isEnabled()

    qtbot.waitUntil(dialog.delete_button.isEnabled, timeout=10_000)

    assert dialog.delete_button.text() == "Delete 4 objects"
    assert dialog.amount.text() == "4 objects, 40 bytes"
    with qtbot.waitSignal(dialog.over, timeout=10_000) as over:
        qtbot.mouseClick(dialog.delete_button, LEFT)
    assert over.args == [Deletion(4)]
    assert keys() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_delete_nothing(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, keys: Callable[[], list[str]], key: Qt.Key
) -> None:
    dialog = ask("top")
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))

    qtbot.keyClick(dialog, key)
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)

    assert len(keys()) == 4


def test_enter_on_the_button_that_deletes_does_delete(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, keys: Callable[[], list[str]]
) -> None:
    dialog = ask("top")
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    for _ in range(5):
        if dialog.focusWidget() is not dialog.delete_button:
            qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    with qtbot.waitSignal(dialog.over, timeout=10_000):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert "top" not in keys()


def test_what_could_not_be_deleted_is_listed_with_its_reason(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, keys: Callable[[], list[str]]
) -> None:
    dialog = ask("x\x01", "y\x01", role="Reader")  # such keys are deleted one by one, and answered so

    with qtbot.waitSignal(dialog.over, timeout=10_000) as over:
        qtbot.mouseClick(dialog.delete_button, LEFT)

    result: Deletion = over.args[0]
    assert (result.deleted, len(result.failed), result.stopped) == (0, 2, False)
    assert dialog.title.text() == "2 could not be deleted"
    assert dialog.kept.lines == ["x‹U+0001›", "y‹U+0001›"]
    assert "role Writer or Manager" in dialog.problem.message.text()
    assert dialog.delete_button.text() == "Try the rest again"
    assert dialog.cancel_button.text() == "Close"


def test_key_that_may_delete_nothing_is_told_so(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, keys: Callable[[], list[str]]
) -> None:
    dialog = ask("a/1", "a/2", role="Reader")

    with qtbot.waitSignal(dialog.over, timeout=10_000) as over:
        qtbot.mouseClick(dialog.delete_button, LEFT)

    assert over.args == [Deletion(stopped=True)]
    assert dialog.title.text() == "The deletion was interrupted"
    assert dialog.amount.text() == "0 of 2 objects deleted"
    assert "role Writer or Manager" in dialog.problem.message.text()
    assert len(keys()) == 4


def test_count_that_fails_says_why_and_nothing_can_be_deleted(
    ask: Callable[..., DeleteDialog], qtbot: QtBot, bucket_name: str
) -> None:
    dialog = ask(folders=("a/",), role="ObjectReader")

    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert not dialog.delete_button.isEnabled()


@pytest.mark.parametrize(
    ("objects", "folders", "title"),
    [
        (("a/1",), (), "Delete “a/1”?"),
        ((), ("a/",), "Delete the folder “a/” and all that is in it?"),
        (("a/1", "a/2"), (), "Delete 2 objects from “{0}”?"),
        ((), ("a/", "b/"), "Delete 2 folders of “{0}” and all that is in them?"),
        (("top",), ("a/",), "Delete 1 object and 1 folder of “{0}”?"),
        (("top", "a/1"), ("a/",), "Delete 2 objects and 1 folder of “{0}”?"),
        (("top", "a/1"), ("a/", "b/"), "Delete 2 objects and 2 folders of “{0}”?"),
    ],
)
def test_title_names_what_it_is_about(
    ask: Callable[..., DeleteDialog], bucket_name: str, objects: tuple[str, ...], folders: tuple[str, ...], title: str
) -> None:
    from cosbrowser.ui.errors import short

    assert ask(*objects, folders=folders).title.text() == title.format(short(bucket_name))


def test_long_selection_is_named_in_part(ask: Callable[..., DeleteDialog]) -> None:
    dialog = ask(*(f"key-{n}" for n in range(12)))

    assert dialog.names.text().splitlines() == [*(f"key-{n}" for n in range(5)), "and 7 more"]

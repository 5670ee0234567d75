"""Edit > Undo, through the window against the local COS: what is there after it is what was there before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.transfer.job import Answer
from cosbrowser.transfer.replaced import replaced
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.text_file import TextWindow
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.rename_field import RenameField
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_object_panels import opened, press, said, until_gone
from tests.ui.test_text_window import save, type_at_end
from tests.ui.test_versions import emptied  # noqa: F401 - a fixture
from tests.ui.test_window import go


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    for key in ("a.txt", "b.txt", "in/c.txt", "in/d.txt"):
        put.client.put_object(Bucket=bucket_name, Key=key, Body=key.encode())
    return Location(CONNECTION, bucket_name)


def state(put: Any, bucket: str) -> list[tuple[str, str, bool]]:
    """Every version and marker: key, id, whether it is the current one."""
    found = put.client.list_object_versions(Bucket=bucket)
    every = [*(found.get("Versions") or []), *(found.get("DeleteMarkers") or [])]
    return sorted((one["Key"], one["VersionId"], one["IsLatest"]) for one in every)


def keys(put: Any, place: Location) -> list[str]:
    return sorted(one["Key"] for one in put.client.list_objects_v2(Bucket=place.bucket).get("Contents") or [])


def press_undo(qtbot: QtBot, main: MainWindow) -> None:
    main.activateWindow()
    main.browser.table.setFocus()
    qtbot.waitUntil(main.isActiveWindow, timeout=20_000)
    QTest.keyClick(main.browser.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_deletion_is_undone_to_the_same_versions(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    put.client.put_object(Bucket=place.bucket, Key="gone", Body=b"before")
    put.client.delete_object(Bucket=place.bucket, Key="gone")  # by another: that marker is not ours
    before = state(put, place.bucket)
    go(qtbot, main, place)
    nothing = main.commands.undo.isEnabled()

    main.browser.select_all()
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    qtbot.waitUntil(lambda: "Undo brings back" in dialog.warning.text(), timeout=20_000)
    press(qtbot, dialog.delete_button)
    until_gone(qtbot, main, DeleteDialog)
    qtbot.waitUntil(main.commands.undo.isEnabled, timeout=20_000)
    left, words = keys(put, place), main.commands.undo.text()
    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: main.browser.model.rowCount() == 3, timeout=20_000)

    assert not nothing
    assert left == []
    assert words == "Undo Deletion of 4 Objects"
    assert state(put, place.bucket) == before
    assert not main.commands.undo.isEnabled()


def test_what_could_not_be_undone_just_now_is_offered_again(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, cos: LocalCos
) -> None:
    before = state(put, place.bucket)
    go(qtbot, main, place)
    main.browser.select_all()
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    press(qtbot, dialog.delete_button)
    until_gone(qtbot, main, DeleteDialog)
    qtbot.waitUntil(main.commands.undo.isEnabled, timeout=20_000)
    words = main.commands.undo.text()
    cos.control("faults", {"kind": "status", "status": 502, "bucket": place.bucket, "operation": "DeleteObjects"})

    press_undo(qtbot, main)
    failed = opened(qtbot, main, ProblemDialog)
    failed.close()
    cos.control("faults", method="DELETE")

    assert main.commands.undo.text() == words
    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: state(put, place.bucket) == before, timeout=20_000)
    assert not main.commands.undo.isEnabled()


def test_a_deletion_in_a_bucket_without_versions_says_so_and_offers_no_undo(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str
) -> None:
    put.client.put_object(Bucket=bucket_name, Key="a.txt", Body=b"1")
    go(qtbot, main, Location(CONNECTION, bucket_name))
    main.browser.table.selectRow(0)

    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    qtbot.waitUntil(lambda: "keeps no versions" in dialog.warning.text(), timeout=20_000)
    press(qtbot, dialog.delete_button)
    until_gone(qtbot, main, DeleteDialog)

    assert not main.commands.undo.isEnabled()


def test_a_suspended_bucket_says_that_there_is_no_way_back(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    put.client.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Suspended"})
    put.client.put_object(Bucket=place.bucket, Key="a.txt", Body=b"null version")
    go(qtbot, main, place)
    main.browser.table.selectRow(1)

    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    qtbot.waitUntil(lambda: "suspended" in dialog.warning.text(), timeout=20_000)
    press(qtbot, dialog.delete_button)
    until_gone(qtbot, main, DeleteDialog)

    assert not main.commands.undo.isEnabled()


def test_a_renaming_is_undone(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    go(qtbot, main, place)
    main.browser.table.selectRow(1)
    main.commands.rename.trigger()
    field = main.browser.table.findChild(RenameField)
    assert field is not None
    field.setText("z.txt")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "z.txt" in keys(put, place) and "a.txt" not in keys(put, place), timeout=20_000)
    qtbot.waitUntil(main.commands.undo.isEnabled, timeout=20_000)
    words = main.commands.undo.text()

    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: "a.txt" in keys(put, place) and "z.txt" not in keys(put, place), timeout=20_000)

    assert words.startswith("Undo Renaming")
    assert put.client.get_object(Bucket=place.bucket, Key="a.txt")["Body"].read() == b"a.txt"
    assert not main.commands.undo.isEnabled()  # what takes back is no step of its own


def test_a_folder_is_moved_back_without_what_was_in_the_target_before(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    from cosbrowser.cos.entries import Selection
    from cosbrowser.ui.carried import Carried

    put.client.put_object(Bucket=place.bucket, Key="to/in/there", Body=b"from before")
    go(qtbot, main, place)
    target = Location(CONNECTION, place.bucket, "to/")

    main.moving._start(Carried(Selection(place, (), ("in/",))), target, move=True)
    qtbot.waitUntil(lambda: "in/c.txt" not in keys(put, place) and "in/d.txt" not in keys(put, place), timeout=20_000)
    qtbot.waitUntil(main.commands.undo.isEnabled, timeout=20_000)
    press_undo(qtbot, main)
    qtbot.waitUntil(
        lambda: "to/in/c.txt" not in keys(put, place) and "to/in/d.txt" not in keys(put, place), timeout=20_000
    )

    assert keys(put, place) == ["a.txt", "b.txt", "in/c.txt", "in/d.txt", "to/in/there"]


def test_saving_a_text_is_undone_to_the_version_before(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    before = state(put, place.bucket)
    go(qtbot, main, place)
    main.browser.table.selectRow(1)
    main.commands.edit_text.trigger()
    window = opened(qtbot, main, TextWindow)
    qtbot.waitUntil(window.editor.isVisible, timeout=20_000)
    type_at_end(window, "!")
    save(qtbot, window)
    window.close()
    changed = put.client.get_object(Bucket=place.bucket, Key="a.txt")["Body"].read()

    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: state(put, place.bucket) == before, timeout=20_000)

    assert changed == b"a.txt!"


def body(put: Any, place: Location, key: str) -> bytes:
    return put.client.get_object(Bucket=place.bucket, Key=key)["Body"].read()


def overwrite(qtbot: QtBot, main: MainWindow) -> str:
    """Answer the question about files that exist in the list of them; gives what that says of a way back."""
    panel = main.transfers
    qtbot.waitUntil(panel.question.each.isVisible, timeout=20_000)
    press(qtbot, panel.question.each)
    dialog = panel.conflicts
    assert dialog is not None
    qtbot.waitUntil(dialog.undo.isVisible, timeout=20_000)
    said = dialog.undo.text()
    press(qtbot, dialog.buttons[Answer.OVERWRITE])
    qtbot.waitUntil(lambda: panel.conflicts is None, timeout=20_000)
    return said


def test_uploads_that_overwrote_are_undone_and_new_objects_stay(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, tmp_path: Path
) -> None:
    before = state(put, place.bucket)
    go(qtbot, main, place)
    for name in ("a.txt", "b.txt", "new.txt"):
        (tmp_path / name).write_bytes(b"mine")

    main.files.upload(tuple(str(tmp_path / name) for name in ("a.txt", "b.txt", "new.txt")), place)
    told = overwrite(qtbot, main)
    qtbot.waitUntil(lambda: main.commands.undo.text() == "Undo Overwriting of 2 Objects", timeout=20_000)
    stored = [body(put, place, key) for key in ("a.txt", "b.txt", "new.txt")]
    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: body(put, place, "b.txt") == b"b.txt", timeout=20_000)
    qtbot.waitUntil(lambda: body(put, place, "a.txt") == b"a.txt", timeout=20_000)

    assert told == "The bucket keeps versions: Undo brings back what is overwritten."
    assert stored == [b"mine"] * 3
    assert [one for one in state(put, place.bucket) if one[0] != "new.txt"] == before
    assert body(put, place, "new.txt") == b"mine"


def test_what_was_changed_after_the_upload_is_not_undone(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_bytes(b"mine")
    go(qtbot, main, place)
    main.files.upload((str(tmp_path / "a.txt"),), place)
    overwrite(qtbot, main)
    qtbot.waitUntil(lambda: main.commands.undo.text() == "Undo Overwriting of “a.txt”", timeout=20_000)
    put.client.put_object(Bucket=place.bucket, Key="a.txt", Body=b"another's")
    before = state(put, place.bucket)

    press_undo(qtbot, main)
    dialog = opened(qtbot, main, ProblemDialog)
    words = said(dialog)
    dialog.reject()

    assert "changed the object in the meantime" in words
    assert state(put, place.bucket) == before


def test_uploads_that_overwrite_without_asking_are_undone_where_something_was_there(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, tmp_path: Path
) -> None:
    main.commands.upload_policies[Answer.OVERWRITE].trigger()
    (tmp_path / "new.txt").write_bytes(b"mine")
    (tmp_path / "a.txt").write_bytes(b"mine")
    go(qtbot, main, place)

    main.files.upload((str(tmp_path / "new.txt"),), place)
    qtbot.waitUntil(lambda: "new.txt" in keys(put, place), timeout=20_000)
    main.files.upload((str(tmp_path / "a.txt"),), place)
    qtbot.waitUntil(main.commands.undo.isEnabled, timeout=20_000)
    words = main.undoing.words
    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: body(put, place, "a.txt") == b"a.txt", timeout=20_000)

    assert words == ("Undo Overwriting of “a.txt”",)
    assert not main.commands.undo.isEnabled()


def test_a_pasted_copy_that_overwrote_is_undone(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    put.client.put_object(Bucket=place.bucket, Key="in/a.txt", Body=b"there")
    go(qtbot, main, place)
    main.browser.table.selectRow(main.browser.model.row_of("a.txt"))
    main.commands.copy.trigger()
    go(qtbot, main, Location(CONNECTION, place.bucket, "in/"))

    main.commands.paste.trigger()
    overwrite(qtbot, main)
    qtbot.waitUntil(lambda: main.commands.undo.text() == "Undo Overwriting of “a.txt”", timeout=20_000)
    copied = body(put, place, "in/a.txt")
    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: body(put, place, "in/a.txt") == b"there", timeout=20_000)

    assert copied == b"a.txt"


def test_a_move_that_overwrote_is_undone_at_both_ends(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    put.client.put_object(Bucket=place.bucket, Key="in/a.txt", Body=b"there")
    before = [one for one in state(put, place.bucket) if one[0] == "in/a.txt"]
    go(qtbot, main, place)
    main.browser.table.selectRow(main.browser.model.row_of("a.txt"))
    main.commands.cut.trigger()
    go(qtbot, main, Location(CONNECTION, place.bucket, "in/"))

    main.commands.paste.trigger()
    overwrite(qtbot, main)
    qtbot.waitUntil(lambda: main.commands.undo.text() == "Undo Move of “a.txt”", timeout=20_000)
    moved = keys(put, place)
    press_undo(qtbot, main)
    qtbot.waitUntil(lambda: "a.txt" in keys(put, place), timeout=20_000)

    def there() -> list[tuple[str, str, bool]]:
        return [one for one in state(put, place.bucket) if one[0] == "in/a.txt"]

    qtbot.waitUntil(lambda: there() == before, timeout=20_000)

    assert "a.txt" not in moved
    assert body(put, place, "a.txt") == b"a.txt"
    assert body(put, place, "in/a.txt") == b"there"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("", "Overwriting cannot be undone: the bucket keeps no versions."),
        ("Suspended", "Overwriting cannot be undone: the versioning of the bucket is suspended."),
    ],
)
def test_the_list_of_conflicts_says_beforehand_that_there_is_no_way_back(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str, tmp_path: Path, status: str, words: str
) -> None:
    if status:
        for one in ("Enabled", status):
            put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": one})
    put.client.put_object(Bucket=bucket_name, Key="a.txt", Body=b"there")
    (tmp_path / "a.txt").write_bytes(b"mine")
    here = Location(CONNECTION, bucket_name)
    go(qtbot, main, here)

    main.files.upload((str(tmp_path / "a.txt"),), here)
    told = overwrite(qtbot, main)
    qtbot.waitUntil(lambda: body(put, here, "a.txt") == b"mine", timeout=20_000)
    found: list[tuple[tuple[str, str], ...]] = []
    main._engine.call(main, replaced, 1).then(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)

    assert told == words
    assert found == [()]
    assert not main.commands.undo.isEnabled()

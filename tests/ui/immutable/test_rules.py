"""The rules of the last part of IBM's guide that forbid something: with the mouse and keys, just inside and outside.

The clock of the local COS is moved. After each test nothing may have been sent that the server refused: what is
documented is judged here, before. `test_retention.py` has the rules about policies, extensions and holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.entries import Location
from cosbrowser.cos.protection import DAY
from cosbrowser.cos.retention import INDEFINITE, PERMANENT
from cosbrowser.engine.client import Engine
from cosbrowser.models.conflicts import EXISTING
from cosbrowser.models.roles import ICON_ROLE, PROBLEM_ROLE, STATUS_ROLE, Column
from cosbrowser.settings import RESTORES, Settings
from cosbrowser.transfer.job import Answer
from cosbrowser.ui.dialogs.archive_rule import ArchiveRuleDialog
from cosbrowser.ui.dialogs.bucket_versioning import VersioningDialog
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.destination import DestinationDialog
from cosbrowser.ui.dialogs.holds import HoldDialog
from cosbrowser.ui.dialogs.move_plan import MovePlanDialog
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.properties import PropertiesDialog
from cosbrowser.ui.dialogs.protected_move import ProtectedMoveDialog
from cosbrowser.ui.dialogs.protection import ProtectionDialog
from cosbrowser.ui.dialogs.restore import RestoreDialog
from cosbrowser.ui.dialogs.text_file import TextWindow
from cosbrowser.ui.dialogs.upload import UploadDialog
from cosbrowser.ui.dialogs.upload_protection import ProtectionFields
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.archive import ArchivePanel
from cosbrowser.ui.panels.bucket import BucketPanel
from cosbrowser.ui.panels.metadata import MetadataPanel
from cosbrowser.ui.panels.protection import ProtectionPanel
from cosbrowser.ui.panels.retention import RetentionPanel
from cosbrowser.ui.rename_field import RenameField
from cosbrowser.ui.restores import Restores
from cosbrowser.ui.windows import Windows
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection
from tests.ui.conftest import drop, files_mime
from tests.ui.immutable.conftest import SLOW, Show, protect, until_said
from tests.ui.test_object_panels import opened, press, said, type_into, until_gone
from tests.ui.test_window import go

DEFAULT = 10 * DAY  # of the protected bucket


@pytest.fixture(autouse=True)
def nothing_refused(cos: LocalCos, bucket_name: str) -> Iterator[None]:
    """What the server would refuse for a documented reason is not sent."""
    cos.control("requests", method="DELETE")
    yield
    changing = [one for one in cos.control("requests")["last"] if one["method"] not in ("GET", "HEAD")]
    refused = [one for one in changing if one["bucket"].startswith(bucket_name) and 400 <= one["status"] < 500]
    assert refused == []


@pytest.fixture
def sign_in(qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos) -> Callable[[str], None]:
    """Signs the connection in with the key of another role."""

    def signed_in(role: str) -> None:
        done: list[object] = []
        secret = Secret(cos.instances[0]["roles"][role]["api_key"])
        engine.call(main, Accounts.open_for_now, connection(cos), secret).then(done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=SLOW)

    return signed_in


def asked(cos: LocalCos, *operations: str) -> int:
    counts = cos.control("requests")["operations"]
    return sum(counts.get(one, 0) for one in operations)


def keys(sdk: Any, place: Location) -> set[str]:
    return {one["Key"] for one in sdk.list_objects_v2(Bucket=place.bucket).get("Contents", [])}


def kept_days(sdk: Any, place: Location, key: str) -> float:
    head = sdk.head_object(Bucket=place.bucket, Key=key)
    return head["RetentionPeriod"] / DAY


def age(cos: LocalCos, seconds: float) -> None:
    cos.control("clock", {"advance": seconds})


def row_of(main: MainWindow, name: str) -> int:
    model = main.browser.model
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)


@pytest.fixture
def at_limit(cos: LocalCos) -> Callable[[bool], None]:
    """Brings the clock to just before the end of a default retention, or just after it."""
    return lambda inside: age(cos, DEFAULT - 45 if inside else DEFAULT + 5)


# "Objects written to a protected bucket cannot be deleted until the protection period has expired and all legal holds
# on the object are removed."

INSIDE = pytest.mark.parametrize("inside", [True, False], ids=["just inside", "just after"])


@INSIDE
def test_deletion(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show,
    at_limit: Callable[[bool], None], inside: bool,
) -> None:  # fmt: skip
    at_limit(inside)
    show(RetentionPanel, protected, 0)
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=SLOW)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)

    if inside:
        until_said(qtbot, dialog, "The object is protected until")
        assert not dialog.delete_button.isEnabled()
        dialog.reject()
    else:
        press(qtbot, dialog.delete_button)
        until_gone(qtbot, main, DeleteDialog)
    assert keys(sdk, protected) == ({"a.txt", "b.txt"} if inside else {"b.txt"})


def test_a_legal_hold_forbids_deletion_after_the_retention_until_it_is_removed(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    sdk.add_legal_hold(Bucket=protected.bucket, Key="a.txt", RetentionLegalHoldId="case")
    age(cos, DEFAULT + 5)
    panel = show(RetentionPanel, protected, 0)
    until_said(qtbot, panel, "case")
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=SLOW)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    until_said(qtbot, dialog, "The object is protected by legal holds.")
    held = dialog.delete_button.isEnabled()
    dialog.reject()
    until_gone(qtbot, main, DeleteDialog)

    press(qtbot, panel.list.findChildren(QToolButton)[-1])
    box = opened(qtbot, main, QMessageBox)
    words = box.informativeText()
    press(qtbot, box.defaultButton())
    qtbot.waitUntil(lambda: "Legal holds | 0" in said(panel), timeout=SLOW)
    main.commands.delete.trigger()
    dialog = [one for one in main.findChildren(DeleteDialog) if one.isVisible()][-1]
    press(qtbot, dialog.delete_button)
    qtbot.waitUntil(lambda: keys(sdk, protected) == {"b.txt"}, timeout=SLOW)

    assert not held
    assert "without this hold the object can be changed and deleted" in words


def test_a_deletion_that_is_refused_after_all_says_why_and_what_the_server_said(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    age(cos, DEFAULT + 5)
    show(RetentionPanel, protected, 0)
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=SLOW)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    qtbot.waitUntil(lambda: not dialog.protected.looking, timeout=SLOW)
    sdk.add_legal_hold(Bucket=protected.bucket, Key="a.txt", RetentionLegalHoldId="just-now")
    press(qtbot, dialog.delete_button)
    until_said(qtbot, dialog, "Legal holds protect the object: the server refused.")

    details = dict(dialog.problem.explanation.details)
    assert details["Code"] == "AccessDenied"
    assert details["Message"] == "The object is protected by a retention period or a legal hold"
    dialog.reject()


def test_of_a_folder_what_is_protected_is_looked_up_first_and_the_rest_deleted(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    for number in range(5):
        sdk.put_object(Bucket=protected.bucket, Key=f"d/{number}", Body=b"1")
    age(cos, DEFAULT + 5)
    for number in range(2):
        sdk.put_object(Bucket=protected.bucket, Key=f"d/sub/{number}", Body=b"1")
    show(RetentionPanel, protected, 0)
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=SLOW)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    until_said(qtbot, dialog, "2 of 7 objects are protected, the last until")
    qtbot.waitUntil(lambda: dialog.delete_button.text() == "Delete 5 objects", timeout=SLOW)
    press(qtbot, dialog.delete_button)
    until_gone(qtbot, main, DeleteDialog)

    assert keys(sdk, protected) == {"a.txt", "b.txt", "d/sub/0", "d/sub/1"}


def test_the_look_for_what_is_protected_can_be_stopped(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    sdk.put_object(Bucket=protected.bucket, Key="d/1", Body=b"1")
    cos.control("faults", {"operation": "HeadObject", "bucket": protected.bucket, "kind": "latency", "seconds": 20})
    go(qtbot, main, protected)
    main.browser.table.selectRow(row_of(main, "d"))
    qtbot.waitUntil(main.commands.delete.isEnabled, timeout=SLOW)
    main.commands.delete.trigger()
    dialog = opened(qtbot, main, DeleteDialog)
    until_said(qtbot, dialog, "Looking which objects are protected: 0 looked up")

    press(qtbot, dialog.protected.stop_button)

    until_said(qtbot, dialog, "No object was looked up. What is protected stays")
    assert not dialog.protected.stop_button.isVisible()
    dialog.reject()
    cos.control("faults", method="DELETE")


# "The object can be neither overwritten nor deleted until the amount of time specified in the retention period has
# elapsed." ... "when overwritten, will again come under retention"


@INSIDE
def test_overwriting_by_a_drop(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, at_limit: Callable[[bool], None],
    tmp_path: Path, inside: bool,
) -> None:  # fmt: skip
    """Files dropped on the table with the mouse, in a bucket whose drops get its default without a question."""
    (tmp_path / "a.txt").write_text("longer than it was")
    go(qtbot, main, protected)
    main.inspector.show_panel(ProtectionPanel)
    panel = main.inspector.findChild(ProtectionPanel)
    assert panel is not None
    qtbot.waitUntil(panel.drops.isVisible, timeout=SLOW)
    panel.drops.how.setCurrentIndex(1)
    at_limit(inside)
    table = main.browser.table

    assert drop(table, QPoint(40, table.viewport().height() - 5), files_mime(str(tmp_path / "a.txt")))
    bar = main.transfers.question
    qtbot.waitUntil(bar.isVisible, timeout=SLOW)
    if inside:
        qtbot.waitUntil(lambda: "cannot be replaced: kept until" in bar.comparison.text(), timeout=SLOW)
        assert not bar.buttons[Answer.OVERWRITE].isEnabled()
        press(qtbot, bar.each)
        dialog = main.transfers.conflicts
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=SLOW)
        assert "kept until" in dialog.model.index(0, EXISTING).data()
        assert not dialog.buttons[Answer.OVERWRITE].isEnabled()
        assert not dialog.more.isEnabled()
        press(qtbot, dialog.buttons[Answer.RENAME])
        qtbot.waitUntil(lambda: "a (1).txt" in keys(sdk, protected), timeout=SLOW)
        assert sdk.head_object(Bucket=protected.bucket, Key="a.txt")["ContentLength"] == 1
    else:
        press(qtbot, bar.buttons[Answer.OVERWRITE])
        qtbot.waitUntil(
            lambda: sdk.head_object(Bucket=protected.bucket, Key="a.txt")["ContentLength"] > 1, timeout=SLOW
        )
        head = sdk.head_object(Bucket=protected.bucket, Key="a.txt")
        left = head["RetentionExpirationDate"] - head["LastModified"]
        assert left == timedelta(days=10), "it is under retention again"


@INSIDE
def test_renaming(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, at_limit: Callable[[bool], None],
    inside: bool,
) -> None:  # fmt: skip
    at_limit(inside)
    go(qtbot, main, protected)
    main.activateWindow()
    main.browser.setFocus()
    main.browser.table.selectRow(0)
    qtbot.waitUntil(main.commands.rename.isEnabled, timeout=SLOW)
    cos.control("requests", method="DELETE")
    main.commands.rename.trigger()
    field = next(one for one in main.findChildren(RenameField) if one.isVisible())
    type_into(field, "other.txt")
    QTest.keyClick(field, Qt.Key.Key_Return)

    if inside:
        dialog = opened(qtbot, main, ProtectedMoveDialog)
        until_said(qtbot, dialog, "The object is protected until")
        assert not dialog.move_button.isVisible()
        assert "a move deletes the original" in said(dialog).lower()
        dialog.reject()
        assert asked(cos, "CopyObject", "PutObject", "DeleteObject") == 0
        assert keys(sdk, protected) == {"a.txt", "b.txt"}
    else:
        qtbot.waitUntil(lambda: keys(sdk, protected) == {"b.txt", "other.txt"}, timeout=SLOW)


def test_renaming_a_folder_says_what_has_to_stay(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location
) -> None:
    sdk.put_object(Bucket=protected.bucket, Key="d/old", Body=b"1")
    age(cos, DEFAULT + 5)
    sdk.put_object(Bucket=protected.bucket, Key="d/new", Body=b"1")
    go(qtbot, main, protected)
    main.activateWindow()
    main.browser.setFocus()
    main.browser.table.selectRow(0)
    qtbot.waitUntil(main.commands.rename.isEnabled, timeout=SLOW)
    main.commands.rename.trigger()
    field = next(one for one in main.findChildren(RenameField) if one.isVisible())
    type_into(field, "e")
    QTest.keyClick(field, Qt.Key.Key_Return)
    dialog = opened(qtbot, main, MovePlanDialog)
    until_said(qtbot, dialog, "1 of 2 objects are protected")
    until_said(qtbot, dialog, "1 of 2 objects will move; what is protected stays under the old name.")
    press(qtbot, dialog.rename_button)

    qtbot.waitUntil(lambda: keys(sdk, protected) == {"a.txt", "b.txt", "d/new", "e/old"}, timeout=SLOW)


def test_a_move_of_several_leaves_what_is_protected(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location
) -> None:
    age(cos, DEFAULT + 5)
    sdk.put_object(Bucket=protected.bucket, Key="c.txt", Body=b"1")
    go(qtbot, main, protected)
    main.browser.setFocus()
    main.browser.select_all()
    qtbot.waitUntil(main.commands.move_to.isEnabled, timeout=SLOW)
    main.commands.move_to.trigger()
    dialog = opened(qtbot, main, DestinationDialog)
    dialog.path.setText(f"cos://Here/{protected.bucket}/attic/")
    until_said(qtbot, dialog, "1 of 3 objects are protected, the last until")
    qtbot.waitUntil(lambda: dialog.retention is not None, timeout=SLOW)
    press(qtbot, dialog.go_button)

    qtbot.waitUntil(lambda: keys(sdk, protected) == {"attic/a.txt", "attic/b.txt", "c.txt"}, timeout=SLOW)
    model = main.transfers.model  # what it says comes a moment later
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.index(0, 0).data(STATUS_ROLE).done == 2, timeout=SLOW)
    assert model.index(0, 0).data(STATUS_ROLE).files == 2, "the queue hears nothing of the third"


@INSIDE
def test_changing_metadata(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show, at_limit: Callable[[bool], None],
    inside: bool,
) -> None:  # fmt: skip
    at_limit(inside)
    panel = show(MetadataPanel, protected, 0)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, PropertiesDialog)
    qtbot.waitUntil(lambda: dialog.headers["Cache-Control"].isEnabled() and not dialog.is_reading, timeout=SLOW)
    if inside:
        until_said(qtbot, dialog, "The object is protected until")
    type_into(dialog.headers["Cache-Control"], "no-cache")

    if inside:
        assert not dialog.apply_button.isEnabled()
        dialog.reject()
    else:
        press(qtbot, dialog.apply_button)
        until_gone(qtbot, main, PropertiesDialog)
    found = sdk.head_object(Bucket=protected.bucket, Key="a.txt").get("CacheControl")
    assert found == (None if inside else "no-cache")


@INSIDE
def test_editing_a_text(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, at_limit: Callable[[bool], None], inside: bool
) -> None:
    at_limit(inside)
    go(qtbot, main, protected)
    main.browser.table.selectRow(0)
    qtbot.waitUntil(main.commands.edit_text.isEnabled, timeout=SLOW)
    main.commands.edit_text.trigger()
    window = opened(qtbot, main, TextWindow)
    qtbot.waitUntil(window.editor.isVisible, timeout=SLOW)
    qtbot.waitUntil(lambda: bool(window.editor.plain()), timeout=SLOW)

    if inside:
        assert "kept until" in window.editor.remark.text()
        assert window.editor.text.isReadOnly()
        assert not window.save_button.isEnabled()
    else:
        QTest.keyClicks(window.editor.text, "2")
        press(qtbot, window.save_button)
        qtbot.waitUntil(lambda: not window.editor.modified, timeout=SLOW)
    window.close()
    assert sdk.get_object(Bucket=protected.bucket, Key="a.txt")["Body"].read() == (b"1" if inside else b"21")


# "If neither is specified the bucket's DefaultRetention period will be used. Zero (0) is a legal value assuming the
# bucket's minimum retention period is also 0." "You can only specify this or the Retention-Period header."

PERIODS = [
    (1, 100, 0, False),
    (0, 100, 0, True),
    (1, 100, 1, True),
    (5, 100, 4, False),
    (5, 100, 5, True),
    (1, 100, 100, True),
    (1, 100, 101, False),
]


@pytest.mark.parametrize(("low", "high", "days", "right"), PERIODS)
def test_period_of_an_upload(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, place: Location, tmp_path: Path,
    low: int, high: int, days: int, right: bool,
) -> None:  # fmt: skip
    protect(sdk, place, low, 10, high)
    (tmp_path / "new.bin").write_bytes(b"1")
    go(qtbot, main, place)
    main.files.upload((str(tmp_path / "new.bin"),), place)
    dialog = opened(qtbot, main, UploadDialog)
    fields = choose(dialog.protection, "For a period")
    fields.amount.setValue(days)

    assert dialog.upload_button.isEnabled() == right
    assert (f"This bucket allows {low} to {high} days." in all_said(fields)) == (not right)
    if right:
        press(qtbot, dialog.upload_button)
        qtbot.waitUntil(lambda: keys(sdk, place) == {"new.bin"}, timeout=SLOW)
        assert kept_days(sdk, place, "new.bin") == days
    else:
        dialog.reject()
        assert asked(cos, "PutObject") == 0


@pytest.mark.parametrize(("days", "right"), [(2, True), (99, True), (102, False)])
def test_date_of_an_upload(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, place: Location, tmp_path: Path, days: int, right: bool
) -> None:
    protect(sdk, place, 0, 10, 100)
    (tmp_path / "new.bin").write_bytes(b"1")
    go(qtbot, main, place)
    main.files.upload((str(tmp_path / "new.bin"),), place)
    dialog = opened(qtbot, main, UploadDialog)
    fields = choose(dialog.protection, "Until a date")
    fields.until.setDate(QDate.currentDate().addDays(days))

    assert dialog.upload_button.isEnabled() == right
    assert ("This bucket allows 0 to 100 days." in all_said(fields)) == (not right)
    if not right:
        dialog.reject()
        return
    press(qtbot, dialog.upload_button)
    qtbot.waitUntil(lambda: keys(sdk, place) == {"new.bin"}, timeout=SLOW)
    until = sdk.head_object(Bucket=place.bucket, Key="new.bin")["RetentionExpirationDate"].astimezone()
    assert until.date() == (datetime.now().astimezone() + timedelta(days=days)).date()


def choose(fields: ProtectionFields | None, words: str) -> ProtectionFields:
    assert fields is not None
    at = next(row for row in range(fields.how.count()) if words in fields.how.itemText(row))
    fields.how.setCurrentIndex(at)
    return fields


def all_said(fields: ProtectionFields) -> str:
    return " | ".join(one.text() for one in fields.findChildren(QLabel) if not one.isHidden())


def test_an_upload_in_parts_says_its_retention_and_hold_at_the_end(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, tmp_path: Path
) -> None:
    (tmp_path / "large.bin").write_bytes(b"x" * (11 << 20))
    go(qtbot, main, protected)
    main.files.upload((str(tmp_path / "large.bin"),), protected)
    dialog = opened(qtbot, main, UploadDialog)
    dialog.part_size.setValue(5)
    dialog.threshold.setValue(5)
    fields = choose(dialog.protection, "For a period")
    fields.amount.setValue(30)
    fields.hold.setText("x" * 65)
    too_long = dialog.upload_button.isEnabled()
    fields.hold.setText("x" * 64)
    press(qtbot, dialog.upload_button)
    qtbot.waitUntil(lambda: "large.bin" in keys(sdk, protected), timeout=SLOW)

    head = sdk.head_object(Bucket=protected.bucket, Key="large.bin")
    assert not too_long
    assert head["ETag"].endswith('-3"')
    assert (head["RetentionPeriod"], head["RetentionLegalHoldCount"]) == (30 * DAY, 1)


# Copies: "copy_protected_object", directive COPY or REPLACE


def test_a_copy_keeps_the_retention_of_its_source_or_gets_another(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location
) -> None:
    sdk.extend_object_retention(Bucket=protected.bucket, Key="a.txt", NewRetentionPeriod=40 * DAY)
    go(qtbot, main, protected)

    def copy(folder: str, how: str, days: int = 0) -> str:
        main.browser.setFocus()
        main.browser.table.selectRow(row_of(main, "a.txt"))
        qtbot.waitUntil(main.commands.copy_to.isEnabled, timeout=SLOW)
        main.commands.copy_to.trigger()
        dialog = [one for one in main.findChildren(DestinationDialog) if one.isVisible()][-1]
        dialog.path.setText(f"cos://Here/{protected.bucket}/{folder}/")
        qtbot.waitUntil(lambda: dialog.retention is not None and dialog.retention.isVisible(), timeout=SLOW)
        fields = choose(dialog.retention, how)
        words = all_said(fields)
        if days:
            fields.amount.setValue(101)
            assert not dialog.go_button.isEnabled()
            assert "This bucket allows 1 to 100 days." in all_said(fields)
            fields.amount.setValue(days)
        press(qtbot, dialog.go_button)
        qtbot.waitUntil(lambda: f"{folder}/a.txt" in keys(sdk, protected), timeout=SLOW)
        until_gone(qtbot, main, DestinationDialog)
        return words

    first = copy("same", "As long as the source")
    copy("other", "For a period", 3)
    copy("default", "The bucket's default")
    copy("ever", "Indefinitely")

    assert "Legal holds are not copied" in first
    found = [sdk.head_object(Bucket=protected.bucket, Key=f"{name}/a.txt")["RetentionPeriod"]
             for name in ("same", "other", "default", "ever")]  # fmt: skip
    assert found == [40 * DAY, 3 * DAY, 10 * DAY, INDEFINITE]


def test_a_copy_to_a_free_bucket_asks_nothing(qtbot: QtBot, main: MainWindow, sdk: Any, place: Location) -> None:
    sdk.put_object(Bucket=place.bucket, Key="a", Body=b"1")
    go(qtbot, main, place)
    main.browser.setFocus()
    main.browser.table.selectRow(0)
    qtbot.waitUntil(main.commands.copy_to.isEnabled, timeout=SLOW)
    main.commands.copy_to.trigger()
    dialog = opened(qtbot, main, DestinationDialog)
    dialog.path.setText(f"cos://Here/{place.bucket}/b/")
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)  # before it is known

    qtbot.waitUntil(lambda: keys(sdk, place) == {"a", "b/a"}, timeout=SLOW)


# Drag and drop: what the bucket does with files that are dropped


def test_files_dropped_on_a_bucket_are_kept_as_was_set_for_it(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location, show: Show, tmp_path: Path
) -> None:
    panel = show(ProtectionPanel, protected)
    qtbot.waitUntil(panel.drops.isVisible, timeout=SLOW)
    asks = panel.drops.how.currentText(), main.browser.folder.drop_hint
    panel.drops.how.setCurrentIndex(2)
    panel.drops.length.amount.setValue(101)
    outside = said(panel.drops)
    panel.drops.length.amount.setValue(20)
    (tmp_path / "dropped.txt").write_text("1")
    table = main.browser.table
    spot = QPoint(40, table.viewport().height() - 5)

    assert drop(table, spot, files_mime(str(tmp_path / "dropped.txt")), release=False)
    hint = main.moving.guide.hint.text
    assert drop(table, spot, files_mime(str(tmp_path / "dropped.txt")))
    qtbot.waitUntil(lambda: "dropped.txt" in keys(sdk, protected), timeout=SLOW)

    assert asks == ("Ask each time", "Files dropped here: you are asked how long they are kept")
    assert "This bucket allows 1 to 100 days." in outside
    assert hint.endswith("\nFiles dropped here are kept for 20 days")
    assert kept_days(sdk, protected, "dropped.txt") == 20
    assert main.findChild(UploadDialog) is None
    wanted = main.files.dropped(protected)
    assert wanted is not None
    assert wanted.period == 20 * DAY
    protect(sdk, protected, 30, 30, 100)  # the policy forbids it by now
    panel.changed.emit()
    qtbot.waitUntil(lambda: main.files.dropped(protected) is None, timeout=SLOW)


# "Valid characters..." "If an object does not have retention period metadata..." "permissions"


def test_holds_are_not_offered_where_there_is_no_retention(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, place: Location, show: Show
) -> None:
    sdk.put_object(Bucket=place.bucket, Key="free", Body=b"")
    panel = show(RetentionPanel, place, 0)
    until_said(qtbot, panel, "No retention")

    assert not panel.hold_button.isVisible()
    assert asked(cos, "ChangeLegalHold") == 0


def test_a_hold_that_some_have_is_added_to_the_others_only(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, protected: Location, show: Show
) -> None:
    sdk.add_legal_hold(Bucket=protected.bucket, Key="a.txt", RetentionLegalHoldId="case")
    cos.control("requests", method="DELETE")
    panel = show(RetentionPanel, protected, 0, 1)
    press(qtbot, panel.hold_button)
    dialog = opened(qtbot, main, HoldDialog)
    type_into(dialog.name, "case")
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=SLOW)

    assert "1 of 2 objects changed · 1 could not be changed" in said(dialog)
    assert "on the object already. Nothing was sent." in said(dialog)
    assert asked(cos, "ChangeLegalHold") == 1
    dialog.reject()


def test_permanent_retention_is_not_offered_to_be_extended(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, show: Show
) -> None:
    protect(sdk, place, EnablePermanentRetention=True)
    sdk.put_object(Bucket=place.bucket, Key="k", Body=b"", RetentionPeriod=PERMANENT)
    panel = show(RetentionPanel, place, 0)
    until_said(qtbot, panel, "Period | Permanent")

    assert not panel.extend_button.isEnabled()
    assert panel.extend_button.toolTip() == "Permanent retention cannot be changed."
    assert panel.hold_button.isEnabled()


def test_holds_need_the_role_manager(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, protected: Location, show: Show, sign_in: Callable[[str], None]
) -> None:
    sign_in("Writer")
    panel = show(RetentionPanel, protected, 0)
    press(qtbot, panel.hold_button)
    dialog = opened(qtbot, main, HoldDialog)
    type_into(dialog.name, "case")
    press(qtbot, dialog.apply_button)
    until_said(qtbot, dialog, "The key may not change retention or legal holds.")
    words = said(dialog)
    dialog.reject()
    until_gone(qtbot, main, HoldDialog)
    greyed = panel.hold_button.isEnabled(), panel.hold_button.toolTip()
    cos.control("requests", method="DELETE")  # what a key may do, only the server knows
    sign_in("Manager")
    main.commands.refresh.trigger()

    assert "That needs the role Manager on the bucket." in words
    assert greyed == (False, "Needs the role Manager on the bucket.")
    qtbot.waitUntil(panel.hold_button.isEnabled, timeout=SLOW)


def test_a_policy_needs_the_role_manager_and_an_archive_rule_the_role_writer(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, place: Location, show: Show, sign_in: Callable[[str], None]
) -> None:
    """What was refused once is greyed with the role, in every panel that leads to it."""
    panel = show(ProtectionPanel, place)
    qtbot.waitUntil(lambda: panel.policy_button.isVisible() and panel.policy_button.isEnabled(), timeout=SLOW)
    sign_in("Reader")
    press(qtbot, panel.policy_button)
    policy = opened(qtbot, main, ProtectionDialog)
    press(qtbot, policy.apply_button)
    qtbot.waitUntil(policy.problem.isVisible, timeout=SLOW)
    policy.reject()
    archive = show(ArchivePanel, place)
    press(qtbot, archive.rule_button)
    rule = opened(qtbot, main, ArchiveRuleDialog)
    press(qtbot, rule.apply_button)
    qtbot.waitUntil(rule.problem.isVisible, timeout=SLOW)
    rule.reject()
    cos.control("requests", method="DELETE")  # what a key may do, only the server knows

    assert (panel.policy_button.isEnabled(), panel.policy_button.toolTip()) == (
        False, "Needs the role Manager on the bucket."
    )  # fmt: skip
    assert (archive.rule_button.isEnabled(), archive.rule_button.toolTip()) == (
        False, "Needs the role Writer on the bucket."
    )  # fmt: skip


@pytest.mark.parametrize(("default", "words"), [(1, "1 day"), (0, "0 days"), (365, "1 year")])
def test_the_default_of_a_bucket_is_told_in_words_and_a_maximum_of_zero_allows_nothing_longer(
    qtbot: QtBot, main: MainWindow, sdk: Any, place: Location, tmp_path: Path, default: int, words: str
) -> None:
    protect(sdk, place, 0, default, default)
    (tmp_path / "new.bin").write_bytes(b"1")
    go(qtbot, main, place)
    main.files.upload((str(tmp_path / "new.bin"),), place)
    dialog = opened(qtbot, main, UploadDialog)
    first = dialog.protection.how.itemText(0)
    fields = choose(dialog.protection, "For a period")
    fields.amount.setValue(default + 1)

    assert first == f"The bucket's default: {words}"
    assert not dialog.upload_button.isEnabled()
    dialog.reject()


# "Not with versioning, Object Lock, replication": of a bucket that has a policy


def test_versioning_is_not_offered_beside_a_policy(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, protected: Location, show: Show
) -> None:
    panel = show(BucketPanel, protected)
    qtbot.mouseClick(panel.versioning.disclosure.button, Qt.MouseButton.LeftButton)
    press(qtbot, panel.versioning.edit_button)
    dialog = opened(qtbot, main, VersioningDialog)

    assert "The bucket has a retention policy, which excludes versioning." in said(dialog)
    assert not dialog.apply_button.isEnabled()
    dialog.reject()
    assert asked(cos, "PutBucketVersioning") == 0


# "Content-MD5 or a checksum is required": what is made in an immutable bucket without an upload


def test_new_folders_and_texts_are_taken_by_an_immutable_bucket(
    qtbot: QtBot, main: MainWindow, sdk: Any, protected: Location
) -> None:
    go(qtbot, main, protected)
    main.commands.new_folder.trigger()
    dialog = opened(qtbot, main, NewFolderDialog)
    type_into(dialog.name, "folder")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "folder/" in keys(sdk, protected), timeout=SLOW)
    main.commands.new_text_file.trigger()
    window = opened(qtbot, main, TextWindow)
    type_into(window.name, "notes.txt")
    QTest.keyClicks(window.editor.text, "words")
    press(qtbot, window.save_button)
    qtbot.waitUntil(lambda: "notes.txt" in keys(sdk, protected), timeout=SLOW)
    window.close()

    assert [kept_days(sdk, protected, key) for key in ("folder/", "notes.txt")] == [10, 10]


# "on new or empty buckets", and what excludes a policy

EXCLUSIONS = {
    "object": "The bucket is not empty",
    "unfinished": "The bucket is not empty",
    "older version": "The bucket is not empty",
    "versioning": "versioning, which excludes retention policies",
    "lock": "Object Lock, which excludes retention policies",
    "replication": "replicated, which excludes retention policies",
}


@pytest.mark.parametrize("what", EXCLUSIONS)
def test_what_excludes_a_policy(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, place: Location, show: Show, what: str
) -> None:
    if what == "object":
        sdk.put_object(Bucket=place.bucket, Key="there", Body=b"")
    elif what == "unfinished":
        sdk.create_multipart_upload(Bucket=place.bucket, Key="there")
    else:
        sdk.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    if what == "older version":
        sdk.put_object(Bucket=place.bucket, Key="there", Body=b"")
        sdk.delete_object(Bucket=place.bucket, Key="there")
    elif what == "lock":
        rule: dict[str, Any] = {"ObjectLockEnabled": "Enabled"}
        sdk.put_object_lock_configuration(Bucket=place.bucket, ObjectLockConfiguration=rule)
    elif what == "replication":
        rule = {"ID": "r", "Status": "Enabled", "Priority": 1, "Filter": {"Prefix": ""}}
        rule |= {"DeleteMarkerReplication": {"Status": "Disabled"}, "Destination": {"Bucket": f"{place.bucket}-2"}}
        sdk.put_bucket_replication(Bucket=place.bucket, ReplicationConfiguration={"Role": "r", "Rules": [rule]})

    panel = show(ProtectionPanel, place)
    until_said(qtbot, panel, EXCLUSIONS[what])

    assert not panel.policy_button.isEnabled()
    assert EXCLUSIONS[what] in panel.policy_button.toolTip()
    assert asked(cos, "PutBucketProtectionConfiguration") == 0


# Archive


def problem_of(qtbot: QtBot, main: MainWindow) -> ProblemDialog:
    model = main.transfers.model
    qtbot.waitUntil(lambda: model.rowCount() > 0 and model.index(0, 0).data(PROBLEM_ROLE) is not None, timeout=SLOW)
    main.transfers.tree.opened.emit(model.index(0, 0))
    return opened(qtbot, main, ProblemDialog)


def restore(qtbot: QtBot, main: MainWindow, problem: Any) -> str:
    words = said(problem)
    button = next(one for one in problem.findChildren(QPushButton) if one.text() == "Restore…" and one.isVisible())
    press(qtbot, button)
    dialog = opened(qtbot, main, RestoreDialog)
    title = dialog.title.text()
    dialog.reject()
    assert "in the archive" in words
    return title


@pytest.mark.parametrize("act", ["copy", "edit", "edit_text"])
def test_what_reads_an_archived_object_offers_its_restore(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, archived: Location, act: str
) -> None:
    go(qtbot, main, archived)
    main.browser.setFocus()
    main.browser.table.selectRow(0)
    qtbot.waitUntil(main.commands.copy_to.isEnabled, timeout=SLOW)
    if act == "copy":
        main.commands.copy_to.trigger()
        dialog = opened(qtbot, main, DestinationDialog)
        dialog.path.setText(f"cos://Here/{archived.bucket}/to/")
        press(qtbot, dialog.go_button)
        problem: Any = problem_of(qtbot, main)
    elif act == "edit":
        selection = main.browser.selection()
        assert selection is not None
        main.files.edits.edit(archived, selection.objects[0])
        problem = opened(qtbot, main, ProblemDialog)
    else:
        main.commands.edit_text.trigger()
        problem = opened(qtbot, main, TextWindow)
        qtbot.waitUntil(problem.problem.isVisible, timeout=SLOW)

    assert "a.txt" in restore(qtbot, main, problem)
    if act == "edit_text":  # the dialogs are gone by themselves
        problem.close()
    assert asked(cos, "CopyObject") == 0


def test_the_table_shows_the_archive_after_a_head_and_word_comes_when_it_is_restored(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, archived: Location, show: Show
) -> None:
    model = main.browser.model

    def row() -> tuple[str, str]:
        at = row_of(main, "a.txt")
        return model.index(at, 0).data(ICON_ROLE), model.index(at, Column.CLASS).data()

    go(qtbot, main, archived)
    before = row()
    panel = show(ArchivePanel, archived, 0)
    until_said(qtbot, panel, "Archived | ")
    qtbot.waitUntil(lambda: row() == ("archived", "Archive"), timeout=SLOW)
    press(qtbot, panel.restore_button)
    dialog = opened(qtbot, main, RestoreDialog)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, RestoreDialog)
    until_said(qtbot, panel, "Being restored")
    qtbot.waitUntil(lambda: row() == ("pending", "Being restored"), timeout=SLOW)
    age(cos, 12 * 3600 + 1)
    main.inspector.restores.look()
    qtbot.waitUntil(lambda: "restored from the archive" in said(main.status), timeout=SLOW)
    until_said(qtbot, panel, "Can be read until")
    qtbot.waitUntil(lambda: row() == ("done", "Restored"), timeout=SLOW)

    assert before[0] == "file-text"


def test_restores_are_watched_again_after_a_restart(
    qtbot: QtBot, main: MainWindow, sdk: Any, cos: LocalCos, archived: Location, show: Show
) -> None:
    panel = show(ArchivePanel, archived, 0)
    until_said(qtbot, panel, "Archived | ")
    press(qtbot, panel.restore_button)
    press(qtbot, opened(qtbot, main, RestoreDialog).apply_button)
    until_said(qtbot, panel, "Being restored")
    sdk.delete_object(Bucket=archived.bucket, Key="b.txt")
    main.inspector.restores.watch(archived, ("b.txt",))  # gone meanwhile: nothing is to be told of it
    age(cos, 12 * 3600 + 1)

    settings = main._settings
    later = Restores(main._engine, main, settings=settings)  # of the next run
    told: list[str] = []
    later.over.connect(lambda _, key: told.append(key))
    later.take_up([CONNECTION])
    qtbot.waitUntil(lambda: later.count == 0, timeout=SLOW)

    assert told == ["a.txt"]
    assert settings.get(RESTORES) == ()


def test_a_window_takes_up_the_restores_of_the_last_run(
    qtbot: QtBot, settings: Settings, windows: Windows, sdk: Any, cos: LocalCos, archived: Location
) -> None:
    wanted = {"Days": 1, "GlacierJobParameters": {"Tier": "Bulk"}}
    sdk.restore_object(Bucket=archived.bucket, Key="a.txt", RestoreRequest=wanted)
    settings.set(RESTORES, ((CONNECTION, archived.bucket, "a.txt"),))
    age(cos, 12 * 3600 + 1)

    window = windows.restore()
    qtbot.addWidget(window)

    words = "“a.txt” is restored from the archive"
    qtbot.waitUntil(lambda: any(words in one.text() for one in window.status.findChildren(QLabel)), timeout=SLOW)
    assert settings.get(RESTORES) == ()


def test_restores_of_connections_that_are_gone_are_forgotten(main: MainWindow) -> None:
    main._settings.set(RESTORES, (("gone", "b", "k"),))
    restores = Restores(main._engine, main, settings=main._settings)
    restores.take_up([CONNECTION])

    assert restores.count == 0
    assert main._settings.get(RESTORES) == ()

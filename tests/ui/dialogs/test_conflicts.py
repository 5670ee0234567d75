"""The list of files that exist already: both sides, one, several or all, locked objects, and it grows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.engine.client import Engine
from cosbrowser.models.conflicts import EXISTING, NAME, NEW
from cosbrowser.transfer.job import Answer, State
from cosbrowser.ui.dialogs.conflicts import ConflictsDialog
from tests.cos_server import LocalCos
from tests.ui.dialogs.test_transfers import SLOW, Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket_name: str, tmp_path: Path) -> Desk:
    return Desk(qtbot, window, engine, cos, bucket_name, tmp_path / "files")


@pytest.fixture
def asking(desk: Desk, qtbot: QtBot) -> Callable[..., ConflictsDialog]:
    """Upload files that exist already, and open the list from the bar."""

    def ask(*names: str, **there: Any) -> ConflictsDialog:
        for name in names:
            desk.client.put_object(Bucket=desk.bucket, Key=f"in/{name}", Body=b"old", **there)
            desk.file(name, 50)
        desk.upload(*(desk.folder / name for name in names))
        desk.wait_for(State.ASKS)
        qtbot.mouseClick(desk.panel.question.each, LEFT)
        dialog = desk.panel.conflicts
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.model.rowCount() == len(names), timeout=SLOW)
        return dialog

    return ask


def shown(dialog: ConflictsDialog, column: int) -> list[str]:
    return [dialog.model.index(row, column).data() for row in range(dialog.model.rowCount())]


def sizes(desk: Desk) -> dict[str, int]:
    listed = desk.client.list_objects_v2(Bucket=desk.bucket)["Contents"]
    return {entry["Key"]: entry["Size"] for entry in listed}


def test_both_sides_are_shown_and_one_is_decided(
    asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = asking("a", "b", "c")
    assert shown(dialog, NAME) == ["a", "b", "c"]
    assert all(words.startswith("50 bytes, Today ") for words in shown(dialog, NEW))
    assert all(words.startswith("3 bytes, Today ") for words in shown(dialog, EXISTING))
    assert not dialog.isModal()
    assert dialog.title.text() == "3 files exist already"

    where = dialog.table.visualRect(dialog.model.index(1, NAME)).center()
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=where)
    assert dialog.title.text() == "1 of 3 files selected"
    qtbot.mouseClick(dialog.buttons[Answer.OVERWRITE], LEFT)

    qtbot.waitUntil(lambda: shown(dialog, NAME) == ["a", "c"], timeout=SLOW)
    qtbot.waitUntil(lambda: sizes(desk) == {"in/a": 3, "in/b": 50, "in/c": 3}, timeout=SLOW)


def test_with_nothing_selected_all_are_decided_and_the_list_closes(
    asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = asking("a", "b")

    with qtbot.waitSignal(dialog.finished, timeout=SLOW):
        qtbot.mouseClick(dialog.buttons[Answer.RENAME], LEFT)

    assert desk.panel.conflicts is None
    desk.wait_for(State.DONE)
    assert sizes(desk) == {"in/a": 3, "in/a (1)": 50, "in/b": 3, "in/b (1)": 50}


def test_existing_object_is_renamed_from_the_menu(
    asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = asking("a")
    menu = dialog.more.menu()
    action = next(action for action in menu.actions() if action.text() == "Keep Both, Rename Existing")
    menu.popup(dialog.more.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(menu.isVisible)
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    desk.wait_for(State.DONE)
    assert sizes(desk) == {"in/a": 50, "in/a (1)": 3}


def test_list_grows_while_it_is_open(asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot) -> None:
    dialog = asking("a")
    desk.client.put_object(Bucket=desk.bucket, Key="in/later", Body=b"old")
    desk.upload(desk.file("later", 50))

    qtbot.waitUntil(lambda: shown(dialog, NAME) == ["a", "later"], timeout=SLOW)


def test_further_ones_of_the_transfer_are_decided_too(
    asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot
) -> None:
    dialog = asking("a", "b")
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.further, LEFT, pos=QPoint(10, dialog.further.height() // 2))
    assert dialog.further.isChecked()

    qtbot.mouseClick(dialog.buttons[Answer.SKIP], LEFT)

    desk.wait_for(State.SKIPPED)
    assert sizes(desk) == {"in/a": 3, "in/b": 3}


def test_locked_objects_are_not_offered_to_be_overwritten(
    asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot
) -> None:
    days = {"MinimumRetention": {"Days": 0}, "DefaultRetention": {"Days": 1}, "MaximumRetention": {"Days": 100}}
    desk.client.put_bucket_protection_configuration(
        Bucket=desk.bucket, ProtectionConfiguration={"Status": "Retention", **days}
    )
    dialog = asking("a")

    assert ", kept until " in shown(dialog, EXISTING)[0]
    assert dialog.locked.isVisible()
    assert "it can be skipped, or the new one renamed" in dialog.locked.text()
    bar = desk.panel.question  # which asks for itself what there is
    qtbot.waitUntil(lambda: "cannot be replaced: kept until " in bar.comparison.text(), timeout=SLOW)
    assert not bar.buttons[Answer.OVERWRITE].isEnabled()
    assert not dialog.buttons[Answer.OVERWRITE].isEnabled()
    assert not dialog.more.isEnabled()
    assert dialog.buttons[Answer.RENAME].isEnabled()


def test_what_was_begun_before_is_offered_to_go_on(
    asking: Callable[..., ConflictsDialog], desk: Desk, qtbot: QtBot, cos: LocalCos
) -> None:
    part, size = 5 << 20, 20 << 20
    at = {"Bucket": desk.bucket, "Key": "in/large"}
    upload = desk.client.create_multipart_upload(**at)["UploadId"]
    for number in (1, 2, 3):
        desk.client.upload_part(**at, UploadId=upload, PartNumber=number, Body=bytes(part))
    desk.client.put_object(**at, Body=b"old")
    desk.client.put_object(Bucket=desk.bucket, Key="in/other", Body=b"old")
    desk.upload(desk.file("large", size), desk.file("other", 50))
    desk.wait_for(State.ASKS)
    qtbot.mouseClick(desk.panel.question.each, LEFT)
    dialog = desk.panel.conflicts
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=SLOW)

    assert [words.endswith(" · 15.7 MB transferred") for words in shown(dialog, NEW)] == [True, False]
    assert "Resume goes on with 1 of these files; the others are overwritten" in dialog.begun.text()
    rows = {name: row for row, name in enumerate(shown(dialog, NAME))}
    click = dialog.table.visualRect(dialog.model.index(rows["other"], NAME)).center()
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=click)
    assert not dialog.buttons[Answer.RESUME].isVisible()
    assert not dialog.begun.isVisible()
    click = dialog.table.visualRect(dialog.model.index(rows["large"], NAME)).center()
    qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=click)
    assert dialog.begun.text() == "Resume goes on where an earlier transfer stopped: 15.7 MB need not go again."
    cos.control("requests", method="DELETE")
    qtbot.mouseClick(dialog.buttons[Answer.RESUME], LEFT)

    qtbot.waitUntil(lambda: shown(dialog, NAME) == ["other"], timeout=SLOW)
    qtbot.waitUntil(lambda: sizes(desk) == {"in/large": size, "in/other": 3}, timeout=SLOW)
    assert cos.control("requests")["operations"]["UploadPart"] == 1


def test_of_several_the_bar_says_how_many_are_protected(desk: Desk, qtbot: QtBot) -> None:
    days = {"MinimumRetention": {"Days": 0}, "DefaultRetention": {"Days": 0}, "MaximumRetention": {"Days": 100}}
    desk.client.put_bucket_protection_configuration(
        Bucket=desk.bucket, ProtectionConfiguration={"Status": "Retention", **days}
    )
    desk.client.put_object(Bucket=desk.bucket, Key="in/free", Body=b"old")
    desk.client.put_object(Bucket=desk.bucket, Key="in/kept", Body=b"old", RetentionPeriod=3600)
    desk.upload(desk.file("free", 50), desk.file("kept", 50))
    bar = desk.panel.question
    qtbot.waitUntil(lambda: "1 of the existing ones is protected" in bar.comparison.text(), timeout=SLOW)
    assert bar.buttons[Answer.OVERWRITE].isEnabled()
    qtbot.mouseClick(bar.each, LEFT)
    dialog = desk.panel.conflicts
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=SLOW)
    assert dialog.locked.text() == "1 of them is protected: it can be neither replaced nor renamed."

    dialog.table.selectAll()
    with qtbot.waitSignal(dialog.decided, timeout=SLOW) as decided:
        qtbot.mouseClick(dialog.buttons[Answer.OVERWRITE], LEFT)

    assert len(decided.args[0].jobs) == 1, "the protected one is left out"
    qtbot.waitUntil(lambda: shown(dialog, NAME) == ["kept"], timeout=SLOW)
    qtbot.waitUntil(lambda: sizes(desk) == {"in/free": 50, "in/kept": 3}, timeout=SLOW)
    qtbot.waitUntil(lambda: not bar.buttons[Answer.OVERWRITE].isEnabled(), timeout=SLOW)

"""The queue through the panel: its order by key, menu and drag; filter and search; limits; the table."""

from __future__ import annotations

import csv
import json
import logging
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.engine.client import Engine
from cosbrowser.models.roles import SENTENCE_ROLE, STATUS_ROLE
from cosbrowser.settings import TRANSFER_LIMITS, Settings
from cosbrowser.transfer.job import Hours, Limits, Priority, State, UploadOptions
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.dialogs.transfer_settings import TransferSettingsDialog
from cosbrowser.ui.transfer_actions import TransferActions
from cosbrowser.ui.transfer_limits import read
from cosbrowser.ui.transfers import TransfersPanel
from tests.cos_server import LocalCos
from tests.ui.dialogs.test_transfers import LEFT, SLOW, Desk

GROUPS = "application/x-cosbrowser-transfers"
HELD = 20_000  # bytes a second: nothing of what is large is finished within a test


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    made = Settings(tmp_path / "settings.json")
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket_name: str, tmp_path: Path) -> Desk:
    return Desk(qtbot, window, engine, cos, bucket_name, tmp_path / "files")


@pytest.fixture
def actions(desk: Desk, settings: Settings) -> TransferActions:
    return TransferActions(desk.engine, Actions(desk.window), desk.panel, desk.window, settings)


def titles(desk: Desk) -> list[str]:
    return [desk.row(row).data(STATUS_ROLE).title for row in range(desk.panel.model.rowCount())]


def three(desk: Desk) -> None:
    """Three large uploads that hardly move."""
    desk.ask(Queue.set_limits, Limits(up=HELD, groups=1))
    for name in "abc":
        desk.upload(desk.file(name, 3_000_000))
    desk.qtbot.waitUntil(lambda: titles(desk) == ["a", "b", "c"], timeout=SLOW)


def test_keys_move_a_transfer_in_the_queue(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    desk.select(2)
    qtbot.keyClick(desk.panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(desk) == ["a", "c", "b"], timeout=SLOW)
    qtbot.keyClick(desk.panel.tree, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(desk) == ["c", "a", "b"], timeout=SLOW)
    assert [status.title for status in desk.panel.tree.selected()] == ["c"]
    qtbot.keyClick(desk.panel.tree, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: titles(desk) == ["a", "b", "c"], timeout=SLOW)


def test_menu_sets_priority_and_starts_now(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    desk.select(1)
    menu = desk.panel.menu_for(desk.panel.tree.selected())
    priorities = next(action for action in menu.actions() if action.text() == "Priority").menu()
    low = next(action for action in priorities.actions() if action.text() == "Low")
    assert not low.isChecked()
    low.trigger()
    qtbot.waitUntil(lambda: titles(desk) == ["a", "c", "b"], timeout=SLOW)
    assert desk.row(2).data(STATUS_ROLE).priority is Priority.LOW

    desk.select(2)
    desk.entries(desk.panel.menu_for(desk.panel.tree.selected()))["Start now"]()

    qtbot.waitUntil(lambda: titles(desk) == ["b", "a", "c"], timeout=SLOW)


def test_transfer_is_dragged_to_another_place(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    tree = desk.panel.tree
    dragged = desk.row(2).data(STATUS_ROLE).id
    where = tree.visualRect(desk.row(1)).topLeft() + QPoint(50, 4)
    assert desk.row(2).flags() & Qt.ItemFlag.ItemIsDragEnabled

    def drop(window: int) -> bool:
        data = QMimeData()
        data.setData(GROUPS, json.dumps([window, dragged]).encode())
        how = (Qt.DropAction.MoveAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(where, *how)
        QApplication.sendEvent(tree.viewport(), enter)
        if enter.isAccepted():
            QApplication.sendEvent(tree.viewport(), QDragMoveEvent(where, *how))
            QApplication.sendEvent(tree.viewport(), QDropEvent(where.toPointF(), *how))
        return enter.isAccepted()

    assert not drop(os.getpid() + 1), "the groups of another window have the same numbers"
    assert drop(os.getpid())
    qtbot.waitUntil(lambda: titles(desk) == ["a", "c", "b"], timeout=SLOW)


def test_filter_and_search_narrow_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.upload(desk.file("small"))
    desk.wait_for(State.DONE)
    desk.upload(desk.folder / "missing")
    qtbot.waitUntil(lambda: titles(desk) == ["missing", "small"], timeout=SLOW)
    desk.ask(Queue.set_limits, Limits(up=HELD))
    desk.upload(desk.file("large", 3_000_000))
    qtbot.waitUntil(lambda: titles(desk) == ["large", "missing", "small"], timeout=SLOW)
    foot = desk.panel.footer

    for words, listed in (("Active", ["large"]), ("Finished", ["missing", "small"]), ("Failed", ["missing"])):
        foot.filter_box.setFocus()
        qtbot.keyClick(foot.filter_box, Qt.Key.Key_Down)
        assert foot.filter_box.currentText() == words
        assert titles(desk) == listed
    foot.filter_box.setCurrentIndex(0)
    qtbot.keyClicks(foot.search, "SMA")
    qtbot.waitUntil(lambda: titles(desk) == ["small"], timeout=SLOW)
    assert desk.panel.unfinished == 1, "what is not listed is still there"


def test_foot_limits_the_bandwidth_and_says_so(desk: Desk, qtbot: QtBot, actions: TransferActions) -> None:
    desk.upload(desk.file("small"))
    foot = desk.panel.footer
    menu = foot.menu()
    upload = next(action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in upload.actions() if action.text() == "250.0 KB/s").trigger()
    qtbot.waitUntil(lambda: "of 250.0 KB/s" in foot.speed_button.text(), timeout=SLOW)
    assert actions.limits.limits.up == 250_000
    assert foot.menu().actions()[1].text() == "250.0 KB/s"


def test_limit_of_one_window_is_kept_by_the_next(
    desk: Desk, actions: TransferActions, settings: Settings, qtbot: QtBot
) -> None:
    panel = TransfersPanel(desk.engine, desk.window)
    other = TransferActions(desk.engine, Actions(desk.window), panel, desk.window, settings)
    actions.limits.change(Limits(up=250_000))
    other.limits.change(replace(other.limits.limits, down=500_000))
    both = Limits(up=250_000, down=500_000)
    qtbot.waitUntil(lambda: desk.ask(Queue.limits) == both, timeout=SLOW)
    assert actions.limits.limits == both


def test_limits_are_kept_and_told_to_the_next_engine(
    desk: Desk, qtbot: QtBot, actions: TransferActions, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    wanted = Limits(parallel=7, up=500_000, schedule=(Hours((5, 6), 600, 700, down=90_000),))
    actions.limits.change(wanted)
    qtbot.waitUntil(lambda: desk.ask(Queue.limits) == wanted, timeout=SLOW)
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(desk.engine.ready, timeout=SLOW):
        os.kill(desk.engine.pid, 9)
    assert desk.ask(Queue.limits) == wanted  # from the first file on that the last run has left
    assert read(settings.get(TRANSFER_LIMITS)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "", "no", "[]", '{"parallel": 0}', '{"parallel": true}', '{"up": -1}', '{"part_size": 1}', '{"schedule": 3}',
        '{"schedule": [{"days": [9], "start": 0, "end": 1, "up": 0, "down": 0}]}', '{"schedule": [{}, null]}',
        '{"up": "fast"}', '{"schedule": [{"days": [1], "start": 0, "end": 2000, "up": 0, "down": 0}]}',
    ],
)  # fmt: skip
def test_limits_that_do_not_fit_are_those_by_default(text: str) -> None:
    assert read(text) == Limits()


def test_settings_dialog_gives_other_limits(desk: Desk, qtbot: QtBot, actions: TransferActions) -> None:
    dialog = TransferSettingsDialog.ask(desk.window, Limits())
    assert dialog.limits == Limits()
    chosen: list[Limits] = []
    dialog.chosen.connect(chosen.append)
    dialog.up.setFocus()
    dialog.up.selectAll()
    qtbot.keyClicks(dialog.up, "3")
    assert dialog.limits.up == 16_000, "with less, connections break off"
    dialog.up.setValue(2000)
    dialog.parallel.setValue(64)
    qtbot.mouseClick(dialog.add_button, LEFT)
    row = dialog.rows[0]
    qtbot.mouseClick(row.days[4], LEFT)
    row.down.setValue(100)
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.mouseClick(dialog.rows[1].remove_button, LEFT)
    qtbot.mouseClick(dialog.save_button, LEFT)
    hours = Hours((0, 1, 2, 3), 540, 1020, up=2_000_000, down=100_000)
    assert chosen == [replace(Limits(), up=2_000_000, parallel=64, schedule=(hours,))]


def test_finished_transfers_are_written_as_a_table(desk: Desk, qtbot: QtBot, actions: TransferActions) -> None:
    assert not desk.panel.footer.export_button.isEnabled()
    desk.upload(desk.file("a"))
    desk.wait_for(State.DONE)
    assert desk.panel.footer.export_button.isEnabled()
    table = desk.folder / "table.csv"
    with qtbot.waitSignal(actions.said, timeout=SLOW) as said:
        actions.export_to(str(table))
    assert said.args == [f"1 finished files written to {table}"]
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert [row[3] for row in csv.reader(file)] == ["key", "in/a"]


def test_row_says_why_it_waits(desk: Desk, qtbot: QtBot) -> None:
    desk.cos.control("faults", {"kind": "slow_down", "bucket": desk.bucket, "method": "PUT", "retry_after": 40})
    desk.upload(desk.file("a"))
    qtbot.waitUntil(lambda: desk.row().data(SENTENCE_ROLE).startswith("Waits"), timeout=SLOW)
    assert desk.row().data(SENTENCE_ROLE).endswith("s: the server asked to slow down")
    before = desk.row().data(SENTENCE_ROLE)
    qtbot.waitUntil(lambda: desk.row().data(SENTENCE_ROLE) != before, timeout=SLOW)
    ending = " of 32 at once: the server asked to slow down"
    qtbot.waitUntil(lambda: desk.panel.model.totals().slowed().endswith(ending), timeout=SLOW)
    qtbot.waitUntil(lambda: " of 32 at once" in desk.panel.footer.note.text(), timeout=SLOW)


def test_row_says_why_looking_for_files_waits(desk: Desk, qtbot: QtBot) -> None:
    desk.cos.control("faults", {"kind": "slow_down", "bucket": desk.bucket, "method": "GET", "retry_after": 40})
    for name in "ab":
        folder = desk.file(f"many/{name}").parent
    desk.ask(Queue.upload, (str(folder),), desk.place, UploadOptions())
    qtbot.waitUntil(lambda: desk.panel.model.rowCount() == 1, timeout=SLOW)
    wanted = "Tries again: the server asked to slow down"
    qtbot.waitUntil(lambda: wanted in desk.row().data(SENTENCE_ROLE), timeout=SLOW)

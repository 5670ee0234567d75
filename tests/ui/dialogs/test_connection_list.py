"""Arranging connections, with the real engine and its file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox, QTreeWidgetItemIterator, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dialogs.connection_list import ConnectionList

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def connections(qtbot: QtBot, window: QWidget, engine: Engine, tmp_path: Path) -> Connections:
    for name in "abc":
        done: list[object] = []
        engine.call(window, Accounts.save, Connection(name, name.upper(), SignIn.ANONYMOUS), None).then(done.append)
        qtbot.waitUntil(lambda done=done: bool(done), timeout=10_000)
    made = Connections(engine, DemoStore(Paths.for_profile(tmp_path / "profile"), window), window)
    made.load()
    qtbot.waitUntil(lambda: made.known, timeout=10_000)
    return made


@pytest.fixture
def dialog(connections: Connections, window: QWidget) -> ConnectionList:
    connections.ask_manage()
    return window.findChildren(ConnectionList)[0]


def rows(dialog: ConnectionList) -> list[str]:
    """Names in order; those in a folder with an indent."""
    found: list[str] = []
    walk = QTreeWidgetItemIterator(dialog.tree)
    while (item := walk.value()) is not None:
        found.append(f"{'  ' if item.parent() else ''}{item.text(0)}")
        walk += 1
    return found


def select(dialog: ConnectionList, name: str) -> None:
    (item,) = dialog.tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    dialog.tree.setCurrentItem(item)


def kept(tmp_path: Path) -> list[dict[str, object]]:
    return json.loads((tmp_path / "profile" / "config" / "connections.json").read_text())["connections"]


def test_order_is_changed_and_kept(
    qtbot: QtBot, dialog: ConnectionList, connections: Connections, tmp_path: Path
) -> None:
    assert rows(dialog) == ["A", "B", "C"]
    select(dialog, "C")
    assert not dialog.down_button.isEnabled()

    qtbot.mouseClick(dialog.up_button, LEFT)
    qtbot.waitUntil(lambda: [one.name for one in connections.all] == ["A", "C", "B"], timeout=10_000)
    qtbot.mouseClick(dialog.up_button, LEFT)

    qtbot.waitUntil(lambda: [one["name"] for one in kept(tmp_path)] == ["C", "A", "B"], timeout=10_000)
    qtbot.waitUntil(lambda: rows(dialog) == ["C", "A", "B"])
    assert not dialog.up_button.isEnabled()


def test_folder_and_colour_are_given_and_kept(
    qtbot: QtBot, dialog: ConnectionList, connections: Connections, tmp_path: Path
) -> None:
    for name in "AC":
        select(dialog, name)
        qtbot.mouseClick(dialog.folder_button, LEFT)
        asked = next(one for one in dialog.findChildren(QInputDialog) if one.isVisible())
        asked.setTextValue("Work")
        asked.accept()
        qtbot.waitUntil(lambda name=name: {one.name: one.folder for one in connections.all}[name] == "Work")
    assert rows(dialog) == ["Work", "  A", "  C", "B"]

    select(dialog, "B")
    assert not dialog.up_button.isEnabled()  # it is alone where it is
    next(action for action in dialog.colour_button.menu().actions() if action.text() == "Teal").trigger()

    qtbot.waitUntil(lambda: [one["colour"] for one in kept(tmp_path)] == ["", "teal", ""], timeout=10_000)


def test_duplicate_stands_below_its_original(qtbot: QtBot, dialog: ConnectionList) -> None:
    select(dialog, "A")

    qtbot.mouseClick(dialog.duplicate_button, LEFT)

    qtbot.waitUntil(lambda: rows(dialog) == ["A", "A (copy)", "B", "C"], timeout=10_000)


def test_removed_connection_leaves_the_list(qtbot: QtBot, dialog: ConnectionList, window: QWidget) -> None:
    select(dialog, "B")

    qtbot.mouseClick(dialog.remove_button, LEFT)
    question = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
    question.accept()

    qtbot.waitUntil(lambda: rows(dialog) == ["A", "C"], timeout=10_000)


def test_file_goes_out_without_secrets_and_comes_in_again(qtbot: QtBot, dialog: ConnectionList, tmp_path: Path) -> None:
    path = tmp_path / "given.json"

    dialog.export_wanted.emit(str(path))
    qtbot.waitUntil(path.exists, timeout=10_000)
    dialog.import_wanted.emit(str(path))

    qtbot.waitUntil(lambda: rows(dialog) == ["A", "B", "C", "A", "B", "C"], timeout=10_000)

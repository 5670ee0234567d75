"""The first start through the widgets: one paste and one click, and the buckets of all locations are there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.connection import ConnectionDialog
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.main_window import MainWindow
from tests.cos.test_places import PLACES, make
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import close_engine, open_engine
from tests.ui.test_window import until_read

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def engine(qtbot: QtBot, tmp_path: Path) -> Iterator[Engine]:
    """An engine process that knows no connection."""
    made = open_engine(qtbot, tmp_path / "profile")
    yield made
    close_engine(qtbot, made)


@pytest.fixture
def six(cos: LocalCos, bucket_name: str) -> Iterator[set[str]]:
    """A bucket in each of six locations."""
    names = {location: f"{bucket_name}-{location}" for location in PLACES}
    for location, name in names.items():
        make(cos, name, location)
    yield set(names.values())
    for location, name in names.items():
        hmac_client(cos, location).delete_bucket(Bucket=name)


def dialog_of(main: MainWindow) -> ConnectionDialog | None:
    return next((dialog for dialog in main.findChildren(ConnectionDialog) if dialog.isVisible()), None)


def test_one_paste_and_one_click_show_the_buckets_of_six_locations(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, six: set[str]
) -> None:
    instance = cos.instances[0]
    credential = {"apikey": instance["api_key"], "resource_instance_id": instance["crn"],
                  "endpoints": cos.line["endpoints_document"], "iam_auth_endpoint": cos.iam,
                  "iam_apikey_name": "reports"}  # fmt: skip
    QGuiApplication.clipboard().setText(json.dumps(credential))
    welcome = main.welcome
    qtbot.waitUntil(welcome.target.isVisible, timeout=20_000)

    qtbot.mouseClick(welcome.target.paste_button, LEFT)  # the paste
    qtbot.waitUntil(lambda: dialog_of(main) is not None)
    dialog = dialog_of(main)
    assert dialog is not None
    qtbot.waitUntil(dialog.keeping.asks.isChecked, timeout=20_000)  # there is no keyring in this test
    qtbot.mouseClick(dialog.save_button, LEFT)  # the click

    qtbot.waitUntil(lambda: main.browser.location is not None, timeout=20_000)
    until_read(qtbot, main)
    model = main.browser.model
    shown = {str(model.index(row, 0).data()) for row in range(model.rowCount())}
    assert six <= shown
    (made,) = main.connections.all
    assert (made.name, made.asks) == ("reports", True)


def test_connection_for_one_run_asks_for_its_key_at_the_next_start(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, bucket: str
) -> None:
    """As the next start finds it: saved without a secret. Its page leads to the field for the key."""
    instance = cos.instances[0]
    saved = Connection("again", "Again", instance=instance["crn"], iam=cos.iam, asks=True,
                       endpoints_document=cos.line["endpoints_document"])  # fmt: skip
    added: list[None] = []
    main.connections._engine.call(main, Accounts.add, (saved,)).then(added.append)
    qtbot.waitUntil(lambda: bool(added), timeout=20_000)
    main.connections.load()

    def panel() -> ProblemPanel | None:
        return next((one for one in main.browser.findChildren(ProblemPanel) if one.isVisible()), None)

    qtbot.waitUntil(lambda: panel() is not None, timeout=20_000)
    shown = panel()
    assert shown is not None
    assert "each run asks for it" in shown.message.text()
    enter = next(b for b in shown.buttons.findChildren(QPushButton) if b.text() == "Enter the key…")
    qtbot.mouseClick(enter, LEFT)
    dialog = dialog_of(main)
    assert dialog is not None
    qtbot.waitUntil(dialog.form.api_key.hasFocus)
    qtbot.keyClicks(dialog.form.api_key, instance["api_key"])
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: bucket in {main.browser.model.index(r, 0).data()
                                       for r in range(main.browser.model.rowCount())}, timeout=20_000)  # fmt: skip


def test_folder_of_connections_is_open_when_it_comes(qtbot: QtBot, main: MainWindow, cos: LocalCos) -> None:
    made = Connection("a", "A", instance=cos.instances[0]["crn"], iam=cos.iam, folder="Work", colour="teal")
    main.places_model.show_connections((made,))

    folder = main.places_model.index(0, 0, QModelIndex())
    assert main.places.tree.isExpanded(folder)
    assert main.places.tree.model().index(0, 0, folder).data() == "A"

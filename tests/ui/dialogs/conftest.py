from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.credentials import Connection, Secret
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.settings import Settings
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.transfer_limits import limits_of
from tests.cos_server import LocalCos


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look that the dialogs are made for."""
    made = Theme(qapp)
    made.apply()
    return made


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """What a dialog is opened on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.fixture
def engine(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[Engine]:
    """A real engine process with a profile of its own."""
    made = Engine(Paths.for_profile(tmp_path / "profile"), limits=partial(limits_of, settings))
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.start()
    yield made
    closed: list[bool] = []
    made.close(lambda: closed.append(True))
    qtbot.waitUntil(lambda: bool(closed), timeout=10_000)
    made.destroyed.connect(closed.clear)
    made.deleteLater()  # while Python still holds its parts
    qtbot.waitUntil(lambda: not closed)


def connection_to(cos: LocalCos, role: str = "Manager", **fields: object) -> tuple[Connection, Secret]:
    """A connection to the first instance of the local COS with the keys of a role."""
    instance = cos.instances[0]
    keys = instance["roles"][role]
    made = Connection(
        id=f"local-{role}", name="Local", instance=instance["crn"], endpoints_document=cos.line["endpoints_document"],
        iam=cos.iam,
    )  # fmt: skip
    return made, Secret(keys["api_key"], keys["access_key_id"], keys["secret_access_key"])

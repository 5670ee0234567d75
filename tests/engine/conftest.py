from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from tests.engine import serve

FUNCTIONS = "tests.engine.functions"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.for_profile(tmp_path / "profile")


@pytest.fixture
def make_engine(qtbot: QtBot, paths: Paths) -> Iterator[Callable[..., Engine]]:
    """Engines that let `tests.engine.functions` be called; closed after the test."""
    made: list[Engine] = []

    def make(**arguments: Any) -> Engine:
        made.append(Engine(paths, **{"command": serve.command(FUNCTIONS), **arguments}))
        return made[-1]

    yield make
    closed: list[Engine] = []
    for engine in made:
        engine.close(lambda engine=engine: closed.append(engine))
    qtbot.waitUntil(lambda: len(closed) == len(made), timeout=10_000)


@pytest.fixture
def engine(qtbot: QtBot, make_engine: Callable[..., Engine]) -> Engine:
    """An engine process that is up."""
    engine = make_engine()
    with qtbot.waitSignal(engine.ready, timeout=20_000):
        engine.start()
    return engine


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()

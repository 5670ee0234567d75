"""The local COS behind a real engine, for widgets that read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.settings import Appearance, Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.windows import Windows
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, close_engine, open_engine, put  # noqa: F401 - a fixture

Drop = Callable[..., bool]


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, Appearance.LIGHT)
    made.apply()
    yield made
    made.choose(Appearance.LIGHT)
    made.deleteLater()


@pytest.fixture(autouse=True)
def _no_key_held(qapp: QApplication) -> None:
    """Qt remembers the modifiers of the last event: after a test that ended with Ctrl+C, a row would be toggled."""
    QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="session", autouse=True)
def _nothing_left_to_paste(qapp: QApplication) -> Iterator[None]:
    """What was copied is made in Python, and Qt would let it go after the interpreter."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="module")
def cos() -> Iterator[LocalCos]:
    """A local COS for each file of tests: rows of a tree are where they are while few buckets were left by others."""
    with LocalCos() as server:
        yield server


@pytest.fixture
def engine(qtbot: QtBot, cos: LocalCos, tmp_path: Path) -> Iterator[Engine]:
    """An engine process in which the local COS is open as `CONNECTION`."""
    made = open_engine(qtbot, tmp_path / "profile", (CONNECTION, cos))
    yield made
    close_engine(qtbot, made)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: QWidget) -> Actions:
    return Actions(window)


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    made = Settings(tmp_path / "profile" / "config" / "settings.json")
    yield made
    made.close()


def shown(qtbot: QtBot, window: QWidget) -> None:
    """Show it, and wait until it is in front: only there shortcuts work and a part has the keyboard."""
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def browser(qtbot: QtBot, engine: Engine, actions: Actions, settings: Settings) -> Browser:
    made = Browser(engine, actions, settings)
    qtbot.addWidget(made)
    made.resize(900, 600)
    shown(qtbot, made)
    return made


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.for_profile(tmp_path / "profile")


@pytest.fixture
def windows(engine: Engine, settings: Settings, theme: Theme, paths: Paths) -> Iterator[Windows]:
    demo = DemoStore(paths)
    made = Windows(engine, settings, theme, demo, paths.cache / "opened")
    yield made
    left = list(made.all)
    made.close_at_once()
    for one in left:
        one.deleteLater()
    demo.close()


@pytest.fixture
def main(request: pytest.FixtureRequest, qtbot: QtBot, windows: Windows) -> MainWindow:
    if "put" in request.fixturenames:  # a tree that was read a moment ago is not read again for a new bucket
        request.getfixturevalue("put")
    made = windows.restore()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    shown(qtbot, made)
    qtbot.waitUntil(lambda: made.connections.known)
    return made


def files_mime(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def drop(view: QAbstractScrollArea, where: QPoint, mime: QMimeData, *, release: bool = True) -> bool:
    """Drag in at the last corner, over to a point, and let go there, as Qt delivers it; whether the view takes it.

    A view that refuses what comes in hears of no move after it.
    """
    proposed = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    rest: tuple[Any, ...] = (proposed, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    target = view.viewport()
    enter = QDragEnterEvent(target.rect().bottomRight(), *rest)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(where, *rest)
    QApplication.sendEvent(target, move)
    if not release:
        return move.isAccepted()
    if not move.isAccepted():
        QApplication.sendEvent(target, QDragLeaveEvent())
        return False
    event = QDropEvent(QPointF(where), *rest)
    event.setDropAction(Qt.DropAction.MoveAction)  # a file manager that would delete its files after a move
    QApplication.sendEvent(target, event)
    return event.isAccepted() and event.dropAction() is Qt.DropAction.CopyAction

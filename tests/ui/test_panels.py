from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.ui.inspector import Inspector
from cosbrowser.ui.panels.metadata import MetadataPanel
from cosbrowser.ui.panels.panel import Inspected
from cosbrowser.ui.panels.tabs import NarrowTabs

TITLES = ("General", "Metadata", "Preview", "Access", "Tags", "Versions", "Retention", "Share")
BUCKET = Location("c", "invoices")


@pytest.fixture
def tabs(qtbot: QtBot) -> NarrowTabs:
    made = NarrowTabs()
    qtbot.addWidget(made)
    made.resize(280, 40)
    with qtbot.waitExposed(made):
        made.show()
    made.show_titles(TITLES, 0)
    return made


def texts(tabs: NarrowTabs) -> list[str]:
    return [tabs.bar.tabText(at) for at in range(tabs.bar.count())]


def test_tabs_that_do_not_fit_are_in_a_menu(qtbot: QtBot, tabs: NarrowTabs) -> None:
    narrow = texts(tabs)
    qtbot.mouseClick(tabs.more, Qt.MouseButton.LeftButton)
    menu = tabs.findChild(QMenu)
    offered = [action.text() for action in menu.actions()]
    said: list[int] = []
    tabs.chosen.connect(said.append)
    menu.actions()[-1].trigger()
    menu.close()
    chosen = texts(tabs)
    tabs.resize(900, 40)
    qtbot.waitUntil(lambda: texts(tabs) == list(TITLES))

    assert narrow == list(TITLES[: len(narrow)])
    assert [*narrow, *offered] == list(TITLES)
    assert said == [7]
    assert chosen[0] == "General"
    assert chosen[-1] == "Share"
    assert not tabs.more.isVisible()
    assert tabs.bar.tabText(tabs.bar.currentIndex()) == "Share"


def test_arrows_walk_through_all_tabs(tabs: NarrowTabs) -> None:
    said: list[int] = []
    tabs.chosen.connect(said.append)
    tabs.bar.setFocus()

    for _ in range(9):
        QTest.keyClick(tabs.bar, Qt.Key.Key_Right)
    QTest.keyClick(tabs.bar, Qt.Key.Key_Left)

    assert said == [1, 2, 3, 4, 5, 6, 7, 6]


def test_the_panel_that_was_in_front_comes_back_where_it_suits(qtbot: QtBot, tmp_path: Path) -> None:
    engine = Engine(Paths.for_profile(tmp_path))
    inspector = Inspector(engine)
    engine.setParent(inspector)
    qtbot.addWidget(inspector)
    with qtbot.waitExposed(inspector):
        inspector.show()
    entry = ObjectEntry("a", 1, datetime(2026, 3, 12, tzinfo=UTC), "e")
    metadata = inspector.findChild(MetadataPanel)

    inspector.show_about(Inspected(BUCKET, entry=entry))
    inspector.show_panel(MetadataPanel)
    first = metadata.isVisible()
    inspector.show_about(Inspected(BUCKET))
    of_bucket = metadata.isVisible(), inspector.general.isVisible()
    inspector.show_about(Inspected(BUCKET, entry=entry))

    assert first
    assert of_bucket == (False, True)
    assert metadata.isVisible()


def test_tabs_are_seen_after_there_was_but_one(qtbot: QtBot, window: QWidget) -> None:
    tabs = NarrowTabs()
    QVBoxLayout(window).addWidget(tabs)
    window.resize(300, 100)

    for titles in (TITLES, TITLES[:1], TITLES):
        tabs.show_titles(titles, 0)
    with qtbot.waitExposed(window):
        window.show()

    qtbot.waitUntil(lambda: tabs.bar.height() > 20)

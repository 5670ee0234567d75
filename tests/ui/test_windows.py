from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.settings import CentreView, Settings
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dialogs.quit import QuitDialog
from cosbrowser.ui.kept_windows import WINDOWS, KeptTab, KeptWindow
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.windows import Windows
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_tabs import KEYS, go, press, until_read


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def second(qtbot: QtBot, windows: Windows, main: MainWindow) -> MainWindow:
    """The window that Ctrl+N opens."""
    press(main, "Ctrl+N")
    qtbot.waitUntil(lambda: len(windows.all) == 2 and windows.front is not main)
    return windows.front


def test_new_window_shows_the_same_place_with_the_same_connections_and_favourites(
    qtbot: QtBot, windows: Windows, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place.child("docs"))

    other = second(qtbot, windows, main)
    until_read(qtbot, other.browser, place.child("docs"))
    other.kept_places.add(place)
    other.browser.go(place)

    assert other.connections is main.connections
    assert main.kept_places.favourite(place) is not None
    assert main.places_model.index(0, 0).data() == "Favourites"
    assert main.browser.location == place.child("docs")


def test_a_window_beside_another_closes_without_a_question_and_the_last_one_ends(
    qtbot: QtBot, windows: Windows, main: MainWindow, place: Location, cos: LocalCos, tmp_path: Path
) -> None:
    go(qtbot, main, place)
    other = second(qtbot, windows, main)
    (tmp_path / "big").write_bytes(bytes(1_000_000))
    cos.control("faults", {"kind": "throttle_request", "bucket": place.bucket, "bytes_per_second": 50_000})
    other.files.upload((str(tmp_path / "big"),), place)
    qtbot.waitUntil(lambda: bool(main.transfers.unfinished and other.transfers.unfinished), timeout=20_000)

    other.commands.quit.trigger()
    asked_to_quit = [dialog for window in windows.all for dialog in window.findChildren(QuitDialog)]
    for dialog in asked_to_quit:
        dialog.reject()
    other.close()
    left = list(windows.all)
    main.close()

    assert len(asked_to_quit) == 1
    assert left == [main]
    assert main.isVisible()
    assert main.findChildren(QuitDialog)
    with qtbot.waitSignal(windows.closed):
        windows.close_at_once()


def test_a_tab_moves_to_a_window_of_its_own_with_its_way(
    qtbot: QtBot, windows: Windows, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    main.tabs.open(place.child("docs"))
    main.browser.go(place.child("docs").child("deep"))
    until_read(qtbot, main.browser, place.child("docs").child("deep"))

    main.commands.tab_to_window.trigger()
    other = windows.front
    until_read(qtbot, other.browser, place.child("docs").child("deep"))
    other.browser.go_back()

    assert [tab.location for tab in main.tabs.all] == [place]
    assert other.browser.location == place.child("docs")


def test_windows_tabs_views_and_open_places_come_back_and_only_what_is_in_front_is_read(
    qtbot: QtBot, windows: Windows, main: MainWindow, place: Location, settings: Settings,
    engine: Engine, theme: Theme, paths: Paths,
) -> None:  # fmt: skip
    go(qtbot, main, place)
    main.tabs.open_apart(place.child("docs"))
    main.tabs.open(place.child("pictures"))
    main.commands.view_outline.trigger()
    other = second(qtbot, windows, main)
    other.browser.go(place)
    main.places.expand([place])
    qtbot.waitUntil(lambda: main.places_model.index_of(place.child("docs")).isValid(), timeout=20_000)
    docs, pictures = place.child("docs"), place.child("pictures")

    def written() -> bool:
        kept = settings.get(WINDOWS)
        return len(kept) == 2 and any(place in one.expanded and len(one.tabs) == 3 for one in kept)

    qtbot.waitUntil(written)  # without a window having been closed: a kill leaves this
    demo = DemoStore(paths)
    again = Windows(engine, settings, theme, demo, paths.cache / "open")
    again.restore()
    qtbot.waitUntil(lambda: all(one.browser.location is not None for one in again.all), timeout=20_000)
    many = next(one for one in again.all if len(one.tabs.all) == 3)

    assert len(again.all) == 2
    assert [tab.location for tab in many.tabs.all] == [place, docs, pictures]
    assert many.tabs.at == 2
    assert many.browser.view is CentreView.OUTLINE
    assert [tab.browser is not None for tab in many.tabs.all] == [False, False, True]
    qtbot.waitUntil(lambda: many.places.tree.isExpanded(many.places_model.index_of(place)), timeout=20_000)
    opened = list(again.all)
    again.close_at_once()
    for window in opened:
        window.deleteLater()


def test_tabs_of_a_connection_that_is_gone_are_left_out(
    qtbot: QtBot, windows: Windows, settings: Settings, place: Location
) -> None:
    gone = KeptTab(Location("gone", "bucket"))
    settings.set(WINDOWS, (KeptWindow((gone, KeptTab(place), gone, KeptTab(place.child("docs"))), 3),))

    main = windows.restore()
    qtbot.addWidget(main)
    qtbot.waitUntil(lambda: main.browser.location is not None, timeout=20_000)

    assert [tab.location for tab in main.tabs.all] == [place, place.child("docs")]
    assert main.browser.location == place.child("docs")


@pytest.mark.parametrize("value", [7, "x", [1], [{}], [{"tabs": [["a"]], "front": 0, "geometry": "", "expanded": []}]])
def test_kept_windows_that_do_not_fit_are_as_none(
    settings: Settings, value: object, caplog: pytest.LogCaptureFixture
) -> None:
    settings._values[WINDOWS.key] = value

    with caplog.at_level(logging.WARNING):
        assert settings.get(WINDOWS) == ()

"""A newer version is told of in a bar of the window, where that is wanted; announced by a server on loopback."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import cosbrowser
from cosbrowser.settings import LOOK_FOR_VERSIONS, LOOKED_FOR_VERSION, RELEASES, VERSION_SEEN, Settings, Wanted
from cosbrowser.ui import new_version
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.new_version import is_wanted, published_at
from tests.loopback import Loopback, Reply


@pytest.fixture
def announced(settings: Settings) -> Iterator[Loopback]:
    said = {"tag_name": "v99.0.0", "html_url": "https://example.org/99"}
    with Loopback(lambda _: Reply(body=json.dumps(said).encode())) as server:
        settings.set(RELEASES, f"{server.address}/latest")
        yield server


def buttons(main: MainWindow) -> dict[str, QPushButton]:
    return {one.text(): one for one in main.notice.findChildren(QPushButton) if one.isVisible()}


def test_new_version_is_told_once_and_nothing_else_is_fetched(
    main: MainWindow, settings: Settings, announced: Loopback, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(new_version.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toString())))
    settings.set(LOOK_FOR_VERSIONS, Wanted.YES)
    looks = main.help_desk.new_version
    looks.look_if_due()
    qtbot.waitUntil(main.notice.isVisible, timeout=20_000)
    assert main.notice.accessibleName() == f"COS Browser 99.0.0 is there; this is {cosbrowser.__version__}."
    QTest.mouseClick(buttons(main)["Not Now"], Qt.MouseButton.LeftButton)
    assert not main.notice.isVisible()
    assert settings.get(VERSION_SEEN) == "99.0.0"

    looks.look_if_due()  # it was done today
    settings.set(LOOKED_FOR_VERSION, int(time.time()) - new_version.EVERY_SECONDS)
    looks.look_if_due()
    qtbot.waitUntil(lambda: len(announced.asked) == 2)

    main.commands.look_for_version.trigger()  # by hand it is told again
    qtbot.waitUntil(main.notice.isVisible)
    QTest.mouseClick(buttons(main)["Show Release"], Qt.MouseButton.LeftButton)
    assert opened == ["https://example.org/99"]
    assert [asked.target for asked in announced.asked] == ["/latest"] * 3


@pytest.mark.parametrize(("wanted", "address"), [(Wanted.NO, True), (Wanted.YES, False)])
def test_nobody_is_asked_where_that_is_not_wanted_or_there_is_no_address(
    wanted: Wanted, address: bool, main: MainWindow, settings: Settings, announced: Loopback
) -> None:
    settings.set(LOOK_FOR_VERSIONS, wanted)
    if not address:
        settings.set(RELEASES, "")
    main.help_desk.new_version.look_if_due()
    assert settings.get(LOOKED_FOR_VERSION) == 0  # set before anybody is asked


@pytest.mark.parametrize(("installer", "looks"), [("apt", False), ("dpkg", False), ("pip", True), ("", True)])
def test_looks_by_itself_only_where_no_package_manager_tells(
    installer: str, looks: bool, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_version, "installer", lambda: installer)
    assert is_wanted(settings) is looks
    settings.set(LOOK_FOR_VERSIONS, Wanted.YES)
    assert is_wanted(settings)
    settings.set(LOOK_FOR_VERSIONS, Wanted.NO)
    assert not is_wanted(settings)


def test_package_says_where_its_releases_are_announced_and_the_settings_say_otherwise(
    main: MainWindow, settings: Settings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = json.dumps({"tag_name": "v99.0.0"}).encode()
    with Loopback(lambda _: Reply(body=said)) as package, Loopback(lambda _: Reply(body=said)) as person:
        folder = tmp_path / "packages" / "cosbrowser-0.dist-info"
        folder.mkdir(parents=True)
        address = f"Project-URL: Homepage, https://example.org\nProject-URL: Releases, {package.address}/newest"
        (folder / "METADATA").write_text(f"Metadata-Version: 2.4\nName: cosbrowser\nVersion: 0\n{address}\n\nText\n")
        monkeypatch.syspath_prepend(folder.parent)
        assert published_at() == f"{package.address}/newest"

        settings.set(LOOK_FOR_VERSIONS, Wanted.YES)
        main.help_desk.new_version.look_if_due()
        qtbot.waitUntil(main.notice.isVisible, timeout=20_000)
        assert [asked.target for asked in package.asked] == ["/newest"]

        settings.set(RELEASES, f"{person.address}/mine")
        main.commands.look_for_version.trigger()
        qtbot.waitUntil(lambda: [asked.target for asked in person.asked] == ["/mine"], timeout=20_000)
        assert len(package.asked) == 1


def test_asked_by_hand_it_says_what_came_of_it(
    main: MainWindow, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_version, "installer", lambda: "apt")
    main.commands.look_for_version.trigger()
    assert main.notice.accessibleName() == "New versions come by apt, which has installed this one."
    monkeypatch.undo()
    main.commands.look_for_version.trigger()
    assert "the settings take an address" in main.notice.accessibleName()
    QTest.mouseClick(buttons(main)["Close"], Qt.MouseButton.LeftButton)

    own = json.dumps({"tag_name": cosbrowser.__version__}).encode()
    for reply, words in ((Reply(body=own), "is the newest version"), (Reply(body=b"<p>"), "could not be found out")):
        with Loopback(lambda _, reply=reply: reply) as server:
            settings.set(RELEASES, server.address)
            main.commands.look_for_version.trigger()
            qtbot.waitUntil(lambda words=words: words in main.notice.accessibleName(), timeout=20_000)

"""What the desktop shows of the application and is asked for: progress, a revealed file, autostart, its icon's menu."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.settings import DOCK_MENU, Settings
from cosbrowser.transfer.job import Direction, GroupStatus, State
from cosbrowser.ui import reveal
from cosbrowser.ui.autostart import Autostart, desktop_entry
from cosbrowser.ui.desktop import Desktop
from cosbrowser.ui.dock_menu import entry, write_entry
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.notifications import Notifications, part_done
from cosbrowser.ui.reveal import Reveal
from tests.desktop import Program
from tests.models.conftest import CONNECTION
from tests.waiting import wait_until

ROOT = Path(__file__).parents[2]
PACKAGE = (ROOT / "packaging/linux/cosbrowser.desktop").read_text()

# Hears what a task bar hears, and answers as a file manager does when it is told to.
LISTENER = """
import sys
from jeepney import MatchRule, MessageType, HeaderFields, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

bus = open_dbus_connection("SESSION")
rule = MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry")
bus.send_and_get_reply(message_bus.AddMatch(rule))
for name in sys.argv[1:]:
    bus.send_and_get_reply(message_bus.RequestName(name))
print("ready", flush=True)
while True:
    message = bus.receive()
    if message.header.message_type is MessageType.signal and len(message.body) == 2:
        uri, shown = message.body
        print("progress", uri, shown["progress"][1], shown["progress-visible"][1], flush=True)
    elif message.header.message_type is MessageType.method_call:
        print(message.header.fields[HeaderFields.member], *message.body[0], flush=True)
        bus.send(new_method_return(message))
"""


@pytest.fixture
def listener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Program]:
    names = getattr(request, "param", ())
    with Program([sys.executable, "-c", LISTENER, *names], tmp_path / "listener") as started:
        wait_until("listener", lambda: "ready" in started.output())
        yield started


def group(number: int, sent: int, size: int, state: State = State.RUNNING) -> GroupStatus:
    return GroupStatus(number, Direction.UPLOAD, state, "a", Location("c", "b"), "/f", sent=sent, size=size)


@pytest.mark.display
def test_task_bar_hears_how_far_transfers_are_until_they_end(
    listener: Program, engine: Engine, settings: Settings, qtbot: QtBot
) -> None:
    parent = QObject()
    notifications = Notifications(engine, settings, parent)

    notifications.changed((group(1, 25, 100), group(2, 0, 100)))
    wait_until("progress", lambda: "progress application://cosbrowser.desktop 0.12 True" in listener.output())
    notifications.changed((group(1, 100, 100, State.DONE),))
    wait_until("what is done counts", lambda: "cosbrowser.desktop 0.5 True" in listener.output())
    notifications.changed((group(2, 100, 100, State.DONE),))
    wait_until("end", lambda: "cosbrowser.desktop 0.0 False" in listener.output())

    parent.deleteLater()


@pytest.mark.display
def test_progress_is_told_anew_after_an_end(listener: Program) -> None:
    desktop = Desktop()
    for share in (0.1, 0.1, None, 0.2, None):
        desktop.show_progress(share)
    wait_until("all of it", lambda: listener.output().count("False") == 2)
    told = [line.split()[2:] for line in listener.output().splitlines() if line.startswith("progress")]
    assert told == [["0.1", "True"], ["0.0", "False"], ["0.2", "True"], ["0.0", "False"]]


def test_part_done_is_within_its_bounds() -> None:
    assert part_done([]) == 0
    assert part_done([(0, 0)]) == 0
    assert part_done([(5, 10), (10, 10)]) == 0.75
    assert part_done([(12, 10)]) == 1


@pytest.mark.display
@pytest.mark.parametrize("listener", [("org.freedesktop.FileManager1",)], indirect=True)
def test_file_manager_is_asked_to_show_a_file(
    listener: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(reveal.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    path = tmp_path / "50 % ü.txt"
    path.write_text("")
    parent = QObject()
    Reveal(parent).show(path)
    wait_until("it", lambda: "ShowItems file:///" in listener.output())
    assert "50%20%25%20%C3%BC.txt" in listener.output()
    assert not opened
    parent.deleteLater()


@pytest.mark.display
@pytest.mark.parametrize("there", [True, False])
def test_folder_is_opened_where_no_file_manager_answers_or_the_file_is_gone(
    there: bool, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(reveal.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    path = tmp_path / "a.txt"
    if there:
        path.write_text("")
    parent = QObject()
    made = Reveal(parent)
    made.show(path)
    qtbot.waitUntil(lambda: bool(opened), timeout=15_000)
    assert opened == [str(tmp_path)]
    parent.deleteLater()


# Autostart


def test_autostart_is_off_until_it_is_wanted_and_off_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    made = Autostart(Paths.for_profile())
    assert not made.wanted
    made.want(True)
    path = tmp_path / "autostart" / "cosbrowser.desktop"
    assert Autostart(Paths.for_profile()).wanted
    assert f"\nTryExec={sys.executable}\nExec={sys.executable} -P -m cosbrowser\n" in path.read_text()
    path.write_text(path.read_text() + "Hidden=true\n")  # as desktops switch it off
    assert not made.wanted
    made.want(False)
    made.want(False)
    assert list(path.parent.iterdir()) == []


def test_autostart_starts_the_same_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    Autostart(Paths.for_profile(tmp_path / "my profile")).want(True)
    said = (tmp_path / "config/autostart/cosbrowser.desktop").read_text()
    assert f'--profile "{tmp_path}/my profile"\n' in said


def test_autostart_says_that_it_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(OSError, match="autostart"):
        Autostart(Paths.for_profile()).want(True)


def test_agent_of_macos_starts_the_program(tmp_path: Path) -> None:
    made = Autostart(Paths.for_profile(), tmp_path, "darwin")
    made.want(True)
    agent = plistlib.loads((tmp_path / "Library/LaunchAgents/io.github.cosbrowser.plist").read_bytes())
    assert agent["ProgramArguments"] == [sys.executable, "-P", "-m", "cosbrowser"]
    assert made.wanted
    made.want(False)
    assert not made.wanted


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="validates with desktop-file-validate")
def test_command_of_any_name_makes_a_valid_entry(tmp_path: Path) -> None:
    arguments = ["/opt/a b/cos$browser", "100%", 'say "hi"', "back\\slash", "`x`"]
    path = tmp_path / "x.desktop"
    path.write_bytes(desktop_entry(arguments))
    subprocess.run(["desktop-file-validate", path], check=True)
    value = path.read_text().partition("\nExec=")[2].splitlines()[0].replace("\\\\", "\\").replace("%%", "%")
    # The quotes of the specification are those of a shell.
    said = subprocess.run(["sh", "-c", f"printf '%s\\n' {value}"], check=True, capture_output=True, text=True).stdout
    assert said.splitlines() == arguments


# The menu of the icon


def test_entry_gets_an_action_for_each_connection_before_its_own(tmp_path: Path) -> None:
    made = entry(PACKAGE, ["Work", 'A "quoted" $name; 100 %'])
    path = tmp_path / "cosbrowser.desktop"
    path.write_text(made)
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", path], check=True)
    assert "Actions=connection1;connection2;demo;\n" in made
    assert "[Desktop Action connection1]\nName=Work\nExec=cosbrowser cos://Work\n" in made
    assert "TryExec=cosbrowser\nExec=cosbrowser %u\n" in made
    assert PACKAGE.partition("[Desktop Action demo]")[2] in made


def test_own_entry_stands_before_that_of_the_package_and_goes_again(tmp_path: Path) -> None:
    environ = {"XDG_DATA_HOME": str(tmp_path / "own"), "XDG_DATA_DIRS": f"{tmp_path}/nothing:{tmp_path}/package"}
    own, package = (tmp_path / name / "applications/cosbrowser.desktop" for name in ("own", "package"))
    write_entry(["Work"], environ)
    assert not own.exists()  # there is no package

    package.parent.mkdir(parents=True)
    package.write_text(PACKAGE)
    write_entry(["Work"], environ)
    assert "cos://Work" in own.read_text()
    write_entry([], environ)
    assert not own.exists()

    own.write_text("[Desktop Entry]\nName=Of the person\n")
    write_entry(["Work"], environ)
    write_entry([], environ)
    assert own.read_text() == "[Desktop Entry]\nName=Of the person\n"


def test_connection_that_was_used_comes_into_the_menu_where_that_is_wanted(
    main: MainWindow, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    package = tmp_path / "package/applications/cosbrowser.desktop"
    package.parent.mkdir(parents=True)
    package.write_text(PACKAGE)
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "package"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    own = tmp_path / "own/applications/cosbrowser.desktop"
    qtbot.waitUntil(lambda: bool(main.connections.all), timeout=20_000)

    settings.set(DOCK_MENU, True)
    main.kept_places.visit(Location(CONNECTION, "a-bucket"))
    qtbot.waitUntil(own.exists)
    assert f"Exec=cosbrowser cos://{main.connections.name_of(CONNECTION)}\n" in own.read_text()

    settings.set(DOCK_MENU, False)
    main.activated.emit()  # the dialog of the settings was closed
    qtbot.waitUntil(lambda: not own.exists())


# What other programs were given


def test_old_copies_are_gone_after_a_start(paths: Paths, request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    then = time.time() - 2 * 86_400
    for folder in ("handed-over", "opened"):
        for name in ("old", "new"):
            path = paths.cache / folder / name / "a.txt"
            path.parent.mkdir(parents=True)
            path.write_text("a")
            if name == "old":
                os.utime(path, (then, then))
                os.utime(path.parent, (then, then))

    request.getfixturevalue("main")

    qtbot.waitUntil(lambda: not list(paths.cache.glob("*/old")), timeout=20_000)
    assert len(list(paths.cache.glob("*/new/a.txt"))) == 2

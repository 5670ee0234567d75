"""What the desktop is asked for, with real services on a real bus."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.transfer.job import Direction, GroupStatus, State
from cosbrowser.ui.desktop import Desktop
from cosbrowser.ui.notifications import words
from tests.desktop import Program
from tests.waiting import wait_until

SERVICES = """
import os, sys
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

bus = open_dbus_connection("SESSION", enable_fds=True)
for name in ("org.freedesktop.Notifications", "org.freedesktop.login1"):
    bus.send_and_get_reply(message_bus.RequestName(name))
print("ready", flush=True)
while True:
    message = bus.receive()
    if message.header.message_type is not MessageType.method_call:
        continue
    member = message.header.fields[HeaderFields.member]
    if member == "Notify":
        print("notify", *message.body[3:5], sep="|", flush=True)
        bus.send(new_method_return(message, "u", (1,)))
    elif member == "Inhibit":
        print("inhibit", message.body[0], message.body[3], flush=True)
        inside, outside = os.pipe()
        bus.send(new_method_return(message, "h", (outside,)))
        os.close(outside)
        os.read(inside, 1)  # returns when the last copy of the other end is closed
        print("released", flush=True)
"""


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    import os

    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", os.environ["DBUS_SESSION_BUS_ADDRESS"])
    with Program([sys.executable, "-c", SERVICES], tmp_path) as started:
        wait_until("services", lambda: "ready" in started.output())
        yield started


@pytest.mark.display
def test_notification_reaches_the_desktop_as_plain_text(services: Program) -> None:
    Desktop().notify("Transfer finished", "<b>a & b</b>")
    wait_until("it", lambda: "notify|Transfer finished|&lt;b>a &amp; b&lt;/b>" in services.output())


@pytest.mark.display
def test_computer_stays_awake_until_transfers_are_over(services: Program) -> None:
    desktop = Desktop()
    desktop.stay_awake(True)
    desktop.stay_awake(True)
    wait_until("lock", lambda: "inhibit idle block" in services.output())
    assert "released" not in services.output()
    desktop.stay_awake(False)
    wait_until("end of it", lambda: "released" in services.output())
    assert services.output().count("inhibit") == 1


def group(number: int, title: str, state: State = State.DONE, failed: int = 0) -> GroupStatus:
    return GroupStatus(number, Direction.UPLOAD, state, title, Location("c", "b"), "/f", failed=failed)


@pytest.mark.parametrize(
    ("done", "failed", "said"),
    [
        ((group(1, "a.txt"),), (), ("Transfer finished", "a.txt")),
        ((), (group(1, "a.txt", State.FAILED),), ("Transfer failed", "a.txt")),
        ((group(1, "a"), group(2, "b")), (), ("2 transfers finished", "a, b")),
        ((group(1, "a"),), (group(2, "b", failed=3),), ("1 of 2 transfers failed", "b")),
    ],
)
def test_words_say_what_ended(
    done: tuple[GroupStatus, ...], failed: tuple[GroupStatus, ...], said: tuple[str, str]
) -> None:
    assert words(done, failed) == said

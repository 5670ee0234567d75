"""What a problem stopped goes on when the problem has passed; what a person paused does not."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.transfer.job import Direction, State, Which
from cosbrowser.transfer.recovery import LEAST_ROOM, Recovery
from cosbrowser.transfer.rows import GroupRow
from tests.transfer.conftest import Desk
from tests.waiting import wait_until


def test_transfers_go_on_when_their_connection_can_be_used_again(desk: Desk) -> None:
    desk.accounts.open_for_now(replace(desk.connection, read_only=True), desk.secret)
    group = desk.upload(desk.file("a"))
    status = desk.watch.state(group, State.PAUSED)
    assert status.problem is not None
    assert status.problem.kind is Kind.READ_ONLY

    desk.accounts.open_for_now(desk.connection, desk.secret)

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == b"content"


def test_transfers_that_the_last_run_could_not_send_wait_for_their_connection(desk: Desk) -> None:
    desk.accounts.open_for_now(replace(desk.connection, read_only=True), desk.secret)
    group = desk.upload(desk.file("a"))
    desk.watch.state(group, State.PAUSED)
    desk.close()
    writable, desk.connection = desk.connection, replace(desk.connection, read_only=True)
    desk.open()
    desk.watch.state(group, State.PAUSED)

    desk.accounts.open_for_now(writable, desk.secret)

    assert desk.watch.end(group).state is State.DONE


def test_what_lacked_a_secret_in_the_last_run_goes_on_though_its_connection_was_opened_first(desk: Desk) -> None:
    """The window opens its connections while the engine still reads the journal."""
    desk.accounts.open_for_now(replace(desk.connection, read_only=True), desk.secret)
    group = desk.upload(desk.file("a"))
    desk.watch.state(group, State.PAUSED)
    desk.close()

    desk.open()  # the connection, which may write again, and then the queue

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == b"content"


def test_what_lacked_a_secret_just_before_its_connection_was_opened_goes_on_once() -> None:
    """A worker hears that there is no keyring, the connection is opened, and only then the group counts as stopped."""
    row = GroupRow(Direction.UPLOAD, Location("late", "b"), "", "", id=1, problem=Problem(Kind.KEYRING_MISSING))
    other = GroupRow(Direction.UPLOAD, Location("closed", "b"), "", "", id=2, problem=Problem(Kind.NO_SECRET))
    stopped: list[GroupRow] = []
    resumed: list[int] = []
    looks: list[int] = []
    openings: Counter[str] = Counter()

    def look() -> list[GroupRow]:
        looks.append(len(stopped))
        return stopped

    def opened(connection: str) -> None:  # as the accounts do
        openings[connection] += 1
        recovery.connection_opened(connection)

    recovery = Recovery(look, resumed.extend, openings.__getitem__)
    recovery.start()
    try:
        opened("late")
        at_once = list(resumed)
        stopped += [row, other]
        recovery.wake()
        wait_until("resumed", lambda: resumed == [1])
        looked = len(looks)
        recovery.wake()  # it lacks a secret all the same
        wait_until("another look", lambda: len(looks) >= looked + 2)
        again = list(resumed)
        opened("late")
    finally:
        recovery.close()

    assert at_once == []
    assert again == [1]
    assert resumed == [1, 1]


def test_what_a_person_paused_and_what_uses_another_connection_stays(desk: Desk) -> None:
    desk.accounts.open_for_now(replace(desk.connection, read_only=True), desk.secret)
    stopped = desk.upload(desk.file("a"))
    desk.watch.state(stopped, State.PAUSED)
    paused = desk.upload(desk.file("b"))
    desk.watch.state(paused, State.PAUSED)
    desk.queue.pause(Which((paused,)))
    desk.watch.sees(paused, lambda status: status.problem is None)

    desk.accounts.open_for_now(replace(desk.connection, id="elsewhere", name="elsewhere"), desk.secret)
    elsewhere = [desk.watch.groups[group].state for group in (stopped, paused)]
    desk.accounts.open_for_now(desk.connection, desk.secret)
    desk.watch.end(stopped)

    assert elsewhere == [State.PAUSED, State.PAUSED]
    assert desk.watch.groups[paused].state is State.PAUSED


def full(number: int, folder: str, detail: str) -> GroupRow:
    problem = Problem(Kind.DISK_FULL, "WriteFile", detail=detail)
    row = GroupRow(Direction.DOWNLOAD, Location("here", "b"), folder, "a", state=State.PAUSED, problem=problem)
    row.id = number
    return row


@pytest.mark.parametrize(("detail", "needed"), [("30000000 bytes are missing", 30_000_000), ("No space", LEAST_ROOM)])
def test_a_full_disk_is_looked_at_until_it_has_room(monkeypatch: pytest.MonkeyPatch, detail: str, needed: int) -> None:
    free = 1000
    resumed: list[int] = []
    rows = [full(7, "/anywhere", detail)]

    class Usage:
        @property
        def free(self) -> int:
            return free

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage())
    monkeypatch.setattr("cosbrowser.transfer.recovery.LOOK_SECONDS", 0.01)
    recovery = Recovery(lambda: rows, resumed.extend, lambda _: 0)
    recovery.start()
    at_start = list(resumed)  # there may be room since the last run
    resumed.clear()
    recovery.wake()
    wait_until("the first look", lambda: 7 in recovery._room)
    free = 1000 + needed - 1
    recovery.wake()
    too_little = list(resumed)
    free = 1000 + needed
    wait_until("room", lambda: resumed)
    rows.clear()
    recovery.close()

    assert at_start == [7]
    assert too_little == []
    assert resumed[0] == 7


def test_accounts_say_when_a_connection_was_opened(desk: Desk) -> None:
    said: list[str] = []
    accounts = Accounts(desk.paths)
    accounts.when_opened(said.append)

    accounts.open_for_now(desk.connection, desk.secret)

    assert said == [desk.connection.id]
    accounts.close()

"""Clocks that jump, tokens that end early, a computer that sleeps."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cosbrowser.cos.credentials import Secret, SignIn
from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Limits, State, Which
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay
from tests.transfer.test_restart import working
from tests.waiting import wait_until

LARGE = os.urandom(MIB) * 32


@pytest.fixture
def limits() -> Limits:
    return Limits(parallel=2, part_size=5 * MIB, threshold=5 * MIB)


@pytest.fixture(autouse=True)
def _clock_as_it_was(cos: LocalCos) -> Iterator[None]:
    yield
    cos.control("clock", {"reset": True})
    cos.control("iam", {"access_seconds": 3600})


def with_iam(desk: Desk, cos: LocalCos) -> None:
    """Let the desk sign in with an API key."""
    desk.close()
    desk.connection = replace(desk.connection, sign_in=SignIn.IAM, iam=cos.iam)
    desk.secret = Secret(cos.instances[0]["api_key"])
    desk.open()


@pytest.mark.parametrize("hours", [-1, 2])
def test_signatures_wait_for_a_person_while_the_clock_is_wrong(
    desk: Desk, cos: LocalCos, relay: Relay, hours: int
) -> None:
    path = desk.file("a", LARGE)
    relay.hold_after(8 * MIB)
    group = desk.upload(path)
    relay.wait_held()
    cos.control("faults", {"kind": "clock_skew", "seconds": hours * 3600, "bucket": desk.bucket})
    relay.release()

    status = desk.watch.state(group, State.PAUSED)
    assert status.problem is not None
    assert status.problem.kind is Kind.CLOCK_SKEW
    cos.control("faults", method="DELETE")
    assert list(desk.keys()) == []
    desk.queue.resume(Which((group,)))
    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == LARGE
    assert desk.open_uploads() == []


@pytest.mark.parametrize("hours", [-1, 2])
def test_tokens_are_renewed_by_themselves_when_the_clock_jumps(
    desk: Desk, cos: LocalCos, relay: Relay, hours: int
) -> None:
    with_iam(desk, cos)
    path = desk.file("a", LARGE)
    relay.hold_after(8 * MIB)
    group = desk.upload(path)
    relay.wait_held()
    cos.control("clock", {"advance": hours * 3600, "credentials": True})
    relay.release()

    status = desk.watch.end(group)
    assert status.state is State.DONE, status.problem
    cos.control("clock", {"reset": True})
    assert desk.get("a") == LARGE


def test_transfer_outlives_its_tokens(desk: Desk, cos: LocalCos) -> None:
    """Five seconds in a minute, a third of it: tokens of two seconds, and a transfer of at least ten."""
    cos.control("iam", {"access_seconds": 2})
    with_iam(desk, cos)
    for number in range(80):
        desk.file(f"d/{number}", os.urandom(MIB // 8))
    fault = {"kind": "throttle_request", "operation": "PutObject", "bucket": desk.bucket, "bytes_per_second": MIB // 2}
    cos.control("faults", fault)
    cos.control("requests", method="DELETE")

    status = desk.watch.end(desk.upload(desk.root / "source" / "d"), timeout=90)

    asked = cos.control("requests")["operations"]
    assert (status.state, status.done) == (State.DONE, 80), status.problem
    assert asked["PutObject"] >= 80
    assert asked["Token"] >= 4


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the stopped process in /proc")
@pytest.mark.parametrize("direction", ["up", "down"])
def test_sleep_with_all_connections_lost_costs_only_what_was_under_way(
    desk: Desk, relay: Relay, direction: str
) -> None:
    """The minute is in the connections: the server has let go of them when the process wakes."""
    desk.close()
    path = desk.file("k/a", LARGE)
    desk.put("k/a", LARGE)
    relay.hold_after(8 * MIB if direction == "up" else 3500)
    command = ("up", str(path), "in/") if direction == "up" else ("down", "k/", str(desk.target))
    with working(desk, relay, *command) as process:
        relay.wait_held()
        process.send_signal(signal.SIGSTOP)
        wait_until("stop", lambda: _state_of(process) == "T")
        relay.cut()
        relay.release()
        process.send_signal(signal.SIGCONT)
        said = process.communicate(timeout=60)[0]

    assert '"done"' in said
    assert desk.get("in/a") == LARGE if direction == "up" else desk.tree() == {"k/a": LARGE}
    assert desk.open_uploads() == []
    desk.open()


def _state_of(process: subprocess.Popen[str]) -> str:
    return Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]

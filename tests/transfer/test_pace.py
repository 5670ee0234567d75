from __future__ import annotations

import pytest

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.transfer.pace import Pace

SLOW_DOWN = Problem(Kind.THROTTLED, status=503, code="SlowDown")


def test_refusal_halves_once_for_all_that_were_under_way() -> None:
    pace = Pace(32)
    pace.flying = 32
    pace.slowed(SLOW_DOWN, begun=1, now=2)
    pace.slowed(SLOW_DOWN, begun=1.5, now=2.1)
    assert pace.allowed(32) == 16
    pace.flying = 16
    pace.slowed(SLOW_DOWN, begun=2.2, now=3)
    assert pace.allowed(32) == 8


def test_one_request_always_goes() -> None:
    pace = Pace(32)
    for now in range(20):
        pace.slowed(SLOW_DOWN, begun=now, now=now)
    assert pace.allowed(32) == 1
    assert pace.may(32, 100)


def test_it_grows_by_one_for_each_round() -> None:
    pace = Pace(32)
    pace.flying = 32
    pace.slowed(SLOW_DOWN, begun=1, now=2)
    for _ in range(17):
        pace.worked(32)
    assert pace.allowed(32) == 17
    for _ in range(1000):
        pace.worked(32)
    assert pace.allowed(32) == 32


def test_time_that_the_server_names_is_kept() -> None:
    pace = Pace(32)
    pace.slowed(Problem(Kind.THROTTLED, status=429, retry_after=7), begun=1, now=10)
    assert not pace.may(32, 16.9)
    assert pace.may(32, 17)


@pytest.mark.parametrize(
    "problem",
    [Problem(Kind.OFFLINE), Problem(Kind.SERVER, status=500), Problem(Kind.THROTTLED, code="OperationAborted")],
)
def test_other_failures_do_not_slow_down(problem: Problem) -> None:
    pace = Pace(32)
    pace.slowed(problem, begun=1, now=2)
    assert pace.allowed(32) == 32

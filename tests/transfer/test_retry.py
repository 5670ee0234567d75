from __future__ import annotations

import random

import pytest

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.transfer.retry import BUDGET_SECONDS, delay
from cosbrowser.transfer.step import Phase, Step


def step(phase: Phase = Phase.PIECE) -> Step:
    return Step(None, phase)


def delays(kind: Kind, times: list[float], phase: Phase = Phase.PIECE, **fields) -> list[float | None]:
    rng, one = random.Random(1), step(phase)
    return [delay(one, Problem(kind, **fields), now, rng) for now in times]


def test_delays_grow_jittered_to_thirty_seconds() -> None:
    found = [delays(Kind.SERVER, [0.0] * 12)[-1] for _ in range(1)]
    rng = random.Random(2)
    last = [delay(one, Problem(Kind.SERVER), 0, rng) for one in [step() for _ in range(300)] for one.attempts in [9]]
    first = [delay(step(), Problem(Kind.SERVER), 0, rng) for _ in range(300)]
    assert min(first) >= 0
    assert 0.8 < max(first) <= 1
    assert 28 < max(last) <= 30
    assert min(last) < 2, "full jitter"
    assert found[0] is not None


@pytest.mark.parametrize("kind", [Kind.DENIED, Kind.NOT_FOUND, Kind.CHANGED, Kind.INVALID, Kind.LOCAL])
def test_what_does_not_pass_is_not_tried_again(kind: Kind) -> None:
    assert delays(kind, [0.0]) == [None]


def test_retry_after_is_honoured_within_reason() -> None:
    assert delays(Kind.THROTTLED, [0.0], retry_after=7.0) == [7.0]
    assert delays(Kind.THROTTLED, [0.0], retry_after=86400.0) == [300.0]


def test_a_quarter_of_an_hour_without_progress_is_enough() -> None:
    found = delays(Kind.THROTTLED, [0.0, BUDGET_SECONDS - 1, BUDGET_SECONDS + 1])
    assert [each is None for each in found] == [False, False, True]


def test_a_lost_network_is_waited_out_for_ever() -> None:
    assert None not in delays(Kind.OFFLINE, [0.0, 1000.0, 100_000.0])


def test_time_offline_does_not_count() -> None:
    rng, one = random.Random(1), step()
    assert delay(one, Problem(Kind.SERVER), 0, rng) is not None
    assert delay(one, Problem(Kind.OFFLINE), 5000, rng) is not None
    assert delay(one, Problem(Kind.SERVER), 10_000, rng) is not None


def test_damage_is_bad_luck_twice_only() -> None:
    assert [each is None for each in delays(Kind.DAMAGED, [0.0] * 3)] == [False, False, True]
    assert delays(Kind.DAMAGED, [0.0], Phase.FINISH) == [None]


def test_connection_that_is_not_open_is_waited_for() -> None:
    assert None not in delays(Kind.NOT_FOUND, [0.0, 10_000.0], operation="OpenConnection")

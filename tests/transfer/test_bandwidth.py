from __future__ import annotations

import os
import threading
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from cosbrowser.transfer.bandwidth import LEAST_PIECE, Bandwidth, Throttle
from cosbrowser.transfer.job import Answer, Hours, Limits, State
from cosbrowser.transfer.step import Phase, Step, Stopped
from tests.transfer.conftest import Desk

MIB = 1 << 20
WORKDAYS = Hours((0, 1, 2, 3, 4), 9 * 60, 17 * 60, up=2_000_000)
NIGHTS = Hours((4,), 22 * 60, 6 * 60, down=500_000)  # of Friday
MONDAY = datetime(2026, 11, 23)


class Clock:
    """Time that passes only where somebody waits for it, in the line of one direction."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def wait(self, condition: threading.Condition, seconds: float) -> None:
        self.now += seconds


class File:
    """What a step needs of its transfer."""

    stopped = False


def step() -> Step:
    return Step(File(), Phase.WHOLE)


def limited(clock: Clock, rate: int) -> Throttle:
    throttle = Throttle(clock, clock.wait)
    throttle.set_rate(rate)
    return throttle


def test_bytes_flow_at_the_limit() -> None:
    clock = Clock()
    throttle = limited(clock, 1_000_000)
    for _ in range(300):
        throttle.take(10_000, step())
    assert clock.now - 100 == pytest.approx(3, rel=0.05)


def test_bytes_flow_evenly() -> None:
    clock, went = Clock(), [100.0]
    throttle = limited(clock, 200_000)
    assert throttle.piece(256 << 10) == 10_000
    for _ in range(100):
        throttle.take(throttle.piece(256 << 10), step())
        went.append(clock.now)
    assert max(after - before for before, after in pairwise(went)) < 0.11


def test_pieces_are_whole_where_the_limit_allows_and_never_tiny() -> None:
    clock = Clock()
    assert Throttle(clock).piece(256 << 10) == 256 << 10
    assert limited(clock, 100 * MIB).piece(256 << 10) == 256 << 10
    assert limited(clock, 1000).piece(256 << 10) == LEAST_PIECE


def test_rest_is_not_made_up_for_in_a_burst() -> None:
    clock = Clock()
    throttle = limited(clock, 1_000_000)
    throttle.take(10_000, step())
    clock.now += 3600
    before = clock.now
    for _ in range(100):
        throttle.take(10_000, step())
    assert clock.now - before > 0.85


def test_no_limit_asks_no_clock() -> None:
    def never() -> float:
        raise AssertionError

    throttle = Throttle(lambda: 0.0)
    throttle._clock = never
    throttle.take(1 << 40, step())


def test_new_rate_counts_for_those_who_wait() -> None:
    clock = Clock()
    throttle = limited(clock, 1000)

    def faster() -> None:
        throttle.set_rate(1_000_000)

    throttle.take(100_000, step(), faster)

    assert clock.now - 100 < 0.5, "and not the hundred seconds that it would have taken"


def test_limit_that_is_lifted_lets_all_go() -> None:
    clock = Clock()
    throttle = limited(clock, 10)
    throttle.take(1_000_000, step(), lambda: throttle.set_rate(0))
    assert clock.now - 100 < 0.5


def test_stopped_file_stops_waiting_and_gives_its_place_back() -> None:
    clock = Clock()
    throttle = limited(clock, 1000)
    stopped = step()
    stopped.transfer.stopped = True
    with pytest.raises(Stopped):
        throttle.take(1_000_000, stopped)
    throttle.take(1000, step())
    assert clock.now - 100 < 2


def test_first_who_asks_goes_first() -> None:
    throttle = Throttle()
    throttle.set_rate(100_000)
    order: list[int] = []
    asked = [threading.Event() for _ in range(5)]

    def take(number: int) -> None:
        throttle.take(5_000, step(), asked[number].set)
        order.append(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(5)]
    for number, thread in enumerate(threads):
        thread.start()
        while throttle._asked < (number + 1) * 5_000:
            thread.join(0.001)
    for thread in threads:
        thread.join(5)
    assert order == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("moment", "rates"),
    [
        (MONDAY + timedelta(hours=8, minutes=59), (9, 0)),
        (MONDAY + timedelta(hours=9), (2_000_000, 0)),
        (MONDAY + timedelta(hours=16, minutes=59), (2_000_000, 0)),
        (MONDAY + timedelta(hours=17), (9, 0)),
        (MONDAY + timedelta(days=5, hours=10), (9, 0)),
        (MONDAY + timedelta(days=4, hours=23), (0, 500_000)),
        (MONDAY + timedelta(days=5, hours=5), (0, 500_000)),
        (MONDAY + timedelta(hours=5), (9, 0)),
    ],
)
def test_schedule_sets_the_limits_of_its_hours(moment: datetime, rates: tuple[int, int]) -> None:
    assert Limits(up=9, schedule=(WORKDAYS, NIGHTS)).rates(moment) == rates


def test_schedule_begins_while_bytes_flow() -> None:
    clock, moment = Clock(), MONDAY + timedelta(hours=8, minutes=59)
    bandwidth = Bandwidth(Limits(schedule=(WORKDAYS,)), clock, lambda: moment, clock.wait)
    assert bandwidth.up.rate == 0
    moment += timedelta(minutes=1)
    clock.now += 60
    bandwidth.look()
    assert (bandwidth.up.rate, bandwidth.down.rate) == (2_000_000, 0)


def slowed(desk: Desk, limits: Limits) -> Clock:
    """The queue's own bandwidth, on a clock of ours."""
    clock = Clock()
    bandwidth = Bandwidth(limits, clock, wait=clock.wait)
    desk.queue._means.bandwidth = desk.queue._bandwidth = bandwidth
    return clock


@pytest.mark.parametrize("limits", [Limits(8, 5 * MIB, 5 * MIB)])
def test_uploads_take_the_time_of_the_limit(desk: Desk) -> None:
    clock = slowed(desk, Limits(up=4_000_000))
    small = [desk.file(f"folder/{number}", os.urandom(100_000)) for number in range(20)]
    large = desk.file("folder/large", os.urandom(10_000_000))

    group = desk.upload(small[0].parent, when_exists=Answer.OVERWRITE)

    assert desk.watch.end(group).state is State.DONE
    assert clock.now - 100 == pytest.approx(12_000_000 / 4_000_000, rel=0.1)
    assert desk.get("folder/large") == large.read_bytes()


@pytest.mark.parametrize("limits", [Limits(8, 5 * MIB, 5 * MIB)])
def test_downloads_take_the_time_of_the_limit(desk: Desk) -> None:
    content = os.urandom(12_000_000)
    desk.put("large", content)
    clock = slowed(desk, Limits(down=4_000_000))

    assert desk.watch.end(desk.download("large")).state is State.DONE

    assert clock.now - 100 == pytest.approx(3, rel=0.1)
    assert desk.tree() == {"large": content}


def test_limit_is_changed_while_bytes_flow(desk: Desk) -> None:
    desk.queue.set_limits(Limits(8, up=20_000))
    group = desk.upload(desk.file("a", os.urandom(4_000_000)), when_exists=Answer.OVERWRITE)
    desk.watch.sees(group, lambda status: 0 < status.sent < 1_000_000)
    assert desk.watch.snapshots[-1].limit_up == 20_000

    desk.queue.set_limits(Limits(8))

    assert desk.watch.end(group).state is State.DONE

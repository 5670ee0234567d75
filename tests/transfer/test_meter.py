from __future__ import annotations

import pytest

from cosbrowser.transfer.meter import Meter


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def fed(meter: Meter, clock: Clock, seconds: float, rate: float, files: float = 0, start: float = 0) -> float:
    """Feeds five samples a second; gives the total at the end."""
    for step in range(int(seconds * 5) + 1):
        meter.update(int(start + rate * step / 5), int(files * step / 5))
        clock.now += 0.2
    return start + rate * int(seconds * 5) / 5


def test_nothing_is_known_at_first(clock: Clock) -> None:
    meter = Meter(clock)
    meter.update(0)
    assert (meter.speed, meter.seconds_left(1000)) == (0, None)
    clock.now += 0.2
    meter.update(1_000_000)
    assert meter.seconds_left(1000) is None, "a guess from one sample"


def test_steady_speed_is_told_from_the_first_second_on(clock: Clock) -> None:
    meter = Meter(clock)
    fed(meter, clock, 1.2, 5_000_000)
    assert meter.speed == pytest.approx(5_000_000)
    assert meter.seconds_left(50_000_000) == pytest.approx(10)


def test_a_burst_fades(clock: Clock) -> None:
    meter = Meter(clock)
    total = fed(meter, clock, 10, 1_000_000)
    meter.update(int(total) + 20_000_000)
    after_burst = meter.speed
    fed(meter, clock, 12, 1_000_000, start=total + 20_000_000)
    assert after_burst < 8_000_000
    assert meter.speed == pytest.approx(1_000_000, rel=0.3)


def test_stalled_transfer_has_no_time_left(clock: Clock) -> None:
    meter = Meter(clock)
    total = fed(meter, clock, 3, 1_000_000)
    fed(meter, clock, 120, 0, start=total)
    assert meter.speed < 1
    assert meter.seconds_left(10_000_000) is None


def test_piece_that_is_sent_again_is_no_negative_speed(clock: Clock) -> None:
    meter = Meter(clock)
    total = fed(meter, clock, 3, 1_000_000)
    meter.update(int(total) - 16_000_000)
    clock.now += 0.2
    meter.update(int(total) - 16_000_000)
    assert 0 < meter.speed < 1_000_000


def test_many_small_files_are_timed_by_their_number(clock: Clock) -> None:
    meter = Meter(clock)
    fed(meter, clock, 3, 1_000, files=50)
    assert meter.seconds_left(1_000, 5_000) == pytest.approx(100, rel=0.05)


def test_after_a_rest_it_measures_anew(clock: Clock) -> None:
    meter = Meter(clock)
    total = fed(meter, clock, 3, 1_000_000)
    meter.rest()
    clock.now += 3600
    fed(meter, clock, 2, 2_000_000, start=total)
    assert meter.speed == pytest.approx(2_000_000)


def test_samples_too_close_are_overlooked(clock: Clock) -> None:
    meter = Meter(clock)
    meter.update(0)
    clock.now += 0.01
    meter.update(1_000_000)
    assert meter.speed == 0

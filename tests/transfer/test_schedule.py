from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.transfer.job import Direction, Limits, State
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.rows import FREE, GroupRow, JobRow, Tally
from cosbrowser.transfer.schedule import LARGE_AT_ONCE, WINDOW, Group, Schedule
from cosbrowser.transfer.step import Means, Phase, Step

SMALL, LARGE = 1000, 1 << 30


@pytest.fixture
def means(tmp_path: Path):
    journal = Journal(tmp_path)
    yield Means(None, journal, Limits(parallel=32))
    journal.close()


def group_of(means: Means, *sizes: int) -> Group:
    row = GroupRow(Direction.UPLOAD, Location("c", "b"), "/", "t", planned=True)
    jobs = [JobRow(0, f"{n}", f"{n}", b"%d" % n, size, answer=FREE) for n, size in enumerate(sizes)]
    means.journal.add_group(row, jobs)
    return Group(row, means, means.journal.tallies()[row.id])


def opened(group: Group, step: Step) -> None:
    """What a worker does with the first step of a large file."""
    assert step.phase is Phase.OPEN
    step.transfer.job.part_size = 16 << 20
    group.returned(step)
    group.done(step)


def taken(group: Group, count: int) -> list[Step]:
    """So many steps in flight at once; large files are opened on the way."""
    found: list[Step] = []
    while len(found) < count and (step := group.take(0)) is not None:
        if step.phase is Phase.OPEN:
            opened(group, step)
        else:
            found.append(step)
    return found


def test_small_files_do_not_starve_beside_large_ones(means: Means) -> None:
    group = group_of(means, *[LARGE] * 10, *[SMALL] * 1000)

    steps = taken(group, 30)

    phases = Counter(step.phase for step in steps)
    begun = {step.transfer.job.id for step in steps if step.phase is Phase.PIECE}
    assert len(begun) == LARGE_AT_ONCE
    assert phases[Phase.WHOLE] == 30 // (LARGE_AT_ONCE + 1)
    parts = Counter(step.transfer.job.id for step in steps if step.phase is Phase.PIECE)
    assert max(parts.values()) - min(parts.values()) <= 1


def test_large_files_use_all_workers_when_nothing_else_waits(means: Means) -> None:
    assert len(taken(group_of(means, LARGE), 32)) == 32


def test_large_files_that_have_nothing_to_give_let_others_begin(means: Means) -> None:
    group = group_of(means, *[20 << 20] * 20)
    assert len(taken(group, 32)) == 32


def test_groups_share_the_workers(means: Means) -> None:
    schedule = Schedule()
    for group in (group_of(means, *[SMALL] * 500), group_of(means, *[SMALL] * 5), group_of(means, LARGE)):
        schedule.add(group)
    flying: Counter[int] = Counter()
    for _ in range(24):
        group, step = schedule.take()
        if step.phase is Phase.OPEN:
            opened(group, step)
            group, step = schedule.take()
        flying[group.row.id] += 1
    assert flying in ({1: 10, 2: 5, 3: 9}, {1: 9, 2: 5, 3: 10})


def test_paused_group_gives_nothing(means: Means) -> None:
    group = group_of(means, SMALL)
    group.row.state = State.PAUSED
    assert group.take(0) is None


def test_memory_holds_a_window_of_what_waits(means: Means) -> None:
    group = group_of(means, *[SMALL] * 1000)
    for _ in range(3):
        step = group.take(0)
    assert len(group._waiting) <= WINDOW
    seen = {step.transfer.job.id}
    while (step := group.take(0)) is not None:
        assert step.transfer.job.id not in seen
        seen.add(step.transfer.job.id)
        means.journal.end_job(step.transfer.job.id, State.DONE)
        group.returned(step)
        group.retire(step.transfer)
    assert len(seen) == 998


def test_delayed_steps_come_when_due_and_keep_others_back(means: Means) -> None:
    group = group_of(means, *[SMALL] * 100)
    for number in range(9):
        step = group.take(0)
        group.returned(step)
        group.delay(step, 50 + number)
    assert group.take(0) is None, "begins no more while so much fails"
    assert group.due == 50

    again = group.take(51)

    assert again is not None
    assert again.transfer.delayed == 0
    group.trouble = Problem(Kind.THROTTLED, retry_after=60)
    group.worked()
    assert group.due == 51, "what the server asked for is kept"
    group.trouble = Problem(Kind.OFFLINE)
    group.worked()
    assert group.due == 0, "the network is back"
    assert group.trouble is None


def test_seconds_to_due_look_at_all_groups(means: Means) -> None:
    now = time.monotonic()
    schedule = Schedule(lambda: now)
    assert schedule.seconds_to_due is None
    group = group_of(means, SMALL)
    schedule.add(group)
    _, step = schedule.take()
    group.returned(step)
    group.delay(step, now + 7)
    assert schedule.seconds_to_due == pytest.approx(7)
    group.row.state = State.PAUSED
    assert schedule.seconds_to_due is None


def test_stopped_file_is_not_begun_again_while_a_worker_is_inside(means: Means) -> None:
    group = group_of(means, SMALL)
    step = group.take(0)
    assert group.stop() == []
    assert step.transfer.stopped
    assert group.take(0) is None

    group.returned(step)

    assert group.take(0).transfer is not step.transfer


def test_file_past_its_last_request_is_not_stopped(means: Means) -> None:
    group = group_of(means, LARGE)
    opening = group.take(0)
    transfer = opening.transfer
    group.returned(opening)
    transfer._first = Step(transfer, Phase.FINISH)
    transfer.job.part_size = 16 << 20
    group._large.append(transfer)
    finish = group.take(0)
    assert finish.phase is Phase.FINISH

    assert group.stop() == [transfer]
    assert not transfer.stopped
    assert transfer.job.id in group.active


def test_tallies_follow_a_file(means: Means) -> None:
    group = group_of(means, SMALL, SMALL)
    group.count(State.WAITING, State.DONE, SMALL, 1500, "MD5")
    group.count(State.WAITING, State.DONE, SMALL, SMALL, "CRC32")
    assert group.tallies[State.WAITING] == Tally(0, 0)
    assert group.tallies[State.DONE] == Tally(2, 2500, "")
    assert group.unfinished == 0

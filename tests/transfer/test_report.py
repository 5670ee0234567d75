from __future__ import annotations

import itertools
import os
import time
import tracemalloc

import pytest

from cosbrowser.transfer.job import Answer, Limits, Snapshot, State, Which
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

ONE_AT_A_TIME = Limits(1, 5 * MIB, 5 * MIB)


def test_at_most_five_snapshots_a_second_and_none_when_idle(desk: Desk) -> None:
    times: list[float] = []
    snapshots: list[Snapshot] = []
    stream = desk.queue.changes()
    for number in range(400):
        desk.file(f"d/{number}", b"x" * 20_000)
    group = desk.upload(desk.root / "source" / "d", when_exists=Answer.OVERWRITE)
    for snapshot in stream:
        times.append(time.monotonic())
        snapshots.append(snapshot)
        if any(g.id == group and g.state is State.DONE for g in snapshot.groups):
            break
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert all(gap > 0.19 for gap in gaps)
    assert sum(len(snapshot.finished) for snapshot in snapshots) == 400
    desk.watch.sees(group, lambda status: status.state is State.DONE)
    count = len(desk.watch.snapshots)

    other = desk.queue.changes()
    assert [g.id for g in next(other).groups] == [group]

    with pytest.raises(AssertionError):
        desk.watch.until(lambda: len(desk.watch.snapshots) > count, timeout=0.6)


def test_finished_objects_come_a_thousand_at_a_time(desk: Desk) -> None:
    stream = desk.queue.changes()
    next(stream)
    for number in range(1200):
        desk.file(f"d/{number}", b"")
    group = desk.upload(desk.root / "source" / "d", when_exists=Answer.OVERWRITE)
    desk.watch.end(group)

    counts = []
    while sum(counts) < 1200:
        counts.append(len(next(stream).finished))

    assert max(counts) <= 1000
    assert sum(counts) == 1200


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_running_file_shows_how_far_it_is(desk: Desk, relay: Relay) -> None:
    relay.hold_after(12 * MIB)
    group = desk.upload(desk.file("a", os.urandom(MIB) * 30), desk.file("b"), when_exists=Answer.OVERWRITE)
    relay.wait_held()
    desk.watch.sees(group, lambda status: status.sent > 10 * MIB)

    running, waiting = desk.queue.files(group, 0, 10)
    status = desk.watch.groups[group]

    assert (running.name, running.state) == ("a", State.RUNNING)
    assert 10 * MIB < running.sent < 30 * MIB
    assert waiting.state in {State.WAITING, State.DONE}
    assert status.state is State.RUNNING
    assert status.title == "a +1"
    assert status.folder == str(desk.root / "source")
    desk.queue.pause(Which((group,)))
    paused = desk.queue.files(group, 0, 1)[0]
    assert (paused.state, paused.sent) == (State.PAUSED, 10 * MIB)
    assert desk.watch.state(group, State.PAUSED).sent >= 10 * MIB


def test_progress_survives_the_restart(desk: Desk, relay: Relay) -> None:
    relay.hold_after(22 * MIB)
    desk.queue.set_limits(ONE_AT_A_TIME)
    group = desk.upload(desk.file("a", os.urandom(MIB) * 30), when_exists=Answer.OVERWRITE)
    relay.wait_held()
    desk.queue.pause(Which((group,)))
    before = desk.watch.state(group, State.PAUSED)
    desk.close()

    desk.open()

    after = desk.watch.state(group, State.PAUSED)
    assert after.sent == before.sent == 20 * MIB
    assert (after.size, after.title, after.created) == (before.size, before.title, before.created)
    relay.cut()
    relay.release()


def test_first_files_are_sent_while_the_folder_is_still_walked(desk: Desk, relay: Relay) -> None:
    for number in range(90):
        desk.file(f"d/{number // 30}/{number}", b"")
    desk.put("d/1/there", b"")
    relay.swallow_answers_to(b"GET ", b"prefix=d%2F1%2F")
    group = desk.upload(desk.root / "source" / "d")

    desk.watch.sees(group, lambda status: status.done == 30)

    status = desk.watch.groups[group]
    assert (status.files, status.planned, status.seconds_left) == (30, False, None)
    relay.swallow_answers_to()
    relay.cut()
    status = desk.watch.end(group)
    assert (status.files, status.done) == (90, 90)


def test_hundred_thousand_waiting_files_are_one_row_and_little_memory(desk: Desk) -> None:
    from cosbrowser.transfer.job import Direction
    from cosbrowser.transfer.journal import Journal
    from cosbrowser.transfer.rows import GroupRow, JobRow

    desk.close()
    journal = Journal(desk.paths.data)
    row = GroupRow(Direction.UPLOAD, desk.at(), "/nowhere", "many", planned=True, state=State.PAUSED)
    journal.add_group(row)
    for start in range(0, 100_000, 5000):
        journal.add_jobs([JobRow(row.id, f"f{n}", f"f{n}", b"f%d" % n, 1000) for n in range(start, start + 5000)])
    journal.close()

    tracemalloc.start()
    started = time.monotonic()
    desk.open()
    elapsed = time.monotonic() - started
    status = desk.watch.state(row.id, State.PAUSED)
    files = desk.queue.files(row.id, 99_998, 50)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert elapsed < 2
    assert (status.files, status.size) == (100_000, 100_000_000)
    assert [job.name for job in files] == ["f99998", "f99999"]
    assert peak < 20 * MIB


def test_damaged_journal_is_told_in_the_first_snapshot(desk: Desk) -> None:
    desk.close()
    (desk.paths.data / "transfers.sqlite").write_bytes(b"garbage" * 1000)

    desk.open()
    desk.watch.until(lambda: desk.watch.snapshots)

    assert desk.watch.snapshots[0].problem.operation == "OpenJournal"
    group = desk.upload(desk.file("a"))
    desk.watch.end(group)
    assert [snapshot.problem for snapshot in desk.watch.snapshots[1:] if snapshot.problem] == []

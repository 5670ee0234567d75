from __future__ import annotations

import itertools
import os
import sqlite3
import time
import tracemalloc

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.transfer.job import Answer, Direction, GroupStatus, Limits, Snapshot, State, Which
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.rows import GroupRow, JobRow
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
    assert all(gap > 0.19 for gap in gaps[:-1]), "but the end is told at once"
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
    desk.close()
    journal = Journal(desk.paths.data)
    row = GroupRow(Direction.UPLOAD, desk.at(), "/nowhere", "many", planned=True, state=State.PAUSED)
    journal.add_group(row)
    for start in range(0, 100_000, 5000):
        journal.add_jobs([JobRow(row.id, f"f{n}", f"f{n}", b"f%d" % n, 1000) for n in range(start, start + 5000)])
    journal.close()

    tracemalloc.start()
    started = time.thread_time()
    desk.open()
    elapsed = time.thread_time() - started
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


def test_listener_that_gave_up_is_noticed_while_nothing_happens(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cosbrowser.transfer.report.IDLE_SECONDS", 0.05)
    changes = desk.queue.changes()
    assert next(changes).groups == ()
    assert next(changes).groups == ()  # nothing has changed: it comes all the same, and the stream can end
    changes.close()


def test_start_reads_no_file_of_what_is_over(desk: Desk) -> None:
    """9,999 finished groups of 10 files each beside 100,000 files that wait."""
    desk.close()
    journal = Journal(desk.paths.data)
    for number in range(1, 10_000):
        journal.settle(_over(number, desk.at()))
    with journal._transaction() as db:
        db.execute(
            """WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 9999)
            INSERT INTO "group" (direction, connection, bucket, prefix, folder, title, sources, planned, options,
                created, ended)
            SELECT 'upload', 'here', ?, '', x'2f', 'g' || n, '[]', 1, '{"when_exists": null}', ?, ? FROM n""",
            (desk.bucket, time.time(), time.time()),
        )
        db.execute(
            """WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < 99989)
            INSERT INTO job ("group", name, key, path, state, size)
            SELECT n / 10 + 1, 'f' || n, 'f' || n, x'66', 'done', 1 FROM n"""
        )
    row = GroupRow(Direction.UPLOAD, desk.at(), "/nowhere", "many", planned=True, state=State.PAUSED)
    journal.add_group(row)
    for start in range(0, 100_000, 5000):
        journal.add_jobs([JobRow(row.id, f"f{n}", f"f{n}", b"f%d" % n, 1000) for n in range(start, start + 5000)])
    journal.close()
    read = CountedReads()

    with read:
        desk.open()
        assert [*desk.queue._schedule.live] == [row.id]
        at_start = read.statements
    desk.watch.until(lambda: len(desk.watch.groups) == 10_000)

    assert at_start < 20
    assert len(desk.queue._schedule.live) == 1  # the others have no object of their own
    assert all(len(snapshot.groups) <= 1001 for snapshot in desk.watch.snapshots)
    first = desk.watch.snapshots[0]
    assert first.groups[0].id == row.id
    assert [group.id for group in first.groups[1:3]] == [9_999, 9_998]
    files = desk.queue.files(9_999, 0, 50)
    assert [job.state for job in files] == [State.DONE] * 10
    desk.queue.clear_finished()
    desk.watch.until(lambda: [*desk.watch.groups] == [row.id])


def test_group_that_is_tried_again_is_no_history_after_a_kill(desk: Desk) -> None:
    group = desk.upload(desk.root / "missing")
    desk.watch.sees(group, lambda status: status.ended)
    desk.close()
    desk.open()
    desk.watch.until(lambda: group in desk.watch.groups)
    assert group not in desk.queue._schedule.live

    desk.file("missing").rename(desk.root / "missing")
    desk.queue.retry(Which((group,)))

    assert group not in desk.queue._journal.over()  # at once, whatever comes
    assert desk.watch.state(group, State.DONE).done == 1


def test_history_that_cannot_be_read_is_left_out(desk: Desk) -> None:
    good, bad = (desk.upload(desk.file(name)) for name in ("a", "b"))
    for group in (good, bad):
        desk.watch.sees(group, lambda status: status.ended)
    with desk.queue._journal._transaction() as db:
        db.execute("""UPDATE outcome SET state = 'nonsense' WHERE "group" = ?""", (bad,))
    desk.close()
    desk.open()
    desk.watch.until(lambda: good in desk.watch.groups)
    assert bad not in desk.watch.groups
    assert desk.watch.snapshots[0].problem is None


def _over(number: int, target: Location) -> GroupStatus:
    return GroupStatus(
        number, Direction.UPLOAD, State.DONE, f"g{number}", target, "/", files=10, done=10, size=10, sent=10
    )


class CountedReads:
    """Counts the statements that a journal which is opened meanwhile is asked."""

    def __init__(self) -> None:
        self.statements = 0
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> None:
        connect = sqlite3.connect

        def counted(*args: object, **options: object) -> sqlite3.Connection:
            db = connect(*args, **options)
            db.set_trace_callback(self._count)
            return db

        self._patch.setattr(sqlite3, "connect", counted)

    def __exit__(self, *_: object) -> None:
        self._patch.undo()

    def _count(self, statement: str) -> None:
        self.statements += statement.lstrip().upper().startswith(("SELECT", "WITH"))

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.job import Answer, Direction, Priority, State, UploadOptions, Which
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.rows import FREE, GroupRow, JobRow, Part

ROOT = Path(__file__).resolve().parents[2]


def group_row(**values) -> GroupRow:
    return GroupRow(Direction.UPLOAD, Location("c", "b", "p/"), "/home/x", "title", ("/home/x/a",), **values)


def job_row(number: int, **values) -> JobRow:
    return JobRow(
        values.pop("group", 1), f"f{number}", f"p/f{number}", b"f%d" % number, values.pop("size", 10), **values
    )


def filled(folder: Path, count: int) -> int:
    journal = Journal(folder)
    row = group_row()
    journal.add_group(row)
    for start in range(0, count, 1000):
        journal.add_jobs([job_row(number, group=row.id) for number in range(start, min(count, start + 1000))])
    journal.close()
    return row.id


def test_everything_comes_back_as_it_was_stored(tmp_path: Path) -> None:
    options = UploadOptions("text/plain", {"a": "ü"}, {"Cache-Control": "no"}, {"t": "1"}, 5, "", "hold", Answer.SKIP)
    group = GroupRow(
        Direction.DOWNLOAD, Location("c", "b", "p/"), os.fsdecode(b"/tmp/\xff"), "t", ("a", os.fsdecode(b"\xfe")),
        options, created=1.5,
    )  # fmt: skip
    problem = Problem(Kind.DENIED, "PutObject", "b", "k", status=403, path=os.fsdecode(b"/\xff"))
    job = JobRow(
        0, "n/ä", "p/n/ä", b"\xff\xfe", 1 << 40, State.FAILED, FREE, 123, "10 20 30", "fold", 5 << 20, "upload",
        2.5, "", problem,
    )  # fmt: skip
    journal = Journal(tmp_path)
    assert journal.add_group(group, [job]) == []
    journal.add_part(job.id, Part(1, 0, 5 << 20, "ab" * 16, "AAAAAA=="))
    journal.close()

    again = Journal(tmp_path)

    assert again.groups() == [group]
    job.parts = 5 << 20
    assert again.files(group.id, 0, 10) == [job]
    assert again.parts(job.id) == [Part(1, 0, 5 << 20, "ab" * 16, "AAAAAA==")]
    again.close()


def test_hundred_thousand_files_open_in_time_and_come_by_range(tmp_path: Path) -> None:
    group = filled(tmp_path, 100_000)

    started = time.thread_time()  # not of the clock: other tests may have the processor
    journal = Journal(tmp_path)
    tallies = journal.tallies()
    first = journal.waiting(group, 200)
    assert time.thread_time() - started < 2

    assert tallies[group][State.WAITING].files == 100_000
    assert [job.name for job in first[:2]] == ["f0", "f1"]
    assert [job.name for job in journal.files(group, 99_990, 50)] == [f"f{number}" for number in range(99_990, 100_000)]
    journal.close()


def test_what_was_noted_is_seen_by_the_next_reading(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1), job_row(2)])
    job = journal.waiting(1, 1)[0]

    journal.end_job(job.id, State.DONE, verified="MD5")

    assert journal.waits_since is not None
    assert [row.name for row in journal.waiting(1, 10)] == ["f2"]
    assert journal.waits_since is None
    assert journal.tallies()[1][State.DONE].verified == "MD5"
    journal.close()


def test_file_of_one_name_is_stored_once(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row())
    first = job_row(1)

    assert journal.add_jobs([first]) == []
    again, other = job_row(1), job_row(2)
    assert journal.add_jobs([again, other]) == [again]
    twin = job_row(3, place="same")
    assert journal.add_jobs([job_row(4, place="same"), twin]) == [twin]
    journal.close()


def damage(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    content = bytearray(path.read_bytes())
    if seed % 3 == 0:
        del content[rng.randrange(len(content)) :]
    else:
        for _ in range(1 if seed % 3 == 1 else 200):
            content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def test_damaged_journal_never_prevents_the_start(tmp_path: Path) -> None:
    filled(tmp_path / "whole", 300)
    whole = (tmp_path / "whole" / "transfers.sqlite").read_bytes()
    aside = 0
    for seed in range(120):
        folder = tmp_path / str(seed)
        folder.mkdir()
        path = folder / "transfers.sqlite"
        path.write_bytes(whole)
        damage(path, seed)

        journal = Journal(folder)

        if journal.problem is not None:
            aside += 1
            assert journal.problem.kind is Kind.LOCAL
            assert Path(journal.problem.path).name.startswith("transfers.corrupt-")
            assert Path(journal.problem.path).exists()
            assert journal.groups() == []
        journal.add_group(group_row(), [job_row(1)])
        journal.close()
    assert aside > 40


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000, b"SQLite format 3\0"], ids=["empty", "garbage", "header"])
def test_file_that_is_no_database_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "transfers.sqlite").write_bytes(content)
    journal = Journal(tmp_path)
    assert (journal.problem is None) is (content == b"")
    assert journal.groups() == []
    journal.close()


def test_journal_of_a_newer_version_is_set_aside_not_overwritten(tmp_path: Path) -> None:
    filled(tmp_path, 1)
    with sqlite3.connect(tmp_path / "transfers.sqlite") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()

    journal = Journal(tmp_path)

    assert journal.problem is not None
    assert "schema 99" in journal.problem.detail
    kept = sqlite3.connect(journal.problem.path)
    assert kept.execute("SELECT count(*) FROM job").fetchone() == (1,)
    kept.close()
    journal.close()


def test_folder_that_cannot_be_written_costs_only_the_memory_of_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    journal = Journal(tmp_path / "file")

    assert journal.problem is not None
    assert journal.problem.operation == "OpenJournal"
    journal.add_group(group_row(), [job_row(1)])
    assert len(journal.waiting(1, 10)) == 1
    journal.close()


def test_second_process_is_refused_and_a_killed_one_leaves_no_lock(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("cosbrowser.transfer.lock.PATIENCE_SECONDS", 0.1)
    script = (
        "import sys; from pathlib import Path; from cosbrowser.transfer.journal import Journal;"
        f"Journal(Path({str(tmp_path)!r})); print('open', flush=True); sys.stdin.read()"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert owner.stdout.readline() == b"open\n"
    with pytest.raises(CosError) as caught:
        Journal(tmp_path)
    assert (caught.value.problem.kind, caught.value.problem.code) == (Kind.LOCAL, "InUse")

    owner.send_signal(signal.SIGKILL)
    owner.communicate()

    Journal(tmp_path).close()


def test_journal_waits_for_the_engine_before_it_to_end(tmp_path: Path) -> None:
    first = Journal(tmp_path)
    threading.Timer(0.3, first.close).start()
    Journal(tmp_path).close()


def test_cancelled_files_are_litter_only_if_something_may_lie_about(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1), job_row(2, begun=1.0, upload_id="u"), job_row(3, state=State.DONE)])
    down = GroupRow(Direction.DOWNLOAD, Location("c", "b"), "/home/x", "t")
    journal.add_group(down, [job_row(4)])

    journal.cancel(Which((1, 2)))

    assert [job.name for job in journal.litter(0, 10)] == ["f2", "f4"]
    journal.swept(journal.litter(0, 10)[0])
    assert [job.name for job in journal.litter(0, 10)] == ["f4"]
    assert journal.files(1, 1, 1)[0].upload_id == ""
    journal.close()


def test_upload_begun_anew_is_not_swept(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1, begun=1.0, upload_id="old")])
    journal.cancel(Which((1,)))
    old = journal.litter(0, 1)[0]
    journal.revive(Which((1,)))
    journal.set_job(old.id, upload_id="new")

    journal.swept(old)

    assert journal.waiting(1, 1)[0].upload_id == "new"
    journal.close()


def test_tried_again_an_object_that_changed_is_looked_at_anew(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    changed, denied = Problem(Kind.CHANGED), Problem(Kind.DENIED)
    jobs = [job_row(n, state=State.FAILED, identity="etag", problem=p) for n, p in enumerate((changed, denied))]
    journal.add_group(group_row(), jobs)

    journal.revive(Which((1,)))

    assert [(job.identity, job.problem) for job in journal.waiting(1, 10)] == [("", None), ("etag", None)]
    journal.close()


def test_folders_that_failed_are_forgotten_to_be_planned_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    folder = JobRow(0, "d/", "p/d/", b"d", 0, State.FAILED, problem=Problem(Kind.LOCAL))
    journal.add_group(group_row(), [folder, job_row(1, state=State.FAILED)])

    assert journal.unplan(Which((1,))) == {1}
    assert [job.name for job in journal.files(1, 0, 10)] == ["f1"]
    assert journal.unplan(Which((1,))) == set()
    journal.close()


def test_full_disk_keeps_what_was_noted(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1)])
    pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
    journal._db.execute(f"PRAGMA max_page_count = {pages}")
    many = [job_row(number) for number in range(2, 5000)]
    with pytest.raises(CosError) as caught:
        journal.add_jobs(many)
    assert caught.value.problem.kind is Kind.DISK_FULL

    journal.end_job(1, State.DONE)
    journal._db.execute("PRAGMA max_page_count = 100000")

    assert journal.tallies()[1][State.DONE].files == 1
    journal.close()


def test_nothing_is_written_after_the_end(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1)])
    journal.close()

    journal.end_job(1, State.DONE)
    with pytest.raises(CosError):
        journal.commit()

    again = Journal(tmp_path)
    assert again.tallies()[1].keys() == {State.WAITING}
    again.close()


def test_journal_of_the_first_version_goes_on(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "transfers.sqlite")
    db.executescript((Path(__file__).parent / "journal_v1.sql").read_text(encoding="utf-8"))
    db.close()

    journal = Journal(tmp_path)

    assert journal.problem is None
    up, down = journal.groups()
    assert (up.title, up.priority, up.rank, up.options.metadata) == ("album +2", Priority.NORMAL, 0, {"by": "ada"})
    assert (down.state, down.direction) == (State.PAUSED, Direction.DOWNLOAD)
    large, small, refused = journal.files(up.id, 0, 10)
    assert (large.state, large.upload_id, large.part_size, large.parts) == (State.WAITING, "up-1", 5 << 20, 5 << 20)
    assert (small.path, small.verified, small.etag) == (b"b \xff.txt", "MD5", "")
    assert refused.problem is not None
    assert refused.problem.request_id == "r-1"
    journal.hurry([large.id])
    journal.set_group(up.id, priority=Priority.HIGH, rank=0.5)
    journal.close()

    again = Journal(tmp_path)
    assert again.problem is None
    assert again.groups()[0].turn == (-1, 0.5, up.id)
    assert [job.urgent for job in again.waiting(up.id, 5)] == [1]
    again.close()


def test_checksum_that_an_earlier_version_noted_gets_its_name(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1), job_row(2)])
    journal.commit()
    journal.close()
    db = sqlite3.connect(tmp_path / "transfers.sqlite")
    db.execute("ALTER TABLE job RENAME COLUMN checksum TO crc32")
    db.execute("UPDATE job SET crc32 = 'AbCdEf==' WHERE id = 1")
    db.execute("PRAGMA user_version = 3")
    db.commit()
    db.close()

    again = Journal(tmp_path)

    assert again.problem is None
    assert [job.checksum for job in again.files(1, 0, 5)] == ["CRC32:AbCdEf==", ""]
    again.close()


def test_new_and_changed_schema_are_the_same(tmp_path: Path) -> None:
    def columns(folder: Path) -> dict[str, set[tuple]]:
        journal = Journal(folder)
        assert journal.problem is None
        journal.close()
        db = sqlite3.connect(folder / "transfers.sqlite")
        found = {
            table: {row[1:] for row in db.execute(f'PRAGMA table_info("{table}")')}
            for table in ("group", "job", "part", "outcome")
        }
        found["index"] = set(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index'"))
        db.close()
        return found

    (tmp_path / "old").mkdir()
    db = sqlite3.connect(tmp_path / "old" / "transfers.sqlite")
    db.executescript((Path(__file__).parent / "journal_v1.sql").read_text(encoding="utf-8"))
    db.close()
    assert columns(tmp_path / "old") == columns(tmp_path / "new")


def test_commit_waits_for_what_another_thread_is_writing(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add_group(group_row(), [job_row(1)])
    at_commit, go_on = threading.Event(), threading.Event()

    def hold(statement: str) -> None:
        if statement == "COMMIT":
            at_commit.set()
            assert go_on.wait(20)

    journal._db.set_trace_callback(hold)
    journal.add_part(1, Part(1, 0, 10))
    other = threading.Thread(target=journal.commit)
    other.start()
    assert at_commit.wait(20)
    found: list[int] = []

    def look() -> None:
        journal.commit()  # nothing is left to note: what there was is on its way
        with sqlite3.connect(tmp_path / "transfers.sqlite") as db:
            found.append(db.execute("SELECT count(*) FROM part").fetchone()[0])

    looking = threading.Thread(target=look)
    looking.start()
    looking.join(0.2)
    go_on.set()
    looking.join(20)
    other.join(20)

    assert found == [1]
    journal.close()


@pytest.mark.parametrize(
    ("values", "group", "taken"),
    [
        ({"state": State.FAILED}, {}, True),
        ({"state": State.PAUSED}, {}, True),
        ({}, {"state": State.PAUSED}, True),
        ({}, {}, False),  # it goes on by itself
        ({"state": State.DONE}, {}, False),
        ({"state": State.FAILED, "identity": "other"}, {}, False),
        ({"state": State.FAILED, "size": 11}, {}, False),
    ],
)
def test_only_what_does_not_go_on_is_taken_over(tmp_path: Path, values: dict, group: dict, taken: bool) -> None:
    journal = Journal(tmp_path)
    left = job_row(1, **{"identity": "this", "part_size": 5, "upload_id": "up", "begun": 1.0, **values})
    journal.add_group(group_row(**group), [left])
    journal.add_part(left.id, Part(1, 0, 5, "ab" * 16))
    job = job_row(2, identity="this")
    journal.add_group(group_row(), [job])
    assert journal.bytes_left(job, "up") == 5 * taken

    assert journal.take_over(job, "up") is taken

    assert (job.upload_id, job.part_size, len(journal.parts(job.id))) == (("up", 5, 1) if taken else ("", 0, 0))
    (before,), (after,) = journal.jobs([left.id]), journal.jobs([job.id])
    assert (before.upload_id, after.upload_id) == (("", "up") if taken else ("up", ""))
    journal.close()

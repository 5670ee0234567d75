from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Answer, Limits, State, Which
from cosbrowser.transfer.multipart import part_size
from cosbrowser.transfer.sending import guessed_type
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, SMALL_PARTS, Desk

LARGE = os.urandom(MIB) * 12 + b"and a bit"


def states(desk: Desk, group: int) -> dict[str, State]:
    return {job.name: job.state for job in desk.queue.files(group, 0, 100)}


@pytest.mark.parametrize("content", [b"", b"x", bytes(range(256)) * 1000, LARGE], ids=["empty", "1", "256K", "12M"])
def test_file_arrives_byte_for_byte_and_verified(desk: Desk, content: bytes) -> None:
    group = desk.upload(desk.file("a.bin", content), prefix="in/")

    status = desk.watch.end(group)

    assert (status.state, status.done, status.size, status.sent) == (State.DONE, 1, len(content), len(content))
    assert status.verified == "MD5"
    assert desk.get("in/a.bin") == content
    assert desk.open_uploads() == []


def test_finished_object_is_told_to_the_open_listing(desk: Desk) -> None:
    desk.watch.end(desk.upload(desk.file("deep/a.txt", b"12345").parent, prefix="in/"))
    desk.watch.until(lambda: desk.watch.finished)

    finished = desk.watch.finished[0]

    assert finished.location == Location("here", desk.bucket, "in/deep/")
    listed = desk.wire.list_objects(desk.bucket, "in/deep/").entry(0)
    assert (finished.entry.key, finished.entry.size, finished.entry.etag) == (listed.key, listed.size, listed.etag)


@pytest.mark.parametrize("content", [b"small", LARGE], ids=["one request", "parts"])
def test_options_reach_the_object_either_way(desk: Desk, content: bytes) -> None:
    group = desk.upload(
        desk.file("page.html", content),
        metadata={"colour": "blue"},
        headers={"Cache-Control": "max-age=60", "Content-Disposition": "attachment"},
        tags={"a b": "c+d=e"},
    )
    desk.watch.end(group)

    head = desk.wire.head_object(desk.bucket, "page.html")

    assert head.content_type == "text/html"
    assert head.metadata.items() >= {"colour": "blue"}.items()
    assert (head.headers["cache-control"], head.headers["content-disposition"]) == ("max-age=60", "attachment")
    tags = desk.client.get_object_tagging(Bucket=desk.bucket, Key="page.html")["TagSet"]
    assert tags == [{"Key": "a b", "Value": "c+d=e"}]


@pytest.fixture
def protected(desk: Desk) -> Desk:
    days = {"MinimumRetention": {"Days": 0}, "DefaultRetention": {"Days": 1}, "MaximumRetention": {"Days": 100}}
    desk.client.put_bucket_protection_configuration(
        Bucket=desk.bucket, ProtectionConfiguration={"Status": "Retention", **days}
    )
    return desk


@pytest.mark.parametrize("content", [b"small", LARGE], ids=["one request", "parts"])
def test_retention_and_hold_reach_the_object_either_way(protected: Desk, content: bytes) -> None:
    group = protected.upload(protected.file("a", content), retention_period=7200, legal_hold="case-1")

    assert protected.watch.end(group).state is State.DONE

    head = protected.wire.head_object(protected.bucket, "a")
    assert (head.headers["retention-period"], head.headers["retention-legal-hold-count"]) == ("7200", "1")


def test_refusal_is_told_to_a_key_that_may_not_see_the_policy(protected: Desk, cos: LocalCos) -> None:
    protected.put("a", b"first")
    fault = {"operation": "GetBucketProtectionConfiguration", "bucket": protected.bucket, "kind": "access_denied"}
    cos.control("faults", fault)
    status = protected.watch.end(protected.upload(protected.file("a", b"second"), when_exists=Answer.OVERWRITE))
    assert (status.state, status.problem.status) == (State.FAILED, 403)
    assert status.problem.request_id
    assert protected.get("a") == b"first"
    cos.control("faults", method="DELETE")


def test_file_that_was_stored_but_not_noted_is_done_though_it_is_locked(protected: Desk) -> None:
    group = protected.upload(protected.file("a", b"content"))
    protected.watch.end(group)
    protected.close()
    with contextlib.closing(sqlite3.connect(protected.paths.data / "transfers.sqlite")) as journal:
        journal.execute("UPDATE job SET state = 'waiting', answer = 'free'")
        journal.commit()

    protected.open()

    assert protected.watch.end(group).state is State.DONE


def test_folder_keeps_its_shape(desk: Desk) -> None:
    names = ["d/a.txt", "d/e/b.txt", "d/e/f/c.txt", "d/ä ö+%20/x y.txt"]
    for name in names:
        desk.file(name, name.encode())

    status = desk.watch.end(desk.upload(desk.root / "source" / "d", prefix="p/"))

    assert status.files == 4
    assert status.title == "d"
    expected = {
        f"p/{name}": len(name.encode()) for name in ("d/a.txt", "d/e/b.txt", "d/e/f/c.txt", "d/ä ö+%20/x y.txt")
    }
    assert desk.keys() == expected


def test_what_is_no_file_fails_alone(desk: Desk) -> None:
    folder = desk.file("d/good.txt").parent
    (folder / "link").symlink_to("good.txt")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.txt")).write_bytes(b"x")
    long = folder / ("x" * 250) / ("y" * 250) / ("z" * 250) / ("w" * 250)
    long.mkdir(parents=True)
    (long / ("v" * 100)).write_bytes(b"x")

    status = desk.watch.end(desk.upload(folder))

    assert (status.state, status.done, status.skipped, status.failed) == (State.FAILED, 1, 2, 3)
    problems = {job.name: job.problem for job in desk.queue.files(status.id, 0, 100) if job.state is State.FAILED}
    assert problems["d/pipe"].code == "EINVAL"
    assert problems["d/\\udcff.txt"].kind is Kind.LOCAL_NAME
    assert [p.code for name, p in problems.items() if name.endswith("v")] == ["KeyTooLong"]
    assert list(desk.keys()) == ["d/good.txt"]


def test_vanished_file_fails_and_comes_back_on_retry(desk: Desk, relay) -> None:
    desk.file("first", os.urandom(MIB))
    desk.queue.set_limits(Limits(parallel=1))
    relay.hold_after(1000)
    group = desk.upload(desk.root / "source" / "first", desk.file("then"), when_exists=Answer.OVERWRITE)
    relay.wait_held()
    (desk.root / "source" / "then").unlink()
    relay.release()
    status = desk.watch.end(group)
    assert (status.state, status.done, status.failed) == (State.FAILED, 1, 1)
    problem = desk.queue.files(group, 1, 1)[0].problem
    assert (problem.kind, problem.code, problem.path) == (Kind.LOCAL, "ENOENT", str(desk.root / "source" / "then"))

    desk.file("then", b"again")
    desk.queue.retry(Which((group,)))

    desk.watch.state(group, State.DONE)
    assert desk.get("then") == b"again"


@pytest.mark.parametrize("content", [b"old", LARGE], ids=["one request", "parts"])
def test_existing_object_is_asked_about(desk: Desk, content: bytes) -> None:
    desk.put("in/a", b"there before")
    desk.file("a", content)
    desk.file("b", b"free")
    group = desk.upload(desk.root / "source" / "a", desk.root / "source" / "b", prefix="in/")

    status = desk.watch.state(group, State.ASKS)
    assert (status.asks, status.done) == (1, 1)
    assert desk.get("in/a") == b"there before"

    desk.queue.answer(Which((group,)), Answer.OVERWRITE)
    desk.watch.state(group, State.DONE)
    assert desk.get("in/a") == content


@pytest.mark.parametrize(
    ("answer", "state", "keys"),
    [
        (Answer.SKIP, State.SKIPPED, {"a.txt": 6}),
        (Answer.RENAME, State.DONE, {"a.txt": 6, "a (1).txt": 3}),
        (Answer.OVERWRITE, State.DONE, {"a.txt": 3}),
    ],
)
@pytest.mark.parametrize("in_advance", [True, False])
def test_answer_decides(desk: Desk, answer: Answer, state: State, keys: dict[str, int], in_advance: bool) -> None:
    desk.put("a.txt", b"before")
    path = desk.file("a.txt", b"new")
    group = desk.upload(path, when_exists=answer if in_advance else None)
    if not in_advance:
        desk.watch.state(group, State.ASKS)
        job = desk.queue.files(group, 0, 1)[0]
        desk.queue.answer(Which(jobs=(job.id,)), answer)

    assert desk.watch.end(group).state is state
    assert desk.keys() == keys


def test_existing_folder_is_compared_by_its_listing(desk: Desk) -> None:
    for number in range(40):
        desk.file(f"d/{number:02}", b"new")
    desk.put("d/07")
    desk.put("d/sub/x")
    desk.file("d/sub/x", b"new")

    group = desk.upload(desk.root / "source" / "d")

    status = desk.watch.state(group, State.ASKS)
    assert (status.files, status.done, status.asks) == (41, 39, 2)
    assert {name for name, state in states(desk, group).items() if state is State.ASKS} == {"d/07", "d/sub/x"}


def test_two_sources_of_one_name_keep_both(desk: Desk) -> None:
    one, other = desk.file("x/a.txt", b"one"), desk.file("y/a.txt", b"other")

    desk.watch.end(desk.upload(one, other))

    keys = set(desk.keys())
    assert keys == {"a.txt", "a (1).txt"}
    assert {desk.get(key) for key in keys} == {b"one", b"other"}


@pytest.mark.parametrize("limits", [SMALL_PARTS, Limits(threshold=64 * MIB)], ids=["parts", "one request"])
def test_file_that_changes_while_it_is_sent_is_not_stored(desk: Desk, relay) -> None:
    size = 32 * MIB  # more than all the buffers on the way
    path = desk.file("a", bytes(size))
    relay.hold_after(size // 4)
    group = desk.upload(path)
    relay.wait_held()
    path.write_bytes(bytes(size))
    relay.release()

    status = desk.watch.end(group)

    assert (status.state, status.problem.kind) == (State.FAILED, Kind.SOURCE_CHANGED)
    assert status.problem.path == str(path)
    assert desk.keys() == {}
    desk.watch.until(lambda: not desk.open_uploads())


def test_parts_grow_so_that_ten_thousand_are_enough() -> None:
    assert part_size(17 * MIB, 16 * MIB) == 16 * MIB
    assert part_size(10 << 40, 16 * MIB) * 10_000 >= 10 << 40
    assert part_size(10 << 40, 16 * MIB) % MIB == 0
    assert part_size(100, 1) == 5 * MIB


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.html", "text/html"),
        ("a.tar.gz", "application/gzip"),
        ("a.parquet-unknown", "application/octet-stream"),
        ("a", "application/octet-stream"),
        ("photo.JPG", "image/jpeg"),
    ],
)
def test_content_type_is_guessed_from_the_name(name: str, kind: str) -> None:
    assert guessed_type(name) == kind


NOTED = 1_234_567_890_123_456_789  # ns


@pytest.mark.parametrize("content", [b"small", LARGE], ids=["one request", "parts"])
def test_time_of_a_file_survives_the_round_trip(desk: Desk, content: bytes) -> None:
    path = desk.file("a", content)
    os.utime(path, ns=(NOTED, NOTED))

    desk.watch.end(desk.upload(path))
    assert desk.wire.head_object(desk.bucket, "a").metadata["mtime"] == "1234567890.123456789"
    desk.watch.end(desk.download("a"))

    assert (desk.target / "a").stat().st_mtime_ns == NOTED
    again = desk.download("a")  # it is there already: nothing is asked, nothing is fetched
    assert desk.watch.end(again).state is State.DONE
    assert desk.tree() == {"a": content}


def test_time_is_not_noted_when_nobody_wants_it(desk: Desk) -> None:
    desk.watch.end(desk.upload(desk.file("a"), keep_times=False))
    assert desk.wire.head_object(desk.bucket, "a").metadata == {}


@pytest.mark.parametrize("noted", ["yesterday", "nan", "-5", "1e300", ""])
def test_time_that_cannot_be_is_that_of_the_object(desk: Desk, noted: str) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="a", Body=b"1", Metadata={"mtime": noted})
    listed = desk.wire.list_objects(desk.bucket, "a").entry(0).modified

    assert desk.watch.end(desk.download("a")).state is State.DONE
    assert abs((desk.target / "a").stat().st_mtime - listed.timestamp()) < 2


def test_empty_folders_go_up_and_come_back(desk: Desk) -> None:
    desk.file("top/full/a")
    for name in ("empty", "deep/er/empty"):
        (desk.root / "source" / "top" / name).mkdir(parents=True)

    status = desk.watch.end(desk.upload(desk.root / "source" / "top"))

    assert (status.state, status.files) == (State.DONE, 3)
    assert desk.keys() == {"top/deep/er/empty/": 0, "top/empty/": 0, "top/full/a": 7}
    assert desk.wire.head_object(desk.bucket, "top/empty/").content_type == "application/x-directory"
    desk.watch.end(desk.download(folders=("top/",)))
    folders = {str(path.relative_to(desk.target)) for path in desk.target.rglob("*") if path.is_dir()}
    assert folders == {"top", "top/full", "top/empty", "top/deep", "top/deep/er", "top/deep/er/empty"}


def test_empty_folder_leaves_what_stands_for_it_alone(desk: Desk) -> None:
    (desk.root / "source" / "empty").mkdir(parents=True)
    desk.put("empty/", b"somebody's")
    assert desk.watch.end(desk.upload(desk.root / "source" / "empty")).state is State.DONE
    assert desk.get("empty/") == b"somebody's"


def test_empty_folder_is_left_out_when_nobody_wants_it(desk: Desk) -> None:
    (desk.root / "source" / "empty").mkdir(parents=True)
    desk.watch.end(desk.upload(desk.root / "source" / "empty", keep_folders=False))
    assert desk.keys() == {}


def test_large_file_that_keeps_both_goes_in_parts_to_the_free_key(desk: Desk) -> None:
    desk.put("in/a", b"there")

    group = desk.upload(desk.file("a", LARGE), prefix="in/", when_exists=Answer.RENAME)

    ended = desk.watch.end(group)
    assert (ended.state, ended.problem) == (State.DONE, None)
    assert desk.get("in/a") == b"there"
    assert desk.get("in/a (1)") == LARGE
    assert desk.open_uploads() == []

"""Comparisons: what differs and which way it goes, with both sides re-checked when it is done."""

from __future__ import annotations

import os
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos import deleting
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer import synchronise
from cosbrowser.transfer.compare import (
    Act,
    Compared,
    Difference,
    Place,
    Rules,
    Version,
    Way,
    _batches,  # pyright: ignore[reportPrivateUsage]
    _merged,  # pyright: ignore[reportPrivateUsage]
    compare,
    is_excluded,
)
from cosbrowser.transfer.job import Direction, State
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.transfer.conftest import Desk

LONG_AGO = 1_000_000_000
FAR = 4_000_000_000


@pytest.fixture
def local(desk: Desk) -> Place:
    folder = desk.root / "source"
    folder.mkdir()
    return Place(folder=str(folder))


@pytest.fixture
def remote(desk: Desk) -> Place:
    return Place(location=desk.at("p/"))


def put(desk: Desk, name: str, content: bytes) -> None:
    desk.put(f"p/{name}", content)


def file(desk: Desk, name: str, content: bytes, when: float = LONG_AGO) -> Path:
    path = desk.file(name, content)
    os.utime(path, (when, when))
    return path


def acts(desk: Desk, left: Place, right: Place, way: Way = Way.RIGHT, **rules: Any) -> dict[str, Act]:
    return {row.name: row.act for row in differences(desk, left, right, way, **rules)}


def differences(desk: Desk, left: Place, right: Place, way: Way = Way.RIGHT, **rules: Any) -> list[Difference]:
    rows: list[Difference] = []
    for page in compare(desk.queue, left, right, Rules(way, **rules)):
        if page.anew:
            rows.clear()
        rows += page.rows
    return rows


def test_each_way_proposes_its_own(desk: Desk, local: Place, remote: Place) -> None:
    file(desk, "only-here", b"1")
    put(desk, "only-there", b"1")
    file(desk, "older-here", b"one")
    put(desk, "older-there-not", b"-")
    put(desk, "older-here", b"other")  # another size, and newer
    file(desk, "newer-here", b"abc", FAR)
    put(desk, "newer-here", b"xyz")
    file(desk, "same", b"same")
    put(desk, "same", b"same")
    file(desk, "older-there-not", b"-", FAR)

    assert acts(desk, local, remote) == {
        "only-here": Act.RIGHT, "only-there": Act.NOTHING, "older-here": Act.RIGHT, "newer-here": Act.RIGHT,
    }  # fmt: skip
    assert acts(desk, local, remote, Way.LEFT) == {
        "only-here": Act.NOTHING, "only-there": Act.LEFT, "older-here": Act.LEFT, "newer-here": Act.LEFT,
    }  # fmt: skip
    assert acts(desk, local, remote, Way.BOTH) == {
        "only-here": Act.RIGHT, "only-there": Act.LEFT, "older-here": Act.LEFT, "newer-here": Act.RIGHT,
    }  # fmt: skip
    assert acts(desk, local, remote, Way.MIRROR_RIGHT)["only-there"] is Act.DELETE_RIGHT
    assert acts(desk, local, remote, Way.MIRROR_LEFT)["only-here"] is Act.DELETE_LEFT
    assert acts(desk, remote, local, Way.MIRROR_LEFT)["only-there"] is Act.DELETE_LEFT


def test_checksum_sees_what_the_date_hides(desk: Desk, local: Place, remote: Place) -> None:
    file(desk, "a", b"abc")
    put(desk, "a", b"xyz")
    assert acts(desk, local, remote) == {}  # the object is newer and as large, as after an upload
    assert acts(desk, local, remote, checksum=True) == {"a": Act.RIGHT}


def test_what_was_synchronised_is_the_same_afterwards_every_way(desk: Desk, local: Place, remote: Place) -> None:
    for name in ("a", "d/b", "d!c", "d/e/ä"):
        file(desk, name, name.encode())
    put(desk, "from-there", b"there")
    rows = differences(desk, local, remote, Way.BOTH)
    assert {row.act for row in rows} == {Act.RIGHT, Act.LEFT}

    up, down = synchronise.send(desk.queue, local, remote, tuple(rows[:2]), (0, 0))
    assert synchronise.send(desk.queue, local, remote, tuple(rows[2:]), (up, down)) in {(up, down), (up, down or 2)}
    desk.watch.until(lambda: all(group.state is State.DONE for group in desk.watch.groups.values()))
    desk.watch.until(lambda: len(desk.keys()) == 5 and (desk.root / "source" / "from-there").exists())

    for way in Way:
        assert acts(desk, local, remote, way) == {}
        assert acts(desk, local, remote, way, checksum=True) == {}


def test_object_that_changed_since_is_not_overwritten(desk: Desk, local: Place, remote: Place) -> None:
    file(desk, "a", b"mine!", FAR)
    file(desk, "new", b"mine")
    put(desk, "a", b"there")
    rows = differences(desk, local, remote)
    put(desk, "a", b"newer")
    put(desk, "new", b"somebody's")

    up, _ = synchronise.send(desk.queue, local, remote, tuple(rows), (0, 0))

    status = desk.watch.end(up)
    assert (status.state, status.failed) == (State.FAILED, 2)
    assert {job.problem.kind for job in desk.queue.files(up, 0, 9) if job.problem} == {Kind.CHANGED}
    assert (desk.get("p/a"), desk.get("p/new")) == (b"newer", b"somebody's")


def test_local_file_that_changed_since_is_neither_sent_nor_overwritten(desk: Desk, local: Place, remote: Place) -> None:
    sent = file(desk, "up", b"compared", FAR)
    kept = file(desk, "down", b"old")
    put(desk, "down", b"longer than here")
    rows = differences(desk, local, remote, Way.BOTH)
    assert {row.name: row.act for row in rows} == {"up": Act.RIGHT, "down": Act.LEFT}
    sent.write_bytes(b"changed since")
    kept.write_bytes(b"edited since")

    up, down = synchronise.send(desk.queue, local, remote, tuple(rows), (0, 0))

    for group in (up, down):
        status = desk.watch.end(group)
        assert status.state is State.FAILED
        assert desk.queue.files(group, 0, 1)[0].problem.kind is Kind.SOURCE_CHANGED
    assert kept.read_bytes() == b"edited since"
    assert "p/up" not in list(desk.keys())


def test_deletes_leave_what_changed_since(desk: Desk, local: Place, remote: Place) -> None:
    for name in ("a", "b"):
        put(desk, name, b"1")
        file(desk, f"local-{name}", b"1")
    there = {row.name: row.right for row in differences(desk, local, remote, Way.MIRROR_RIGHT) if row.right}
    here = {row.name: row.left for row in differences(desk, local, remote, Way.MIRROR_LEFT) if row.left}
    put(desk, "b", b"changed")
    file(desk, "local-b", b"changed")

    page = desk.wire.list_objects(desk.bucket, "p/", delimiter="")
    listed = {entry.key: entry for entry in map(page.entry, range(len(page.keys)))}
    entries = tuple(ObjectEntry(f"p/{n}", v.size, listed[f"p/{n}"].modified, v.identity) for n, v in there.items())
    deleted = list(deleting.delete_unchanged(desk.accounts, desk.at("p/"), entries))
    files = tuple((name, version.identity) for name, version in here.items())
    removed = list(synchronise.remove(desk.queue, local.folder, files))

    assert list(desk.keys()) == ["p/b"]
    assert [problem.kind for page in deleted for problem in page.failed] == [Kind.CHANGED]
    assert [path.name for path in Path(local.folder).iterdir()] == ["local-b"]
    assert [problem.kind for page in removed for problem in page.failed] == [Kind.SOURCE_CHANGED]


def test_prefixes_are_compared_and_copied_on_the_server(desk: Desk, remote: Place) -> None:
    other = Place(location=Location("here", desk.bucket, "q/"))
    put(desk, "a", b"new")
    put(desk, "b", b"x")
    desk.put("q/b", b"x")
    rows = differences(desk, remote, other, Way.RIGHT)
    assert {row.name: row.act for row in rows} == {"a": Act.RIGHT}
    desk.put("q/late", b"somebody's")
    late = replace(rows[0], name="late")
    put(desk, "late", b"new")

    right, left = synchronise.send(desk.queue, remote, other, (*rows, late), (0, 0))

    status = desk.watch.end(right)
    assert (left, status.direction, status.state, status.failed) == (0, Direction.COPY, State.FAILED, 1)
    assert desk.get("q/a") == b"new"
    assert desk.get("q/late") == b"somebody's"  # nothing was there when it was compared
    found = {job.name: job.problem for job in desk.queue.files(right, 0, 9)}
    assert found["a"] is None
    assert found["late"] is not None
    assert found["late"].kind is Kind.CHANGED
    assert acts(desk, remote, other, Way.RIGHT) == {"late": Act.RIGHT}


def test_prefixes_of_two_connections_are_synchronised_both_ways(desk: Desk, remote: Place) -> None:
    with LocalCos() as elsewhere:
        desk.accounts.open_for_now(
            Connection("there", "there", SignIn.HMAC, elsewhere.instances[0]["crn"],
                       endpoint=elsewhere.endpoints["us-south"]),
            Secret("", elsewhere.instances[0]["access_key_id"], elsewhere.instances[0]["secret_access_key"]),
        )  # fmt: skip
        client = hmac_client(elsewhere)
        client.create_bucket(Bucket="other-side")
        client.put_object(Bucket="other-side", Key="q/theirs", Body=b"theirs")
        put(desk, "d/mine", b"mine")
        other = Place(location=Location("there", "other-side", "q/"))
        rows = differences(desk, remote, other, Way.BOTH)

        groups = synchronise.send(desk.queue, remote, other, tuple(rows), (0, 0))

        assert [desk.watch.end(group).state for group in groups] == [State.DONE, State.DONE]
        assert desk.get("p/theirs") == b"theirs"
        assert client.get_object(Bucket="other-side", Key="q/d/mine")["Body"].read() == b"mine"
        assert acts(desk, remote, other, Way.BOTH) == {}
        client.close()


@pytest.mark.parametrize(("tolerance", "act"), [(2000, {"a": Act.RIGHT}), (5000, {})])
def test_times_may_differ_by_what_was_said(
    desk: Desk, local: Place, remote: Place, tolerance: int, act: dict[str, Act]
) -> None:
    put(desk, "a", b"there")
    written = desk.wire.list_objects(desk.bucket, "p/", delimiter="").entry(0).modified.timestamp()
    file(desk, "a", b"mine!", written + 4)
    assert acts(desk, local, remote, tolerance=tolerance) == act


def test_what_cannot_be_copied_is_never_deleted_for_it(desk: Desk, local: Place, remote: Place) -> None:
    (Path(local.folder) / "link").symlink_to("nowhere")
    os.mkfifo(Path(local.folder) / "pipe")
    put(desk, "link", b"1")
    put(desk, "pipe", b"1")
    put(desk, "a//b", b"1")
    found = acts(desk, local, remote, Way.MIRROR_RIGHT)
    assert found.pop("a//b") is Act.NOTHING  # no name of a file
    assert found == {"link": Act.NOTHING, "pipe": Act.NOTHING}


def test_folder_that_cannot_be_read_ends_the_comparison(desk: Desk, remote: Place) -> None:
    put(desk, "a", b"1")
    with pytest.raises(CosError) as raised:
        differences(desk, Place(folder=str(desk.root / "missing")), remote, Way.MIRROR_RIGHT)
    assert raised.value.problem.kind is Kind.LOCAL


@pytest.mark.parametrize(
    ("name", "excluded"),
    [("a.tmp", True), ("d/a.tmp", True), (".git/config", True), ("build/x/y", True), ("builds", False), ("a", False)],
)
def test_patterns_leave_out(name: str, excluded: bool) -> None:
    assert is_excluded(name, ("*.tmp", ".git/", "build/*")) is excluded


def test_listing_that_is_not_in_order_is_compared_anew(desk: Desk, local: Place, remote: Place, cos: Any) -> None:
    for name in ("a", "b", "c"):
        file(desk, name, b"1")
        put(desk, name, b"1")
    wire = type(desk.wire)
    original = wire.list_objects

    def shuffled(*args: Any, **kwargs: Any) -> Any:
        page = original(*args, **kwargs)
        for column in (page.keys, page.etags):
            column.reverse()
        return page

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wire, "list_objects", shuffled)
        pages = list(compare(desk.queue, local, remote, Rules(Way.MIRROR_RIGHT)))

    assert any(page.anew for page in pages)
    after = pages[[page.anew for page in pages].index(True) + 1 :]
    assert [row for page in after for row in page.rows] == []
    assert sum(page.same for page in after) == 3


def test_hundred_thousand_rows_are_merged_in_little_memory() -> None:
    def side(start: int):
        return ((f"folder/{n:07}", Version(n, n, str(n))) for n in range(start, 200_000, 2))

    tracemalloc.start()
    rows = same = 0
    for page in _batches(_merged(side(0), side(1)), lambda _: Act.NOTHING):
        assert isinstance(page, Compared)
        rows += len(page.rows)
        same += page.same
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (rows, same) == (200_000, 0)
    assert most < 4_000_000

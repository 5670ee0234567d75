from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Answer, State, Which
from tests.transfer.conftest import MIB, Desk

LARGE = os.urandom(MIB) * 12 + b"and a bit"
ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("content", [b"", b"x", bytes(range(256)) * 1000, LARGE], ids=["empty", "1", "256K", "12M"])
def test_object_arrives_byte_for_byte_with_its_time(desk: Desk, content: bytes) -> None:
    desk.put("in/a.bin", content)

    status = desk.watch.end(desk.download("in/a.bin", prefix="in/"))

    assert (status.state, status.verified, status.sent) == (State.DONE, "CRC32", len(content))
    assert desk.tree() == {"a.bin": content}
    modified = desk.wire.head_object(desk.bucket, "in/a.bin").modified
    assert int((desk.target / "a.bin").stat().st_mtime) == int(modified.timestamp())


def test_object_of_many_parts_comes_back(desk: Desk) -> None:
    desk.watch.end(desk.upload(desk.file("a.bin", LARGE)))

    status = desk.watch.end(desk.download("a.bin"))

    assert (status.state, status.verified) == (State.DONE, "CRC32")
    assert desk.tree() == {"a.bin": LARGE}


def test_folder_comes_with_its_shape_and_empty_folders(desk: Desk) -> None:
    desk.put("p/d/a", b"1")
    desk.put("p/d/e/b", b"2")
    desk.put("p/d/empty/", b"")
    desk.put("p/d/marker/", b"with content")
    desk.put("p/other", b"not wanted")

    status = desk.watch.end(desk.download(folders=("p/d/",), prefix="p/"))

    assert (status.state, status.files, status.title) == (State.DONE, 3, "d")
    assert desk.tree() == {"d/a": b"1", "d/e/b": b"2", "d/marker/%_": b"with content"}
    assert (desk.target / "d" / "empty").is_dir()


def test_keys_that_are_no_file_names_stay_in_the_folder(desk: Desk) -> None:
    keys = ["k/../../escape", "k//lead", "k/.", "k/a", "k/a/b", "k/a\\b", "k/nul\x01", "k/" + "ä" * 200, "k/..."]
    for key in keys:
        desk.put(key, key.encode())

    status = desk.watch.end(desk.download(folders=("k/",), prefix="k/"))

    assert (status.state, status.done) == (State.DONE, len(keys))
    assert sorted(desk.tree().values()) == sorted(key.encode() for key in keys)
    assert not (desk.root / "escape").exists()
    assert {"..%_/..%_/escape", "%_/lead", ".%_", "nul%01"} - {"..%_/..%_/escape"} <= desk.tree().keys()


def test_file_and_folder_of_one_name_live_side_by_side(desk: Desk) -> None:
    desk.put("k/a", b"file")
    desk.put("k/a/b", b"below")
    desk.put("k/c/d", b"below")

    desk.watch.end(desk.download("k/a", prefix="k/"))
    (desk.target / "c").write_bytes(b"the person's own")
    desk.watch.end(desk.download(folders=("k/a/", "k/c/"), prefix="k/"))

    assert desk.tree() == {"a": b"file", "a%_/b": b"below", "c": b"the person's own", "c%_/d": b"below"}


@pytest.mark.parametrize("content", [b"new", LARGE], ids=["one request", "ranges"])
def test_existing_file_is_asked_about(desk: Desk, content: bytes) -> None:
    desk.put("a", content)
    desk.target.mkdir()
    (desk.target / "a").write_bytes(b"mine")

    group = desk.download("a")
    assert desk.watch.state(group, State.ASKS).asks == 1
    assert desk.tree() == {"a": b"mine"}

    desk.queue.answer(Which((group,)), Answer.OVERWRITE)
    desk.watch.state(group, State.DONE)
    assert desk.tree() == {"a": content}


@pytest.mark.parametrize("content", [b"new", LARGE], ids=["one request", "ranges"])
@pytest.mark.parametrize(
    ("answer", "state", "names"),
    [
        (Answer.SKIP, State.SKIPPED, ["a.txt"]),
        (Answer.RENAME, State.DONE, ["a (1).txt", "a.txt"]),
        (Answer.OVERWRITE, State.DONE, ["a.txt"]),
    ],
)
def test_answer_decides(desk: Desk, answer: Answer, state: State, names: list[str], content: bytes) -> None:
    desk.put("a.txt", content)
    desk.target.mkdir()
    (desk.target / "a.txt").write_bytes(b"mine")

    assert desk.watch.end(desk.download("a.txt", when=answer)).state is state

    assert sorted(desk.tree()) == names
    assert (desk.tree()["a.txt"] == b"mine") is (answer is not Answer.OVERWRITE)
    assert answer is not Answer.RENAME or desk.tree()["a (1).txt"] == content


def test_file_that_appears_during_the_download_is_not_overwritten(desk: Desk, relay) -> None:
    desk.put("a", LARGE)
    desk.watch.end(desk.download("a"))
    (desk.target / "a").unlink()
    relay.hold_after(800)  # HEAD, and the first of the ranges
    group = desk.download("a")
    relay.wait_held()
    (desk.target / "a").write_bytes(b"mine")
    relay.release()

    desk.watch.state(group, State.ASKS)

    assert (desk.target / "a").read_bytes() == b"mine"
    desk.queue.answer(Which((group,)), Answer.RENAME)
    desk.watch.state(group, State.DONE)
    assert desk.tree() == {"a": b"mine", "a (1)": LARGE}


def test_file_that_is_the_object_already_is_not_fetched_again(desk: Desk, relay) -> None:
    desk.put("a", LARGE)
    desk.watch.end(desk.download("a"))
    received = relay.received

    assert desk.watch.end(desk.download("a")).state is State.DONE

    assert relay.received - received < MIB


@pytest.mark.parametrize("content", [b"new", LARGE], ids=["one request", "ranges"])
def test_object_that_changed_since_the_listing_is_not_mixed(desk: Desk, relay, content: bytes) -> None:
    desk.put("a", b"x" * len(content))
    relay.hold_after(0)
    group = desk.download("a")
    relay.wait_held()
    desk.put("a", content)
    relay.release()
    status = desk.watch.end(group)
    assert (status.state, status.problem.kind, status.problem.key) == (State.FAILED, Kind.CHANGED, "a")
    assert desk.tree().keys() <= {"a.cosbrowser-part"}

    desk.queue.retry(Which((group,)))

    desk.watch.state(group, State.DONE)
    assert desk.tree() == {"a": content}


def test_link_in_the_target_is_not_followed(desk: Desk) -> None:
    desk.put("d/a", b"stolen")
    desk.put("b", b"stolen")
    outside = desk.root / "outside"
    outside.mkdir()
    (outside / "b").write_bytes(b"safe")
    desk.target.mkdir()
    (desk.target / "d").symlink_to(outside)
    (desk.target / "b.cosbrowser-part").symlink_to(outside / "b")

    failed = desk.watch.end(desk.download(folders=("d/",)))
    assert (failed.state, failed.problem.code) == (State.FAILED, "ELOOP")
    assert desk.watch.end(desk.download("b")).state is State.DONE

    assert {path.name: path.read_bytes() for path in outside.iterdir()} == {"b": b"safe"}


@pytest.mark.skipif(sys.platform != "linux", reason="changes two names in one step, as only Linux can")
@pytest.mark.parametrize("count", [500, pytest.param(10_000, marks=[pytest.mark.long, pytest.mark.timeout(900)])])
def test_nothing_leaves_the_target_while_a_folder_turns_into_a_link_and_back(desk: Desk, count: int) -> None:
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda at: desk.put(f"d/{at}", b"stolen"), range(count)))
    outside = desk.root / "outside"
    outside.mkdir()
    (desk.target / "d").mkdir(parents=True)
    (desk.target / "link").symlink_to(outside)
    swaps = 0

    with subprocess.Popen(
        [sys.executable, "-c", SWAP, str(desk.target)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as swapper:
        try:
            status = desk.watch.end(desk.download(folders=("d/",)), timeout=800)
        finally:
            swaps = int(swapper.communicate()[0])

    here = desk.target / ("link" if (desk.target / "d").is_symlink() else "d")
    arrived = {path.name for path in here.iterdir()}
    assert list(outside.iterdir()) == []
    assert {path.name for path in desk.target.iterdir()} == {"d", "link"}
    assert swaps > 100
    assert status.done == len({name for name in arrived if name.isdigit()})
    assert status.done + status.failed == count
    codes = {job.problem.code for job in desk.queue.files(status.id, 0, count) if job.problem is not None}
    assert codes <= {"ELOOP"}


SWAP = """
import ctypes, os, select, sys
libc, swaps = ctypes.CDLL(None), 0
os.chdir(sys.argv[1])
while not select.select([sys.stdin], [], [], 0.0005)[0]:  # the other side has closed it
    assert libc.renameat2(-100, b"d", -100, b"link", 2) == 0  # RENAME_EXCHANGE
    swaps += 1
print(swaps)
"""


def test_folder_that_cannot_be_made_fails_with_its_path(desk: Desk) -> None:
    desk.put("a")
    desk.target.write_bytes(b"a file, not a folder")

    status = desk.watch.end(desk.download("a"))

    assert (status.state, status.problem.kind) == (State.FAILED, Kind.LOCAL)
    assert status.problem.path == str(desk.target / "a")


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small file system of its own")
def test_full_disk_pauses_and_goes_on_when_there_is_room(desk: Desk, tmp_path: Path) -> None:
    desk.put("a", LARGE)
    disk = tmp_path / "disk"
    disk.mkdir()
    listed = desk.wire.list_objects(desk.bucket, "a").entry(0)
    script = tmp_path / "in_namespace.py"
    script.write_text(FULL_DISK)
    secret = desk.secret
    arguments = [str(tmp_path / "p"), desk.connection.endpoint, desk.bucket, listed.etag, str(listed.size), str(disk)]
    done = subprocess.run(
        ["unshare", "-rm", sys.executable, str(script), *arguments, secret.access_key_id, secret.secret_access_key],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    if "unshare failed" in done.stderr:
        pytest.skip("no user namespaces here")
    assert done.stderr == ""
    assert done.stdout.split() == [hashlib.md5(LARGE).hexdigest()]


FULL_DISK = """
import hashlib, os, subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import Limits, State, Which
from cosbrowser.transfer.queue import Queue
from tests.transfer.conftest import SMALL_PARTS, Watch
from tests.transfer.relay import Relay

profile, endpoint, bucket, etag, size, disk, key, secret = sys.argv[1:]
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=18m", "tmpfs", disk], check=True)
filler = Path(disk, "filler")
filler.write_bytes(bytes(8 << 20))
paths = Paths.for_profile(Path(profile))
accounts = Accounts(paths)
relay = Relay(endpoint).__enter__()
accounts.open_for_now(Connection("c", "c", SignIn.HMAC, endpoint=relay.address), Secret("", key, secret))
queue = Queue(paths, accounts, SMALL_PARTS)
queue.start()
watch = Watch(queue)
entry = ObjectEntry("a", int(size), datetime.now(UTC), etag)
group = queue.download(Selection(Location("c", bucket), (entry,)), disk)
status = watch.state(group, State.PAUSED)
assert status.problem.kind is Kind.DISK_FULL, status
assert status.problem.detail == f"{int(size) - (10 << 20)} bytes are missing", status
filler.unlink()
queue.set_limits(Limits(1, 5 << 20, 5 << 20))
relay.hold_after(1300)  # HEAD, the first range, and the beginning of the next request
queue.resume(Which((group,)))
relay.wait_held()
watch.sees(group, lambda status: status.sent == 5 << 20)
filler.write_bytes(bytes(11 << 20))
relay.release()
status = watch.state(group, State.PAUSED)
assert (status.problem.kind, status.problem.code, status.sent) == (Kind.DISK_FULL, "ENOSPC", 5 << 20), status
filler.unlink()
received = relay.received
queue.resume(Which((group,)))
watch.state(group, State.DONE)
assert relay.received - received < 8 << 20, "what was on disk was fetched again"
queue.close(2)
print(hashlib.md5(Path(disk, "a").read_bytes()).hexdigest())
"""

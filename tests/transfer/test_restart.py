from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cosbrowser.transfer.job import Answer, Direction, Limits, State, Which
from cosbrowser.transfer.journal import Journal
from cosbrowser.transfer.rows import FREE, GroupRow, JobRow
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

ROOT = Path(__file__).resolve().parents[2]
LARGE = os.urandom(MIB) * 32
ONE_AT_A_TIME = Limits(1, 5 * MIB, 5 * MIB)


@contextlib.contextmanager
def working(desk: Desk, relay: Relay, *command: str) -> Iterator[subprocess.Popen[str]]:
    """A process of its own that works on the profile of the desk, whose own queue is closed."""
    secret = desk.secret
    arguments = [str(desk.root / "profile"), relay.address, desk.bucket, secret.access_key_id, secret.secret_access_key]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.transfer.work", *arguments, *command],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def test_killed_upload_goes_on_with_the_parts_that_arrived(desk: Desk, relay: Relay) -> None:
    desk.close()
    path = desk.file("a", LARGE)
    relay.hold_after(22 * MIB)
    with working(desk, relay, "up", str(path), "in/") as process:
        relay.wait_held()
        uploads = desk.client.list_multipart_uploads(Bucket=desk.bucket)["Uploads"]
        desk.watch.until(lambda: len(_parts(desk, uploads[0]["UploadId"])) >= 1)
        kill(process)
    arrived = sum(part["Size"] for part in _parts(desk, uploads[0]["UploadId"]))
    relay.cut()
    relay.release()
    relay.sent = 0

    desk.open()

    status = desk.watch.end(1)
    assert (status.state, status.verified) == (State.DONE, "MD5")
    assert desk.get("in/a") == LARGE
    assert desk.open_uploads() == []
    assert relay.sent < len(LARGE) - arrived + MIB


def _parts(desk: Desk, upload_id: str) -> list[dict]:
    return desk.client.list_parts(Bucket=desk.bucket, Key="in/a", UploadId=upload_id).get("Parts", [])


def test_killed_download_goes_on_with_the_ranges_on_disk(desk: Desk, relay: Relay) -> None:
    desk.put("k/a", LARGE)
    desk.put("k/b", b"small")
    desk.close()
    relay.hold_after(3500)  # the listing and some of the ranges
    with working(desk, relay, "down", "k/", str(desk.target)) as process:
        relay.wait_held()
        desk.watch.until(desk.part_files)
        kill(process)
    assert not (desk.target / "k" / "a").exists()
    relay.cut()
    relay.release()

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert desk.tree() == {"k/a": LARGE, "k/b": b"small"}


@pytest.mark.parametrize("how", ["lost answer", "kill"])
def test_complete_whose_answer_was_lost_is_found_out(desk: Desk, relay: Relay, how: str) -> None:
    relay.swallow_answers_to(b"POST /", b"?uploadId=")
    desk.close()
    with working(desk, relay, "up", str(desk.file("a", LARGE)), "") as process:
        relay.wait_swallowed()
        desk.watch.until(lambda: desk.keys() == {"a": len(LARGE)})
        relay.swallow_answers_to()
        if how == "kill":
            kill(process)
            relay.sent = 0
            desk.open()
            assert desk.watch.end(1).state is State.DONE
        else:
            relay.sent = 0
            relay.cut()
            assert json.loads(process.communicate(timeout=60)[0])[0][:2] == ["done", 1]

    assert relay.sent < MIB  # nothing was sent twice
    assert desk.get("a") == LARGE


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_upload_that_nobody_noted_is_aborted(desk: Desk) -> None:
    path = desk.file("a", LARGE)
    desk.close()
    desk.client.create_multipart_upload(Bucket=desk.bucket, Key="a")
    desk.client.create_multipart_upload(Bucket=desk.bucket, Key="ab")
    journal = Journal(desk.paths.data)
    group = GroupRow(Direction.UPLOAD, desk.at(), str(path.parent), "a", planned=True)
    job = JobRow(0, "a", "a", b"a", len(LARGE), answer=FREE, part_size=5 * MIB, begun=time.time())
    journal.add_group(group, [job])
    journal.close()

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert desk.open_uploads() == ["ab"], "an upload of another key is none of ours"


def test_what_a_cancelled_upload_left_is_removed_by_the_next_run(desk: Desk, relay: Relay) -> None:
    relay.hold_after(12 * MIB)
    group = desk.upload(desk.file("a", LARGE))
    relay.wait_held()
    relay.refuse(True)
    relay.release()
    desk.queue.cancel(Which((group,)))
    assert desk.watch.end(group).state is State.CANCELLED
    desk.queue.clear_finished()
    desk.close(0.5)
    assert desk.open_uploads() == ["a"]
    relay.refuse(False)

    desk.open()

    desk.watch.until(lambda: not desk.open_uploads())
    desk.watch.until(lambda: not desk.queue._journal.groups())
    assert desk.watch.groups == {}


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_changed_file_starts_a_new_upload(desk: Desk, relay: Relay) -> None:
    path = desk.file("a", LARGE)
    relay.hold_after(12 * MIB)
    group = desk.upload(path, when_exists=Answer.OVERWRITE)
    relay.wait_held()
    desk.close(0.3)
    relay.cut()
    relay.release()
    assert desk.open_uploads() == ["a"]
    path.write_bytes(LARGE[::-1])

    desk.open()

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == LARGE[::-1]
    assert desk.open_uploads() == []


@pytest.mark.parametrize("limits", [Limits(4, 5 * MIB, 1 * MIB)])
def test_file_that_was_stored_in_one_request_is_known_when_limits_want_parts(desk: Desk, relay: Relay) -> None:
    content = LARGE[: 3 * MIB]  # of another process, which takes one request for up to 5 MiB
    relay.swallow_answers_to(b"PUT /")
    desk.close()
    with working(desk, relay, "up", str(desk.file("a", content)), "") as process:
        relay.wait_swallowed()
        desk.watch.until(lambda: desk.keys() == {"a": len(content)})
        kill(process)
    relay.swallow_answers_to()
    relay.cut()
    relay.sent = 0

    desk.open()

    status = desk.watch.state(1, State.DONE, State.ASKS, State.FAILED)
    assert (status.state, status.verified) == (State.DONE, "MD5")
    assert relay.sent < MIB  # nothing was sent twice
    assert desk.get("a") == content
    assert desk.open_uploads() == []


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_request_whose_answer_was_lost_in_a_pause_counts_when_limits_want_parts(desk: Desk, relay: Relay) -> None:
    content = LARGE[: 3 * MIB]
    relay.swallow_answers_to(b"PUT /")
    group = desk.upload(desk.file("a", content))
    relay.wait_swallowed()
    desk.watch.until(lambda: desk.keys() == {"a": len(content)})
    desk.queue.pause(Which((group,)))
    relay.swallow_answers_to()
    relay.cut()
    desk.queue.set_limits(Limits(4, 5 * MIB, 1 * MIB))

    desk.queue.resume(Which((group,)))

    status = desk.watch.state(group, State.DONE, State.ASKS, State.FAILED)
    assert (status.state, status.verified) == (State.DONE, "MD5")
    assert desk.get("a") == content
    assert desk.open_uploads() == []


@pytest.mark.parametrize("limits", [Limits(4, 8 * MIB, 64 * MIB)])
def test_parts_that_were_made_with_other_limits_go_on(desk: Desk, relay: Relay) -> None:
    desk.close()
    relay.hold_after(22 * MIB)
    with working(desk, relay, "up", str(desk.file("a", LARGE)), "in/") as process:
        relay.wait_held()
        upload = desk.client.list_multipart_uploads(Bucket=desk.bucket)["Uploads"][0]
        desk.watch.until(lambda: len(_parts(desk, upload["UploadId"])) >= 2)
        kill(process)
    arrived = sum(part["Size"] for part in _parts(desk, upload["UploadId"]))
    relay.cut()
    relay.release()
    relay.sent = 0

    desk.open()

    assert desk.watch.state(1, State.DONE, State.ASKS, State.FAILED).state is State.DONE
    assert desk.get("in/a") == LARGE
    assert desk.open_uploads() == []
    assert relay.sent < len(LARGE) - arrived + MIB


def test_plan_that_was_cut_short_plans_nothing_twice(desk: Desk, relay: Relay) -> None:
    for number in range(300):
        desk.file(f"d/{number % 3}/{number}", str(number).encode())
    desk.close()
    relay.hold_after(60_000)
    with working(desk, relay, "up", str(desk.root / "source" / "d"), "") as process:
        relay.wait_held()
        kill(process)
    relay.cut()
    relay.release()

    desk.open()

    status = desk.watch.end(1)
    assert (status.state, status.files, status.done) == (State.DONE, 300, 300)
    assert len(desk.keys()) == 300


@pytest.mark.parametrize("kills", [8, pytest.param(200, marks=[pytest.mark.long, pytest.mark.timeout(1500)])])
def test_nothing_is_lost_or_mixed_by_kills(desk: Desk, relay: Relay, kills: int) -> None:
    rng = random.Random(kills)
    contents: dict[str, bytes] = {}
    for number in range(60):
        size = rng.choice([0, 10, 70_000, 300_000, 2 * MIB]) if number % 12 else 11 * MIB
        contents[f"d/{number % 4}/{number}"] = rng.randbytes(size)
    for name, content in contents.items():
        desk.file(name, content)
    desk.close()

    up = ("up", str(desk.root / "source" / "d"), "in/")
    work_off(desk, relay, rng, kills // 2, up)
    assert desk.keys() == {f"in/{name}": len(content) for name, content in contents.items()}
    assert all(desk.get(f"in/{name}") == content for name, content in contents.items())
    assert desk.open_uploads() == []

    (desk.root / "profile" / "data" / "transfers.sqlite").unlink()
    work_off(desk, relay, rng, kills - kills // 2, ("down", "in/", str(desk.target)))
    assert desk.tree() == {f"in/{name}": content for name, content in contents.items()}


def work_off(desk: Desk, relay: Relay, rng: random.Random, kills: int, command: tuple[str, ...]) -> None:
    """Run the work, killed so many times, each time when a random number of bytes has passed."""
    for number in range(kills):
        passed = relay.sent + relay.received
        wanted = rng.randrange(20_000, 6 * MIB)
        with working(desk, relay, *(command if not number else ("go-on",))) as process:
            desk.watch.until(
                lambda: relay.sent + relay.received > passed + wanted or process.poll() is not None  # noqa: B023
            )
            kill(process)
    with working(desk, relay, *(command if not kills else ("go-on",))) as process:
        groups = json.loads(process.communicate(timeout=100)[0])
    assert [group[0] for group in groups] == ["done"], groups

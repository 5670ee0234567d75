"""The answer "resume": what an unfinished transfer left is used, by whichever program and run it was begun."""

from __future__ import annotations

import os
from typing import Any

import pytest

from cosbrowser.transfer import retry
from cosbrowser.transfer.job import Answer, Limits, State, Which
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

LARGE = os.urandom(MIB) * 32
PART = 5 * MIB
ONE_AT_A_TIME = Limits(1, PART, PART)


def begin_elsewhere(desk: Desk, key: str, content: bytes, parts: int) -> str:
    """What another program leaves when it is stopped."""
    at: dict[str, Any] = {"Bucket": desk.bucket, "Key": key}
    upload_id = desk.client.create_multipart_upload(**at)["UploadId"]
    for number in range(1, parts + 1):
        body = content[(number - 1) * PART : number * PART]
        desk.client.upload_part(**at, UploadId=upload_id, PartNumber=number, Body=body)
    return upload_id


def asked(desk: Desk, group: int) -> int:
    """Wait until the only file of a group asks; gives the bytes that are offered to go on with."""
    desk.watch.state(group, State.ASKS)
    (conflict,) = desk.queue.conflicts(desk.queue.asking(10))
    return conflict.begun


def test_upload_goes_on_with_what_another_program_sent(desk: Desk, relay: Relay) -> None:
    desk.put("a", b"in the way")
    begin_elsewhere(desk, "a", LARGE, 3)
    group = desk.upload(desk.file("a", LARGE))
    assert asked(desk, group) == 3 * PART
    sent = relay.sent

    desk.queue.answer(Which((group,)), Answer.RESUME)

    assert desk.watch.state(group, State.DONE).verified == "MD5"
    assert desk.get("a") == LARGE
    assert desk.open_uploads() == []
    assert relay.sent - sent < len(LARGE) - 3 * PART + MIB


def test_upload_looks_for_what_was_sent_also_where_nothing_exists(desk: Desk, relay: Relay) -> None:
    begin_elsewhere(desk, "a", LARGE, 5)

    group = desk.upload(desk.file("a", LARGE), when_exists=Answer.RESUME)

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == LARGE
    assert desk.open_uploads() == []
    assert relay.sent < len(LARGE) - 5 * PART + MIB


def test_parts_of_another_file_are_left_alone_and_the_object_is_overwritten(desk: Desk) -> None:
    desk.put("a", b"in the way")
    begin_elsewhere(desk, "a", LARGE[::-1], 3)
    group = desk.upload(desk.file("a", LARGE))
    assert asked(desk, group) == 0

    desk.queue.answer(Which((group,)), Answer.RESUME)

    desk.watch.state(group, State.DONE)
    assert desk.get("a") == LARGE
    assert desk.open_uploads() == ["a"], "it may be somebody's who is at it"


@pytest.mark.parametrize("content", [b"small", LARGE], ids=["one request", "parts"])
def test_resumed_upload_leaves_what_is_there_already(desk: Desk, relay: Relay, content: bytes) -> None:
    desk.watch.end(desk.upload(desk.file("a", content)))
    before = relay.sent

    group = desk.upload(desk.file("a", content), when_exists=Answer.RESUME)

    assert desk.watch.end(group).state is State.SKIPPED
    assert relay.sent - before < 10_000


def test_upload_goes_on_with_the_parts_of_one_that_failed(
    desk: Desk, relay: Relay, cos: LocalCos, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "BUDGET_SECONDS", 0.2)
    desk.queue.set_limits(ONE_AT_A_TIME)
    path = desk.file("a", LARGE)
    relay.hold_after(16 * MIB)
    failed = desk.upload(path, when_exists=Answer.OVERWRITE)
    relay.wait_held()
    cos.control("faults", {"kind": "internal_error", "operation": "UploadPart", "bucket": desk.bucket})
    relay.release()
    assert desk.watch.end(failed).state is State.FAILED
    cos.control("faults", method="DELETE")
    desk.put("a", b"in the way")
    sent = relay.sent
    group = desk.upload(path)
    kept = asked(desk, group)
    assert kept >= 3 * PART

    relay.hold_after(6 * MIB)
    desk.queue.answer(Which((group,)), Answer.RESUME)
    relay.wait_held()
    desk.queue.clear_finished((failed,))  # which takes along what the failed one has, but not this
    desk.watch.until(lambda: desk.queue._journal.group(failed) is None)
    relay.release()

    assert desk.watch.state(group, State.DONE, State.FAILED).state is State.DONE
    assert desk.get("a") == LARGE
    assert relay.sent - sent < len(LARGE) - kept + MIB
    desk.watch.until(lambda: not desk.open_uploads())


def stopped_download(desk: Desk, relay: Relay) -> int:
    """A download of the object "a" that is paused after its first two ranges."""
    desk.put("a", LARGE)
    desk.put("request", b"")
    sent = relay.sent
    desk.watch.end(desk.download("request"))
    (desk.target / "request").unlink()
    relay.hold_after(int((relay.sent - sent) * 3.7))  # HEAD for the checksum, two ranges, and most of a third
    group = desk.download("a")
    relay.wait_held()
    desk.watch.sees(group, lambda status: status.sent == 2 * PART)
    desk.queue.pause(Which((group,)))
    desk.watch.state(group, State.PAUSED)
    relay.cut()
    relay.release()
    desk.watch.sees(group, lambda status: not status.ending)
    return group


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_download_goes_on_with_the_ranges_of_one_that_is_paused(desk: Desk, relay: Relay) -> None:
    paused = stopped_download(desk, relay)
    (desk.target / "a").write_bytes(b"in the way")
    group = desk.download("a")
    assert asked(desk, group) == 2 * PART
    received = relay.received

    desk.queue.answer(Which((group,)), Answer.RESUME)

    status = desk.watch.state(group, State.DONE)
    assert (status.sent, status.verified) == (len(LARGE), "CRC32")
    assert desk.tree() == {"a": LARGE}
    assert relay.received - received < len(LARGE) - 2 * PART + MIB
    received = relay.received
    desk.queue.resume(Which((paused,)))
    desk.watch.state(paused, State.DONE)
    assert desk.tree() == {"a": LARGE}
    assert relay.received - received < MIB


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
@pytest.mark.parametrize("spoilt", [False, True])
def test_download_goes_on_with_a_part_file_that_no_transfer_knows(desk: Desk, relay: Relay, spoilt: bool) -> None:
    stopped_download(desk, relay)
    desk.close()
    (desk.paths.data / "transfers.sqlite").unlink()
    (part,) = desk.part_files()
    if spoilt:
        with part.open("r+b") as file:
            file.write(b"not of this object")
    received = relay.received
    desk.open()

    group = desk.download("a", when=Answer.RESUME)

    assert desk.watch.end(group).state is State.DONE
    assert desk.tree() == {"a": LARGE}
    assert spoilt or relay.received - received < len(LARGE) - 2 * PART + MIB


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_part_file_of_another_version_is_not_gone_on_with(desk: Desk, relay: Relay) -> None:
    stopped_download(desk, relay)
    other = LARGE[::-1]
    desk.put("a", other)
    (desk.target / "a").write_bytes(b"in the way")
    group = desk.download("a")
    assert asked(desk, group) == 0

    desk.queue.answer(Which((group,)), Answer.RESUME)

    desk.watch.state(group, State.DONE)
    assert desk.tree() == {"a": other}


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
@pytest.mark.parametrize("paused", [False, True])
def test_cancelled_download_leaves_the_part_file_of_another_one(desk: Desk, relay: Relay, paused: bool) -> None:
    first = stopped_download(desk, relay)
    (old,) = [part.stat().st_ino for part in desk.part_files()]
    (desk.target / "keeps the number of the old file from being given again").hardlink_to(desk.part_files()[0])
    relay.hold_after(3000)
    second = desk.download("a")
    relay.wait_held()
    desk.watch.until(lambda: [part for part in desk.part_files() if part.stat().st_ino != old])
    if paused:
        desk.queue.pause(Which((second,)))
        relay.cut()
        desk.watch.sees(second, lambda status: status.state is State.PAUSED and not status.ending)

    desk.queue.cancel(Which((first,)))

    desk.watch.until(lambda: not desk.queue._journal.litter(0, 10))
    assert desk.part_files()
    relay.release()
    desk.queue.resume(Which((second,)))
    assert desk.watch.end(second).state is State.DONE
    assert desk.tree()["a"] == LARGE


def test_cancelled_download_leaves_the_part_file_of_a_small_one(desk: Desk, relay: Relay, cos: LocalCos) -> None:
    content = LARGE[: 2 * MIB]
    desk.put("a", content)
    relay.hold_after(0)
    first = desk.download("a")
    relay.wait_held()
    desk.queue.pause(Which((first,)))
    relay.cut()
    relay.release()
    desk.watch.sees(first, lambda status: status.state is State.PAUSED and not status.ending)
    fault = {"kind": "throttle", "operation": "GetObject", "bucket": desk.bucket, "bytes_per_second": MIB}
    cos.control("faults", fault)
    second = desk.download("a")
    desk.watch.sees(second, lambda status: status.sent)

    desk.queue.cancel(Which((first,)))

    desk.watch.until(lambda: not desk.queue._journal.litter(0, 10))
    assert desk.watch.end(second).state is State.DONE
    assert desk.tree() == {"a": content}
    cos.control("faults", method="DELETE")

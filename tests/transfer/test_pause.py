"""Pausing while the answer to a request is awaited: the request is cut, and the next attempt finds out what it did."""

from __future__ import annotations

import os
from typing import Any

import pytest

from cosbrowser.cos.entries import Selection
from cosbrowser.transfer import crew
from cosbrowser.transfer.job import Answer, Limits, State, Which
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

LARGE = os.urandom(MIB) * 12
ONE_AT_A_TIME = Limits(1, 5 * MIB, 5 * MIB)


@pytest.fixture
def limits() -> Limits:
    return ONE_AT_A_TIME


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "PATIENCE_SECONDS", 0.1)


@pytest.fixture
def versioned(desk: Desk) -> Desk:
    """Of which each object that is stored once more could be told."""
    desk.client.put_bucket_versioning(Bucket=desk.bucket, VersioningConfiguration={"Status": "Enabled"})
    return desk


def versions(desk: Desk) -> list[tuple[str, int]]:
    """Keys and sizes of all versions and delete markers."""
    found = desk.client.list_object_versions(Bucket=desk.bucket)
    markers = [(one["Key"], -1) for one in found.get("DeleteMarkers", [])]
    return sorted([(one["Key"], one["Size"]) for one in found.get("Versions", [])] + markers)


def pause_unanswered(desk: Desk, relay: Relay, group: int) -> None:
    """Pause when an answer was swallowed; the silent connection stays, but nobody waits for it any more."""
    relay.wait_swallowed()
    desk.queue.pause(Which((group,)))
    desk.watch.sees(group, lambda status: status.state is State.PAUSED and not status.ending, timeout=15)
    relay.swallow_answers_to()


def resume(desk: Desk, group: int) -> Any:
    desk.queue.resume(Which((group,)))
    return desk.watch.state(group, State.DONE, State.FAILED, State.ASKS)


@pytest.mark.parametrize("rule", [None, *(one for one in Answer if one is not Answer.SKIP)])
def test_object_that_was_stored_is_neither_sent_again_nor_asked_about(
    versioned: Desk, relay: Relay, rule: Answer | None
) -> None:
    relay.swallow_answers_to(b"PUT /")
    group = versioned.upload(versioned.file("a"), when_exists=rule)
    pause_unanswered(versioned, relay, group)

    status = resume(versioned, group)

    assert (status.state, status.done, status.verified) == (State.DONE, 1, "MD5")
    assert versions(versioned) == [("a", 7)]


@pytest.mark.parametrize("rule", [Answer.OVERWRITE, Answer.DIFFERENT, Answer.RENAME, Answer.RENAME_EXISTING])
def test_what_was_there_before_is_replaced_or_kept_once(versioned: Desk, relay: Relay, rule: Answer) -> None:
    versioned.put("a", b"old")
    relay.swallow_answers_to(b"PUT /", b"x-amz-checksum-crc32")
    group = versioned.upload(versioned.file("a"), when_exists=rule)
    pause_unanswered(versioned, relay, group)

    assert resume(versioned, group).state is State.DONE

    other = {Answer.RENAME: [("a (1)", 7)], Answer.RENAME_EXISTING: [("a", 7), ("a (1)", 3)]}
    assert versions(versioned) == sorted([("a", 3), *other.get(rule, [("a", 7)])])


def test_equal_content_that_was_there_before_is_not_taken_for_what_was_sent(
    versioned: Desk, relay: Relay, cos: Any
) -> None:
    """The upload gives it another type: that it has the same bytes says nothing."""
    versioned.put("a", b"content")
    cos.control("clock", {"advance": 60})
    try:
        relay.hold_after(100)
        group = versioned.upload(
            versioned.file("a"), when_exists=Answer.OVERWRITE, content_type="text/x-new", keep_times=False
        )
        relay.wait_held()
        versioned.queue.pause(Which((group,)))
        versioned.watch.sees(group, lambda status: status.state is State.PAUSED and not status.ending)
        relay.cut()
        relay.release()

        assert resume(versioned, group).state is State.DONE
    finally:
        cos.control("clock", {"reset": True})

    head = versioned.client.head_object(Bucket=versioned.bucket, Key="a")
    assert head["ContentType"] == "text/x-new"
    assert len(versions(versioned)) == 2


def test_part_that_was_stored_is_not_sent_again(versioned: Desk, relay: Relay) -> None:
    relay.swallow_answers_to(b"partNumber=1&")
    group = versioned.upload(versioned.file("a", LARGE), when_exists=Answer.OVERWRITE)
    pause_unanswered(versioned, relay, group)
    sent = relay.sent

    assert resume(versioned, group).state is State.DONE

    assert versioned.get("a") == LARGE
    assert versions(versioned) == [("a", len(LARGE))]
    assert relay.sent - sent < 8 * MIB  # of 12, 5 had arrived
    assert versioned.open_uploads() == []


@pytest.mark.parametrize("rule", [None, Answer.OVERWRITE])
def test_upload_that_was_completed_is_done(versioned: Desk, relay: Relay, rule: Answer | None) -> None:
    relay.swallow_answers_to(b"POST /", b"?uploadId=")
    group = versioned.upload(versioned.file("a", LARGE), when_exists=rule)
    pause_unanswered(versioned, relay, group)
    sent = relay.sent

    assert resume(versioned, group).state is State.DONE

    assert versioned.get("a") == LARGE
    assert versions(versioned) == [("a", len(LARGE))]
    assert relay.sent - sent < MIB


def test_upload_whose_id_was_never_heard_is_not_left_behind(versioned: Desk, relay: Relay) -> None:
    relay.swallow_answers_to(b"?uploads")
    group = versioned.upload(versioned.file("a", LARGE), when_exists=Answer.OVERWRITE)
    pause_unanswered(versioned, relay, group)
    assert versioned.open_uploads() == ["a"]

    assert resume(versioned, group).state is State.DONE

    assert versioned.open_uploads() == []
    assert versions(versioned) == [("a", len(LARGE))]


def test_download_does_not_wait_for_an_answer(desk: Desk, relay: Relay) -> None:
    desk.put("a", LARGE)
    relay.swallow_answers_to(b"GET /", b"/a HTTP")
    group = desk.download("a")
    pause_unanswered(desk, relay, group)

    assert resume(desk, group).state is State.DONE
    assert desk.tree() == {"a": LARGE}


def test_single_file_does_not_wait_for_an_answer(desk: Desk, relay: Relay) -> None:
    relay.swallow_answers_to(b"POST /", b"?uploadId=")
    desk.file("d/a", LARGE)
    desk.file("d/b")
    group = desk.upload(desk.root / "source" / "d")
    relay.wait_swallowed()
    job = next(job for job in desk.queue.files(group, 0, 5) if job.name == "d/a")
    desk.queue.pause(Which(jobs=(job.id,)))

    desk.watch.until(lambda: desk.queue.files(group, 0, 5)[0].state is State.PAUSED)

    relay.swallow_answers_to()
    desk.watch.sees(group, lambda status: status.done == 1)
    desk.queue.resume(Which(jobs=(job.id,)))
    assert desk.watch.end(group).done == 2
    assert desk.keys() == {"d/a": len(LARGE), "d/b": 7}


@pytest.mark.parametrize("request_line", [b"HEAD /", b"DELETE /", b"PUT /"])
def test_move_is_neither_lost_nor_doubled(versioned: Desk, relay: Relay, request_line: bytes) -> None:
    versioned.put("a", b"moved")
    source = Selection(versioned.at(), (versioned.wire.list_objects(versioned.bucket).entry(0),))
    relay.swallow_answers_to(request_line)
    group = versioned.queue.copy(source, versioned.at("to/"), True)
    relay.wait_swallowed()
    versioned.queue.pause(Which((group,)))
    if request_line == b"PUT /":  # the server copies whether anybody waits or not: it is waited for, and that is said
        assert versioned.watch.state(group, State.PAUSED).ending
        relay.cut()
    versioned.watch.sees(group, lambda status: status.state is State.PAUSED and not status.ending)
    relay.swallow_answers_to()

    status = resume(versioned, group)

    assert (status.state, status.done) == (State.DONE, 1), status.problem
    assert versions(versioned) == [("a", -1), ("a", 5), ("to/a", 5)]


def test_cancelled_upload_waits_for_what_the_server_says(desk: Desk, relay: Relay) -> None:
    relay.swallow_answers_to(b"PUT /")
    group = desk.upload(desk.file("a"), when_exists=Answer.OVERWRITE)
    relay.wait_swallowed()
    desk.queue.cancel(Which((group,)))
    desk.watch.state(group, State.CANCELLED)
    owner = desk.queue._group(group)
    assert owner is not None

    other = desk.upload(desk.file("b"), when_exists=Answer.OVERWRITE)
    desk.queue.pause(Which((group, other)))

    assert list(owner.lingering.values())
    assert not any(step.line.is_cut for transfer in owner.lingering.values() for step in transfer.running)
    relay.cut()


def test_file_that_is_resumed_at_once_is_not_cut(desk: Desk, relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "PATIENCE_SECONDS", 0.3)
    relay.swallow_answers_to(b"POST /", b"?uploadId=")
    group = desk.upload(desk.file("a", LARGE))
    relay.wait_swallowed()
    owner = desk.queue._group(group)
    assert owner is not None
    steps = [step for transfer in owner.active.values() for step in transfer.running]
    desk.queue.pause(Which((group,)))
    patience = desk.queue._crew._patience[-1]
    desk.queue.resume(Which((group,)))
    patience.join()

    assert steps
    assert not any(step.line.is_cut for step in steps)
    relay.swallow_answers_to()
    relay.cut()
    assert desk.watch.end(group).state is State.DONE


def test_file_that_failed_after_it_was_stored_is_found_when_it_is_tried_again(
    versioned: Desk, relay: Relay, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given up after a quarter of an hour without an answer; the person tries again, in the same run."""
    monkeypatch.setattr("cosbrowser.transfer.retry.BUDGET_SECONDS", -1.0)
    monkeypatch.setattr("cosbrowser.transfer.retry.waits", lambda _: False)
    relay.swallow_answers_to(b"PUT /")
    group = versioned.upload(versioned.file("a"))
    relay.wait_swallowed()
    relay.swallow_answers_to()
    relay.cut()
    assert versioned.watch.end(group).state is State.FAILED

    versioned.queue.retry(Which((group,)))

    assert versioned.watch.state(group, State.DONE, State.ASKS).state is State.DONE
    assert versions(versioned) == [("a", 7)]

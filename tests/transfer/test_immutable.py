"""Immutable buckets in the queue: how long copies are kept, and that what is protected is not even tried to replace."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.immutable import AGAIN_SECONDS, Immutable
from cosbrowser.transfer.job import Answer, CopyOptions, Direction, Limits, NewRetention, State, UploadOptions, Which
from cosbrowser.transfer.meeting import expecting
from cosbrowser.transfer.rows import GroupRow, JobRow
from tests.cos_server import LocalCos
from tests.transfer.conftest import Desk
from tests.transfer.relay import Relay
from tests.transfer.test_copy import LARGE, LIMITS, select
from tests.transfer.test_copy_restart import killed_when_swallowed

DAY = 86_400
CONTENT = {"whole": b"small", "parts": LARGE}


@pytest.fixture
def limits() -> Limits:
    return LIMITS


def protect(desk: Desk, bucket: str = "", low: int = 1, default: int = 5, high: int = 9) -> None:
    days = {"MinimumRetention": low, "DefaultRetention": default, "MaximumRetention": high}
    desk.client.put_bucket_protection_configuration(
        Bucket=bucket or desk.bucket,
        ProtectionConfiguration={"Status": "Retention", **{name: {"Days": count} for name, count in days.items()}},
    )


@pytest.fixture
def vault(desk: Desk) -> Location:
    """An immutable bucket beside the desk's own."""
    bucket = f"{desk.bucket}-vault"
    desk.client.create_bucket(Bucket=bucket)
    protect(desk, bucket)
    return Location("here", bucket)


def head(desk: Desk, place: Location, key: str) -> Any:
    return desk.client.head_object(Bucket=place.bucket, Key=key)


def sent(cos: LocalCos, bucket: str, *operations: str) -> list[str]:
    """The requests of these kinds that a bucket was asked for."""
    asked = cos.control("requests")["last"]
    return [one["operation"] for one in asked if one.get("bucket") == bucket and one["operation"] in operations]


# How long copies are kept


@pytest.mark.parametrize("content", CONTENT.values(), ids=list(CONTENT))
@pytest.mark.parametrize("refused", [False, True], ids=["server", "through here"])
def test_copies_get_the_retention_that_was_chosen(
    desk: Desk, cos: LocalCos, vault: Location, content: bytes, refused: bool
) -> None:
    desk.client.put_object(Bucket=vault.bucket, Key="a", Body=content, RetentionPeriod=2 * DAY)
    if refused:
        for operation in ("CopyObject", "UploadPartCopy"):
            fault = {"bucket": vault.bucket, "kind": "status", "code": "NotImplemented", "status": 501}
            cos.control("faults", {**fault, "operation": operation})
    selection = select(desk, "a", bucket=vault.bucket)
    until = (datetime.now(UTC) + timedelta(days=7)).replace(microsecond=0)
    wanted = {
        "source/": None,
        "default/": NewRetention(),
        "period/": NewRetention(3 * DAY, hold="case"),
        "until/": NewRetention(until=until.isoformat().replace("+00:00", "Z")),
        "ever/": NewRetention(-1),
    }

    for prefix, retention in wanted.items():
        place = Location("here", vault.bucket, prefix)
        status = desk.watch.end(desk.queue.copy(selection, place, retention=retention))
        assert (status.state, status.problem) == (State.DONE, None), prefix

    cos.control("faults", method="DELETE")
    found = {prefix: head(desk, vault, f"{prefix}a") for prefix in wanted}
    assert [found[prefix]["RetentionPeriod"] for prefix in ("source/", "default/", "period/", "ever/")] == [
        2 * DAY, 5 * DAY, 3 * DAY, -1
    ]  # fmt: skip
    assert found["until/"]["RetentionExpirationDate"] == until
    assert [one["RetentionLegalHoldCount"] for one in found.values()] == [0, 0, 1, 0, 0]


@pytest.mark.parametrize("content", CONTENT.values(), ids=list(CONTENT))
def test_a_chosen_retention_that_the_server_refuses_is_not_left_out(
    desk: Desk, vault: Location, content: bytes
) -> None:
    desk.put("a", content)

    status = desk.watch.end(desk.queue.copy(select(desk, "a"), vault, retention=NewRetention(10 * DAY)))

    assert status.state is State.FAILED
    assert status.problem is not None
    assert status.problem.kind is Kind.INVALID
    assert "outside the bucket's 1 to 9 days" in status.problem.message
    assert "Contents" not in desk.client.list_objects_v2(Bucket=vault.bucket)


def test_the_retention_of_a_source_that_the_target_does_not_allow_is_told_as_lost(desk: Desk, vault: Location) -> None:
    other = f"{desk.bucket}-other"
    desk.client.create_bucket(Bucket=other)
    protect(desk, other, 1, 30, 100)
    desk.client.put_object(Bucket=other, Key="a", Body=b"1")

    status = desk.watch.end(desk.queue.copy(select(desk, "a", bucket=other), vault))

    assert status.state is State.DONE
    assert status.problem is not None
    assert (status.problem.code, status.problem.detail) == ("NotKept", "retention")
    assert head(desk, vault, "a")["RetentionPeriod"] == 5 * DAY


def test_the_choice_is_in_the_journal(desk: Desk, relay: Relay, vault: Location) -> None:
    desk.put("in/a", LARGE)
    relay.hold_after(400)
    group = desk.queue.copy(select(desk, "in/"), vault, retention=NewRetention(4 * DAY, hold="case"))
    relay.wait_held()
    desk.close(0.1)
    relay.cut()
    relay.release()

    desk.open()

    assert desk.watch.end(group).state is State.DONE
    found = head(desk, vault, "in/a")
    assert (found["RetentionPeriod"], found["RetentionLegalHoldCount"]) == (4 * DAY, 1)


def test_a_copy_under_retention_whose_answer_was_lost_is_not_made_twice(desk: Desk, relay: Relay) -> None:
    protect(desk)
    desk.put("in/a", b"x")
    killed_when_swallowed(desk, relay, (b"x-amz-copy-source",), "copy", "in/", "out/", "4")
    desk.watch.until(lambda: "out/in/a" in set(desk.keys()))

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert set(desk.keys()) == {"in/a", "out/in/a"}
    assert head(desk, desk.at(), "out/in/a")["RetentionPeriod"] == 4 * DAY


# What is protected is not replaced


@pytest.fixture
def kept(desk: Desk) -> Location:
    """The desk's bucket with "in/a" under retention."""
    protect(desk)
    desk.put("in/a", b"old")
    return desk.at("in/")


OVER = [Answer.OVERWRITE, Answer.NEWER, Answer.DIFFERENT_SIZE, Answer.DIFFERENT, Answer.RENAME_EXISTING]
PUTS = ("PutObject", "CopyObject", "CreateMultipartUpload", "UploadPart", "UploadPartCopy", "CompleteMultipartUpload")


@pytest.mark.parametrize("content", CONTENT.values(), ids=list(CONTENT))
@pytest.mark.parametrize("rule", OVER)
def test_no_rule_of_uploads_tries_to_replace_what_is_protected(
    desk: Desk, cos: LocalCos, kept: Location, rule: Answer, content: bytes
) -> None:
    path = desk.file("a", content)
    os.utime(path, (time.time() + 60,) * 2)  # newer
    cos.control("requests", method="DELETE")

    group = desk.upload(path, prefix="in/", when_exists=rule)
    desk.watch.sees(group, lambda status: status.asks == 1)

    (conflict,) = desk.queue.conflicts(tuple(job.id for job in desk.queue.files(group, 0, 9)))
    assert conflict.locked
    assert conflict.kept is not None
    assert conflict.kept.period == 5 * DAY
    assert sent(cos, desk.bucket, *PUTS) == []
    desk.queue.answer(Which((group,)), Answer.RENAME)
    ended = desk.watch.end(group)
    assert ended.problem is None, str(ended.problem)
    assert ended.state is State.DONE
    assert set(desk.keys()) == {"in/a", "in/a (1)"}


@pytest.mark.parametrize("rule", OVER)
def test_no_rule_of_copies_tries_to_replace_what_is_protected(
    desk: Desk, cos: LocalCos, kept: Location, vault: Location, rule: Answer
) -> None:
    cos.control("clock", {"advance": 60})
    desk.client.put_object(Bucket=vault.bucket, Key="a", Body=b"newer")
    cos.control("requests", method="DELETE")

    group = desk.queue.copy(select(desk, "a", bucket=vault.bucket), kept, when_exists=rule)
    desk.watch.sees(group, lambda status: status.asks == 1)

    assert sent(cos, desk.bucket, *PUTS) == []
    looked = len(sent(cos, desk.bucket, "HeadObject"))
    desk.queue.answer(Which((group,)), Answer.OVERWRITE)  # the person insists, and is asked again
    desk.watch.until(
        lambda: (
            len(sent(cos, desk.bucket, "HeadObject")) > looked and desk.queue.files(group, 0, 1)[0].state is State.ASKS
        )
    )
    assert sent(cos, desk.bucket, *PUTS) == []
    desk.queue.answer(Which((group,)), Answer.SKIP)
    assert desk.watch.end(group).state is State.SKIPPED
    cos.control("clock", {"reset": True})


def test_what_was_compared_before_it_was_protected_fails_unsent(desk: Desk, cos: LocalCos, kept: Location) -> None:
    etag = desk.client.head_object(Bucket=desk.bucket, Key="in/a")["ETag"].strip('"')
    path = desk.file("a", b"new")
    desk.put("in/source", b"copied")
    other = desk.client.head_object(Bucket=desk.bucket, Key="in/source")["ETag"].strip('"')
    up = GroupRow(Direction.UPLOAD, kept, str(path.parent), "a")
    job = JobRow(0, "a", "in/a", b"a", 3, answer=expecting(etag), modified=path.stat().st_mtime_ns)
    copies = GroupRow(Direction.COPY, kept, "", "a", options=CopyOptions(source=kept))
    copied = JobRow(0, "a", "in/a", b"in/source", 6, answer=expecting(etag), identity=other)
    cos.control("requests", method="DELETE")

    for row, one in ((up, job), (copies, copied)):
        status = desk.watch.end(desk.queue.send(row, [one]))
        assert status.state is State.FAILED
        assert status.problem is not None
        assert (status.problem.kind, status.problem.code) == (Kind.LOCKED, "RetainedUntil")
    assert sent(cos, desk.bucket, *PUTS) == []


def test_what_is_not_protected_any_more_is_replaced(desk: Desk, cos: LocalCos, kept: Location) -> None:
    cos.control("clock", {"advance": 5 * DAY - 60})
    path = desk.file("a", b"newest")
    inside = desk.upload(path, prefix="in/", when_exists=Answer.OVERWRITE)
    desk.watch.sees(inside, lambda status: status.asks == 1)
    cos.control("clock", {"advance": 61})

    desk.queue.answer(Which((inside,)), Answer.OVERWRITE)

    assert desk.watch.end(inside).state is State.DONE
    cos.control("clock", {"reset": True})
    assert desk.get("in/a") == b"newest"


def test_a_bucket_without_a_policy_is_asked_once_and_not_looked_up(desk: Desk, cos: LocalCos) -> None:
    for name in ("a", "b", "c"):
        desk.put(f"in/{name}", b"old")
        desk.file(name, b"new")
    cos.control("requests", method="DELETE")

    group = desk.upload(*(desk.root / "source" / name for name in "abc"), prefix="in/", when_exists=Answer.OVERWRITE)

    assert desk.watch.end(group).state is State.DONE
    assert sent(cos, desk.bucket, "GetBucketProtectionConfiguration", "HeadObject") == [
        "GetBucketProtectionConfiguration"
    ]


def test_a_policy_that_is_new_is_learned(desk: Desk, vault: Location) -> None:
    now = [0.0]
    known = Immutable(desk.accounts, lambda: now[0])
    assert known.has(vault)
    assert not known.has(desk.at())
    protect(desk)
    assert not known.has(desk.at("sub/")), "as it was known"
    now[0] = AGAIN_SECONDS + 1
    assert known.has(desk.at())


def test_an_archived_source_is_not_even_asked_for(desk: Desk, cos: LocalCos) -> None:
    transition = {"Days": 0, "StorageClass": "GLACIER"}
    rule = {"ID": "a", "Status": "Enabled", "Filter": {"Prefix": ""}, "Transitions": [transition]}
    desk.client.put_bucket_lifecycle_configuration(Bucket=desk.bucket, LifecycleConfiguration={"Rules": [rule]})
    desk.put("a")
    cos.control("requests", method="DELETE")

    status = desk.watch.end(desk.queue.copy(select(desk, "a"), desk.at("out/")))

    assert status.problem is not None
    assert (status.problem.kind, status.problem.code) == (Kind.LOCKED, "InvalidObjectState")
    assert (status.problem.bucket, status.problem.key) == (desk.bucket, "a")
    assert sent(cos, desk.bucket, *PUTS, "GetObject") == []


def test_old_journals_keep_the_retention_of_sources() -> None:
    assert CopyOptions().keeps_retention
    assert UploadOptions() == NewRetention().put_into(UploadOptions())

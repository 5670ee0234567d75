from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.transfer.job import Answer, Direction, Limits, State, Which
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.transfer.conftest import MIB, Desk

LARGE = os.urandom(MIB) * 12
LIMITS = Limits(4, 5 * MIB, 5 * MIB, 5 * MIB, 8 * MIB)


@pytest.fixture
def limits() -> Limits:
    return LIMITS


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[LocalCos]:
    """Another COS, which knows nothing of the first."""
    with LocalCos() as cos:
        yield cos


def select(desk: Desk, *names: str, prefix: str = "", bucket: str = "") -> Selection:
    """Objects by key and folders by prefix, as a listing of `prefix` would give them."""
    where = Location("here", bucket or desk.bucket, prefix)
    entries = []
    for name in names:
        if not name.endswith("/"):
            page = desk.wire.list_objects(where.bucket, name, delimiter="")
            entries.append(page.entry(page.keys.index(name)))
    return Selection(where, tuple(entries), tuple(name for name in names if name.endswith("/")))


def contents(desk: Desk) -> dict[str, bytes]:
    keys = desk.keys()
    return {key: desk.get(key) for key in keys}


def test_objects_and_folders_are_copied_within_a_bucket(desk: Desk) -> None:
    for key in ("in/a", "in/d/b", "in/d/e/c", "in/d/"):
        desk.put(key, key.encode())

    group = desk.queue.copy(select(desk, "in/a", "in/d/", prefix="in/"), desk.at("out/"))

    status = desk.watch.end(group)
    assert (status.state, status.direction, status.files, status.verified) == (State.DONE, Direction.COPY, 4, "MD5")
    assert status.source == desk.at("in/")
    for key in ("a", "d/b", "d/e/c", "d/"):
        assert desk.get(f"out/{key}") == desk.get(f"in/{key}") == f"in/{key}".encode()
    assert {one.entry.key for one in desk.watch.finished} == {"out/a", "out/d/b", "out/d/e/c", "out/d/"}


def test_move_takes_the_source_away_and_tells_the_listings(desk: Desk) -> None:
    for key in ("in/a", "in/d/b"):
        desk.put(key)

    group = desk.queue.copy(select(desk, "in/a", "in/d/", prefix="in/"), desk.at(), True)

    assert desk.watch.end(group).state is State.DONE
    assert set(desk.keys()) == {"a", "d/b"}
    gone = {one.key for snapshot in desk.watch.snapshots for one in snapshot.gone}
    assert gone == {"in/a", "in/d/b"}


def test_renamed_folder_and_object_get_their_names(desk: Desk) -> None:
    for key in ("in/a.txt", "in/d/b"):
        desk.put(key)
    selection = select(desk, "in/a.txt", "in/d/", prefix="in/")

    group = desk.queue.copy(selection, desk.at("in/"), True, {"in/a.txt": "z.txt", "in/d/": "dd/"})

    assert desk.watch.end(group).state is State.DONE
    assert set(desk.keys()) == {"in/z.txt", "in/dd/b"}


def test_contents_of_a_folder_go_to_the_target_itself(desk: Desk) -> None:
    desk.put("in/d/b")

    group = desk.queue.copy(select(desk, "in/d/", prefix="in/"), desk.at("out/"), True, {"in/d/": ""})

    assert desk.watch.end(group).state is State.DONE
    assert set(desk.keys()) == {"out/b"}


@pytest.mark.parametrize(
    ("prefix", "target", "code"), [("a/", "", "SamePlace"), ("a/", "a/b/", "IntoItself"), ("a/", "a/", "IntoItself")]
)
def test_nothing_moves_onto_or_into_itself(desk: Desk, prefix: str, target: str, code: str) -> None:
    with pytest.raises(CosError) as refused:
        desk.queue.copy(select(desk, prefix), desk.at(target), True)

    assert (refused.value.problem.kind, refused.value.problem.code) == (Kind.INVALID, code)


def describe(desk: Desk, key: str, content: bytes) -> None:
    desk.client.put_object(
        Bucket=desk.bucket, Key=key, Body=content, ContentType="text/x-mine", CacheControl="max-age=60",
        ContentDisposition="attachment", Metadata={"colour": "blue"}, Tagging="a=b&c=d%20e", ACL="public-read",
    )  # fmt: skip


def assert_described(client: Any, bucket: str, key: str) -> None:
    head = client.head_object(Bucket=bucket, Key=key)
    assert (head["ContentType"], head["CacheControl"]) == ("text/x-mine", "max-age=60")
    assert (head["ContentDisposition"], head["Metadata"]) == ("attachment", {"colour": "blue"})
    tags = client.get_object_tagging(Bucket=bucket, Key=key)["TagSet"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"a": "b", "c": "d e"}
    grants = client.get_object_acl(Bucket=bucket, Key=key)["Grants"]
    assert [grant["Permission"] for grant in grants if grant["Grantee"].get("URI", "").endswith("AllUsers")] == ["READ"]


@pytest.mark.parametrize("content", [b"small", LARGE], ids=["whole", "parts"])
def test_move_keeps_headers_metadata_tags_and_access(desk: Desk, content: bytes) -> None:
    describe(desk, "a", content)

    group = desk.queue.copy(select(desk, "a"), desk.at("out/"), True)

    status = desk.watch.end(group)
    assert (status.state, status.problem) == (State.DONE, None)
    assert desk.keys() == {"out/a": len(content)}
    assert desk.get("out/a") == content
    assert_described(desk.client, desk.bucket, "out/a")


def test_copy_above_the_limit_goes_by_parts_of_the_server(desk: Desk, relay: Any) -> None:
    desk.put("a", LARGE)
    relay.sent = relay.received = 0

    assert desk.watch.end(desk.queue.copy(select(desk, "a"), desk.at("b/"))).state is State.DONE

    assert desk.get("b/a") == LARGE
    assert desk.client.head_object(Bucket=desk.bucket, Key="b/a")["ETag"].endswith('-3"')
    assert relay.sent + relay.received < MIB, "no byte of it came here"
    assert desk.open_uploads() == []


@pytest.mark.parametrize("content", [b"", b"small", LARGE], ids=["empty", "whole", "parts"])
def test_object_goes_to_another_connection_through_here(desk: Desk, elsewhere: LocalCos, content: bytes) -> None:
    describe(desk, "a", content)
    client, target = other_side(desk, elsewhere)

    group = desk.queue.copy(select(desk, "a"), target, True)

    status = desk.watch.end(group)
    assert (status.state, status.problem) == (State.DONE, None)
    assert client.get_object(Bucket="there", Key="out/a")["Body"].read() == content
    assert_described(client, "there", "out/a")
    assert desk.keys() == {}
    client.delete_object(Bucket="there", Key="out/a")


def other_side(desk: Desk, elsewhere: LocalCos) -> tuple[Any, Location]:
    instance = elsewhere.instances[0]
    connection = Connection("there", "there", SignIn.HMAC, instance["crn"], endpoint=elsewhere.endpoints["us-south"])
    desk.accounts.open_for_now(connection, Secret("", instance["access_key_id"], instance["secret_access_key"]))
    client = hmac_client(elsewhere)
    if not any(bucket["Name"] == "there" for bucket in client.list_buckets()["Buckets"]):
        client.create_bucket(Bucket="there")
    return client, Location("there", "there", "out/")


@pytest.mark.parametrize("content", [b"small", LARGE], ids=["whole", "parts"])
def test_copy_that_the_server_refuses_goes_through_here(desk: Desk, cos: LocalCos, content: bytes) -> None:
    desk.put("a", content)
    refuse = {"bucket": desk.bucket, "kind": "status", "code": "NotImplemented", "status": 501}
    for operation in ("CopyObject", "UploadPartCopy"):
        cos.control("faults", {**refuse, "operation": operation})

    status = desk.watch.end(desk.queue.copy(select(desk, "a"), desk.at("out/")))

    cos.control("faults", method="DELETE")
    assert status.state is State.DONE
    assert desk.get("out/a") == content
    assert desk.open_uploads() == []


def test_existing_target_asks_and_answers_are_obeyed(desk: Desk) -> None:
    desk.put("in/a", b"new")
    desk.put("a", b"old")
    desk.put("in/d/x", b"new")
    desk.put("d/x", b"old")
    selection = select(desk, "in/a", "in/d/", prefix="in/")

    group = desk.queue.copy(selection, desk.at(), True)
    desk.watch.sees(group, lambda status: status.asks == 2)
    assert desk.get("a") == b"old"
    jobs = {job.name: job.id for job in desk.queue.files(group, 0, 9)}
    desk.queue.answer(Which(jobs=(jobs["a"],)), Answer.RENAME)
    desk.queue.answer(Which(jobs=(jobs["d/x"],)), Answer.OVERWRITE)

    assert desk.watch.end(group).state is State.DONE
    assert contents(desk) == {"a": b"old", "a (1)": b"new", "d/x": b"new"}


def test_skipped_move_leaves_its_source(desk: Desk) -> None:
    desk.put("in/a", b"new")
    desk.put("a", b"old")

    group = desk.queue.copy(select(desk, "in/a", prefix="in/"), desk.at(), True, when_exists=Answer.SKIP)

    assert desk.watch.end(group).state is State.SKIPPED
    assert set(desk.keys()) == {"in/a", "a"}


def test_source_that_changed_since_it_was_listed_stays(desk: Desk) -> None:
    desk.put("in/a", b"one")
    selection = select(desk, "in/a", prefix="in/")
    desk.put("in/a", b"two")

    status = desk.watch.end(desk.queue.copy(selection, desk.at(), True))

    assert status.state is State.FAILED
    assert status.problem is not None
    assert status.problem.kind is Kind.CHANGED
    assert desk.get("in/a") == b"two"
    assert set(desk.keys()) == {"in/a"}
    desk.queue.retry(Which((status.id,)))
    assert desk.watch.state(status.id, State.DONE)
    assert contents(desk) == {"a": b"two"}


def test_error_that_comes_with_status_200_is_an_error(desk: Desk, cos: LocalCos) -> None:
    desk.put("in/a")
    cos.control("faults", {"operation": "CopyObject", "bucket": desk.bucket, "kind": "error_in_200", "count": 2})

    status = desk.watch.end(desk.queue.copy(select(desk, "in/a", prefix="in/"), desk.at(), True))

    assert status.state is State.DONE
    assert set(desk.keys()) == {"a"}


def test_copy_of_a_protected_object_keeps_its_retention_and_cannot_be_a_move(desk: Desk) -> None:
    bucket = f"{desk.bucket}-locked"
    desk.client.create_bucket(Bucket=bucket)
    days = {"Days": 1}
    desk.client.put_bucket_protection_configuration(
        Bucket=bucket,
        ProtectionConfiguration={"Status": "Retention", "MinimumRetention": days, "MaximumRetention": {"Days": 9},
                                 "DefaultRetention": {"Days": 5}},
    )  # fmt: skip
    for key, content in (("a", b"small"), ("b", LARGE)):
        desk.client.put_object(Bucket=bucket, Key=key, Body=content, RetentionPeriod=3 * 86400)
    selection = select(desk, "a", "b", bucket=bucket)

    kept = desk.watch.end(desk.queue.copy(selection, Location("here", bucket, "copy/")))
    lost = desk.watch.end(desk.queue.copy(selection, desk.at("copy/")))
    moved = desk.watch.end(desk.queue.copy(selection, desk.at("moved/"), True))

    for key in ("a", "b"):
        assert desk.client.head_object(Bucket=bucket, Key=f"copy/{key}")["RetentionPeriod"] == 3 * 86400
    assert (kept.state, lost.state, moved.state) == (State.DONE, State.DONE, State.FAILED)
    notes = [(job.problem.code, job.problem.detail) for job in desk.queue.files(lost.id, 0, 2) if job.problem]
    assert notes == [("NotKept", "retention")] * 2
    assert [job.problem for job in desk.queue.files(kept.id, 0, 2)] == [None, None]
    problems = [job.problem for job in desk.queue.files(moved.id, 0, 2)]
    assert [problem and problem.kind for problem in problems] == [Kind.LOCKED] * 2
    assert set(desk.keys()) == {"copy/a", "copy/b"}, "nothing was copied for a move that cannot end"


def test_copy_says_that_its_access_could_not_be_read(desk: Desk, cos: LocalCos) -> None:
    describe(desk, "a", b"x")
    cos.control("faults", {"operation": "GetObjectAcl", "bucket": desk.bucket, "kind": "access_denied"})

    status = desk.watch.end(desk.queue.copy(select(desk, "a"), desk.at("out/")))

    cos.control("faults", method="DELETE")
    assert status.state is State.DONE
    assert status.problem is not None
    assert (status.problem.code, status.problem.detail) == ("NotKept", "access")


def test_move_whose_source_cannot_be_deleted_fails_and_only_deletes_when_tried_again(desk: Desk, cos: LocalCos) -> None:
    desk.put("in/a", b"x")
    cos.control("faults", {"operation": "DeleteObject", "bucket": desk.bucket, "kind": "access_denied"})
    status = desk.watch.end(desk.queue.copy(select(desk, "in/a", prefix="in/"), desk.at(), True))
    cos.control("faults", method="DELETE")
    assert (status.state, set(desk.keys())) == (State.FAILED, {"in/a", "a"})
    before = desk.client.head_object(Bucket=desk.bucket, Key="a")["LastModified"]

    desk.queue.retry(Which((status.id,)))

    desk.watch.state(status.id, State.DONE)
    assert set(desk.keys()) == {"a"}
    assert desk.client.head_object(Bucket=desk.bucket, Key="a")["LastModified"] == before
    assert datetime.now(UTC) - before < timedelta(minutes=5)


def test_key_that_would_be_too_long_fails_and_stays(desk: Desk) -> None:
    desk.put("in/" + "k" * 900)

    status = desk.watch.end(desk.queue.copy(select(desk, "in/"), desk.at("p" * 200 + "/"), True))

    assert status.state is State.FAILED
    assert len(desk.keys()) == 1


def test_source_stays_when_the_copy_cannot_be_confirmed(desk: Desk, cos: LocalCos) -> None:
    desk.put("in/a", b"x")
    cos.control("faults", {"operation": "HeadObject", "bucket": desk.bucket, "key": "out/", "kind": "stale_etag"})

    status = desk.watch.end(desk.queue.copy(select(desk, "in/a", prefix="in/"), desk.at("out/"), True))

    cos.control("faults", method="DELETE")
    assert status.state is State.FAILED
    assert status.problem is not None
    assert status.problem.kind is Kind.DAMAGED
    assert contents(desk) == {"in/a": b"x", "out/a": b"x"}

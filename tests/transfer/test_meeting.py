"""What becomes of a file whose target exists: each answer, both ways, and somebody who writes at the same time."""

from __future__ import annotations

import hashlib
import os
from typing import Any

import pytest

from cosbrowser.cos.entries import Selection
from cosbrowser.transfer.job import Answer, Direction, State, Which
from cosbrowser.transfer.meeting import There, decided, same_content
from cosbrowser.transfer.multipart import composed_etag
from cosbrowser.transfer.rows import Part
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay
from tests.transfer.test_restart import kill, working

LARGE = os.urandom(MIB) * 12 + b"and a bit"
LONG_AGO = 1_000_000_000  # seconds
FAR = 4_000_000_000


@pytest.mark.parametrize(
    ("answer", "when", "there", "state", "kept"),
    [
        (Answer.NEWER, LONG_AGO, b"there", State.SKIPPED, {"a.txt": b"there"}),
        (Answer.NEWER, FAR, b"there", State.DONE, {"a.txt": b"mine!"}),
        (Answer.DIFFERENT_SIZE, FAR, b"there", State.SKIPPED, {"a.txt": b"there"}),
        (Answer.DIFFERENT_SIZE, FAR, b"longer", State.DONE, {"a.txt": b"mine!"}),
        (Answer.DIFFERENT, LONG_AGO, b"mine!", State.SKIPPED, {"a.txt": b"mine!"}),
        (Answer.DIFFERENT, LONG_AGO, b"there", State.DONE, {"a.txt": b"mine!"}),
        (Answer.RENAME_EXISTING, LONG_AGO, b"there", State.DONE, {"a.txt": b"mine!", "a (1).txt": b"there"}),
    ],
)
def test_answer_to_an_upload(
    desk: Desk, answer: Answer, when: int, there: bytes, state: State, kept: dict[str, bytes]
) -> None:
    desk.put("a.txt", there)
    path = desk.file("a.txt", b"mine!")
    os.utime(path, (when, when))

    group = desk.upload(path, when_exists=answer)

    assert desk.watch.end(group).state is state
    assert {key: desk.get(key) for key in list(desk.keys())} == kept


@pytest.mark.parametrize(
    ("answer", "when", "there", "state", "kept"),
    [
        (Answer.NEWER, FAR, b"mine!", State.SKIPPED, {"a.txt": b"mine!"}),
        (Answer.NEWER, LONG_AGO, b"mine!", State.DONE, {"a.txt": b"there"}),
        (Answer.DIFFERENT_SIZE, LONG_AGO, b"mine!", State.SKIPPED, {"a.txt": b"mine!"}),
        (Answer.DIFFERENT_SIZE, FAR, b"longer", State.DONE, {"a.txt": b"there"}),
        (Answer.DIFFERENT, FAR, b"mine!", State.DONE, {"a.txt": b"there"}),
        (Answer.RENAME_EXISTING, FAR, b"mine!", State.DONE, {"a.txt": b"there", "a (1).txt": b"mine!"}),
    ],
)
def test_answer_to_a_download(
    desk: Desk, answer: Answer, when: int, there: bytes, state: State, kept: dict[str, bytes]
) -> None:
    desk.put("a.txt", b"there")
    desk.target.mkdir()
    (desk.target / "a.txt").write_bytes(there)
    os.utime(desk.target / "a.txt", (when, when))

    group = desk.download("a.txt", when=answer)

    assert desk.watch.end(group).state is state
    assert desk.tree() == kept


def test_equal_content_is_not_fetched_again(desk: Desk, relay: Any) -> None:
    desk.put("a.txt", b"there")
    desk.target.mkdir()
    (desk.target / "a.txt").write_bytes(b"there")
    os.utime(desk.target / "a.txt", (FAR, FAR))

    desk.watch.end(desk.download("a.txt", when=Answer.DIFFERENT))

    assert (desk.target / "a.txt").stat().st_mtime == FAR


def test_time_that_another_program_noted_counts(desk: Desk) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="a", Body=b"old", Metadata={"mtime": str(LONG_AGO - 100)})
    path = desk.file("a", b"new")
    os.utime(path, (LONG_AGO, LONG_AGO))  # older than the upload of the object, newer than its file

    assert desk.watch.end(desk.upload(path, when_exists=Answer.NEWER)).state is State.DONE
    assert desk.get("a") == b"new"


def test_renamed_object_keeps_its_metadata_and_tags(desk: Desk) -> None:
    desk.client.put_object(
        Bucket=desk.bucket, Key="a", Body=b"old", Metadata={"colour": "red"}, Tagging="x=y", ContentType="text/css"
    )
    desk.watch.end(desk.upload(desk.file("a", b"new"), when_exists=Answer.RENAME_EXISTING))

    head = desk.wire.head_object(desk.bucket, "a (1)")

    assert (head.metadata, head.content_type) == ({"colour": "red"}, "text/css")
    tags = desk.client.get_object_tagging(Bucket=desk.bucket, Key="a (1)")["TagSet"]
    assert tags == [{"Key": "x", "Value": "y"}]


@pytest.mark.parametrize("content", [bytes(4 * MIB), LARGE], ids=["one request", "parts"])
@pytest.mark.parametrize("rule", [None, Answer.SKIP])
def test_object_that_somebody_writes_meanwhile_is_not_overwritten(
    desk: Desk, relay: Any, content: bytes, rule: Answer | None
) -> None:
    path = desk.file("a", content)
    relay.hold_after(2 * MIB)
    group = desk.upload(path, when_exists=rule)
    relay.wait_held()
    desk.put("a", b"faster")
    relay.release()

    desk.watch.state(group, State.SKIPPED if rule else State.ASKS)
    assert desk.get("a") == b"faster"
    desk.watch.until(lambda: not desk.open_uploads())

    if rule is None:
        desk.queue.answer(Which((group,)), Answer.OVERWRITE)
        desk.watch.state(group, State.DONE)
        assert desk.get("a") == content


def test_server_without_conditions_is_spared_them(desk: Desk, cos: Any) -> None:
    fault = {"kind": "status", "status": 501, "code": "NotImplemented", "operation": "PutObject"}
    fault |= {"bucket": desk.bucket, "count": 1}
    cos.control("faults", fault)

    assert desk.watch.end(desk.upload(desk.file("a", b"1"), desk.file("b", b"2"))).state is State.DONE


def test_content_is_told_from_the_etag_of_parts() -> None:
    content = os.urandom(20 * MIB + 1)
    pieces = [content[at : at + 8 * MIB] for at in range(0, len(content), 8 * MIB)]
    md5s = [hashlib.md5(piece, usedforsecurity=False).hexdigest() for piece in pieces]
    etag = composed_etag(Part(at, 0, len(piece), md5s[at - 1]) for at, piece in enumerate(pieces, 1))

    chunks = [content[at : at + 3_000_001] for at in range(0, len(content), 3_000_001)]

    assert same_content(chunks, len(content), etag) is True
    assert same_content([b"x" + chunks[0][1:], *chunks[1:]], len(content), etag) is None
    assert same_content([b"abc"], 3, "900150983cd24fb0d6963f7d28e17f72") is True
    assert same_content([b"abd"], 3, "900150983cd24fb0d6963f7d28e17f72") is False
    assert same_content([b"abc"], 3, "no etag of content") is None


def test_without_a_rule_a_person_decides() -> None:
    assert decided(None, 1, 1, There(1, 1)) is None
    assert decided("", 1, 1, There(1, 1)) is None


@pytest.mark.parametrize("move", [False, True])
@pytest.mark.parametrize(
    ("answer", "noted", "there", "state", "kept"),
    [
        (Answer.NEWER, "1000000000", b"there", State.SKIPPED, {"to/a.txt": b"there"}),
        (Answer.NEWER, "4000000000", b"there", State.DONE, {"to/a.txt": b"mine!"}),
        (Answer.DIFFERENT_SIZE, "", b"there", State.SKIPPED, {"to/a.txt": b"there"}),
        (Answer.DIFFERENT_SIZE, "", b"longer", State.DONE, {"to/a.txt": b"mine!"}),
        (Answer.DIFFERENT, "", b"mine!", State.SKIPPED, {"to/a.txt": b"mine!"}),
        (Answer.DIFFERENT, "", b"there", State.DONE, {"to/a.txt": b"mine!"}),
        (Answer.RENAME, "", b"there", State.DONE, {"to/a.txt": b"there", "to/a (1).txt": b"mine!"}),
        (Answer.RENAME_EXISTING, "", b"there", State.DONE, {"to/a.txt": b"mine!", "to/a (1).txt": b"there"}),
    ],
)
def test_answer_to_a_copy(
    desk: Desk, answer: Answer, noted: str, there: bytes, state: State, kept: dict[str, bytes], move: bool
) -> None:
    desk.put("to/a.txt", there)
    metadata = {"mtime": noted} if noted else {}
    desk.client.put_object(Bucket=desk.bucket, Key="from/a.txt", Body=b"mine!", Metadata=metadata)
    selection = Selection(desk.at("from/"), (), ("from/",))

    group = desk.queue.copy(selection, desk.at("to/"), move, {"from/": ""}, answer)

    assert desk.watch.end(group).state is state
    source = {} if move and state is State.DONE else {"from/a.txt": b"mine!"}
    assert {key: desk.get(key) for key in list(desk.keys())} == {**source, **kept}


def test_question_about_a_copy_compares_both_objects(desk: Desk) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="from/a", Body=b"longer", Metadata={"mtime": "1000000000"})
    desk.put("to/a", b"old")
    group = desk.queue.copy(Selection(desk.at("from/"), (), ("from/",)), desk.at("to/"), False, {"from/": ""})
    desk.watch.state(group, State.ASKS)

    (conflict,) = desk.queue.conflicts(desk.queue.asking(10))

    assert conflict.new is not None
    assert conflict.existing is not None
    assert (conflict.new.size, conflict.existing.size) == (6, 3)
    assert (conflict.direction, conflict.place) == (Direction.COPY, f"{desk.bucket}/to/")
    desk.queue.answer(Which(jobs=(conflict.job,)), Answer.RENAME)
    desk.watch.state(group, State.DONE)
    assert desk.get("to/a (1)") == b"longer"


@pytest.mark.parametrize("rule", [Answer.RENAME, Answer.NEWER])
def test_killed_upload_is_not_stored_under_a_second_name(desk: Desk, relay: Relay, rule: Answer) -> None:
    desk.put("up/a.txt", b"old")
    path = desk.file("a.txt", b"mine!")
    os.utime(path, (FAR, FAR))
    desk.close()
    relay.swallow_answers_to(b"PUT /")
    with working(desk, relay, "up", str(path), "up/", rule) as process:
        relay.wait_swallowed()
        kill(process)
    relay.swallow_answers_to()
    relay.cut()
    wanted = {"up/a.txt": b"old", "up/a (1).txt": b"mine!"} if rule is Answer.RENAME else {"up/a.txt": b"mine!"}
    desk.watch.until(lambda: {key: desk.get(key) for key in list(desk.keys())} == wanted)

    desk.open()

    assert desk.watch.end(1).state in {State.DONE, State.SKIPPED}
    assert {key: desk.get(key) for key in list(desk.keys())} == wanted

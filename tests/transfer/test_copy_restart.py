"""Moves that are killed: nothing is lost, and nothing is there twice."""

from __future__ import annotations

import json
import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import State, Which
from tests.cos_server import LocalCos
from tests.transfer.conftest import Desk
from tests.transfer.relay import Relay
from tests.transfer.test_copy import LARGE, LIMITS, contents
from tests.transfer.test_restart import kill, working


def listed(desk: Desk, prefix: str) -> dict[str, str]:
    """Names below a prefix and their ETags, all pages."""
    found: dict[str, str] = {}
    token = None
    while True:
        page = desk.wire.list_objects(desk.bucket, prefix, delimiter="", token=token)
        found |= {key.removeprefix(prefix): etag for key, etag in zip(page.keys, page.etags, strict=True)}
        token = page.token
        if token is None:
            return found


@pytest.mark.timeout(300)
@pytest.mark.parametrize("count", [500, pytest.param(10_000, marks=pytest.mark.long)])
def test_nothing_is_lost_or_doubled_by_kills_during_a_move(desk: Desk, relay: Relay, count: int) -> None:
    rng, kills = random.Random(count), 3 if count < 1000 else 8
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda n: desk.put(f"from/d/{n % 7}/{n}", str(n).encode()), range(count)))
    before = listed(desk, "from/")
    assert len(before) == count
    desk.close()

    for number in range(kills):
        command = ("go-on",) if number else ("move", "from/d/", "to/")
        there = len(listed(desk, "to/"))
        aim = there + rng.randrange(count // 40, count // 8)
        with working(desk, relay, *command) as process:
            desk.watch.until(lambda: len(listed(desk, "to/")) >= aim or process.poll() is not None, 100)  # noqa: B023
            assert process.poll() is None, "it should have been killed at work"
            kill(process)
        source, target = listed(desk, "from/"), listed(desk, "to/from/")
        assert {**source, **target} == before, "an object is in neither place"
    with working(desk, relay, "go-on") as process:
        groups = json.loads(process.communicate(timeout=250)[0])

    assert groups == [["done", count, "None"]]
    assert listed(desk, "to/from/") == before
    assert listed(desk, "from/") == {}


def killed_when_swallowed(desk: Desk, relay: Relay, patterns: tuple[bytes, ...], *command: str) -> None:
    """A process that is killed when the server has done what it was asked for, and the answer did not come."""
    desk.close()
    relay.swallow_answers_to(*patterns)
    with working(desk, relay, *command) as process:
        relay.wait_swallowed()
        kill(process)
    relay.swallow_answers_to()
    relay.cut()


def killed_before_deletion(desk: Desk, relay: Relay, cos: LocalCos) -> None:
    """A move of `in/` to `out/` whose process is killed when all copies are made and nothing is deleted."""
    desk.close()
    cos.control("faults", {"operation": "DeleteObject", "bucket": desk.bucket, "kind": "black_hole"})
    with working(desk, relay, "move", "in/", "out/") as process:
        # Other tests of this process may have left faults of their own buckets.
        desk.watch.until(lambda: any(f["hits"] for f in cos.control("faults") if f.get("bucket") == desk.bucket))
        kill(process)
    cos.control("faults", method="DELETE")


def test_deletion_whose_answer_was_lost_is_found_out(desk: Desk, relay: Relay) -> None:
    desk.put("in/a", b"x")
    killed_when_swallowed(desk, relay, (b"DELETE /",), "move", "in/", "out/")
    desk.watch.until(lambda: set(desk.keys()) == {"out/in/a"})

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert contents(desk) == {"out/in/a": b"x"}


def test_source_that_changes_while_nobody_works_is_not_deleted(desk: Desk, relay: Relay, cos: LocalCos) -> None:
    desk.put("in/a", b"x")
    killed_before_deletion(desk, relay, cos)
    assert contents(desk) == {"in/a": b"x", "out/in/a": b"x"}
    desk.put("in/a", b"newer")

    desk.open()

    status = desk.watch.end(1)
    assert status.state is State.FAILED
    assert status.problem is not None
    assert status.problem.kind is Kind.CHANGED
    assert contents(desk) == {"in/a": b"newer", "out/in/a": b"x"}
    desk.queue.retry(Which((1,)))
    desk.watch.state(1, State.DONE)
    assert contents(desk) == {"out/in/a": b"newer"}


def test_copy_that_vanished_while_nobody_worked_is_made_again(desk: Desk, relay: Relay, cos: LocalCos) -> None:
    desk.put("in/a", b"x")
    killed_before_deletion(desk, relay, cos)
    desk.client.delete_object(Bucket=desk.bucket, Key="out/in/a")

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert contents(desk) == {"out/in/a": b"x"}


@pytest.mark.parametrize("rule", ["", "rename"])
def test_copy_whose_answer_was_lost_is_not_made_under_another_name(desk: Desk, relay: Relay, rule: str) -> None:
    desk.put("in/a", b"x")
    there = {"out/in/a": b"old"} if rule else {}
    for key, content in there.items():
        desk.put(key, content)
    killed_when_swallowed(desk, relay, (b"x-amz-copy-source",), "move", "in/", "out/", rule)
    desk.watch.until(lambda: len(desk.keys()) == 2 + len(there))

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert contents(desk) == {**there, "out/in/a (1)" if rule else "out/in/a": b"x"}


@pytest.mark.parametrize("limits", [LIMITS])
def test_killed_copy_in_parts_goes_on_with_its_upload(desk: Desk, relay: Relay) -> None:
    desk.put("in/a", LARGE)
    killed_when_swallowed(desk, relay, (b"partNumber=3",), "move", "in/", "out/")
    uploads = desk.client.list_multipart_uploads(Bucket=desk.bucket)["Uploads"]
    assert len(uploads) == 1

    desk.open()

    assert desk.watch.end(1).state is State.DONE
    assert contents(desk) == {"out/in/a": LARGE}
    assert desk.open_uploads() == []

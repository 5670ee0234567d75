from __future__ import annotations

import os
from dataclasses import replace

import pytest

from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Answer, Limits, State, Which
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

LARGE = os.urandom(MIB) * 32
ONE_AT_A_TIME = Limits(1, 5 * MIB, 5 * MIB)


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_paused_upload_goes_on_with_its_next_part(desk: Desk, relay: Relay) -> None:
    relay.hold_after(16 * MIB)
    group = desk.upload(desk.file("a", LARGE), when_exists=Answer.OVERWRITE)
    relay.wait_held()
    desk.queue.pause(Which((group,)))
    status = desk.watch.state(group, State.PAUSED)
    assert status.sent == 15 * MIB
    relay.cut()
    relay.release()
    relay.sent = 0

    desk.queue.resume(Which((group,)))
    desk.watch.state(group, State.DONE)

    assert desk.get("a") == LARGE
    assert desk.open_uploads() == []
    assert relay.sent < 18 * MIB  # 17 were missing


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_paused_download_goes_on_with_its_next_range(desk: Desk, relay: Relay) -> None:
    desk.put("a", LARGE)
    relay.hold_after(int(request_size(desk, relay) * 3.7))  # HEAD, two ranges, and most of a third
    group = desk.download("a")
    relay.wait_held()
    desk.watch.sees(group, lambda status: status.sent == 10 * MIB)
    desk.queue.pause(Which((group,)))
    desk.watch.state(group, State.PAUSED)
    relay.cut()
    relay.release()
    received = relay.received

    desk.queue.resume(Which((group,)))
    desk.watch.state(group, State.DONE)

    assert desk.tree() == {"a": LARGE}
    assert relay.received - received < 23 * MIB


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
@pytest.mark.parametrize("checksums", [True, False])
def test_range_that_was_damaged_on_disk_meanwhile_is_found(desk: Desk, relay: Relay, checksums: bool) -> None:
    if checksums:
        desk.put("a", LARGE)
    else:
        in_parts(desk, "a", LARGE, 8 * MIB)
    relay.hold_after(int(request_size(desk, relay) * 4.7))
    group = desk.download("a")
    relay.wait_held()
    desk.watch.sees(group, lambda status: status.sent >= 5 * MIB)
    desk.queue.pause(Which((group,)))
    desk.watch.state(group, State.PAUSED)
    relay.cut()
    relay.release()
    with (desk.target / "a.cosbrowser-part").open("r+b") as file:
        first = file.read(1)
        file.seek(0)
        file.write(bytes([first[0] ^ 1]))
    received = relay.received

    desk.queue.resume(Which((group,)))
    status = desk.watch.state(group, State.DONE)

    assert status.verified == ("CRC32" if checksums else "MD5")
    assert desk.tree() == {"a": LARGE}
    assert relay.received - received > len(LARGE), "it was fetched anew"


def request_size(desk: Desk, relay: Relay) -> int:
    """Bytes of a request for an object, as they pass the relay."""
    desk.put("request", b"")
    before = relay.sent
    desk.watch.end(desk.download("request"))
    (desk.target / "request").unlink()
    return relay.sent - before


def in_parts(desk: Desk, key: str, content: bytes, size: int) -> None:
    """Store an object in parts, of which the server keeps no checksum."""
    where = {"Bucket": desk.bucket, "Key": key}
    upload = desk.client.create_multipart_upload(**where)["UploadId"]
    parts: list[dict[str, object]] = []
    for at in range(0, len(content), size):
        sent = desk.client.upload_part(
            **where, UploadId=upload, PartNumber=len(parts) + 1, Body=content[at : at + size]
        )  # fmt: skip
        parts.append({"PartNumber": len(parts) + 1, "ETag": sent["ETag"]})
    desk.client.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})


def test_cancelled_upload_leaves_nothing(desk: Desk, relay: Relay) -> None:
    relay.hold_after(12 * MIB)
    group = desk.upload(desk.file("a", LARGE))
    relay.wait_held()
    assert desk.open_uploads() == ["a"]

    desk.queue.cancel(Which((group,)))

    assert desk.watch.end(group).state is State.CANCELLED
    relay.release()
    desk.watch.until(lambda: not desk.open_uploads())
    assert desk.keys() == {}


def test_cancelled_download_leaves_nothing(desk: Desk, relay: Relay) -> None:
    desk.put("k/a", LARGE)
    desk.put("k/b", b"small")
    relay.hold_after(2500)
    group = desk.download(folders=("k/",))
    relay.wait_held()

    desk.queue.cancel(Which((group,)))

    assert desk.watch.end(group).state is State.CANCELLED
    relay.release()
    desk.watch.until(lambda: not desk.part_files())
    assert desk.tree().keys() <= {"k/b"}


def held_group(desk: Desk, relay: Relay) -> tuple[int, dict[str, int]]:
    """A planned group of five files, d/0 to d/4, of which the first is on its way and past stopping."""
    assert not desk.queue.means.immutable.has(desk.at())  # asked once, and not of the server that is held
    relay.hold_after(0)
    for name in range(5):
        desk.file(f"d/{name}")
    group = desk.upload(desk.root / "source" / "d", when_exists=Answer.OVERWRITE)
    desk.watch.sees(group, lambda status: status.planned)
    relay.wait_held()
    desk.watch.until(lambda: desk.queue.files(group, 0, 1)[0].sent)
    return group, {job.name: job.id for job in desk.queue.files(group, 0, 10)}


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_single_files_are_paused_resumed_and_cancelled(desk: Desk, relay: Relay) -> None:
    group, jobs = held_group(desk, relay)
    desk.queue.pause(Which(jobs=(jobs["d/1"], jobs["d/3"])))
    desk.queue.cancel(Which(jobs=(jobs["d/2"],)))
    relay.release()

    status = desk.watch.state(group, State.PAUSED)

    assert status.done == 2
    states = {job.name: job.state for job in desk.queue.files(group, 0, 10)}
    paused, cancelled, done = State.PAUSED, State.CANCELLED, State.DONE
    assert states == {"d/0": done, "d/1": paused, "d/2": cancelled, "d/3": paused, "d/4": done}
    desk.queue.resume(Which(jobs=(jobs["d/3"],)))
    desk.watch.sees(group, lambda status: status.done == 3)
    desk.queue.resume(Which((group,)))
    desk.watch.sees(group, lambda status: status.done == 4)
    assert set(desk.keys()) == {"d/0", "d/1", "d/3", "d/4"}
    desk.queue.retry(Which(jobs=(jobs["d/2"],)))
    desk.watch.sees(group, lambda status: status.done == 5)
    assert desk.watch.end(group).state is State.DONE


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_one_file_of_a_paused_group_goes_on_alone(desk: Desk, relay: Relay) -> None:
    group, jobs = held_group(desk, relay)
    desk.queue.pause(Which((group,)))
    relay.release()

    desk.queue.resume(Which(jobs=(jobs["d/2"],)))

    desk.watch.sees(group, lambda status: status.done == 2)
    assert desk.watch.state(group, State.PAUSED).done == 2
    assert set(desk.keys()) == {"d/0", "d/2"}


def test_all_is_paused_and_resumed(desk: Desk, relay: Relay) -> None:
    relay.hold_after(0)
    desk.put("down", b"x")
    groups = [desk.upload(desk.file("up")), desk.download("down")]
    desk.queue.pause_all()
    for group in groups:
        desk.watch.state(group, State.PAUSED)
    relay.release()

    desk.queue.resume_all()

    for group in groups:
        desk.watch.state(group, State.DONE)


def test_cancelled_group_can_be_tried_again(desk: Desk, relay: Relay) -> None:
    relay.hold_after(3 * MIB)
    group = desk.upload(desk.file("d/a", LARGE).parent)
    relay.wait_held()
    desk.queue.cancel(Which((group,)))
    desk.watch.state(group, State.CANCELLED)
    relay.release()

    desk.queue.retry(Which((group,)))

    desk.watch.state(group, State.DONE)
    assert desk.get("d/a") == LARGE
    desk.watch.until(lambda: not desk.open_uploads())


def test_finished_groups_are_cleared_and_the_others_stay(desk: Desk, relay: Relay) -> None:
    done = desk.upload(desk.file("a"))
    desk.watch.end(done)
    relay.hold_after(0)
    running = desk.upload(desk.file("b"))
    desk.watch.state(running, State.RUNNING, State.WAITING)

    desk.queue.clear_finished()

    desk.watch.until(lambda: done not in desk.watch.groups)
    assert running in desk.watch.groups
    assert desk.keys() == {"a": 7}
    assert desk.queue.files(done, 0, 10) == ()
    relay.release()
    desk.watch.end(running)


def test_cleared_failure_takes_its_parts_along(desk: Desk, relay: Relay) -> None:
    relay.hold_after(12 * MIB)
    path = desk.file("a", LARGE)
    group = desk.upload(path)
    relay.wait_held()
    desk.queue.pause(Which((group,)))
    path.chmod(0o600)
    path.unlink()
    relay.release()
    desk.queue.resume(Which((group,)))
    assert desk.watch.end(group).state is State.FAILED

    desk.queue.clear_finished((group,))

    desk.watch.until(lambda: not desk.open_uploads())
    desk.watch.until(lambda: desk.queue._journal.groups() == [])


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_lost_network_is_waited_out_and_said(desk: Desk, relay: Relay) -> None:
    desk.file("d/1", os.urandom(MIB))
    desk.file("d/2", LARGE)
    relay.hold_after(8 * MIB)
    group = desk.upload(desk.root / "source" / "d", when_exists=Answer.OVERWRITE)
    relay.wait_held()

    relay.refuse(True)
    relay.release()

    desk.watch.sees(group, lambda status: status.problem is not None)
    status = desk.watch.groups[group]
    assert status.problem.kind is Kind.OFFLINE
    assert status.state in {State.RUNNING, State.WAITING}
    relay.refuse(False)
    status = desk.watch.end(group)
    assert (status.state, status.problem) == (State.DONE, None)
    assert desk.get("d/2") == LARGE


@pytest.mark.parametrize("limits", [ONE_AT_A_TIME])
def test_close_keeps_what_was_reached(desk: Desk, relay: Relay) -> None:
    relay.hold_after(12 * MIB)
    group = desk.upload(desk.file("a", LARGE), when_exists=Answer.OVERWRITE)
    relay.wait_held()
    desk.close(0.5)
    relay.cut()
    relay.release()
    relay.sent = 0

    desk.open()

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == LARGE
    assert desk.open_uploads() == []
    assert relay.sent < 23 * MIB  # of 32, 10 had arrived


def test_stream_of_changes_ends_with_the_queue(desk: Desk) -> None:
    stream = desk.queue.changes()
    assert next(stream).groups == ()
    desk.queue.close(1)
    assert list(stream) == []


def test_limits_change_while_it_runs(desk: Desk, relay: Relay) -> None:
    desk.queue.set_limits(Limits(parallel=1, part_size=5 * MIB, threshold=5 * MIB))
    relay.hold_after(0)
    group = desk.upload(desk.file("a", LARGE), when_exists=Answer.OVERWRITE)
    relay.wait_held()
    assert desk.queue.limits().parallel == 1

    desk.queue.set_limits(Limits(parallel=4, part_size=5 * MIB, threshold=5 * MIB))
    relay.release()
    desk.watch.end(group)

    assert relay.connections > 2
    assert desk.get("a") == LARGE


def test_wrong_secret_stops_the_group_for_the_person_to_mend(desk: Desk) -> None:
    desk.accounts.open_for_now(desk.connection, Secret("", desk.secret.access_key_id, "wrong"))
    group = desk.upload(desk.file("a"), when_exists=Answer.OVERWRITE)
    status = desk.watch.state(group, State.PAUSED)
    assert status.problem.kind is Kind.BAD_SIGNATURE

    desk.accounts.open_for_now(desk.connection, desk.secret)
    desk.queue.resume(Which((group,)))

    desk.watch.state(group, State.DONE)
    assert desk.keys() == {"a": 7}


@pytest.mark.parametrize(("key", "secret", "kind"), [("", "wrong", Kind.BAD_SIGNATURE), ("unknown", "", Kind.BAD_KEY)])
def test_wrong_key_is_told_as_such_where_the_first_request_has_no_body(
    desk: Desk, key: str, secret: str, kind: Kind
) -> None:
    wrong = Secret("", key or desk.secret.access_key_id, secret or desk.secret.secret_access_key)
    desk.accounts.open_for_now(desk.connection, wrong)

    group = desk.upload(desk.file("a"), when_exists=Answer.NEWER)  # which asks by HEAD what is there

    status = desk.watch.state(group, State.PAUSED, State.FAILED)
    assert status.problem is not None
    assert (status.state, status.problem.kind) == (State.PAUSED, kind)
    assert status.problem.code


def test_head_that_is_refused_alone_is_asked_once_more(desk: Desk, cos: LocalCos) -> None:
    desk.put("a", b"old")
    fault = {"kind": "status", "status": 403, "code": "AccessDenied", "operation": "HeadObject", "bucket": desk.bucket}
    cos.control("faults", {**fault, "count": 1})

    group = desk.upload(desk.file("a", b"newer"), when_exists=Answer.DIFFERENT)

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == b"newer"


def test_pause_that_a_request_outlives_is_said(desk: Desk, relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cosbrowser.transfer.crew.PATIENCE_SECONDS", 60.0)
    relay.swallow_answers_to(b"PUT /")
    group = desk.upload(desk.file("a"), when_exists=Answer.OVERWRITE)
    relay.wait_swallowed()

    desk.queue.pause(Which((group,)))

    assert desk.watch.state(group, State.PAUSED).ending
    assert desk.queue.files(group, 0, 1)[0].ending
    relay.swallow_answers_to()
    relay.cut()
    desk.watch.sees(group, lambda status: status.state is State.PAUSED and not status.ending)
    desk.queue.resume(Which((group,)))
    assert desk.watch.end(group).state is State.DONE


def test_connection_that_is_not_open_yet_is_waited_for(desk: Desk) -> None:
    desk.accounts.remove("here")
    group = desk.upload(desk.file("a"), when_exists=Answer.OVERWRITE)
    desk.watch.sees(group, lambda status: status.problem)
    assert desk.watch.groups[group].problem.operation == "OpenConnection"

    desk.accounts.open_for_now(desk.connection, desk.secret)

    assert desk.watch.end(group).state is State.DONE


def test_fewer_requests_at_once_stop_nothing(desk: Desk) -> None:
    desk.queue.set_limits(replace(desk.limits, parallel=32))
    first = desk.upload(*(desk.file(f"many/{n}") for n in range(200)), prefix="first/")
    desk.watch.end(first)
    desk.queue.set_limits(replace(desk.limits, parallel=1))  # idle workers leave as they are woken

    second = desk.upload(desk.file("one"))

    assert desk.watch.end(second).state is State.DONE

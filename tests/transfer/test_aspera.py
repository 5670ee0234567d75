"""Transfers by Aspera over a stand-in for ascp: everything else, from the queue to the emulator, is the real thing."""

from __future__ import annotations

import hashlib
import os
import random
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos.aspera import Obstacle
from cosbrowser.cos.credentials import Aspera, Connection, Secret, SignIn
from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Answer, Limits, State, Transport, UploadOptions, Which
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.emulator.test_immutable import protect
from tests.processes import alive
from tests.transfer.aspera_stand_in import StandIn
from tests.transfer.conftest import MIB, Desk

ROOT = Path(__file__).resolve().parents[2]
CONTENT = random.Random(10).randbytes(MIB)


class AsperaDesk(Desk):
    """A desk whose connection signs in by IAM and wants Aspera."""

    def __init__(self, root: Path, cos: LocalCos, bucket: str, limits: Limits) -> None:
        self.cos = cos
        super().__init__(root, cos, bucket, cos.endpoints["us-south"], limits)

    def open(self) -> None:
        instance = self.cos.instances[0]
        self.connection = Connection(
            "here", "here", instance=instance["crn"], endpoints_document=self.cos.line["endpoints_document"],
            iam=self.cos.iam, aspera=Aspera.WHEN_POSSIBLE,
        )  # fmt: skip
        self.secret = Secret(instance["api_key"], instance["access_key_id"], instance["secret_access_key"])
        super().open()


@pytest.fixture
def ascp(tmp_path: Path) -> StandIn:
    return StandIn(tmp_path / "ascp")


@pytest.fixture
def limits(ascp: StandIn) -> Limits:
    return Limits(parallel=8, aspera_sessions=1, aspera_program=str(ascp.path))


@pytest.fixture
def desk(tmp_path: Path, cos: LocalCos, bucket: str, limits: Limits) -> Iterator[AsperaDesk]:
    desk = AsperaDesk(tmp_path, cos, bucket, limits)
    yield desk
    desk.end()


def test_file_up_and_down_is_compared_with_the_object(desk: AsperaDesk, ascp: StandIn) -> None:
    group = desk.upload(desk.file("a b &ü", CONTENT), prefix="in/")

    status = desk.watch.end(group)

    assert (status.state, status.verified, status.transport) == (State.DONE, "MD5", Transport.ASPERA)
    assert desk.get("in/a b &ü") == CONTENT
    assert [f.entry.key for f in desk.watch.finished] == ["in/a b &ü"]
    assert len(ascp.starts) == 1

    group = desk.download("in/a b &ü", prefix="in/")

    status = desk.watch.end(group)
    assert (status.state, status.verified, status.transport) == (State.DONE, "MD5", Transport.ASPERA)
    assert desk.tree() == {"a b &ü": CONTENT}
    assert len(ascp.starts) == 2


def test_no_secret_is_on_the_command_line(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.watch.end(desk.upload(desk.file("a", CONTENT)))

    start = ascp.starts[0]
    said = " ".join(start["arguments"])
    assert len(start["token"]) > 20
    for secret in (start["token"], desk.secret.api_key, desk.secret.secret_access_key, "refresh"):
        assert secret not in said
    assert desk.connection.name not in said


def test_folder_goes_in_one_session_each_way(desk: AsperaDesk, ascp: StandIn) -> None:
    files = {f"d/{number % 3}/{number}": str(number).encode() * 100 for number in range(40)}
    for name, content in files.items():
        desk.file(name, content)

    up = desk.watch.end(desk.upload(desk.root / "source" / "d"))

    assert (up.state, up.files, up.done, up.verified) == (State.DONE, 40, 40, "MD5")
    assert desk.keys() == {name: len(content) for name, content in files.items()}

    down = desk.watch.end(desk.download(folders=("d/",)))

    assert (down.state, down.files, down.done) == (State.DONE, 40, 40)
    assert desk.tree() == files
    assert len(ascp.starts) <= 4, "a session for many files, not one for each"


def test_sessions_share_files_and_split_large_ones(tmp_path: Path, cos: LocalCos, bucket: str, ascp: StandIn) -> None:
    limits = Limits(
        parallel=8, aspera_sessions=3, aspera_threshold=60_000_000, aspera_rate=3_000_000, aspera_program=str(ascp.path)
    )
    desk = AsperaDesk(tmp_path, cos, bucket, limits)
    try:
        large = CONTENT * 60
        for name, content in (("d/large", large), ("d/a", b"a"), ("d/b", b"bb"), ("d/c", b"ccc")):
            desk.file(name, content)
        up = desk.watch.end(desk.upload(desk.root / "source" / "d"))
        assert (up.state, up.done, up.verified) == (State.DONE, 4, "MD5")
        down = desk.watch.end(desk.download(folders=("d/",)))
        assert (down.state, down.done, down.verified) == (State.DONE, 4, "MD5")
        assert hashlib.md5(desk.tree()["d/large"]).digest() == hashlib.md5(large).digest()
    finally:
        desk.end()
    for start in ascp.starts:
        assert "--multi-session-threshold=60000000" in start["arguments"]
        assert start["arguments"][start["arguments"].index("-l") + 1] == "8000k"  # 24,000 kbit/s for three
    assert {start["arguments"][start["arguments"].index("-C") + 1] for start in ascp.starts} == {"1:3", "2:3", "3:3"}


def test_progress_is_shown_and_pause_ends_the_session_and_resume_goes_on(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.put("big", CONTENT * 2)
    ascp.order(hold_after=MIB)
    group = desk.download("big")
    desk.watch.sees(group, lambda status: status.state is State.RUNNING and status.sent >= MIB)

    desk.queue.pause(Which((group,)))

    desk.watch.state(group, State.PAUSED)
    desk.watch.until(lambda: not alive(ascp.starts[0]["pid"]))
    assert ascp.heard[-1] == {"Type": "CANCEL"}
    ascp.order()

    desk.queue.resume(Which((group,)))

    assert desk.watch.end(group).state is State.DONE
    assert desk.tree() == {"big": CONTENT * 2}
    assert ascp.resumed[-1][1] >= MIB, "what had arrived was not fetched again"


@pytest.mark.parametrize("way", ["up", "down"])
def test_cancel_ends_the_session_and_leaves_nothing(desk: AsperaDesk, ascp: StandIn, way: str) -> None:
    ascp.order(hold_after=MIB // 2)
    if way == "up":
        group = desk.upload(desk.file("a", CONTENT))
    else:
        desk.put("a", CONTENT)
        group = desk.download("a")
    desk.watch.sees(group, lambda status: status.sent >= MIB // 2)

    desk.queue.cancel(Which((group,)))

    desk.watch.state(group, State.CANCELLED)
    desk.watch.until(lambda: not alive(ascp.starts[0]["pid"]))
    if way == "up":
        assert desk.keys() == {}
    else:
        desk.watch.until(lambda: not desk.part_files())
        assert desk.tree() == {}


def test_one_cancelled_file_does_not_take_the_others_with_it(desk: AsperaDesk, ascp: StandIn) -> None:
    for name in "abc":
        desk.file(f"d/{name}", CONTENT)
    ascp.order(hold_after=MIB // 2)
    group = desk.upload(desk.root / "source" / "d")
    desk.watch.sees(group, lambda status: status.sent >= MIB // 2)
    first = desk.queue.files(group, 0, 1)[0]

    desk.queue.cancel(Which(jobs=(first.id,)))
    desk.watch.until(lambda: not alive(ascp.starts[0]["pid"]))
    ascp.order()

    status = desk.watch.end(group)
    assert (status.state, status.done) == (State.DONE, 2)
    assert desk.keys() == {f"d/{name}": MIB for name in "abc" if f"d/{name}" != first.name}


def test_target_rate_follows_the_limit_while_bytes_move(desk: AsperaDesk, ascp: StandIn, limits: Limits) -> None:
    ascp.order(hold_after=MIB // 2)
    group = desk.upload(desk.file("a", CONTENT))
    desk.watch.sees(group, lambda status: status.sent >= MIB // 2)

    desk.queue.set_limits(replace(limits, up=1_000_000))

    desk.watch.until(lambda: {"Type": "RATE", "Rate": "8000"} in ascp.heard)
    ascp.order()
    assert desk.watch.end(group).state is State.DONE


def test_error_that_may_pass_is_tried_again(desk: AsperaDesk, ascp: StandIn) -> None:
    ascp.order(refuse=[14, "Error establishing data connection"])
    group = desk.upload(desk.file("a", CONTENT))

    assert desk.watch.end(group).state is State.DONE
    assert len(ascp.starts) == 2


def test_error_that_does_not_pass_is_said_and_retry_works(desk: AsperaDesk, ascp: StandIn) -> None:
    ascp.order(refuse=[19, "Authentication failure"])
    group = desk.upload(desk.file("a", b""))

    status = desk.watch.end(group)

    assert status.state is State.FAILED
    assert status.problem is not None
    assert (status.problem.kind, status.problem.code, status.problem.message) == (
        Kind.DENIED, "19", "Authentication failure",
    )  # fmt: skip

    desk.queue.retry(Which((group,)))
    assert desk.watch.sees(group, lambda status: status.state is State.DONE)


def test_file_that_is_refused_does_not_fail_the_others(desk: AsperaDesk, ascp: StandIn) -> None:
    for name in ("good", "bad", "also good"):
        desk.file(f"d/{name}", CONTENT)
    ascp.order(file_error="bad")

    status = desk.watch.end(desk.upload(desk.root / "source" / "d"))

    assert (status.state, status.done, status.failed) == (State.FAILED, 2, 1)
    failed = next(job for job in desk.queue.files(status.id, 0, 9) if job.state is State.FAILED)
    assert failed.name == "d/bad"
    assert failed.problem is not None
    assert "Insufficient permission" in failed.problem.message


def test_crash_of_ascp_is_taken_up_again(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.put("big", CONTENT * 2)
    ascp.order(crash_after=MIB)

    status = desk.watch.end(desk.download("big"))

    assert status.state is State.DONE
    assert desk.tree() == {"big": CONTENT * 2}
    assert len(ascp.starts) == 2
    assert ascp.resumed[-1][1] >= MIB


def test_object_that_is_not_what_was_sent_fails(desk: AsperaDesk, ascp: StandIn) -> None:
    ascp.order(hold_after=MIB)
    path = desk.file("a", CONTENT)
    group = desk.upload(path)
    desk.watch.sees(group, lambda status: status.sent >= MIB)
    status = path.stat()
    path.write_bytes(CONTENT[::-1])
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))  # what the clock and the size do not show
    ascp.order()

    ended = desk.watch.end(group)

    assert ended.state is State.FAILED
    assert ended.problem is not None
    assert ended.problem.kind is Kind.DAMAGED


def test_existing_object_is_asked_about(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.put("a", b"old")
    group = desk.upload(desk.file("a", CONTENT))
    desk.watch.state(group, State.ASKS)
    assert ascp.starts == []

    desk.queue.answer(Which((group,)), Answer.OVERWRITE)

    assert desk.watch.end(group).state is State.DONE
    assert desk.get("a") == CONTENT


def test_next_run_goes_on_with_what_was_on_its_way(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.put("big", CONTENT * 2)
    ascp.order(hold_after=MIB)
    group = desk.download("big")
    desk.watch.sees(group, lambda status: status.sent >= MIB)
    desk.close(3)
    assert not alive(ascp.starts[0]["pid"])
    assert ascp.heard == [{"Type": "CANCEL"}]
    ascp.order()

    desk.open()

    assert desk.watch.end(group).state is State.DONE
    assert desk.tree() == {"big": CONTENT * 2}
    assert ascp.resumed[-1][1] >= MIB


@pytest.mark.parametrize("way", ["up", "down"])
def test_killed_application_leaves_no_ascp_and_the_next_run_goes_on(desk: AsperaDesk, ascp: StandIn, way: str) -> None:
    desk.close()
    desk.put("k/big", CONTENT * 2)
    path = desk.file("big", CONTENT * 2)
    ascp.order(hold_after=MIB)
    command = ("up", str(path), "in/") if way == "up" else ("down", "k/", str(desk.target))
    endpoints = (desk.cos.line["endpoints_document"], desk.cos.iam, str(ascp.path))
    instance = desk.cos.instances[0]
    process = subprocess.Popen(
        [
            sys.executable, "-m", "tests.transfer.aspera_work", str(desk.root / "profile"), *endpoints,
            instance["crn"], desk.bucket, *command,
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT), "API_KEY": instance["api_key"]}, cwd=ROOT,
    )  # fmt: skip
    try:
        desk.watch.until(lambda: ascp.is_held)
    finally:
        process.kill()
        process.wait(10)
    desk.watch.until(lambda: not alive(ascp.starts[0]["pid"]))
    ascp.order()

    desk.open()

    status = desk.watch.end(1)
    how = "MD5" if way == "up" else "CRC32"  # which is what the server keeps of each
    assert (status.state, status.verified, status.transport) == (State.DONE, how, Transport.ASPERA)
    if way == "up":
        assert desk.get("in/big") == CONTENT * 2
    else:
        assert desk.tree() == {"k/big": CONTENT * 2}
        assert ascp.resumed[-1][1] >= MIB


@pytest.mark.parametrize("when", list(Aspera))
def test_the_connection_says_whether(desk: AsperaDesk, ascp: StandIn, when: Aspera) -> None:
    desk.accounts.open_for_now(replace(desk.connection, aspera=when), desk.secret)

    status = desk.watch.end(desk.upload(desk.file("a", CONTENT)))

    assert status.state is State.DONE
    assert status.transport is (Transport.HTTPS if when is Aspera.NEVER else Transport.ASPERA)


def test_each_obstacle_is_told(desk: AsperaDesk, ascp: StandIn, cos: LocalCos, bucket_name: str) -> None:
    assert desk.queue.aspera(desk.at()) is None
    elsewhere = f"{bucket_name[:50]}-ams"
    hmac_client(cos, "ams03").create_bucket(Bucket=elsewhere)
    assert desk.queue.aspera(replace(desk.at(), bucket=elsewhere)) is Obstacle.LOCATION
    protect(desk.client, desk.bucket)
    assert desk.queue.aspera(desk.at()) is Obstacle.IMMUTABLE
    desk.accounts.open_for_now(replace(desk.connection, sign_in=SignIn.HMAC), desk.secret)
    assert desk.queue.aspera(desk.at()) is Obstacle.SIGN_IN
    desk.queue.set_limits(replace(desk.queue.limits(), aspera_program="/nowhere/ascp"))
    assert desk.queue.aspera(desk.at()) is Obstacle.NO_PROGRAM


def test_port_that_nobody_answers_at_is_told(tmp_path: Path, ascp: StandIn, limits: Limits) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with LocalCos("--transfer-port", str(port)) as cos:
        client = hmac_client(cos)
        client.create_bucket(Bucket="behind-a-wall")
        desk = AsperaDesk(tmp_path, cos, "behind-a-wall", limits)
        try:
            assert desk.queue.aspera(desk.at()) is Obstacle.PORT
            status = desk.watch.end(desk.upload(desk.file("a", CONTENT)))
            assert (status.state, status.transport) == (State.DONE, Transport.HTTPS)
        finally:
            desk.end()


@pytest.mark.parametrize("options", [{"metadata": {"a": "b"}}, {"retention_period": 86400}, {"tags": {"a": "b"}}])
def test_what_aspera_cannot_carry_goes_the_other_way(desk: AsperaDesk, options: dict[str, Any]) -> None:
    status = desk.watch.end(desk.upload(desk.file("a", CONTENT), **options))

    assert status.transport is Transport.HTTPS


def test_read_only_connection_sends_nothing(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.accounts.open_for_now(replace(desk.connection, read_only=True), desk.secret)
    group = desk.queue.upload((str(desk.file("a", CONTENT)),), desk.at(), UploadOptions(transport=Transport.ASPERA))

    status = desk.watch.sees(group, lambda status: status.problem is not None)

    assert status.problem is not None
    assert status.problem.kind is Kind.READ_ONLY
    assert ascp.starts == []


@pytest.mark.skipif(os.name == "nt", reason="no such names there")
def test_name_that_fits_no_list_goes_the_other_way(desk: AsperaDesk, ascp: StandIn) -> None:
    desk.file("d/a\nb", CONTENT)
    desk.file("d/c", CONTENT)

    status = desk.watch.end(desk.upload(desk.root / "source" / "d"))

    assert (status.state, status.done) == (State.DONE, 2)
    assert desk.keys() == {"d/a\nb": MIB, "d/c": MIB}

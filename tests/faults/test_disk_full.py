"""A disk that is full before a download, or becomes full under it: a tmpfs of 16 MiB (root alone can mount one)."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Limits, State, Which
from tests.cos_server import LocalCos
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

DISK, SIZE = 16 * MIB, 12 * MIB
CONTENT = os.urandom(MIB) * 12
PART = 5 * MIB

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root can mount a small disk, and only on Linux so"
)


@pytest.fixture
def limits() -> Limits:
    return Limits(parallel=1, part_size=PART, threshold=PART)


@pytest.fixture
def disk(desk: Desk) -> Iterator[Path]:
    """Where the downloads of the desk go; its journal is elsewhere."""
    desk.target.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", desk.target], check=True)
    yield desk.target
    subprocess.run(["umount", "-l", desk.target], check=True)


def fill(disk: Path, leave: int) -> None:
    """Have so many bytes left."""
    with (disk / "ballast").open("wb", buffering=0) as ballast, contextlib.suppress(OSError):
        if leave:
            status = os.fstatvfs(ballast.fileno())
            os.posix_fallocate(ballast.fileno(), 0, max(1, status.f_bavail * status.f_frsize - leave))
        while not leave:  # a download takes of it meanwhile, so that no size would be right
            ballast.write(bytes(MIB // 16))


EVERY_MIB = [pytest.param(at, marks=() if at in (0, 6) else pytest.mark.long) for at in range(11)]


@pytest.mark.parametrize("room", EVERY_MIB)
def test_download_without_room_says_what_is_missing_and_goes_on_when_there_is(
    desk: Desk, disk: Path, room: int
) -> None:
    desk.put("d/a", CONTENT)
    fill(disk, room * MIB)

    group = desk.download("d/a", prefix="d/")

    status = desk.watch.state(group, State.PAUSED)
    assert status.problem is not None
    assert status.problem.kind is Kind.DISK_FULL
    missing = int(status.problem.detail.split()[0])
    assert SIZE - room * MIB - MIB < missing <= SIZE - room * MIB + MIB
    assert desk.tree().keys() == {"ballast"}
    (disk / "ballast").unlink()
    desk.queue.resume(Which((group,)))
    assert desk.watch.end(group).state is State.DONE
    assert desk.tree() == {"a": CONTENT}


@pytest.mark.parametrize("at", EVERY_MIB)
def test_disk_that_fills_up_keeps_what_is_there_and_pauses(
    desk: Desk, disk: Path, cos: LocalCos, relay: Relay, at: int
) -> None:
    desk.put("d/a", CONTENT)
    fault = {"kind": "throttle", "operation": "GetObject", "bucket": desk.bucket, "bytes_per_second": 3 * MIB}
    cos.control("faults", fault)

    group = desk.download("d/a", prefix="d/")
    desk.watch.sees(group, lambda status: status.sent >= at * MIB and _grows(disk))
    fill(disk, 0)
    status = desk.watch.state(group, State.PAUSED, State.DONE)

    cos.control("faults", method="DELETE")
    assert status.state is State.PAUSED, "it was over before the disk was full"
    assert status.problem is not None
    assert status.problem.kind is Kind.DISK_FULL
    assert "a" not in desk.tree()
    (disk / "ballast").unlink()
    received = relay.received
    desk.queue.resume(Which((group,)))
    assert desk.watch.end(group).state is State.DONE
    assert desk.tree() == {"a": CONTENT}
    assert relay.received - received < SIZE - (at * MIB // PART) * PART + MIB


def _grows(disk: Path) -> bool:
    return any(path.name.endswith(".cosbrowser-part") for path in disk.iterdir())


def test_the_small_disk_is_small(disk: Path) -> None:
    fill(disk, 0)
    with pytest.raises(OSError, match="No space") as caught:
        (disk / "a").write_bytes(bytes(MIB))
    assert caught.value.errno == errno.ENOSPC

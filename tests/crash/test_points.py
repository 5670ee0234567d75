"""SIGKILL exactly at a system call, by strace: at each flush, rename, unlink and at requests of one transfer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cosbrowser.transfer.job import State
from tests.cos_server import ROOT
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace: run packaging/test.sh on Linux")

LARGE, SMALL = os.urandom(MIB) * 11, b"small"
DOWN = ("fsync", "fdatasync", "link,linkat", "rename,renameat,renameat2", "unlink,unlinkat", "pwrite64")
UP = ("sendto", "pwrite64", "close")


def points() -> list:
    """System call and how many of its kind come before; of all that may be, some in the ordinary run."""
    found = []
    for direction, calls in (("down", DOWN), ("up", UP)):
        for call in calls:
            for number in (1, 2, 3, 4, 6, 9):
                short = number == 1 and call in ("fsync", "fdatasync", "link,linkat", "unlink,unlinkat", "sendto")
                marks = () if short else pytest.mark.long
                found.append(pytest.param(direction, call, number, marks=marks, id=f"{direction}-{call}-{number}"))
    return found


@pytest.mark.parametrize(("direction", "call", "number"), points())
def test_kill_at_a_system_call_costs_nothing(
    desk: Desk, relay: Relay, tmp_path: Path, direction: str, call: str, number: int
) -> None:
    contents = {"k/large": LARGE, "k/small": SMALL}
    for name, content in contents.items():
        desk.put(name, content)
        desk.file(name, content)
    desk.close()
    secret = desk.secret
    worked = [str(desk.root / "profile"), relay.address, desk.bucket, secret.access_key_id, secret.secret_access_key]
    asked = ("down", "k/", str(desk.target)) if direction == "down" else ("up", str(desk.root / "source" / "k"), "in/")
    log = tmp_path / "strace.log"
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", f"inject={call}:signal=SIGKILL:when={number}"]

    killed = subprocess.run(
        [*command, "-e", f"trace={call}", sys.executable, "-m", "tests.transfer.work", *worked, *asked],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT,
        stdout=subprocess.PIPE, text=True, timeout=60, check=False,
    )  # fmt: skip

    found = {name: data for name, data in desk.tree().items() if not _is_ours(name)}
    assert found.items() <= contents.items()
    stored = _below(desk, "in/")
    assert stored.items() <= contents.items()
    if killed.returncode == 0:
        assert '"done"' in killed.stdout  # there are not so many calls of this kind
    desk.open()
    desk.watch.until(lambda: desk.watch.snapshots)
    if desk.watch.groups:
        assert desk.watch.end(1).state is State.DONE
        assert (desk.tree() if direction == "down" else _below(desk, "in/")) == contents
    assert desk.part_files() == []
    assert desk.open_uploads() == []


def _below(desk: Desk, prefix: str) -> dict[str, bytes]:
    keys = desk.keys()
    return {key.removeprefix(prefix): desk.get(key) for key in keys if key.startswith(prefix)}


def _is_ours(name: str) -> bool:
    return name.endswith(".cosbrowser-part") or name.startswith(".cosbrowser-")

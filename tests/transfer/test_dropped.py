"""What lies about on a disk and is dropped into a bucket: each kind by itself, and beside a good file."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from cosbrowser.cos.errors import Kind
from cosbrowser.transfer.job import Answer, JobStatus, Limits, State, Which
from cosbrowser.transfer.plan import name_of
from tests.cos_server import ROOT
from tests.transfer.conftest import MIB, Desk
from tests.transfer.relay import Relay


def end(desk: Desk, folder: Path) -> dict[str, JobStatus]:
    """Upload a folder; how each of its files ended, by name."""
    group = desk.watch.end(desk.upload(folder))
    return {job.name: job for job in desk.queue.files(group.id, 0, 100)}


def test_links_are_left_out_wherever_they_lead(desk: Desk) -> None:
    folder = desk.file("d/good").parent
    for name, target in (("file", "good"), ("folder", "."), ("loop", "loop"), ("nowhere", "missing"), ("up", "/")):
        (folder / name).symlink_to(target)

    jobs = end(desk, folder)

    assert {name: job.state for name, job in jobs.items() if job.state is not State.SKIPPED} == {"d/good": State.DONE}
    assert {job.problem.code for job in jobs.values() if job.problem} == {"ELOOP"}
    assert len(jobs) == 6
    assert list(desk.keys()) == ["d/good"]


def test_pipes_sockets_and_devices_fail_at_once(desk: Desk) -> None:
    folder = desk.file("d/good").parent
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as one:
        here = Path.cwd()
        os.chdir(folder)  # the name of a socket must be short
        try:
            one.bind("socket")
        finally:
            os.chdir(here)
        group = desk.upload(folder, "/dev/zero", "/dev/null")

        assert desk.watch.end(group).done == 1

    jobs = {job.name: job for job in desk.queue.files(group, 0, 100)}
    assert {name for name, job in jobs.items() if job.state is State.FAILED} == {"d/pipe", "d/socket", "zero", "null"}
    assert {job.problem.code for job in jobs.values() if job.problem} == {"EINVAL"}
    assert desk.keys() == {"d/good": 7}


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="no file whose size nobody says")
def test_file_that_has_more_than_its_size_is_not_stored_empty(desk: Desk) -> None:
    group = desk.upload("/proc/version", desk.file("empty", b""))

    assert desk.watch.end(group).done == 1

    (failed,) = (job for job in desk.queue.files(group, 0, 5) if job.state is State.FAILED)
    assert failed.name == "version"
    assert failed.problem is not None
    assert (failed.problem.kind, failed.problem.path) == (Kind.LOCAL, "/proc/version")
    assert desk.keys() == {"empty": 0}


def test_file_with_holes_arrives_as_it_is_read(desk: Desk) -> None:
    path = desk.file("d/sparse", b"begin")
    with path.open("r+b") as file:
        file.truncate(12 * MIB)
        file.seek(7 * MIB)
        file.write(b"middle")
    assert path.stat().st_blocks * 512 < MIB

    assert end(desk, path.parent)["d/sparse"].state is State.DONE

    assert desk.get("d/sparse") == path.read_bytes()


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="needs setpriv (util-linux) to be less than root")
def test_what_may_not_be_read_fails_and_the_others_go_on(desk: Desk, relay: Relay) -> None:
    """In a process that is not let past modes of files, as root is."""
    folder = desk.file("d/open").parent
    desk.file("d/locked").chmod(0)
    desk.file("d/closed/inside").parent.chmod(0)
    desk.close()
    worked = [str(desk.root / "profile"), relay.address, desk.bucket, desk.secret.access_key_id]
    try:
        without = "-dac_override,-dac_read_search"
        subprocess.run(
            ["setpriv", f"--bounding-set={without}", f"--inh-caps={without}", sys.executable, "-m",
             "tests.transfer.work", *worked, desk.secret.secret_access_key, "up", str(folder), "in/"],
            env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT, check=True, timeout=60, stdout=subprocess.PIPE,
        )  # fmt: skip
    finally:
        (folder / "closed").chmod(0o700)
    desk.open()

    desk.watch.until(lambda: desk.watch.groups)
    jobs = {job.name: job for job in desk.queue.files(next(iter(desk.watch.groups)), 0, 10)}

    assert {name: job.problem.code for name, job in jobs.items() if job.problem} == {
        "d/locked": "EACCES", "d/closed/": "EACCES",
    }  # fmt: skip
    assert desk.keys() == {"in/d/open": 7}


@pytest.mark.parametrize(("path", "name"), [("/", "root"), ("/a", "a"), ("/a/b c", "b c"), ("/a/\udcff", "\udcff")])
def test_whole_file_system_has_a_name_too(path: str, name: str) -> None:
    assert name_of(path) == name


@pytest.mark.parametrize("limits", [Limits(1, 5 * MIB, 5 * MIB)])
@pytest.mark.parametrize("change", ["grows", "shrinks", "is replaced", "vanishes"])
def test_file_that_does_not_stay_as_it_is_is_never_stored_mixed(desk: Desk, relay: Relay, change: str) -> None:
    path = desk.file("a", os.urandom(MIB) * 12)
    relay.hold_after(7 * MIB)
    group = desk.upload(path, when_exists=Answer.OVERWRITE)
    relay.wait_held()
    if change == "grows":
        with path.open("ab") as file:
            file.write(b"more")
    elif change == "shrinks":
        os.truncate(path, 11 * MIB)
    elif change == "is replaced":
        other = desk.file("other", path.read_bytes())
        other.replace(path)
    else:
        path.unlink()
    relay.release()

    status = desk.watch.end(group)

    assert status.state is State.FAILED
    assert status.problem is not None
    wanted = Kind.LOCAL if change == "vanishes" else Kind.SOURCE_CHANGED
    assert (status.problem.kind, status.problem.path) == (wanted, str(path))
    assert desk.keys() == {}
    desk.watch.until(lambda: not desk.open_uploads())
    if change != "vanishes":
        desk.queue.retry(Which((group,)))
        assert desk.watch.state(group, State.DONE).done == 1
        assert desk.get("a") == path.read_bytes()

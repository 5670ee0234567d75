"""Uploads and downloads by the engine as the window uses it, and by other programs in turn with it.

The engine is a process of its own behind the application's channel, with journal and verification; it is asked to
transfer a folder, and is done when the window has been told so. `hash_cpu_seconds` is what CRC32 (and, of uploads, MD5)
of the same bytes cost in the same run. Each figure is the median of the rounds; `ratio_<program>` is its seconds by
ours. What is sent, and what arrives, is in memory; the journal is on disk.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
import zlib
from collections.abc import Generator
from pathlib import Path
from typing import Any

from tests.bench import peers
from tests.bench.peers import Cost, Store

MIB = 1 << 20
OURS = "cosbrowser"
CASES = {"one-big": (1, 1024 * MIB), "many-small": (2000, 64 * 1024)}  # files, bytes of each
MEMORY = Path("/dev/shm")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", choices=CASES, required=True)
    parser.add_argument("--direction", choices=("up", "down"), required=True)
    parser.add_argument("--endpoint", required=True, help="of an S3 server, http://127.0.0.1:...")
    parser.add_argument("--access-key", required=True)
    parser.add_argument("--secret-key", required=True)
    parser.add_argument("--latency-ms", type=float, default=0.0, help="of a round trip, by a relay before the server")
    parser.add_argument("--in-flight", type=int, default=0, help="requests; as the application has it by default")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--files", type=int, default=0, help="other than the case says")
    parser.add_argument("--queued", type=int, default=0, help="files that wait in the queue meanwhile")
    parser.add_argument("--alone", action="store_true", help="without the other programs")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """The fields of the issue, and of each other program `<program>_seconds` and `_cpu_seconds`."""
    from PySide6.QtCore import QCoreApplication

    _application = QCoreApplication.instance() or QCoreApplication([])
    files, size = CASES[asked.case]
    files = asked.files or files
    load = os.getloadavg()[0]
    with contextlib.ExitStack() as stack:
        place = MEMORY if MEMORY.is_dir() else None
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cosbrowser-bench-", dir=place)))
        profile = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cosbrowser-bench-")))
        endpoint = stack.enter_context(far_away(asked.endpoint, asked.latency_ms))
        bench = stack.enter_context(_Bench(asked, endpoint, folder, profile))
        bench.prepare(files, size)
        programs = [OURS, *([] if asked.alone else peers.present(bench.store))]
        costs: dict[str, list[Cost]] = {name: [] for name in programs}
        for _ in range(asked.rounds):
            for name in programs:
                costs[name].append(bench.measure(name))
        found = {name: Cost(*map(statistics.median, zip(*costs[name], strict=True))) for name in programs}
    ours = found.pop(OURS)
    figures: dict[str, Any] = {
        "seconds": round(ours.seconds, 2),
        "mib_per_s": round(files * size / MIB / ours.seconds, 1),
        "files_per_s": round(files / ours.seconds, 1),
        "cpu_seconds": round(ours.cpu_seconds, 2),
        "peak_rss_mib": round(max(cost.peak_rss_mib for cost in costs[OURS])),
        "hash_cpu_seconds": round(bench.hash_cpu_seconds, 2),
    }
    for name, cost in found.items():
        figures |= {f"ratio_{name}": round(cost.seconds / ours.seconds, 2), f"{name}_seconds": round(cost.seconds, 2)}
        figures[f"{name}_cpu_seconds"] = round(cost.cpu_seconds, 2)
    figures["all_seconds"] = {name: [round(cost.seconds, 2) for cost in costs[name]] for name in programs}
    return figures | {"in_flight": bench.store.in_flight, "load": [round(load, 2), round(os.getloadavg()[0], 2)]}


@contextlib.contextmanager
def far_away(endpoint: str, milliseconds: float) -> Generator[str]:
    """The address of the server, behind a relay if there is to be latency."""
    if not milliseconds:
        yield endpoint
        return
    command = [sys.executable, "-m", "tests.bench.relay", endpoint, str(milliseconds)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield process.stdout.readline().strip()
        process.stdin.close()


class _Bench:
    """One server, one engine, one folder of files."""

    def __init__(self, asked: argparse.Namespace, endpoint: str, folder: Path, profile: Path) -> None:
        from cosbrowser.transfer.job import Limits
        from tests.bench.engine import TransferEngine

        self._up: bool = asked.direction == "up"
        self._direct: str = asked.endpoint
        self._folder = folder
        self._bucket = ""
        self._queued: int = asked.queued
        self._client: Any = None
        self.store = Store(
            endpoint, asked.access_key, asked.secret_key, asked.in_flight or Limits().parallel, folder
        )  # fmt: skip
        self._engine = TransferEngine(profile, self.store)
        self.hash_cpu_seconds = 0.0

    def __enter__(self) -> _Bench:
        from cosbrowser.cos.accounts import Accounts
        from cosbrowser.cos.credentials import Connection, Secret, SignIn
        from cosbrowser.paths import Paths

        self._accounts = Accounts(Paths.for_profile(self._folder / "direct"))
        connection = Connection("direct", "direct", SignIn.HMAC, endpoint=self._direct)
        self._accounts.open_for_now(connection, Secret("", self.store.access_key, self.store.secret_key))
        self._client = self._accounts.client("direct", "")
        self._engine.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._engine.close()
        if self._bucket:
            self._drop(self._bucket)
        self._accounts.close()

    def prepare(self, files: int, size: int) -> None:
        """Make the files; of a download, have them in the bucket."""
        rng = random.Random(files)
        block = rng.randbytes(4 * MIB)
        source = self._folder / "source"
        source.mkdir()
        for number in range(files):
            with (source / f"file-{number:05}").open("wb") as file:
                at = number * 4099 % MIB
                for start in range(0, size, len(block) // 2):
                    file.write(block[at : at + min(len(block) // 2, size - start)])
        self.hash_cpu_seconds = _hash_cpu_seconds(source, md5=self._up)
        if self._queued:
            waiting = self._folder / "waiting"
            waiting.mkdir()
            for number in range(self._queued):
                (waiting / f"w{number:06}").touch()
            self._engine.queue_paused(str(waiting), self._new_bucket())
        if not self._up:
            self._bucket = self._new_bucket()
            self._engine.upload(str(source), self._bucket)

    def measure(self, name: str) -> Cost:
        """One run of one program."""
        if self._up:
            return self._send(name, str(self._folder / "source"))
        return self._fetch(name)

    def _send(self, name: str, source: str) -> Cost:
        bucket = self._new_bucket()
        try:
            if name == OURS:
                cost = self._engine.upload(source, bucket)
            else:
                cost = peers.copy(self.store, name, source, f"{bucket}/source", up=True, niceness=_niceness())
            sizes = {path.name: path.stat().st_size for path in Path(source).iterdir()}
            pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
            stored = {o["Key"].rpartition("/")[2]: o["Size"] for page in pages for o in page.get("Contents", [])}
            assert stored == sizes, f"{name} stored {len(stored)} of {len(sizes)} files"
        finally:
            self._drop(bucket)
        return cost

    def _fetch(self, name: str) -> Cost:
        target = self._folder / "target"
        target.mkdir()
        if name == OURS:
            cost = self._engine.download(self._bucket, "source/", str(target))
            found = target / "source"
        else:
            found = target
            cost = peers.copy(
                self.store, name, f"{self._bucket}/source", str(target), up=False, niceness=_niceness()
            )  # fmt: skip
        names = sorted(path.name for path in (self._folder / "source").iterdir())
        assert sorted(path.name for path in found.iterdir()) == names, f"{name} fetched other files"
        for each in names:
            _assert_equal(self._folder / "source" / each, found / each)
        shutil.rmtree(target)
        return cost

    def _new_bucket(self) -> str:
        """With some objects put and removed: what a store sets up for a new bucket is no transfer."""
        bucket = f"bench-{uuid.uuid4().hex[:12]}"
        self._client.create_bucket(Bucket=bucket)
        for number in range(8):
            self._client.put_object(Bucket=bucket, Key=f"warm-{number}", Body=b"warm")
            self._client.delete_object(Bucket=bucket, Key=f"warm-{number}")
        return bucket

    def _drop(self, bucket: str) -> None:
        for page in self._client.get_paginator("list_objects_v2").paginate(Bucket=bucket):
            objects = [{"Key": found["Key"]} for found in page.get("Contents", [])]
            if objects:
                self._client.delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True})
        self._client.delete_bucket(Bucket=bucket)


def _niceness() -> int:
    """That of the engine, for the other programs: what is above ours."""
    from cosbrowser.engine.server import NICENESS

    return NICENESS


def _assert_equal(one: Path, other: Path) -> None:
    with one.open("rb") as expected, other.open("rb") as found:
        while data := expected.read(MIB):
            assert found.read(MIB) == data, f"{other} is not {one}"
        assert not found.read(1), f"{other} is longer than {one}"


def _hash_cpu_seconds(folder: Path, *, md5: bool) -> float:
    started, value = time.thread_time(), 0
    reading = 0.0
    for path in folder.iterdir():
        whole = hashlib.md5(usedforsecurity=False)
        with path.open("rb") as file:
            while True:
                before = time.thread_time()
                data = file.read(MIB)
                reading += time.thread_time() - before
                if not data:
                    break
                value = zlib.crc32(data, value)
                if md5:
                    whole.update(data)
        whole.hexdigest()
    return time.thread_time() - started - reading

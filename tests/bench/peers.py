"""Other programs that do the same work: what they are started with. Those that are not on PATH are left out."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """Of one run: wall seconds, processor seconds (user and system), peak resident memory in MiB."""

    seconds: float
    cpu_seconds: float
    peak_rss_mib: float


@dataclass(frozen=True)
class Store:
    """Where the server is and who asks. `folder` is for what the programs want to keep."""

    endpoint: str
    access_key: str
    secret_key: str
    in_flight: int
    folder: Path

    @property
    def environ(self) -> dict[str, str]:
        """All that the programs are told outside their arguments; nothing of the person's own."""
        settings = self.folder / "aws.ini"
        settings.write_text(f"[default]\ns3 =\n  max_concurrent_requests = {self.in_flight}\n")
        keys = {
            "AWS_ACCESS_KEY_ID": self.access_key,
            "AWS_SECRET_ACCESS_KEY": self.secret_key,
            "AWS_REGION": "us-east-1",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_CONFIG_FILE": str(settings),
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "RCLONE_CONFIG": os.devnull,
            "RCLONE_CONFIG_STORE_TYPE": "s3",
            "RCLONE_CONFIG_STORE_PROVIDER": "Other",
            "RCLONE_CONFIG_STORE_ENDPOINT": self.endpoint,
            "RCLONE_CONFIG_STORE_ACCESS_KEY_ID": self.access_key,
            "RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY": self.secret_key,
        }
        return {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ} | keys


# As many files at once as we have requests in flight; parts of a large file as each program has them by default.
def _s5cmd(store: Store, source: str, target: str, *, up: bool) -> list[str]:
    how = ["s5cmd", "--endpoint-url", store.endpoint, "--numworkers", str(store.in_flight), "--log", "error", "cp"]
    return [*how, f"{source}/", f"s3://{target}/"] if up else [*how, f"s3://{source}/*", f"{target}/"]


def _rclone(store: Store, source: str, target: str, *, up: bool) -> list[str]:
    how = ["rclone", "copy", "--transfers", str(store.in_flight), "--checkers", str(store.in_flight)]
    return [*how, source, f"store:{target}"] if up else [*how, f"store:{source}", target]


def _aws(store: Store, source: str, target: str, *, up: bool) -> list[str]:
    how = ["aws", "--endpoint-url", store.endpoint, "s3", "cp", "--recursive", "--only-show-errors"]
    return [*how, source, f"s3://{target}"] if up else [*how, f"s3://{source}", target]


PEERS: dict[str, Callable[..., list[str]]] = {"s5cmd": _s5cmd, "rclone": _rclone, "aws": _aws}


def present(store: Store) -> list[str]:
    """The programs that are on PATH and start."""
    found: list[str] = []
    for name in PEERS:
        if (path := shutil.which(name)) is None:
            continue
        asked = [path, "version"] if name != "aws" else [path, "--version"]
        if subprocess.run(asked, env=store.environ, capture_output=True, check=False).returncode == 0:
            found.append(name)
    return found


def copy(store: Store, name: str, source: str, target: str, *, up: bool, niceness: int) -> Cost:
    """Let a program send the folder `source` to BUCKET/PREFIX `target`, or fetch it; raises when it fails."""
    log = store.folder / f"{name}.log"
    command = PEERS[name](store, source, target, up=up)
    with log.open("wb") as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            ["nice", "-n", str(niceness), *command],
            env=store.environ,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{name} ended with {process.returncode}: {log.read_text(errors='replace')[-2000:]}")
    # Its peak memory is not to be had so: the kernel counts this process before it became that program.
    return Cost(seconds, used.ru_utime + used.ru_stime, 0.0)

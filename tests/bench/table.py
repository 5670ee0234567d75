"""All cases of transfers against a real S3 server in memory, beside the other programs (packaging/bench-peers.sh)."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from typing import Any

from tests import seaweed
from tests.bench.transfer import CASES

LATENCY = ("--latency-ms", "50", "--in-flight", "64")
QUEUED = ("--queued", "100000", "--alone", "--rounds", "1")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="cases whose name has this in it")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """The figures of `transfer` by case; each line comes as soon as it is known."""
    program = seaweed.installed(os.environ)
    if program is None:
        raise SystemExit("SeaweedFS is not here: run packaging/bench-peers.sh")
    found: dict[str, Any] = {}
    with seaweed.Seaweed(program) as server:
        keys = ("--endpoint", server.endpoint, "--access-key", server.access_key, "--secret-key", server.secret_key)
        for name, options in cases().items():
            if asked.only in name:
                command = [sys.executable, "-m", "tests.bench", "transfer", "--rounds", str(asked.rounds), *options]
                said = subprocess.run([*command, *keys], check=True, stdout=subprocess.PIPE, text=True).stdout
                found[name] = json.loads(said.splitlines()[-1])
                print(f"{name}: {json.dumps(found[name])}", flush=True)
    return found


def cases() -> dict[str, tuple[str, ...]]:
    """Their names, and what `transfer` is asked for."""
    found: dict[str, tuple[str, ...]] = {}
    for case in CASES:
        for direction in ("up", "down"):
            asked = ("--case", case, "--direction", direction)
            found[f"{case} {direction}"] = asked
            if case == "many-small":
                found[f"{case} {direction}, 50 ms, 64 in flight"] = (*asked, *LATENCY)
                found[f"{case} {direction}, 100,000 queued"] = (*asked, *QUEUED)
    return found

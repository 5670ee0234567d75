"""Deleting 100,000 objects: as the application does it, and as a loop over `delete_objects`, one after the other.

Both on a local COS whose every answer waits 30 ms, as a server that is far away does; the objects are the same, and
each way begins with the list of its keys.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.cos_server import LocalCos

BUCKETS = ("serial-loop", "parallel-way")
CONNECTION = "bench"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--objects", type=int, default=100_000)
    parser.add_argument("--latency", type=float, default=0.03, help="seconds that each answer waits")


def run(asked: argparse.Namespace) -> dict[str, Any]:
    """The fields of the issue: `seconds serial_seconds ratio`."""
    from cosbrowser.cos import deleting
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.credentials import Connection, Secret
    from cosbrowser.cos.entries import Location, ObjectEntry, Selection
    from cosbrowser.paths import Paths
    from tests.emulator.clients import hmac_client

    load = os.getloadavg()[0]
    keys = [f"{number:08d}" for number in range(asked.objects)]
    with LocalCos() as cos, tempfile.TemporaryDirectory() as folder:
        client = hmac_client(cos)
        for name in BUCKETS:
            client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
            cos.control("fill", {"bucket": name, "count": asked.objects})
        accounts = Accounts(Paths.for_profile(Path(folder)))
        connection = Connection(
            id=CONNECTION,
            name="Bench",
            instance=cos.instances[0]["crn"],
            endpoints_document=cos.line["endpoints_document"],
            iam=cos.iam,
        )
        accounts.open_for_now(connection, Secret(cos.instances[0]["api_key"]))
        accounts.account(CONNECTION).buckets()
        cos.control("faults", {"kind": "latency", "seconds": asked.latency})

        now = datetime.now(UTC)
        entries = tuple(ObjectEntry(key, 0, now, "") for key in keys)
        started = time.perf_counter()
        selection = Selection(Location(CONNECTION, BUCKETS[1]), entries)
        gone = sum(len(page.keys) for page in deleting.delete(accounts, selection))
        seconds = time.perf_counter() - started
        assert gone == asked.objects

        started = time.perf_counter()
        for first in range(0, len(keys), deleting.BATCH):
            batch = [{"Key": key} for key in keys[first : first + deleting.BATCH]]
            assert len(client.delete_objects(Bucket=BUCKETS[0], Delete={"Objects": batch})["Deleted"]) == len(batch)
        serial = time.perf_counter() - started

        cos.control("faults", method="DELETE")
        for name in BUCKETS:
            assert client.list_objects_v2(Bucket=name)["KeyCount"] == 0
        accounts.close()
    return {
        "seconds": round(seconds, 2),
        "serial_seconds": round(serial, 2),
        "ratio": round(serial / seconds, 2),
        "objects": asked.objects,
        "load": [load, os.getloadavg()[0]],
    }

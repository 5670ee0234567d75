"""A bucket of very many keys: one that the local COS computes, or one that another S3 server keeps."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from cosbrowser.cos.credentials import Connection, Secret, SignIn
from tests import seaweed
from tests.cos_server import LocalCos
from tests.filling import samples

CONNECTION = "bench"


@dataclass(frozen=True)
class ManyKeys:
    """Where the bucket is and who may read it. `requests`: listings since `forget`, where the server counts them."""

    bucket: str
    connection: Connection
    secret: Secret
    endpoint: str
    key_id: str
    secret_key: str
    pid: int | None = None  # of the server, if it is a child of this process
    forget: Callable[[], object] = lambda: None
    requests: Callable[[], int] | None = None


@contextmanager
def computed(rows: int) -> Generator[ManyKeys]:
    """On the local COS, which costs the machine little."""
    bucket = "big"
    with LocalCos("--synthetic", f"{bucket}={rows}") as cos:
        instance = cos.instances[0]
        connection = Connection(
            id=CONNECTION,
            name="Bench",
            instance=instance["crn"],
            endpoints_document=cos.line["endpoints_document"],
            iam=cos.iam,
        )
        keys = (cos.endpoints["us-south"], instance["access_key_id"], instance["secret_access_key"])
        yield ManyKeys(
            bucket,
            connection,
            Secret(instance["api_key"]),
            *keys,
            cos.pid,
            lambda: cos.control("requests", method="DELETE"),
            lambda: cos.control("requests")["operations"].get("ListObjectsV2", 0),
        )


@contextmanager
def loaded(rows: int) -> Generator[ManyKeys]:
    """On SeaweedFS with its data in memory, a child of this process."""
    program, bucket = seaweed.installed(os.environ), "big"
    if program is None:
        raise SystemExit("SeaweedFS is not here: run packaging/bench-peers.sh --install")
    with seaweed.Seaweed(program) as server:
        server.load(bucket, samples(rows))
        connection = Connection(CONNECTION, "Bench", SignIn.HMAC, endpoint=server.endpoint)
        secret = Secret("", server.access_key, server.secret_key)
        place = (server.endpoint, server.access_key, server.secret_key)
        yield ManyKeys(bucket, connection, secret, *place, server.pid)


@contextmanager
def stored(rows: int, endpoint: str, key_id: str, secret_key: str) -> Generator[ManyKeys]:
    """On a server at that address: filled before, removed after."""
    bucket = f"cosbrowser-bench-{uuid.uuid4().hex[:12]}"
    place = (endpoint, key_id, secret_key, bucket)
    connection = Connection(CONNECTION, "Bench", SignIn.HMAC, endpoint=endpoint)
    # By processes of their own: what they hold and load is not the window's.
    filling = [sys.executable, "-m", "tests.filling", *place]
    try:
        subprocess.run([*filling, str(rows)], check=True)
        yield ManyKeys(bucket, connection, Secret("", key_id, secret_key), *place[:-1])
    finally:
        subprocess.run([*filling, "0"], check=True)

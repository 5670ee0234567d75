"""moto, an S3 server from elsewhere that is installed wherever tests run, as a process of its own.

It checks no credentials. It takes a few milliseconds of processor time for each request, so a bucket of very many keys
is put into its memory before it answers.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Self

from tests.cos_server import ROOT


class Moto:
    """`with Moto({bucket: [(key, bytes), ...]}) as server: server.endpoint`."""

    access_key = secret_key = "any"

    def __init__(self, buckets: Mapping[str, Sequence[tuple[str, int]]]) -> None:
        self._buckets = buckets
        self._process: subprocess.Popen[str] | None = None
        self.endpoint = ""

    def __enter__(self) -> Self:
        command = [sys.executable, "-W", "ignore", "-m", "tests.moto_server"]
        process = self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, text=True
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(self._buckets) + "\n")
        process.stdin.flush()
        self.endpoint = process.stdout.readline().strip()
        if not self.endpoint:
            self.__exit__()
            raise RuntimeError("moto's server did not start")
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.communicate()  # it ends with its input


def _serve() -> None:
    from moto.core import DEFAULT_ACCOUNT_ID
    from moto.s3.models import s3_backends
    from moto.server import ThreadedMotoServer

    buckets: dict[str, list[tuple[str, int]]] = json.loads(sys.stdin.readline())
    store = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
    for bucket, objects in buckets.items():
        store.create_bucket(bucket, "us-east-1")
        for key, size in objects:
            store.put_object(bucket, key, bytes(size))
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    print("http://{}:{}".format(*server.get_host_and_port()), flush=True)
    sys.stdin.read()
    server.stop()


if __name__ == "__main__":
    _serve()

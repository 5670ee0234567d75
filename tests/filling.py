"""Filling a bucket of any S3 server with very many small objects, through our own wire, and emptying it again.

`python -m tests.filling ENDPOINT KEY_ID SECRET BUCKET ROWS` as a process of its own, for what is measured: with 0
rows the bucket is removed.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from itertools import islice
from pathlib import Path

from cosbrowser.cos import deleting
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.wire import Wire
from cosbrowser.paths import Paths

_FILLER = "filler"
_THREADS = 16
_BATCH = 4096


def samples(rows: int) -> Iterator[tuple[str, int]]:
    """Keys in one prefix with the bytes of each, as those that the local COS computes."""
    return ((f"sample-{n:09d}.csv", n % 1000) for n in range(rows))


def fill(endpoint: str, key_id: str, secret_key: str, bucket: str, objects: Iterable[tuple[str, int]]) -> None:
    """Make a bucket with these keys, each of so many bytes."""
    with _signed_in(endpoint, key_id, secret_key) as accounts, ThreadPoolExecutor(_THREADS) as threads:
        accounts.client(_FILLER, bucket).create_bucket(Bucket=bucket)
        put, waiting = partial(_put, accounts.wire(_FILLER, bucket), bucket), iter(objects)
        while batch := list(islice(waiting, _BATCH)):  # not all of a million futures at once
            list(threads.map(put, batch))


def remove(endpoint: str, key_id: str, secret_key: str, bucket: str) -> None:
    """Delete a bucket with all that is in it."""
    with _signed_in(endpoint, key_id, secret_key) as accounts:
        for _ in deleting.delete(accounts, Selection(Location(_FILLER, bucket), folders=("",))):
            pass
        accounts.client(_FILLER, bucket).delete_bucket(Bucket=bucket)


@contextmanager
def _signed_in(endpoint: str, key_id: str, secret_key: str) -> Generator[Accounts]:
    with tempfile.TemporaryDirectory() as folder, closing(Accounts(Paths.for_profile(Path(folder)))) as accounts:
        connection = Connection(_FILLER, _FILLER, SignIn.HMAC, endpoint=endpoint)
        accounts.open_for_now(connection, Secret("", key_id, secret_key))
        yield accounts


def _put(wire: Wire, bucket: str, one: tuple[str, int]) -> None:
    key, size = one
    wire.put_object(bucket, key, io.BytesIO(bytes(size)), size, {})


if __name__ == "__main__":
    *_place, _rows = sys.argv[1:]
    if int(_rows):
        fill(*_place, samples(int(_rows)))
    else:
        remove(*_place)

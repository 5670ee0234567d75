"""Single objects and selections of them."""

from __future__ import annotations

import base64
import hashlib
import io
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar, cast

from cosbrowser.cos.below import below
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import ObjectHead, Selection

T = TypeVar("T")

_NOTHING = object()


def head(accounts: Accounts, location: Location, key: str) -> ObjectHead:
    """What a HEAD says of the object `key` in the bucket of `location`."""
    return accounts.wire(location.connection, location.bucket).head_object(location.bucket, key)


def make_folder(accounts: Accounts, location: Location, name: str) -> str:
    """Store the zero-byte marker of a folder called `name` below `location`; gives its prefix.

    Raises `CosError` (CONFLICT) when something with that prefix exists.
    """
    prefix = location.child(name).prefix
    wire = accounts.wire(location.connection, location.bucket)
    there = wire.list_objects(location.bucket, prefix, delimiter="", max_keys=1)
    if there.keys:
        raise CosError(Problem(Kind.CONFLICT, operation="MakeFolder", bucket=location.bucket, key=prefix))
    # The checksum lets the server notice what TLS would not; buckets with retention ask for one (cos-api.md 4.1).
    md5 = base64.b64encode(hashlib.md5(b"", usedforsecurity=False).digest()).decode()
    headers = {"Content-Type": "application/x-directory", "Content-MD5": md5}
    wire.put_object(location.bucket, prefix, io.BytesIO(), 0, headers)
    return prefix


def count(accounts: Accounts, selection: Selection) -> Iterator[tuple[int, int]]:
    """Objects and bytes below a selection, as running totals, one value a page. Raises `CosError`."""
    objects, size = len(selection.objects), sum(entry.size for entry in selection.objects)
    yield objects, size
    here = selection.location
    places = [Location(here.connection, here.bucket, prefix) for prefix in selection.folders]
    for reached in below(accounts, places):
        if reached.problem is not None:
            raise CosError(reached.problem)
        objects += len(reached.page.keys)
        size += sum(reached.page.sizes)
        yield objects, size


def count_in(accounts: Accounts, place: Location) -> Iterator[int]:
    """Objects in a folder and below it, as a running total, without the folder's own marker. Raises `CosError`."""
    found = 0
    for reached in below(accounts, [place]):
        if reached.problem is not None:
            raise CosError(reached.problem)
        found += len(reached.page.keys) - (place.prefix in reached.page.keys)
        yield found


def side_by_side(act: Callable[[T], object], values: Iterable[T], at_once: int = 16) -> None:
    """Do something for each value, several at once."""
    waiting, lock = iter(values), threading.Lock()
    problems: list[BaseException] = []

    def work() -> None:
        while not problems:
            with lock:
                value = next(waiting, _NOTHING)
            if value is _NOTHING:
                return
            try:
                act(cast("T", value))
            except BaseException as error:
                problems.append(error)

    threads = [threading.Thread(target=work, name="side-by-side", daemon=True) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]

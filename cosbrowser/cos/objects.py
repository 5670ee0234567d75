"""Single objects and selections of them."""

from __future__ import annotations

import base64
import hashlib
import io
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from cosbrowser.cos.answers import bad_answer, kind_of, translating
from cosbrowser.cos.below import below
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.pages import advancing

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import ObjectEntry, ObjectHead, Page, Selection

T = TypeVar("T")

BATCH = 1000  # keys a DeleteObjects request may carry
MOST_EMPTY = 100  # pages one after the other; a server may have reasons for some
_NOTHING = object()


@dataclass(frozen=True, slots=True)
class Deleted:
    """Progress of a deletion: the keys that are gone since the last value, and what could not be deleted."""

    keys: tuple[str, ...]
    failed: tuple[Problem, ...] = ()


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


def delete(accounts: Accounts, selection: Selection) -> Iterator[Deleted]:
    """Delete the selected objects and all below the selected folders, a thousand a request.

    What a single key failed with is in `Deleted.failed`; a failure of a whole request ends the stream.
    """
    location = selection.location
    keys = iter([entry.key for entry in selection.objects])
    yield from _delete_keys(accounts, location, keys)
    for page in _below(accounts, selection):
        yield from _delete_keys(accounts, location, page.keys)


def delete_unchanged(accounts: Accounts, location: Location, entries: tuple[ObjectEntry, ...]) -> Iterator[Deleted]:
    """Delete objects that are still what they were when they were listed; the others are in `Deleted.failed`.

    COS deletes without conditions: each object is looked at just before.
    """
    wire = accounts.wire(location.connection, location.bucket)
    remaining = iter(entries)
    while batch := list(islice(remaining, BATCH)):
        failed: list[Problem] = []
        same: list[str] = []

        def look(entry: ObjectEntry, same: list[str] = same, failed: list[Problem] = failed) -> None:
            try:
                wire.head_object(location.bucket, entry.key, etag=entry.etag)
            except CosError as error:
                failed.append(error.about(bucket=location.bucket, key=entry.key).problem)
            else:
                same.append(entry.key)

        side_by_side(look, batch)
        if failed:
            yield Deleted((), tuple(failed))
        yield from _delete_keys(accounts, location, same)


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


def _below(accounts: Accounts, selection: Selection) -> Iterator[Page]:
    """Pages of all objects below the selected folders, markers included."""
    bucket = selection.location.bucket
    wire = accounts.wire(selection.location.connection, bucket)
    for prefix in selection.folders:
        token: str | None = None
        page: Page | None = None
        empty = 0
        while True:
            page = advancing(wire.list_objects(bucket, prefix, delimiter="", token=token), page)
            # What is listed is deleted meanwhile, so that a listing in circles has empty pages from then on.
            empty = 0 if page.keys else empty + 1
            if empty > MOST_EMPTY:
                raise bad_answer("The listing has no end.")
            yield page
            token = page.token
            if token is None:
                break


def _delete_keys(accounts: Accounts, location: Location, keys: Iterable[str]) -> Iterator[Deleted]:
    remaining = iter(keys)
    while batch := list(islice(remaining, BATCH)):
        # A key that XML cannot carry would make the server refuse the whole batch (reliability.md finding 8).
        plain = [key for key in batch if _fits_xml(key)]
        if plain:
            yield _delete_batch(accounts, location, plain)
        for key in batch:
            if not _fits_xml(key):
                yield _delete_one(accounts, location, key)


def _fits_xml(key: str) -> bool:
    return all(c in "\t\n" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000" for c in key)


def _delete_batch(accounts: Accounts, location: Location, keys: list[str]) -> Deleted:
    client = accounts.client(location.connection, location.bucket)
    # Not quiet: an answer that names no key would pass for one in which nothing failed.
    wanted = {"Objects": [{"Key": key} for key in keys], "Quiet": False}
    with translating("DeleteObjects", bucket=location.bucket):
        answer: dict[str, Any] = client.delete_objects(Bucket=location.bucket, Delete=wanted)
    request_id = str(answer.get("ResponseMetadata", {}).get("RequestId", ""))
    failed = tuple(
        Problem(
            kind_of(403 if error.get("Code") == "AccessDenied" else 0, str(error.get("Code", ""))),
            operation="DeleteObject",
            bucket=location.bucket,
            key=str(error.get("Key", "")),
            code=str(error.get("Code", "")),
            message=str(error.get("Message", "")),
            request_id=request_id,
        )
        for error in answer.get("Errors") or []
    )
    said = {str(deleted.get("Key", "")) for deleted in answer.get("Deleted") or []}
    named = said | {problem.key for problem in failed}
    unnamed = tuple(
        Problem(Kind.BAD_ANSWER, "DeleteObject", location.bucket, key, detail="The answer does not name it.")
        for key in keys
        if key not in named
    )
    return Deleted(tuple(key for key in keys if key in said), failed + unnamed)


def _delete_one(accounts: Accounts, location: Location, key: str) -> Deleted:
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("DeleteObject", bucket=location.bucket, key=key):
            answer: dict[str, Any] = client.delete_object(Bucket=location.bucket, Key=key)
            if (status := int(answer["ResponseMetadata"]["HTTPStatusCode"])) != 204:
                raise bad_answer("Not the answer to a deletion.", status=status)
    except CosError as error:
        return Deleted((), (error.problem,))
    return Deleted((key,))

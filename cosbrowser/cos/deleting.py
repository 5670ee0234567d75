"""Deleting many objects, or versions of them: a thousand a request, several requests at once."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any

from cosbrowser.cos import untrusted
from cosbrowser.cos.answers import bad_answer, kind_of, translating
from cosbrowser.cos.below import below
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import RETRYABLE, CosError, Kind, Problem
from cosbrowser.cos.objects import side_by_side
from cosbrowser.cos.parallel import parallel
from cosbrowser.cos.retention import check_free, retention_of, why_kept

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import ObjectEntry, Selection
    from cosbrowser.cos.wire import Wire

BATCH = 1000  # keys a DeleteObjects request may carry
_NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"
REQUESTS = 16  # at once; most of each is waiting for the server
MOST_EXPLAINED = 100
_REFUSED = frozenset({Kind.DENIED, Kind.LOCKED})

Doomed = tuple[str, str]  # key and version id; without a version id, what the key stands for now


@dataclass(frozen=True, slots=True)
class Deleted:
    """Progress of a deletion: the keys that are gone since the last value, and what could not be deleted.

    Of a deletion of versions, a key stands there once for each of them. `markers`: keys with the id of the delete
    marker that stands there now, where the bucket keeps versions.
    """

    keys: tuple[str, ...]
    failed: tuple[Problem, ...] = ()
    markers: tuple[tuple[str, str], ...] = ()


def delete(accounts: Accounts, selection: Selection, stays: frozenset[str] = frozenset()) -> Iterator[Deleted]:
    """Delete the selected objects and all below the selected folders, but not what `stays`: that is not sent.

    What a single key failed with is in `Deleted.failed`; a failure of a whole request ends the stream, when those
    under way are over.
    """
    groups = _of_selection(accounts, selection)
    kept = ([one for one in group if one[0] not in stays] for group in groups) if stays else groups
    yield from delete_all(accounts, selection.location, kept)


def delete_unchanged(accounts: Accounts, location: Location, entries: tuple[ObjectEntry, ...]) -> Iterator[Deleted]:
    """Delete objects that are still what they were when they were listed; the others are in `Deleted.failed`.

    COS deletes without conditions: each object is looked at just before.
    """
    wire = accounts.wire(location.connection, location.bucket)
    remaining = iter(entries)
    while batch := list(islice(remaining, BATCH)):
        failed: list[Problem] = []
        same: list[Doomed] = []

        def look(entry: ObjectEntry, same: list[Doomed] = same, failed: list[Problem] = failed) -> None:
            try:
                head = wire.head_object(location.bucket, entry.key, etag=entry.etag)
                check_free(head, "DeleteObject", location.bucket)
            except CosError as error:
                failed.append(error.about(bucket=location.bucket, key=entry.key).problem)
            else:
                same.append((entry.key, ""))

        side_by_side(look, batch)
        if failed:
            yield Deleted((), tuple(failed))
        yield from delete_all(accounts, location, [same])


def delete_all(accounts: Accounts, location: Location, groups: Iterable[list[Doomed]]) -> Iterator[Deleted]:
    """Delete what comes, in the bucket of `location`. Raises `CosError` as `delete`."""
    wire = accounts.wire(location.connection, location.bucket)
    refusals = Refusals(wire, location.bucket)

    def act(batch: list[Doomed]) -> Deleted:
        if len(batch) == 1 and not fits_xml(batch[0][0]):
            done = _delete_one(accounts.client(location.connection, location.bucket), location.bucket, *batch[0])
        else:
            done = _delete_batch(wire, location.bucket, batch)
        return replace(done, failed=refusals.explained(done.failed))

    yield from parallel(_batches(groups), act, REQUESTS)


class Refusals:
    """Looks why the server refuses to delete: what is protected is told from what the key may not do.

    IBM COS says AccessDenied of both (cos-api.md section 4.1). At most a hundred objects of one deletion are looked
    at; what the server said stays as it was said.
    """

    def __init__(self, wire: Wire, bucket: str) -> None:
        self._wire = wire
        self._bucket = bucket
        self._left = MOST_EXPLAINED
        self._lock = threading.Lock()

    def explained(self, failed: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """The same problems; those of protected objects say until when."""
        refused = [problem for problem in failed if problem.kind in _REFUSED and not problem.detail]
        with self._lock:
            looked = refused[: self._left]
            self._left -= len(looked)
        known: dict[str, Problem] = {}

        def look(problem: Problem) -> None:
            with contextlib.suppress(CosError):  # the refusal stands without it
                found = retention_of(self._wire.head_object(self._bucket, problem.key))
                if found is not None and found.protects:
                    detail = " ".join(why_kept(found))
                    known[problem.key] = replace(problem, kind=Kind.LOCKED, detail=detail)

        side_by_side(look, looked)
        return tuple(known.get(problem.key, problem) for problem in failed)


def fits_xml(key: str) -> bool:
    """Whether XML 1.0 can carry a key through a parser unchanged."""
    return key.isprintable() or all(
        c in "\t\n" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000" for c in key
    )


def _of_selection(accounts: Accounts, selection: Selection) -> Iterator[list[Doomed]]:
    """Selected objects, then what is below the folders. Raises `CosError` when a part could not be read, at its end."""
    yield [(entry.key, "") for entry in selection.objects]
    here = selection.location
    places = [Location(here.connection, here.bucket, prefix) for prefix in selection.folders]
    problem: Problem | None = None
    for reached in below(accounts, places):
        problem = problem or reached.problem
        yield [(key, "") for key in reached.page.keys]
    if problem is not None:
        raise CosError(problem)


def _batches(groups: Iterable[list[Doomed]]) -> Iterator[list[Doomed]]:
    """Full batches where there is enough; a key that XML cannot carry is one of its own.

    It would make the server refuse the whole batch (reliability.md finding 8).
    """
    waiting: list[Doomed] = []
    for group in groups:
        for one in group:
            if fits_xml(one[0]):
                waiting.append(one)
            else:
                yield [one]
        while len(waiting) >= BATCH:
            yield waiting[:BATCH]
            waiting = waiting[BATCH:]
    if waiting:
        yield waiting


def _delete_batch(wire: Wire, bucket: str, batch: list[Doomed]) -> Deleted:
    objects = "".join(
        f"<Object><Key>{escape(key)}</Key>{f'<VersionId>{escape(version)}</VersionId>' if version else ''}</Object>"
        for key, version in batch
    )
    document = f'<Delete xmlns="{_NAMESPACE}">{objects}</Delete>'
    # Not quiet: an answer that names no key would pass for one in which nothing failed.
    gone, errors = _told(wire.delete_objects(bucket, document.encode()), bucket)
    failed = tuple(
        Problem(
            kind_of(403 if error.get("Code") == "AccessDenied" else 0, error.get("Code", "")),
            "DeleteObject",
            bucket,
            error.get("Key", ""),
            code=error.get("Code", ""),
            message=error.get("Message", ""),
            detail=f"version {error['VersionId']}" if error.get("VersionId") else "",
        )
        for error in errors
    )
    kept = {(error.get("Key", ""), error.get("VersionId", "")) for error in errors}
    said = {(one.get("Key", ""), one.get("VersionId", "")) for one in gone}
    unnamed = tuple(
        Problem(Kind.BAD_ANSWER, "DeleteObject", bucket, key, detail="The answer does not name it.")
        for key, version in batch
        if (key, version) not in said and (key, version) not in kept
    )
    markers = tuple((one.get("Key", ""), one["DeleteMarkerVersionId"]) for one in gone if _made_marker(one))
    return Deleted(tuple(key for key, version in batch if (key, version) in said), failed + unnamed, markers)


def _made_marker(told: dict[str, str]) -> bool:
    """Whether a delete marker was made; one that was itself deleted is named in the same way."""
    return bool(told.get("DeleteMarkerVersionId")) and not told.get("VersionId")


def _told(answer: bytes, bucket: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """What the server deleted, and what it could not. Raises `CosError` (BAD_ANSWER) for any other answer."""
    known = {"operation": "DeleteObjects", "bucket": bucket, "status": 200}
    try:
        root = untrusted.document(answer)
    except ValueError as error:
        raise bad_answer("The answer is not XML.", **known) from error
    if _local(root.tag) != "DeleteResult":
        raise bad_answer(f"The answer is {_local(root.tag)}, not a DeleteResult.", **known)
    told: dict[str, list[dict[str, str]]] = {"Deleted": [], "Error": []}
    for element in root:
        told.get(_local(element.tag), []).append({_local(part.tag): part.text or "" for part in element})
    return told["Deleted"], told["Error"]


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _delete_one(client: Any, bucket: str, key: str, version: str) -> Deleted:
    try:
        with translating("DeleteObject", bucket=bucket, key=key):
            asked = {"VersionId": version} if version else {}
            answer: dict[str, Any] = client.delete_object(Bucket=bucket, Key=key, **asked)
            if (status := int(answer["ResponseMetadata"]["HTTPStatusCode"])) != 204:
                raise bad_answer("Not the answer to a deletion.", status=status)
    except CosError as error:
        if error.problem.kind in RETRYABLE:
            raise
        return Deleted((), (error.problem,))
    marker = str(answer.get("VersionId") or "") if answer.get("DeleteMarker") and not version else ""
    return Deleted((key,), (), ((key, marker),) if marker else ())

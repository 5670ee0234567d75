"""Uploads in parts that nobody has finished: their parts take room and cost, and no listing of objects shows them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from queue import Queue
from typing import TYPE_CHECKING, Any, TypeVar

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

T = TypeVar("T")

REQUESTS = 8  # at once


@dataclass(frozen=True, slots=True)
class Unfinished:
    """One upload: of which key, since when, and who began it, as far as the server says."""

    key: str
    id: str
    initiated: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Sized:
    """What an upload has so far. `problem` where that could not be read."""

    upload: Unfinished
    parts: int = 0
    size: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Aborted:
    """An upload that is gone, or why it is not."""

    upload: Unfinished
    problem: Problem | None = None


def uploads(accounts: Accounts, location: Location) -> Iterator[tuple[Unfinished, ...]]:
    """The unfinished uploads of a bucket, page by page. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    with translating("ListMultipartUploads", bucket=location.bucket):
        for page in client.get_paginator("list_multipart_uploads").paginate(Bucket=location.bucket):
            yield tuple(_upload(one) for one in page.get("Uploads") or [])


def _upload(one: dict[str, Any]) -> Unfinished:
    who = one.get("Initiator") or one.get("Owner") or {}
    by = str(who.get("DisplayName") or who.get("ID") or "")
    return Unfinished(str(one["Key"]), str(one["UploadId"]), one["Initiated"], by)


def sized(accounts: Accounts, location: Location, found: tuple[Unfinished, ...]) -> Iterator[Sized]:
    """How many parts and bytes each of these has, in the order of the answers."""
    client = accounts.client(location.connection, location.bucket)

    def one(upload: Unfinished) -> Sized:
        parts = size = 0
        try:
            with translating("ListParts", bucket=location.bucket, key=upload.key):
                asked = {"Bucket": location.bucket, "Key": upload.key, "UploadId": upload.id}
                for page in client.get_paginator("list_parts").paginate(**asked):
                    listed = page.get("Parts") or []
                    parts += len(listed)
                    size += sum(int(part["Size"]) for part in listed)
        except CosError as error:
            return Sized(upload, problem=error.problem)
        return Sized(upload, parts, size)

    yield from _side_by_side(one, found)


def abort(accounts: Accounts, location: Location, found: tuple[Unfinished, ...]) -> Iterator[Aborted]:
    """Have the server forget these uploads and their parts; one that is gone already counts as gone."""
    client = accounts.client(location.connection, location.bucket)

    def one(upload: Unfinished) -> Aborted:
        try:
            with translating("AbortMultipartUpload", bucket=location.bucket, key=upload.key):
                client.abort_multipart_upload(Bucket=location.bucket, Key=upload.key, UploadId=upload.id)
        except CosError as error:
            gone = error.problem.kind is Kind.NOT_FOUND
            return Aborted(upload, None if gone else error.problem)
        return Aborted(upload)

    yield from _side_by_side(one, found)


def _side_by_side(act: Callable[[Unfinished], T], found: tuple[Unfinished, ...]) -> Iterator[T]:
    """What comes of each, several at once; closing the iterator begins no more."""
    waiting, lock, results = iter(found), threading.Lock(), Queue[T | BaseException]()
    stopped = threading.Event()

    def work() -> None:
        while not stopped.is_set():
            with lock:
                upload = next(waiting, None)
            if upload is None:
                return
            try:
                results.put(act(upload))
            except BaseException as error:
                results.put(error)

    for _ in range(min(REQUESTS, len(found))):
        threading.Thread(target=work, name="unfinished", daemon=True).start()
    try:
        for _ in found:
            result = results.get()
            if isinstance(result, BaseException):
                raise result
            yield result
    finally:
        stopped.set()

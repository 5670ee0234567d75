"""Versions and large objects by the queue: a version into a file or to the top, and new properties above 5 GB."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cosbrowser.cos import properties
from cosbrowser.cos.bulk import Progress, each
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import CosError
from cosbrowser.cos.properties import Properties, PropertiesChange
from cosbrowser.transfer.job import Answer, CopyOptions, Direction, Transport, UploadOptions
from cosbrowser.transfer.rows import GroupRow, JobRow

if TYPE_CHECKING:
    from cosbrowser.cos.entries import Selection
    from cosbrowser.cos.versions import Version
    from cosbrowser.transfer.queue import Queue


def fetch(queue: Queue, location: Location, version: Version, path: str) -> int:
    """Download a version into the local file `path`, over what is there; gives the id of the group."""
    folder, name = os.path.split(os.path.abspath(path))  # noqa: PTH100  need not be UTF-8
    target = _folder(location, version.key)
    options = UploadOptions(when_exists=Answer.OVERWRITE, transport=Transport.HTTPS)
    row = GroupRow(Direction.DOWNLOAD, target, folder, name, options=options)
    job = JobRow(
        0, name, version.key, os.fsencode(name), version.size, identity=version.etag, version=version.id,
        modified=round(version.modified.timestamp() * 1000) * 1_000_000,
    )  # fmt: skip
    return queue.send(row, [job])


def restore(queue: Queue, location: Location, version: Version) -> int:
    """Copy a version of any size over its object, as the newest one; gives the id of the group."""
    return _remake(queue, location, version.key, version.size, version.etag, version.id, None)


def change(queue: Queue, selection: Selection, wanted: PropertiesChange) -> Iterator[Progress]:
    """As `properties.change`; what one request cannot take is copied onto itself in parts, as a transfer of its own."""
    accounts, location = queue.means.accounts, selection.location

    def one(key: str) -> None:
        try:
            properties.change_one(accounts, location, key, wanted)
        except CosError as error:
            if error.problem.code != properties.TOO_LARGE:
                raise
            head = accounts.wire(location.connection, location.bucket).head_object(location.bucket, key)
            after = wanted.of(properties.properties_of(head))
            _remake(queue, location, key, head.size, head.etag, head.version_id, after)

    yield from each(accounts, selection, one)


def _remake(
    queue: Queue, location: Location, key: str, size: int, etag: str, version: str, after: Properties | None
) -> int:
    """Copy an object onto itself, in parts; with other properties, where they are given."""
    target = _folder(location, key)
    name = key.removeprefix(target.prefix)
    options = CopyOptions(
        when_exists=Answer.OVERWRITE, source=target,
        headers=after.headers if after is not None else {},
        metadata=after.metadata if after is not None else {},
        describes=after is not None,
    )  # fmt: skip
    row = GroupRow(Direction.COPY, target, "", name.rstrip(DELIMITER), options=options)
    path = key.encode(errors="surrogatepass")
    return queue.send(row, [JobRow(0, name, key, path, size, identity=etag, version=version)])


def _folder(location: Location, key: str) -> Location:
    return Location(location.connection, location.bucket, key[: key.rstrip(DELIMITER).rfind(DELIMITER) + 1])

"""What a comparison came to, done: through the queue, each file only if both sides are still what was compared."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import HERE, local_path
from cosbrowser.cos.objects import side_by_side
from cosbrowser.transfer.aside import MOST_AT_ONCE
from cosbrowser.transfer.compare import Act, Difference, Place, Version
from cosbrowser.transfer.disk import entered, local_problem
from cosbrowser.transfer.job import Direction
from cosbrowser.transfer.meeting import expecting
from cosbrowser.transfer.plan import visible
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.source import changed, identity

if TYPE_CHECKING:
    from cosbrowser.transfer.queue import Queue


def send(
    queue: Queue, left: Place, right: Place, rows: tuple[Difference, ...], groups: tuple[int, int]
) -> tuple[int, int]:
    """Have the queue move the rows whose act is RIGHT or LEFT, where one side is local.

    `groups` are the ids of the uploads and the downloads of this synchronisation so far, 0 for none; gives them back.
    """
    local, remote = (left, right) if left.is_local else (right, left)
    assert remote.location is not None
    up, down = groups
    to_remote, to_local = (Act.RIGHT, Act.LEFT) if left.is_local else (Act.LEFT, Act.RIGHT)
    uploads = [_upload(row, remote.location, *_sides(row, left)) for row in rows if row.act is to_remote]
    downloads = [_download(row, remote.location, *_sides(row, left)) for row in rows if row.act is to_local]
    title = visible(os.path.basename(local.folder) or local.folder)  # noqa: PTH119
    if uploads:
        up = queue.send(GroupRow(Direction.UPLOAD, remote.location, local.folder, title), uploads, up)
    if downloads:
        title = remote.location.name
        down = queue.send(GroupRow(Direction.DOWNLOAD, remote.location, local.folder, title), downloads, down)
    return up, down


def _sides(row: Difference, left: Place) -> tuple[Version | None, Version | None]:
    """What is here, and what is there."""
    return (row.left, row.right) if left.is_local else (row.right, row.left)


def _upload(row: Difference, target: Location, here: Version | None, there: Version | None) -> JobRow:
    assert here is not None
    return JobRow(
        0, row.name, target.prefix + row.name, os.fsencode(row.name), here.size,
        answer=expecting(there.identity if there is not None else ""), modified=here.modified * 1_000_000,
        identity=here.identity,
    )  # fmt: skip


def _download(row: Difference, target: Location, here: Version | None, there: Version | None) -> JobRow:
    assert there is not None
    path = local_path(row.name)
    return JobRow(
        0, row.name, target.prefix + row.name, os.fsencode(DELIMITER.join(path)), there.size,
        answer=expecting(here.identity if here is not None else ""), modified=there.modified * 1_000_000,
        identity=there.identity, place=HERE.fold(path) if HERE.folds else None,
    )  # fmt: skip


def remove(_queue: Queue, folder: str, files: tuple[tuple[str, str], ...]) -> Iterator[Deleted]:
    """Remove local files, by name and identity, that are still what was compared; never through a link."""
    gone: list[str] = []
    for name, known in files:
        *folders, last = name.split(DELIMITER)
        path = os.path.join(folder, *folders, last)  # noqa: PTH118
        try:
            with entered(folder, tuple(folders), create=False) as inside:
                if identity(inside.status(last)) != known:
                    raise changed(os.fsencode(path))
                inside.remove(last)
        except OSError as error:
            yield Deleted((), (local_problem(error, "DeleteFile", path).problem,))
        except CosError as error:
            yield Deleted((), (error.problem,))
        else:
            gone.append(name)
    yield Deleted(tuple(gone))


def copy(
    queue: Queue, source: Location, target: Location, rows: tuple[tuple[str, Version, str], ...]
) -> Iterator[Deleted]:
    """Copy objects on the server, by name, version and the ETag that the target has ("": nothing).

    For two places of one connection. What was copied is in `Deleted.keys`, what was not in `Deleted.failed`.
    """
    client = queue.means.accounts.client(target.connection, target.bucket)
    wire = queue.means.accounts.wire(target.connection, target.bucket)
    done: list[str] = []
    failed: list[Problem] = []

    def one(row: tuple[str, Version, str]) -> None:
        name, version, there = row
        key = target.prefix + name
        asked: dict[str, Any] = {"Bucket": source.bucket, "Key": source.prefix + name}
        try:
            if version.size > MOST_AT_ONCE:
                raise CosError(
                    Problem(Kind.INVALID, detail="an object of more than 5 GiB is not copied in one request")
                )
            if _etag(wire.head_object, target.bucket, key) != there:
                raise CosError(Problem(Kind.CHANGED, status=412))
            with translating("CopyObject", bucket=target.bucket, key=key):
                client.copy_object(
                    Bucket=target.bucket, Key=key, CopySource=asked, CopySourceIfMatch=f'"{version.identity}"'
                )
            done.append(name)
        except CosError as error:
            failed.append(error.about(operation="CopyObject", bucket=target.bucket, key=key).problem)

    side_by_side(one, rows)
    yield Deleted(tuple(done), tuple(failed))


def _etag(head: Any, bucket: str, key: str) -> str:
    try:
        return head(bucket, key).etag
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return ""
        raise

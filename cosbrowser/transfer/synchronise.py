"""What a comparison came to, done: through the queue, each file only if both sides are still what was compared."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import CosError
from cosbrowser.cos.names import HERE, local_path
from cosbrowser.transfer.compare import Act, Difference, Place, Version
from cosbrowser.transfer.disk import entered, local_problem
from cosbrowser.transfer.job import CopyOptions, Direction
from cosbrowser.transfer.meeting import expecting
from cosbrowser.transfer.plan import visible
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.source import changed, identity

if TYPE_CHECKING:
    from cosbrowser.transfer.queue import Queue


def send(
    queue: Queue, left: Place, right: Place, rows: tuple[Difference, ...], groups: tuple[int, int]
) -> tuple[int, int]:
    """Have the queue move the rows whose act is RIGHT or LEFT.

    `groups` are the ids of what goes to the right and to the left in this synchronisation so far, 0 for none; gives
    them back.
    """
    to_right = [(row.name, row.left, row.right) for row in rows if row.act is Act.RIGHT]
    to_left = [(row.name, row.right, row.left) for row in rows if row.act is Act.LEFT]
    return _send(queue, left, right, to_right, groups[0]), _send(queue, right, left, to_left, groups[1])


def _send(
    queue: Queue, source: Place, target: Place, files: list[tuple[str, Version | None, Version | None]], group: int
) -> int:
    """Files by name, with what the source and the target have."""
    if not files:
        return group
    if source.location is None:
        assert target.location is not None
        title = visible(os.path.basename(source.folder) or source.folder)  # noqa: PTH119
        row = GroupRow(Direction.UPLOAD, target.location, source.folder, title)
        return queue.send(row, [_upload(target.location, *file) for file in files], group)
    if target.location is None:
        row = GroupRow(Direction.DOWNLOAD, source.location, target.folder, source.location.name)
        return queue.send(row, [_download(source.location, *file) for file in files], group)
    options = CopyOptions(source=source.location)
    row = GroupRow(Direction.COPY, target.location, "", source.location.name, options=options)
    return queue.send(row, [_copy(source.location, target.location, *file) for file in files], group)


def _upload(target: Location, name: str, here: Version | None, there: Version | None) -> JobRow:
    assert here is not None
    return JobRow(
        0, name, target.prefix + name, os.fsencode(name), here.size, answer=_over(there),
        modified=here.modified * 1_000_000, identity=here.identity,
    )  # fmt: skip


def _download(source: Location, name: str, there: Version | None, here: Version | None) -> JobRow:
    assert there is not None
    path = local_path(name)
    return JobRow(
        0, name, source.prefix + name, os.fsencode(DELIMITER.join(path)), there.size, answer=_over(here),
        modified=there.modified * 1_000_000, identity=there.identity, place=HERE.fold(path) if HERE.folds else None,
    )  # fmt: skip


def _copy(source: Location, target: Location, name: str, new: Version | None, old: Version | None) -> JobRow:
    assert new is not None
    return JobRow(
        0, name, target.prefix + name, (source.prefix + name).encode(errors="surrogatepass"), new.size,
        answer=_over(old), modified=new.modified * 1_000_000, identity=new.identity,
    )  # fmt: skip


def _over(compared: Version | None) -> str:
    """The answer of a file that takes the place of what was compared, and of nothing else."""
    return expecting(compared.identity if compared is not None else "")


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

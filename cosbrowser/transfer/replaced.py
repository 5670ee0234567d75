"""What transfers have stored over objects that were there: a bucket that keeps versions has those still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cosbrowser.cos import versions
from cosbrowser.cos.errors import CosError
from cosbrowser.cos.objects import side_by_side
from cosbrowser.cos.versions import NULL
from cosbrowser.transfer.job import Answer, Direction, State
from cosbrowser.transfer.meeting import is_free

if TYPE_CHECKING:
    from cosbrowser.transfer.queue import Queue

LOOKED_UP = 200  # objects that are asked for their versions when a group is over


def replaced(queue: Queue, group: int) -> tuple[tuple[str, str], ...]:
    """Keys over which a group has stored something, with the ids of the versions that it made. Raises `CosError`.

    Of a group that overwrites without asking nobody knows what was there before. Up to `LOOKED_UP` objects are looked
    up then; of more, all are given.
    """
    journal = queue.means.journal
    row = journal.group(group)
    if row is None or row.direction is Direction.DOWNLOAD:
        return ()
    jobs = [job for job in journal.files(group, 0, -1) if job.state is State.DONE and job.version not in ("", NULL)]
    made = tuple((job.key, job.version) for job in jobs if not is_free(job.answer))
    if row.options.when_exists is not Answer.OVERWRITE or len(made) > LOOKED_UP:
        return made
    over: set[str] = set()

    def look(one: tuple[str, str]) -> None:
        found = versions.of_object(queue.means.accounts, row.target, one[0]).versions
        if any(version.id != one[1] and not version.marker for version in found[:2]):
            over.add(one[0])

    try:
        side_by_side(look, made)
    except CosError:  # who may not list versions is told so by the undoing
        return made
    return tuple(one for one in made if one[0] in over)

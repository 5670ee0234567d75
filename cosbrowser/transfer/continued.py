"""A download that goes on with the part file of another one, where that is what a person wants.

The file says nothing of the object that it is part of. Where the journal knows it, the ranges of the same version of
the object are taken over; where it does not (a lost profile, another computer), what the disk has is believed until
all is there: then the whole is compared with the object's digest, and fetched anew if it differs.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from cosbrowser.transfer.download import Download
from cosbrowser.transfer.job import Answer
from cosbrowser.transfer.meeting import SAME_TIME_NS
from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.step import Ended, Phase, Step
from cosbrowser.transfer.target import Target

if TYPE_CHECKING:
    from cosbrowser.transfer.disk import Folder
    from cosbrowser.transfer.step import Means


class ContinuedDownload(Download):
    """A download that looks for such a file before it begins one."""

    def run(self, step: Step) -> Ended | None:
        """Do one step."""
        if step.phase is not Phase.OPEN:
            return super().run(step)
        taken = 0 if self.job.part_size else self._take_over()
        ended = super().run(step)
        self.restored -= taken  # what was not this file's when its group was counted
        return ended

    def _take_over(self) -> int:
        """Make what is there this download's own; gives its bytes."""
        job, journal = self.job, self.means.journal
        if Answer.RESUME not in {job.answer, self.group.options.when_exists} or not job.identity:
            return 0
        self._claim()
        with self._target.entered() as folder:
            status = self._target.left(folder)
            if status is None or self._find_proof() is None:
                return 0
            inode = str(status.st_ino)
            if journal.take_over(job, inode):
                return sum(part.length for part in journal.parts(job.id))
            parts = orphaned(self.means, self._target, folder, job)
            if not parts:
                return 0
        job.upload_id, job.part_size, job.begun = inode, self.means.limits.part_size, time.time()
        journal.drop_parts(job.id)
        for part in parts:
            journal.add_part(job.id, part)
        journal.set_job(job.id, upload_id=inode, part_size=job.part_size, begun=job.begun)
        journal.commit()
        return sum(part.length for part in parts)


def orphaned(means: Means, target: Target, folder: Folder, job: JobRow) -> list[Part]:
    """Ranges on disk of a part file that no transfer knows; none where it is older than the object."""
    status = target.left(folder)
    if status is None or means.journal.knows_upload(str(status.st_ino)):
        return []
    if status.st_mtime_ns + SAME_TIME_NS < job.modified:
        return []
    return target.filled(folder, means.limits.part_size)


def left_of(means: Means, group: GroupRow, job: JobRow) -> int:
    """Bytes of an object that a part file has, which its download could go on with. Raises `CosError` (LOCAL)."""
    if job.size <= means.limits.threshold:
        return 0
    target = Target(job, group)
    with target.entered(create=False) as folder:
        status = target.left(folder)
        if status is None:
            return 0
        known = means.journal.bytes_left(job, str(status.st_ino))
        return known or sum(part.length for part in orphaned(means, target, folder, job))

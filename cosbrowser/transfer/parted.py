"""A transfer that stores one object: by one request, or in parts that many workers send."""

from __future__ import annotations

from collections.abc import Iterator

from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.step import Means, Phase, Step, Transfer


class Parted(Transfer):
    """Its order of steps: WHOLE alone; or OPEN, a PIECE for each part that is not there yet, and FINISH."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means, limit: int) -> None:
        """`limit`: bytes of a file that goes in one request."""
        super().__init__(job, group, means)
        in_parts = job.part_size or job.size > limit
        self._first: Step | None = Step(self, Phase.OPEN if in_parts else Phase.WHOLE, length=job.size)
        self._missing: Iterator[Step] = iter(())
        self._parts: dict[int, Part] = {}
        self._finishing = False

    def next(self) -> Step | None:
        """The first step, then a part, then the end."""
        if self._first is not None:
            step, self._first = self._first, None
            return step
        return next(self._missing, None)

    def done(self, step: Step) -> None:
        """After the first step there are parts; after the last part the end."""
        if step.phase is Phase.PIECE:
            self.over += step.length
        elif self.job.part_size:
            self._missing = self._steps()
            self.over = sum(part.length for part in self._parts.values())
        else:
            self._first = Step(self, Phase.OPEN)  # it is larger than it was said to be
        size, each = self.job.size, self.job.part_size
        if each and len(self._parts) == -(-size // each) and not self._finishing:
            self._finishing = True
            self._first = Step(self, Phase.FINISH)

    def _steps(self) -> Iterator[Step]:
        size, each = self.job.size, self.job.part_size
        for at, start in enumerate(range(0, size, each)):
            if at + 1 not in self._parts:
                yield Step(self, Phase.PIECE, at + 1, start, min(each, size - start))

    def _add_part(self, step: Step, etag: str, crc32: str = "") -> None:
        """A part is stored."""
        part = Part(step.number, step.start, step.length, etag, crc32)
        self._parts[step.number] = part
        self.means.journal.add_part(self.job.id, part)

    def _forget_upload(self) -> None:
        self.job.upload_id, self.job.part_size, self.job.begun = "", 0, 0.0

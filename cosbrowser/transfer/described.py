"""What belongs to an object beside its bytes, on its way to a copy: description, tags, access and retention.

What cannot be kept is noted, and said at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cosbrowser.cos import copying
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.immutable import keeps_retention
from cosbrowser.transfer.job import NOT_KEPT, CopyOptions
from cosbrowser.transfer.rows import GroupRow, JobRow
from cosbrowser.transfer.step import Means
from cosbrowser.transfer.streamed import Streamed

if TYPE_CHECKING:
    from cosbrowser.cos.entries import ObjectHead


class Described(Streamed):
    """An object with all that is said of it."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        self._lost: set[str] = set()
        self._access: dict[str, str] | None = None

    @property
    def _describes(self) -> bool:
        return isinstance(self.group.options, CopyOptions) and self.group.options.describes

    def _know_access(self) -> None:
        """Of what is replaced: the access goes with it, where it may be read."""
        if not self._in_place or self._access is not None:
            return
        try:
            self._access = self._find_access()
        except CosError as error:
            if error.problem.kind not in copying.REFUSED:
                raise

    def _described(self, head: ObjectHead) -> dict[str, str]:
        if not self._describes:
            return copying.described(head)
        options = self.group.options
        redirect = head.headers.get(copying.REDIRECT)
        kept = {copying.REDIRECT: redirect} if redirect else {}
        return {**kept, **options.headers, **{f"x-amz-meta-{name}": value for name, value in options.metadata.items()}}

    def _headers(self, head: ObjectHead) -> dict[str, str]:
        """What describes the object, where the server does not copy it by itself."""
        headers = self._described(head)
        if head.headers.get("x-amz-tagging-count", "0") != "0":
            try:
                headers["x-amz-tagging"] = copying.tags(self._from, self._whence)
            except CosError as error:
                if error.problem.kind not in {Kind.DENIED, Kind.UNSUPPORTED}:
                    raise
                self._lost.add("tags")
        return headers

    def _may_do_without(self, problem: Problem) -> bool:
        """Whether the copy is made without the retention of its source, which the target refuses: it has no policy, or
        other limits. What a person has chosen instead is never left out.
        """
        if not keeps_retention(self.group.options) or problem.kind is not Kind.INVALID:
            return False
        self._lost.add("retention")
        return True

    def _find_access(self) -> dict[str, str]:
        return copying.access(self._from, self._source.bucket, self._source_key)

    def _give_access(self) -> None:
        try:
            headers = self._access if self._in_place else self._find_access()
            if headers is None:  # it was stored before a crash, and nobody knows any more
                self._lost.add("access")
            if not headers:
                return
            if self._source.connection != self.group.target.connection and "x-amz-acl" not in headers:
                self._lost.add("access")  # ids of another instance mean nothing there
                return
            copying.set_access(self._to, self.group.target.bucket, self.job.key, headers)
        except CosError as error:
            if error.problem.kind not in copying.REFUSED | {Kind.CONFLICT, Kind.LOCKED}:
                raise
            self._lost.add("access")

    def _compare(self, head: ObjectHead | None, there: ObjectHead) -> None:
        """Note what the copy lacks; `head` is of its source, where that is still there."""
        if head is not None and not self._describes:
            self._lost |= copying.not_kept(head, there)
        if not keeps_retention(self.group.options):
            self._lost -= {"retention", "holds"}  # others were wanted

    def _not_kept(self) -> Problem | None:
        """What the copy lacks, as a problem of one that is done."""
        if not self._lost:
            return None
        bucket, detail = self.group.target.bucket, ",".join(sorted(self._lost))
        return Problem(Kind.UNSUPPORTED, "CopyObject", bucket, self.job.key, code=NOT_KEPT, detail=detail)

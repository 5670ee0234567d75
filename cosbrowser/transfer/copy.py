"""One object on its way from bucket to bucket: by the server where it can, else through this computer.

Headers, metadata, tags, access and retention go with it, and what cannot be kept is said. A move deletes its source
last: when a HEAD has confirmed the copy, when that is in the journal, and when the source is still what was copied.
A kill before that leaves the source, and the copy is made again under the same key; a kill after it leaves a copy
that the journal knows, and only the deletion is repeated. So nothing is lost, and nothing is there twice.
"""

from __future__ import annotations

import time
from contextlib import nullcontext
from typing import TYPE_CHECKING

from cosbrowser.cos import archive, copying, line, retention
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.described import Described
from cosbrowser.transfer.immutable import asked, directive, put_headers
from cosbrowser.transfer.job import Direction, State, UploadOptions
from cosbrowser.transfer.meeting import MD5, expected, expecting, there_of
from cosbrowser.transfer.multipart import GONE, Multipart, abort_orphans, composed_etag, part_size
from cosbrowser.transfer.rows import COPIED, FREE, GroupRow, JobRow, Part
from cosbrowser.transfer.step import Ended, Means, Phase, Step, Stopped
from cosbrowser.transfer.target_key import TargetKey

if TYPE_CHECKING:
    from cosbrowser.cos.entries import ObjectHead


class Copy(Described):
    """An object of a group of copies or moves."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        self._key = TargetKey(self)
        self._confirmed = False

    # In a worker

    def run(self, step: Step) -> Ended | None:
        """Do one step."""
        # Onto itself: the access of what is replaced is known to this run alone, and is given back at the end.
        with line.whole() if self._in_place else nullcontext():
            if step.phase is Phase.WHOLE:
                return self._whole(step)
            if step.phase is Phase.OPEN:
                return self._open(step)
            return self._piece(step) if step.phase is Phase.PIECE else self._finish()

    def _whole(self, step: Step) -> Ended | None:
        """An object in one request; None when it has to go in parts."""
        job = self.job
        if (ended := self._after_copy()) is not None:
            return ended
        head = self._know_source()
        if job.size > self._limit(self.means):
            return None
        if (step.attempts or self.again) and (ended := self._was_copied(head)) is not None:
            return ended
        if (ended := self._meets(head)) is not None:
            return ended
        if not self._streams:
            try:
                etag = self._copied_whole(directive(self.group.options, head))
            except CosError as error:
                if error.problem.kind not in copying.REFUSED:
                    raise
                self._streams = True
                if job.size > self._limit(self.means):
                    return None
            else:
                return self._settle(head, etag)
        step.length = job.size
        headers, said = self._headers(head), put_headers(asked(self.group.options, head))
        try:
            etag = self._send(step, {**headers, **said})
        except CosError as error:
            if not said or not self._may_do_without(error.problem):
                raise
            etag = self._send(step, headers)
        return self._settle(head, etag)

    def _copied_whole(self, headers: dict[str, str]) -> str:
        source, target = self._whence, self.group.target.bucket
        with line.whole():  # the server goes on with it whether anybody waits or not
            try:
                return copying.copy_object(self._to, source, self.job.identity, target, self.job.key, headers)
            except CosError as error:
                if not headers or not self._may_do_without(error.problem):
                    raise
            return copying.copy_object(self._to, source, self.job.identity, target, self.job.key)

    def _was_copied(self, head: ObjectHead) -> Ended | None:
        """Whether an earlier attempt has worked: in an immutable bucket its copy cannot be made again, and in one with
        versions it would be one more.
        """
        job = self.job
        if self.was_left and (stored := self._key.stored_since(job.size, job.identity)) is not None:
            return self._settle(head, stored.etag)
        there = self._key.there(job.key) if self._key.rule and self._key.is_immutable else None
        if there is None or not there.kept or (there.size, there.etag) != (job.size, job.identity):
            return None
        return self._settle(head, there.etag)

    def _open(self, step: Step) -> Ended | None:
        """Begin a copy in parts, or find out what is left of one that was begun."""
        job, journal = self.job, self.means.journal
        self.restored = sum(part.length for part in journal.parts(job.id))
        if (ended := self._after_copy()) is not None:
            return ended
        multipart = self._multipart()
        known = job.identity
        if self._in_place and job.upload_id and (ended := self._was_completed(None)) is not None:
            return ended
        head = self._know_source()
        if job.upload_id and known:
            try:
                return self._resume(multipart)
            except CosError as error:
                if error.problem.code != GONE:
                    raise
            if (ended := self._was_completed(head)) is not None:
                return ended
        elif job.upload_id:
            multipart.abort(job.upload_id)
        elif job.begun:
            abort_orphans(self.means, self.group, job)
        self._forget_upload()
        if job.size <= self._limit(self.means) and not self._in_place:
            return self._whole(step)
        if (ended := self._meets(head)) is not None:
            return ended
        self._begin(head)
        if self.stopped:
            raise Stopped
        return None

    def _multipart(self) -> Multipart:
        return Multipart(self.means.accounts, self.group.target, self.job.key)

    def _begin(self, head: ObjectHead) -> None:
        job, journal, limits = self.job, self.means.journal, self.means.limits
        headers = self._headers(head)
        job.part_size = part_size(job.size, limits.part_size if self._streams else limits.copy_part_size)
        job.begun = time.time()
        journal.drop_parts(job.id)
        journal.set_job(job.id, part_size=job.part_size, begun=job.begun, upload_id="")
        journal.commit()
        job.upload_id = copying.create_upload(self._to, self.group.target.bucket, job.key, headers)
        journal.set_job(job.id, upload_id=job.upload_id)
        journal.commit()
        if self._streams:
            return
        try:
            self._copy_part(next(self._steps()))
        except CosError as error:
            if error.problem.kind not in copying.REFUSED:
                raise
            self._multipart().abort(job.upload_id)  # parts through this computer are smaller
            self._streams = True
            self._begin(head)

    def _resume(self, multipart: Multipart) -> None:
        """Keep the parts that the server has; each was made of the source with this ETag, or was not made."""
        journal, job = self.means.journal, self.job
        theirs = {part.number: part for part in multipart.parts(job.upload_id)}
        ours = {part.number: part for part in journal.parts(job.id)}
        for step in self._steps():
            there, noted = theirs.get(step.number), ours.get(step.number)
            if there is None or there.length != step.length:
                continue
            if noted is None and not self._streams:  # what came through here was compared before it was noted
                noted = Part(step.number, step.start, step.length, there.etag)
                journal.add_part(job.id, noted)
            if noted is not None and noted.etag == there.etag:
                self._parts[step.number] = noted

    def _was_completed(self, head: ObjectHead | None) -> Ended | None:
        """Whether the upload is gone because its last request had worked, though the answer was lost."""
        parts = self.means.journal.parts(self.job.id)
        if not parts or sum(part.length for part in parts) != self.job.size:
            return None
        etag = composed_etag(parts)
        there = self._key.there(self.job.key)
        if there is None or (there.size, there.etag) != (self.job.size, etag):
            return None
        return self._settle(head, etag)

    def _piece(self, step: Step) -> None:
        if not self._streams:
            try:
                self._copy_part(step)
            except CosError as error:
                if error.problem.kind not in copying.REFUSED or error.problem.code == GONE:
                    raise
                self._streams = True
            else:
                return
        self._add_part(step, self._send(step, {}))

    def _copy_part(self, step: Step) -> None:
        job, target = self.job, self.group.target.bucket
        etag = copying.copy_part(
            self._to, self._whence, job.identity, step.start, step.length,
            target, job.key, job.upload_id, step.number,
        )  # fmt: skip
        self._add_part(step, etag)

    def _finish(self) -> Ended:
        if (ended := self._after_copy()) is not None:
            return ended
        head = self._know_source()
        parts = [self._parts[number] for number in sorted(self._parts)]
        self.means.journal.commit()
        try:
            etag = self._completed(parts, head)
        except CosError as error:
            if error.problem.code != GONE or (ended := self._was_completed(head)) is None:
                raise
            return ended
        return self._settle(head, etag)

    def _completed(self, parts: list[Part], head: ObjectHead) -> str:
        multipart, options = self._multipart(), asked(self.group.options, head)
        try:
            return multipart.complete(self.job.upload_id, parts, options).etag
        except CosError as error:
            if not put_headers(options) or not self._may_do_without(error.problem):
                raise
        return multipart.complete(self.job.upload_id, parts, UploadOptions()).etag

    # Source and target

    def _know_source(self) -> ObjectHead:
        """What the source is, if it is still what was listed. Raises `CosError`: CHANGED, NOT_FOUND; LOCKED for a move
        of what could not be deleted afterwards, and for what is in the archive.
        """
        job = self.job
        head = self._from.head_object(
            self._source.bucket, self._source_key, etag=job.identity, version_id=job.version
        )  # fmt: skip
        if job.identity and (head.size, head.etag) != (job.size, job.identity):
            detail = f"{head.size} bytes, ETag {head.etag}; {job.size} bytes, ETag {job.identity} were listed"
            kind = Kind.CHANGED if head.etag != job.identity else Kind.DAMAGED  # one content has one length
            raise CosError(Problem(kind, "HeadObject", self._source.bucket, self._source_key, detail=detail))
        if not job.identity:
            job.size, job.identity = head.size, head.etag
            if head.modified is not None:
                job.modified = int(head.modified.timestamp()) * 1_000_000_000
            self.means.journal.set_job(job.id, size=job.size, identity=job.identity, modified=job.modified)
        if self._moves:
            retention.check_free(head, "MoveObject", self._source.bucket)
        archive.check_readable(head, "CopyObject", self._source.bucket)
        self._know_access()
        return head

    @property
    def _moves(self) -> bool:
        return self.group.direction is Direction.MOVE

    def _meets(self, head: ObjectHead) -> Ended | None:
        """Whether the key is taken, and what is to be done about it; None when the copy may go on.

        The server copies without conditions, so what must be there is looked at directly before. Raises `CosError`:
        CHANGED when it is something else, and not a copy of our own whose answer was lost.
        """
        job, known = self.job, expected(self._key.rule)
        if known is None:
            ended = self._key.decide(job.size, there_of(head).modified, lambda there: there.etag == job.identity)
            if ended is None and self._key.wanted:
                self._key.note(expecting(self._key.wanted))
            return ended
        there = self._key.there(job.key)
        if (there.etag if there is not None else "") not in {known, job.identity}:
            raise CosError(Problem(Kind.CHANGED, "CopyObject", self.group.target.bucket, job.key, status=412))
        if there is not None and there.kept:
            self._key.check_free()
        return None

    # The end

    def _settle(self, head: ObjectHead | None, etag: str) -> Ended:
        """Confirm the copy, give it the access that its source has, and delete the source of a move.

        `head` is of the source; None where the copy has taken its place.
        """
        job, journal = self.job, self.means.journal
        there = self._to.head_object(self.group.target.bucket, job.key)
        if (there.size, there.etag) != (job.size, etag):
            detail = f"{there.size} bytes, ETag {there.etag} are there; {job.size} bytes, ETag {etag} were copied."
            raise CosError(Problem(Kind.DAMAGED, "HeadObject", detail=detail))
        self._compare(head, there)
        self._give_access()
        job.problem = self._not_kept()
        job.verified = "MD5" if MD5.fullmatch(etag) and etag == job.identity else ""
        if self._moves:
            job.answer = COPIED
            self._forget_upload()
            job.upload_id = etag
            journal.drop_parts(job.id)
            journal.set_job(
                job.id, answer=COPIED, upload_id=etag, part_size=0, begun=0.0, verified=job.verified,
                problem=job.problem,
            )  # fmt: skip
            journal.commit()
            self._confirmed = True
            self._remove_source()
        return Ended(State.DONE, job.verified, etag, there.version_id, problem=job.problem)

    def _after_copy(self) -> Ended | None:
        """Delete the source of a move whose copy was confirmed; None when there is no such copy (any more)."""
        job = self.job
        if job.answer != COPIED:
            return None
        if not self._confirmed:
            there = self._key.there(job.key)
            mine = there is not None and there.etag == job.upload_id
            if not (mine and job.identity):  # it was changed or deleted since, or the source was
                job.answer = FREE if there is None or mine else ""
                self._forget_upload()
                self.means.journal.set_job(job.id, answer=job.answer, upload_id="")
                return None
        self._remove_source()
        return Ended(State.DONE, job.verified, job.upload_id, problem=job.problem)

    def _remove_source(self) -> None:
        """Delete the source, if it is still what was copied. Raises `CosError` (CHANGED)."""
        bucket, key = self._source.bucket, self._source_key
        try:
            self._from.head_object(bucket, key, etag=self.job.identity)  # DELETE knows no condition
        except CosError as error:
            if error.problem.kind is Kind.NOT_FOUND:
                return  # by us, before a kill
            raise
        copying.delete(self._from, bucket, key)

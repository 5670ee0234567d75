"""One file on its way into a bucket: as one request, or in parts that many workers send.

What the server has been told is verified by what it answers: it checks the CRC32 of each request, and its ETag is
compared with the MD5 of what was read. After a crash the upload goes on with the parts that the server has.
"""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

from cosbrowser.cos.entries import DELIMITER
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.adopt import begun, describes
from cosbrowser.transfer.immutable import put_headers
from cosbrowser.transfer.job import Answer, State
from cosbrowser.transfer.meeting import There, expected, is_free, same_content
from cosbrowser.transfer.multipart import GONE, Multipart, abort_orphans, composed_etag, part_size
from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.sending import Sending, refuses_checksums, whole_crc32
from cosbrowser.transfer.source import Body, Source, changed, opened
from cosbrowser.transfer.step import Ended, Means, Phase, Step, Stopped, named
from cosbrowser.transfer.target_key import TargetKey

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Stored

FOLDER = "application/x-directory"
_MD5_OF_NOTHING = "1B2M2Y8AsgTpgAmY7PhCfg=="
# What a server says that does not let an object be overwritten: under retention, our own second attempt is refused.
_REFUSED = frozenset({Kind.DENIED, Kind.LOCKED, Kind.CONFLICT, Kind.CHANGED})
_RACES = 4  # attempts while others write to the same key


class Upload(Sending):
    """A file of a group of uploads."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        self._key = TargetKey(self)

    # In a worker

    def run(self, step: Step) -> Ended | None:
        """Do one step."""
        if not self.job.key:
            raise CosError(Problem(Kind.LOCAL_NAME, "OpenFile", detail="the name is not UTF-8"))
        if self.job.name.endswith(DELIMITER):
            return self._put_folder()
        if step.phase is Phase.WHOLE:
            return self._put(step)
        if step.phase is Phase.OPEN:
            return self._open(step)
        if step.phase is Phase.PIECE:
            return self._send_part(step)
        return self._finish()

    def _put(self, step: Step) -> Ended | None:
        with opened(self._path) as source:
            if source.size > self._threshold:
                return None
            self._check_planned(source)
            step.length = self.job.size = source.size
            if self.was_left and (stored := self._key.stored_since(source.size, source.md5(step))) is not None:
                return Ended(State.DONE, "MD5", stored.etag, stored.version_id, stored.etag)
            for _ in range(_RACES):
                if (ended := self._meets(source)) is not None:
                    again = ended.state is State.ASKS and (step.attempts or self.again)
                    mine = again and self._is_stored(source.size, source.md5(step))  # and under retention since
                    return Ended(State.DONE, "MD5", source.md5(step)) if mine else ended
                if (ended := self._send(step, source)) is not None:
                    return ended
                step.moved = 0
            raise CosError(Problem(Kind.CHANGED, "PutObject", detail="the object changes again and again"))

    def _put_folder(self) -> Ended:
        """Store an empty object that stands for an empty folder, where nothing does."""
        target, key = self.group.target, self.job.key
        if (there := self._key.there(key)) is not None:
            return Ended(State.DONE, "", there.etag)
        headers = {**self._headers(self.job.modified), "Content-MD5": _MD5_OF_NOTHING}
        headers |= {"Content-Type": FOLDER, **put_headers(self.group.options)}
        stored = self.means.wire(self.group).put_object(target.bucket, key, io.BytesIO(), 0, headers)
        return Ended(State.DONE, "MD5", stored.etag, stored.version_id)

    def _send(self, step: Step, source: Source) -> Ended | None:
        """One PUT; None when what is at the key is not what was found there, so that one has to look again."""
        target, key, wire = self.group.target, self.job.key, self.means.wire(self.group)
        place = (target.connection, target.bucket)
        condition = {} if place in self.means.unconditional else self._key.condition
        headers = {**self._headers(source.modified), **put_headers(self.group.options), **condition}

        def put(body: Body, sums: dict[str, str]) -> Stored:
            try:
                return wire.put_object(target.bucket, key, body, source.size, headers | sums)
            except CosError as error:
                if condition and error.problem.kind is Kind.UNSUPPORTED:  # before the checksums are suspected
                    raise _NoConditions from error
                raise

        try:
            stored, body, crc32 = self._checked(source, step, source.identity, put)
        except _NoConditions:
            self.means.unconditional.add(place)
            return None
        except CosError as error:
            again = step.attempts or self.again
            if again and error.problem.kind in _REFUSED and self._is_stored(source.size, source.md5(step)):
                return Ended(State.DONE, "MD5", source.md5(step))
            if not condition or not _is_race(error.problem) or expected(self.job.answer) is not None:
                raise
            self._key.note("")
            return None
        verified = self._verified(stored, body.md5)
        return Ended(State.DONE, verified, stored.etag, stored.version_id, body.md5, named("CRC32", crc32))

    def _open(self, step: Step) -> Ended | None:
        """Begin the upload, or find out what is left of one that was begun."""
        job, journal = self.job, self.means.journal
        multipart = Multipart(self.means.accounts, self.group.target, job.key)
        self.restored = sum(part.length for part in journal.parts(job.id))
        with opened(self._path) as found:
            return self._begin(step, multipart, found)

    def _begin(self, step: Step, multipart: Multipart, found: Source) -> Ended | None:
        job, journal = self.job, self.means.journal
        if job.upload_id and job.identity == found.identity:
            try:
                return self._resume(multipart, found)
            except CosError as error:
                if error.problem.code != GONE:
                    raise
            if (ended := self._was_completed() or self._was_stored(found)) is not None:
                return ended
        elif job.upload_id:
            multipart.abort(job.upload_id)
        elif job.begun:
            abort_orphans(self.means, self.group, job)
        self._forget_upload()
        if found.size <= self._threshold:
            return self._put(step)
        self._check_planned(found)
        if self.again and (ended := self._was_stored(found)) is not None:
            return ended
        if (ended := self._meets(found)) is not None:
            return ended
        multipart = Multipart(self.means.accounts, self.group.target, job.key)  # it may have another key now
        job.size, job.identity, job.modified = found.size, found.identity, found.modified
        if self._key.resumes and not describes(self.group.options) and self._take_over(found):
            return self._resume(multipart, found)
        job.part_size = part_size(found.size, self.group.options.part_size or self.means.limits.part_size)
        job.begun = time.time()
        journal.drop_parts(job.id)
        journal.set_job(
            job.id, size=job.size, identity=job.identity, modified=job.modified, part_size=job.part_size,
            begun=job.begun, upload_id="",
        )  # fmt: skip
        journal.commit()
        checked = self._endpoint not in self.means.unchecked
        try:
            job.upload_id, repeated = multipart.create(self._headers(found.modified), checked=checked)
        except CosError as error:
            if not checked or not refuses_checksums(error.problem):
                raise
            self.means.unchecked.add(self._endpoint)
            job.upload_id, repeated = multipart.create(self._headers(found.modified), checked=False)
        journal.set_job(job.id, upload_id=job.upload_id)
        journal.commit()
        if repeated:
            abort_orphans(self.means, self.group, job)
        if self.stopped:
            raise Stopped
        return None

    def _take_over(self, source: Source) -> bool:
        """Go on with an upload of this key that another transfer or program began with this file, if there is one."""
        job, journal = self.job, self.means.journal
        journal.set_job(job.id, size=job.size, identity=job.identity, modified=job.modified)
        for one in begun(self.means.accounts, self.group.target, job.key, source):
            if journal.knows_upload(one.id):
                if not journal.take_over(job, one.id):
                    continue  # that transfer goes on with it
            else:
                job.upload_id, job.part_size, job.begun = one.id, one.part_size, time.time()
                journal.drop_parts(job.id)
                journal.set_job(job.id, part_size=job.part_size, begun=job.begun, upload_id=job.upload_id)
                journal.commit()
            return True
        return False

    def _resume(self, multipart: Multipart, source: Source) -> None:
        """Keep the parts of which we and the server think the same; what was not noted in time is hashed again."""
        journal, job = self.means.journal, self.job
        theirs = {part.number: part for part in multipart.parts(job.upload_id)}
        ours = {part.number: part for part in journal.parts(job.id)}
        for step in self._steps():
            there, noted = theirs.get(step.number), ours.get(step.number)
            if there is None or there.length != step.length:
                continue
            if noted is None:
                crc32 = source.crc32(step)
                noted = Part(step.number, step.start, step.length, source.md5(step), crc32)
                if noted.etag == there.etag:
                    journal.add_part(job.id, noted)
            if noted.etag == there.etag:
                self._parts[step.number] = noted

    def _was_completed(self) -> Ended | None:
        """Whether the upload is gone because its last request had worked, though the answer was lost."""
        parts = self.means.journal.parts(self.job.id)
        if not parts or sum(part.length for part in parts) != self.job.size:
            return None
        etag = composed_etag(parts)
        return Ended(State.DONE, "MD5", etag) if self._is_stored(self.job.size, etag) else None

    def _was_stored(self, source: Source) -> Ended | None:
        """Whether what should be free by now has just these bytes: an earlier run stored them, and could not note it.

        It may have sent them in one request, or in parts of another size: limits change.
        """
        rule = self._key.rule
        if not (is_free(rule) or expected(rule)):
            return None
        there = self._key.there(self.job.key)
        if there is None or there.size != source.size or not self._is_same(source, there):
            return None
        return Ended(State.DONE, "MD5", there.etag)

    def _send_part(self, step: Step) -> None:
        job = self.job
        with opened(self._path) as source:
            source.check(job.identity)
            bucket, wire = self.group.target.bucket, self.means.wire(self.group)
            stored, body, crc32 = self._checked(
                source, step, job.identity,
                lambda body, sums: wire.upload_part(
                    bucket, job.key, job.upload_id, step.number, body, step.length, sums
                ),
            )  # fmt: skip
        self._verified(stored, body.md5)
        part = Part(step.number, step.start, step.length, body.md5, crc32)
        self._parts[step.number] = part
        self.means.journal.add_part(job.id, part)

    def _finish(self) -> Ended:
        job = self.job
        parts = [self._parts[number] for number in sorted(self._parts)]
        multipart = Multipart(self.means.accounts, self.group.target, job.key)
        with opened(self._path) as source:
            source.check(job.identity)
            self.means.journal.commit()
            if (ended := self._overtaken(multipart, source, composed_etag(parts))) is not None:
                return ended
        try:
            made = multipart.complete(job.upload_id, parts, self.group.options)
        except CosError as error:
            if error.problem.code != GONE or (ended := self._was_completed()) is None:
                raise
            return ended
        # Each part is verified by now. An ETag composed in another way is no failure, but says less.
        checked = all(part.crc32 for part in parts)
        verified = "MD5" if made.etag == composed_etag(parts) or not checked else "CRC32"
        checksum = named("CRC32", whole_crc32(parts)) or named("MD5", composed_etag(parts))
        return Ended(State.DONE, verified, made.etag, made.version_id, checksum=checksum)

    # The target

    def _check_planned(self, source: Source) -> None:
        """Raise `CosError` (SOURCE_CHANGED) when a file that was compared is not what it was then."""
        job = self.job
        compared = expected(job.answer) is not None and not job.upload_id and job.identity
        if compared and job.identity != source.identity:
            raise changed(self._path)

    def _meets(self, source: Source) -> Ended | None:
        """Whether the key is taken, and what is to be done about it; None when the upload may go on."""
        return self._key.decide(source.size, source.modified, lambda there: self._is_same(source, there))

    def _is_same(self, source: Source, there: There) -> bool:
        whole = Step(self, Phase.HASH, length=source.size)
        return bool(same_content(source.chunks(whole), source.size, there.etag, self.job.part_size))

    def _overtaken(self, multipart: Multipart, source: Source, etag: str) -> Ended | None:
        """What to do if somebody else was faster while parts were sent: Complete knows no conditions on COS.

        Where that was this file, by a request whose answer was lost, all is well. Raises `CosError` (CHANGED) when
        something else is there than what was compared.
        """
        job, rule = self.job, self._key.rule
        wanted = "" if is_free(rule) else expected(rule) or self._key.wanted
        if wanted is None and not self._key.is_immutable:
            return None
        there = self._key.there(job.key)
        found = there.etag if there is not None else ""
        if found == etag or (found == wanted if wanted is not None else there is None or not there.kept):
            return None
        multipart.abort(job.upload_id)
        if there is not None and there.size == job.size and self._is_same(source, there):
            return Ended(State.DONE, "MD5", there.etag)
        self._parts, self.over = {}, 0
        self._forget_upload()
        self.means.journal.drop_parts(job.id)
        self.means.journal.set_job(job.id, upload_id="", part_size=0, begun=0.0)
        if expected(rule) is not None:
            raise CosError(Problem(Kind.CHANGED, "CompleteMultipartUpload", status=412))
        self._key.note("")
        return Ended(State.SKIPPED if self.group.options.when_exists is Answer.SKIP else State.ASKS)


class _NoConditions(Exception):  # noqa: N818  caught where the request is sent again
    """The server does not know conditions."""


def _is_race(problem: Problem) -> bool:
    """Whether a condition failed: 412, or 404 for an object that had to be there."""
    return problem.status in {409, 412} or problem.kind in {Kind.CHANGED, Kind.NOT_FOUND}

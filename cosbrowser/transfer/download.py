"""One object on its way to the disk: as one request, or in ranges that many workers fetch.

It grows beside its target as `NAME.cosbrowser-part` and takes the target's name when it is whole, verified and on
disk. Each range asks for the ETag of the listing (If-Match), so no file is mixed from two versions of an object.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.wire import CHUNK
from cosbrowser.transfer.disk import Folder
from cosbrowser.transfer.job import State
from cosbrowser.transfer.meeting import MD5, modified_of
from cosbrowser.transfer.proof import LENGTH, Proof, Stretch, proof_in, proof_of
from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.step import Ended, Means, Phase, Step, Stopped, Transfer, named
from cosbrowser.transfer.target import Target, read

if TYPE_CHECKING:
    from cosbrowser.cos.entries import ObjectHead

HASHED_AT_ONCE = 64 << 20  # bytes that one step of hashing takes on
PLENTY = 8 << 30  # bytes free that small files will not use up within `ROOM_SECONDS`
ROOM_SECONDS = 1.0
_flush = getattr(os, "fdatasync", os.fsync)
_own = threading.local()  # `buffer` of each worker: new memory for each piece costs more than what goes into it


class Download(Transfer):
    """An object of a group of downloads."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        self._target = Target(job, group)
        self.local_path = self._target.path
        large = job.part_size or job.size > means.limits.threshold
        self._first: Step | None = Step(self, Phase.OPEN if large else Phase.WHOLE, length=job.size)
        self._missing: Iterator[Step] = iter(())
        self._parts: dict[int, Part] = {}
        self._proof: Proof | None = None
        self._restored: list[Part] = []  # fetched by an earlier run, and not hashed in this one
        self._in_order: Stretch | None = None  # of a proof that takes no ranges: what was hashed so far
        self._hashed = 0
        self._hashing = self._finishing = self._anew = False

    # With the queue's lock

    def next(self) -> Step | None:
        """The first step, a range, a stretch to hash, or the end."""
        if self._first is not None:
            step, self._first = self._first, None
            return step
        if self._restored:
            part = self._restored.pop()
            return Step(self, Phase.HASH, part.number, part.start, part.length)
        if (step := self._next_in_order()) is not None:
            return step
        return next(self._missing, None)

    def _next_in_order(self) -> Step | None:
        """The hash follows the ranges as they arrive, read back from memory; it cannot run ahead of a missing one."""
        job = self.job
        if self._hashing or self._in_order is None or self._hashed == job.size:
            return None
        end = self._hashed
        limit = min(self._hashed + HASHED_AT_ONCE, job.size)
        while end < limit and (part := self._parts.get(end // job.part_size + 1)) is not None:
            end += part.length
        if end < limit:
            return None
        self._hashing = True
        return Step(self, Phase.HASH, start=self._hashed, length=end - self._hashed)

    def done(self, step: Step) -> None:
        """After the first step there are ranges; when all are over and hashed, the end."""
        if step.phase is Phase.HASH:
            self._hashing = False
            self._hashed += step.length
        elif step.phase is Phase.PIECE:
            self.over += step.length
            self._hashed += step.length if self._in_order is None else 0  # on its way
        else:
            self._missing = self._steps()
            self.over = sum(part.length for part in self._parts.values())
        size, each = self.job.size, self.job.part_size
        hashed = self._hashed == size or self._proof is None
        if len(self._parts) == -(-size // each) and hashed and not self._finishing:
            self._finishing = True
            self._first = Step(self, Phase.FINISH)

    def _steps(self) -> Iterator[Step]:
        size, each = self.job.size, self.job.part_size
        for at, start in enumerate(range(0, size, each)):
            if at + 1 not in self._parts:
                yield Step(self, Phase.PIECE, at + 1, start, min(each, size - start))

    # In a worker

    def run(self, step: Step) -> Ended | None:
        """Do one step."""
        if step.phase is Phase.WHOLE:
            return self._fetch(step)
        if step.phase is Phase.OPEN:
            return self._open()
        if step.phase is Phase.PIECE:
            return self._fetch_range(step)
        return self._hash(step) if step.phase is Phase.HASH else self._finish()

    def _fetch(self, step: Step) -> Ended:
        """A small object: one request, hashed as it comes."""
        target = self._target
        self._claim()
        self._know_object()
        with target.entered() as folder:
            if (ended := self._meets(folder)) is not None:
                if ended.state is not State.ASKS:
                    target.discard(folder)  # of an attempt that was killed
                return ended
            self._find_room(folder)
            try:
                composed = not MD5.fullmatch(self.job.identity)
                asked = self._find_proof() if composed else None  # else what comes with the object says it
                with target.new_part(folder) as file:
                    proof = self._receive(step, file, asked)
                    ended = self._settle(folder, file, proof)
            except BaseException:
                target.discard(folder)
                raise
            if ended.state is not State.DONE:
                target.discard(folder)
            return ended

    def _open(self) -> Ended | None:
        """Begin, or find out what is left of a part file."""
        job, journal, target = self.job, self.means.journal, self._target
        self.restored = sum(part.length for part in journal.parts(job.id))
        self._claim()
        self._know_object()
        self._proof = self._find_proof()
        with target.entered() as folder:
            if job.part_size and target.has_part(folder):
                self._parts = {part.number: part for part in journal.parts(job.id)}
                over = sum(part.length for part in self._parts.values())
                target.find_room(folder, job.size - max(over, target.taken(folder)))
                self._begin_hashing([*self._parts.values()])
                return None
            if (ended := self._meets(folder)) is not None:
                return ended
            target.find_room(folder, job.size)
            with target.new_part(folder) as file:
                job.upload_id = str(os.fstat(file).st_ino)
            usual = self.means.limits.part_size
            job.part_size = usual if self._proof is None else self._proof.range_size(usual)
            job.begun = time.time()
            journal.drop_parts(job.id)
            journal.set_job(job.id, part_size=job.part_size, begun=job.begun, upload_id=job.upload_id)
            journal.commit()
            self._begin_hashing([])
            return None

    def _begin_hashing(self, restored: list[Part]) -> None:
        """What an earlier run fetched is read back from the disk; its workers' digests went with it."""
        self._restored, self._in_order, self._hashed = [], None, 0
        if self._proof is None:
            return
        if self._proof.takes(self.job.part_size):
            self._restored = restored
        else:
            self._in_order = self._proof.stretch()

    def _find_room(self, folder: Folder) -> None:
        """As `Target.find_room`; while there is plenty, one look a second is enough for all small files."""
        room, now = self.means.room, time.monotonic()
        looked, free = room.get(self.group.folder, (0.0, 0))
        if free < PLENTY or now - looked > ROOM_SECONDS:
            room[self.group.folder] = (now, self._target.find_room(folder, self.job.size))

    def _find_proof(self) -> Proof | None:
        job, wire = self.job, self.means.wire(self.group)
        return proof_of(wire, self.group.target.bucket, job.key, job.identity, job.size, job.version)

    def _claim(self) -> None:
        """Be the only one to write this part file. Raises `CosError` (LOCAL, code "InUse")."""
        if self.means.claims.setdefault(self.local_path, self.job.id) != self.job.id:
            raise CosError(Problem(Kind.LOCAL, "OpenFile", path=self.local_path, code="InUse"))

    def retired(self) -> None:
        """Another download may write there now."""
        if self.means.claims.get(self.local_path) == self.job.id:
            del self.means.claims[self.local_path]

    def _meets(self, folder: Folder) -> Ended | None:
        """Whether the name is taken, and what is to be done about it; None when the download may go on."""
        if self._target.is_free(folder):
            return None
        if self._target.is_there(folder, self._check):
            plain = MD5.fullmatch(self.job.identity)
            md5 = self.job.identity if plain else ""
            return Ended(State.DONE, "MD5" if plain else LENGTH, self.job.identity, self.job.version, md5)
        place = self._target.free_name(folder)
        return place if isinstance(place, Ended) else None

    def _check(self) -> None:
        if self.stopped:
            raise Stopped

    def _know_object(self) -> None:
        """Ask for what the listing has not told, or told too long ago."""
        job, target = self.job, self.group.target
        if job.identity:
            return
        head = self.means.wire(self.group).head_object(target.bucket, job.key, version_id=job.version)
        job.size, job.identity, job.part_size = head.size, head.etag, 0
        if head.modified is not None:
            job.modified = int(head.modified.timestamp()) * 1_000_000_000
        self.means.journal.set_job(
            job.id, size=job.size, identity=job.identity, modified=job.modified, part_size=0, upload_id=""
        )

    def _fetch_range(self, step: Step) -> None:
        proof = self._proof if self._in_order is None else None
        with self._target.entered() as folder, self._target.part(folder) as file:
            self._receive(step, file, proof)
            _flush(file)  # before the journal says that it is there
        part = Part(step.number, step.start, step.length)
        self._parts[step.number] = part
        self.means.journal.add_part(self.job.id, part)

    def _receive(self, step: Step, file: int, proof: Proof | None) -> Proof | None:
        """Write the range of a step, or the whole object, to its place in the file; gives the proof that hashed it.

        Without one, a whole object is proved by what comes with it.
        """
        job, bucket, wire = self.job, self.group.target.bucket, self.means.wire(self.group)
        whole = step.phase is Phase.WHOLE
        step.length = job.size if whole else step.length
        end = None if whole else step.start + step.length
        asks = whole and proof is None
        try:
            with wire.get_object(
                bucket, job.key, start=step.start, end=end, etag=job.identity, version_id=job.version, checksums=asks
            ) as answer:
                if answer.length != step.length:
                    raise CosError(Problem(Kind.CHANGED, detail=f"{answer.length} bytes, {step.length} were listed"))
                self._know_time(answer.head, whole=whole)
                if asks:
                    proof = proof_in(answer.head.headers, job.identity)
                stretch = None if proof is None else proof.stretch(step.start)
                if step.start:
                    os.lseek(file, step.start, os.SEEK_SET)
                bandwidth = self.means.bandwidth
                buffer = _buffer()[: bandwidth.down.piece(CHUNK)]
                while got := answer.readinto(buffer):
                    bandwidth.receiving(got, step)
                    view = buffer[:got]
                    if stretch is not None:
                        stretch.update(view)
                    while view:
                        view = view[os.write(file, view) :]
                    step.went(got)
                if proof is not None and stretch is not None:
                    proof.add(stretch)
                return proof
        except CosError as error:
            problem = error.problem
            if problem.kind is not Kind.CHANGED or problem.status == 412:
                raise
            # Raises when it really is another object.
            wire.head_object(bucket, job.key, etag=job.identity, version_id=job.version)
            raise CosError(replace(problem, kind=Kind.BAD_ANSWER)) from error

    def _know_time(self, head: ObjectHead, *, whole: bool) -> None:
        """Metadata may know better than the listing when the file was modified."""
        modified = modified_of(head)
        if modified and modified != self.job.modified:
            self.job.modified = modified
            if not whole:  # which may be fetched in one run and finished in another
                self.means.journal.set_job(self.job.id, modified=modified)

    def _hash(self, step: Step) -> None:
        assert self._proof is not None
        stretch = self._in_order or self._proof.stretch(step.start)
        with self._target.entered() as folder, self._target.part(folder) as file:
            for data in read(file, step.start, step.length):
                stretch.update(data)
                self._check()
        if stretch is not self._in_order or step.start + step.length == self.job.size:
            self._proof.add(stretch)

    def _finish(self) -> Ended | None:
        """Give the whole file its name; once, when it is damaged, fetch it anew."""
        with self._target.entered() as folder, self._target.part(folder) as file:
            try:
                ended = self._settle(folder, file, self._proof)
            except CosError as error:
                if error.problem.kind is not Kind.DAMAGED or self._anew:
                    raise
                self._anew = True
                self.means.journal.drop_parts(self.job.id)
                self._parts = {}
                self._proof = self._proof and self._proof.fresh()
                self._begin_hashing([])
                self._finishing = False
                return None
            if ended.state is State.SKIPPED:
                self._target.discard(folder)
            return ended

    def _settle(self, folder: Folder, file: int, proof: Proof | None) -> Ended:
        """Nothing gets its name that is not what was listed."""
        found = "" if proof is None else proof.found()
        if proof is not None and found != proof.wanted:
            detail = f"{proof.name} {found}, {proof.wanted} was listed"
            raise CosError(Problem(Kind.DAMAGED, "GetObject", detail=detail))
        ended = self._target.settle(folder, file)
        if ended is not None:
            return ended
        if proof is None:
            return Ended(State.DONE, LENGTH, self.job.identity, self.job.version)
        md5 = found if MD5.fullmatch(found) else ""
        checksum = named(proof.name, "" if md5 else found)
        return Ended(State.DONE, proof.name, self.job.identity, self.job.version, md5, checksum)


def _buffer() -> memoryview:
    buffer: memoryview | None = getattr(_own, "buffer", None)
    if buffer is None:
        buffer = _own.buffer = memoryview(bytearray(CHUNK))
    return buffer

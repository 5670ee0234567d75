"""One object on its way to the disk: as one request, or in ranges that many workers fetch.

It grows beside its target as `NAME.cosbrowser-part` and takes the target's name when it is whole, verified and on
disk. Each range asks for the ETag of the listing (If-Match), so no file is mixed from two versions of an object.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import PART_SUFFIX, beside_folder, numbered
from cosbrowser.transfer.disk import Folder, entered, local_problem
from cosbrowser.transfer.job import Answer, State
from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.step import Ended, Means, Phase, Step, Stopped, Transfer

HASHED_AT_ONCE = 64 << 20  # bytes that one step of hashing takes on
CHUNK = 1 << 20
SAME_TIME_NS = 2_000_000_000  # FAT keeps even seconds
_MD5 = re.compile("[0-9a-f]{32}")
_flush = getattr(os, "fdatasync", os.fsync)


class Download(Transfer):
    """An object of a group of downloads."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        *folders, self._name = os.fsdecode(job.path).split("/")
        self._folders = tuple(folders)
        self.local_path = os.path.join(group.folder, *folders, self._name)  # noqa: PTH118  need not be UTF-8
        large = job.part_size or job.size > means.limits.threshold
        self._first: Step | None = Step(self, Phase.OPEN if large else Phase.WHOLE, length=job.size)
        self._missing: Iterator[Step] = iter(())
        self._parts: dict[int, Part] = {}
        self._md5 = hashlib.md5(usedforsecurity=False)
        self._hashed = 0
        self._hashing = self._finishing = self._anew = False

    # With the queue's lock

    def next(self) -> Step | None:
        """The first step, a range, a stretch to hash, or the end."""
        if self._first is not None:
            step, self._first = self._first, None
            return step
        if (step := self._next_hash()) is not None:
            return step
        return next(self._missing, None)

    def _next_hash(self) -> Step | None:
        """The hash follows the ranges as they arrive, read back from memory; it cannot run ahead of a missing one."""
        job = self.job
        if self._hashing or not job.part_size or not _MD5.fullmatch(job.identity) or self._hashed == job.size:
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
        else:
            self._missing = self._steps()
            self.over = sum(part.length for part in self._parts.values())
        size, each = self.job.size, self.job.part_size
        hashed = self._hashed == size or not _MD5.fullmatch(self.job.identity)
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
        self._claim()
        self._know_object()
        with self._entered() as folder:
            if (ended := self._meets(folder)) is not None:
                if ended.state is not State.ASKS:
                    self._discard(folder)  # of an attempt that was killed
                return ended
            self._find_room(folder, self.job.size)
            try:
                with self._new_part(folder) as file:
                    md5 = hashlib.md5(usedforsecurity=False)
                    self._receive(step, file, md5.update)
                    ended = self._settle(folder, file, md5.hexdigest())
            except BaseException:
                self._discard(folder)
                raise
            if ended.state is not State.DONE:
                self._discard(folder)
            return ended

    def _open(self) -> Ended | None:
        """Begin, or find out what is left of a part file."""
        job, journal = self.job, self.means.journal
        self.restored = sum(part.length for part in journal.parts(job.id))
        self._claim()
        self._know_object()
        with self._entered() as folder:
            if job.part_size and self._is_ours(folder):
                self._parts = {part.number: part for part in journal.parts(job.id)}
                self._find_room(folder, job.size - sum(part.length for part in self._parts.values()))
                return None
            if (ended := self._meets(folder)) is not None:
                return ended
            self._find_room(folder, job.size)
            with self._new_part(folder) as file:
                job.upload_id = str(os.fstat(file).st_ino)
            job.part_size, job.begun = self.means.limits.part_size, time.time()
            journal.drop_parts(job.id)
            journal.set_job(job.id, part_size=job.part_size, begun=job.begun, upload_id=job.upload_id)
            journal.commit()
            return None

    def _know_object(self) -> None:
        """Ask for what the listing has not told, or told too long ago."""
        job, target = self.job, self.group.target
        if job.identity:
            return
        head = self.means.wire(self.group).head_object(target.bucket, job.key)
        job.size, job.identity, job.part_size = head.size, head.etag, 0
        if head.modified is not None:
            job.modified = int(head.modified.timestamp()) * 1_000_000_000
        self.means.journal.set_job(
            job.id, size=job.size, identity=job.identity, modified=job.modified, part_size=0, upload_id=""
        )

    def _fetch_range(self, step: Step) -> None:
        with self._entered() as folder, self._part_file(folder) as file:
            self._receive(step, file)
            _flush(file)  # before the journal says that it is there
        part = Part(step.number, step.start, step.length)
        self._parts[step.number] = part
        self.means.journal.add_part(self.job.id, part)

    def _receive(self, step: Step, file: int, also: Callable[[bytes], object] | None = None) -> None:
        """Write the range of a step, or the whole object, to its place in the file."""
        job, bucket, wire = self.job, self.group.target.bucket, self.means.wire(self.group)
        whole = step.phase is Phase.WHOLE
        step.length = job.size if whole else step.length
        end = None if whole else step.start + step.length
        try:
            with wire.get_object(bucket, job.key, start=step.start, end=end, etag=job.identity) as answer:
                if answer.length != step.length:
                    raise CosError(Problem(Kind.CHANGED, detail=f"{answer.length} bytes, {step.length} were listed"))
                os.lseek(file, step.start, os.SEEK_SET)
                for data in answer.chunks():
                    view = memoryview(data)
                    while view:
                        view = view[os.write(file, view) :]
                    if also is not None:
                        also(data)
                    step.went(len(data))
        except CosError as error:
            problem = error.problem
            if problem.kind is not Kind.CHANGED or problem.status == 412:
                raise
            wire.head_object(bucket, job.key, etag=job.identity)  # raises when it really is another object
            raise CosError(replace(problem, kind=Kind.BAD_ANSWER)) from error

    def _hash(self, step: Step) -> None:
        with self._entered() as folder, self._part_file(folder) as file:
            for data in _read(file, step.start, step.length):
                self._md5.update(data)
                if self.stopped:
                    raise Stopped

    def _finish(self) -> Ended | None:
        """Give the whole file its name; once, when it is damaged, fetch it anew."""
        with self._entered() as folder, self._part_file(folder) as file:
            try:
                ended = self._settle(folder, file, self._md5.hexdigest())
            except CosError as error:
                if error.problem.kind is not Kind.DAMAGED or self._anew:
                    raise
                self._anew = True
                self.means.journal.drop_parts(self.job.id)
                self._parts, self._md5, self._hashed = {}, hashlib.md5(usedforsecurity=False), 0
                self._finishing = False
                return None
            if ended.state is State.SKIPPED:
                self._discard(folder)
            return ended

    def _settle(self, folder: Folder, file: int, md5: str) -> Ended:
        """Verify, have the bytes on disk, give them the name, have the name on disk."""
        job = self.job
        plain = _MD5.fullmatch(job.identity)
        if plain and md5 != job.identity:
            raise CosError(Problem(Kind.DAMAGED, "GetObject", detail=f"MD5 {md5}, {job.identity} was listed"))
        if job.modified:
            folder.set_modified(self._part, file, job.modified)
        os.fsync(file)
        while True:
            name = self._free_name(folder, file)
            if isinstance(name, Ended):
                return name
            try:
                if self._rule == Answer.OVERWRITE:
                    folder.replace(self._part, name)
                else:
                    folder.move(self._part, name)
            except (FileExistsError, IsADirectoryError):
                continue  # somebody was faster: look again
            folder.sync()
            return Ended(State.DONE, "MD5" if plain else "")

    # The target

    def _claim(self) -> None:
        """Be the only one to write this part file. Raises `CosError` (LOCAL, code "InUse")."""
        if self.means.claims.setdefault(self.local_path, self.job.id) != self.job.id:
            raise CosError(Problem(Kind.LOCAL, "OpenFile", path=self.local_path, code="InUse"))

    def retired(self) -> None:
        """Another download may write there now."""
        if self.means.claims.get(self.local_path) == self.job.id:
            del self.means.claims[self.local_path]

    @contextmanager
    def _entered(self) -> Generator[Folder]:
        try:
            with entered(self.group.folder, self._folders) as folder:
                yield folder
        except OSError as error:
            raise local_problem(error, "WriteFile", self.local_path) from error

    @property
    def _rule(self) -> str | None:
        return self.job.answer or self.group.options.when_exists

    def _meets(self, folder: Folder) -> Ended | None:
        """Whether the name is taken, and what is to be done about it; None when the download may go on."""
        if self._is_there(folder):
            return Ended(State.DONE, "MD5" if _MD5.fullmatch(self.job.identity) else "")
        name = self._free_name(folder)
        return name if isinstance(name, Ended) else None

    def _free_name(self, folder: Folder, file: int | None = None) -> str | Ended:
        """The name that the file gets. `file`: the open part file, which a crash may have left with both names."""
        name = self._name
        while (status := _status(folder, name)) is not None:
            if file is not None and os.path.samestat(status, os.fstat(file)):
                folder.remove(name)
            elif stat.S_ISDIR(status.st_mode):
                name = beside_folder(name)
            elif self._rule == Answer.OVERWRITE:
                return name
            elif self._rule == Answer.SKIP:
                return Ended(State.SKIPPED)
            elif self._rule == Answer.RENAME:
                return next(other for other in numbered(name) if _status(folder, other) is None)
            else:
                return Ended(State.ASKS)
        return name

    def _is_there(self, folder: Folder) -> bool:
        """Whether the file is the object already: an earlier download of it, or this one before a crash."""
        job, status = self.job, _status(folder, self._name)
        if status is None or not stat.S_ISREG(status.st_mode) or status.st_size != job.size:
            return False
        if abs(status.st_mtime_ns - job.modified) > SAME_TIME_NS:
            return False
        if not _MD5.fullmatch(job.identity):
            return bool(job.begun)
        md5 = hashlib.md5(usedforsecurity=False)
        with _opened(folder, self._name) as file:
            for data in _read(file, 0, job.size):
                md5.update(data)
                if self.stopped:
                    raise Stopped
        return md5.hexdigest() == job.identity

    def _find_room(self, folder: Folder, size: int) -> None:
        if (missing := size - folder.free()) > 0:
            problem = Problem(
                Kind.DISK_FULL, "WriteFile", path=self.group.folder, detail=f"{missing} bytes are missing"
            )
            raise CosError(problem)

    # The part file

    @property
    def _part(self) -> str:
        return self._name + PART_SUFFIX

    def _is_ours(self, folder: Folder) -> bool:
        status = _status(folder, self._part)
        return status is not None and stat.S_ISREG(status.st_mode) and str(status.st_ino) == self.job.upload_id

    @contextmanager
    def _new_part(self, folder: Folder) -> Generator[int]:
        """A new part file; what an earlier download left under its name is gone."""
        self._discard(folder)
        with _opened(folder, self._part, create=True) as file:
            yield file

    @contextmanager
    def _part_file(self, folder: Folder) -> Generator[int]:
        with _opened(folder, self._part) as file:
            if str(os.fstat(file).st_ino) != self.job.upload_id:
                detail = "the part file was replaced"
                raise CosError(Problem(Kind.LOCAL, "WriteFile", path=self.local_path, detail=detail))
            yield file

    def _discard(self, folder: Folder) -> None:
        with contextlib.suppress(FileNotFoundError):
            folder.remove(self._part)


def discard(group: GroupRow, job: JobRow) -> None:
    """Remove the part file of a download that will not go on. Raises `CosError` (LOCAL)."""
    *folders, name = os.fsdecode(job.path).split("/")
    try:
        with entered(group.folder, tuple(folders), create=False) as folder:
            folder.remove(name + PART_SUFFIX)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise local_problem(error, "RemoveFile", os.path.join(group.folder, *folders, name)) from error  # noqa: PTH118


@contextmanager
def _opened(folder: Folder, name: str, *, create: bool = False) -> Generator[int]:
    file = folder.open(name, create=create)
    try:
        yield file
    finally:
        os.close(file)


def _read(file: int, start: int, length: int) -> Iterator[bytes]:
    os.lseek(file, start, os.SEEK_SET)
    while length:
        data = os.read(file, min(CHUNK, length))
        if not data:
            raise CosError(Problem(Kind.LOCAL, "ReadFile", detail="the file became shorter"))
        length -= len(data)
        yield data


def _status(folder: Folder, name: str) -> os.stat_result | None:
    try:
        return folder.status(name)
    except FileNotFoundError:
        return None

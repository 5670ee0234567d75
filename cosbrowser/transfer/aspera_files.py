"""One file that goes by Aspera: made ready, moved in a session with others, compared, and ended.

Before and after, the same holds as for any other transfer: what exists is asked about, a download grows under another
name, and nothing counts as done that was not compared. Nothing that Aspera says of a file is believed.
"""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING

from cosbrowser.cos.aspera import Pair
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import PART_SUFFIX
from cosbrowser.transfer.download import Download
from cosbrowser.transfer.job import State
from cosbrowser.transfer.meeting import MD5
from cosbrowser.transfer.proof import LENGTH, proof_of
from cosbrowser.transfer.source import CHUNK, opened
from cosbrowser.transfer.step import Ended, Means, Phase, Step, Stopped, Transfer, named
from cosbrowser.transfer.target import Target, read
from cosbrowser.transfer.upload import Upload

if TYPE_CHECKING:
    from cosbrowser.transfer.disk import Folder
    from cosbrowser.transfer.rows import GroupRow, JobRow

# What ascp keeps beside a file that is not whole.
_BESIDE = (".aspx", ".partial", ".partial.aspx")


def may_join(job: JobRow, group: GroupRow) -> bool:
    """Whether a file's names can be written into the list that a session gets: one on a line, in UTF-8."""
    folder = os.fsencode(group.folder)
    names = f"{job.key}\n".encode("utf-8", "replace") + folder + job.path
    with contextlib.suppress(UnicodeDecodeError):
        text = (folder + job.path).decode()
        return names.count(b"\n") == 1 and "\r" not in text + job.key and job.key.strip() == job.key != ""
    return False


class _Joining(Transfer):
    """The order of the steps, for both directions: OPEN, SESSION, FINISH."""

    _first: Step | None
    _step: Step

    def begin(self) -> None:
        """Whatever its size: make it ready first. One step is OPEN and SESSION, so that its attempts are counted."""
        self._first = self._step = Step(self, Phase.OPEN)
        self._ready = False

    @property
    def ready(self) -> bool:
        return self._ready

    def join(self) -> Step:
        self._ready = False
        self._step.phase, self._step.length = Phase.SESSION, self.job.size
        return self._step

    def next(self) -> Step | None:
        step, self._first = self._first, None
        return step

    def done(self, step: Step) -> None:
        if step.phase is Phase.OPEN:
            self._ready = True
        else:
            self.over = self.job.size
            self._first = Step(self, Phase.FINISH)

    def pair(self) -> Pair:
        """From where to where."""
        raise NotImplementedError


class AsperaUpload(_Joining, Upload):
    """A file of a group of uploads."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        self.begin()

    def pair(self) -> Pair:
        return Pair(self.local_path, self.job.key, self.job.size)

    def run(self, step: Step) -> Ended | None:
        """Do one step."""
        return self._make_ready(step) if step.phase is Phase.OPEN else self._compare(step)

    def _make_ready(self, step: Step) -> Ended | None:
        job, journal = self.job, self.means.journal
        with opened(self._path) as source:
            known = job.identity == source.identity
            if not job.begun:
                self._check_planned(source)
            job.size, job.identity, job.modified = source.size, source.identity, source.modified
            if job.begun and known:
                with contextlib.suppress(CosError):  # it is not there, or something else is
                    return self._compare(step)
            if (ended := self._meets(source)) is not None:
                return ended
        job.begun = job.begun or time.time()
        journal.set_job(job.id, size=job.size, identity=job.identity, modified=job.modified, begun=job.begun)
        journal.commit()
        return None

    def _compare(self, step: Step) -> Ended:
        """What the bucket has, against the file: by a digest where the ETag or a checksum allows it, else by length."""
        job, bucket, wire = self.job, self.group.target.bucket, self.means.wire(self.group)
        try:
            head = wire.head_object(bucket, job.key)
        except CosError as error:
            if error.problem.kind is not Kind.NOT_FOUND:
                raise
            raise CosError(Problem(Kind.DAMAGED, "HeadObject", status=404, detail="the object is not there")) from error
        if head.size != job.size:
            raise CosError(Problem(Kind.DAMAGED, "HeadObject", detail=f"{head.size} bytes, {job.size} were sent"))
        proof = proof_of(wire, bucket, job.key, head.etag, head.size)
        with opened(self._path) as source:
            source.check(job.identity)
            at, stretch = 0, proof and proof.stretch()
            while stretch is not None and at < job.size:
                data = source.read(at, min(CHUNK, job.size - at))
                if not data or self.stopped:
                    raise Stopped
                stretch.update(data)
                at += len(data)
            if proof is not None and stretch is not None:
                proof.add(stretch)
            source.check(job.identity)
        found = "" if proof is None else proof.found()
        if proof is not None and found != proof.wanted:
            detail = f"{proof.name} {found} was sent, the server has {proof.wanted}"
            raise CosError(Problem(Kind.DAMAGED, "HeadObject", detail=detail))
        if proof is None:
            return Ended(State.DONE, LENGTH, head.etag, head.version_id)
        md5 = found if MD5.fullmatch(found) else ""
        checksum = named(proof.name, "" if md5 else found)
        return Ended(State.DONE, proof.name, head.etag, head.version_id, md5, checksum)


class AsperaDownload(_Joining, Download):
    """An object of a group of downloads."""

    def __init__(self, job: JobRow, group: GroupRow, means: Means) -> None:
        super().__init__(job, group, means)
        self.begin()

    def pair(self) -> Pair:
        return Pair(self.local_path + PART_SUFFIX, self.job.key, self.job.size)

    def run(self, step: Step) -> Ended | None:
        """Do one step."""
        return self._make_ready() if step.phase is Phase.OPEN else self._compare()

    def _make_ready(self) -> Ended | None:
        job, target, journal = self.job, self._target, self.means.journal
        self._claim()
        self._know_object()
        with target.entered() as folder:
            if (ended := self._meets(folder)) is not None:
                return ended
            target.find_room(folder, job.size)
            if not job.begun:
                self._discard(folder)  # of another download, or a link that waits to be followed
        job.begun, job.part_size = job.begun or time.time(), max(1, job.size)
        journal.set_job(job.id, begun=job.begun, part_size=job.part_size)
        journal.commit()
        return None

    def _compare(self) -> Ended:
        """Give the part file its name, if it is what was listed; else begin anew with the next attempt."""
        job, wire, bucket = self.job, self.means.wire(self.group), self.group.target.bucket
        wire.head_object(bucket, job.key, etag=job.identity)  # raises when it is another object by now
        proof = self._find_proof()
        name = os.path.basename(self.local_path) + PART_SUFFIX  # noqa: PTH119
        with self._target.entered() as folder:
            file = folder.open(name)
            try:
                size = os.fstat(file).st_size
                if size != job.size:
                    raise CosError(Problem(Kind.DAMAGED, "GetObject", detail=f"{size} bytes, {job.size} were listed"))
                if proof is not None:
                    stretch = proof.stretch()
                    for data in read(file, 0, size):
                        stretch.update(data)
                        self._check()
                    proof.add(stretch)
                ended = self._settle(folder, file, proof)
            except CosError as error:
                if error.problem.kind is Kind.DAMAGED:
                    self._discard(folder)
                raise
            finally:
                os.close(file)
            if ended.state is not State.ASKS:
                self._discard(folder)
            return ended

    def _discard(self, folder: Folder) -> None:
        name = os.path.basename(self.local_path) + PART_SUFFIX  # noqa: PTH119
        for end in ("", *_BESIDE):
            with contextlib.suppress(FileNotFoundError):
                folder.remove(name + end)


def discard_beside(job: JobRow, group: GroupRow) -> None:
    """Remove what ascp keeps beside the part file of a download that will not go on. Raises `CosError` (LOCAL)."""
    target = Target(job, group)
    try:
        with target.entered(create=False) as folder:
            for end in _BESIDE:
                with contextlib.suppress(FileNotFoundError):
                    folder.remove(os.path.basename(target.path) + PART_SUFFIX + end)  # noqa: PTH119
    except CosError as error:
        if error.problem.code != "ENOENT":
            raise

"""Where a download goes: the part file that grows, and the name that it gets when it is whole."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import PART_SUFFIX, beside_folder, numbered
from cosbrowser.transfer.disk import Folder, entered, local_problem
from cosbrowser.transfer.job import Answer, State
from cosbrowser.transfer.meeting import BY_CONTENT, MD5, SAME_TIME_NS, There, decided, expected, same_content
from cosbrowser.transfer.rows import GroupRow, JobRow, Part
from cosbrowser.transfer.source import changed, identity
from cosbrowser.transfer.step import Ended

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Place:
    """The name that a file gets. What is there is replaced, or first renamed to `aside`, or must not be there."""

    name: str
    replaces: bool = False
    aside: str = ""


class Target:
    """The local side of one download; every method is called inside `entered`, with the folder it gives."""

    def __init__(self, job: JobRow, group: GroupRow) -> None:
        self._job = job
        self._group = group
        *folders, self._name = os.fsdecode(job.path).split("/")
        self._folders = tuple(folders)
        self._part = self._name + PART_SUFFIX
        self._was_free = False
        self.path = os.path.join(group.folder, *folders, self._name)  # noqa: PTH118  need not be UTF-8

    @contextmanager
    def entered(self, *, create: bool = True) -> Generator[Folder]:
        """The folder of the file. What the system says in the block comes as `CosError` (LOCAL, DISK_FULL)."""
        try:
            with entered(self._group.folder, self._folders, create=create) as folder:
                yield folder
        except OSError as error:
            raise local_problem(error, "WriteFile", self.path) from error

    # The name

    @property
    def _rule(self) -> str | None:
        return self._job.answer or self._group.options.when_exists

    def is_free(self, folder: Folder) -> bool:
        """Whether nothing has the name, and nothing should."""
        self._was_free = not expected(self._rule) and _status(folder, self._name) is None
        return self._was_free

    def free_name(self, folder: Folder, file: int | None = None) -> Place | Ended:
        """The name that the file gets, or how it ends without one.

        `file` is the open part file, which a crash may have left with both names. Raises `CosError` (SOURCE_CHANGED)
        when something else is there than what was compared.
        """
        name, wanted = self._name, expected(self._rule)
        while (status := _status(folder, name)) is not None:
            if file is not None and os.path.samestat(status, os.fstat(file)):
                folder.remove(name)
                continue
            if wanted is not None:
                if stat.S_ISREG(status.st_mode) and identity(status) == wanted:
                    return Place(name, replaces=True)
                raise changed(os.fsencode(self.path))
            if stat.S_ISDIR(status.st_mode):
                name = beside_folder(name)
                continue
            there = There(status.st_size, status.st_mtime_ns)
            match decided(self._rule, self._job.size, self._job.modified, there):
                case Answer.OVERWRITE:
                    return Place(name, replaces=True)
                case Answer.SKIP:
                    return Ended(State.SKIPPED)
                case Answer.RENAME:
                    return Place(_free(folder, name))
                case Answer.RENAME_EXISTING:
                    return Place(name, aside=_free(folder, name))
                case _:
                    return Ended(State.ASKS)
        if wanted:
            raise changed(os.fsencode(self.path))
        return Place(name)

    def is_there(self, folder: Folder, went: Callable[[], object]) -> bool:
        """Whether the file is the object already: an earlier download of it, or this one before a crash.

        `went` is called from time to time, and may raise to stop.
        """
        job, status = self._job, _status(folder, self._name)
        # A time that differs may be that of the metadata, which no listing tells.
        by_content = not self._rule or self._rule in BY_CONTENT or self._group.restored
        if status is None or not stat.S_ISREG(status.st_mode) or status.st_size != job.size:
            return False
        same_time = abs(status.st_mtime_ns - job.modified) <= SAME_TIME_NS
        if not by_content and not same_time:
            return False
        if not MD5.fullmatch(job.identity):
            if same_time and job.begun and self._rule != Answer.DIFFERENT:
                return True  # it was given its name just before a crash
            if not by_content:
                return False

        def chunks() -> Iterator[bytes]:
            with _opened(folder, self._name) as file:
                for data in read(file, 0, job.size):
                    yield data
                    went()

        return bool(same_content(chunks(), job.size, job.identity))

    def settle(self, folder: Folder, file: int) -> Ended | None:
        """Have the part file on disk, give it its name, have the name on disk; None when that is done."""
        if self._job.modified:
            folder.set_modified(self._part, file, self._job.modified)
        os.fsync(file)
        while True:
            # What was free when it began is tried without another look: `move` overwrites nothing.
            place = Place(self._name) if self._was_free else self.free_name(folder, file)
            self._was_free = False
            if isinstance(place, Ended):
                return place
            try:
                if place.aside:
                    folder.move(place.name, place.aside)
                if place.replaces:
                    folder.replace(self._part, place.name)
                else:
                    folder.move(self._part, place.name)
            except (FileExistsError, IsADirectoryError):
                continue  # somebody was faster: look again
            folder.sync()
            return None

    # The part file

    def find_room(self, folder: Folder, size: int) -> int:
        """Bytes that are free. Raises `CosError` (DISK_FULL) when so many will not fit."""
        free = folder.free()
        if (missing := size - free) > 0:
            detail = f"{missing} bytes are missing"
            raise CosError(Problem(Kind.DISK_FULL, "WriteFile", path=self._group.folder, detail=detail))
        return free

    def has_part(self, folder: Folder) -> bool:
        """Whether the part file is there that this download began."""
        status = _status(folder, self._part)
        return status is not None and stat.S_ISREG(status.st_mode) and str(status.st_ino) == self._job.upload_id

    def left(self, folder: Folder) -> os.stat_result | None:
        """The part file that some download has left; None when there is none."""
        status = _status(folder, self._part)
        return status if status is not None and stat.S_ISREG(status.st_mode) else None

    def filled(self, folder: Folder, each: int) -> list[Part]:
        """Ranges of `each` bytes that the part file has in full; none where the system tells nothing of holes."""
        if not hasattr(os, "SEEK_HOLE"):
            return []
        with _opened(folder, self._part) as file:
            end = os.fstat(file).st_size
            if end > self._job.size:
                return []
            found: list[Part] = []
            for at, start in enumerate(range(0, self._job.size, each)):
                length = min(each, self._job.size - start)
                if start + length <= end and os.lseek(file, start, os.SEEK_HOLE) >= start + length:
                    found.append(Part(at + 1, start, length))
            return found

    def taken(self, folder: Folder) -> int:
        """Bytes that the part file has on disk; those of ranges that did not end well are written over."""
        status = _status(folder, self._part)
        return getattr(status, "st_blocks", 0) * 512  # of Windows it is not known

    @contextmanager
    def new_part(self, folder: Folder) -> Generator[int]:
        """A new part file; what an earlier download left under its name is gone."""
        try:
            file = folder.open(self._part, create=True)
        except FileExistsError:
            self.discard(folder)
            file = folder.open(self._part, create=True)
        try:
            yield file
        finally:
            os.close(file)

    @contextmanager
    def part(self, folder: Folder) -> Generator[int]:
        """The part file that this download began."""
        with _opened(folder, self._part) as file:
            if str(os.fstat(file).st_ino) != self._job.upload_id:
                detail = "the part file was replaced"
                raise CosError(Problem(Kind.LOCAL, "WriteFile", path=self.path, detail=detail))
            yield file

    def discard(self, folder: Folder) -> None:
        """Remove the part file, if there is one."""
        with contextlib.suppress(FileNotFoundError):
            folder.remove(self._part)


def discard_part(job: JobRow, group: GroupRow, is_known: Callable[[str], bool]) -> None:
    """Remove the part file of a download that will not go on, not one that is known to be another's.

    Raises `CosError` (LOCAL).
    """
    target = Target(job, group)
    try:
        with target.entered(create=False) as folder:
            status = target.left(folder)
            if status is not None and (target.has_part(folder) or not is_known(str(status.st_ino))):
                target.discard(folder)
    except CosError as error:
        if error.problem.code != "ENOENT":
            raise


def read(file: int, start: int, length: int) -> Iterator[bytes]:
    """A stretch of an open file."""
    os.lseek(file, start, os.SEEK_SET)
    while length:
        data = os.read(file, min(CHUNK, length))
        if not data:
            raise CosError(Problem(Kind.LOCAL, "ReadFile", detail="the file became shorter"))
        length -= len(data)
        yield data


@contextmanager
def _opened(folder: Folder, name: str) -> Generator[int]:
    file = folder.open(name)
    try:
        yield file
    finally:
        os.close(file)


def _free(folder: Folder, name: str) -> str:
    return next(other for other in numbered(name) if _status(folder, other) is None)


def _status(folder: Folder, name: str) -> os.stat_result | None:
    try:
        return folder.status(name)
    except FileNotFoundError:
        return None

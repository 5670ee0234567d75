"""From what was dropped or selected to files in the journal, as a stream.

Nothing is listed first: folders are walked, and their counterparts in the bucket listed, side by side, while the
first files are on their way. A plan that was cut short begins anew; what it had planned is recognised by its name.
Each generator gives lists of files, of at most a listing's page; an empty list before it waits for the network.
"""

from __future__ import annotations

import contextlib
import os
import random
import stat
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Page
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import HERE, apart, local_path, numbered
from cosbrowser.cos.pages import Advance
from cosbrowser.transfer.disk import entered, local_problem, rules_of
from cosbrowser.transfer.job import Answer, Direction, State
from cosbrowser.transfer.meeting import SAME_TIME_NS
from cosbrowser.transfer.retry import STOPS_GROUP, backoff, passes, waits
from cosbrowser.transfer.rows import FREE, GroupRow, JobRow

if TYPE_CHECKING:
    from cosbrowser.transfer.step import Means

T = TypeVar("T")

CHUNK = 1000  # files of a folder that are looked at together
PARALLEL_HEADS = 32  # so many files are asked about one by one in the time of one page
MAX_KEY = 1024  # bytes of UTF-8
MAX_SIZE = 10 << 40  # bytes of an object (cos-api.md section 4.5)


class Walk:
    """What the plans of both directions share: a group, a way to stop, and patience with the network."""

    def __init__(
        self, group: GroupRow, means: Means, stop: threading.Event, trouble: Callable[[Problem | None], None]
    ) -> None:
        self.group = group
        self.means = means
        self.stop = stop
        self.rules = HERE  # of the file system that is written to
        self._trouble = trouble
        self._rng = random.Random()  # noqa: S311  spreads retries, hides nothing

    @property
    def rule(self) -> Answer | None:
        """What becomes of files whose target exists; the person may say so while the plan is made."""
        return self.group.options.when_exists

    def patiently(self, request: Callable[[], T]) -> T:
        """The answer of a request that is tried as long as a part would be. Raises `CosError`, also CANCELLED."""
        attempts, since = 0, 0.0
        while True:
            try:
                answer = request()
            except CosError as error:
                if waits(error.problem) or not since:
                    since = time.monotonic()
                if not passes(error.problem, time.monotonic() - since):
                    raise
                attempts += 1
                self._trouble(error.problem)
                if self.stop.wait(backoff(attempts, error.problem, self._rng)):
                    raise CosError(Problem(Kind.CANCELLED)) from error
            else:
                if attempts:
                    self._trouble(None)
                return answer

    def pages(self, prefix: str, delimiter: str, place: Location | None = None) -> Iterator[Page]:
        """A listing of the target's bucket, or of that of `place`. Raises `CosError`."""
        where = place or self.group.target
        bucket, token = where.bucket, None
        advance = Advance(bucket)
        while True:
            page = self.patiently(
                lambda token=token: self.means.accounts.wire(where.connection, bucket).list_objects(
                    bucket, prefix, delimiter=delimiter, token=token
                )
            )
            yield advance.check(page)
            token = page.token
            if token is None:
                return


class Counterpart:
    """The folder of the bucket that a folder goes to, listed no further than is worth it."""

    def __init__(self, pages: Iterator[Page], prefix: str) -> None:
        self._pages = pages
        self._prefix = prefix
        self._read = 0
        self.keys: set[str] = set()
        self.folders: set[str] = set()
        self.complete = False

    def is_worth(self, files: int) -> bool:
        """Whether to read on costs less than to ask about so many files one by one."""
        return not self.complete and self._read <= files // PARALLEL_HEADS

    def look(self, files: int) -> None:
        """Read on as long as it is worth it."""
        with contextlib.suppress(CosError):  # who may not list can still find out file by file
            while self.is_worth(files):
                page = next(self._pages, None)
                if page is None:
                    self.complete = True
                    return
                self._read += 1
                self.keys.update(page.keys)
                self.folders.update(page.folders)
                self.complete = page.token is None


class UploadWalk(Walk):
    """Local files and folders."""

    def rows(self) -> Iterator[list[JobRow]]:
        """All files below the group's sources, folder by folder."""
        folders: list[tuple[str, str, bool]] = []  # path, relative name with delimiter, whether the bucket may have it
        yield from self._folder(((name_of(path), path) for path in self.group.sources), "", True, folders)
        while folders and not self.stop.is_set():
            path, name, may_exist = folders.pop()
            found: list[tuple[str, str, bool]] = []
            try:
                empty = True
                with os.scandir(path) as entries:
                    for rows in self._folder(((e.name, e.path) for e in entries), name, may_exist, found):
                        empty = False
                        yield rows
                if empty and self.group.options.keep_folders:
                    yield [self._marker(name, path)]
            except OSError as error:
                yield [self._failed(name, path, local_problem(error, "ListFolder", path).problem)]
            folders.extend(sorted(found, reverse=True))

    def _folder(
        self, entries: Iterable[tuple[str, str]], prefix: str, may_exist: bool, folders: list[tuple[str, str, bool]]
    ) -> Iterator[list[JobRow]]:
        """The files of one folder; its folders are added to `folders`."""
        there = Counterpart(self.pages(self.group.target.prefix + prefix, DELIMITER), prefix)
        there.complete = not may_exist or self.rule == Answer.OVERWRITE
        entries = iter(entries)
        while chunk := sorted(islice(entries, CHUNK)):
            rows: list[JobRow] = []
            found: list[tuple[str, str]] = []
            for name, path in chunk:
                row = self._row(prefix + name, path)
                if row is None:
                    found.append((path, prefix + name + DELIMITER))
                else:
                    rows.append(row)
            if there.is_worth(len(rows)):
                yield []
                there.look(len(rows))
            for row in rows:
                if row.state is State.WAITING:
                    self._decide(row, there)
            target = self.group.target.prefix
            folders += [(p, n, not there.complete or target + n in there.folders) for p, n in found]
            yield rows

    def _decide(self, row: JobRow, there: Counterpart) -> None:
        if self.rule == Answer.OVERWRITE:
            row.answer = Answer.OVERWRITE
        elif row.key in there.keys:
            row.state = {None: State.ASKS, Answer.SKIP: State.SKIPPED}.get(self.rule, State.WAITING)
        elif there.complete:
            row.answer = FREE

    def _row(self, name: str, path: str) -> JobRow | None:
        """A file; None for a folder."""
        key = self.group.target.prefix + name
        try:
            size = len(key.encode())
        except UnicodeEncodeError:
            detail = "the name is not UTF-8"
            row = self._failed(visible(name), path, Problem(Kind.LOCAL_NAME, "OpenFile", path=path, detail=detail))
            row.key = ""  # it has none
            return row
        try:
            status = os.lstat(path)
        except OSError as error:
            return self._failed(name, path, local_problem(error, "OpenFile", path).problem)
        mode = status.st_mode
        if stat.S_ISDIR(mode):
            return None
        row = JobRow(self.group.id, name, key, self._relative(path), status.st_size, modified=status.st_mtime_ns)
        if stat.S_ISLNK(mode):
            row.size, row.state = 0, State.SKIPPED
            row.problem = Problem(Kind.LOCAL, "OpenFile", path=path, code="ELOOP", detail="a link")
        elif not stat.S_ISREG(mode):
            row.size, row.state = 0, State.FAILED
            row.problem = Problem(Kind.LOCAL, "OpenFile", path=path, code="EINVAL")
        elif size > MAX_KEY:
            row.state = State.FAILED
            row.problem = Problem(
                Kind.INVALID, "PutObject", self.group.target.bucket, key, code="KeyTooLong", path=path,
                detail=f"{size} bytes",
            )  # fmt: skip
        elif status.st_size > MAX_SIZE:
            row.state = State.FAILED
            row.problem = Problem(
                Kind.INVALID, "PutObject", self.group.target.bucket, key, code="EntityTooLarge", path=path,
                detail=f"{status.st_size} bytes",
            )  # fmt: skip
        return row

    def _marker(self, name: str, path: str) -> JobRow:
        """An empty folder; its name ends in the delimiter."""
        row = self._row(name, path)
        if row is not None:
            return row  # it cannot be stored under this name
        modified = os.lstat(path).st_mtime_ns
        return JobRow(self.group.id, name, self.group.target.prefix + name, self._relative(path), 0, modified=modified)

    def _failed(self, name: str, path: str, problem: Problem) -> JobRow:
        key = self.group.target.prefix + name
        return JobRow(self.group.id, name, key, self._relative(path), 0, State.FAILED, problem=problem)

    def _relative(self, path: str) -> bytes:
        root = os.path.join(self.group.folder, "")  # noqa: PTH118
        return os.fsencode(path.removeprefix(root))


class DownloadWalk(Walk):
    """Objects below folders of a bucket."""

    def __init__(
        self, group: GroupRow, means: Means, stop: threading.Event, trouble: Callable[[Problem | None], None]
    ) -> None:
        super().__init__(group, means, stop, trouble)
        self.rules = rules_of(group.folder)

    def rows(self) -> Iterator[list[JobRow]]:
        """All objects below the group's sources, page by page."""
        for prefix in self.group.sources:
            try:
                for page in self.pages(prefix, ""):
                    yield self.entries(page.entry(row) for row in range(len(page.keys)))
            except CosError as error:
                if error.problem.kind is Kind.CANCELLED:
                    return
                if error.problem.kind in STOPS_GROUP:
                    raise
                name = prefix.removeprefix(self.group.target.prefix) or DELIMITER
                yield [JobRow(self.group.id, name, prefix, b"", 0, State.FAILED, problem=error.problem)]

    def entries(self, entries: Iterable[ObjectEntry]) -> list[JobRow]:
        """Objects of a listing; markers of folders become folders here and now."""
        rows: list[JobRow] = []
        for entry in entries:
            name = entry.key.removeprefix(self.group.target.prefix)
            path = local_path(name, self.rules)
            if entry.key.endswith(DELIMITER) and not entry.size:
                with contextlib.suppress(OSError), entered(self.group.folder, path[:-1]):
                    continue
            row = JobRow(
                self.group.id, name, entry.key, os.fsencode("/".join(path)), entry.size, identity=entry.etag,
                modified=round(entry.modified.timestamp() * 1000) * 1_000_000,
                place=self.rules.fold(path) if self.rules.folds else None,
            )  # fmt: skip
            self._decide(row, path)
            rows.append(row)
        return rows

    def _decide(self, row: JobRow, path: tuple[str, ...]) -> None:
        if self.rule not in {None, Answer.SKIP}:
            return
        try:
            status = os.lstat(os.path.join(self.group.folder, *path))  # noqa: PTH118
        except (OSError, ValueError):
            return
        # What has the size of the object may be an earlier download of it, with the time that a program has noted in
        # its metadata: the worker compares the content.
        same = status.st_size == row.size and (
            self.rule is None or abs(status.st_mtime_ns - row.modified) <= SAME_TIME_NS
        )
        if not same and not stat.S_ISDIR(status.st_mode):
            row.state = State.SKIPPED if self.rule == Answer.SKIP else State.ASKS


def other_names(walk: Walk, refused: list[JobRow]) -> Iterator[tuple[JobRow, Iterator[JobRow]]]:
    """Files whose name or place is taken by another file of the group, each with what it may be called instead.

    Two sources of one drop may have one name; "A" and "a" are one file on some systems. What was planned by an
    earlier run is left out.
    """
    group = walk.group
    known = walk.means.journal.by_names(group.id, [row.name for row in refused])
    for row in refused:
        twin = known.get(row.name)
        if group.direction is not Direction.DOWNLOAD and twin is not None and twin.path != row.path:
            yield row, _numbered_rows(row, group)
        elif group.direction is Direction.DOWNLOAD and twin is None:
            path = apart(row.name, walk.rules)
            row.path, row.place = os.fsencode("/".join(path)), walk.rules.fold(path)
            yield row, iter([row])


def _numbered_rows(row: JobRow, group: GroupRow) -> Iterator[JobRow]:
    folder, slash, last = row.name.rpartition(DELIMITER)
    for other in numbered(last):
        row.name = f"{folder}{slash}{other}"
        row.key = group.target.prefix + row.name
        row.answer = "" if row.answer == FREE else row.answer
        yield row


def name_of(path: str) -> str:
    """What a dropped file or folder is called in the bucket; a whole file system, too, needs a name."""
    return os.path.basename(path) or path.strip("/\\:") or "root"  # noqa: PTH119


def visible(name: str) -> str:
    """A local name as text that can be stored: bytes that are not UTF-8 are written out."""
    return name.encode("utf-8", "backslashreplace").decode()

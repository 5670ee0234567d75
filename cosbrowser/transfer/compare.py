"""Two places side by side, file by file, as a stream: what is where, and which way it should go.

Both sides come in the order of their keys and are merged, so that little is held at a time. COS does not promise that
order (cos-api.md section 4.6): where a listing breaks it, the comparison begins anew with one side in memory.
"""

from __future__ import annotations

import enum
import os
import stat
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.names import PART_SUFFIX, local_path
from cosbrowser.transfer.disk import local_problem
from cosbrowser.transfer.job import Direction
from cosbrowser.transfer.meeting import MD5, same_content
from cosbrowser.transfer.plan import Walk
from cosbrowser.transfer.rows import GroupRow
from cosbrowser.transfer.source import CHUNK, identity, opened

if TYPE_CHECKING:
    from cosbrowser.transfer.queue import Queue
    from cosbrowser.transfer.step import Means

BATCH = 1000
SECONDS = 0.2  # between two batches
TOLERANCE_MS = 2000  # FAT keeps even seconds, COS whole ones


class Way(enum.StrEnum):
    """Which side follows which."""

    RIGHT = "right"
    LEFT = "left"
    BOTH = "both"  # the newer one wins
    MIRROR_RIGHT = "mirror-right"  # the right side becomes as the left one: what only it has is deleted
    MIRROR_LEFT = "mirror-left"


class Act(enum.StrEnum):
    """What is done with one file."""

    RIGHT = "right"
    LEFT = "left"
    NOTHING = "nothing"  # it differs, and stays so
    SAME = "same"
    DELETE_LEFT = "delete-left"
    DELETE_RIGHT = "delete-right"


@dataclass(frozen=True, slots=True)
class Place:
    """One side: a local folder, or a prefix of a bucket."""

    folder: str = ""
    location: Location | None = None

    @property
    def is_local(self) -> bool:
        """Whether it is a folder of this computer."""
        return self.location is None


@dataclass(frozen=True, slots=True)
class Rules:
    """How to compare. `checksum`: contents decide where dates would. `exclude`: patterns of names or whole paths.

    Times that are `tolerance` ms or less apart are the same.
    """

    way: Way = Way.RIGHT
    checksum: bool = False
    exclude: tuple[str, ...] = ()
    tolerance: int = TOLERANCE_MS


@dataclass(frozen=True, slots=True)
class Version:
    """What one side has. `modified` in ms since the epoch; `identity`: an ETag, or that of a local file.

    `usable` is False for what cannot be sent or stored: a link, a pipe, a name that is no file name here. `kept`:
    retention or a legal hold is known to forbid that it is replaced or deleted.
    """

    size: int
    modified: int
    identity: str
    usable: bool = True
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """One name, relative to both sides, and what is proposed."""

    name: str
    left: Version | None
    right: Version | None
    act: Act


@dataclass(frozen=True, slots=True)
class Compared:
    """A piece of the result: differences, and how many names were the same. `anew`: forget all that came before."""

    rows: tuple[Difference, ...]
    same: int = 0
    anew: bool = False


_Item = tuple[str, Version]


class _Disorder(Exception):  # noqa: N818  caught where the comparison begins anew
    """A side does not come in the order of its names."""


def compare(queue: Queue, left: Place, right: Place, rules: Rules) -> Iterator[Compared]:
    """Compare two places. Raises `CosError`: what could not be read must not look as if it were not there."""
    one, other = _Side(queue.means, left, right, rules), _Side(queue.means, right, left, rules)
    decide = _Decision(left, right, rules)
    try:
        yield from _batches(_merged(_ordered(one.items()), _ordered(other.items())), decide)
    except _Disorder:
        yield Compared((), anew=True)
        yield from _batches(_joined(one.items(), other.items()), decide)


_Pair = tuple[str, Version | None, Version | None]


def _merged(left: Iterator[_Item], right: Iterator[_Item]) -> Iterator[_Pair]:
    a, b = next(left, None), next(right, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a[0] < b[0]):
            assert a is not None
            yield a[0], a[1], None
            a = next(left, None)
        elif a is None or b[0] < a[0]:
            yield b[0], None, b[1]
            b = next(right, None)
        else:
            yield a[0], a[1], b[1]
            a, b = next(left, None), next(right, None)


def _joined(left: Iterable[_Item], right: Iterable[_Item]) -> Iterator[_Pair]:
    held = dict(left)
    for name, version in right:
        yield name, held.pop(name, None), version
    for name, version in held.items():
        yield name, version, None


def _ordered(items: Iterable[_Item]) -> Iterator[_Item]:
    last = ""
    for item in items:
        if item[0] <= last and last:
            raise _Disorder
        last = item[0]
        yield item


def _batches(pairs: Iterable[_Pair], decide: Callable[[_Pair], Act]) -> Iterator[Compared]:
    rows: list[Difference] = []
    same, told = 0, time.monotonic()
    for pair in pairs:
        act = decide(pair)
        if act is Act.SAME:
            same += 1
        else:
            rows.append(Difference(*pair, act))
        if len(rows) >= BATCH or time.monotonic() - told > SECONDS:
            yield Compared(tuple(rows), same)
            rows, same, told = [], 0, time.monotonic()
    yield Compared(tuple(rows), same)


class _Side:
    """The files of one side by their relative names."""

    def __init__(self, means: Means, place: Place, other: Place, rules: Rules) -> None:
        self._means = means
        self._place = place
        self._to_disk = other.is_local
        self._exclude = rules.exclude

    def items(self) -> Iterator[_Item]:
        """In the order of the names, if the server lists so."""
        return self._objects(self._place.location) if self._place.location is not None else self._files("", "")

    def _files(self, below: str, name: str) -> Iterator[_Item]:
        path = os.path.join(self._place.folder, below) if below else self._place.folder  # noqa: PTH118
        try:
            with os.scandir(path) as found:
                entries = [(e.name, e.is_dir(follow_symlinks=False), e.path) for e in found]
        except OSError as error:
            raise local_problem(error, "ListFolder", path) from error
        # A folder sorts as its keys do: with the delimiter after its name.
        for entry, is_folder, full in sorted(entries, key=lambda e: e[0] + DELIMITER if e[1] else e[0]):
            whole = name + entry
            if is_excluded(whole, self._exclude) or entry.endswith(PART_SUFFIX):
                continue
            if is_folder:
                yield from self._files(os.path.join(below, entry), whole + DELIMITER)  # noqa: PTH118
            else:
                yield _shown(whole), self._file(full, whole)

    def _file(self, path: str, name: str) -> Version:
        try:
            status = os.lstat(path)
        except OSError as error:
            raise local_problem(error, "ListFolder", path) from error
        usable = stat.S_ISREG(status.st_mode) and _is_text(name)
        return Version(status.st_size, status.st_mtime_ns // 1_000_000, identity(status), usable)

    def _objects(self, location: Location) -> Iterator[_Item]:
        walk = Walk(GroupRow(Direction.DOWNLOAD, location, "", ""), self._means, threading.Event(), lambda _: None)
        for page in walk.pages(location.prefix, ""):
            for row, key in enumerate(page.keys):
                name = key.removeprefix(location.prefix)
                if not name or (name.endswith(DELIMITER) and not page.sizes[row]) or is_excluded(name, self._exclude):
                    continue
                usable = not self._to_disk or DELIMITER.join(local_path(name)) == name
                yield name, Version(page.sizes[row], page.modified[row], page.etags[row], usable)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _shown(name: str) -> str:
    return name.encode("utf-8", "backslashreplace").decode()


def is_excluded(name: str, patterns: Iterable[str]) -> bool:
    """Whether a pattern fits the whole name, or a part of it between delimiters ("*.tmp", ".git", "logs/*")."""
    parts = name.split(DELIMITER)
    return any(
        fnmatchcase(name, pattern) or any(fnmatchcase(part, pattern.rstrip(DELIMITER)) for part in parts)
        for pattern in patterns
    )


@dataclass(frozen=True, slots=True)
class _Decision:
    """What is proposed for a pair."""

    left: Place
    right: Place
    rules: Rules

    def __call__(self, pair: _Pair) -> Act:
        name, left, right = pair
        way = self.rules.way
        if not ((left is None or left.usable) and (right is None or right.usable)):
            return Act.NOTHING
        if left is None:
            return {Way.LEFT: Act.LEFT, Way.BOTH: Act.LEFT, Way.MIRROR_LEFT: Act.LEFT,
                    Way.MIRROR_RIGHT: Act.DELETE_RIGHT}.get(way, Act.NOTHING)  # fmt: skip
        if right is None:
            return {Way.RIGHT: Act.RIGHT, Way.BOTH: Act.RIGHT, Way.MIRROR_RIGHT: Act.RIGHT,
                    Way.MIRROR_LEFT: Act.DELETE_LEFT}.get(way, Act.NOTHING)  # fmt: skip
        newer = left.modified - right.modified
        if left.size == right.size and self._is_same(name, left, right, newer):
            return Act.SAME
        if way is Way.BOTH:
            if abs(newer) <= self.rules.tolerance:
                return Act.NOTHING  # a person decides
            return Act.RIGHT if newer > 0 else Act.LEFT
        return Act.RIGHT if self._goes_right else Act.LEFT

    @property
    def _goes_right(self) -> bool:
        return self.rules.way in (Way.RIGHT, Way.MIRROR_RIGHT)

    def _is_same(self, name: str, left: Version, right: Version, newer: int) -> bool:
        """Whether two files of one size are the same. `newer`: so many ms the left one is newer."""
        if not self.left.is_local and not self.right.is_local:
            if left.identity == right.identity:
                return True
            if self.rules.checksum or (MD5.fullmatch(left.identity) and MD5.fullmatch(right.identity)):
                return False
            # The ETag of an object in parts tells nothing: a copy is newer than what it was made of.
            copied = newer <= 0 if self._goes_right else newer >= 0
            return abs(newer) <= self.rules.tolerance or (copied and self.rules.way is not Way.BOTH)
        if not self.rules.checksum:
            if abs(newer) <= self.rules.tolerance:
                return True
            object_newer = -newer if self.left.is_local else newer
            to_bucket = self.rules.way in ((Way.RIGHT, Way.MIRROR_RIGHT) if self.left.is_local else
                                           (Way.LEFT, Way.MIRROR_LEFT))  # fmt: skip
            if object_newer > 0 and to_bucket:
                return True  # it was uploaded since
        # The dates differ as they do after each upload, or do not count: the content tells.
        local, there = (self.left, right) if self.left.is_local else (self.right, left)
        return bool(_content_is(os.path.join(local.folder, *name.split(DELIMITER)), there))  # noqa: PTH118


def _content_is(path: str, there: Version) -> bool | None:
    def chunks() -> Iterator[bytes]:
        with opened(os.fsencode(path)) as source:
            at = 0
            while data := source.read(at, CHUNK):
                at += len(data)
                yield data

    try:
        return same_content(chunks(), there.size, there.identity)
    except CosError as error:
        if error.problem.kind is Kind.LOCAL:  # unreadable: each transfer says so
            return None
        raise


def refuse(left: Place, right: Place) -> Problem | None:
    """Why two places cannot be synchronised; None when they can."""
    if left.is_local and right.is_local:
        return Problem(Kind.INVALID, "Compare", detail="one side has to be in a bucket")
    if left == right:
        return Problem(Kind.INVALID, "Compare", detail="both sides are one place")
    return None

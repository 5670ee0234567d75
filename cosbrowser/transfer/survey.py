"""What an upload would send: files, folders and bytes, as the walk goes, and what it would leave out."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cosbrowser.transfer.plan import name_of, visible

if TYPE_CHECKING:
    from cosbrowser.transfer.queue import Queue

NAMED = 500  # files whose names are told
SECONDS = 0.2  # between two values


@dataclass(frozen=True, slots=True)
class Surveyed:
    """Totals so far. `names` are those since the last value; `size` in bytes.

    `links` are not followed; `special` (FIFOs, sockets, devices), `unreadable` and `nameless` (not UTF-8) would fail.
    `largest` is the size of the largest file.
    """

    files: int = 0
    folders: int = 0
    size: int = 0
    largest: int = 0
    links: int = 0
    special: int = 0
    unreadable: int = 0
    nameless: int = 0
    names: tuple[tuple[str, int], ...] = ()


def survey(_queue: Queue, sources: tuple[str, ...]) -> Iterator[Surveyed]:
    """Walk the sources as the plan of an upload will; a value every 0.2 s, and the last one."""
    walk = _Walk()
    told = time.monotonic()
    for _ in walk.over(sources):
        if time.monotonic() - told >= SECONDS:
            told = time.monotonic()
            yield walk.take()
    yield walk.take()


class _Walk:
    def __init__(self) -> None:
        self._files = self._folders = self._size = self._largest = 0
        self._links = self._special = self._unreadable = self._nameless = 0
        self._names: list[tuple[str, int]] = []
        self._named = 0

    def over(self, sources: tuple[str, ...]) -> Iterator[None]:
        """One step for each entry."""
        folders: list[tuple[str, str]] = []
        for source in sources:
            self._entry(os.path.abspath(source), name_of(source), folders)  # noqa: PTH100  may not be UTF-8
            yield
        while folders:
            path, name = folders.pop()
            try:
                with os.scandir(path) as entries:
                    for entry in entries:
                        self._entry(entry.path, f"{name}/{entry.name}", folders)
                        yield
            except OSError:
                self._unreadable += 1

    def _entry(self, path: str, name: str, folders: list[tuple[str, str]]) -> None:
        try:
            status = os.lstat(path)
        except OSError:
            self._unreadable += 1
            return
        if stat.S_ISDIR(status.st_mode):
            self._folders += 1
            folders.append((path, name))
        elif stat.S_ISLNK(status.st_mode):
            self._links += 1
        elif not stat.S_ISREG(status.st_mode):
            self._special += 1
        else:
            self._file(path, name, status.st_size)

    def _file(self, path: str, name: str, size: int) -> None:
        try:
            name.encode()
        except UnicodeEncodeError:
            self._nameless += 1
            return
        if not os.access(path, os.R_OK):
            self._unreadable += 1
            return
        self._files += 1
        self._size += size
        self._largest = max(self._largest, size)
        if self._named < NAMED:
            self._named += 1
            self._names.append((visible(name), size))

    def take(self) -> Surveyed:
        """The totals, and the names since the last time."""
        names, self._names = tuple(self._names), []
        return Surveyed(
            self._files, self._folders, self._size, self._largest, self._links, self._special, self._unreadable,
            self._nameless, names,
        )  # fmt: skip

"""What the tests of the boundary call in the engine process."""

from __future__ import annotations

import os
import sys
import threading
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cosbrowser
from cosbrowser.cos.entries import Page
from cosbrowser.cos.errors import CosError, Problem
from cosbrowser.engine.rooms import Rooms
from cosbrowser.transfer.queue import Queue


def echo(rooms: Rooms, *args: Any, **kwargs: Any) -> tuple[tuple[Any, ...], dict[str, Any]]:
    return args, kwargs


def pid(rooms: Rooms) -> int:
    return os.getpid()


def refuse(rooms: Rooms, problem: Problem) -> None:
    raise CosError(problem)


def explode(rooms: Rooms, message: str) -> None:
    raise ZeroDivisionError(message)


def leave(rooms: Rooms) -> None:
    """What a library may do that calls `sys.exit`."""
    sys.exit(3)


def package(rooms: Rooms) -> str:
    return cosbrowser.__file__


def loaded(rooms: Rooms) -> frozenset[str]:
    return frozenset(sys.modules)


class Unloadable:
    """A value that can be made and pickled, but not loaded."""

    def __reduce__(self) -> Any:
        return _never, ()


def _never() -> None:
    raise ValueError("this cannot be loaded")


def unloadable(rooms: Rooms) -> Unloadable:
    return Unloadable()


def unpicklable(rooms: Rooms) -> Any:
    return threading.Lock()


def make_gate(path: Path) -> None:
    os.mkfifo(path)


def wait_for(rooms: Rooms, path: Path) -> str:
    """Blocks like a keyring whose prompt is up: until somebody writes to the gate at `path`."""
    return path.read_text()


def count(rooms: Rooms, pages: int) -> Iterator[int]:
    yield from range(pages)


def count_and_say(rooms: Rooms, pages: int, path: Path) -> Iterator[int]:
    """Writes to `path` how far it has come, and that it has been closed."""
    with path.open("w", buffering=1) as told:
        try:
            for number in range(pages):
                print(number, file=told)
                yield number
        finally:
            print("closed", file=told)


def one_bad_page(rooms: Rooms, path: Path) -> Iterator[Any]:
    try:
        yield 0
        yield Unloadable()
        yield from range(1_000_000)
    finally:
        path.write_text("closed")


def count_then_fail(rooms: Rooms, pages: int, problem: Problem) -> Iterator[int]:
    yield from range(pages)
    raise CosError(problem)


def listing(rooms: Rooms, pages: int) -> Iterator[Page]:
    """Pages of a thousand objects, each object a little different."""
    for page in range(pages):
        first = page * 1000
        yield Page(
            [],
            [f"data/readings/2026/part-{row:08}.parquet" for row in range(first, first + 1000)],
            array("q", range(first, first + 1000)),
            array("q", [1_700_000_000_000 + row for row in range(first, first + 1000)]),
            [f"{row:032x}" for row in range(first, first + 1000)],
            str(first) if page < pages - 1 else None,
        )


class Told(Queue):
    """Tells when it is closed."""

    path: Path

    def close(self, timeout: float) -> None:
        super().close(timeout)
        self.path.write_text(f"within {timeout:.1f} s")


class Hangs(Queue):
    """Cannot be closed: its disk does not answer."""

    def close(self, timeout: float) -> None:
        threading.Event().wait()


def take_up(rooms: Rooms, path: Path) -> None:
    queue = rooms.queue  # started by now, or by this
    queue.__class__ = Told
    queue.path = path


def take_up_what_hangs(rooms: Rooms) -> None:
    rooms.queue.__class__ = Hangs


def print_something(rooms: Rooms, text: str) -> None:
    """As a library does that was told to be talkative."""
    print(text)
    print(text, file=sys.stderr)


def crash(rooms: Rooms) -> None:
    os.abort()

"""The window's side of the process boundary: calls run in the engine process, answers arrive on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar

from PySide6.QtCore import QObject, Signal

from cosbrowser.cos.errors import Problem
from cosbrowser.paths import Paths

P = ParamSpec("P")
T = TypeVar("T")


class Call(QObject, Generic[T]):
    """One question to the engine; a child of its owner, so that a closed dialog drops the late answer."""

    def then(
        self, done: Callable[[T], object] | None = None, failed: Callable[[Problem], object] | None = None
    ) -> Self:
        """Say who gets the answer or the failure; a failure without `failed` goes to `Engine.unhandled`."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Drop the answer: no callback runs after this returns."""
        raise NotImplementedError


class Stream(QObject, Generic[T]):
    """Many answers to one question, page by page; a child of its owner."""

    def each(
        self,
        page: Callable[[T], object],
        done: Callable[[], object] | None = None,
        failed: Callable[[Problem], object] | None = None,
    ) -> Self:
        """Say who gets each page, the end, or the failure; without `failed` it goes to `Engine.unhandled`."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Stop between two pages: no callback runs after this returns."""
        raise NotImplementedError


class Engine(QObject):
    """The engine process, as the window sees it."""

    ready = Signal()  # an engine process is up and has answered (after each start)
    lost = Signal()  # the engine process ended unexpectedly; a new one is being started
    failed = Signal(object)  # Problem: it ended too often, no other is started
    unhandled = Signal(object)  # Problem of a call whose caller named nobody for it

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths

    def start(self) -> None:
        """Start the engine process and return at once; calls made before it is ready wait."""
        raise NotImplementedError

    def call(
        self, owner: QObject, function: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Call[T]:
        """Run a function of `cos` or `transfer` in the engine; its first argument is supplied there."""
        raise NotImplementedError

    def stream(
        self, owner: QObject, function: Callable[Concatenate[Any, P], Iterator[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Stream[T]:
        """Run a generator function of `cos` or `transfer` in the engine, page by page."""
        raise NotImplementedError

    def close(self, done: Callable[[], object] | None = None) -> None:
        """Ask the engine to end; `done` runs when its process is gone, after 3 s at the latest."""
        raise NotImplementedError

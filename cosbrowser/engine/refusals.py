"""What keys turned out not to be allowed, by connection, bucket and operation: one memory for all windows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.roles import ROLES


class Refusals(QObject):
    """For as long as the program runs, or until something may have changed. GUI thread only."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[tuple[str, str, str]] = set()  # connection, bucket, operation

    def learn(self, place: Location, *problems: Problem) -> None:
        """Remember what was refused for want of a role; any other failure says nothing about rights."""
        before = len(self._known)
        for problem in problems:
            if problem.kind is Kind.DENIED and problem.operation in ROLES:
                bucket = "" if problem.operation == "CreateBucket" else place.bucket or problem.bucket
                self._known.add((place.connection, bucket, problem.operation))
        if len(self._known) > before:
            self.changed.emit()

    def forget(self, connection: str = "", bucket: str = "") -> None:
        """All may be allowed again: of a bucket, of a connection (another key), or of all."""
        kept = {one for one in self._known if (connection and one[0] != connection) or (bucket and one[1] != bucket)}
        if kept != self._known:
            self._known = kept
            self.changed.emit()

    def first(self, place: Location, operations: Iterable[str]) -> str:
        """The first of these operations that was refused there; "" where none was."""
        return next((one for one in operations if (place.connection, place.bucket, one) in self._known), "")


def place_of(arguments: Iterable[Any]) -> Location | None:
    """The place that a call is about."""
    for one in arguments:
        if isinstance(one, Location):
            return one
        if isinstance(one, Selection):
            return one.location
    return None


def problems_in(answer: Any) -> tuple[Problem, ...]:
    """What failed, of an answer that is a failure, or that tells what became of many."""
    if isinstance(answer, Problem):
        return (answer,)
    failed: Any = getattr(answer, "failed", ())
    several: list[Any] = [*failed] if isinstance(failed, tuple) else []
    return tuple(one for one in (getattr(answer, "problem", None), *several) if isinstance(one, Problem))

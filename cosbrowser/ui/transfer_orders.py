"""What a person wants of the queue: pause, resume, cancel, answer, order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal, Slot

from cosbrowser.engine.client import Engine
from cosbrowser.models.sentences import Status
from cosbrowser.transfer.job import Answer, GroupStatus, JobStatus, Move, Priority, Which
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.transfer_rows import RowAction

P = ParamSpec("P")


class TransferOrders(QObject):
    """Passes orders on to the engine; the rows follow when it says what changed."""

    failed = Signal(object)  # Problem

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine

    @Slot()
    def pause_all(self) -> None:
        """Pause whatever is not finished."""
        self._order(Queue.pause_all)

    @Slot()
    def resume_all(self) -> None:
        """Go on with whatever is paused."""
        self._order(Queue.resume_all)

    @Slot()
    def clear_finished(self) -> None:
        """Take what is finished out of the list."""
        self._order(Queue.clear_finished)

    def cancel(self, which: Which) -> None:
        """End them."""
        self._order(Queue.cancel, which)

    @Slot(object, object)
    def answer(self, which: Which, answer: Answer) -> None:
        """Decide about files that exist already."""
        self._order(Queue.answer, which, answer)

    @Slot(object, object)
    def act(self, action: RowAction, statuses: tuple[Status, ...]) -> None:
        """Do what the rows of these transfers offer."""
        which = which_of(statuses)
        match action:
            case RowAction.PAUSE:
                self._order(Queue.pause, which)
            case RowAction.RESUME:
                self._order(Queue.resume, which)
            case RowAction.RETRY:
                self._order(Queue.retry, which)
            case RowAction.CANCEL:
                self.cancel(which)
            case RowAction.CLEAR:
                self._order(Queue.clear_finished, which.groups)

    @Slot(object, object)
    def move(self, where: Move, statuses: tuple[Status, ...]) -> None:
        """Put drops elsewhere in the queue."""
        groups = which_of(statuses).groups
        if groups:
            self._order(Queue.move, groups, where)

    def start_now(self, statuses: tuple[Status, ...]) -> None:
        """Have them go before all others, paused ones too."""
        self._order(Queue.start_now, which_of(statuses))

    def prioritise(self, groups: tuple[int, ...], priority: Priority) -> None:
        """Have drops go before others, or after them."""
        self._order(Queue.prioritise, groups, priority)

    @Slot(object, object)
    def place(self, groups: tuple[int, ...], before: int | None) -> None:
        """Put drops before that one in the queue, whose priority they get; None: at its end."""
        self._order(Queue.place, groups, before)

    def _order(self, function: Callable[Concatenate[Any, P], object], *args: P.args, **kwargs: P.kwargs) -> None:
        self._engine.call(self, function, *args, **kwargs).then(None, self.failed.emit)


def which_of(statuses: tuple[Status, ...]) -> Which:
    """The drops and files by their ids."""
    return Which(
        tuple(status.id for status in statuses if isinstance(status, GroupStatus)),
        tuple(status.id for status in statuses if isinstance(status, JobStatus)),
    )

"""One session of Aspera, as a worker of the queue runs it: the files of its steps, and how each of them went."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from cosbrowser.cos.aspera import Way
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.transfer.aspera import Arrived, Event, Missed, Order, mover, target_rate
from cosbrowser.transfer.aspera_files import AsperaDownload, AsperaUpload
from cosbrowser.transfer.job import Direction
from cosbrowser.transfer.step import Means, Outcome, Step

if TYPE_CHECKING:
    from cosbrowser.transfer.rows import GroupRow


def run_session(means: Means, group: GroupRow, leader: Step) -> Iterator[Outcome]:
    """Move the files of a SESSION step and its batch; each outcome comes when it is known, one for every step.

    A file that is paused or cancelled ends the session: the bytes of the others go on in another one, at once.
    """
    steps = dict(enumerate((leader, *leader.batch)))
    sizes = [step.length for step in steps.values()]
    try:
        with closing(_events(means, group, list(steps.values()))) as events:
            for event in events:
                if any(step.transfer.stopped for step in steps.values()):
                    break
                if isinstance(event, Arrived):
                    step = steps.pop(event.at)
                    yield Outcome(step)
                elif isinstance(event, Missed):
                    step = steps.pop(event.at)
                    yield Outcome(step, problem=_about(event.problem, group, step))
                else:
                    _spread(event.size - sum(sizes[at] for at in range(len(sizes)) if at not in steps), steps)
    except CosError as error:
        for step in steps.values():
            yield Outcome(step, problem=_about(error.problem, group, step), stopped=step.transfer.stopped)
        return
    for step in steps.values():  # the session was ended for the sake of one of them
        step.moved = 0
        yield Outcome(step, stopped=step.transfer.stopped, again=not step.transfer.stopped)


def _events(means: Means, group: GroupRow, steps: list[Step]) -> Generator[Event]:
    found = mover(means.limits)
    if found is None:
        raise CosError(Problem(Kind.LOCAL, operation="AsperaTransfer", code="NoProgram"))
    upload, limits = group.direction is Direction.UPLOAD, means.limits
    files = [cast("AsperaUpload | AsperaDownload", step.transfer) for step in steps]
    throttle = means.bandwidth.up if upload else means.bandwidth.down

    def rate() -> int:
        means.bandwidth.look()
        return target_rate(means.limits, throttle.rate)

    order = Order(
        means.accounts.account(group.target.connection), group.target.bucket, Way.SEND if upload else Way.RECEIVE,
        tuple(file.pair() for file in files), limits.aspera_sessions, limits.aspera_threshold, rate,
    )  # fmt: skip
    yield from found.move(order)


def _spread(size: int, steps: dict[int, Step]) -> None:
    """Show so many bytes as those of the first files: a session tells the sum alone."""
    for step in steps.values():
        step.moved = max(0, min(size, step.length))
        size -= step.length


def _about(problem: Problem, group: GroupRow, step: Step) -> Problem:
    names = {"bucket": group.target.bucket, "key": step.transfer.job.key, "path": step.transfer.local_path}
    missing = {name: value for name, value in names.items() if not getattr(problem, name)}
    return replace(problem, **missing)

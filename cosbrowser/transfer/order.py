"""Which groups go first, as the person wants it: priorities, and places among those of one priority."""

from __future__ import annotations

from typing import TypeVar

from cosbrowser.transfer.job import Move, Priority, Which
from cosbrowser.transfer.running import Running
from cosbrowser.transfer.schedule import Group

T = TypeVar("T")


class Ordered(Running):
    """The groups of a profile in their order."""

    def prioritise(self, groups: tuple[int, ...], priority: Priority) -> None:
        """Say which groups go before others, or after them."""
        with self._lock:
            for group in self._groups(groups):
                group.row.priority = priority
                self._journal.set_group(group.row.id, priority=priority)
            self._ordered()

    def move(self, groups: tuple[int, ...], where: Move) -> None:
        """Put groups elsewhere in the queue, among the unfinished ones of their priority."""
        with self._lock:
            for priority in {group.row.priority for group in self._groups(groups)}:
                line = [group for group in self._line() if group.row.priority == priority]
                self._number(moved(line, [group for group in line if group.row.id in groups], where))
            self._ordered()

    def place(self, groups: tuple[int, ...], before: int | None) -> None:
        """Put groups before another one, whose priority they get, or (None) at the end of the queue."""
        with self._lock:
            line = self._line()
            taken = [group for group in line if group.row.id in groups]
            others = [group for group in line if group.row.id not in groups]
            at = next((at for at, group in enumerate(others) if group.row.id == before), len(others))
            beside = others[at] if at < len(others) else others[-1] if others else None
            for group in taken:
                if beside is not None and group.row.priority != beside.row.priority:
                    group.row.priority = beside.row.priority
                    self._journal.set_group(group.row.id, priority=group.row.priority)
            self._number([*others[:at], *taken, *others[at:]])
            self._ordered()

    def start_now(self, which: Which) -> None:
        """Have groups, or single files of them, go before all others, paused ones too."""
        with self._lock:
            self.resume(which)
            self._journal.hurry(which.jobs)
            owners = tuple(self._journal.groups_of(which.jobs).values())
            first = self._groups((*which.groups, *owners))
            for group in first:
                group.row.priority = Priority.HIGH
                self._journal.set_group(group.row.id, priority=group.row.priority)
                group.look_again()
            others = [group for group in self._line() if group not in first]
            self._number([*first, *others])
            self._ordered()

    def _line(self) -> list[Group]:
        """The groups that are not finished, in the order in which they go."""
        unfinished = [group for group in self._schedule.live.values() if group.unfinished or not group.row.planned]
        return sorted(unfinished, key=lambda group: group.row.turn)

    def _number(self, line: list[Group]) -> None:
        """Give groups the ranks that they have among them, in this order."""
        ranks = sorted(group.row.rank or float(group.row.id) for group in line)
        for group, rank in zip(line, ranks, strict=True):
            if group.row.rank != rank:
                group.row.rank = rank
                self._journal.set_group(group.row.id, rank=rank)

    def _ordered(self) -> None:
        self._told()
        self._crew.wake()


def moved(line: list[T], chosen: list[T], where: Move) -> list[T]:
    """The line after those that are chosen went up, down, or to an end; they keep their order."""
    if where in {Move.TOP, Move.BOTTOM}:
        others = [one for one in line if one not in chosen]
        return [*chosen, *others] if where is Move.TOP else [*others, *chosen]
    result = line[::-1] if where is Move.DOWN else line[:]
    for at in range(1, len(result)):
        if result[at] in chosen and result[at - 1] not in chosen:
            result[at - 1], result[at] = result[at], result[at - 1]
    return result[::-1] if where is Move.DOWN else result

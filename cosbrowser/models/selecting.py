"""Selections as ranges and as ids: never as indexes, of which a million take ten seconds (DESIGN section 2)."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection

from cosbrowser.models.rows import CHUNK, Picked, Rows
from cosbrowser.models.slices import Work

MOST_RANGES = 2000  # a view asks each range for each cell it paints: with more, painting would be slow
_MOST_NAMES = 50_000


@dataclass(frozen=True, slots=True)
class Held:
    """What was selected and current before rows were put in another order. `current` is an id, it was at `row`."""

    picked: Picked
    current: int | None = None
    row: int = -1


def spans(selection: QItemSelection) -> list[tuple[int, int]]:
    """The selected rows as first and last, in order, not overlapping."""
    found = sorted((selection.at(i).top(), selection.at(i).bottom()) for i in range(selection.count()))
    result: list[tuple[int, int]] = []
    for first, last in found:
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def runs(positions: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending positions as first and last of each run."""
    result: list[tuple[int, int]] = []
    for at in positions:
        if result and at == result[-1][1] + 1:
            result[-1] = (result[-1][0], at)
        else:
            result.append((at, at))
    return result


def positions(ids: Sequence[int], wanted: Set[int]) -> Work[list[int]]:
    """Where in `ids` the wanted ones are, ascending."""
    result: list[int] = []
    for start in range(0, len(ids), CHUNK):
        if start:
            yield
        chunk = ids[start : start + CHUNK]
        if not wanted.isdisjoint(chunk):
            result += [at for at, row in enumerate(chunk, start) if row in wanted]
    return result


def found_again(held: Held, rows: Rows) -> Work[Held]:
    """The same names in newer rows of the place; of a great many, none."""
    if held.picked.rows is rows:
        return held
    old = held.picked.rows
    names = {old.names[row] for row in held.picked.ids} if len(held.picked) <= _MOST_NAMES else set[str]()
    current = old.names[held.current] if held.current is not None else ""
    found = yield from rows.find(names | {current})
    ids = array("I", (found[name] for name in names if name in found))
    # What is no more is no id of the new rows: then the row it was at counts.
    return Held(Picked(rows, ids), found.get(current, len(rows)) if current else None, held.row)


def spans_of(ids: Sequence[int], picked: Picked) -> Work[list[tuple[int, int]]]:
    """The picked rows as spans of the rows shown, which are `ids`; none when they would be too many to paint by."""
    if len(picked) == len(ids) == picked.rows.present:
        return [(0, len(ids) - 1)] if ids else []
    marks = bytearray(len(picked.rows))
    for start in range(0, len(picked), CHUNK):
        for row in picked.ids[start : start + CHUNK]:
            marks[row] = 1
        yield
    result: list[tuple[int, int]] = []
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        flags = bytes([marks[row] for row in chunk])
        yield
        at = flags.find(1)
        while at >= 0:
            end = flags.find(0, at)
            end = len(chunk) if end < 0 else end
            if result and result[-1][1] == start + at - 1:
                result[-1] = (result[-1][0], start + end - 1)
            else:
                result.append((start + at, start + end - 1))
            if len(result) > MOST_RANGES:
                return []
            at = flags.find(1, end)
    return result

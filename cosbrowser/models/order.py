"""Orders and filters of rows, in slices: a million rows are sorted in a second without a gap that a person sees.

A sample of the keys splits the rows into some hundred piles of about equal size, each small enough to be sorted
within one slice. Keys that are frequent get a pile of their own, which needs no sorting.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.search import fold
from cosbrowser.models import kinds
from cosbrowser.models.roles import Column
from cosbrowser.models.slices import Work

if TYPE_CHECKING:
    from cosbrowser.models.rows import Rows

CHUNK = 1024
_SAMPLES = 4096
_PILES = 256
_DIGITS = re.compile(r"([0-9]+)")

Key = Callable[[int], Any]


@dataclass(frozen=True, slots=True)
class Sort:
    """By which column rows are sorted. `mixed`: folders among objects, not before them. `by_bytes`: names as COS
    compares them, by the bytes of their UTF-8; not as people count.
    """

    column: Column = Column.NAME
    descending: bool = False
    mixed: bool = False
    by_bytes: bool = False


def natural(text: str) -> str:
    """A key that puts `file2` before `file10` and overlooks case: a number is preceded by the count of its digits.

    Names that give one key (`a1`, `A01`) are told apart by their code points.
    """
    folded = fold(text)
    parts = _DIGITS.split(folded)
    if len(parts) == 1:
        return folded
    for i in range(1, len(parts), 2):
        digits = parts[i].lstrip("0")
        parts[i] = f"0{chr(len(digits))}{digits}"
    return "".join(parts)


def in_order(rows: Rows, sort: Sort) -> Work[array[int]]:
    """The ids of all rows that are there: folders, then objects, each sorted; equal ones in the order of their ids.

    Folders have no size, class or kind: for those columns they stay in the order of their names, also when they are
    not kept apart; then they are what has least.
    """
    # Arrays, not lists: to free a million integers takes 15 ms.
    folders: array[int] = array("I")
    objects: array[int] = array("I")
    for start in range(0, len(rows), CHUNK):
        if start:
            yield
        chunk = list(enumerate(rows.sizes[start : start + CHUNK], start))
        folders.extend([row for row, size in chunk if size == -1])
        objects.extend([row for row, size in chunk if size >= 0])
    of_buckets = not rows.location.bucket
    by_name = replace(sort, column=Column.NAME, descending=sort.descending and sort.column is Column.NAME)
    if sort.mixed and sort.column is Column.NAME:
        folders.extend(objects)
        piles = ((folders, sort),)
    else:
        piles = ((folders, sort if of_buckets else by_name), (objects, sort))
        if sort.mixed and sort.descending:
            piles = piles[::-1]
    result: array[int] = array("I")
    for ids, wanted in piles:
        if not ids:
            continue
        made = yield from _made(rows, ids, wanted)
        keys = (made.__getitem__,) if made else (_key(rows, wanted),)
        if wanted.column is Column.NAME and not wanted.by_bytes:
            keys = (*keys, rows.names.__getitem__)
        result += yield from sample_sorted(ids, keys, descending=wanted.descending)
        while made:  # a million at once would take 30 ms
            del made[-8 * CHUNK :]
            yield
    return result


def sample_sorted(ids: Sequence[int], keys: Sequence[Key], *, descending: bool = False) -> Work[array[int]]:
    """As `sorted(ids, key=lambda i: (keys[0](i), keys[1](i), ...), reverse=descending)`; equal ones stay in order."""
    key = keys[0]
    every = max(1, len(ids) // _SAMPLES)
    sample = sorted(map(key, ids[::every]))
    splitters = sorted({sample[i * len(sample) // _PILES] for i in range(1, _PILES)}) if len(ids) > CHUNK else []
    yield
    # Pile 2n holds what is below splitter n and above the one before; pile 2n + 1 what is equal to it.
    piles: list[list[int]] = [[] for _ in range(2 * len(splitters) + 1)]
    last = len(splitters)
    for start in range(0, len(ids), CHUNK):
        for row in ids[start : start + CHUNK]:
            value = key(row)
            at = bisect_left(splitters, value)
            piles[2 * at + (at < last and splitters[at] == value)].append(row)
        yield
    result: array[int] = array("I")
    for number in range(len(piles)) if not descending else reversed(range(len(piles))):
        pile = piles[number]
        for by in reversed(keys[number % 2 :]):
            pile.sort(key=by, reverse=descending)
        result.extend(pile)
        pile.clear()
        yield
    return result


def place_for(rows: Rows, ids: Sequence[int], new: int, sort: Sort) -> int:
    """Where in `ids`, which are sorted, the row `new` belongs."""
    of_buckets = not rows.location.bucket
    is_object = rows.sizes[new] >= 0
    by_name = replace(sort, column=Column.NAME, descending=sort.descending and sort.column is Column.NAME)
    its_sort = sort if is_object or of_buckets else by_name
    apart = not (sort.mixed and sort.column is Column.NAME)
    objects_first = sort.mixed and sort.descending
    value = tuple(key(new) for key in _single_keys(rows, its_sort))
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high) // 2
        row = ids[middle]
        if apart and (rows.sizes[row] >= 0) != is_object:
            before = is_object != objects_first
        else:
            other = tuple(key(row) for key in _single_keys(rows, its_sort))
            before = other >= value if its_sort.descending else other <= value
        low, high = (middle + 1, high) if before else (low, middle)
    return low


def _single_keys(rows: Rows, sort: Sort) -> tuple[Key, ...]:
    if sort.column is Column.NAME and not sort.by_bytes:
        return (lambda row: natural(rows.label(row)), rows.label)
    return (_key(rows, sort),)


def _key(rows: Rows, sort: Sort) -> Key:
    column = sort.column
    if column is Column.NAME:
        return rows.names.__getitem__  # code points are in the order of their UTF-8
    if column is Column.SIZE:
        return rows.sizes.__getitem__
    if column is Column.MODIFIED:
        return rows.times.__getitem__
    if column is Column.CLASS:
        classes = rows.classes
        return lambda row: classes.get(row, "")
    if column is Column.LOCATION:
        return lambda row: bucket.location if (bucket := rows.bucket(row)) else ""
    if column is Column.ETAG:
        return rows.etag
    return lambda row: kinds.kind(rows.names[row])


def _made(rows: Rows, ids: Sequence[int], sort: Sort) -> Work[list[str]]:
    """Keys that take long to make, by row; an empty list for a column whose keys are at hand."""
    made: list[str] = []
    column = sort.column
    if column is not Column.KIND and (column is not Column.NAME or sort.by_bytes):
        return made
    made = [""] * len(rows)
    of_extension: dict[str, str] = {}
    for start in range(0, len(ids), CHUNK):
        for row in ids[start : start + CHUNK]:
            if column is Column.NAME:
                made[row] = natural(rows.label(row))
            else:
                last = kinds.extension(rows.names[row])
                made[row] = of_extension.get(last) or of_extension.setdefault(last, kinds.kind_of_extension(last))
        yield
    return made

"""What rows a filter lets through: by name, size, date and class, looked at in slices.

An expression can take long on a single name, and Python's matcher cannot be stopped: the steps it may need are
counted before, and a name that would need too many is not looked at, and counted.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cosbrowser.cos.search import How, Query, repetitions
from cosbrowser.models.slices import Work
from cosbrowser.models.text import NEVER

if TYPE_CHECKING:
    from cosbrowser.models.rows import Rows

CHUNK = 1024  # rows of a text between two yields: about half a millisecond
_CHUNK_OF_PATTERNS = 128
_MOST_STEPS = 4_000_000  # of an expression on one name: 17 ms at worst, measured
_MANY_STEPS = 40_000  # of which it is time to yield


@dataclass(frozen=True, slots=True)
class Filter:
    """What is to be shown. `storage_class` is a code as buckets have it; folders pass only by their names."""

    query: Query = field(default_factory=Query)
    storage_class: str = ""

    def __bool__(self) -> bool:
        return bool(self.query.text or self.limited)

    @property
    def limited(self) -> bool:
        """Whether more than the name counts."""
        query = self.query
        return bool(self.storage_class) or (query.least, query.most, query.after, query.before) != (None,) * 4

    def test(self, rows: Rows, bucket_class: str = "") -> Callable[[int], object]:
        """A function that says whether a row is let through. Raises `PatternError`."""
        query, limited = self.query, self.limited
        named: Callable[[str], object] | None = query.test_of_names() if query.text else None
        names, sizes, times, classes = rows.names, rows.sizes, rows.times, rows.classes
        its_class = self.storage_class.lower()
        of_buckets = not rows.location.bucket
        sized = query.least is not None or query.most is not None
        dated = query.after is not None or query.before is not None
        whole = query.how is not How.TEXT  # the delimiter of a folder is not part of what a pattern is compared with

        def fits(row: int) -> object:
            if limited:
                if sizes[row] < 0 and (sized or not of_buckets):
                    return False
                if dated and times[row] == NEVER:
                    return False
                if its_class and classes.get(row, bucket_class).lower() != its_class:
                    return False
                if not query.fits(sizes[row], times[row]):
                    return False
            return named is None or named(rows.label(row) if whole else names[row])

        return fits

    def longest(self) -> tuple[int, int]:
        """Characters of a name that is looked at without a yield, and at all. Raises `PatternError`."""
        if self.query.how is not How.REGEX or not self.query.text:
            return 1 << 20, 1 << 20
        powers = repetitions(self.query.text) + 1  # it may begin anywhere, and each repetition end anywhere
        few = many = 0
        while math.comb(many + 1 + powers, powers) <= _MOST_STEPS and many < 1 << 16:
            many += 1
            few = many if math.comb(many + powers, powers) <= _MANY_STEPS else few
        return few, many


def matching(
    rows: Rows, ids: Sequence[int], wanted: Filter, bucket_class: str = "", skipped: array[int] | None = None
) -> Work[array[int]]:
    """Those of `ids` that are let through; those whose names are too long for the expression go into `skipped`."""
    result: array[int] = array("I")
    if wanted.query.how is How.REGEX and wanted.query.text:
        yield from _matching_expression(rows, ids, wanted, bucket_class, result, skipped)
        return result
    fits = wanted.test(rows, bucket_class)
    chunk = CHUNK if wanted.query.how is How.TEXT else _CHUNK_OF_PATTERNS
    for start in range(0, len(ids), chunk):
        if start:
            yield
        result.extend([row for row in ids[start : start + chunk] if fits(row)])
    return result


def _matching_expression(
    rows: Rows, ids: Sequence[int], wanted: Filter, bucket_class: str, result: array[int], skipped: array[int] | None
) -> Work[None]:
    fits, names = wanted.test(rows, bucket_class), rows.names
    few, many = wanted.longest()
    for count, row in enumerate(ids, 1):
        length = len(names[row])
        if length > many:
            if skipped is not None:
                skipped.append(row)
            continue
        if fits(row):
            result.append(row)
        if length > few or not count % _CHUNK_OF_PATTERNS:
            yield

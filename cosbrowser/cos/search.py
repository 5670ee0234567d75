"""Finding objects by name, size and date: below a place, or in all buckets of a connection.

COS has no search: every key is read, a thousand a request, and looked at here.
"""

from __future__ import annotations

import enum
import fnmatch
import importlib
import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.below import below, no_page, select
from cosbrowser.cos.entries import DELIMITER, Location, Page
from cosbrowser.cos.errors import Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts

_TELL_SECONDS = 0.2  # how often it is told how far the search is, while nothing is found


class How(enum.StrEnum):
    """What the text of a query is."""

    TEXT = "text"  # anywhere, in any case
    GLOB = "glob"  # * and ?, of the whole name; with a slash in it, of the whole path
    REGEX = "regex"  # anywhere in the path


class PatternError(ValueError):
    """The text is no pattern; `costly`: it is one, but looking at a single name with it could take for ever."""

    def __init__(self, reason: str, *, costly: bool = False) -> None:
        super().__init__(reason)
        self.costly = costly


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. Sizes in bytes, both included; times in milliseconds since the epoch, `before` excluded."""

    text: str = ""
    how: How = How.TEXT
    least: int | None = None
    most: int | None = None
    after: int | None = None
    before: int | None = None

    def test_of_names(self) -> Callable[[str], object]:
        """A function that says whether a key, given relative to the start, matches. Raises `PatternError`."""
        match self.how:
            case How.TEXT:
                needle = fold(self.text)
                return lambda name: needle in fold(name)
            case How.GLOB:
                glob = re.compile(fnmatch.translate(fold(self.text))).match
                if DELIMITER in self.text:
                    return lambda name: glob(fold(name))
                return lambda name: glob(fold(name.rpartition(DELIMITER)[2]))
            case How.REGEX:
                return _compiled(self.text).search

    def fits(self, size: int, modified: int) -> bool:
        """Whether size and date are within the limits."""
        return (
            (self.least is None or size >= self.least)
            and (self.most is None or size <= self.most)
            and (self.after is None or modified >= self.after)
            and (self.before is None or modified < self.before)
        )


@dataclass(frozen=True, slots=True)
class Found:
    """Objects of `bucket` that match, and how far the search is: keys read and requests sent so far, in all.

    With a `problem` the rest of that bucket, or a part of it, was not searched.
    """

    bucket: str
    page: Page
    read: int
    requests: int
    problem: Problem | None = None


def find(accounts: Accounts, start: Location, query: Query) -> Iterator[Found]:
    """All objects below `start` that match; without a bucket, those of all buckets of the connection.

    Raises `PatternError`, and `CosError` when the buckets cannot be listed; what cannot be read later is in
    `Found.problem`.
    """
    matches = query.test_of_names()
    places, listed = [start], 0
    if not start.bucket:
        listed = 1
        found = accounts.account(start.connection).buckets()
        places = [Location(start.connection, bucket.name) for bucket in found]
    read = requests = 0
    told, told_at = True, 0.0
    bucket, page = start.bucket, no_page()
    for reached in below(accounts, places):
        read, requests = read + len(reached.page.keys), reached.requests
        whole, cut, bucket = reached.page, len(reached.place.prefix), reached.place.bucket
        rows = [
            row
            for row, key in enumerate(whole.keys)
            if query.fits(whole.sizes[row], whole.modified[row]) and matches(key[cut:])
        ]
        page = select(whole, rows)
        told = bool(rows) or reached.problem is not None or time.monotonic() >= told_at + _TELL_SECONDS
        if told:
            told_at = time.monotonic()
            yield Found(bucket, page, read, requests + listed, reached.problem)
    if not told or not requests:
        yield Found(bucket, page, read, requests + listed)


def fold(text: str) -> str:
    """What names are compared by: without case, and the same for the composed and decomposed forms of a letter."""
    return text.casefold() if text.isascii() else unicodedata.normalize("NFC", text.casefold())


def _compiled(text: str) -> re.Pattern[str]:
    """The pattern. Python's matcher cannot be stopped, so one that may run for ever is refused."""
    try:
        pattern = re.compile(text)
        tree: Any = importlib.import_module("re._parser").parse(text)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(str(error)) from error
    if _is_nested(tree, within=False) or _wildcards(tree) > _MOST_WILDCARDS:
        raise PatternError(text, costly=True)
    return pattern


def repetitions(text: str) -> int:
    """How many parts of an expression may be repeated without a small bound: the power of a name's length that
    looking at it may take, less one. Raises `PatternError`.
    """
    _compiled(text)
    return _open_repeats(importlib.import_module("re._parser").parse(text))


def _open_repeats(tree: Any) -> int:
    return sum(
        (str(code) in _REPEATS and given[1] > _MANY) + sum(_open_repeats(part) for part in _parts(given))
        for code, given in tree
    )


_REPEATS = ("MAX_REPEAT", "MIN_REPEAT")
_MOST_WILDCARDS = 3  # a name of n letters may take n to the power of one more steps
_MANY = 16


def _is_nested(tree: Any, *, within: bool) -> bool:
    """Whether a repetition repeats something of no fixed length: `(a+)+`, `(a|aa)*`, `(a?)*`."""
    for code, given in tree:
        repeats = str(code) in _REPEATS
        if within and (repeats or str(code) == "BRANCH") and (not repeats or given[0] != given[1]):
            return True
        inside = within or (repeats and given[1] > _MANY)
        if any(_is_nested(part, within=inside) for part in _parts(given)):
            return True
    return False


def _wildcards(tree: Any) -> int:
    """How many times anything at all may be repeated: `.*`."""
    count = 0
    for code, given in tree:
        if str(code) in _REPEATS and given[1] > _MANY and any(str(inner) == "ANY" for inner, _ in given[2]):
            count += 1
        count += sum(_wildcards(part) for part in _parts(given))
    return count


def _parts(given: Any) -> Iterator[Any]:
    """The patterns within one."""
    kind = type(importlib.import_module("re._parser").parse(""))
    if isinstance(given, kind):
        yield given
    elif isinstance(given, (tuple, list)):
        for one in given:  # pyright: ignore[reportUnknownVariableType]  the parser has no types
            yield from _parts(one)

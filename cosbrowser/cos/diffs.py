"""Two versions of a text, compared line by line."""

from __future__ import annotations

import difflib
import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cosbrowser.cos.contents import decoded
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location
    from cosbrowser.cos.versions import Version

AT_MOST = 1 << 20  # bytes of each version
MOST_LINES = 20_000  # of each: comparing takes time by their product where all differ
CONTEXT = 3  # lines around each change
_LONGEST = 2_000  # characters of a line that are shown


class Change(enum.Enum):
    """What became of a line."""

    SAME = enum.auto()
    REMOVED = enum.auto()  # it is in the older version only
    ADDED = enum.auto()
    GAP = enum.auto()  # lines that are the same are left out here


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the comparison; `old` and `new` are its numbers, from 1, 0 where it is not."""

    change: Change
    text: str = ""
    old: int = 0
    new: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs from the older to the newer version. Without `lines` the texts are the same."""

    lines: tuple[Line, ...] = field(repr=False)
    added: int
    removed: int
    only_line_ends: bool = False  # nothing but how lines end, or the encoding
    same_bytes: bool = False


def compare(accounts: Accounts, location: Location, older: Version, newer: Version) -> Difference:
    """Compare two versions.

    Raises `CosError`: INVALID with code "TooLarge" above `AT_MOST` or `MOST_LINES`, with code "NotText" for bytes that
    are no text.
    """
    first, second = (_read(accounts, location, one) for one in (older, newer))
    before, after = (_text(location, one, data).splitlines() for one, data in ((older, first), (newer, second)))
    for one, lines in ((older, before), (newer, after)):
        if len(lines) > MOST_LINES:
            raise _refused("TooLarge", location, one)
    lines = tuple(_lines(before, after))
    added = sum(line.change is Change.ADDED for line in lines)
    removed = sum(line.change is Change.REMOVED for line in lines)
    return Difference(lines, added, removed, not lines and first != second, first == second)


def _read(accounts: Accounts, location: Location, version: Version) -> bytes:
    if version.size > AT_MOST:
        raise _refused("TooLarge", location, version)
    wire = accounts.wire(location.connection, location.bucket)
    with wire.get_object(location.bucket, version.key, etag=version.etag, version_id=version.id) as answer:
        return b"".join(answer.chunks())


def _text(location: Location, version: Version, data: bytes) -> str:
    found = decoded(data)
    if found is None:
        raise _refused("NotText", location, version)
    return found[0]


def _refused(code: str, location: Location, version: Version) -> CosError:
    return CosError(Problem(Kind.INVALID, operation="Compare", bucket=location.bucket, key=version.key, code=code))


def _lines(before: list[str], after: list[str]) -> Iterator[Line]:
    matcher = difflib.SequenceMatcher(None, before, after)
    for group in matcher.get_grouped_opcodes(CONTEXT):
        if group[0][1] or group[0][3]:
            yield Line(Change.GAP)
        for tag, old, old_end, new, new_end in group:
            if tag == "equal":
                yield from (
                    Line(Change.SAME, _cut(before[at]), at + 1, new + at - old + 1) for at in range(old, old_end)
                )
                continue
            yield from (Line(Change.REMOVED, _cut(before[at]), at + 1) for at in range(old, old_end))
            yield from (Line(Change.ADDED, _cut(after[at]), 0, at + 1) for at in range(new, new_end))


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"

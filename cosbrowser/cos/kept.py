"""Which objects of a selection are under retention or legal holds: looked up one by one, and reported as a table."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cosbrowser.cos import holds, protection
from cosbrowser.cos.bulk import each
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.retention import PERMANENT, Retention, retention_of

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Selection

COLUMNS = (
    "bucket", "key", "bytes", "retention seconds", "retention", "created", "expires", "legal hold count",
    "legal holds", "looked up",
)  # fmt: skip
MOST_LOOKED = 20_000  # objects, before something is done to them: about a minute
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Kept:
    """One object and its retention; the names of its holds where they were asked for."""

    key: str
    size: int
    retention: Retention
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for: any of these. With none of them, all that have retention."""

    held: bool = False  # under legal holds
    before: datetime | None = None  # retention that ends before then, ended or not
    protected: bool = False  # cannot be overwritten or deleted now

    def takes(self, found: Retention) -> bool:
        """Whether an object with this retention is one."""
        if not self.held and self.before is None and not self.protected:
            return True
        ends = self.before is not None and found.until is not None and found.until < self.before
        return ends or (self.held and found.holds > 0) or (self.protected and found.protects)


@dataclass(frozen=True, slots=True)
class Looked:
    """Progress: how many were looked up since the last value, what was found, what could not be looked up."""

    objects: int = 0
    found: tuple[Kept, ...] = ()
    failed: tuple[Problem, ...] = ()


def look(
    accounts: Accounts, selection: Selection, wanted: Question, named: bool = False, most: int | None = None
) -> Iterator[Looked]:  # fmt: skip
    """Look up all objects of a selection, several at once; `named`: and the names of holds. Raises `CosError`.
    With `most` only the first so many.

    Closing the iterator ends it.
    """
    here = selection.location
    wire = accounts.wire(here.connection, here.bucket)
    found: dict[str, Kept] = {}

    def one(key: str) -> None:
        head = wire.head_object(here.bucket, key)
        retention = retention_of(head)
        if retention is not None and wanted.takes(retention):
            kept = Kept(key, head.size, retention)
            if named and retention.holds:
                names = holds.of_object(accounts, here, key) or ()
                kept = replace(kept, holds=tuple(hold.name for hold in names))
            found[key] = kept

    for progress in each(accounts, selection, one, most=most):
        mine = tuple(found.pop(key) for key in progress.done if key in found)
        yield Looked(len(progress.done) + len(progress.failed), mine, progress.failed)


@dataclass(frozen=True, slots=True)
class Sum:
    """What of a selection is protected: how many, the last moment any of them ends, and how many are held.

    `keys` are those that were found since the last value. `looked` of the objects were looked up; none in a bucket
    without a retention policy, which costs one request. `cut`: there are more, but they are not looked up.
    """

    looked: int = 0
    count: int = 0
    keys: tuple[str, ...] = ()
    until: datetime | None = None
    endless: bool = False
    held: int = 0
    policy: protection.Protection | None = None
    cut: bool = False


def protected_of(accounts: Accounts, selection: Selection, most: int = MOST_LOOKED) -> Iterator[Sum]:
    """What of a selection can neither be overwritten nor deleted, as running sums. Raises `CosError`.

    The first `most` objects are looked up, also those below folders. Where the key may not read the policy,
    nothing is known and nothing said.
    """
    try:
        policy = protection.policy_of(accounts, selection.location)
    except CosError as error:
        if error.problem.kind is Kind.DENIED:
            policy = None
        else:
            raise
    total = Sum(policy=policy)
    yield total
    if policy is None:
        return
    for looked in look(accounts, selection, Question(protected=True), most=most):
        ends = [kept.retention.until for kept in looked.found if kept.retention.runs and kept.retention.until]
        total = replace(
            total,
            looked=total.looked + looked.objects,
            count=total.count + len(looked.found),
            keys=tuple(kept.key for kept in looked.found),
            until=max((*ends, *([total.until] if total.until else ())), default=None),
            endless=total.endless or any(kept.retention.period < 0 for kept in looked.found),
            held=total.held + sum(kept.retention.holds > 0 for kept in looked.found),
            cut=total.looked + looked.objects >= most,
        )
        yield total


def report(_accounts: Accounts, bucket: str, found: tuple[Kept, ...], path: str) -> int:
    """Write what was found to a table (CSV); gives the number of rows. Raises `CosError` (LOCAL, DISK_FULL).

    What was at `path` stays until the new table is whole.
    """
    target = Path(path)
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        # With a byte order mark: a spreadsheet takes the file for a code page of old otherwise.
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            table.writerows([_cell(text) for text in _row(bucket, kept)] for kept in found)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        kind = Kind.DISK_FULL if error.errno in (28, 122) else Kind.LOCAL
        raise CosError(Problem(kind, "WriteFile", path=path, detail=str(error))) from error
    finally:
        beside.unlink(missing_ok=True)
    return len(found)


def _row(bucket: str, kept: Kept) -> tuple[str, ...]:
    what = kept.retention
    period = "permanent" if what.period == PERMANENT else "indefinite" if what.period < 0 else "finite"
    names = "\n".join(kept.holds)
    moments = (_utc(what.created), _utc(what.until))
    return bucket, kept.key, str(kept.size), str(what.period), period, *moments, str(what.holds), names, _utc(what.now)


def _utc(when: datetime | None) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds") if when is not None else ""


def _cell(text: str) -> str:
    """A text that a spreadsheet takes for nothing else: it would compute a key that begins like a formula."""
    return f"'{text}" if text.startswith(_FORMULA) and not text.lstrip("-").isdigit() else text

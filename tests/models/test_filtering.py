"""Filters of rows: what they let through, and that no name holds the window up."""

from __future__ import annotations

import time
from array import array
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.cos.search import How, PatternError, Query
from cosbrowser.models.filtering import Filter, matching
from cosbrowser.models.limits import sizes_of, times_of
from cosbrowser.models.rows import Rows
from cosbrowser.models.slices import at_once

KB = 1000


def entry(name: str, size: int, day: int, storage_class: str = "") -> ObjectEntry:
    return ObjectEntry(name, size, datetime(2026, 3, day, 12, tzinfo=UTC), "0" * 32, storage_class)


@pytest.fixture
def rows() -> Rows:
    made = Rows(Location("c", "b"))
    made.put("logs/", None)
    for one in (entry("a.log", 1, 1), entry("b.log", 5 * KB, 2, "GLACIER"), entry("C.txt", 10 * KB, 3)):
        made.put(one.key, one)
    return made


def left(rows: Rows, wanted: Filter, bucket_class: str = "smart") -> list[str]:
    return [rows.names[row] for row in at_once(matching(rows, range(len(rows)), wanted, bucket_class))]


def test_names_are_compared_as_text_glob_or_expression(rows: Rows) -> None:
    assert left(rows, Filter(Query("LOG"))) == ["logs/", "a.log", "b.log"]
    assert left(rows, Filter(Query("*.log", How.GLOB))) == ["a.log", "b.log"]
    assert left(rows, Filter(Query("l*s", How.GLOB))) == ["logs/"]
    assert left(rows, Filter(Query(r"^[a-c]\.log$", How.REGEX))) == ["a.log", "b.log"]
    assert left(rows, Filter(Query("c", How.REGEX))) == []  # an expression tells C from c


def test_sizes_and_dates_leave_out_what_has_none(rows: Rows) -> None:
    assert left(rows, Filter(Query(least=2))) == ["b.log", "C.txt"]
    assert left(rows, Filter(Query(most=5 * KB))) == ["a.log", "b.log"]
    noon = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)
    assert left(rows, Filter(Query(after=noon))) == ["b.log", "C.txt"]
    assert left(rows, Filter(Query(before=noon))) == ["a.log"]
    assert left(rows, Filter(Query("log", least=2))) == ["b.log"]


def test_a_class_is_that_of_the_bucket_unless_another_is_known(rows: Rows) -> None:
    assert left(rows, Filter(storage_class="glacier")) == ["b.log"]
    assert left(rows, Filter(storage_class="smart")) == ["a.log", "C.txt"]


def test_buckets_have_a_date_and_a_class_and_no_size() -> None:
    rows = Rows(Location("c"))
    rows.add_buckets([Bucket("old", datetime(2020, 1, 1, tzinfo=UTC), "us-south", "cold"), Bucket("new")])
    year = int(datetime(2021, 1, 1, tzinfo=UTC).timestamp() * 1000)

    assert left(rows, Filter(Query(before=year))) == ["old"]
    assert left(rows, Filter(storage_class="cold")) == ["old"]
    assert left(rows, Filter(Query(least=0))) == []


@pytest.mark.parametrize(
    "expression", [".*x", ".*.*x", ".*.*.*x", r"\w*\w*\w*\w*!", "[a-z]*[a-z]*!", "(a|b)*x", r"a*?a*?a*?a*?a*?x"]
)
def test_no_name_of_a_bucket_takes_an_expression_long(expression: str) -> None:
    rows = Rows(Location("c", "b"))
    for length in (10, 50, 130, 400, 1024):
        rows.put("a" * length, entry("a" * length, 1, 1))
    skipped: array[int] = array("I")
    work = matching(rows, range(len(rows)), Filter(Query(expression, How.REGEX)), skipped=skipped)

    longest, found = 0.0, None
    while found is None:
        started = time.perf_counter()
        try:
            next(work)
        except StopIteration as end:
            found = end.value
        longest = max(longest, time.perf_counter() - started)

    assert list(found) == []
    assert longest < 0.15  # 17 ms where nothing else runs; without the count of steps it takes minutes
    assert all(len(rows.names[row]) > 30 for row in skipped)


def test_what_an_expression_cannot_be_asked_of_is_counted(rows: Rows) -> None:
    rows.put("x" * 1000, entry("x" * 1000, 1, 1))
    skipped: array[int] = array("I")

    ids = at_once(matching(rows, range(len(rows)), Filter(Query("x*x*x*x", How.REGEX)), skipped=skipped))

    assert [rows.names[row] for row in skipped] == ["x" * 1000]
    assert [rows.names[row] for row in ids] == ["C.txt"]


@pytest.mark.parametrize("expression", ["(", "(a+)+", "[z-a]", "*"])
def test_an_expression_without_meaning_is_refused(rows: Rows, expression: str) -> None:
    with pytest.raises(PatternError):
        Filter(Query(expression, How.REGEX)).longest()


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("", (None, None)),
        (">10MB", (10_000_001, None)),
        (">= 10 mb", (10_000_000, None)),
        ("10 MB", (10_000_000, None)),
        ("<1 KB", (None, 999)),
        ("<=1k", (None, 1000)),
        ("=0", (0, 0)),
        ("1 MB - 5 GB", (1_000_000, 5_000_000_000)),
        ("1MB-5,5MB", (1_000_000, 5_500_000)),
        ("1..2", (1, 2)),
    ],
)
def test_sizes_as_people_write_them(words: str, limits: tuple[int | None, int | None]) -> None:
    assert sizes_of(words) == limits


@pytest.mark.parametrize("words", ["big", ">", "10 XB", "-", "1-2-3", ">>1"])
def test_what_is_no_size_is_refused(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the words themselves, or what a number says
        sizes_of(words)


def day(text: str) -> int:
    return QDate.fromString(text, "yyyy-MM-dd").startOfDay().toMSecsSinceEpoch()


@pytest.mark.parametrize(
    ("words", "after", "before"),
    [
        ("<2026-01-01", None, "2026-01-01"),
        (">2026-01-01", "2026-01-02", None),
        (">=2026-01-01", "2026-01-01", None),
        ("2026-01-01", "2026-01-01", "2026-01-02"),
        ("2026-01-01 - 2026-03-31", "2026-01-01", "2026-04-01"),
        ("today", "2026-03-12", None),
        ("Yesterday", "2026-03-11", "2026-03-12"),
        ("last 7 days", "2026-03-06", None),
        ("last 2 weeks", "2026-02-27", None),
    ],
)
def test_dates_as_people_write_them(words: str, after: str | None, before: str | None) -> None:
    expected = (None if after is None else day(after), None if before is None else day(before))

    assert times_of(words, QDate(2026, 3, 12)) == expected


@pytest.mark.parametrize("words", ["soon", "2026-13-01", "<", "2026-01-01 - x", "7"])
def test_what_is_no_date_is_refused(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the words themselves, or what a number says
        times_of(words, QDate(2026, 3, 12))

"""Finding objects in the local COS, and the patterns that are looked for."""

from __future__ import annotations

import pytest

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind
from cosbrowser.cos.search import Found, How, PatternError, Query, find
from tests.cos.test_below import accounts, listings, server  # noqa: F401 - fixtures
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION

WIDE = Location(CONNECTION, "wide")


def keys(found: list[Found]) -> list[str]:
    return sorted(key for one in found for key in one.page.keys)


@pytest.mark.parametrize(
    ("how", "text", "name", "matches"),
    [
        (How.TEXT, "sEa", "pictures/SEASIDE.png", True),
        (How.TEXT, "pictures/s", "pictures/SEASIDE.png", True),
        (How.TEXT, "e\u0301t\u00e9", "\u00e9te\u0301.txt", True),
        (How.TEXT, "*", "plain", False),
        (How.GLOB, "*.PNG", "deep/er/a.png", True),
        (How.GLOB, "deep*.png", "deep/er/a.png", False),  # of the name alone
        (How.GLOB, "deep/*.png", "deep/er/a.png", True),
        (How.GLOB, "a?.png", "aa.png", True),
        (How.REGEX, r"\d{4}-\d\d/.*\.csv$", "x/2026-03/a.csv", True),
        (How.REGEX, "^er", "deep/er/a.png", False),
    ],
)
def test_names_are_compared_as_was_asked(how: How, text: str, name: str, matches: bool) -> None:
    assert bool(Query(text, how).test_of_names()(name)) is matches


@pytest.mark.parametrize("text", ["(a+)+$", "(a|aa)*b", "(.*a){20,}", "([a-z]*)*x", "(a?)*b", ".*.*.*.*x"])
def test_an_expression_that_may_never_end_is_refused(text: str) -> None:
    with pytest.raises(PatternError) as refused:
        Query(text, How.REGEX).test_of_names()

    assert refused.value.costly


def test_what_is_no_expression_says_why() -> None:
    with pytest.raises(PatternError, match="unterminated"):
        Query("[a", How.REGEX).test_of_names()


@pytest.mark.parametrize("text", [r"^\d+-\d+-\d+_\w+\.csv$", "(foo|bar)", "(ab)+c", "a.*b.*c"])
def test_usual_expressions_are_taken(text: str) -> None:
    Query(text, How.REGEX).test_of_names()


def test_limits_include_sizes_and_exclude_the_end_of_times() -> None:
    query = Query(least=10, most=20, after=1000, before=2000)

    assert query.fits(10, 1000)
    assert query.fits(20, 1999)
    assert not query.fits(9, 1500)
    assert not query.fits(21, 1500)
    assert not query.fits(15, 2000)
    assert not query.fits(15, 999)


def test_all_below_a_place_is_searched(accounts: Accounts, server: LocalCos) -> None:  # noqa: F811
    found = list(find(accounts, WIDE, Query("*0042.csv", How.GLOB)))

    every = [key for one in find(accounts, WIDE, Query()) for key in one.page.keys]
    assert len(every) == 30_000
    assert keys(found) == sorted(key for key in every if key.endswith("0042.csv")) != []
    assert found[-1].read == 30_000
    assert found[-1].requests <= 38


def test_sizes_limit_what_is_found(accounts: Accounts) -> None:  # noqa: F811
    pages = [one.page for one in find(accounts, Location(CONNECTION, "flat"), Query(least=5000))]

    sizes = [size for page in pages for size in page.sizes]
    assert sizes
    assert min(sizes) >= 5000
    assert len(sizes) < 2500


def test_all_buckets_of_a_connection_are_searched(accounts: Accounts) -> None:  # noqa: F811
    found = list(find(accounts, Location(CONNECTION), Query("sample-000000", How.TEXT)))

    assert {one.bucket for one in found if one.page.keys} >= {"flat", "wide"}
    assert found[-1].read == 2500 + 30_000 + 5000 + 1_000_000


def test_what_could_not_be_searched_is_told(accounts: Accounts, server: LocalCos) -> None:  # noqa: F811
    server.control("faults", {"kind": "status", "status": 403, "operation": "ListObjectsV2", "bucket": "flat"})

    found = list(find(accounts, Location(CONNECTION, "flat"), Query("a")))

    assert [one.problem.kind for one in found if one.problem] == [Kind.DENIED]

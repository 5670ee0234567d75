from __future__ import annotations

import pytest

from cosbrowser.models.fuzzy import match


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("nf", "New Folder", "Show in Folder"),
        ("copy", "Copy Path", "Choose a company"),
        ("down", "Download", "Move Favourite Down now"),
        ("sn", "Select None", "Quick sane"),
        ("cs", "cosService", "accession"),
    ],
)
def test_beginnings_of_words_and_neighbours_fit_best(typed: str, better: str, worse: str) -> None:
    first, second = match(typed, better), match(typed, worse)

    assert first is not None
    assert second is None or first.score > second.score


def test_case_accents_and_blanks_do_not_matter_and_positions_are_of_the_text() -> None:
    found = match("éTE l", "Été large")

    assert found is not None
    assert found.positions == (0, 1, 2, 4)


def test_the_best_way_through_is_taken_not_the_first() -> None:
    found = match("fold", "of all folders")

    assert found is not None
    assert found.positions == (7, 8, 9, 10)


@pytest.mark.parametrize("typed", ["xyz", "rednef", "New Folder and more"])
def test_letters_that_are_not_there_in_this_order_do_not_fit(typed: str) -> None:
    assert match(typed, "New Folder") is None


def test_nothing_typed_fits_everything() -> None:
    assert match("  ", "x") == match("", "anything") != None  # noqa: E711


def test_a_key_of_a_thousand_letters_is_looked_at_to_its_beginning() -> None:
    assert match("aa", "a" * 1024) is not None
    assert match("b", "a" * 1000 + "b") is None

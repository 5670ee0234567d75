"""Which texts a few typed letters mean, and how well they fit.

The letters must appear in their order; beginnings of words and letters beside each other count more than scattered
ones. Texts are short (a command, a name), so the best way through is found by looking at all of them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_START, _WORD, _BESIDE, _SKIPPED = 12, 8, 6, 1
_NONE = -1_000_000
MOST = 160  # letters of a text that are looked at: a key may have 1,024


@dataclass(frozen=True, slots=True)
class Match:
    """How well a text fits (more is better), and the positions of the letters that were meant."""

    score: int
    positions: tuple[int, ...]


def match(typed: str, text: str) -> Match | None:
    """How `typed` fits `text`; None when it does not. Nothing typed fits everything equally."""
    wanted = [_plain(letter) for letter in typed if not letter.isspace()]
    letters = [_plain(letter) for letter in text[:MOST]]
    if not wanted:
        return Match(0, ())
    if len(wanted) > len(letters):
        return None
    # best[j]: the score when the letter at hand is taken from j; ways[i][j]: where the one before it was taken.
    best = [_worth(text, j) if letter == wanted[0] else _NONE for j, letter in enumerate(letters)]
    ways: list[list[int]] = []
    for letter in wanted[1:]:
        following, came_from = [_NONE] * len(letters), [-1] * len(letters)
        top, top_at = _NONE, -1
        for j in range(1, len(letters)):
            top -= _SKIPPED if top > _NONE else 0
            if j > 1 and best[j - 2] - _SKIPPED > top:
                top, top_at = best[j - 2] - _SKIPPED, j - 2
            if letters[j] != letter:
                continue
            beside, apart = best[j - 1] + _BESIDE, top
            score, at = (beside, j - 1) if beside >= apart else (apart, top_at)
            if score > _NONE // 2:
                following[j], came_from[j] = score + _worth(text, j), at
        best = following
        ways.append(came_from)
    end = max(range(len(letters)), key=best.__getitem__)
    if best[end] <= _NONE // 2:
        return None
    positions = [end]
    for came_from in reversed(ways):
        positions.append(came_from[positions[-1]])
    return Match(best[end] * 4 - len(letters), tuple(reversed(positions)))


def _worth(text: str, at: int) -> int:
    if at == 0:
        return _START
    before = text[at - 1]
    begins = not before.isalnum() or (before.islower() and text[at].isupper())
    return _WORD if begins and text[at].isalnum() else 0


def _plain(letter: str) -> str:
    """Without case and accent; one letter stays one."""
    return unicodedata.normalize("NFKD", letter.casefold())[:1]

"""Limits of size and date as a person writes them: ">10 MB", "1-5 GB", "<2026-01-01", "last 7 days"."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate

from cosbrowser.models.text import tr

Limits = tuple[int | None, int | None]

_SIZE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([kmgtp]?)i?[bo]?", re.IGNORECASE)
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4, "p": 5}
_COMPARED = re.compile(r"(<=|>=|<|>|≤|≥|=)?\s*(.+)")
_BETWEEN = re.compile(r"(.+?)\s*(?:\.\.|…|–|\s-\s|\bto\b)\s*(.+)")
_LAST = re.compile(r"\D*([0-9]{1,4})\s*([a-z]+)", re.IGNORECASE)


def octets_of(words: str) -> int | None:
    """Bytes of a size as a person writes it: "10 MB", "1.5g", "512". Raises ValueError; None for nothing."""
    if not words.strip():
        return None
    known = _SIZE.fullmatch(words.strip())
    if known is None:
        raise ValueError(words)
    return round(float(known[1].replace(",", ".")) * 1000 ** _POWERS[known[2].lower()])


def day_of(words: str, *, after: int = 0) -> int | None:
    """The first moment of a day written as 2026-03-12, or of a later one. Raises ValueError; None for nothing."""
    if not words.strip():
        return None
    return _moment(_day(words).addDays(after))


def sizes_of(words: str) -> Limits:
    """Least and greatest size in bytes, both included. A size alone is the least. Raises ValueError."""
    words = words.strip()
    between = _BETWEEN.fullmatch(words) or re.fullmatch(r"([^<>=]+?)-([^<>=]+)", words)
    if between is not None:
        return octets_of(between[1]), octets_of(between[2])
    compared = _COMPARED.fullmatch(words)
    if compared is None:
        return None, None
    octets = octets_of(compared[2])
    if octets is None:
        raise ValueError(words)
    match compared[1]:
        case "<":
            return None, octets - 1
        case "<=" | "≤":
            return None, octets
        case ">":
            return octets + 1, None
        case "=":
            return octets, octets
        case _:
            return octets, None


def _first_letters() -> dict[str, int]:
    """Days of the units, by the letter with which the person's language begins them."""
    return {words[0].lower(): days for words, days in ((tr("weeks"), 7), (tr("months"), 30), (tr("years"), 365))}


def times_of(words: str, today: QDate) -> Limits:
    """First moment, and the first no more, in milliseconds since the epoch. A day alone is that day.

    "today", "yesterday", "last 7 days" and the like, in the person's language or in English, count back from `today`.
    Raises ValueError.
    """
    words = words.strip()
    if not words:
        return None, None
    for name, (first, last) in recent_days().items():
        if words.casefold() == name.casefold():
            return _moment(today.addDays(-first)), None if last < 0 else _moment(today.addDays(1 - last))
    last_days = _LAST.fullmatch(words)
    if last_days is not None and words.casefold().startswith(("last", tr("last {0} days").split()[0].casefold())):
        units = {"w": 7, "m": 30, "y": 365, **_first_letters()}
        days = int(last_days[1]) * units.get(last_days[2][0].lower(), 1)
        return _moment(today.addDays(1 - days)), None
    between = _BETWEEN.fullmatch(words)
    if between is not None:
        return day_of(between[1]), day_of(between[2], after=1)
    compared = _COMPARED.fullmatch(words)
    assert compared is not None
    match compared[1]:
        case "<":
            return None, day_of(compared[2])
        case "<=" | "≤":
            return None, day_of(compared[2], after=1)
        case ">":
            return day_of(compared[2], after=1), None
        case ">=" | "≥":
            return day_of(compared[2]), None
        case _:
            return day_of(compared[2]), day_of(compared[2], after=1)


def recent_days() -> dict[str, tuple[int, int]]:
    """What is offered: words, and how many days ago it begins and ends (-1: it has not ended)."""
    return {
        tr("today"): (0, -1),
        tr("yesterday"): (1, 1),
        **{tr("last {0} days").format(days): (days - 1, -1) for days in (7, 30, 365)},
    }


def _day(words: str) -> QDate:
    day = QDate.fromString(words.strip(), "yyyy-MM-dd")
    if not day.isValid():
        raise ValueError(words)
    return day


def _moment(day: QDate) -> int:
    return day.startOfDay().toMSecsSinceEpoch()

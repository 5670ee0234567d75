from __future__ import annotations

import html
import re
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from cosbrowser.cos import names
from cosbrowser.models import kinds, text


@pytest.fixture(autouse=True)
def _english(qapp):
    """Texts of the locale that all widget tests have."""


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 KB"), (248_132, "248.1 KB"),
        (999_949, "999.9 KB"), (999_950, "1.0 MB"), (41_700_000_000, "41.7 GB"), (5 * 10**12, "5.0 TB"),
        (10**15, "1.0 PB"), (2**63 - 1, "9.2 EB"), (12_345 * 10**18, "12,345.0 EB"),
    ],
)  # fmt: skip
def test_sizes_are_in_decimal_units(octets, expected) -> None:
    assert text.size(octets) == expected


def test_numbers_follow_the_locale() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert text.size(248_132) == "248,1 KB"
        assert text.number(1_204) == "1.204"
        assert text.octet_count(12_345) == "12.345 bytes"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("octets", "whole", "expected"),
    [
        (26_700_000_000, 41_700_000_000, "26.7 of 41.7 GB"), (812_000, 1_200_000_000, "812.0 KB of 1.2 GB"),
        (0, 1_200, "0 bytes of 1.2 KB"), (3, 10, "3 of 10 bytes"), (0, 1, "0 of 1 byte"),
    ],
)  # fmt: skip
def test_how_much_of_how_much(octets, whole, expected) -> None:
    assert text.part_of(octets, whole) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (0, "1 s"), (0.4, "1 s"), (59.4, "59 s"), (59.6, "1 min"), (480, "8 min"), (3570, "1 h"), (7_800, "2 h 10 min"),
        (86_400, "1 d"), (273_600, "3 d 4 h"), (86_399, "1 d"),
    ],
)  # fmt: skip
def test_durations_have_at_most_two_units(seconds, expected) -> None:
    assert text.duration(seconds) == expected


def milliseconds(date: QDate, clock: QTime) -> int:
    return QDateTime(date, clock).toMSecsSinceEpoch()


def test_moments_are_told_from_today() -> None:
    today = QDate(2026, 11, 22)
    nine = QTime(9, 12)

    assert text.moment(milliseconds(today, nine), today) == "Today 9:12\u202fAM"
    assert text.moment(milliseconds(today.addDays(-1), nine), today) == "Yesterday 9:12\u202fAM"
    assert text.moment(milliseconds(QDate(2026, 11, 3), nine), today) == "3 Nov 2026"
    assert text.moment(milliseconds(today.addDays(1), nine), today) == "23 Nov 2026"
    assert text.moment(text.NEVER, today) == ""


def test_an_exact_moment_is_local_time() -> None:
    when = datetime(2026, 11, 3, 17, 40, 5)
    assert text.exact_moment(round(when.timestamp() * 1000)) == "3 November 2026 17:40:05"


def test_classes_have_their_names_in_any_case() -> None:
    assert text.storage_class("smart") == text.storage_class("SMART") == "Smart Tier"
    assert text.storage_class("GLACIER") == "Archive"
    assert text.storage_class("new-one") == "new-one"


def test_a_tooltip_has_no_markup_of_others() -> None:
    assert text.tooltip("a<br>&amp;", "", "x" * 3000) == f"<qt>a&lt;br&gt;&amp;amp;<br>{'x' * 2000}…</qt>"


@given(st.text(max_size=40))
def test_a_tooltip_shows_what_is_invisible_once_whether_its_caller_has_or_not(line: str) -> None:
    seen = names.shown(line)

    assert text.tooltip(seen) == (f"<qt>{html.escape(seen)}</qt>")
    assert not re.search("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text.tooltip(line))


@pytest.mark.parametrize(
    ("name", "kind", "icon"),
    [
        ("firmware.bin", "Binary data", "file"),
        ("a.PDF", "PDF document", "file-pdf"), ("a.tar.zst", "Zstandard archive", "file-archive"),
        (".bashrc", "File", "file"),
        ("Makefile", "File", "file"), ("a.xyz", "XYZ file", "file"), ("photo.\u202ejpg", "File", "file"),
        ("v1.2 final draft", "File", "file"), ("exe\u202egpj.exe", "Program", "file"), ("a.", "File", "file"),
    ],
)  # fmt: skip
def test_kinds_come_from_the_raw_name(name, kind, icon) -> None:
    assert (kinds.kind(name), kinds.icon(name)) == (kind, icon)


def test_size_beyond_32_bits_shows_all_its_digits() -> None:
    assert text.octet_count(5_000_000_001) == "5,000,000,001 bytes"

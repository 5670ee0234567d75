"""Keys become legal, distinct local names, and nothing invisible reaches a widget."""

from __future__ import annotations

import random
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cosbrowser.cos.names import (
    HERE,
    HIDDEN,
    LINUX,
    LONGEST,
    MACOS,
    PART_SUFFIX,
    WINDOWS,
    Rules,
    apart,
    beside_folder,
    local_path,
    numbered,
    shown,
)

SYSTEMS = pytest.mark.parametrize("rules", [LINUX, MACOS, WINDOWS], ids=["linux", "macos", "windows"])

# Pieces that have broken some client: put together at random they make more keys than text() alone would find.
PIECES = [
    "", ".", "..", "a", "A", "b", "/", "//", "\\", ":", "*", "?", '"', "<", ">", "|", "%", "%2", "%25", "%5C", "%_",
    "%~", "%uD800", "%01", "CON", "con", "aux", "nul.txt", "NUL .txt", "COM1", "COM¹", "LPT0.a", "CONIN$", "clock$",
    " ", "  ", "\x00", "\x01", "\n", "\t", "\x7f", "\x85", "é", "e\u0301", "ß", "SS", "ſ", "K", "\u212a", "ﬁ", "İ",
    "i\u0307", "\u200d", "\u202e", "\ufeff", "\ud800", "\udcff", "😀", "한", "\u1112\u1161\u11ab", "．．", "／", "‹",
    "x" * 231, "x" * 232, "é" * 120, "😀" * 64, "C:", "~", "-", ".hidden", ".txt", PART_SUFFIX, "%u202E", "%u202",
    "%85",
]  # fmt: skip
keys = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=6).map("/".join),
)


def refused(name: str, rules: Rules) -> str:
    """Why the system would refuse that name, told from its documentation; empty when it would not."""
    if name in {"", ".", ".."} or "/" in name or "\0" in name:
        return "not a name"
    with_suffixes = f"{name} (99999){PART_SUFFIX}"
    if rules is WINDOWS:
        if re.search(r'[\x00-\x1f\\:*?"<>|]', name) or name[-1] in " .":
            return "character"
        if re.fullmatch(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", name, re.DOTALL):
            return "device"
        return "long" if len(with_suffixes.encode("utf-16-le")) > 510 else ""
    if rules is MACOS and len(unicodedata.normalize("NFD", with_suffixes).encode()) > 255:
        return "long"
    return "long" if len(with_suffixes.encode("utf-8")) > 255 else ""


def key_of(path: tuple[str, ...], rules: Rules) -> str:
    """What was escaped, read back: that a left inverse exists proves that no two keys share a path."""
    codes = "|".join(f"{ord(c):02X}" if c <= "\xff" else f"u{ord(c):04X}" for c in "%" + rules.forbidden + HIDDEN)

    def char(found: re.Match[str]) -> str:
        return "" if found[1] == "_" else chr(int(found[1].removeprefix("u"), 16))

    return "/".join(re.sub(f"%(_|uD[89A-F][0-9A-F]{{2}}|{codes})", char, part) for part in path)


@SYSTEMS
@given(key=keys)
@example(key="../../etc/passwd")
@example(key="/abs")
@example(key="")
@example(key="a/")
@settings(deadline=None)
def test_every_key_has_a_legal_path_that_stays_below_the_folder(rules: Rules, key: str) -> None:
    for path in (local_path(key, rules), apart(key, rules)):
        assert [refused(name, rules) for name in path] == [""] * len(path)
        assert len(path) == key.count("/") + 1


@SYSTEMS
@given(key=st.text(st.characters(categories=["Cc", "Cf", "Zl", "Zp", "L"]), max_size=30))
@settings(deadline=None)
def test_nothing_in_a_local_name_turns_the_reading_order_or_the_line(rules: Rules, key: str) -> None:
    for name in local_path(key, rules):
        assert not re.search("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", name)


@SYSTEMS
@given(key=keys)
@settings(deadline=None)
def test_a_name_that_fits_can_be_read_back(rules: Rules, key: str) -> None:
    path = local_path(key, rules)

    if any("%~" in name for name in path):
        assert any(len(part) * 9 + 2 > LONGEST for part in key.split("/"))  # a syllable decomposes to nine bytes
    else:
        assert key_of(path, rules) == key


DEVICE = re.compile(r"(?i)CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³]|(CLOCK|CONIN|CONOUT)\$")


@SYSTEMS
@given(key=st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=40))
@settings(deadline=None)
def test_ordinary_names_stay_as_they_are(rules: Rules, key: str) -> None:
    if not set(key) & set('/\\:*?"<>|%.') and not DEVICE.fullmatch(key):
        assert local_path(key, rules) == (key,)


@SYSTEMS
def test_a_hundred_thousand_keys_do_not_meet(rules: Rules) -> None:
    rng = random.Random(20261122)
    keys = {"".join(rng.choices(PIECES, k=rng.randint(1, 7))) for _ in range(100_000)}
    taken: set[str] = set()

    for key in sorted(keys):
        fold = rules.fold(local_path(key, rules))
        if fold in taken:
            fold = rules.fold(apart(key, rules))
        assert fold not in taken
        taken.add(fold)

    assert len(taken) == len(keys)


@given(st.lists(keys, max_size=30, unique=True))
@settings(deadline=None)
def test_paths_differ_where_case_counts(some: list[str]) -> None:
    assert len({local_path(key, LINUX) for key in some}) == len(some)
    assert len({local_path(key, WINDOWS) for key in some}) == len(some)


def test_twins_fold_alike_only_where_the_system_does() -> None:
    for one, other in [("A", "a"), ("é", "e\u0301"), ("Straße", "STRASSE"), ("K", "k")]:
        assert MACOS.fold((one,)) == MACOS.fold((other,))
        assert WINDOWS.fold((one,)) == WINDOWS.fold((other,))
        assert LINUX.fold((one,)) != LINUX.fold((other,))


@pytest.mark.parametrize(
    ("key", "linux", "windows"),
    [
        ("a//b", ("a", "%_", "b"), ("a", "%_", "b")),
        ("..", ("..%_",), ("..%_",)),
        ("docs/", ("docs", "%_"), ("docs", "%_")),
        ("12:30.txt", ("12:30.txt",), ("12%3A30.txt",)),
        ("nul.txt", ("nul.txt",), ("nul%_.txt",)),
        ("100%", ("100%",), ("100%",)),
        ("a%20b", ("a%20b",), ("a%20b",)),
        ("a%25b", ("a%2525b",), ("a%2525b",)),
        ("end.", ("end.",), ("end.%_",)),
        ("x\ny", ("x%0Ay",), ("x%0Ay",)),
        ("a\u202egpj.exe", ("a%u202Egpj.exe",), ("a%u202Egpj.exe",)),
        ("a%u202Eb", ("a%25u202Eb",), ("a%25u202Eb",)),
        ("\ufeff\x85\u200b", ("%uFEFF%85%u200B",), ("%uFEFF%85%u200B",)),
        ("می\u200cخواهم 👩\u200d💻", ("می\u200cخواهم 👩\u200d💻",), ("می\u200cخواهم 👩\u200d💻",)),
    ],
)
def test_the_scheme_by_example(key: str, linux: tuple[str, ...], windows: tuple[str, ...]) -> None:
    assert local_path(key, LINUX) == linux
    assert local_path(key, WINDOWS) == windows


def test_a_long_name_keeps_its_start_and_extension() -> None:
    one, other = (local_path("ä" * 300 + end + ".jpeg", LINUX)[0] for end in "xy")

    assert one.startswith("ä" * 90)
    assert one.endswith(".jpeg")
    assert one != other
    assert len(one.encode()) <= LONGEST


def test_a_file_beside_a_folder_of_its_name_gets_a_name_no_key_has() -> None:
    assert beside_folder("a.tar.gz") == "a%_.tar.gz"
    assert beside_folder(".profile") == ".profile%_"
    for key in PIECES:
        assert beside_folder(local_path("a.txt")[0]) != local_path(key)[-1]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("a.txt", "a (1).txt"),
        ("a", "a (1)"),
        (".profile", ".profile (1)"),
        ("a.tar.gz", "a (1).tar.gz"),
        ("e.", "e. (1)"),
    ],
)
def test_keeping_both_numbers_the_name_before_its_extension(name: str, other: str) -> None:
    assert next(numbered(name)) == other


def test_this_system_takes_every_name(tmp_path: Path) -> None:
    rng = random.Random(7)
    keys = [*PIECES, *("".join(rng.choices(PIECES, k=4)).replace("/", "_") for _ in range(300))]
    names = {local_path(key, HERE)[-1] + PART_SUFFIX for key in keys}

    for name in names:
        (tmp_path / name).touch()

    assert {path.name for path in tmp_path.iterdir()} == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("report.pdf", "report.pdf"),
        ("Größe 写真 한글 😀.txt", "Größe 写真 한글 😀.txt"),
        ("a\u202egpj.exe", "a‹U+202E›gpj.exe"),
        ("two\nlines\t", "two‹U+000A›lines‹U+0009›"),
        ("zero\u200bwidth\u200dascii", "zero‹U+200B›width‹U+200D›ascii"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("\ufffc\u3164\U000e0041", "‹U+FFFC›‹U+3164›‹U+E0041›"),
        ("\ud800", "‹U+D800›"),
        ("‹U+202E›", "‹U+2039›U+202E›"),
        ("‹quoted›", "‹quoted›"),
        ("<b>x</b>", "<b>x</b>"),
        ("report ", "report␠"),
        ("  a b \u00a0", "␠␠a b␠‹U+00A0›"),
        ("report␠", "report‹U+2420›"),
        (" ", "␠"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_a_flood_of_marks_is_written_out() -> None:
    assert shown("e" + "\u0301" * 8) == "e" + "\u0301" * 6 + "‹U+0301›" * 2


@given(st.text(st.characters() | st.sampled_from(" ␠\u00a0"), max_size=60))
@settings(deadline=None)
def test_shown_text_is_one_line_and_unambiguous(text: str) -> None:
    result = shown(text)

    assert len(result.splitlines()) <= 1
    assert not re.search("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", result)
    assert result == result.strip()
    at_an_end = "(?:␠|‹U\\+(?:00A0|1680|200[0-9A]|202F|205F|3000|2420)›)+"
    spaced = re.sub(f"^{at_an_end}|{at_an_end}$", lambda found: found[0].replace("␠", " "), result)
    assert re.sub("‹U\\+([0-9A-F]{4,6})›", lambda found: chr(int(found[1], 16)), spaced) == text

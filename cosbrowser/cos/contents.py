"""What the first bytes of an object are, made ready to be looked at: text, a table, a picture, or plain bytes.

Bytes of strangers: nothing here executes, follows or loads anything, and each step has a bound, so that a hostile
megabyte costs no more than a friendly one. An SVG drawing and a web page are shown as their source: what draws them
could load files and addresses that they name.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

MOST_ROWS = 5_000
MOST_COLUMNS = 200
_LONGEST_CELL = 500  # characters
_LONGEST_LINE = 2_000  # a view lays a line out whole: one of a million characters takes seconds
_DEEPEST = 16  # levels of JSON that are indented
_FORMATTED = 3  # times the source, at most
_SNIFFED_LINES = 20


@dataclass(frozen=True, slots=True)
class Text:
    """Text, control characters and reading-order tricks made visible, one kind of line end, long lines broken.

    `encoding` is the name of a codec; `sure` is False when it was guessed. `form` is "", "json" (indented by us) or
    "markdown" (source).
    """

    text: str = field(repr=False)
    encoding: str
    sure: bool = True
    form: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of a CSV file, of at most `MOST_COLUMNS` cells. `header` is empty when the first row is data, too."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    encoding: str
    whole: bool = True  # False: there were more rows, columns or longer cells


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a picture; `form` is what they start as: "png", "jpeg", "gif", "bmp", "webp" or, where the platform
    can draw one, "pdf".
    """

    form: str
    data: bytes = field(repr=False)
    whole: bool = True  # False: only its start was read


@dataclass(frozen=True, slots=True)
class Octets:
    """Bytes that are none of the others."""

    data: bytes = field(repr=False)


Content = Text | Sheet | Picture | Octets


def content(data: bytes, name: str, content_type: str = "", *, whole: bool = True) -> Content:
    """What `data`, the bytes or (unless `whole`) the first bytes of an object called `name`, are."""
    form = "pdf" if data.startswith(b"%PDF-") else picture_form(data)
    if form:
        return Picture(form, data, whole)
    found = decoded(data, content_type, whole=whole)
    if found is None:
        return Octets(data)
    text, encoding, sure = found
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    last = name.rpartition(".")[2].lower()
    kind = content_type.partition(";")[0].strip().lower()
    if last in {"csv", "tsv", "tab"} or kind in {"text/csv", "text/tab-separated-values"}:
        sheet = _sheet(text, encoding, whole=whole)
        if sheet is not None:
            return sheet
    if (last in {"json", "geojson", "ipynb"} or kind == "application/json") and text.lstrip()[:1] in {"{", "["}:
        return Text(_plain(_indented(text)), encoding, sure, "json")
    markdown = last in {"md", "markdown"} or kind == "text/markdown"
    return Text(_plain(text), encoding, sure, "markdown" if markdown else "")


def picture_form(data: bytes) -> str:
    """What picture these bytes begin as: "png", "jpeg", "gif", "bmp" or "webp"; empty: none."""
    for start, form in ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF87a", "gif"),
                        (b"GIF89a", "gif")):  # fmt: skip
        if data.startswith(start):
            return form
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    # "BM" alone may begin a text; the size of the header that follows is one of few.
    return "bmp" if data.startswith(b"BM") and data[14:18] in _BMP_HEADERS else ""


_BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)}

# Encodings

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark its own begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Codecs of text alone: Python's others unpack or run something.
_DECLARABLE = re.compile(r"(?:iso-?8859-|latin-?|windows-125|cp125|koi8-|euc-|shift_?jis|gb|big5|utf-|us-ascii)[\w-]*")
_CONTROLS = bytes(c for c in (*range(0x20), 0x7F) if c not in b"\t\n\r\f\x1b")


def decoded(data: bytes, content_type: str = "", *, whole: bool = True) -> tuple[str, str, bool] | None:
    """The text, its encoding and whether that is sure; None for bytes that are no text."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = _strictly(data, encoding, whole=whole)
            return None if text is None else (text, encoding.removesuffix("-sig"), True)
    if 0 in data:
        return _wide(data, whole=whole)
    if len(data) - len(data.translate(None, _CONTROLS)) > 2 + len(data) * 0.005:
        return None
    text = _strictly(data, "utf-8", whole=whole)
    if text is not None:
        return text, "utf-8", True
    declared = re.search(r"charset\s*=\s*\"?([\w.:-]+)", content_type, re.IGNORECASE)
    if declared and _DECLARABLE.fullmatch(declared[1].lower()):
        text = _strictly(data, declared[1].lower(), whole=whole)
        if text is not None:
            return text, declared[1].lower(), True
    text = _strictly(data, "cp1252", whole=whole)
    return (text, "windows-1252", False) if text is not None else (data.decode("latin-1"), "iso-8859-1", False)


def _wide(data: bytes, *, whole: bool) -> tuple[str, str, bool] | None:
    """UTF-16 without a mark: nearly all zeros are on one side of the pairs."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) < len(data) * 0.2 or min(even, odd) > max(even, odd) * 0.05:
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    text = _strictly(data, encoding, whole=whole)
    strange = sum(unicodedata.category(c) in {"Cc", "Cn", "Co"} and c not in "\t\n\r" for c in (text or "")[:4096])
    return None if text is None or strange > 8 else (text, encoding, False)


def _strictly(data: bytes, encoding: str, *, whole: bool) -> str | None:
    """The text, without a character that was cut off at the end; None when these bytes are not that encoding."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=whole)
    except (LookupError, UnicodeError):
        return None


# Text

_TRICKS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029, 0xFFFC)
_VISIBLE: dict[int, int | str] = {
    **{c: 0x2400 + c for c in range(0x20) if c not in b"\t\n"},
    0x7F: 0x2421,
    **{c: f"‹U+{c:04X}›" for c in _TRICKS},
}
_LONG = re.compile(rf"[^\n]{{{_LONGEST_LINE}}}(?=[^\n])")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)


def _plain(text: str) -> str:
    if not (text.isascii() and text.replace("\n", "").replace("\t", "").isprintable()):
        text = text.translate(_VISIBLE)
    return _LONG.sub("\\g<0>\n", text)


def _indented(text: str) -> str:
    """JSON with a value on each line. Only white space changes: numbers and doubled names stay as they are, and what
    is cut off or broken does not matter. Given back as it is when it would grow out of bounds.
    """
    room = _FORMATTED * len(text) + 10_000
    out: list[str] = []
    for piece in _pieces(text):
        out.append(piece)
        room -= len(piece)
        if room < 0:
            return text
    return "".join(out)


def _pieces(text: str) -> Iterator[str]:
    depth, opened = 0, False
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token in "]}":
            depth = max(depth - 1, 0)
            yield (token if opened else _line(depth) + token) + ("" if depth else "\n")
            opened = False
            continue
        if opened:
            yield _line(depth)
        opened = token in "[{"
        depth += opened
        yield token + (_line(depth) if token == "," else " " if token == ":" else "")
        if depth == 0 and token not in ",:":
            yield "\n"


def _line(depth: int) -> str:
    return "\n" + "  " * min(depth, _DEEPEST)


# Tables


def _sheet(text: str, encoding: str, *, whole: bool) -> Sheet | None:
    """The rows; None when the text is not a table."""
    if not whole:
        text = text[: text.rfind("\n") + 1]  # the last line may be cut
    delimiter = _delimiter(text)
    rows: list[tuple[str, ...]] = []
    try:
        for row in csv.reader(io.StringIO(text), delimiter=delimiter):
            if row and len(rows) <= MOST_ROWS:
                rows.append(tuple(row))
            elif row:
                whole = False
                break
    except csv.Error:
        return None
    if not rows:
        return None
    whole = whole and all(len(row) <= MOST_COLUMNS and max(map(len, row)) <= _LONGEST_CELL for row in rows)
    rows = [tuple(_cell(cell) for cell in row[:MOST_COLUMNS]) for row in rows]
    first = rows[0]
    titled = len(rows) > 1 and len(set(first)) == len(first) and not any(_is_number(cell) or not cell for cell in first)
    header, rest = (first, rows[1:]) if titled else ((), rows[:MOST_ROWS])
    return Sheet(header, tuple(rest), encoding, whole)


def _cell(cell: str) -> str:
    cell = cell[:_LONGEST_CELL]
    return cell if cell.isascii() and cell.isprintable() else cell.translate(_VISIBLE).replace("\n", " ↵ ")


def _delimiter(text: str) -> str:
    """What stands equally often on the first lines, and most often; quoted fields do not count."""
    head = re.sub(r'"[^"]*"', "", text[:64_000])
    lines = [line for line in head.split("\n", _SNIFFED_LINES)[:_SNIFFED_LINES] if line]
    best, most = ",", 0.0
    for candidate in ",;\t|":
        counts = [line.count(candidate) for line in lines]
        if counts and min(counts) > 0:
            steady = counts.count(counts[0]) / len(counts)
            if counts[0] * steady > most:
                best, most = candidate, counts[0] * steady
    return best


def _is_number(cell: str) -> bool:
    return bool(re.fullmatch(r"[-+]?[\d.,\s]+%?", cell))

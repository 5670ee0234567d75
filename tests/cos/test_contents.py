"""What bytes are taken for, and that no megabyte of them costs much."""

from __future__ import annotations

import time

import pytest

from cosbrowser.cos.contents import MOST_ROWS, Octets, Picture, Sheet, Text, content


def text_of(data: bytes, name: str = "a.txt", kind: str = "", *, whole: bool = True) -> Text:
    found = content(data, name, kind, whole=whole)
    assert isinstance(found, Text)
    return found


@pytest.mark.parametrize(
    ("data", "kind", "text", "encoding", "sure"),
    [
        (b"plain", "", "plain", "utf-8", True),
        ("Grüße".encode(), "", "Grüße", "utf-8", True),
        ("Grüße".encode("utf-8-sig"), "", "Grüße", "utf-8", True),
        ("Grüße".encode("utf-16"), "", "Grüße", "utf-16", True),
        ("Grüße".encode("utf-32"), "", "Grüße", "utf-32", True),
        ("Grüße and more\n".encode("utf-16-le"), "", "Grüße and more\n", "utf-16-le", False),
        ("Grüße and more\n".encode("utf-16-be"), "", "Grüße and more\n", "utf-16-be", False),
        ("Grüße – 5 €".encode("cp1252"), "", "Grüße – 5 €", "windows-1252", False),
        ("日本語".encode("shift_jis"), "text/plain; charset=Shift_JIS", "日本語", "shift_jis", True),
        ("привет".encode("koi8-r"), 'text/plain; charset="koi8-r"', "привет", "koi8-r", True),
        (b"a\r\nb\rc", "", "a\nb\nc", "utf-8", True),
    ],
)
def test_the_encoding_of_a_text_is_found(data: bytes, kind: str, text: str, encoding: str, sure: bool) -> None:
    found = text_of(data, kind=kind)

    assert (found.text, found.encoding, found.sure) == (text, encoding, sure)


def test_a_character_that_was_cut_off_does_not_make_bytes_of_a_text() -> None:
    whole = "aü".encode()

    assert text_of(whole[:-1], whole=False).text == "a"
    assert text_of(whole[:-1]).encoding == "windows-1252"  # here it is not cut off, but wrong


@pytest.mark.parametrize("data", [bytes(range(256)) * 4, b"PK\x03\x04" + bytes(64), b"\x00" * 9])
def test_bytes_that_are_no_text_stay_bytes(data: bytes) -> None:
    assert content(data, "a.txt") == Octets(data)


def test_a_pdf_of_nothing_but_text_is_no_text() -> None:
    assert content(b"%PDF-1.7\nall text", "a.txt") == Picture("pdf", b"%PDF-1.7\nall text")


def test_no_codec_that_unpacks_is_used_because_a_server_names_it() -> None:
    assert text_of(b"x\x9c", kind="text/plain; charset=zlib_codec").encoding == "windows-1252"


def test_what_would_deceive_a_reader_is_visible() -> None:
    assert text_of("gpj\u202eexe\u2066 \x1b[31m\x07".encode()).text == "gpj‹U+202E›exe‹U+2066› ␛[31m␇"


def test_json_is_indented_without_changing_a_value() -> None:
    found = text_of(b'{"a":1.10,"a":[],"b":{"c":[1,{}]},"d":"x,\\"y"}', "a.json")

    assert found.form == "json"
    assert found.text == (
        '{\n  "a": 1.10,\n  "a": [],\n  "b": {\n    "c": [\n      1,\n      {}\n    ]\n  },\n  "d": "x,\\"y"\n}\n'
    )


def test_json_that_is_cut_off_is_indented_as_far_as_it_goes() -> None:
    assert text_of(b'[{"a": "b', "a.json", whole=False).text == '[\n  {\n    "a": "b'


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"[" * 2**20, "a.json"), (b'["\\' * 350_000, "a.json"), (b"[],{}," * 170_000, "a.json"), (b"x" * 2**20, "a.txt"),
     (b'"' * 2**20, "a.csv"), (b"," * 2**20, "a.csv"), (b"\xe2\x80\xae" * 349_000, "a.txt")],
)  # fmt: skip
def test_a_hostile_megabyte_stays_in_bounds(data: bytes, name: str) -> None:
    start = time.process_time()
    found = content(data, name)

    assert time.process_time() - start < 3
    if isinstance(found, Text):
        assert len(found.text) < 4 * len(data)
        assert max(map(len, found.text.split("\n"))) <= 2000


def test_a_csv_file_is_a_table_with_its_titles() -> None:
    assert content(b'name;price\n"A; B";1,50\nC;2\n', "a.csv") == Sheet(
        ("name", "price"), (("A; B", "1,50"), ("C", "2")), "utf-8"
    )
    assert content(b"a\tb\n1\t2", "a.tsv") == Sheet(("a", "b"), (("1", "2"),), "utf-8")


def test_a_first_row_of_figures_is_no_title() -> None:
    assert content(b"1,2\n3,4\n", "a.csv") == Sheet((), (("1", "2"), ("3", "4")), "utf-8")


def test_the_last_row_of_a_part_is_left_out_and_rows_have_an_end() -> None:
    part = content(b"a,b\n1,2\n3,", "a.csv", whole=False)
    many = content(b"a,b\n" + b"1,2\n" * (MOST_ROWS + 5), "a.csv")

    assert isinstance(part, Sheet)
    assert isinstance(many, Sheet)
    assert part.rows == (("1", "2"),)
    assert (len(many.rows), many.whole) == (MOST_ROWS, False)


@pytest.mark.parametrize(
    ("start", "form"),
    [(b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff\xe0", "jpeg"), (b"GIF89a", "gif"),
     (b"RIFF\0\0\0\0WEBPVP8 ", "webp"),
     (b"BM" + bytes(12) + b"\x28\0\0\0", "bmp")],
)  # fmt: skip
def test_a_picture_is_known_by_its_bytes_and_not_by_its_name(start: bytes, form: str) -> None:
    assert content(start, "readme.txt") == Picture(form, start)


def test_drawings_and_web_pages_are_their_source() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'

    assert text_of(svg, "a.svg", "image/svg+xml").text == svg.decode()
    assert text_of(b"<script>1</script>", "a.html", "text/html").text == "<script>1</script>"
    assert text_of(b"BM is a text", "a.png").text == "BM is a text"

from __future__ import annotations

from typing import Any

import pytest

from cosbrowser.cos import text_files
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.text_files import Form


def body(sdk: Any, place: Location, key: str) -> bytes:
    return sdk.get_object(Bucket=place.bucket, Key=key)["Body"].read()


def test_a_new_text_object_is_stored_once(live: Accounts, sdk: Any, place: Location) -> None:
    made = text_files.create(live, place, "a.md", "Grüße\n", Form(), text_files.guessed_type("a.md"))
    with pytest.raises(CosError) as twice:
        text_files.create(live, place, "a.md", "other", Form(), "text/plain")

    assert body(sdk, place, "a.md") == "Grüße\n".encode()
    assert sdk.head_object(Bucket=place.bucket, Key="a.md")["ContentType"] == "text/markdown; charset=utf-8"
    assert made.entry.size == 8
    assert twice.value.problem.kind is Kind.CHANGED


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("a.txt", "text/plain; charset=utf-8"),
        ("a.json", "application/json; charset=utf-8"),
        ("a", "text/plain; charset=utf-8"),
        ("a.gz", "text/plain; charset=utf-8"),
        ("a.csv", "text/csv; charset=utf-8"),
    ],
)
def test_content_type_is_by_extension(key: str, kind: str) -> None:
    assert text_files.guessed_type(key) == kind


@pytest.mark.parametrize(
    "data",
    [
        b"a\r\nb\r\n", b"a\nb", b"a\rb\r", b"\xef\xbb\xbfa\n", "a\nü".encode("utf-16"), b"\xfe\xff\x00a\x00\n",
        b"Stra\xdfe\r\n", "ü\n".encode("utf-16-le") * 20, b"",
    ],
)  # fmt: skip
def test_bytes_that_are_not_changed_are_written_back_as_they_were(
    live: Accounts, sdk: Any, place: Location, data: bytes
) -> None:
    sdk.put_object(Bucket=place.bucket, Key="t", Body=data)

    opened = text_files.read(live, place, "t")

    assert "\r" not in opened.text
    assert text_files.octets(opened.text, opened.form) == data


def test_saving_keeps_what_the_object_says_of_itself(live: Accounts, sdk: Any, place: Location) -> None:
    sdk.put_object(
        Bucket=place.bucket, Key="t", Body=b"a\r\n", ContentType="text/x-log; charset=utf-8", CacheControl="no-cache",
        Metadata={"who": "me"}, Tagging="team=red&x=a%20b",
    )  # fmt: skip
    opened = text_files.read(live, place, "t")

    saved = text_files.save(live, place, opened, "a\nbü\n")

    head = sdk.head_object(Bucket=place.bucket, Key="t")
    tags = sdk.get_object_tagging(Bucket=place.bucket, Key="t")["TagSet"]
    assert body(sdk, place, "t") == "a\r\nbü\r\n".encode()
    assert (head["ContentType"], head["CacheControl"]) == ("text/x-log; charset=utf-8", "no-cache")
    assert head["Metadata"] == {"who": "me"}
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"team": "red", "x": "a b"}
    assert saved.entry.etag == head["ETag"].strip('"')


def test_what_changed_meanwhile_is_not_overwritten_unless_wanted(live: Accounts, sdk: Any, place: Location) -> None:
    sdk.put_object(Bucket=place.bucket, Key="d/t.txt", Body=b"1")
    opened = text_files.read(live, place, "d/t.txt")
    sdk.put_object(Bucket=place.bucket, Key="d/t.txt", Body=b"of another")

    with pytest.raises(CosError) as refused:
        text_files.save(live, place, opened, "mine")
    left = body(sdk, place, "d/t.txt")
    beside = text_files.save_beside(live, place, opened, "mine")
    text_files.save(live, place, opened, "mine", force=True)

    assert refused.value.problem.kind is Kind.CHANGED
    assert left == b"of another"
    assert beside.entry.key == "d/t (1).txt"
    assert body(sdk, place, "d/t (1).txt") == body(sdk, place, "d/t.txt") == b"mine"


def test_what_is_gone_meanwhile_is_said(live: Accounts, sdk: Any, place: Location) -> None:
    sdk.put_object(Bucket=place.bucket, Key="t", Body=b"1")
    opened = text_files.read(live, place, "t")
    sdk.delete_object(Bucket=place.bucket, Key="t")

    with pytest.raises(CosError) as refused:
        text_files.save(live, place, opened, "mine")

    assert refused.value.problem.kind is Kind.NOT_FOUND


@pytest.mark.parametrize(
    ("data", "more", "code"),
    [
        (b"x" * (text_files.AT_MOST + 1), {}, "TooLarge"),
        (bytes(range(256)), {}, "NotText"),
        (b"text", {"ContentEncoding": "gzip"}, "Packed"),
    ],
)
def test_what_cannot_be_edited_is_said(
    live: Accounts, sdk: Any, place: Location, data: bytes, more: dict[str, str], code: str
) -> None:
    sdk.put_object(Bucket=place.bucket, Key="t", Body=data, **more)

    with pytest.raises(CosError) as refused:
        text_files.read(live, place, "t")

    assert refused.value.problem.code == code


def test_a_sign_that_the_encoding_lacks_is_named_before_anything_is_sent() -> None:
    with pytest.raises(CosError) as refused:
        text_files.octets("a\n€ś", Form("windows-1252"))

    assert (refused.value.problem.code, refused.value.problem.detail) == ("Unencodable", "ś")


def test_another_encoding_may_be_chosen(live: Accounts, sdk: Any, place: Location) -> None:
    sdk.put_object(Bucket=place.bucket, Key="t", Body="Привет".encode("koi8-r"), ContentType="text/plain")

    opened = text_files.read(live, place, "t", "koi8-r")

    assert (opened.text, opened.form.encoding) == ("Привет", "koi8-r")

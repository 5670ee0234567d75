from __future__ import annotations

from urllib.parse import quote_plus
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.cos.pages import parse_page

NS = "http://s3.amazonaws.com/doc/2006-03-01/"


def listing(*contents: str, encoding: str = "<EncodingType>url</EncodingType>", rest: str = "") -> bytes:
    return f'<ListBucketResult xmlns="{NS}">{encoding}{"".join(contents)}{rest}</ListBucketResult>'.encode()


def entry(key: str, size: str = "5", modified: str = "2026-11-22T08:00:00.250Z") -> str:
    return (
        f"<Contents><Key>{key}</Key><LastModified>{modified}</LastModified>"
        f'<ETag>"abc"</ETag><Size>{size}</Size><StorageClass>STANDARD</StorageClass></Contents>'
    )


def test_page_holds_what_the_listing_says() -> None:
    page = parse_page(listing(entry("a%20b"), "<CommonPrefixes><Prefix>d%2F</Prefix></CommonPrefixes>"))

    assert (page.keys, list(page.sizes), page.etags, page.folders) == (["a b"], [5], ["abc"], ["d/"])
    assert page.modified[0] == 1795334400250
    assert page.token is None
    assert page.entry(0).modified.isoformat() == "2026-11-22T08:00:00.250000+00:00"


@given(st.text(min_size=1, max_size=40))
def test_any_key_survives_the_url_encoding(key: str) -> None:
    try:
        encoded = quote_plus(key, safe="/")
    except UnicodeEncodeError:  # a lone surrogate is no key
        return

    assert parse_page(listing(entry(encoded))).keys == [key]


def test_keys_of_a_server_that_does_not_encode_are_taken_as_they_are() -> None:
    assert parse_page(listing(entry(escape("a+b%20<c>")), encoding="")).keys == ["a+b%20<c>"]


def test_truncated_listing_gives_its_token() -> None:
    more = "<IsTruncated>true</IsTruncated><NextContinuationToken>next</NextContinuationToken>"

    assert parse_page(listing(entry("a"), rest=more)).token == "next"


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"<html><body>Please sign in to the hotel network</body></html>",
        b"<!DOCTYPE html><p>unclosed",
        b'<?xml version="1.0" encoding="gb2312"?><html><body/></html>',
        listing(entry("a"))[:-20],
        listing(entry("a"), rest="<IsTruncated>true</IsTruncated>"),
        listing(entry("a", size="many")),
        listing(entry("a", size="-1")),
        listing(entry("")),
        listing("<CommonPrefixes/>"),
        listing(entry("a", modified="yesterday")),
        b"<Error><Code>InternalError</Code></Error>",
    ],
    ids=[
        "empty",
        "portal",
        "not-xml",
        "portal-in-chinese",
        "cut-off",
        "no-token",
        "bad-size",
        "negative-size",
        "no-key",
        "no-folder",
        "bad-date",
        "error",
    ],
)
def test_what_is_not_a_listing_is_never_an_empty_folder(document: bytes) -> None:
    with pytest.raises(CosError) as caught:
        parse_page(document)

    assert caught.value.problem.kind is Kind.BAD_ANSWER


@pytest.mark.parametrize(
    "other",
    [entry("b/1"), entry("a"), entry("A/1"), "<CommonPrefixes><Prefix>b/</Prefix></CommonPrefixes>",
     "<CommonPrefixes><Prefix>a/</Prefix></CommonPrefixes>"],
)  # fmt: skip
def test_what_was_not_asked_for_is_no_part_of_a_folder(other: str) -> None:
    """A cache or proxy that drops the prefix lists the whole bucket, and deleting the folder would delete that."""
    asked = entry("a/") + entry("a/1") + "<CommonPrefixes><Prefix>a/b/</Prefix></CommonPrefixes>"
    assert parse_page(listing(asked), "a/").keys == ["a/", "a/1"]

    with pytest.raises(CosError) as caught:
        parse_page(listing(asked + other), "a/")

    assert caught.value.problem.kind is Kind.BAD_ANSWER

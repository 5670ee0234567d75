"""Listings: prefixes, delimiters of every kind, pages, encodings; stored, generated and mixed buckets alike."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ibm_botocore.exceptions import ClientError

from tests.emulator.clients import Bearer, hmac_client, seconds_of_server
from tests.emulator.test_objects import refusal

if TYPE_CHECKING:
    from tests.cos_server import LocalCos


def put_all(client: Any, bucket: str, *keys: str) -> None:
    for key in keys:
        client.put_object(Bucket=bucket, Key=key, Body=b"")


def shown(page: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Keys and common prefixes of a page."""
    return [e["Key"] for e in page.get("Contents", [])], [p["Prefix"] for p in page.get("CommonPrefixes", [])]


def walk(client: Any, bucket: str, operation: str = "list_objects_v2", **arguments: Any) -> tuple[list[str], list[str]]:
    """Everything, page by page, with the SDK's paginator."""
    keys: list[str] = []
    prefixes: list[str] = []
    for page in client.get_paginator(operation).paginate(Bucket=bucket, **arguments):
        some, others = shown(page)
        keys += some
        prefixes += others
    return keys, prefixes


def expected(keys: list[str], prefix: str, delimiter: str) -> tuple[list[str], list[str]]:
    """What a listing must show, in the plainest way."""
    found: list[str] = []
    prefixes: list[str] = []
    for key in sorted(keys, key=str.encode):
        if key.startswith(prefix):
            at = key.find(delimiter, len(prefix)) if delimiter else -1
            if at < 0:
                found.append(key)
            elif key[: at + len(delimiter)] not in prefixes:
                prefixes.append(key[: at + len(delimiter)])
    return found, prefixes


FOLDERS = ["asdf", "boo/bar", "boo/baz/xyzzy", "cquux/thud", "cquux/bla", "foo/", "foo/bar"]


@pytest.mark.parametrize(
    ("prefix", "delimiter"),
    [
        ("", ""), ("", "/"), ("boo/", "/"), ("boo", "/"), ("", "a"), ("", "oo"), ("", "oo/"), ("b", "o"), ("foo/", "/"),
        ("no", "/"), ("", " "), ("boo/ba", ""), ("cquux/thud", "/"), ("", "%"), ("", "\n"), ("", "é"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
@pytest.mark.parametrize("size", [1, 2, 1000])
def test_prefix_and_delimiter_at_any_page_size(
    client: Any, folders: str, operation: str, prefix: str, delimiter: str, size: int
) -> None:
    found = walk(client, folders, operation, Prefix=prefix, Delimiter=delimiter, PaginationConfig={"PageSize": size})
    assert found == expected(FOLDERS, prefix, delimiter)


@pytest.fixture(scope="module")
def folders(client: Any) -> str:
    name = f"listing-folders-{time.time_ns()}"
    client.create_bucket(Bucket=name)
    put_all(client, name, *FOLDERS)
    return name


def test_empty_bucket_has_no_contents_element(bearer: Bearer, bucket: str) -> None:
    answer = bearer("GET", f"/{bucket}?list-type=2")
    root = ElementTree.fromstring(answer.body)
    assert root.tag == "{http://s3.amazonaws.com/doc/2006-03-01/}ListBucketResult"
    names = [child.tag.partition("}")[2] for child in root]
    assert "Contents" not in names
    assert {"Name", "Prefix", "MaxKeys", "KeyCount", "IsTruncated"} <= set(names)


def test_folders_with_many_keys_are_skipped_over(client: Any, bucket: str) -> None:
    keys = [f"{folder}/{n:02d}" for folder in ("a", "b", "c") for n in range(25)] + ["b", "c-", "d"]
    put_all(client, bucket, *keys)
    for size in (1, 2, 1000):
        for delimiter in ("/", "0", "1"):
            found = walk(client, bucket, Delimiter=delimiter, PaginationConfig={"PageSize": size})
            assert found == expected(keys, "", delimiter)


def test_start_after_and_token(client: Any, folders: str) -> None:
    page = client.list_objects_v2(Bucket=folders, StartAfter="boo/bar", MaxKeys=2)
    assert shown(page)[0] == ["boo/baz/xyzzy", "cquux/bla"]
    assert (page["StartAfter"], page["IsTruncated"], page["KeyCount"]) == ("boo/bar", True, 2)
    page = client.list_objects_v2(Bucket=folders, ContinuationToken=page["NextContinuationToken"])
    assert shown(page)[0] == ["cquux/thud", "foo/", "foo/bar"]


def test_start_after_inside_a_folder_still_shows_the_folder(client: Any, folders: str) -> None:
    page = client.list_objects_v2(Bucket=folders, StartAfter="boo/bar", Delimiter="/")
    assert shown(page) == ([], ["boo/", "cquux/", "foo/"])


def test_start_after_a_key_that_does_not_exist_or_is_last(client: Any, folders: str) -> None:
    assert shown(client.list_objects_v2(Bucket=folders, StartAfter="cq"))[0][0] == "cquux/bla"
    assert client.list_objects_v2(Bucket=folders, StartAfter="zz")["KeyCount"] == 0


def test_marker_of_the_first_version(client: Any, folders: str) -> None:
    page = client.list_objects(Bucket=folders, Marker="boo/bar", MaxKeys=1)
    assert shown(page)[0] == ["boo/baz/xyzzy"]
    assert page["Marker"] == "boo/bar"
    assert page["IsTruncated"]


def test_max_keys_zero_and_too_many(client: Any, folders: str) -> None:
    page = client.list_objects_v2(Bucket=folders, MaxKeys=0)
    assert (page["KeyCount"], page["IsTruncated"], page["MaxKeys"]) == (0, False, 0)
    assert client.list_objects_v2(Bucket=folders, MaxKeys=5000)["MaxKeys"] == 1000


@pytest.mark.parametrize(
    "target", ["max-keys=abc", "max-keys=-1", "encoding-type=base64", "continuation-token=zzz", "list-type=3"]
)
def test_senseless_parameters_are_refused(bearer: Bearer, folders: str, target: str) -> None:
    answer = bearer("GET", f"/{folders}?list-type=2&{target}" if "list-type" not in target else f"/{folders}?{target}")
    assert (answer.status, answer.code) == (400, "InvalidArgument")


def test_owner_only_when_asked_for(client: Any, folders: str) -> None:
    assert "Owner" not in client.list_objects_v2(Bucket=folders)["Contents"][0]
    owner = client.list_objects_v2(Bucket=folders, FetchOwner=True)["Contents"][0]["Owner"]
    assert owner["ID"]
    assert client.list_objects(Bucket=folders)["Contents"][0]["Owner"] == owner


def test_order_is_that_of_utf8_bytes(client: Any, bucket: str) -> None:
    keys = ["a", "B", "é", "e\u0301", "z", "\uffee", "𐍈", "日", "~", "0"]
    put_all(client, bucket, *keys)
    assert walk(client, bucket)[0] == sorted(keys, key=str.encode)


def test_encoding_type_url_carries_what_xml_cannot(bearer: Bearer, client: Any, bucket: str) -> None:
    keys = ["\x01", "\x0b", "a\r\nb", "a+b c%41", "é&<>", "\uffff"]
    put_all(client, bucket, *keys)

    root = ElementTree.fromstring(bearer("GET", f"/{bucket}?list-type=2&encoding-type=url").body)
    found = [e.text for e in root.iter("{http://s3.amazonaws.com/doc/2006-03-01/}Key")]
    assert found == [quote(key, safe="/~") for key in sorted(keys, key=str.encode)]
    assert root.findtext("{http://s3.amazonaws.com/doc/2006-03-01/}EncodingType") == "url"
    assert walk(client, bucket)[0] == sorted(keys, key=str.encode)

    plain = bearer("GET", f"/{bucket}?list-type=2").body
    assert b"&#x1;" in plain  # as S3: well formed only to the eye
    with pytest.raises(ElementTree.ParseError):
        ElementTree.fromstring(plain)


def test_prefix_delimiter_and_markers_are_encoded_too(client: Any, bucket: str) -> None:
    put_all(client, bucket, "a b/c+d", "a b/e&f", "a b/g")
    page = client.list_objects_v2(Bucket=bucket, Prefix="a b/", Delimiter="+", StartAfter="a b/", MaxKeys=1)
    assert (page["Prefix"], page["Delimiter"], page["StartAfter"]) == ("a b/", "+", "a b/")
    assert shown(page)[1] == ["a b/c+"]


_KEYS = st.text(st.sampled_from("ab/\u00e9\U0001f6df+ "), min_size=1, max_size=6)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.sets(_KEYS, max_size=12), prefix=st.sampled_from(["", "a", "a/", "/", "é"]), size=st.integers(1, 5))
def test_any_keys_at_any_page_size(client: Any, cos: LocalCos, keys: set[str], prefix: str, size: int) -> None:
    name = f"listing-any-{time.time_ns()}"
    client.create_bucket(Bucket=name)
    put_all(client, name, *keys)
    for delimiter in ("", "/", "a"):
        found = walk(client, name, Prefix=prefix, Delimiter=delimiter, PaginationConfig={"PageSize": size})
        assert found == expected(list(keys), prefix, delimiter)
    if keys:
        client.delete_objects(Bucket=name, Delete={"Objects": [{"Key": key} for key in keys]})
    client.delete_bucket(Bucket=name)


# generated buckets


@pytest.fixture(scope="module")
def generated() -> Any:
    from tests.cos_server import LocalCos

    sizes = ["flat=2500", "wide=2503/50", "million=1000000", "folders=1000000/25000"]
    with LocalCos("--demo-data", *(word for size in sizes for word in ("--synthetic", size))) as server:
        yield server


def test_generated_bucket_has_exactly_its_keys(generated: LocalCos) -> None:
    client = hmac_client(generated)
    keys, _ = walk(client, "flat")
    assert len(set(keys)) == len(keys) == 2500
    assert keys == sorted(keys)

    keys, _ = walk(client, "wide")
    assert len(set(keys)) == 2503
    files, prefixes = walk(client, "wide", Delimiter="/", PaginationConfig={"PageSize": 7})
    assert (files, len(prefixes)) == ([], 50)
    assert prefixes == sorted({key.partition("/")[0] + "/" for key in keys})


@pytest.mark.parametrize("prefix", ["", "sample-000001", "sample-0000010", "sample-000001000.csv", "zzz", "a"])
@pytest.mark.parametrize("delimiter", ["", "/", "0", "-", "1."])
def test_generated_listing_follows_the_same_rules(generated: LocalCos, prefix: str, delimiter: str) -> None:
    client = hmac_client(generated)
    everything, _ = walk(client, "flat")
    found = walk(client, "flat", Prefix=prefix, Delimiter=delimiter, PaginationConfig={"PageSize": 300})
    assert found == expected(everything, prefix, delimiter)


def test_generated_objects_have_the_bytes_of_their_listing(generated: LocalCos) -> None:
    import hashlib

    client = hmac_client(generated)
    page = client.list_objects_v2(Bucket="million", StartAfter="sample-000500000", MaxKeys=20)
    for entry in page["Contents"]:
        got = client.get_object(Bucket="million", Key=entry["Key"])
        data = got["Body"].read()
        assert (len(data), f'"{hashlib.md5(data).hexdigest()}"') == (entry["Size"], entry["ETag"])
        assert got["LastModified"] == entry["LastModified"].replace(microsecond=0)
        assert client.get_object(Bucket="million", Key=entry["Key"], Range="bytes=5-9")["Body"].read() == data[5:10]
    with pytest.raises(ClientError) as error:
        client.head_object(Bucket="million", Key="sample-9")
    assert refusal(error)[0] == 404


def test_million_keys_are_a_million_in_a_thousand_pages(generated: LocalCos) -> None:
    """Read with plain requests: the SDK's parser would take a minute."""
    ask, token, pages, rows = Bearer(generated), "", 0, 0
    last = b""
    began = time.monotonic()
    while True:
        following = f"&continuation-token={quote(token, safe='')}" if token else ""
        page = ask("GET", f"/million?list-type=2&encoding-type=url{following}").body
        pages += 1
        rows += page.count(b"<Contents>")
        first = page.partition(b"<Key>")[2].partition(b"<")[0]
        assert first > last
        last = page.rpartition(b"<Key>")[2].partition(b"<")[0]
        if b"<IsTruncated>false" in page:
            break
        token = page.partition(b"<NextContinuationToken>")[2].partition(b"<")[0].decode()
    assert (pages, rows) == (1000, 1_000_000)
    assert time.monotonic() - began < 30  # 1 to 2 s on a quiet machine


def test_demo_bucket_has_a_million_keys_in_folders(generated: LocalCos) -> None:
    client = hmac_client(generated, "us")
    assert shown(client.list_objects_v2(Bucket="halden-field-telemetry", Delimiter="/"))[1] == [
        "events/", "logs/", "readings/", "uploads/",
    ]  # fmt: skip
    page = client.list_objects_v2(Bucket="halden-field-telemetry", Prefix="uploads/unsorted/", Delimiter="/")
    assert (page["KeyCount"], page["IsTruncated"]) == (1000, True)


def test_generated_bucket_can_be_written_to_and_deleted_from(generated: LocalCos) -> None:
    client = hmac_client(generated)
    before, _ = walk(client, "wide")
    gone, changed = before[10], before[20]

    client.delete_object(Bucket="wide", Key=gone)
    client.put_object(Bucket="wide", Key=changed, Body=b"changed")
    client.put_object(Bucket="wide", Key="a new one", Body=b"new")

    after, _ = walk(client, "wide", PaginationConfig={"PageSize": 9})
    assert after == sorted({*before, "a new one"} - {gone}, key=str.encode)
    assert client.get_object(Bucket="wide", Key=changed)["Body"].read() == b"changed"
    with pytest.raises(ClientError):
        client.head_object(Bucket="wide", Key=gone)
    assert walk(client, "wide", Delimiter="/")[1] == sorted({key.partition("/")[0] + "/" for key in before})
    client.put_object_tagging(Bucket="wide", Key=before[30], Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    assert client.get_object_tagging(Bucket="wide", Key=before[30])["TagSet"] == [{"Key": "a", "Value": "b"}]

    client.delete_object(Bucket="wide", Key=changed)
    client.delete_object(Bucket="wide", Key="a new one")
    assert walk(client, "wide")[0] == sorted(set(before) - {gone, changed})
    with pytest.raises(ClientError) as error:
        client.delete_bucket(Bucket="wide")
    assert refusal(error) == (409, "BucketNotEmpty")


def test_100_000_real_keys_page_quickly(generated: LocalCos) -> None:
    client = hmac_client(generated)
    client.create_bucket(Bucket="real")
    generated.control("fill", {"bucket": "real", "count": 100_000, "prefix": "x/", "size": 10})
    ask = Bearer(generated)
    before = seconds_of_server(generated)
    for start in range(0, 100_000, 2_000):
        answer = ask("GET", f"/real?list-type=2&encoding-type=url&start-after=x/{start:08d}")
        assert answer.body.count(b"<Contents>") in {999, 1000}
    assert (seconds_of_server(generated) - before) / 50 < 0.012  # 2.5 ms a page
    assert client.get_object(Bucket="real", Key="x/00099999")["ContentLength"] == 10

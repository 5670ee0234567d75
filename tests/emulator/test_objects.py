"""Single objects: what is written is what is read, in whole and in ranges, under conditions."""

from __future__ import annotations

import base64
import datetime
import hashlib
import zlib
from typing import Any

import pytest
from ibm_botocore.exceptions import ClientError

from tests.emulator.clients import Bearer


def refusal(error: pytest.ExceptionInfo[ClientError]) -> tuple[int, str]:
    """Status and Code."""
    answer = error.value.response
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"]


def body(client: Any, bucket: str, key: str, **arguments: Any) -> bytes:
    return client.get_object(Bucket=bucket, Key=key, **arguments)["Body"].read()


# reading and writing


@pytest.mark.parametrize("size", [0, 1, 16_383, 16_384, 16_385, 262_144, 1_000_003])
def test_bytes_come_back_as_they_went(client: Any, bucket: str, size: int) -> None:
    data = bytes(n * 7 % 251 for n in range(size))

    put = client.put_object(Bucket=bucket, Key="k", Body=data)
    got = client.get_object(Bucket=bucket, Key="k")

    assert got["Body"].read() == data
    assert got["ContentLength"] == size
    assert put["ETag"] == got["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'


def test_headers_and_metadata_come_back(client: Any, bucket: str) -> None:
    expires = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)
    client.put_object(
        Bucket=bucket, Key="k", Body=b"x", ContentType="text/x-a", CacheControl="max-age=3",
        ContentDisposition="inline",
        ContentEncoding="gzip", ContentLanguage="nb", Expires=expires, Metadata={"Owner": "me", "empty": ""},
    )  # fmt: skip

    head = client.head_object(Bucket=bucket, Key="k")

    assert (head["ContentType"], head["CacheControl"]) == ("text/x-a", "max-age=3")
    assert head["ContentDisposition"] == "inline"
    assert (head["ContentEncoding"], head["ContentLanguage"], head["Expires"]) == ("gzip", "nb", expires)
    assert head["Metadata"] == {"owner": "me", "empty": ""}


def test_content_type_is_octet_stream_by_default(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    assert client.head_object(Bucket=bucket, Key="k")["ContentType"] == "application/octet-stream"


def test_overwrite_replaces_bytes_metadata_and_size(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"long" * 10_000, Metadata={"a": "1"})
    client.put_object(Bucket=bucket, Key="k", Body=b"new")

    got = client.get_object(Bucket=bucket, Key="k")
    assert (got["Body"].read(), got["Metadata"]) == (b"new", {})
    assert [e["Size"] for e in client.list_objects_v2(Bucket=bucket)["Contents"]] == [3]


def test_missing_key_is_404_with_and_without_body(client: Any, bucket: str) -> None:
    with pytest.raises(ClientError) as error:
        client.get_object(Bucket=bucket, Key="no")
    assert refusal(error) == (404, "NoSuchKey")
    with pytest.raises(ClientError) as error:
        client.head_object(Bucket=bucket, Key="no")
    assert refusal(error) == (404, "404")


def test_delete_succeeds_whether_the_key_exists_or_not(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    for _ in range(2):
        assert client.delete_object(Bucket=bucket, Key="k")["ResponseMetadata"]["HTTPStatusCode"] == 204
    assert "Contents" not in client.list_objects_v2(Bucket=bucket)


def test_response_headers_can_be_overridden(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x", ContentType="text/plain")
    got = client.get_object(
        Bucket=bucket, Key="k", ResponseContentType="application/json", ResponseContentDisposition="attachment",
        ResponseCacheControl="no-cache",
    )  # fmt: skip
    assert (got["ContentType"], got["ContentDisposition"], got["CacheControl"]) == (
        "application/json", "attachment", "no-cache",
    )  # fmt: skip


# special keys

AWKWARD = [
    "a//b", "/lead", "//", "../up", "a/../b", "./here", "a/./b", "trailing/", "space ", " lead", "plus+", "per%20cent",
    "q?x=1", "hash#f", "amp&lt;", "<b>", "quote\"'", "back\\slash", "new\nline", "tab\tx", "\x01\x7f", "é", "e\u0301",
    "日本", "🛟", "\u202egpj",
    "a=b;c,d", "~tilde", "*(!)'", "[x]{y}|^`", "x" * 1024, "é" * 512, "versions", "?acl", ".",
]  # fmt: skip


@pytest.mark.parametrize("key", AWKWARD, ids=[ascii(k[:20]) for k in AWKWARD])
def test_awkward_keys_are_written_listed_read_copied_and_deleted(client: Any, bucket: str, key: str) -> None:
    client.put_object(Bucket=bucket, Key=key, Body=key.encode())

    assert [e["Key"] for e in client.list_objects_v2(Bucket=bucket)["Contents"]] == [key]
    assert body(client, bucket, key) == key.encode()
    client.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": key})
    assert body(client, bucket, "copy") == key.encode()
    client.delete_object(Bucket=bucket, Key=key)
    assert [e["Key"] for e in client.list_objects_v2(Bucket=bucket)["Contents"]] == ["copy"]


def test_key_of_1025_bytes_is_refused_and_counts_bytes(client: Any, bucket: str) -> None:
    for key in ("x" * 1025, "é" * 513):
        with pytest.raises(ClientError) as error:
            client.put_object(Bucket=bucket, Key=key, Body=b"")
        assert refusal(error) == (400, "KeyTooLong")


def test_key_that_is_not_utf8_is_refused(bearer: Bearer, bucket: str) -> None:
    answer = bearer("PUT", f"/{bucket}/%ff%fe", body=b"x")
    assert (answer.status, answer.code) == (400, "InvalidURI")


# ranges


@pytest.mark.parametrize(
    ("asked", "expected", "content_range"),
    [
        ("bytes=0-0", b"0", "bytes 0-0/10"),
        ("bytes=2-5", b"2345", "bytes 2-5/10"),
        ("bytes=7-", b"789", "bytes 7-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", b"0123456789", "bytes 0-9/10"),
        ("bytes=8-100", b"89", "bytes 8-9/10"),
    ],
)
def test_ranges(client: Any, bucket: str, asked: str, expected: bytes, content_range: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    got = client.get_object(Bucket=bucket, Key="k", Range=asked)
    assert got["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert (got["Body"].read(), got["ContentRange"], got["ContentLength"]) == (expected, content_range, len(expected))


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=11-12", "bytes=-0"])
def test_range_behind_the_end_is_416(client: Any, bucket: str, asked: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    with pytest.raises(ClientError) as error:
        client.get_object(Bucket=bucket, Key="k", Range=asked)
    assert refusal(error) == (416, "InvalidRange")
    assert error.value.response["ResponseMetadata"]["HTTPHeaders"]["content-range"] == "bytes */10"


@pytest.mark.parametrize("asked", ["bytes=5-2", "items=0-1", "bytes=0-1,3-4", "bytes=-", "nonsense"])
def test_range_that_is_none_gives_everything(bearer: Bearer, client: Any, bucket: str, asked: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"0123456789")
    answer = bearer("GET", f"/{bucket}/k", Range=asked)
    assert (answer.status, answer.body) == (200, b"0123456789")


def test_range_of_an_empty_object_is_416(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"")
    with pytest.raises(ClientError) as error:
        client.get_object(Bucket=bucket, Key="k", Range="bytes=0-0")
    assert refusal(error)[0] == 416


def test_ranges_of_a_large_object_fit_together(client: Any, bucket: str) -> None:
    data = bytes(n % 253 for n in range(700_001))
    client.put_object(Bucket=bucket, Key="k", Body=data)
    pieces = [body(client, bucket, "k", Range=f"bytes={n}-{n + 99_999}") for n in range(0, len(data), 100_000)]
    assert b"".join(pieces) == data


# conditions


@pytest.fixture
def known(client: Any, bucket: str) -> dict[str, Any]:
    """An object `k` with its ETag and times around its own."""
    etag = client.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]
    modified = client.head_object(Bucket=bucket, Key="k")["LastModified"]
    hour = datetime.timedelta(hours=1)
    return {"etag": etag, "before": modified - hour, "after": modified + hour, "modified": modified}


@pytest.mark.parametrize(
    ("conditions", "status"),
    [
        ({"IfMatch": "etag"}, 200),
        ({"IfMatch": '"other"'}, 412),
        ({"IfMatch": "*"}, 200),
        ({"IfNoneMatch": '"other"'}, 200),
        ({"IfNoneMatch": "etag"}, 304),
        ({"IfNoneMatch": "*"}, 304),
        ({"IfModifiedSince": "before"}, 200),
        ({"IfModifiedSince": "modified"}, 304),
        ({"IfModifiedSince": "after"}, 304),
        ({"IfUnmodifiedSince": "before"}, 412),
        ({"IfUnmodifiedSince": "after"}, 200),
        ({"IfMatch": "etag", "IfUnmodifiedSince": "before"}, 200),  # RFC 9110: If-Match decides
        ({"IfNoneMatch": '"other"', "IfModifiedSince": "after"}, 200),  # and If-None-Match
        ({"IfMatch": '"other"', "IfNoneMatch": "etag"}, 412),
    ],
)
def test_conditions_of_reading(
    client: Any, bucket: str, known: dict[str, Any], conditions: dict[str, str], status: int
) -> None:
    given = {name: known.get(value, value) for name, value in conditions.items()}
    for read in (client.get_object, client.head_object):
        if status == 200:
            assert read(Bucket=bucket, Key="k", **given)["ETag"] == known["etag"]
        else:
            with pytest.raises(ClientError) as error:
                read(Bucket=bucket, Key="k", **given)
            assert refusal(error)[0] == status


@pytest.mark.parametrize(
    ("header", "value", "status", "code"),
    [
        ("If-None-Match", "*", 412, "PreconditionFailed"),
        ("If-None-Match", "etag", 412, "PreconditionFailed"),
        ("If-None-Match", '"other"', 200, ""),
        ("If-Match", "etag", 200, ""),
        ("If-Match", '"other"', 412, "PreconditionFailed"),
        ("If-Unmodified-Since", "Wed, 01 Jan 2020 00:00:00 GMT", 412, "PreconditionFailed"),
    ],
)
def test_conditions_of_writing(
    bearer: Bearer, bucket: str, known: dict[str, Any], header: str, value: str, status: int, code: str
) -> None:
    answer = bearer("PUT", f"/{bucket}/k", body=b"new", **{header: known.get(value, value)})
    assert (answer.status, answer.code) == (status, code)
    assert bearer("GET", f"/{bucket}/k").body == (b"new" if status == 200 else b"x")


def test_put_if_none_match_star_creates_and_if_match_needs_the_object(bearer: Bearer, bucket: str) -> None:
    assert bearer("PUT", f"/{bucket}/new", body=b"1", If_None_Match="*").status == 200
    answer = bearer("PUT", f"/{bucket}/absent", body=b"1", If_Match='"x"')
    assert (answer.status, answer.code) == (404, "NoSuchKey")


# checksums


def crc32(data: bytes) -> str:
    return base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


VECTORS = {
    "crc32": crc32(b"123456789"),
    "crc32c": base64.b64encode(bytes.fromhex("e3069283")).decode(),  # RFC 3720's check value of 123456789
    "crc64nvme": base64.b64encode(bytes.fromhex("ae8b14860a799888")).decode(),  # NVM Express's
    "sha1": base64.b64encode(hashlib.sha1(b"123456789").digest()).decode(),
    "sha256": base64.b64encode(hashlib.sha256(b"123456789").digest()).decode(),
}


@pytest.mark.parametrize("name", VECTORS)
def test_checksums_are_verified_kept_and_shown(bearer: Bearer, bucket: str, name: str) -> None:
    header = f"x-amz-checksum-{name}"
    put = bearer("PUT", f"/{bucket}/k", body=b"123456789", **{header: VECTORS[name]})
    assert put.status == 200
    assert put.headers[header] == VECTORS[name]
    assert bearer("HEAD", f"/{bucket}/k", x_amz_checksum_mode="ENABLED").headers[header] == VECTORS[name]
    assert header not in bearer("GET", f"/{bucket}/k", x_amz_checksum_mode="ENABLED", Range="bytes=0-3").headers
    assert header not in bearer("HEAD", f"/{bucket}/k").headers

    wrong = bearer("PUT", f"/{bucket}/wrong", body=b"123456780", **{header: VECTORS[name]})
    assert (wrong.status, wrong.code) == (400, "BadDigest")
    assert bearer("HEAD", f"/{bucket}/wrong").status == 404


def test_content_md5_is_verified(bearer: Bearer, bucket: str) -> None:
    right = base64.b64encode(hashlib.md5(b"x").digest()).decode()
    assert bearer("PUT", f"/{bucket}/k", body=b"x", Content_MD5=right).status == 200
    answer = bearer("PUT", f"/{bucket}/k", body=b"y", Content_MD5=right)
    assert (answer.status, answer.code) == (400, "BadDigest")
    answer = bearer("PUT", f"/{bucket}/k", body=b"y", Content_MD5="no base64!")
    assert (answer.status, answer.code) == (400, "InvalidDigest")
    assert bearer("GET", f"/{bucket}/k").body == b"x"


def test_two_checksums_or_a_malformed_one_are_refused(bearer: Bearer, bucket: str) -> None:
    both = {"x-amz-checksum-crc32": VECTORS["crc32"], "x-amz-checksum-sha1": VECTORS["sha1"]}
    assert bearer("PUT", f"/{bucket}/k", body=b"123456789", **both).code == "InvalidRequest"
    assert bearer("PUT", f"/{bucket}/k", body=b"x", x_amz_checksum_crc32="AAAA").code == "InvalidRequest"


def test_put_without_length_is_411(bearer: Bearer, bucket: str) -> None:
    answer = bearer("PUT", f"/{bucket}/k")
    assert (answer.status, answer.code) == (411, "MissingContentLength")


# metadata limits, SSE-C


def test_metadata_over_2048_bytes_is_refused(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"", Metadata={"a": "x" * 2047})
    with pytest.raises(ClientError) as error:
        client.put_object(Bucket=bucket, Key="k", Body=b"", Metadata={"a": "x" * 2048})
    assert refusal(error) == (400, "MetadataTooLarge")


def test_object_with_a_customer_key_needs_that_key(bearer: Bearer, bucket: str) -> None:
    def key(raw: bytes) -> dict[str, str]:
        prefix = "x-amz-server-side-encryption-customer-"
        md5 = base64.b64encode(hashlib.md5(raw).digest()).decode()
        return {f"{prefix}algorithm": "AES256", f"{prefix}key": base64.b64encode(raw).decode(), f"{prefix}key-MD5": md5}

    right, other = key(b"k" * 32), key(b"o" * 32)
    put = bearer("PUT", f"/{bucket}/k", body=b"secret", **right)
    assert put.status == 200
    assert put.headers["etag"] != f'"{hashlib.md5(b"secret").hexdigest()}"'
    assert bearer("GET", f"/{bucket}/k", **right).body == b"secret"
    assert bearer("GET", f"/{bucket}/k").code == "InvalidRequest"
    assert bearer("GET", f"/{bucket}/k", **other).code == "AccessDenied"
    both = right | {"x-amz-server-side-encryption": "AES256"}
    assert bearer("PUT", f"/{bucket}/k", body=b"", **both).code == "InvalidArgument"


def test_encryption_with_kms_keys_is_not_for_cos(bearer: Bearer, bucket: str) -> None:
    for headers, status in (
        ({"x-amz-server-side-encryption": "AES256"}, 200),
        ({"x-amz-server-side-encryption": "aws:kms"}, 400),
        ({"x-amz-server-side-encryption-aws-kms-key-id": "k"}, 400),
    ):
        assert bearer("PUT", f"/{bucket}/k", body=b"", **headers).status == status


# copies


def test_copy_keeps_bytes_headers_metadata_and_tags(client: Any, bucket: str) -> None:
    client.put_object(
        Bucket=bucket, Key="a", Body=b"x" * 50_000, ContentType="text/x", Metadata={"m": "1"}, Tagging="t=1"
    )
    client.copy_object(Bucket=bucket, Key="b", CopySource={"Bucket": bucket, "Key": "a"})
    client.delete_object(Bucket=bucket, Key="a")

    got = client.get_object(Bucket=bucket, Key="b")
    assert (got["Body"].read(), got["ContentType"], got["Metadata"]) == (b"x" * 50_000, "text/x", {"m": "1"})
    assert client.get_object_tagging(Bucket=bucket, Key="b")["TagSet"] == [{"Key": "t", "Value": "1"}]


def test_copy_with_replace_takes_the_new_headers_only(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="a", Body=b"x", ContentType="text/x", Metadata={"m": "1"})
    client.copy_object(
        Bucket=bucket, Key="a", CopySource={"Bucket": bucket, "Key": "a"}, MetadataDirective="REPLACE",
        Metadata={"n": "2"}, ContentType="text/y",
    )  # fmt: skip
    head = client.head_object(Bucket=bucket, Key="a")
    assert (head["Metadata"], head["ContentType"]) == ({"n": "2"}, "text/y")
    assert body(client, bucket, "a") == b"x"


def test_copy_onto_itself_without_a_change_is_refused(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="a", Body=b"x")
    with pytest.raises(ClientError) as error:
        client.copy_object(Bucket=bucket, Key="a", CopySource={"Bucket": bucket, "Key": "a"})
    assert refusal(error) == (400, "InvalidRequest")


@pytest.mark.parametrize(
    ("conditions", "status"),
    [
        ({"CopySourceIfMatch": "etag"}, 200),
        ({"CopySourceIfMatch": '"other"'}, 412),
        ({"CopySourceIfNoneMatch": "etag"}, 412),
        ({"CopySourceIfModifiedSince": "after"}, 412),
        ({"CopySourceIfUnmodifiedSince": "before"}, 412),
    ],
)
def test_conditions_of_a_copy(
    client: Any, bucket: str, known: dict[str, Any], conditions: dict[str, str], status: int
) -> None:
    given = {name: known.get(value, value) for name, value in conditions.items()}
    source = {"Bucket": bucket, "Key": "k"}
    if status == 200:
        assert client.copy_object(Bucket=bucket, Key="b", CopySource=source, **given)["CopyObjectResult"]["ETag"]
    else:
        with pytest.raises(ClientError) as error:
            client.copy_object(Bucket=bucket, Key="b", CopySource=source, **given)
        assert refusal(error) == (412, "PreconditionFailed")


def test_copy_from_what_is_not_there(client: Any, bearer: Bearer, bucket: str) -> None:
    for source, code in (
        ("no-such-bucket-at-all/k", "NoSuchBucket"),
        (f"{bucket}/no", "NoSuchKey"),
        ("k", "InvalidArgument"),
    ):
        answer = bearer("PUT", f"/{bucket}/b", body=b"", x_amz_copy_source=source)
        assert answer.code == code


# many at once


def test_delete_of_many_tells_of_each_and_of_missing_ones_too(client: Any, bucket: str) -> None:
    for key in ("a", "b/<&>", "c d"):
        client.put_object(Bucket=bucket, Key=key, Body=b"")
    keys = ["a", "b/<&>", "c d", "never"]
    answer = client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": key} for key in keys]})
    assert [d["Key"] for d in answer["Deleted"]] == keys
    assert "Contents" not in client.list_objects_v2(Bucket=bucket)


def test_quiet_delete_of_many_tells_of_errors_only(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="a", Body=b"")
    answer = client.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}], "Quiet": True})
    assert "Deleted" not in answer


def test_delete_of_many_takes_1000_and_not_1001(client: Any, bucket: str) -> None:
    keys = [{"Key": f"k{n}"} for n in range(1001)]
    assert len(client.delete_objects(Bucket=bucket, Delete={"Objects": keys[:1000]})["Deleted"]) == 1000
    with pytest.raises(ClientError) as error:
        client.delete_objects(Bucket=bucket, Delete={"Objects": keys})
    assert refusal(error) == (400, "MalformedXML")


def test_delete_of_many_needs_a_digest_and_xml(bearer: Bearer, bucket: str) -> None:
    document = b"<Delete><Object><Key>a</Key></Object></Delete>"
    assert bearer("POST", f"/{bucket}?delete", body=document).code == "InvalidRequest"
    for wrong in (b"<Delete>", b"<Other/>", b"", b"<Delete></Delete>", b'<!DOCTYPE a [<!ENTITY b "c">]><Delete/>'):
        md5 = base64.b64encode(hashlib.md5(wrong).digest()).decode()
        assert bearer("POST", f"/{bucket}?delete", body=wrong, Content_MD5=md5).code == "MalformedXML"

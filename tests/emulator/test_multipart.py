"""Multipart uploads: order, sizes, parts sent again, wrong parts, part copies, lists, abort."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

import pytest
from ibm_botocore.exceptions import ClientError

from tests.emulator.clients import hmac_client
from tests.emulator.test_objects import body, refusal

if TYPE_CHECKING:
    from tests.emulator.clients import Bearer

MIN = 5 << 20


def start(client: Any, bucket: str, key: str = "k", **arguments: Any) -> str:
    return client.create_multipart_upload(Bucket=bucket, Key=key, **arguments)["UploadId"]


def part(client: Any, bucket: str, upload: str, number: int, data: bytes, key: str = "k", **arguments: Any) -> str:
    answer = client.upload_part(Bucket=bucket, Key=key, UploadId=upload, PartNumber=number, Body=data, **arguments)
    return answer["ETag"]


def finish(
    client: Any, bucket: str, upload: str, parts: list[tuple[int, str]], key: str = "k", **arguments: Any
) -> Any:
    document = {"Parts": [{"PartNumber": number, "ETag": etag} for number, etag in parts]}
    return client.complete_multipart_upload(
        Bucket=bucket, Key=key, UploadId=upload, MultipartUpload=document, **arguments
    )


def test_parts_become_one_object_with_an_etag_of_parts(client: Any, bucket: str) -> None:
    upload = start(client, bucket, ContentType="text/x", Metadata={"m": "1"})
    pieces = [b"a" * MIN, b"b" * MIN, b"c" * 10]
    etags = [(n, part(client, bucket, upload, n, data)) for n, data in enumerate(pieces, 1)]

    done = finish(client, bucket, upload, etags)

    digest = hashlib.md5(b"".join(hashlib.md5(data).digest() for data in pieces)).hexdigest()
    assert done["ETag"] == f'"{digest}-3"'
    assert (done["Bucket"], done["Key"]) == (bucket, "k")
    got = client.get_object(Bucket=bucket, Key="k")
    assert (got["ETag"], got["ContentType"], got["Metadata"]) == (done["ETag"], "text/x", {"m": "1"})
    assert got["Body"].read() == b"".join(pieces)
    assert body(client, bucket, "k", Range=f"bytes={MIN - 2}-{MIN + 1}") == b"aabb"
    entry = client.list_objects_v2(Bucket=bucket)["Contents"][0]
    assert (entry["ETag"], entry["Size"]) == (done["ETag"], 2 * MIN + 10)


def test_part_numbers_need_not_follow_each_other_nor_come_in_order(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    last = part(client, bucket, upload, 10_000, b"end")
    first = part(client, bucket, upload, 3, b"s" * MIN)
    finish(client, bucket, upload, [(3, first), (10_000, last)])
    assert body(client, bucket, "k")[-4:] == b"send"


def test_part_sent_again_replaces_the_first(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    old = part(client, bucket, upload, 1, b"old")
    new = part(client, bucket, upload, 1, b"new")
    with pytest.raises(ClientError) as error:
        finish(client, bucket, upload, [(1, old)])
    assert refusal(error) == (400, "InvalidPart")
    finish(client, bucket, upload, [(1, new)])
    assert body(client, bucket, "k") == b"new"


def test_parts_left_out_of_complete_are_dropped(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    first = part(client, bucket, upload, 1, b"1")
    part(client, bucket, upload, 2, b"2")
    finish(client, bucket, upload, [(1, first)])
    assert body(client, bucket, "k") == b"1"
    assert "Uploads" not in client.list_multipart_uploads(Bucket=bucket)


@pytest.mark.parametrize(
    ("choose", "code"),
    [
        (lambda a, b: [(2, b), (1, a)], "InvalidPartOrder"),
        (lambda a, b: [(1, a), (1, a)], "InvalidPartOrder"),
        (lambda a, b: [(1, a), (2, b), (3, b)], "InvalidPart"),
        (lambda a, b: [(1, b), (2, b)], "InvalidPart"),
        (lambda a, b: [(1, '"00000000000000000000000000000000"'), (2, b)], "InvalidPart"),
        (lambda a, b: [(1, a), (2, b)], "EntityTooSmall"),
        (lambda a, b: [], "MalformedXML"),
    ],
)
def test_wrong_completion_is_refused_and_the_upload_stays(client: Any, bucket: str, choose: Any, code: str) -> None:
    upload = start(client, bucket)
    small, other = part(client, bucket, upload, 1, b"small"), part(client, bucket, upload, 2, b"other")
    with pytest.raises(ClientError) as error:
        finish(client, bucket, upload, choose(small, other))
    assert refusal(error) == (400, code)
    assert len(client.list_parts(Bucket=bucket, Key="k", UploadId=upload)["Parts"]) == 2
    with pytest.raises(ClientError):
        client.head_object(Bucket=bucket, Key="k")


def test_part_of_exactly_5_mib_is_enough_and_one_byte_less_is_not(client: Any, bucket: str) -> None:
    for size, enough in ((MIN, True), (MIN - 1, False)):
        upload = start(client, bucket)
        etags = [(1, part(client, bucket, upload, 1, b"x" * size)), (2, part(client, bucket, upload, 2, b"y"))]
        if enough:
            finish(client, bucket, upload, etags)
        else:
            with pytest.raises(ClientError) as error:
                finish(client, bucket, upload, etags)
            assert refusal(error) == (400, "EntityTooSmall")


def test_complete_again_is_no_such_upload(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    etag = part(client, bucket, upload, 1, b"x")
    finish(client, bucket, upload, [(1, etag)])
    with pytest.raises(ClientError) as error:
        finish(client, bucket, upload, [(1, etag)])
    assert refusal(error) == (404, "NoSuchUpload")


def test_abort_forgets_upload_and_parts(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    part(client, bucket, upload, 1, b"x" * 100_000)
    client.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=upload)
    for act in (
        lambda: client.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=upload),
        lambda: client.list_parts(Bucket=bucket, Key="k", UploadId=upload),
        lambda: part(client, bucket, upload, 1, b"x"),
    ):
        with pytest.raises(ClientError) as error:
            act()
        assert refusal(error) == (404, "NoSuchUpload")
    assert "Uploads" not in client.list_multipart_uploads(Bucket=bucket)


def test_upload_belongs_to_its_key(client: Any, bucket: str) -> None:
    upload = start(client, bucket, "one")
    with pytest.raises(ClientError) as error:
        part(client, bucket, upload, 1, b"x", key="other")
    assert refusal(error) == (404, "NoSuchUpload")


@pytest.mark.parametrize("number", ["0", "10001", "-1", "x", ""])
def test_part_numbers_are_1_to_10000(bearer: Bearer, client: Any, bucket: str, number: str) -> None:
    upload = start(client, bucket)
    answer = bearer("PUT", f"/{bucket}/k?uploadId={upload}&partNumber={number}", body=b"x")
    assert (answer.status, answer.code) == (400, "InvalidArgument")


def test_list_parts_in_pages(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    etags = {n: part(client, bucket, upload, n, b"x" * n) for n in (1, 2, 3, 7, 9)}
    page = client.list_parts(Bucket=bucket, Key="k", UploadId=upload, MaxParts=2)
    assert (page["IsTruncated"], page["NextPartNumberMarker"], page["MaxParts"]) == (True, 2, 2)
    pages = client.get_paginator("list_parts").paginate(
        Bucket=bucket, Key="k", UploadId=upload, PaginationConfig={"PageSize": 2}
    )
    found = [p for page in pages for p in page["Parts"]]
    assert [(p["PartNumber"], p["Size"], p["ETag"]) for p in found] == [(n, n, etag) for n, etag in etags.items()]


def test_list_uploads_by_key_and_age_with_prefix_delimiter_and_pages(client: Any, bucket: str) -> None:
    made = [(key, start(client, bucket, key)) for key in ("a", "b/1", "b/2", "c", "c")]
    assert [(u["Key"], u["UploadId"]) for u in client.list_multipart_uploads(Bucket=bucket)["Uploads"]] == made

    found: list[tuple[str, str]] = []
    for page in client.get_paginator("list_multipart_uploads").paginate(
        Bucket=bucket, PaginationConfig={"PageSize": 2}
    ):
        found += [(u["Key"], u["UploadId"]) for u in page["Uploads"]]
    assert found == made

    page = client.list_multipart_uploads(Bucket=bucket, Delimiter="/")
    assert ([u["Key"] for u in page["Uploads"]], page["CommonPrefixes"]) == (["a", "c", "c"], [{"Prefix": "b/"}])
    page = client.list_multipart_uploads(Bucket=bucket, Prefix="b/")
    assert [u["Key"] for u in page["Uploads"]] == ["b/1", "b/2"]
    assert client.list_multipart_uploads(Bucket=bucket, KeyMarker="b/2")["Uploads"][0]["Key"] == "c"


def test_bucket_with_an_upload_is_not_empty(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    with pytest.raises(ClientError) as error:
        client.delete_bucket(Bucket=bucket)
    assert refusal(error) == (409, "BucketNotEmpty")
    client.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=upload)
    client.delete_bucket(Bucket=bucket)


def test_part_number_of_get_and_head(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    etags = [(1, part(client, bucket, upload, 1, b"a" * MIN)), (2, part(client, bucket, upload, 2, b"bb"))]
    finish(client, bucket, upload, etags)
    got = client.get_object(Bucket=bucket, Key="k", PartNumber=2)
    assert (got["Body"].read(), got["PartsCount"], got["ContentRange"]) == (
        b"bb",
        2,
        f"bytes {MIN}-{MIN + 1}/{MIN + 2}",
    )
    assert client.head_object(Bucket=bucket, Key="k", PartNumber=1)["ContentLength"] == MIN
    with pytest.raises(ClientError) as error:
        client.get_object(Bucket=bucket, Key="k", PartNumber=3)
    assert refusal(error)[0] == 416


def test_part_with_a_wrong_digest_is_not_kept(bearer: Bearer, client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    md5 = base64.b64encode(hashlib.md5(b"other").digest()).decode()
    answer = bearer("PUT", f"/{bucket}/k?partNumber=1&uploadId={upload}", body=b"x", Content_MD5=md5)
    assert (answer.status, answer.code) == (400, "BadDigest")
    assert "Parts" not in client.list_parts(Bucket=bucket, Key="k", UploadId=upload)


@pytest.mark.parametrize(("kind", "suffix"), [("COMPOSITE", "-2"), ("FULL_OBJECT", "")])
def test_checksum_of_the_whole(client: Any, bucket: str, kind: str, suffix: str) -> None:
    import zlib

    upload = start(client, bucket, ChecksumAlgorithm="CRC32", ChecksumType=kind)
    pieces = [b"a" * MIN, b"b"]
    etags = [(n, part(client, bucket, upload, n, data, ChecksumAlgorithm="CRC32")) for n, data in enumerate(pieces, 1)]
    done = finish(client, bucket, upload, etags)

    sums = [zlib.crc32(data).to_bytes(4, "big") for data in pieces]
    whole = zlib.crc32(b"".join(sums)) if suffix else zlib.crc32(b"".join(pieces))
    assert done["ChecksumCRC32"] == base64.b64encode(whole.to_bytes(4, "big")).decode() + suffix
    listed = client.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert (listed["ChecksumCRC32"], listed["ChecksumType"]) == (done["ChecksumCRC32"], kind)


def test_checksum_stated_on_complete_is_of_the_object(client: Any, bucket: str) -> None:
    for stated in ("", "AAAAAA=="):
        upload = start(client, bucket, ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
        etag = part(client, bucket, upload, 1, b"123456789", ChecksumAlgorithm="CRC32")
        if stated:
            with pytest.raises(ClientError) as error:
                finish(client, bucket, upload, [(1, etag)], ChecksumCRC32=stated)
            assert refusal(error) == (400, "BadDigest")
        else:
            finish(client, bucket, upload, [(1, etag)], ChecksumCRC32="y/Q5Jg==")  # the check value of 123456789


# part copies


def test_part_copy_takes_ranges_and_whole_objects(client: Any, bucket: str) -> None:
    data = bytes(n % 251 for n in range(MIN + 100))
    client.put_object(Bucket=bucket, Key="source", Body=data)
    upload = start(client, bucket)
    source = {"Bucket": bucket, "Key": "source"}
    etags: list[tuple[int, str]] = []
    for number, span in ((1, f"bytes=100-{MIN + 99}"), (2, "bytes=0-9"), (3, None)):
        arguments = {"CopySourceRange": span} if span else {}
        copied = client.upload_part_copy(
            Bucket=bucket, Key="k", UploadId=upload, PartNumber=number, CopySource=source, **arguments
        )["CopyPartResult"]
        etags.append((number, copied["ETag"]))
    assert etags[1][1] == f'"{hashlib.md5(data[:10]).hexdigest()}"'
    with pytest.raises(ClientError) as error:
        finish(client, bucket, upload, etags)
    assert refusal(error) == (400, "EntityTooSmall")  # part 2 has ten bytes
    finish(client, bucket, upload, [etags[0], etags[2]])
    client.delete_object(Bucket=bucket, Key="source")
    assert body(client, bucket, "k") == data[100:] + data


@pytest.mark.parametrize(
    ("span", "status", "code"),
    [
        ("bytes=0-10", 416, "InvalidRange"),
        ("bytes=5-2", 416, "InvalidRange"),
        ("0-2", 400, "InvalidArgument"),
        ("bytes=0-", 400, "InvalidArgument"),
        ("bytes=-3", 400, "InvalidArgument"),
    ],
)
def test_part_copy_of_a_range_that_is_none(
    bearer: Bearer, client: Any, bucket: str, span: str, status: int, code: str
) -> None:
    client.put_object(Bucket=bucket, Key="source", Body=b"0123456789")
    upload = start(client, bucket)
    answer = bearer(
        "PUT", f"/{bucket}/k?partNumber=1&uploadId={upload}", body=b"", x_amz_copy_source=f"/{bucket}/source",
        x_amz_copy_source_range=span,
    )  # fmt: skip
    assert (answer.status, answer.code) == (status, code)


def test_copy_across_locations_and_instances_goes_by_the_rights_of_the_key(cos: Any, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="source", Body=b"far")
    far = hmac_client(cos, "eu-de")
    far.create_bucket(Bucket=f"{bucket[:50]}-eu")
    far.copy_object(Bucket=f"{bucket[:50]}-eu", Key="k", CopySource={"Bucket": bucket, "Key": "source"})
    assert body(far, f"{bucket[:50]}-eu", "k") == b"far"

    stranger = hmac_client(cos, instance=1)
    stranger.create_bucket(Bucket=f"{bucket[:50]}-other")
    with pytest.raises(ClientError) as error:
        stranger.copy_object(Bucket=f"{bucket[:50]}-other", Key="k", CopySource={"Bucket": bucket, "Key": "source"})
    assert refusal(error) == (403, "AccessDenied")


def test_copy_of_a_multipart_object_is_one_piece_with_an_md5(client: Any, bucket: str) -> None:
    upload = start(client, bucket)
    etags = [(1, part(client, bucket, upload, 1, b"a" * MIN)), (2, part(client, bucket, upload, 2, b"b"))]
    finish(client, bucket, upload, etags)
    copied = client.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": "k"})[
        "CopyObjectResult"
    ]
    assert copied["ETag"] == f'"{hashlib.md5(b"a" * MIN + b"b").hexdigest()}"'


def test_disk_space_of_aborted_and_deleted_uploads_is_given_back(tmp_path: Any) -> None:
    from tests.cos_server import LocalCos

    def used() -> int:
        return sum(f.stat().st_size for f in (tmp_path / "blobs").rglob("*") if f.is_file())

    with LocalCos(data=tmp_path) as server:
        client = hmac_client(server)
        client.create_bucket(Bucket="space")
        upload = start(client, "space")
        part(client, "space", upload, 1, b"x" * MIN)
        part(client, "space", upload, 1, b"y" * MIN)
        assert used() == MIN
        client.abort_multipart_upload(Bucket="space", Key="k", UploadId=upload)
        assert used() == 0

        with pytest.raises(ClientError):
            client.put_object(Bucket="space", Key="a", Body=b"x" * MIN, RetentionPeriod=1)  # found out at the end
        assert used() == 0

        client.put_object(Bucket="space", Key="a", Body=b"x" * MIN)
        client.copy_object(Bucket="space", Key="b", CopySource={"Bucket": "space", "Key": "a"})
        assert used() == MIN  # a copy shares the bytes
        client.delete_object(Bucket="space", Key="a")
        assert body(client, "space", "b") == b"x" * MIN
        client.put_object(Bucket="space", Key="b", Body=b"small")
        assert used() == 0

"""The same requests to the local COS and to moto's server: where both know an operation they have to agree.

Where they do not, `DIFFERENCES` says who is right and by which source; each is a test as well, so that a change of
either is noticed. moto checks no credentials and has one namespace for all locations: what depends on that is not here.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
import os
import re
import subprocess
import sys
import threading
import urllib.parse
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from ibm_botocore.exceptions import ClientError

from tests.emulator.clients import hmac_client, send

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cos_server import LocalCos

MIN = 5 << 20

# What is asked -> (the local COS, moto), and the source that decides. IBM's documentation is meant by "IBM".
DIFFERENCES: dict[str, tuple[Any, Any, str]] = {
    "metadata over 2 KB": ((400, "MetadataTooLarge"), 200, "IBM's table of error codes has MetadataTooLarge"),
    "get of protection on a plain bucket": (
        "Disabled", None, "IBM, Immutable Object Storage: Status Disabled; moto answers a listing",
    ),
    "constraint of another location": (
        (400, "InvalidLocationConstraint"), 200, "IBM: the constraint must match the endpoint; moto has one place",
    ),
    "extended list": ("us-south-smart", None, "IBM: ?extended lists LocationConstraint; moto does not know it"),
    "plus sign in a prefix of the first list": (
        "c+d/", "c d/", "S3 API reference: encoding-type=url encodes CommonPrefixes; moto leaves the plus bare",
    ),
    "small parts out of order": (
        (400, "InvalidPartOrder"), (400, "EntityTooSmall"), "the list is wrong before any part is looked at",
    ),
    "wrong Content-MD5": ((400, "BadDigest"), 200, "IBM's table of error codes has BadDigest"),
    "bucket tagging": ((501, "NotImplemented"), 200, "not among the operations of IBM COS"),
}  # fmt: skip


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    """The address of moto's server, a process of its own."""
    environ = {**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONUNBUFFERED": "1"}
    command = [str(Path(sys.executable).with_name("moto_server")), "-H", "127.0.0.1", "-p", "0"]
    with subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if found := re.search(rb"http://127\.0\.0\.1:\d+", line):
                break
        else:
            pytest.fail("moto's server did not start")
        drain = threading.Thread(target=process.stderr.read, daemon=True)
        drain.start()
        yield found[0].decode()
        process.terminate()
        drain.join()


@pytest.fixture(params=["emulator", "moto"])
def either(request: pytest.FixtureRequest, cos: LocalCos, moto: str) -> Any:
    """A client of the one and of the other."""
    if request.param == "emulator":
        return hmac_client(cos)
    return moto_client(moto)


def moto_client(address: str) -> Any:
    import ibm_boto3
    from ibm_botocore.client import Config

    return ibm_boto3.session.Session().client(
        "s3", endpoint_url=address, aws_access_key_id="any", aws_secret_access_key="any", region_name="us-east-1",
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}),
    )  # fmt: skip


@pytest.fixture
def there(either: Any, bucket_name: str) -> str:
    either.create_bucket(Bucket=bucket_name)
    return bucket_name


def outcome(act: Callable[..., Any], **arguments: Any) -> Any:
    """200, or status and Code of the refusal."""
    try:
        act(**arguments)
    except ClientError as error:
        answer = error.response
        return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"]
    return 200


class TestContract:
    """What any S3 server that calls itself one has to do."""

    def test_put_head_get_delete(self, either: Any, there: str) -> None:
        data = b"contract" * 1000
        put = either.put_object(Bucket=there, Key="a/k", Body=data, ContentType="text/x", Metadata={"m": "1"})
        head = either.head_object(Bucket=there, Key="a/k")
        got = either.get_object(Bucket=there, Key="a/k")
        assert put["ETag"] == head["ETag"] == got["ETag"] == f'"{hashlib.md5(data).hexdigest()}"'
        assert (head["ContentLength"], head["ContentType"], head["Metadata"]) == (8000, "text/x", {"m": "1"})
        assert got["Body"].read() == data
        either.delete_object(Bucket=there, Key="a/k")
        assert outcome(either.head_object, Bucket=there, Key="a/k") == (404, "404")

    @pytest.mark.parametrize("span", ["bytes=0-4", "bytes=5-", "bytes=-3", "bytes=2-100"])
    def test_ranges(self, either: Any, there: str, span: str) -> None:
        either.put_object(Bucket=there, Key="k", Body=b"0123456789")
        got = either.get_object(Bucket=there, Key="k", Range=span)
        wanted = {"bytes=0-4": b"01234", "bytes=5-": b"56789", "bytes=-3": b"789", "bytes=2-100": b"23456789"}
        assert (got["ResponseMetadata"]["HTTPStatusCode"], got["Body"].read()) == (206, wanted[span])

    def test_range_behind_the_end(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="k", Body=b"0123456789")
        assert outcome(either.get_object, Bucket=there, Key="k", Range="bytes=10-") == (416, "InvalidRange")

    def test_conditions(self, either: Any, there: str) -> None:
        etag = either.put_object(Bucket=there, Key="k", Body=b"x")["ETag"]
        hour = datetime.timedelta(hours=1)
        modified = either.head_object(Bucket=there, Key="k")["LastModified"]
        assert outcome(either.get_object, Bucket=there, Key="k", IfMatch=etag) == 200
        assert outcome(either.get_object, Bucket=there, Key="k", IfMatch='"0"')[0] == 412
        assert outcome(either.get_object, Bucket=there, Key="k", IfNoneMatch=etag)[0] == 304
        assert outcome(either.get_object, Bucket=there, Key="k", IfModifiedSince=modified + hour)[0] == 304
        assert outcome(either.get_object, Bucket=there, Key="k", IfUnmodifiedSince=modified - hour)[0] == 412

    @pytest.mark.parametrize("operation", ["list_objects", "list_objects_v2"])
    def test_listing_with_delimiter_and_pages(self, either: Any, there: str, operation: str) -> None:
        for key in ("a", "b/1", "b/2", "c d&e/f", "z"):
            either.put_object(Bucket=there, Key=key, Body=b"")
        pages = either.get_paginator(operation).paginate(Bucket=there, Delimiter="/", PaginationConfig={"PageSize": 2})
        keys: list[str] = []
        prefixes: list[str] = []
        for page in pages:
            keys += [e["Key"] for e in page.get("Contents", [])]
            prefixes += [p["Prefix"] for p in page.get("CommonPrefixes", [])]
        assert (keys, prefixes) == (["a", "z"], ["b/", "c d&e/"])

    def test_start_after(self, either: Any, there: str) -> None:
        for key in "abc":
            either.put_object(Bucket=there, Key=key, Body=b"")
        page = either.list_objects_v2(Bucket=there, StartAfter="a", MaxKeys=1)
        assert ([e["Key"] for e in page["Contents"]], page["IsTruncated"], page["KeyCount"]) == (["b"], True, 1)

    def test_multipart(self, either: Any, there: str) -> None:
        upload = either.create_multipart_upload(Bucket=there, Key="k")["UploadId"]
        pieces = [b"a" * MIN, b"b"]
        etags = [
            either.upload_part(Bucket=there, Key="k", UploadId=upload, PartNumber=n, Body=data)["ETag"]
            for n, data in enumerate(pieces, 1)
        ]
        listed = either.list_parts(Bucket=there, Key="k", UploadId=upload)["Parts"]
        assert [(p["PartNumber"], p["Size"], p["ETag"]) for p in listed] == [(1, MIN, etags[0]), (2, 1, etags[1])]
        assert [u["UploadId"] for u in either.list_multipart_uploads(Bucket=there)["Uploads"]] == [upload]
        parts = [{"PartNumber": n, "ETag": etag} for n, etag in enumerate(etags, 1)]
        done = either.complete_multipart_upload(
            Bucket=there, Key="k", UploadId=upload, MultipartUpload={"Parts": parts}
        )
        digest = hashlib.md5(b"".join(hashlib.md5(data).digest() for data in pieces)).hexdigest()
        assert done["ETag"] == f'"{digest}-2"'
        assert either.head_object(Bucket=there, Key="k")["ContentLength"] == MIN + 1

    def test_multipart_refusals(self, either: Any, there: str) -> None:
        upload = either.create_multipart_upload(Bucket=there, Key="k")["UploadId"]
        etags = [
            either.upload_part(Bucket=there, Key="k", UploadId=upload, PartNumber=n, Body=b"x")["ETag"] for n in (1, 2)
        ]

        def complete(*parts: tuple[int, str]) -> Any:
            document = {"Parts": [{"PartNumber": n, "ETag": etag} for n, etag in parts]}
            return outcome(
                either.complete_multipart_upload, Bucket=there, Key="k", UploadId=upload, MultipartUpload=document
            )

        assert complete((1, etags[0]), (2, etags[1])) == (400, "EntityTooSmall")
        assert complete((1, etags[0]), (3, etags[1])) == (400, "InvalidPart")
        either.abort_multipart_upload(Bucket=there, Key="k", UploadId=upload)
        assert outcome(either.list_parts, Bucket=there, Key="k", UploadId=upload) == (404, "NoSuchUpload")

    def test_copy(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="a", Body=b"x", Metadata={"m": "1"})
        source = {"Bucket": there, "Key": "a"}
        copied = either.copy_object(Bucket=there, Key="b", CopySource=source)["CopyObjectResult"]
        assert copied["ETag"] == either.head_object(Bucket=there, Key="a")["ETag"]
        either.copy_object(Bucket=there, Key="a", CopySource=source, MetadataDirective="REPLACE", Metadata={"n": "2"})
        assert either.head_object(Bucket=there, Key="b")["Metadata"] == {"m": "1"}
        assert either.head_object(Bucket=there, Key="a")["Metadata"] == {"n": "2"}

    def test_part_copy(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="a", Body=b"0123456789" * 10)
        upload = either.create_multipart_upload(Bucket=there, Key="b")["UploadId"]
        part = either.upload_part_copy(
            Bucket=there, Key="b", UploadId=upload, PartNumber=1, CopySource={"Bucket": there, "Key": "a"},
            CopySourceRange="bytes=5-14",
        )["CopyPartResult"]  # fmt: skip
        document = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
        either.complete_multipart_upload(Bucket=there, Key="b", UploadId=upload, MultipartUpload=document)
        assert either.get_object(Bucket=there, Key="b")["Body"].read() == b"5678901234"

    def test_delete_of_many(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="a&b", Body=b"")
        answer = either.delete_objects(Bucket=there, Delete={"Objects": [{"Key": "a&b"}, {"Key": "absent"}]})
        assert sorted(d["Key"] for d in answer["Deleted"]) == ["a&b", "absent"]

    def test_versions(self, either: Any, there: str) -> None:
        either.put_bucket_versioning(Bucket=there, VersioningConfiguration={"Status": "Enabled"})
        ids = [either.put_object(Bucket=there, Key="k", Body=text)["VersionId"] for text in (b"1", b"2")]
        marker = either.delete_object(Bucket=there, Key="k")
        assert marker["DeleteMarker"] is True
        page = either.list_object_versions(Bucket=there)
        assert [(v["VersionId"], v["IsLatest"]) for v in page["Versions"]] == [(ids[1], False), (ids[0], False)]
        assert [(m["VersionId"], m["IsLatest"]) for m in page["DeleteMarkers"]] == [(marker["VersionId"], True)]
        either.delete_object(Bucket=there, Key="k", VersionId=marker["VersionId"])
        assert either.get_object(Bucket=there, Key="k")["Body"].read() == b"2"
        assert either.get_object(Bucket=there, Key="k", VersionId=ids[0])["Body"].read() == b"1"

    def test_tags(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="k", Body=b"", Tagging="a=1")
        assert either.get_object_tagging(Bucket=there, Key="k")["TagSet"] == [{"Key": "a", "Value": "1"}]
        either.delete_object_tagging(Bucket=there, Key="k")
        assert either.get_object_tagging(Bucket=there, Key="k")["TagSet"] == []

    def test_acl(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="k", Body=b"x")
        either.put_object_acl(Bucket=there, Key="k", ACL="public-read")
        grants = either.get_object_acl(Bucket=there, Key="k")["Grants"]
        assert ("http://acs.amazonaws.com/groups/global/AllUsers", "READ") in [
            (g["Grantee"].get("URI"), g["Permission"]) for g in grants
        ]

    def test_cors_website_and_lifecycle(self, either: Any, there: str) -> None:
        rule = {"AllowedOrigins": ["*"], "AllowedMethods": ["GET"], "MaxAgeSeconds": 5}
        either.put_bucket_cors(Bucket=there, CORSConfiguration={"CORSRules": [rule]})
        assert either.get_bucket_cors(Bucket=there)["CORSRules"] == [rule]
        either.put_bucket_website(Bucket=there, WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
        assert either.get_bucket_website(Bucket=there)["IndexDocument"] == {"Suffix": "index.html"}
        lifecycle = {"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "p/"}, "Expiration": {"Days": 3}}
        either.put_bucket_lifecycle_configuration(Bucket=there, LifecycleConfiguration={"Rules": [lifecycle]})
        assert either.get_bucket_lifecycle_configuration(Bucket=there)["Rules"] == [lifecycle]

    def test_public_access_block(self, either: Any, there: str) -> None:
        flags = {"BlockPublicAcls": True, "IgnorePublicAcls": False}
        either.put_public_access_block(Bucket=there, PublicAccessBlockConfiguration=flags)
        found = either.get_public_access_block(Bucket=there)["PublicAccessBlockConfiguration"]
        assert {name: found[name] for name in flags} == flags

    def test_presigned_get(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="k", Body=b"linked")
        url = urllib.parse.urlsplit(either.generate_presigned_url("get_object", {"Bucket": there, "Key": "k"}))
        assert send(f"http://{url.netloc}", "GET", f"{url.path}?{url.query}").body == b"linked"

    def test_codes_of_what_is_missing(self, either: Any, there: str) -> None:
        assert outcome(either.get_object, Bucket=there, Key="no") == (404, "NoSuchKey")
        assert outcome(either.list_objects_v2, Bucket=f"{there[:50]}-no") == (404, "NoSuchBucket")
        assert outcome(either.head_bucket, Bucket=f"{there[:50]}-no") == (404, "404")
        assert outcome(either.get_bucket_cors, Bucket=there) == (404, "NoSuchCORSConfiguration")
        assert outcome(either.get_bucket_website, Bucket=there) == (404, "NoSuchWebsiteConfiguration")
        either.put_object(Bucket=there, Key="k", Body=b"")
        assert outcome(either.delete_bucket, Bucket=there) == (409, "BucketNotEmpty")


class TestDifferences:
    """Each line of DIFFERENCES, on both servers."""

    def check(self, either: Any, asked: str, found: Any) -> None:
        ours, theirs, source = DIFFERENCES[asked]
        assert found == (theirs if either.meta.region_name == "us-east-1" else ours), source

    def test_metadata(self, either: Any, there: str) -> None:
        found = outcome(either.put_object, Bucket=there, Key="k", Body=b"", Metadata={"a": "x" * 2500})
        self.check(either, "metadata over 2 KB", found)

    def test_protection(self, either: Any, there: str) -> None:
        found = either.get_bucket_protection_configuration(Bucket=there)["ProtectionConfiguration"]
        self.check(either, "get of protection on a plain bucket", found.get("Status"))

    def test_location(self, either: Any, bucket_name: str) -> None:
        configuration = {"LocationConstraint": "eu-de-standard"}
        found = outcome(either.create_bucket, Bucket=bucket_name, CreateBucketConfiguration=configuration)
        self.check(either, "constraint of another location", found)

    def test_extended_list(self, either: Any, bucket_name: str) -> None:
        either.create_bucket(Bucket=bucket_name, CreateBucketConfiguration={"LocationConstraint": "us-south-smart"})
        buckets = either.list_buckets_extended(Prefix=bucket_name)["Buckets"]
        mine = next(b for b in buckets if b["Name"] == bucket_name)
        self.check(either, "extended list", mine.get("LocationConstraint"))

    def test_bucket_tagging(self, either: Any, there: str) -> None:
        tagging = {"TagSet": [{"Key": "a", "Value": "b"}]}
        found = outcome(either.put_bucket_tagging, Bucket=there, Tagging=tagging)
        self.check(either, "bucket tagging", found)

    def test_content_md5(self, either: Any, there: str) -> None:
        wrong = base64.b64encode(hashlib.md5(b"other").digest()).decode()
        found = outcome(either.put_object, Bucket=there, Key="k", Body=b"x", ContentMD5=wrong)
        self.check(either, "wrong Content-MD5", found)

    def test_plus_sign(self, either: Any, there: str) -> None:
        either.put_object(Bucket=there, Key="c+d/e", Body=b"")
        found = either.list_objects(Bucket=there, Delimiter="/")["CommonPrefixes"][0]["Prefix"]
        self.check(either, "plus sign in a prefix of the first list", found)

    def test_order_of_small_parts(self, either: Any, there: str) -> None:
        upload = either.create_multipart_upload(Bucket=there, Key="k")["UploadId"]
        etags = [
            either.upload_part(Bucket=there, Key="k", UploadId=upload, PartNumber=n, Body=b"x")["ETag"] for n in (1, 2)
        ]
        document = {"Parts": [{"PartNumber": 2, "ETag": etags[1]}, {"PartNumber": 1, "ETag": etags[0]}]}
        found = outcome(
            either.complete_multipart_upload, Bucket=there, Key="k", UploadId=upload, MultipartUpload=document
        )
        self.check(either, "small parts out of order", found)

"""What was asked is written down by the one transport, whoever asked; nothing of a secret is."""

from __future__ import annotations

from pathlib import Path

import pytest

from cosbrowser.cos import activity
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.activity import MOST, MOST_AT_ONCE, Log, about
from cosbrowser.cos.errors import CosError
from cosbrowser.paths import Paths
from tests.cos_server import LocalCos
from tests.models.conftest import connection, put, secret  # noqa: F401 - a fixture


class Answer:
    """What `note` reads of an answer."""

    def __init__(self, status: int = 200, **headers: str) -> None:
        self.status = status
        self.headers = headers


@pytest.mark.parametrize(
    ("method", "target", "expected"),
    [
        ("GET", "/", ("ListBuckets", "", "")),
        ("GET", "/b?list-type=2&prefix=x", ("ListObjectsV2", "b", "")),
        ("PUT", "/b/a%20b/c", ("PutObject", "b", "a b/c")),
        ("PUT", "/b/k?partNumber=1&uploadId=u", ("UploadPart", "b", "k")),
        ("POST", "/b/k?uploads", ("CreateMultipartUpload", "b", "k")),
        ("POST", "/b/k?uploadId=u", ("CompleteMultipartUpload", "b", "k")),
        ("DELETE", "/b/k?uploadId=u", ("AbortMultipartUpload", "b", "k")),
        ("POST", "/b?delete", ("DeleteObjects", "b", "")),
        ("PUT", "/b?lifecycle=", ("PutBucketLifecycle", "b", "")),
        ("GET", "/b/k?tagging", ("GetObjectTagging", "b", "k")),
        ("GET", "/v2/endpoints", ("GetEndpoints", "", "")),
        ("PATCH", "/v1/b/bucket", ("PatchBucketConfig", "bucket", "")),
        ("POST", "/identity/token", ("GetToken", "", "")),
        ("GET", "http://far.example/b/k?X-Amz-Signature=secret", ("GetObject", "b", "k")),
    ],
)
def test_a_request_is_named_by_its_target(method: str, target: str, expected: tuple[str, str, str]) -> None:
    assert about(method, target) == expected


def test_a_copy_is_told_from_an_upload() -> None:
    assert about("PUT", "/b/k", copies=True)[0] == "CopyObject"
    assert about("PUT", "/b/k?partNumber=1&uploadId=u", copies=True)[0] == "UploadPartCopy"


def test_the_log_is_bounded_and_is_read_in_portions_without_a_gap() -> None:
    log = Log()
    for number in range(MOST + 500):
        log.note("c", "h", "GET", f"/b/{number}", 1.0, 0.1, Answer(), 0, copies=False, failure="")
    seen: list[str] = []
    start = last = 0
    while (found := log.look(start, last)).asked:
        seen += [one.key for one in found.asked]
        start, last = found.start, found.asked[-1].number
        assert len(found.asked) <= MOST_AT_ONCE

    assert seen == [str(number) for number in range(500, MOST + 500)]
    assert found.counts[0].requests == MOST + 500
    assert len(log.look(start + 1, last).asked) == MOST_AT_ONCE  # of another engine: from the beginning


def test_lean_requests_those_of_the_sdk_and_for_tokens_are_noted_with_what_came_of_them(
    cos: LocalCos,
    tmp_path: Path,
    put: object,  # noqa: F811
    bucket_name: str,
) -> None:
    accounts = Accounts(Paths.for_profile(tmp_path))
    here = connection(cos)
    accounts.open_for_now(here, secret(cos))
    account = accounts.account(here.id)
    body = b"twelve bytes"
    account.client(bucket_name).put_object(Bucket=bucket_name, Key="a/ä key", Body=body)
    with account.wire(bucket_name).get_object(bucket_name, "a/ä key") as download:
        assert b"".join(download.chunks()) == body
    with pytest.raises(CosError):
        account.wire(bucket_name).head_object(bucket_name, "missing")
    found = activity.look(accounts)
    account.close()

    by_operation = {one.operation: one for one in found.asked}
    assert {"GetToken", "PutObject", "GetObject", "HeadObject"} <= set(by_operation)
    got = by_operation["GetObject"]
    assert (got.connection, got.bucket, got.key, got.status, got.received) == (here.id, bucket_name, "a/ä key", 200, 12)
    assert by_operation["PutObject"].sent >= 12
    assert by_operation["HeadObject"].status == 404
    assert got.request_id
    assert got.seconds > 0
    [counts] = found.counts
    assert (counts.requests, counts.errors) == (len(found.asked), sum(one.status >= 400 for one in found.asked))
    assert cos.instances[0]["api_key"] not in repr(found)


def test_a_request_without_an_answer_is_an_error_with_its_name(tmp_path: Path, cos: LocalCos) -> None:
    from cosbrowser.cos.network import Transport

    log = Log()
    transport = Transport(connection(cos), None, log)
    with pytest.raises(Exception, match="refused"):
        transport.connection("http://127.0.0.1:9").urlopen("GET", "/b/k?X-Amz-Signature=secret", retries=False)
    transport.close()
    [asked] = log.look(0, 0).asked

    assert (asked.status, asked.operation, asked.key) == (0, "GetObject", "k")
    assert asked.failure == "NewConnectionError"
    assert "secret" not in repr(asked)

"""The SDK's clients on our own transport: tokens, the read-only switch, sockets and threads. Against the local COS."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cosbrowser.cos import access, archive, object_lock, protection, tags, unfinished, versions
from cosbrowser.cos.account import Account
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.answers import translating
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import RETRYABLE, CosError, Kind
from cosbrowser.cos.lean import WHOLE
from cosbrowser.paths import Paths
from tests.cos.conftest import Make
from tests.cos.test_places import connection, make, secret
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.loopback import Loopback, Reply
from tests.waiting import wait_until


@pytest.fixture
def account(cos: LocalCos) -> Iterator[Account]:
    made = Account(connection(cos), secret(cos))
    yield made
    made.close()
    cos.control("faults", method="DELETE")


def test_expired_token_is_renewed_once_for_a_client_of_the_sdk(account: Account, cos: LocalCos, bucket: str) -> None:
    client = account.client(bucket)
    cos.control("requests", method="DELETE")
    cos.control("faults", {"kind": "expired_token", "bucket": bucket, "count": 1})

    client.put_object(Bucket=bucket, Key="k", Body=io.BytesIO(b"twice the same"))

    assert client.get_object(Bucket=bucket, Key="k")["Body"].read() == b"twice the same"
    assert cos.control("requests")["operations"] == {"PutObject": 2, "Token": 1, "GetObject": 1}


def test_token_that_is_refused_again_is_said(account: Account, cos: LocalCos, bucket: str) -> None:
    client = account.client(bucket)
    cos.control("faults", {"kind": "expired_token", "bucket": bucket})
    cos.control("requests", method="DELETE")

    with pytest.raises(CosError) as caught, translating("ListObjectsV2"):
        client.list_objects_v2(Bucket=bucket)

    assert caught.value.problem.kind is Kind.TOKEN_REFUSED
    assert cos.control("requests")["operations"] == {"ListObjectsV2": 2, "Token": 1}


def test_token_that_ran_out_while_the_computer_slept_is_renewed(cos: LocalCos, bucket: str) -> None:
    account = Account(connection(cos), secret(cos))
    account.wire(bucket).list_objects(bucket)
    cos.control("clock", {"advance": 7200, "credentials": True})
    try:
        assert account.wire(bucket).list_objects(bucket).keys == []
        assert account.client(bucket).list_objects_v2(Bucket=bucket)["KeyCount"] == 0
    finally:
        cos.control("clock", {"reset": True})
        account.close()


def test_files_and_profiles_of_other_programs_break_nothing(
    cos: LocalCos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bucket: str
) -> None:
    (tmp_path / ".aws").mkdir()
    for name in ("credentials", "config"):
        (tmp_path / ".aws" / name).write_text("no section\n[damaged\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_PROFILE", "gone")
    monkeypatch.setenv("AWS_CA_BUNDLE", "/nowhere.pem")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("IBM_API_KEY_ID", "another")
    for sign_in in (SignIn.IAM, SignIn.HMAC):
        account = Account(replace(connection(cos), sign_in=sign_in), secret(cos))
        assert bucket in {one.name for one in account.buckets()}
        account.close()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirect_of_cos_is_refused_and_gets_no_token(cos: LocalCos, status: int) -> None:
    with Loopback(lambda _: Reply(200)) as thief:
        moved = Reply(status, headers={"Location": f"{thief.address}/b", "x-amz-bucket-region": "eu-de"})
        with Loopback(lambda _: moved) as server:
            account = Account(replace(connection(cos), endpoint=server.address), secret(cos))
            with pytest.raises(CosError) as caught:
                account.buckets()
            account.close()
            assert len(server.asked) == 1

        assert caught.value.problem.kind is Kind.REDIRECTED
        assert thief.asked == []


def _arguments(model: Any, bucket: str) -> dict[str, Any]:
    """What an operation cannot be called without, of any value that fits."""

    def value(name: str, shape: Any) -> Any:
        if name == "Bucket":
            return bucket
        match shape.type_name:
            case "structure":
                return {n: value(n, shape.members[n]) for n in shape.required_members}
            case "list":
                return [value("", shape.member)]
            case "integer" | "long":
                return 1
            case "boolean":
                return True
            case "timestamp":
                return "2030-01-01T00:00:00Z"
            case "blob":
                return b"x"
            case _:
                return shape.enum[0] if shape.enum else "source/x"

    shape = model.input_shape
    return {} if shape is None else {n: value(n, shape.members[n]) for n in shape.required_members}


@pytest.mark.parametrize("sign_in", [SignIn.IAM, SignIn.HMAC])
def test_read_only_connection_lets_no_write_request_of_any_operation_out(
    cos: LocalCos, bucket: str, sign_in: SignIn
) -> None:
    account = Account(replace(connection(cos), read_only=True, sign_in=sign_in), secret(cos))
    client, wire = account.client(bucket), account.wire(bucket)
    model = client.meta.service_model
    cos.control("requests", method="DELETE")
    refused: list[str] = []
    for operation in model.operation_names:
        described = model.operation_model(operation)
        method = next(m for m, o in client.meta.method_to_api_mapping.items() if o == operation)
        try:
            with translating(operation):
                getattr(client, method)(**_arguments(described, bucket))
        except CosError as error:
            if error.problem.kind is Kind.READ_ONLY:
                refused.append(operation)
    for write in (
        lambda: wire.put_object(bucket, "k", io.BytesIO(b"x"), 1),
        lambda: wire.upload_part(bucket, "k", "u", 1, io.BytesIO(b"x"), 1),
    ):
        with pytest.raises(CosError) as caught:
            write()
        assert caught.value.problem.kind is Kind.READ_ONLY
    account.close()

    said = cos.control("requests")["last"]
    assert {entry["method"] for entry in said if entry["operation"] != "Token"} <= {"GET", "HEAD"}
    writes = {o for o in model.operation_names if model.operation_model(o).http["method"] not in ("GET", "HEAD")}
    assert set(refused) == writes
    assert len(writes) > 40


def _held() -> tuple[int, int]:
    return threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))


def test_hundred_connects_and_disconnects_leave_no_thread_and_no_descriptor(cos: LocalCos, bucket: str) -> None:
    def connect() -> None:
        account = Account(connection(cos), secret(cos))
        assert bucket in {one.name for one in account.buckets()}
        account.wire(bucket).list_objects(bucket)
        account.close()

    def location_threads() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread.name == "location"]

    connect()  # what is imported and kept once
    wait_until("end of the threads", lambda: not location_threads())
    threads, descriptors = _held()
    for _ in range(100):
        connect()

    wait_until("end of the threads", lambda: not location_threads())
    assert _held()[0] <= threads
    assert _held()[1] <= descriptors


@pytest.mark.parametrize("sign_in", [SignIn.IAM, SignIn.HMAC])
def test_client_follows_a_bucket_that_moved_and_nobody_notices(
    cos: LocalCos, bucket_name: str, sign_in: SignIn
) -> None:
    make(cos, bucket_name, "us-south")
    account = Account(connection(cos, sign_in=sign_in), secret(cos))
    client = account.client(bucket_name)
    hmac_client(cos).delete_bucket(Bucket=bucket_name)
    make(cos, bucket_name, "eu-de")
    try:
        client.put_object(Bucket=bucket_name, Key="a b/ü", Body=b"moved")
        found = client.list_objects_v2(Bucket=bucket_name, Prefix="a b/")

        assert [one["Key"] for one in found["Contents"]] == ["a b/ü"]
        assert account.endpoint(bucket_name) == cos.endpoints["eu-de"]
        assert account.client(bucket_name).get_object(Bucket=bucket_name, Key="a b/ü")["Body"].read() == b"moved"
    finally:
        account.close()


@pytest.mark.parametrize("kind", ["lost_answer", "service_unavailable"])
def test_upload_whose_answer_is_lost_is_not_begun_twice(
    account: Account, cos: LocalCos, bucket: str, kind: str
) -> None:
    client = account.client(bucket)
    cos.control("requests", method="DELETE")
    cos.control("faults", {"kind": kind, "operation": "CreateMultipartUpload", "bucket": bucket})

    with pytest.raises(CosError) as caught, translating("CreateMultipartUpload"):
        client.create_multipart_upload(Bucket=bucket, Key="k")

    assert caught.value.problem.kind in RETRYABLE
    assert cos.control("requests")["operations"] == {"CreateMultipartUpload": 1}


XHTML = Reply(200, b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body>Sign in</body></html>")
ASKS = {
    "ListObjectVersions": lambda live, place: list(versions.below(live, place)),
    "ListMultipartUploads": lambda live, place: list(unfinished.uploads(live, place)),
    "GetObjectTagging": lambda live, place: tags.tags_of(live, place, "k"),
    "GetObjectAcl": lambda live, place: access.of_object(live, place, "k"),
    "GetBucketVersioning": versions.versioning,
    "GetBucketProtectionConfiguration": protection.policy_of,
    "GetObjectLockConfiguration": object_lock.of_bucket,
}


@pytest.mark.parametrize("fault", ["error_in_200", "empty", "html"])
@pytest.mark.parametrize("operation", ASKS)
def test_no_answer_is_not_taken_for_nothing_there(
    cos: LocalCos, live: Accounts, make: Make, place: Location, operation: str, fault: str
) -> None:
    make("k")
    cos.control("faults", {"kind": fault, "bucket": place.bucket})

    with pytest.raises(CosError) as caught:
        ASKS[operation](live, place)

    assert caught.value.problem.kind in (Kind.BAD_ANSWER, Kind.SERVER)
    assert caught.value.problem.operation == operation


@pytest.mark.parametrize("body", [XHTML.body, b"<Portal/>"], ids=["xhtml", "another-root"])
def test_a_page_that_is_xml_is_no_list_of_versions(tmp_path: Path, body: bytes) -> None:
    with Loopback(lambda _: Reply(200, body)) as server:
        live = Accounts(Paths.for_profile(tmp_path))
        live.open_for_now(
            Connection("c", "", SignIn.HMAC, endpoint=server.address), Secret("", "id", "s3cr3t-of-tests")
        )
        with pytest.raises(CosError) as caught:
            list(versions.below(live, Location("c", "b")))
        live.close()

    assert caught.value.problem.kind is Kind.BAD_ANSWER


def test_lifecycle_rules_survive_an_answer_that_is_none(
    cos: LocalCos, live: Accounts, sdk: Any, place: Location
) -> None:
    rule = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 30}}
    sdk.put_bucket_lifecycle_configuration(Bucket=place.bucket, LifecycleConfiguration={"Rules": [rule]})
    cos.control("faults", {"kind": "error_in_200", "operation": "GetBucketLifecycle", "count": 1})

    with pytest.raises(CosError):
        archive.set_rule(live, place, archive.Rule())

    found = sdk.get_bucket_lifecycle_configuration(Bucket=place.bucket)["Rules"]
    assert [one["ID"] for one in found] == ["old"]


def test_an_answer_of_the_sdk_that_never_ends_is_given_up(tmp_path: Path) -> None:
    huge = b"<ListVersionsResult>" + bytes(WHOLE + (1 << 20))
    with Loopback(lambda _: Reply(200, huge)) as server:
        live = Accounts(Paths.for_profile(tmp_path))
        live.open_for_now(
            Connection("c", "", SignIn.HMAC, endpoint=server.address), Secret("", "id", "s3cr3t-of-tests")
        )
        with pytest.raises(CosError) as caught:
            list(versions.below(live, Location("c", "b")))
        live.close()

    assert caught.value.problem.detail == "The answer does not end."


def _version(key: str) -> str:
    return (
        f"<Version><Key>{key}</Key><VersionId>1</VersionId><LastModified>2026-11-22T08:00:00Z</LastModified></Version>"
    )


@pytest.mark.parametrize(
    "rest",
    [_version("other/1"), "<IsTruncated>true</IsTruncated>",
     "<IsTruncated>true</IsTruncated><NextKeyMarker>a/1</NextKeyMarker><NextVersionIdMarker>1</NextVersionIdMarker>"],
    ids=["not-asked-for", "no-marker", "in-circles"],
)  # fmt: skip
def test_a_list_of_versions_that_is_not_the_one_asked_for_is_refused(tmp_path: Path, rest: str) -> None:
    """All of it would be deleted for good; cut short or in circles it would end early, or never."""
    body = f"<ListVersionsResult>{_version('a/1')}{rest}</ListVersionsResult>".encode()
    with Loopback(lambda _: Reply(200, body)) as server:
        live = Accounts(Paths.for_profile(tmp_path))
        live.open_for_now(
            Connection("c", "", SignIn.HMAC, endpoint=server.address), Secret("", "id", "s3cr3t-of-tests")
        )
        with pytest.raises(CosError) as caught:
            list(versions.below(live, Location("c", "b", "a/")))
        live.close()

    assert caught.value.problem.kind is Kind.BAD_ANSWER

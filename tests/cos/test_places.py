"""Where buckets are found: by the list, by asking locations, and again after they moved. Against the local COS."""

from __future__ import annotations

import io
import socket
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cosbrowser.cos.account import Account
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.loopback import Loopback, Reply

PLACES = ("us-south", "eu-de", "jp-tok", "us", "eu", "ams03")


def connection(cos: LocalCos, **fields: object) -> Connection:
    made = Connection("c", "C", instance=cos.instances[0]["crn"], iam=cos.iam)
    return replace(made, endpoints_document=cos.line["endpoints_document"], **fields)


def secret(cos: LocalCos, role: str = "Manager") -> Secret:
    keys = cos.instances[0]["roles"][role]
    return Secret(keys["api_key"], keys["access_key_id"], keys["secret_access_key"])


@pytest.fixture
def account(cos: LocalCos) -> Iterator[Account]:
    made = Account(connection(cos), secret(cos))
    yield made
    made.close()
    cos.control("faults", method="DELETE")


def make(cos: LocalCos, name: str, location: str) -> None:
    constraint = {"LocationConstraint": f"{location}-standard"}
    hmac_client(cos, location).create_bucket(Bucket=name, CreateBucketConfiguration=constraint)


def requests(cos: LocalCos, operation: str) -> int:
    return cos.control("requests")["operations"].get(operation, 0)


def test_buckets_of_six_locations_come_with_one_list(account: Account, cos: LocalCos, bucket_name: str) -> None:
    for location in PLACES:
        make(cos, f"{bucket_name}-{location}", location)

    found = {bucket.name: bucket.location for bucket in account.buckets()}

    for location in PLACES:
        assert found[f"{bucket_name}-{location}"] == location
        assert account.endpoint(f"{bucket_name}-{location}") == cos.endpoints[location]
        assert account.wire(f"{bucket_name}-{location}").list_objects(f"{bucket_name}-{location}").keys == []


@pytest.mark.parametrize("role", ["ContentReader", "ObjectReader"])
def test_bucket_is_opened_by_name_without_the_right_to_list(cos: LocalCos, bucket_name: str, role: str) -> None:
    make(cos, bucket_name, "jp-tok")
    account = Account(connection(cos), secret(cos, role))
    try:
        assert account.endpoint(bucket_name) == cos.endpoints["jp-tok"]
    finally:
        account.close()


def test_bucket_of_nobody_is_no_bucket(account: Account) -> None:
    with pytest.raises(CosError) as caught:
        account.endpoint("a-bucket-that-nobody-has")

    assert caught.value.problem.kind is Kind.NO_BUCKET


def test_bucket_that_moved_is_found_again_and_nobody_notices(account: Account, cos: LocalCos, bucket_name: str) -> None:
    make(cos, bucket_name, "us-south")
    assert account.endpoint(bucket_name) == cos.endpoints["us-south"]
    wire = account.wire(bucket_name)
    hmac_client(cos).delete_bucket(Bucket=bucket_name)
    make(cos, bucket_name, "eu-de")

    wire.put_object(bucket_name, "k", io.BytesIO(b"abc"), 3)

    assert account.endpoint(bucket_name) == cos.endpoints["eu-de"]
    assert account.client(bucket_name).head_object(Bucket=bucket_name, Key="k")["ContentLength"] == 3


def test_deleted_bucket_is_looked_for_once_and_then_said(account: Account, cos: LocalCos, bucket_name: str) -> None:
    make(cos, bucket_name, "us-south")
    wire = account.wire(bucket_name)
    hmac_client(cos).delete_bucket(Bucket=bucket_name)
    cos.control("requests", method="DELETE")

    for _ in range(5):
        with pytest.raises(CosError) as caught:
            wire.list_objects(bucket_name)
        assert caught.value.problem.kind is Kind.NO_BUCKET

    assert requests(cos, "ListBuckets") + requests(cos, "ListBucketsExtended") == 1


def test_locations_that_do_not_answer_do_not_hide_the_others(account: Account, cos: LocalCos, bucket_name: str) -> None:
    make(cos, bucket_name, "eu-de")
    for location in ("us", "eu"):
        cos.control("faults", {"kind": "black_hole", "location": location})
    start = time.monotonic()

    assert bucket_name in {bucket.name for bucket in account.buckets()}

    assert time.monotonic() - start < 10


def test_dead_location_does_not_stop_the_search_for_a_bucket(cos: LocalCos, bucket_name: str) -> None:
    make(cos, bucket_name, "eu-de")
    cos.control("faults", {"kind": "black_hole", "location": "us-south"})
    cos.control("faults", {"kind": "service_unavailable", "location": "us-east"})
    account = Account(connection(cos), secret(cos, "ContentReader"))
    try:
        assert account.endpoint(bucket_name) == cos.endpoints["eu-de"]
    finally:
        account.close()
        cos.control("faults", method="DELETE")


def test_new_location_is_found_in_the_document_as_it_is_now(cos: LocalCos, bucket_name: str) -> None:
    make(cos, bucket_name, "eu-de")
    documents = [{"us": {"public": {"us-geo": cos.endpoints["us"]}}}]
    import json

    def answer(_: object) -> Reply:
        return Reply(200, json.dumps({"service-endpoints": {"cross-region": documents[0]}}).encode())

    with Loopback(answer) as server:
        account = Account(replace(connection(cos), endpoints_document=f"{server.address}/v2/endpoints"), secret(cos))
        account.buckets()
        documents[0] = documents[0] | {"eu-de": {"public": {"eu-de": cos.endpoints["eu-de"]}}}
        try:
            assert account.endpoint(bucket_name) == cos.endpoints["eu-de"]
            assert account.refresh_locations() == 2
            assert len(server.asked) == 3
        finally:
            account.close()


def test_public_bucket_is_found_and_read_without_any_key(cos: LocalCos, bucket_name: str) -> None:
    client = hmac_client(cos, "eu-de")
    make(cos, bucket_name, "eu-de")
    client.put_bucket_acl(Bucket=bucket_name, ACL="public-read")
    client.put_object(Bucket=bucket_name, Key="k", Body=b"for all", ACL="public-read")
    account = Account(replace(connection(cos), sign_in=SignIn.ANONYMOUS, instance=""), Secret())
    try:
        wire = account.wire(bucket_name)
        assert wire.list_objects(bucket_name).keys == ["k"]
        with wire.get_object(bucket_name, "k") as download:
            assert b"".join(download.chunks()) == b"for all"
    finally:
        account.close()


def test_silent_endpoint_of_another_store_is_said_in_under_ten_seconds(cos: LocalCos) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    account = Account(replace(connection(cos), sign_in=SignIn.HMAC, endpoint=f"http://127.0.0.1:{port}"), secret(cos))
    start = time.monotonic()
    with pytest.raises(CosError) as caught:
        account.buckets()
    account.close()

    assert caught.value.problem.kind is Kind.OFFLINE
    assert time.monotonic() - start < 10


def test_search_over_all_locations_leaves_open_what_is_in_use(cos: LocalCos, bucket_name: str) -> None:
    make(cos, bucket_name, "us-south")
    account = Account(connection(cos), secret(cos))
    wire = account.wire(bucket_name)
    with pytest.raises(CosError):
        account.endpoint("a-bucket-that-nobody-has")
    assert wire.list_objects(bucket_name).keys == []
    account.close()

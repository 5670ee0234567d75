"""Both identities of one connection: the API key sends every request, the HMAC pair signs links and nothing else."""

from __future__ import annotations

import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest

from cosbrowser.cos import links
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Secret, SignIn
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import CosError, Kind
from cosbrowser.logs import redact
from cosbrowser.paths import Paths
from tests.cos.test_places import connection, secret
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client

KEY = "a b/ü?&+~(1).txt"


@pytest.fixture
def accounts(tmp_path: Path, cos: LocalCos) -> Accounts:
    made = Accounts(Paths.for_profile(tmp_path))
    made.open_for_now(connection(cos, pair=True, asks=True), secret(cos))
    return made


def fetch(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read()


def test_link_is_signed_by_the_pair_while_requests_carry_the_token(
    accounts: Accounts, cos: LocalCos, bucket: str
) -> None:
    hmac_client(cos).put_object(Bucket=bucket, Key=KEY, Body=b"for whoever has the link")
    account = accounts.account("c")
    made = links.link(accounts, Location("c", bucket), KEY, 900)

    assert fetch(made) == b"for whoever has the link"
    assert secret(cos).access_key_id in made
    assert "X-Amz-Expires=900" in made
    sent: dict[str, str] = {}
    account._signer.sign("GET", f"{cos.endpoints['us-south']}/{bucket}", sent)
    assert sent["Authorization"].startswith("Bearer ")
    assert "X-Amz-Signature" not in redact(f"opened {made}")
    accounts.close()


def test_link_ends_when_its_time_is_over(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    hmac_client(cos).put_object(Bucket=bucket, Key="k", Body=b"x")
    made = links.link(accounts, Location("c", bucket), "k", 60)
    assert fetch(made) == b"x"
    cos.control("clock", {"advance": 120, "credentials": True})
    try:
        with pytest.raises(urllib.error.HTTPError) as caught:
            fetch(made)
        assert caught.value.code == 403
        caught.value.close()
    finally:
        cos.control("clock", {"reset": True, "credentials": True})
        accounts.close()


def test_connection_without_a_pair_says_that_links_need_one(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    accounts.open_for_now(connection(cos, asks=True), replace(secret(cos), access_key_id="", secret_access_key=""))

    with pytest.raises(CosError) as caught:
        links.link(accounts, Location("c", bucket), "k", 60)

    assert (caught.value.problem.kind, caught.value.problem.operation) == (Kind.NO_SECRET, "SignLink")
    accounts.close()


def test_pair_alone_signs_links_too(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    hmac_client(cos).put_object(Bucket=bucket, Key="k", Body=b"x")
    accounts.open_for_now(connection(cos, sign_in=SignIn.HMAC, asks=True), replace(secret(cos), api_key=""))

    assert fetch(links.link(accounts, Location("c", bucket), "k", 60)) == b"x"
    accounts.close()


def test_test_of_a_connection_tries_the_pair(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    good, wrong = secret(cos), replace(secret(cos), secret_access_key="0" * 48)

    checks = {check.name: check for check in accounts.test(connection(cos, pair=True), good)}
    assert [name for name, check in checks.items() if check.ok] == ["token", "buckets", "read", "write", "links"]
    checks = {check.name: check for check in accounts.test(connection(cos, pair=True), wrong)}
    assert checks["read"].ok
    assert checks["links"].problem is not None
    assert checks["links"].problem.kind is Kind.BAD_SIGNATURE
    accounts.close()


def test_test_takes_a_bucket_where_listing_is_refused(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    reader = Secret(secret(cos, "ContentReader").api_key)
    assert [(c.name, c.ok) for c in accounts.test(connection(cos), reader)] == [("token", True), ("buckets", False)]

    checks = accounts.test(connection(cos), reader, bucket)

    assert [(c.name, c.ok) for c in checks] == [
        ("token", True), ("buckets", False), ("read", True), ("write", False),
    ]  # fmt: skip
    accounts.close()


def test_link_to_store_takes_what_its_holder_sends(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    place = Location("c", bucket)
    [made] = links.links(accounts, place, (KEY,), links.Terms(600, links.Access.STORE), "")

    request = urllib.request.Request(made, b"sent by a stranger", method="PUT")
    with urllib.request.urlopen(request, timeout=20) as answer:
        assert answer.status == 200
    with pytest.raises(urllib.error.HTTPError) as reading:
        fetch(made)
    reading.value.close()

    assert hmac_client(cos).get_object(Bucket=bucket, Key=KEY)["Body"].read() == b"sent by a stranger"
    assert reading.value.code == 403
    accounts.close()


def test_link_names_and_types_its_answer_and_keeps_to_a_version(accounts: Accounts, cos: LocalCos, bucket: str) -> None:
    client, place = hmac_client(cos), Location("c", bucket)
    client.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    old = client.put_object(Bucket=bucket, Key="k", Body=b"old")["VersionId"]
    client.put_object(Bucket=bucket, Key="k", Body=b"new")
    terms = links.Terms(600, disposition=links.named_attachment("Bericht „1“ü.txt"), content_type="text/x-report")

    [made] = links.links(accounts, place, ("k",), terms, old)
    with urllib.request.urlopen(made, timeout=20) as answer:
        body, headers = answer.read(), answer.headers

    assert body == b"old"
    assert headers["Content-Type"] == "text/x-report"
    assert headers["Content-Disposition"].startswith('attachment; filename="Bericht _1__.txt"; filename*=UTF-8')
    accounts.close()

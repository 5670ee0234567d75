"""Who may what: the token endpoint, bearer tokens, signatures in header and query, roles, anonymous requests."""

from __future__ import annotations

import datetime
import json
import logging
import urllib.parse
from typing import TYPE_CHECKING, Any

import pytest
from ibm_botocore.auth import S3SigV4Auth
from ibm_botocore.awsrequest import AWSRequest
from ibm_botocore.credentials import Credentials
from ibm_botocore.exceptions import ClientError, CredentialRetrievalError

from tests.emulator.clients import Answer, Bearer, hmac_client, post_form, send, token
from tests.emulator.test_objects import refusal

if TYPE_CHECKING:
    from tests.cos_server import LocalCos

APIKEY = "urn:ibm:params:oauth:grant-type:apikey"


def oauth_client(cos: LocalCos, location: str = "us-south", api_key: str = "") -> Any:
    import ibm_boto3
    from ibm_botocore.client import Config

    instance = cos.instances[0]
    return ibm_boto3.session.Session().client(
        "s3",
        endpoint_url=cos.endpoints[location],
        ibm_api_key_id=api_key or instance["api_key"],
        ibm_service_instance_id=instance["crn"],
        ibm_auth_endpoint=cos.iam,
        config=Config(signature_version="oauth", retries={"total_max_attempts": 1}),
    )


# the token endpoint


def test_api_key_grant_gives_what_iam_gives(cos: LocalCos) -> None:
    answer = post_form(
        cos.iam, {"grant_type": APIKEY, "response_type": "cloud_iam", "apikey": cos.instances[0]["api_key"]}
    )
    document = json.loads(answer.body)
    assert answer.status == 200
    assert {"access_token", "refresh_token", "token_type", "expires_in", "expiration", "scope"} <= set(document)
    assert (document["token_type"], document["expires_in"]) == ("Bearer", 3600)
    assert document["access_token"].count(".") == 2


def test_wrong_api_key_is_ibms_error(cos: LocalCos) -> None:
    answer = post_form(cos.iam, {"grant_type": APIKEY, "apikey": "wrong"})
    document = json.loads(answer.body)
    assert (answer.status, document["errorCode"]) == (400, "BXNIM0415E")
    assert document["errorMessage"] == "Provided API key could not be found."
    assert document["context"]["requestId"]


def test_sdk_reports_a_wrong_api_key(
    cos: LocalCos, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("ibm_botocore.credentials.time.sleep", lambda _seconds: None)
    with caplog.at_level(logging.WARNING), pytest.raises(CredentialRetrievalError, match="BXNIM0415E"):
        oauth_client(cos, api_key="wrong").list_buckets()


def test_refresh_grant_gives_a_new_token_and_refuses_what_is_none(cos: LocalCos) -> None:
    first = json.loads(post_form(cos.iam, {"grant_type": APIKEY, "apikey": cos.instances[0]["api_key"]}).body)
    again = post_form(cos.iam, {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]})
    assert json.loads(again.body)["access_token"] != first["access_token"]
    for wrong in ("not_supported", first["access_token"], first["refresh_token"][:-4] + "AAAA"):
        answer = post_form(cos.iam, {"grant_type": "refresh_token", "refresh_token": wrong})
        assert (answer.status, json.loads(answer.body)["errorCode"]) == (400, "BXNIM0407E")


def test_delegated_token_grant(cos: LocalCos) -> None:
    form = {"grant_type": APIKEY, "apikey": cos.instances[0]["api_key"], "response_type": "delegated_refresh_token"}
    assert post_form(cos.iam, form).status == 400
    answer = post_form(cos.iam, form | {"receiver_client_ids": "aspera_ats"})
    assert json.loads(answer.body)["delegated_refresh_token"]


@pytest.mark.parametrize("form", [{}, {"grant_type": "password"}, {"grant_type": "refresh_token"}])
def test_other_grants_are_refused(cos: LocalCos, form: dict[str, str]) -> None:
    assert post_form(cos.iam, form).status == 400


def test_tokens_age_when_the_clock_says_so(calm: LocalCos) -> None:
    ask = Bearer(calm)
    refresh = json.loads(post_form(calm.iam, {"grant_type": APIKEY, "apikey": calm.instances[0]["api_key"]}).body)
    calm.control("clock", {"advance": 4000})
    assert ask("GET", "/").status == 200  # objects have aged, credentials not
    calm.control("clock", {"advance": 4000, "credentials": True})
    answer = ask("GET", "/")
    assert (answer.status, answer.code) == (403, "AccessDenied")
    again = {"grant_type": "refresh_token", "refresh_token": refresh["refresh_token"]}
    assert post_form(calm.iam, again).status == 200
    calm.control("clock", {"advance": 31 * 86400, "credentials": True})
    assert json.loads(post_form(calm.iam, again).body)["errorCode"] == "BXNIM0408E"


# bearer


def test_sdk_works_with_an_api_key(cos: LocalCos, bucket: str) -> None:
    client = oauth_client(cos)
    client.put_object(Bucket=bucket, Key="k", Body=b"x" * 100_000)
    assert client.get_object(Bucket=bucket, Key="k")["Body"].read() == b"x" * 100_000


@pytest.mark.parametrize("value", ["Bearer None", "Bearer ", "Bearer a.b.c", "Basic Yng6Yng=", "AWS id:signature"])
def test_what_is_no_token_is_403(cos: LocalCos, bucket: str, value: str) -> None:
    answer = send(cos.endpoints["us-south"], "GET", f"/{bucket}", headers={"Authorization": value})
    assert (answer.status, answer.code) == (403, "AccessDenied")


def test_list_of_buckets_with_a_token_needs_the_instance(cos: LocalCos, bearer: Bearer) -> None:
    headers = {"Authorization": f"Bearer {bearer.token}"}
    assert send(bearer.address, "GET", "/?extended", headers=headers).code == "InvalidRequest"
    guid = bearer.crn.split(":")[7]
    for name in (bearer.crn, guid):
        assert (
            send(bearer.address, "GET", "/?extended", headers=headers | {"ibm-service-instance-id": name}).status == 200
        )
    other = cos.instances[1]["crn"]
    assert send(bearer.address, "GET", "/", headers=headers | {"ibm-service-instance-id": other}).code == "AccessDenied"


def test_account_key_reaches_both_instances(cos: LocalCos) -> None:
    access = token(cos, cos.account["api_key"])
    for instance in cos.instances:
        headers = {"Authorization": f"Bearer {access}", "ibm-service-instance-id": instance["crn"]}
        assert send(cos.endpoints["eu-de"], "GET", "/", headers=headers).status == 200


def test_other_instances_buckets_are_there_and_closed(cos: LocalCos, bucket: str) -> None:
    stranger = hmac_client(cos, instance=1)
    assert bucket not in [b["Name"] for b in stranger.list_buckets()["Buckets"]]
    with pytest.raises(ClientError) as error:
        stranger.list_objects_v2(Bucket=bucket)
    assert refusal(error) == (403, "AccessDenied")
    with pytest.raises(ClientError) as error:
        stranger.create_bucket(Bucket=bucket)
    assert refusal(error) == (409, "BucketAlreadyExists")


# signatures


class Signer:
    """Requests signed by the SDK's own signer, and changed afterwards."""

    def __init__(self, cos: LocalCos, region: str = "anywhere") -> None:
        pair = cos.instances[0]
        self.address = cos.endpoints["us-south"]
        self.credentials = Credentials(pair["access_key_id"], pair["secret_access_key"])
        self.region = region

    def __call__(
        self, method: str, target: str, body: bytes = b"", headers: dict[str, str] | None = None, **late: str
    ) -> Answer:
        request = AWSRequest(method, self.address + target, data=body, headers=headers or {})
        S3SigV4Auth(self.credentials, "s3", self.region).add_auth(request)
        signed = {name: str(value) for name, value in request.headers.items()} | {
            name.replace("_", "-"): value for name, value in late.items()
        }
        return send(self.address, method, target, body=body, headers=signed)


@pytest.fixture
def signer(cos: LocalCos) -> Signer:
    return Signer(cos)


def test_any_region_will_do(signer: Signer, bucket: str) -> None:
    assert signer("PUT", f"/{bucket}/a%20b%2Bc~%C3%A9", b"x").status == 200
    assert signer("GET", f"/{bucket}?list-type=2&prefix=a%20b%2B&delimiter=%2F&max-keys=7").status == 200


def test_changed_request_does_not_match(signer: Signer, bucket: str) -> None:
    changed = {
        "Authorization": "AWS4-HMAC-SHA256 Credential=x",
        "X-Amz-Date": "20200101T000000Z",
    }
    for name, value in changed.items():
        assert signer("GET", f"/{bucket}", **{name.replace("-", "_"): value}).status == 403
    answer = signer("GET", f"/{bucket}", X_Amz_Content_SHA256="0" * 64)
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")
    answer = signer("PUT", f"/{bucket}/k", b"x", x_amz_meta_late="1")
    assert answer.code == "AccessDenied"  # x-amz headers have to be signed


def test_wrong_secret_and_wrong_id(cos: LocalCos, bucket: str) -> None:
    signer = Signer(cos)
    signer.credentials = Credentials(cos.instances[0]["access_key_id"], "wrong")
    assert signer("GET", f"/{bucket}").code == "SignatureDoesNotMatch"
    signer.credentials = Credentials("nobody", "wrong")
    answer = signer("GET", f"/{bucket}")
    assert (answer.status, answer.code) == (403, "InvalidAccessKeyId")


def test_body_must_have_the_signed_hash(signer: Signer, bucket: str) -> None:
    address, sent = signer.address, b"other"
    request = AWSRequest("PUT", f"{address}/{bucket}/k", data=b"signed")
    S3SigV4Auth(signer.credentials, "s3", "r").add_auth(request)
    headers = {n: str(v) for n, v in request.headers.items()} | {"Content-Length": str(len(sent))}
    answer = send(address, "PUT", f"/{bucket}/k", body=sent, headers=headers)
    assert (answer.status, answer.code) == (400, "XAmzContentSHA256Mismatch")


def test_unsigned_payload_is_taken(cos: LocalCos, bucket: str) -> None:
    signer = Signer(cos)
    request = AWSRequest("PUT", f"{signer.address}/{bucket}/k", data=b"x")
    request.headers["X-Amz-Content-SHA256"] = "UNSIGNED-PAYLOAD"

    class Unsigned(S3SigV4Auth):
        def payload(self, request: AWSRequest) -> str:
            return "UNSIGNED-PAYLOAD"

    Unsigned(signer.credentials, "s3", "r").add_auth(request)
    answer = send(
        signer.address, "PUT", f"/{bucket}/k", body=b"x", headers={n: str(v) for n, v in request.headers.items()}
    )
    assert answer.status == 200


def test_time_more_than_15_minutes_off_is_refused(signer: Signer, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import ibm_botocore.auth

    for minutes, status in ((14, 200), (-14, 200), (16, 403), (-16, 403)):
        then = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes)
        fixed = type("Fixed", (datetime.datetime,), {"utcnow": classmethod(lambda _cls, then=then: then)})
        monkeypatch.setattr(ibm_botocore.auth.datetime, "datetime", fixed)
        answer = signer("GET", f"/{bucket}")
        assert answer.status == status
        assert status == 200 or answer.code == "RequestTimeTooSkewed"


def test_header_values_that_are_not_ascii(signer: Signer, bucket: str) -> None:
    """Signed as UTF-8 and sent as Latin-1, as Python's HTTP does, or sent as UTF-8."""
    for value in ("Hello World\xe9", "Hello World\xe9".encode().decode("latin-1")):
        assert signer("PUT", f"/{bucket}/k", b"x", {"x-amz-meta-m": value}).status == 200
        assert signer("GET", f"/{bucket}/k").headers["x-amz-meta-m"] == value


# Signature Version 2


def old_client(cos: LocalCos, secret: str = "") -> Any:
    import ibm_boto3
    from ibm_botocore.client import Config

    pair = cos.instances[0]
    return ibm_boto3.session.Session().client(
        "s3", endpoint_url=cos.endpoints["us-south"], aws_access_key_id=pair["access_key_id"],
        aws_secret_access_key=secret or pair["secret_access_key"], region_name="us-south",
        config=Config(signature_version="s3", s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}),
    )  # fmt: skip


def test_version_2_in_the_header(cos: LocalCos, bucket: str) -> None:
    old = old_client(cos)
    old.put_object(Bucket=bucket, Key="a b/+%\xe9", Body=b"x", Metadata={"m": "1"}, ContentType="text/x")
    assert old.get_object(Bucket=bucket, Key="a b/+%\xe9", ResponseContentType="text/y")["ContentType"] == "text/y"
    assert [e["Key"] for e in old.list_objects_v2(Bucket=bucket)["Contents"]] == ["a b/+%\xe9"]
    old.get_bucket_acl(Bucket=bucket)
    with pytest.raises(ClientError) as error:
        old_client(cos, "wrong").list_objects_v2(Bucket=bucket)
    assert refusal(error) == (403, "SignatureDoesNotMatch")


def test_version_2_presigned(cos: LocalCos, client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    url = urllib.parse.urlsplit(old_client(cos).generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"}))
    assert "AWSAccessKeyId=" in url.query
    assert send(cos.endpoints["us-south"], "GET", f"{url.path}?{url.query}").body == b"x"
    late = urllib.parse.urlsplit(
        old_client(cos).generate_presigned_url("get_object", {"Bucket": bucket, "Key": "k"}, ExpiresIn=-10)
    )
    assert send(cos.endpoints["us-south"], "GET", f"{late.path}?{late.query}").code == "AccessDenied"


# presigned


def test_presigned_get_and_put(client: Any, bucket: str) -> None:
    arguments = {"Bucket": bucket, "Key": "a b/é+%.txt"}
    put = urllib.parse.urlsplit(client.generate_presigned_url("put_object", arguments, ExpiresIn=60))
    get = urllib.parse.urlsplit(client.generate_presigned_url("get_object", arguments, ExpiresIn=864_000))
    address = f"http://{put.netloc}"

    assert send(address, "PUT", f"{put.path}?{put.query}", body=b"through a link").status == 200
    answer = send(address, "GET", f"{get.path}?{get.query}")
    assert (answer.status, answer.body) == (200, b"through a link")
    assert send(address, "GET", f"{get.path}?{get.query}", headers={"Range": "bytes=0-6"}).body == b"through"

    assert send(address, "GET", f"{put.path}?{put.query}").code == "SignatureDoesNotMatch"  # the method is signed
    assert send(address, "GET", f"{get.path}x?{get.query}").code == "SignatureDoesNotMatch"
    cut = get.query.replace("&X-Amz-Expires=864000", "")
    assert send(address, "GET", f"{get.path}?{cut}").code == "AccessDenied"


def test_presigned_link_with_response_headers(client: Any, bucket: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    arguments = {"Bucket": bucket, "Key": "k", "ResponseContentDisposition": 'attachment; filename="n.txt"'}
    url = urllib.parse.urlsplit(client.generate_presigned_url("get_object", arguments))
    answer = send(f"http://{url.netloc}", "GET", f"{url.path}?{url.query}")
    assert answer.headers["content-disposition"] == 'attachment; filename="n.txt"'


def test_presigned_link_expires(calm: LocalCos) -> None:
    client = hmac_client(calm)
    client.create_bucket(Bucket="links")
    client.put_object(Bucket="links", Key="k", Body=b"x")
    url = urllib.parse.urlsplit(
        client.generate_presigned_url("get_object", {"Bucket": "links", "Key": "k"}, ExpiresIn=100)
    )
    target = f"{url.path}?{url.query}"
    calm.control("clock", {"advance": 90, "credentials": True})
    assert send(calm.endpoints["us-south"], "GET", target).status == 200
    calm.control("clock", {"advance": 20, "credentials": True})
    answer = send(calm.endpoints["us-south"], "GET", target)
    assert (answer.status, answer.code) == (403, "AccessDenied")
    assert b"expired" in answer.body


# roles

ALLOWED = {
    "Manager": {"buckets", "list", "get", "put", "delete", "config", "protect", "head bucket"},
    "Writer": {"buckets", "list", "get", "put", "delete", "config", "head bucket"},
    "Reader": {"buckets", "list", "get", "config", "head bucket"},
    "ContentReader": {"list", "get", "head bucket"},
    "ObjectReader": {"get"},
    "ObjectWriter": {"put"},
}


@pytest.mark.parametrize("role", ALLOWED)
def test_roles_may_what_ibms_roles_may(cos: LocalCos, client: Any, bucket: str, role: str) -> None:
    client.put_object(Bucket=bucket, Key="k", Body=b"x")
    ask = Bearer(cos, role=role)
    answers = {
        "buckets": ask("GET", "/?extended"),
        "list": ask("GET", f"/{bucket}?list-type=2"),
        "get": ask("GET", f"/{bucket}/k"),
        "put": ask("PUT", f"/{bucket}/new", body=b"x"),
        "delete": ask("DELETE", f"/{bucket}/new"),
        "config": ask("GET", f"/{bucket}?versioning"),
        "protect": ask("GET", f"/{bucket}?publicAccessBlock"),
        "head bucket": ask("HEAD", f"/{bucket}"),
    }
    assert {name for name, answer in answers.items() if answer.status != 403} == ALLOWED[role]


def test_no_role_may_more_by_another_credential_form(cos: LocalCos, bucket: str) -> None:
    reader = hmac_client(cos, role="Reader")
    reader.list_objects_v2(Bucket=bucket)
    with pytest.raises(ClientError) as error:
        reader.put_object(Bucket=bucket, Key="k", Body=b"")
    assert refusal(error) == (403, "AccessDenied")


# nobody


def test_anonymous_requests_see_only_what_is_public(cos: LocalCos, client: Any, bucket: str) -> None:
    address = cos.endpoints["us-south"]
    client.put_object(Bucket=bucket, Key="open", Body=b"x", ACL="public-read")
    client.put_object(Bucket=bucket, Key="closed", Body=b"x")

    assert send(address, "GET", f"/{bucket}/open").body == b"x"
    assert send(address, "HEAD", f"/{bucket}/open").status == 200
    for method, target in (
        ("GET", f"/{bucket}/closed"), ("GET", f"/{bucket}/absent"), ("GET", f"/{bucket}"), ("GET", "/"),
        ("PUT", f"/{bucket}/open"),
        ("DELETE", f"/{bucket}/open"), ("PUT", f"/{bucket}-new"),
    ):  # fmt: skip
        assert send(address, method, target, body=b"" if method == "PUT" else None).status == 403, (method, target)
    assert send(address, "GET", "/no-such-bucket-here").code == "NoSuchBucket"

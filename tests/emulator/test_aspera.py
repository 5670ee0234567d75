"""Aspera: connection information and the stub of the transfer service."""

from __future__ import annotations

import base64
import json
import urllib.parse
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.clients import Answer, Bearer, hmac_client, post_form, send
from tests.emulator.test_auth import APIKEY, oauth_client
from tests.emulator.test_immutable import fails, protect
from tests.emulator.test_objects import body

if TYPE_CHECKING:
    from tests.cos_server import LocalCos


def delegated(cos: LocalCos, role: str = "Manager") -> str:
    form = {
        "grant_type": APIKEY, "apikey": cos.instances[0]["roles"][role]["api_key"],
        "response_type": "delegated_refresh_token", "receiver_client_ids": "aspera_ats",
    }  # fmt: skip
    return json.loads(post_form(cos.iam, form).body)["delegated_refresh_token"]


def setup(info: dict[str, Any], action: str, token: str, paths: list[dict[str, str]], secret: str = "") -> Answer:
    key = info["AccessKey"]
    where = urllib.parse.urlsplit(info["ATSEndpoint"])
    credentials = {"type": "token", "token": {"delegated_refresh_token": token}}
    basic = base64.b64encode(f"{key['Id']}:{secret or key['Secret']}".encode()).decode()
    document = {"transfer_requests": [{"transfer_request": {"paths": paths, "tags": {"aspera": {}}}}]}
    headers = {"Authorization": f"Basic {basic}", "X-Aspera-Storage-Credentials": json.dumps(credentials)}
    return send(
        info["ATSEndpoint"], "POST", f"{where.path}/files/{action}", body=json.dumps(document).encode(), headers=headers
    )


def move(spec: dict[str, Any], method: str, query: str, data: bytes | None = None, **headers: str) -> Answer:
    where = urllib.parse.urlsplit(spec["emulator_address"])
    given = {"X-Aspera-Token": spec["token"], **headers}
    return send(spec["emulator_address"], method, f"{where.path}?{query}", body=data, headers=given)


def test_specification_up_and_down_and_the_bytes(cos: LocalCos, client: Any, bucket: str) -> None:
    info = oauth_client(cos).get_bucket_aspera(Bucket=bucket)
    up = setup(info, "upload_setup", delegated(cos), [{"source": "/tmp/a", "destination": "dir/a"}])
    assert up.status == 200
    spec = json.loads(up.body)["transfer_specs"][0]["transfer_spec"]
    assert {"direction", "paths", "token", "remote_host", "remote_user", "ssh_port", "target_rate_kbps"} <= set(spec)
    assert (spec["direction"], spec["paths"][0]["destination"]) == ("send", "dir/a")
    assert move(spec, "PUT", "path=/dir/a%20%2B", b"moved" * 10_000).status == 200
    assert body(client, bucket, "dir/a +") == b"moved" * 10_000

    down = setup(info, "download_setup", delegated(cos), [{"source": "dir/", "destination": "/tmp"}])
    spec = json.loads(down.body)["transfer_specs"][0]["transfer_spec"]
    assert spec["direction"] == "receive"
    assert json.loads(move(spec, "GET", "list=/dir/").body) == {"files": [{"path": "/dir/a +", "size": 50_000}]}
    assert move(spec, "GET", "path=/dir/a%20%2B", Range="bytes=5-9").body == b"moved"
    assert move(spec, "PUT", "path=/x", b"x").status == 403  # a token for down is none for up


def test_wrong_keys_tokens_and_roles_are_refused(cos: LocalCos, bucket: str) -> None:
    info = oauth_client(cos).get_bucket_aspera(Bucket=bucket)
    assert setup(info, "upload_setup", delegated(cos), [], secret="wrong").status == 403
    assert setup(info, "upload_setup", "wrong", []).status == 403
    assert setup(info, "upload_setup", delegated(cos, "Reader"), []).status == 403
    assert setup(info, "download_setup", delegated(cos, "Reader"), []).status == 200


def test_only_with_iam_where_aspera_exists_and_without_retention(
    cos: LocalCos, client: Any, bucket: str, bucket_name: str
) -> None:
    fails(client.get_bucket_aspera, 403, Bucket=bucket)  # HMAC
    protect(client, bucket)
    fails(oauth_client(cos).get_bucket_aspera, 400, Bucket=bucket)
    name = f"{bucket_name[:50]}-ams"
    hmac_client(cos, "ams03").create_bucket(Bucket=name)
    assert Bearer(cos, "ams03")("GET", f"/{name}?faspConnectionInfo").status == 400


@pytest.mark.parametrize("path", ["/files/other_setup", "/nothing"])
def test_other_paths_are_404(cos: LocalCos, bucket: str, path: str) -> None:
    info = oauth_client(cos).get_bucket_aspera(Bucket=bucket)
    where = urllib.parse.urlsplit(info["ATSEndpoint"])
    assert send(info["ATSEndpoint"], "POST", where.path + path, body=b"{}").status == 404

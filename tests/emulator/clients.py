"""Clients of the local COS: IBM's SDK with HMAC or an API key, and plain HTTP that sends exactly what it is told."""

from __future__ import annotations

import http.client
import json
import os
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.cos_server import LocalCos


def hmac_client(cos: LocalCos, location: str = "us-south", *, instance: int = 0, role: str = "Manager") -> Any:
    """An SDK client that signs with the HMAC pair of that role."""
    import ibm_boto3
    from ibm_botocore.client import Config

    key = cos.instances[instance]["roles"][role]
    return ibm_boto3.session.Session().client(
        "s3",
        endpoint_url=cos.endpoints[location],
        aws_access_key_id=key["access_key_id"],
        aws_secret_access_key=key["secret_access_key"],
        region_name=location,
        config=Config(
            signature_version="s3v4",
            s3={"addressing_style": "path"},
            retries={"total_max_attempts": 1},
            read_timeout=20,
        ),
    )


def token(cos: LocalCos, api_key: str) -> str:
    """An access token for that API key."""
    form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "response_type": "cloud_iam", "apikey": api_key}
    answer = post_form(cos.iam, form)
    assert answer.status == 200, answer.body
    return json.loads(answer.body)["access_token"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a plain request got. Header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def code(self) -> str:
        """The Code of an error document."""
        return self.body.partition(b"<Code>")[2].partition(b"</Code>")[0].decode()


def send(
    address: str, method: str, target: str, *, body: bytes | None = None, headers: dict[str, str] | None = None
) -> Answer:
    """One request with exactly that target, on a connection of its own."""
    where = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(where.netloc, timeout=20)
    try:
        connection.putrequest(method, target, skip_accept_encoding=True)
        given = {name.lower() for name in headers or {}}
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        if body is not None and not given & {"content-length", "transfer-encoding"}:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        response = connection.getresponse()
        data = response.read()
        return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, data)
    finally:
        connection.close()


def post_form(address: str, form: dict[str, str]) -> Answer:
    """A form posted to that address."""
    where = urllib.parse.urlsplit(address)
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Authorization": "Basic Yng6Yng="}
    return send(address, "POST", where.path, body=urllib.parse.urlencode(form).encode(), headers=headers)


def seconds_of_server(cos: LocalCos) -> float:
    """CPU time of the emulator's process so far: what a busy machine does not spoil."""
    fields = Path(f"/proc/{cos.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Bearer:
    """Plain requests with a token."""

    def __init__(self, cos: LocalCos, location: str = "us-south", *, instance: int = 0, role: str = "Manager") -> None:
        self.address = cos.endpoints[location]
        self.crn = cos.instances[instance]["crn"]
        self.token = token(cos, cos.instances[instance]["roles"][role]["api_key"])

    def __call__(self, method: str, target: str, *, body: bytes | None = None, **headers: str) -> Answer:
        """Underscores of header names stand for hyphens."""
        given = {"Authorization": f"Bearer {self.token}", "ibm-service-instance-id": self.crn}
        given |= {name.replace("_", "-"): value for name, value in headers.items()}
        return send(self.address, method, target, body=body, headers=given)

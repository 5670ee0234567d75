"""What COS says about IBM Aspera for a bucket: where its transfer service is, and what a transfer there needs.

GetBucketAspera names the service and a key for it; a delegated token of IAM lets the service act for the account;
the service answers both with a transfer specification. All of it goes through the account's own transport: the SDK
would send the POST past proxy and certificates of the connection (cos-api.md section 5).
"""

from __future__ import annotations

import enum
import json
import socket
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from cosbrowser import logs
from cosbrowser.cos.answers import bad_answer, problem_of, translating
from cosbrowser.cos.credentials import SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.account import Account

RECEIVER = "aspera_ats"
PORT = 33001  # of IBM's transfer service, TCP for the session and UDP for the bytes
PROBE_SECONDS = 2.0
_REFUSED = frozenset({Kind.INVALID, Kind.UNSUPPORTED, Kind.NOT_FOUND, Kind.CONFLICT})


class Way(enum.StrEnum):
    """Which way the bytes go, as the service calls it."""

    SEND = "send"
    RECEIVE = "receive"


class Obstacle(enum.StrEnum):
    """The one reason why Aspera cannot be used."""

    NO_PROGRAM = "no-program"  # nothing on this computer speaks it
    SIGN_IN = "sign-in"  # an HMAC pair, or nobody
    LOCATION = "location"
    IMMUTABLE = "immutable"
    PORT = "port"  # the service is not reached at its port
    OPTIONS = "options"  # the upload sets what Aspera cannot carry


@dataclass(frozen=True, slots=True)
class Pair:
    """One file: a local path and a key, by which way it goes; `size` in bytes."""

    path: str
    key: str
    size: int


@dataclass(frozen=True, slots=True)
class Service:
    """The transfer service of a bucket, and the key with which it is asked."""

    address: str
    key: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Specification:
    """What the service says a transfer needs. `token` is a secret; so is what `tags` say of the storage."""

    host: str
    port: int
    udp_port: int
    user: str
    cipher: str
    rate: int  # kbit/s that the service proposes
    token: str = field(repr=False)
    tags: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


def service(account: Account, bucket: str) -> Service:
    """Where the transfer service of a bucket is. Raises `CosError` (operation "GetBucketAspera")."""
    client = account.client(bucket)
    with translating("GetBucketAspera", bucket=bucket):
        answer: dict[str, Any] = client.get_bucket_aspera(Bucket=bucket)
    key = answer.get("AccessKey") or {}
    found = Service(str(answer.get("ATSEndpoint", "")), str(key.get("Id", "")), str(key.get("Secret", "")))
    if not found.address or not found.key:
        raise bad_answer("The answer names no transfer service.", operation="GetBucketAspera", bucket=bucket)
    logs.conceal(found.secret)
    return found


def set_up(account: Account, bucket: str, way: Way, pairs: tuple[Pair, ...]) -> Specification:
    """Have the service prepare a transfer of these files.

    Raises `CosError`: what `service` does, READ_ONLY, and what the service says (operation "AsperaSetup").
    """
    return parse(json.loads(ask(account, bucket, way, paths_of(way, pairs))), bucket)


def paths_of(way: Way, pairs: tuple[Pair, ...]) -> list[dict[str, str]]:
    """From where to where, as the service wants to be told."""
    if way is Way.SEND:
        return [{"source": pair.path, "destination": pair.key} for pair in pairs]
    return [{"source": pair.key, "destination": pair.path} for pair in pairs]


def ask(account: Account, bucket: str, way: Way, paths: list[dict[str, str]]) -> bytes:
    """The service's answer to upload_setup or download_setup, as it is. Raises as `set_up`."""
    import urllib3

    if way is Way.SEND and account.connection.read_only:
        raise CosError(Problem(Kind.READ_ONLY, operation="AsperaSetup", bucket=bucket))
    at = service(account, bucket)
    credentials = {"type": "token", "token": {"delegated_refresh_token": account.delegated_token(RECEIVER)}}
    request = {"paths": paths, "tags": {"aspera": {"node": {"storage_credentials": credentials}}}}
    address = f"{at.address.rstrip('/')}/files/{'upload' if way is Way.SEND else 'download'}_setup"
    known = {"operation": "AsperaSetup", "bucket": bucket, "host": urlsplit(address).netloc}
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "X-Aspera-Storage-Credentials": json.dumps(credentials),
        **urllib3.make_headers(basic_auth=f"{at.key}:{at.secret}"),
    }
    body = json.dumps({"transfer_requests": [{"transfer_request": request}]}).encode()
    with translating(**known):
        answer = account.transport.pool(address).request(
            "POST", address, body=body, headers=headers, redirect=False, retries=False
        )
    if answer.status != 200:
        raise CosError(problem_of(answer.status, answer.headers, answer.data, **known))
    return answer.data


def parse(document: Any, bucket: str = "") -> Specification:
    """The specification in the service's answer. Raises `CosError` (BAD_ANSWER, or what it says is wrong)."""
    try:
        first = document["transfer_specs"][0]
        if "error" in first:
            said = str(first["error"].get("user_message", ""))
            raise CosError(Problem(Kind.INVALID, operation="AsperaSetup", bucket=bucket, message=said))
        spec = first["transfer_spec"]
        found = Specification(
            str(spec["remote_host"]), int(spec.get("ssh_port", PORT)), int(spec.get("fasp_port", PORT)),
            str(spec.get("remote_user", "xfer")), str(spec.get("cipher", "")), int(spec.get("target_rate_kbps", 0)),
            str(spec["token"]), spec.get("tags") or {},
        )  # fmt: skip
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise bad_answer("The answer is no transfer specification.", operation="AsperaSetup", bucket=bucket) from error
    logs.conceal(found.token)
    return found


def obstacle(account: Account, bucket: str) -> Obstacle | None:
    """What keeps a bucket from being reached by Aspera, this computer's programs apart; None: nothing does.

    Asks the bucket, its transfer service and, for at most two seconds, the service's port: for a worker thread.
    Raises `CosError`: what says nothing of Aspera.
    """
    if account.connection.sign_in is not SignIn.IAM:
        return Obstacle.SIGN_IN
    try:
        spec = parse(json.loads(ask(account, bucket, Way.RECEIVE, [{"source": "/"}])), bucket)
    except CosError as error:
        if error.problem.kind not in _REFUSED:
            raise
        return Obstacle.IMMUTABLE if _is_immutable(account, bucket) else Obstacle.LOCATION
    return None if is_open(spec.host, spec.port) else Obstacle.PORT


def is_open(host: str, port: int, seconds: float = PROBE_SECONDS) -> bool:
    """Whether somebody answers at a port. Blocks for that long."""
    try:
        socket.create_connection((host, port), seconds).close()
    except OSError:
        return False
    return True


def _is_immutable(account: Account, bucket: str) -> bool:
    client = account.client(bucket)
    try:
        with translating("GetBucketProtectionConfiguration", bucket=bucket):
            answer: dict[str, Any] = client.get_bucket_protection_configuration(Bucket=bucket)
    except CosError:
        return False  # none is set, or this key may not ask
    return (answer.get("ProtectionConfiguration") or {}).get("Status", "Disabled") != "Disabled"

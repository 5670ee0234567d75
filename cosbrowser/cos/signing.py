"""How a lean request proves who sends it: a bearer token, a signature (SigV4), or not at all."""

from __future__ import annotations

import functools
import hashlib
import hmac
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from cosbrowser.cos.credentials import Secret
    from cosbrowser.cos.iam import TokenProvider

REGION = "us-east-1"  # COS accepts any region in the scope (cos-api.md section 2.3); other stores expect this one
_UNSIGNED = "UNSIGNED-PAYLOAD"
_OURS = frozenset({"authorization", "x-amz-date", "x-amz-content-sha256"})
_UNSIGNABLE = frozenset(
    {"expect", "user-agent", "x-amzn-trace-id"}
)  # proxies change them; the SDK leaves them out, too


class Signer(Protocol):
    """Adds what authorises a request."""

    def sign(self, method: str, url: str, headers: dict[str, str]) -> None:
        """Add headers to those that will be sent. Raises `CosError` when no token is to be had."""
        ...

    def refused(self, headers: dict[str, str]) -> bool:
        """The server refused the credential in `headers`; True when another try would send another one."""
        ...


class Bearer:
    """IAM: a token in the Authorization header."""

    def __init__(self, tokens: TokenProvider) -> None:
        self._tokens = tokens

    def sign(self, method: str, url: str, headers: dict[str, str]) -> None:
        """Add the current token."""
        headers["Authorization"] = f"Bearer {self._tokens.token()}"

    def refused(self, headers: dict[str, str]) -> bool:
        """Have the next request fetch another token."""
        self._tokens.refused(headers["Authorization"].removeprefix("Bearer "))
        return True


class Hmac:
    """SigV4 with an HMAC key, payload unsigned: TLS and the checksum header protect the body.

    Hashing the body with SHA-256 beside the CRC32 header costs 0.6 CPU-seconds a GiB and proves nothing more over
    TLS (perf.md section 3). Our own and not the SDK's, whose generic headers made a quarter of what a small file costs;
    a test holds it to the SDK's for every request that it is given.
    """

    def __init__(self, secret: Secret, clock: Callable[[], float] = time.time) -> None:
        self._secret = secret
        self._clock = clock
        self._key = ("", b"")  # of a day

    def sign(self, method: str, url: str, headers: dict[str, str]) -> None:
        """Add date, payload marker and signature, in place of those of an earlier attempt."""
        for name in [name for name in headers if name.lower() in _OURS]:
            del headers[name]
        now = _moment(int(self._clock()))
        headers["X-Amz-Date"], headers["X-Amz-Content-SHA256"] = now, _UNSIGNED
        scheme, _, rest = url.partition("://")
        host, _, target = rest.partition("/")
        path, _, query = target.partition("?")
        # As urllib3 sends it: without the port that goes without saying.
        signed = {"host": host.removesuffix(":443" if scheme == "https" else ":80").lower()}
        signed |= {
            n: " ".join(value.split()) for name, value in headers.items() if (n := name.lower()) not in _UNSIGNABLE
        }
        names = sorted(signed)
        pairs = sorted((name, value) for name, _, value in (pair.partition("=") for pair in query.split("&") if pair))
        asked = [
            method,
            f"/{path}",
            "&".join(f"{name}={value}" for name, value in pairs),
            *(f"{name}:{signed[name]}" for name in names),
            "",
            ";".join(names),
            _UNSIGNED,
        ]
        scope = f"{now[:8]}/{REGION}/s3/aws4_request"
        digest = hashlib.sha256("\n".join(asked).encode()).hexdigest()
        text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{digest}"
        signature = hmac.new(self._key_of(now[:8]), text.encode(), "sha256").hexdigest()
        credential = f"{self._secret.access_key_id}/{scope}"
        headers["Authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={';'.join(names)}, Signature={signature}"
        )

    def _key_of(self, day: str) -> bytes:
        known, key = self._key  # one value: threads may see the old one or the new one, and nothing between
        if known != day:
            key = f"AWS4{self._secret.secret_access_key}".encode()
            for part in (day, REGION, "s3", "aws4_request"):
                key = hmac.digest(key, part.encode(), "sha256")
            self._key = (day, key)
        return key

    def refused(self, headers: dict[str, str]) -> bool:
        """A signature is as good the second time."""
        return False


def signed_link(secret: Secret, method: str, url: str, seconds: int) -> str:
    """`url` with a signature (version 4) of the HMAC pair that lets anyone send this request for so long."""
    from ibm_botocore.auth import S3SigV4QueryAuth
    from ibm_botocore.awsrequest import AWSRequest
    from ibm_botocore.credentials import Credentials

    request: Any = AWSRequest(method=method, url=url)
    keys = Credentials(secret.access_key_id, secret.secret_access_key)
    S3SigV4QueryAuth(keys, "s3", REGION, expires=seconds).add_auth(request)
    return str(request.url)


@functools.lru_cache(4)
def _moment(seconds: int) -> str:
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(seconds))


class Anonymous:
    """A public bucket: nothing to add."""

    def sign(self, method: str, url: str, headers: dict[str, str]) -> None:
        """Leave the request as it is."""

    def refused(self, headers: dict[str, str]) -> bool:
        """There is nothing else to send."""
        return False

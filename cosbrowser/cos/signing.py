"""How a lean request proves who sends it: a bearer token, the SDK's own SigV4 signer, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from cosbrowser.cos.credentials import Secret
    from cosbrowser.cos.iam import TokenProvider

REGION = "us-east-1"  # COS accepts any region in the scope (cos-api.md section 2.3); other stores expect this one


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
    """SigV4 by the SDK's signer, payload unsigned: TLS and the checksum header protect the body.

    Hashing the body with SHA-256 beside the CRC32 header costs 0.6 CPU-seconds a GiB and proves nothing more over
    TLS (perf.md section 3).
    """

    def __init__(self, secret: Secret) -> None:
        from ibm_botocore.auth import S3SigV4Auth
        from ibm_botocore.awsrequest import AWSRequest
        from ibm_botocore.config import Config
        from ibm_botocore.credentials import Credentials

        self._request: Any = AWSRequest
        self._auth = S3SigV4Auth(Credentials(secret.access_key_id, secret.secret_access_key), "s3", REGION)
        self._context = {"client_config": Config(s3={"payload_signing_enabled": False})}

    def sign(self, method: str, url: str, headers: dict[str, str]) -> None:
        """Add date, payload marker and signature."""
        request = self._request(method=method, url=url, headers=headers)
        request.context.update(self._context)
        self._auth.add_auth(request)
        headers.update(request.headers.items())

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


class Anonymous:
    """A public bucket: nothing to add."""

    def sign(self, method: str, url: str, headers: dict[str, str]) -> None:
        """Leave the request as it is."""

    def refused(self, headers: dict[str, str]) -> bool:
        """There is nothing else to send."""
        return False

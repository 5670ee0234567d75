"""Who sent a request: bearer token, AWS signature in the header or in the query, or nobody.

COS accepts any region in the scope, and has no seven-day limit on presigned links. The skew of a signature is
measured against the computer's real time even when a test has moved the clock, since the client cannot follow it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

from . import auth_v2
from .errors import S3Error
from .iam import TokenError

if TYPE_CHECKING:
    from .accounts import Accounts, Key
    from .clock import Clock
    from .iam import Iam
    from .messages import Request

MAX_SKEW = 15 * 60
UNSIGNED = "UNSIGNED-PAYLOAD"
_ALGORITHM = "AWS4-HMAC-SHA256"
_SPACES = re.compile(r" +")
_HEX64 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Signing:
    """What the chunks of a signed streaming body are checked with."""

    key: bytes = field(repr=False)
    date: str
    scope: str
    signature: str


@dataclass(frozen=True, slots=True)
class Identity:
    """The result: `key` is None for an anonymous request; `instance` is what an HMAC key implies."""

    key: Key | None = None
    instance: str | None = None
    payload: str = UNSIGNED  # the x-amz-content-sha256 that was signed
    signing: Signing | None = None


class Authenticator:
    """Checks the credentials of requests."""

    def __init__(self, accounts: Accounts, iam: Iam, clock: Clock) -> None:
        self._accounts = accounts
        self._iam = iam
        self._clock = clock
        self._signing_keys: dict[tuple[str, str, str], bytes] = {}

    def identify(self, request: Request, raw_path: bytes, query: list[tuple[str, str]]) -> Identity:
        """Raises S3Error when the credentials are wrong; no credentials are not wrong, they are nobody's."""
        authorization = request.headers.get("authorization")
        if authorization is not None:
            scheme, _, rest = authorization.partition(" ")
            if scheme.lower() == "bearer":
                return self._bearer(rest.strip())
            if scheme == _ALGORITHM:
                return self._header(request, raw_path, query, rest)
            if scheme == "AWS":
                _check_skew(_seconds(_stamp(request)))
                return self._version_2(request, raw_path, query, *rest.partition(":")[::2])
            raise S3Error("AccessDenied", f"Unsupported Authorization scheme '{scheme}'")
        names = {name for name, _ in query}
        if "X-Amz-Signature" in names or "X-Amz-Algorithm" in names:
            return self._presigned(request, raw_path, query)
        if {"AWSAccessKeyId", "Signature", "Expires"} <= names:
            return self._presigned_2(request, raw_path, query)
        return Identity()

    def _bearer(self, token: str) -> Identity:
        try:
            return Identity(self._iam.check(token))
        except TokenError as error:
            raise S3Error("AccessDenied", "The token has expired" if error.expired else "Access Denied") from None

    def _header(self, request: Request, raw_path: bytes, query: list[tuple[str, str]], fields: str) -> Identity:
        parts: dict[str, str] = {}
        for part in fields.split(","):
            name, _, value = part.strip().partition("=")
            parts[name] = value
        try:
            credential, signed, signature = parts["Credential"], parts["SignedHeaders"], parts["Signature"]
        except KeyError as missing:
            raise S3Error("AccessDenied", f"The authorization header has no {missing.args[0]}") from None
        access_key_id, scope = self._scope(credential)
        payload = request.headers.get("x-amz-content-sha256")
        if payload is None:
            raise S3Error("InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
        stamp = _stamp(request)
        _check_skew(_seconds(stamp))
        if stamp[:8] != scope.partition("/")[0]:
            raise S3Error("SignatureDoesNotMatch", "The date of the credential scope is not that of the request")
        return self._verify(request, raw_path, query, access_key_id, scope, signed, signature, stamp, payload)

    def _presigned(self, request: Request, raw_path: bytes, query: list[tuple[str, str]]) -> Identity:
        given = dict(query)
        try:
            access_key_id, scope = self._scope(given["X-Amz-Credential"])
            stamp, expires = given["X-Amz-Date"], int(given["X-Amz-Expires"])
            signed, signature = given["X-Amz-SignedHeaders"], given["X-Amz-Signature"]
            made = _seconds(stamp)
        except (KeyError, ValueError):
            raise S3Error("AccessDenied", "Query-string authentication needs six X-Amz parameters") from None
        if given.get("X-Amz-Algorithm") != _ALGORITHM:
            raise S3Error("AccessDenied", f"X-Amz-Algorithm only supports {_ALGORITHM}")
        if made > time.time() + MAX_SKEW:
            raise S3Error("AccessDenied", "Request is not yet valid")
        if made + expires < self._clock.credentials_now():
            raise S3Error("AccessDenied", "Request has expired")
        rest = [pair for pair in query if pair[0] != "X-Amz-Signature"]
        payload = given.get("X-Amz-Content-Sha256") or request.headers.get("x-amz-content-sha256") or UNSIGNED
        return self._verify(request, raw_path, rest, access_key_id, scope, signed, signature, stamp, payload)

    def _presigned_2(self, request: Request, raw_path: bytes, query: list[tuple[str, str]]) -> Identity:
        given = dict(query)
        if not given["Expires"].isdigit() or int(given["Expires"]) < self._clock.credentials_now():
            raise S3Error("AccessDenied", "Request has expired")
        return self._version_2(request, raw_path, query, given["AWSAccessKeyId"], given["Signature"])

    def _version_2(
        self, request: Request, raw_path: bytes, query: list[tuple[str, str]], access_key_id: str, signature: str
    ) -> Identity:
        key = self._accounts.with_access_key(access_key_id)
        if key is None:
            raise S3Error("InvalidAccessKeyId")
        if not auth_v2.matches(request, raw_path, query, key, signature):
            raise S3Error("SignatureDoesNotMatch", fields=(("AWSAccessKeyId", access_key_id),))
        return Identity(key, key.home)

    def _scope(self, credential: str) -> tuple[str, str]:
        access_key_id, _, scope = credential.partition("/")
        date, _, rest = scope.partition("/")
        if rest.count("/") != 2 or not rest.endswith("/s3/aws4_request") or len(date) != 8:
            raise S3Error("AccessDenied", "The credential is malformed: it ends in DATE/REGION/s3/aws4_request")
        return access_key_id, scope

    def _verify(
        self,
        request: Request,
        raw_path: bytes,
        query: list[tuple[str, str]],
        access_key_id: str,
        scope: str,
        signed: str,
        signature: str,
        stamp: str,
        payload: str,
    ) -> Identity:
        key = self._accounts.with_access_key(access_key_id)
        if key is None:
            raise S3Error("InvalidAccessKeyId")
        names = signed.split(";")
        headers = request.headers
        if "host" not in names or any(name.startswith("x-amz-") and name not in names for name in headers):
            raise S3Error("AccessDenied", "There were headers present in the request which were not signed")
        canonical = "\n".join(
            (
                request.method,
                quote(unquote_to_bytes(raw_path), safe="/~"),
                "&".join(sorted(f"{_encoded(name)}={_encoded(value)}" for name, value in query)),
                *(f"{name}:{_SPACES.sub(' ', headers.get(name, '').strip())}" for name in names),
                "",
                signed,
                payload,
            )
        )
        signing_key = self._signing_key(key, scope)
        # Header values are bytes. Some signers hash them as they are sent, some hash the UTF-8 of what they meant.
        for charset in ("latin-1",) if canonical.isascii() else ("latin-1", "utf-8"):
            hashed = hashlib.sha256(canonical.encode(charset, "replace")).hexdigest()
            signed_text = f"{_ALGORITHM}\n{stamp}\n{scope}\n{hashed}"
            if hmac.compare_digest(hmac.new(signing_key, signed_text.encode(), hashlib.sha256).hexdigest(), signature):
                break
        else:
            raise S3Error("SignatureDoesNotMatch", fields=(("AWSAccessKeyId", access_key_id),))
        if not payload.startswith(("UNSIGNED-", "STREAMING-")) and not _HEX64.fullmatch(payload):
            raise S3Error("InvalidArgument", "x-amz-content-sha256 is no SHA-256 and no known word")
        return Identity(key, key.home, payload, Signing(signing_key, stamp, scope, signature))

    def _signing_key(self, key: Key, scope: str) -> bytes:
        date, region, service, end = scope.split("/")
        known = self._signing_keys.get((key.access_key_id, date, region))
        if known is None:
            known = f"AWS4{key.secret_access_key}".encode()
            for part in (date, region, service, end):
                known = hmac.new(known, part.encode(), hashlib.sha256).digest()
            if len(self._signing_keys) > 1000:
                self._signing_keys.clear()
            self._signing_keys[key.access_key_id, date, region] = known
        return known


def _check_skew(made: float) -> None:
    if abs(made - time.time()) > MAX_SKEW:
        raise S3Error("RequestTimeTooSkewed")


def _encoded(text: str) -> str:
    return quote(text, safe="~", errors="surrogateescape")


def _stamp(request: Request) -> str:
    """The time of the request in the form of x-amz-date, from that header or from Date."""
    stamp = request.headers.get("x-amz-date")
    if stamp is None:
        try:
            date = parsedate_to_datetime(request.headers["date"])
        except (KeyError, ValueError):
            raise S3Error("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header") from None
        stamp = date.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return stamp


def _seconds(stamp: str) -> float:
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()
    except ValueError:
        raise S3Error("AccessDenied", "The date of the request is not YYYYMMDDTHHMMSSZ") from None

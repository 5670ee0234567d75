"""The token endpoint: `POST /identity/token` with the grants that COS clients use, and the check of its tokens.

A token is a JWT signed with a secret of the data directory, so it stays valid over a restart, and nothing has to be
kept. Access tokens last an hour, refresh tokens thirty days, delegated tokens six days, by the clock of the emulator.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import uuid
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from .messages import Request, Response

if TYPE_CHECKING:
    from .accounts import Accounts, Key
    from .clock import Clock

ACCESS_SECONDS = 3600
REFRESH_SECONDS = 30 * 86400
DELEGATED_SECONDS = 6 * 86400

_APIKEY = "urn:ibm:params:oauth:grant-type:apikey"
_REFRESH = "refresh_token"


class TokenError(Exception):
    """A token that is not ours, is of another use, or (`expired`) is too old."""

    def __init__(self, *, expired: bool) -> None:
        super().__init__("expired" if expired else "not valid")
        self.expired = expired


class IamError(Exception):
    """An answer of IAM other than 200, with IBM's code for it."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.status = status
        self.code = code
        self.message = message


class Iam:
    """Makes and checks tokens, and answers the token endpoint."""

    def __init__(self, accounts: Accounts, clock: Clock, secret: bytes) -> None:
        self._accounts = accounts
        self._clock = clock
        self._secret = secret
        self._access_seconds = ACCESS_SECONDS
        self._checked: dict[str, tuple[Key, float]] = {}

    def set_access_seconds(self, seconds: int) -> None:
        """The lifetime of access tokens from now on."""
        self._access_seconds = seconds

    async def answer(self, request: Request) -> Response:
        """`POST /identity/token`."""
        raw = (await request.body()).decode("utf-8", "replace")
        form = {name: values[-1] for name, values in parse_qs(raw, keep_blank_values=True).items()}
        transaction = f"emulator-{uuid.uuid4().hex}"
        try:
            document, status = self._grant(form), 200
        except IamError as refusal:
            status = refusal.status
            document = {
                "context": {
                    "requestId": transaction,
                    "requestType": "incoming.Identity_Token",
                    "instanceId": "cosbrowser-emulator",
                    "clusterName": "local",
                },
                "errorCode": refusal.code,
                "errorMessage": refusal.message,
            }
        headers = [
            ("Content-Type", "application/json"),
            ("Cache-Control", "no-cache, no-store, must-revalidate"),
            ("Transaction-Id", transaction),
        ]
        return Response(status, headers, json.dumps(document).encode())

    def _grant(self, form: dict[str, str]) -> dict[str, Any]:
        grant = form.get("grant_type")
        if grant is None:
            raise IamError(400, "BXNIM0101E", "Missing parameter 'grant_type'.")
        if grant == _APIKEY:
            key = self._accounts.with_api_key(form.get("apikey", ""))
            if key is None:
                raise IamError(400, "BXNIM0415E", "Provided API key could not be found.")
        elif grant == _REFRESH:
            try:
                key = self.check(form.get("refresh_token", ""), use="refresh")
            except TokenError as error:
                if error.expired:
                    raise IamError(400, "BXNIM0408E", "Provided refresh token is expired.") from None
                raise IamError(400, "BXNIM0407E", "Provided refresh token is invalid.") from None
        else:
            raise IamError(400, "BXNIM0103E", f"Unsupported grant type '{grant}'.")
        if "delegated_refresh_token" in form.get("response_type", ""):
            if not form.get("receiver_client_ids"):
                raise IamError(400, "BXNIM0101E", "Missing parameter 'receiver_client_ids'.")
            return {"delegated_refresh_token": self.token(key, "delegated", DELEGATED_SECONDS)}
        now = int(self._clock.credentials_now())
        return {
            "access_token": self.token(key, "access", self._access_seconds),
            "refresh_token": self.token(key, "refresh", REFRESH_SECONDS),
            "ims_user_id": 4711,
            "token_type": "Bearer",
            "expires_in": self._access_seconds,
            "expiration": now + self._access_seconds,
            "scope": "ibm openid",
        }

    def token(self, key: Key, use: str, seconds: float) -> str:
        """A signed token of that key."""
        now = int(self._clock.credentials_now())
        claims = {
            "iam_id": f"IBMid-{key.access_key_id[:10]}",
            "id": key.access_key_id,
            "use": use,
            "iat": now,
            "exp": now + seconds,
            "iss": "https://iam.cloud.ibm.com/identity",
            "jti": uuid.uuid4().hex,
        }
        signed = f"{_b64(json.dumps({'kid': '2026', 'alg': 'HS256'}).encode())}.{_b64(json.dumps(claims).encode())}"
        return f"{signed}.{_b64(self._signature(signed))}"

    def check(self, token: str, use: str = "access") -> Key:
        """The key a token was made for. Raises TokenError."""
        known = self._checked.get(token) if use == "access" else None
        if known is None:
            known = self._read(token, use)
            if use == "access":
                if len(self._checked) > 1000:
                    self._checked.clear()
                self._checked[token] = known
        key, expires = known
        if expires <= self._clock.credentials_now():
            raise TokenError(expired=True)
        return key

    def _read(self, token: str, use: str) -> tuple[Key, float]:
        signed, _, signature = token.rpartition(".")
        try:
            if not hmac.compare_digest(_unb64(signature), self._signature(signed)):
                raise TokenError(expired=False)
            claims = json.loads(_unb64(signed.partition(".")[2]))
        except ValueError:
            raise TokenError(expired=False) from None
        key = self._accounts.with_access_key(claims["id"])
        if key is None or claims["use"] != use:
            raise TokenError(expired=False)
        return key, float(claims["exp"])

    def _signature(self, signed: str) -> bytes:
        return hmac.new(self._secret, signed.encode("utf-8", "replace"), hashlib.sha256).digest()


def _b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

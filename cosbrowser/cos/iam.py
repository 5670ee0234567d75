"""Tokens of IBM Cloud IAM.

One provider an account, shared by the lean requests and by all SDK clients. Ours, because the SDK's own follows
redirects with the API key in the body, hands out `None` while the first token is slow, and leaves a thread behind
for each client (cos-api.md sections 0 and 2.1, reliability.md finding 4).
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from cosbrowser.cos import line
from cosbrowser.cos.answers import bad_answer, problem_of, translating
from cosbrowser.cos.credentials import LOOPBACK
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.network import Transport

GRANT = "urn:ibm:params:oauth:grant-type:apikey"
CONNECT_SECONDS, READ_SECONDS = 4.0, 5.0  # a person waits for this: a silent address is named in under ten seconds
_OF_BAD_KEYS = ("not be found", "disabled", "locked", "expired", "deleted")
EARLY = 0.75  # share of its life after which a token is renewed while it still works


def running() -> float:
    """Seconds that also pass while the computer sleeps: a token ages then too."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class TokenProvider:
    """Gives the current bearer token; fetches it when first asked for, and early again before it ends.

    Safe from many threads: one of them fetches, the others wait for it (or use the old token while it lives).
    """

    def __init__(self, address: str, api_key: str, transport: Transport, clock: Callable[[], float] = running) -> None:
        self._address = address
        self._api_key = api_key
        self._transport = transport
        self._clock = clock
        self._fetching = threading.Lock()
        self._token = ""
        self._renew_at = 0.0
        self._ends_at = 0.0

    def token(self) -> str:
        """A token that works now. Raises `CosError` (operation "GetToken")."""
        now = self._clock()
        if now < self._renew_at:
            return self._token
        alive = now < self._ends_at
        if not self._fetching.acquire(blocking=not alive):
            return self._token  # another thread renews it early; the old one is still good
        try:
            if self._clock() >= self._renew_at:
                self._fetch(alive)
        finally:
            self._fetching.release()
        return self._token

    def refused(self, token: str) -> None:
        """COS refused `token`: the next request fetches another."""
        with self._fetching:
            if token == self._token:
                self._renew_at = self._ends_at = 0.0

    def _fetch(self, alive: bool) -> None:
        try:
            answer = self._ask()
        except CosError:
            if not alive:
                raise
            self._renew_at = min(self._ends_at, self._clock() + 30)  # the old token still works: try again later
            return
        now = self._clock()
        self._token, life = answer
        self._renew_at, self._ends_at = now + life * EARLY, now + life

    def delegated(self, receiver: str) -> str:
        """A token with which another service of IBM's, named by its client id, may act for this key: fetched anew.

        Raises `CosError` (operation "GetToken").
        """
        return self._ask({"response_type": "delegated_refresh_token", "receiver_client_ids": receiver})[0]

    def _ask(self, more: dict[str, str] | None = None) -> tuple[str, float]:
        """One request for a token: the token and its life in seconds; `more` asks for one of another kind."""
        parts = urlsplit(self._address)
        known: dict[str, Any] = {"operation": "GetToken", "host": parts.netloc}
        if parts.scheme != "https" and parts.hostname not in LOOPBACK:
            raise CosError(Problem(Kind.INVALID, detail="The IAM address must begin with https://.", **known))
        from urllib3 import Timeout

        form = {"grant_type": GRANT, "response_type": "cloud_iam", "apikey": self._api_key, **(more or {})}
        with line.whole(), translating(**known):  # others wait for this token, too
            answer = self._transport.pool(self._address).request(
                "POST",
                self._address,
                body=urlencode(form),
                headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
                redirect=False,
                retries=False,
                timeout=Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
            )
        if answer.status != 200:
            problem = problem_of(answer.status, answer.headers, answer.data, **known)
            said = problem.message.lower()
            about_key = "api key" in said and any(word in said for word in _OF_BAD_KEYS)
            bad_key = problem.code in ("BXNIM0415E", "BXNIM0413E", "BXNIM0462E") or about_key
            raise CosError(replace(problem, kind=Kind.BAD_KEY) if bad_key else problem)
        try:
            said = json.loads(answer.data)
            if more:
                return str(said[form["response_type"]]), 0.0
            return str(said["access_token"]), float(said["expires_in"])
        except (ValueError, KeyError, TypeError) as error:
            raise bad_answer("The answer is not a token.", status=200, **known) from error


class SdkTokens:
    """A `TokenProvider` in the shape that ibm_botocore's `token_manager=` argument wants."""

    def __init__(self, provider: TokenProvider) -> None:
        self._provider = provider

    def get_token(self) -> str:
        """The current token."""
        return self._provider.token()

    def set_from_config(self, config: object) -> None:
        """Proxies and certificates are the pool's business, not the SDK's."""

    def set_verify(self, verify: object) -> None:
        """As above."""

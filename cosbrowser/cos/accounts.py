"""The open connections of this run: who signs in, which endpoint a bucket has, which secret belongs to whom.

`Accounts` lives in the engine process. Its methods are what the window calls
(`engine.call(owner, Accounts.saved)`); functions of `cos` take it as their first argument.
"""

from __future__ import annotations

from typing import Any

from cosbrowser.cos.credentials import Connection, Secret
from cosbrowser.cos.wire import Wire
from cosbrowser.paths import Paths


class Accounts:
    """All connections, by id."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def saved(self) -> tuple[Connection, ...]:
        """The connections of the settings file, in the person's order, then the demo store if it runs."""
        raise NotImplementedError

    def save(self, connection: Connection, secret: Secret | None) -> str:
        """Keep a connection; its secret goes to the keyring (None: unchanged). Says where the secret is kept."""
        raise NotImplementedError

    def open_for_now(self, connection: Connection, secret: Secret) -> None:
        """Add a connection for this run only; nothing of it is written."""
        raise NotImplementedError

    def remove(self, connection_id: str) -> None:
        """Forget a connection and its secret."""
        raise NotImplementedError

    def wire(self, connection_id: str, bucket: str) -> Wire:
        """The lean requests to the endpoint of that bucket."""
        raise NotImplementedError

    def client(self, connection_id: str, bucket: str) -> Any:
        """The SDK's client for the endpoint of that bucket; every call inside `translating(...)`."""
        raise NotImplementedError

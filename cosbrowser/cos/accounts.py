"""The connections of this profile: which are saved, which are open, which secret belongs to whom.

`Accounts` lives in the engine process, the only owner of connections.json and of the keyring. Its methods are what
the window calls (`engine.call(owner, Accounts.saved)`); functions of `cos` take it as their first argument.
"""

from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from cosbrowser.cos import keychain
from cosbrowser.cos.account import Account
from cosbrowser.cos.credentials import Connection, Network, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Wire
    from cosbrowser.paths import Paths

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Check:
    """One line of a connection test: `name` is "token", "buckets" or "read"; `note` a figure or a bucket's name."""

    name: str
    problem: Problem | None = None
    note: str = ""

    @property
    def ok(self) -> bool:
        """Whether it worked."""
        return self.problem is None


class Accounts:
    """All connections, by id. Safe from many threads."""

    def __init__(self, paths: Paths) -> None:
        self._file = paths.config / "connections.json"
        self._lock = threading.RLock()
        self._opening: dict[str, threading.Lock] = {}
        self._open: dict[str, Account] = {}
        self._for_now: dict[str, tuple[Connection, Secret]] = {}
        self._saved: dict[str, Connection] | None = None

    def saved(self) -> tuple[Connection, ...]:
        """The saved connections in the person's order, then those of this run only.

        Raises `CosError` (LOCAL) when the file cannot be read; a damaged one is set aside, and named in `path`.
        """
        with self._lock:
            return (*self._load().values(), *(connection for connection, _ in self._for_now.values()))

    def save(self, connection: Connection, secret: Secret | None) -> str:
        """Keep a connection; its secret goes to the keyring first (None: unchanged). Says where the secret is kept.

        Raises `CosError`: the keyring's kinds, or LOCAL when connections.json cannot be written.
        """
        place = ""
        if secret is not None:
            keychain.store(connection.id, secret)
            place = keychain.place()
        with self._lock:
            self._write({**self._load(), connection.id: connection})
            self._for_now.pop(connection.id, None)
            self._drop(connection.id)
        return place

    def open_for_now(self, connection: Connection, secret: Secret) -> None:
        """Add a connection for this run only; nothing of it is written."""
        with self._lock:
            self._for_now[connection.id] = (connection, secret)
            self._drop(connection.id)

    def remove(self, connection_id: str) -> None:
        """Forget a connection and its secret."""
        with self._lock:
            self._drop(connection_id)
            if self._for_now.pop(connection_id, None) is not None:
                return
            self._write({key: value for key, value in self._load().items() if key != connection_id})
        keychain.forget(connection_id)

    def test(self, connection: Connection, secret: Secret | None) -> tuple[Check, ...]:
        """Try a connection without keeping it: token, list of buckets, a read of the first bucket that has one.

        `secret` None takes the kept one. Stops at the first step that the others need.
        """
        checks: list[Check] = []
        try:
            account = Account(connection, secret if secret is not None else self._secret_of(connection.id))
        except CosError as error:
            return (Check("token", error.problem),)
        try:
            if connection.sign_in is SignIn.IAM:
                account.check_sign_in()
                checks.append(Check("token"))
            buckets = account.buckets()
            checks.append(Check("buckets", note=str(len(buckets))))
            if buckets:
                name = buckets[0].name
                account.wire(name).list_objects(name, max_keys=1)
                checks.append(Check("read", note=name))
        except CosError as error:
            names = {"GetToken": "token", "ListObjectsV2": "read"}
            checks.append(Check(names.get(error.problem.operation, "buckets"), error.problem))
        finally:
            account.close()
        return tuple(checks)

    def account(self, connection_id: str) -> Account:
        """The open account of a connection; reads its secret from the keyring the first time, which may block."""
        with self._lock:
            if connection_id in self._open:
                return self._open[connection_id]
            opening = self._opening.setdefault(connection_id, threading.Lock())
        with opening:  # not the big lock: an unlock prompt of one connection must not hold up the others
            with self._lock:
                if connection_id in self._open:
                    return self._open[connection_id]
                connection = self._connection(connection_id)
            secret = Secret() if connection.sign_in is SignIn.ANONYMOUS else self._secret_of(connection_id)
            account = Account(connection, secret)
            with self._lock:
                return self._open.setdefault(connection_id, account)

    def wire(self, connection_id: str, bucket: str) -> Wire:
        """The lean requests to the endpoint of that bucket."""
        return self.account(connection_id).wire(bucket)

    def client(self, connection_id: str, bucket: str) -> Any:
        """The SDK's client for the endpoint of that bucket; every call inside `translating(...)`."""
        return self.account(connection_id).client(bucket)

    def close(self) -> None:
        """Close the sockets of all accounts."""
        with self._lock:
            for connection_id in list(self._open):
                self._drop(connection_id)

    def _connection(self, connection_id: str) -> Connection:
        if connection_id in self._for_now:
            return self._for_now[connection_id][0]
        try:
            return self._load()[connection_id]
        except KeyError:
            problem = Problem(Kind.NOT_FOUND, operation="OpenConnection", detail=f"no connection {connection_id}")
            raise CosError(problem) from None

    def _secret_of(self, connection_id: str) -> Secret:
        with self._lock:
            if connection_id in self._for_now:
                return self._for_now[connection_id][1]
        return keychain.load(connection_id)

    def _drop(self, connection_id: str) -> None:
        account = self._open.pop(connection_id, None)
        if account is not None:
            account.close()

    def _load(self) -> dict[str, Connection]:
        if self._saved is not None:
            return self._saved
        self._saved = {}
        try:
            text = self._file.read_text(encoding="utf-8")
            entries = json.loads(text)["connections"]
            self._saved = {entry["id"]: _from_json(entry) for entry in entries}
        except FileNotFoundError:
            pass
        except OSError as error:
            self._saved = None
            raise _local("ReadConnections", self._file, error) from error
        except (ValueError, KeyError, TypeError) as error:
            aside = self._file.with_suffix(".damaged.json")
            self._file.replace(aside)
            problem = Problem(Kind.LOCAL, operation="ReadConnections", path=str(aside), detail=f"damaged: {error}")
            raise CosError(problem) from error
        return self._saved

    def _write(self, connections: dict[str, Connection]) -> None:
        entries = [{k: v for k, v in asdict(c).items() if k != "demo"} for c in connections.values() if not c.demo]
        text = json.dumps({"schema": SCHEMA, "connections": entries}, indent=2, ensure_ascii=False)
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as out:
                out.write(text)
                out.flush()
                os.fsync(out.fileno())
            beside.replace(self._file)
        except OSError as error:
            raise _local("WriteConnections", self._file, error) from error
        self._saved = connections


def _from_json(entry: dict[str, Any]) -> Connection:
    known = {f.name: entry[f.name] for f in fields(Connection) if f.name in entry and f.name != "demo"}
    connection = Connection(**known)
    return replace(connection, sign_in=SignIn(connection.sign_in), network=Network(connection.network))


def _local(operation: str, path: object, error: OSError) -> CosError:
    return CosError(Problem(Kind.LOCAL, operation=operation, path=str(path), detail=error.strerror or str(error)))

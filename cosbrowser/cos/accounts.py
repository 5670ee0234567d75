"""The connections of this profile: which are saved, which are open, which secret belongs to whom.

`Accounts` lives in the engine process, the only owner of connections.json and of the keyring. Its methods are what
the window calls (`engine.call(owner, Accounts.saved)`); functions of `cos` take it as their first argument.
"""

from __future__ import annotations

import contextlib
import threading
import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cosbrowser.cos import keychain
from cosbrowser.cos.account import Account
from cosbrowser.cos.activity import Log
from cosbrowser.cos.answers import translating
from cosbrowser.cos.credentials import Aspera, Connection, Secret, SignIn
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.saved import SavedConnections

if TYPE_CHECKING:
    from cosbrowser.cos.wire import Wire
    from cosbrowser.paths import Paths


@dataclass(frozen=True, slots=True)
class Check:
    """One line of a connection test: `name` is "token", "buckets", "read", "write" or "links", `note` a figure or a
    bucket.

    A "write" with a problem is a right that the key does not have, not a failure of the connection; a "buckets" with
    one is no more where a bucket was named.
    """

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
        self.activity = Log()
        self._lock = threading.RLock()
        self._opening: dict[str, threading.Lock] = {}
        self._open: dict[str, Account] = {}
        self._demo: dict[str, Connection] = {}
        self._secrets: dict[str, Secret] = {}  # of this run only
        self._saved = SavedConnections(paths.config / "connections.json")
        self.working_folder = paths.data / "editing"  # of copies that are edited: they must survive a crash
        self._watchers: list[Callable[[str], object]] = []
        self._openings: Counter[str] = Counter()

    def when_opened(self, callback: Callable[[str], object]) -> None:
        """Have `callback(connection_id)` called, on any thread, when a connection can be used that could not before.

        It was opened for this run, saved (perhaps with another secret), or its secret came out of the keyring.
        """
        with self._lock:
            self._watchers.append(callback)

    def saved(self) -> tuple[Connection, ...]:
        """The saved connections in the person's order, then the demo store.

        Raises `CosError` (LOCAL) when the file cannot be read; a damaged one is set aside, and named in `path`.
        """
        with self._lock:
            return tuple((self._saved.all() | self._demo).values())

    def save(self, connection: Connection, secret: Secret | None) -> str:
        """Keep a connection; its secret goes to the keyring first (None: unchanged). Says where the secret is kept.

        Raises `CosError`: the keyring's kinds, or LOCAL when connections.json cannot be written.
        """
        with self._lock:
            before = self._saved.all().get(connection.id)
        less = before is not None and before.pair and not connection.pair
        moves = before is not None and before.asks and not connection.asks
        place = ""
        if self._needs_secret(connection) and (secret is not None or less or moves):
            keychain.store(connection.id, self._completed(connection, secret))
            place = keychain.place()
        with self._lock:
            self._saved.write({**self._saved.all(), connection.id: connection})
            if place:
                self._secrets.pop(connection.id, None)
            self._drop(connection.id)
        self._tell_opened(connection.id)
        return place

    def keyring(self) -> str:
        """Where a secret would be kept, for people. Raises `CosError` (KEYRING_MISSING)."""
        return keychain.place()

    def add(self, connections: tuple[Connection, ...]) -> None:
        """Keep connections that have no secret yet. Raises `CosError` (LOCAL)."""
        with self._lock:
            self._saved.write(self._saved.all() | {connection.id: connection for connection in connections})

    def open_for_now(self, connection: Connection, secret: Secret) -> None:
        """Use a secret for this run only: the connection is kept without it, a demo store not at all.

        Where the connection `asks` from now on, an older secret leaves the keyring. Raises `CosError` (LOCAL).
        """
        with self._lock:
            before = None if connection.demo else self._saved.all().get(connection.id)
        whole = secret
        if before is not None:
            with contextlib.suppress(CosError):  # then what was typed has to do
                whole = self._completed(connection, secret)
        if connection.asks and before is not None and not before.asks:
            with contextlib.suppress(CosError):  # of a keyring that is gone or locked; removing asks again
                keychain.forget(connection.id)
        with self._lock:
            if connection.demo:
                self._demo[connection.id] = connection
            else:
                self._saved.write({**self._saved.all(), connection.id: connection})
            if whole != Secret():
                self._secrets[connection.id] = whole
            self._drop(connection.id)
        self._tell_opened(connection.id)

    def remove(self, connection_id: str) -> None:
        """Forget a connection and its secret. Raises `CosError` (KEYRING_LOCKED, LOCAL); then the connection stays.

        A computer whose keyring is gone can still forget its connections.
        """
        with self._lock:
            saved = self._saved.all().get(connection_id)
        if saved is not None and self._needs_secret(saved):
            try:
                keychain.forget(connection_id)  # first: a secret without its connection is found by nobody
            except CosError as error:
                if error.problem.kind is not Kind.KEYRING_MISSING:
                    raise
        with self._lock:
            self._drop(connection_id)
            self._demo.pop(connection_id, None)
            self._secrets.pop(connection_id, None)
            if saved is not None:
                self._saved.write({key: value for key, value in self._saved.all().items() if key != connection_id})

    def arrange(self, arranged: tuple[Connection, ...]) -> tuple[Connection, ...]:
        """Keep the order, the names, the folders and the colours of these; nothing is opened or closed.

        Connections that are not among them (another window has just added one) come after. Gives all, as `saved`.
        """
        with self._lock:
            before = self._saved.all()
            kept = {
                one.id: replace(before[one.id], name=one.name, folder=one.folder, colour=one.colour)
                for one in arranged
                if one.id in before
            }
            self._saved.write(kept | {key: value for key, value in before.items() if key not in kept})
            return self.saved()

    def duplicate(self, connection_id: str, name: str) -> Connection:
        """A second connection like this one, right after it, with the same secret. Raises as `save`."""
        with self._lock:
            made = replace(self._connection(connection_id), id=uuid.uuid4().hex, name=name, demo=False)
        kept = self.secret(connection_id) if self._needs_secret(made) and not made.asks else None
        if kept is not None:
            keychain.store(made.id, kept)
        with self._lock:
            if made.asks and connection_id in self._secrets:
                self._secrets[made.id] = self._secrets[connection_id]
            entries: dict[str, Connection] = {}
            for key, value in self._saved.all().items():
                entries[key] = value
                if key == connection_id:
                    entries[made.id] = made
            self._saved.write({**entries, made.id: made} if made.id not in entries else entries)
        return made

    def test(self, connection: Connection, secret: Secret | None, bucket: str = "") -> tuple[Check, ...]:
        """Try a connection without keeping it: token, list of buckets, a read of `bucket` (or the first), the right
        to write there, and whether the HMAC pair beside an API key is accepted.

        `secret` None takes the kept one. Stops at the first step that the others need. Changes nothing.
        """
        checks: list[Check] = []
        try:
            account = Account(connection, self._completed(connection, secret), self.activity)
        except CosError as error:
            return (Check("token", error.problem),)
        try:
            if connection.sign_in is SignIn.IAM:
                account.check_sign_in()
                checks.append(Check("token"))
            if not bucket or connection.sign_in is not SignIn.ANONYMOUS:
                listed = _listed(account)
                checks.append(listed[0])
                if listed[0].problem is not None and not (bucket and listed[0].problem.kind is Kind.DENIED):
                    return tuple(checks)
                bucket = bucket or listed[1]
            if bucket:
                checks += _tried(account, bucket)
        except CosError as error:
            checks.append(Check("token" if error.problem.operation == "GetToken" else "read", error.problem, bucket))
        finally:
            account.close()
        return tuple(checks)

    def refresh_locations(self, connection_id: str) -> int:
        """Read the endpoints document of a connection anew; how many locations it names. Raises `CosError`."""
        return self.account(connection_id).refresh_locations()

    def account(self, connection_id: str) -> Account:
        """The open account of a connection; reads its secret from the keyring the first time, which may block.

        Raises `CosError`: NOT_FOUND (operation "OpenConnection") for an unknown id, KEYRING_LOCKED, KEYRING_MISSING
        or NO_SECRET; `when_opened` tells when it can be asked again.
        """
        with self._lock:
            if connection_id in self._open:
                return self._open[connection_id]
            opening = self._opening.setdefault(connection_id, threading.Lock())
        with opening:  # not the big lock: an unlock prompt of one connection must not hold up the others
            with self._lock:
                if connection_id in self._open:
                    return self._open[connection_id]
                connection = self._connection(connection_id)
            account = Account(connection, self._kept(connection), self.activity)
            with self._lock:
                if self._connection(connection_id) is not connection:  # edited while the keyring was asked
                    account.close()
                    account = Account(self._connection(connection_id), self._kept(connection), self.activity)
                opened = self._open.setdefault(connection_id, account)
        self._tell_opened(connection_id)
        return opened

    def aspera(self, connection_id: str) -> Aspera:
        """Whether a connection wants its transfers to go by Aspera; one that is not known does not."""
        with self._lock, contextlib.suppress(CosError):
            return self._connection(connection_id).aspera
        return Aspera.NEVER

    def wire(self, connection_id: str, bucket: str) -> Wire:
        """The lean requests to the endpoint of that bucket."""
        return self.account(connection_id).wire(bucket)

    def client(self, connection_id: str, bucket: str) -> Any:
        """The SDK's client for the endpoint of that bucket; every call inside `translating(...)`."""
        return self.account(connection_id).client(bucket)

    def secret(self, connection_id: str) -> Secret:
        """The secret of this run, or the one in the keyring. Raises `CosError` as `account`; NO_SECRET has the code
        "ThisRun" where none is kept on purpose.
        """
        with self._lock:
            if connection_id in self._secrets:
                return self._secrets[connection_id]
            saved = self._saved.all().get(connection_id)
        if saved is not None and saved.asks:
            raise CosError(Problem(Kind.NO_SECRET, operation="ReadSecret", code="ThisRun"))
        return keychain.load(connection_id)

    def close(self) -> None:
        """Close the sockets of all accounts."""
        with self._lock:
            for connection_id in list(self._open):
                self._drop(connection_id)

    def _connection(self, connection_id: str) -> Connection:
        try:
            return self._demo.get(connection_id) or self._saved.all()[connection_id]
        except KeyError:
            problem = Problem(Kind.NOT_FOUND, operation="OpenConnection", detail=f"no connection {connection_id}")
            raise CosError(problem) from None

    def _needs_secret(self, connection: Connection) -> bool:
        return connection.sign_in is not SignIn.ANONYMOUS or "@" in connection.proxy

    def _kept(self, connection: Connection) -> Secret:
        """All of the kept secret; nothing where none is needed."""
        return self.secret(connection.id) if self._needs_secret(connection) else Secret()

    def _completed(self, connection: Connection, given: Secret | None) -> Secret:
        """What was typed, and of the kept secret what the connection needs beside it: the API key, the HMAC pair and
        the proxy's password are typed apart.
        """
        typed = Secret() if given is None else given
        with self._lock:
            new = connection.id not in self._saved.all() and connection.id not in self._secrets
        if not self._needs_secret(connection) or (new and given is not None):
            return typed
        iam, hmac = connection.sign_in is SignIn.IAM, connection.sign_in is SignIn.HMAC
        lacks_key = iam and not typed.api_key
        lacks_pair = (hmac or (iam and connection.pair)) and not typed.secret_access_key
        lacks_password = "@" in connection.proxy and not typed.proxy_password
        if not (lacks_key or lacks_pair or lacks_password):
            return typed
        try:
            kept = self.secret(connection.id)
        except CosError as error:
            if error.problem.kind is not Kind.NO_SECRET or typed == Secret():
                raise
            return typed
        if lacks_key:
            typed = replace(typed, api_key=kept.api_key)
        if lacks_pair:
            typed = replace(typed, access_key_id=kept.access_key_id, secret_access_key=kept.secret_access_key)
        return replace(typed, proxy_password=kept.proxy_password) if lacks_password else typed

    def openings(self, connection_id: str) -> int:
        """How often there was reason for `when_opened`; for who begins to listen later, or has just heard a refusal."""
        return self._openings[connection_id]

    def _tell_opened(self, connection_id: str) -> None:
        with self._lock:
            self._openings[connection_id] += 1
            watchers = tuple(self._watchers)
        for watcher in watchers:
            watcher(connection_id)

    def _drop(self, connection_id: str) -> None:
        account = self._open.pop(connection_id, None)
        if account is not None:
            account.close()


def _listed(account: Account) -> tuple[Check, str]:
    """How listing the buckets went, and the first of them."""
    try:
        buckets = account.buckets()
    except CosError as error:
        return Check("token" if error.problem.operation == "GetToken" else "buckets", error.problem), ""
    return Check("buckets", note=str(len(buckets))), buckets[0].name if buckets else ""


def _tried(account: Account, bucket: str) -> list[Check]:
    """How a bucket can be used. Raises `CosError`."""
    account.wire(bucket).list_objects(bucket, max_keys=1)
    checks = [Check("read", note=bucket)]
    if not account.connection.read_only:
        checks.append(Check("write", _may_not_write(account, bucket), bucket))
    if account.connection.sign_in is SignIn.IAM and account.has_pair:
        checks.append(Check("links", _may_not_sign(account, bucket), bucket))
    return checks


def _may_not_sign(account: Account, bucket: str) -> Problem | None:
    """Why the HMAC pair is not accepted; None when it is."""
    try:
        account.check_pair(bucket)
    except CosError as error:
        return error.problem
    return None


def _may_not_write(account: Account, bucket: str) -> Problem | None:
    """Why the key may not write into a bucket; None when it may. Asks for the end of an upload that there is not:
    who may write is told so, who may not is refused, and nothing changes.
    """
    try:
        with translating("AbortMultipartUpload", bucket=bucket):
            account.client(bucket).abort_multipart_upload(Bucket=bucket, Key="cos-browser", UploadId="no-such-upload")
    except CosError as error:
        return error.problem if error.problem.kind is Kind.DENIED else None
    return None

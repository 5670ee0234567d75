"""One connection that is in use: its secret, its tokens, where its buckets are, its clients."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlencode

from cosbrowser import logs
from cosbrowser.cos.activity import Log
from cosbrowser.cos.answers import translating
from cosbrowser.cos.clients import Clients
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.endpoints import split_constraint
from cosbrowser.cos.entries import Bucket
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.iam import TokenProvider
from cosbrowser.cos.network import Transport
from cosbrowser.cos.places import Places
from cosbrowser.cos.signing import Anonymous, Bearer, Hmac, Signer, signed_link
from cosbrowser.cos.wire import Wire


class Account:
    """A connection with its secret, ready to send. Safe from many threads."""

    def __init__(self, connection: Connection, secret: Secret, log: Log | None = None) -> None:
        logs.conceal(secret.api_key, secret.secret_access_key, secret.proxy_password)
        self.connection = connection
        self._secret = secret
        self._lock = threading.RLock()
        self.transport = Transport(connection, secret, log)
        self._tokens: TokenProvider | None = None
        if secret.api_key and connection.sign_in is SignIn.IAM:
            self._tokens = TokenProvider(connection.iam, secret.api_key, self.transport)
        self._signer = self._make_signer()
        self._places = Places(connection, self.transport, self._list_buckets, self._look_for)
        self._wires: dict[str, Wire] = {}
        self._clients = Clients(connection, secret, self._tokens, self.transport, self._signer, self._places.moved)

    def _make_signer(self) -> Signer:
        if self.connection.sign_in is SignIn.ANONYMOUS:
            return Anonymous()
        if self._tokens is not None:
            return Bearer(self._tokens)
        if self._secret.secret_access_key and self.connection.sign_in is SignIn.HMAC:
            return Hmac(self._secret)
        raise CosError(Problem(Kind.NO_SECRET, operation="SignIn"))

    def check_sign_in(self) -> None:
        """Fetch a token now; nothing to do without IAM. Raises `CosError` (operation "GetToken")."""
        if self._tokens is not None:
            self._tokens.token()

    def token(self) -> str:
        """The current bearer token; empty without IAM. Raises `CosError` (operation "GetToken")."""
        return self._tokens.token() if self._tokens is not None else ""

    def delegated_token(self, receiver: str) -> str:
        """A token with which another service may act for this account. Raises `CosError` (NO_SECRET without IAM)."""
        if self._tokens is None:
            raise CosError(Problem(Kind.NO_SECRET, operation="GetToken"))
        token = self._tokens.delegated(receiver)
        logs.conceal(token)
        return token

    def buckets(self) -> tuple[Bucket, ...]:
        """All buckets over all locations, by name; any endpoint answers for all of them."""
        self.check_sign_in()  # before the SDK signs: its own wait hands out "Bearer None" (trap 4)
        return self._places.buckets()

    def refresh_locations(self) -> int:
        """Read the endpoints document anew; how many locations it names. Raises `CosError`."""
        return self._places.refresh_locations()

    def endpoint(self, bucket: str) -> str:
        """The address of a bucket's location, looked for where it is in no list. Raises `CosError` (NO_BUCKET, ...)."""
        return self._places.endpoint(bucket)

    def addresses(self) -> tuple[str, ...]:
        """The addresses of all locations that the connection may reach. Raises `CosError`."""
        return self._places.addresses()

    @property
    def has_pair(self) -> bool:
        """Whether there is an HMAC pair, which alone can sign links."""
        return bool(self._secret.access_key_id and self._secret.secret_access_key)

    def address(self, bucket: str, key: str = "") -> str:
        """The address of a bucket, or of an object in it, as every request has it."""
        return f"{self.endpoint(bucket)}/{quote(bucket, safe='')}" + (f"/{quote(key, safe='/~')}" if key else "")

    def link(
        self, bucket: str, key: str, seconds: int, version_id: str = "", *, method: str = "GET",
        answer: Mapping[str, str] | None = None,
    ) -> str:  # fmt: skip
        """A link to an object, signed by the HMAC pair, whoever signs the requests. Raises as `links.link`.

        `answer`: headers that the answer is to have, by the names of the query ("response-content-type").
        """
        if not self.has_pair:
            raise CosError(Problem(Kind.NO_SECRET, operation="SignLink", bucket=bucket, key=key))
        asked = {**({"versionId": version_id} if version_id else {}), **(answer or {})}
        query = f"?{urlencode(asked, quote_via=quote)}" if asked else ""
        return signed_link(self._secret, method, self.address(bucket, key) + query, seconds)

    def check_pair(self, bucket: str) -> None:
        """Have COS accept a signature of the HMAC pair. Raises `CosError` (operation "SignLink")."""
        address = self.endpoint(bucket)
        try:
            Wire(address, self.transport.pool(address), Hmac(self._secret)).list_objects(bucket, max_keys=1)
        except CosError as error:
            raise CosError(replace(error.problem, operation="SignLink")) from error

    def try_link(self, bucket: str, key: str, version_id: str = "") -> None:
        """Read the first byte of an object with the HMAC pair. Raises `CosError` (operation "ReadByLink")."""
        address = self.endpoint(bucket)
        wire = Wire(address, self.transport.pool(address), Hmac(self._secret))
        try:
            with wire.get_object(bucket, key, start=0, end=1, version_id=version_id) as answer:
                for _ in answer.chunks():
                    pass
        except CosError as error:
            if error.problem.status != 416:  # an empty object has no first byte, and may be read
                raise CosError(replace(error.problem, operation="ReadByLink")) from error

    def wire(self, bucket: str) -> Wire:
        """The lean requests to the endpoint of a bucket."""
        return self._wire_at(self.endpoint(bucket))

    def client(self, bucket: str) -> Any:
        """The SDK's client for the endpoint of a bucket."""
        address = self.endpoint(bucket)
        self.check_sign_in()
        return self._clients.at(address)

    def locations(self) -> tuple[str, ...]:
        """The locations that this connection can reach; none where it has one address for everything."""
        return self._places.locations()

    def client_at(self, location: str) -> Any:
        """The SDK's client for the endpoint of a location, for what is not about a bucket that exists.

        Raises `CosError` (INVALID) when the location is not known.
        """
        address = self._places.address_at(location)
        self.check_sign_in()
        return self._clients.at(address)

    def close(self) -> None:
        """Close all sockets; requests under way fail."""
        with self._lock:
            self._clients.close()
            self._wires.clear()
            self.transport.close()

    def _wire_at(self, address: str) -> Wire:
        with self._lock:
            if address not in self._wires:
                self._wires[address] = Wire(
                    address,
                    self.transport.pool(address),
                    self._signer,
                    read_only=self.connection.read_only,
                    moved=self._moved,
                )
            return self._wires[address]

    def _moved(self, bucket: str, address: str) -> Wire | None:
        """Where a bucket is that was not found at `address` any more; None when that is all that is known."""
        elsewhere = self._places.moved(bucket, address)
        return Wire(elsewhere, self.transport.pool(elsewhere), self._signer) if elsewhere else None

    def _list_buckets(self, address: str) -> tuple[Bucket, ...]:
        client = self._clients.at(address)
        found: list[Bucket] = []
        asked = {"IBMServiceInstanceId": self.connection.instance} if self.connection.instance else {}
        with translating("ListBucketsExtended", host=address):
            for page in client.get_paginator("list_buckets_extended").paginate(**asked):
                if "Buckets" not in page and "Owner" not in page:
                    raise CosError(Problem(Kind.BAD_ANSWER, detail="The answer is not a list of buckets."))
                for entry in page.get("Buckets") or []:
                    location, storage_class = split_constraint(entry.get("LocationConstraint") or "")
                    found.append(Bucket(entry["Name"], entry.get("CreationDate"), location, storage_class))
        return tuple(sorted(found, key=lambda bucket: bucket.name))

    def _look_for(self, bucket: str, address: str) -> None:
        """Ask one location for a bucket. Raises `CosError`: NO_BUCKET when it is not there."""
        wire = Wire(address, self.transport.pool(address), self._signer)
        wire.list_objects(bucket, max_keys=1)

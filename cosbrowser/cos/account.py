"""One connection that is in use: its secret, its tokens, its endpoints, its clients."""

from __future__ import annotations

import ssl
import threading
from typing import TYPE_CHECKING, Any

from cosbrowser import logs
from cosbrowser.cos.answers import translating
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.endpoints import Endpoints, endpoints_of, split_constraint
from cosbrowser.cos.entries import Bucket
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.iam import SdkTokens, TokenProvider
from cosbrowser.cos.signing import REGION, Anonymous, Bearer, Hmac, Signer
from cosbrowser.cos.wire import Wire

if TYPE_CHECKING:
    import urllib3

CONNECT_SECONDS, READ_SECONDS = 10.0, 60.0
POOL = 64  # connections kept to one endpoint; more than any setting of parallel requests
UNREACHABLE = (Kind.OFFLINE, Kind.TIMEOUT, Kind.TLS)


class Account:
    """A connection with its secret, ready to send. Safe from many threads.

    There is one SDK session an account, and one client an endpoint: the SDK keeps the instance id on the session,
    and neither sessions nor clients may be created by two threads at once (cos-api.md section 0, trap 1).
    """

    def __init__(self, connection: Connection, secret: Secret) -> None:
        logs.conceal(secret.api_key, secret.secret_access_key)
        self.connection = connection
        self._secret = secret
        self._lock = threading.RLock()
        self._pool = _pool()
        self._tokens = TokenProvider(connection.iam, secret.api_key, self._pool) if secret.api_key else None
        self._signer = self._make_signer()
        self._wires: dict[str, Wire] = {}
        self._clients: dict[str, Any] = {}
        self._session: Any = None
        self._endpoints: Endpoints | None = None
        self._where: dict[str, str] = {}  # bucket -> location

    def _make_signer(self) -> Signer:
        if self.connection.sign_in is SignIn.ANONYMOUS:
            return Anonymous()
        if self._tokens is not None and self.connection.sign_in is SignIn.IAM:
            return Bearer(self._tokens)
        if self._secret.secret_access_key:
            return Hmac(self._secret)
        raise CosError(Problem(Kind.NO_SECRET, operation="SignIn"))

    def check_sign_in(self) -> None:
        """Fetch a token now; nothing to do without IAM. Raises `CosError` (operation "GetToken")."""
        if self._tokens is not None and self.connection.sign_in is SignIn.IAM:
            self._tokens.token()

    def buckets(self) -> tuple[Bucket, ...]:
        """All buckets over all locations, by name; any endpoint answers for all of them."""
        if self.connection.endpoint:
            addresses: tuple[str, ...] = (self.connection.endpoint,)
        else:
            addresses = self._addresses().for_account
        found = self._first_answer(addresses)
        with self._lock:
            self._where = {bucket.name: bucket.location for bucket in found}
        return found

    def _first_answer(self, addresses: tuple[str, ...]) -> tuple[Bucket, ...]:
        """The bucket list from the first address that can be reached: one dead location does not hide the others."""
        *others, last = addresses
        for address in others:
            try:
                return self._list_buckets(address)
            except CosError as error:
                problem = error.problem
                if problem.kind not in UNREACHABLE or problem.operation != "ListBucketsExtended":
                    raise
        return self._list_buckets(last)

    def _list_buckets(self, address: str) -> tuple[Bucket, ...]:
        self.check_sign_in()  # before the SDK signs: its own wait hands out "Bearer None" (trap 4)
        client = self._client_at(address)
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

    def endpoint(self, bucket: str) -> str:
        """The address of a bucket's location. Raises `CosError` (NO_BUCKET) for a bucket that is in no listing."""
        if self.connection.endpoint:
            return self.connection.endpoint
        if bucket not in self._where:
            self.buckets()
        location = self._where.get(bucket)
        address = self._addresses().address(location) if location is not None else None
        if address is None:
            detail = f"location {location}" if location else ""
            raise CosError(Problem(Kind.NO_BUCKET, operation="FindBucket", bucket=bucket, detail=detail))
        return address

    def _addresses(self) -> Endpoints:
        with self._lock:
            if self._endpoints is None:
                self._endpoints = endpoints_of(self.connection, self._pool)
            return self._endpoints

    def wire(self, bucket: str) -> Wire:
        """The lean requests to the endpoint of a bucket."""
        address = self.endpoint(bucket)
        with self._lock:
            if address not in self._wires:
                self._wires[address] = Wire(address, self._pool, self._signer, read_only=self.connection.read_only)
            return self._wires[address]

    def client(self, bucket: str) -> Any:
        """The SDK's client for the endpoint of a bucket."""
        address = self.endpoint(bucket)
        self.check_sign_in()
        return self._client_at(address)

    def _client_at(self, address: str) -> Any:
        import ibm_boto3.session
        from ibm_botocore.client import Config

        with self._lock:
            if address in self._clients:
                return self._clients[address]
            if self._session is None:
                self._session = ibm_boto3.session.Session()
            kwargs: dict[str, Any] = {}
            if self.connection.sign_in is SignIn.ANONYMOUS:
                from ibm_botocore import UNSIGNED

                kwargs["signature"] = UNSIGNED
            elif self._tokens is not None and self.connection.sign_in is SignIn.IAM:
                kwargs = {"signature": "oauth", "token_manager": SdkTokens(self._tokens)}
                kwargs["ibm_service_instance_id"] = self.connection.instance or None
            else:
                kwargs = {"signature": "s3v4", "aws_access_key_id": self._secret.access_key_id}
                kwargs["aws_secret_access_key"] = self._secret.secret_access_key
            config = Config(
                signature_version=kwargs.pop("signature"),
                s3={"addressing_style": "path"},
                connect_timeout=CONNECT_SECONDS,
                read_timeout=READ_SECONDS,
                retries={"mode": "standard", "max_attempts": 4},
                max_pool_connections=POOL,
            )
            client = self._session.client("s3", endpoint_url=address, region_name=REGION, config=config, **kwargs)
            if self.connection.read_only:
                client.meta.events.register("before-call.s3", _refuse_writes)
            self._clients[address] = client
            return client

    def close(self) -> None:
        """Close all sockets; requests under way fail."""
        with self._lock:
            self._pool.clear()
            for client in self._clients.values():
                client.close()
            self._clients.clear()
            self._wires.clear()


def _refuse_writes(params: dict[str, Any], **_: object) -> None:
    """Refuse whatever is not a read; registered on the clients of a read-only connection."""
    if params["method"] not in ("GET", "HEAD"):
        raise CosError(Problem(Kind.READ_ONLY))


def _pool() -> urllib3.PoolManager:
    """The connections of one account: TLS verified, no redirects, no retries of the library's own."""
    import urllib3

    return urllib3.PoolManager(
        num_pools=16,
        maxsize=POOL,
        blocksize=256 * 1024,
        retries=False,
        timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
        ssl_context=ssl.create_default_context(),
    )

"""A request on its way through the service: who, where, what; and the parts of the house it may use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import S3Error
from .faults import Faults
from .journal import Journal
from .messages import Request, Response
from .model import Bucket, Entry
from .synthetic import layout

if TYPE_CHECKING:
    from .accounts import Accounts
    from .auth import Identity
    from .clock import Clock
    from .places import Place
    from .store import Store


@dataclass(slots=True)
class House:
    """The parts that all handlers share."""

    store: Store
    clock: Clock
    accounts: Accounts
    faults: Faults = field(default_factory=Faults)
    journal: Journal = field(default_factory=Journal)
    max_buckets: int = 1000  # of an instance; IBM's default of 100 is raised on request, tests lower it
    transfer_address: str = ""  # of the Aspera stub
    transfer_port: int = 0  # that its specifications name; 0: its own


@dataclass(slots=True)
class Call:
    """One authenticated request. `bucket_name` and `key` are decoded; `key` is empty for a bucket's own requests."""

    house: House
    request: Request
    place: Place
    query: dict[str, str]
    identity: Identity
    bucket_name: str
    key: str
    bucket_or_none: Bucket | None = None

    @property
    def store(self) -> Store:
        return self.house.store

    @property
    def headers(self) -> dict[str, str]:
        headers, ignored = self.request.headers, self.request.ignored
        return {name: value for name, value in headers.items() if name not in ignored} if ignored else headers

    @property
    def now(self) -> float:
        return self.house.clock.now()

    @property
    def bucket(self) -> Bucket:
        """The bucket of the path, which exists here. Raises NoSuchBucket."""
        if self.bucket_or_none is None:
            raise S3Error("NoSuchBucket", fields=(("BucketName", self.bucket_name),))
        return self.bucket_or_none

    @property
    def resource(self) -> str:
        """The Resource of an error document."""
        return f"/{self.bucket_name}/{self.key}" if self.bucket_name else "/"

    def save(self, entry: Entry) -> None:
        """Writes changed attributes; a generated object becomes a stored one by it."""
        with self.store.transaction():
            if entry.id:
                self.store.save_attributes(entry)
            else:
                self.store.put(self.bucket, entry)

    def save_settings(self) -> None:
        """Writes the changed settings of the bucket."""
        with self.store.transaction():
            self.store.save_settings(self.bucket)

    def number(self, name: str, default: int, *, most: int) -> int:
        """A query parameter that is a number from 0 up, not more than `most`. Raises InvalidArgument."""
        text = self.query.get(name, "")
        if not text:
            return default
        if not text.isascii() or not text.isdigit() or len(text) > 10:
            raise S3Error("InvalidArgument", f"Argument {name} must be an integer between 0 and 2147483647")
        return min(int(text), most)


Handler = Callable[[Call], Awaitable[Response]]


def current_entry(call: Call, bucket: Bucket, key: str) -> Entry | None:
    """The latest version, a delete marker included; a generated key that nobody has written over has one too."""
    entry = call.store.current(bucket, key)
    if entry is None and bucket.synthetic:
        generated = layout(bucket.synthetic)
        index = generated.holds(key)
        if index is not None:
            entry = generated.entry(index)
    return entry


def find_entry(call: Call, bucket: Bucket, key: str, version: str = "") -> Entry:
    """The latest version or the one named. Raises NoSuchKey, NoSuchVersion, and MethodNotAllowed on a marker."""
    if version:
        entry = call.store.version(bucket, key, version)
        if entry is None and version == "null" and bucket.synthetic:
            entry = current_entry(call, bucket, key)
        if entry is None:
            raise S3Error("NoSuchVersion", fields=(("Key", key), ("VersionId", version)))
        if entry.marker:
            raise S3Error(
                "MethodNotAllowed", headers=(("x-amz-delete-marker", "true"), ("x-amz-version-id", entry.version))
            )
        return entry
    entry = current_entry(call, bucket, key)
    if entry is None:
        raise S3Error("NoSuchKey", fields=(("Key", key),))
    if entry.marker:
        shown = (("x-amz-delete-marker", "true"), ("x-amz-version-id", entry.version)) if bucket.versioning else ()
        raise S3Error("NoSuchKey", fields=(("Key", key),), headers=shown)
    return entry

"""Which connection has a bucket that somebody pasted the address of, or named without its connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cosbrowser.cos.endpoints import network_of
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.cos.places import answers

if TYPE_CHECKING:
    from cosbrowser.cos.account import Account
    from cosbrowser.cos.accounts import Accounts

AT_ONCE = 8  # connections that are asked at a time
LIMIT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place, and the key in it that was meant (empty: the place itself)."""

    location: Location
    key: str = ""


def bucket_exists(accounts: Accounts, location: Location) -> Location:
    """The bucket, when it can be opened by its name; its objects need not be listable. Raises `CosError`."""
    account = accounts.account(location.connection)
    try:
        account.wire(location.bucket).list_objects(location.bucket, max_keys=1)
    except CosError as error:
        if error.problem.kind is not Kind.DENIED:
            raise
    return location


def find(accounts: Accounts, connections: tuple[str, ...], host: str, path: str) -> Whereabouts:
    """The first of the connections, by id, that has the bucket; all are asked at once.

    `host` is that of a URL: a connection whose addresses do not include it is not meant. Where it is empty, `path`
    begins with the bucket. Raises `CosError` (NO_BUCKET) when none has it.
    """

    def ask(connection: str) -> tuple[int, Whereabouts]:
        account = accounts.account(connection)
        bucket, key = _split(account, host, path) if host else _first(path)
        if not bucket:
            raise CosError(Problem(Kind.NO_BUCKET, operation="FindBucket", host=host))
        account.wire(bucket).list_objects(bucket, max_keys=1)
        folder = key[: key.rfind(DELIMITER) + 1]
        place = Location(connection, bucket, folder)
        return connections.index(connection), Whereabouts(place, key if key != folder else "")

    found = [one for one in answers(ask, connections, AT_ONCE, LIMIT_SECONDS) if not isinstance(one, CosError)]
    if not found:
        bucket = "" if host else _first(path)[0]
        raise CosError(Problem(Kind.NO_BUCKET, operation="FindBucket", bucket=bucket, host=host))
    return min(found, key=lambda one: one[0])[1]


def _split(account: Account, host: str, path: str) -> tuple[str, str]:
    """Bucket and key of a URL at one of the account's addresses, in either style; empty at any other."""
    known = [urlsplit(address).netloc.lower() for address in account.addresses()]
    host = host.lower()
    if host in known or (not account.connection.endpoint and network_of(host) is not None and host.startswith("s3.")):
        return _first(path)
    bucket, dot, rest = host.partition(".s3.")
    if not account.connection.endpoint and dot and network_of(f"s3.{rest}") is not None:
        return bucket, path
    ends = next((end for end in known if host.endswith(f".{end}")), "")
    return (host.removesuffix(f".{ends}"), path) if ends else ("", "")


def _first(path: str) -> tuple[str, str]:
    bucket, _, key = path.partition(DELIMITER)
    return bucket, key

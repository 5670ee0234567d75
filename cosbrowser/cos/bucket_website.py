"""A bucket as a static website: an index page, an error page, or a redirect of everything to another host."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.endpoints import DOMAIN
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Bucket, Location

_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?")


@dataclass(frozen=True, slots=True)
class Website:
    """Index and error page, or a redirect. `redirect` is a host, `protocol` "https", "http" or the request's own.

    `routing` are rules that this program shows and keeps, and does not edit.
    """

    index: str = ""
    error: str = ""
    redirect: str = ""
    protocol: str = ""
    routing: int = 0

    def __bool__(self) -> bool:
        return bool(self.index or self.redirect)


class Fault(enum.StrEnum):
    """What is wrong with a website."""

    INDEX = "index"
    HOST = "host"


def fault(website: Website) -> Fault | None:
    """What COS would refuse; None for what it takes."""
    if website.redirect:
        return None if _HOST.fullmatch(website.redirect) else Fault.HOST
    return None if website.index and "/" not in website.index else Fault.INDEX


def address(endpoint: str, bucket: Bucket | None) -> str:
    """Where the website of a bucket is, by IBM's pattern; empty for another store, or an unknown location."""
    if bucket is None or not bucket.location or DOMAIN not in endpoint:
        return ""
    return f"https://{bucket.name}.s3-web.{bucket.location}.{DOMAIN}"


@dataclass(frozen=True, slots=True)
class Published:
    """A website, and the endpoint of its bucket, from which its address follows."""

    website: Website
    endpoint: str = ""


def published(accounts: Accounts, location: Location) -> Published:
    """The website of a bucket; an empty one where there is none. Raises `CosError`."""
    return Published(
        _website_of(_read(accounts, location)), accounts.account(location.connection).endpoint(location.bucket)
    )


def set_website(accounts: Accounts, location: Location, wanted: Website) -> Published:
    """Set or remove it, routing rules stay beside an index page; gives what the server has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    if not wanted:
        with translating("DeleteBucketWebsite", bucket=location.bucket):
            client.delete_bucket_website(Bucket=location.bucket)
        return published(accounts, location)
    made: dict[str, Any] = {}
    if wanted.redirect:
        made["RedirectAllRequestsTo"] = {"HostName": wanted.redirect}
        if wanted.protocol:
            made["RedirectAllRequestsTo"]["Protocol"] = wanted.protocol
    else:
        made["IndexDocument"] = {"Suffix": wanted.index}
        if wanted.error:
            made["ErrorDocument"] = {"Key": wanted.error}
        routing = _read(accounts, location).get("RoutingRules") or []
        if routing:
            made["RoutingRules"] = routing
    with translating("PutBucketWebsite", bucket=location.bucket):
        client.put_bucket_website(Bucket=location.bucket, WebsiteConfiguration=made)
    return published(accounts, location)


def _read(accounts: Accounts, location: Location) -> dict[str, Any]:
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetBucketWebsite", bucket=location.bucket):
            return client.get_bucket_website(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return {}
        raise


def _website_of(answer: dict[str, Any]) -> Website:
    redirect: dict[str, Any] = answer.get("RedirectAllRequestsTo") or {}
    return Website(
        str((answer.get("IndexDocument") or {}).get("Suffix") or ""),
        str((answer.get("ErrorDocument") or {}).get("Key") or ""),
        str(redirect.get("HostName") or ""),
        str(redirect.get("Protocol") or ""),
        len(answer.get("RoutingRules") or []),
    )

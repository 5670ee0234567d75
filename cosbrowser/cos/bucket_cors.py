"""Which web pages may use a bucket from a browser: its CORS rules."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location

MOST_RULES = 100
METHODS = ("GET", "PUT", "POST", "DELETE", "HEAD")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True, slots=True)
class CorsRule:
    """Pages of these origins may send these methods. `age`: seconds that a browser may remember it, None: its own."""

    origins: tuple[str, ...]
    methods: tuple[str, ...]
    headers: tuple[str, ...] = ()
    exposed: tuple[str, ...] = ()
    age: int | None = None
    id: str = ""


class Fault(enum.StrEnum):
    """What is wrong with a rule."""

    ORIGINS = "origins"  # none
    ORIGIN = "origin"  # one that is none: a path, two stars
    METHODS = "methods"
    HEADER = "header"


def fault(rule: CorsRule) -> Fault | None:
    """What COS or a browser would not understand; None for a rule that they do."""
    if not rule.origins:
        return Fault.ORIGINS
    if not all(is_origin(origin) for origin in rule.origins):
        return Fault.ORIGIN
    if not rule.methods:
        return Fault.METHODS
    wrong = [name for name in rule.headers if not _HEADER.fullmatch(name) or name.count("*") > 1]
    wrong += [name for name in rule.exposed if not _HEADER.fullmatch(name) or "*" in name]
    return Fault.HEADER if wrong else None


def is_origin(text: str) -> bool:
    """Whether a browser may send that as Origin: "https://host" with at most one star, or "*" alone."""
    if text == "*":
        return True
    return re.fullmatch(r"[a-z][a-z0-9+.-]*://[^/\s?#]+", text) is not None and text.count("*") <= 1


def rules(accounts: Accounts, location: Location) -> tuple[CorsRule, ...]:
    """The rules in their order: the first that fits a request counts. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    try:
        with translating("GetBucketCors", bucket=location.bucket):
            answer: dict[str, Any] = client.get_bucket_cors(Bucket=location.bucket)
    except CosError as error:
        if error.problem.kind is Kind.NOT_FOUND:
            return ()
        raise
    return tuple(
        CorsRule(
            tuple(found.get("AllowedOrigins") or ()),
            tuple(found.get("AllowedMethods") or ()),
            tuple(found.get("AllowedHeaders") or ()),
            tuple(found.get("ExposeHeaders") or ()),
            found.get("MaxAgeSeconds"),
            str(found.get("ID") or ""),
        )
        for found in answer.get("CORSRules") or []
    )


def set_rules(accounts: Accounts, location: Location, wanted: tuple[CorsRule, ...]) -> tuple[CorsRule, ...]:
    """Give a bucket exactly these rules; gives what the server has then. Raises `CosError`."""
    client = accounts.client(location.connection, location.bucket)
    if wanted:
        with translating("PutBucketCors", bucket=location.bucket):
            client.put_bucket_cors(
                Bucket=location.bucket, CORSConfiguration={"CORSRules": [_document(rule) for rule in wanted]}
            )
    else:
        with translating("DeleteBucketCors", bucket=location.bucket):
            client.delete_bucket_cors(Bucket=location.bucket)
    return rules(accounts, location)


def _document(rule: CorsRule) -> dict[str, Any]:
    made: dict[str, Any] = {"AllowedOrigins": list(rule.origins), "AllowedMethods": list(rule.methods)}
    if rule.headers:
        made["AllowedHeaders"] = list(rule.headers)
    if rule.exposed:
        made["ExposeHeaders"] = list(rule.exposed)
    if rule.age is not None:
        made["MaxAgeSeconds"] = rule.age
    if rule.id:
        made["ID"] = rule.id
    return made

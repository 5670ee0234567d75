"""Headers and metadata that are kept with an object, and their change: by a copy onto itself, or by storing it anew.

Sources: IBM's SDK guide, "Updating Metadata"; cos-api.md sections 1.1, 4.4, 4.5, 4.9.
"""

from __future__ import annotations

import base64
import enum
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from cosbrowser.cos import access, archive, retention, tags
from cosbrowser.cos.answers import translating
from cosbrowser.cos.bulk import Progress, each, shared
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectHead, Selection

HEADERS = ("Content-Type", "Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Expires")
METADATA_BYTES = 2048  # of all names and values together (cos-api.md section 4.5)
COPY_BYTES = 5 << 30  # the most that one CopyObject or PutObject takes
TOO_LARGE = "TooLarge"  # code of our refusal of more
_IN_MEMORY = 32 << 20  # bytes of an object that is stored anew; more goes through a temporary file
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110 section 5.6.2
_SDK_NAMES = {
    "Content-Type": "ContentType",
    "Cache-Control": "CacheControl",
    "Content-Disposition": "ContentDisposition",
    "Content-Encoding": "ContentEncoding",
    "Content-Language": "ContentLanguage",
    "Expires": "Expires",
}


class Way(enum.StrEnum):
    """How properties are changed."""

    COPY = "copy"  # on the server, onto itself
    PUT = "put"  # fetched and stored anew


class Fault(enum.Enum):
    """What is wrong with a name or a value before anything is sent."""

    NO_NAME = enum.auto()
    NAME = enum.auto()  # signs that a header name cannot have
    CONTROL = enum.auto()  # a line break or another control character
    NOT_ASCII = enum.auto()  # can be sent encoded only


def fault_of(name: str, value: str, *, encode: bool) -> Fault | None:
    """What is wrong with a header or metadata entry; with `encode`, text beyond ASCII is none (RFC 2047)."""
    if not name:
        return Fault.NO_NAME
    if not _TOKEN.fullmatch(name):
        return Fault.NAME
    if any(ord(sign) < 32 or ord(sign) == 127 for sign in value):
        return Fault.CONTROL
    return None if value.isascii() or encode else Fault.NOT_ASCII


def encoded(value: str) -> str:
    """ASCII as it is, all else as one RFC 2047 word in UTF-8, as other programs for S3 do."""
    if value.isascii():
        return value
    return f"=?UTF-8?B?{base64.b64encode(value.encode()).decode()}?="


def decoded(value: str) -> str:
    """What RFC 2047 words stand for; all else as it is."""
    if "=?" not in value:
        return value
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, UnicodeDecodeError, ValueError):
        return value


@dataclass(frozen=True, slots=True)
class Properties:
    """Headers by their usual names (those of `HEADERS` that are set), and metadata by names in lower case."""

    headers: dict[str, str] = field(default_factory=dict[str, str])
    metadata: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class PropertiesChange:
    """What was touched: new values by name, None where one is taken away. All else stays as each object has it."""

    headers: dict[str, str | None] = field(default_factory=dict[str, "str | None"])
    metadata: dict[str, str | None] = field(default_factory=dict[str, "str | None"])
    way: Way = Way.COPY

    def of(self, before: Properties) -> Properties:
        """What an object that has `before` is to have."""
        return Properties(_touched(before.headers, self.headers), _touched(before.metadata, self.metadata))

    def __bool__(self) -> bool:
        return bool(self.headers or self.metadata)


def _touched(before: Mapping[str, str], change: Mapping[str, str | None]) -> dict[str, str]:
    after = {**before, **change}
    return {name: value for name, value in after.items() if value is not None}


def properties_of(head: ObjectHead) -> Properties:
    """The properties that a HEAD tells."""
    found = {name: head.headers[name.lower()] for name in HEADERS if head.headers.get(name.lower())}
    return Properties(found, dict(head.metadata))


@dataclass(frozen=True, slots=True)
class Common:
    """What objects have in common: a value by name, None where they differ or some have none. `objects` were read."""

    objects: int
    headers: dict[str, str | None]
    metadata: dict[str, str | None]


def common(accounts: Accounts, selection: Selection) -> Iterator[Common]:
    """What the selected objects have in common so far, after each few that were read. Raises `CosError`."""
    here = selection.location
    wire = accounts.wire(here.connection, here.bucket)
    found: dict[str, Properties] = {}

    def read(key: str) -> None:
        found[key] = properties_of(wire.head_object(here.bucket, key))

    for progress in each(accounts, selection, read):
        if progress.failed:
            raise CosError(progress.failed[0])
        some = list(found.values())
        yield Common(len(some), shared([one.headers for one in some]), shared([one.metadata for one in some]))


def change(accounts: Accounts, selection: Selection, wanted: PropertiesChange) -> Iterator[Progress]:
    """Change the properties of all objects of a selection. An object that changes meanwhile is left alone, and said."""
    yield from each(accounts, selection, lambda key: change_one(accounts, selection.location, key, wanted))


def change_one(accounts: Accounts, location: Location, key: str, wanted: PropertiesChange) -> None:
    """Change the properties of one object; its bytes, tags and public access stay.

    Raises `CosError`: CHANGED when the object is another meanwhile, LOCKED or DENIED under retention (a change of
    properties overwrites the object), INVALID with code `TOO_LARGE` above 5 GiB.
    """
    wire = accounts.wire(location.connection, location.bucket)
    head = wire.head_object(location.bucket, key)
    before = properties_of(head)
    after = wanted.of(before)
    if after == before:
        return
    retention.check_free(head, "CopyObject", location.bucket)
    archive.check_readable(head, "CopyObject", location.bucket)
    if head.size > COPY_BYTES:
        raise CosError(Problem(Kind.INVALID, "CopyObject", location.bucket, key, code=TOO_LARGE))
    kept = access.kept_by_copies(accounts, location, key)
    if wanted.way is Way.COPY:
        _copy_onto_itself(accounts, location, head, after)
    else:
        _store_anew(accounts, location, head, after)
    if kept is not None:
        access.set_grants(accounts, location, key, kept)


def _copy_onto_itself(accounts: Accounts, location: Location, head: ObjectHead, after: Properties) -> None:
    client = accounts.client(location.connection, location.bucket)
    asked: dict[str, Any] = {_SDK_NAMES[name]: value for name, value in after.headers.items()}
    redirect = head.headers.get("x-amz-website-redirect-location")
    if redirect:
        asked["WebsiteRedirectLocation"] = redirect
    with translating("CopyObject", bucket=location.bucket, key=head.key):
        client.copy_object(
            Bucket=location.bucket,
            Key=head.key,
            CopySource={"Bucket": location.bucket, "Key": head.key},
            CopySourceIfMatch=f'"{head.etag}"',
            MetadataDirective="REPLACE",
            Metadata=after.metadata,
            **asked,
        )


def _store_anew(accounts: Accounts, location: Location, head: ObjectHead, after: Properties) -> None:
    wire = accounts.wire(location.connection, location.bucket)
    kept = tags.tags_of(accounts, location, head.key)
    with SpooledTemporaryFile(_IN_MEMORY) as body:
        digest = hashlib.md5(usedforsecurity=False)
        with wire.get_object(location.bucket, head.key, etag=head.etag) as download:
            for piece in download.chunks():
                digest.update(piece)
                body.write(piece)
        body.seek(0)
        headers = {
            **after.headers,
            **{f"x-amz-meta-{name}": value for name, value in after.metadata.items()},
            "Content-MD5": base64.b64encode(digest.digest()).decode(),
            "If-Match": f'"{head.etag}"',
        }
        if kept:
            headers["x-amz-tagging"] = urlencode(kept)
        redirect = head.headers.get("x-amz-website-redirect-location")
        if redirect:
            headers["x-amz-website-redirect-location"] = redirect
        wire.put_object(location.bucket, head.key, body, head.size, headers)

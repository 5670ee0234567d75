"""If-Match and its family, and byte ranges."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from .errors import S3Error

if TYPE_CHECKING:
    from .model import Entry

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def _matches(header: str, etag: str) -> bool:
    tags = [tag.strip().removeprefix("W/").strip('"') for tag in header.split(",")]
    return "*" in tags or etag in tags


def _date(header: str) -> float | None:
    """The time of a date header; None for what is not one, which then counts as absent (RFC 9110)."""
    try:
        return parsedate_to_datetime(header).timestamp()
    except ValueError:
        return None


def check_read(headers: dict[str, str], entry: Entry, *, prefix: str = "") -> None:
    """The four conditions of GET and HEAD, or those of a copy's source with the prefix `x-amz-copy-source-`.

    Raises PreconditionFailed, or NotModified (a copy knows only PreconditionFailed).
    """
    modified = int(entry.modified)
    no_change = "PreconditionFailed" if prefix else "NotModified"
    if_match, if_none_match = headers.get(f"{prefix}if-match"), headers.get(f"{prefix}if-none-match")
    since, unmodified = headers.get(f"{prefix}if-modified-since"), headers.get(f"{prefix}if-unmodified-since")
    if if_match is not None:
        if not _matches(if_match, entry.etag):
            raise S3Error("PreconditionFailed", fields=(("Condition", "If-Match"),))
    elif unmodified is not None and (limit := _date(unmodified)) is not None and modified > limit:
        raise S3Error("PreconditionFailed", fields=(("Condition", "If-Unmodified-Since"),))
    if if_none_match is not None:
        if _matches(if_none_match, entry.etag):
            raise S3Error(no_change, headers=_validators(entry))
    elif since is not None and (limit := _date(since)) is not None and modified <= limit:
        raise S3Error(no_change, headers=_validators(entry))


def _validators(entry: Entry) -> tuple[tuple[str, str], ...]:
    return (("ETag", f'"{entry.etag}"'),)


def check_write(headers: dict[str, str], entry: Entry | None) -> None:
    """The conditions of a PUT against what is there now.

    Raises PreconditionFailed, and NoSuchKey for If-Match on nothing.
    """
    if_match, if_none_match = headers.get("if-match"), headers.get("if-none-match")
    unmodified = headers.get("if-unmodified-since")
    if if_match is not None:
        if entry is None:
            raise S3Error("NoSuchKey")
        if not _matches(if_match, entry.etag):
            raise S3Error("PreconditionFailed", fields=(("Condition", "If-Match"),))
    if if_none_match is not None and entry is not None and _matches(if_none_match, entry.etag):
        raise S3Error("PreconditionFailed", fields=(("Condition", "If-None-Match"),))
    if (
        unmodified is not None
        and entry is not None
        and (limit := _date(unmodified)) is not None
        and int(entry.modified) > limit
    ):
        raise S3Error("PreconditionFailed", fields=(("Condition", "If-Unmodified-Since"),))


def byte_range(header: str | None, size: int) -> tuple[int, int] | None:
    """First byte and length of a Range; None when there is none or it is not one range of bytes (then all is sent).

    Raises InvalidRange when it begins behind the end.
    """
    found = _RANGE.fullmatch(header.strip()) if header else None
    if found is None:
        return None
    first, last = found.groups()
    if not first and not last:
        return None
    if not first:
        length = min(int(last), size)
        if length == 0:
            raise S3Error("InvalidRange", headers=(("Content-Range", f"bytes */{size}"),))
        return size - length, length
    start = int(first)
    if last and int(last) < start:
        return None
    if start >= size:
        raise S3Error("InvalidRange", headers=(("Content-Range", f"bytes */{size}"),))
    end = min(int(last), size - 1) if last else size - 1
    return start, end - start + 1

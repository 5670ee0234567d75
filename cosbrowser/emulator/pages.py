"""The listings of a bucket: ListObjectsV2, ListObjects, ListMultipartUploads."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING

from . import listing, markup
from .buckets import key_protect_headers
from .errors import S3Error

if TYPE_CHECKING:
    from .calls import Call
    from .listing import Page
    from .messages import Response


def naming(call: Call) -> tuple[Callable[[str], str], str]:
    """How keys are written in the answer, and the element that says so. Raises InvalidArgument."""
    encoding = call.query.get("encoding-type")
    if encoding is None:
        return listing.plain, ""
    if encoding != "url":
        raise S3Error("InvalidArgument", "Invalid Encoding Method specified in Request")
    return listing.encoded, "<EncodingType>url</EncodingType>"


def _prefixes(page: Page, name: Callable[[str], str]) -> str:
    return "".join(f"<CommonPrefixes><Prefix>{name(p)}</Prefix></CommonPrefixes>" for p in page.prefixes)


def owner_of(call: Call) -> str:
    guid = call.bucket.instance
    return f"<Owner><ID>{guid}</ID><DisplayName>{guid}</DisplayName></Owner>"


def _token(page: Page) -> str:
    mark = b"p" if page.last_is_prefix else b"k"
    return base64.urlsafe_b64encode(mark + page.last.encode()).decode()


def _read_token(token: str) -> tuple[str, bool]:
    try:
        raw = base64.urlsafe_b64decode(token)
        if raw[:1] in {b"p", b"k"}:
            return raw[1:].decode(), raw[:1] == b"p"
    except ValueError:
        pass
    raise S3Error("InvalidArgument", "The continuation token provided is incorrect")


async def list_objects_v2(call: Call) -> Response:
    """`GET /{bucket}?list-type=2`."""
    query = call.query
    if query.get("list-type") != "2":
        raise S3Error("InvalidArgument", "Invalid List Type specified in Request")
    name, encoding = naming(call)
    prefix, delimiter, after = query.get("prefix", ""), query.get("delimiter", ""), query.get("start-after", "")
    limit = call.number("max-keys", 1000, most=1000)
    question = listing.Question(prefix, delimiter, after, limit=limit)
    head = f"<Name>{call.bucket.name}</Name><Prefix>{name(prefix)}</Prefix>"
    if given := query.get("continuation-token"):  # an empty one, which IBM's guide sends first, is none
        at, past = _read_token(given)
        question = listing.Question(prefix, delimiter, at, past, limit)
        head += f"<ContinuationToken>{markup.text(given)}</ContinuationToken>"
    if after:
        head += f"<StartAfter>{name(after)}</StartAfter>"
    if delimiter:
        head += f"<Delimiter>{name(delimiter)}</Delimiter>"
    owner = owner_of(call) if query.get("fetch-owner") == "true" else ""
    page = listing.page(call.store, call.bucket, question, name, owner)
    if page.truncated:
        head += f"<NextContinuationToken>{_token(page)}</NextContinuationToken>"
    return markup.answer(
        "ListBucketResult",
        f"{head}<MaxKeys>{limit}</MaxKeys><KeyCount>{page.count}</KeyCount>{encoding}"
        f"<IsTruncated>{'true' if page.truncated else 'false'}</IsTruncated>"
        f"{''.join(page.contents)}{_prefixes(page, name)}",
    )


async def list_objects(call: Call) -> Response:
    """`GET /{bucket}`, the first version of the listing."""
    query = call.query
    name, encoding = naming(call)
    prefix, delimiter, marker = query.get("prefix", ""), query.get("delimiter", ""), query.get("marker", "")
    limit = call.number("max-keys", 1000, most=1000)
    # A marker that is a common prefix stands for all of it: it is what the page before gave as NextMarker.
    past = bool(delimiter) and marker.startswith(prefix) and marker[len(prefix) :].endswith(delimiter)
    question = listing.Question(prefix, delimiter, marker, past, limit)
    page = listing.page(call.store, call.bucket, question, name, owner_of(call))
    head = f"<Name>{call.bucket.name}</Name><Prefix>{name(prefix)}</Prefix><Marker>{name(marker)}</Marker>"
    if page.truncated:
        head += f"<NextMarker>{name(page.last)}</NextMarker>"
    if delimiter:
        head += f"<Delimiter>{name(delimiter)}</Delimiter>"
    answer = markup.answer(
        "ListBucketResult",
        f"{head}<MaxKeys>{limit}</MaxKeys>{encoding}"
        f"<IsTruncated>{'true' if page.truncated else 'false'}</IsTruncated>"
        f"{''.join(page.contents)}{_prefixes(page, name)}",
    )
    answer.headers += key_protect_headers(call.bucket)
    return answer

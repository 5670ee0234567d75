"""Tags of objects: IBM's limits are 10 tags, keys of 128 and values of 256 characters, no key in `ibm:`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from . import markup
from .calls import find_entry
from .errors import S3Error
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .calls import Call

_ALLOWED = re.compile(r"[\w\s+\-=._:/@]*")


def _checked(tags: list[tuple[str, str]]) -> dict[str, str]:
    """Raises InvalidTag."""
    if len(tags) > 10:
        raise S3Error("InvalidTag", "Object tags cannot be greater than 10")
    for key, value in tags:
        if not 1 <= len(key) <= 128 or key.lower().startswith("ibm:") or not _ALLOWED.fullmatch(key):
            raise S3Error("InvalidTag", "The TagKey you have provided is invalid", fields=(("TagKey", key),))
        if len(value) > 256 or not _ALLOWED.fullmatch(value):
            raise S3Error("InvalidTag", "The TagValue you have provided is invalid", fields=(("TagKey", key),))
    if len(dict(tags)) < len(tags):
        raise S3Error("InvalidTag", "Cannot provide multiple Tags with the same key")
    return dict(tags)


def from_header(headers: dict[str, str]) -> dict[str, str]:
    """The tags of an x-amz-tagging header, `a=b&c=d`."""
    given = headers.get("x-amz-tagging", "")
    pairs = [part.partition("=")[::2] for part in given.split("&") if part]
    return _checked([(unquote_plus(key), unquote_plus(value)) for key, value in pairs])


async def get_tags(call: Call) -> Response:
    """`GET /{bucket}/{key}?tagging`."""
    entry = find_entry(call, call.bucket, call.key, call.query.get("versionId", ""))
    rows = "".join(
        f"<Tag><Key>{markup.text(key)}</Key><Value>{markup.text(value)}</Value></Tag>"
        for key, value in entry.attributes.tags.items()
    )
    answer = markup.answer("Tagging", f"<TagSet>{rows}</TagSet>")
    if call.bucket.versioning:
        answer.headers.append(("x-amz-version-id", entry.version))
    return answer


async def put_tags(call: Call) -> Response:
    """`PUT /{bucket}/{key}?tagging`."""
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "Tagging")
    found = root.child("TagSet")
    if found is None:
        raise S3Error("MalformedXML", "There is no TagSet")
    tags = [(each.value("Key") or "", each.value("Value") or "") for each in found.children("Tag")]
    return _saved(call, _checked(tags), 200)


async def delete_tags(call: Call) -> Response:
    """`DELETE /{bucket}/{key}?tagging`."""
    return _saved(call, {}, 204)


def _saved(call: Call, tags: dict[str, str], status: int) -> Response:
    entry = find_entry(call, call.bucket, call.key, call.query.get("versionId", ""))
    entry.attributes.tags = tags
    call.save(entry)
    return Response(status, [("x-amz-version-id", entry.version)] if call.bucket.versioning else [])

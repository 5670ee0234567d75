"""CopyObject and UploadPartCopy: the same segments counted once more, so size does not matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from . import archive, conditions, customer_keys, markup
from .blobs import Segments, cut
from .calls import find_entry
from .clock import iso
from .errors import S3Error
from .hashing import hashed
from .model import Entry
from .objects import MAX_PUT
from .writing import admit, check_key, commit, described, made_version

if TYPE_CHECKING:
    from .calls import Call
    from .messages import Response
    from .model import Bucket

_SOURCE_RANGE = re.compile(r"bytes=(\d+)-(\d+)")


def source(call: Call) -> tuple[Bucket, Entry]:
    """The object that x-amz-copy-source names, whichever location it is in; its conditions are checked.

    Raises InvalidArgument, NoSuchBucket, NoSuchKey, AccessDenied, PreconditionFailed.
    """
    path, _, query = call.headers["x-amz-copy-source"].partition("?versionId=")
    try:
        name, slash, key = unquote_to_bytes(path.encode("latin-1")).decode().removeprefix("/").partition("/")
    except UnicodeDecodeError:
        raise S3Error("InvalidArgument", "Copy Source must be URL-encoded UTF-8") from None
    if not slash or not key:
        raise S3Error("InvalidArgument", "Copy Source must mention the source bucket and key: sourcebucket/sourcekey")
    bucket = call.store.buckets.get(name)
    if bucket is None:
        raise S3Error("NoSuchBucket", fields=(("BucketName", name),))
    if call.identity.key is None or not call.identity.key.may(bucket.instance, "read object"):
        raise S3Error("AccessDenied")
    entry = find_entry(call, bucket, key, query)
    customer_keys.check(call.headers, entry, copy_source=True)
    conditions.check_read(call.headers, entry, prefix="x-amz-copy-source-")
    archive.check_readable(entry, call.now)
    return bucket, entry


def _source_version(bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    return [("x-amz-copy-source-version-id", entry.version)] if bucket.versioning else []


def directive(call: Call, name: str) -> str:
    """COPY (the default) or REPLACE. Raises InvalidArgument."""
    value = call.headers.get(name, "COPY").upper()
    if value not in {"COPY", "REPLACE"}:
        raise S3Error("InvalidArgument", f"Unknown {name}: {value}")
    return value


async def copy_object(call: Call) -> Response:
    """`PUT /{bucket}/{key}` with x-amz-copy-source."""
    bucket, key = call.bucket, call.key
    check_key(key)
    await call.request.drain()
    admit(call, bucket, key)
    origin_bucket, origin = source(call)
    if origin.size > MAX_PUT:
        raise S3Error(
            "InvalidRequest", "The specified copy source is larger than the maximum allowable size: 5368709120"
        )
    replace = directive(call, "x-amz-metadata-directive") == "REPLACE"
    same = origin_bucket.id == bucket.id and origin.key == key and not call.headers["x-amz-copy-source"].count("?")
    if same and not replace and not _changes_something(call):
        raise S3Error(
            "InvalidRequest",
            "This copy request is illegal because it is trying to copy an object to itself without changing the "
            "object's metadata, storage class, website redirect location or encryption attributes.",
        )
    old = origin.attributes
    attributes = described(call, bucket)
    if not replace:
        attributes.headers, attributes.metadata = old.headers, old.metadata
    if directive(call, "x-amz-tagging-directive") == "COPY":
        attributes.tags = dict(old.tags)
    attributes.checksums, attributes.checksum_type = dict(old.checksums), old.checksum_type
    etag = origin.etag
    if "-" in etag:  # of a multipart object; the copy is one piece and has the MD5 of its bytes
        etag, _ = await hashed(call.store.blobs, origin.segments)
        if attributes.checksum_type == "COMPOSITE":
            attributes.checksums, attributes.checksum_type = {}, ""
    entry = Entry(
        key, origin.size, etag, call.now, origin.storage_class, segments=origin.segments, attributes=attributes
    )
    kept = old if directive(call, "retention-directive") == "COPY" else None
    with call.store.transaction():
        commit(call, bucket, entry, kept)
    answer = markup.answer(
        "CopyObjectResult",
        f"<LastModified>{iso(entry.modified)}</LastModified><ETag>&quot;{entry.etag}&quot;</ETag>",
    )
    answer.headers += [*made_version(bucket, entry), *_source_version(origin_bucket, origin)]
    return answer


def _changes_something(call: Call) -> bool:
    headers = call.headers
    return "x-amz-website-redirect-location" in headers or directive(call, "x-amz-tagging-directive") == "REPLACE"


def part_source(call: Call) -> tuple[Bucket, Entry, Segments, int]:
    """The source of UploadPartCopy with the segments and size of its range. Raises InvalidArgument, InvalidRange."""
    bucket, entry = source(call)
    header = call.headers.get("x-amz-copy-source-range")
    if header is None:
        return bucket, entry, entry.segments, entry.size
    found = _SOURCE_RANGE.fullmatch(header)
    if found is None:
        raise S3Error("InvalidArgument", "The x-amz-copy-source-range value must be of the form bytes=first-last")
    first, last = int(found[1]), int(found[2])
    if first > last or last >= entry.size:
        raise S3Error("InvalidRange", f"Range specified is not valid for source object of size: {entry.size}")
    length = last - first + 1
    return bucket, entry, cut(entry.segments, first, length), length


def source_version(bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    """The header that says which version was copied."""
    return _source_version(bucket, entry)

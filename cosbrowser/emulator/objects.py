"""Requests about single objects: put, get, head, delete; and delete of many."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from . import archive, conditions, customer_keys, immutable, locks, markup, replication
from .blobs import cut
from .calls import find_entry
from .clock import http_date
from .errors import S3Error
from .messages import Response
from .model import NULL_VERSION, Entry
from .payload import document, receive
from .synthetic import layout
from .writing import KEPT, META, admit, check_key, checksum_headers, commit, described, version_header, written

if TYPE_CHECKING:
    from .calls import Call
    from .model import Bucket

MAX_PUT = 5 << 30
_OVERRIDES = {f"response-{name}": name for name in KEPT}
_SPELLED = {name: "-".join(part.capitalize() for part in name.split("-")) for name in KEPT}


async def put_object(call: Call) -> Response:
    """`PUT /{bucket}/{key}`."""
    bucket, key = call.bucket, call.key
    check_key(key)
    entry = Entry(key, attributes=described(call, bucket))
    immutable.check_digest(call, bucket)
    admit(call, bucket, key)
    blobs = call.store.blobs
    writer = blobs.writer()
    try:
        received = await receive(call.request, call.identity, writer.write, limit=MAX_PUT)
        entry.size, entry.etag, entry.modified = received.size, received.md5, call.now
        if entry.attributes.customer_key:
            entry.etag = secrets.token_hex(16)  # not the MD5: COS encrypts
        entry.attributes.checksums = received.checksums
        entry.attributes.checksum_type = "FULL_OBJECT" if received.checksums else ""
        with call.store.transaction():
            entry.segments = blobs.add(writer)
            commit(call, bucket, entry)
    finally:
        writer.discard()
    return Response(200, written(bucket, entry))


def entry_headers(call: Call, bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    """The headers of GET and HEAD that describe the object."""
    attributes = entry.attributes
    given = {"content-type": "application/octet-stream", **attributes.headers}
    for parameter, name in _OVERRIDES.items():
        if parameter in call.query:
            if call.identity.key is None:
                raise S3Error(
                    "InvalidRequest", "Request specific response headers cannot be used for anonymous requests."
                )
            given[name] = call.query[parameter]
    headers = [(_SPELLED[name], value) for name, value in given.items()]
    headers += [("ETag", f'"{entry.etag}"'), ("Last-Modified", http_date(entry.modified))]
    headers += version_header(bucket, entry)
    headers += [(META + name, value) for name, value in attributes.metadata.items()]
    headers += archive.headers(entry, call.now)
    headers += immutable.headers(entry)
    headers += locks.headers(entry)
    headers += customer_keys.shown(attributes.customer_key)
    if attributes.replication:
        headers.append(("x-amz-replication-status", attributes.replication))
    if attributes.tags:
        headers.append(("x-amz-tagging-count", str(len(attributes.tags))))
    if attributes.redirect:
        headers.append(("x-amz-website-redirect-location", attributes.redirect))
    return headers


async def get_object(call: Call) -> Response:
    """`GET` and `HEAD /{bucket}/{key}`, with conditions, a range, a part number, response-* overrides."""
    bucket = call.bucket
    entry = find_entry(call, bucket, call.key, call.query.get("versionId", ""))
    customer_keys.check(call.headers, entry)
    conditions.check_read(call.headers, entry)
    if call.request.method == "GET":
        archive.check_readable(entry, call.now)
    headers = entry_headers(call, bucket, entry)
    wanted = _part(call, entry, headers) or conditions.byte_range(call.headers.get("range"), entry.size)
    if wanted is None:
        if call.headers.get("x-amz-checksum-mode", "").upper() == "ENABLED":
            headers += checksum_headers(entry)
        status, start, length = 200, 0, entry.size
    else:
        status, (start, length) = 206, wanted
        headers.append(("Content-Range", f"bytes {start}-{start + length - 1}/{entry.size}"))
    if call.request.method == "HEAD":
        return Response(status, headers, b"", length)
    segments = entry.segments if wanted is None else cut(entry.segments, start, length)
    blobs = call.store.blobs
    body = blobs.whole(segments) if length <= 1 << 16 else blobs.pieces(segments)
    return Response(status, headers, body, length)


def _part(call: Call, entry: Entry, headers: list[tuple[str, str]]) -> tuple[int, int] | None:
    """The range of `?partNumber=N`. Raises InvalidRange when there is no such part."""
    if "partNumber" not in call.query:
        return None
    if "range" in call.headers:
        raise S3Error("InvalidRequest", "Cannot specify both Range header and partNumber query parameter")
    number = call.number("partNumber", 1, most=1 << 31)
    sizes = entry.attributes.parts or [entry.size]
    if number < 1:
        raise S3Error("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive")
    if number > len(sizes):
        raise S3Error("InvalidPart", "The requested partnumber is not satisfiable", status=416)
    if entry.attributes.parts:
        headers.append(("x-amz-mp-parts-count", str(len(sizes))))
    return (sum(sizes[: number - 1]), sizes[number - 1]) if entry.size else None


async def delete_object(call: Call) -> Response:
    """`DELETE /{bucket}/{key}`: success whether it was there or not."""
    bucket = call.bucket
    with call.store.transaction():
        marker, version = remove(call, bucket, call.key, call.query.get("versionId", ""))
    headers = [("x-amz-delete-marker", "true")] if marker else []
    if version:
        headers.append(("x-amz-version-id", version))
    return Response(204, headers)


def remove(call: Call, bucket: Bucket, key: str, version: str) -> tuple[bool, str]:
    """Deletes as the versioning of the bucket has it. Within a transaction.

    Returns whether a delete marker was made or removed, and the version id to show (empty without versioning).
    """
    store = call.store
    if bucket.synthetic and (not version or version == NULL_VERSION):
        if layout(bucket.synthetic).holds(key) is not None:
            store.put(bucket, Entry(key, modified=call.now, marker=True))  # hides the generated key
            return False, ""
        version = ""
    if version:
        entry = store.version(bucket, key, version)
        if entry is not None:
            immutable.check_free(entry, call.now)
            locks.check_removal(call, bucket, entry)
            store.remove(bucket, entry)
        return entry is not None and entry.marker, version if bucket.versioning else ""
    if bucket.versioning:
        marker = Entry(key, modified=call.now, marker=True)
        store.put(bucket, marker)
        replication.replicate(store, bucket, marker)
        return True, marker.version
    entry = store.current(bucket, key)
    if entry is not None:
        immutable.check_free(entry, call.now)
        store.remove(bucket, entry)
    return False, ""


async def delete_objects(call: Call) -> Response:
    """`POST /{bucket}?delete`: at most 1,000 keys; each is answered for itself."""
    bucket = call.bucket
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "Delete")
    wanted = root.children("Object")
    if not wanted or len(wanted) > 1000:
        raise S3Error("MalformedXML")
    quiet = root.value("Quiet") == "true"
    rows: list[str] = []
    asked: list[tuple[str, str]] = []
    for each in wanted:
        parts = {child.name: child.text for child in each.children()}
        if not parts.get("Key"):
            raise S3Error("MalformedXML", "An Object has no Key")
        asked.append((parts["Key"], parts.get("VersionId", "").strip()))
    with call.store.transaction():
        gone: set[str] = set()
        if not bucket.versioning and not bucket.synthetic and not bucket.settings.get("protection"):
            gone = call.store.remove_plain(bucket, [key for key, version in asked if not version])
        for key, version in asked:
            removed = not version and key in gone
            if removed and quiet:
                continue
            name = f"<Key>{markup.text(key)}</Key>" + (f"<VersionId>{version}</VersionId>" if version else "")
            if removed:
                rows.append(f"<Deleted>{name}</Deleted>")
                continue
            try:
                marker, shown = remove(call, bucket, key, version)
            except S3Error as error:
                rows.append(f"<Error>{name}<Code>{error.code}</Code><Message>{error.message}</Message></Error>")
                continue
            if not quiet:
                made = f"<DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>{shown}</DeleteMarkerVersionId>"
                rows.append(f"<Deleted>{name}{made if marker else ''}</Deleted>")
    return markup.answer("DeleteResult", "".join(rows))

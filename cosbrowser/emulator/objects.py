"""Requests about single objects: put, get, head, delete; and delete of many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import conditions, markup
from .blobs import cut
from .calls import current_entry, find_entry
from .checksums import HEADER
from .clock import http_date
from .errors import S3Error
from .model import NULL_VERSION, Attributes, Entry
from .payload import document, receive
from .server import Response
from .synthetic import layout

if TYPE_CHECKING:
    from .calls import Call
    from .model import Bucket

MAX_PUT = 5 << 30
MAX_KEY = 1024
MAX_METADATA = 2048
_META = "x-amz-meta-"
_KEPT = ("content-type", "cache-control", "content-disposition", "content-encoding", "content-language", "expires")
_OVERRIDES = {f"response-{name}": name for name in _KEPT}
_SPELLED = {name: "-".join(part.capitalize() for part in name.split("-")) for name in _KEPT}


def check_key(key: str) -> None:
    """Raises KeyTooLong."""
    size = len(key.encode())
    if size > MAX_KEY:
        raise S3Error("KeyTooLong", fields=(("Size", str(size)), ("MaxSizeAllowed", str(MAX_KEY))))


def described(headers: dict[str, str]) -> Attributes:
    """What the headers of a PUT, copy or multipart upload say about the object. Raises MetadataTooLarge."""
    kept = {name: headers[name] for name in _KEPT if name in headers}
    encoding = [part for part in kept.pop("content-encoding", "").split(",") if part.strip() not in {"", "aws-chunked"}]
    if encoding:
        kept["content-encoding"] = ",".join(encoding)
    metadata = {name.removeprefix(_META): value for name, value in headers.items() if name.startswith(_META)}
    if sum(len(name) + len(value) for name, value in metadata.items()) > MAX_METADATA:
        raise S3Error("MetadataTooLarge", fields=(("MaxSizeAllowed", str(MAX_METADATA)),))
    return Attributes(headers=kept, metadata=metadata, redirect=headers.get("x-amz-website-redirect-location", ""))


async def put_object(call: Call) -> Response:
    """`PUT /{bucket}/{key}`."""
    bucket, key, request = call.bucket, call.key, call.request
    check_key(key)
    conditions.check_write(call.headers, _visible(current_entry(call, bucket, key)))
    entry = Entry(key, attributes=described(call.headers))
    blobs = call.store.blobs
    writer = blobs.writer()
    try:
        received = await receive(request, call.identity, writer.write, limit=MAX_PUT)
        entry.size, entry.etag, entry.modified = received.size, received.md5, call.now
        entry.attributes.checksums = received.checksums
        entry.attributes.checksum_type = "FULL_OBJECT" if received.checksums else ""
        # Again: the body took its time, and somebody else may have been quicker.
        conditions.check_write(call.headers, _visible(current_entry(call, bucket, key)))
        with call.store.transaction():
            entry.segments = blobs.add(writer)
            call.store.put(bucket, entry)
    finally:
        writer.discard()
    return Response(200, [("ETag", f'"{entry.etag}"'), *version_header(bucket, entry), *checksum_headers(entry)])


def _visible(entry: Entry | None) -> Entry | None:
    return None if entry is None or entry.marker else entry


def version_header(bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    return [("x-amz-version-id", entry.version)] if bucket.versioning else []


def checksum_headers(entry: Entry) -> list[tuple[str, str]]:
    attributes = entry.attributes
    found = [(HEADER + name, value) for name, value in attributes.checksums.items()]
    return [*found, (f"{HEADER}type", attributes.checksum_type)] if found else []


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
    headers += [(_META + name, value) for name, value in attributes.metadata.items()]
    if entry.storage_class != "STANDARD":
        headers.append(("x-amz-storage-class", entry.storage_class))
    if attributes.tags:
        headers.append(("x-amz-tagging-count", str(len(attributes.tags))))
    if attributes.redirect:
        headers.append(("x-amz-website-redirect-location", attributes.redirect))
    return headers


async def get_object(call: Call) -> Response:
    """`GET` and `HEAD /{bucket}/{key}`, with conditions, a range, a part number, response-* overrides."""
    bucket = call.bucket
    entry = find_entry(call, bucket, call.key, call.query.get("versionId", ""))
    conditions.check_read(call.headers, entry)
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
            store.remove(bucket, entry)
        return entry is not None and entry.marker, version if bucket.versioning else ""
    if bucket.versioning:
        marker = Entry(key, modified=call.now, marker=True)
        store.put(bucket, marker)
        return True, marker.version
    entry = store.current(bucket, key)
    if entry is not None:
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
    with call.store.transaction():
        for each in wanted:
            found = each.child("Key")
            if found is None or not found.text:
                raise S3Error("MalformedXML", "An Object has no Key")
            key, version = found.text, each.value("VersionId") or ""
            name = f"<Key>{markup.text(key)}</Key>" + (f"<VersionId>{version}</VersionId>" if version else "")
            try:
                marker, shown = remove(call, bucket, key, version)
            except S3Error as error:
                rows.append(f"<Error>{name}<Code>{error.code}</Code><Message>{error.message}</Message></Error>")
                continue
            if not quiet:
                made = f"<DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>{shown}</DeleteMarkerVersionId>"
                rows.append(f"<Deleted>{name}{made if marker else ''}</Deleted>")
    return markup.answer("DeleteResult", "".join(rows))

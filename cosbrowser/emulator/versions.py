"""Versioning of buckets and the list of versions."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import markup
from .clock import iso
from .errors import S3Error
from .listing import successor
from .messages import Response
from .pages import naming, owner_of
from .payload import document
from .synthetic import layout

if TYPE_CHECKING:
    from .calls import Call
    from .model import Bucket, Entry


async def get_versioning(call: Call) -> Response:
    """`GET /{bucket}?versioning`."""
    status = call.bucket.versioning
    return markup.answer("VersioningConfiguration", f"<Status>{status}</Status>" if status else "")


async def put_versioning(call: Call) -> Response:
    """`PUT /{bucket}?versioning`: Enabled or Suspended; never on a bucket with a retention policy."""
    bucket = call.bucket
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "VersioningConfiguration")
    status = root.value("Status")
    if status not in {"Enabled", "Suspended"}:
        raise S3Error("MalformedXML", "The Status must be Enabled or Suspended")
    if bucket.settings.get("protection"):
        raise S3Error("InvalidBucketState", "A bucket with a retention policy cannot have versioning")
    if bucket.synthetic:
        raise S3Error("InvalidBucketState", "A bucket of generated keys cannot have versioning")
    if status == "Suspended" and "object-lock" in bucket.settings:
        raise S3Error("InvalidBucketState", "Versioning cannot be suspended on a bucket with Object Lock")
    if status == "Suspended" and bucket.settings.get("replication"):
        raise S3Error("InvalidBucketState", "Versioning cannot be suspended on a bucket with replication")
    bucket.settings["versioning"] = status
    call.save_settings()
    return Response(200)


def _from(call: Call, bucket: Bucket, start: str) -> Iterator[Entry]:
    """All versions from that key on. In a bucket of generated keys each has its one, unless it was written over."""
    stored = call.store.scan_versions(bucket, start.encode())
    if not bucket.synthetic:
        return stored
    generated = layout(bucket.synthetic)
    computed = (generated.entry(at) for at in range(generated.position(start), generated.total))
    return _unhidden(heapq.merge(stored, computed, key=lambda entry: entry.key.encode()))


def _unhidden(entries: Iterator[Entry]) -> Iterator[Entry]:
    previous = None
    for entry in entries:
        if entry.key != previous and not entry.marker:
            yield entry
        previous = entry.key


async def list_versions(call: Call) -> Response:
    """`GET /{bucket}?versions`, newest first within a key."""
    query, bucket = call.query, call.bucket
    name, encoding = naming(call)
    prefix, delimiter = query.get("prefix", ""), query.get("delimiter", "")
    key_marker, version_marker = query.get("key-marker", ""), query.get("version-id-marker", "")
    if version_marker and not key_marker:
        raise S3Error("InvalidArgument", "A version-id marker cannot be specified without a key marker.")
    limit = call.number("max-keys", 1000, most=1000)
    owner = owner_of(call)
    rows: list[str] = []
    prefixes: list[str] = []
    last_key = last_version = ""
    truncated = False
    passed = not version_marker
    entries = _from(call, bucket, max(prefix, key_marker))
    while limit and (entry := next(entries, None)) is not None:
        key = entry.key
        if not key.startswith(prefix):
            break
        if key == key_marker:
            if not version_marker:
                continue
            if not passed:
                passed = entry.version == version_marker
                continue
        at = key.find(delimiter, len(prefix)) if delimiter else -1
        common = key[: at + len(delimiter)] if at >= 0 else ""
        if common and key_marker.startswith(common):
            entries = _behind(call, bucket, common)
            continue
        if len(rows) + len(prefixes) >= limit:
            truncated = True
            break
        if common:
            prefixes.append(common)
            last_key, last_version = common, ""
            entries = _behind(call, bucket, common)
            continue
        last_key, last_version = key, entry.version
        rows.append(_row(entry, name(key), owner))
    following = ""
    if truncated:
        following = f"<NextKeyMarker>{name(last_key)}</NextKeyMarker>"
        if last_version:
            following += f"<NextVersionIdMarker>{last_version}</NextVersionIdMarker>"
    commons = "".join(f"<CommonPrefixes><Prefix>{name(p)}</Prefix></CommonPrefixes>" for p in prefixes)
    head = f"<Delimiter>{name(delimiter)}</Delimiter>" if delimiter else ""
    return markup.answer(
        "ListVersionsResult",
        f"<Name>{bucket.name}</Name><Prefix>{name(prefix)}</Prefix><KeyMarker>{name(key_marker)}</KeyMarker>"
        f"<VersionIdMarker>{markup.text(version_marker)}</VersionIdMarker>{following}<MaxKeys>{limit}</MaxKeys>{head}"
        f"{encoding}<IsTruncated>{'true' if truncated else 'false'}</IsTruncated>{''.join(rows)}{commons}",
    )


def _behind(call: Call, bucket: Bucket, prefix: str) -> Iterator[Entry]:
    following = successor(prefix)
    return iter(()) if following is None else _from(call, bucket, following)


def _row(entry: Entry, key: str, owner: str) -> str:
    latest = "true" if entry.latest else "false"
    head = (
        f"<Key>{key}</Key><VersionId>{entry.version}</VersionId><IsLatest>{latest}</IsLatest>"
        f"<LastModified>{iso(entry.modified)}</LastModified>"
    )
    if entry.marker:
        return f"<DeleteMarker>{head}{owner}</DeleteMarker>"
    return (
        f"<Version>{head}<ETag>&quot;{entry.etag}&quot;</ETag><Size>{entry.size}</Size>"
        f"<StorageClass>{entry.storage_class}</StorageClass>{owner}</Version>"
    )

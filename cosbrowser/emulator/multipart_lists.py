"""The two lists of multipart uploads: the parts of one, and the uploads of a bucket that nobody has finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import markup
from .clock import iso
from .multipart import MAX_PARTS, checksum_elements, find_upload, parts_of
from .pages import naming, owner_of

if TYPE_CHECKING:
    from .calls import Call
    from .messages import Response


async def list_parts(call: Call) -> Response:
    """`GET /{bucket}/{key}?uploadId`."""
    upload = find_upload(call)
    limit = call.number("max-parts", 1000, most=1000)
    marker = call.number("part-number-marker", 0, most=MAX_PARTS)
    found = parts_of(call, upload, marker, limit + 1)
    shown = found[:limit]
    truncated = len(found) > limit
    last = shown[-1].number if shown else marker
    rows = "".join(
        f"<Part><PartNumber>{p.number}</PartNumber><LastModified>{iso(p.modified)}</LastModified>"
        f"<ETag>&quot;{p.etag}&quot;</ETag><Size>{p.size}</Size>{checksum_elements(p.checksums)}</Part>"
        for p in shown
    )
    name, encoding = naming(call)
    owner = owner_of(call)
    initiator = owner.replace("Owner>", "Initiator>")
    checksum = ""
    if upload.algorithm:
        checksum = (
            f"<ChecksumAlgorithm>{upload.algorithm.upper()}</ChecksumAlgorithm>"
            f"<ChecksumType>{upload.checksum_type}</ChecksumType>"
        )
    return markup.answer(
        "ListPartsResult",
        f"<Bucket>{call.bucket.name}</Bucket><Key>{name(upload.key)}</Key><UploadId>{upload.id}</UploadId>{encoding}"
        f"{initiator}{owner}<StorageClass>STANDARD</StorageClass><PartNumberMarker>{marker}</PartNumberMarker>"
        f"<NextPartNumberMarker>{last}</NextPartNumberMarker><MaxParts>{limit}</MaxParts>"
        f"<IsTruncated>{str(truncated).lower()}</IsTruncated>{checksum}{rows}",
    )


async def list_uploads(call: Call) -> Response:
    """`GET /{bucket}?uploads`, by key and then by age."""
    query, bucket = call.query, call.bucket
    name, encoding = naming(call)
    prefix, delimiter = query.get("prefix", ""), query.get("delimiter", "")
    key_marker, id_marker = query.get("key-marker", ""), query.get("upload-id-marker", "")
    limit = call.number("max-uploads", 1000, most=1000)
    rows = call.store.database.execute(
        "SELECT key, id, initiated FROM upload WHERE bucket = ? AND key >= ? ORDER BY key, initiated, id",
        (bucket.id, max(prefix, key_marker).encode()),
    )
    shown: list[str] = []
    prefixes: list[str] = []
    truncated = passed = False
    next_key = next_id = ""
    owner = owner_of(call)
    initiator = owner.replace("Owner>", "Initiator>")
    for raw, upload, initiated in rows:
        key = raw.decode()
        if not key.startswith(prefix):
            if key > prefix:
                break
            continue
        if key_marker and key == key_marker:
            if not id_marker:
                continue
            if not passed:
                passed = upload == id_marker
                continue
        at = key.find(delimiter, len(prefix)) if delimiter else -1
        common = key[: at + len(delimiter)] if at >= 0 else ""
        if common and (common in prefixes[-1:] or key_marker.startswith(common)):
            continue
        if len(shown) + len(prefixes) >= limit:
            truncated = True
            break
        if common:
            prefixes.append(common)
            next_key, next_id = common, ""
            continue
        next_key, next_id = key, upload
        shown.append(
            f"<Upload><Key>{name(key)}</Key><UploadId>{upload}</UploadId>{initiator}{owner}"
            f"<StorageClass>STANDARD</StorageClass><Initiated>{iso(initiated)}</Initiated></Upload>"
        )
    following = ""
    if truncated:
        following = f"<NextKeyMarker>{name(next_key)}</NextKeyMarker><NextUploadIdMarker>{next_id}</NextUploadIdMarker>"
    head = f"<Delimiter>{name(delimiter)}</Delimiter>" if delimiter else ""
    commons = "".join(f"<CommonPrefixes><Prefix>{name(p)}</Prefix></CommonPrefixes>" for p in prefixes)
    return markup.answer(
        "ListMultipartUploadsResult",
        f"<Bucket>{bucket.name}</Bucket><KeyMarker>{name(key_marker)}</KeyMarker>"
        f"<UploadIdMarker>{markup.text(id_marker)}</UploadIdMarker>{following}<Prefix>{name(prefix)}</Prefix>{head}"
        f"{encoding}<MaxUploads>{limit}</MaxUploads><IsTruncated>{str(truncated).lower()}</IsTruncated>"
        f"{''.join(shown)}{commons}",
    )

"""Multipart uploads: create, parts, part copies, list, complete, abort."""

from __future__ import annotations

import hashlib
import json
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import checksums, customer_keys, immutable, markup
from .blobs import Segments
from .calls import current_entry
from .checksums import HEADER
from .clock import iso
from .copying import part_source, source_version
from .errors import S3Error
from .hashing import hashed
from .messages import Response
from .model import Attributes, Entry, dump_segments, load_attributes, load_segments
from .objects import MAX_PUT
from .payload import document, receive
from .writing import admit, check_key, checksum_headers, commit, described, made_version

if TYPE_CHECKING:
    from .calls import Call

MIN_PART = 5 << 20
MAX_PARTS = 10_000
MAX_OBJECT = 10 << 40


@dataclass(frozen=True, slots=True)
class Upload:
    """A multipart upload in progress."""

    id: str
    key: str
    initiated: float
    owner: str
    algorithm: str  # of checksums, lower case; may be empty
    checksum_type: str
    attributes: Attributes


@dataclass(frozen=True, slots=True)
class Part:
    """One part that has arrived."""

    number: int
    size: int
    etag: str
    modified: float
    segments: Segments
    checksums: dict[str, str]


def find_upload(call: Call) -> Upload:
    """The upload of `?uploadId=`. Raises NoSuchUpload."""
    row = call.store.database.execute(
        "SELECT id, key, initiated, owner, algorithm, checksum_type, attributes FROM upload"
        " WHERE id = ? AND bucket = ? AND key = ?",
        (call.query["uploadId"], call.bucket.id, call.key.encode()),
    ).fetchone()
    if row is None:
        raise S3Error("NoSuchUpload", fields=(("UploadId", call.query["uploadId"]),))
    return Upload(row[0], row[1].decode(), *row[2:6], attributes=load_attributes(row[6]))


def parts_of(call: Call, upload: Upload, after: int = 0, limit: int = MAX_PARTS) -> list[Part]:
    rows = call.store.database.execute(
        "SELECT number, size, etag, modified, segments, checksums FROM part"
        " WHERE upload = ? AND number > ? ORDER BY number LIMIT ?",
        (upload.id, after, limit),
    )
    return [Part(*row[:4], segments=load_segments(row[4]), checksums=json.loads(row[5])) for row in rows]


async def create_upload(call: Call) -> Response:
    """`POST /{bucket}/{key}?uploads`."""
    bucket, key = call.bucket, call.key
    check_key(key)
    await call.request.drain()
    immutable.refuse_headers(call)
    immutable.check_free(_current(call), call.now)
    algorithm = call.headers.get("x-amz-checksum-algorithm", "").lower()
    if algorithm and algorithm not in checksums.ALGORITHMS:
        raise S3Error("InvalidRequest", "Checksum algorithm provided is unsupported.")
    kind = call.headers.get("x-amz-checksum-type", "").upper()
    if kind and not algorithm:
        raise S3Error(
            "InvalidRequest", "The x-amz-checksum-type header can only be used with x-amz-checksum-algorithm."
        )
    if kind == "FULL_OBJECT" and algorithm.startswith("sha"):
        raise S3Error("InvalidRequest", f"The FULL_OBJECT checksum type cannot be used with the {algorithm} checksum.")
    if algorithm and not kind:
        kind = "FULL_OBJECT" if algorithm == "crc64nvme" else "COMPOSITE"
    upload = str(uuid.uuid4())
    attributes = described(call, bucket)
    owner = call.identity.key.access_key_id if call.identity.key else ""
    with call.store.transaction():
        call.store.database.execute(
            "INSERT INTO upload (id, bucket, key, initiated, owner, algorithm, checksum_type, attributes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (upload, bucket.id, key.encode(), call.now, owner, algorithm, kind, attributes.dump()),
        )
    answer = markup.answer(
        "InitiateMultipartUploadResult",
        f"<Bucket>{bucket.name}</Bucket><Key>{markup.text(key)}</Key><UploadId>{upload}</UploadId>",
    )
    if algorithm:
        answer.headers += [(f"{HEADER}algorithm", algorithm.upper()), (f"{HEADER}type", kind)]
    return answer


def _current(call: Call) -> Entry | None:
    return current_entry(call, call.bucket, call.key)


def _part_number(call: Call) -> int:
    text = call.query.get("partNumber", "")
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MAX_PARTS:
        raise S3Error("InvalidArgument", f"Part number must be an integer between 1 and {MAX_PARTS}, inclusive")
    return int(text)


async def upload_part(call: Call) -> Response:
    """`PUT /{bucket}/{key}?uploadId&partNumber`: the last of several with one number counts."""
    upload, number = find_upload(call), _part_number(call)
    if customer_keys.sent(call.headers) != upload.attributes.customer_key:
        raise S3Error("InvalidRequest", "The multipart upload was initiated with other encryption parameters.")
    immutable.check_digest(call, call.bucket)
    writer = call.store.blobs.writer()
    try:
        received = await receive(call.request, call.identity, writer.write, limit=MAX_PUT, also=upload.algorithm)
        find_upload(call)  # it may have been aborted or completed meanwhile
        with call.store.transaction():
            segments = call.store.blobs.add(writer)
            part = Part(number, received.size, received.md5, call.now, segments, received.checksums)
            _save_part(call, upload, part)
    finally:
        writer.discard()
    return Response(
        200, [("ETag", f'"{part.etag}"'), *((HEADER + name, value) for name, value in part.checksums.items())]
    )


def _save_part(call: Call, upload: Upload, part: Part) -> None:
    database, blobs = call.store.database, call.store.blobs
    blobs.hold(part.segments)
    gone = database.execute(
        "DELETE FROM part WHERE upload = ? AND number = ? RETURNING segments", (upload.id, part.number)
    ).fetchall()
    for (segments,) in gone:
        blobs.release(load_segments(segments))
    database.execute(
        "INSERT INTO part (upload, number, size, etag, modified, segments, checksums) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            upload.id, part.number, part.size, part.etag, part.modified, dump_segments(part.segments),
            json.dumps(part.checksums),
        ),
    )  # fmt: skip


async def upload_part_copy(call: Call) -> Response:
    """`PUT /{bucket}/{key}?uploadId&partNumber` with x-amz-copy-source: the ETag is the MD5 of the range."""
    await call.request.drain()
    upload, number = find_upload(call), _part_number(call)
    bucket, entry, segments, size = part_source(call)
    if size > MAX_PUT:
        raise S3Error(
            "InvalidRequest", "The specified copy source is larger than the maximum allowable size: 5368709120"
        )
    md5, found = await hashed(call.store.blobs, segments, upload.algorithm)
    find_upload(call)
    part = Part(number, size, md5, call.now, segments, found)
    with call.store.transaction():
        _save_part(call, upload, part)
    answer = markup.answer(
        "CopyPartResult", f"<LastModified>{iso(part.modified)}</LastModified><ETag>&quot;{part.etag}&quot;</ETag>"
    )
    answer.headers += source_version(bucket, entry)
    return answer


_ELEMENTS = {name: f"Checksum{name.upper()}" for name in checksums.ALGORITHMS}


def checksum_elements(found: dict[str, str]) -> str:
    return "".join(f"<{_ELEMENTS[name]}>{value}</{_ELEMENTS[name]}>" for name, value in found.items())


async def complete_upload(call: Call) -> Response:
    """`POST /{bucket}/{key}?uploadId`: parts in ascending order, each but the last of at least 5 MiB."""
    bucket, upload = call.bucket, find_upload(call)
    chosen = _chosen(call, upload, await document(call.request, call.identity, checksum_stated=False))
    for part in chosen[:-1]:
        if part.size < MIN_PART:
            raise S3Error(
                "EntityTooSmall",
                fields=(
                    ("ETag", part.etag), ("MinSizeAllowed", str(MIN_PART)), ("ProposedSize", str(part.size)),
                    ("PartNumber", str(part.number)),
                ),
            )  # fmt: skip
    size = sum(part.size for part in chosen)
    if size > MAX_OBJECT:
        raise S3Error("EntityTooLarge")
    admit(call, bucket, upload.key)
    digest = hashlib.md5(b"".join(bytes.fromhex(part.etag) for part in chosen)).hexdigest()
    entry = Entry(
        upload.key,
        size,
        f"{digest}-{len(chosen)}",
        call.now,
        segments=tuple(segment for part in chosen for segment in part.segments),
        attributes=upload.attributes,
    )
    entry.attributes.parts = [part.size for part in chosen]
    await _whole_checksum(call, upload, chosen, entry)
    find_upload(call)  # it may have been aborted or completed meanwhile
    with call.store.transaction():
        commit(call, bucket, entry)
        _forget(call, upload)
    where = f"http://{call.headers.get('host', '')}/{bucket.name}/{markup.url(upload.key)}"
    answer = markup.answer(
        "CompleteMultipartUploadResult",
        f"<Location>{markup.text(where)}</Location><Bucket>{bucket.name}</Bucket><Key>{markup.text(upload.key)}</Key>"
        f"<ETag>&quot;{entry.etag}&quot;</ETag>{checksum_elements(entry.attributes.checksums)}",
    )
    answer.headers += [*made_version(bucket, entry), *checksum_headers(entry)]
    return answer


def _chosen(call: Call, upload: Upload, body: bytes) -> list[Part]:
    """The parts that the document names. Raises MalformedXML, InvalidPartOrder, InvalidPart."""
    if not body.strip():
        raise S3Error("MalformedXML")
    wanted = markup.parse(body, "CompleteMultipartUpload").children("Part")
    if not wanted:
        raise S3Error("MalformedXML", "You must specify at least one part")
    have = {part.number: part for part in parts_of(call, upload)}
    chosen: list[Part] = []
    for each in wanted:
        number, etag = each.integer("PartNumber"), each.needed("ETag").strip('"')
        if number is None:
            raise S3Error("MalformedXML", "A Part has no PartNumber")
        if chosen and number <= chosen[-1].number:
            raise S3Error("InvalidPartOrder", fields=(("UploadId", upload.id),))
        part = have.get(number)
        if part is None or part.etag != etag:
            raise S3Error("InvalidPart", fields=(("UploadId", upload.id), ("PartNumber", str(number)), ("ETag", etag)))
        for name, element in _ELEMENTS.items():
            stated = each.value(element)
            if stated and name in part.checksums and stated != part.checksums[name]:
                raise S3Error("InvalidPart", fields=(("UploadId", upload.id), ("PartNumber", str(number))))
        chosen.append(part)
    return chosen


async def _whole_checksum(call: Call, upload: Upload, chosen: list[Part], entry: Entry) -> None:
    """Gives the object the checksum of its upload: of the parts' checksums, or of all its bytes."""
    name = upload.algorithm
    if not name:
        return
    if upload.checksum_type == "COMPOSITE":
        value = checksums.composite(name, [part.checksums[name] for part in chosen])
    else:
        _, found = await hashed(call.store.blobs, entry.segments, name)
        value = found[name]
    stated = call.headers.get(HEADER + name)
    if stated and stated not in {value, value.partition("-")[0]}:
        raise S3Error("BadDigest", f"The {name.upper()} you specified did not match the calculated checksum.")
    entry.attributes.checksums, entry.attributes.checksum_type = {name: value}, upload.checksum_type


def _forget(call: Call, upload: Upload) -> None:
    """Removes the upload and its hold on the parts. Within a transaction."""
    database = call.store.database
    database.execute("DELETE FROM upload WHERE id = ?", (upload.id,))
    gone = database.execute("DELETE FROM part WHERE upload = ? RETURNING segments", (upload.id,)).fetchall()
    for (segments,) in gone:
        call.store.blobs.release(load_segments(segments))


async def abort_upload(call: Call) -> Response:
    """`DELETE /{bucket}/{key}?uploadId`."""
    upload = find_upload(call)
    with call.store.transaction():
        _forget(call, upload)
    return Response(204)

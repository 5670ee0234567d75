"""What all three ways to write an object share: PUT, copy and the completion of a multipart upload.

`described` reads what the headers say, before the body costs anything; `admit` refuses what protection or conditions
forbid, before the body and once more after it; `commit` puts the new object under the bucket's rules and stores it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import acl, archive, conditions, customer_keys, immutable, locks, replication, tagging
from .calls import current_entry
from .checksums import HEADER
from .errors import S3Error
from .model import Attributes

if TYPE_CHECKING:
    from .calls import Call
    from .model import Bucket, Entry

MAX_KEY = 1024
MAX_METADATA = 2048
META = "x-amz-meta-"
KEPT = ("content-type", "cache-control", "content-disposition", "content-encoding", "content-language", "expires")


def check_key(key: str) -> None:
    """Raises KeyTooLong."""
    size = len(key.encode())
    if size > MAX_KEY:
        raise S3Error("KeyTooLong", fields=(("Size", str(size)), ("MaxSizeAllowed", str(MAX_KEY))))


def described(call: Call, bucket: Bucket) -> Attributes:
    """What the headers say about the new object. Raises S3Error on whatever is wrong with them."""
    headers = call.headers
    kept = {name: headers[name] for name in KEPT if name in headers}
    encoding = [part for part in kept.pop("content-encoding", "").split(",") if part.strip() not in {"", "aws-chunked"}]
    if encoding:
        kept["content-encoding"] = ",".join(encoding)
    metadata = {name.removeprefix(META): value for name, value in headers.items() if name.startswith(META)}
    if sum(len(name) + len(value) for name, value in metadata.items()) > MAX_METADATA:
        raise S3Error("MetadataTooLarge", fields=(("MaxSizeAllowed", str(MAX_METADATA)),))
    attributes = Attributes(
        headers=kept,
        metadata=metadata,
        tags=tagging.from_header(headers),
        acl=acl.from_headers(call, bucket, of_object=True),
        customer_key=customer_keys.sent(headers),
        redirect=headers.get("x-amz-website-redirect-location", ""),
    )
    locks.read_headers(call, bucket, attributes)
    _check_encryption(headers, attributes)
    return attributes


def _check_encryption(headers: dict[str, str], attributes: Attributes) -> None:
    """Raises InvalidArgument on anything but COS's own encryption (AES256) or a customer's key, and on both."""
    wanted = headers.get("x-amz-server-side-encryption")
    if "x-amz-server-side-encryption-aws-kms-key-id" in headers or wanted not in {None, "AES256"}:
        raise S3Error("InvalidArgument", "The encryption method specified is not supported")
    if wanted and attributes.customer_key:
        raise S3Error(
            "InvalidArgument",
            "Server Side Encryption with Customer provided key is incompatible with the encryption method specified",
        )


def admit(call: Call, bucket: Bucket, key: str) -> None:
    """Raises what forbids to write that key now: AccessDenied, PreconditionFailed, NoSuchKey."""
    entry = current_entry(call, bucket, key)
    if entry is not None and entry.marker:
        entry = None
    conditions.check_write(call.headers, entry)
    immutable.check_free(entry, call.now)


def commit(call: Call, bucket: Bucket, entry: Entry, kept: Attributes | None = None) -> None:
    """Puts the entry under the rules of its bucket and stores it. Within a transaction.

    `kept` are the attributes of a copy's source when its retention is to come along.
    """
    admit(call, bucket, entry.key)
    immutable.apply(call, bucket, entry, kept)
    locks.apply_default(bucket, entry)
    archive.apply_rule(bucket, entry)
    call.store.put(bucket, entry)
    replication.replicate(call.store, bucket, entry)


def version_header(bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    return [("x-amz-version-id", entry.version)] if bucket.versioning else []


def checksum_headers(entry: Entry) -> list[tuple[str, str]]:
    attributes = entry.attributes
    found = [(HEADER + name, value) for name, value in attributes.checksums.items()]
    return [*found, (f"{HEADER}type", attributes.checksum_type)] if found else []


def made_version(bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    """The version id in the answer to a write: shown while versioning is on, not once it is suspended."""
    return [("x-amz-version-id", entry.version)] if bucket.versioning == "Enabled" else []


def written(bucket: Bucket, entry: Entry) -> list[tuple[str, str]]:
    """The headers of the answer to a write."""
    return [
        ("ETag", f'"{entry.etag}"'),
        *made_version(bucket, entry),
        *checksum_headers(entry),
        *customer_keys.shown(entry.attributes.customer_key),
    ]

"""An object that makes room for another keeps its content under another key: a copy within the bucket.

COS cannot rename. The original is not deleted: it stays until the new object takes its key, under a condition that
it is still what was copied, so at no moment is there nothing at the key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cosbrowser.cos.answers import translating
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location
    from cosbrowser.transfer.meeting import There

MOST_AT_ONCE = 5 << 30  # bytes that one CopyObject takes


def copy(accounts: Accounts, target: Location, key: str, there: There, other: str) -> None:
    """Copy the object `there` with its metadata and tags to the key `other`, and see that it arrived.

    Raises `CosError`: CHANGED when another object is at the key by now, INVALID for one of more than 5 GiB.
    """
    if there.size > MOST_AT_ONCE:
        detail = "an object of more than 5 GiB cannot be renamed on the server"
        raise CosError(Problem(Kind.INVALID, "CopyObject", target.bucket, key, detail=detail))
    client = accounts.client(target.connection, target.bucket)
    source: dict[str, Any] = {"Bucket": target.bucket, "Key": key}
    with translating("CopyObject", bucket=target.bucket, key=key):
        client.copy_object(
            Bucket=target.bucket, Key=other, CopySource=source, CopySourceIfMatch=f'"{there.etag}"',
            MetadataDirective="COPY",
        )  # fmt: skip
    copied = accounts.wire(target.connection, target.bucket).head_object(target.bucket, other)
    if copied.size != there.size:
        detail = f"{copied.size} bytes were copied, {there.size} were there"
        raise CosError(Problem(Kind.DAMAGED, "CopyObject", target.bucket, key, detail=detail))

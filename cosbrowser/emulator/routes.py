"""Which handler answers which request: the table to look at first.

A request is told by its method, whether it names a key, and its sub-resource: the first query parameter that is one.
Both `?protection` and `?protection=` are sent. The third column is what the key must be allowed to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import accounts, buckets, copying, multipart, objects, pages

if TYPE_CHECKING:
    from .calls import Handler


@dataclass(frozen=True, slots=True)
class Route:
    """A handler and what it needs: a permission, and whether the bucket has to exist."""

    name: str
    handler: Handler
    action: str
    needs_bucket: bool = True


_BUCKET: dict[tuple[str, str], tuple[str, Handler, str]] = {
    ("PUT", ""): ("CreateBucket", buckets.create_bucket, accounts.WRITE_BUCKET),
    ("HEAD", ""): ("HeadBucket", buckets.head_bucket, accounts.LIST_OBJECTS),
    ("DELETE", ""): ("DeleteBucket", buckets.delete_bucket, accounts.WRITE_BUCKET),
    ("GET", ""): ("ListObjects", pages.list_objects, accounts.LIST_OBJECTS),
    ("GET", "list-type"): ("ListObjectsV2", pages.list_objects_v2, accounts.LIST_OBJECTS),
    ("GET", "location"): ("GetBucketLocation", buckets.get_location, accounts.LIST_OBJECTS),
    ("GET", "uploads"): ("ListMultipartUploads", multipart.list_uploads, accounts.LIST_OBJECTS),
    ("POST", "delete"): ("DeleteObjects", objects.delete_objects, accounts.DELETE_OBJECT),
}

_OBJECT: dict[tuple[str, str], tuple[str, Handler, str]] = {
    ("PUT", ""): ("PutObject", objects.put_object, accounts.WRITE_OBJECT),
    ("PUT", "copy"): ("CopyObject", copying.copy_object, accounts.WRITE_OBJECT),
    ("GET", ""): ("GetObject", objects.get_object, accounts.READ_OBJECT),
    ("HEAD", ""): ("HeadObject", objects.get_object, accounts.READ_OBJECT),
    ("DELETE", ""): ("DeleteObject", objects.delete_object, accounts.DELETE_OBJECT),
    ("POST", "uploads"): ("CreateMultipartUpload", multipart.create_upload, accounts.WRITE_OBJECT),
    ("PUT", "uploadId"): ("UploadPart", multipart.upload_part, accounts.WRITE_OBJECT),
    ("PUT", "uploadId copy"): ("UploadPartCopy", multipart.upload_part_copy, accounts.WRITE_OBJECT),
    ("GET", "uploadId"): ("ListParts", multipart.list_parts, accounts.WRITE_OBJECT),
    ("POST", "uploadId"): ("CompleteMultipartUpload", multipart.complete_upload, accounts.WRITE_OBJECT),
    ("DELETE", "uploadId"): ("AbortMultipartUpload", multipart.abort_upload, accounts.WRITE_OBJECT),
}

LIST_BUCKETS = Route("ListBuckets", buckets.list_buckets, accounts.LIST_BUCKETS, needs_bucket=False)

# Sub-resources of S3 that COS does not have: answered 501, not mistaken for a listing or an object.
_ABSENT = frozenset({
    "accelerate", "analytics", "encryption", "intelligent-tiering", "inventory", "logging", "metrics", "notification",
    "ownershipControls", "policy", "policyStatus", "requestPayment", "select", "torrent",
})  # fmt: skip


def _table(rows: dict[tuple[str, str], tuple[str, Handler, str]]) -> dict[tuple[str, str], Route]:
    return {
        place: Route(name, handler, action, needs_bucket=name != "CreateBucket")
        for place, (name, handler, action) in rows.items()
    }


_BUCKET_ROUTES, _OBJECT_ROUTES = _table(_BUCKET), _table(_OBJECT)
_SUBRESOURCES = {
    False: {sub for _, sub in _BUCKET} - {""},
    True: {sub for _, sub in _OBJECT} - {"", "copy", "uploadId copy"},
}


def find(method: str, *, has_key: bool, query: dict[str, str], copies: bool) -> Route | str:
    """The route of a request about a bucket or an object, or the Code of the error that it has none."""
    known = _SUBRESOURCES[has_key]
    sub = next((name for name in query if name in known or name in _ABSENT), "")
    if sub in _ABSENT:
        return "NotImplemented"
    if copies and has_key and method == "PUT":
        sub = f"{sub} copy".strip()
    route = (_OBJECT_ROUTES if has_key else _BUCKET_ROUTES).get((method, sub))
    return route if route is not None else "MethodNotAllowed"

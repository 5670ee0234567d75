"""Which handler answers which request: the table to look at first.

A request is told by its method, whether it names a key, and its sub-resource: the first query parameter that is one.
Both `?protection` and `?protection=` are sent. The third column is what the key must be allowed to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import (
    accounts,
    acl,
    archive,
    aspera,
    buckets,
    configurations,
    copying,
    immutable,
    lifecycle,
    locks,
    multipart,
    multipart_lists,
    objects,
    pages,
    replication,
    tagging,
    versions,
)

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
    ("OPTIONS", ""): ("Preflight", configurations.preflight, ""),
    ("GET", "location"): ("GetBucketLocation", buckets.get_location, accounts.LIST_OBJECTS),
    # listings
    ("GET", ""): ("ListObjects", pages.list_objects, accounts.LIST_OBJECTS),
    ("GET", "list-type"): ("ListObjectsV2", pages.list_objects_v2, accounts.LIST_OBJECTS),
    ("GET", "versions"): ("ListObjectVersions", versions.list_versions, accounts.LIST_OBJECTS),
    ("GET", "uploads"): ("ListMultipartUploads", multipart_lists.list_uploads, accounts.LIST_OBJECTS),
    ("POST", "delete"): ("DeleteObjects", objects.delete_objects, accounts.DELETE_OBJECT),
    # configurations
    ("GET", "versioning"): ("GetBucketVersioning", versions.get_versioning, accounts.READ_CONFIGURATION),
    ("PUT", "versioning"): ("PutBucketVersioning", versions.put_versioning, accounts.WRITE_BUCKET),
    ("GET", "acl"): ("GetBucketAcl", acl.get_bucket_acl, accounts.READ_ACL),
    ("PUT", "acl"): ("PutBucketAcl", acl.put_bucket_acl, accounts.WRITE_ACL),
    ("GET", "cors"): ("GetBucketCors", configurations.get_cors, accounts.READ_CONFIGURATION),
    ("PUT", "cors"): ("PutBucketCors", configurations.put_cors, accounts.WRITE_BUCKET),
    ("DELETE", "cors"): ("DeleteBucketCors", configurations.delete_cors, accounts.WRITE_BUCKET),
    ("GET", "website"): ("GetBucketWebsite", configurations.get_website, accounts.READ_CONFIGURATION),
    ("PUT", "website"): ("PutBucketWebsite", configurations.put_website, accounts.WRITE_BUCKET),
    ("DELETE", "website"): ("DeleteBucketWebsite", configurations.delete_website, accounts.WRITE_BUCKET),
    ("GET", "publicAccessBlock"): ("GetPublicAccessBlock", configurations.get_public_access_block, accounts.MANAGE),
    ("PUT", "publicAccessBlock"): ("PutPublicAccessBlock", configurations.put_public_access_block, accounts.MANAGE),
    ("DELETE", "publicAccessBlock"): (
        "DeletePublicAccessBlock", configurations.delete_public_access_block, accounts.MANAGE,
    ),
    ("GET", "lifecycle"): ("GetBucketLifecycle", lifecycle.get_lifecycle, accounts.READ_CONFIGURATION),
    ("PUT", "lifecycle"): ("PutBucketLifecycle", lifecycle.put_lifecycle, accounts.WRITE_BUCKET),
    ("DELETE", "lifecycle"): ("DeleteBucketLifecycle", lifecycle.delete_lifecycle, accounts.WRITE_BUCKET),
    ("GET", "replication"): ("GetBucketReplication", replication.get_replication, accounts.READ_CONFIGURATION),
    ("PUT", "replication"): ("PutBucketReplication", replication.put_replication, accounts.MANAGE),
    ("DELETE", "replication"): ("DeleteBucketReplication", replication.delete_replication, accounts.MANAGE),
    ("GET", "ibm-replication-failures"): (
        "ListBucketReplicationFailures", replication.list_failures, accounts.READ_CONFIGURATION,
    ),
    ("PUT", "ibm-replication-reattempt"): (
        "PutBucketReplicationReattempt", replication.reattempt, accounts.WRITE_BUCKET,
    ),
    # protection
    ("GET", "protection"): (
        "GetBucketProtectionConfiguration", immutable.get_protection, accounts.READ_CONFIGURATION,
    ),
    ("PUT", "protection"): ("PutBucketProtectionConfiguration", immutable.put_protection, accounts.MANAGE),
    ("GET", "object-lock"): ("GetObjectLockConfiguration", locks.get_configuration, accounts.READ_CONFIGURATION),
    ("PUT", "object-lock"): ("PutObjectLockConfiguration", locks.put_configuration, accounts.MANAGE),
    # Aspera
    ("GET", "faspConnectionInfo"): ("GetBucketAspera", aspera.connection_info, accounts.READ_OBJECT),
}  # fmt: skip

_OBJECT: dict[tuple[str, str], tuple[str, Handler, str]] = {
    ("PUT", ""): ("PutObject", objects.put_object, accounts.WRITE_OBJECT),
    ("PUT", "copy"): ("CopyObject", copying.copy_object, accounts.WRITE_OBJECT),
    ("GET", ""): ("GetObject", objects.get_object, accounts.READ_OBJECT),
    ("HEAD", ""): ("HeadObject", objects.get_object, accounts.READ_OBJECT),
    ("DELETE", ""): ("DeleteObject", objects.delete_object, accounts.DELETE_OBJECT),
    ("OPTIONS", ""): ("Preflight", configurations.preflight, ""),
    # multipart
    ("POST", "uploads"): ("CreateMultipartUpload", multipart.create_upload, accounts.WRITE_OBJECT),
    ("PUT", "uploadId"): ("UploadPart", multipart.upload_part, accounts.WRITE_OBJECT),
    ("PUT", "uploadId copy"): ("UploadPartCopy", multipart.upload_part_copy, accounts.WRITE_OBJECT),
    ("GET", "uploadId"): ("ListParts", multipart_lists.list_parts, accounts.WRITE_OBJECT),
    ("POST", "uploadId"): ("CompleteMultipartUpload", multipart.complete_upload, accounts.WRITE_OBJECT),
    ("DELETE", "uploadId"): ("AbortMultipartUpload", multipart.abort_upload, accounts.WRITE_OBJECT),
    # what an object has beside its bytes
    ("GET", "acl"): ("GetObjectAcl", acl.get_object_acl, accounts.READ_ACL),
    ("PUT", "acl"): ("PutObjectAcl", acl.put_object_acl, accounts.WRITE_ACL),
    ("GET", "tagging"): ("GetObjectTagging", tagging.get_tags, accounts.READ_OBJECT),
    ("PUT", "tagging"): ("PutObjectTagging", tagging.put_tags, accounts.WRITE_OBJECT),
    ("DELETE", "tagging"): ("DeleteObjectTagging", tagging.delete_tags, accounts.WRITE_OBJECT),
    ("POST", "restore"): ("RestoreObject", archive.restore, accounts.WRITE_OBJECT),
    # IBM's protection: ?legalHold, ?extendRetention
    ("GET", "legalHold"): ("ListLegalHolds", immutable.list_holds, accounts.READ_OBJECT),
    ("POST", "legalHold"): ("ChangeLegalHold", immutable.change_holds, accounts.MANAGE),
    ("POST", "extendRetention"): ("ExtendObjectRetention", immutable.extend, accounts.WRITE_OBJECT),
    # S3's: ?retention, ?legal-hold
    ("GET", "retention"): ("GetObjectRetention", locks.get_retention, accounts.READ_OBJECT),
    ("PUT", "retention"): ("PutObjectRetention", locks.put_retention, accounts.WRITE_OBJECT),
    ("GET", "legal-hold"): ("GetObjectLegalHold", locks.get_hold, accounts.READ_OBJECT),
    ("PUT", "legal-hold"): ("PutObjectLegalHold", locks.put_hold, accounts.WRITE_OBJECT),
}

LIST_BUCKETS = Route("ListBuckets", buckets.list_buckets, accounts.LIST_BUCKETS, needs_bucket=False)

# Sub-resources of S3 that COS does not have: answered 501, not mistaken for a listing or an object.
_ABSENT = frozenset({
    "accelerate", "analytics", "attributes", "encryption", "intelligent-tiering", "inventory", "logging", "metrics",
    "notification", "ownershipControls", "policy", "policyStatus", "requestPayment", "select", "tagging", "torrent",
})  # fmt: skip


def _table(rows: dict[tuple[str, str], tuple[str, Handler, str]]) -> dict[tuple[str, str], Route]:
    return {
        place: Route(name, handler, action, needs_bucket=name not in {"CreateBucket", "Preflight"})
        for place, (name, handler, action) in rows.items()
    }


_BUCKET_ROUTES, _OBJECT_ROUTES = _table(_BUCKET), _table(_OBJECT)
_SUBRESOURCES = {
    False: {sub for _, sub in _BUCKET} - {""},
    True: {sub for _, sub in _OBJECT} - {"", "copy", "uploadId copy"},
}


def find(method: str, *, has_bucket: bool, has_key: bool, query: dict[str, str], copies: bool) -> Route | str:
    """The route of a request, or the Code of the error that it has none."""
    if not has_bucket:
        return LIST_BUCKETS if method in {"GET", "HEAD"} else "MethodNotAllowed"
    known = _SUBRESOURCES[has_key]
    sub = next((name for name in query if name in known or name in _ABSENT), "")
    if sub in _ABSENT and sub not in known:
        return "NotImplemented"
    if method == "OPTIONS":
        sub = ""
    if copies and has_key and method == "PUT":
        sub = f"{sub} copy".strip()
    route = (_OBJECT_ROUTES if has_key else _BUCKET_ROUTES).get((method, sub))
    return route if route is not None else "MethodNotAllowed"

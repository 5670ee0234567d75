"""The least role on a bucket that allows an operation, where a refusal can mean nothing else (IBM's IAM actions).

Deleting and overwriting single objects is not among them: retention refuses these with the same status and code.
"""

from __future__ import annotations

OBJECT_READER, READER, WRITER, MANAGER = "Object Reader", "Reader", "Writer", "Manager"

ROLES = {
    "CreateBucket": WRITER,
    "DeleteBucket": WRITER,
    "GetBucketVersioning": READER,
    "PutBucketVersioning": WRITER,
    "GetBucketLifecycle": READER,
    "GetBucketLifecycleConfiguration": READER,
    "PutBucketLifecycle": WRITER,
    "PutBucketLifecycleConfiguration": WRITER,
    "DeleteBucketLifecycle": WRITER,
    "GetBucketCors": READER,
    "PutBucketCors": WRITER,
    "DeleteBucketCors": WRITER,
    "GetBucketWebsite": READER,
    "PutBucketWebsite": WRITER,
    "DeleteBucketWebsite": WRITER,
    "GetPublicAccessBlock": MANAGER,
    "PutPublicAccessBlock": MANAGER,
    "DeletePublicAccessBlock": MANAGER,
    "GetBucketReplication": READER,
    "PutBucketReplication": MANAGER,
    "DeleteBucketReplication": MANAGER,
    "ListBucketReplicationFailures": READER,
    "PutBucketReplicationReattempt": WRITER,
    "PutBucketProtectionConfiguration": MANAGER,
    "PutObjectLockConfiguration": MANAGER,
    "GetBucketAcl": READER,
    "PutBucketAcl": WRITER,
    "GetObjectAcl": READER,
    "PutObjectAcl": WRITER,
    "GetObjectTagging": READER,
    "PutObjectTagging": WRITER,
    "DeleteObjectTagging": WRITER,
    "ListObjectVersions": READER,
    "ListMultipartUploads": READER,
    "AbortMultipartUpload": WRITER,
    "DeleteObjects": WRITER,
    "AddLegalHold": MANAGER,
    "DeleteLegalHold": MANAGER,
    "ReadByLink": OBJECT_READER,  # of the HMAC pair
}

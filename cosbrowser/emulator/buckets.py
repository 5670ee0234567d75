"""Requests about buckets themselves: the account's list, create, head, delete, location."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from . import acl, markup
from .clock import iso
from .errors import S3Error
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .accounts import Instance
    from .calls import Call
    from .model import Bucket

_NAME = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
_KP_HEADERS = ("ibm-sse-kp-encryption-algorithm", "ibm-sse-kp-customer-root-key-crn")


def _instance(call: Call) -> Instance:
    """The instance a request about buckets means: the header's, else the one an HMAC key implies."""
    named = call.headers.get("ibm-service-instance-id")
    if named is None:
        if call.identity.instance is None:
            raise S3Error("InvalidRequest", "Missing required header for this request: ibm-service-instance-id")
        return call.house.accounts.instances[call.identity.instance]
    instance = call.house.accounts.instance(named)
    if instance is None:
        raise S3Error("AccessDenied")
    return instance


def _owned(call: Call, instance: Instance) -> list[Bucket]:
    return sorted((b for b in call.store.buckets.values() if b.instance == instance.guid), key=lambda b: b.name)


def permitted(call: Call, action: str) -> Instance:
    """The instance of the request, which the key may do that to. Raises AccessDenied."""
    if call.identity.key is None:
        raise S3Error("AccessDenied")
    instance = _instance(call)
    if not call.identity.key.may(instance.guid, action):
        raise S3Error("AccessDenied")
    return instance


async def list_buckets(call: Call) -> Response:
    """`GET /`, and `GET /?extended` with the location of each bucket, prefix, marker and max-keys."""
    instance = permitted(call, "list buckets")
    buckets = _owned(call, instance)
    owner = f"<Owner><ID>{instance.guid}</ID><DisplayName>{instance.guid}</DisplayName></Owner>"
    if "extended" not in call.query:
        rows = "".join(
            f"<Bucket><Name>{b.name}</Name><CreationDate>{iso(b.created)}</CreationDate></Bucket>" for b in buckets
        )
        return markup.answer("ListAllMyBucketsResult", f"{owner}<Buckets>{rows}</Buckets>")
    prefix, marker = call.query.get("prefix", ""), call.query.get("marker", "")
    limit = call.number("max-keys", 1000, most=1000)
    chosen = [b for b in buckets if b.name.startswith(prefix) and b.name > marker]
    truncated = len(chosen) > limit
    chosen = chosen[:limit]
    following = f"<NextMarker>{chosen[-1].name}</NextMarker>" if truncated and chosen else ""
    rows = "".join(
        f"<Bucket><Name>{b.name}</Name><CreationDate>{iso(b.created)}</CreationDate>"
        f"<LocationConstraint>{b.constraint}</LocationConstraint></Bucket>"
        for b in chosen
    )
    return markup.answer(
        "ListAllMyBucketsResult",
        f"{owner}<IsTruncated>{str(truncated).lower()}</IsTruncated><MaxKeys>{limit}</MaxKeys>"
        f"<Prefix>{markup.text(prefix)}</Prefix><Marker>{markup.text(marker)}</Marker>{following}<Buckets>{rows}</Buckets>",
    )


def check_name(name: str) -> None:
    """Raises InvalidBucketName."""
    bad = (
        not _NAME.fullmatch(name)
        or ".." in name
        or ".-" in name
        or "-." in name
        or name.startswith(("cosv1-", "account-"))
    )
    try:
        ipaddress.IPv4Address(name)
        bad = True
    except ValueError:
        pass
    if bad:
        raise S3Error("InvalidBucketName", fields=(("BucketName", name),))


async def create_bucket(call: Call) -> Response:
    """`PUT /{bucket}`: the constraint must be of this endpoint's location; without one the class is standard."""
    instance = permitted(call, "write bucket")
    body = await document(call.request, call.identity)
    check_name(call.bucket_name)
    constraint = f"{call.place.location}-standard"
    if body.strip():
        wanted = markup.parse(body, "CreateBucketConfiguration").value("LocationConstraint")
        constraint = wanted or constraint
    location, _, storage_class = constraint.rpartition("-")
    if location != call.place.location or storage_class not in call.place.classes or storage_class == "flex":
        raise S3Error("InvalidLocationConstraint", fields=(("LocationConstraint", constraint),))
    known = call.store.buckets.get(call.bucket_name)
    if known is not None:
        mine = known.instance == instance.guid
        raise S3Error(
            "BucketAlreadyOwnedByYou" if mine else "BucketAlreadyExists", fields=(("BucketName", known.name),)
        )
    if len(_owned(call, instance)) >= call.house.max_buckets:
        raise S3Error("TooManyBuckets")
    settings: dict[str, object] = {}
    _key_protect(call, settings)
    if call.headers.get("x-amz-bucket-object-lock-enabled", "").lower() == "true":
        settings |= {"versioning": "Enabled", "object-lock": {}}
    if grants := acl.from_headers(call, None, of_object=False):
        settings["acl"] = grants
    with call.store.transaction():
        call.store.create_bucket(call.bucket_name, instance.guid, location, storage_class, call.now, settings)
    return Response(200, [("Location", f"/{call.bucket_name}")])


def _key_protect(call: Call, settings: dict[str, object]) -> None:
    """Notes the root key of a bucket encrypted with Key Protect. Raises InvalidRequest when half is missing."""
    algorithm, crn = (call.headers.get(name, "") for name in _KP_HEADERS)
    if not algorithm and not crn:
        return
    if algorithm != "AES256" or not crn:
        raise S3Error("InvalidRequest", f"{_KP_HEADERS[0]} must be AES256 and {_KP_HEADERS[1]} a root key")
    if not crn.startswith("crn:v1:") or ":key:" not in crn or ":kms:" not in crn.replace(":hs-crypto:", ":kms:"):
        raise S3Error("InvalidRequest", "The Key CRN could not be found")
    settings["key-protect"] = crn


def key_protect_headers(bucket: Bucket) -> list[tuple[str, str]]:
    """The headers of a bucket with a root key. IBM writes True with a capital letter."""
    crn = bucket.settings.get("key-protect")
    return [("ibm-sse-kp-enabled", "True"), ("ibm-sse-kp-crk-id", crn)] if crn else []


async def head_bucket(call: Call) -> Response:
    """`HEAD /{bucket}`."""
    return Response(200, [*key_protect_headers(call.bucket), ("Content-Type", "application/xml")])


async def delete_bucket(call: Call) -> Response:
    """`DELETE /{bucket}`, when nothing at all is in it."""
    bucket = call.bucket
    if bucket.synthetic or not call.store.is_empty(bucket):
        raise S3Error("BucketNotEmpty", fields=(("BucketName", bucket.name),))
    with call.store.transaction():
        call.store.delete_bucket(bucket)
    return Response(204)


async def get_location(call: Call) -> Response:
    """`GET /{bucket}?location`."""
    return markup.answer("LocationConstraint", call.bucket.constraint)

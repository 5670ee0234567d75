"""Whether a request may: the role of its key on the bucket's instance, or a grant of the bucket or the object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import acl
from .errors import S3Error

if TYPE_CHECKING:
    from .calls import Call


def check(call: Call, action: str) -> None:
    """Raises AccessDenied; NoSuchBucket when there is no such bucket at this location."""
    bucket, key = call.bucket, call.identity.key
    firewall = bucket.settings.get("firewall", {})
    if firewall.get("allowed_ip") and not {"127.0.0.1", "127.0.0.0/8", "0.0.0.0/0"} & set(firewall["allowed_ip"]):
        raise S3Error("AccessDenied")
    if key is not None and key.may(bucket.instance, action):
        return
    if acl.allows(call, action):
        return
    raise S3Error("AccessDenied")

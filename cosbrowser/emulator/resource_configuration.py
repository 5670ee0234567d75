"""The Resource Configuration API: counts, bytes, quota and firewall of a bucket, `GET` and `PATCH /v1/b/{bucket}`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from . import accounts
from .clock import iso
from .messages import Request, Response
from .synthetic import layout

if TYPE_CHECKING:
    from .accounts import Key
    from .calls import House
    from .model import Bucket

_CHANGEABLE = frozenset({"hard_quota", "firewall", "activity_tracking", "metrics_monitoring"})


class ResourceConfiguration:
    """Answers for all buckets, of whichever location."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def answer(self, request: Request, name: str, key: Key) -> Response:
        """The answer to a request about that bucket, by the holder of that key."""
        bucket = self._house.store.buckets.get(name)
        if bucket is None:
            return _answer(404, _error("not_found", f"The bucket {name} does not exist"))
        changes = request.method == "PATCH"
        if not key.may(bucket.instance, accounts.MANAGE if changes else accounts.READ_CONFIGURATION):
            return _answer(403, _error("forbidden", "The key has no role that may do this"))
        if not changes:
            return _answer(200, self._metadata(bucket))
        try:
            wanted: Any = json.loads(await request.body())
        except ValueError:
            wanted = None
        if not isinstance(wanted, dict) or not wanted.keys() <= _CHANGEABLE:
            return _answer(400, _error("invalid_request", f"Only {', '.join(sorted(_CHANGEABLE))} can be changed"))
        bucket.settings |= {name: value for name, value in wanted.items() if value is not None}
        for gone in [name for name, value in wanted.items() if value is None]:
            bucket.settings.pop(gone, None)
        with self._house.store.transaction():
            self._house.store.save_settings(bucket)
        return Response(204)

    def _metadata(self, bucket: Bucket) -> dict[str, Any]:
        usage = self._house.store.usage(bucket)
        if bucket.synthetic:
            # Exact for a bucket nobody wrote to; then what was written is added and what it hid stays counted.
            generated = layout(bucket.synthetic)
            usage["object_count"] += generated.total
            usage["bytes_used"] += generated.size
        instance = self._house.accounts.instances[bucket.instance]
        document: dict[str, Any] = {
            "name": bucket.name,
            "crn": f"{instance.crn.rstrip(':')}:bucket:{bucket.name}",
            "service_instance_id": instance.guid,
            "service_instance_crn": instance.crn,
            "time_created": iso(bucket.created),
            "time_updated": iso(bucket.created),
            **usage,
        }
        if "key-protect" in bucket.settings:
            document["kms_key_crn"] = bucket.settings["key-protect"]
        return document | {name: bucket.settings[name] for name in _CHANGEABLE if name in bucket.settings}


def _error(code: str, message: str) -> dict[str, Any]:
    return {"errors": [{"code": code, "message": message}]}


def _answer(status: int, document: dict[str, Any]) -> Response:
    return Response(status, [("Content-Type", "application/json")], json.dumps(document).encode())

"""The addresses beside the object service: IAM, endpoints document, Resource Controller, Resource Configuration."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

from .clock import iso
from .iam import TokenError
from .server import Request, Response, date_header

if TYPE_CHECKING:
    from .accounts import Instance, Key
    from .calls import House
    from .iam import Iam
    from .model import Bucket

_PLAN = "744bfc56-d12c-4866-88d5-dac9139e0e5d"  # COS Standard in IBM's catalogue


class Console:
    """Answers the address that is no location's."""

    def __init__(self, house: House, iam: Iam, endpoints: dict[str, Any]) -> None:
        self._house = house
        self._iam = iam
        self._endpoints = endpoints

    async def answer(self, request: Request) -> Response:
        path, _, query = request.target.decode("latin-1").partition("?")
        method = request.method
        if path == "/identity/token" and method == "POST":
            response = await self._iam.answer(request)
        elif path == "/v2/endpoints" and method == "GET":
            response = _json(200, self._endpoints)
        elif path == "/v2/resource_instances" and method == "GET":
            response = self._authorized(request, partial(self._instances, parse_qs(query)))
        elif path.startswith("/v1/b/") and method == "GET":
            response = self._authorized(request, partial(self._bucket, unquote(path.removeprefix("/v1/b/"))))
        else:
            response = _json(404, {"errors": [{"code": "not_found", "message": f"There is no {method} {path}"}]})
        response.headers.append(("Date", date_header(self._house.clock.offset)))
        return response

    def _authorized(self, request: Request, answer: Callable[[Key], Response]) -> Response:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        try:
            if scheme.lower() != "bearer":
                raise TokenError(expired=False)
            key = self._iam.check(token.strip())
        except TokenError:
            return _json(
                401, {"errors": [{"code": "unauthorized", "message": "The token is absent, wrong or expired"}]}
            )
        return answer(key)

    def _instances(self, query: dict[str, list[str]], key: Key) -> Response:
        """`GET /v2/resource_instances`: the instances the key has a role on."""
        wanted = query.get("guid", query.get("id", []))
        chosen = [
            i for guid, i in self._house.accounts.instances.items()
            if guid in key.roles and (not wanted or guid in wanted or i.crn in wanted)
        ]  # fmt: skip
        return _json(200, {"rows_count": len(chosen), "next_url": None, "resources": [_resource(i) for i in chosen]})

    def _bucket(self, name: str, key: Key) -> Response:
        """`GET /v1/b/{bucket}`: counts and bytes."""
        bucket = self._house.store.buckets.get(name)
        if bucket is None:
            return _json(404, {"errors": [{"code": "not_found", "message": f"The bucket {name} does not exist"}]})
        if not key.may(bucket.instance, "read configuration"):
            return _json(403, {"errors": [{"code": "forbidden", "message": "The key has no role that may read it"}]})
        return _json(200, self._metadata(bucket))

    def _metadata(self, bucket: Bucket) -> dict[str, Any]:
        count, size = self._house.store.usage(bucket)
        instance = self._house.accounts.instances[bucket.instance]
        return {
            "name": bucket.name,
            "crn": f"{instance.crn.rstrip(':')}:bucket:{bucket.name}",
            "service_instance_id": instance.guid,
            "service_instance_crn": instance.crn,
            "time_created": iso(bucket.created),
            "time_updated": iso(bucket.created),
            "object_count": count,
            "bytes_used": size,
            "noncurrent_object_count": 0,
            "noncurrent_bytes_used": 0,
            "delete_marker_count": 0,
        }


def _resource(instance: Instance) -> dict[str, Any]:
    return {
        "id": instance.crn,
        "guid": instance.guid,
        "crn": instance.crn,
        "name": instance.name,
        "region_id": "global",
        "account_id": instance.account,
        "resource_plan_id": _PLAN,
        "resource_id": "dff97f5c-bc5e-4455-b470-411c3edbe49c",
        "state": "active",
        "type": "service_instance",
        "resource_group_id": "default",
    }


def _json(status: int, document: Any) -> Response:
    return Response(status, [("Content-Type", "application/json")], json.dumps(document).encode())

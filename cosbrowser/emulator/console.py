"""The addresses beside the object service: IAM, endpoints document, Resource Controller, control, Aspera's stub."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote

from . import faults
from .aspera import TransferService
from .control import Control
from .fault_kinds import Target
from .iam import TokenError
from .messages import Request, Response
from .resource_configuration import ResourceConfiguration
from .server import date_header

if TYPE_CHECKING:
    from .accounts import Instance, Key
    from .calls import House
    from .iam import Iam

_PLAN = "744bfc56-d12c-4866-88d5-dac9139e0e5d"  # COS Standard in IBM's catalogue
_SERVICE = "dff97f5c-bc5e-4455-b470-411c3edbe49c"

TRANSFER_PATH = "/ats"


class Console:
    """Answers the address that is no location's."""

    def __init__(self, house: House, iam: Iam, endpoints: dict[str, Any]) -> None:
        self._house = house
        self._iam = iam
        self._endpoints = endpoints
        self._control = Control(house, iam.set_access_seconds)
        self._configuration = ResourceConfiguration(house)
        self._transfers = TransferService(house, iam)

    async def answer(self, request: Request) -> Response:
        """The answer to any request of that address."""
        path, _, query = request.target.decode("latin-1").partition("?")
        root, method = path.split("/")[1] if path.startswith("/") else "", request.method
        if root == "control":
            response = await self._control.answer(request)
        elif path == "/identity/token" and method == "POST":
            response = await self._faulty(request, "Token", self._iam.answer)
        elif path == "/v2/endpoints" and method == "GET":
            response = await self._faulty(request, "Endpoints", self._document)
        elif path == "/v2/resource_instances" and method == "GET":
            instances = self._authorized(partial(self._instances, parse_qs(query)))
            response = await self._faulty(request, "ResourceInstances", instances)
        elif path.startswith("/v1/b/") and method in {"GET", "PATCH"}:
            bucket = self._authorized(
                partial(self._configuration.answer, request, unquote(path.removeprefix("/v1/b/")))
            )
            response = await self._faulty(request, "BucketConfiguration", bucket)
        elif path.startswith(TRANSFER_PATH):
            response = await self._faulty(
                request, "Transfer", lambda request: self._transfers.answer(request, path.removeprefix(TRANSFER_PATH))
            )
        else:
            response = problem(404, "not_found", f"There is no {method} {path}")
        response.headers.append(("Date", date_header(self._house.clock.offset)))
        return response

    async def _faulty(
        self, request: Request, operation: str, answer: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        target = Target(request, operation)
        struck = self._house.faults.meeting(target)
        response = await faults.before(struck, target)
        if response is None:
            response = await answer(request)
        self._house.journal.note(target, response.status)
        return faults.after(struck, target, response)

    async def _document(self, request: Request) -> Response:
        return as_json(200, self._endpoints)

    def _authorized(self, answer: Callable[[Key], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
        """What answers a request that has a valid token, given the token's key."""

        async def checked(request: Request) -> Response:
            scheme, _, token = request.headers.get("authorization", "").partition(" ")
            try:
                if scheme.lower() != "bearer":
                    raise TokenError(expired=False)
                key = self._iam.check(token.strip())
            except TokenError:
                return problem(401, "unauthorized", "The token is absent, wrong or expired")
            return await answer(key)

        return checked

    async def _instances(self, query: dict[str, list[str]], key: Key) -> Response:
        """`GET /v2/resource_instances`: the instances the key has a role on."""
        wanted = query.get("guid", query.get("id", []))
        chosen = [
            instance
            for guid, instance in self._house.accounts.instances.items()
            if guid in key.roles and (not wanted or guid in wanted or instance.crn in wanted)
        ]
        return as_json(200, {"rows_count": len(chosen), "next_url": None, "resources": [_resource(i) for i in chosen]})


def _resource(instance: Instance) -> dict[str, Any]:
    return {
        "id": instance.crn,
        "guid": instance.guid,
        "crn": instance.crn,
        "name": instance.name,
        "region_id": "global",
        "account_id": instance.account,
        "resource_plan_id": _PLAN,
        "resource_id": _SERVICE,
        "state": "active",
        "type": "service_instance",
        "resource_group_id": "default",
    }


def as_json(status: int, document: Any) -> Response:
    return Response(status, [("Content-Type", "application/json")], json.dumps(document).encode())


def problem(status: int, code: str, message: str) -> Response:
    """An error in the form of IBM's platform services."""
    return as_json(status, {"errors": [{"code": code, "message": message}]})

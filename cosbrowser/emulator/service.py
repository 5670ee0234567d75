"""One request from its bytes to its answer: path, route, credentials, permission, handler, error document.

Faults act around all of it, once the route is known; the journal notes every request for tests to count.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from . import configurations, faults, permission, routes
from .calls import Call, House
from .errors import S3Error
from .fault_kinds import Target
from .messages import ClientGoneError, Request, Response
from .server import Application, date_header

if TYPE_CHECKING:
    from .auth import Authenticator
    from .places import Place
    from .routes import Route

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Asked:
    """What the request line and the headers say, before anybody is asked whether it is allowed."""

    raw_path: bytes
    pairs: list[tuple[str, str]]
    query: dict[str, str]
    bucket: str
    key: str
    route: Route


class Service:
    """Answers the requests of all locations."""

    def __init__(self, house: House, authenticator: Authenticator) -> None:
        self._house = house
        self._authenticator = authenticator

    def at(self, place: Place) -> Application:
        """The application that serves one location's address."""

        async def application(request: Request) -> Response:
            return await self.answer(place, request)

        return application

    async def answer(self, place: Place, request: Request) -> Response:
        """The answer to a request, whatever goes wrong."""
        house = self._house
        resource = request.target.partition(b"?")[0]
        target = Target(request, "Unknown", location=place.location)
        struck: list[faults.Fault] = []
        try:
            asked = _ask(request)
            target = Target(request, asked.route.name, asked.bucket, asked.key, place.location, asked.query)
            struck = house.faults.meeting(target)
            response = await faults.before(struck, target) if struck else None
            if response is None:
                response = await self._handled(place, request, asked)
        except S3Error as error:
            response = _refusal(error, resource, request)
        except ClientGoneError:
            house.journal.note(target, 0)
            raise
        except Exception:
            log.exception("%s %s", request.method, resource.decode("latin-1"))
            response = _refusal(S3Error("InternalError"), resource, request)
        if "origin" in request.headers and request.method != "OPTIONS":
            bucket = house.store.buckets.get(target.bucket)
            response.headers += configurations.cors_headers(bucket, request.headers, request.method)
        if struck:
            response = faults.after(struck, target, response)
        house.journal.note(target, response.status)
        if not any(name == "Date" for name, _ in response.headers):
            response.headers.append(("Date", date_header(house.clock.offset)))
        if response.foreign:
            return response
        response.headers += [
            ("X-Clv-Request-Id", request.request_id),
            ("x-amz-request-id", request.request_id),
            ("Server", "Cleversafe"),
            ("X-Clv-S3-Version", "2.5"),
            ("Accept-Ranges", "bytes"),
        ]
        return response

    async def _handled(self, place: Place, request: Request, asked: _Asked) -> Response:
        identity = self._authenticator.identify(request, asked.raw_path, asked.pairs)
        call = Call(self._house, request, place, asked.query, identity, asked.bucket, asked.key)
        bucket = self._house.store.buckets.get(asked.bucket)
        if bucket is not None and bucket.location == place.location:
            call.bucket_or_none = bucket
        if asked.route.needs_bucket:
            permission.check(call, asked.route.action)
        return await asked.route.handler(call)


def _ask(request: Request) -> _Asked:
    raw_path, _, raw_query = request.target.partition(b"?")
    if not raw_path.startswith(b"/"):
        raise S3Error("InvalidURI")
    pairs = _pairs(raw_query)
    bucket, key = _split(raw_path, request.headers.get("host", ""))
    query: dict[str, str] = {}
    for name, value in pairs:
        query.setdefault(name, value)
    route = routes.find(
        request.method,
        has_bucket=bool(bucket),
        has_key=bool(key),
        query=query,
        copies="x-amz-copy-source" in request.headers,
    )
    if isinstance(route, str):
        raise S3Error(route)
    return _Asked(raw_path, pairs, query, bucket, key, route)


def _split(raw_path: bytes, host: str) -> tuple[str, str]:
    """Bucket and key, from the raw path: nothing is normalised. Raises InvalidURI on what is not UTF-8.

    `NAME.localhost` as host names the bucket (virtual-host style); then the path is the key.
    """
    bare = host.rpartition(":")[0] or host
    if bare.endswith(".localhost"):
        name, rest = bare.removesuffix(".localhost").encode(), raw_path[1:]
    else:
        name, _, rest = raw_path[1:].partition(b"/")
    try:
        return unquote_to_bytes(name).decode(), unquote_to_bytes(rest).decode()
    except UnicodeDecodeError:
        raise S3Error("InvalidURI") from None


def _pairs(raw_query: bytes) -> list[tuple[str, str]]:
    """The parameters in their order, percent-decoded; `+` is a space."""
    result: list[tuple[str, str]] = []
    for part in raw_query.split(b"&"):
        if part:
            name, _, value = part.partition(b"=")
            result.append((_decoded(name), _decoded(value)))
    return result


def _decoded(raw: bytes) -> str:
    return unquote_to_bytes(raw.replace(b"+", b" ")).decode("utf-8", "surrogateescape")


def _refusal(error: S3Error, resource: bytes, request: Request) -> Response:
    if error.status == 304:
        return Response(304, list(error.headers))
    body = error.document(unquote_to_bytes(resource).decode("utf-8", "replace"), request.request_id)
    response = Response(error.status, [("Content-Type", "application/xml"), *error.headers], body)
    if request.method == "HEAD":
        response.body, response.length = b"", 0
    return response

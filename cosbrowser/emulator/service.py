"""One request from its bytes to its answer: path, credentials, route, bucket, permission, handler, error document."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from . import routes
from .calls import Call, House
from .errors import S3Error
from .server import Application, ClientGoneError, Request, Response, date_header

if TYPE_CHECKING:
    from .auth import Authenticator
    from .places import Place

log = logging.getLogger(__name__)


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
        resource = request.target.partition(b"?")[0].decode("latin-1")
        try:
            response = await self._handled(place, request)
        except S3Error as error:
            response = _refusal(error, resource, request)
        except ClientGoneError:
            raise
        except Exception:
            log.exception("%s %s", request.method, resource)
            response = _refusal(S3Error("InternalError"), resource, request)
        response.headers += [
            ("Date", date_header(self._house.clock.offset)),
            ("X-Clv-Request-Id", request.request_id),
            ("x-amz-request-id", request.request_id),
            ("Server", "Cleversafe"),
            ("X-Clv-S3-Version", "2.5"),
            ("Accept-Ranges", "bytes"),
        ]
        return response

    async def _handled(self, place: Place, request: Request) -> Response:
        raw_path, _, raw_query = request.target.partition(b"?")
        if not raw_path.startswith(b"/"):
            raise S3Error("InvalidURI")
        pairs = _pairs(raw_query)
        identity = self._authenticator.identify(request, raw_path, pairs)
        bucket_name, key = _split(raw_path, request.headers.get("host", ""))
        query = dict(reversed(pairs))  # of repeated parameters the first counts
        query = {name: query[name] for name, _ in pairs}
        call = Call(self._house, request, place, query, identity, bucket_name, key)
        if not bucket_name:
            if request.method not in {"GET", "HEAD"}:
                raise S3Error("MethodNotAllowed")
            return await routes.LIST_BUCKETS.handler(call)
        route = routes.find(
            request.method, has_key=bool(key), query=query, copies="x-amz-copy-source" in request.headers
        )
        if isinstance(route, str):
            raise S3Error(route)
        bucket = self._house.store.buckets.get(bucket_name)
        if bucket is not None and bucket.location == place.location:
            call.bucket_or_none = bucket
        if route.needs_bucket:
            _permit(call, route.action)
        return await route.handler(call)


def _permit(call: Call, action: str) -> None:
    """Raises AccessDenied, or NoSuchBucket when there is no such bucket here."""
    key = call.identity.key
    if key is None or not key.may(call.bucket.instance, action):
        raise S3Error("AccessDenied")


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


def _refusal(error: S3Error, resource: str, request: Request) -> Response:
    if error.status == 304:
        return Response(304, list(error.headers))
    body = error.document(unquote_to_bytes(resource).decode("utf-8", "replace"), request.request_id)
    response = Response(error.status, [("Content-Type", "application/xml"), *error.headers], body)
    if request.method == "HEAD":
        response.body, response.length = b"", 0
    return response

"""Aspera: what COS tells about its high-speed transfer service, and a stub of that service.

`GET /{bucket}?faspConnectionInfo` gives the service's address and a key for it. `POST {address}/files/upload_setup`
and `download_setup` answer with a transfer specification, as IBM's service does, for a caller that proves with a
delegated token what it may. FASP itself is not spoken: the specification has one field more, `emulator_address`,
at which a stand-in for `ascp` moves the bytes: `PUT` and `GET ?path=/KEY` (with Range), and `GET ?list=/PREFIX` for
what a folder has, each with the specification's `token` in X-Aspera-Token.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from . import accounts, conditions, immutable, listing, markup
from .blobs import cut
from .errors import S3Error
from .iam import TokenError
from .messages import Request, Response
from .model import Entry

if TYPE_CHECKING:
    from .calls import Call, House
    from .iam import Iam
    from .model import Bucket

_TOKEN_SECONDS = 86400


def _access_key(bucket: Bucket) -> tuple[str, str]:
    """The transfer service's key of a bucket: the same each time, and nobody's HMAC pair."""
    return f"ats-{bucket.id}", hmac.new(bucket.instance.encode(), bucket.name.encode(), hashlib.sha256).hexdigest()


async def connection_info(call: Call) -> Response:
    """`GET /{bucket}?faspConnectionInfo`: for IAM credentials, where Aspera exists, not on immutable buckets."""
    bucket = call.bucket
    if call.identity.instance is not None:
        raise S3Error("AccessDenied", "Aspera transfers need IAM credentials")
    if not call.place.aspera:
        raise S3Error("InvalidRequest", f"Aspera is not available in {bucket.location}")
    if immutable.policy(bucket):
        raise S3Error("InvalidRequest", "Aspera is not available for a bucket with a retention policy")
    name, secret = _access_key(bucket)
    return markup.answer(
        "FASPConnectionInfo",
        f"<AccessKey><Id>{name}</Id><Secret>{secret}</Secret></AccessKey>"
        f"<ATSEndpoint>{call.house.transfer_address}</ATSEndpoint>",
    )


class TransferService:
    """Answers the address that connection_info gives."""

    def __init__(self, house: House, iam: Iam) -> None:
        self._house = house
        self._iam = iam

    async def answer(self, request: Request, path: str) -> Response:
        """The answer to a request for that path below the service's address."""
        try:
            match request.method, path:
                case "POST", "/files/upload_setup":
                    return await self._setup(request, "send", accounts.WRITE_OBJECT)
                case "POST", "/files/download_setup":
                    return await self._setup(request, "receive", accounts.READ_OBJECT)
                case (("GET" | "PUT"), "/bytes"):
                    return await self._bytes(request)
                case _:
                    raise S3Error("NoSuchKey", f"There is no {request.method} {path}")
        except S3Error as error:
            return _json(error.status, {"error": {"code": error.status, "user_message": error.message}})

    async def _setup(self, request: Request, direction: str, action: str) -> Response:
        bucket = self._bucket_of_key(request)
        document: Any = json.loads(await request.body() or b"{}")
        credentials: Any = json.loads(request.headers.get("x-aspera-storage-credentials", "{}"))
        try:
            delegated = credentials["token"]["delegated_refresh_token"]
            key = self._iam.check(delegated, use="delegated")
            wanted = [each["transfer_request"] for each in document["transfer_requests"]]
        except TokenError:
            raise S3Error("AccessDenied", "The delegated token is not valid") from None
        except (KeyError, TypeError):
            raise S3Error("InvalidRequest", "The request has no transfer_requests or no storage credentials") from None
        if not key.may(bucket.instance, action):
            raise S3Error("AccessDenied")
        token = self._iam.token(key, f"ats-{direction}-{bucket.id}", _TOKEN_SECONDS)
        address = self._house.transfer_address
        return _json(
            200,
            {
                "transfer_specs": [
                    {
                        "transfer_spec": {
                            "direction": direction,
                            "paths": each.get("paths", []),
                            "destination_root": each.get("destination_root", "/"),
                            "token": token,
                            "remote_host": "127.0.0.1",
                            "remote_user": "xfer",
                            # IBM's is 33001; at this one somebody listens.
                            "ssh_port": self._house.transfer_port or urlsplit(address).port,
                            "fasp_port": 33001,
                            "cipher": "aes-128",
                            "rate_policy": "fair",
                            "target_rate_kbps": 100_000,
                            "rate_policy_allowed": "fair",
                            "http_fallback": False,
                            "tags": each.get("tags", {}),
                            "emulator_address": f"{address}/bytes",
                        }
                    }
                    for each in wanted
                ]
            },
        )

    def _bucket_of_key(self, request: Request) -> Bucket:
        """The bucket whose service key signs the request (Basic). Raises AccessDenied."""
        scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
        try:
            name, _, secret = base64.b64decode(encoded).decode().partition(":")
        except ValueError:
            name = secret = ""
        for bucket in self._house.store.buckets.values():
            if scheme.lower() == "basic" and (name, secret) == _access_key(bucket):
                return bucket
        raise S3Error("AccessDenied", "The access key is not valid")

    async def _bytes(self, request: Request) -> Response:
        query = parse_qs(request.target.partition(b"?")[2].decode("latin-1"), keep_blank_values=True)
        direction = "send" if request.method == "PUT" else "receive"
        bucket = self._bucket_of_token(request, direction)
        if direction == "send":
            return await self._take(request, bucket, query["path"][0].removeprefix("/"))
        if "list" in query:
            return self._list(bucket, query["list"][0].removeprefix("/"))
        entry = self._house.store.current(bucket, query["path"][0].removeprefix("/"))
        if entry is None or entry.marker:
            raise S3Error("NoSuchKey")
        wanted = conditions.byte_range(request.headers.get("range"), entry.size)
        segments = entry.segments if wanted is None else cut(entry.segments, *wanted)
        length = entry.size if wanted is None else wanted[1]
        return Response(200 if wanted is None else 206, [], self._house.store.blobs.pieces(segments), length)

    def _bucket_of_token(self, request: Request, direction: str) -> Bucket:
        token = request.headers.get("x-aspera-token", "")
        for bucket in self._house.store.buckets.values():
            try:
                self._iam.check(token, use=f"ats-{direction}-{bucket.id}")
            except TokenError:
                continue
            return bucket
        raise S3Error("AccessDenied", "The transfer token is not valid")

    async def _take(self, request: Request, bucket: Bucket, key: str) -> Response:
        store = self._house.store
        writer, md5 = store.blobs.writer(), hashlib.md5()
        try:
            async for piece in request.chunks():
                writer.write(piece)
                md5.update(piece)
            entry = Entry(key, writer.size, md5.hexdigest(), self._house.clock.now())
            with store.transaction():
                entry.segments = store.blobs.add(writer)
                store.put(bucket, entry)
        finally:
            writer.discard()
        return _json(200, {"path": f"/{key}", "size": entry.size})

    def _list(self, bucket: Bucket, prefix: str) -> Response:
        rows = listing.rows(self._house.store, bucket, prefix)
        return _json(200, {"files": [{"path": f"/{key.decode()}", "size": size} for key, size, *_ in rows]})


def _json(status: int, document: Any) -> Response:
    return Response(status, [("Content-Type", "application/json")], json.dumps(document).encode())

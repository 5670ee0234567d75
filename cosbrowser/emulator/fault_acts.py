"""How each fault does what it does: to a request, to the way of an answer, to its content."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any

from .errors import S3Error
from .messages import ClientGoneError, Delivery, Request, Response

Parameters = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Target:
    """The request a fault may meet. IAM's token endpoint is the operation `Token`."""

    request: Request
    operation: str
    bucket: str = ""
    key: str = ""
    location: str = ""
    query: dict[str, str] = field(default_factory=dict[str, str])


Before = Callable[[Parameters, Target], Awaitable[Response | None]]
After = Callable[[Parameters, Target, Response], Response]


# answers in place of the real one


def error(code: str) -> Before:
    async def act(parameters: Parameters, target: Target) -> Response | None:
        return _document(S3Error(code), target, parameters)

    return act


def _document(error: S3Error, target: Target, parameters: Parameters, status: int = 0) -> Response:
    body = error.document(f"/{target.bucket}/{target.key}", target.request.request_id)
    response = Response(status or error.status, [("Content-Type", "application/xml")], body)
    if parameters.get("retry_after") is not None:
        response.headers.append(("Retry-After", str(parameters["retry_after"])))
    return response


async def status(parameters: Parameters, target: Target) -> Response | None:
    error = S3Error(parameters["code"], parameters["message"], status=parameters["status"])
    return _document(error, target, parameters)


async def skewed(parameters: Parameters, target: Target) -> Response | None:
    response = _document(S3Error("RequestTimeTooSkewed"), target, parameters)
    response.headers.append(("Date", formatdate(time.time() + parameters["seconds"], usegmt=True)))
    return response


_PORTAL = (
    b"<!doctype html><html><head><title>Sign in</title></head><body><h1>Welcome to Guest WiFi</h1>"
    b"<form action='/login'><input name='room'></form></body></html>"
)


async def html(parameters: Parameters, _target: Target) -> Response | None:
    return Response(parameters["status"], [("Content-Type", "text/html; charset=utf-8")], _PORTAL, foreign=True)


async def empty(_parameters: Parameters, _target: Target) -> Response | None:
    return Response(200, foreign=True)


async def error_200(parameters: Parameters, target: Target) -> Response | None:
    return _document(S3Error(parameters["code"]), target, parameters, status=200)


async def redirect(parameters: Parameters, target: Target) -> Response | None:
    where = (
        parameters["to"] or f"http://{target.request.headers.get('host', '')}{target.request.target.decode('latin-1')}"
    )
    response = _document(S3Error("TemporaryRedirect"), target, parameters, status=parameters["status"])
    response.headers.append(("Location", where))
    response.foreign = True
    return response


async def bomb(_parameters: Parameters, _target: Target) -> Response | None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    body = f'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e0 "boom">{entities}]><ListBucketResult>&e9;</ListBucketResult>'
    return Response(200, [("Content-Type", "application/xml")], body.encode())


async def hostile(parameters: Parameters, target: Target) -> Response | None:
    text = "<b>&#x1b;[31m</b><img src=x onerror=alert(1)>\u202e\x07 "
    return _document(S3Error("InternalError", text * (parameters["bytes"] // len(text))), target, parameters)


async def silence(_parameters: Parameters, _target: Target) -> Response | None:
    return Response(200, delivery=Delivery(never=True))


# the way of the request


async def latency(parameters: Parameters, _target: Target) -> Response | None:
    await asyncio.sleep(parameters["seconds"])
    return None


async def reset_request(parameters: Parameters, target: Target) -> Response | None:
    if parameters["bytes"] == 0:
        target.request.reset()
        raise ClientGoneError
    target.request.reset_at = parameters["bytes"]
    return None


async def throttle_request(parameters: Parameters, target: Target) -> Response | None:
    target.request.bytes_per_second = parameters["bytes_per_second"]
    return None


# the way of the answer


def delivered(make: Callable[[Parameters], Delivery]) -> After:
    def act(parameters: Parameters, _target: Target, response: Response) -> Response:
        response.delivery = make(parameters)
        return response

    return act


def _taken(pieces: bytes | Iterable[bytes], count: int) -> bytes:
    """The first `count` bytes."""
    if isinstance(pieces, bytes):
        return pieces[:count]
    held, at = list[bytes](), 0
    for piece in pieces:
        held.append(piece)
        at += len(piece)
        if at >= count:
            break
    return b"".join(held)[:count]


def _size(response: Response) -> int:
    return len(response.body) if isinstance(response.body, bytes) else response.length or 0


def truncated(parameters: Parameters, _target: Target, response: Response) -> Response:
    size = _size(response)
    keep = parameters["bytes"] if parameters["bytes"] is not None else int(size * parameters["share"])
    response.body = _taken(response.body, keep)
    response.length = None
    return response


def flipped(parameters: Parameters, _target: Target, response: Response) -> Response:
    at, body = parameters["at"], response.body
    if isinstance(body, bytes):
        if body:
            at = min(at, len(body) - 1)
            response.body = body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :]
        return response

    def flip(pieces: Iterable[bytes]) -> Iterable[bytes]:
        start = 0
        for piece in pieces:
            local = at - start
            start += len(piece)
            yield piece[:local] + bytes([piece[local] ^ 1]) + piece[local + 1 :] if 0 <= local < len(piece) else piece

    response.body = flip(body)
    return response


def stale_etag(parameters: Parameters, _target: Target, response: Response) -> Response:
    response.headers = [(n, parameters["etag"] if n == "ETag" else v) for n, v in response.headers]
    return response


def content_range(parameters: Parameters, _target: Target, response: Response) -> Response:
    def moved(value: str) -> str:
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", value)
        shift = parameters["shift"]
        return f"bytes {int(found[1]) + shift}-{int(found[2]) + shift}/{found[3]}" if found else value

    response.headers = [(n, moved(v) if n == "Content-Range" else v) for n, v in response.headers]
    return response


async def ignore_range(_parameters: Parameters, target: Target) -> Response | None:
    target.request.ignored = frozenset({"range"})  # not taken away: the signature covers it
    return None


def wrong_root(_parameters: Parameters, _target: Target, response: Response) -> Response:
    if isinstance(response.body, bytes):
        response.body = re.sub(rb"(</?)[A-Za-z]+Result\b", rb"\1Surprise", response.body)
    return response


# listings


def _text(response: Response) -> str:
    return response.body.decode() if isinstance(response.body, bytes) else ""


_CONTENTS = re.compile("<Contents>.*?</Contents>", re.DOTALL)
_TRUNCATED = re.compile("<IsTruncated>.*?</IsTruncated>(?:<NextContinuationToken>.*?</NextContinuationToken>)?")
_TOKEN = re.compile("<NextContinuationToken>.*?</NextContinuationToken>")
_TOKENS = itertools.count(1)


def endless(parameters: Parameters, target: Target, response: Response) -> Response:
    """Says that there is more, for ever. The tokens are not ours: the next page starts over."""
    again = target.query.get("continuation-token", "dG9rZW4=")
    token = again if parameters["same_token"] else f"k{next(_TOKENS)}"
    text = _TOKEN.sub("", _text(response))
    more = f"<IsTruncated>true</IsTruncated><NextContinuationToken>{token}</NextContinuationToken>"
    response.body = _TRUNCATED.sub(more, text).encode()
    return response


def without_token(_parameters: Parameters, _target: Target, response: Response) -> Response:
    response.body = _TRUNCATED.sub("<IsTruncated>true</IsTruncated>", _TOKEN.sub("", _text(response))).encode()
    return response


async def forget_token(_parameters: Parameters, target: Target) -> Response | None:
    target.query.pop("continuation-token", None)
    return None


def rewritten(change: Callable[[list[str], Parameters], list[str]]) -> After:
    def act(parameters: Parameters, _target: Target, response: Response) -> Response:
        text = _text(response)
        rows = _CONTENTS.findall(text)
        if rows:
            start, end = text.index(rows[0]), text.rindex(rows[-1]) + len(rows[-1])
            response.body = (text[:start] + "".join(change(rows, parameters)) + text[end:]).encode()
        return response

    return act


def padded(rows: list[str], parameters: Parameters) -> list[str]:
    need = parameters["bytes"]
    made, size = list(rows), sum(map(len, rows))
    for n in itertools.count():
        if size >= need:
            return made
        row = rows[n % len(rows)].replace("</Key>", f"~{n:07d}</Key>")
        made.append(row)
        size += len(row)
    return made


def odd(rows: list[str], _parameters: Parameters) -> list[str]:
    changes = (
        (r"<Size>.*?</Size>", "<Size>-1</Size>"),
        (r"<Size>.*?</Size>", "<Size>99999999999999999999999999</Size>"),
        (r"<LastModified>.*?</LastModified>", "<LastModified>yesterday</LastModified>"),
        (r"<LastModified>.*?</LastModified>", ""),
        (r"<ETag>.*?</ETag>", ""),
        (r"<Size>.*?</Size>", ""),
        (r"<Key>.*?</Key>", "<Key>outside the prefix</Key>"),
    )
    return [re.sub(*changes[n % len(changes)], row, count=1) for n, row in enumerate(rows)]


# tokens


async def token_refusal(parameters: Parameters, target: Target) -> Response | None:
    document = {
        "errorCode": parameters["code"],
        "errorMessage": parameters["message"],
        "context": {"requestId": "fault"},
    }
    if parameters["grant"] and parameters["grant"].encode() not in await _peek(target):
        return None
    return Response(parameters["status"], [("Content-Type", "application/json")], json.dumps(document).encode())


async def _peek(target: Target) -> bytes:
    """The form, left in place for the real endpoint."""
    body = await target.request.body()
    target.request.put_back(body)
    return body


def token_lifetime(parameters: Parameters, _target: Target, response: Response) -> Response:
    if isinstance(response.body, bytes) and response.status == 200:
        response.body = re.sub(rb'"expires_in": \d+', b'"expires_in": %d' % parameters["seconds"], response.body)
    return response


def lost(_parameters: Parameters) -> Delivery:
    return Delivery(reset_after=0)

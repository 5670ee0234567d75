"""What can go wrong: one entry of `KINDS` each, with its parameters and their defaults.

`before` acts on the request (an answer of its own replaces the real one and nothing is done), `after` on the real
answer, when the work has been done. Kinds that make sense for one operation only meet no other.
"""

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
from .server import ClientGoneError, Delivery, Request, Response

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

_LISTINGS = frozenset({"ListObjects", "ListObjectsV2"})
_READS = frozenset({"GetObject"})
_TOKEN = frozenset({"Token"})


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault."""

    help: str
    before: Before | None = None
    after: After | None = None
    parameters: Parameters = field(default_factory=dict[str, Any])
    only: frozenset[str] = frozenset()

    def fits(self, target: Target) -> bool:
        return not self.only or target.operation in self.only


# answers in place of the real one


def _error(code: str) -> Before:
    async def act(parameters: Parameters, target: Target) -> Response | None:
        return _document(S3Error(code), target, parameters)

    return act


def _document(error: S3Error, target: Target, parameters: Parameters, status: int = 0) -> Response:
    body = error.document(f"/{target.bucket}/{target.key}", target.request.request_id)
    response = Response(status or error.status, [("Content-Type", "application/xml")], body)
    if parameters.get("retry_after") is not None:
        response.headers.append(("Retry-After", str(parameters["retry_after"])))
    return response


async def _status(parameters: Parameters, target: Target) -> Response | None:
    error = S3Error(parameters["code"], parameters["message"], status=parameters["status"])
    return _document(error, target, parameters)


async def _skewed(parameters: Parameters, target: Target) -> Response | None:
    response = _document(S3Error("RequestTimeTooSkewed"), target, parameters)
    response.headers.append(("Date", formatdate(time.time() + parameters["seconds"], usegmt=True)))
    return response


_PORTAL = (
    b"<!doctype html><html><head><title>Sign in</title></head><body><h1>Welcome to Guest WiFi</h1>"
    b"<form action='/login'><input name='room'></form></body></html>"
)


async def _html(parameters: Parameters, _target: Target) -> Response | None:
    return Response(parameters["status"], [("Content-Type", "text/html; charset=utf-8")], _PORTAL)


async def _empty(_parameters: Parameters, _target: Target) -> Response | None:
    return Response(200, [("Content-Type", "application/xml")])


async def _error_200(parameters: Parameters, target: Target) -> Response | None:
    return _document(S3Error(parameters["code"]), target, parameters, status=200)


async def _redirect(parameters: Parameters, target: Target) -> Response | None:
    where = (
        parameters["to"] or f"http://{target.request.headers.get('host', '')}{target.request.target.decode('latin-1')}"
    )
    response = _document(S3Error("TemporaryRedirect"), target, parameters, status=parameters["status"])
    response.headers.append(("Location", where))
    return response


async def _bomb(_parameters: Parameters, _target: Target) -> Response | None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    body = f'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e0 "boom">{entities}]><ListBucketResult>&e9;</ListBucketResult>'
    return Response(200, [("Content-Type", "application/xml")], body.encode())


async def _hostile(parameters: Parameters, target: Target) -> Response | None:
    text = "<b>&#x1b;[31m</b><img src=x onerror=alert(1)>\u202e\x07 "
    return _document(S3Error("InternalError", text * (parameters["bytes"] // len(text))), target, parameters)


async def _silence(_parameters: Parameters, _target: Target) -> Response | None:
    return Response(200, delivery=Delivery(never=True))


# the way of the request


async def _latency(parameters: Parameters, _target: Target) -> Response | None:
    await asyncio.sleep(parameters["seconds"])
    return None


async def _reset_request(parameters: Parameters, target: Target) -> Response | None:
    if parameters["bytes"] == 0:
        target.request.reset()
        raise ClientGoneError
    target.request.reset_at = parameters["bytes"]
    return None


async def _throttle_request(parameters: Parameters, target: Target) -> Response | None:
    target.request.bytes_per_second = parameters["bytes_per_second"]
    return None


# the way of the answer


def _delivered(make: Callable[[Parameters], Delivery]) -> After:
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


def _truncated(parameters: Parameters, _target: Target, response: Response) -> Response:
    size = _size(response)
    keep = parameters["bytes"] if parameters["bytes"] is not None else int(size * parameters["share"])
    response.body = _taken(response.body, keep)
    response.length = None
    return response


def _flipped(parameters: Parameters, _target: Target, response: Response) -> Response:
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


def _stale_etag(parameters: Parameters, _target: Target, response: Response) -> Response:
    response.headers = [(n, parameters["etag"] if n == "ETag" else v) for n, v in response.headers]
    return response


def _content_range(parameters: Parameters, _target: Target, response: Response) -> Response:
    def moved(value: str) -> str:
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+)", value)
        shift = parameters["shift"]
        return f"bytes {int(found[1]) + shift}-{int(found[2]) + shift}/{found[3]}" if found else value

    response.headers = [(n, moved(v) if n == "Content-Range" else v) for n, v in response.headers]
    return response


async def _ignore_range(_parameters: Parameters, target: Target) -> Response | None:
    target.request.headers.pop("range", None)
    return None


def _wrong_root(_parameters: Parameters, _target: Target, response: Response) -> Response:
    if isinstance(response.body, bytes):
        response.body = re.sub(rb"(</?)[A-Za-z]+Result\b", rb"\1Surprise", response.body)
    return response


# listings


def _text(response: Response) -> str:
    return response.body.decode() if isinstance(response.body, bytes) else ""


_CONTENTS = re.compile("<Contents>.*?</Contents>", re.DOTALL)
_TRUNCATED = re.compile("<IsTruncated>.*?</IsTruncated>(?:<NextContinuationToken>.*?</NextContinuationToken>)?")
_TOKENS = itertools.count(1)


def _endless(parameters: Parameters, target: Target, response: Response) -> Response:
    """Says that there is more, for ever. The tokens are not ours: the next page starts over."""
    again = target.query.get("continuation-token", "dG9rZW4=")
    token = again if parameters["same_token"] else f"k{next(_TOKENS)}"
    text = re.sub("<NextContinuationToken>.*?</NextContinuationToken>", "", _text(response))
    more = f"<IsTruncated>true</IsTruncated><NextContinuationToken>{token}</NextContinuationToken>"
    response.body = _TRUNCATED.sub(more, text).encode()
    return response


async def _forget_token(_parameters: Parameters, target: Target) -> Response | None:
    target.query.pop("continuation-token", None)
    return None


def _rewritten(change: Callable[[list[str], Parameters], list[str]]) -> After:
    def act(parameters: Parameters, _target: Target, response: Response) -> Response:
        text = _text(response)
        rows = _CONTENTS.findall(text)
        if rows:
            start, end = text.index(rows[0]), text.rindex(rows[-1]) + len(rows[-1])
            response.body = (text[:start] + "".join(change(rows, parameters)) + text[end:]).encode()
        return response

    return act


def _padded(rows: list[str], parameters: Parameters) -> list[str]:
    need = parameters["bytes"]
    made, size = list(rows), sum(map(len, rows))
    for n in itertools.count():
        if size >= need:
            return made
        row = rows[n % len(rows)].replace("</Key>", f"~{n:07d}</Key>")
        made.append(row)
        size += len(row)
    return made


def _odd(rows: list[str], _parameters: Parameters) -> list[str]:
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


async def _token_refusal(parameters: Parameters, target: Target) -> Response | None:
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


def _token_lifetime(parameters: Parameters, _target: Target, response: Response) -> Response:
    if isinstance(response.body, bytes) and response.status == 200:
        response.body = re.sub(rb'"expires_in": \d+', b'"expires_in": %d' % parameters["seconds"], response.body)
    return response


def _lost(_parameters: Parameters) -> Delivery:
    return Delivery(reset_after=0)


_BYTES = {"bytes": 0}

KINDS: dict[str, Kind] = {
    "slow_down": Kind("503 SlowDown", _error("SlowDown"), parameters={"retry_after": None}),
    "too_many_requests": Kind("429", _error("TooManyRequests"), parameters={"retry_after": None}),
    "internal_error": Kind("500 InternalError", _error("InternalError")),
    "service_unavailable": Kind("503 ServiceUnavailable", _error("ServiceUnavailable")),
    "access_denied": Kind("403 AccessDenied", _error("AccessDenied")),
    "expired_token": Kind("400 ExpiredToken", _error("ExpiredToken")),
    "request_timeout": Kind("400 RequestTimeout", _error("RequestTimeout")),
    "status": Kind(
        "any status and Code",
        _status,
        parameters={"status": 500, "code": "Fault", "message": "Ordered", "retry_after": None},
    ),
    "clock_skew": Kind("403 RequestTimeTooSkewed; Date is `seconds` from now", _skewed, parameters={"seconds": 3600}),
    "html": Kind("a captive portal's page with `status`", _html, parameters={"status": 200}),
    "empty": Kind("200 with no body at all", _empty),
    "error_in_200": Kind("200 with an error document", _error_200, parameters={"code": "InternalError"}),
    "redirect": Kind(
        "`status` to the address `to`", _redirect, parameters={"to": "http://127.0.0.1:9/", "status": 307}
    ),
    "redirect_loop": Kind("`status` to the same address", _redirect, parameters={"to": "", "status": 307}),
    "entity_bomb": Kind("200 with nested entities", _bomb, only=_LISTINGS),
    "hostile_error": Kind(
        "500 whose message is large, markup and control characters", _hostile, parameters={"bytes": 1 << 20}
    ),
    "black_hole": Kind("the connection stays open and nothing comes", _silence),
    "latency": Kind("waits `seconds` first", _latency, parameters={"seconds": 0.05}),
    "reset_request": Kind("connection reset after `bytes` of the request's body", _reset_request, parameters=_BYTES),
    "throttle_request": Kind("reads the body that slowly", _throttle_request, parameters={"bytes_per_second": 65536}),
    "reset_answer": Kind(
        "reset after `bytes` of head and body of the answer",
        after=_delivered(lambda p: Delivery(reset_after=p["bytes"])),
        parameters=_BYTES,
    ),
    "lost_answer": Kind("the work is done, then the connection is reset", after=_delivered(_lost)),
    "cut_answer": Kind(
        "right length, orderly close after `bytes` of head and body",
        after=_delivered(lambda p: Delivery(close_after=p["bytes"])),
        parameters={"bytes": 1000},
    ),
    "throttle": Kind(
        "sends that slowly",
        after=_delivered(lambda p: Delivery(bytes_per_second=p["bytes_per_second"])),
        parameters={"bytes_per_second": 65536},
    ),
    "truncated": Kind(
        "body cut to `bytes` or a `share`, with the length of what is left",
        after=_truncated,
        parameters={"bytes": None, "share": 0.5},
    ),
    "flipped_byte": Kind("one bit of the byte `at` is wrong", after=_flipped, parameters={"at": 0}),
    "stale_etag": Kind(
        "another ETag in the header", after=_stale_etag, parameters={"etag": '"00000000000000000000000000000000"'}
    ),
    "range_ignored": Kind("200 with everything instead of 206", _ignore_range, only=_READS),
    "wrong_content_range": Kind(
        "Content-Range moved by `shift`", after=_content_range, parameters={"shift": 1}, only=_READS
    ),
    "wrong_root": Kind("another root element", after=_wrong_root),
    "duplicate_page": Kind(
        "the same page and token again and again", _forget_token, _endless, {"same_token": True}, _LISTINGS
    ),
    "endless_pages": Kind(
        "the same page for ever, new tokens", _forget_token, _endless, {"same_token": False}, _LISTINGS
    ),
    "large_page": Kind(
        "rows invented up to `bytes`", after=_rewritten(_padded), parameters={"bytes": 5 << 20}, only=_LISTINGS
    ),
    "duplicate_keys": Kind(
        "each row twice", after=_rewritten(lambda rows, _: [row for row in rows for _ in "ab"]), only=_LISTINGS
    ),
    "unsorted": Kind("rows backwards", after=_rewritten(lambda rows, _: rows[::-1]), only=_LISTINGS),
    "odd_values": Kind("sizes, dates, ETags and keys wrong or missing", after=_rewritten(_odd), only=_LISTINGS),
    "token_refused": Kind(
        "IAM refuses with `code`; with `grant` only requests whose form contains that",
        _token_refusal,
        parameters={"status": 400, "code": "BXNIM0408E", "message": "Provided refresh token is expired.", "grant": ""},
        only=_TOKEN,
    ),
    "token_lifetime": Kind(
        "the answer says it expires in `seconds`", after=_token_lifetime, parameters={"seconds": 0}, only=_TOKEN
    ),
}

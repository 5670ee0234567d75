"""What can go wrong: one entry of `KINDS` each, with its parameters and their defaults.

`before` acts on the request (an answer of its own replaces the real one and nothing is done), `after` on the real
answer, when the work has been done. Kinds that make sense for one operation only meet no other.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import fault_acts as acts
from .fault_acts import After, Before, Parameters, Target
from .messages import Delivery


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


_TOKEN = frozenset({"Token"})
_READS = frozenset({"GetObject"})
_LISTINGS = frozenset({"ListObjects", "ListObjectsV2"})
_BYTES = {"bytes": 0}

KINDS: dict[str, Kind] = {
    "slow_down": Kind("503 SlowDown", acts.error("SlowDown"), parameters={"retry_after": None}),
    "too_many_requests": Kind("429", acts.error("TooManyRequests"), parameters={"retry_after": None}),
    "internal_error": Kind("500 InternalError", acts.error("InternalError")),
    "service_unavailable": Kind("503 ServiceUnavailable", acts.error("ServiceUnavailable")),
    "access_denied": Kind("403 AccessDenied", acts.error("AccessDenied")),
    "expired_token": Kind("400 ExpiredToken", acts.error("ExpiredToken")),
    "request_timeout": Kind("400 RequestTimeout", acts.error("RequestTimeout")),
    "status": Kind(
        "any status and Code",
        acts.status,
        parameters={"status": 500, "code": "Fault", "message": "Ordered", "retry_after": None},
    ),
    "clock_skew": Kind(
        "403 RequestTimeTooSkewed; Date is `seconds` from now", acts.skewed, parameters={"seconds": 3600}
    ),
    "html": Kind("a captive portal's page with `status`", acts.html, parameters={"status": 200}),
    "empty": Kind("200 with no body at all", acts.empty),
    "error_in_200": Kind("200 with an error document", acts.error_200, parameters={"code": "InternalError"}),
    "redirect": Kind(
        "`status` to the address `to`", acts.redirect, parameters={"to": "http://127.0.0.1:9/", "status": 307}
    ),
    "redirect_loop": Kind("`status` to the same address", acts.redirect, parameters={"to": "", "status": 307}),
    "entity_bomb": Kind("200 with nested entities", acts.bomb, only=_LISTINGS),
    "hostile_error": Kind(
        "500 whose message is large, markup and control characters", acts.hostile, parameters={"bytes": 1 << 20}
    ),
    "black_hole": Kind("the connection stays open and nothing comes", acts.silence),
    "latency": Kind("waits `seconds` first", acts.latency, parameters={"seconds": 0.05}),
    "reset_request": Kind(
        "connection reset after `bytes` of the request's body", acts.reset_request, parameters=_BYTES
    ),
    "throttle_request": Kind(
        "reads the body that slowly", acts.throttle_request, parameters={"bytes_per_second": 65536}
    ),
    "reset_answer": Kind(
        "reset after `bytes` of head and body of the answer",
        after=acts.delivered(lambda p: Delivery(reset_after=p["bytes"])),
        parameters=_BYTES,
    ),
    "lost_answer": Kind("the work is done, then the connection is reset", after=acts.delivered(acts.lost)),
    "cut_answer": Kind(
        "right length, orderly close after `bytes` of head and body",
        after=acts.delivered(lambda p: Delivery(close_after=p["bytes"])),
        parameters={"bytes": 1000},
    ),
    "throttle": Kind(
        "sends that slowly",
        after=acts.delivered(lambda p: Delivery(bytes_per_second=p["bytes_per_second"])),
        parameters={"bytes_per_second": 65536},
    ),
    "truncated": Kind(
        "body cut to `bytes` or a `share`, with the length of what is left",
        after=acts.truncated,
        parameters={"bytes": None, "share": 0.5},
    ),
    "flipped_byte": Kind("one bit of the byte `at` is wrong", after=acts.flipped, parameters={"at": 0}),
    "stale_etag": Kind(
        "another ETag in the header", after=acts.stale_etag, parameters={"etag": '"00000000000000000000000000000000"'}
    ),
    "range_ignored": Kind("200 with everything instead of 206", acts.ignore_range, only=_READS),
    "wrong_content_range": Kind(
        "Content-Range moved by `shift`", after=acts.content_range, parameters={"shift": 1}, only=_READS
    ),
    "wrong_root": Kind("another root element", after=acts.wrong_root),
    "duplicate_page": Kind(
        "the same page and token again and again", acts.forget_token, acts.endless, {"same_token": True}, _LISTINGS
    ),
    "endless_pages": Kind(
        "the same page for ever, new tokens", acts.forget_token, acts.endless, {"same_token": False}, _LISTINGS
    ),
    "token_missing": Kind("says that there is more, and not how to go on", after=acts.without_token, only=_LISTINGS),
    "large_page": Kind(
        "rows invented up to `bytes`", after=acts.rewritten(acts.padded), parameters={"bytes": 5 << 20}, only=_LISTINGS
    ),
    "duplicate_keys": Kind(
        "each row twice", after=acts.rewritten(lambda rows, _: [row for row in rows for _ in "ab"]), only=_LISTINGS
    ),
    "unsorted": Kind("rows backwards", after=acts.rewritten(lambda rows, _: rows[::-1]), only=_LISTINGS),
    "odd_values": Kind("sizes, dates, ETags and keys wrong or missing", after=acts.rewritten(acts.odd), only=_LISTINGS),
    "token_refused": Kind(
        "IAM refuses with `code`; with `grant` only requests whose form contains that",
        acts.token_refusal,
        parameters={"status": 400, "code": "BXNIM0408E", "message": "Provided refresh token is expired.", "grant": ""},
        only=_TOKEN,
    ),
    "token_lifetime": Kind(
        "the answer says it expires in `seconds`", after=acts.token_lifetime, parameters={"seconds": 0}, only=_TOKEN
    ),
}

"""IBM's Immutable Object Storage: the policy of a bucket, retention of objects, legal holds.

IBM documents the statuses of refusals and not their Codes. Our choice: 403 AccessDenied for what retention or a hold
forbids, 400 InvalidRequest or InvalidArgument for what is out of range or malformed, 409 for what conflicts.

An object's retention is `{"period", "created", "until"}`: seconds, or -1 for indefinite and -2 for permanent, which
have no `until`. Its existence is what the legal hold requests mean by retention metadata, expired or not.
"""

from __future__ import annotations

import math
import re
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

from . import markup
from .calls import find_entry
from .checksums import HEADER
from .clock import parse_iso
from .errors import S3Error
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .calls import Call
    from .model import Attributes, Bucket, Entry

# IBM's API reference and SDK guide say 365,243 days (1,000 years), its page on immutable storage 36,135 (99 years).
MAX_DAYS = 365_243
MAX_HOLDS = 100
MANAGED = ("x-ibm-protection-management-state", "active")
INDEFINITE = -1
PERMANENT = -2
_DAY = 86400
_HOLD_ID = re.compile(r"[A-Za-z0-9!_.*()'-]{1,64}")
_PERIOD, _DATE, _HOLD = "retention-period", "retention-expiration-date", "retention-legal-hold-id"
_EXTENSIONS = (
    "additional-retention-period",
    "extend-retention-from-current-time",
    "new-retention-expiration-date",
    "new-retention-period",
)


def policy(bucket: Bucket) -> dict[str, Any]:
    """`{"minimum", "default", "maximum", "permanent"}` in days, or nothing."""
    return bucket.settings.get("protection", {})


# the bucket's policy


async def get_protection(call: Call) -> Response:
    """`GET /{bucket}?protection`; Disabled where there is no policy."""
    found = policy(call.bucket)
    if not found:
        return markup.answer("ProtectionConfiguration", "<Status>Disabled</Status>", namespace=False)
    content = "<Status>Retention</Status>" + "".join(
        f"<{name.title()}Retention><Days>{found[name]}</Days></{name.title()}Retention>"
        for name in ("minimum", "maximum", "default")
    )
    if found["permanent"]:
        content += "<EnablePermanentRetention>true</EnablePermanentRetention>"
    answer = markup.answer("ProtectionConfiguration", content, namespace=False)
    answer.headers.append(MANAGED)
    return answer


async def put_protection(call: Call) -> Response:
    """`PUT /{bucket}?protection`: on an empty bucket, or to change a policy; never to remove one."""
    bucket = call.bucket
    body = await document(call.request, call.identity, digest_needed=True)
    root = markup.parse(body, "ProtectionConfiguration")
    if root.value("Status") != "Retention":
        raise S3Error("MalformedXML", "The Status must be Retention; a retention policy cannot be removed")
    days = {name: root.integer(f"{name.title()}Retention", "Days") for name in ("minimum", "default", "maximum")}
    minimum, default, maximum = days.values()
    if minimum is None or default is None or maximum is None:
        raise S3Error("MalformedXML", "MinimumRetention, DefaultRetention and MaximumRetention are needed, in Days")
    if not 0 <= minimum <= default <= maximum <= MAX_DAYS:
        raise S3Error("InvalidRequest", f"It must be 0 <= minimum <= default <= maximum <= {MAX_DAYS} days")
    permanent = root.value("EnablePermanentRetention") == "true"
    _check_can_have_policy(call, bucket)
    if policy(bucket).get("permanent") and not permanent:
        raise S3Error("InvalidRequest", "Permanent retention cannot be disabled once it is enabled")
    bucket.settings["protection"] = {**days, "permanent": permanent}
    call.save_settings()
    return Response(200)


def _check_can_have_policy(call: Call, bucket: Bucket) -> None:
    """Raises InvalidRequest where there is no immutable storage, InvalidBucketState where something excludes it."""
    if not call.place.immutable:
        raise S3Error("InvalidRequest", f"Immutable Object Storage is not available in {bucket.location}")
    for name, what in (("versioning", "versioning"), ("object-lock", "Object Lock"), ("replication", "replication")):
        if bucket.settings.get(name):
            raise S3Error("InvalidBucketState", f"A bucket with {what} cannot have a retention policy")
    if not policy(bucket) and (bucket.synthetic or not call.store.is_empty(bucket)):
        raise S3Error("InvalidBucketState", "A retention policy can only be set on an empty bucket")


# writing objects


def check_digest(call: Call, bucket: Bucket) -> None:
    """Raises InvalidRequest on an upload to a protected bucket that states neither MD5 nor checksum."""
    headers = call.headers
    stated = "content-md5" in headers or any(name.startswith(HEADER) for name in headers) or "x-amz-trailer" in headers
    if policy(bucket) and not stated:
        raise S3Error(
            "InvalidRequest", "Content-MD5 or x-amz-checksum-* is required for a bucket with a retention policy"
        )


def refuse_headers(call: Call) -> None:
    """Raises InvalidRequest when retention is given where it has no effect (CreateMultipartUpload): a client that
    believes in it would find the default retention on its object.
    """
    if any(name in call.headers for name in (_PERIOD, _DATE, _HOLD)):
        raise S3Error("InvalidRequest", "Retention headers belong on CompleteMultipartUpload")


def apply(call: Call, bucket: Bucket, entry: Entry, kept: Attributes | None = None) -> None:
    """Puts the new object under the retention that its request and its bucket ask for.

    Args:
        call: its headers are read.
        bucket: where the object will be.
        entry: the object; `modified` is the time from which periods count.
        kept: of a copy with Retention-Directive COPY, the source's attributes.
    """
    headers, rules = call.headers, policy(bucket)
    asked = [name for name in (_PERIOD, _DATE) if name in headers]
    if not rules:
        if asked or _HOLD in headers:
            raise S3Error("InvalidRequest", "The bucket has no retention policy")
        return
    if len(asked) > 1:
        raise S3Error("InvalidRequest", "Retention-Period and Retention-Expiration-Date exclude each other")
    now = entry.modified
    if asked == [_PERIOD]:
        period = _seconds(headers[_PERIOD], _PERIOD)
    elif asked == [_DATE]:
        period = math.ceil(_moment(headers[_DATE], _DATE) - now)
        if period < 0:
            raise S3Error("InvalidRequest", "Retention-Expiration-Date is in the past")
    elif kept is not None and kept.retention:
        period = kept.retention["period"]
    else:
        period = rules["default"] * _DAY
    _check_period(period, rules)
    until = now + period if period >= 0 else None
    if asked == [_DATE]:
        until = _moment(headers[_DATE], _DATE)
    entry.attributes.retention = {"period": period, "created": now, "until": until}
    entry.attributes.holds = {}
    if _HOLD in headers:
        entry.attributes.holds[_checked_id(headers[_HOLD])] = now


def _check_period(period: int, rules: dict[str, Any]) -> None:
    """Raises InvalidRequest on a period outside the policy."""
    if period == INDEFINITE:
        return
    if period == PERMANENT:
        if not rules["permanent"]:
            raise S3Error("InvalidRequest", "Permanent retention is not enabled on the bucket")
        return
    if not rules["minimum"] * _DAY <= period <= rules["maximum"] * _DAY:
        raise S3Error(
            "InvalidRequest",
            f"The retention period of {period} s is outside the bucket's {rules['minimum']} to {rules['maximum']} days",
        )


def _seconds(text: str, name: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = PERMANENT - 1
    if value < PERMANENT:
        raise S3Error("InvalidArgument", f"{name} must be a number of seconds", fields=(("ArgumentValue", text),))
    return value


def _moment(text: str, name: str) -> float:
    try:
        return parse_iso(text)
    except ValueError:
        raise S3Error(
            "InvalidArgument", f"{name} must be an ISO 8601 date", fields=(("ArgumentValue", text),)
        ) from None


def retained(entry: Entry, now: float) -> bool:
    """Whether retention or a hold forbids to change or delete the object."""
    retention = entry.attributes.retention
    if entry.attributes.holds:
        return True
    return bool(retention) and (retention["until"] is None or retention["until"] > now)


def check_free(entry: Entry | None, now: float) -> None:
    """Raises AccessDenied when the object may not be overwritten or deleted."""
    if entry is not None and retained(entry, now):
        raise S3Error("AccessDenied", "The object is protected by a retention period or a legal hold")


def headers(entry: Entry) -> list[tuple[str, str]]:
    """What GET and HEAD tell about retention."""
    retention = entry.attributes.retention
    if not retention:
        return []
    found = [("Retention-Period", str(retention["period"]))]
    if retention["until"] is not None:
        found.append(("Retention-Expiration-Date", formatdate(retention["until"], usegmt=True)))
    return [*found, ("Retention-Legal-Hold-Count", str(len(entry.attributes.holds)))]


# legal holds


def _checked_id(hold: str) -> str:
    if not _HOLD_ID.fullmatch(hold):
        raise S3Error(
            "InvalidArgument",
            "A legal hold id has 1 to 64 letters, digits and ! _ . * ( ) - '",
            fields=(("ArgumentName", "RetentionLegalHoldId"), ("ArgumentValue", hold)),
        )
    return hold


async def change_holds(call: Call) -> Response:
    """`POST /{bucket}/{key}?legalHold&add=ID` or `&remove=ID`."""
    await call.request.drain()
    add, remove = call.query.get("add"), call.query.get("remove")
    if (add is None) == (remove is None):
        raise S3Error("InvalidRequest", "Exactly one of add and remove is needed")
    hold = _checked_id(add if add is not None else remove or "")
    entry = find_entry(call, call.bucket, call.key)
    if not entry.attributes.retention:
        raise S3Error("InvalidRequest", "The object has no retention period")
    holds = entry.attributes.holds
    if add is not None:
        if hold in holds:
            raise S3Error("OperationAborted", "The legal hold is on the object already", fields=(("ID", hold),))
        if len(holds) >= MAX_HOLDS:
            raise S3Error("InvalidRequest", f"An object cannot have more than {MAX_HOLDS} legal holds")
        holds[hold] = call.now
    else:
        if hold not in holds:
            raise S3Error("NoSuchLegalHold", "The legal hold is not on the object", status=404, fields=(("ID", hold),))
        del holds[hold]
    call.save(entry)
    return Response(200)


async def list_holds(call: Call) -> Response:
    """`GET /{bucket}/{key}?legalHold`.

    The element is LegalHolds: IBM's SDKs do not read the LegalHoldSet of its documentation.
    """
    entry = find_entry(call, call.bucket, call.key)
    retention = entry.attributes.retention
    if not retention:
        raise S3Error("NoSuchRetention", "The object has no retention period", status=404)
    until = ""
    if retention["until"] is not None:
        until = f"<RetentionPeriodExpirationDate>{_short(retention['until'])}</RetentionPeriodExpirationDate>"
    holds = "".join(
        f"<LegalHold><ID>{markup.text(hold)}</ID><Date>{_short(since)}</Date></LegalHold>"
        for hold, since in entry.attributes.holds.items()
    )
    return markup.answer(
        "RetentionState",
        f"<CreateTime>{_short(retention['created'])}</CreateTime><RetentionPeriod>{retention['period']}</RetentionPeriod>"
        f"{until}<LegalHolds>{holds}</LegalHolds>",
    )


def _short(moment: float) -> str:
    """The date as that answer has it: `Fri, 8 Sep 2017 21:33:08 GMT`, no leading zero."""
    return formatdate(moment, usegmt=True).replace(", 0", ", ")


# extension


async def extend(call: Call) -> Response:
    """`POST /{bucket}/{key}?extendRetention` with exactly one of its four headers."""
    await call.request.drain()
    given = [name for name in _EXTENSIONS if name in call.headers]
    if len(given) != 1:
        raise S3Error("InvalidRequest", "Exactly one of the four retention extension headers is needed")
    entry = find_entry(call, call.bucket, call.key)
    retention, rules = entry.attributes.retention, policy(call.bucket)
    if not retention or not rules:
        raise S3Error("InvalidRequest", "The object has no retention period")
    if retention["period"] == PERMANENT:
        raise S3Error("InvalidRequest", "Permanent retention cannot be changed")
    period, until = _extended(retention, given[0], call.headers[given[0]], call.now)
    if retention["period"] == INDEFINITE and period != INDEFINITE:
        _check_period(period, rules)
    elif until is not None and until <= (retention["until"] or 0.0):
        raise S3Error("InvalidRequest", "The retention of an object can only be extended")
    if until is not None and until - call.now > rules["maximum"] * _DAY:
        raise S3Error("InvalidRequest", f"The retention would go beyond {rules['maximum']} days from now")
    if period == PERMANENT:
        _check_period(period, rules)
    entry.attributes.retention = {**retention, "period": period, "until": until}
    call.save(entry)
    return Response(200)


def _extended(retention: dict[str, Any], name: str, text: str, now: float) -> tuple[int, float | None]:
    """The new period and expiry. Raises InvalidRequest on nonsense."""
    created = retention["created"]
    if name == "new-retention-expiration-date":
        until = _moment(text, name)
        return math.ceil(until - created), until
    seconds = _seconds(text, name)
    if name == "new-retention-period":
        return seconds, created + seconds if seconds >= 0 else None
    if seconds <= 0:
        raise S3Error("InvalidRequest", f"{name} must be positive")
    if name == "additional-retention-period":
        if retention["period"] == INDEFINITE:
            raise S3Error("InvalidRequest", "There is no period to add to: the retention is indefinite")
        return retention["period"] + seconds, retention["until"] + seconds
    return math.ceil(now + seconds - created), now + seconds

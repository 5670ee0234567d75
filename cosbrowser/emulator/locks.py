"""S3 Object Lock: a bucket's default rule, and mode, date and legal hold of a version.

An object's lock is `{"mode", "until", "hold"}`. Governance can be shortened and deleted by a Manager who asks for it
with x-amz-bypass-governance-retention; compliance by nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import accounts, markup
from .calls import find_entry
from .clock import iso, parse_iso
from .errors import S3Error
from .immutable import MANAGED
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .calls import Call
    from .model import Attributes, Bucket, Entry

MAX_DAYS = 36_500
_MODES = ("COMPLIANCE", "GOVERNANCE")
_MODE, _UNTIL, _HOLD = (
    "x-amz-object-lock-mode",
    "x-amz-object-lock-retain-until-date",
    "x-amz-object-lock-legal-hold",
)


def enabled(bucket: Bucket) -> bool:
    return "object-lock" in bucket.settings


def _needed(bucket: Bucket) -> None:
    if not enabled(bucket):
        raise S3Error("InvalidRequest", "Bucket is missing Object Lock Configuration")


async def get_configuration(call: Call) -> Response:
    """`GET /{bucket}?object-lock`."""
    if not enabled(call.bucket):
        raise S3Error("ObjectLockConfigurationNotFoundError")
    rule = call.bucket.settings["object-lock"]
    content = "<ObjectLockEnabled>Enabled</ObjectLockEnabled>"
    if rule:
        unit = "Days" if "days" in rule else "Years"
        length = rule[unit.lower()]
        content += (
            f"<Rule><DefaultRetention><Mode>{rule['mode']}</Mode><{unit}>{length}</{unit}></DefaultRetention></Rule>"
        )
    answer = markup.answer("ObjectLockConfiguration", content)
    answer.headers.append(MANAGED)
    return answer


async def put_configuration(call: Call) -> Response:
    """`PUT /{bucket}?object-lock`: needs versioning; stays for ever; the rule may change."""
    bucket = call.bucket
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "ObjectLockConfiguration")
    if root.value("ObjectLockEnabled") != "Enabled":
        raise S3Error("MalformedXML", "ObjectLockEnabled must be Enabled")
    rule: dict[str, Any] = {}
    if root.child("Rule") is not None:
        days, years = (
            root.integer("Rule", "DefaultRetention", "Days"),
            root.integer("Rule", "DefaultRetention", "Years"),
        )
        mode = root.needed("Rule", "DefaultRetention", "Mode")
        if mode not in _MODES or (days is None) == (years is None):
            raise S3Error("MalformedXML", "A DefaultRetention has a Mode and either Days or Years")
        length = days if days is not None else (years or 0) * 365
        if not 1 <= length <= MAX_DAYS:
            raise S3Error("InvalidRetentionPeriod", f"Default retention period must be between 1 and {MAX_DAYS} days")
        rule = {"mode": mode, **({"days": days} if days is not None else {"years": years})}
    if bucket.versioning != "Enabled":
        raise S3Error(
            "InvalidBucketState", "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration"
        )
    if bucket.settings.get("protection"):
        raise S3Error("InvalidBucketState", "A bucket with a retention policy cannot have Object Lock")
    bucket.settings["object-lock"] = rule
    call.save_settings()
    return Response(200)


# writing objects


def read_headers(call: Call, bucket: Bucket, attributes: Attributes) -> None:
    """Takes over the lock that the headers of an upload ask for. Raises InvalidRequest, InvalidArgument."""
    mode, until, hold = (call.headers.get(name) for name in (_MODE, _UNTIL, _HOLD))
    if mode is None and until is None and hold is None:
        return
    _needed(bucket)
    if (mode is None) != (until is None):
        raise S3Error("InvalidArgument", f"{_MODE} and {_UNTIL} must both be supplied")
    if mode is not None and until is not None:
        attributes.lock |= _retention(mode, until, call.now)
    if hold is not None:
        attributes.lock["hold"] = _checked_status(hold)


def apply_default(bucket: Bucket, entry: Entry) -> None:
    """Puts the bucket's default rule on a new version that has no mode of its own."""
    rule = bucket.settings.get("object-lock")
    if rule and "mode" not in entry.attributes.lock:
        days = rule["days"] if "days" in rule else rule["years"] * 365
        entry.attributes.lock |= {"mode": rule["mode"], "until": entry.modified + days * 86400}


def _retention(mode: str, until: str, now: float) -> dict[str, Any]:
    if mode not in _MODES:
        raise S3Error("InvalidArgument", "Unknown wormMode directive")
    try:
        moment = parse_iso(until)
    except ValueError:
        raise S3Error("InvalidArgument", "The retain until date must be provided in ISO 8601 format") from None
    if moment <= now:
        raise S3Error("InvalidArgument", "The retain until date must be in the future!")
    return {"mode": mode, "until": moment}


def _checked_status(status: str) -> str:
    if status not in {"ON", "OFF"}:
        raise S3Error("InvalidArgument", "Legal Hold must be either of 'ON' or 'OFF'")
    return status


def headers(entry: Entry) -> list[tuple[str, str]]:
    """What GET and HEAD tell about the lock."""
    lock = entry.attributes.lock
    found = [(_MODE, lock["mode"]), (_UNTIL, iso(lock["until"]))] if "mode" in lock else []
    return [*found, (_HOLD, lock["hold"])] if "hold" in lock else found


def _may_bypass(call: Call, bucket: Bucket) -> bool:
    key = call.identity.key
    asked = call.headers.get("x-amz-bypass-governance-retention", "").lower() == "true"
    return asked and key is not None and key.may(bucket.instance, accounts.MANAGE)


def check_removal(call: Call, bucket: Bucket, entry: Entry) -> None:
    """Raises AccessDenied when that version may not be deleted."""
    lock = entry.attributes.lock
    locked = "mode" in lock and lock["until"] > call.now
    if lock.get("hold") == "ON" or (locked and not (lock["mode"] == "GOVERNANCE" and _may_bypass(call, bucket))):
        raise S3Error("AccessDenied", "Access Denied because object protected by object lock.")


# retention and hold of a version


async def get_retention(call: Call) -> Response:
    """`GET /{bucket}/{key}?retention`."""
    _needed(call.bucket)
    lock = find_entry(call, call.bucket, call.key, call.query.get("versionId", "")).attributes.lock
    if "mode" not in lock:
        raise S3Error("NoSuchObjectLockConfiguration")
    return markup.answer(
        "Retention", f"<Mode>{lock['mode']}</Mode><RetainUntilDate>{iso(lock['until'])}</RetainUntilDate>"
    )


async def put_retention(call: Call) -> Response:
    """`PUT /{bucket}/{key}?retention`: longer always, shorter or another mode only from governance with the bypass."""
    bucket = call.bucket
    _needed(bucket)
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "Retention")
    entry = find_entry(call, bucket, call.key, call.query.get("versionId", ""))
    lock = entry.attributes.lock
    mode, until = root.value("Mode"), root.value("RetainUntilDate")
    wanted: dict[str, Any] = {}
    if mode is not None or until is not None:
        if mode not in _MODES or until is None:
            raise S3Error("MalformedXML")
        wanted = _retention(mode, until, call.now)
    if "mode" in lock and lock["until"] > call.now:
        weaker = (
            not wanted
            or wanted["until"] < lock["until"]
            or (lock["mode"] == "COMPLIANCE" and wanted["mode"] != "COMPLIANCE")
        )
        other = bool(wanted) and wanted["mode"] != lock["mode"]
        if (weaker or other) and (lock["mode"] == "COMPLIANCE" or not _may_bypass(call, bucket)):
            raise S3Error("AccessDenied", "Access Denied because object protected by object lock.")
    kept = {"hold": lock["hold"]} if "hold" in lock else {}
    entry.attributes.lock = {**kept, **wanted}
    call.save(entry)
    return Response(200)


async def get_hold(call: Call) -> Response:
    """`GET /{bucket}/{key}?legal-hold` (not IBM's `legalHold`)."""
    _needed(call.bucket)
    lock = find_entry(call, call.bucket, call.key, call.query.get("versionId", "")).attributes.lock
    if "hold" not in lock:
        raise S3Error("NoSuchObjectLockConfiguration")
    return markup.answer("LegalHold", f"<Status>{lock['hold']}</Status>")


async def put_hold(call: Call) -> Response:
    """`PUT /{bucket}/{key}?legal-hold`."""
    _needed(call.bucket)
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "LegalHold")
    status = root.value("Status") or ""
    if status not in {"ON", "OFF"}:
        raise S3Error("MalformedXML")
    entry = find_entry(call, call.bucket, call.key, call.query.get("versionId", ""))
    entry.attributes.lock["hold"] = status
    call.save(entry)
    return Response(200)

"""Archived objects: when a rule moves them, what HEAD says of them, how they are restored.

An object's archive is `{"class", "at"}`, and once a restore was asked for `{"ready", "until"}`: the state follows from
the clock. IBM's listings show the default class all the same; only HEAD tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import markup
from .calls import find_entry
from .clock import http_date
from .errors import S3Error
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .calls import Call
    from .model import Bucket, Entry

GLACIER, ACCELERATED = "GLACIER", "ACCELERATED"
_TIER = {GLACIER: "Bulk", ACCELERATED: "Accelerated"}
_HOURS = {GLACIER: 12, ACCELERATED: 2}
WAITING, ARCHIVED, RESTORING, RESTORED = "waiting", "archived", "restoring", "restored"


def state(entry: Entry, now: float) -> str:
    """WAITING, ARCHIVED, RESTORING, RESTORED, or empty when no rule concerns the object."""
    archive = entry.attributes.archive
    if not archive:
        return ""
    if now < archive["at"]:
        return WAITING
    if "ready" in archive and now < archive["until"]:
        return RESTORING if now < archive["ready"] else RESTORED
    return ARCHIVED


def apply_rule(bucket: Bucket, entry: Entry) -> None:
    """Notes on a new object when the bucket's archive rule will move it. Rules concern new objects only."""
    for rule in bucket.settings.get("lifecycle", []):
        transition: dict[str, Any] = rule.get("transition", {})
        if transition and rule["enabled"]:
            at = transition["date"] if "date" in transition else entry.modified + transition["days"] * 86400
            entry.attributes.archive = {"class": transition["class"], "at": max(at, entry.modified)}


def check_readable(entry: Entry, now: float) -> None:
    """Raises InvalidObjectState on an object that has to be restored first."""
    if state(entry, now) in {ARCHIVED, RESTORING}:
        storage_class = entry.attributes.archive["class"]
        raise S3Error("InvalidObjectState", fields=(("StorageClass", storage_class),))


def headers(entry: Entry, now: float) -> list[tuple[str, str]]:
    """What GET and HEAD tell about the archive."""
    archive, found = entry.attributes.archive, state(entry, now)
    if not found:
        return []
    at = http_date(archive["at"])
    if found == WAITING:
        return [("x-ibm-transition", f'transition-date="{at}", storage-class="{archive["class"]}"')]
    result = [("x-amz-storage-class", archive["class"]), ("x-ibm-archive-transition-time", at)]
    if found == RESTORING:
        result.append(("x-amz-restore", 'ongoing-request="true"'))
    if found == RESTORED:
        until = http_date(archive["until"])
        result.append(("x-amz-restore", f'ongoing-request="false", expiry-date="{until}"'))
        result.append(("x-ibm-restored-copy-storage-class", "Standard"))
    return result


async def restore(call: Call) -> Response:
    """`POST /{bucket}/{key}?restore`: 202 when it begins, 200 when a restored copy is kept longer."""
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "RestoreRequest")
    days = root.integer("Days")
    if days is None or days < 1:
        raise S3Error("MalformedXML", "Days must be at least 1")
    entry = find_entry(call, call.bucket, call.key, call.query.get("versionId", ""))
    found, now = state(entry, call.now), call.now
    if found in {"", WAITING}:
        raise S3Error("InvalidObjectState", "Restore is not allowed for the object's current storage class")
    if found == RESTORING:
        raise S3Error("RestoreAlreadyInProgress", "Object restore is already in progress", status=409)
    archive = entry.attributes.archive
    tier = root.value("GlacierJobParameters", "Tier")
    if tier is not None and tier != _TIER[archive["class"]]:
        raise S3Error("InvalidRequest", f"The Tier of a {archive['class']} object is {_TIER[archive['class']]}")
    ready = archive["ready"] if found == RESTORED else now + _HOURS[archive["class"]] * 3600
    archive["ready"], archive["until"] = ready, max(ready, now) + days * 86400
    call.save(entry)
    return Response(200 if found == RESTORED else 202)

"""Lifecycle rules: what a configuration may say, and the sweep that lets it come true when time passes."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

from . import archive, immutable, markup
from .clock import iso, parse_iso
from .errors import S3Error
from .messages import Response
from .model import Bucket, Entry, load_segments
from .payload import document

if TYPE_CHECKING:
    from .calls import Call, House
    from .markup import Element

_ID = re.compile(r"[a-zA-Z0-9!_.*'()-]{1,255}")
_DAY = 86400
_MAX_RULES = 1000

Rule = dict[str, Any]


async def get_lifecycle(call: Call) -> Response:
    """`GET /{bucket}?lifecycle`."""
    rules = call.bucket.settings.get("lifecycle")
    if not rules:
        raise S3Error("NoSuchLifecycleConfiguration")
    return markup.answer("LifecycleConfiguration", "".join(rule["xml"] for rule in rules))


async def put_lifecycle(call: Call) -> Response:
    """`PUT /{bucket}?lifecycle`: at most 1,000 rules, of them one that archives, and that for the whole bucket."""
    root = markup.parse(await document(call.request, call.identity, digest_needed=True), "LifecycleConfiguration")
    elements = root.children("Rule")
    if not elements or len(elements) > _MAX_RULES:
        raise S3Error("MalformedXML", f"There must be 1 to {_MAX_RULES} rules")
    rules = [_rule(call, element, number) for number, element in enumerate(elements, 1)]
    if len({rule["id"] for rule in rules}) < len(rules):
        raise S3Error("InvalidArgument", "Rule ID must be unique. Found same ID for more than one rule")
    if sum("transition" in rule for rule in rules) > 1:
        raise S3Error("InvalidRequest", "A bucket can have one archive rule")
    call.bucket.settings["lifecycle"] = rules
    call.save_settings()
    sweep(call.house)
    return Response(200)


async def delete_lifecycle(call: Call) -> Response:
    """`DELETE /{bucket}?lifecycle`."""
    call.bucket.settings.pop("lifecycle", None)
    call.save_settings()
    return Response(204)


def _rule(call: Call, element: Element, number: int) -> Rule:
    """One rule, checked. `xml` is how it is shown again."""
    name = element.value("ID") or f"rule-{number}"
    if not _ID.fullmatch(name):
        raise S3Error("InvalidArgument", "A rule ID has letters, digits and ! _ . * ' ( ) -")
    status = element.needed("Status")
    if status not in {"Enabled", "Disabled"}:
        raise S3Error("MalformedXML", "The Status must be Enabled or Disabled")
    rule: Rule = {"id": name, "enabled": status == "Enabled", **_filter(element)}
    inner = f"<ID>{name}</ID><Status>{status}</Status>{_shown_filter(rule)}"
    if (found := element.child("Transition")) is not None:
        rule["transition"] = _transition(call, found, element)
        inner += _shown("Transition", rule["transition"])
    if (found := element.child("Expiration")) is not None:
        rule["expiration"] = _when(found, least=1)
        if found.value("ExpiredObjectDeleteMarker") == "true":
            rule["expiration"]["marker"] = True
        inner += _shown("Expiration", rule["expiration"])
    if (found := element.child("NoncurrentVersionExpiration")) is not None:
        rule["noncurrent"] = _positive(found, "NoncurrentDays")
        inner += (
            f"<NoncurrentVersionExpiration><NoncurrentDays>{rule['noncurrent']}</NoncurrentDays>"
            "</NoncurrentVersionExpiration>"
        )
    if (found := element.child("AbortIncompleteMultipartUpload")) is not None:
        rule["abort"] = _positive(found, "DaysAfterInitiation")
        inner += (
            f"<AbortIncompleteMultipartUpload><DaysAfterInitiation>{rule['abort']}</DaysAfterInitiation>"
            "</AbortIncompleteMultipartUpload>"
        )
    if not rule.keys() & {"transition", "expiration", "noncurrent", "abort"}:
        raise S3Error("InvalidRequest", "At least one action needs to be specified in a rule")
    if element.child("NoncurrentVersionTransition") is not None:
        raise S3Error("NotImplemented", "NoncurrentVersionTransition is not supported")
    rule["xml"] = f"<Rule>{inner}</Rule>"
    return rule


def _filter(element: Element) -> Rule:
    """Prefix, tags and sizes of a rule's Filter (or of its And), or of the old Prefix."""
    found = element.child("Filter")
    if found is None:
        prefix = element.value("Prefix")
        if prefix is None:
            raise S3Error("MalformedXML", "A rule needs a Filter")
        return {"prefix": prefix, "tags": {}, "over": None, "under": None}
    inner = found.child("And") or found
    tags = {tag.needed("Key"): tag.value("Value") or "" for tag in inner.children("Tag")}
    return {
        "prefix": inner.value("Prefix") or "",
        "tags": tags,
        "over": inner.integer("ObjectSizeGreaterThan"),
        "under": inner.integer("ObjectSizeLessThan"),
    }


def _shown_filter(rule: Rule) -> str:
    parts = [f"<Prefix>{markup.text(rule['prefix'])}</Prefix>"] if rule["prefix"] else []
    parts += [
        f"<Tag><Key>{markup.text(key)}</Key><Value>{markup.text(value)}</Value></Tag>"
        for key, value in rule["tags"].items()
    ]
    if rule["over"] is not None:
        parts.append(f"<ObjectSizeGreaterThan>{rule['over']}</ObjectSizeGreaterThan>")
    if rule["under"] is not None:
        parts.append(f"<ObjectSizeLessThan>{rule['under']}</ObjectSizeLessThan>")
    content = "".join(parts) or "<Prefix/>"
    return f"<Filter><And>{content}</And></Filter>" if len(parts) > 1 else f"<Filter>{content}</Filter>"


def _transition(call: Call, element: Element, rule: Element) -> Rule:
    """The archive action: IBM wants an empty prefix, and the location must have an archive."""
    storage_class = element.needed("StorageClass")
    if storage_class not in {archive.GLACIER, archive.ACCELERATED}:
        raise S3Error("MalformedXML", "The StorageClass must be GLACIER or ACCELERATED")
    if not call.place.archive:
        raise S3Error("InvalidRequest", f"Archive is not available in {call.bucket.location}")
    if _filter(rule)["prefix"]:
        raise S3Error("InvalidRequest", "An archive rule is for the whole bucket: its prefix must be empty")
    return {**_when(element, least=0), "class": storage_class}


def _when(element: Element, *, least: int) -> Rule:
    """`{"days"}` or `{"date"}`."""
    days, date = element.integer("Days"), element.value("Date")
    if days is not None and date is not None:
        raise S3Error("MalformedXML", "Days and Date exclude each other")
    if days is not None:
        if days < least:
            raise S3Error("InvalidArgument", f"Days must be at least {least}")
        return {"days": days}
    if date is not None:
        try:
            moment = parse_iso(date)
        except ValueError:
            raise S3Error("MalformedXML", "Date must be an ISO 8601 date") from None
        if moment % _DAY:
            raise S3Error("InvalidArgument", "'Date' must be at midnight GMT")
        return {"date": moment}
    if element.value("ExpiredObjectDeleteMarker") is not None:
        return {}
    raise S3Error("MalformedXML", "Days or Date is needed")


def _positive(element: Element, name: str) -> int:
    value = element.integer(name)
    if value is None or value < 1:
        raise S3Error("InvalidArgument", f"{name} must be a positive integer")
    return value


def _shown(name: str, when: Rule) -> str:
    content = f"<Days>{when['days']}</Days>" if "days" in when else ""
    if "date" in when:
        content += f"<Date>{iso(when['date'])}</Date>"
    if "class" in when:
        content += f"<StorageClass>{when['class']}</StorageClass>"
    if "marker" in when:
        content += "<ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker>"
    return f"<{name}>{content}</{name}>"


# time passes


def sweep(house: House) -> None:
    """Expires what the rules say by now. Called when time was moved, when rules change, and now and then."""
    now = house.clock.now()
    for bucket in list(house.store.buckets.values()):
        for rule in bucket.settings.get("lifecycle", []):
            if rule["enabled"] and not bucket.synthetic:
                with house.store.transaction():
                    _expire(house, bucket, rule, now)


def _expire(house: House, bucket: Bucket, rule: Rule, now: float) -> None:
    newer: Entry | None = None
    for entry in list(house.store.scan_versions(bucket, rule["prefix"].encode())):
        if not entry.key.startswith(rule["prefix"]):
            break
        if newer is None or newer.key != entry.key:
            newer = None
        if entry.latest:
            _expire_current(house, bucket, rule, entry, now)
        elif "noncurrent" in rule and newer is not None and now >= newer.modified + rule["noncurrent"] * _DAY:
            _drop(house, bucket, entry, now)
        newer = entry
    if "abort" in rule:
        _abort(house, bucket, rule, now)


def _expire_current(house: House, bucket: Bucket, rule: Rule, entry: Entry, now: float) -> None:
    when: Rule | None = rule.get("expiration")
    if when is None:
        return
    if entry.marker:
        if when.get("marker") and len(_versions(house, bucket, entry.key)) == 1:
            house.store.remove(bucket, entry)
        return
    due = "days" in when and now >= entry.modified + when["days"] * _DAY
    due = due or ("date" in when and now >= when["date"])
    if not due or not _selected(rule, entry):
        return
    if bucket.versioning:
        house.store.put(bucket, Entry(entry.key, modified=now, marker=True))
    else:
        _drop(house, bucket, entry, now)


def _versions(house: House, bucket: Bucket, key: str) -> list[Entry]:
    found: list[Entry] = []
    for entry in house.store.scan_versions(bucket, key.encode()):
        if entry.key != key:
            break
        found.append(entry)
    return found


def _selected(rule: Rule, entry: Entry) -> bool:
    tags = entry.attributes.tags
    return (
        all(tags.get(key) == value for key, value in rule["tags"].items())
        and (rule["over"] is None or entry.size > rule["over"])
        and (rule["under"] is None or entry.size < rule["under"])
    )


def _drop(house: House, bucket: Bucket, entry: Entry, now: float) -> None:
    """Deletes a version, unless something protects it: then expiry waits."""
    lock = entry.attributes.lock
    locked = lock.get("hold") == "ON" or ("mode" in lock and lock["until"] > now)
    if not locked and not immutable.retained(entry, now):
        house.store.remove(bucket, entry)


def _abort(house: House, bucket: Bucket, rule: Rule, now: float) -> None:
    database = house.store.database
    old = database.execute(
        "SELECT id, key FROM upload WHERE bucket = ? AND initiated <= ?", (bucket.id, now - rule["abort"] * _DAY)
    ).fetchall()
    for upload, key in old:
        if key.decode().startswith(rule["prefix"]):
            for (segments,) in database.execute(
                "DELETE FROM part WHERE upload = ? RETURNING segments", (upload,)
            ).fetchall():
                house.store.blobs.release(load_segments(segments))
            database.execute("DELETE FROM upload WHERE id = ?", (upload,))


def seconds_to_sweep() -> float:
    """Until the next full hour: how often the sweep comes by itself."""
    return 3600 - time.time() % 3600

"""Replication of a bucket to others: the rules, the copies made by them, and the list of those that failed.

Copies are made at once, within the change that calls for them. One fails when its target is missing, unversioned or
of another owner; it is tried again on `?ibm-replication-reattempt`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from . import markup
from .clock import iso
from .errors import S3Error
from .messages import Response
from .model import Bucket, Entry
from .pages import naming
from .payload import document

if TYPE_CHECKING:
    from .calls import Call
    from .markup import Element
    from .store import Store

COMPLETED, FAILED, REPLICA = "COMPLETED", "FAILED", "REPLICA"


async def get_replication(call: Call) -> Response:
    """`GET /{bucket}?replication`."""
    rules = call.bucket.settings.get("replication")
    if not rules:
        raise S3Error("ReplicationConfigurationNotFoundError")
    return markup.answer("ReplicationConfiguration", "".join(_shown(rule) for rule in rules))


def _shown(rule: dict[str, Any]) -> str:
    markers = "Enabled" if rule["markers"] else "Disabled"
    return (
        f"<Rule><ID>{markup.text(rule['id'])}</ID><Priority>{rule['priority']}</Priority>"
        f"<Status>{'Enabled' if rule['enabled'] else 'Disabled'}</Status>"
        f"<Filter><Prefix>{markup.text(rule['prefix'])}</Prefix></Filter>"
        f"<DeleteMarkerReplication><Status>{markers}</Status></DeleteMarkerReplication>"
        f"<Destination><Bucket>{markup.text(rule['target'])}</Bucket></Destination></Rule>"
    )


async def put_replication(call: Call) -> Response:
    """`PUT /{bucket}?replication`: needs versioning, excludes a retention policy."""
    body = await document(call.request, call.identity, digest_needed=True)
    root = markup.parse(body, "ReplicationConfiguration")
    rules = [_rule(element, number) for number, element in enumerate(root.children("Rule"), 1)]
    if not rules or len(rules) > 1000:
        raise S3Error("MalformedXML", "There must be 1 to 1,000 rules")
    if len({rule["priority"] for rule in rules}) < len(rules):
        raise S3Error("InvalidRequest", "Found duplicate priority. Priority must be unique")
    if call.bucket.settings.get("protection"):
        raise S3Error("InvalidBucketState", "A bucket with a retention policy cannot have replication")
    if call.bucket.versioning != "Enabled":
        raise S3Error(
            "InvalidRequest", "Versioning must be 'Enabled' on the bucket to apply a replication configuration"
        )
    call.bucket.settings["replication"] = rules
    call.save_settings()
    return Response(200)


def _rule(element: Element, number: int) -> dict[str, Any]:
    target = element.needed("Destination", "Bucket")
    status = element.needed("Status")
    if status not in {"Enabled", "Disabled"}:
        raise S3Error("MalformedXML", "The Status must be Enabled or Disabled")
    prefix = element.value("Filter", "Prefix") or element.value("Filter", "And", "Prefix") or element.value("Prefix")
    return {
        "id": element.value("ID") or f"rule-{number}",
        "priority": element.integer("Priority") or number,
        "enabled": status == "Enabled",
        "prefix": prefix or "",
        "markers": element.value("DeleteMarkerReplication", "Status") == "Enabled",
        "target": target,
    }


async def delete_replication(call: Call) -> Response:
    """`DELETE /{bucket}?replication`."""
    call.bucket.settings.pop("replication", None)
    call.save_settings()
    return Response(204)


def replicate(store: Store, bucket: Bucket, entry: Entry) -> None:
    """Copies a new version, or a delete marker, where the rules say. Within the transaction that made it."""
    rules = [r for r in bucket.settings.get("replication", []) if r["enabled"] and entry.key.startswith(r["prefix"])]
    rules = [r for r in rules if r["markers"] or not entry.marker]
    if not rules or entry.attributes.replication == REPLICA:
        return
    copied = [_copied(store, bucket, entry, rule["target"]) for rule in rules]
    if not entry.marker:
        entry.attributes.replication = COMPLETED if all(copied) else FAILED
        store.save_attributes(entry)


def _copied(store: Store, bucket: Bucket, entry: Entry, target: str) -> bool:
    """Whether a copy was made. The target is a name, or a CRN that ends in `:bucket:NAME`."""
    other = store.buckets.get(target.rpartition(":")[2])
    if other is None or other.versioning != "Enabled" or other.instance != bucket.instance:
        return False
    attributes = replace(entry.attributes, replication=REPLICA, lock={})
    store.put(other, replace(entry, attributes=attributes))
    return True


def _failed(call: Call, after: str, limit: int) -> list[Entry]:
    found: list[Entry] = []
    for entry in call.store.scan_versions(call.bucket, after.encode()):
        if entry.attributes.replication == FAILED and (entry.key > after or not after):
            found.append(entry)
        if len(found) > limit:
            break
    return found


async def list_failures(call: Call) -> Response:
    """`GET /{bucket}?ibm-replication-failures`."""
    limit = call.number("max-keys", 1000, most=1000)
    name, encoding = naming(call)
    token = call.query.get("continuation-token", "")
    found = _failed(call, token, limit)
    rows = "".join(
        f"<Contents><Key>{name(e.key)}</Key><VersionId>{e.version}</VersionId><LastModified>{iso(e.modified)}</LastModified>"
        f"<ETag>&quot;{e.etag}&quot;</ETag><Size>{e.size}</Size></Contents>"
        for e in found[:limit]
    )
    more = len(found) > limit
    following = f"<NextContinuationToken>{markup.text(found[limit - 1].key)}</NextContinuationToken>" if more else ""
    return markup.answer(
        "ListReplicationFailureResult",
        f"<Name>{call.bucket.name}</Name><MaxKeys>{limit}</MaxKeys><KeyCount>{len(found[:limit])}</KeyCount>{encoding}"
        f"<IsTruncated>{'true' if more else 'false'}</IsTruncated>{following}{rows}",
    )


async def reattempt(call: Call) -> Response:
    """`PUT /{bucket}?ibm-replication-reattempt`."""
    await call.request.drain()
    with call.store.transaction():
        for entry in _failed(call, "", 1 << 30):
            replicate(call.store, call.bucket, entry)
    return Response(200)

"""Access control lists of buckets and objects, as far as an IAM-enabled instance has them.

A grant is `{"id", "permission"}` or `{"uri", "permission"}`; without a list the owner has everything. IBM's instances
refuse public and authenticated write, authenticated read of buckets, and log delivery: here 501 NotImplemented.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from . import accounts, markup
from .calls import current_entry, find_entry
from .errors import S3Error
from .messages import Response
from .payload import document

if TYPE_CHECKING:
    from .calls import Call
    from .model import Bucket

Grants = list[dict[str, str]]

ALL_USERS = "http://acs.amazonaws.com/groups/global/AllUsers"
AUTHENTICATED = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
_PERMISSIONS = ("FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP")
_GRANT_HEADERS = {f"x-amz-grant-{p.lower().replace('_', '-')}": p for p in _PERMISSIONS}
_GRANTEE = re.compile(r'\s*(id|uri|emailAddress)\s*=\s*"?([^",]*)"?\s*')
_CANNED: dict[str, Grants] = {
    "": [],  # IBM: an empty x-amz-acl takes public access away
    "private": [],
    "public-read": [{"uri": ALL_USERS, "permission": "READ"}],
    "public-read-write": [{"uri": ALL_USERS, "permission": "READ"}, {"uri": ALL_USERS, "permission": "WRITE"}],
    "authenticated-read": [{"uri": AUTHENTICATED, "permission": "READ"}],
    "bucket-owner-read": [],
    "bucket-owner-full-control": [],
}
_OF_BUCKET = {
    accounts.LIST_OBJECTS: "READ",
    accounts.WRITE_OBJECT: "WRITE",
    accounts.DELETE_OBJECT: "WRITE",
    accounts.READ_ACL: "READ_ACP",
    accounts.WRITE_ACL: "WRITE_ACP",
}
_OF_OBJECT = {accounts.READ_OBJECT: "READ", accounts.READ_ACL: "READ_ACP", accounts.WRITE_ACL: "WRITE_ACP"}


def allows(call: Call, action: str) -> bool:
    """Whether a grant of the bucket or the object lets the sender do that: everybody, every key, or this instance."""
    bucket = call.bucket
    of_bucket: Grants = bucket.settings.get("acl") or []
    if not call.key or action not in _OF_OBJECT:
        return action in _OF_BUCKET and _granted(call, of_bucket, _OF_BUCKET[action])
    version = call.query.get("versionId", "")
    entry = call.store.version(bucket, call.key, version) if version else current_entry(call, bucket, call.key)
    if entry is None or entry.marker:
        # Who may list may know that there is nothing; the handler will say so.
        return action == accounts.READ_OBJECT and _granted(call, of_bucket, "READ")
    return _granted(call, entry.attributes.acl or [], _OF_OBJECT[action])


def _granted(call: Call, grants: Grants, permission: str) -> bool:
    key = call.identity.key
    ignored = call.bucket.settings.get("publicAccessBlock", {}).get("IgnorePublicAcls", False)
    names = {ALL_USERS} if not ignored else set[str]()
    if key is not None:
        names |= {AUTHENTICATED, key.home}
    return any(
        grant.get("uri", grant.get("id")) in names and grant["permission"] in {permission, "FULL_CONTROL"}
        for grant in grants
    )


def from_headers(call: Call, bucket: Bucket | None, *, of_object: bool) -> Grants | None:
    """The grants that the headers of a request ask for; None when they do not mention any."""
    canned = call.headers.get("x-amz-acl")
    granted = [name for name in _GRANT_HEADERS if name in call.headers]
    if canned is None and not granted:
        return None
    if canned is not None and granted:
        raise S3Error("InvalidRequest", "Specifying both Canned ACLs and Header Grants is not allowed")
    if canned is not None:
        if canned not in _CANNED:
            raise S3Error("InvalidArgument", fields=(("ArgumentName", "x-amz-acl"), ("ArgumentValue", canned)))
        owner = {"id": _owner(call, bucket), "permission": "FULL_CONTROL"}
        return _allowed(call, bucket, [owner, *_CANNED[canned]], of_object=of_object)
    grants: Grants = []
    for name in granted:
        for part in call.headers[name].split(","):
            found = _GRANTEE.fullmatch(part)
            if found is None or found[1] == "emailAddress":
                raise S3Error("InvalidArgument", 'A grantee is id="..." or uri="..."')
            grants.append({found[1]: found[2], "permission": _GRANT_HEADERS[name]})
    return _allowed(call, bucket, grants, of_object=of_object)


def _from_document(call: Call, body: bytes, bucket: Bucket, *, of_object: bool) -> Grants:
    root = markup.parse(body, "AccessControlPolicy")
    found = root.child("AccessControlList")
    if found is None:
        raise S3Error("MalformedACLError")
    grants: Grants = []
    for each in found.children("Grant"):
        permission, grantee = each.needed("Permission"), each.child("Grantee")
        if permission not in _PERMISSIONS or grantee is None:
            raise S3Error("MalformedACLError")
        grantee_id, uri = grantee.value("ID"), grantee.value("URI")
        if uri is not None:
            grants.append({"uri": uri, "permission": permission})
        elif grantee_id:
            grants.append({"id": grantee_id, "permission": permission})
        else:
            raise S3Error("MalformedACLError", "A Grantee has an ID or a URI")
    return _allowed(call, bucket, grants, of_object=of_object)


def _allowed(call: Call, bucket: Bucket | None, grants: Grants, *, of_object: bool) -> Grants:
    """The grants, checked against what the instance has. Raises NotImplemented, InvalidArgument, AccessDenied."""
    known = call.house.accounts.instances
    for grant in grants:
        uri, permission = grant.get("uri"), grant["permission"]
        if uri is None:
            if grant["id"] not in known:
                raise S3Error("InvalidArgument", "Invalid id", fields=(("ArgumentName", "CanonicalUser/ID"),))
        elif uri not in {ALL_USERS, AUTHENTICATED}:
            raise S3Error("NotImplemented" if uri.endswith("LogDelivery") else "InvalidArgument", "Invalid group uri")
        elif not (permission == "READ" and (uri == ALL_USERS or of_object)):
            if of_object and permission == "WRITE":
                continue  # has no meaning on an object, and is accepted
            raise S3Error("NotImplemented", f"Group grants of {permission} are not available on this instance")
    public = any(grant.get("uri") == ALL_USERS for grant in grants)
    if public and bucket is not None and bucket.settings.get("publicAccessBlock", {}).get("BlockPublicAcls"):
        raise S3Error("AccessDenied", "Public access lists are blocked on the bucket")
    return grants


def _owner(call: Call, bucket: Bucket | None) -> str:
    """The owner of the bucket, or of the one that is being created."""
    if bucket is not None:
        return bucket.instance
    named = call.house.accounts.instance(call.headers.get("ibm-service-instance-id", ""))
    return named.guid if named is not None else call.identity.instance or ""


def _answer(bucket: Bucket, grants: Grants | None) -> Response:
    owner = f"<ID>{bucket.instance}</ID><DisplayName>{bucket.instance}</DisplayName>"
    rows = ""
    for grant in [{"id": bucket.instance, "permission": "FULL_CONTROL"}] if grants is None else grants:
        if "uri" in grant:
            rows += _grant("Group", f"<URI>{markup.text(grant['uri'])}</URI>", grant["permission"])
        else:
            name = markup.text(grant["id"])
            rows += _grant("CanonicalUser", f"<ID>{name}</ID><DisplayName>{name}</DisplayName>", grant["permission"])
    return markup.answer("AccessControlPolicy", f"<Owner>{owner}</Owner><AccessControlList>{rows}</AccessControlList>")


def _grant(kind: str, grantee: str, permission: str) -> str:
    attributes = f"xmlns:xsi={quoteattr(markup.XSI)} xsi:type={quoteattr(kind)}"
    return f"<Grant><Grantee {attributes}>{grantee}</Grantee><Permission>{permission}</Permission></Grant>"


async def get_bucket_acl(call: Call) -> Response:
    """`GET /{bucket}?acl`."""
    return _answer(call.bucket, call.bucket.settings.get("acl"))


async def get_object_acl(call: Call) -> Response:
    """`GET /{bucket}/{key}?acl`."""
    entry = find_entry(call, call.bucket, call.key, call.query.get("versionId", ""))
    return _answer(call.bucket, entry.attributes.acl)


async def _asked(call: Call, *, of_object: bool) -> Grants:
    body = await document(call.request, call.identity)
    grants = from_headers(call, call.bucket, of_object=of_object)
    if grants is not None:
        if body.strip():
            raise S3Error("UnexpectedContent")
        return grants
    if not body.strip():
        raise S3Error("MissingRequestBodyError", "An access control list or a canned one is needed")
    return _from_document(call, body, call.bucket, of_object=of_object)


async def put_bucket_acl(call: Call) -> Response:
    """`PUT /{bucket}?acl`."""
    call.bucket.settings["acl"] = await _asked(call, of_object=False)
    call.save_settings()
    return Response(200)


async def put_object_acl(call: Call) -> Response:
    """`PUT /{bucket}/{key}?acl`."""
    grants = await _asked(call, of_object=True)
    entry = find_entry(call, call.bucket, call.key, call.query.get("versionId", ""))
    entry.attributes.acl = grants
    call.save(entry)
    return Response(200, [("x-amz-version-id", entry.version)] if call.bucket.versioning else [])

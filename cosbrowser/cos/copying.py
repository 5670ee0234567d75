"""Copies that the server makes, and what belongs to an object beside its bytes: headers, tags, access.

All over the lean wire, each one attempt. COS documents conditions for PUT, GET and HEAD alone (cos-api.md 4.9), not
for DELETE: who deletes asks directly before.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from cosbrowser.cos.access import ALL_USERS, AUTHENTICATED_USERS, Permission, access_in
from cosbrowser.cos.answers import bad_answer
from cosbrowser.cos.documents import local, root_of
from cosbrowser.cos.errors import Kind
from cosbrowser.cos.tags import tags_in

if TYPE_CHECKING:
    from cosbrowser.cos.entries import ObjectHead
    from cosbrowser.cos.wire import Answer, Wire

# The server does not want to copy by itself; what is read and written by us may still pass.
REFUSED = frozenset({Kind.DENIED, Kind.NO_BUCKET, Kind.NOT_FOUND, Kind.UNSUPPORTED, Kind.INVALID})
REDIRECT = "x-amz-website-redirect-location"
_DESCRIBING = (
    "content-type", "cache-control", "content-disposition", "content-encoding", "content-language", "expires", REDIRECT,
)  # fmt: skip
_META = "x-amz-meta-"
_OWNER_HAS_ALL = Permission.FULL_CONTROL
Source = tuple[str, str, str]  # bucket, key, and a version of it or "" for the newest
_CANNED = {ALL_USERS: "public-read", AUTHENTICATED_USERS: "authenticated-read"}


def copy_object(
    wire: Wire, source: Source, etag: str, bucket: str, key: str, headers: Mapping[str, str] | None = None
) -> str:
    """Have the server copy `source`, if its ETag is `etag`, with all its headers; gives the copy's ETag.

    Raises `CosError`: CHANGED when the source is another; also for an error that comes with status 200.
    """
    sent = {**_source(source, etag), **(headers or {})}
    return _result(wire.send("CopyObject", "PUT", bucket, key, headers=sent), "CopyObjectResult")


def copy_part(
    wire: Wire, source: Source, etag: str, start: int, length: int,
    bucket: str, key: str, upload_id: str, number: int,
) -> str:  # fmt: skip
    """Have the server copy a range of `source` as a part; gives the part's ETag. Raises as `copy_object`."""
    query = urlencode({"partNumber": number, "uploadId": upload_id}, quote_via=quote)
    sent = {**_source(source, etag), "x-amz-copy-source-range": f"bytes={start}-{start + length - 1}"}
    return _result(wire.send("UploadPartCopy", "PUT", bucket, key, query, sent), "CopyPartResult")


def create_upload(wire: Wire, bucket: str, key: str, headers: Mapping[str, str]) -> str:
    """Begin an upload in parts; gives its id."""
    answer = wire.send("CreateMultipartUpload", "POST", bucket, key, "uploads", headers)
    upload_id = _document(answer, "InitiateMultipartUploadResult").get("UploadId", "")
    if not upload_id:
        raise bad_answer("The answer has no upload id.", operation="CreateMultipartUpload")
    return upload_id


def delete(wire: Wire, bucket: str, key: str) -> None:
    """Delete an object; success too when there is none."""
    wire.send("DeleteObject", "DELETE", bucket, key)


def described(head: ObjectHead) -> dict[str, str]:
    """The headers that make a new object be described as this one."""
    headers = {name: head.headers[name] for name in _DESCRIBING if name in head.headers}
    return headers | {f"{_META}{name}": value for name, value in head.metadata.items()}


def tags(wire: Wire, source: Source) -> str:
    """The tags of an object, as the header `x-amz-tagging` takes them."""
    return urlencode(tags_in(wire, *source), quote_via=quote)


def access(wire: Wire, bucket: str, key: str) -> dict[str, str]:
    """Who may do what with an object, as `set_access` takes it; empty when nobody may but its owner."""
    found = access_in(wire, bucket, key)
    others = [grant for grant in found.grants if (grant.grantee, grant.permission) != (found.owner, _OWNER_HAS_ALL)]
    if not others:
        return {}
    if len(others) == 1 and others[0].permission is Permission.READ and others[0].grantee in _CANNED:
        return {"x-amz-acl": _CANNED[others[0].grantee]}
    headers: dict[str, list[str]] = {}
    for grant in found.grants:
        name = f"x-amz-grant-{grant.permission.lower().replace('_', '-')}"
        headers.setdefault(name, []).append(f'{"uri" if grant.is_group else "id"}="{grant.grantee}"')
    return {name: ", ".join(who) for name, who in headers.items()}


def set_access(wire: Wire, bucket: str, key: str, headers: Mapping[str, str]) -> None:
    """Let others do with an object what `access` told."""
    wire.send("PutObjectAcl", "PUT", bucket, key, "acl", headers)


def not_kept(source: ObjectHead, copy: ObjectHead) -> set[str]:
    """What the copy of an object lacks, by what both HEADs say: "metadata", "tags", "retention", "holds", "lock"."""
    lost: set[str] = set()
    if described(source).items() - {("content-type", "application/octet-stream")} - described(copy).items():
        lost.add("metadata")
    ours, theirs = source.headers, copy.headers
    if "retention-period" in ours and "retention-period" not in theirs:
        lost.add("retention")
    if ours.get("retention-legal-hold-count", "0") not in {"0", theirs.get("retention-legal-hold-count", "0")}:
        lost.add("holds")
    if ours.get("x-amz-tagging-count", "0") != theirs.get("x-amz-tagging-count", "0"):
        lost.add("tags")
    if any(name.startswith("x-amz-object-lock-") and name not in theirs for name in ours):
        lost.add("lock")
    return lost


def _source(source: Source, etag: str) -> dict[str, str]:
    bucket, key, version = source
    named = f"{quote(bucket, safe='')}/{quote(key, safe='/~')}"
    if version:
        named += f"?versionId={quote(version, safe='')}"
    return {"x-amz-copy-source": named, "x-amz-copy-source-if-match": f'"{etag}"'}


def _result(answer: Answer, expected: str) -> str:
    etag = _document(answer, expected).get("ETag", "").strip('"')
    if not etag:
        raise bad_answer("The answer has no ETag.", status=200)
    return etag


def _document(answer: Answer, expected: str) -> dict[str, str]:
    return {local(part.tag): (part.text or "").strip() for part in root_of(answer, expected)}

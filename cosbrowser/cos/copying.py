"""Copies that the server makes, and what belongs to an object beside its bytes: headers, tags, access.

All over the lean wire, each one attempt. COS documents conditions for PUT, GET and HEAD alone (cos-api.md 4.9), not
for DELETE: who deletes asks directly before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from cosbrowser.cos import untrusted
from cosbrowser.cos.answers import bad_answer, problem_of
from cosbrowser.cos.errors import CosError, Kind, Problem

if TYPE_CHECKING:
    from xml.etree import ElementTree

    from cosbrowser.cos.entries import ObjectHead
    from cosbrowser.cos.wire import Answer, Wire

# The server does not want to copy by itself; what is read and written by us may still pass.
REFUSED = frozenset({Kind.DENIED, Kind.NO_BUCKET, Kind.NOT_FOUND, Kind.UNSUPPORTED, Kind.INVALID})
REDIRECT = "x-amz-website-redirect-location"
_DESCRIBING = (
    "content-type", "cache-control", "content-disposition", "content-encoding", "content-language", "expires", REDIRECT,
)  # fmt: skip
_META = "x-amz-meta-"
_OWNER_HAS_ALL = "FULL_CONTROL"
_PUBLIC = "http://acs.amazonaws.com/groups/global/AllUsers"
_KNOWN_KEYS = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
Source = tuple[str, str, str]  # bucket, key, and a version of it or "" for the newest
_CANNED = {_PUBLIC: "public-read", _KNOWN_KEYS: "authenticated-read"}


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
    bucket, key, version = source
    query = f"tagging&versionId={quote(version, safe='')}" if version else "tagging"
    root = _root(wire.send("GetObjectTagging", "GET", bucket, key, query), "Tagging")
    found = [{_local(part.tag): part.text or "" for part in tag} for tag in root.iter() if _local(tag.tag) == "Tag"]
    return urlencode([(tag.get("Key", ""), tag.get("Value", "")) for tag in found], quote_via=quote)


def access(wire: Wire, bucket: str, key: str) -> dict[str, str]:
    """Who may do what with an object, as `set_access` takes it; empty when nobody may but its owner."""
    root = _root(wire.send("GetObjectAcl", "GET", bucket, key, "acl"), "AccessControlPolicy")
    owner = next((part.text or "" for top in root if _local(top.tag) == "Owner" for part in top
                  if _local(part.tag) == "ID"), "")  # fmt: skip
    grants: list[tuple[str, str, str]] = []  # permission, "uri" or "id", who
    for grant in (element for element in root.iter() if _local(element.tag) == "Grant"):
        said = {_local(part.tag): (part.text or "").strip() for part in grant.iter()}
        kind = "uri" if said.get("URI") else "id"
        grants.append((said.get("Permission", ""), kind, said.get("URI") or said.get("ID", "")))
    others = [grant for grant in grants if grant != (_OWNER_HAS_ALL, "id", owner)]
    if not others:
        return {}
    if len(others) == 1 and others[0][0] == "READ" and others[0][2] in _CANNED:
        return {"x-amz-acl": _CANNED[others[0][2]]}
    headers: dict[str, list[str]] = {}
    for permission, kind, who in grants:
        headers.setdefault(f"x-amz-grant-{permission.lower().replace('_', '-')}", []).append(f'{kind}="{who}"')
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
    return {_local(part.tag): (part.text or "").strip() for part in _root(answer, expected)}


def _root(answer: Answer, expected: str) -> ElementTree.Element:
    """The document of an answer. A long copy begins with status 200 and spaces, and may end with an error."""
    body = answer.body.strip()
    try:
        root = untrusted.document(body)
    except ValueError as error:
        raise bad_answer(f"not a {expected}", status=200) from error
    if _local(root.tag) == "Error":
        problem: Problem = problem_of(500, answer.headers, body)
        raise CosError(replace(problem, status=200))
    if _local(root.tag) != expected:
        raise bad_answer(f"{_local(root.tag)} where {expected} was expected", status=200)
    return root


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]

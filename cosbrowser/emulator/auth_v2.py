"""AWS Signature Version 2, which older S3 clients send and which the SDK presigns with unless told otherwise."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from .accounts import Key
    from .messages import Request

# As the SDKs have them; IBM's own sub-resources are not among them.
_SIGNED_PARAMETERS = frozenset({
    "acl", "cors", "delete", "lifecycle", "location", "object-lock", "partNumber", "replication", "restore", "tagging",
    "uploadId", "uploads", "versionId", "versioning", "versions", "website",
    "response-cache-control", "response-content-disposition", "response-content-encoding",
    "response-content-language", "response-content-type", "response-expires",
})  # fmt: skip


def matches(request: Request, raw_path: bytes, query: list[tuple[str, str]], key: Key, signature: str) -> bool:
    """Whether the signature is that key's for this request; `Expires` of a presigned link takes the place of Date."""
    headers = request.headers
    expires = dict(query).get("Expires")
    date = expires or ("" if "x-amz-date" in headers else headers.get("date", ""))
    amz = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers) if name.startswith("x-amz-"))
    signed = sorted((name, value) for name, value in query if name in _SIGNED_PARAMETERS)
    parameters = "&".join(f"{name}={value}" if value else name for name, value in signed)
    path = quote(raw_path, safe="/%~")
    start = "\n".join((request.method, headers.get("content-md5", ""), headers.get("content-type", ""), date, amz))
    # A bucket's own requests are signed with a slash behind its name, whether it is sent or not.
    for resource in (path, f"{path}/"):
        text = f"{start}{resource}{'?' if parameters else ''}{parameters}"
        wanted = hmac.new(key.secret_access_key.encode(), text.encode("latin-1", "replace"), hashlib.sha1).digest()
        if hmac.compare_digest(base64.b64encode(wanted).decode(), signature):
            return True
    return False

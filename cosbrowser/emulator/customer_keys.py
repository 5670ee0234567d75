"""SSE-C: an object encrypted with a key that the client sends each time.

Nothing is encrypted here; the key's MD5 is kept, and whoever does not send that key is refused, as COS refuses.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from . import checksums
from .errors import S3Error

if TYPE_CHECKING:
    from .model import Entry

_PREFIX = "x-amz-server-side-encryption-customer-"


def sent(headers: dict[str, str], prefix: str = _PREFIX) -> str:
    """The MD5 of the key that headers carry, base64; empty when they carry none. Raises InvalidArgument."""
    algorithm, key, md5 = (headers.get(prefix + name) for name in ("algorithm", "key", "key-md5"))
    if algorithm is None and key is None and md5 is None:
        return ""
    if algorithm != "AES256":
        raise S3Error("InvalidArgument", "The only encryption algorithm is AES256")
    raw = checksums.decoded(key or "")
    if len(raw) != 32:
        raise S3Error("InvalidArgument", "The secret key was invalid for the specified algorithm.")
    if md5 is None or md5 != checksums.text(hashlib.md5(raw).digest()):
        raise S3Error("InvalidArgument", "The calculated MD5 hash of the key did not match the hash that was provided.")
    return md5


def check(headers: dict[str, str], entry: Entry, *, copy_source: bool = False) -> None:
    """Raises InvalidRequest or AccessDenied when the object's key was not sent."""
    given = sent(headers, f"x-amz-copy-source-{_PREFIX.removeprefix('x-amz-')}" if copy_source else _PREFIX)
    kept = entry.attributes.customer_key
    if kept and not given:
        raise S3Error(
            "InvalidRequest",
            "The object was stored using a form of Server Side Encryption. "
            "The correct parameters must be provided to retrieve the object.",
        )
    if given and given != kept:
        if not kept:
            raise S3Error("InvalidRequest", "The encryption parameters are not applicable to this object.")
        raise S3Error(
            "AccessDenied",
            "Requests with Customer provided keys must provide the correct secret key.",
        )


def shown(customer_key: str) -> list[tuple[str, str]]:
    """The headers of an answer about such an object."""
    return [(f"{_PREFIX}algorithm", "AES256"), (f"{_PREFIX}key-MD5", customer_key)] if customer_key else []

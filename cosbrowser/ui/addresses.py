"""The typed form of a place: `cos://connection/bucket/prefix`.

Keys are text of any kind, so what cannot be typed or seen is written as `%XX` of its UTF-8, and so is `%` itself;
everything else stands as it is, spaces and other scripts included. Reading an address gives back what was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from cosbrowser.cos.names import shown

SCHEME = "cos://"


@dataclass(frozen=True, slots=True)
class Address:
    """A place as a person names it: the connection by its name."""

    connection: str
    bucket: str = ""
    prefix: str = ""

    def __str__(self) -> str:
        path = SCHEME + _written(self.connection).replace("/", "%2F")
        if self.bucket:
            path += f"/{_written(self.bucket)}/{_written(self.prefix)}"
        return path


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A bucket and a key that somebody pasted, without the connection that has them.

    `host` is who is asked in a URL (`name:port`), empty for `s3://`; there `path` begins with the bucket, or with the
    key where the bucket is part of the host. Of a presigned URL nothing but host and path is taken.
    """

    host: str
    path: str


def recognise(text: str) -> Elsewhere | None:
    """What a URL or an `s3://` address leads to; None for any other text."""
    text = text.strip("\t\r\n ")
    if text.startswith("s3://"):
        path = text.removeprefix("s3://").lstrip("/")
        return Elsewhere("", path) if path else None
    if not text.lower().startswith(("http://", "https://")):
        return None
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    path = unquote(parts.path.removeprefix("/"))
    return Elsewhere(f"{host}:{port}" if port is not None else host, path) if host else None


def without_signature(text: str) -> str:
    """The text, a URL without its query: that may be a signature, which nobody is to keep."""
    start = text.lstrip().lower()
    return re.split("[?#]", text, maxsplit=1)[0] if start.startswith(("http://", "https://")) else text


def parse(text: str) -> Address | None:
    """The address that somebody typed; None when there is nothing in it. The scheme may be left out."""
    rest = text.strip("\t\r\n ").removeprefix(SCHEME) if text.lstrip().startswith(SCHEME) else text.strip().lstrip("/")
    connection, _, path = rest.partition("/")
    bucket, _, prefix = path.partition("/")
    if not connection:
        return None
    return Address(unquote(connection), unquote(bucket), unquote(prefix))


def _written(text: str) -> str:
    """`text` with `%`, and what `shown` would have to mark, as `%XX`; spaces at the ends would be lost in typing."""
    out = [
        quote(c, safe="", errors="replace")
        if c == "%" or (c != " " and shown(f".{c}.") != f".{c}.") or (c.isspace() and c != " ")
        else c
        for c in text
    ]
    for end in (0, -1):
        if out and out[end] == " ":
            out[end] = "%20"
    return "".join(out)

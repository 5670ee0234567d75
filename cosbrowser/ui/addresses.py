"""The typed form of a place: `cos://connection/bucket/prefix`.

Keys are text of any kind, so what cannot be typed or seen is written as `%XX` of its UTF-8, and so is `%` itself;
everything else stands as it is, spaces and other scripts included. Reading an address gives back what was written.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

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
        quote(c, safe="", errors="replace") if c == "%" or shown(c) != c or (c.isspace() and c != " ") else c
        for c in text
    ]
    for end in (0, -1):
        if out and out[end] == " ":
            out[end] = "%20"
    return "".join(out)

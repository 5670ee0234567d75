"""The management protocol of `ascp`: frames of text over a socket, in both directions.

    FASPMGR 2
    Type: STATS
    SessionId: ...
    TransferBytes: 5632
    (an empty line)

Types that matter here: INIT, SESSION, STATS (bytes so far), STOP (a file is over), FILEERROR, DONE, ERROR. Sent to
`ascp`: CANCEL, and RATE with Rate in kbit/s.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

HEADER = "FASPMGR 2"
LONGEST = 1 << 20  # bytes of a frame: what is longer is none


class NotAFrame(ValueError):  # noqa: N818  as Stopped: it says what happened
    """What arrived is not the protocol."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame. `fields` has no Type; names as `ascp` writes them."""

    kind: str
    fields: dict[str, str]

    def number(self, name: str) -> int:
        """A field as a number; 0 where it is none."""
        value = self.fields.get(name, "")
        return int(value) if value.isascii() and value.isdigit() else 0

    def encode(self) -> bytes:
        """As it goes over the socket."""
        lines = [HEADER, f"Type: {self.kind}", *(f"{name}: {value}" for name, value in self.fields.items()), "", ""]
        return "\n".join(lines).encode()


CANCEL = Frame("CANCEL", {})


def rate(kilobits: int) -> Frame:
    """Have a session aim at another rate."""
    return Frame("RATE", {"Rate": str(kilobits)})


class Parser:
    """Bytes in, frames out."""

    def __init__(self) -> None:
        self._left = b""
        self._fields: dict[str, str] | None = None

    def feed(self, data: bytes) -> Iterator[Frame]:
        """The frames that are whole now. Raises `NotAFrame`."""
        *lines, self._left = (self._left + data).split(b"\n")
        if len(self._left) > LONGEST:
            raise NotAFrame("a line without end")
        for raw in lines:
            line = raw.decode("utf-8", "replace").rstrip("\r")
            if line == HEADER:
                self._fields = {}
            elif self._fields is None:
                if line:
                    raise NotAFrame(line[:200])
            elif line:
                name, colon, value = line.partition(":")
                if not colon or len(self._fields) > 1000:
                    raise NotAFrame(line[:200])
                self._fields[name] = value.strip(" ")
            else:
                fields, self._fields = self._fields, None
                yield Frame(fields.pop("Type", ""), fields)

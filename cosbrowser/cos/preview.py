"""A look at an object without downloading it: one ranged request, and what came made ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cosbrowser.cos.contents import Content, Picture, Text, content, picture_form

if TYPE_CHECKING:
    from cosbrowser.cos.accounts import Accounts
    from cosbrowser.cos.entries import Location, ObjectEntry

AT_FIRST = 1 << 20  # bytes that are read unasked
AT_MOST = 8 << 20  # bytes that are read when asked for
PICTURE_AT_MOST = 32 << 20  # a part of a picture shows nothing


@dataclass(frozen=True, slots=True)
class Preview:
    """What the first `read` of `size` bytes are."""

    content: Content
    read: int
    size: int

    @property
    def whole(self) -> bool:
        """Whether that is all."""
        return self.read == self.size


def preview(
    accounts: Accounts, location: Location, entry: ObjectEntry, most: int = AT_FIRST, version_id: str = ""
) -> Preview:
    """What the first `most` bytes of the object, or of a version of it, are.

    By one GET that fails when it is not the listed object any more. Raises `CosError`: CHANGED when it was replaced,
    LOCKED when it is archived.
    """
    if not entry.size:
        return Preview(Text("", "utf-8"), 0, 0)
    wire = accounts.wire(location.connection, location.bucket)
    wanted = min(most, entry.size)
    with wire.get_object(location.bucket, entry.key, end=wanted, etag=entry.etag, version_id=version_id) as answer:
        data = b"".join(answer.chunks())
        content_type = answer.head.content_type
    return Preview(content(data, entry.key, content_type, whole=wanted == entry.size), wanted, entry.size)


def picture(accounts: Accounts, location: Location, entry: ObjectEntry, most: int) -> Picture | None:
    """The object as a picture; None when it is larger than `most` bytes, or begins as no picture.

    Then no more than its beginning is read. Raises `CosError` as `preview`.
    """
    if not 0 < entry.size <= most:
        return None
    wire = accounts.wire(location.connection, location.bucket)
    data = b""
    with wire.get_object(location.bucket, entry.key, end=entry.size, etag=entry.etag) as answer:
        pieces: list[bytes] = []
        for piece in answer.chunks():
            pieces.append(piece)
            if len(pieces) == 1 and not picture_form(piece):
                return None
        data = b"".join(pieces)
    return Picture(picture_form(data), data)

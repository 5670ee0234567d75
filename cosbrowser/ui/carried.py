"""Objects on the clipboard or under the mouse: where they are and which they are, without a secret.

Two private formats: the place and the first folders, which is what a view asks at each move of the mouse; and all of
it. Of a great many objects only a reference is carried, which the window that made it understands.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QByteArray, QMimeData

from cosbrowser.cos.entries import Location, ObjectEntry, Selection

PLACE = "application/x-cosbrowser-place"
OBJECTS = "application/x-cosbrowser-objects"
MOST_OBJECTS = 10_000  # that are carried themselves


@dataclass(frozen=True, slots=True)
class Origin:
    """What a view needs to know while objects are over it. `nested`: they are a search's, from anywhere below."""

    location: Location
    folders: tuple[str, ...] = ()
    nested: bool = False

    def may_go_to(self, target: Location) -> bool:
        """Whether there is something to be done: not onto the place they are in, nor into one of themselves."""
        if not target.bucket:
            return False
        if target.bucket != self.location.bucket:
            return True
        return (target.prefix != self.location.prefix or self.nested) and not any(
            target.prefix.startswith(folder) for folder in self.folders
        )


@dataclass(frozen=True, slots=True)
class Carried:
    """Objects and folders on their way. `contents`: what is in the only folder goes, not the folder itself."""

    selection: Selection
    cut: bool = False
    contents: bool = False

    @property
    def names(self) -> dict[str, str]:
        """As `Queue.copy` takes them."""
        return {self.selection.folders[0]: ""} if self.contents else {}

    @property
    def origin(self) -> Origin:
        """As a view asks for it."""
        location = self.selection.location
        if self.contents:
            location = Location(location.connection, location.bucket, self.selection.folders[0])
        below = len(location.prefix)
        nested = any("/" in entry.key[below:] for entry in self.selection.objects)
        return Origin(location, self.selection.folders, nested)


@dataclass(frozen=True, slots=True)
class Cut:
    """What views show as being on its way: keys and prefixes of one bucket."""

    place: Location = field(default_factory=lambda: Location(""))
    keys: frozenset[str] = frozenset()

    def holds(self, place: Location, entry: object) -> bool:
        """Whether the object, or the folder by its prefix, that is anywhere in the bucket of `place` is cut."""
        if not self.keys or (place.connection, place.bucket) != (self.place.connection, self.place.bucket):
            return False
        return (entry.key if isinstance(entry, ObjectEntry) else entry) in self.keys


class Carrier:
    """Puts objects into MIME data and takes them out; keeps the many that were not put in themselves."""

    def __init__(self) -> None:
        self._held: dict[str, Carried] = {}

    def pack(self, carried: Carried, mime: QMimeData | None = None) -> QMimeData:
        """The MIME data of objects, added to `mime` where one is given."""
        origin, selection = carried.origin, carried.selection
        mime = QMimeData() if mime is None else mime
        place = [*_parts(origin.location), origin.folders[:MOST_OBJECTS], origin.nested]
        mime.setData(PLACE, QByteArray(json.dumps(place).encode()))
        said: dict[str, Any] = {"cut": carried.cut, "contents": carried.contents}
        if len(selection.objects) + len(selection.folders) > MOST_OBJECTS:
            said["held"] = uuid.uuid4().hex
            self._held = {said["held"]: carried}
        else:
            said["place"] = _parts(selection.location)
            said["folders"] = selection.folders
            said["objects"] = [(one.key, one.size, one.modified.timestamp(), one.etag) for one in selection.objects]
        mime.setData(OBJECTS, QByteArray(json.dumps(said).encode()))
        return mime

    def unpack(self, data: bytes) -> Carried | None:
        """What `pack` put in; None for what is none of it, or is kept by another window."""
        try:
            said = json.loads(data)
            if "held" in said:
                return self._held.get(said["held"])
            objects = tuple(
                ObjectEntry(str(key), int(size), datetime.fromtimestamp(modified, UTC), str(etag))
                for key, size, modified, etag in said["objects"]
            )
            selection = Selection(Location(*map(str, said["place"])), objects, tuple(map(str, said["folders"])))
            return Carried(selection, bool(said["cut"]), bool(said["contents"]))
        except (ValueError, TypeError, KeyError, OverflowError, OSError):
            return None


def origin_of(mime: QMimeData) -> Origin | None:
    """Where the objects that are carried come from; None when none are."""
    if not mime.hasFormat(PLACE) or not mime.hasFormat(OBJECTS):
        return None
    try:
        *place, folders, nested = json.loads(bytes(mime.data(PLACE).data()))
        return Origin(Location(*map(str, place)), tuple(map(str, folders)), bool(nested))
    except (ValueError, TypeError):
        return None


def _parts(place: Location) -> tuple[str, str, str]:
    return place.connection, place.bucket, place.prefix

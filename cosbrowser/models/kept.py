"""Places that a person keeps at hand: favourites by choice, recents by having been there. Kept in the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from cosbrowser import settings as known
from cosbrowser.cos.entries import Location
from cosbrowser.settings import Settings

MOST_RECENTS = 20


@dataclass(frozen=True, slots=True)
class Favourite:
    """A place under a name of the person's own."""

    name: str
    place: Location


class KeptPlaces(QObject):
    """Favourites in the person's order, recents with the last first. Buckets and folders, each once."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        rows = settings.get(known.FAVOURITES)
        self.favourites = tuple(Favourite(name, Location(*place)) for name, *place in rows)
        self.recents = tuple(Location(*place) for place in settings.get(known.RECENTS))

    def favourite(self, place: Location | None) -> Favourite | None:
        """The favourite that is this place, if it is one."""
        return next((one for one in self.favourites if one.place == place), None)

    def add(self, place: Location) -> None:
        """Keep a bucket or folder as the last favourite."""
        if place.bucket and self.favourite(place) is None:
            self._keep((*self.favourites, Favourite(place.name, place)))

    def remove(self, place: Location) -> None:
        """It is no favourite any more."""
        self._keep(tuple(one for one in self.favourites if one.place != place))

    def rename(self, place: Location, name: str) -> None:
        """Call a favourite something else; without a name, what the place is called."""
        name = name.strip() or place.name
        self._keep(tuple(replace(one, name=name) if one.place == place else one for one in self.favourites))

    def move(self, place: Location, by: int) -> None:
        """Move a favourite up (negative) or down, as far as it goes."""
        kept = list(self.favourites)
        at = next((row for row, one in enumerate(kept) if one.place == place), None)
        if at is not None:
            one = kept.pop(at)
            kept.insert(max(0, at + by), one)
            self._keep(tuple(kept))

    def visit(self, place: Location) -> None:
        """A person was there."""
        if place.bucket and self.recents[:1] != (place,):
            others = tuple(one for one in self.recents if one != place)
            self._keep_recents((place, *others)[:MOST_RECENTS])

    def forget(self, connection: str) -> None:
        """A connection is gone, and its places with it."""
        self._keep(tuple(one for one in self.favourites if one.place.connection != connection))
        self._keep_recents(tuple(one for one in self.recents if one.connection != connection))

    def _keep(self, favourites: tuple[Favourite, ...]) -> None:
        if favourites != self.favourites:
            self.favourites = favourites
            rows = tuple((one.name, one.place.connection, one.place.bucket, one.place.prefix) for one in favourites)
            self._settings.set(known.FAVOURITES, rows)
            self.changed.emit()

    def _keep_recents(self, recents: tuple[Location, ...]) -> None:
        if recents != self.recents:
            self.recents = recents
            self._settings.set(known.RECENTS, tuple((one.connection, one.bucket, one.prefix) for one in recents))
            self.changed.emit()

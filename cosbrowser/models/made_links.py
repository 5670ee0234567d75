"""Which links were made, for what and until when. Never the links themselves: whoever has one has the object."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cosbrowser import settings as known
from cosbrowser.cos.entries import Location
from cosbrowser.cos.links import Access
from cosbrowser.settings import Settings

MOST = 500


@dataclass(frozen=True, slots=True)
class MadeLink:
    """One link that was made; times in seconds since the epoch."""

    connection: str
    bucket: str
    key: str
    version: str
    access: Access
    made: int
    until: int


class MadeLinks(QObject):
    """Those that still work, the newest first; kept in the settings."""

    changed = Signal()

    def __init__(
        self, settings: Settings, parent: QObject | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock

    @property
    def all(self) -> tuple[MadeLink, ...]:
        """Every link that has not expired."""
        now = self._clock()
        return tuple(one for row in self._settings.get(known.LINKS_MADE) if (one := _read(row)) and one.until > now)

    def of_object(self, location: Location, key: str) -> tuple[MadeLink, ...]:
        """Those to one object."""
        wanted = (location.connection, location.bucket, key)
        return tuple(one for one in self.all if (one.connection, one.bucket, one.key) == wanted)

    def add(self, location: Location, keys: tuple[str, ...], version: str, access: Access, seconds: int) -> None:
        """Remember that links were made just now."""
        now = int(self._clock())
        new = [
            (location.connection, location.bucket, key, version, str(access), str(now), str(now + seconds))
            for key in keys
        ]
        old = [
            (one.connection, one.bucket, one.key, one.version, str(one.access), str(one.made), str(one.until))
            for one in self.all
        ]
        self._settings.set(known.LINKS_MADE, tuple((new + old)[:MOST]))
        self.changed.emit()

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._clock()


def _read(row: tuple[str, ...]) -> MadeLink | None:
    connection, bucket, key, version, access, made, until = row
    try:
        return MadeLink(connection, bucket, key, version, Access(access), int(made), int(until))
    except ValueError:
        return None

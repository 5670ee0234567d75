"""Listings that were left, kept for going back: they are shown at once and then read again."""

from __future__ import annotations

from collections import OrderedDict

from cosbrowser.cos.entries import Location
from cosbrowser.models.arranged import Arrangement
from cosbrowser.models.reading import Listing

_MOST_PLACES = 40
_MOST_ROWS = 200_000  # about 25 MB


class Shelf:
    """The listings left last, up to a number of rows in all."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Location, tuple[Listing, Arrangement]] = OrderedDict()

    def put(self, listing: Listing, arrangement: Arrangement) -> None:
        """Keep a listing in which nothing is being read."""
        self.forget(listing.location)
        self._kept[listing.location] = (listing, arrangement)
        rows = sum(len(kept.rows) for kept, _ in self._kept.values())
        while len(self._kept) > _MOST_PLACES or rows > _MOST_ROWS:
            _, (oldest, _) = self._kept.popitem(last=False)
            rows -= len(oldest.rows)
            oldest.deleteLater()

    def take(self, location: Location) -> tuple[Listing, Arrangement] | None:
        """What was kept of a place; it is kept no longer."""
        return self._kept.pop(location, None)

    def forget(self, location: Location) -> None:
        """Keep nothing of that place, nor of any below it."""
        for place in [place for place in self._kept if _within(place, location)]:
            self._kept.pop(place)[0].deleteLater()


def _within(place: Location, other: Location) -> bool:
    return (
        place.connection == other.connection
        and (not other.bucket or place.bucket == other.bucket)
        and place.prefix.startswith(other.prefix)
    )

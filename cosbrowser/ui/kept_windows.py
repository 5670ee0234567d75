"""What the next start shows again: the windows with their tabs, and the places that were open in the tree."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any, cast

from cosbrowser.cos.entries import Location
from cosbrowser.settings import CentreView, Setting

_MOST_WINDOWS, _MOST_TABS, _MOST_OPEN = 20, 100, 100


@dataclass(frozen=True, slots=True)
class KeptTab:
    """Where a tab was, and how it showed that."""

    place: Location
    view: CentreView = CentreView.TABLE


@dataclass(frozen=True, slots=True)
class KeptWindow:
    """A window as it was left; `front` is the place of a tab in `tabs`, `geometry` what Qt gives as such."""

    tabs: tuple[KeptTab, ...] = ()
    front: int = 0
    geometry: bytes = b""
    expanded: tuple[Location, ...] = ()  # in the tree of places


def _read(value: Any) -> tuple[KeptWindow, ...]:
    """Raises ValueError where the file holds anything else than `_write` gives."""
    try:
        return tuple(_read_window(window) for window in value[:_MOST_WINDOWS])
    except (TypeError, KeyError, AttributeError, binascii.Error) as error:
        raise ValueError(value) from error


def _read_window(window: dict[str, Any]) -> KeptWindow:
    tabs = tuple(KeptTab(_place(place), CentreView(view)) for *place, view in window["tabs"][:_MOST_TABS])
    front = window["front"]
    if not isinstance(front, int):
        raise TypeError(front)
    geometry = base64.b64decode(window["geometry"], validate=True)
    expanded = tuple(_place(place) for place in window["expanded"][:_MOST_OPEN])
    return KeptWindow(tabs, max(0, min(front, len(tabs) - 1)), geometry, expanded)


def _place(parts: list[object]) -> Location:
    if len(parts) != 3 or not all(isinstance(part, str) for part in parts):
        raise ValueError(parts)
    return Location(*cast("list[str]", parts))


def _write(windows: tuple[KeptWindow, ...]) -> list[dict[str, Any]]:
    return [
        {
            "tabs": [[*_parts(tab.place), str(tab.view)] for tab in window.tabs[:_MOST_TABS]],
            "front": window.front,
            "geometry": base64.b64encode(window.geometry).decode(),
            "expanded": [_parts(place) for place in window.expanded[:_MOST_OPEN]],
        }
        for window in windows[:_MOST_WINDOWS]
    ]


def _parts(place: Location) -> list[str]:
    return [place.connection, place.bucket, place.prefix]


WINDOWS: Setting[tuple[KeptWindow, ...]] = Setting("windows", (), _read, _write)

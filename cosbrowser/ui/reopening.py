"""What a window shows first: the tabs of the last run, or the path that the program was started with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.going import Going
from cosbrowser.ui.history import History
from cosbrowser.ui.kept_windows import KeptTab, KeptWindow
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.restores import Restores
from cosbrowser.ui.tabs import Tab, Tabs


class Reopening(QObject):
    """Opens a window's tabs as soon as the connections are known, and says what the next start is to open."""

    def __init__(
        self, kept: KeptWindow, first: Sequence[Tab], tabs: Tabs, places: PlacesPanel, connections: Connections,
        going: Going, restores: Restores, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._kept = kept
        self._tabs_to_show = [*first, *(Tab(History.at(tab.place), tab.view) for tab in kept.tabs)]
        self._tabs = tabs
        self._places = places
        self._connections = connections
        self._going = going
        self._restores = restores
        self._window = window
        self._done = False
        self._first_path = ""
        self._path_apart = False  # it is for a new tab

    def kept(self) -> KeptWindow:
        """What the next start shows again."""
        geometry = bytes(self._window.saveGeometry().data())
        if not self._done:
            return replace(self._kept, geometry=geometry)
        places = [(tab.location, tab.browser.view if tab.browser else tab.view) for tab in self._tabs.all]
        tabs = tuple(KeptTab(place, view) for place, view in places if place is not None)
        return KeptWindow(tabs, max(0, min(self._tabs.at, len(tabs) - 1)), geometry, self._places.expanded)

    def open_path_apart(self, path: str) -> None:
        """Go to a path that another start of the program was given, in a new tab."""
        self._path_apart = self._done
        self.go_to_path(path)

    def go_to_path(self, path: str) -> None:
        """Go to a `cos://` path that came with the command line, as soon as the connections are known."""
        self._first_path = path
        self._go_to_first_path()

    def _go_to_first_path(self) -> None:
        if self._first_path and self._connections.known and not self._connections.starting_demo:
            path, self._first_path = self._first_path, ""
            if self._path_apart:
                self._tabs.open_same()
            self._path_apart = False
            self._going.go_to_path(path)

    def show_place(self) -> None:
        """The connections are known, or are others than before: show what was open, at the least one place."""
        connections, starting = self._connections.all, self._connections.starting_demo
        if connections and not self._done and not starting:
            self._done = True
            self._restores.take_up([one.id for one in connections])
            self._go_where_it_was()
        elif connections and self._tabs.front.location is None and not starting:
            self._tabs.front.go(Location(connections[0].id))
        else:
            self._tabs.name_places()
        self._go_to_first_path()

    def _go_where_it_was(self) -> None:
        """Show the tabs of the last run, without those whose connection is gone."""
        front = self._kept.front
        there: list[Tab] = []
        for at, tab in enumerate(self._tabs_to_show):
            if tab.location is not None and self._connections.get(tab.location.connection) is not None:
                there.append(tab)
            elif at < self._kept.front:
                front -= 1
        self._tabs_to_show = []
        if there:
            self._tabs.restore(there, max(front, 0))
        else:
            self._tabs.front.go(Location(self._connections.all[0].id))
        self._places.expand(self._kept.expanded)

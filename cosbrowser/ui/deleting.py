"""What a person deletes: the questions, and the rows that go while it is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.erase import DeleteVersionsDialog
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.tabs import Tabs


class Deleting(QObject):
    """Opens the dialogs, and takes what is gone out of the tabs and the places of a window."""

    deleted = Signal(object, object)  # Location, and the delete markers that were made: keys and version ids

    def __init__(self, engine: Engine, tabs: Tabs, places: PlacesPanel, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._tabs = tabs
        self._places = places
        self._window = window

    def delete(self, selection: Selection, *others: Selection, partly: bool = False) -> None:
        """Ask, and delete; of several buckets one after the other, for as long as the person agrees.

        `partly` is that all is selected that was read of a folder of which there is more.
        """
        markers: list[tuple[str, str]] = []

        def note(page: Deleted) -> None:
            markers.extend(page.markers)

        def over() -> None:
            self.deleted.emit(selection.location, tuple(markers))
            markers.clear()
            self._read_after(selection)

        dialog = DeleteDialog.ask(self._window, self._engine, selection, partly=partly)
        dialog.progressed.connect(partial(self._take_away, selection.location))
        dialog.progressed.connect(note)
        dialog.over.connect(over)
        if others:
            dialog.accepted.connect(partial(self.delete, *others))

    def delete_versions(self, selection: Selection, *others: Selection) -> None:
        """As `delete`, for good."""
        dialog = DeleteVersionsDialog.ask(self._window, self._engine, selection)
        dialog.progressed.connect(partial(self._take_away, selection.location))
        dialog.over.connect(partial(self._read_after, selection))
        if others:
            dialog.accepted.connect(partial(self.delete_versions, *others))

    def _take_away(self, place: Location, page: Deleted) -> None:
        for browser in self._tabs.browsers():
            browser.remove_keys(place, page.keys)

    def _read_after(self, selection: Selection, _whole: bool = True) -> None:
        """Read again what shows a place from which something was deleted."""
        bucket = (selection.location.connection, selection.location.bucket)
        for browser in tuple(self._tabs.browsers()):
            here = browser.location
            if here is None or (here.connection, here.bucket) != bucket:
                continue
            if any(here.prefix.startswith(prefix) for prefix in selection.folders):
                browser.go(selection.location)
            browser.refresh_place(selection.location)
        if selection.folders:
            self._places.refresh(selection.location)

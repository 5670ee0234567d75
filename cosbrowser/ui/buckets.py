"""What a person does to buckets as a whole: make, empty, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Bucket, Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui import rights
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.dialogs.delete_bucket import DeleteBucketDialog
from cosbrowser.ui.dialogs.erase import EmptyBucketDialog
from cosbrowser.ui.dialogs.hidden_costs import HiddenCostsDialog
from cosbrowser.ui.dialogs.new_bucket import NewBucketDialog
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.tabs import Tabs

_ERASING = ("ListObjectVersions", "DeleteObjects")


class Buckets(QObject):
    """Opens the dialogs, and shows in tabs and places what came of them."""

    made = Signal(object)  # Location of a bucket that is now the selected one
    rules_wanted = Signal()  # of the bucket one is in
    cleaned = Signal()  # versions or uploads are gone that no listing shows

    def __init__(
        self, engine: Engine, connections: Connections, tabs: Tabs, places: PlacesPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._engine = engine
        self._connections = connections
        self._tabs = tabs
        self._places = places
        self._window = window
        connections.edited.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        """A connection may have another key now."""
        self._engine.refusals.forget()

    def limit(self, actions: Actions, subject: Subject) -> dict[str, str]:
        """Grey what the key was refused in this run; gives the role that it needs, by the name of the action."""
        place, refused = subject.location, dict[str, str]()
        instance = Location(place.connection) if place is not None else None
        needed: tuple[tuple[QAction, Location | None, tuple[str, ...]], ...] = (
            (actions.new_bucket, instance, ("CreateBucket",)),
            (actions.delete_bucket, place, ("DeleteBucket",)),
            (actions.empty_bucket, place, _ERASING),
            (actions.delete_versions, place, _ERASING),
            (actions.delete, place, ("DeleteObjects",)),
            (actions.show_deleted, place, ("ListObjectVersions",)),
        )
        for action, at, operations in needed:
            missing = rights.missing(self._engine, at, *operations)
            if missing:
                action.setEnabled(False)
                refused[action.objectName()] = missing
        return refused

    def ask_new(self, location: Location) -> None:
        """Let the person make a bucket in the connection of a place."""
        connection = self._connections.get(location.connection)
        if connection is None:
            return
        place = Location(location.connection)
        taken = self._places.names_in(place)

        def made(bucket: Bucket) -> None:
            self._places.refresh(place)
            self._tabs.front.go(place, bucket.name)
            self._tabs.front.refresh()
            self.made.emit(place.child(bucket.name))

        dialog = NewBucketDialog.ask(self._window, self._engine, connection, taken)
        dialog.made.connect(made)
        dialog.refused.connect(partial(self._engine.refusals.learn, place))

    def ask_empty(self, location: Location) -> None:
        """Empty a bucket, after its plan was seen and its name typed."""
        bucket = Location(location.connection, location.bucket)

        def progressed(page: Deleted) -> None:
            for browser in self._tabs.browsers():
                browser.remove_keys(bucket, page.keys)

        def emptied(_whole: bool) -> None:
            for browser in tuple(self._tabs.browsers()):
                here = browser.location
                if here is not None and (here.connection, here.bucket) == (bucket.connection, bucket.bucket):
                    browser.go(bucket)
                    browser.refresh()
            self._places.refresh(bucket)

        dialog = EmptyBucketDialog.ask(self._window, self._engine, bucket)
        dialog.progressed.connect(progressed)
        dialog.over.connect(emptied)

    def show_hidden_costs(self, location: Location) -> None:
        """What the bucket is charged for and its listing does not show."""
        dialog = HiddenCostsDialog.ask(self._window, self._engine, Location(location.connection, location.bucket))
        dialog.rules_wanted.connect(self.rules_wanted)
        dialog.over.connect(self.cleaned)

    def ask_delete(self, location: Location) -> None:
        """Delete a bucket that is empty."""
        bucket = Location(location.connection, location.bucket)
        connection = Location(location.connection)

        def deleted() -> None:
            for browser in tuple(self._tabs.browsers()):
                here = browser.location
                if here is not None and here.connection == bucket.connection and here.bucket in ("", bucket.bucket):
                    browser.go(connection)
                    browser.refresh()
            self._places.refresh(connection)

        def empty() -> None:
            self.ask_empty(bucket)

        dialog = DeleteBucketDialog.ask(self._window, self._engine, bucket)
        dialog.deleted.connect(deleted)
        dialog.empty_wanted.connect(empty)

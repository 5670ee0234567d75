"""What a person does to buckets as a whole: make, empty, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Bucket, Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.dialogs.delete_bucket import DeleteBucketDialog
from cosbrowser.ui.dialogs.empty_bucket import EmptyBucketDialog
from cosbrowser.ui.dialogs.new_bucket import NewBucketDialog
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.rights import Rights
from cosbrowser.ui.tabs import Tabs


class Buckets(QObject):
    """Opens the dialogs, and shows in tabs and places what came of them."""

    made = Signal(object)  # Location of a bucket that is now the selected one

    def __init__(
        self, engine: Engine, connections: Connections, tabs: Tabs, places: PlacesPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._engine = engine
        self._connections = connections
        self._tabs = tabs
        self._places = places
        self._window = window
        self.rights = Rights(self)
        connections.edited.connect(self.rights.forget)

    def limit(self, actions: Actions, subject: Subject) -> dict[str, str]:
        """Grey what the key was refused in this run; gives the role that it needs, by the name of the action."""
        place, refused = subject.location, dict[str, str]()
        for action, operation in ((actions.new_bucket, "CreateBucket"), (actions.delete_bucket, "DeleteBucket")):
            at = Location(place.connection, place.bucket if operation == "DeleteBucket" else "") if place else None
            missing = self.rights.missing(at, operation) if at is not None else ""
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
        dialog.refused.connect(partial(self.rights.learn, place))

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
        dialog.emptied.connect(emptied)

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
        dialog.refused.connect(partial(self.rights.learn, bucket))
        dialog.empty_wanted.connect(empty)

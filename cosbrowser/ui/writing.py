"""Texts that are written and changed here, and what was deleted and comes back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.engine.client import Engine
from cosbrowser.transfer.job import Finished
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.desk import Desk
from cosbrowser.ui.dialogs.deleted import DeletedDialog
from cosbrowser.ui.dialogs.text_file import TextWindow
from cosbrowser.ui.tabs import Tabs


class Writing(QObject):
    """Connects the actions of a window with its text windows."""

    stored = Signal(object)  # tuple of Finished: the listing shows them
    overwritten = Signal(object, str, str)  # Location, key, id of the new version
    restore_wanted = Signal(object)  # Selection of an object that is in the archive

    def __init__(self, engine: Engine, actions: Actions, desk: Desk, tabs: Tabs, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._desk = desk
        self._tabs = tabs
        self._window = window
        self._open: dict[tuple[Location, str], TextWindow] = {}
        actions.new_text_file.triggered.connect(partial(_run, self.write))
        actions.edit_text.triggered.connect(partial(_run, self.edit))
        actions.show_deleted.triggered.connect(partial(_run, self.show_deleted))

    def write(self) -> None:
        """Open a window for a new text object in the place."""
        location = self._desk.subject().location
        if location is not None and location.bucket:
            window = TextWindow.write(self._window, self._engine, location)
            window.stored.connect(self._on_stored)
            window.overwritten.connect(self.overwritten)

    def edit(self) -> None:
        """Open the selected object as text, or bring the window that has it to the front."""
        selection = self._desk.selection()
        if selection is None or len(selection.objects) != 1 or selection.folders:
            return
        here, key = selection.location, selection.objects[0].key
        name = (Location(here.connection, here.bucket), key)
        if name in self._open:
            self._open[name].raise_()
            self._open[name].activateWindow()
            return
        read_only = self._desk.subject().read_only
        window = TextWindow.edit(self._window, self._engine, here, key, read_only=read_only)
        self._open[name] = window
        window.overwritten.connect(self.overwritten)
        window.restore_wanted.connect(self.restore_wanted)
        window.destroyed.connect(partial(self._forget, name))
        window.stored.connect(self._on_stored)

    def _forget(self, name: tuple[Location, str], _: object = None) -> None:
        self._open.pop(name, None)

    def show_deleted(self) -> None:
        """List what was deleted below the place."""
        subject = self._desk.subject()
        if subject.location is None or not subject.location.bucket:
            return
        here = subject.location
        dialog = DeletedDialog.ask(self._window, self._engine, here, read_only=subject.read_only)
        dialog.restored.connect(partial(self.read_again, here))

    @Slot(object)
    def read_again(self, place: Location) -> None:
        """Read the tabs that show this bucket."""
        for browser in tuple(self._tabs.browsers()):
            here = browser.location
            if here is not None and (here.connection, here.bucket) == (place.connection, place.bucket):
                browser.refresh()

    @Slot(object, object)
    def _on_stored(self, location: Location, entry: ObjectEntry) -> None:
        folder = entry.key[: entry.key.rfind("/") + 1]
        self.stored.emit((Finished(Location(location.connection, location.bucket, folder), entry),))


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()

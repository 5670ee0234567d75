"""Links to objects, and objects as text for somewhere else: the acts of a window that give something away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import links
from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.made_links import MadeLinks
from cosbrowser.models.text import number
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.copy_as import Source, Style, copied
from cosbrowser.ui.desk import Desk
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.share import ShareDialog
from cosbrowser.ui.inspector import Inspector


class Sharing(QObject):
    """Connects the actions and the panels of a window with the dialog and the clipboard."""

    said = Signal(str, bool)

    def __init__(
        self, engine: Engine, actions: Actions, desk: Desk, connections: Connections, inspector: Inspector,
        made: MadeLinks, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._engine = engine
        self._desk = desk
        self._connections = connections
        self._made = made
        self._window = window
        actions.share.triggered.connect(partial(_run, self.share))
        for style, action in actions.copy_as.items():
            action.triggered.connect(partial(_run, partial(self.copy_as, style)))
        inspector.share.share_wanted.connect(self.share)
        inspector.share.edit_wanted.connect(self._edit)
        inspector.versions.share_wanted.connect(self.share_version)

    @Slot()
    def share(self) -> None:
        """Ask for how long the selected objects are to be shared."""
        selection = self._desk.selection()
        if selection is not None and selection.objects and not selection.folders:
            self._ask(selection.location, tuple(entry.key for entry in selection.objects), "")

    @Slot(object, object, str)
    def share_version(self, location: Location, entry: ObjectEntry, version_id: str) -> None:
        """Ask for how long a version is to be shared."""
        self._ask(location, (entry.key,), version_id)

    def _ask(self, location: Location, keys: tuple[str, ...], version_id: str) -> None:
        connection = self._connections.get(location.connection)
        dialog = ShareDialog.ask(
            self._window, self._engine, location, keys, self._made, version_id,
            read_only=connection is not None and connection.read_only,
        )  # fmt: skip
        dialog.edit_wanted.connect(partial(self._connections.ask_edit, location.connection))

    @Slot()
    def _edit(self) -> None:
        location = self._desk.subject().location
        if location is not None:
            self._connections.ask_edit(location.connection)

    def copy_as(self, style: Style) -> None:
        """Put the selected objects into the clipboard in this style."""
        selection = self._desk.selection()
        if selection is None or not selection.objects:
            return
        here = selection.location
        keys = [entry.key for entry in selection.objects]
        name = self._connections.name_of(here.connection)

        def known(found: tuple[str, str]) -> None:
            source = Source(name, found[0], here.bucket, found[1])
            QGuiApplication.clipboard().setText(copied(style, source, keys))
            words = self.tr("1 object copied as text") if len(keys) == 1 else self.tr("{0} objects copied as text")
            self.said.emit(words.format(number(len(keys))), False)

        self._engine.call(self, links.address, here).then(known, self._on_failed)

    def _on_failed(self, problem: Problem) -> None:
        ProblemDialog.tell(self._window, problem)


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()

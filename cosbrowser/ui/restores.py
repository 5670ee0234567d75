"""Restores from the archive that are known to run: looked after now and then, and told when they are over."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import archive
from cosbrowser.cos.archive import Archived
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.restore import RestoreDialog

LOOK_MS = 5 * 60_000  # a restore takes 2 to 12 hours
MOST = 20  # objects looked up at once; the rest waits for its turn

_Place = tuple[str, str]  # connection and bucket


class Restores(QObject):
    """Asks with a HEAD every few minutes while restores run, in turn, and not at all when none does."""

    over = Signal(object, str)  # Location of the bucket, key

    def __init__(self, engine: Engine, parent: QObject | None = None, every_ms: int = LOOK_MS) -> None:
        super().__init__(parent)
        self._engine = engine
        self._running: dict[_Place, dict[str, None]] = {}
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)

    @property
    def count(self) -> int:
        """How many restores are known to run."""
        return sum(map(len, self._running.values()))

    def ask(self, parent: QWidget | None, selection: Selection, now: Archived | None = None) -> RestoreDialog:
        """Offer to restore, and look after what was begun."""
        dialog = RestoreDialog.ask(parent, self._engine, selection, now)
        dialog.began.connect(partial(self.watch, selection.location))
        return dialog

    def watch(self, location: Location, keys: tuple[str, ...]) -> None:
        """Look after the restores of these objects."""
        self._running.setdefault((location.connection, location.bucket), {}).update(dict.fromkeys(keys))
        if not self._timer.isActive():
            self._timer.start()

    def look(self) -> None:
        """Look whether some are over."""
        for (connection, bucket), keys in self._running.items():
            some = tuple(keys)[:MOST]
            location = Location(connection, bucket)
            self._engine.call(self, archive.still_restoring, location, some).then(
                partial(self._on_looked, location, some), self._on_failed
            )

    def _on_looked(self, location: Location, asked: tuple[str, ...], left: tuple[str, ...]) -> None:
        place = (location.connection, location.bucket)
        keys = self._running.get(place, {})
        for key in asked:
            if key not in keys:
                continue
            del keys[key]
            if key in left:
                keys[key] = None  # to the end: others have their turn
            else:
                self.over.emit(location, key)
        if not keys:
            self._running.pop(place, None)
        if not self._running:
            self._timer.stop()

    def _on_failed(self, _problem: Problem) -> None:
        """The next look may succeed; nobody waits at the window for it."""

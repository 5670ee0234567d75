"""Restores from the archive that are known to run: looked after now and then, and told when they are over."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import archive
from cosbrowser.cos.archive import Archived, State
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.settings import RESTORES, Settings
from cosbrowser.ui.dialogs.restore import RestoreDialog

LOOK_MS = 5 * 60_000  # a restore takes 2 to 12 hours
MOST = 20  # objects looked up at once; the rest waits for its turn
MOST_KEPT = 5_000  # that are known at the next start
_FIRST_MS = 3_000  # after a start: connections are opened meanwhile

_Place = tuple[str, str]  # connection and bucket


class Restores(QObject):
    """Asks with a HEAD every few minutes while restores run, in turn, and not at all when none does.

    With `settings` the list outlives the window.
    """

    over = Signal(object, str)  # Location of the bucket, key of an object that can be read now

    def __init__(
        self, engine: Engine, parent: QObject | None = None, every_ms: int = LOOK_MS, settings: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
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
        self._take((location.connection, location.bucket), keys)
        if self._settings is not None:
            known = self._settings.get(RESTORES)
            rows = tuple((location.connection, location.bucket, key) for key in keys)
            self._settings.set(RESTORES, (*known, *(row for row in rows if row not in known))[-MOST_KEPT:])

    def _take(self, place: _Place, keys: Iterable[str]) -> None:
        self._running.setdefault(place, {}).update(dict.fromkeys(keys))
        if not self._timer.isActive():
            self._timer.start()

    def take_up(self, connections: Collection[str]) -> None:
        """Look after what an earlier run began, in these connections; what is in others is forgotten."""
        if self._settings is None:
            return
        rows = self._settings.get(RESTORES)
        there = tuple(row for row in rows if row[0] in connections)
        for connection, bucket, key in there:
            self._take((connection, bucket), (key,))
        if there != rows:
            self._settings.set(RESTORES, there)
        if there:
            QTimer.singleShot(_FIRST_MS, self, self.look)

    def look(self) -> None:
        """Look whether some are over."""
        for (connection, bucket), keys in self._running.items():
            some = tuple(keys)[:MOST]
            location = Location(connection, bucket)
            self._engine.call(self, archive.states, location, some).then(
                partial(self._on_looked, location, some), self._on_failed
            )

    def _on_looked(self, location: Location, asked: tuple[str, ...], states: tuple[State | None, ...]) -> None:
        place = (location.connection, location.bucket)
        keys = self._running.get(place, {})
        for key, state in zip(asked, states, strict=True):
            if key not in keys:
                continue
            del keys[key]
            if state is State.RESTORING:
                keys[key] = None  # to the end: others have their turn
                continue
            self._forget((*place, key))
            if state is State.RESTORED:  # and not deleted meanwhile, or archived again
                self.over.emit(location, key)
        if not keys:
            self._running.pop(place, None)
        if not self._running:
            self._timer.stop()

    def _forget(self, row: tuple[str, str, str]) -> None:
        if self._settings is not None:
            self._settings.set(RESTORES, tuple(one for one in self._settings.get(RESTORES) if one != row))

    def _on_failed(self, _problem: Problem) -> None:
        """The next look may succeed; nobody waits at the window for it."""

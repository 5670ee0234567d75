"""Which objects a synchronisation could not replace or delete: looked up when the comparison is over."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.comparison import ComparisonModel, touched
from cosbrowser.transfer.compare import Act, Difference, Place
from cosbrowser.ui.dialogs.parts import GAP
from cosbrowser.ui.dialogs.protected import ProtectedLine
from cosbrowser.ui.synchronising import entry_of

_LEFT = frozenset({Act.LEFT, Act.DELETE_LEFT})  # what changes the left side


class ProtectedRows(QVBoxLayout):
    """Lines below the preview. Marks the rows of protected objects, which then stay as they are.

    Looks at what would be touched, and at a row that a person turns when it is turned. A bucket without a retention
    policy costs one request. Object Lock keeps versions, and nothing of it is in the way of a new one.
    """

    progressed = Signal()

    def __init__(self, engine: Engine, model: ComparisonModel) -> None:
        super().__init__()
        self._engine = engine
        self._model = model
        self._lines: list[ProtectedLine] = []
        self._free: set[Location] = set()  # buckets that have no policy
        self._looked: set[tuple[bool, str]] = set()  # on the left side?, name
        self.setSpacing(GAP)

    @property
    def looking(self) -> bool:
        """Whether more may become known."""
        return any(line.looking for line in self._lines)

    def forget(self) -> None:
        """Look no further; another comparison begins."""
        for line in self._lines:
            line.stop()
            line.hide()
            line.deleteLater()
        self._lines = []
        self._free.clear()
        self._looked.clear()

    def look(self, sides: tuple[Place, Place], rows: Iterable[Difference]) -> None:
        """Look up what these rows would replace or delete, if nobody did yet."""
        chosen: dict[bool, list[ObjectEntry]] = {True: [], False: []}
        for row in rows:
            left = row.act in _LEFT
            place, version = sides[0 if left else 1].location, touched(row, row.act)
            if place is None or version is None or (left, row.name) in self._looked:
                continue
            if _bucket(place) not in self._free:
                self._looked.add((left, row.name))
                chosen[left].append(entry_of(place, row.name, version))
        for left, entries in chosen.items():
            place = sides[0 if left else 1].location
            if place is not None and entries:
                self._begin(place, tuple(entries), left=left)
        self.progressed.emit()

    def _begin(self, place: Location, entries: tuple[ObjectEntry, ...], *, left: bool) -> None:
        line = ProtectedLine(self._engine, Selection(place, entries), self.parentWidget())
        line.progressed.connect(partial(self._on_progressed, line, place, left))
        line.known.connect(partial(self._on_known, line, place))
        self._lines.append(line)
        self.addWidget(line)

    def _on_progressed(self, line: ProtectedLine, place: Location, left: bool) -> None:
        if line in self._lines:
            self._model.protect((key.removeprefix(place.prefix) for key in line.keys), left=left)

    def _on_known(self, line: ProtectedLine, place: Location) -> None:
        if line in self._lines:
            if not line.has_policy:
                self._free.add(_bucket(place))
            self.progressed.emit()


def _bucket(place: Location) -> Location:
    return Location(place.connection, place.bucket)

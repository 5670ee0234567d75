"""How the parts of the window share its width: places, centre, inspector.

A person says which of the two sides are wanted; where there is no room for both, the inspector folds first, then
the places, and both come back when there is room again.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSplitter, QVBoxLayout, QWidget

from cosbrowser.settings import INSPECTOR_SHOWN, PLACES_SHOWN, SPLITTERS, Settings

_PLACES_WIDTH = 230
_INSPECTOR_WIDTH = 280
_EASE = 100  # what the centre has beyond its least before the inspector comes by itself


class Panes(QWidget):
    """The horizontal splitter and its rules."""

    places_shown = Signal(bool)
    inspector_shown = Signal(bool)

    def __init__(
        self, places: QWidget, centre: QWidget, inspector: QWidget, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._places, self._centre, self._inspector = places, centre, inspector
        self._settings = settings
        self._places_wanted = settings.get(PLACES_SHOWN)
        self._inspector_wanted = settings.get(INSPECTOR_SHOWN)
        self._inspector_rules = False  # it was asked for last: where there is room for one side, it stays
        self._sides = True
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for widget in (places, centre, inspector):
            self._splitter.addWidget(widget)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_PLACES_WIDTH, 766, _INSPECTOR_WIDTH])
        saved = settings.get(SPLITTERS)
        if saved:
            self._splitter.restoreState(saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # sides fold when there is no room for them
        column.addWidget(self._splitter)

    def want_places(self, wanted: bool) -> None:
        """The person wants the places, or not."""
        self._places_wanted = wanted
        self._inspector_rules = False
        self._settings.set(PLACES_SHOWN, wanted)
        self._fold(self.width())

    def want_inspector(self, wanted: bool) -> None:
        """The person wants the inspector, or not; where there is room for one side only, it takes the places'."""
        self._inspector_wanted = self._inspector_rules = wanted
        self._settings.set(INSPECTOR_SHOWN, wanted)
        self._fold(self.width())

    def have_sides(self, sides: bool) -> None:
        """Whether there is anything to show at the sides: not before the first connection."""
        self._sides = sides
        self._fold(self.width())

    def save(self) -> None:
        """Remember how wide the sides are."""
        if self._sides:
            self._settings.set(SPLITTERS, bytes(self._splitter.saveState().data()))

    def minimumSizeHint(self) -> QSize:
        return self._centre.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        places, inspector = self._places_wanted and self._sides, self._inspector_wanted and self._sides
        centre = self._centre.minimumSizeHint().width()
        sides = (self._places.minimumWidth(), self._inspector.minimumWidth())
        ease = 0 if self._inspector_rules else _EASE
        if places and inspector and centre + sum(sides) + ease > width:
            places, inspector = not self._inspector_rules, self._inspector_rules
        if inspector and centre + sides[1] > width:
            inspector = False
        if places and centre + sides[0] > width:
            places = False
        self._places.setVisible(places)
        self._inspector.setVisible(inspector)
        self.places_shown.emit(places)
        self.inspector_shown.emit(inspector)

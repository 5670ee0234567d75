"""The left side: connections, their buckets and folders, and the button that adds a connection."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import ROW_ROLE, RowKind
from cosbrowser.ui.theme import scaled_font
from cosbrowser.ui.tree import PlaceTree

MINIMUM_WIDTH = 160


class PlacesPanel(QWidget):
    """A title with the add button, and the tree. One click opens a place; Enter too."""

    opened = Signal(QModelIndex)
    opened_apart = Signal(QModelIndex)  # in a tab of its own
    expanded_changed = Signal()
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    menu_wanted = Signal(object, object)  # QPoint in global coordinates, QModelIndex

    def __init__(self, model: PlacesModel, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._present: Location | None = None
        self._expanded: dict[Location, None] = {}
        self._to_expand: set[Location] = set()  # of the last run, until they are there
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(MINIMUM_WIDTH)
        title = QLabel(self.tr("Places"))
        title.setFont(scaled_font(self.font(), 14, bold=True))
        button = QToolButton()
        button.setDefaultAction(add)
        button.setAccessibleName(add.text())
        self.tree = PlaceTree()
        self.tree.setProperty("surface", "side")
        self.tree.setAccessibleName(self.tr("Places"))
        self.tree.show_model(model)
        title.setBuddy(self.tree)

        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 8, 6)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)

        self.tree.clicked.connect(self.tree.open_row)
        self.tree.opened_apart.connect(self.opened_apart)
        self.tree.opened.connect(self.opened)
        self.tree.expanded.connect(self._on_expanded)
        self.tree.collapsed.connect(self._on_collapsed)
        model.revealed.connect(self._on_revealed)
        model.rowsInserted.connect(self._on_rows_inserted)
        self.tree.files_dropped.connect(self.files_dropped)
        self.tree.menu_wanted.connect(self.menu_wanted)

    def location_at(self, index: QModelIndex) -> Location | None:
        """The place of the row."""
        return self.tree.location_at(index)

    def show_place(self, location: Location) -> None:
        """Open the way to where one is, and mark it."""
        self._present = location
        self.tree.reveal(location)

    def names_in(self, location: Location) -> frozenset[str]:
        """Names of the buckets or folders of a place, as far as has been read."""
        parent = self._model.index_of(location)
        found = (self._model.index(row, 0, parent) for row in range(self._model.rowCount(parent)))
        places = (self.tree.location_at(index) for index in found)
        return frozenset(place.name for place in places if place is not None and place.parent == location)

    @property
    def expanded(self) -> tuple[Location, ...]:
        """Places whose rows are open, or will be when they are there."""
        return (*self._expanded, *self._to_expand)

    def expand(self, places: Iterable[Location]) -> None:
        """Open the rows of these places as soon as they are there."""
        self._to_expand.update(places)
        self._expand_what_is_there()

    def forget(self, connection: str) -> None:
        """A connection is gone."""
        self._to_expand = {place for place in self._to_expand if place.connection != connection}
        self._expanded = {place: None for place in self._expanded if place.connection != connection}

    def _expand_what_is_there(self) -> None:
        for place in sorted(self._to_expand):
            index = self._model.index_of(place)
            if index.isValid():
                self._to_expand.discard(place)
                self.tree.expand(index)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        place = self.tree.location_at(index)
        if place is not None and self._model.index_of(place) == index:  # a favourite is no place of the tree
            self._expanded[place] = None
            self.expanded_changed.emit()

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        place = self.tree.location_at(index)
        if place is not None and self._model.index_of(place) == index:
            self._expanded.pop(place, None)
            self.expanded_changed.emit()

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """The favourites come open, since they are few and stand above all else; so do folders of connections."""
        at = self._model.index(0, 0, parent)
        if not parent.isValid() and first == 0 and at.data(ROW_ROLE) is RowKind.SECTION:
            self.tree.expand(at)
        if parent.data(ROW_ROLE) is RowKind.GROUP and first == 0 and last + 1 == self._model.rowCount(parent):
            self.tree.expand(parent)  # its first connections
        if self._to_expand:
            QTimer.singleShot(0, self, self._expand_what_is_there)  # the model is in the middle of it

    @Slot(QModelIndex)
    def _on_revealed(self, index: QModelIndex) -> None:
        if index.data(ROW_ROLE) is RowKind.CONNECTION:
            self.tree.expand(index)  # a connection one is at shows its buckets

    def show_present(self) -> None:
        """Mark where one is, after the context menu of another row."""
        place = self._present
        index = QModelIndex()
        while place is not None and not index.isValid():  # or the nearest place above that is shown
            index = self._model.index_of(place)
            place = place.parent
        self.tree.setCurrentIndex(index)

    def refresh(self, location: Location) -> None:
        """Read the buckets or folders below a place again."""
        index = self._model.index_of(location)
        if index.isValid():
            self._model.reload(index)

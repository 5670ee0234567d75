"""The outline: connections, buckets, folders and objects in one tree, each node read when it is opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import Column
from cosbrowser.ui.header import Header
from cosbrowser.ui.tree import PlaceTree

_WIDTHS = {Column.SIZE: 104, Column.MODIFIED: 140, Column.CLASS: 112, Column.KIND: 140}


class Outline(PlaceTree):
    """The tree over a `PlacesModel` with objects; the rows of the person's place come open."""

    current_moved = Signal()

    def __init__(self, model: PlacesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outline"))
        header = Header(self)
        header.setSectionsMovable(False)
        self.setHeader(header)
        self.setHeaderHidden(False)
        self.show_model(model)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.selectionModel().currentChanged.connect(self.current_moved)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.open_row(index.siblingAtColumn(0))

    @Slot(QModelIndex)
    def _on_revealed(self, index: QModelIndex) -> None:
        """Where one is comes open: what is in it is what one came to see."""
        super()._on_revealed(index)
        self.expand(index)

    def current_location(self) -> Location | None:
        """The place of the current row, or the one that holds its object."""
        return self.location_at(self.currentIndex())

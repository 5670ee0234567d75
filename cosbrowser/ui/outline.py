"""The outline: connections, buckets, folders and objects in one tree, each node read when it is opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Selection
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import ENTRY_ROLE, LOCATION_ROLE, Column
from cosbrowser.ui.carried import Cut
from cosbrowser.ui.drag_start import DragStart
from cosbrowser.ui.header import PADDING, Header
from cosbrowser.ui.theme import ICON_SIZE
from cosbrowser.ui.tree import Index, PlaceTree, plain

_WIDTHS = {Column.SIZE: 104, Column.MODIFIED: 140, Column.CLASS: 112, Column.KIND: 140}
_NAME_LEFT = 2 + ICON_SIZE + 9  # as the delegate draws it
_FIELD_EDGE = 6
_FIELD_LEAST = 160
_FLAGS = QItemSelectionModel.SelectionFlag


class Outline(PlaceTree):
    """The tree over a `PlacesModel` with objects; the rows of the person's place come open.

    One row of any kind is selected, or several objects and folders of one bucket: what is done is done in a bucket.
    """

    chosen_moved = Signal()  # the current row or the selected ones
    dragged = Signal()  # the selected rows are to be taken elsewhere
    chooses_several = True

    def __init__(self, model: PlacesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut = Cut()
        self._expected = ""  # the key of a row that is to be current when it comes
        self._drag = DragStart(self, self._is_on_name)
        self.rows.dimmed = self._is_cut
        self.setAccessibleName(self.tr("Outline"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = Header(self)
        header.setSectionsMovable(False)
        self.setHeader(header)
        self.setHeaderHidden(False)
        self.show_model(model)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        # The header asks it about each column; of the rows' own it would ask row by row.
        header.setSelectionModel(QItemSelectionModel(model, self))
        self.selectionModel().currentChanged.connect(self.chosen_moved)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.rowsInserted.connect(self._on_rows_inserted)

    # What is selected

    def chosen(self) -> list[QModelIndex]:
        """The first cells of the selected rows, from top to bottom in each place."""
        selection, model = self.selectionModel().selection(), self.model()
        runs = sorted((selection.at(i) for i in range(selection.count())), key=lambda run: run.top())
        return [model.index(row, 0, run.parent()) for run in runs for row in range(run.top(), run.bottom() + 1)]

    @property
    def has_place_selected(self) -> bool:
        """Whether the one selected row is a connection, a bucket or a folder."""
        rows = self.chosen()
        return len(rows) == 1 and isinstance(rows[0].data(LOCATION_ROLE), Location)

    def selection(self) -> Selection:
        """The selected objects and folders, without those inside of other selected ones, as of the folder of all."""
        here = self.current_location() or Location("")
        entries = [row.data(ENTRY_ROLE) for row in self.chosen()]
        folders = _outermost(entry for entry in entries if isinstance(entry, str))
        objects = (entry for entry in entries if isinstance(entry, ObjectEntry))
        return Selection(
            here, tuple(one for one in objects if folders.isdisjoint(_above(one.key))), tuple(sorted(folders))
        )

    def current_location(self) -> Location | None:
        """The place of the selected row, or the one that holds its object; of several rows the one that holds all."""
        rows = self.chosen()
        if len(rows) < 2:
            return self.location_at(rows[0] if rows else self.currentIndex())
        here = self.location_at(rows[0])
        entries = [row.data(ENTRY_ROLE) for row in rows]
        keys = [entry.key if isinstance(entry, ObjectEntry) else str(entry)[:-1] for entry in entries]
        return None if here is None else Location(here.connection, here.bucket, _folder_of_all(keys))

    def selectAll(self) -> None:
        """All objects and folders that are open of the bucket of the current row."""
        here, chosen = self.location_at(self.currentIndex()), QItemSelection()
        if here is not None and here.bucket:
            for index in self._open_rows(self._index_of(Location(here.connection, here.bucket))):
                if self._is_within(index, here):
                    _add(chosen, index)
            self.selectionModel().select(chosen, _FLAGS.ClearAndSelect)

    def _open_rows(self, above: QModelIndex) -> Iterator[QModelIndex]:
        model = self.model()
        if self.isExpanded(above):
            for row in range(model.rowCount(above)):
                index = model.index(row, 0, above)
                yield index
                yield from self._open_rows(index)

    def _index_of(self, place: Location) -> QModelIndex:
        model = self.model()
        return model.index_of(place) if isinstance(model, PlacesModel) else QModelIndex()

    def _is_within(self, index: QModelIndex, place: Location) -> bool:
        """Whether that is an object or a folder of the bucket of `place`."""
        there = self.location_at(index) if isinstance(index.data(ENTRY_ROLE), (ObjectEntry, str)) else None
        return there is not None and (there.connection, there.bucket) == (place.connection, place.bucket)

    @Slot()
    def _on_selection_changed(self) -> None:
        """Of several rows those stay that can be acted on together."""
        rows = self.chosen()
        if len(rows) > 1:
            here, others = self.location_at(self.currentIndex()), QItemSelection()
            if here is None or not here.bucket:
                here = None
            current = self.currentIndex().siblingAtColumn(0)
            for row in rows:
                if not self._is_within(row, here) if here is not None else row != current:
                    _add(others, row)
            if others.count():
                self.selectionModel().select(others, _FLAGS.Deselect)  # comes back here with fewer
                return
        self.chosen_moved.emit()

    def expect(self, key: str) -> None:
        """Make the row of an object current as soon as it is there."""
        self._expected = key

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if not self._expected:
            return
        for row in range(first, last + 1):
            index = self.model().index(row, 0, parent)
            entry = index.data(ENTRY_ROLE)
            if isinstance(entry, ObjectEntry) and entry.key == self._expected:
                self._expected = ""
                QTimer.singleShot(0, self, partial(self.make_current, index))  # the row before goes yet

    @Slot(QModelIndex)
    def _on_revealed(self, index: QModelIndex) -> None:
        """Where one is comes open: what is in it is what one came to see."""
        super()._on_revealed(index)
        self.expand(index)

    # Cut, and renamed

    def dim(self, cut: Cut) -> None:
        """Show these rows as cut."""
        self._cut = cut
        self.viewport().update()

    def _is_cut(self, index: Index) -> bool:
        if not self._cut.keys:
            return False
        row = plain(index).siblingAtColumn(0)
        place = self.location_at(row)
        return place is not None and self._cut.holds(place, row.data(ENTRY_ROLE))

    def name_field(self, index: QModelIndex, wanted: int) -> QRect:
        """Where a field over the name of a row lies that would be `wanted` pixels wide, in the viewport."""
        cell = self.visualRect(index.siblingAtColumn(Column.NAME))
        left = cell.left() + _NAME_LEFT - _FIELD_EDGE
        room = self.viewport().width() - left - _FIELD_EDGE
        return QRect(left, cell.top() + 1, max(_FIELD_LEAST, min(wanted, room)), cell.height() - 2)

    # Mouse

    def _is_on_name(self, at: QPoint) -> bool:
        """Whether that is the icon or the text of a name; beside it the mouse selects several rows."""
        index = self.indexAt(at)
        if index.column() != Column.NAME:
            return False
        cell = self.visualRect(index)
        width = _NAME_LEFT + self.fontMetrics().horizontalAdvance(str(index.data() or "")) + PADDING
        return cell.left() <= at.x() <= cell.left() + width

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        on_row = self.visualRect(self.indexAt(at)).contains(at)  # and not on what opens it
        if not self._drag.press(event, possible=on_row):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drag.move(event, self.dragged.emit):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag.release(event)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            apart = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.opened_apart.emit(index.siblingAtColumn(0)) if apart else self.open_row(index.siblingAtColumn(0))


def _add(selection: QItemSelection, index: QModelIndex) -> None:
    selection.select(index, index.siblingAtColumn(index.model().columnCount(index.parent()) - 1))


def _folder_of_all(keys: Iterable[str]) -> str:
    """The longest prefix that ends in a slash and is of all keys."""
    folders = [key[: key.rfind(DELIMITER) + 1] for key in keys]
    low, high = min(folders), max(folders)  # what these two share, all share
    same = next((at for at, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), min(len(low), len(high)))
    return low[: low.rfind(DELIMITER, 0, same) + 1]


def _outermost(prefixes: Iterable[str]) -> set[str]:
    """Without the folders that are inside of another one."""
    kept: list[str] = []
    for prefix in sorted(prefixes):
        if not kept or not prefix.startswith(kept[-1]):
            kept.append(prefix)
    return set(kept)


def _above(key: str) -> Iterator[str]:
    """The folders that an object is in, as prefixes."""
    at = key.find(DELIMITER)
    while at >= 0:
        yield key[: at + 1]
        at = key.find(DELIMITER, at + 1)

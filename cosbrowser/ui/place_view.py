"""One place as a table or in an outline: its rows, and what is selected of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QModelIndex, QPoint, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.reading import Phase
from cosbrowser.models.roles import ENTRY_ROLE, LOCATION_ROLE
from cosbrowser.models.rows import Totals
from cosbrowser.settings import CentreView, Settings
from cosbrowser.transfer.job import Finished
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.carried import Cut
from cosbrowser.ui.folder_view import FolderView, key_of
from cosbrowser.ui.history import Stop
from cosbrowser.ui.icon_grid import IconGrid
from cosbrowser.ui.outline import Outline
from cosbrowser.ui.table import ObjectTable

_MANY = 10_000  # selected rows that are better said as a whole folder


class PlaceView(QStackedWidget):
    """The two views over the place that `open` was told. What a person does in them it says in signals."""

    opened = Signal(object)  # Location of a folder or bucket
    tab_wanted = Signal(object)  # Location: opened beside where one is
    table_wanted = Signal(object)  # Location with too many rows for an outline
    object_opened = Signal(object, object)  # Location, ObjectEntry
    selection_changed = Signal()  # or its totals
    moved = Signal()  # in the outline
    outline_changed = Signal()  # what it shows of the place one is in, perhaps
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    menu_wanted = Signal(object, bool)  # QPoint in global coordinates; whether it is on a row

    def __init__(self, engine: Engine, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Location | None = None
        self._said: Location | None = None  # where one is in the outline, as far as others know
        self.totals = Totals()
        self.view = CentreView.TABLE
        self.model = ListingModel(engine, self)
        self.tree_model = PlacesModel(engine, self, objects=True)
        self.folder = FolderView(self.model, actions, settings)
        self.table = self.folder.table
        self.outline = Outline(self.tree_model)
        self.addWidget(self.folder)
        self.addWidget(self.outline)
        for view in (self.table, self.outline):
            view.addAction(actions.preview)
        self.setFocusProxy(self.table)
        self._connect()

    def _connect(self) -> None:
        self.folder.selection_moved.connect(self._on_selection_moved)
        self.model.measured.connect(self._on_measured)
        self.table.hand.opened.connect(self._on_opened)
        self.table.hand.opened_apart.connect(self._on_opened_apart)
        self.table.hand.files_dropped.connect(self._on_files_dropped)
        self.table.hand.menu_wanted.connect(self._on_menu_wanted)
        self.outline.opened.connect(self._on_outline_opened)
        self.outline.opened_apart.connect(self._on_outline_opened_apart)
        self.outline.files_dropped.connect(self.files_dropped)
        self.outline.menu_wanted.connect(self._on_outline_menu_wanted)
        self.outline.chosen_moved.connect(self._on_outline_moved)
        self.tree_model.table_wanted.connect(self.table_wanted)
        for grown in (self.tree_model.rowsInserted, self.tree_model.rowsRemoved):
            grown.connect(self._on_outline_changed)

    # Where one is

    @property
    def location(self) -> Location | None:
        """The place that is shown, in the outline that of the current row; None before the first."""
        if self.view is CentreView.OUTLINE and self.outline.currentIndex().isValid():
            return self.outline.current_location()
        return self._place

    @property
    def whole(self) -> bool:
        """Whether the place itself is selected, as a row of the outline; not rows of it."""
        return self.view is CentreView.OUTLINE and self.outline.has_place_selected

    @property
    def front(self) -> ObjectTable | IconGrid | Outline:
        """The view that one sees."""
        return self.outline if self.view is CentreView.OUTLINE else self.folder.front

    @property
    def outlined(self) -> tuple[int, int, bool] | None:
        """Objects and folders (or buckets) of the place in the outline, and whether more is to come; None: not read."""
        here = self.location
        if self.view is not CentreView.OUTLINE or here is None:
            return None
        model = self.tree_model
        parent = model.index_of(here)
        if not parent.isValid():
            return None
        rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        folders = sum(isinstance(row.data(LOCATION_ROLE), Location) for row in rows)
        objects = sum(isinstance(row.data(ENTRY_ROLE), ObjectEntry) for row in rows)
        return (objects, folders, objects + folders < len(rows)) if rows else None

    def open(self, stop: Stop) -> None:
        """Show a place as it was left."""
        self._place, self._said = stop.location, None
        self.totals = Totals()
        if self.view is CentreView.OUTLINE:
            self.outline.reveal(stop.location)
        else:
            self.folder.open(stop.location, stop.current, stop.scrolled)

    def leave(self, stop: Stop) -> None:
        """Remember what is current, and how far the rows are scrolled."""
        if self.view is not CentreView.OUTLINE:
            stop.current = self.folder.current_key
            stop.scrolled = self.table.verticalScrollBar().value()

    def show_view(self, view: CentreView) -> None:
        """Have this view in front; its place is to be opened then."""
        self.view, self._said = view, None
        self.folder.show_icons(view is CentreView.ICONS)
        self.setCurrentWidget(self.folder if view is not CentreView.OUTLINE else self.outline)
        self.setFocusProxy(self.table if view is not CentreView.OUTLINE else self.outline)

    def measure(self) -> None:
        """Add up again what is selected."""
        self._on_selection_moved() if self.view is not CentreView.OUTLINE else self._on_outline_moved()

    # What is selected

    def selection(self) -> Selection:
        """The selected objects and folders as one value."""
        if self.view is not CentreView.OUTLINE:
            return self._whole_place() or self.model.pick(self.table.selectionModel().selection()).selection()
        return self.outline.selection()

    def _whole_place(self) -> Selection | None:
        """The place as a folder of its parent, when all there is in it is selected and is much.

        A million entries would take seconds to be made and half a gigabyte; their prefix says the same.
        """
        reading, here = self.model.reading, self.location
        everything = reading.phase is Phase.COMPLETE and reading.objects + reading.folders == self.table.selected_rows()
        if here is None or not here.bucket or not everything or self.table.selected_rows() < _MANY:
            return None
        return Selection((here.parent if here.prefix else here) or here, folders=(here.prefix,))

    def selected_entry(self) -> ObjectEntry | Bucket | str | None:
        """The one selected row as a value; None when there is none, or more than one."""
        if self.view is CentreView.OUTLINE:
            rows = self.outline.chosen()
            entry = rows[0].data(ENTRY_ROLE) if len(rows) == 1 else None
            return entry if isinstance(entry, ObjectEntry) else None
        ranges = self.table.selected_ranges()
        if len(ranges) != 1 or ranges[0][0] != ranges[0][1]:
            return None
        return self.model.index(ranges[0][0], 0).data(ENTRY_ROLE)

    def selected_keys(self) -> list[str]:
        """Keys, prefixes or bucket names of the selected rows, as shown."""
        if self.view is CentreView.OUTLINE:
            return [key_of(row.data(ENTRY_ROLE)) for row in self.outline.chosen()]
        index = self.model.index
        ranges = sorted(self.table.selected_ranges())
        return [key_of(index(row, 0).data(ENTRY_ROLE)) for first, last in ranges for row in range(first, last + 1)]

    def chosen(self) -> Hashable:
        """A name for what is selected, the same for as long as that is."""
        if self.view is CentreView.OUTLINE:
            return (self.location, tuple(self.selected_keys()))
        return (self.location, tuple(sorted(self.table.selected_ranges())))

    def open_selected(self) -> None:
        """Open the one row that is selected."""
        if self.view is CentreView.OUTLINE:
            self._on_outline_opened(self.outline.currentIndex().siblingAtColumn(0))
            return
        ranges = self.table.selected_ranges()
        if len(ranges) == 1:
            self._on_opened(self.model.index(ranges[0][0], 0))

    def select_all(self) -> None:
        """Select all rows that are there; in the outline those of one bucket that are open."""
        if self.view is CentreView.OUTLINE:
            self.outline.selectAll()
            self.outline.setFocus()
        else:
            self.folder.select_all()
            self.table.setFocus()

    def dim(self, cut: Cut) -> None:
        """Show these rows as cut."""
        self.folder.dim(cut)
        self.outline.dim(cut)

    def has(self, place: Location, name: str) -> bool:
        """Whether an object, or with a slash a folder, of that name is in the place, as far as has been read."""
        if self.view is CentreView.OUTLINE:
            return self.tree_model.has(place, name)
        return self.model.location == place and self.model.row_of(place.prefix + name) >= 0

    def make_current(self, place: Location, name: str) -> None:
        """Make that row current as soon as it is there."""
        if self.view is CentreView.OUTLINE:
            self.outline.expect(place.prefix + name)
        else:
            self.folder.make_current(place.prefix + name)

    # What others changed

    def refresh(self) -> None:
        """Read the place again."""
        here = self.location
        if self.view is CentreView.OUTLINE and here is not None:
            self.tree_model.reload(self.tree_model.index_of(here))
        elif here is not None:
            self.model.refresh()

    def refresh_place(self, place: Location) -> None:
        """Read what is shown of a place again: in the outline it may be open beside the one one is in."""
        if self.view is CentreView.OUTLINE:
            index = self.tree_model.index_of(place)
            if index.isValid():
                self.tree_model.reload(index)
        else:
            self.refresh()

    def remove_keys(self, location: Location, keys: Iterable[str]) -> None:
        """Take out the rows of objects of the bucket of `location` that are gone."""
        gone = tuple(keys)
        here = self.model.location
        if (here.connection, here.bucket) == (location.connection, location.bucket):
            self.model.remove_keys(gone)
        self.tree_model.remove_keys(location, gone)

    def insert_finished(self, finished: tuple[Finished, ...]) -> None:
        """Show objects that uploads have made."""
        self.model.insert_finished(finished)
        self.tree_model.insert_finished(finished)
        entry = self.table.currentIndex().data(ENTRY_ROLE)
        if isinstance(entry, ObjectEntry) and any(one.entry.key == entry.key for one in finished):
            self._on_selection_moved()  # what is selected has another size now

    # Inside

    @Slot()
    def _on_selection_moved(self) -> None:
        self.model.measure(self.table.selectionModel().selection())

    @Slot(object)
    def _on_measured(self, totals: Totals) -> None:
        self.totals = totals
        self.selection_changed.emit()

    @Slot()
    def _on_outline_changed(self) -> None:
        if self.view is CentreView.OUTLINE:
            self.outline_changed.emit()

    @Slot()
    def _on_outline_moved(self) -> None:
        if self.view is not CentreView.OUTLINE:
            return
        entries = [] if self.whole else [row.data(ENTRY_ROLE) for row in self.outline.chosen()]
        objects = [entry for entry in entries if isinstance(entry, ObjectEntry)]
        folders = sum(isinstance(entry, str) for entry in entries)
        self.totals = Totals(len(objects), folders, sum(entry.size for entry in objects))
        if self.location != self._said:
            self._said = self.location
            self.moved.emit()
        self.selection_changed.emit()

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        place, entry = index.data(LOCATION_ROLE), index.data(ENTRY_ROLE)
        if isinstance(place, Location):
            self.opened.emit(place)
        elif isinstance(entry, ObjectEntry):
            self.object_opened.emit(self.location, entry)

    @Slot(QModelIndex)
    def _on_opened_apart(self, index: QModelIndex) -> None:
        place = index.data(LOCATION_ROLE)
        if isinstance(place, Location):
            self.tab_wanted.emit(place)

    @Slot(QModelIndex)
    def _on_outline_opened(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, ObjectEntry):
            self.object_opened.emit(self.outline.location_at(index), entry)
        else:
            self.outline.setExpanded(index, not self.outline.isExpanded(index))

    @Slot(QModelIndex)
    def _on_outline_opened_apart(self, index: QModelIndex) -> None:
        place = self.outline.location_at(index)
        if place is not None:
            self.tab_wanted.emit(place)

    @Slot(object, object)
    def _on_files_dropped(self, paths: tuple[str, ...], folder: Location | None) -> None:
        self.files_dropped.emit(paths, folder or self.location)

    @Slot(object, object)
    def _on_menu_wanted(self, where: QPoint, index: QModelIndex) -> None:
        self.menu_wanted.emit(where, index.isValid() and self.table.selectionModel().isSelected(index))

    @Slot(object, object)
    def _on_outline_menu_wanted(self, where: QPoint, index: QModelIndex) -> None:
        self.menu_wanted.emit(where, index.isValid() and self.outline.selectionModel().isSelected(index))

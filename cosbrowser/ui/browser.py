"""The centre of the window: where one is, its content as a table or in an outline, and the way back."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.roles import ENTRY_ROLE, LOCATION_ROLE
from cosbrowser.models.rows import Totals
from cosbrowser.settings import CentreView, Settings
from cosbrowser.transfer.job import Finished, Gone
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.addresses import Address
from cosbrowser.ui.finding import FindView
from cosbrowser.ui.folder_view import FolderView, key_of
from cosbrowser.ui.history import History, Stop
from cosbrowser.ui.outline import Outline
from cosbrowser.ui.toolbar import Toolbar

_MANY = 10_000  # selected rows that are better said as a whole folder


class Browser(QWidget):
    """One place at a time. It shows and moves; what changes a bucket it says in signals.

    In the outline one is where the current row is; moving about in it is no visit that one could go back from.
    """

    moved = Signal(object)  # Location
    path_typed = Signal(str)
    object_opened = Signal(object, object)  # Location, ObjectEntry
    selection_changed = Signal()  # or its totals
    reading_changed = Signal(object)  # Reading
    outline_changed = Signal()  # what it shows of the place one is in, perhaps
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    menu_wanted = Signal(object, bool)  # QPoint in global coordinates; whether it is on a row

    def __init__(self, engine: Engine, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = History()
        self._totals = Totals()
        self.view = CentreView.TABLE
        self.model = ListingModel(engine, self)
        self.tree_model = PlacesModel(engine, self, objects=True)
        self.toolbar = Toolbar(actions)
        self.folder = FolderView(self.model, actions, settings)
        self.table = self.folder.table
        self.outline = Outline(self.tree_model)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.folder)
        self._stack.addWidget(self.outline)
        self.finding = FindView(engine, settings)
        self._stack.addWidget(self.finding)
        line = QFrame()
        line.setProperty("line", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(line)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)
        self._stack.setFocusProxy(self.table)
        self._connect()

    def _connect(self) -> None:
        breadcrumb, field = self.toolbar.breadcrumb, self.toolbar.filter
        breadcrumb.chosen.connect(self.go)
        breadcrumb.typed.connect(self.path_typed)
        field.wanted.connect(self._on_filter_wanted)
        field.left.connect(self.table.setFocus)
        self.folder.filter_cleared.connect(field.clear)
        self.folder.selection_moved.connect(self._on_selection_moved)
        self.model.measured.connect(self._on_measured)
        self.model.state_changed.connect(self._on_state)
        self.table.opened.connect(self._on_opened)
        self.table.files_dropped.connect(self._on_files_dropped)
        self.table.menu_wanted.connect(self._on_menu_wanted)
        self.outline.opened.connect(self._on_outline_opened)
        self.outline.files_dropped.connect(self.files_dropped)
        self.outline.menu_wanted.connect(self._on_outline_menu_wanted)
        self.outline.current_moved.connect(self._on_outline_moved)
        self.tree_model.table_wanted.connect(self._on_table_wanted)
        for grown in (self.tree_model.rowsInserted, self.tree_model.rowsRemoved):
            grown.connect(self._on_outline_changed)
        self.finding.opened.connect(self.object_opened)
        self.finding.menu_wanted.connect(self.menu_wanted)
        self.finding.selection_changed.connect(self._on_found_selected)
        self.finding.changed.connect(self._on_found_selected)
        self.finding.closed.connect(self.close_finding)

    # Where one is

    @property
    def location(self) -> Location | None:
        """The place that is shown, in the outline that of the current row; None before the first."""
        if self.is_finding:
            return self.finding.place
        if self.view is CentreView.OUTLINE and self.outline.currentIndex().isValid():
            return self.outline.current_location()
        return self._history.present.location if self._history.present is not None else None

    @property
    def reading(self) -> Reading | None:
        """How far the listing of the place is read; an outline is never whole."""
        if self.is_finding:
            return None
        return self.model.reading if self.view is CentreView.TABLE and self.location is not None else None

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

    def go(self, location: Location, current: str = "") -> None:
        """Open a place; the row `current` (a key, prefix or bucket name) is made current when it is there."""
        self._leave()
        stop = self._history.visit(location)
        if current:
            stop.current, stop.scrolled = current, 0
        self._show(stop)

    @property
    def is_finding(self) -> bool:
        """Whether a search is in front."""
        return self._stack.currentWidget() is self.finding

    def open_finding(self) -> None:
        """Search below where one is."""
        here = self.location
        if here is not None and not self.is_finding:
            self.finding.begin(here)
            self._stack.setCurrentWidget(self.finding)
            self._stack.setFocusProxy(self.finding)
            self.toolbar.filter.show_usable(False)
            self._on_found_selected()
        self.finding.text.setFocus()

    @Slot()
    def close_finding(self) -> None:
        """Show the place again, with what was selected there; a search that goes on is stopped."""
        if not self.is_finding:
            return
        self.finding.stop()
        self._to_front(self.view)
        self._on_selection_moved() if self.view is CentreView.TABLE else self._on_outline_moved()

    def show_in_folder(self) -> None:
        """Open the folder that the selected found object lies in, with it as the current row."""
        entry, place = self.finding.entry(), self.finding.place
        if entry is not None and place.bucket:
            folder = entry.key[: entry.key.rfind("/") + 1]
            self.go(Location(place.connection, place.bucket, folder), entry.key)

    def go_back(self) -> None:
        """Return to the place before; from a search, to where it began."""
        if self.is_finding:
            self.close_finding()
            return
        self._leave()
        self._show(self._history.back())

    def go_forward(self) -> None:
        """Go again where one came back from."""
        self._leave()
        self._show(self._history.forward())

    def go_up(self) -> None:
        """Open the enclosing folder, with this one as its current row."""
        here = self.location
        if here is not None and here.parent is not None:
            self.go(here.parent, here.prefix or here.bucket)

    def forget(self, connection: str) -> None:
        """Leave out a connection that is gone from the way back."""
        self._history.forget(connection)

    def show_view(self, view: CentreView) -> None:
        """Show where one is as a table or in the outline."""
        self.close_finding()
        if view is self.view:
            return
        here = self.location
        self.view = view
        self._to_front(view)
        if here is not None:
            self._show(self._history.visit(here))

    def _to_front(self, view: CentreView) -> None:
        front = self.table if view is CentreView.TABLE else self.outline
        self._stack.setCurrentWidget(self.folder if view is CentreView.TABLE else self.outline)
        self._stack.setFocusProxy(front)
        self.toolbar.filter.show_usable(view is CentreView.TABLE)
        front.setFocus()

    def name_place(self, connection: str) -> None:
        """Show the way here, with the connection by its name."""
        here = self.location
        if here is not None:
            address = str(Address(connection, here.bucket, here.prefix))
            self.toolbar.breadcrumb.show_location(here, connection, address)

    # What is selected

    def subject(self) -> Subject:
        """What the actions would act on."""
        reading, here = self.reading, self.location
        if self.is_finding:
            return Subject(
                location=here,
                objects=self._totals.objects,
                can_go_back=True,
                loading=self.finding.searching,
                found=True,
            )
        return Subject(
            location=here,
            objects=self._totals.objects,
            folders=self._totals.folders,
            whole=self.view is CentreView.OUTLINE and not self._totals.objects,
            can_go_back=self._history.can_go_back,
            can_go_forward=self._history.can_go_forward,
            can_go_up=here is not None and here.parent is not None,
            loading=reading is not None and (reading.phase is Phase.LOADING or reading.refreshing),
        )

    @property
    def totals(self) -> Totals:
        """What the selection adds up to."""
        return self._totals

    def selection(self) -> Selection:
        """The selected objects and folders as one value."""
        if self.is_finding:
            return self.finding.selection()
        if self.view is CentreView.TABLE:
            return self._whole_place() or self.model.pick(self.table.selectionModel().selection()).selection()
        entry, here = self.selected_entry(), self.location
        return Selection(here or Location(""), (entry,) if isinstance(entry, ObjectEntry) else ())

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
        if self.is_finding:
            return self.finding.entry()
        if self.view is CentreView.OUTLINE:
            entry = self.outline.currentIndex().siblingAtColumn(0).data(ENTRY_ROLE)
            return entry if isinstance(entry, ObjectEntry) else None
        ranges = self.table.selected_ranges()
        if len(ranges) != 1 or ranges[0][0] != ranges[0][1]:
            return None
        return self.model.index(ranges[0][0], 0).data(ENTRY_ROLE)

    def selected_keys(self) -> list[str]:
        """Keys, prefixes or bucket names of the selected rows, as shown."""
        if self.is_finding:
            return [key for _, key in self.finding.chosen()]
        if self.view is CentreView.OUTLINE:
            return [key_of(self.selected_entry())]
        index = self.model.index
        ranges = sorted(self.table.selected_ranges())
        return [key_of(index(row, 0).data(ENTRY_ROLE)) for first, last in ranges for row in range(first, last + 1)]

    def chosen(self) -> Hashable:
        """A name for what is selected, the same for as long as that is."""
        here = self.location
        rows = tuple(sorted(self.table.selected_ranges())) if self.view is CentreView.TABLE else ()
        return (here, rows)

    def open_selected(self) -> None:
        """Open the one row that is selected."""
        entry = self.finding.entry() if self.is_finding else None
        if self.is_finding:
            if entry is not None:
                self.object_opened.emit(self.finding.place, entry)
            return
        if self.view is CentreView.OUTLINE:
            self._on_outline_opened(self.outline.currentIndex().siblingAtColumn(0))
            return
        ranges = self.table.selected_ranges()
        if len(ranges) == 1:
            self._on_opened(self.model.index(ranges[0][0], 0))

    def select_all(self) -> None:
        """Select all rows that are there."""
        if self.view is CentreView.TABLE and not self.is_finding:
            self.folder.select_all()
            self.table.setFocus()
        elif self.is_finding:
            self.finding.table.selectAll()
            self.finding.table.setFocus()

    def select_none(self) -> None:
        """Select nothing."""
        (self.finding.table if self.is_finding else self.table).clearSelection()

    def focus_filter(self) -> None:
        """Type into the filter."""
        self.toolbar.filter.setFocus()
        self.toolbar.filter.selectAll()

    # What others changed

    def refresh(self) -> None:
        """Read the place again."""
        here = self.location
        if self.view is CentreView.OUTLINE and here is not None:
            self.tree_model.reload(self.tree_model.index_of(here))
        elif here is not None:
            self.model.refresh()

    def stop(self) -> None:
        """Read and search no further."""
        self.finding.stop() if self.is_finding else self.model.stop()

    def has_folder(self, name: str) -> bool:
        """Whether a folder of that name is here, as far as has been read."""
        here = self.location
        return here is not None and self.model.row_of(here.child(name).prefix) >= 0

    def show_folder(self, prefix: str) -> None:
        """Show a folder that was just made, as the current row."""
        self.folder.make_current(prefix)
        self.refresh()

    def remove_keys(self, location: Location, keys: Iterable[str]) -> None:
        """Take out the rows of objects of the bucket of `location` that are gone."""
        gone = tuple(keys)
        here = self.model.location
        if (here.connection, here.bucket) == (location.connection, location.bucket):
            self.model.remove_keys(gone)
        self.tree_model.remove_keys(location, gone)
        self.finding.model.remove_keys(location.bucket, gone)

    @Slot(object)
    def remove_gone(self, gone: tuple[Gone, ...]) -> None:
        """Take out the rows of objects that moves have taken away."""
        for place in dict.fromkeys(one.location for one in gone):
            self.remove_keys(place, [one.key for one in gone if one.location == place])

    @Slot(object)
    def insert_finished(self, finished: tuple[Finished, ...]) -> None:
        """Show objects that uploads have made."""
        self.model.insert_finished(finished)
        self.tree_model.insert_finished(finished)

    # Inside

    def _leave(self) -> None:
        stop = self._history.present
        if stop is not None and self.view is CentreView.TABLE and not self.is_finding:
            stop.current = self.folder.current_key
            stop.scrolled = self.table.verticalScrollBar().value()

    def _show(self, stop: Stop | None) -> None:
        if stop is None:
            return
        if self.is_finding:
            self.finding.stop()
            self._to_front(self.view)
        self.toolbar.filter.forget()
        self._totals = Totals()
        if self.view is CentreView.OUTLINE:
            self.outline.reveal(stop.location)
        else:
            self.folder.open(stop.location, stop.current, stop.scrolled)
        self.moved.emit(stop.location)
        self.selection_changed.emit()

    @Slot(str)
    def _on_filter_wanted(self, text: str) -> None:
        self.folder.filter(text)
        self.reading_changed.emit(self.model.reading)  # the same number of rows may now be those that match

    @Slot(object)
    def _on_state(self, reading: Reading) -> None:
        self.toolbar.filter.show_reading(reading)
        self.reading_changed.emit(reading)

    @Slot()
    def _on_selection_moved(self) -> None:
        self.model.measure(self.table.selectionModel().selection())

    @Slot(object)
    def _on_measured(self, totals: Totals) -> None:
        self._totals = totals
        self.selection_changed.emit()

    @Slot()
    def _on_outline_changed(self) -> None:
        if self.view is CentreView.OUTLINE:
            self.outline_changed.emit()

    @Slot()
    def _on_found_selected(self) -> None:
        if self.is_finding:
            self._totals = self.finding.totals
            self.selection_changed.emit()

    @Slot()
    def _on_outline_moved(self) -> None:
        entry = self.selected_entry()
        self._totals = Totals(1, 0, entry.size) if isinstance(entry, ObjectEntry) else Totals()
        if self.location is not None:
            self.moved.emit(self.location)
        self.selection_changed.emit()

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        place, entry = index.data(LOCATION_ROLE), index.data(ENTRY_ROLE)
        if isinstance(place, Location):
            self.go(place)
        elif isinstance(entry, ObjectEntry):
            self.object_opened.emit(self.location, entry)

    @Slot(QModelIndex)
    def _on_outline_opened(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, ObjectEntry):
            self.object_opened.emit(self.outline.location_at(index), entry)
        else:
            self.outline.setExpanded(index, not self.outline.isExpanded(index))

    @Slot(object)
    def _on_table_wanted(self, location: Location) -> None:
        self.show_view(CentreView.TABLE)
        self.go(location)

    @Slot(object, object)
    def _on_files_dropped(self, paths: tuple[str, ...], folder: Location | None) -> None:
        self.files_dropped.emit(paths, folder or self.location)

    @Slot(object, object)
    def _on_menu_wanted(self, where: QPoint, index: QModelIndex) -> None:
        self.menu_wanted.emit(where, index.isValid() and self.table.selectionModel().isSelected(index))

    @Slot(object, object)
    def _on_outline_menu_wanted(self, where: QPoint, index: QModelIndex) -> None:
        self.menu_wanted.emit(where, index.isValid())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

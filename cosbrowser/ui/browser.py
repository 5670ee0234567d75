"""One tab of the window: where one is, the way back, the content of the place, and the search over it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.rows import Totals
from cosbrowser.settings import CentreView, Settings
from cosbrowser.transfer.job import Finished, Gone
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.addresses import Address
from cosbrowser.ui.drops import Guide
from cosbrowser.ui.finding import FindView
from cosbrowser.ui.history import History, Stop
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.level_menu import LevelMenu
from cosbrowser.ui.place_view import PlaceView
from cosbrowser.ui.tab_bar import icon_of
from cosbrowser.ui.toolbar import Toolbar

_MOST_STOPS = 20  # of the way back that a menu shows


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
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location, whether they move
    dragged = Signal()  # the selected rows are to be taken elsewhere
    menu_wanted = Signal(object, bool)  # QPoint in global coordinates; whether it is on a row
    tab_wanted = Signal(object)  # Location: to be opened beside this one

    def __init__(
        self,
        engine: Engine,
        actions: Actions,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        history: History | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self.history = history or History()
        self.toolbar = Toolbar(actions)
        self.content = PlaceView(engine, actions, settings)
        self.model, self.tree_model = self.content.model, self.content.tree_model
        self.folder, self.table, self.outline = self.content.folder, self.content.table, self.content.outline
        self.finding = FindView(engine, settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.content)
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
        self._stack.setFocusProxy(self.content)
        self._connect()

    def _connect(self) -> None:
        breadcrumb, field, content = self.toolbar.breadcrumb, self.toolbar.filter, self.content
        breadcrumb.chosen.connect(self.go)
        breadcrumb.chosen_apart.connect(self.tab_wanted)
        breadcrumb.typed.connect(self.path_typed)
        breadcrumb.level_wanted.connect(self._on_level_wanted)
        self.toolbar.way_back.aboutToShow.connect(partial(self._fill_way, self.toolbar.way_back, back=True))
        self.toolbar.way_on.aboutToShow.connect(partial(self._fill_way, self.toolbar.way_on, back=False))
        field.wanted.connect(self._on_filter_wanted)
        field.left.connect(self.table.setFocus)
        field.left.connect(self.folder.filter_bar.close_unused)
        self.folder.filter_cleared.connect(field.clear)
        self.model.state_changed.connect(self._on_state)
        content.opened.connect(self.go)
        content.moved.connect(self._on_outline_moved)
        self.table.hand.dragged.connect(self.dragged)
        self.outline.dragged.connect(self.dragged)
        self.table.hand.objects_dropped.connect(self._on_objects_dropped)
        self.outline.objects_dropped.connect(self.objects_dropped)
        breadcrumb = self.toolbar.breadcrumb
        breadcrumb.objects_dropped.connect(self.objects_dropped)
        breadcrumb.files_dropped.connect(self.files_dropped)
        content.table_wanted.connect(self._on_table_wanted)
        content.selection_changed.connect(self._on_selection_changed)
        for said, passed_on in (
            (content.object_opened, self.object_opened),
            (content.outline_changed, self.outline_changed),
            (content.files_dropped, self.files_dropped),
            (content.menu_wanted, self.menu_wanted),
            (content.tab_wanted, self.tab_wanted),
            (self.finding.opened, self.object_opened),
            (self.finding.menu_wanted, self.menu_wanted),
        ):
            said.connect(passed_on)
        self.finding.selection_changed.connect(self._on_found_selected)
        self.finding.changed.connect(self._on_found_selected)
        self.finding.closed.connect(self.close_finding)

    def set_guide(self, guide: Guide) -> None:
        """Have it say what a drop comes to, wherever in here."""
        for part in (self.table.hand, self.folder.grid.hand, self.outline, self.toolbar.breadcrumb):
            part.guide = guide

    # Where one is

    @property
    def view(self) -> CentreView:
        """How places are shown."""
        return self.content.view

    @property
    def location(self) -> Location | None:
        """The place that is shown, in the outline that of the current row; None before the first."""
        if self.is_finding:
            return self.finding.place
        if self.view is CentreView.OUTLINE and self.outline.currentIndex().isValid():
            return self.outline.current_location()
        return self.history.present.location if self.history.present is not None else None

    @property
    def reading(self) -> Reading | None:
        """How far the listing of the place is read; an outline is never whole."""
        if self.is_finding:
            return None
        return self.model.reading if self.view is not CentreView.OUTLINE and self.location is not None else None

    @property
    def outlined(self) -> tuple[int, int, bool] | None:
        """Objects and folders (or buckets) of the place in the outline, and whether more is to come; None: not read."""
        return None if self.is_finding else self.content.outlined

    def go(self, location: Location, current: str = "") -> None:
        """Open a place; the row `current` (a key, prefix or bucket name) is made current when it is there."""
        self.leave()
        stop = self.history.visit(location)
        if current:
            stop.current, stop.scrolled = current, 0
        self._show(stop)

    def resume(self) -> None:
        """Show where the history that was given to it ends."""
        self._show(self.history.present)

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
        self._to_front()
        self.content.measure()

    def show_in_folder(self) -> None:
        """Open the folder that the selected found object lies in, with it as the current row."""
        entry, place = self.finding.entry(), self.finding.place
        if entry is not None and place.bucket:
            folder = entry.key[: entry.key.rfind("/") + 1]
            self.go(Location(place.connection, place.bucket, folder), entry.key)

    def go_back(self, steps: int = 1) -> None:
        """Return to the place before, or to one further back; from a search, to where it began."""
        if self.is_finding:
            self.close_finding()
            return
        self.leave()
        self._show(self.history.back(steps))

    def go_forward(self, steps: int = 1) -> None:
        """Go again where one came back from."""
        self.leave()
        self._show(self.history.forward(steps))

    def go_up(self) -> None:
        """Open the enclosing folder, with this one as its current row."""
        here = self.location
        if here is not None and here.parent is not None:
            self.go(here.parent, here.prefix or here.bucket)

    def show_view(self, view: CentreView) -> None:
        """Show where one is as a table, as icons or in the outline."""
        self.close_finding()
        if view is self.view:
            return
        here, rows = self.location, CentreView.OUTLINE not in (view, self.view)
        self.content.show_view(view)
        self._to_front()
        if rows:
            return  # the same, drawn otherwise
        if here is not None:
            self._show(self.history.visit(here))

    def _to_front(self) -> None:
        self._stack.setCurrentWidget(self.content)
        self._stack.setFocusProxy(self.content)
        self.toolbar.filter.show_usable(self.view is not CentreView.OUTLINE)
        self.content.setFocus()

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
                objects=self.totals.objects,
                can_go_back=True,
                loading=self.finding.searching,
                found=True,
            )
        return Subject(
            location=here,
            objects=self.totals.objects,
            folders=self.totals.folders,
            whole=self.content.whole,
            can_go_back=self.history.can_go_back,
            can_go_forward=self.history.can_go_forward,
            can_go_up=here is not None and here.parent is not None,
            loading=reading is not None and (reading.phase is Phase.LOADING or reading.refreshing),
        )

    @property
    def totals(self) -> Totals:
        """What the selection adds up to."""
        return self.finding.totals if self.is_finding else self.content.totals

    def selection(self) -> Selection:
        """The selected objects and folders as one value."""
        return self.finding.selection() if self.is_finding else self.content.selection()

    @property
    def partly_selected(self) -> bool:
        """Whether all is selected that has been read of the folder, and there is more."""
        return not self.is_finding and self.view is not CentreView.OUTLINE and self.folder.partly_selected

    def selected_entry(self) -> ObjectEntry | Bucket | str | None:
        """The one selected row as a value; None when there is none, or more than one."""
        return self.finding.entry() if self.is_finding else self.content.selected_entry()

    def selected_keys(self) -> list[str]:
        """Keys, prefixes or bucket names of the selected rows, as shown."""
        return [key for _, key in self.finding.chosen()] if self.is_finding else self.content.selected_keys()

    def chosen(self) -> Hashable:
        """A name for what is selected, the same for as long as that is."""
        return self.content.chosen()

    def open_selected(self) -> None:
        """Open the one row that is selected."""
        entry = self.finding.entry() if self.is_finding else None
        if entry is not None:
            self.object_opened.emit(self.finding.place, entry)
        elif not self.is_finding:
            self.content.open_selected()

    def select_all(self) -> None:
        """Select all rows that are there."""
        if self.is_finding:
            self.finding.table.selectAll()
            self.finding.table.setFocus()
        else:
            self.content.select_all()

    def select_none(self) -> None:
        """Select nothing."""
        (self.finding.table if self.is_finding else self.content.front).clearSelection()

    def focus_filter(self) -> None:
        """Type into the filter."""
        self.folder.filter_bar.open()
        self.toolbar.filter.setFocus()
        self.toolbar.filter.selectAll()

    # What others changed

    def refresh(self) -> None:
        """Read the place again."""
        self.content.refresh()

    def refresh_place(self, place: Location) -> None:
        """Read what is shown of a place again."""
        self.content.refresh_place(place)

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
        self.content.remove_keys(location, gone)
        self.finding.model.remove_keys(location.bucket, gone)

    @Slot(object)
    def remove_gone(self, gone: tuple[Gone, ...]) -> None:
        """Take out the rows of objects that moves have taken away."""
        for place in dict.fromkeys(one.location for one in gone):
            self.remove_keys(place, [one.key for one in gone if one.location == place])

    @Slot(object)
    def insert_finished(self, finished: tuple[Finished, ...]) -> None:
        """Show objects that uploads have made."""
        self.content.insert_finished(finished)

    # Inside

    def leave(self) -> None:
        """Remember in the history what is current here."""
        stop = self.history.present
        if stop is not None and not self.is_finding:
            self.content.leave(stop)

    def _show(self, stop: Stop | None) -> None:
        if stop is None:
            return
        if self.is_finding:
            self.finding.stop()
            self._to_front()
        self.toolbar.filter.forget()
        self.content.open(stop)
        self.moved.emit(stop.location)
        self.selection_changed.emit()

    def _fill_way(self, menu: QMenu, *, back: bool) -> None:
        """The places that were left, the nearest first."""
        menu.clear()
        places = self.history.behind if back else self.history.ahead
        for steps, place in enumerate(places[:_MOST_STOPS], 1):
            action = menu.addAction(self.toolbar.name_of(place).replace("&", "&&"))
            set_icon(action, icon_of(place))
            action.triggered.connect(partial(self._step, steps if back else -steps))

    def _step(self, steps: int, _checked: bool = False) -> None:
        if self.is_finding:
            self.close_finding()
        self.go_back(steps) if steps > 0 else self.go_forward(-steps)

    @Slot(object, object)
    def _on_level_wanted(self, level: Location, where: QPoint) -> None:
        here = self.location
        if here is not None:
            menu = LevelMenu(self._engine, level, here, self)
            menu.chosen.connect(self.go)
            menu.chosen_apart.connect(self.tab_wanted)
            menu.popup(where)

    @Slot(str)
    def _on_filter_wanted(self, text: str) -> None:
        self.folder.filter(text)
        self.reading_changed.emit(self.model.reading)  # the same number of rows may now be those that match

    @Slot(object)
    def _on_state(self, reading: Reading) -> None:
        self.toolbar.filter.show_reading(reading)
        self.reading_changed.emit(reading)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selection_changed.emit()

    @Slot()
    def _on_found_selected(self) -> None:
        if self.is_finding:
            self.selection_changed.emit()

    @Slot(object, object, bool)
    def _on_objects_dropped(self, data: bytes, folder: Location | None, move: bool) -> None:
        self.objects_dropped.emit(data, folder or self.location, move)

    @Slot()
    def _on_outline_moved(self) -> None:
        if self.location is not None:
            self.moved.emit(self.location)

    @Slot(object)
    def _on_table_wanted(self, location: Location) -> None:
        self.show_view(CentreView.TABLE)
        self.go(location)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.go_back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self.go_forward()
        else:
            super().mousePressEvent(event)

"""What the actions of a window act on, the subject of the moment; and which act each of them leads to."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Bucket, Location, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.ui import menus
from cosbrowser.ui.actions import Actions, Subject
from cosbrowser.ui.addresses import Address
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.buckets import Buckets
from cosbrowser.ui.compare import CompareWindow
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.counting import Counting, Phase
from cosbrowser.ui.deleting import Deleting
from cosbrowser.ui.dialogs.about import AboutDialog
from cosbrowser.ui.dialogs.favourite import FavouriteNameDialog
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog
from cosbrowser.ui.files import Files
from cosbrowser.ui.going import Going
from cosbrowser.ui.open_with import OpenWith
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.tabs import Tabs
from cosbrowser.ui.why_not import Reasons


class Desk(QObject):
    """Connects the actions of a window with its tabs and places.

    The subject is the place whose context menu is open, else the selection of the tab in front. Where the keyboard is
    does not matter: after a glance at the places, Delete must still mean the rows that are selected.
    """

    def __init__(
        self, engine: Engine, actions: Actions, tabs: Tabs, places: PlacesPanel, connections: Connections,
        files: Files, counting: Counting, kept: KeptPlaces, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._engine = engine
        self._actions = actions
        self._tabs = tabs
        self._places = places
        self._connections = connections
        self._files = files
        self._counting = counting
        self._kept = kept
        self._window = window
        self.going = Going(engine, connections, tabs, places, window)
        self.deleting = Deleting(engine, tabs, places, window)
        self.buckets = Buckets(engine, connections, tabs, places, window)
        engine.refusals.changed.connect(self.refresh_actions)
        self._reasons = Reasons(actions)
        self._menu_place: tuple[Location | None] | None = None
        tabs.files_dropped.connect(files.upload)
        tabs.object_opened.connect(files.open)
        tabs.menu_wanted.connect(self._on_menu_wanted)
        tabs.selection_changed.connect(self.refresh_actions)
        tabs.reading_changed.connect(self.refresh_actions)
        tabs.front_changed.connect(self.refresh_actions)
        places.files_dropped.connect(files.upload)
        places.menu_wanted.connect(self._on_place_menu_wanted)
        connections.changed.connect(self.refresh_actions)
        counting.changed.connect(self.refresh_actions)
        files.opened.connect(self.refresh_actions)
        kept.changed.connect(self.refresh_actions)
        files.download_folder_changed.connect(actions.name_download_folder)
        self.open_with = OpenWith(actions, files, self.selection, window)
        self._connect_actions()

    @property
    def _browser(self) -> Browser:
        """The tab in front."""
        return self._tabs.front

    # The subject

    def subject(self) -> Subject:
        """What the actions act on now."""
        if self._menu_place is not None:
            return self._about_place(self._menu_place[0], whole=True)
        here, entry = self._browser.location, self._browser.selected_entry()
        if here is not None and isinstance(entry, Bucket):
            return self._about_place(here.child(entry.name), whole=True)
        return self._about_place(here, whole=self._browser.subject().whole)

    def _about_place(self, place: Location | None, *, whole: bool) -> Subject:
        front = self._browser.subject()
        connection = self._connections.get(place.connection) if place is not None else None
        keepable = self._place_to_keep()
        return Subject(
            location=place,
            objects=0 if whole else front.objects,
            folders=0 if whole else front.folders,
            whole=whole,
            read_only=connection is not None and connection.read_only,
            can_go_back=front.can_go_back,
            can_go_forward=front.can_go_forward,
            can_go_up=front.can_go_up,
            found=front.found and not whole,
            loading=front.loading or self._files.opening or self._counting.phase is Phase.COUNTING,
            keepable=keepable is not None,
            favourite=self._kept.favourite(keepable) is not None,
            editable=connection is not None and not connection.demo,
        )

    def selection(self) -> Selection | None:
        """The subject's objects and folders; a whole place is a folder of its parent."""
        subject = self.subject()
        if not subject.whole:
            return self._browser.selection() if subject.selected else None
        place = subject.location
        if place is None or not place.bucket:
            return None
        parent = place.parent if place.prefix else place
        return Selection(parent or place, folders=(place.prefix,))

    def _place_to_keep(self) -> Location | None:
        """The bucket or folder that would be a favourite: of the menu, the one selected, else where one is."""
        here, entry = self._browser.location, self._browser.selected_entry()
        if self._menu_place is not None:
            here = self._menu_place[0]
        elif here is not None and isinstance(entry, Bucket):
            here = here.child(entry.name)
        elif here is not None and isinstance(entry, str):
            here = Location(here.connection, here.bucket, entry)
        return here if here is not None and here.bucket else None

    def _with_kept(self, act: Callable[[Location], object]) -> None:
        place = self._place_to_keep()
        if place is not None:
            act(place)

    def _rename_favourite(self, place: Location) -> None:
        favourite = self._kept.favourite(place)
        if favourite is not None:
            dialog = FavouriteNameDialog.ask(self._window, favourite)
            dialog.named.connect(partial(self._kept.rename, place))

    @Slot()
    def refresh_actions(self) -> None:
        """Enable what can be done to the subject."""
        subject = self.subject()
        self._actions.update(subject)
        self._reasons.update(subject, self.buckets.limit(self._actions, subject))

    # Going

    def _open(self) -> None:
        place = self._menu_place[0] if self._menu_place is not None else None
        if place is not None:
            self._browser.go(place)
        else:
            self._browser.open_selected()

    def _open_apart(self) -> None:
        """Open the subject in a tab of its own: a place, or the one folder that is selected."""
        subject, entry = self.subject(), self._browser.selected_entry()
        place = subject.location
        if place is not None and not subject.whole and isinstance(entry, str):
            place = Location(place.connection, place.bucket, entry)
        if place is not None:
            self._tabs.open_apart(place)

    def _refresh(self) -> None:
        here = self._browser.location
        if self._browser.is_finding and self._menu_place is None:
            self._browser.finding.search()
            return
        place = here if self._menu_place is None else self._menu_place[0]
        if place is not None:
            self._engine.refusals.forget(place.connection, place.bucket)  # the key may have got a role meanwhile
            self._places.refresh(place)
        if place == here:
            self._browser.refresh()

    def _stop(self) -> None:
        self._files.stop_opening()
        self._counting.stop()
        self._browser.stop()

    # Acts

    def _with_place(self, act: Callable[[Location], object]) -> None:
        location = self.subject().location
        if location is not None:
            act(location)

    def _with_connection_id(self, act: Callable[[str], object]) -> None:
        self._with_place(lambda location: act(location.connection))

    def _selections(self) -> tuple[Selection, ...]:
        """As `selection`; of rows that were found in several buckets, bucket by bucket."""
        subject = self.subject()
        if subject.found and subject.selected:
            return self._browser.finding.selections()
        selection = self.selection()
        return () if selection is None else (selection,)

    def _with_selections(self, act: Callable[..., object]) -> None:
        selections = self._selections()
        if selections:
            act(*selections)

    def _new_folder(self, location: Location) -> None:
        def exists(name: str) -> bool:
            return self._browser.location == location and self._browser.has_folder(name)

        def made(prefix: str) -> None:
            for browser in self._tabs.browsers():
                if browser.location == location:
                    browser.show_folder(prefix)
            self._places.refresh(location)

        NewFolderDialog.ask(self._window, self._engine, location, exists).made.connect(made)

    def _delete(self, *selections: Selection) -> None:
        partly = self._browser.partly_selected and not self.subject().whole
        self.deleting.delete(*selections, partly=partly)

    def _synchronise(self) -> None:
        """Compare the subject: a single folder that is selected, else the place."""
        selection, place = self.selection(), self.subject().location
        if place is not None and selection is not None and not selection.objects and len(selection.folders) == 1:
            place = Location(place.connection, place.bucket, selection.folders[0])
        window = CompareWindow(self._window, self._engine, self._connections, place)
        window.changed.connect(self._on_synchronised)
        window.show()

    @Slot(object)
    def _on_synchronised(self, place: Location) -> None:
        here = self._browser.location
        self._places.refresh(place)
        if here is not None and here.bucket == place.bucket:
            self._browser.refresh()

    def _edit(self) -> None:
        selection = self.selection()
        if selection is not None and len(selection.objects) == 1:
            self._files.edits.edit(selection.location, selection.objects[0])

    def _count(self) -> None:
        """Count what the subject holds: the selection, or the place where nothing is selected."""
        subject = self.subject()
        selection, place = self.selection(), subject.location
        if selection is None and place is not None and place.bucket:
            selection = Selection(place, folders=(place.prefix,))
        if selection is None:
            return
        about: Hashable = self._browser.chosen()
        if not selection.objects and len(selection.folders) == 1:
            about = Location(selection.location.connection, selection.location.bucket, selection.folders[0])
        self._counting.start(about, selection)

    def _copy_path(self) -> None:
        subject = self.subject()
        location = subject.location
        if location is None:
            return
        name = self._connections.name_of(location.connection)
        if subject.found and subject.selected:
            found = self._browser.finding.chosen()
            QGuiApplication.clipboard().setText("\n".join(str(Address(name, bucket, key)) for bucket, key in found))
            return
        entries = [] if subject.whole or not subject.selected else self._browser.selected_keys()
        addresses = [
            Address(name, location.bucket, key) if location.bucket else Address(name, key) for key in entries
        ] or [Address(name, location.bucket, location.prefix)]
        QGuiApplication.clipboard().setText("\n".join(map(str, addresses)))

    # Menus

    @Slot(object, bool)
    def _on_menu_wanted(self, where: QPoint, on_row: bool) -> None:
        self.refresh_actions()  # totals of the row that was just clicked may still be on their way
        subject = self.subject()
        if on_row and subject.whole:
            menu = menus.place_menu(self._actions, subject, self._window, outlined=True)
        elif on_row:
            menu = menus.row_menu(self._actions, self._window, self.open_with.fill)
        else:
            menu = menus.empty_menu(self._actions, self._window)
        menu.popup(where)

    @Slot(object, object)
    def _on_place_menu_wanted(self, where: QPoint, index: QModelIndex) -> None:
        self._menu_place = (self._places.location_at(index),)
        self.refresh_actions()
        menu = menus.place_menu(self._actions, self.subject(), self._window)
        menu.aboutToHide.connect(self._on_menu_hiding)
        menu.popup(where)

    @Slot()
    def _on_menu_hiding(self) -> None:
        QTimer.singleShot(0, self, self._forget_menu)  # the action that was chosen is triggered after this

    def _forget_menu(self) -> None:
        self._menu_place = None
        self._places.show_present()
        self.refresh_actions()

    def _connect_actions(self) -> None:
        a, files, connections = self._actions, self._files, self._connections
        acts: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (a.upload_files, partial(self._with_place, files.ask_upload_files)),
            (a.upload_folder, partial(self._with_place, files.ask_upload_folder)),
            (a.upload_with_options, partial(self._with_place, files.ask_upload_with_options)),
            (a.download, partial(self._with_selections, files.ask_download)),
            (a.download_again, partial(self._with_selections, files.download_again)),
            (a.new_folder, partial(self._with_place, self._new_folder)),
            (a.new_bucket, partial(self._with_place, self.buckets.ask_new)),
            (a.empty_bucket, partial(self._with_place, self.buckets.ask_empty)),
            (a.hidden_costs, partial(self._with_place, self.buckets.show_hidden_costs)),
            (a.delete_bucket, partial(self._with_place, self.buckets.ask_delete)),
            (a.open, self._open),
            (a.edit_object, self._edit),
            (a.synchronise, self._synchronise),
            (a.open_apart, self._open_apart),
            (a.count, self._count),
            (a.delete, partial(self._with_selections, self._delete)),
            (a.delete_versions, partial(self._with_selections, self.deleting.delete_versions)),
            (a.select_all, self._in_front(Browser.select_all)),
            (a.select_none, self._in_front(Browser.select_none)),
            (a.copy_path, self._copy_path),
            (a.filter, self._in_front(Browser.focus_filter)),
            (a.find, self._in_front(Browser.open_finding)),
            (a.show_in_folder, self._in_front(Browser.show_in_folder)),
            (a.refresh, self._refresh),
            (a.stop, self._stop),
            (a.back, self._in_front(Browser.go_back)),
            (a.forward, self._in_front(Browser.go_forward)),
            (a.up, self._in_front(Browser.go_up)),
            (a.type_path, self._type_path),
            (a.go_to_bucket, partial(self._with_place, self.going.ask_bucket)),
            (a.add_favourite, partial(self._with_kept, self._kept.add)),
            (a.remove_favourite, partial(self._with_kept, self._kept.remove)),
            (a.rename_favourite, partial(self._with_kept, self._rename_favourite)),
            (a.favourite_up, partial(self._with_kept, partial(self._kept.move, by=-1))),
            (a.favourite_down, partial(self._with_kept, partial(self._kept.move, by=1))),
            (a.new_connection, connections.ask_new),
            (a.start_demo, connections.start_demo),
            (a.manage_connections, connections.ask_manage),
            (a.edit_connection, partial(self._with_connection_id, connections.ask_edit)),
            (a.remove_connection, partial(self._with_connection_id, connections.ask_remove)),
            (a.about, self._about),
        )
        for action, act in acts:
            action.triggered.connect(partial(_run, act))

    def _in_front(self, act: Callable[[Browser], object]) -> Callable[[], object]:
        return lambda: act(self._tabs.front)

    def _type_path(self) -> None:
        self._browser.toolbar.breadcrumb.type_path()

    def _about(self) -> None:
        AboutDialog.tell(self._window)


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()

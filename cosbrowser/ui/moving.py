"""What a person does with objects and folders that are there: cut, copy, paste, duplicate, rename, drag, move."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.models.roles import ENTRY_ROLE
from cosbrowser.models.text import number, tr
from cosbrowser.transfer.job import FINISHED, Answer, GroupStatus, NewRetention
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui import drops, outside
from cosbrowser.ui.actions import MOST_PATHS, Actions
from cosbrowser.ui.addresses import Address
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.carried import OBJECTS, Carried, Carrier, Cut
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.desk import Desk
from cosbrowser.ui.dialogs.destination import DestinationDialog
from cosbrowser.ui.dialogs.move_plan import MovePlanDialog
from cosbrowser.ui.dialogs.new_folder import KEY_BYTES
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.protected_move import ProtectedMoveDialog
from cosbrowser.ui.drag_picture import picture
from cosbrowser.ui.drop_guide import DropGuide
from cosbrowser.ui.files import Files
from cosbrowser.ui.folder_view import key_of
from cosbrowser.ui.outside import LazyMime, Outside
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.rename_field import RenameField
from cosbrowser.ui.tabs import Tabs


class Moving(QObject):
    """Connects the actions, the clipboard and the drags of a window with the queue."""

    said = Signal(str, bool)  # for the status line; whether it stays
    began = Signal(int)  # id of a transfer

    def __init__(
        self, engine: Engine, actions: Actions, tabs: Tabs, places: PlacesPanel, connections: Connections,
        files: Files, kept: KeptPlaces, desk: Desk, window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._engine = engine
        self._actions = actions
        self._tabs = tabs
        self._dimmed: Carried | None = None
        self._places = places
        self._connections = connections
        self._files = files
        self._kept = kept
        self._desk = desk
        self._window = window
        self._carrier = Carrier()
        self._outside = Outside(engine, files, engine.paths.cache / outside.FOLDER, self)
        self._outside.said.connect(self.said)
        self._since = time.time()
        self._ended: set[int] = set()
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(self._on_clipboard)
        tabs.dragged.connect(self._on_dragged)
        tabs.objects_dropped.connect(self.drop)
        tabs.front_changed.connect(self._on_front_changed)
        places.tree.objects_dropped.connect(self.drop)
        places.tree.favourite_dropped.connect(self._on_favourite_dropped)
        self.guide = DropGuide(files, connections, window)
        places.tree.guide = self.guide
        tabs.set_guide(self.guide)
        acts: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (actions.cut, partial(self._carry, cut=True)),
            (actions.copy, partial(self._carry, cut=False)),
            (actions.paste, self._paste),
            (actions.duplicate, self._duplicate),
            (actions.rename, self._rename),
            (actions.copy_to, partial(self._ask_destination, move=False)),
            (actions.move_to, partial(self._ask_destination, move=True)),
        )
        for action, act in acts:
            action.triggered.connect(partial(_run, act))
        self._on_clipboard()

    @property
    def _browser(self) -> Browser:
        return self._tabs.front

    # The queue

    def _start(
        self, carried: Carried, target: Location, *, move: bool, names: Mapping[str, str] | None = None,
        when: Answer | None = None, retention: NewRetention | None = None,
    ) -> None:  # fmt: skip
        given = dict(names) if names is not None else carried.names
        call = self._engine.call(self, Queue.copy, carried.selection, target, move, given, when, retention)
        call.then(self._on_started, self._on_failed)

    def _move(self, carried: Carried, target: Location, names: Mapping[str, str] | None = None) -> None:
        """Move, after a question where some of it is protected and has to stay: what the server refuses is not sent."""
        source = carried.selection.location

        def known() -> None:
            if self._files.policies.get((source.connection, source.bucket)) is None:
                self._start(carried, target, move=True, names=names)
                return
            begin = partial(self._move_without, carried, target, names)
            ProtectedMoveDialog.look(self._window, self._engine, carried.selection, begin)

        self._files.learn(source, known)

    def _move_without(
        self, carried: Carried, target: Location, names: Mapping[str, str] | None, stays: frozenset[str],
        retention: NewRetention | None = None,
    ) -> None:  # fmt: skip
        """Move what does not have to stay; what does below folders, the queue tells one by one."""
        selection = carried.selection
        left = tuple(entry for entry in selection.objects if entry.key not in stays)
        if left or selection.folders:
            some = Carried(replace(selection, objects=left), carried.cut, carried.contents)
            self._start(some, target, move=True, names=names, retention=retention)

    def _on_started(self, group: int) -> None:
        self.began.emit(group)
        self._files.transfers_started.emit()

    def _on_failed(self, problem: Problem) -> None:
        ProblemDialog.tell(self._window, problem)

    @Slot(object)
    def look_after(self, statuses: tuple[GroupStatus, ...]) -> None:
        """Read again what a copy or move of whole folders has changed, when it is over."""
        self._outside.changed(statuses)
        for status in statuses:
            if not status.direction.copies or status.source is None:
                continue
            if status.state not in FINISHED:
                self._ended.discard(status.id)
            elif status.id not in self._ended:
                self._ended.add(status.id)
                if status.created >= self._since:  # not one that another run had finished
                    self._read_again(status.source, status.target)

    def _read_again(self, *changed: Location) -> None:
        for browser in self._tabs.browsers():
            here = browser.location
            for place in changed:
                if here is not None and (here.connection, here.bucket) == (place.connection, place.bucket):
                    browser.refresh_place(place)
        for place in changed:
            self._places.refresh(place)

    @Slot()
    def let_go(self) -> None:
        """The window is closed: others on the computer get no files from it any more."""
        self._outside.let_go()

    # What is carried

    def _chosen(self) -> Carried | None:
        """The subject's objects and folders; all of a place is what is in it."""
        selection, here = self._desk.selection(), self._browser.location
        if selection is None:
            return None
        contents = not self._desk.subject().whole and here is not None and selection.folders == (here.prefix,)
        return Carried(selection, contents=contents)

    def _carry(self, *, cut: bool) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        carried = Carried(chosen.selection, cut, chosen.contents)
        mime = LazyMime()
        self._carrier.pack(carried, mime)
        if not cut:  # a file manager that moves would delete its copy, not the object
            self._outside.copy(mime, chosen.selection, self._addresses(chosen.selection))
        QGuiApplication.clipboard().setMimeData(mime)
        self._dim(carried if cut else None)
        count = self._desk.subject().selected
        words = (tr("1 cut"), tr("{0} cut")) if cut else (tr("1 copied"), tr("{0} copied"))
        self.said.emit(words[0] if count <= 1 else words[1].format(number(count)), False)

    def _addresses(self, selection: Selection) -> list[str]:
        """What is pasted where text is wanted."""
        here = selection.location
        name = self._connections.name_of(here.connection)
        keys = [*selection.folders, *(entry.key for entry in selection.objects)]
        return [str(Address(name, here.bucket, key)) for key in keys[:MOST_PATHS]]

    @Slot()
    def _on_clipboard(self) -> None:
        mime = _on_clipboard()
        # By the formats alone: to ask for the data would wait for the program that has it.
        there = mime is not None and (mime.hasFormat(OBJECTS) or mime.hasUrls())
        self._actions.can_paste = there
        self._desk.refresh_actions()
        if mime is None or not mime.hasFormat(OBJECTS):
            self._dim(None)

    def _dim(self, carried: Carried | None) -> None:
        """Show what is cut as being on its way."""
        self._dimmed = carried
        keys: set[str] = set()
        if carried is not None:
            keys = {entry.key for entry in carried.selection.objects} | set(carried.selection.folders)
        place = carried.selection.location if carried is not None else Location("")
        for browser in self._tabs.browsers():
            browser.content.dim(Cut(place, frozenset(keys)))

    @Slot()
    def _on_front_changed(self) -> None:
        self._dim(self._dimmed)  # the tab may be new

    def _paste(self) -> None:
        target = self._desk.subject().location
        mime = _on_clipboard()
        if target is None or not target.bucket or mime is None:
            return
        if not mime.hasFormat(OBJECTS):
            paths = drops.local_files(mime)
            if paths:
                self._files.upload(paths, target)
            return
        carried = self._carrier.unpack(drops.objects(mime))
        if carried is None:
            self.said.emit(tr("These objects were copied in a window that is closed, or are too many for two."), False)
            return
        same = carried.origin.location == target and not carried.origin.nested
        if same and not carried.cut:
            self._copy_beside(carried)
        elif not carried.origin.may_go_to(target):
            self.said.emit(tr("They are here already, or this is inside of them."), False)
        else:
            if not carried.cut:
                self._start(carried, target, move=False)
                return
            self._move(carried, target)
            QGuiApplication.clipboard().clear()

    # Beside itself

    def _duplicate(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._copy_beside(chosen)

    def _copy_beside(self, carried: Carried) -> None:
        """Copies in the same folder, under names that are free as far as has been read; the queue looks again."""
        selection = carried.selection
        here = selection.location
        sources = [entry.key for entry in selection.objects] + list(selection.folders)
        if carried.contents or "" in sources:
            self.said.emit(tr("A whole place cannot be copied into itself."), False)
            return
        taken = set[str]()
        names: dict[str, str] = {}
        for source in sources:
            name = source.removeprefix(here.prefix)
            for other in copy_names(name):
                if other not in taken and not self._browser.content.has(here, other):
                    names[source] = other
                    taken.add(other)
                    break
        self._start(carried, here, move=False, names=names, when=Answer.RENAME)

    def _rename(self) -> None:
        browser, selection = self._browser, self._desk.selection()
        if selection is None or browser.is_finding:
            return
        here, entries = selection.location, (*selection.objects, *selection.folders)
        entry = entries[0]
        source = entry.key if isinstance(entry, ObjectEntry) else entry
        index = browser.content.front.currentIndex()
        if len(entries) > 1 or source == here.prefix or key_of(index.siblingAtColumn(0).data(ENTRY_ROLE)) != source:
            return
        name = source.removeprefix(here.prefix).rstrip(DELIMITER)
        slash = DELIMITER if isinstance(entry, str) else ""
        field = RenameField(browser.content.front, index, name, partial(self._judge, here, slash))
        field.renamed.connect(partial(self._on_renamed, here, entry, slash))

    def _judge(self, here: Location, slash: str, name: str) -> str:
        """What is wrong with a new name; nothing when it is possible."""
        if not name:
            return tr("A name is needed.")
        if DELIMITER in name:
            return tr("A slash parts folders: use “Move To…” for another folder.")
        octets = len((here.prefix + name + slash).encode(errors="surrogatepass"))
        if octets > KEY_BYTES:
            words = tr("The name with all its folders takes {0} bytes; {1} are possible.")
            return words.format(number(octets), number(KEY_BYTES))
        if self._browser.content.has(here, name + slash):
            return tr("This name exists already.")
        return ""

    def _on_renamed(self, here: Location, entry: ObjectEntry | str, slash: str, name: str) -> None:
        new = name + slash
        if isinstance(entry, ObjectEntry):
            self._move(Carried(Selection(here, (entry,))), here, {entry.key: new})
            self._browser.content.make_current(here, new)
            return
        carried = Carried(Selection(here, (), (entry,)))
        dialog = MovePlanDialog.ask(self._window, self._engine, carried.selection, name)
        dialog.accepted.connect(partial(self._start, carried, here, move=True, names={entry: new}))

    # Elsewhere

    def _ask_destination(self, *, move: bool) -> None:
        chosen, here = self._chosen(), self._browser.location
        if chosen is None or here is None:
            return
        dialog = DestinationDialog.ask(self._window, self._engine, self._connections, chosen, here, move=move)
        dialog.chosen.connect(partial(self._on_destination, chosen, move))

    def _on_destination(
        self, carried: Carried, move: bool, target: Location, retention: NewRetention | None, stays: frozenset[str]
    ) -> None:
        if move:
            self._move_without(carried, target, None, stays, retention)
        else:
            self._start(carried, target, move=False, retention=retention)

    @Slot(object, object, bool)
    def drop(self, data: bytes, target: Location, move: bool) -> None:
        """Copy or move what was dropped."""
        carried = self._carrier.unpack(data)
        if carried is None:
            self.said.emit(tr("So many objects can only be dropped within their window."), False)
        elif move and self._is_read_only(carried.selection.location):
            self.said.emit(tr("The connection they come from is read-only: they can be copied, not moved."), False)
        elif move:
            self._move(carried, target)
        else:
            self._start(carried, target, move=False)

    def _is_read_only(self, place: Location) -> bool:
        connection = self._connections.get(place.connection)
        return connection is not None and connection.read_only

    @Slot(object)
    def _on_favourite_dropped(self, places: tuple[Location, ...]) -> None:
        for place in places:
            self._kept.add(place)

    @Slot()
    def _on_dragged(self) -> None:
        chosen, view = self._chosen(), self._browser.content.front
        if chosen is None or not self._actions.copy.isEnabled():  # such as a whole bucket
            return
        mime = LazyMime()
        self._carrier.pack(chosen, mime)
        self._outside.drag(mime, chosen.selection)
        drag = QDrag(view)
        drag.setMimeData(mime)
        drag.setPixmap(picture(chosen.selection, view))
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        drag.exec(both, Qt.DropAction.MoveAction)
        self._outside.drag_over()


def copy_names(name: str) -> itertools.chain[str]:
    """What a copy of this object or folder (with its slash) may be called: "a copy.txt", "a copy 2.txt", …"""
    slash = DELIMITER if name.endswith(DELIMITER) else ""
    stem = name.removesuffix(slash) if slash else name
    at = stem.rfind(".")
    stem, ending = (stem[:at], stem[at:]) if at > 0 and not slash else (stem, "")
    first = tr("{0} copy", "a name").format(stem)
    return itertools.chain(
        (f"{first}{ending}{slash}",), (f"{first} {count}{ending}{slash}" for count in itertools.count(2))
    )


def _on_clipboard() -> QMimeData | None:
    """What is on the clipboard; Qt gives None where the system has no owner of it."""
    return QGuiApplication.clipboard().mimeData()


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()

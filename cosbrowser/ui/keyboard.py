"""Everything by the keyboard: the command palette and the shortcuts of one window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

import shiboken6
from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from cosbrowser import settings as known
from cosbrowser.cos.entries import Location
from cosbrowser.cos.names import shown
from cosbrowser.models.commands import Command
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.roles import LOCATION_ROLE, ROW_ROLE, RowKind
from cosbrowser.models.text import tr
from cosbrowser.settings import Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.icons import name_of
from cosbrowser.ui.keymap import Keymap, plain_text, readable
from cosbrowser.ui.palette import CommandPalette
from cosbrowser.ui.shortcuts import ShortcutsDialog

_MOST_RECENT = 12


class Keyboard(QObject):
    """Opens the palette and the dialog of shortcuts of a window by its actions, and applies the shortcuts."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        settings: Settings,
        kept: KeptPlaces,
        places: PlacesModel,
        name_of_connection: Callable[[str], str],
        go: Callable[[Location], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._kept = kept
        self._places = places
        self._connection = name_of_connection
        self._go = go
        self.keymap = Keymap(actions, settings, window)
        self.palette = CommandPalette(window)
        self.palette.chosen.connect(self._on_chosen)
        actions.command_palette.triggered.connect(self.open_palette)
        actions.show_shortcuts.triggered.connect(self.open_shortcuts)

    @Slot()
    def open_palette(self) -> None:
        """Open the palette, or close it when it is open."""
        if self.palette.isVisible():
            self.palette.close_again()
            return
        recent = [name for (name,) in self._settings.get(known.RECENT_COMMANDS)]
        self.palette.open_with([*self.commands(), *self.places()], recent)

    @Slot()
    def open_shortcuts(self) -> None:
        """Show all shortcuts, to be looked at and changed."""
        ShortcutsDialog(self._window, self.keymap).open()

    def commands(self) -> Iterator[Command]:
        """Every action of the window with the menus that lead to it; first those of menus, in their order."""
        seen = set[int]()
        for action, where in (*_of_menus(self._window), *((action, "") for action in self._actions.all())):
            if id(action) in seen or not action.isVisible() or not action.text():
                continue
            seen.add(id(action))
            if action is self._actions.command_palette:
                continue
            name = action.objectName() or f"{where} › {plain_text(action)}"
            keys = readable(action.shortcuts())
            yield Command(
                name=name,
                title=plain_text(action),
                where=where,
                act=partial(_trigger, action),
                keys=keys[0] if keys else "",
                icon=name_of(action),
                enabled=action.isEnabled(),
                ticked=action.isCheckable() and action.isChecked(),
                why_not=action.statusTip(),
            )

    def places(self) -> Iterator[Command]:
        """Favourites, recent places, and buckets of the connections that have been opened; each once."""
        seen = set[Location]()
        kept = [(one.name, one.place, tr("Favourite"), "star") for one in self._kept.favourites]
        kept += [(place.name, place, tr("Recent"), "folder") for place in self._kept.recents]
        for name, place, kind, icon in kept:
            if place not in seen:
                seen.add(place)
                yield self._place(name, place, kind, icon)
        for place in self._buckets():
            if place not in seen:
                yield self._place(place.bucket or self._connection(place.connection), place, "", "bucket")

    def _place(self, name: str, place: Location, kind: str, icon: str) -> Command:
        inside = [self._connection(place.connection)] if place.bucket else []
        inside += [place.bucket, *place.prefix.split("/")[:-2]] if place.prefix else []
        where = " › ".join(shown(part) for part in inside if part)
        path = f"{place.connection}/{place.bucket}/{place.prefix}"
        icon = icon if place.bucket else "connection"
        words = f"{kind} · {where}" if kind and where else kind or where
        return Command(path, shown(name), words, partial(self._go, place), icon=icon, is_place=True)

    def _buckets(self) -> Iterator[Location]:
        """Connections and their buckets, as far as the tree of places has read them."""
        for row in _children(self._places, QModelIndex()):
            if row.data(ROW_ROLE) is RowKind.CONNECTION:
                for index in (row, *_children(self._places, row)):
                    place = index.data(LOCATION_ROLE)
                    if isinstance(place, Location) and not place.prefix:
                        yield place

    @Slot(object)
    def _on_chosen(self, command: Command) -> None:
        if not command.is_place:
            recent = (name for (name,) in self._settings.get(known.RECENT_COMMANDS) if name != command.name)
            self._settings.set(known.RECENT_COMMANDS, tuple((name,) for name in (command.name, *recent))[:_MOST_RECENT])
        command.act()


def _children(model: PlacesModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    return (model.index(row, 0, parent) for row in range(model.rowCount(parent)))


def _trigger(action: QAction) -> None:
    if shiboken6.isValid(action):  # a menu that fills itself when it opens may have made others since
        action.trigger()


def _of_menus(window: QMainWindow) -> Iterator[tuple[QAction, str]]:
    return _of_actions(window.menuBar().actions(), ())


def _of_actions(actions: Iterable[QAction], path: tuple[str, ...]) -> Iterator[tuple[QAction, str]]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            if path:
                menu.aboutToShow.emit()  # such as "Sort By": it says then what is possible at the moment
            yield from _of_actions(menu.actions(), (*path, plain_text(action)))
        elif not action.isSeparator() and action.text():
            yield action, " › ".join(path)

"""The centre of a window: one or more tabs, each with a place, a way back, a view and a search of its own.

A tab that was never in front is two values: its browser, and with it the first request, comes when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.settings import CentreView, Settings
from cosbrowser.transfer.job import Finished, Gone
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.drops import Guide
from cosbrowser.ui.errors import short
from cosbrowser.ui.history import History
from cosbrowser.ui.tab_bar import TabBar, TabRow

_MOST_CLOSED = 20  # that can be opened again


@dataclass(eq=False, slots=True)
class Tab:
    """One tab; without a browser as long as it has not been in front."""

    history: History
    view: CentreView = CentreView.TABLE
    browser: Browser | None = None

    @property
    def location(self) -> Location | None:
        """Where it is; None before the first place."""
        if self.browser is not None:
            return self.browser.location
        return self.history.present.location if self.history.present is not None else None

    def value(self) -> Tab:
        """The same place, view and way back, without a browser."""
        if self.browser is None:
            return Tab(self.history.copy(), self.view)
        self.browser.leave()
        return Tab(self.history.copy(), self.browser.view)


class Tabs(QWidget):
    """The tabs of a window. Its signals are those of the one in front."""

    moved = Signal(object)  # Location
    path_typed = Signal(str)
    path_edited = Signal(str)
    object_opened = Signal(object, object)  # Location, ObjectEntry
    selection_changed = Signal()
    reading_changed = Signal(object)  # Reading
    outline_changed = Signal()
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location, whether they move
    dragged = Signal()  # the selected rows are to be taken elsewhere
    menu_wanted = Signal(object, bool)  # QPoint in global coordinates; whether it is on a row
    front_changed = Signal()
    changed = Signal()  # which tabs there are, where they are or how they look
    emptied = Signal()  # the last one is to be closed
    window_wanted = Signal(object)  # Tab that leaves for a window of its own

    def __init__(self, engine: Engine, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._actions = actions
        self._settings = settings
        self._tabs = [Tab(History())]
        self._closed: list[tuple[int, Tab]] = []
        self._changing = False  # the bar follows, it does not lead
        self._menu_tab: Tab | None = None
        self.name_of: Callable[[str], str] = str  # of a connection, by its id
        self._guide: Guide | None = None
        self.bar = TabBar(self._place_at)
        more = QToolButton()
        more.setDefaultAction(actions.new_tab)
        more.setIconSize(QSize(16, 16))
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = TabRow(self.bar, more)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._stack)
        self.bar.add(0)
        self.front = self._made(self._tabs[0])
        self._stack.setFocusProxy(self.front)
        self._connect()
        self._show_bar()

    def _connect(self) -> None:
        bar, a = self.bar, self._actions
        bar.currentChanged.connect(self._on_current_changed)
        bar.tabMoved.connect(self._on_tab_moved)
        bar.close_wanted.connect(self.close_at)
        bar.new_wanted.connect(self.open_same)
        bar.menu_wanted.connect(self._on_menu_wanted)
        bar.files_dropped.connect(self.files_dropped)
        bar.objects_dropped.connect(self.objects_dropped)
        a.new_tab.triggered.connect(self.open_same)
        a.close_tab.triggered.connect(partial(self._of_menu, self.close_tab))
        a.close_others.triggered.connect(partial(self._of_menu, self.close_others))
        a.duplicate_tab.triggered.connect(partial(self._of_menu, self.duplicate))
        a.tab_to_window.triggered.connect(partial(self._of_menu, self.send_away))
        a.reopen_tab.triggered.connect(self.reopen)
        a.next_tab.triggered.connect(partial(self._step, 1))
        a.previous_tab.triggered.connect(partial(self._step, -1))

    # What there is

    def browsers(self) -> Iterator[Browser]:
        """Those that have been in front."""
        return (tab.browser for tab in self._tabs if tab.browser is not None)

    @property
    def all(self) -> tuple[Tab, ...]:
        """In their order."""
        return tuple(self._tabs)

    @property
    def at(self) -> int:
        """Which one is in front."""
        return self.bar.currentIndex()

    def _place_at(self, at: int) -> Location | None:
        return self._tabs[at].location

    # Opening

    def open_apart(self, location: Location) -> None:
        """Open a place in a new tab behind the one in front: it is read when it is shown."""
        self._insert(len(self._tabs), Tab(History.at(location), self.front.view))

    def open(self, location: Location, current: str = "") -> None:
        """Open a place in a new tab, and show it."""
        self.take(Tab(History.at(location, current), self.front.view))

    @Slot()
    def open_same(self) -> None:
        """One more tab where one is."""
        here = self.front.location
        if here is not None:
            self.open(here)

    def take(self, tab: Tab) -> None:
        """Show a tab that was elsewhere, as the last one."""
        at = len(self._tabs)
        self._insert(at, tab)
        self.bar.setCurrentIndex(at)

    def duplicate(self, tab: Tab) -> None:
        """One more tab with the same place, view and way back."""
        at = self._tabs.index(tab) + 1
        self._insert(at, tab.value())
        self.bar.setCurrentIndex(at)

    def restore(self, tabs: list[Tab], front: int) -> None:
        """Have these tabs and no others, as the last run had them; only the one in front is read."""
        before = list(self._tabs)
        for tab in tabs:
            self._insert(len(self._tabs), tab)
        self.bar.setCurrentIndex(len(before) + min(front, len(tabs) - 1))
        for tab in before:
            self._take_out(tab)
        self._closed.clear()
        self._show_bar()

    @Slot()
    def reopen(self) -> None:
        """Open the tab again that was closed last."""
        if self._closed:
            at, tab = self._closed.pop()
            at = min(at, len(self._tabs))
            self._insert(at, tab)
            self.bar.setCurrentIndex(at)

    # Closing

    @Slot(int)
    def close_at(self, at: int) -> None:
        """Close the tab at that place of the row."""
        self.close_tab(self._tabs[at])

    def close_tab(self, tab: Tab) -> None:
        """Close a tab; of the last one the window decides."""
        if len(self._tabs) == 1:
            self.emptied.emit()
            return
        self._closed.append((self._tabs.index(tab), tab.value()))
        del self._closed[:-_MOST_CLOSED]
        self._take_out(tab)

    def close_others(self, tab: Tab) -> None:
        """Close all tabs but this one."""
        for other in [one for one in self._tabs if one is not tab]:
            self.close_tab(other)

    def send_away(self, tab: Tab) -> None:
        """Move a tab to a window of its own."""
        if len(self._tabs) > 1:
            value = tab.value()
            self._take_out(tab)
            self.window_wanted.emit(value)

    def forget(self, connection: str) -> None:
        """A connection is gone, and with it the tabs that were there, and its places of the ways back."""
        gone = [tab for tab in self._tabs if tab.location is not None and tab.location.connection == connection]
        for tab in self._tabs:
            tab.history.forget(connection)
        for _, tab in self._closed:
            tab.history.forget(connection)
        self._closed = [(at, tab) for at, tab in self._closed if tab.history.present is not None]
        front = self._tabs[self.at]
        for tab in gone:
            if tab is not front:
                self._take_out(tab)
        self._show_bar()

    # What all of them are told

    def name_places(self) -> None:
        """Connections are called something else, perhaps."""
        for at in range(len(self._tabs)):
            self._name(at)
        if self.front.location is not None:
            self.front.name_place(self.name_of(self.front.location.connection))

    @Slot(object)
    def insert_finished(self, finished: tuple[Finished, ...]) -> None:
        """Show objects that uploads have made."""
        for browser in self.browsers():
            browser.insert_finished(finished)

    @Slot(object)
    def remove_gone(self, gone: tuple[Gone, ...]) -> None:
        """Take out objects that moves have taken away."""
        for browser in self.browsers():
            browser.remove_gone(gone)

    def name_of_place(self, place: Location) -> str:
        """How a menu calls a place."""
        name = self.name_of(place.connection)
        return short(f"{place.bucket}/{place.prefix}" if place.bucket else name)

    def show_view(self, view: CentreView) -> None:
        """Show the tab in front as a table or in the outline."""
        self.front.show_view(view)
        self._tell()

    # Inside

    def set_guide(self, guide: Guide) -> None:
        """Have it say what a drop comes to, on the row of tabs and in each of them."""
        self._guide = self.bar.guide = guide
        for browser in self.browsers():
            browser.set_guide(guide)

    def _made(self, tab: Tab) -> Browser:
        browser = Browser(self._engine, self._actions, self._settings, history=tab.history)
        tab.browser = browser
        self._stack.addWidget(browser)
        browser.show_view(tab.view)
        browser.toolbar.name_of = self.name_of_place
        if self._guide is not None:
            browser.set_guide(self._guide)
        browser.moved.connect(partial(self._on_moved, browser))
        browser.tab_wanted.connect(self.open_apart)
        for said, passed_on in (
            (browser.path_typed, self.path_typed),
            (browser.toolbar.breadcrumb.edited, self.path_edited),
            (browser.object_opened, self.object_opened),
            (browser.selection_changed, self.selection_changed),
            (browser.reading_changed, self.reading_changed),
            (browser.outline_changed, self.outline_changed),
            (browser.files_dropped, self.files_dropped),
            (browser.objects_dropped, self.objects_dropped),
            (browser.dragged, self.dragged),
            (browser.menu_wanted, self.menu_wanted),
        ):
            said.connect(partial(self._pass_on, browser, passed_on))
        return browser

    def _pass_on(self, browser: Browser, signal: SignalInstance, *said: object) -> None:
        if browser is self.front:
            signal.emit(*said)

    def _on_moved(self, browser: Browser, location: Location) -> None:
        at = next((at for at, tab in enumerate(self._tabs) if tab.browser is browser), -1)
        if at >= 0:
            self._name(at)
        if browser is self.front:
            self.moved.emit(location)
        self._tell()

    def _insert(self, at: int, tab: Tab) -> None:
        self._changing = True
        self._tabs.insert(at, tab)
        self.bar.add(at)
        self._changing = False
        self._name(at)
        self._show_bar()
        self._tell()

    def _take_out(self, tab: Tab) -> None:
        at = self._tabs.index(tab)
        if at == self.at and len(self._tabs) > 1:
            self.bar.setCurrentIndex(at + 1 if at + 1 < len(self._tabs) else at - 1)
        self._changing = True
        del self._tabs[at]
        self.bar.removeTab(at)
        self._changing = False
        if tab.browser is not None:
            tab.browser.stop()
            self._stack.removeWidget(tab.browser)
            tab.browser.deleteLater()
        self._show_bar()
        self._tell()

    def _name(self, at: int) -> None:
        place = self._tabs[at].location
        self.bar.name(at, place, self.name_of(place.connection) if place is not None else "")
        self._row.place()

    def _show_bar(self) -> None:
        several = len(self._tabs) > 1
        self._row.setVisible(several)
        self._row.place()
        a = self._actions
        for action in (a.next_tab, a.previous_tab, a.close_others, a.tab_to_window):
            action.setEnabled(several)
        a.reopen_tab.setEnabled(bool(self._closed))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot(int)
    def _on_current_changed(self, at: int) -> None:
        if self._changing or not 0 <= at < len(self._tabs):
            return
        before, tab = self.front, self._tabs[at]
        if tab.browser is before:
            return
        keyboard = before.isAncestorOf(self.focusWidget() or self) or before.hasFocus()
        is_new = tab.browser is None
        self.front = tab.browser or self._made(tab)
        self._stack.setCurrentWidget(self.front)
        self._stack.setFocusProxy(self.front)
        if keyboard:
            self.front.setFocus()
        self.front_changed.emit()
        if is_new and tab.history.present is not None:
            self.front.resume()
        elif self.front.location is not None:
            self.moved.emit(self.front.location)
            self.selection_changed.emit()
        self._tell()

    @Slot(int, int)
    def _on_tab_moved(self, before: int, after: int) -> None:
        self._tabs.insert(after, self._tabs.pop(before))
        self._tell()

    def _step(self, by: int, _checked: bool = False) -> None:
        self.bar.setCurrentIndex((self.at + by) % len(self._tabs))

    # The context menu of a tab

    @Slot(object, int)
    def _on_menu_wanted(self, where: QPoint, at: int) -> None:
        a = self._actions
        self._menu_tab = self._tabs[at]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([a.new_tab, a.duplicate_tab, a.tab_to_window])
        menu.addSeparator()
        menu.addActions([a.close_tab, a.close_others, a.reopen_tab])
        menu.aboutToHide.connect(self._on_menu_hiding)
        menu.popup(where)

    @Slot()
    def _on_menu_hiding(self) -> None:
        QTimer.singleShot(0, self, self._forget_menu)  # the action that was chosen is triggered after this

    def _forget_menu(self) -> None:
        self._menu_tab = None

    def _of_menu(self, act: Callable[[Tab], object], _checked: bool = False) -> None:
        """Do it to the tab whose menu is open, or to the one in front."""
        tab, self._menu_tab = self._menu_tab, None
        act(tab if tab is not None and tab in self._tabs else self._tabs[self.at])

"""The windows of this process: one engine, one set of connections and favourites, one queue of transfers for all.

A window that is closed while another is open closes without a question; the question about transfers is asked by the
last one. What is open is written to the settings as it changes, so a kill loses none of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot

from cosbrowser.cos import copies
from cosbrowser.engine.client import Engine
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.settings import Settings
from cosbrowser.ui import outside
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dock_menu import DockMenu
from cosbrowser.ui.kept_windows import WINDOWS, KeptWindow
from cosbrowser.ui.main_window import MainWindow, Shared
from cosbrowser.ui.notifications import Notifications
from cosbrowser.ui.tabs import Tab
from cosbrowser.ui.theme import Theme

_GATHER_MS = 200  # changes that come together are written together
_BESIDE = QPoint(28, 28)  # where a new window stands, seen from the one that it came from


class Windows(QObject):
    """Opens and closes windows, and remembers them."""

    closed = Signal()  # the last one

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        theme: Theme,
        demo: DemoStore,
        copies_folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.connections = Connections(engine, demo, None, self)
        kept = KeptPlaces(settings, self)
        self._notifications = Notifications(engine, settings, self)
        self._shared = Shared(engine, settings, theme, self.connections, kept, copies_folder)
        self._dock = DockMenu(settings, self.connections, kept, self)
        self._dock.open_path = self.come_to_front
        for folder in (copies_folder, engine.paths.cache / outside.FOLDER):
            engine.call(self, copies.tidy, str(folder)).then(None, lambda _: None)
        self.all: list[MainWindow] = []  # the one that was in front last is the last
        self._ending = False
        self._gathering = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gathering.timeout.connect(self._write)

    def restore(self) -> MainWindow:
        """Make the windows of the last run, or the first one; gives the one that was in front. Shows none of them."""
        for kept in self._settings.get(WINDOWS) or (KeptWindow(),):
            self._open(kept)
        self.connections.load()
        return self.front

    @property
    def front(self) -> MainWindow:
        """The window that a person used last."""
        return self.all[-1]

    def show(self) -> None:
        """Show all of them."""
        for window in tuple(self.all):
            window.show()

    def close_at_once(self) -> None:
        """Close all without a question; transfers go on at the next start."""
        self._write()
        self._ending = True
        for window in tuple(self.all):
            window.close_at_once()

    def come_to_front(self, address: str = "", *, demo: bool = False) -> None:
        """What a second start on this profile asks for: to be seen, and to open its address in a new tab."""
        window = self.front
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if demo:
            self.connections.start_demo()
        if address:
            window.reopening.open_path_apart(address)

    def _open(self, kept: KeptWindow, tabs: Sequence[Tab] = ()) -> MainWindow:
        window = MainWindow(self._shared, kept, tabs)
        self.all.append(window)
        window.transfers.changed.connect(self._notifications.changed)
        window.inspector.restores.over.connect(self._notifications.restored)
        window.activated.connect(partial(self._on_activated, window))
        window.closed.connect(partial(self._on_closed, window))
        window.changed.connect(self._on_changed)
        window.window_wanted.connect(partial(self._on_window_wanted, window))
        window.quit_wanted.connect(partial(self._on_quit_wanted, window))
        window.transfer_actions.may_close.connect(self.close_at_once)
        self._count()
        self.connections.show_over(window)
        if len(self.all) == 1:  # what a crash left is offered once
            window.files.edits.look_for_left()
        return window

    def _on_window_wanted(self, beside: MainWindow, tab: Tab) -> None:
        kept = replace(beside.reopening.kept(), tabs=(), front=0, geometry=b"")
        window = self._open(kept, [tab])
        window.resize(beside.size())
        window.move(beside.pos() + _BESIDE)
        window.stay_on_screen()
        window.show()
        window.activateWindow()
        self._on_changed()

    def _on_activated(self, window: MainWindow) -> None:
        if window in self.all:  # and not on its way out
            self.all.remove(window)
            self.all.append(window)
            self.connections.show_over(window)
            self._dock.refresh()  # its setting may have changed in a dialog

    def _on_quit_wanted(self, window: MainWindow) -> None:
        if window.transfer_actions.ask_to_close():
            self.close_at_once()

    def _on_closed(self, window: MainWindow) -> None:
        if window not in self.all:
            return
        if len(self.all) == 1 and not self._ending:
            self._write()
            self._ending = True
        self.all.remove(window)
        self._count()
        if self.all:
            self.connections.show_over(self.front)
            self._on_changed()
            if not self._ending:
                window.deleteLater()
        else:
            self._gathering.stop()
            self.closed.emit()

    def _count(self) -> None:
        for window in self.all:
            window.is_only = len(self.all) == 1

    @Slot()
    def _on_changed(self) -> None:
        if not self._ending:
            self._gathering.start()

    @Slot()
    def _write(self) -> None:
        if not self._ending and self.all:
            self._settings.set(WINDOWS, tuple(window.reopening.kept() for window in self.all))

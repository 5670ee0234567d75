"""The window: places, browser, inspector, transfers and the status line, put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cosbrowser import settings as known
from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.models.made_links import MadeLinks
from cosbrowser.models.places import PlacesModel
from cosbrowser.settings import Settings
from cosbrowser.ui import icons, menus, tab_order
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.activity import ActivityPanel
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.bucket_marks import BucketMarks
from cosbrowser.ui.choices import Choices
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.desk import Desk
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.editing_strip import EditingStrip
from cosbrowser.ui.errors import short
from cosbrowser.ui.files import Files
from cosbrowser.ui.following import Following
from cosbrowser.ui.help_desk import HelpDesk
from cosbrowser.ui.inspector import Inspector
from cosbrowser.ui.kept_windows import KeptWindow
from cosbrowser.ui.keyboard import Keyboard
from cosbrowser.ui.moving import Moving
from cosbrowser.ui.notice import NoticeBar
from cosbrowser.ui.on_screen import within
from cosbrowser.ui.panels.bucket import BucketPanel
from cosbrowser.ui.panes import Panes
from cosbrowser.ui.places_panel import PlacesPanel
from cosbrowser.ui.preview_window import Previews
from cosbrowser.ui.reopening import Reopening
from cosbrowser.ui.sharing import Sharing
from cosbrowser.ui.state_page import StatePage
from cosbrowser.ui.status_line import StatusLine
from cosbrowser.ui.tabs import Tab, Tabs
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.transfer_actions import TransferActions
from cosbrowser.ui.transfers import TransfersPanel
from cosbrowser.ui.undoing import Undoing
from cosbrowser.ui.welcome import WelcomePage
from cosbrowser.ui.writing import Writing

SIZE = (1280, 800)
MINIMUM_SIZE = (720, 480)


@dataclass(frozen=True, slots=True)
class Shared:
    """What all windows have in common."""

    engine: Engine
    settings: Settings
    theme: Theme
    connections: Connections
    kept: KeptPlaces
    copies_folder: Path


class MainWindow(QMainWindow):
    """One window on all connections. What it shares with others, `Windows` made."""

    closed = Signal()
    activated = Signal()
    changed = Signal()  # what `reopening.kept` gives
    quit_wanted = Signal()
    window_wanted = Signal(object)  # Tab that it shows

    def __init__(self, shared: Shared, kept: KeptWindow, tabs: Sequence[Tab] = ()) -> None:
        super().__init__()
        engine, settings = shared.engine, shared.settings
        self._engine = engine
        self._settings = settings
        self._theme = shared.theme
        self._may_close = False
        self.is_only = True  # no other window is open
        self.setWindowTitle(self.tr("COS Browser"))
        self.setWindowIcon(icons.application_icon())
        self.setMinimumSize(*MINIMUM_SIZE)

        self.commands = Actions(self)
        self.connections = shared.connections
        self.files = Files(engine, settings, shared.copies_folder, self)
        self.files.aspera_of = self.connections.aspera_of
        self.kept_places = shared.kept
        self.places_model = PlacesModel(engine, self)
        self.places = PlacesPanel(self.places_model, self.commands.new_connection)
        self.tabs = Tabs(engine, self.commands, settings)
        self.tabs.name_of = self.connections.name_of
        self.made_links = MadeLinks(settings, self)
        self.inspector = Inspector(engine, self.made_links, settings=self._settings)
        self.welcome = WelcomePage()
        self._waiting = StatePage()
        self.status = StatusLine()
        self.desk = Desk(
            engine, self.commands, self.tabs, self.places, self.connections, self.files, self.inspector.counting,
            self.kept_places, self,
        )  # fmt: skip
        self.desk.buckets.made.connect(self._show_bucket_panel)
        self.desk.buckets.rules_wanted.connect(self._show_bucket_panel)
        self.desk.buckets.cleaned.connect(self.inspector.reread)
        self.moving = Moving(
            engine, self.commands, self.tabs, self.places, self.connections, self.files, self.kept_places, self.desk,
            self,
        )  # fmt: skip
        self.sharing = Sharing(
            engine, self.commands, self.desk, self.connections, self.inspector, self.made_links, self
        )  # fmt: skip
        self.writing = Writing(engine, self.commands, self.desk, self.tabs, self)
        self.undoing = Undoing(engine, self.commands.undo, self)
        self.marks = BucketMarks(engine, self)
        self.previews = Previews(engine, self.commands.preview, self.tabs, self)
        self.previews.at_first = self.inspector.preview.pane.at_first = partial(settings.get, known.PREVIEW_UP_TO)
        self.transfers = TransfersPanel(engine)
        self.transfer_actions = TransferActions(engine, self.commands, self.transfers, self, settings)
        self._build()
        self.keyboard = Keyboard(
            self, self.commands, settings, self.kept_places, self.places_model,
            self.connections.name_of, self._go,
        )  # fmt: skip
        self.help_desk = HelpDesk(
            self, self.commands, settings, engine.paths.logs, lambda: len(self.connections.all), self._help_page,
            engine, self.notice,
        )  # fmt: skip
        self.following = Following(
            self.tabs, self.places_model, self.places, self.kept_places, self.connections, self.files, self.inspector,
            self.status, self,
        )  # fmt: skip
        self.choices = Choices(self.commands, settings, self._theme, self.tabs, self)
        self.reopening = Reopening(
            kept, tabs, self.tabs, self.places, self.connections, self.desk.going, self.inspector.restores, self
        )
        self._connect()
        self._restore(kept.geometry)
        self._show_kept()
        if self.connections.known:
            self._on_connections_changed()

    def _build(self) -> None:
        self._centre = QSplitter(Qt.Orientation.Vertical)
        self._centre.setHandleWidth(1)
        self._centre.setChildrenCollapsible(False)
        self._centre.addWidget(self.tabs)
        self._centre.addWidget(self.transfers)
        self.activity = ActivityPanel(self._engine, self.connections.name_of)
        self.activity.hide()
        self._centre.addWidget(self.activity)
        self._centre.setStretchFactor(0, 1)
        self._front = QStackedWidget()
        self._front.addWidget(self._centre)
        self._front.addWidget(self.welcome)
        self._front.addWidget(self._waiting)
        self.panes = Panes(self.places, self._front, self.inspector, self._settings)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.notice = NoticeBar()
        column.addWidget(self.notice)
        column.addWidget(self.panes, 1)
        self.editing = EditingStrip(self.files.edits)
        column.addWidget(self.editing)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        menus.fill_menu_bar(
            self.menuBar(), self.commands, self._fill_order, self._fill_columns, self.desk.open_with.fill
        )

    @property
    def browser(self) -> Browser:
        """The tab in front."""
        return self.tabs.front

    def _help_page(self) -> str:
        """The page of the handbook about the part that has the keyboard."""
        focus = self.focusWidget() or self
        parts: tuple[tuple[QWidget, str], ...] = (
            (self.transfers, "transfers"), (self.inspector, "objects"), (self.activity, "trouble"),
            (self.welcome, "start"), (self.places, "connections"),
        )  # fmt: skip
        return next((page for part, page in parts if part.isAncestorOf(focus)), "browse")

    def _fill_order(self, menu: QMenu) -> None:
        self.browser.folder.sorting.fill(menu)

    def _fill_columns(self, menu: QMenu) -> None:
        self.browser.folder.columns.fill(menu)

    def _go(self, location: Location) -> None:
        self.browser.go(location)

    def _connect(self) -> None:
        a, connections = self.commands, self.connections
        self.tabs.emptied.connect(self.close)
        self.tabs.changed.connect(self.changed)
        self.tabs.window_wanted.connect(self.window_wanted)
        self.places.expanded_changed.connect(self.changed)
        self.kept_places.changed.connect(self._show_kept)
        self.places_model.table_wanted.connect(self._go)
        connections.changed.connect(self._on_connections_changed)
        connections.added.connect(self._on_connection_added)
        connections.edited.connect(self.commands.refresh.trigger)
        connections.removed.connect(self._on_connection_removed)
        connections.demo_starting.connect(self._on_demo_starting)
        connections.demo_failed.connect(self._on_connections_changed)
        connections.demo_lost.connect(self._on_demo_lost)
        self.files.said.connect(self._on_said)
        self.inspector.counting.said.connect(self._on_said)
        self.tabs.moved.connect(self.marks.look)
        self.marks.known.connect(self.places_model.set_marks)
        self.inspector.changed.connect(self.marks.look_again)
        self.inspector.restores.over.connect(self._on_restored)
        for part in (self.files, self.files.edits, self.previews, self.transfers, self.writing):
            part.restore_wanted.connect(self._on_restore_wanted)
        self.inspector.general.count_box.wanted.connect(a.count.trigger)
        for part in (self.moving, self.sharing, self.undoing, self.choices):
            part.said.connect(self._on_said)
        self.undoing.read_again.connect(self.writing.read_again)
        self.desk.deleting.deleted.connect(self.undoing.deleted)
        for part in (self.files, self.moving, self.inspector.versions):
            part.began.connect(self.undoing.began)
        self.transfers.changed.connect(self.undoing.look_after)
        self.files.edits.overwritten.connect(self.undoing.overwritten)
        self.writing.overwritten.connect(self.undoing.overwritten)
        self.inspector.versions.restored.connect(self.undoing.overwritten)
        self.writing.stored.connect(self.tabs.insert_finished)
        self.inspector.versions.open_wanted.connect(self.files.open)
        self.inspector.versions.changed.connect(self.commands.refresh.trigger)
        self.closed.connect(self.moving.let_go)
        self.transfers.changed.connect(self.moving.look_after)
        self.transfers.gone.connect(self.tabs.remove_gone)
        self.transfers.finished.connect(self.tabs.insert_finished)
        self.files.edits.stored.connect(self.tabs.insert_finished)
        self.transfers.finished.connect(self.places_model.insert_finished)
        self.transfers.show_location.connect(self._go)
        self.transfer_actions.said.connect(self._on_said)
        self.welcome.credential_given.connect(connections.ask_new)
        self.welcome.by_hand_wanted.connect(a.new_connection.trigger)
        self.welcome.demo_wanted.connect(connections.start_demo)
        connections.offer_on(self.welcome)
        self._engine.lost.connect(self._on_engine_lost)
        self._engine.failed.connect(self._on_problem)
        self._engine.unhandled.connect(self._on_problem)
        self._theme.changed.connect(self._on_theme_changed)
        a.quit.triggered.connect(self.quit_wanted)
        a.new_window.triggered.connect(self._on_new_window)
        a.next_part.triggered.connect(partial(self._on_part_wanted, True))
        a.previous_part.triggered.connect(partial(self._on_part_wanted, False))
        a.show_places.triggered.connect(self.panes.want_places)
        a.show_inspector.triggered.connect(self.panes.want_inspector)
        a.show_activity.toggled.connect(self.activity.setVisible)
        self.activity.closed.connect(partial(a.show_activity.setChecked, False))
        self.panes.places_shown.connect(a.show_places.setChecked)
        self.panes.inspector_shown.connect(a.show_inspector.setChecked)

    def _restore(self, geometry: bytes) -> None:
        geometry = geometry or self._settings.get(known.WINDOW_GEOMETRY)
        if not geometry or not self.restoreGeometry(geometry):
            self.resize(*SIZE)
        self.stay_on_screen()  # also what was restored: that may have been on another one
        heights = self._settings.get(known.TRANSFERS_SPLITTER)
        if heights:
            self._centre.restoreState(heights)
        self.commands.name_download_folder(self._settings.get(known.DOWNLOAD_FOLDER))
        self._greet(not self._settings.get(known.HAD_CONNECTIONS))
        self.desk.refresh_actions()
        if self._settings.set_aside is not None:
            words = self.tr("The settings were damaged; they are kept as {0}, and the defaults are used.")
            self.status.say(words.format(self._settings.set_aside.name))

    def stay_on_screen(self) -> None:
        """Be no larger than the screen, and not beside it."""
        if not self.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            self.setGeometry(within(self.geometry(), self.screen().availableGeometry()))

    # Connections

    def _greet(self, first_time: bool) -> None:
        """Show the welcome page alone (or that the demo store starts), or the window's parts."""
        alone = self._waiting if self.connections.starting_demo else self.welcome
        self._front.setCurrentWidget(alone if first_time else self._centre)
        self.panes.have_sides(not first_time)
        self.status.setVisible(not first_time)
        (self.welcome if first_time else self.browser).setFocus()

    @Slot()
    def _on_demo_starting(self) -> None:
        self._waiting.show_waiting(self.tr("Starting the demo store…"))
        if not self.connections.all:
            self._greet(True)

    @Slot()
    def _on_demo_lost(self) -> None:
        self.status.say(self.tr("The demo store ended unexpectedly and is started again."))

    @Slot()
    def _on_connections_changed(self) -> None:
        connections = self.connections.all
        self.places_model.show_connections(connections)
        self._show_kept()
        self._settings.set(known.HAD_CONNECTIONS, any(not one.demo for one in connections))
        self._greet(not connections)
        self.reopening.show_place()

    @Slot()
    def _on_new_window(self) -> None:
        self.window_wanted.emit(self.tabs.all[self.tabs.at].value())

    @Slot(object)
    def _on_connection_added(self, connection: Connection) -> None:
        here = self.browser.location
        if self.connections.window is not self:  # it was added in another one
            return
        if here is None or here.connection != connection.id:  # a path of the command line may lead into it already
            self.browser.go(Location(connection.id))
        self.browser.setFocus()

    @Slot(str)
    def _on_connection_removed(self, connection_id: str) -> None:
        here = self.browser.location
        self.places_model.connection_removed(connection_id)
        self.kept_places.forget(connection_id)
        self.places.forget(connection_id)
        self.tabs.forget(connection_id)
        if here is not None and here.connection == connection_id and self.connections.all:
            self.browser.go(Location(self.connections.all[0].id))

    # What the parts ask for

    @Slot()
    def _show_kept(self) -> None:
        self.places_model.show_kept(self.kept_places.favourites, self.kept_places.recents)

    @Slot()
    def _show_bucket_panel(self) -> None:
        self.inspector.want_panel(BucketPanel)

    @Slot(object)
    def _on_restore_wanted(self, selection: Selection) -> None:
        self.inspector.restores.ask(self, selection)

    @Slot(object, str)
    def _on_restored(self, _bucket: Location, key: str) -> None:
        self._on_said(self.tr("“{0}” is restored from the archive and can be read").format(short(key)), True)

    @Slot(str, bool)
    def _on_said(self, words: str, stays: bool) -> None:
        self.status.say(words, stays=stays)
        self.desk.refresh_actions()

    # Engine and theme

    @Slot()
    def _on_engine_lost(self) -> None:
        self.status.say(self.tr("The connection process ended unexpectedly and is started again."))

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if self.connections.window is self:  # once, not in each window
            ProblemDialog.tell(self, problem)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.commands.name_download_folder(self._settings.get(known.DOWNLOAD_FOLDER))
            self.activated.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changed.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        for window in QApplication.topLevelWidgets():
            icons.recolour(window)
        self.tabs.name_places()  # with their icons

    def _on_part_wanted(self, forward: bool, _checked: bool = False) -> None:
        """Walk the window: places, path, content, inspector, transfers, activity."""
        browser = self.browser
        parts = (
            self.places.tree,
            browser.toolbar,
            browser.finding if browser.is_finding else browser.content,
            self.inspector,
            self.transfers,
            self.activity,
            self.welcome,
        )
        tab_order.move_part(parts, forward=forward)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002 - Qt's name
        parts = (
            self.places,
            self.tabs,
            self.transfers,
            self.activity,
            self.welcome,
            self._waiting,
            self.inspector,
            self.status,
        )
        return tab_order.move(parts, forward=next)

    @Slot()
    def close_at_once(self) -> None:
        """Close without a question; transfers go on at the next start."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and self.is_only and not self.transfer_actions.ask_to_close():
            event.ignore()
            return
        self._settings.set(known.WINDOW_GEOMETRY, bytes(self.saveGeometry().data()))
        self._settings.set(known.TRANSFERS_SPLITTER, bytes(self._centre.saveState().data()))
        self.panes.save()
        super().closeEvent(event)
        self.closed.emit()

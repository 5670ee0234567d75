"""The connections of this process: which there are, and the dialogs that add, change and remove them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cosbrowser import logs
from cosbrowser.cos import exchange, sources
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Aspera, Connection, Secret
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.sources import Found
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dialogs.connection import ConnectionDialog, SavedConnection
from cosbrowser.ui.dialogs.connection_import import ImportDialog
from cosbrowser.ui.dialogs.connection_list import ConnectionList
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.question import question_box
from cosbrowser.ui.welcome import WelcomePage


class Connections(QObject):
    """Knows the connections by id and by name; read anew after each start of the engine."""

    changed = Signal()
    added = Signal(object)  # Connection: by the person, just now
    edited = Signal()  # one of them: what failed may work now
    removed = Signal(str)  # its id
    found = Signal(object)  # tuple of Found: what is on this computer
    demo_starting = Signal()
    demo_failed = Signal()
    demo_lost = Signal()  # it ended unexpectedly and is started again

    def __init__(self, engine: Engine, demo: DemoStore, window: QWidget | None, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._engine = engine
        self._demo = demo
        self._window = window  # that dialogs stand over
        self._all: tuple[Connection, ...] = ()
        self._demo_secret: tuple[Connection, Secret] | None = None
        self._call: Call[tuple[Connection, ...]] | None = None
        self.known = False  # whether the engine has told them
        self.starting_demo = False
        engine.ready.connect(self._on_engine_ready)
        demo.ready.connect(self._on_demo_ready)
        demo.failed.connect(self._on_demo_failed)
        demo.lost.connect(self.demo_lost)

    def show_over(self, window: QWidget) -> None:
        """Ask and tell over this window from now on: it is the one in front."""
        self._window = window

    @property
    def window(self) -> QWidget | None:
        """The window in front."""
        return self._window

    def load(self) -> None:
        """Ask the engine for the connections; it answers when it is up."""
        self._call = self._engine.call(self, Accounts.saved).then(self._on_saved, self._on_not_read)

    @property
    def all(self) -> tuple[Connection, ...]:
        """In the person's order."""
        return self._all

    def get(self, connection_id: str) -> Connection | None:
        """The connection with this id."""
        return next((connection for connection in self._all if connection.id == connection_id), None)

    def named(self, name: str) -> Connection | None:
        """The connection with this name or id; the first of several."""
        return next((c for c in self._all if name in {c.name, c.id}), None)

    def name_of(self, connection_id: str) -> str:
        """How the connection is called."""
        connection = self.get(connection_id)
        return connection_id if connection is None else connection.name

    def aspera_of(self, connection_id: str) -> Aspera:
        """Whether it wants its transfers to go by Aspera."""
        connection = self.get(connection_id)
        return Aspera.NEVER if connection is None else connection.aspera

    def ask_new(self, text: str = "") -> None:
        """Let the person add a connection; `text` is a credential that was given already."""
        dialog = ConnectionDialog.ask(self._window, self._engine, None, text)
        dialog.saved.connect(self._on_added)
        dialog.import_wanted.connect(self.ask_import)

    @Slot(object)
    def ask_import(self, found: Found) -> None:
        """Let the person bring in a credential that was found on this computer."""
        ImportDialog.ask(self._window, self._engine, found).imported.connect(self._on_imported)

    def offer_on(self, page: WelcomePage) -> None:
        """Have the page say what is on this computer while there is no connection."""
        page.import_wanted.connect(self.ask_import)
        self.found.connect(page.found.show_found)

    def ask_edit(self, connection_id: str) -> None:
        """Let the person change a connection."""
        connection = self.get(connection_id)
        if connection is not None and not connection.demo:
            dialog = ConnectionDialog.ask(self._window, self._engine, connection)
            dialog.saved.connect(self._on_edited)

    def ask_remove(self, connection_id: str) -> None:
        """Remove a connection and its secret, after asking."""
        connection = self.get(connection_id)
        if connection is None:
            return
        question = question_box(
            self._window,
            self.tr("Remove the connection “{0}”?").format(connection.name),
            self.tr("It and its key are forgotten on this computer. Nothing in its buckets changes."),
            self.tr("Remove"),
        )
        question.accepted.connect(lambda: self._remove(connection))
        question.open()

    @Slot()
    def ask_manage(self) -> None:
        """Let the person arrange the connections, duplicate, import and export them."""
        dialog = ConnectionList(self._window, self._all)
        self.changed.connect(partial(_show_if_there, dialog, self))
        dialog.arranged.connect(self._arrange)
        dialog.edit_wanted.connect(self.ask_edit)
        dialog.remove_wanted.connect(self.ask_remove)
        dialog.duplicate_wanted.connect(self._duplicate)
        dialog.import_wanted.connect(self._import_file)
        dialog.export_wanted.connect(self._export_file)
        dialog.open()

    @Slot(object)
    def _arrange(self, arranged: tuple[Connection, ...]) -> None:
        self._engine.call(self, Accounts.arrange, arranged).then(self._on_arranged, self._on_not_arranged)

    def _on_arranged(self, connections: tuple[Connection, ...]) -> None:
        self._all = connections
        self.changed.emit()

    def _on_not_arranged(self, problem: Problem) -> None:
        self.changed.emit()  # the dialog shows what is kept
        self._on_failed(problem)

    @Slot(str)
    def _duplicate(self, connection_id: str) -> None:
        name = self.tr("{0} (copy)").format(self.name_of(connection_id))

        def done(made: Connection) -> None:
            at = next(row for row, one in enumerate(self._all) if one.id == connection_id) + 1
            self._all = (*self._all[:at], made, *self._all[at:])
            self.changed.emit()

        self._engine.call(self, Accounts.duplicate, connection_id, name).then(done, self._on_failed)

    @Slot(str)
    def _import_file(self, path: str) -> None:
        def done(made: tuple[Connection, ...]) -> None:
            self._all = (*self._all, *made)
            self.changed.emit()

        self._engine.call(self, exchange.bring_in, path).then(done, self._on_failed)

    @Slot(str)
    def _export_file(self, path: str) -> None:
        self._engine.call(self, exchange.export, path).then(lambda _: None, self._on_failed)

    def start_demo(self) -> None:
        """Start the local demo store and connect to it."""
        if self._demo_secret is None:
            self.starting_demo = True
            self.demo_starting.emit()
        self._demo.start()

    def _remove(self, connection: Connection) -> None:
        def done(_: None) -> None:
            if connection.demo:
                self._demo_secret = None
                self._demo.close()
            self._all = tuple(one for one in self._all if one.id != connection.id)
            self.changed.emit()
            self.removed.emit(connection.id)

        self._engine.call(self, Accounts.remove, connection.id).then(done, self._on_failed)

    @Slot()
    def _on_engine_ready(self) -> None:
        if self._demo_secret is not None:  # a new engine process has never heard of it
            self._engine.call(self, Accounts.open_for_now, *self._demo_secret).then()
        if self._call is None:  # it is another engine than the one that answered
            self.load()

    def _on_saved(self, connections: tuple[Connection, ...]) -> None:
        self._call = None
        self.known = True
        self._all = connections
        self.changed.emit()
        if not connections:
            self._engine.call(self, sources.found).then(self.found.emit, lambda _: None)

    def _on_not_read(self, problem: Problem) -> None:
        self._call = None
        self.known = True
        self.changed.emit()
        self._on_failed(problem)

    @Slot(object, object)
    def _on_demo_ready(self, connection: Connection, secret: Secret) -> None:
        def done(_: None) -> None:
            logs.conceal(secret.api_key, secret.secret_access_key)
            again = self._demo_secret is not None
            self._demo_secret = (connection, secret)
            self.starting_demo = False
            if again:  # where it is reached has changed, not where the person is
                self._put(connection)
            else:
                self._take(connection)

        self._engine.call(self, Accounts.open_for_now, connection, secret).then(done, self._on_demo_failed)

    @Slot(object)
    def _on_added(self, saved: SavedConnection) -> None:
        self._take(saved.connection)

    @Slot(object)
    def _on_imported(self, connections: tuple[Connection, ...]) -> None:
        for connection in connections:
            self._take(connection)

    @Slot(object)
    def _on_edited(self, saved: SavedConnection) -> None:
        self._put(saved.connection)
        self.edited.emit()

    def _put(self, connection: Connection) -> None:
        """In the place of the one with its id."""
        self._all = tuple(connection if one.id == connection.id else one for one in self._all)
        self.changed.emit()

    def _take(self, connection: Connection) -> None:
        self._all = (*(one for one in self._all if one.id != connection.id), connection)
        self.changed.emit()
        self.added.emit(connection)

    @Slot(object)
    def _on_demo_failed(self, problem: Problem) -> None:
        self.starting_demo = False
        self.demo_failed.emit()
        self._on_failed(problem)

    def _on_failed(self, problem: Problem) -> None:
        ProblemDialog.tell(self._window, problem)


def _show_if_there(dialog: ConnectionList, connections: Connections) -> None:
    if isValid(dialog):
        dialog.show_connections(connections.all)

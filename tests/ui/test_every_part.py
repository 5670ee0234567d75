"""Every part of the window and every dialog: nothing cut off in a language twice as long, everything named."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.bucket_replication import ReplicationRule
from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.protection import DAY
from cosbrowser.cos.sources import Found, Origin
from cosbrowser.engine.client import Engine
from cosbrowser.models.kept import Favourite
from cosbrowser.settings import Settings
from cosbrowser.transfer.job import Hours, Limits, UploadOptions
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.autostart import Autostart
from cosbrowser.ui.carried import Carried
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.compare import CompareWindow
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dialogs.about import AboutDialog
from cosbrowser.ui.dialogs.access import AccessDialog
from cosbrowser.ui.dialogs.archive_rule import ArchiveRuleDialog
from cosbrowser.ui.dialogs.bucket_name import BucketNameDialog
from cosbrowser.ui.dialogs.bucket_replication import ReplicationDialog
from cosbrowser.ui.dialogs.connection import ConnectionDialog
from cosbrowser.ui.dialogs.connection_import import ImportDialog
from cosbrowser.ui.dialogs.connection_list import ConnectionList
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.destination import DestinationDialog
from cosbrowser.ui.dialogs.erase import DeleteVersionsDialog, EmptyBucketDialog
from cosbrowser.ui.dialogs.favourite import FavouriteNameDialog
from cosbrowser.ui.dialogs.hidden_costs import HiddenCostsDialog
from cosbrowser.ui.dialogs.holds import HoldDialog
from cosbrowser.ui.dialogs.move_plan import MovePlanDialog
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.properties import PropertiesDialog
from cosbrowser.ui.dialogs.protected_move import ProtectedMoveDialog
from cosbrowser.ui.dialogs.protection import ProtectionDialog
from cosbrowser.ui.dialogs.quit import QuitDialog
from cosbrowser.ui.dialogs.restore import RestoreDialog
from cosbrowser.ui.dialogs.retention import ExtendDialog
from cosbrowser.ui.dialogs.tags import TagsDialog
from cosbrowser.ui.dialogs.transfer_settings import TransferSettingsDialog
from cosbrowser.ui.dialogs.upload import UploadDialog
from cosbrowser.ui.dialogs.upload_protection import Protection, ProtectionFields
from cosbrowser.ui.keymap import Keymap
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.settings_dialog import SettingsDialog
from cosbrowser.ui.shortcuts import ShortcutsDialog
from cosbrowser.ui.welcome import WelcomePage
from tests.models.conftest import CONNECTION
from tests.pseudo import lengthened, pseudo
from tests.ui.looking import cut_off, unspoken

PLACE, BUCKET = Location("c", "bucket", "folder/"), Location("c", "bucket")
ENTRIES = tuple(ObjectEntry(f"folder/{number}", 1, datetime.now(UTC), "e") for number in range(3))
SAVED = (Connection("a", "A", SignIn.ANONYMOUS), Connection("b", "B", SignIn.ANONYMOUS))
FOUND = Found("id", next(iter(Origin)), "/home/somebody/.bluemix/cos_credentials", api_key=True, hmac=True)
SCHEDULED = Limits(schedule=(Hours((0, 1), 480, 1080, 1 << 20, 0),))
Make = Callable[[QWidget, Engine, Settings], QWidget]


def _details(window: QWidget) -> ProblemDialog:
    dialog = ProblemDialog.tell(window, Problem(Kind.DENIED, "GetObject", "b", "k", "h", 403, "C", "M", "R"))
    dialog.panel.disclosure.unfold()
    return dialog


def _failed(window: QWidget) -> ProblemDialog:
    return ProblemDialog.tell(window, Problem(Kind.TIMEOUT, "PutObject", "b"), {Remedy.RETRY: lambda: None})


def _shortcuts(window: QWidget, settings: Settings) -> ShortcutsDialog:
    dialog = ShortcutsDialog(window, Keymap(Actions(window), settings, window))
    dialog.open()
    return dialog


DIALOGS: dict[str, Make] = {
    "about": lambda window, *_: AboutDialog.tell(window),
    "connection": lambda window, engine, _: ConnectionDialog.ask(window, engine),
    "connection that is there": lambda window, engine, _: ConnectionDialog.ask(window, engine, SAVED[0]),
    "connections": lambda window, *_: _opened(ConnectionList(window, SAVED)),
    "delete one": lambda window, engine, _: DeleteDialog.ask(window, engine, Selection(PLACE, ENTRIES[:1])),
    "delete several": lambda window, engine, _: DeleteDialog.ask(window, engine, Selection(PLACE, ENTRIES)),
    "delete a part": lambda window, engine, _: DeleteDialog.ask(window, engine, Selection(PLACE, ENTRIES), partly=True),
    "delete all versions": lambda window, engine, _: DeleteVersionsDialog.ask(
        window, engine, Selection(PLACE, ENTRIES[:1])
    ),
    "hidden costs": lambda window, engine, _: HiddenCostsDialog.ask(window, engine, Location("c", "bucket")),
    "empty bucket": lambda window, engine, _: EmptyBucketDialog.ask(window, engine, Location("c", "bucket")),
    "favourite": lambda window, *_: FavouriteNameDialog.ask(window, Favourite("n", PLACE)),
    "new folder": lambda window, engine, _: NewFolderDialog.ask(window, engine, PLACE, lambda _: False),
    "problem": lambda window, *_: _failed(window),
    "problem in detail": lambda window, *_: _details(window),
    "quit": lambda window, *_: QuitDialog.ask(window, 3),
    "shortcuts": lambda window, _, settings: _shortcuts(window, settings),
    "access": lambda window, engine, _: AccessDialog.ask(window, engine, Selection(PLACE, ENTRIES[:1])),
    "access of a bucket": lambda window, engine, _: AccessDialog.ask(
        window, engine, Selection(Location("c", "bucket"))
    ),
    "bucket name": lambda window, engine, _: BucketNameDialog.ask(window, engine, CONNECTION, "Here"),
    "compare": lambda *given: _compare(*given),  # noqa: PLW0108 - it is defined below
    "destination": lambda window, engine, settings: DestinationDialog.ask(
        window, engine, _connections(window, engine, settings), Carried(Selection(PLACE, ENTRIES)), PLACE, move=True
    ),
    "destination in an immutable bucket": lambda *given: _kept_copies(*given),  # noqa: PLW0108
    "move of what is protected": lambda window, engine, _: _stopped(
        ProtectedMoveDialog(window, engine, Selection(PLACE, ENTRIES))
    ),
    "retention policy": lambda window, engine, _: ProtectionDialog.ask(window, engine, PLACE, None),
    "extend": lambda window, engine, _: ExtendDialog.ask(window, engine, Selection(PLACE, ENTRIES)),
    "legal hold": lambda window, engine, _: HoldDialog.ask(window, engine, Selection(PLACE, ENTRIES[:1])),
    "restore": lambda window, engine, _: RestoreDialog.ask(window, engine, Selection(PLACE, ENTRIES)),
    "archive rule": lambda window, engine, _: ArchiveRuleDialog.ask(window, engine, PLACE, None),
    "import": lambda window, engine, _: ImportDialog.ask(window, engine, FOUND),
    "metadata of one": lambda window, engine, _: PropertiesDialog.ask(window, engine, Selection(PLACE, ENTRIES[:1])),
    "metadata of several": lambda window, engine, _: PropertiesDialog.ask(window, engine, Selection(PLACE, ENTRIES)),
    "rename folder": lambda window, engine, _: MovePlanDialog.ask(
        window, engine, Selection(PLACE, (), ("folder/old/",)), "new"
    ),
    "settings": lambda window, engine, settings: SettingsDialog.ask(
        window, settings, Actions(window), Autostart(engine.paths)
    ),
    "replication rules": lambda window, engine, _: ReplicationDialog.ask(
        window, engine, Location("c", "bucket"), (ReplicationRule("1", True, "in/", "other-bucket", True),)
    ),
    "tags": lambda window, engine, _: TagsDialog.ask(window, engine, Selection(PLACE, ENTRIES)),
    "transfer settings": lambda window, *_: TransferSettingsDialog.ask(window, SCHEDULED),
    "upload": lambda window, engine, _: UploadDialog.ask(
        window, engine, (__file__,), PLACE, UploadOptions(), always_ask=True
    ),
}


def _kept_copies(window: QWidget, engine: Engine, settings: Settings) -> QDialog:
    made = DestinationDialog.ask(
        window, engine, _connections(window, engine, settings), Carried(Selection(PLACE, ENTRIES)), PLACE, move=False
    )
    fields = ProtectionFields(Protection(10 * DAY, DAY, 100 * DAY), copies=True)
    made.layout().insertWidget(4, fields)
    fields.how.setCurrentIndex(2)
    return made


def _stopped(dialog: ProtectedMoveDialog) -> QDialog:
    dialog.protected.stop()
    dialog.open()
    return dialog


def _connections(window: QWidget, engine: Engine, _: Settings) -> Connections:
    return Connections(engine, DemoStore(engine.paths), None, window)


def _compare(window: QWidget, engine: Engine, settings: Settings) -> QWidget:
    made = CompareWindow(window, engine, _connections(window, engine, settings), PLACE)
    made.show()
    return made


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    with pseudo(qapp):
        yield


def settle(qtbot: QtBot, widget: QWidget) -> None:
    """Until sizes do not change any more: dialogs follow their content after their layouts have."""
    seen: list[tuple[int, int]] = []

    def still() -> bool:
        QApplication.sendPostedEvents()
        seen.append((widget.width(), widget.height()))
        return len(seen) > 3 and len(set(seen[-3:])) == 1

    qtbot.waitUntil(still)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_cuts_off_a_language_twice_as_long(
    long_words: None, name: str, parent: QWidget, engine: Engine, settings: Settings, qtbot: QtBot
) -> None:
    dialog = DIALOGS[name](parent, engine, settings)
    settle(qtbot, dialog)

    assert dialog.windowTitle().startswith("[") or not dialog.windowTitle()
    found = list(cut_off(dialog))
    assert found == []


@pytest.mark.parametrize("name", DIALOGS)
def test_everything_in_a_dialog_has_a_name_and_a_role(
    name: str, parent: QWidget, engine: Engine, settings: Settings, qtbot: QtBot
) -> None:
    dialog = DIALOGS[name](parent, engine, settings)
    settle(qtbot, dialog)

    assert list(unspoken(dialog)) == []


def test_the_welcome_page_and_the_window_cut_off_nothing(long_words: None, main: MainWindow, qtbot: QtBot) -> None:
    main.commands.show_activity.trigger()
    settle(qtbot, main)
    found = list(cut_off(main))
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    settle(qtbot, page)

    assert found == []
    assert list(cut_off(page)) == []
    assert list(unspoken(page)) == []


@pytest.mark.parametrize("state", ["buckets", "folder", "outline", "finding", "palette", "filter", "path"])
def test_everything_in_the_window_has_a_name_and_a_role(
    state: str, main: MainWindow, qtbot: QtBot, put: Callable[[list[str]], None], bucket_name: str
) -> None:
    put(["a/1", "b"])
    main.commands.show_activity.trigger()
    main.browser.go(Location(CONNECTION) if state == "buckets" else Location(CONNECTION, bucket_name))
    qtbot.waitUntil(lambda: main.browser.model.rowCount() > 0, timeout=20_000)
    actions = {"outline": main.commands.view_outline, "finding": main.commands.find, "filter": main.commands.filter,
               "palette": main.commands.command_palette, "path": main.commands.type_path}  # fmt: skip
    if state in actions:
        actions[state].trigger()
    main.browser.select_all()
    settle(qtbot, main)

    assert list(unspoken(main)) == []


def test_the_table_tells_row_column_selection_and_order(
    main: MainWindow, qtbot: QtBot, put: Callable[[list[str]], None], bucket_name: str
) -> None:
    put(["one", "two", "three"])
    main.browser.go(Location(CONNECTION, bucket_name))
    qtbot.waitUntil(lambda: main.browser.model.rowCount() == 3, timeout=20_000)
    view = main.browser.folder.table
    view.header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: view.model().index(0, 0).data() == "three")
    view.selectRow(1)
    table = QAccessible.queryAccessibleInterface(view)
    columns = view.model().columnCount()
    cells = [table.child(at) for at in range(table.childCount())]
    header = [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.ColumnHeader]
    rows = {(cell.tableCellInterface().rowIndex(), cell.tableCellInterface().columnIndex()): cell for cell in cells
            if cell.role() is QAccessible.Role.Cell}  # fmt: skip

    assert table.role() is QAccessible.Role.Table
    assert header[:2] == ["Name", "Size, sorted descending"]
    assert len(rows) == 3 * columns
    assert rows[0, 0].text(QAccessible.Text.Name).startswith("three")
    assert [rows[row, 0].tableCellInterface().isSelected() for row in range(3)] == [False, True, False]
    assert rows[1, 0].state().selected


def test_a_million_rows_are_not_made_for_a_screen_reader(qtbot: QtBot, engine: Engine) -> None:
    from PySide6.QtCore import QAbstractTableModel

    from cosbrowser.ui.table import ObjectTable

    class Many(QAbstractTableModel):
        asked = 0

        def rowCount(self, *_: object) -> int:
            return 1_000_000

        def columnCount(self, *_: object) -> int:
            return 6

        def data(self, index: object, role: int = 0) -> object:
            type(self).asked += 1
            return None

    model = Many()
    view = ObjectTable()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(800, 600)
    view.show()
    QAccessible.setActive(True)
    before, started = Many.asked, time.perf_counter()
    view.selectAll()
    table = QAccessible.queryAccessibleInterface(view)
    count = table.childCount()
    middle = table.child(count // 2)
    selected = middle.tableCellInterface().isSelected()

    assert count >= 6_000_000
    assert selected
    assert time.perf_counter() - started < 0.5
    assert Many.asked - before < 1_000


def test_the_pseudo_language_is_twice_as_long_and_keeps_placeholders() -> None:
    made = lengthened("Delete {0} of %Ln objects…")

    assert made.startswith("[Delete {0} of %Ln objects… ")
    assert len(made) > 1.5 * len("Delete {0} of %Ln objects…")
    assert made.count("{0}") == made.count("%Ln") == 1

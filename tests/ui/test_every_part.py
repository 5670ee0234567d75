"""Every part of the window and every dialog: nothing cut off in a language twice as long, everything named, legible."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import cosbrowser.ui
from cosbrowser.cos.bucket_cors import CorsRule
from cosbrowser.cos.bucket_facts import Versioning
from cosbrowser.cos.bucket_lifecycle import Rule
from cosbrowser.cos.bucket_replication import ReplicationRule
from cosbrowser.cos.bucket_website import Website
from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.object_lock import BucketLock
from cosbrowser.cos.protection import DAY, Protection
from cosbrowser.cos.sources import Found, Origin
from cosbrowser.cos.versions import Version
from cosbrowser.engine.client import Engine, Question
from cosbrowser.models.kept import Favourite
from cosbrowser.models.made_links import MadeLinks
from cosbrowser.settings import Appearance, Settings
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
from cosbrowser.ui.dialogs.aspera import AsperaDialog
from cosbrowser.ui.dialogs.bucket_cors import CorsDialog
from cosbrowser.ui.dialogs.bucket_lifecycle import LifecycleDialog
from cosbrowser.ui.dialogs.bucket_name import BucketNameDialog
from cosbrowser.ui.dialogs.bucket_replication import ReplicationDialog
from cosbrowser.ui.dialogs.bucket_versioning import VersioningDialog
from cosbrowser.ui.dialogs.bucket_website import WebsiteDialog
from cosbrowser.ui.dialogs.compare_versions import CompareDialog
from cosbrowser.ui.dialogs.conflicts import ConflictsDialog
from cosbrowser.ui.dialogs.connection import ConnectionDialog
from cosbrowser.ui.dialogs.connection_import import ImportDialog
from cosbrowser.ui.dialogs.connection_list import ConnectionList
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.delete_bucket import DeleteBucketDialog
from cosbrowser.ui.dialogs.deleted import DeletedDialog
from cosbrowser.ui.dialogs.destination import DestinationDialog
from cosbrowser.ui.dialogs.erase import DeleteVersionsDialog, EmptyBucketDialog
from cosbrowser.ui.dialogs.favourite import FavouriteNameDialog
from cosbrowser.ui.dialogs.hidden_costs import HiddenCostsDialog
from cosbrowser.ui.dialogs.holds import HoldDialog
from cosbrowser.ui.dialogs.kept import KeptDialog
from cosbrowser.ui.dialogs.move_plan import MovePlanDialog
from cosbrowser.ui.dialogs.new_bucket import NewBucketDialog
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog
from cosbrowser.ui.dialogs.object_lock import LockDialog, LockRuleDialog
from cosbrowser.ui.dialogs.parts import come_before
from cosbrowser.ui.dialogs.problem import ProblemDialog, ProblemPanel
from cosbrowser.ui.dialogs.properties import PropertiesDialog
from cosbrowser.ui.dialogs.protected_move import ProtectedMoveDialog
from cosbrowser.ui.dialogs.protection import ProtectionDialog
from cosbrowser.ui.dialogs.quit import QuitDialog
from cosbrowser.ui.dialogs.restore import RestoreDialog
from cosbrowser.ui.dialogs.retention import ExtendDialog
from cosbrowser.ui.dialogs.share import ShareDialog
from cosbrowser.ui.dialogs.tags import TagsDialog
from cosbrowser.ui.dialogs.text_file import TextWindow
from cosbrowser.ui.dialogs.transfer_settings import TransferSettingsDialog
from cosbrowser.ui.dialogs.upload import UploadDialog
from cosbrowser.ui.dialogs.upload_protection import Protection as Bounds
from cosbrowser.ui.dialogs.upload_protection import ProtectionFields
from cosbrowser.ui.help import HelpWindow
from cosbrowser.ui.keymap import Keymap
from cosbrowser.ui.log_viewer import LogViewer
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.preview_window import PreviewWindow
from cosbrowser.ui.settings_dialog import SettingsDialog
from cosbrowser.ui.shortcuts import ShortcutsDialog
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.welcome import WelcomePage
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.pseudo import lengthened, pseudo
from tests.ui.dialogs.test_transfers import Desk, State
from tests.ui.looking import astray, cut_off, faint, unspoken
from tests.ui.test_window import go

PLACE, BUCKET = Location("c", "bucket", "folder/"), Location("c", "bucket")
ENTRIES = tuple(ObjectEntry(f"folder/{number}", 1, datetime.now(UTC), "e") for number in range(3))
SAVED = (Connection("a", "A", SignIn.ANONYMOUS), Connection("b", "B", SignIn.ANONYMOUS))
FOUND = Found("id", next(iter(Origin)), "/home/somebody/.bluemix/cos_credentials", api_key=True, hmac=True)
ONE, SEVERAL = Selection(PLACE, ENTRIES[:1]), Selection(PLACE, ENTRIES)
VERSIONS = tuple(Version("folder/a", str(number), datetime.now(UTC), 10, "e") for number in range(2))
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
    "replication rules": lambda window, engine, _: ReplicationDialog.ask(
        window, engine, Location("c", "bucket"), (ReplicationRule("1", True, "in/", "other-bucket", True),)
    ),
    "settings": lambda window, engine, settings: SettingsDialog.ask(
        window, settings, Actions(window), Autostart(engine.paths)
    ),
    "tags": lambda window, engine, _: TagsDialog.ask(window, engine, Selection(PLACE, ENTRIES)),
    "transfer settings": lambda window, *_: TransferSettingsDialog.ask(window, SCHEDULED),
    "upload": lambda window, engine, _: UploadDialog.ask(
        window, engine, (__file__,), PLACE, UploadOptions(), always_ask=True
    ),
    "aspera": lambda window, engine, _: AsperaDialog.ask(window, engine, PLACE, lengthened("Download")),
    "aspera for an upload": lambda window, engine, _: AsperaDialog.ask(
        window, engine, PLACE, lengthened("Upload"), UploadOptions()
    ),
    "compare versions": lambda window, engine, _: _shown(CompareDialog(window, engine, PLACE, *VERSIONS)),
    "cors": lambda window, engine, _: CorsDialog.ask(window, engine, BUCKET, (CorsRule(("*",), ("GET",)),)),
    "delete bucket": lambda window, engine, _: DeleteBucketDialog.ask(window, engine, BUCKET),
    "deleted": lambda window, engine, _: DeletedDialog.ask(window, engine, PLACE, read_only=False),
    "extend retention": lambda window, engine, _: ExtendDialog.ask(window, engine, SEVERAL),
    "handbook": lambda window, *_: _shown(HelpWindow(window)),
    "hold": lambda window, engine, _: HoldDialog.ask(window, engine, SEVERAL),
    "hold that goes": lambda window, engine, _: HoldDialog.ask(window, engine, ONE, (), removes=True),
    "kept": lambda window, engine, _: KeptDialog.ask(window, engine, SEVERAL),
    "lifecycle": lambda window, engine, _: LifecycleDialog.ask(window, engine, BUCKET, (Rule("old", expire_days=9),)),
    "lock": lambda window, engine, _: LockDialog.ask(window, engine, SEVERAL, None),
    "lock rule": lambda window, engine, _: LockRuleDialog.ask(window, engine, BUCKET, BucketLock(enabled=True)),
    "log": lambda window, engine, _: LogViewer.tell(window, engine.paths.logs, 2),
    "new bucket": lambda window, engine, _: NewBucketDialog.ask(window, engine, SAVED[0], ()),
    "new text file": lambda window, engine, _: _shown(TextWindow(window, engine, PLACE)),
    "preview": lambda window, engine, _: _preview(window, engine),
    "protection": lambda window, engine, _: ProtectionDialog.ask(window, engine, BUCKET, Protection(1, 2, 3)),
    "share": lambda window, engine, settings: ShareDialog.ask(
        window, engine, PLACE, (ENTRIES[0].key,), MadeLinks(settings, window)
    ),
    "text file": lambda window, engine, _: _shown(TextWindow(window, engine, PLACE, "folder/a.txt")),
    "versioning": lambda window, engine, _: VersioningDialog.ask(window, engine, BUCKET, Versioning("Enabled")),
    "website": lambda window, engine, _: WebsiteDialog.ask(window, engine, BUCKET, Website("index.html")),
}


def _kept_copies(window: QWidget, engine: Engine, settings: Settings) -> QDialog:
    made = DestinationDialog.ask(
        window, engine, _connections(window, engine, settings), Carried(Selection(PLACE, ENTRIES)), PLACE, move=False
    )
    fields = ProtectionFields(Bounds(10 * DAY, DAY, 100 * DAY), copies=True)
    made.layout().insertWidget(4, fields)
    come_before((made.go_button, made.cancel_button), fields.stops)  # as the dialog does where the bucket has a policy
    fields.how.setCurrentIndex(2)
    return made


def _stopped(dialog: ProtectedMoveDialog) -> QDialog:
    dialog.protected.stop()
    dialog.open()
    return dialog


def _shown(window: QWidget) -> QWidget:
    window.show()
    return window


def _preview(window: QWidget, engine: Engine) -> PreviewWindow:
    made = PreviewWindow(engine, window)
    made.show()
    made.show_object(PLACE, ENTRIES[0])
    return made


def _connections(window: QWidget, engine: Engine, _: Settings) -> Connections:
    return Connections(engine, DemoStore(engine.paths), None, window)


def _compare(window: QWidget, engine: Engine, settings: Settings) -> QWidget:
    return _shown(CompareWindow(window, engine, _connections(window, engine, settings), PLACE))


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


def faults(part: QWidget) -> list[str]:
    """What is wrong with a dialog, or with a part of the window: there Tab leads where tab_order.py says."""
    order = list(astray(part)) if part.isWindow() and not isinstance(part, MainWindow) else []
    return [*cut_off(part), *unspoken(part), *order, *faint(part)]


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_leads_to_the_buttons_of_a_problem_where_they_stand(
    name: str, parent: QWidget, engine: Engine, settings: Settings, qtbot: QtBot
) -> None:
    dialog = DIALOGS[name](parent, engine, settings)
    settle(qtbot, dialog)
    for panel in dialog.findChildren(ProblemPanel):
        offers = dict.fromkeys((Remedy.RETRY, Remedy.EDIT_CONNECTION), lambda: None)
        panel.show_problem(Problem(Kind.OFFLINE, "ListObjectsV2"), offers)
        panel.disclosure.unfold()
    settle(qtbot, dialog)

    assert list(astray(dialog)) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_dialog_is_whole_named_gone_through_in_order_and_legible(
    long_words: None, name: str, parent: QWidget, engine: Engine, settings: Settings, theme: Theme, qtbot: QtBot
) -> None:
    dialog = DIALOGS[name](parent, engine, settings)
    settle(qtbot, dialog)

    assert dialog.windowTitle().startswith("[") or not dialog.windowTitle()
    assert faults(dialog) == []
    theme.choose(Appearance.DARK)
    settle(qtbot, dialog)
    assert list(faint(dialog)) == []


def test_no_dialog_was_forgotten_here() -> None:
    for module in pkgutil.walk_packages(cosbrowser.ui.__path__, "cosbrowser.ui."):
        importlib.import_module(module.name)
    waiting, whole = [QDialog], set[str]()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("cosbrowser.ui.") and not kind.__subclasses__():
            whole.add(kind.__name__)
    tree = ast.parse(Path(__file__).read_text(encoding="utf-8"))
    looked_at = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}

    assert len(whole) > 40
    assert whole - looked_at == set()


def test_the_list_of_conflicts_and_the_unfolded_transfers_are_whole(
    long_words: None, parent: QWidget, engine: Engine, cos: LocalCos, bucket_name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = Desk(qtbot, parent, engine, cos, bucket_name, tmp_path / "files")
    desk.client.put_object(Bucket=desk.bucket, Key="in/a", Body=b"old")
    desk.upload(desk.file("a", 50))
    desk.wait_for(State.ASKS)
    settle(qtbot, desk.panel)
    panel = faults(desk.panel)
    qtbot.mouseClick(desk.panel.question.each, Qt.MouseButton.LeftButton)
    dialog = desk.panel.conflicts
    assert isinstance(dialog, ConflictsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=10_000)
    settle(qtbot, dialog)

    assert not desk.panel.is_folded
    assert panel == []
    assert faults(dialog) == []


@pytest.mark.timeout(180)
@pytest.mark.parametrize("about", ["connection", "bucket", "folder", "object", "several"])
def test_every_panel_of_the_inspector_is_whole(
    long_words: None,
    about: str,
    main: MainWindow,
    theme: Theme,
    qtbot: QtBot,
    put: Callable[[list[str]], None],
    bucket_name: str,
) -> None:
    put(["a/1", "b", "c"])
    main.browser.go(Location(CONNECTION) if about == "connection" else Location(CONNECTION, bucket_name))
    qtbot.waitUntil(lambda: main.browser.model.rowCount() > 0, timeout=20_000)
    table, inspector = main.browser.table, main.inspector
    main.resize(1600, 900)
    inspector.setFixedWidth(280)  # as it stands at the first start
    if not inspector.isVisible():
        main.commands.show_inspector.trigger()
    if about in ("folder", "object"):
        table.selectRow(0 if about == "folder" else 1)
    elif about == "several":
        table.selectAll()
    qtbot.waitUntil(lambda: bool(inspector._suiting))
    found: dict[str, list[str]] = {}
    for at, panel in enumerate(inspector._suiting):
        inspector.tabs.choose(at)
        qtbot.waitUntil(panel.isVisible)
        qtbot.waitUntil(lambda: inspector._rested)
        # With all that was asked for it, and not "Reading…".
        qtbot.waitUntil(lambda panel=panel: not panel.findChildren(Question), timeout=20_000)
        theme.choose(Appearance.LIGHT)
        settle(qtbot, main)
        found[type(panel).__name__] = faults(inspector)
        theme.choose(Appearance.DARK)
        settle(qtbot, main)
        found[type(panel).__name__] += faint(inspector)

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_the_welcome_page_and_the_window_cut_off_nothing(long_words: None, main: MainWindow, qtbot: QtBot) -> None:
    main.commands.show_activity.trigger()
    settle(qtbot, main)
    found = [*cut_off(main), *faint(main)]
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    settle(qtbot, page)

    assert found == []
    assert faults(page) == []


@pytest.mark.parametrize("state", ["buckets", "folder", "outline", "finding", "palette", "filter", "path"])
def test_everything_in_the_window_is_whole_and_has_a_name_and_a_role(
    long_words: None, state: str, main: MainWindow, qtbot: QtBot, put: Callable[[list[str]], None], bucket_name: str
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

    assert faults(main) == []


def test_the_table_tells_row_column_selection_and_order(
    main: MainWindow, qtbot: QtBot, put: Callable[[list[str]], None], bucket_name: str
) -> None:
    put(["one", "two", "three"])
    go(qtbot, main, Location(CONNECTION, bucket_name))
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
    before, started = Many.asked, time.thread_time()
    view.selectAll()
    table = QAccessible.queryAccessibleInterface(view)
    count = table.childCount()
    middle = table.child(count // 2)
    selected = middle.tableCellInterface().isSelected()

    assert count >= 6_000_000
    assert selected
    assert time.thread_time() - started < 0.5
    assert Many.asked - before < 1_000


def test_the_pseudo_language_is_twice_as_long_and_keeps_placeholders() -> None:
    made = lengthened("Delete {0} of %Ln objects…")

    assert made.startswith("[Delete {0} of %Ln objects… ")
    assert len(made) > 1.5 * len("Delete {0} of %Ln objects…")
    assert made.count("{0}") == made.count("%Ln") == 1

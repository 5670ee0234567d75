"""Each subsection of the Aspera part of IBM's SDK guide, done in the window; a stand-in for ascp moves the bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.aspera import Obstacle
from cosbrowser.cos.credentials import Aspera
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models.roles import SENTENCE_ROLE, STATUS_ROLE
from cosbrowser.settings import DOWNLOAD_FOLDER, Settings
from cosbrowser.transfer.job import Limits, State, Transport
from cosbrowser.ui.aspera import why
from cosbrowser.ui.dialogs.aspera import AsperaDialog
from cosbrowser.ui.dialogs.connection import ConnectionDialog
from cosbrowser.ui.dialogs.transfer_settings import TransferSettingsDialog
from cosbrowser.ui.dialogs.upload import UploadDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.transfer_limits import TransferLimits
from cosbrowser.ui.transfer_rows import RowAction, RowLayout, actions_of
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.emulator.test_immutable import protect
from tests.models.conftest import CONNECTION, connection, secret
from tests.transfer.aspera_stand_in import StandIn
from tests.ui.conftest import drop, files_mime
from tests.ui.test_tabs import go

LEFT = Qt.MouseButton.LeftButton
SLOW = 20_000
LARGE = bytes(range(256)) * 8192  # 2 MiB


class Guide:
    """The window with a bucket open, and the stand-in."""

    def __init__(self, qtbot: QtBot, main: MainWindow, cos: LocalCos, place: Location, ascp: StandIn) -> None:
        self.qtbot, self.main, self.cos, self.place, self.ascp = qtbot, main, cos, place, ascp
        self.client = hmac_client(cos)
        self.tree, self.model = main.transfers.tree, main.transfers.model

    def wants(self, aspera: Aspera, **fields: Any) -> None:
        """Have the connection of the window changed, as its dialog does."""
        done: list[object] = []
        changed = connection(self.cos, aspera=aspera, **fields)
        engine = self.main.connections._engine
        engine.call(self.main, Accounts.save, changed, None).then(done.append, done.append)
        self.qtbot.waitUntil(lambda: bool(done), timeout=SLOW)
        self.main.connections.load()
        self.until(lambda: self.main.connections.aspera_of(CONNECTION) is aspera)

    def until(self, true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=SLOW)

    def drop(self, *paths: Path) -> None:
        table = self.main.browser.table
        below = QPoint(table.viewport().width() // 2, table.viewport().height() - 10)
        assert drop(table, below, files_mime(*map(str, paths)))

    def download(self, name: str) -> None:
        """Select a row of the table with the mouse, and fetch it with the menu's action."""
        model, table = self.main.browser.model, self.main.browser.table
        self.until(lambda: name in [model.index(row, 0).data() for row in range(model.rowCount())])
        row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
        self.qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(model.index(row, 0)).center())
        self.main.commands.download_again.trigger()

    def row(self) -> QModelIndex:
        return self.model.index(0, 0)

    @property
    def status(self) -> Any:
        return self.row().data(STATUS_ROLE)

    @property
    def sentence(self) -> str:
        return str(self.row().data(SENTENCE_ROLE))

    def sees(self, state: State) -> None:
        self.until(lambda: self.model.rowCount() and self.status.state is state)

    def press(self, action: RowAction) -> None:
        """Press a button of the row with the mouse."""
        rect = self.tree.visualRect(self.row())
        at = RowLayout.of(rect, self.tree.viewport().width()).buttons[actions_of(self.status).index(action)].center()
        self.qtbot.mouseMove(self.tree.viewport(), at)
        self.qtbot.mouseClick(self.tree.viewport(), LEFT, pos=at)

    def keys(self) -> dict[str, int]:
        found = self.client.list_objects_v2(Bucket=self.place.bucket).get("Contents", [])
        return {entry["Key"]: entry["Size"] for entry in found}


@pytest.fixture
def ascp(tmp_path: Path) -> StandIn:
    return StandIn(tmp_path / "ascp")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    made = tmp_path / "downloads"
    made.mkdir()
    return made


@pytest.fixture
def guide(
    qtbot: QtBot, settings: Settings, ascp: StandIn, target: Path, engine: Engine, cos: LocalCos, bucket_name: str,
    request: pytest.FixtureRequest,
) -> Guide:  # fmt: skip
    hmac_client(cos).create_bucket(Bucket=bucket_name)
    TransferLimits(engine, settings, engine).change(Limits(aspera_sessions=1, aspera_program=str(ascp.path)))
    settings.set(DOWNLOAD_FOLDER, str(target))
    done: list[object] = []
    wanted = connection(cos, aspera=Aspera.WHEN_POSSIBLE)
    engine.call(engine, Accounts.open_for_now, wanted, secret(cos)).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=SLOW)
    main: MainWindow = request.getfixturevalue("main")
    place = Location(CONNECTION, bucket_name)
    go(qtbot, main, place)
    return Guide(qtbot, main, cos, place, ascp)


def write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def dialog(kind: type[QDialog]) -> Any:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def test_initializing(guide: Guide, tmp_path: Path) -> None:
    """An API key, several sessions, a threshold: what the guide gives to the manager."""
    guide.main.connections.ask_edit(CONNECTION)
    guide.until(lambda: dialog(ConnectionDialog))
    form = dialog(ConnectionDialog).form
    assert form.advanced.is_unfolded, "it is not as by default"
    guide.until(lambda: form._program is not None)
    assert form.aspera.isEnabled()
    assert form.aspera.currentText() == "When possible"
    form.identity.setCurrentIndex(1)  # an HMAC pair
    assert not form.aspera.isEnabled()
    assert form._aspera_row.remark.text() == why(Obstacle.SIGN_IN)
    dialog(ConnectionDialog).reject()

    guide.main.commands.transfer_settings.trigger()
    guide.until(lambda: dialog(TransferSettingsDialog))
    limits = dialog(TransferSettingsDialog)
    assert limits.split.value() == 60
    assert limits.split.minimum() == 60
    assert (limits.sessions.minimum(), limits.sessions.maximum()) == (1, 10)
    limits.sessions.setFocus()
    limits.sessions.selectAll()
    QTest.keyClicks(limits.sessions, "3")
    guide.qtbot.mouseClick(limits.save_button, LEFT)

    guide.drop(write(tmp_path / "a", b"a"), write(tmp_path / "b", b"b"))
    guide.sees(State.DONE)

    shares = {start["arguments"][start["arguments"].index("-C") + 1] for start in guide.ascp.starts}
    assert shares == {"1:3", "2:3", "3:3"}


def test_file_upload(guide: Guide, tmp_path: Path) -> None:
    guide.drop(write(tmp_path / "report.bin", LARGE))

    guide.sees(State.DONE)

    assert guide.sentence == "Done by Aspera · verified by MD5 · 2.1 MB"
    assert guide.keys() == {"report.bin": len(LARGE)}
    assert len(guide.ascp.starts) == 1


def test_file_download(guide: Guide, target: Path) -> None:
    guide.client.put_object(Bucket=guide.place.bucket, Key="report.bin", Body=LARGE)
    guide.main.browser.refresh()

    guide.download("report.bin")
    guide.sees(State.DONE)

    assert (target / "report.bin").read_bytes() == LARGE
    assert guide.status.transport is Transport.ASPERA
    assert len(guide.ascp.starts) == 1


def test_directory_upload(guide: Guide, tmp_path: Path) -> None:
    files = {"Upload/a.txt": b"a", "Upload/deep/b.txt": b"b" * 9000, "Upload/deep/empty": b""}
    for name, content in files.items():
        write(tmp_path / name, content)

    guide.drop(tmp_path / "Upload")
    guide.sees(State.DONE)

    assert guide.keys() == {name: len(content) for name, content in files.items()}
    assert (guide.status.done, guide.status.transport) == (3, Transport.ASPERA)


def test_directory_download(guide: Guide, target: Path) -> None:
    files = {"todownload/a.txt": b"a", "todownload/deep/b.txt": b"b" * 9000}
    for key, content in files.items():
        guide.client.put_object(Bucket=guide.place.bucket, Key=key, Body=content)
    guide.main.browser.refresh()

    guide.download("todownload")
    guide.sees(State.DONE)

    assert {str(p.relative_to(target)): p.read_bytes() for p in target.rglob("*") if p.is_file()} == files
    assert (guide.status.done, guide.status.transport) == (2, Transport.ASPERA)


def test_using_subscribers(guide: Guide, tmp_path: Path) -> None:
    """Queued, in progress with its bytes, done: each is to be seen in the row."""
    seen: list[State] = []

    def look() -> None:
        if guide.model.rowCount():
            state = guide.status.state
            seen.extend([state] if not seen or seen[-1] is not state else [])

    guide.model.rowsInserted.connect(look)
    guide.model.dataChanged.connect(look)
    guide.ascp.order(hold_after=1 << 20)

    guide.drop(write(tmp_path / "report.bin", LARGE))
    guide.until(lambda: guide.sentence.startswith("1.0 of 2.1 MB"))
    guide.ascp.order()
    guide.sees(State.DONE)

    assert seen == [State.WAITING, State.RUNNING, State.DONE]


def test_pause_resume_cancel(guide: Guide, target: Path) -> None:
    guide.client.put_object(Bucket=guide.place.bucket, Key="report.bin", Body=LARGE)
    guide.main.browser.refresh()
    guide.ascp.order(hold_after=1 << 20)
    guide.download("report.bin")
    guide.until(lambda: guide.ascp.is_held and guide.status.sent >= 1 << 20)

    guide.press(RowAction.PAUSE)
    guide.sees(State.PAUSED)
    guide.until(lambda: {"Type": "CANCEL"} in guide.ascp.heard)
    guide.press(RowAction.RESUME)
    guide.until(lambda: len(guide.ascp.resumed) == 2)
    assert guide.ascp.resumed[1][1] >= 1 << 20, "it went on with what had arrived"

    guide.press(RowAction.CANCEL)
    guide.sees(State.CANCELLED)

    guide.until(lambda: not list(target.iterdir()))


def test_troubleshooting_an_error_is_said_and_tried_again(guide: Guide, tmp_path: Path) -> None:
    guide.ascp.order(refuse=[19, "Authentication failure"])
    guide.drop(write(tmp_path / "report.bin", LARGE))

    guide.sees(State.FAILED)

    assert guide.sentence == "Failed: the Aspera service refused the session"
    guide.press(RowAction.RETRY)
    guide.sees(State.DONE)
    assert guide.keys() == {"report.bin": len(LARGE)}


@pytest.mark.parametrize("obstacle", [None, Obstacle.NO_PROGRAM, Obstacle.IMMUTABLE])
def test_troubleshooting_aspera_is_greyed_with_the_one_reason(
    guide: Guide, tmp_path: Path, obstacle: Obstacle | None
) -> None:
    guide.wants(Aspera.ASK)
    if obstacle is Obstacle.NO_PROGRAM:
        limits = guide.main.transfer_actions.limits
        limits.change(replace(limits.limits, aspera_program="/nowhere/ascp"))
    if obstacle is Obstacle.IMMUTABLE:
        protect(guide.client, guide.place.bucket)

    guide.drop(write(tmp_path / "report.bin", LARGE))
    if obstacle is Obstacle.IMMUTABLE:  # there each upload asks how long to keep
        guide.until(lambda: dialog(UploadDialog) and dialog(UploadDialog).upload_button.isEnabled())
        guide.qtbot.mouseClick(dialog(UploadDialog).upload_button, LEFT)
    guide.until(lambda: dialog(AsperaDialog))
    asked = dialog(AsperaDialog)
    guide.until(lambda: "Asking" not in asked.words.text())

    assert asked.aspera_button.isEnabled() is (obstacle is None)
    if obstacle is not None:
        assert asked.words.text() == why(obstacle)
    button = asked.aspera_button if obstacle is None else asked.https_button
    guide.qtbot.mouseClick(button, LEFT)
    guide.sees(State.DONE)
    assert guide.status.transport is (Transport.ASPERA if obstacle is None else Transport.HTTPS)


def test_each_reason_is_in_words() -> None:
    assert len({why(obstacle) for obstacle in Obstacle}) == len(Obstacle)


def test_asked_in_vain_sends_nothing(guide: Guide, tmp_path: Path) -> None:
    guide.wants(Aspera.ASK)
    guide.drop(write(tmp_path / "report.bin", LARGE))
    guide.until(lambda: dialog(AsperaDialog))

    QTest.keyClick(dialog(AsperaDialog), Qt.Key.Key_Escape)

    assert guide.model.rowCount() == 0
    assert guide.keys() == {}

"""The transfers panel over the real queue: what its rows say, and what its buttons, keys and menus do."""

from __future__ import annotations

import logging
import os
import signal
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.roles import SENTENCE_ROLE, STATUS_ROLE
from cosbrowser.transfer.job import Answer, Finished, JobStatus, State, UploadOptions, Which
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui import reveal
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.transfer_footer import HEIGHT as FOOT
from cosbrowser.ui.transfer_header import HEIGHT
from cosbrowser.ui.transfer_rows import ROW, RowAction, RowLayout, actions_of
from cosbrowser.ui.transfers import TransfersPanel
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.ui.dialogs.conftest import connection_to

LEFT = Qt.MouseButton.LeftButton
SLOW = 10_000
LARGE = 40_000_000  # more than the buffers of a socket hold: a pause is noticed while it is sent


class Desk:
    """A panel in a window, a bucket, local files, and what can be asked of the queue."""

    def __init__(self, qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket: str, folder: Path) -> None:
        self.qtbot, self.window, self.engine, self.cos, self.bucket, self.folder = (
            qtbot, window, engine, cos, bucket, folder,
        )  # fmt: skip
        self.client = hmac_client(cos)
        self.client.create_bucket(Bucket=bucket)
        self.panel = TransfersPanel(engine)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(QWidget())
        splitter.addWidget(self.panel)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        self.splitter = splitter
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.place = self.connect("Manager")

    def connect(self, role: str) -> Location:
        connection, secret = connection_to(self.cos, role)
        self.ask(Accounts.open_for_now, connection, secret)
        return Location(connection.id, self.bucket, "in/")

    def ask(self, function: Callable[..., object], *arguments: object) -> object:
        answers: list[object] = []
        self.engine.call(self.window, function, *arguments).then(answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=SLOW)
        return answers[0]

    def file(self, name: str, size: int = 1000) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as made:
            made.truncate(size)
        return path

    def upload(self, *paths: Path, place: Location | None = None, options: UploadOptions | None = None) -> None:
        rows = self.panel.model.rowCount()
        self.ask(Queue.upload, tuple(map(str, paths)), place or self.place, options or UploadOptions())
        self.qtbot.waitUntil(lambda: self.panel.model.rowCount() == rows + 1, timeout=SLOW)

    def slow_down(self) -> None:
        """Requests that send something to this bucket take their time."""
        self.cos.control("faults", {"kind": "throttle_request", "bucket": self.bucket, "bytes_per_second": 8_000_000})

    def row(self, number: int = 0, parent: QModelIndex | None = None) -> QModelIndex:
        return self.panel.model.index(number, 0, parent or QModelIndex())

    def state(self, number: int = 0) -> State:
        return self.row(number).data(STATUS_ROLE).state

    def wait_for(self, state: State, number: int = 0) -> None:
        self.qtbot.waitUntil(lambda: self.state(number) is state, timeout=SLOW)

    def press(self, action: RowAction, number: int = 0) -> None:
        """Press the button of a row with the mouse."""
        tree = self.panel.tree
        rect = tree.visualRect(self.row(number))
        place = RowLayout.of(rect, tree.viewport().width()).buttons
        at = place[actions_of(self.row(number).data(STATUS_ROLE)).index(action)].center()
        self.qtbot.mouseMove(tree.viewport(), at)
        self.qtbot.mouseClick(tree.viewport(), LEFT, pos=at)

    def select(self, *numbers: int) -> None:
        tree = self.panel.tree
        tree.clearSelection()
        for number in numbers:
            control = Qt.KeyboardModifier.ControlModifier
            self.qtbot.mouseClick(tree.viewport(), LEFT, control, tree.visualRect(self.row(number)).center())
        tree.setFocus()

    def entries(self, menu: QMenu) -> dict[str, Callable[[], object]]:
        return {action.text(): action.trigger for action in menu.actions() if action.text()}

    def room_above(self) -> int:
        """The height of what is above the panel."""
        return self.splitter.widget(0).height()

    def keys(self) -> list[str]:
        return [o["Key"] for o in self.client.list_objects_v2(Bucket=self.bucket).get("Contents", [])]


@pytest.fixture
def desk(qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, bucket_name: str, tmp_path: Path) -> Desk:
    return Desk(qtbot, window, engine, cos, bucket_name, tmp_path / "files")


def test_empty_panel_is_folded_and_says_what_to_do(desk: Desk) -> None:
    assert desk.panel.is_folded
    assert desk.panel.height() == HEIGHT
    assert desk.panel.header.headline.text() == "Drop files on a bucket or a folder to upload them"
    assert not desk.panel.header.fold_button.isVisible()


def test_upload_opens_the_panel_and_is_told_to_the_listing(desk: Desk, qtbot: QtBot) -> None:
    made: list[Finished] = []
    desk.panel.finished.connect(made.extend)

    desk.upload(desk.file("report.pdf", 2500))
    desk.wait_for(State.DONE)

    assert not desk.panel.is_folded
    assert desk.panel.height() >= HEIGHT + ROW
    assert desk.row().data() == "report.pdf"
    assert desk.row().data(SENTENCE_ROLE) == "Done · verified by MD5 · 2.5 KB"
    assert desk.panel.header.headline.text() == "All finished"
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert (made[0].location, made[0].entry.key, made[0].entry.size) == (desk.place, "in/report.pdf", 2500)


def test_clearing_what_is_finished_folds_the_empty_panel(desk: Desk, qtbot: QtBot) -> None:
    desk.upload(desk.file("a"))
    desk.wait_for(State.DONE)

    qtbot.mouseClick(desk.panel.header.clear_button, LEFT)

    qtbot.waitUntil(lambda: desk.panel.is_folded, timeout=SLOW)
    assert desk.room_above() == desk.window.height() - HEIGHT - 1
    assert desk.panel.model.rowCount() == 0
    assert desk.keys() == ["in/a"]


def test_folded_by_hand_it_stays_folded_while_transfers_go_on(desk: Desk, qtbot: QtBot) -> None:
    desk.upload(desk.file("a"))

    with qtbot.waitSignal(desk.panel.folded) as folded:
        qtbot.mouseClick(desk.panel.header.fold_button, LEFT)
    desk.upload(desk.file("b"))

    assert folded.args == [True]
    assert desk.panel.is_folded
    qtbot.keyClick(desk.panel.header.fold_button, Qt.Key.Key_Space)
    assert not desk.panel.is_folded


def test_row_is_paused_resumed_and_cancelled_by_its_buttons(desk: Desk) -> None:
    desk.slow_down()
    desk.upload(desk.file("big", LARGE))
    desk.wait_for(State.RUNNING)
    assert desk.panel.unfinished == 1

    desk.press(RowAction.PAUSE)
    desk.wait_for(State.PAUSED)
    assert desk.panel.unfinished == 0
    assert desk.panel.header.headline.text() == "1 paused"
    desk.press(RowAction.RESUME)
    desk.wait_for(State.RUNNING)
    desk.press(RowAction.CANCEL)
    desk.wait_for(State.CANCELLED)

    assert desk.keys() == []


def test_all_are_paused_and_resumed_from_the_head(desk: Desk, qtbot: QtBot) -> None:
    desk.slow_down()
    desk.upload(desk.file("one", LARGE))
    desk.upload(desk.file("two", LARGE))
    header = desk.panel.header
    assert not header.resume_button.isVisible()

    qtbot.mouseClick(header.pause_button, LEFT)
    qtbot.waitUntil(lambda: [desk.state(0), desk.state(1)] == [State.PAUSED] * 2, timeout=SLOW)
    assert not header.pause_button.isVisible()
    qtbot.mouseClick(header.resume_button, LEFT)

    qtbot.waitUntil(lambda: State.PAUSED not in (desk.state(0), desk.state(1)), timeout=SLOW)


def test_keys_pause_resume_cancel_and_clear(desk: Desk, qtbot: QtBot) -> None:
    desk.slow_down()
    desk.upload(desk.file("big", LARGE))
    desk.select(0)
    tree = desk.panel.tree

    qtbot.keyClick(tree, Qt.Key.Key_Space)
    desk.wait_for(State.PAUSED)
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    desk.wait_for(State.RUNNING)
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    desk.wait_for(State.CANCELLED)


def test_delete_key_clears_what_is_finished(desk: Desk, qtbot: QtBot) -> None:
    desk.upload(desk.file("a"))
    desk.wait_for(State.DONE, 0)  # what ended last stands first
    desk.upload(desk.file("b"))
    qtbot.waitUntil(lambda: desk.panel.model.rowCount() == 2, timeout=SLOW)
    desk.wait_for(State.DONE, 0)
    desk.wait_for(State.DONE, 1)
    desk.select(0)

    qtbot.keyClick(desk.panel.tree, Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: desk.panel.model.rowCount() == 1, timeout=SLOW)
    assert desk.row().data() == "a"


def test_all_are_cancelled_at_once(desk: Desk) -> None:
    desk.slow_down()
    desk.upload(desk.file("one", LARGE))
    desk.upload(desk.file("two", LARGE))

    desk.panel.orders.cancel(Which(tuple(status.id for status in desk.panel.model.known)))

    desk.wait_for(State.CANCELLED, 0)
    desk.wait_for(State.CANCELLED, 1)
    assert desk.panel.unfinished == 0


def test_panel_opens_as_high_as_it_was(desk: Desk) -> None:
    desk.upload(desk.file("a"))
    assert desk.panel.height() == HEIGHT + 4 * ROW + 8 + FOOT

    desk.panel.open_height = 260
    assert desk.panel.height() == 260
    desk.panel.fold(True)
    assert (desk.panel.height(), desk.panel.open_height) == (HEIGHT, 260)
    assert desk.room_above() == desk.window.height() - HEIGHT - 1
    desk.panel.fold(False)
    assert desk.panel.height() == 260


@pytest.mark.parametrize(
    ("answer", "words", "state", "keys"),
    [
        (Answer.OVERWRITE, "Overwrite", State.DONE, ["in/a"]),
        (Answer.SKIP, "Skip", State.SKIPPED, ["in/a"]),
        (Answer.RENAME, "Keep both", State.DONE, ["in/a", "in/a (1)"]),
    ],
)
def test_file_that_exists_is_asked_about_in_a_bar(
    desk: Desk, qtbot: QtBot, answer: Answer, words: str, state: State, keys: list[str]
) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="in/a", Body=b"old")
    desk.upload(desk.file("a", 50))
    desk.wait_for(State.ASKS)
    bar = desk.panel.question
    assert bar.isVisible()
    qtbot.waitUntil(bar.comparison.isVisible, timeout=SLOW)
    assert bar.words.text() == f"“a” exists already in “{desk.bucket}/in/”"
    assert bar.comparison.text().startswith("Existing: 3 bytes of Today ")
    assert bar.comparison.text().endswith(". New: 50 bytes.")

    button = next(b for b in bar.findChildren(QPushButton) if b.text() == words)
    assert button is bar.buttons[answer]
    qtbot.mouseClick(button, LEFT)

    desk.wait_for(state)
    qtbot.waitUntil(bar.isHidden)
    assert sorted(desk.keys()) == keys
    size = desk.client.head_object(Bucket=desk.bucket, Key="in/a")["ContentLength"]
    assert size == (50 if answer is Answer.OVERWRITE else 3)


def test_question_unfolds_the_panel_and_names_the_file_it_is_about(desk: Desk, qtbot: QtBot) -> None:
    for name in ("photos/1.jpg", "photos/2.jpg"):
        desk.client.put_object(Bucket=desk.bucket, Key=f"in/{name}", Body=b"old")
    for number in range(4):
        desk.file(f"photos/{number}.jpg")
    desk.upload(desk.file("a"))
    desk.wait_for(State.DONE)
    desk.panel.fold(True)

    desk.upload(desk.folder / "photos")
    desk.wait_for(State.ASKS)

    qtbot.waitUntil(lambda: not desk.panel.is_folded, timeout=SLOW)
    words = "“photos/1.jpg” and 1 more file exist already"
    qtbot.waitUntil(lambda: desk.panel.question.words.text() == words, timeout=SLOW)
    assert desk.panel.question.comparison.isHidden()


def test_folder_is_one_row_until_it_is_opened(desk: Desk, qtbot: QtBot) -> None:
    for number in range(3):
        desk.file(f"photos/{number}.jpg")
    desk.upload(desk.folder / "photos")
    desk.wait_for(State.DONE)
    assert desk.row().data() == "photos (3 files)"
    desk.panel.tree.setCurrentIndex(desk.row())

    qtbot.keyClick(desk.panel.tree, Qt.Key.Key_Return)

    assert desk.panel.tree.isExpanded(desk.row())
    qtbot.waitUntil(lambda: isinstance(desk.row(2, desk.row()).data(STATUS_ROLE), JobStatus), timeout=SLOW)
    tree = desk.panel.tree
    row = tree.visualRect(desk.row())
    place = QRect(8, row.center().y() - 5, 6, 12)
    assert len({tree.viewport().grab(place).toImage().pixel(x, y) for x in range(6) for y in range(12)}) > 2
    names = [desk.row(number, desk.row()).data() for number in range(3)]
    assert names == ["photos/0.jpg", "photos/1.jpg", "photos/2.jpg"]


def test_failed_row_says_why_and_is_tried_again_from_its_dialog(desk: Desk, qtbot: QtBot) -> None:
    desk.upload(desk.file("a"), place=desk.connect("Reader"))
    desk.wait_for(State.FAILED)
    assert desk.row().data(SENTENCE_ROLE) == "Failed: not allowed"
    desk.panel.tree.setCurrentIndex(desk.row())

    qtbot.keyClick(desk.panel.tree, Qt.Key.Key_Return)

    dialog = desk.window.findChild(ProblemDialog)
    assert dialog is not None
    assert dialog.panel.title.text() == "“a” could not be uploaded"
    assert "Object Writer" in dialog.panel.message.text()
    again = next(b for b in dialog.panel.buttons.findChildren(QPushButton) if b.text() == "Try again")
    before = desk.row().data(STATUS_ROLE).problem.request_id
    qtbot.mouseClick(again, LEFT)
    assert not dialog.isVisible()
    qtbot.waitUntil(
        lambda: desk.state() is State.FAILED and desk.row().data(STATUS_ROLE).problem.request_id != before, timeout=SLOW
    )


def test_file_of_a_transfer_is_shown_in_its_folder(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """No bus and no file manager are here, so its folder is opened; tests/ui/test_desktop.py has them."""
    opened: list[str] = []
    monkeypatch.setattr(reveal.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile())))
    desk.file("photos/0.jpg")
    desk.upload(desk.folder / "photos" / "0.jpg")
    desk.wait_for(State.DONE)

    desk.entries(desk.panel.menu_for((desk.row().data(STATUS_ROLE),)))["Show in folder"]()

    qtbot.waitUntil(lambda: opened == [str(desk.folder / "photos")], timeout=SLOW)


def test_menu_of_a_single_transfer_leads_to_its_places(desk: Desk, qtbot: QtBot) -> None:
    for number in range(2):
        desk.file(f"photos/{number}.jpg")
    desk.upload(desk.folder / "photos")
    desk.wait_for(State.DONE)
    desk.panel.tree.expand(desk.row())
    qtbot.waitUntil(lambda: isinstance(desk.row(1, desk.row()).data(STATUS_ROLE), JobStatus), timeout=SLOW)
    group, job = desk.row().data(STATUS_ROLE), desk.row(1, desk.row()).data(STATUS_ROLE)
    shown: list[Location] = []
    desk.panel.show_location.connect(shown.append)
    of_group, of_job = (desk.entries(desk.panel.menu_for((status,))) for status in (group, job))

    assert list(of_group) == ["Clear from the list", "Show in bucket", "Show in folder", "Copy local path"]
    assert list(of_job) == ["Show in bucket", "Show in folder", "Copy local path"]
    of_group["Show in bucket"]()
    of_job["Show in bucket"]()
    assert shown == [desk.place, Location(desk.place.connection, desk.bucket, "in/photos/")]
    of_job["Copy local path"]()
    assert QGuiApplication.clipboard().text() == str(desk.folder / "photos" / "1.jpg")
    of_group["Copy local path"]()
    assert QGuiApplication.clipboard().text() == str(desk.folder)


def test_menu_of_many_offers_what_any_of_them_can(desk: Desk, qtbot: QtBot) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="in/a", Body=b"old")
    desk.upload(desk.file("a"))
    desk.wait_for(State.ASKS)
    desk.upload(desk.file("b"))
    desk.wait_for(State.DONE, 1)
    desk.select(0, 1)
    assert len(desk.panel.tree.selected()) == 2

    entries = desk.entries(desk.panel.menu_for(desk.panel.tree.selected()))

    answers = [
        "Overwrite", "Skip", "Keep Both, Rename New", "Keep Both, Rename Existing", "Overwrite If Newer",
        "Overwrite If Size Differs", "Overwrite If Content Differs", "Resume or Overwrite",
    ]  # fmt: skip
    assert list(entries) == ["Cancel", "Clear from the list", *answers, "Start now", "Priority", "Move"]
    entries["Skip"]()
    desk.wait_for(State.SKIPPED, 0)


def test_context_menu_opens_on_the_row_under_the_mouse(desk: Desk, qtbot: QtBot) -> None:
    desk.upload(desk.file("a"))
    desk.wait_for(State.DONE)
    tree = desk.panel.tree
    asked: list[QPoint] = []
    tree.menu_wanted.disconnect()
    tree.menu_wanted.connect(asked.append)
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    at = tree.visualRect(desk.row()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, tree.viewport().mapToGlobal(at))
    QApplication.sendEvent(tree.viewport(), event)

    assert asked == [tree.viewport().mapToGlobal(at)]
    assert [status.title for status in tree.selected()] == ["a"]


def test_download_shows_its_local_path(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.client.put_object(Bucket=desk.bucket, Key="in/x", Body=b"0123456789")
    head = desk.client.head_object(Bucket=desk.bucket, Key="in/x")
    entry = ObjectEntry("in/x", 10, head["LastModified"], head["ETag"].strip('"'))
    target = tmp_path / "target"
    target.mkdir()
    desk.ask(Queue.download, Selection(desk.place, (entry,)), str(target))
    desk.qtbot.waitUntil(lambda: desk.panel.model.rowCount() == 1, timeout=SLOW)
    desk.wait_for(State.DONE)

    desk.entries(desk.panel.menu_for((desk.row().data(STATUS_ROLE),)))["Copy local path"]()

    assert QGuiApplication.clipboard().text() == str(target / "x")
    assert (target / "x").read_bytes() == b"0123456789"


def test_rows_come_back_after_the_engine_was_killed(
    desk: Desk, qtbot: QtBot, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    desk.upload(desk.file("a"))
    desk.wait_for(State.DONE)
    assert engine.pid is not None

    with caplog.at_level(logging.ERROR), qtbot.waitSignals([engine.lost, engine.ready], timeout=20_000):
        os.kill(engine.pid, signal.SIGKILL)
    desk.connect("Manager")
    desk.upload(desk.file("b"))

    qtbot.waitUntil(lambda: [desk.row(0).data(), desk.row(1).data()] == ["b", "a"], timeout=SLOW)
    desk.wait_for(State.DONE, 0)
    assert desk.row(0).data() == "b"
    assert desk.panel.problem.isHidden()


def test_order_that_fails_is_said_in_the_panel(desk: Desk) -> None:
    desk.upload(desk.file("a"))

    desk.panel._on_failed(Problem(Kind.LOCAL, "WriteJournal", path="/full/journal"))

    assert desk.panel.problem.isVisible()


@pytest.mark.parametrize("width", [320, 420, 520, 640, 766, 1000, 1600])
@pytest.mark.parametrize("indent", [14, 28])
def test_parts_of_a_row_never_overlap(width: int, indent: int) -> None:
    row = QRect(indent, 0, width - indent, ROW)

    layout = RowLayout.of(row, width)

    parts = [layout.icon, layout.name, layout.sentence, layout.buttons[1], layout.buttons[0]]
    if layout.bar.width():
        parts.insert(2, layout.bar)
    for left, right in pairwise(parts):
        assert left.right() < right.left()
    assert layout.buttons[0].right() <= width
    assert layout.name.width() > 70
    assert layout.sentence.width() > 60


@pytest.mark.parametrize(
    ("width", "sentence"),
    [
        (700, "448.3 MB of 6.4 GB · 177.6 MB/s · 12 min"),
        (580, "448.3 MB of 6.4 GB · 177.6 MB/s · 12 min"),
        (420, "Done · verified by MD5 · 6.4 GB"),
    ],
)
def test_sentence_of_a_row_is_seen_whole_where_the_name_leaves_room(window: QWidget, width: int, sentence: str) -> None:
    layout = RowLayout.of(QRect(14, 0, width - 14, ROW), width)

    assert window.fontMetrics().horizontalAdvance(sentence) <= layout.sentence.width()

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models.reading import Phase
from cosbrowser.paths import Paths
from cosbrowser.settings import WINDOW_GEOMETRY, Settings
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dialogs.connection import ConnectionDialog
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.favourite import FavouriteNameDialog
from cosbrowser.ui.dialogs.new_folder import NewFolderDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.quit import QuitDialog
from cosbrowser.ui.fields import Value
from cosbrowser.ui.kept_windows import WINDOWS
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.windows import Windows
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.conftest import drop, files_mime

KEYS = ["docs/a.txt", "docs/deep/b.txt", "README.md"]


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def go(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    main.browser.go(place)
    until_read(qtbot, main)


def until_read(qtbot: QtBot, main: MainWindow) -> None:
    model = main.browser.model
    qtbot.waitUntil(
        lambda: (
            model.reading.phase is Phase.COMPLETE
            and not model.reading.refreshing
            and model.rowCount() == model.reading.objects + model.reading.folders
        ),
        timeout=20_000,
    )


def names(main: MainWindow) -> list[str]:
    return [main.browser.model.index(row, 0).data() for row in range(main.browser.model.rowCount())]


def press(main: MainWindow, keys: str) -> None:
    """Type a shortcut at whatever has the keyboard."""
    QTest.keySequence(QApplication.focusWidget() or main, keys)


def test_the_first_connection_shows_its_buckets_and_the_places_their_folders(
    qtbot: QtBot, place: Location, main: MainWindow
) -> None:
    qtbot.waitUntil(lambda: place.bucket in names(main), timeout=20_000)
    assert main.browser.location == Location(CONNECTION)

    go(qtbot, main, place)

    qtbot.waitUntil(lambda: main.places_model.index_of(place).isValid(), timeout=20_000)
    qtbot.waitUntil(lambda: main.places.tree.currentIndex() == main.places_model.index_of(place))
    assert main.windowTitle().startswith(place.bucket)
    qtbot.waitUntil(lambda: "us-south · Standard" in main.status.text)
    assert "1 object, 1 folder" in main.status.text


def test_refresh_shows_what_others_made(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    go(qtbot, main, place)
    put(["another.txt"])

    press(main, "F5")

    qtbot.waitUntil(lambda: names(main) == ["docs", "another.txt", "README.md"], timeout=20_000)


def test_deleting_asks_first_and_takes_the_rows_away(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    go(qtbot, main, place)
    main.places.tree.setFocus()  # does not change what Delete means
    main.browser.table.selectRow(1)

    main.commands.delete.trigger()
    dialog = main.findChild(DeleteDialog)
    qtbot.waitUntil(dialog.delete_button.isEnabled)
    before = names(main)
    dialog.delete_button.click()
    qtbot.waitUntil(lambda: names(main) == ["docs"], timeout=20_000)

    assert before == ["docs", "README.md"]
    left = {entry["Key"] for entry in put.client.list_objects_v2(Bucket=place.bucket)["Contents"]}
    assert left == {"docs/a.txt", "docs/deep/b.txt"}


def test_a_new_folder_is_shown_as_the_current_row(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    press(main, "Ctrl+Shift+N")
    dialog = main.findChild(NewFolderDialog)
    QTest.keyClicks(dialog.name, "minutes")

    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: main.browser.table.currentIndex().data() == "minutes", timeout=20_000)


def test_a_click_on_a_place_opens_it(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    tree = main.places.tree
    qtbot.waitUntil(lambda: main.places_model.index_of(place).isValid())
    tree.expand(main.places_model.index_of(place))
    qtbot.waitUntil(lambda: main.places_model.index_of(place.child("docs")).isValid(), timeout=20_000)

    def clicked() -> bool:  # what was read meanwhile may have moved the row from under the mouse
        index = main.places_model.index_of(place.child("docs"))
        tree.scrollTo(index)  # there may be many buckets
        rect = tree.visualRect(index)
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        return main.browser.location == place.child("docs")

    qtbot.waitUntil(clicked, timeout=20_000)


def test_what_is_typed_as_a_path_is_gone_to(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    until_read(qtbot, main)
    press(main, "Ctrl+L")
    edit = main.browser.toolbar.breadcrumb.findChild(QLineEdit)

    QTest.keyClicks(edit, f"cos://Nowhere/{place.bucket}/docs/")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    refused = (edit.isVisible(), edit.accessibleDescription())
    edit.selectAll()
    QTest.keyClicks(edit, f"cos://Here/{place.bucket}/docs/a.txt")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(main) == ["deep", "a.txt"], timeout=20_000)

    assert refused == (True, "There is no connection “Nowhere”.")
    assert main.browser.location == place.child("docs")
    assert main.browser.table.currentIndex().data() == "a.txt"


def test_paths_are_copied_in_the_form_that_can_be_typed(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.browser.setFocus()
    press(main, "Ctrl+A")

    press(main, "Ctrl+Shift+C")

    assert QGuiApplication.clipboard().text().splitlines() == [
        f"cos://Here/{place.bucket}/docs/",
        f"cos://Here/{place.bucket}/README.md",
    ]


def test_dropped_files_arrive_and_their_rows_appear(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any, tmp_path: Path
) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "sea.png").write_bytes(b"png")
    (tmp_path / "new file.txt").write_bytes(b"hello")
    go(qtbot, main, place)
    below = QPoint(60, main.browser.table.viewport().height() - 8)

    assert drop(main.browser.table, below, files_mime(str(tmp_path / "photos"), str(tmp_path / "new file.txt")))

    def arrived() -> set[str]:
        found = put.client.list_objects_v2(Bucket=place.bucket).get("Contents", [])
        return {entry["Key"] for entry in found} - set(KEYS)

    qtbot.waitUntil(lambda: arrived() == {"photos/sea.png", "new file.txt"}, timeout=20_000)
    asked = main.browser.model.reading.pages
    qtbot.waitUntil(lambda: names(main) == ["docs", "photos", "new file.txt", "README.md"], timeout=20_000)
    assert main.browser.model.reading.pages == asked  # inserted, not read anew
    assert not main.transfers.is_folded
    qtbot.waitUntil(main.commands.clear_finished.isEnabled)


def test_a_selection_is_downloaded_and_the_folder_is_remembered(
    qtbot: QtBot, main: MainWindow, place: Location, tmp_path: Path
) -> None:
    target = tmp_path / "down"
    target.mkdir()
    go(qtbot, main, place)
    main.browser.select_all()

    main.files.download(main.desk.selection(), str(target))
    qtbot.waitUntil((target / "docs" / "deep" / "b.txt").exists, timeout=20_000)
    qtbot.waitUntil((target / "README.md").exists, timeout=20_000)

    assert (target / "README.md").read_text() == "README.md"
    assert main.commands.download_again.isVisible()
    assert str(target) in main.commands.download_again.text()


@pytest.mark.skipif(os.name != "posix", reason="a process is killed")
def test_demo_store_that_was_killed_is_started_again_and_read(qtbot: QtBot, main: MainWindow) -> None:
    main.connections.start_demo()
    qtbot.waitUntil(lambda: main.connections.get("demo") is not None, timeout=30_000)
    go(qtbot, main, Location("demo"))
    before, buckets = main.connections.get("demo"), main.browser.model.rowCount()
    process = main.connections._demo._process
    assert process is not None

    with qtbot.waitSignal(main.connections.demo_lost, timeout=20_000):
        os.kill(process.processId(), signal.SIGKILL)
    said = main.status.text
    qtbot.waitUntil(lambda: main.connections.get("demo") != before, timeout=30_000)
    main.commands.refresh.trigger()
    qtbot.waitUntil(lambda: main.browser.reading.phase is Phase.LOADING or main.browser.reading.refreshing)
    until_read(qtbot, main)

    assert "The demo store ended unexpectedly and is started again." in said
    assert main.findChild(ProblemDialog) is None
    assert main.browser.location == Location("demo")
    assert main.browser.reading.problem is None
    assert main.browser.model.rowCount() == buckets > 0


@pytest.fixture
def running(qtbot: QtBot, main: MainWindow, place: Location, cos: LocalCos, tmp_path: Path) -> Iterator[None]:
    """A transfer that does not end before it is let go on."""
    (tmp_path / "slow.bin").write_bytes(bytes(300_000))
    go(qtbot, main, place)
    cos.control("faults", {"kind": "latency", "operation": "PutObject", "bucket": place.bucket, "seconds": 4})
    main.files.upload((str(tmp_path / "slow.bin"),), place)
    qtbot.waitUntil(lambda: main.transfers.unfinished == 1, timeout=20_000)
    yield
    cos.control("faults", method="DELETE")


def answer(main: MainWindow, button: str) -> None:
    dialog = main.findChild(QuitDialog)
    assert dialog.isVisible()
    getattr(dialog, button).click()


def test_closing_while_transfers_run_asks_and_may_stop_them(qtbot: QtBot, main: MainWindow, running: None) -> None:
    closed: list[bool] = []
    main.closed.connect(lambda: closed.append(True))

    main.close()
    asked = main.isVisible()
    answer(main, "cancel_button")
    stayed = main.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    main.close()
    answer(main, "stop_button")

    assert asked
    assert stayed
    assert closed == [True]


def test_question_to_close_says_that_all_is_finished_by_now(qtbot: QtBot, main: MainWindow, running: None) -> None:
    closed: list[bool] = []
    main.closed.connect(lambda: closed.append(True))
    main.close()
    dialog = main.findChild(QuitDialog)
    before = dialog.title.text()

    qtbot.waitUntil(lambda: dialog.title.text() == "All transfers are finished", timeout=30_000)
    dialog.keep_button.click()

    assert before == "1 transfer is not finished"
    assert closed == [True]


def test_closing_may_wait_for_the_last_transfer(qtbot: QtBot, main: MainWindow, running: None) -> None:
    closed: list[bool] = []
    main.closed.connect(lambda: closed.append(True))
    main.close()

    answer(main, "keep_button")
    before = list(closed)
    qtbot.waitUntil(lambda: closed == [True], timeout=30_000)

    assert before == []
    assert main.transfers.unfinished == 0


def test_an_object_is_opened_from_a_private_copy(
    qtbot: QtBot, main: MainWindow, place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cosbrowser.ui import editing

    opened: list[str] = []
    monkeypatch.setattr(editing.QDesktopServices, "openUrl", lambda url: bool(opened.append(url.toLocalFile()) or True))
    go(qtbot, main, place)
    main.browser.table.setFocus()
    main.browser.table.selectRow(1)

    qtbot.keyClick(main.browser.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)

    qtbot.waitUntil(lambda: not main.commands.stop.isEnabled())
    copy = Path(opened[0])
    assert copy.name == "README.md"
    assert copy.read_text() == "README.md"
    assert copy.stat().st_mode & 0o777 == 0o400
    assert "read-only copy of “README.md”" in main.status.text


def test_the_menu_of_a_place_acts_on_that_place_and_on_it_only_while_it_is_open(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    qtbot.waitUntil(lambda: main.places_model.index_of(place).isValid())
    main.browser.select_all()

    main.places.menu_wanted.emit(QPoint(0, 0), main.places_model.index_of(place))
    menu = next(w for w in main.findChildren(QMenu) if w.isVisible())
    during = main.desk.subject()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()

    assert (during.location, during.whole) == (place, True)
    assert texts[0] == "Open"
    assert "Delete…" not in texts  # of a bucket
    qtbot.waitUntil(lambda: main.desk.subject().selected == 2)


def test_a_bucket_of_the_list_is_acted_on_as_a_place(qtbot: QtBot, place: Location, main: MainWindow) -> None:
    qtbot.waitUntil(lambda: place.bucket in names(main), timeout=20_000)
    until_read(qtbot, main)  # rows that are being read again lose and regain their selection
    main.browser.table.selectRow(main.browser.model.row_of(place.bucket))
    qtbot.waitUntil(lambda: main.desk.subject().location == place, timeout=20_000)

    subject, selection = main.desk.subject(), main.desk.selection()
    main.browser.menu_wanted.emit(QPoint(0, 0), True)
    menu = next(w for w in main.findChildren(QMenu) if w.isVisible())
    offered = [action.text() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    menu.close()

    assert (subject.location, subject.whole) == (place, True)
    assert selection is not None
    assert (selection.location, selection.folders) == (place, ("",))
    assert "Upload Files…" in offered
    assert "Delete…" not in offered


def test_in_a_small_window_the_inspector_comes_and_goes_beside_the_places(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    main.resize(884, 552)  # 900x600 with its frame
    qtbot.waitUntil(lambda: not main.inspector.isVisible())

    main.commands.show_inspector.trigger()
    asked = main.inspector.isVisible(), main.places.isVisible()
    main.commands.show_inspector.trigger()

    assert asked == (True, True)
    assert not main.inspector.isVisible()
    assert main.places.isVisible()


def test_several_buckets_are_counted_as_buckets(
    qtbot: QtBot, place: Location, main: MainWindow, cos: LocalCos, put: Any
) -> None:
    put.client.create_bucket(
        Bucket=f"{place.bucket}-2", CreateBucketConfiguration={"LocationConstraint": "us-south-standard"}
    )
    main.browser.refresh()
    qtbot.waitUntil(lambda: f"{place.bucket}-2" in names(main), timeout=20_000)
    main.browser.select_all()

    def said() -> list[str]:
        return [label.text() for label in main.inspector.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: "Buckets" in said())
    assert "Folders" not in said()
    put.client.delete_bucket(Bucket=f"{place.bucket}-2")


def test_the_outline_shows_objects_and_they_are_what_is_acted_on(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place.child("docs"))
    model, outline = main.browser.tree_model, main.browser.outline

    press(main, "Ctrl+2")
    qtbot.waitUntil(lambda: model.index_of(place.child("docs")).isValid(), timeout=20_000)
    qtbot.waitUntil(lambda: outline.currentIndex() == model.index_of(place.child("docs")))
    folder = model.index_of(place.child("docs"))
    qtbot.waitUntil(lambda: model.rowCount(model.index_of(place.child("docs"))) == 2, timeout=20_000)
    assert outline.isExpanded(folder)
    qtbot.waitUntil(lambda: "1 object, 1 folder" in main.status.text)
    assert not main.browser.toolbar.filter.isEnabled()
    assert "outline" in main.browser.toolbar.filter.toolTip()
    assert main.browser.content.whole, "it is selected, though Ctrl may still be held"
    outline.make_current(model.index(1, 0, folder))

    selection = main.desk.selection()
    assert selection is not None
    assert [entry.key for entry in selection.objects] == ["docs/a.txt"]
    assert selection.location == place.child("docs")
    press(main, "Ctrl+1")
    until_read(qtbot, main)
    assert main.browser.location == place.child("docs")


def test_the_inspector_shows_what_a_head_says(qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str) -> None:
    put.client.put_object(
        Bucket=bucket_name, Key="x.bin", Body=b"1", ContentType="image/x-odd", Metadata={"camera": "<b>old</b>"}
    )
    place = Location(CONNECTION, bucket_name)
    go(qtbot, main, place)
    main.browser.table.selectRow(0)

    def said() -> str:
        return " ".join(label.text() for label in main.inspector.findChildren(QLabel) if label.isVisible())

    qtbot.waitUntil(lambda: "image/x-odd" in said(), timeout=20_000)
    main.inspector.tabs.choose(1)

    qtbot.waitUntil(lambda: "camera" in said())
    assert "<b>old</b>" in said()
    put.client.delete_object(Bucket=bucket_name, Key="x.bin")


def test_the_last_place_is_where_the_next_run_starts(
    qtbot: QtBot, main: MainWindow, engine: Engine, settings: Settings, theme: Theme, paths: Paths, place: Location
) -> None:
    go(qtbot, main, place.child("docs"))
    qtbot.waitUntil(lambda: [tab.place for kept in settings.get(WINDOWS) for tab in kept.tabs] == [place.child("docs")])
    demo = DemoStore(paths)
    again = Windows(engine, settings, theme, demo, paths.cache / "open", demo).restore()
    qtbot.addWidget(again)

    qtbot.waitUntil(lambda: again.browser.location == place.child("docs"), timeout=20_000)


def test_the_window_is_within_the_screen_also_with_the_size_of_a_larger_one(
    qtbot: QtBot, main: MainWindow, engine: Engine, settings: Settings, theme: Theme, paths: Paths
) -> None:
    main.resize(3000, 2000)
    settings.set(WINDOW_GEOMETRY, bytes(main.saveGeometry().data()))
    demo = DemoStore(paths)
    again = Windows(engine, settings, theme, demo, paths.cache / "open", demo).restore()
    qtbot.addWidget(again)

    room = again.screen().availableGeometry()
    assert room.contains(again.geometry().adjusted(0, -30, 0, 0))  # with a title bar


def test_tab_leads_through_the_window_as_one_reads(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    go(qtbot, main, place.child("docs"))
    main.browser.go_back()
    until_read(qtbot, main)
    main.browser.table.selectRow(1)
    qtbot.waitUntil(lambda: len(main.inspector.general.findChildren(Value)) > 4, timeout=20_000)
    toolbar, places = main.browser.toolbar, main.places
    buttons = {one.accessibleName(): one for one in toolbar.findChildren(QToolButton) if one.isVisible()}
    steps = [one for one in toolbar.breadcrumb.findChildren(QToolButton) if one.isVisible()]
    steps.sort(key=lambda one: one.x())
    expected = [
        buttons["Back"], buttons["Forward"], buttons["Enclosing Folder"],
        *steps, toolbar.filter,
        buttons["Table"], buttons["Outline"], buttons["Icons"], buttons["Download"], buttons["Upload"],
        main.browser.table,
    ]  # fmt: skip

    def walk(key: Qt.Key) -> list[QWidget]:
        """Press it until it leads to where it began."""
        found: list[QWidget] = []
        while main.focusWidget() not in found:
            found.append(main.focusWidget())
            qtbot.keyClick(main.focusWidget(), key)
        return found

    places.tree.setFocus()
    forward = walk(Qt.Key.Key_Tab)
    places.tree.setFocus()
    back = walk(Qt.Key.Key_Backtab)

    assert forward[0] is places.tree
    assert [_described(one) for one in forward[1 : len(expected) + 1]] == [_described(one) for one in expected]
    rest = forward[len(expected) + 1 :]
    parts = [next(i for i, part in enumerate((main.transfers, main.inspector, places)) if part.isAncestorOf(one))
             for one in rest]  # fmt: skip
    assert parts == sorted(parts)
    assert set(parts) == {1, 2}  # the transfers have nothing to press while there are none
    assert back == [forward[0], *reversed(forward[1:])]


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"


def test_every_control_has_a_name_for_a_screen_reader(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)

    controls: list[QWidget] = [*main.findChildren(QAbstractButton), *main.findChildren(QLineEdit)]
    controls = [widget for widget in controls if widget.isVisible()]
    controls += [main.browser.table, main.places.tree, main.browser.outline]
    names = {widget: QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in controls}

    assert [f"{type(w).__name__} in {type(w.parent()).__name__}" for w, name in names.items() if not name] == []
    assert len(controls) > 12


def test_without_connections_there_is_only_the_welcome(
    qtbot: QtBot, settings: Settings, theme: Theme, paths: Paths
) -> None:
    engine = Engine(paths)
    demo = DemoStore(paths)
    main = Windows(engine, settings, theme, demo, paths.cache / "open", demo).restore()
    qtbot.addWidget(main)
    with qtbot.waitExposed(main):
        main.show()

    assert main.welcome.isVisible()
    assert not main.places.isVisible()
    assert not main.inspector.isVisible()
    main.welcome.by_hand_wanted.emit()
    dialog = main.findChild(ConnectionDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert not main.places_model.index_of(Location("x")).isValid()
    assert main.places_model.rowCount(QModelIndex()) == 0


def test_a_place_becomes_a_favourite_is_renamed_opened_and_removed(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    main.browser.table.setFocus()
    main.browser.table.selectRow(0)  # the folder docs
    qtbot.waitUntil(lambda: main.browser.totals.folders == 1)
    press(main, "Ctrl+D")

    model = main.places_model
    section = model.index(0, 0)
    assert section.data() == "Favourites"
    assert main.places.tree.isExpanded(section)
    assert model.index(0, 0, section).data() == "docs"
    assert not main.commands.add_favourite.isEnabled()
    main.commands.rename_favourite.trigger()
    dialog = main.findChild(FavouriteNameDialog)
    assert dialog is not None
    dialog.name.setText("Papers")
    dialog.rename_button.click()
    assert model.index(0, 0, section).data() == "Papers"

    main.browser.go(Location(CONNECTION))
    main.places.tree.open_row(model.index(0, 0, section))

    assert main.browser.location == place.child("docs")
    recent = model.index(model.rowCount() - 1, 0)
    assert [model.index(row, 0, recent).data() for row in range(model.rowCount(recent))] == ["docs", place.bucket]
    main.commands.remove_favourite.trigger()
    assert model.index(0, 0).data() == "Here"
    until_read(qtbot, main)

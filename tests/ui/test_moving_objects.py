from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location, Selection
from cosbrowser.models.roles import ENTRY_ROLE
from cosbrowser.ui.carried import OBJECTS, Carried, Carrier, origin_of
from cosbrowser.ui.dialogs.destination import DestinationDialog
from cosbrowser.ui.dialogs.move_plan import MovePlanDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.rename_field import RenameField
from tests.models.conftest import CONNECTION
from tests.ui.conftest import files_mime
from tests.ui.test_window import go, names, press

KEYS = ["docs/a.txt", "docs/deep/b.txt", "README.md", "notes.txt"]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def place(put: Any, bucket_name: str, main: MainWindow, qtbot: QtBot) -> Location:
    """The bucket, open in the window: docs, notes.txt, README.md."""
    put(KEYS)
    place = Location(CONNECTION, bucket_name)
    go(qtbot, main, place)
    main.activateWindow()
    main.browser.setFocus()
    return place


def there(put: Any, place: Location) -> set[str]:
    found = put.client.list_objects_v2(Bucket=place.bucket).get("Contents", [])
    return {entry["Key"] for entry in found}


def until(qtbot: QtBot, put: Any, place: Location, keys: Iterable[str]) -> None:
    wanted = set(keys)
    qtbot.waitUntil(lambda: there(put, place) == wanted, timeout=20_000)


def select(main: MainWindow, *chosen: str) -> None:
    table = main.browser.table
    table.clearSelection()
    for name in chosen:
        table.selectRow(names(main).index(name)) if len(chosen) == 1 else table.selectionModel().select(
            main.browser.model.index(names(main).index(name), 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )


def field(main: MainWindow) -> RenameField | None:
    found = [one for one in main.findChildren(RenameField) if one.isVisible()]
    return found[0] if found else None


def test_object_is_renamed_by_keyboard_alone(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    select(main, "notes.txt")

    press(main, "F2")
    editor = field(main)
    assert editor is not None
    assert (editor.selectedText(), editor.hasFocus()) == ("notes", True)
    QTest.keyClicks(editor, "minutes")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    until(qtbot, put, place, {*KEYS, "minutes.txt"} - {"notes.txt"})
    qtbot.waitUntil(lambda: names(main) == ["docs", "minutes.txt", "README.md"], timeout=20_000)
    qtbot.waitUntil(lambda: main.browser.folder.current_key == "minutes.txt", timeout=20_000)
    assert main.browser.table.hasFocus()


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("", "needed"), ("README.md", "exists"), ("a/b", "slash"), ("docs", ""), ("ä" * 513, "1,024"), ("ä" * 512, "")],
)
def test_name_is_judged_as_it_is_typed(main: MainWindow, place: Location, name: str, wrong: str) -> None:
    select(main, "notes.txt")
    press(main, "F2")
    editor = field(main)
    assert editor is not None

    editor.setText(name)

    assert wrong in editor.remark.text()
    assert editor.remark.isVisible() == bool(wrong)
    if wrong:
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert field(main) is editor, "it stays, to be mended"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert field(main) is None
    assert "notes.txt" in names(main)


def test_delete_in_the_field_deletes_a_letter_and_no_object(main: MainWindow, place: Location) -> None:
    select(main, "notes.txt")
    press(main, "F2")
    editor = field(main)
    assert editor is not None

    QTest.keyClick(editor, Qt.Key.Key_Delete)

    assert editor.text() == ".txt"
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(editor, Qt.Key.Key_Escape)


def test_renaming_a_folder_says_what_it_takes_first(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    select(main, "docs")
    press(main, "F2")
    editor = field(main)
    assert editor is not None
    assert editor.selectedText() == "docs"
    QTest.keyClicks(editor, "papers")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    dialog = main.findChild(MovePlanDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "2 objects" in dialog.amount.text() and "12 requests" in dialog.amount.text())

    qtbot.mouseClick(dialog.rename_button, Qt.MouseButton.LeftButton)

    until(qtbot, put, place, {"papers/a.txt", "papers/deep/b.txt", "README.md", "notes.txt"})
    qtbot.waitUntil(lambda: names(main) == ["papers", "notes.txt", "README.md"], timeout=20_000)


def test_cut_rows_are_dimmed_and_move_when_they_are_pasted(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    select(main, "notes.txt")
    before = main.browser.table.grab().toImage()
    press(main, "Ctrl+X")
    assert main.browser.table.grab().toImage() != before
    assert main.browser.table.hand.is_cut(main.browser.model.index(1, 0))
    assert not main.browser.table.hand.is_cut(main.browser.model.index(2, 0))

    go(qtbot, main, place.child("docs"))
    press(main, "Ctrl+V")

    until(qtbot, put, place, {*KEYS, "docs/notes.txt"} - {"notes.txt"})
    qtbot.waitUntil(lambda: "notes.txt" in names(main), timeout=20_000)
    assert not main.commands.paste.isEnabled(), "what was cut can be pasted once"


def test_copied_rows_of_all_kinds_are_pasted_elsewhere(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    select(main, "docs", "README.md")
    press(main, "Ctrl+C")

    go(qtbot, main, place.child("new"))
    press(main, "Ctrl+V")

    until(qtbot, put, place, {*KEYS, "new/docs/a.txt", "new/docs/deep/b.txt", "new/README.md"})


def test_copy_pasted_in_its_own_folder_is_a_duplicate(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    select(main, "docs", "notes.txt")
    press(main, "Ctrl+C")
    press(main, "Ctrl+V")
    copies = {"docs copy/a.txt", "docs copy/deep/b.txt", "notes copy.txt"}
    until(qtbot, put, place, {*KEYS, *copies})
    qtbot.waitUntil(lambda: "notes copy.txt" in names(main), timeout=20_000)

    select(main, "notes.txt")
    main.commands.duplicate.trigger()

    until(qtbot, put, place, {*KEYS, *copies, "notes copy 2.txt"})


def test_folder_cannot_be_pasted_into_itself(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    select(main, "docs")
    press(main, "Ctrl+X")
    go(qtbot, main, place.child("docs").child("deep"))

    press(main, "Ctrl+V")

    assert "inside" in main.status._message.text()
    assert there(put, place) == set(KEYS)


def test_files_of_the_clipboard_are_uploaded(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any, tmp_path: Path
) -> None:
    (tmp_path / "from disk").write_bytes(b"x")
    QGuiApplication.clipboard().setMimeData(files_mime(str(tmp_path / "from disk")))

    press(main, "Ctrl+V")

    until(qtbot, put, place, {*KEYS, "from disk"})


def carried(main: MainWindow, *chosen: str) -> QMimeData:
    select(main, *chosen)
    found = main.moving._chosen()
    assert found is not None
    return main.moving._carrier.pack(found)


def drop(target: QWidget, where: QPoint, mime: QMimeData, held: Qt.KeyboardModifier = NONE) -> Qt.DropAction | None:
    """Drag objects over a point and let go there; what is done with them, or None when they are refused."""
    rest: tuple[Any, ...] = (
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, held,
    )  # fmt: skip
    QApplication.sendEvent(target, QDragEnterEvent(where, *rest))
    move = QDragMoveEvent(where, *rest)
    QApplication.sendEvent(target, move)
    if not move.isAccepted():
        return None
    event = QDropEvent(QPointF(where), *rest)
    QApplication.sendEvent(target, event)
    return event.dropAction() if event.isAccepted() else None


def on_row(main: MainWindow, name: str) -> QPoint:
    table = main.browser.table
    return table.visualRect(main.browser.model.index(names(main).index(name), 0)).center()


@pytest.mark.parametrize(
    ("held", "action"), [(NONE, Qt.DropAction.MoveAction), (CONTROL, Qt.DropAction.CopyAction)], ids=["move", "copy"]
)
def test_objects_dropped_on_a_folder_move_or_with_ctrl_are_copied(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any, held: Qt.KeyboardModifier, action: Qt.DropAction
) -> None:
    mime = carried(main, "README.md", "notes.txt")

    assert drop(main.browser.table.viewport(), on_row(main, "docs"), mime, held) == action

    moved = {"docs/README.md", "docs/notes.txt"}
    left = {"README.md", "notes.txt"} if action is Qt.DropAction.MoveAction else set[str]()
    until(qtbot, put, place, {*KEYS, *moved} - left)


def test_objects_go_up_by_the_breadcrumb(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    go(qtbot, main, place.child("docs").child("deep"))
    mime = carried(main, "b.txt")
    breadcrumb = main.browser.toolbar.breadcrumb

    assert drop(breadcrumb, breadcrumb._buttons[2].geometry().center(), mime) is Qt.DropAction.MoveAction

    until(qtbot, put, place, {*KEYS, "docs/b.txt"} - {"docs/deep/b.txt"})


def test_objects_are_copied_to_another_bucket_of_the_places(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    other = f"{place.bucket}-b"
    put.client.create_bucket(Bucket=other)
    main.places.refresh(Location(CONNECTION))
    target = Location(CONNECTION, other)
    qtbot.waitUntil(lambda: main.places_model.index_of(target).isValid(), timeout=20_000)
    mime = carried(main, "docs", "notes.txt")
    tree = main.places.tree
    tree.scrollTo(main.places_model.index_of(target))

    where = tree.visualRect(main.places_model.index_of(target)).center()
    assert drop(tree.viewport(), where, mime) is Qt.DropAction.CopyAction

    until(qtbot, put, target, {"docs/a.txt", "docs/deep/b.txt", "notes.txt"})
    assert there(put, place) == set(KEYS)


def test_drop_into_itself_or_where_it_is_is_refused_and_shown(main: MainWindow, place: Location, put: Any) -> None:
    table = main.browser.table
    mime = carried(main, "docs", "notes.txt")

    assert drop(table.viewport(), on_row(main, "docs"), mime) is None
    assert table.hand.drop_row is None
    assert drop(table.viewport(), QPoint(40, table.viewport().height() - 5), mime) is None
    assert there(put, place) == set(KEYS)


def test_folder_dropped_on_the_favourites_becomes_one(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    main.kept_places.add(place)
    mime = carried(main, "docs")
    tree = main.places.tree

    drop(tree.viewport(), tree.visualRect(main.places_model.index(0, 0)).center(), mime)

    assert [one.place for one in main.kept_places.favourites] == [place, place.child("docs")]


def test_mouse_on_a_name_takes_the_selected_rows(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    table = main.browser.table
    select(main, "notes.txt", "README.md")
    main.browser.dragged.disconnect()
    where = on_row(main, "README.md")

    with qtbot.waitSignal(table.hand.dragged):
        QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, NONE, where)
        QTest.mouseMove(table.viewport(), where + QPoint(4, 4))
        QTest.mouseMove(table.viewport(), where + QPoint(40, 30))
    assert table.selected_rows() == 2
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, NONE, where + QPoint(40, 30))

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, NONE, where)
    assert table.selected_rows() == 1, "a click without a drag selects the row alone"


def test_destination_is_typed_or_chosen_in_the_tree(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    select(main, "docs")
    main.commands.move_to.trigger()
    dialog = main.findChild(DestinationDialog)
    assert dialog is not None
    assert not dialog.go_button.isEnabled(), "they are there"
    dialog.path.setText(f"cos://Here/{place.bucket}/docs/deep")
    assert "inside" in dialog.remark.text()
    assert not dialog.go_button.isEnabled()
    dialog.path.setText("cos://Nowhere/b/")
    assert "Nowhere" in dialog.remark.text()

    dialog.path.setText(f"cos://Here/{place.bucket}/attic")
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)

    until(qtbot, put, place, {"attic/docs/a.txt", "attic/docs/deep/b.txt", "README.md", "notes.txt"})
    select(main, "README.md")
    main.commands.copy_to.trigger()
    dialog = main.findChildren(DestinationDialog)[-1]
    qtbot.waitUntil(lambda: dialog._model.index_of(place.child("attic")).isValid(), timeout=20_000)
    target = dialog._model.index_of(place.child("attic"))
    dialog.tree.scrollTo(target)
    qtbot.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=dialog.tree.visualRect(target).center())
    assert dialog.path.text() == f"cos://Here/{place.bucket}/attic/"
    qtbot.mouseClick(dialog.go_button, Qt.MouseButton.LeftButton)
    until(
        qtbot, put, place,
        {"attic/docs/a.txt", "attic/docs/deep/b.txt", "attic/README.md", "README.md", "notes.txt"},
    )  # fmt: skip


def test_very_many_objects_are_carried_by_reference(main: MainWindow, place: Location) -> None:
    page = main.browser.model
    entry = page.index(1, 0).data(ENTRY_ROLE)
    many = Carried(Selection(place, tuple([entry] * 10_001)))
    carrier = Carrier()

    mime = carrier.pack(many)

    assert len(bytes(mime.data(OBJECTS).data())) < 1000
    assert carrier.unpack(bytes(mime.data(OBJECTS).data())) == many
    assert Carrier().unpack(bytes(mime.data(OBJECTS).data())) is None
    found = origin_of(mime)
    assert found is not None
    assert found.location == place


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"place": 3}', b"\xff", b'{"objects": [[1]]}'])
def test_foreign_data_is_nothing(data: bytes) -> None:
    assert Carrier().unpack(data) is None

"""The outline by mouse and keyboard: several rows, all acts, drags; and where it ends and the table begins."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models import places as places_module
from cosbrowser.models.roles import ROW_ROLE, RowKind
from cosbrowser.settings import CentreView
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.move_plan import MovePlanDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.outline import Outline
from cosbrowser.ui.rename_field import RenameField
from tests.models.conftest import CONNECTION
from tests.ui.test_moving_objects import drop, field, until
from tests.ui.test_window import go, press

KEYS = ["docs/a.txt", "docs/deep/b.txt", "logs/c.txt", "README.md", "notes.txt"]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def place(put: Any, bucket_name: str, main: MainWindow, qtbot: QtBot) -> Location:
    """The bucket, open in the outline with docs open: docs, deep, a.txt, logs, notes.txt, README.md."""
    put(KEYS)
    place = Location(CONNECTION, bucket_name)
    go(qtbot, main, place)
    main.activateWindow()
    main.commands.view_outline.trigger()
    outline = main.browser.outline
    qtbot.waitUntil(lambda: names(main, place) == ["docs", "logs", "notes.txt", "README.md"], timeout=20_000)
    outline.expand(row(main, place, "docs"))
    qtbot.waitUntil(lambda: names(main, place.child("docs")) == ["deep", "a.txt"], timeout=20_000)
    outline.setFocus()
    return place


def names(main: MainWindow, place: Location) -> list[str]:
    model = main.browser.tree_model
    above = model.index_of(place)
    return [model.index(at, 0, above).data() for at in range(model.rowCount(above))] if above.isValid() else []


def row(main: MainWindow, place: Location, name: str) -> QModelIndex:
    model = main.browser.tree_model
    return model.index(names(main, place).index(name), 0, model.index_of(place))


def middle(outline: Outline, index: QModelIndex) -> QPoint:
    outline.scrollTo(index)
    rect = outline.visualRect(index)
    return QPoint(rect.left() + 40, rect.center().y())


def click(main: MainWindow, index: QModelIndex, held: Qt.KeyboardModifier = NONE) -> None:
    outline = main.browser.outline
    QTest.mouseClick(outline.viewport(), LEFT, held, middle(outline, index))


def chosen(main: MainWindow) -> set[str]:
    return {index.data() for index in main.browser.outline.chosen()}


def test_several_rows_are_chosen_with_ctrl_and_shift_and_are_one_selection(main: MainWindow, place: Location) -> None:
    docs = place.child("docs")
    click(main, row(main, docs, "a.txt"))
    one = chosen(main), main.browser.location, main.browser.totals.objects
    click(main, row(main, place, "notes.txt"), CONTROL)
    two = chosen(main), main.browser.location
    selection = main.browser.selection()
    click(main, row(main, place, "README.md"), SHIFT)
    more = chosen(main)

    assert one == ({"a.txt"}, docs, 1)
    assert two == ({"a.txt", "notes.txt"}, place)
    assert {entry.key for entry in selection.objects} == {"docs/a.txt", "notes.txt"}
    assert (selection.location, selection.folders) == (place, ())
    assert more == {"a.txt", "notes.txt", "README.md"}, "what Ctrl added stays"


def test_a_range_by_keyboard_takes_folders_without_what_is_in_them_twice(main: MainWindow, place: Location) -> None:
    outline = main.browser.outline
    click(main, row(main, place, "docs"))

    for _ in range(4):
        QTest.keyClick(outline, Qt.Key.Key_Down, SHIFT)
    selection, subject = main.browser.selection(), main.desk.subject()

    assert chosen(main) == {"docs", "deep", "a.txt", "logs", "notes.txt"}
    assert selection.folders == ("docs/", "logs/")
    assert [entry.key for entry in selection.objects] == ["notes.txt"]
    assert (subject.objects, subject.folders, subject.whole, subject.location) == (2, 3, False, place)
    assert main.commands.delete.isEnabled()


def test_all_is_what_is_open_of_the_bucket_and_a_bucket_is_never_one_of_several(
    main: MainWindow, place: Location
) -> None:
    outline = main.browser.outline
    bucket = main.browser.tree_model.index_of(place)
    click(main, bucket)
    alone = main.desk.subject().whole, main.browser.selected_keys() == [place.bucket]

    press(main, "Ctrl+A")
    everything = chosen(main)
    click(main, bucket)
    QTest.keyClick(outline, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(outline, Qt.Key.Key_Down, SHIFT)

    assert alone == (True, True)
    assert everything == {"docs", "deep", "a.txt", "logs", "notes.txt", "README.md"}
    assert chosen(main) == {"docs", "deep"}


def test_several_rows_of_the_outline_are_deleted(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    click(main, row(main, place.child("docs"), "a.txt"))
    click(main, row(main, place, "logs"), CONTROL)

    press(main, "Del")
    dialog = main.findChild(DeleteDialog)
    qtbot.waitUntil(dialog.delete_button.isEnabled, timeout=20_000)
    qtbot.mouseClick(dialog.delete_button, LEFT)

    until(qtbot, put, place, {"docs/deep/b.txt", "README.md", "notes.txt"})
    qtbot.waitUntil(lambda: names(main, place) == ["docs", "notes.txt", "README.md"], timeout=20_000)
    assert names(main, place.child("docs")) == ["deep"]


def test_cut_rows_are_dimmed_and_go_to_the_folder_that_is_current(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    outline = main.browser.outline
    click(main, row(main, place, "notes.txt"))
    click(main, row(main, place.child("docs"), "a.txt"), CONTROL)
    press(main, "Ctrl+X")
    dimmed = outline._is_cut(row(main, place, "notes.txt")), outline._is_cut(row(main, place, "README.md"))

    click(main, row(main, place, "logs"))
    press(main, "Ctrl+V")

    assert dimmed == (True, False)
    left = {*KEYS} - {"notes.txt", "docs/a.txt"}
    until(qtbot, put, place, {*left, "logs/notes.txt", "logs/docs/a.txt"})
    qtbot.waitUntil(lambda: names(main, place) == ["docs", "logs", "README.md"], timeout=20_000)


def test_an_object_and_a_folder_are_renamed_in_the_outline(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    click(main, row(main, place.child("docs"), "a.txt"))
    press(main, "F2")
    editor = field(main)
    assert editor is not None
    assert main.browser.outline.visualRect(row(main, place.child("docs"), "a.txt")).intersects(editor.geometry())
    editor.setText("deep")
    QTest.keyClicks(editor, ".txt")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(qtbot, put, place, {*KEYS, "docs/deep.txt"} - {"docs/a.txt"})
    qtbot.waitUntil(lambda: chosen(main) == {"deep.txt"}, timeout=20_000)

    click(main, row(main, place, "logs"))
    press(main, "F2")
    editor = field(main)
    assert editor is not None
    editor.setText("docs")
    assert "exists" in editor.remark.text()
    editor.setText("old logs")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    dialog = main.findChild(MovePlanDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.rename_button.isEnabled, timeout=20_000)
    qtbot.mouseClick(dialog.rename_button, LEFT)

    until(qtbot, put, place, {"docs/deep.txt", "docs/deep/b.txt", "old logs/c.txt", "README.md", "notes.txt"})
    qtbot.waitUntil(lambda: names(main, place) == ["docs", "old logs", "notes.txt", "README.md"], timeout=20_000)


def test_chosen_rows_are_dragged_from_the_name_and_stay_chosen(
    main: MainWindow, place: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    outline, begun = main.browser.outline, list[set[str]]()
    outline.dragged.disconnect()
    outline.dragged.connect(lambda: begun.append(chosen(main)))
    click(main, row(main, place, "notes.txt"))
    click(main, row(main, place, "README.md"), CONTROL)
    start = middle(outline, row(main, place, "notes.txt"))
    target, far = outline.viewport(), QPoint(0, 3 * QApplication.startDragDistance())

    QTest.mousePress(target, LEFT, NONE, start)
    QTest.mouseMove(target, start + QPoint(1, 1))
    before = list(begun)
    QTest.mouseMove(target, start - far)
    QTest.mouseRelease(target, LEFT, NONE, start - far)

    assert (before, begun) == ([], [{"notes.txt", "README.md"}])
    assert chosen(main) == {"notes.txt", "README.md"}


def test_objects_are_dropped_on_a_folder_of_the_outline(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    outline = main.browser.outline
    click(main, row(main, place, "notes.txt"))
    click(main, row(main, place.child("docs"), "a.txt"), CONTROL)
    carried = main.moving._chosen()
    assert carried is not None
    mime = main.moving._carrier.pack(carried)

    taken = drop(outline.viewport(), middle(outline, row(main, place, "logs")), mime)

    assert taken is Qt.DropAction.MoveAction
    until(qtbot, put, place, {*KEYS, "logs/notes.txt", "logs/docs/a.txt"} - {"notes.txt", "docs/a.txt"})


def test_the_menu_of_several_rows_is_that_of_rows(main: MainWindow, place: Location) -> None:
    outline = main.browser.outline
    click(main, row(main, place, "notes.txt"))
    click(main, row(main, place, "README.md"), CONTROL)
    at = middle(outline, row(main, place, "notes.txt"))

    QApplication.sendEvent(
        outline.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, outline.viewport().mapToGlobal(at))
    )
    menu = next(one for one in main.findChildren(QMenu) if one.isVisible())
    offered = {action.text() for action in menu.actions() if action.isEnabled()}
    menu.close()

    assert {"Cut", "Copy", "Move To…", "Delete…", "Download…", "Copy Path"} <= offered
    assert "Rename" not in offered


def test_the_last_row_reads_on_and_a_full_outline_offers_the_table(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    put([f"many/{number:04d}" for number in range(2100)])
    many, outline, model = place.child("many"), main.browser.outline, main.browser.tree_model
    main.browser.refresh_place(place)
    qtbot.waitUntil(lambda: "many" in names(main, place), timeout=20_000)
    outline.expand(row(main, place, "many"))
    qtbot.waitUntil(lambda: len(names(main, many)) == 1001, timeout=20_000)
    last = model.index(1000, 0, model.index_of(many))
    first_words = last.data()
    monkeypatch.setattr(places_module, "MOST_ROWS", 1500)

    outline.setCurrentIndex(last)
    with_tail = main.desk.subject().whole, main.commands.delete.isEnabled()
    QTest.keyClick(outline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(names(main, many)) > 1001, timeout=20_000)
    qtbot.waitUntil(
        lambda: model.index(len(names(main, many)) - 1, 0, model.index_of(many)).data(ROW_ROLE) is RowKind.ELSEWHERE,
        timeout=20_000,
    )
    rows = len(model._nodes)
    outline.setCurrentIndex(model.index(len(names(main, many)) - 1, 0, model.index_of(many)))
    QTest.keyClick(outline, Qt.Key.Key_Return)

    assert first_words == "Next 1,000 of many"
    assert with_tail == (False, False)
    assert rows == 1500
    qtbot.waitUntil(lambda: main.browser.view is CentreView.TABLE and main.browser.location == many, timeout=20_000)


def test_a_field_of_the_outline_gives_the_keyboard_back(main: MainWindow, place: Location) -> None:
    click(main, row(main, place, "notes.txt"))
    press(main, "F2")
    editor = field(main)
    assert isinstance(editor, RenameField)

    QTest.keyClick(editor, Qt.Key.Key_Escape)

    assert main.browser.outline.hasFocus()

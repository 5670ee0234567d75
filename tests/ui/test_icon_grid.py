"""The icons view: real mouse and keys, the selection of the table, and a million cells."""

from __future__ import annotations

import os
import struct
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.settings import ICON_SIDE, CentreView, Settings
from cosbrowser.ui import thumbnails
from cosbrowser.ui.browser import Browser
from cosbrowser.ui.carried import Carried, Carrier
from cosbrowser.ui.icon_grid import IconGrid
from cosbrowser.ui.main_window import MainWindow
from tests.models.conftest import CONNECTION
from tests.ui.conftest import drop, files_mime
from tests.ui.test_browser import read
from tests.ui.test_moving_objects import drop as drop_objects
from tests.ui.test_moving_objects import field, there
from tests.ui.test_table import MILLION, Many, seconds
from tests.ui.test_window import go, press

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def png(width: int, height: int, colour: str = "#cc3366") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "png")
    return bytes(buffer.data().data())


def bomb() -> bytes:
    """A PNG of a few hundred bytes that says it is 60,000 pixels square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000))


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(["docs/a.txt", "b.txt", "broken.png", "c.txt"])
    for name, body in (("bomb.png", bomb()), ("red.png", png(600, 300)), ("wide.jpg.txt", b"x")):
        put.client.put_object(Bucket=bucket_name, Key=name, Body=body)
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def grid(qtbot: QtBot, browser: Browser, place: Location) -> IconGrid:
    """The grid of the browser at the place: docs, b.txt, bomb.png, broken.png, c.txt, red.png, wide.jpg.txt."""
    read(qtbot, browser, place)
    browser.show_view(CentreView.ICONS)
    return browser.folder.grid


def at(grid: IconGrid, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def rows(grid: IconGrid) -> list[int]:
    return sorted(index.row() for index in grid.selectionModel().selectedRows())


def test_the_selection_is_that_of_the_table(qtbot: QtBot, browser: Browser, grid: IconGrid) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, pos=at(grid, 1))
    one = rows(grid), browser.totals.objects
    qtbot.mouseClick(grid.viewport(), LEFT, SHIFT, pos=at(grid, 4))
    several = rows(grid)
    qtbot.mouseClick(grid.viewport(), LEFT, CONTROL, pos=at(grid, 2))
    without = rows(grid), [entry.key for entry in browser.selection().objects]
    browser.show_view(CentreView.TABLE)
    table = browser.table.selected_ranges()
    browser.show_view(CentreView.ICONS)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.viewport().rect().bottomRight() - QPoint(2, 2))

    assert one == ([1], 1)
    assert several == [1, 2, 3, 4]
    assert without == ([1, 3, 4], ["b.txt", "broken.png", "c.txt"])
    assert sorted(table) == [(1, 1), (3, 4)]
    assert rows(grid) == []


def test_keys_move_as_in_a_grid_and_letters_find(qtbot: QtBot, browser: Browser, grid: IconGrid) -> None:
    columns = grid._places().columns
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 0))

    visited = []
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Up, Key.Key_End, Key.Key_Home):
        qtbot.keyClick(grid, key)
        visited.append(grid.currentIndex().row())
    QTest.keyClicks(grid, "red")
    found = grid.currentIndex().data()
    qtbot.keyClick(grid, Key.Key_Home)
    qtbot.keyClick(grid, Key.Key_Right, SHIFT)
    qtbot.keyClick(grid, Key.Key_Right, SHIFT)

    assert visited == [1, min(1 + columns, 6), min(1 + columns, 6) - columns, 6, 0]
    assert found == "red.png"
    assert rows(grid) == [0, 1, 2]
    qtbot.keyClick(grid, Key.Key_A, CONTROL)
    assert rows(grid) == list(range(7))


def test_enter_and_double_click_open_and_the_place_is_left_and_found_again(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location
) -> None:
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_Home)
    qtbot.keyClick(grid, Key.Key_Return)
    read(qtbot, browser)
    inside = browser.location
    with qtbot.waitSignal(browser.object_opened) as opened:
        qtbot.mouseDClick(grid.viewport(), LEFT, pos=at(grid, 0))
    browser.go_back()
    read(qtbot, browser)

    assert inside == place.child("docs")
    assert opened.args[1].key == "docs/a.txt"
    assert grid.currentIndex().data() == "docs"
    assert grid.isVisible()


def test_files_are_dropped_on_a_folder_or_on_the_place(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location
) -> None:
    with qtbot.waitSignal(browser.files_dropped) as on_folder:
        assert drop(grid, at(grid, 0), files_mime("/tmp/x"))
    with qtbot.waitSignal(browser.files_dropped) as on_place:
        assert drop(grid, at(grid, 1), files_mime("/tmp/x"))

    assert on_folder.args == [("/tmp/x",), place.child("docs")]
    assert on_place.args == [("/tmp/x",), place]


def test_pictures_are_shown_and_hostile_ones_are_not(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location, tmp_path: Path
) -> None:
    made = grid._thumbnails
    assert made is not None
    entry = {name: grid.model().index(row, 0).data(257) for row, name in enumerate(names(grid))}

    qtbot.waitUntil(lambda: made.image(place, entry["red.png"]) is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    shot = grid.viewport().grab().toImage()
    image = made.image(place, entry["red.png"])

    assert image is not None
    assert (image.width(), image.height()) == (256, 128)
    pixel = shot.pixelColor(at(grid, 5) - QPoint(0, 20))
    assert pixel.name() == "#cc3366"
    assert made.image(place, entry["bomb.png"]) is None
    assert made.image(place, entry["broken.png"]) is None
    assert made.requests == 3
    cached = list((tmp_path / "profile" / "cache" / "thumbnails").iterdir())
    assert [path.name for path in cached] == [f"{thumbnails.name_of(place, entry['red.png'])}.png"]


def test_the_next_time_pictures_come_from_the_disk(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location, engine: Any, tmp_path: Path
) -> None:
    entry = grid.model().index(5, 0).data(257)
    first = grid._thumbnails
    assert first is not None
    qtbot.waitUntil(lambda: first.image(place, entry) is not None, timeout=20_000)

    again = thumbnails.Thumbnails(engine, tmp_path / "profile" / "cache" / "thumbnails", 1 << 20, 1 << 26, browser)
    again.want(place, [entry])

    qtbot.waitUntil(lambda: again.image(place, entry) is not None)
    assert again.requests == 0


def test_a_picture_above_the_limit_is_not_read(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location, engine: Any, tmp_path: Path
) -> None:
    entry = grid.model().index(5, 0).data(257)
    made = thumbnails.Thumbnails(engine, tmp_path / "other", entry.size - 1, 1 << 26, browser)

    made.want(place, [entry])

    assert not made.busy
    assert made.requests == 0


def test_what_is_scrolled_away_is_given_up(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location, engine: Any, tmp_path: Path
) -> None:
    entries = [grid.model().index(row, 0).data(257) for row in (2, 3, 5)]
    made = thumbnails.Thumbnails(engine, tmp_path / "other", 1 << 20, 1 << 26, browser)
    made.want(place, entries)

    made.want(place, [])

    qtbot.waitUntil(lambda: not made.busy)
    assert all(made.image(place, entry) is None for entry in entries)
    assert not (tmp_path / "other").exists()


def test_the_disk_keeps_no_more_than_it_may(qtbot: QtBot, tmp_path: Path) -> None:
    for number in range(6):
        path = tmp_path / f"{number}.png"
        path.write_bytes(b"x" * 1000)
        os.utime(path, (number, number))

    thumbnails.Worker(tmp_path, most=2500)._prune()

    assert sorted(path.name for path in tmp_path.iterdir()) == ["4.png", "5.png"]


def test_control_and_the_wheel_change_the_size_and_it_is_remembered(
    qtbot: QtBot, browser: Browser, grid: IconGrid, settings: Settings
) -> None:
    before = grid.visualRect(grid.model().index(0, 0)).height()
    where = QPointF(50, 50)
    turned = (QPoint(), QPoint(0, 120), LEFT.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(grid.viewport(), QWheelEvent(where, grid.viewport().mapToGlobal(where), *turned))
    wheeled = grid.side
    qtbot.keyClick(grid, Key.Key_Minus, CONTROL)
    qtbot.keyClick(grid, Key.Key_Minus, CONTROL)

    assert wheeled == 112
    assert grid.side == 80
    assert grid.visualRect(grid.model().index(0, 0)).height() == before - 16
    assert settings.get(ICON_SIDE) == 80


def names(grid: IconGrid) -> list[str]:
    return [grid.model().index(row, 0).data() for row in range(grid.model().rowCount())]


def test_a_million_cells_cost_what_ten_cost(qtbot: QtBot) -> None:
    grid, model = IconGrid(), Many(MILLION)
    grid.setModel(model)
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    with qtbot.waitExposed(grid):
        grid.show()

    model.asked = 0
    bar = grid.verticalScrollBar()
    ended = seconds(lambda: qtbot.keyClick(grid, Key.Key_End))
    assert bar.value() == bar.maximum()
    took = [
        ended,
        seconds(grid.grab),
        seconds(grid.selectAll),
        seconds(lambda: grid.resize(700, 600)),
        seconds(lambda: grid.set_side(64)),
        seconds(lambda: grid.verticalScrollBar().setValue(5_000_000)),
        seconds(lambda: qtbot.keyClick(grid, Key.Key_Home, SHIFT)),
    ]

    assert grid.selectionModel().selection().count() >= 1
    assert max(took) < 0.25, took  # 20 to 40 ms where nothing else runs
    assert model.asked < 20_000


def carried(browser: Browser, *chosen: int) -> Any:
    """What a drag of these rows would take along."""
    selection = browser.folder.grid.selectionModel()
    selection.clear()
    for row in chosen:
        selection.select(browser.model.index(row, 0), selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
    return Carrier().pack(Carried(browser.selection()))


def test_objects_are_dropped_on_a_folder_and_not_where_they_are(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location
) -> None:
    mime = carried(browser, 1, 3)

    with qtbot.waitSignal(browser.objects_dropped) as dropped:
        moved = drop_objects(grid.viewport(), at(grid, 0), mime)
    refused = drop_objects(grid.viewport(), at(grid, 1), mime)
    copied = drop_objects(grid.viewport(), at(grid, 0), mime, CONTROL)

    assert (moved, refused, copied) == (Qt.DropAction.MoveAction, None, Qt.DropAction.CopyAction)
    data, target, move = dropped.args
    found = Carrier().unpack(data)
    assert found is not None
    assert [entry.key for entry in found.selection.objects] == ["b.txt", "broken.png"]
    assert (target, move) == (place.child("docs"), True)
    assert grid.hand.drop_row is None


def test_chosen_cells_are_dragged_together_and_a_click_chooses_one(
    qtbot: QtBot, browser: Browser, grid: IconGrid
) -> None:
    begun = list[list[int]]()
    browser.dragged.connect(lambda: begun.append(rows(grid)))
    qtbot.mouseClick(grid.viewport(), LEFT, pos=at(grid, 1))
    qtbot.mouseClick(grid.viewport(), LEFT, CONTROL, pos=at(grid, 3))
    far = QPoint(3 * QApplication.startDragDistance(), 0)

    QTest.mousePress(grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at(grid, 1))
    QTest.mouseMove(grid.viewport(), at(grid, 1) + far)
    QTest.mouseRelease(grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at(grid, 1) + far)
    after = rows(grid)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=at(grid, 1))

    assert begun == [[1, 3]]
    assert after == [1, 3]
    assert rows(grid) == [1]


def test_the_middle_button_and_ctrl_enter_open_a_folder_apart(
    qtbot: QtBot, browser: Browser, grid: IconGrid, place: Location
) -> None:
    with qtbot.waitSignal(browser.tab_wanted) as by_mouse:
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.MiddleButton, pos=at(grid, 0))
    grid.setCurrentIndex(grid.model().index(0, 0))
    with qtbot.waitSignal(browser.tab_wanted) as by_keys:
        qtbot.keyClick(grid, Key.Key_Return, CONTROL)

    assert by_mouse.args == by_keys.args == [place.child("docs")]
    assert browser.location == place


def test_a_cell_is_renamed_over_its_name(qtbot: QtBot, main: MainWindow, place: Location, put: Any) -> None:
    go(qtbot, main, place)
    main.activateWindow()
    main.commands.view_icons.trigger()
    grid = main.browser.folder.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(1, 0))

    press(main, "F2")
    editor = field(main)
    assert editor is not None
    cell = grid.visualRect(grid.model().index(1, 0))
    over = cell.contains(editor.geometry().center()), editor.geometry().top() > cell.center().y()
    QTest.keyClicks(editor, "renamed")
    QTest.keyClick(editor, Key.Key_Return)

    assert over == (True, True)
    qtbot.waitUntil(lambda: "renamed.txt" in names(grid) and "b.txt" not in names(grid), timeout=20_000)
    assert grid.hasFocus()
    assert "renamed.txt" in there(put, place)


def test_cut_cells_are_drawn_paler(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    main.activateWindow()
    main.commands.view_icons.trigger()
    grid = main.browser.folder.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(1, 0))
    qtbot.waitUntil(lambda: grid._thumbnails is not None and not grid._thumbnails.busy, timeout=20_000)
    before = grid.viewport().grab(grid.visualRect(grid.model().index(1, 0))).toImage()

    press(main, "Ctrl+X")

    assert grid.viewport().grab(grid.visualRect(grid.model().index(1, 0))).toImage() != before


def test_a_screen_reader_hears_each_cell_its_state_and_its_place(
    qtbot: QtBot, browser: Browser, grid: IconGrid
) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, pos=at(grid, 1))

    found = QAccessible.queryAccessibleInterface(grid)
    cells = [found.child(row) for row in range(found.childCount())]

    assert found.role() is QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Objects as icons"
    assert [cell.text(QAccessible.Text.Name).split(",")[0] for cell in cells] == names(grid)
    assert all(cell.role() is QAccessible.Role.ListItem for cell in cells)
    assert [cell.state().selected for cell in cells] == [row == 1 for row in range(7)]
    assert [cell.state().focused for cell in cells] == [row == 1 for row in range(7)]
    assert found.indexOfChild(cells[4]) == 4
    assert cells[2].rect().topLeft() == grid.viewport().mapToGlobal(grid.visualRect(grid.model().index(2, 0)).topLeft())
    assert cells[0].parent().object() is grid


def test_a_million_cells_are_not_made_for_a_screen_reader(qtbot: QtBot) -> None:
    grid = IconGrid()
    qtbot.addWidget(grid)
    model = Many()
    grid.setModel(model)
    grid.resize(900, 600)
    grid.show()
    QAccessible.setActive(True)
    started = time.thread_time()
    grid.selectAll()

    found = QAccessible.queryAccessibleInterface(grid)
    count = found.childCount()
    middle = found.child(count // 2)

    assert count == MILLION
    assert middle.state().selected
    assert time.thread_time() - started < 0.5

from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cosbrowser.models.roles import Column
from cosbrowser.ui.table import ObjectTable

Index = QModelIndex | QPersistentModelIndex
MILLION = 1_000_000


class Many(QAbstractTableModel):
    """A million rows that cost nothing to make; counts what it is asked for."""

    def __init__(self, rows: int = MILLION) -> None:
        super().__init__()
        self.rows = rows
        self.asked = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        return f"row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def table(qtbot: QtBot) -> ObjectTable:
    made = ObjectTable()
    made.setModel(Many())
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def seconds(act: Any) -> float:
    """What it costs this thread, whatever else the machine does."""
    started = time.thread_time()
    act()
    QApplication.processEvents()
    return time.thread_time() - started


def test_all_of_a_million_rows_are_selected_painted_and_counted_at_once(qtbot: QtBot, table: ObjectTable) -> None:
    table.setFocus()

    selecting = seconds(lambda: qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    painting = seconds(table.grab)
    counting = seconds(table.selected_rows)

    assert table.selected_rows() == MILLION
    # 7 to 10 s each without the header's own selection model, or with `selectedRows`.
    assert max(selecting, painting, counting) < 0.5


def test_shift_click_selects_to_the_end_of_a_million_rows_at_once(qtbot: QtBot, table: ObjectTable) -> None:
    viewport = table.viewport()
    first = table.visualRect(table.model().index(3, 0)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=first)
    table.scrollToBottom()
    last = table.visualRect(table.model().index(MILLION - 1, 0)).center()

    taken = seconds(
        lambda: qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, last)
    )

    assert table.selected_ranges() == [(3, MILLION - 1)]
    assert taken < 0.5


def test_a_click_beside_the_rows_selects_nothing(qtbot: QtBot, table: ObjectTable) -> None:
    table.setModel(Many(3))
    table.selectAll()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.viewport().rect().bottomLeft())

    assert table.selected_rows() == 0


def test_scrolling_near_the_end_asks_for_more_and_painting_does_not(qtbot: QtBot, table: ObjectTable) -> None:
    table.setModel(Many(2_000))
    asked: list[bool] = []
    table.near_end.connect(lambda: asked.append(True))

    table.grab()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum() // 4)
    table.grab()
    before = len(asked)
    table.scrollToBottom()

    assert before == 0
    assert asked


def test_painting_asks_only_for_the_rows_that_are_seen(table: ObjectTable) -> None:
    model = table.model()
    assert isinstance(model, Many)
    model.asked = 0

    table.grab()

    seen = table.viewport().height() // table.rowHeight(0) + 2
    assert 0 < model.asked < seen * len(Column) * 6


def test_rows_grow_with_the_text(qtbot: QtBot, table: ObjectTable) -> None:
    small = table.rowHeight(0)
    font = table.font()
    font.setPixelSize(26)

    table.setFont(font)

    assert small == 32
    assert table.rowHeight(0) > 32


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, 499), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Up, 499)])
def test_the_first_key_goes_where_it_says_before_any_row_is_current(
    qtbot: QtBot, table: ObjectTable, key: Qt.Key, row: int
) -> None:
    table.setModel(Many(500))
    table.setFocus()

    qtbot.keyClick(table, key)

    assert table.currentIndex().row() == row
    assert table.selected_ranges() == [(row, row)]
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())


def test_end_and_home_lead_to_the_last_and_the_first_row(qtbot: QtBot, table: ObjectTable) -> None:
    table.setModel(Many(500))
    table.setFocus()
    table.selectRow(100)

    qtbot.keyClick(table, Qt.Key.Key_End)
    last = table.currentIndex().row()
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)

    assert last == 499
    assert table.selected_ranges() == [(0, 499)]

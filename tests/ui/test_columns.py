from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from cosbrowser.models.roles import Column
from cosbrowser.settings import COLUMNS, Settings
from cosbrowser.ui.columns import NAME_WIDTH, Columns
from cosbrowser.ui.header import PADDING
from cosbrowser.ui.table import ObjectTable
from tests.ui.test_table import Many

OBJECTS = (Column.NAME, Column.SIZE, Column.MODIFIED, Column.CLASS, Column.KIND, Column.ETAG)
BUCKETS = (Column.NAME, Column.LOCATION, Column.CLASS, Column.MODIFIED)


@pytest.fixture
def table(qtbot: QtBot) -> ObjectTable:
    made = ObjectTable()
    made.setModel(Many(5))
    qtbot.addWidget(made)
    made.resize(1000, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def columns(table: ObjectTable, settings: Settings) -> Columns:
    made = Columns(table, settings)
    made.show(OBJECTS)
    return made


def seen(table: ObjectTable) -> list[Column]:
    header = table.horizontalHeader()
    return sorted((c for c in Column if not header.isSectionHidden(c)), key=header.visualIndex)


def test_a_place_shows_what_it_has_to_say_in_its_order(table: ObjectTable, columns: Columns) -> None:
    objects = seen(table)
    columns.show(BUCKETS)
    buckets = seen(table)
    columns.show(OBJECTS)

    assert objects == [Column.NAME, Column.SIZE, Column.MODIFIED, Column.CLASS, Column.KIND]
    assert buckets == list(BUCKETS)
    assert seen(table) == objects


def test_names_keep_their_room_and_the_least_column_goes_first(table: ObjectTable, columns: Columns) -> None:
    found: list[list[Column]] = []
    for width in (1000, 600, 500, 330, 1000):
        table.resize(width, 400)
        columns.fit()
        found.append(seen(table))
        assert table.columnWidth(Column.NAME) >= min(NAME_WIDTH, width) - 2

    assert [len(shown) for shown in found] == [5, 4, 3, 2, 5]
    assert found[3] == [Column.NAME, Column.SIZE]


def test_a_column_has_room_for_its_title_in_any_language(
    table: ObjectTable, columns: Columns, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = "Aufbewahrungszeitraum"
    display = Qt.ItemDataRole.DisplayRole
    monkeypatch.setattr(Many, "headerData", lambda _self, _at, _way, role=display: title if role == display else None)
    table.resize(3000, 400)

    columns.show(OBJECTS)

    header = table.horizontalHeader()
    needed = header.fontMetrics().horizontalAdvance(title) + 2 * PADDING
    assert all(header.sectionSize(column) >= needed for column in OBJECTS[1:5])


def test_what_a_person_chooses_is_there_in_the_next_run(
    qtbot: QtBot, table: ObjectTable, columns: Columns, settings: Settings
) -> None:
    menu = QMenu(table)
    columns.fill(menu)
    actions = menu.actions()
    assert len(actions) == 5
    actions[0].trigger()  # size: not wanted
    actions[4].trigger()  # ETag: wanted
    table.horizontalHeader().resizeSection(Column.MODIFIED, 181)
    other = ObjectTable()
    other.setModel(Many(5))
    qtbot.addWidget(other)
    other.resize(1300, 400)
    again = Columns(other, settings)
    again.show(OBJECTS)

    assert seen(other) == [Column.NAME, Column.MODIFIED, Column.CLASS, Column.KIND, Column.ETAG]
    assert other.columnWidth(Column.MODIFIED) == 181


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"unwanted": ["NO_SUCH"]}', '{"widths": {"SIZE": "wide"}}', "7"])
def test_a_setting_of_another_version_reads_as_the_default(
    table: ObjectTable, settings: Settings, damaged: str
) -> None:
    settings.set(COLUMNS, damaged)

    Columns(table, settings).show(OBJECTS)

    assert seen(table) == [Column.NAME, Column.SIZE, Column.MODIFIED, Column.CLASS, Column.KIND]


def test_the_header_offers_the_columns(qtbot: QtBot, table: ObjectTable, columns: Columns) -> None:
    columns._on_menu_wanted(table.rect().center())
    menu = table.findChild(QMenu)
    shown = menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)

    assert shown
    assert not menu.isVisible()


def test_columns_stand_where_they_were_moved_also_at_the_next_start(
    qtbot: QtBot, table: ObjectTable, columns: Columns, settings: Settings
) -> None:
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.KIND), 1)
    columns.show(BUCKETS)
    columns.show(OBJECTS)
    kept = seen(table)
    other = ObjectTable()
    other.setModel(Many(5))
    qtbot.addWidget(other)
    other.resize(1000, 400)
    other.show()

    Columns(other, settings).show(OBJECTS)

    assert kept == [Column.NAME, Column.KIND, Column.SIZE, Column.MODIFIED, Column.CLASS]
    assert seen(other) == kept


def test_columns_on_demand_are_not_shown_before_somebody_wants_them(table: ObjectTable, settings: Settings) -> None:
    settings.set(COLUMNS, '{"unwanted": ["KIND"]}')  # as an earlier version wrote it
    columns = Columns(table, settings)

    columns.show((*OBJECTS, Column.CONTENT_TYPE, Column.TAGS))

    assert Column.TAGS not in seen(table)
    assert columns.on_demand == ()

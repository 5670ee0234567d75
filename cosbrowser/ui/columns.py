"""Which columns a table shows, and how wide: what the place has to say, less what the person does not want.

Where names would have too little room, the columns that matter least make room until the window is wider.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from cosbrowser.models.roles import FIRST_ON_DEMAND, ON_DEMAND, Column
from cosbrowser.models.row_table import titles
from cosbrowser.models.text import tr
from cosbrowser.settings import COLUMNS, Settings
from cosbrowser.ui.header import PADDING

NAME_WIDTH = 200  # below which other columns make room
_WIDTHS = {  # as they come, or wider for their titles
    Column.SIZE: 104,
    Column.MODIFIED: 140,
    Column.CLASS: 112,
    Column.KIND: 140,
    Column.LOCATION: 120,
    Column.ETAG: 260,
    Column.CONTENT_TYPE: 160,
    Column.OWN_CLASS: 120,
    Column.RETAINED: 124,
    Column.HOLDS: 100,
    Column.TAGS: 72,
    Column.VERSIONS: 84,
    Column.PERIOD: 120,
    Column.ARCHIVE: 120,
}
# What is there only because a person chose it stays longest.
_BY_WORTH = (
    Column.SIZE, Column.LOCATION, *ON_DEMAND, Column.MODIFIED, Column.ETAG, Column.CLASS, Column.KIND,
)  # fmt: skip


class Columns(QObject):
    """Rules the header of a table. A right click on it offers the columns."""

    changed = Signal()  # others are shown

    def __init__(self, table: QTableView, settings: Settings) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._settings = settings
        self._here: tuple[Column, ...] = ()
        kept = _Kept.read(settings)
        self._unwanted, self._widths, self._order = kept.unwanted, kept.widths, kept.order
        self._fitting = False
        self._header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._on_menu_wanted)
        self._header.sectionResized.connect(self._on_resized)
        self._header.sectionMoved.connect(self._on_moved)

    def show(self, columns: Iterable[Column]) -> None:
        """Show these columns, in this order, as far as they are wanted."""
        here = tuple(columns)
        placed = [column for column in self._order if column in here]
        own = iter(placed)  # those that were moved keep the places that they have among each other
        self._here = tuple(next(own) if column in placed else column for column in here)
        self._fitting = True
        for column in Column:
            self._header.setSectionHidden(column, column not in self._here)
        for place, column in enumerate(self._here):
            self._header.moveSection(self._header.visualIndex(column), place)
            if column is not Column.NAME:
                self._header.resizeSection(column, self._width(column))
        self._fitting = False
        self.fit()

    def fit(self) -> None:
        """Leave out what matters least while names would have too little room."""
        self._fitting = True
        left = self._table.viewport().width() - NAME_WIDTH
        for column in _BY_WORTH:
            if column in self._here:
                wanted = column not in self._unwanted
                left -= self._width(column) if wanted else 0
                self._header.setSectionHidden(column, not wanted or left < 0)
        self._fitting = False
        self.changed.emit()

    @property
    def on_demand(self) -> tuple[Column, ...]:
        """Those shown that have to be read for each row."""
        return tuple(column for column in ON_DEMAND if not self._header.isSectionHidden(column))

    def fill(self, menu: QMenu) -> None:
        """Put the columns of this place into a menu, to be ticked."""
        menu.clear()
        model = self._table.model()
        for column in sorted(self._here):
            if column == FIRST_ON_DEMAND:
                menu.addSection(tr("Read for Each Row"))
            if column is not Column.NAME:
                action = menu.addAction(str(model.headerData(column, Qt.Orientation.Horizontal)))
                action.setCheckable(True)
                action.setChecked(column not in self._unwanted)
                action.toggled.connect(partial(self._want, column))

    def _width(self, column: Column) -> int:
        """What the person gave it; else room for its title, which other languages say with more letters."""
        if column in self._widths:
            return self._widths[column]
        title = str(self._table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        return max(_WIDTHS[column], self._header.fontMetrics().horizontalAdvance(title) + 2 * PADDING + 2)

    def _want(self, column: Column, wanted: bool) -> None:
        (self._unwanted.discard if wanted else self._unwanted.add)(column)
        self.fit()
        self._write()

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self._header.viewport().mapToGlobal(where))

    @Slot(int, int, int)
    def _on_resized(self, section: int, _before: int, now: int) -> None:
        if not self._fitting and section != Column.NAME and now > 0:
            self._widths[Column(section)] = now
            self._write()

    @Slot(int, int, int)
    def _on_moved(self, _section: int, _before: int, _now: int) -> None:
        if self._fitting:
            return
        self._here = tuple(sorted(self._here, key=self._header.visualIndex))
        others = [column for column in self._order if column not in self._here]
        self._order = [*self._here, *others]
        self._write()

    def _write(self) -> None:
        _Kept(self._unwanted, self._widths, self._order).write(self._settings)


@dataclass(slots=True)
class _Kept:
    """What the settings hold of columns: for all tables together."""

    unwanted: set[Column]
    widths: dict[Column, int]
    order: list[Column]

    @classmethod
    def read(cls, settings: Settings) -> _Kept:
        unwanted, widths = {Column.ETAG, *ON_DEMAND}, dict[Column, int]()
        try:
            saved = json.loads(settings.get(COLUMNS) or "{}")
            if "unwanted" in saved:
                unwanted = {Column[name] for name in saved["unwanted"]}
                unwanted |= set(ON_DEMAND) - {Column[name] for name in saved.get("wanted", [])}
            widths |= {Column[name]: min(max(int(width), 40), 2000) for name, width in saved.get("widths", {}).items()}
            return cls(unwanted, widths, [Column[name] for name in saved.get("order", [])])
        except (ValueError, KeyError, TypeError, AttributeError):
            return cls({Column.ETAG, *ON_DEMAND}, {}, [])  # of another version

    def write(self, settings: Settings) -> None:
        saved = {
            "unwanted": sorted(c.name for c in self.unwanted if c not in ON_DEMAND),
            "wanted": sorted(c.name for c in ON_DEMAND if c not in self.unwanted),
            "widths": {c.name: width for c, width in self.widths.items()},
            "order": [c.name for c in self.order],
        }
        settings.set(COLUMNS, json.dumps(saved))


def fill_defaults(menu: QMenu, settings: Settings) -> None:
    """Put all columns into a menu, to be ticked for the tables that are opened from now on."""
    unwanted = _Kept.read(settings).unwanted

    def want(column: Column, wanted: bool) -> None:
        kept = _Kept.read(settings)
        (kept.unwanted.discard if wanted else kept.unwanted.add)(column)
        kept.write(settings)

    for column, title in zip(Column, titles(), strict=True):
        if column == FIRST_ON_DEMAND:
            menu.addSection(tr("Read for Each Row"))
        if column is not Column.NAME:
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(column not in unwanted)
            action.toggled.connect(partial(want, column))

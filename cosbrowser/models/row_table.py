"""What the cells of a place's rows say: texts, pictures and roles, made once for each row that is painted.

`flags` is not overridden, a call of Python for each cell: drags and drops are the view's.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QItemSelection, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont

from cosbrowser.cos.archive import Archived
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.models import cells
from cosbrowser.models.arranged import ArrangedRows, Index
from cosbrowser.models.details import Said, words_for
from cosbrowser.models.order import CHUNK, fold
from cosbrowser.models.roles import (
    ENTRY_ROLE,
    FIRST_ON_DEMAND,
    ICON_ROLE,
    LOCATION_ROLE,
    PROBLEM_ROLE,
    QUIET_ROLE,
    Column,
)
from cosbrowser.models.rows import Rows
from cosbrowser.models.slices import Work, at_once
from cosbrowser.models.text import Today, tr

_CACHED = 2_000
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowTable(ArrangedRows):
    """Arranged rows with their cells. Who derives brings the rows."""

    come_by = Signal(QModelIndex)  # what `look_ahead` found

    def __init__(self, rows: Rows, parent: QObject | None, today: Today | None) -> None:
        super().__init__(rows, parent)
        self._texts: dict[int, cells.Texts] = {}  # by row, as shown
        self._today = today or Today(self)
        self._today.changed.connect(self._on_new_day)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that say something here, in the order in which they are best shown."""
        if self._now.rows.location.bucket:
            return (Column.NAME, Column.SIZE, Column.MODIFIED, Column.CLASS, Column.KIND, Column.ETAG)
        return (Column.NAME, Column.LOCATION, Column.CLASS, Column.MODIFIED)

    def set_bucket_class(self, code: str) -> None:
        """The class of the bucket: that of all objects of which no other is known."""
        changed, self._bucket_class = code != self._bucket_class, code
        self._cells_changed(Column.CLASS)
        if changed and self._filter.storage_class:
            self._arrange(self._now.rows)

    def selection_entries(self, selection: QItemSelection) -> Selection:
        """The selected objects and folders as values; of very many, ask `pick(...).selections()` for portions."""
        return self.pick(selection).selection()

    def row_of(self, key: str) -> int:
        """The row of an object's key, a folder's prefix or a bucket's name; -1 if it is not shown."""
        found = at_once(self._now.rows.find({key.removeprefix(self._now.rows.location.prefix)}))
        return next((self._now.shown.index(row) for row in found.values() if row in self._now.shown), -1)

    # QAbstractTableModel

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            row, column = index.row(), index.column()
            if column >= FIRST_ON_DEMAND:
                return words_for(self._said(row, Column(column))) if self._is_object(row) else ""
            return (self._texts.get(row) or self._texts_of(row))[column]
        if role == _ALIGNMENT:
            return _RIGHT if index.column() == Column.SIZE else None
        answer = self._ANSWERS.get(role)
        return None if answer is None else answer(self, index.row(), Column(index.column()))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _RIGHT if section == Column.SIZE else _LEFT
        if role == _SPOKEN:
            return self._spoken_heading(section)
        if role != _DISPLAY:
            return None
        if section == Column.MODIFIED and not self._now.rows.location.bucket:
            return tr("Created")
        return titles()[section]

    def _spoken_heading(self, section: int) -> str:
        """The heading with the order of the rows: Qt tells screen readers of a header's text, not of its arrow."""
        words, by = str(self.headerData(section, Qt.Orientation.Horizontal)), self._now.sorted_by
        if by is None or by.column != section:
            return words
        return (tr("{0}, sorted descending") if by.descending else tr("{0}, sorted ascending")).format(words)

    def match(
        self, start: Index, role: int, value: Any, hits: int = 1, flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith
    ) -> list[QModelIndex]:
        if role != _DISPLAY or hits != 1:
            return super().match(start, role, value, hits, flags)
        # What a view asks while one types ahead; Qt's own would make a text of each of a million cells.
        _, row = at_once(self._ahead(str(value), max(start.row(), 0)))
        return [] if row < 0 else [self.index(row, Column.NAME)]

    def look_ahead(self, typed: str, first: int) -> None:
        """Look for the next row whose name begins so, from that row on and round: `come_by` tells it. In slices."""
        self._looks.replace("look ahead", partial(self._ahead, typed, first), self._on_come_by)

    def _on_come_by(self, found: tuple[int, int]) -> None:
        moves, row = found
        if row >= 0 and moves == self._moves:
            self.come_by.emit(self.index(row, Column.NAME))

    def _ahead(self, typed: str, first: int) -> Work[tuple[int, int]]:
        """How often rows had moved, and the row; -1 for none."""
        names, shown, moves = self._now.rows.names, self._now.shown, self._moves
        wanted, rows = fold(typed), len(shown)
        for begin, end in ((first, rows), (0, min(first, rows))):
            for at in range(begin, end, CHUNK):
                for row, known in enumerate(shown[at : min(at + CHUNK, end)], at):
                    if fold(names[known]).startswith(wanted):
                        return moves, row
                yield
        return moves, -1

    # Cells

    def _texts_of(self, row: int) -> cells.Texts:
        if len(self._texts) > _CACHED:
            self._texts.clear()
        archived = self._archived(row)
        texts = cells.of_entry(self._label(row), self._entry(row), self._bucket_class, self._today.date, archived)
        self._texts[row] = texts
        return texts

    def _forget_cells(self) -> None:
        self._texts.clear()

    def _cells_changed(self, column: Column) -> None:
        self._texts.clear()
        if self._now.shown:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._now.shown) - 1, column))

    def _on_new_day(self) -> None:
        self._cells_changed(Column.MODIFIED)

    def _label(self, row: int) -> str:
        return self._now.rows.label(self._now.shown[row])

    def _entry(self, row: int) -> ObjectEntry | Bucket | str:
        return self._now.rows.entry(self._now.shown[row])

    def _is_object(self, row: int) -> bool:
        return self._now.rows.sizes[self._now.shown[row]] >= 0

    def _said(self, row: int, column: Column) -> Said | None:
        """What a column says that is read on demand; a table that has none says nothing."""
        return ""

    def _archived(self, row: int) -> Archived | None:
        """What is known of an object's way to the archive and back; a table that asks for no HEAD knows nothing."""
        return None

    def _problem_cell(self, row: int, column: Column) -> Problem | None:
        said = self._said(row, column) if column >= FIRST_ON_DEMAND and self._is_object(row) else None
        return said if isinstance(said, Problem) else None

    def _entry_cell(self, row: int, _column: Column) -> ObjectEntry | Bucket | str:
        return self._entry(row)

    def _place_cell(self, row: int, _column: Column) -> Location | None:
        return self._now.rows.place(self._now.shown[row])

    def _icon_cell(self, row: int, column: Column) -> str | None:
        if column is not Column.NAME:
            return None
        archived = self._archived(row)
        return cells.archive_icon(archived) if archived is not None else cells.icon(self._label(row), self._entry(row))

    def _spoken_cell(self, row: int, column: Column) -> str:
        if column >= FIRST_ON_DEMAND:
            return str(self.data(self.index(row, column)) or "")
        return cells.spoken(self._texts.get(row) or self._texts_of(row), column, self._label(row))

    def _tooltip_cell(self, row: int, _column: Column) -> str:
        return cells.tooltip(self._entry(row), self._archived(row))

    def _quiet_cell(self, row: int, column: Column) -> bool:
        if column >= FIRST_ON_DEMAND:
            return self._is_object(row) and not isinstance(self._said(row, column), str)
        return column is Column.NAME and not self._label(row)

    def _font_cell(self, row: int, column: Column) -> QFont | None:
        if column is not Column.NAME or not self._quiet_cell(row, column):
            return None
        font = QFont()
        font.setItalic(True)
        return font

    _ANSWERS: ClassVar[dict[int, Callable[[Any, int, Column], Any]]] = {
        ENTRY_ROLE: _entry_cell,
        LOCATION_ROLE: _place_cell,
        ICON_ROLE: _icon_cell,
        QUIET_ROLE: _quiet_cell,
        PROBLEM_ROLE: _problem_cell,
        int(Qt.ItemDataRole.AccessibleTextRole): _spoken_cell,
        int(Qt.ItemDataRole.ToolTipRole): _tooltip_cell,
        int(Qt.ItemDataRole.FontRole): _font_cell,
    }


def titles() -> tuple[str, ...]:
    """The headings of all columns, in the order of `Column`."""
    return (
        tr("Name"), tr("Size"), tr("Modified"), tr("Class"), tr("Kind"), tr("Location"), tr("ETag"),
        tr("Content Type"), tr("Object's Class"), tr("Retained Until"), tr("Legal Holds"), tr("Tags"),
        tr("Versions"), tr("Retention Period"), tr("Archive"),
    )  # fmt: skip

"""Rows of the conflict list: a file, what would be written, what has its name already."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt

from cosbrowser.cos.names import shown
from cosbrowser.models import kept_words, text
from cosbrowser.models.roles import ICON_ROLE, QUIET_ROLE
from cosbrowser.models.text import tr
from cosbrowser.transfer.conflicts import Conflict, Side
from cosbrowser.transfer.job import Direction

_ICONS = {
    Direction.UPLOAD: "upload", Direction.DOWNLOAD: "download", Direction.COPY: "copy", Direction.MOVE: "copy",
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex

NAME, NEW, EXISTING, PLACE = range(4)


class ConflictsModel(QAbstractTableModel):
    """Files that wait for an answer, in plan order; rows come and go, and stay where they are meanwhile."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Conflict] = []

    @property
    def jobs(self) -> set[int]:
        """The files that are shown."""
        return {row.job for row in self._rows}

    def conflict(self, row: int) -> Conflict:
        """One of them."""
        return self._rows[row]

    def add(self, conflicts: Iterable[Conflict]) -> None:
        """Files that have come to wait; they stand at the end."""
        known = self.jobs
        new = [conflict for conflict in conflicts if conflict.job not in known]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()

    def keep(self, jobs: set[int]) -> None:
        """Drop the others: they have been decided."""
        last = len(self._rows) - 1
        while last >= 0:
            if self._rows[last].job in jobs:
                last -= 1
                continue
            first = last
            while first > 0 and self._rows[first - 1].job not in jobs:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Name"),
            self.tr("New"),
            self.tr("Existing"),
            self.tr("Target"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NAME:
                return shown(row.name)
            if column == PLACE:
                return shown(row.place)
            if column == EXISTING:
                return _existing(row)
            words = _side(row.new)
            form = tr("{0} · {1} transferred", "a size and a moment, a size")
            return form.format(words, text.size(row.begun)) if row.begun else words
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._details(row)
        if role == ICON_ROLE and column == NAME:
            return "bucket-lock" if row.locked else _ICONS[row.direction]
        if role == QUIET_ROLE:
            return False
        return None

    def _details(self, row: Conflict) -> str:
        there = row.new if row.direction is Direction.DOWNLOAD else row.existing
        kept = kept_words.kept(row.kept) if row.kept is not None else ""
        return text.tooltip(
            shown(row.name),
            self.tr("In the bucket: ETag {0}").format(there.etag) if there is not None and there.etag else "",
            self.tr("Overwriting is impossible: {0}.").format(kept) if kept else "",
            self.tr("{0} of it were transferred before.").format(text.size(row.begun)) if row.begun else "",
        )


def _existing(row: Conflict) -> str:
    words = _side(row.existing)
    kept = kept_words.kept(row.kept, brief=True) if row.kept is not None else ""
    return tr("{0}, {1}", "a size and a moment, and that it is kept").format(words, kept) if kept else words


def _side(side: Side | None) -> str:
    if side is None:
        return tr("not known")
    words = text.size(side.size)
    if side.modified is not None:
        words = tr("{0}, {1}", "a size, a moment").format(words, text.moment(side.modified, QDate.currentDate()))
    return words

"""Rows of a comparison: a name, what each side has, and the arrow between them, which a person may turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cosbrowser.cos.names import shown
from cosbrowser.models import text
from cosbrowser.transfer.compare import Act, Difference, Version

Index = QModelIndex | QPersistentModelIndex

NAME, LEFT, ARROW, RIGHT = range(4)
ARROWS = {
    Act.RIGHT: "→", Act.LEFT: "←", Act.SAME: "=", Act.NOTHING: "≠", Act.DELETE_LEFT: "✕ ·", Act.DELETE_RIGHT: "· ✕",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sums:
    """What pressing the button would do: files and bytes."""

    copies: int = 0
    size: int = 0
    deletes: int = 0


def possible(row: Difference) -> tuple[Act, ...]:
    """What can be done with a row, in the order in which a click goes through them."""
    if not all(side is None or side.usable for side in (row.left, row.right)):
        return (Act.NOTHING,)
    if row.left is None:
        return (Act.LEFT, Act.NOTHING, Act.DELETE_RIGHT)
    if row.right is None:
        return (Act.RIGHT, Act.NOTHING, Act.DELETE_LEFT)
    return (Act.RIGHT, Act.LEFT, Act.NOTHING)


class ComparisonModel(QAbstractTableModel):
    """The names that differ; those that are the same are only counted."""

    summed = Signal()  # what would be done has changed

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Difference] = []
        self._files: Counter[Act] = Counter()
        self._sizes: Counter[Act] = Counter()
        self.titles = ("", "")

    @property
    def sums(self) -> Sums:
        """Copies and deletions as they stand."""
        f, s = self._files, self._sizes
        return Sums(f[Act.RIGHT] + f[Act.LEFT], s[Act.RIGHT] + s[Act.LEFT], f[Act.DELETE_LEFT] + f[Act.DELETE_RIGHT])

    def count(self, act: Act) -> int:
        """How many rows have an act."""
        return self._files[act]

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self._rows = []
        self._files.clear()
        self._sizes.clear()
        self.endResetModel()
        self.summed.emit()

    def add(self, rows: Iterable[Difference]) -> None:
        """More of them, at the end."""
        new = list(rows)
        if not new:
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
        self._rows += new
        for row in new:
            self._tally(row, 1)
        self.endInsertRows()
        self.summed.emit()

    def rows(self) -> list[Difference]:
        """All of them, as they stand."""
        return self._rows

    def difference(self, row: int) -> Difference:
        """One of them."""
        return self._rows[row]

    def turn(self, rows: Iterable[int], act: Act | None = None) -> None:
        """Give rows an act where it is possible there; without one, the next that is."""
        for at in rows:
            row = self._rows[at]
            acts = possible(row)
            wanted = acts[(acts.index(row.act) + 1) % len(acts)] if act is None and row.act in acts else act
            if wanted is None or wanted not in acts or wanted is row.act:
                continue
            self._tally(row, -1)
            self._rows[at] = replace(row, act=wanted)
            self._tally(self._rows[at], 1)
            self.dataChanged.emit(self.index(at, 0), self.index(at, RIGHT))
        self.summed.emit()

    def _tally(self, row: Difference, sign: int) -> None:
        self._files[row.act] += sign
        side = row.left if row.act is Act.RIGHT else row.right if row.act is Act.LEFT else None
        if side is not None:
            self._sizes[row.act] += sign * side.size

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ARROW:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Left"), "", self.tr("Right"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NAME:
                return shown(row.name)
            if column == ARROW:
                return ARROWS[row.act]
            return _version(row.left if column == LEFT else row.right)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole) and column == ARROW:
            return self.words(row.act)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return text.tooltip(shown(row.name))
        return None

    def words(self, act: Act) -> str:
        """An arrow in words."""
        return {
            Act.RIGHT: self.tr("Copy to the right"),
            Act.LEFT: self.tr("Copy to the left"),
            Act.SAME: self.tr("The same"),
            Act.NOTHING: self.tr("Leave both as they are"),
            Act.DELETE_LEFT: self.tr("Delete on the left"),
            Act.DELETE_RIGHT: self.tr("Delete on the right"),
        }[act]


def _version(version: Version | None) -> str:
    if version is None:
        return ""
    if not version.usable:
        return text.tr("cannot be copied")
    when = text.moment(version.modified, QDate.currentDate())
    return text.tr("{0}, {1}", "a size, a moment").format(text.size(version.size), when)

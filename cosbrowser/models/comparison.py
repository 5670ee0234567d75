"""A comparison as a tree: a name, what each side has, and the arrow between them, which a person may turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QDate, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cosbrowser.cos.entries import DELIMITER
from cosbrowser.cos.names import shown
from cosbrowser.models import kinds, text
from cosbrowser.models.roles import ICON_ROLE
from cosbrowser.models.text import tr
from cosbrowser.transfer.compare import Act, Difference, Version

Index = QModelIndex | QPersistentModelIndex

NAME, LEFT, ARROW, RIGHT = range(4)
COLUMNS = 4
_ROOT = QModelIndex()
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
    acts = (Act.RIGHT, Act.LEFT, Act.NOTHING)
    if row.left is None:
        acts = (Act.LEFT, Act.NOTHING, Act.DELETE_RIGHT)
    elif row.right is None:
        acts = (Act.RIGHT, Act.NOTHING, Act.DELETE_LEFT)
    return tuple(act for act in acts if (gone := touched(row, act)) is None or not gone.kept)


def touched(row: Difference, act: Act) -> Version | None:
    """What an act would replace or delete; None where it touches nothing that is there."""
    if act in (Act.RIGHT, Act.DELETE_RIGHT):
        return row.right
    return row.left if act in (Act.LEFT, Act.DELETE_LEFT) else None


class _Row:
    """A name that differs, or a folder of them. `at` is the place of its difference, -1 for a folder."""

    __slots__ = ("above", "acts", "at", "below", "id", "name", "row", "sizes")

    def __init__(self, made_id: int, above: _Row | None, name: str, at: int = -1) -> None:
        self.id = made_id
        self.above = above
        self.name = name
        self.at = at
        self.row = -1  # until it is in the tree
        self.below: list[_Row] = []
        self.acts: Counter[Act] = Counter()  # of a folder: those of all files in it
        self.sizes: Counter[Act] = Counter()  # bytes by act

    def files(self) -> Iterator[_Row]:
        """Itself, or the files of a folder at any depth."""
        if self.at >= 0:
            yield self
        for row in self.below:
            yield from row.files()

    def folders(self) -> Iterator[_Row]:
        """Those that it is in, from the inside."""
        row = self.above
        while row is not None:
            yield row
            row = row.above


class ComparisonModel(QAbstractItemModel):
    """A tree of the names that differ; those that are the same are only counted.

    A folder has the arrow that all of its files have, or none, and hands on the one that it is given.
    """

    summed = Signal()  # what would be done has changed
    turned = Signal(object)  # these rows were given another act by a person: a list of Difference

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._differences: list[Difference] = []
        self._files: dict[str, _Row] = {}  # by their whole names
        self.protected = 0  # files of which a side is
        self._top = _Row(0, None, "")
        self._rows = [self._top]  # by id
        self._folders = {"": self._top}  # by the names that their files begin with

    @property
    def sums(self) -> Sums:
        """Copies and deletions as they stand."""
        f, s = self._top.acts, self._top.sizes
        return Sums(f[Act.RIGHT] + f[Act.LEFT], s[Act.RIGHT] + s[Act.LEFT], f[Act.DELETE_LEFT] + f[Act.DELETE_RIGHT])

    def count(self, act: Act) -> int:
        """How many files have an act."""
        return self._top.acts[act]

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self._differences, self._files, self.protected = [], {}, 0
        self._top = _Row(0, None, "")
        self._rows, self._folders = [self._top], {"": self._top}
        self.endResetModel()
        self.summed.emit()

    def add(self, differences: Iterable[Difference]) -> None:
        """More of them, at the ends of their folders."""
        fresh: dict[int, list[_Row]] = {}  # by the folder that they come into, which is in the tree
        new: list[_Row] = []
        for difference in differences:
            folder, _, name = difference.name.rpartition(DELIMITER)
            above = self._folder(folder + DELIMITER if folder or name != difference.name else "", fresh)
            row = _Row(len(self._rows), above, name, len(self._differences))
            self._put(row, above, fresh)
            self._files[difference.name] = row
            self._differences.append(difference)
            self._tally(row, difference, 1)
            new.append(row)
        for above_id, rows in fresh.items():
            above = self._rows[above_id]
            first = len(above.below)
            self.beginInsertRows(self._index(above), first, first + len(rows) - 1)
            self._attach(above, rows)
            self.endInsertRows()
        self._tell_folders(new)
        self.summed.emit()

    def _folder(self, prefix: str, fresh: dict[int, list[_Row]]) -> _Row:
        known = self._folders.get(prefix)
        if known is None:
            before, _, name = prefix[:-1].rpartition(DELIMITER)
            above = self._folder(before + DELIMITER if before or name != prefix[:-1] else "", fresh)
            known = self._folders[prefix] = _Row(len(self._rows), above, name + DELIMITER)
            self._put(known, above, fresh)
        return known

    def _put(self, row: _Row, above: _Row, fresh: dict[int, list[_Row]]) -> None:
        self._rows.append(row)
        if above is self._top or above.row >= 0:
            fresh.setdefault(above.id, []).append(row)
        else:
            above.below.append(row)  # which comes into the tree with all in it

    def _attach(self, above: _Row, rows: list[_Row]) -> None:
        for row in rows:
            row.row = len(above.below)
            above.below.append(row)
            inside, row.below = row.below, []
            self._attach(row, inside)

    def rows(self) -> list[Difference]:
        """All differences, as they stand."""
        return self._differences

    def turn(self, indexes: Iterable[Index], act: Act | None = None) -> None:
        """Give files, and those in folders, an act where it is possible there; without one, the next that is."""
        chosen = {row.id: row for row in map(self._row, indexes)}
        turned: list[Difference] = []
        for row in chosen.values():
            if any(above.id in chosen for above in row.folders()):
                continue
            files = list(row.files())
            wanted = act or self._next(row, files)
            changed: list[_Row] = []
            for file in files:
                old = self._differences[file.at]
                if wanted is not None and wanted is not old.act and wanted in possible(old):
                    self._change(file, replace(old, act=wanted))
                    changed.append(file)
            self._tell(changed)
            turned += [self._differences[file.at] for file in changed]
        self.summed.emit()
        if turned:
            self.turned.emit(turned)

    def protect(self, names: Iterable[str], *, left: bool) -> None:
        """What these files have on a side can be neither replaced nor deleted: they stay, where that was wanted."""
        changed: list[_Row] = []
        for name in names:
            file = self._files.get(name)
            old = self._differences[file.at] if file is not None else None
            version = old and (old.left if left else old.right)
            if file is None or old is None or version is None or version.kept:
                continue
            kept = replace(version, kept=True)
            new = replace(old, left=kept) if left else replace(old, right=kept)
            self._change(file, new if new.act in possible(new) else replace(new, act=Act.NOTHING))
            self.protected += 1
            changed.append(file)
        self._tell(changed)
        self.summed.emit()

    def _change(self, file: _Row, new: Difference) -> None:
        self._tally(file, self._differences[file.at], -1)
        self._differences[file.at] = new
        self._tally(file, new, 1)

    def _tell(self, files: list[_Row]) -> None:
        """These rows say something else now, and so do their folders."""
        for folder in {file.above.id: file.above for file in files if file.above is not None}.values():
            self.dataChanged.emit(self._index(folder.below[0]), self._index(folder.below[-1], RIGHT))
        self._tell_folders(files)

    def _next(self, row: _Row, files: list[_Row]) -> Act | None:
        """What a click makes of a row. Of a folder nothing is deleted by clicks."""
        if row.at >= 0:
            acts = possible(self._differences[row.at])
        else:
            can = {one for file in files for one in possible(self._differences[file.at])}
            acts = tuple(one for one in (Act.RIGHT, Act.LEFT, Act.NOTHING) if one in can)
        now = self._act(row)
        return acts[(acts.index(now) + 1) % len(acts)] if now in acts else acts[0]

    def _act(self, row: _Row) -> Act | None:
        """That of a file; the one of all files of a folder, if they have one."""
        if row.at >= 0:
            return self._differences[row.at].act
        acts = [act for act, count in row.acts.items() if count]
        return acts[0] if len(acts) == 1 else None

    def _tally(self, file: _Row, of: Difference, sign: int) -> None:
        side = of.left if of.act is Act.RIGHT else of.right if of.act is Act.LEFT else None
        for folder in file.folders():
            folder.acts[of.act] += sign
            if side is not None:
                folder.sizes[of.act] += sign * side.size

    def _tell_folders(self, files: Iterable[_Row]) -> None:
        """The rows of the folders that files are in say something else now."""
        told: set[int] = set()
        for file in files:
            for folder in file.folders():
                if folder.id in told or folder.above is None:
                    break
                told.add(folder.id)
                self.dataChanged.emit(self._index(folder), self._index(folder, RIGHT))

    # QAbstractItemModel

    def _row(self, index: Index) -> _Row:
        return self._rows[index.internalId()] if index.isValid() else self._top

    def _index(self, row: _Row, column: int = 0) -> QModelIndex:
        return QModelIndex() if row.above is None else self.createIndex(row.row, column, row.id)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        below = self._row(parent).below
        if 0 <= row < len(below) and 0 <= column < COLUMNS and parent.column() <= 0:
            return self.createIndex(row, column, below[row].id)
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()  # of the object: Qt has one name for both
        above = self._row(index).above if index.isValid() else None
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._row(parent).below) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == ARROW:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Name"), self.tr("Left"), "", self.tr("Right"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._row(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NAME:
                return shown(row.name.removesuffix(DELIMITER) or row.name)
            if column == ARROW:
                act = self._act(row)
                return "" if act is None else ARROWS[act]
            if row.at < 0:
                return self._of_folder(row) if column == LEFT else ""
            difference = self._differences[row.at]
            return _version(difference.left if column == LEFT else difference.right)
        if role == ICON_ROLE and column == NAME:
            return "folder" if row.at < 0 else kinds.icon(row.name)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole) and column == ARROW:
            act = self._act(row)
            return self.tr("Its files go different ways") if act is None else self.words(act)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return text.tooltip(shown(row.name))
        if row.at >= 0 and column in (LEFT, RIGHT) and self._is_kept(row, column):
            if role == ICON_ROLE:
                return "lock-key"
            if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                return self.tr("Protected: it can be neither replaced nor deleted")
        return None

    def _is_kept(self, row: _Row, column: int) -> bool:
        difference = self._differences[row.at]
        version = difference.left if column == LEFT else difference.right
        return version is not None and version.kept

    def _of_folder(self, row: _Row) -> str:
        count = sum(row.acts.values())
        return self.tr("1 file differs") if count == 1 else self.tr("%Ln files differ", "", count)

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
        return tr("cannot be copied")
    when = text.moment(version.modified, QDate.currentDate())
    return tr("{0}, {1}", "a size, a moment").format(text.size(version.size), when)

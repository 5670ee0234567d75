"""Transfers as a tree: one row for each drop, and its files below, fetched by range when it is opened.

The queue is above, in the order in which it is worked off, and below it what is finished, the latest first.

A drop of 100,000 files is one row until then. Snapshots say that a group has changed; the files of opened groups are
fetched again at most once a second, and only pages in which something can still change.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from cosbrowser.cos.errors import Problem
from cosbrowser.models import sentences, text
from cosbrowser.models.roles import (
    ICON_ROLE,
    PROBLEM_ROLE,
    PROGRESS_ROLE,
    QUIET_ROLE,
    ROW_ROLE,
    SENTENCE_ROLE,
    STATUS_ROLE,
    RowKind,
)
from cosbrowser.models.selecting import runs
from cosbrowser.models.sentences import Shown, Status, TransferTotals, Words
from cosbrowser.models.text import tr
from cosbrowser.transfer.job import FINISHED, GroupStatus, JobStatus, Snapshot, State
from cosbrowser.transfer.queue import Queue

if TYPE_CHECKING:
    from cosbrowser.engine.client import Call, Engine

PAGE = 500
AT_ONCE = 50  # groups that come or go in one snapshot row by row
REFRESH_MS = 1000
_STILL = frozenset({State.DONE, State.SKIPPED, State.CANCELLED})  # a failed file may be tried again

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_SENTENCE = 2  # the last column; after the name and the progress


class _Group:
    """A group and what was fetched of its files, which is always from the first on."""

    __slots__ = ("call", "files", "opened", "problem", "stale", "status", "tail", "to_fetch")

    def __init__(self, status: GroupStatus) -> None:
        self.status = status
        self.files: list[JobStatus] = []
        self.tail = RowKind.LOADING if status.files > 1 else None  # what the last row below stands for
        self.opened = False
        self.stale = False  # something changed since files were fetched
        self.problem: Problem | None = None
        self.call: Call[tuple[JobStatus, ...]] | None = None
        self.to_fetch: list[int] = []  # offsets, next one last

    @property
    def turn(self) -> tuple[bool, float, float, int]:
        """Lower for what is further up."""
        status = self.status
        if status.state in FINISHED:
            return True, -(status.ended or status.created), 0.0, -status.id
        return False, -float(status.priority), status.rank or float(status.id), status.id

    @property
    def rows(self) -> int:
        """Rows below it."""
        return len(self.files) + (self.tail is not None)

    @property
    def left(self) -> int:
        """Files that were not fetched."""
        return self.status.files - len(self.files)


class TransfersModel(QAbstractItemModel):
    """The tree. A view connects its `expanded`, `collapsed` and `activated` to the methods of those names here."""

    totals_changed = Signal(object)  # TransferTotals

    def __init__(self, engine: Engine, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._words = words
        self._known: dict[int, GroupStatus] = {}
        self._groups: list[_Group] = []  # those of them that are shown, in their order
        self._shown, self._sought = Shown.ALL, ""
        self._rows: dict[int, int] = {}  # by id of the group
        self._totals = TransferTotals()
        self._anew = False
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(REFRESH_MS)
        self._pace.timeout.connect(self._on_pace)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._on_second)

    def totals(self) -> TransferTotals:
        """All groups at a glance."""
        return self._totals

    def apply(self, snapshot: Snapshot) -> None:
        """Show what changed in the queue."""
        removed = set(snapshot.removed)
        if self._anew:
            self._anew = False
            removed |= self._known.keys() - {status.id for status in snapshot.groups}
        for id_ in removed:
            self._known.pop(id_, None)
        self._known.update((status.id, status) for status in snapshot.groups)
        fresh = {status.id for status in snapshot.groups if status.id not in self._rows}
        if max(len(removed), len(fresh)) > AT_ONCE:  # the history of years, or its end
            if removed or not self._append(snapshot.groups, fresh):
                self._fill()
        else:
            for id_ in removed & self._rows.keys():
                self._remove(self._rows[id_])
            self._show(snapshot.groups)
        if not self._pace.isActive():
            self._on_pace()
        totals = sentences.totals(self._known.values(), snapshot.speed_up + snapshot.speed_down + snapshot.speed_copy)
        if totals != self._totals:
            self._totals = totals
            self.totals_changed.emit(totals)
        if any(group.status.waits_for is not None for group in self._groups):
            self._second.start()
        else:
            self._second.stop()

    def show_only(self, shown: Shown, sought: str) -> None:
        """List the groups of one kind, with a text in their names or places."""
        if (shown, sought.strip().casefold()) != (self._shown, self._sought):
            self._shown, self._sought = shown, sought.strip().casefold()
            self._fill()

    @property
    def known(self) -> tuple[GroupStatus, ...]:
        """All groups there are, shown or not."""
        return tuple(self._known.values())

    def _is_shown(self, status: GroupStatus) -> bool:
        return sentences.is_shown(status, self._shown, self._sought)

    def _fill(self) -> None:
        """Show what is to be shown, all at once."""
        self.beginResetModel()
        for group in self._groups:
            self._drop_call(group)
        self._groups = [_Group(status) for status in self._known.values() if self._is_shown(status)]
        self._groups.sort(key=lambda group: group.turn)
        self._number()
        self.endResetModel()

    def _append(self, statuses: Iterable[GroupStatus], fresh: set[int]) -> bool:
        """Show groups that all belong below those that are shown, as a page of the history does; False if not."""
        statuses = list(statuses)
        new = [_Group(status) for status in statuses if status.id in fresh and self._is_shown(status)]
        new.sort(key=lambda group: group.turn)
        if new and self._groups and new[0].turn < self._groups[-1].turn:
            return False
        self._show(status for status in statuses if status.id not in fresh)
        if new:
            first = len(self._groups)
            self.beginInsertRows(_ROOT, first, first + len(new) - 1)
            self._groups += new
            self._number()
            self.endInsertRows()
        return True

    def _show(self, statuses: Iterable[GroupStatus]) -> None:
        changed: list[int] = []
        for status in statuses:
            row, shown = self._rows.get(status.id), self._is_shown(status)
            if row is None:
                if shown:
                    self._add(_Group(status))
            elif not shown:
                self._remove(row)
            elif self._groups[row].status != status:
                self._update(self._groups[row], status)
                self._put(self._groups[row])
                changed.append(status.id)
        for first, last in runs(sorted(self._rows[id_] for id_ in changed)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, _SENTENCE))

    def _put(self, group: _Group) -> None:
        """Bring a group to its place, after its turn has changed."""
        before = self._rows[group.status.id]
        others = self._groups[:before] + self._groups[before + 1 :]
        after = bisect.bisect(others, group.turn, key=lambda other: other.turn)
        if after != before:
            self.beginMoveRows(_ROOT, before, before, _ROOT, after if after < before else after + 1)
            self._groups = [*others[:after], group, *others[after:]]
            self._number()
            self.endMoveRows()

    def _on_second(self) -> None:
        """What waits says how long."""
        rows = [row for row, group in enumerate(self._groups) if group.status.waits_for is not None]
        for first, last in runs(rows):
            self.dataChanged.emit(self.index(first, 0), self.index(last, _SENTENCE))

    def begin_anew(self) -> None:
        """The next snapshot is the first of a new engine: it holds all groups there are."""
        self._anew = True

    def expanded(self, index: Index) -> None:
        """A group was opened: fetch its first files."""
        group = self._group(index)
        if group is not None and group.rows and not group.opened:
            group.opened = True
            self._fetch(group, 0)

    def collapsed(self, index: Index) -> None:
        """A group was closed: its files are forgotten, and fetched again when it is opened."""
        group = self._group(index)
        if group is None or not group.opened:
            return
        self._drop_call(group)
        group.opened = group.stale = False
        group.problem = None
        self._set_tail(group, RowKind.LOADING)
        if group.files:
            self.beginRemoveRows(self._index(group), 0, len(group.files) - 1)
            group.files.clear()
            self.endRemoveRows()

    def activated(self, index: Index) -> bool:
        """Fetch more where the row offers it; False for a row that is a group or a file."""
        group = self._above(index)
        if group is None or index.row() < len(group.files):
            return False
        if group.tail in {RowKind.MORE, RowKind.FAILED}:
            group.problem = None
            self._set_tail(group, RowKind.LOADING)
            self._fetch(group, len(group.files))
        return True

    # Groups

    def _add(self, group: _Group) -> None:
        row = bisect.bisect(self._groups, group.turn, key=lambda other: other.turn)
        self.beginInsertRows(QModelIndex(), row, row)
        self._groups.insert(row, group)
        self._number()
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self._drop_call(self._groups[row])
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._groups[row]
        self._number()
        self.endRemoveRows()

    def _number(self) -> None:
        self._rows = {group.status.id: row for row, group in enumerate(self._groups)}

    def _update(self, group: _Group, status: GroupStatus) -> None:
        before, group.status = group.status, status
        group.stale = True
        if status.files > 1 and before.files <= 1:
            self._set_tail(group, RowKind.LOADING)
        elif group.opened and group.tail in {None, RowKind.MORE} and status.files != before.files:
            self._set_tail(group, RowKind.MORE if group.left else None)

    # Files

    def _on_pace(self) -> None:
        """Fetch again what may have changed in groups that are open; then wait a second."""
        for group in self._groups:
            if group.opened and group.stale and not group.to_fetch and group.call is None:
                group.stale = False
                group.to_fetch = [
                    offset
                    for offset in range(0, len(group.files), PAGE)
                    if any(job.state not in _STILL for job in group.files[offset : offset + PAGE])
                ][::-1]
                self._fetch_next(group)
                self._pace.start()

    def _fetch(self, group: _Group, offset: int) -> None:
        group.to_fetch.append(offset)
        self._fetch_next(group)

    def _fetch_next(self, group: _Group) -> None:
        if group.call is None and group.to_fetch:
            offset = group.to_fetch.pop()
            call = self._engine.call(self, Queue.files, group.status.id, offset, PAGE)
            group.call = call.then(partial(self._on_files, group, offset), partial(self._on_failed, group, offset))

    def _on_files(self, group: _Group, offset: int, jobs: tuple[JobStatus, ...]) -> None:
        group.call = None
        known = len(group.files)
        changed = [row for row, job in enumerate(jobs[: known - offset], offset) if group.files[row] != job]
        for row in changed:
            group.files[row] = jobs[row - offset]
        for first, last in runs(changed):
            self.dataChanged.emit(self._index_of(group, first, 0), self._index_of(group, last, _SENTENCE))
        fresh = jobs[known - offset :]
        if fresh:
            self.beginInsertRows(self._index(group), known, known + len(fresh) - 1)
            group.files += fresh
            self.endInsertRows()
        if offset + PAGE > known and group.tail is not RowKind.FAILED and len(group.files) not in group.to_fetch:
            self._set_tail(group, RowKind.MORE if group.left > 0 else None)
        self._fetch_next(group)

    def _on_failed(self, group: _Group, offset: int, problem: Problem) -> None:
        group.call = None
        group.to_fetch.clear()
        group.stale = True
        if offset == len(group.files):  # not one that was only to be seen again
            group.problem = problem
            self._set_tail(group, RowKind.FAILED)

    def _drop_call(self, group: _Group) -> None:
        group.to_fetch.clear()
        if group.call is not None:
            group.call.cancel()
            group.call = None

    def _set_tail(self, group: _Group, kind: RowKind | None) -> None:
        row = len(group.files)
        if kind is None and group.tail is not None:
            self.beginRemoveRows(self._index(group), row, row)
            group.tail = None
            self.endRemoveRows()
        elif kind is not None and group.tail is None:
            self.beginInsertRows(self._index(group), row, row)
            group.tail = kind
            self.endInsertRows()
        elif kind is not None:
            group.tail = kind
            index = self._index_of(group, row, 0)
            self.dataChanged.emit(index, index.siblingAtColumn(_SENTENCE))

    # QAbstractItemModel: the id of an index is that of the group above it, 0 for a group

    def _group(self, index: Index) -> _Group | None:
        """The group that is this row."""
        return self._groups[index.row()] if index.isValid() and not index.internalId() else None

    def _above(self, index: Index) -> _Group | None:
        """The group that this row is a file of."""
        row = self._rows.get(index.internalId()) if index.isValid() else None
        return None if row is None else self._groups[row]

    def _index(self, group: _Group) -> QModelIndex:
        return self.createIndex(self._rows[group.status.id], 0, 0)

    def _index_of(self, group: _Group, row: int, column: int) -> QModelIndex:
        return self.createIndex(row, column, group.status.id)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not 0 <= row < self.rowCount(parent) or not 0 <= column < 3:
            return QModelIndex()
        group = self._group(parent)
        return self.createIndex(row, column, group.status.id if group is not None else 0)

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()  # of the object: Qt has one name for both
        group = self._above(index)
        return QModelIndex() if group is None else self._index(group)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups)
        group = self._group(parent)
        return group.rows if group is not None and not parent.column() else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        group = self._group(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if group is not None and group.turn[0] is False else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("Transfer"), tr("Progress"), tr("Status"))[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        group, above = self._group(index), self._above(index)
        if group is not None:
            return RowKind.GROUP if role == ROW_ROLE else self._of_status(group.status, index.column(), role)
        if above is None:
            return None
        if index.row() >= len(above.files):
            return self._of_tail(above, index.column(), role)
        return RowKind.FILE if role == ROW_ROLE else self._of_status(above.files[index.row()], index.column(), role)

    def _of_status(self, status: Status, column: int, role: int) -> Any:
        if role == SENTENCE_ROLE or (role == _DISPLAY and column == _SENTENCE):
            return sentences.doing(status, self._words)
        if role == PROGRESS_ROLE:
            return sentences.progress(status)
        if role == _DISPLAY:
            return text.percent(sentences.progress(status)) if column else sentences.name(status)
        if role == _ACCESSIBLE and not column:
            return f"{sentences.name(status)}, {sentences.doing(status, self._words)}"
        answer = _ANSWERS.get(role)
        return None if answer is None else answer(status)

    def _of_tail(self, group: _Group, column: int, role: int) -> Any:
        if role == ROW_ROLE:
            return group.tail
        if role == PROBLEM_ROLE:
            return group.problem
        if role == QUIET_ROLE:
            return True
        if role == ICON_ROLE:
            return {RowKind.LOADING: "loading", RowKind.FAILED: "failed"}.get(group.tail or RowKind.MORE, "load-more")
        if role != _DISPLAY or column:
            return None
        if group.tail is RowKind.FAILED:
            return tr("Could not be read. Try again")
        if group.tail is RowKind.MORE:
            return tr("{0} more of {1}").format(text.number(min(PAGE, group.left)), text.number(group.left))
        return tr("Loading…")


_ANSWERS: dict[int, Callable[[Status], Any]] = {
    STATUS_ROLE: lambda status: status,
    PROBLEM_ROLE: lambda status: status.problem,
    ICON_ROLE: sentences.icon,
    int(Qt.ItemDataRole.ToolTipRole): sentences.tooltip,
}

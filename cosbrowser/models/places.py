"""The tree of places: connections, their buckets, their folders and, as an outline, their objects.

A node is read when a person opens it, never because a view painted it; a place with more than a page of content ends
in a row that reads the next one. Bounded: a tree view lays out all rows again at each insertion (DESIGN section 2).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from cosbrowser.cos import buckets, listing
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import Bucket, Location, Page
from cosbrowser.cos.errors import Problem
from cosbrowser.models import cells
from cosbrowser.models.node import Node, Value
from cosbrowser.models.order import natural
from cosbrowser.models.roles import (
    DETAIL_ROLE,
    ENTRY_ROLE,
    ICON_ROLE,
    LOCATION_ROLE,
    PROBLEM_ROLE,
    QUIET_ROLE,
    ROW_ROLE,
    Column,
    RowKind,
)
from cosbrowser.models.rows import Rows
from cosbrowser.models.text import Today, tr

if TYPE_CHECKING:
    from cosbrowser.engine.client import Call, Engine

MOST_ROWS = 5_000  # that are open at once; what a place has more opens as a table
_FEW = 200  # rows below a closed node that are worth keeping

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlacesModel(QAbstractItemModel):
    """The tree. A view connects its `expanded`, `collapsed` and `activated` to the methods of those names here."""

    revealed = Signal(QModelIndex)  # what `reveal` looked for, or the nearest place above it
    table_wanted = Signal(object)  # Location of a place with too many rows for a tree

    def __init__(
        self, engine: Engine, parent: QObject | None = None, *, objects: bool = False, today: Today | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._objects = objects
        self._ids = itertools.count(1)
        self._top = Node(0, RowKind.CONNECTION, "", None, None)
        self._nodes: dict[int, Node] = {0: self._top}
        self._calls: dict[int, Call[Any]] = {}  # by id of the node that is being read
        self._protected: set[Location] = set()
        self._wanted: Location | None = None  # what is to be revealed
        self._today = today or Today(self)
        self._today.changed.connect(self._on_new_day)

    # What a view and the window tell it

    def load(self) -> None:
        """Show the saved connections."""
        self._read(self._top)

    def expanded(self, index: Index) -> None:
        """A node was opened: read it, if it has not been."""
        node = self._node(index)
        if node.read is None and node.place is not None:
            self._read(node)

    def collapsed(self, index: Index) -> None:
        """A node was closed: much that was below it is forgotten, and read again when it is opened."""
        node = self._node(index)
        if node is not self._top and sum(1 for _ in itertools.islice(node.below(), _FEW + 1)) > _FEW:
            self._forget(node)

    def activated(self, index: Index) -> bool:
        """Do what a row that stands for unread ones offers: go on, try again; False for a row that is a place."""
        node = self._node(index)
        parent = node.parent
        if parent is None or node is not parent.tail:
            return False
        if node.kind in {RowKind.MORE, RowKind.FAILED}:
            self._read(parent)
        elif node.kind is RowKind.ELSEWHERE:
            self.table_wanted.emit(parent.place)
        return True

    def reload(self, index: Index) -> None:
        """Read a place again from its first page. What is still there stays as it is, with all below it."""
        node = self._node(index)
        if node.read is not None:
            self._read(node, anew=True)

    def index_of(self, location: Location) -> QModelIndex:
        """The row of a place; invalid if it is not shown."""
        node: Node | None = self._top
        for step in _way(location):
            node = node.find(step) if node is not None else None
        return QModelIndex() if node is None or node is self._top else self._index(node)

    def reveal(self, location: Location) -> None:
        """Read the way down to a place; `revealed` says where it is, or how far the way went."""
        self._wanted = location
        self._go_on()

    def connection_changed(self, connection: Connection) -> None:
        """Show a connection that was added, or changed: then its buckets are read again."""
        node = self._top.find(connection.id)
        if node is None:
            self._insert(self._top, len(self._top.listed), [self._made(RowKind.CONNECTION, connection.id, connection)])
            return
        before, node.value, node.texts = node.value, connection, None
        self._tell(node)
        if before != connection and node.read is not None:
            self._forget(node)
            self._read(node)

    def connection_removed(self, identity: str) -> None:
        """Take a connection out."""
        node = self._top.find(identity)
        if node is not None:
            self._remove(self._top, node.row, node.row)

    def set_protected(self, location: Location, *, protected: bool) -> None:
        """Mark a bucket whose objects are under retention."""
        (self._protected.add if protected else self._protected.discard)(location)
        index = self.index_of(location)
        if index.isValid():
            self._tell(self._node(index))

    # Reading

    def _read(self, node: Node, *, anew: bool = False) -> None:
        if node.id in self._calls:
            return
        token = None if anew else node.token
        done, failed = partial(self._on_read, node, token is None), partial(self._on_failed, node)
        place = node.place
        if place is None:
            call: Call[Any] = self._engine.call(self, Accounts.saved).then(done, failed)
        elif not place.bucket:
            call = self._engine.call(self, buckets.buckets, place.connection).then(done, failed)
        else:
            call = self._engine.call(self, listing.page, place, token).then(done, failed)
        self._calls[node.id] = call
        if not anew:
            self._set_tail(node, RowKind.LOADING)

    def _on_failed(self, node: Node, problem: Problem) -> None:
        del self._calls[node.id]
        self._set_tail(node, RowKind.FAILED, problem)
        self._go_on()

    def _on_read(self, node: Node, first: bool, answer: tuple[Connection, ...] | tuple[Bucket, ...] | Page) -> None:
        del self._calls[node.id]
        if isinstance(answer, Page):
            found = self._of_page(node, answer, first)
            node.token = answer.token
            node.read = len(answer.folders) + len(answer.keys) + (0 if first or node.read is None else node.read)
        else:
            found = [
                self._made(RowKind.CONNECTION, value.id, value)
                if isinstance(value, Connection)
                else self._made(RowKind.BUCKET, value.name, value, node.place)
                for value in answer
            ]
            if node is not self._top:
                found.sort(key=lambda child: (natural(child.raw), child.raw))
            node.token, node.read = None, len(found)
        if first:
            self._merge(node, found)
        else:
            known = {child.key for child in node.listed}
            self._insert(node, len(node.listed), [child for child in found if child.key not in known])
        more = RowKind.MORE if len(self._nodes) < MOST_ROWS else RowKind.ELSEWHERE
        self._set_tail(node, more if node.token is not None else None)
        self._go_on()

    def _of_page(self, node: Node, page: Page, first: bool) -> list[Node]:
        """New nodes for the folders of a page, and in the outline for its objects."""
        assert node.place is not None
        rows = Rows(node.place)  # takes care of markers and strange keys
        rows.add(page, in_order=first and page.token is None)
        found: list[Node] = []
        for row in range(len(rows)):
            if rows.place(row) is not None:
                found.append(self._made(RowKind.FOLDER, rows.label(row), rows.key(row), node.place))
            elif self._objects:
                found.append(self._made(RowKind.OBJECT, rows.label(row), rows.entry(row)))
        return found

    def _made(self, kind: RowKind, raw: str, value: Value, above: Location | None = None) -> Node:
        """A node that is not in the tree yet."""
        if kind is RowKind.CONNECTION:
            place: Location | None = Location(raw)
        else:
            place = None if above is None else above.child(raw)
        return Node(next(self._ids), kind, raw, place, value)

    def _merge(self, node: Node, found: list[Node]) -> None:
        """Make the children the found ones, keeping those that are there already."""
        wanted = {child.key: child for child in found}
        for child in reversed(node.listed):
            if child.key not in wanted:
                self._remove(node, child.row, child.row)
        there = {child.key: child for child in node.listed}
        fresh: list[Node] = []
        at = 0
        for child in found:
            old = there.get(child.key)
            if old is None:
                fresh.append(child)
                continue
            self._insert(node, at, fresh)
            at += len(fresh)
            fresh = []
            self._move(node, old.row, at)
            at += 1
            if old.value != child.value:
                old.value, old.texts = child.value, None
                self._tell(old)
        self._insert(node, at, fresh)

    def _go_on(self) -> None:
        """Take the next steps on the way to the wanted place, as far as has been read."""
        if self._wanted is None:
            return
        node, above = self._top, None
        for step in _way(self._wanted):
            if node.id in self._calls and node.read is None:
                return
            if node.read is None and (node.tail is None or node.tail.kind is not RowKind.FAILED):
                self._read(node)
                return
            child = node.find(step)
            if child is None and node.place is not None and node.tail is not None:
                # On a page that may be far away, or in a place that may not be listed: somebody knows that it exists.
                below = node.place.child(step)
                child = self._made(RowKind.FOLDER, step, below.prefix, node.place)
                if not node.place.bucket:
                    child = self._made(RowKind.BUCKET, step, Bucket(step), node.place)
                self._insert(node, len(node.listed), [child])
            if child is None:
                break
            node, above = child, node
        self._wanted = None
        if above is not None or node is not self._top:
            self.revealed.emit(self._index(node))

    # Changing rows

    def _insert(self, node: Node, row: int, children: list[Node]) -> None:
        if not children:
            return
        for child in children:
            if child.place is not None:
                self._adopt(child)
        self.beginInsertRows(self._index(node), row, row + len(children) - 1)
        node.insert(row, children)
        self._nodes.update((child.id, child) for child in children)
        self.endInsertRows()

    def _adopt(self, child: Node) -> None:
        """Give a place the child that lets it be opened."""
        if not child.children:
            tail = Node(next(self._ids), RowKind.LOADING, "", None, None)
            child.insert(0, [tail])
            self._nodes[tail.id] = tail

    def _remove(self, node: Node, first: int, last: int) -> None:
        self.beginRemoveRows(self._index(node), first, last)
        for child in node.take(first, last):
            for gone in (child, *child.below()):
                self._nodes.pop(gone.id, None)
                call = self._calls.pop(gone.id, None)
                if call is not None:
                    call.cancel()
        self.endRemoveRows()

    def _move(self, node: Node, source: int, target: int) -> None:
        if source != target:
            self.beginMoveRows(self._index(node), source, source, self._index(node), target)
            node.insert(target, node.take(source, source))
            self.endMoveRows()

    def _forget(self, node: Node) -> None:
        """As if it had not been read."""
        call = self._calls.pop(node.id, None)
        if call is not None:
            call.cancel()
        node.read = node.token = None
        if node.listed:
            self._set_tail(node, RowKind.LOADING)
            self._remove(node, 0, len(node.listed) - 1)
        else:
            self._set_tail(node, RowKind.LOADING)

    def _set_tail(self, node: Node, kind: RowKind | None, problem: Problem | None = None) -> None:
        tail = node.tail
        if kind is None:
            if tail is not None:
                self._remove(node, tail.row, tail.row)
        elif tail is None:
            tail = Node(next(self._ids), kind, "", None, None)
            tail.problem = problem
            self._insert(node, len(node.children), [tail])
        else:
            tail.kind, tail.problem, tail.texts = kind, problem, None
            self._tell(tail)

    def _tell(self, node: Node) -> None:
        index = self._index(node)
        self.dataChanged.emit(index, index.siblingAtColumn(self.columnCount() - 1))

    def _on_new_day(self) -> None:
        for node in list(self._nodes.values()):
            node.texts = None
            if node.children:
                last = node.children[-1].row
                parent = self._index(node)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(last, self.columnCount() - 1, parent))

    # QAbstractItemModel

    def _node(self, index: Index) -> Node:
        return self._nodes[index.internalId()] if index.isValid() else self._top

    def _index(self, node: Node, column: int = 0) -> QModelIndex:
        return QModelIndex() if node is self._top else self.createIndex(node.row, column, node.id)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        children = self._node(parent).children
        if 0 <= row < len(children) and 0 <= column < self.columnCount() and parent.column() <= 0:
            return self.createIndex(row, column, children[row].id)
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        if index is None:
            return super().parent()  # of the object: Qt has one name for both
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        return QModelIndex() if node is None or node.parent is None else self._index(node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        return Column.KIND + 1 if self._objects else 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        node = self._nodes.get(index.internalId()) if index.isValid() else None
        if node is None:
            return None
        if role == _DISPLAY:
            return node.cells(self._today.date)[index.column()]
        if role == _ALIGNMENT:
            return _RIGHT if index.column() == Column.SIZE else None
        answer = self._ANSWERS.get(role)
        return None if answer is None or index.column() else answer(self, node)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return _RIGHT if section == Column.SIZE else _LEFT
        if role != _DISPLAY:
            return None
        return (tr("Name"), tr("Size"), tr("Modified"), tr("Class"), tr("Kind"))[section]

    def _icon(self, node: Node) -> str:
        return node.icon(protected=node.place in self._protected)

    def _spoken(self, node: Node) -> str:
        texts = node.cells(self._today.date)
        named = cells.spoken(texts, Column.NAME, node.raw) if node.value is not None else texts[0]
        return ", ".join(part for part in (named, node.detail()) if part)

    _ANSWERS: ClassVar[dict[int, Callable[[Any, Node], Any]]] = {
        ENTRY_ROLE: lambda _, node: node.value,
        LOCATION_ROLE: lambda _, node: node.place,
        ROW_ROLE: lambda _, node: node.kind,
        DETAIL_ROLE: lambda _, node: node.detail(),
        PROBLEM_ROLE: lambda _, node: node.problem,
        QUIET_ROLE: lambda _, node: node.value is None or not node.raw,
        ICON_ROLE: _icon,
        int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
        int(Qt.ItemDataRole.ToolTipRole): lambda _, node: node.tooltip(),
    }


def _way(location: Location) -> Sequence[str]:
    """The names from the top to a place: of the connection, the bucket and each folder."""
    way: list[str] = []
    place: Location | None = location
    while place is not None:
        way.append(place.name)
        place = place.parent
    return way[::-1]

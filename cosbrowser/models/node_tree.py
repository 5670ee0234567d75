"""A tree of nodes as Qt wants it: index arithmetic, texts and pictures, and rows that come, go and move."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cosbrowser.cos.bucket_marks import Marks
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.models import cells
from cosbrowser.models.node import Node, Value
from cosbrowser.models.roles import (
    COLOUR_ROLE,
    DETAIL_ROLE,
    ENTRY_ROLE,
    ICON_ROLE,
    LOCATION_ROLE,
    MARKS_ROLE,
    PROBLEM_ROLE,
    QUIET_ROLE,
    ROW_ROLE,
    Column,
    RowKind,
)
from cosbrowser.models.text import Today, tr

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NodeTree(QAbstractItemModel):
    """The rows. Who derives says what is read into them, and when.

    `hasChildren` and `flags` are not overridden: both are calls of Python for each row of each layout.
    """

    def __init__(self, parent: QObject | None, today: Today | None, *, objects: bool) -> None:
        super().__init__(parent)
        self._objects = objects
        self._ids = itertools.count(1)
        self._top = Node(0, RowKind.CONNECTION, "", None, None)
        self._nodes: dict[int, Node] = {0: self._top}
        self._marks: dict[Location, Marks] = {}
        self._today = today or Today(self)
        self._today.changed.connect(self._on_new_day)

    def _made(self, kind: RowKind, raw: str, value: Value, above: Location | None = None) -> Node:
        """A node that is not in the tree yet; a place if it is below the place `above`, or a connection."""
        place = Location(raw) if kind is RowKind.CONNECTION else None if above is None else above.child(raw)
        return Node(next(self._ids), kind, raw, place, value)

    def _gone(self, node: Node) -> None:
        """A node has left the tree."""

    # Rows that come, go and move

    def _insert(self, node: Node, row: int, children: list[Node]) -> None:
        if not children:
            return
        for child in children:
            if child.place is not None and child.kind is not RowKind.SHORTCUT:
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
                del self._nodes[gone.id]
                self._gone(gone)
        self.endRemoveRows()

    def _move(self, node: Node, source: int, target: int) -> None:
        if source != target:
            self.beginMoveRows(self._index(node), source, source, self._index(node), target)
            node.insert(target, node.take(source, source))
            self.endMoveRows()

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
        return node.icon(protected=self._marks_of(node).protected)

    def _marks_of(self, node: Node) -> Marks:
        known = self._marks.get(node.place) if node.kind is RowKind.BUCKET and node.place is not None else None
        return known or Marks()

    def _small_icons(self, node: Node) -> tuple[str, ...]:
        marks = self._marks_of(node)
        return (("public",) if marks.public else ()) + (("versioned",) if marks.versioned else ())

    def _said_marks(self, node: Node) -> tuple[str, ...]:
        marks = self._marks_of(node)
        words = (
            (marks.protected, tr("keeps its objects")),
            (marks.versioned, tr("keeps versions")),
            (marks.public, tr("public")),
        )
        return tuple(said for there, said in words if there)

    def _tooltip(self, node: Node) -> str:
        return node.tooltip(self._said_marks(node))

    def _spoken(self, node: Node) -> str:
        texts = node.cells(self._today.date)
        named = cells.spoken(texts, Column.NAME, node.raw) if node.value is not None else texts[0]
        return ", ".join(part for part in (named, node.detail(), *self._said_marks(node)) if part)

    _ANSWERS: ClassVar[dict[int, Callable[[Any, Node], Any]]] = {
        ENTRY_ROLE: lambda _, node: node.value,
        LOCATION_ROLE: lambda _, node: node.place,
        ROW_ROLE: lambda _, node: node.kind,
        DETAIL_ROLE: lambda _, node: node.detail(),
        PROBLEM_ROLE: lambda _, node: node.problem,
        QUIET_ROLE: lambda _, node: not node.raw or (node.value is None and node.kind is not RowKind.GROUP),
        COLOUR_ROLE: lambda _, node: node.colour,
        ICON_ROLE: _icon,
        int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
        MARKS_ROLE: _small_icons,
        int(Qt.ItemDataRole.ToolTipRole): _tooltip,
    }

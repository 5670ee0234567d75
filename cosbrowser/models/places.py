"""The tree of places: connections, their buckets, their folders and, as an outline, their objects.

A node is read when a person opens it, never because a view painted it; a place with more than a page of content ends
in a row that reads the next one. Bounded: a tree view lays out all rows again at each insertion (DESIGN section 2).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Signal

from cosbrowser.cos import buckets, listing
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.bucket_marks import Marks
from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import DELIMITER, Bucket, Location, Page
from cosbrowser.cos.errors import Problem
from cosbrowser.models.node import Node
from cosbrowser.models.node_tree import Index
from cosbrowser.models.order import natural
from cosbrowser.models.roles import RowKind
from cosbrowser.models.rows import Rows
from cosbrowser.models.selecting import runs
from cosbrowser.models.text import Today
from cosbrowser.models.top_places import TopPlaces

if TYPE_CHECKING:
    from cosbrowser.engine.client import Call, Engine
    from cosbrowser.transfer.job import Finished

MOST_ROWS = 5_000  # that are open at once; what a place has more opens as a table
_FEW = 200  # rows below a closed node that are worth keeping


class PlacesModel(TopPlaces):
    """The tree. A view connects its `expanded`, `collapsed` and `activated` to the methods of those names here."""

    revealed = Signal(QModelIndex)  # what `reveal` looked for, or the nearest place above it
    table_wanted = Signal(object)  # Location of a place with too many rows for a tree

    def __init__(
        self, engine: Engine, parent: QObject | None = None, *, objects: bool = False, today: Today | None = None
    ) -> None:
        super().__init__(parent, today, objects=objects)
        self._engine = engine
        self._calls: dict[int, Call[Any]] = {}  # by id of the node that is being read
        self._wanted: Location | None = None  # what is to be revealed
        self._looked: set[int] = set()  # nodes that were read since it is wanted

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
        if node is not self._top and node.place is not None and sum(1 for _ in islice(node.below(), _FEW + 1)) > _FEW:
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
        elif node.tail is not None and node.tail.kind is RowKind.FAILED:
            self._read(node)

    def has(self, place: Location, name: str) -> bool:
        """Whether an object, or with a slash a folder, of that name is there, as far as has been read."""
        node = self._node_of(place)
        folder = name.endswith(DELIMITER)
        key = (RowKind.FOLDER, name.removesuffix(DELIMITER)) if folder else (RowKind.OBJECT, name)
        return node is not None and any(child.key == key for child in node.listed)

    def index_of(self, location: Location) -> QModelIndex:
        """The row of a place; invalid if it is not shown."""
        return self._index(self._node_of(location) or self._top)

    def reveal(self, location: Location) -> None:
        """Read the way down to a place; `revealed` says where it is, or how far the way went.

        What was read long ago and does not have it is read once more: it may have been made meanwhile, elsewhere.
        """
        self._wanted = location
        self._looked.clear()
        self._go_on()

    def set_marks(self, location: Location, marks: Marks) -> None:
        """Mark a bucket with what is known of it."""
        self._marks[location] = marks
        node = self._node_of(location)
        if node is not None:
            self._tell(node)

    def insert_finished(self, finished: Iterable[Finished]) -> None:
        """Show the folders, and in the outline the objects, that uploads have made in places that were read."""
        tops: dict[Location, Node | None] = {}
        known: dict[int, dict[tuple[RowKind, str], Node]] = {}  # children of the nodes that were come by
        for one in finished:
            at = Location(one.location.connection, one.location.bucket)
            if at not in tops:
                tops[at] = self._node_of(at)
            node = tops[at]
            *folders, name = one.entry.key.split(DELIMITER)
            for folder in folders:
                if node is None or node.read is None or node.place is None:
                    break
                new = self._made(RowKind.FOLDER, folder, node.place.child(folder).prefix, node.place)
                node = self._found_or_put(node, known, new)
            else:
                if self._objects and name and node is not None and node.read is not None:
                    self._found_or_put(node, known, self._made(RowKind.OBJECT, name, one.entry))

    def remove_keys(self, location: Location, keys: Iterable[str], folders: Iterable[str] = ()) -> None:
        """Take out objects by key, and folders by prefix, of the bucket of `location`."""
        names: dict[str, set[str]] = {}  # by prefix
        for key in keys:
            cut = key.rfind(DELIMITER) + 1
            names.setdefault(key[:cut], set()).add(key[cut:])
        for prefix, gone in names.items():
            node = self._node_of(replace(location, prefix=prefix))
            listed = node.listed if node is not None else []
            rows = [child.row for child in listed if child.kind is RowKind.OBJECT and child.raw in gone]
            for first, last in reversed(runs(rows)):
                assert node is not None
                self._remove(node, first, last)
        for folder in folders:
            node = self._node_of(replace(location, prefix=folder))
            if node is not None and node.parent is not None:
                self._remove(node.parent, node.row, node.row)

    def _found_or_put(self, node: Node, known: dict[int, dict[tuple[RowKind, str], Node]], new: Node) -> Node:
        """The child of `node` that is what `new` is; `new` itself, put where it belongs, if there was none."""
        there = known.setdefault(node.id, {child.key: child for child in node.listed})
        old = there.get(new.key)
        if old is not None:
            if old.value != new.value:
                old.value, old.texts = new.value, None
                self._tell(old)
            return old
        if len(self._nodes) < MOST_ROWS:
            there[new.key] = new
            # Where pages came as they are listed it is some place, which is as good as any.
            self._insert(node, bisect_left(node.listed, _order(new), key=_order), [new])
        else:
            self._set_tail(node, RowKind.ELSEWHERE)
        return new

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
        self._looked.add(node.id)
        if node is self._top:
            known = answer if isinstance(answer, tuple) else ()
            node.token, node.read = None, len(known)
            self.show_connections(tuple(one for one in known if isinstance(one, Connection)))
            self._set_tail(node, None)
            self.show_kept(*self._kept)
            self._go_on()
            return
        if isinstance(answer, Page):
            found = self._of_page(node, answer, first)
            node.token = answer.token
            node.read = len(answer.folders) + len(answer.keys) + (0 if first or node.read is None else node.read)
        else:
            buckets_found = (value for value in answer if isinstance(value, Bucket))
            found = [self._made(RowKind.BUCKET, value.name, value, node.place) for value in buckets_found]
            found.sort(key=_order)
            node.token, node.read = None, len(found)
        full = False
        if first:
            self._merge(node, found)
        else:
            known = {child.key for child in node.listed}
            fresh = [child for child in found if child.key not in known]
            room = max(0, MOST_ROWS - len(self._nodes))
            full = len(fresh) > room
            self._insert(node, len(node.listed), fresh[:room])
        more = RowKind.ELSEWHERE if full or len(self._nodes) >= MOST_ROWS else RowKind.MORE
        self._set_tail(node, more if full or node.token is not None else None)
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
            child = self._step(node, step)
            if child is None and node.place is not None and node.tail is not None:
                # On a page that may be far away, or in a place that may not be listed: somebody knows that it exists.
                below = node.place.child(step)
                child = self._made(RowKind.FOLDER, step, below.prefix, node.place)
                if not node.place.bucket:
                    child = self._made(RowKind.BUCKET, step, Bucket(step), node.place)
                self._insert(node, len(node.listed), [child])
            if child is None and node.place is not None and node.id not in self._looked:
                self._read(node, anew=True)
                return
            if child is None:
                break
            node, above = child, node
        self._wanted = None
        if above is not None or node is not self._top:
            self.revealed.emit(self._index(node))

    def _read_anew(self, node: Node) -> None:
        if node.read is not None:
            self._forget(node)
            self._read(node)

    def _gone(self, node: Node) -> None:
        call = self._calls.pop(node.id, None)
        if call is not None:
            call.cancel()

    def _node_of(self, location: Location) -> Node | None:
        node: Node | None = self._top
        for step in _way(location):
            node = self._step(node, step) if node is not None else None
        return node

    def _forget(self, node: Node) -> None:
        """As if it had not been read."""
        self._gone(node)
        node.read = node.token = None
        if node.listed:
            self._set_tail(node, RowKind.LOADING)
            self._remove(node, 0, len(node.listed) - 1)
        else:
            self._set_tail(node, RowKind.LOADING)


def _order(node: Node) -> tuple[bool, str, str]:
    return node.kind is RowKind.OBJECT, natural(node.raw), node.raw


def _way(location: Location) -> Sequence[str]:
    """The names from the top to a place: of the connection, the bucket and each folder."""
    way: list[str] = []
    place: Location | None = location
    while place is not None:
        way.append(place.name)
        place = place.parent
    return way[::-1]

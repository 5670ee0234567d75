"""The top of the tree of places: favourites, the connections in the person's order and folders, recent places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import Bucket, Location
from cosbrowser.models.kept import Favourite
from cosbrowser.models.node import Node
from cosbrowser.models.node_tree import NodeTree
from cosbrowser.models.roles import RowKind
from cosbrowser.models.text import Today


class TopPlaces(NodeTree):
    """Rows that come from what is saved here. Who derives reads what is below the connections."""

    def __init__(self, parent: QObject | None, today: Today | None, *, objects: bool) -> None:
        super().__init__(parent, today, objects=objects)
        self._kept: tuple[tuple[Favourite, ...], tuple[Location, ...]] = ((), ())

    def _read_anew(self, node: Node) -> None:
        """What is below a connection is that of another one now."""

    # Connections and their folders

    def connection_changed(self, connection: Connection) -> None:
        """Show a connection that was added, or changed: then its buckets are read again."""
        known = self._connections()
        if all(one.id != connection.id for one in known):
            known.append(connection)
        self.show_connections(tuple(connection if one.id == connection.id else one for one in known))
        self.show_kept(*self._kept)

    def connection_removed(self, identity: str) -> None:
        """Take a connection out, and its folder when it was the last one there."""
        self.show_connections(tuple(one for one in self._connections() if one.id != identity))
        self.show_kept(*self._kept)

    def show_connections(self, connections: tuple[Connection, ...]) -> None:
        """Show these in this order, each in its folder; a folder stands where its first connection would.

        What is there already stays, with all that is open below it; only what goes into another folder closes.
        """
        wanted = {connection.id: connection for connection in connections}
        for parent in (self._top, *self._folders()):
            for node in reversed(parent.listed):
                value = wanted.get(node.raw)
                if node.kind is RowKind.CONNECTION and (value is None or value.folder != _folder_of(node)):
                    self._remove(parent, node.row, node.row)
        start = 1 if self._section("favourites") is not None else 0
        places = {"": start}
        for connection in connections:
            parent = self._top
            if connection.folder:
                parent = self._folder(connection.folder, places)
            self._place(connection, parent, places[connection.folder])
            places[connection.folder] += 1
        for folder in reversed(self._folders()):
            if not folder.children:
                self._remove(self._top, folder.row, folder.row)

    def _connections(self) -> list[Connection]:
        """Those that are shown, from top to bottom."""
        nodes = [child for node in self._top.listed for child in (node, *node.children)]
        return [node.value for node in nodes if isinstance(node.value, Connection)]

    def _folders(self) -> list[Node]:
        return [node for node in self._top.listed if node.kind is RowKind.GROUP]

    def _folder(self, name: str, places: dict[str, int]) -> Node:
        """The row of a folder, at the next place of the top when it is met for the first time."""
        node = next((one for one in self._folders() if one.raw == name), None)
        if name in places and node is not None:
            return node
        if node is None:
            node = Node(next(self._ids), RowKind.GROUP, name, None, None)
            self._insert(self._top, places[""], [node])
        else:
            self._move(self._top, node.row, places[""])
        places[""] += 1
        places[name] = 0
        return node

    def _place(self, connection: Connection, parent: Node, row: int) -> None:
        node = next((c for c in parent.listed if c.key == (RowKind.CONNECTION, connection.id)), None)
        if node is None:
            self._insert(parent, row, [self._made(RowKind.CONNECTION, connection.id, connection)])
            return
        self._move(parent, node.row, row)
        before, node.value, node.texts = node.value, connection, None
        if before != connection:
            self._tell(node)
        if isinstance(before, Connection) and _essence(before) != _essence(connection):
            self._read_anew(node)

    def _step(self, node: Node, name: str) -> Node | None:
        """The place of this name below a node; below the top, whichever folder its connection is in."""
        if node is not self._top:
            return node.find(name)
        parents = (self._top, *self._folders())
        return next((child for parent in parents if (child := _connection_in(parent, name)) is not None), None)

    # Favourites and recent places

    def show_kept(self, favourites: tuple[Favourite, ...], recents: tuple[Location, ...]) -> None:
        """Show favourites above the connections and recents below, where they grow without moving a row.

        Of connections that are there; a section only when it is not empty.
        """
        self._kept = favourites, recents
        self._show_section("favourites", favourites, 0)
        named = [Favourite(place.name, place) for place in recents]
        self._show_section("recents", named, len(self._top.listed))

    def _section(self, raw: str) -> Node | None:
        return next((one for one in self._top.listed if one.key == (RowKind.SECTION, raw)), None)

    def _show_section(self, raw: str, kept: Sequence[Favourite], row: int) -> None:
        fresh = [
            Node(next(self._ids), RowKind.SHORTCUT, name, place, place.prefix or Bucket(place.bucket))
            for name, place in ((one.name, one.place) for one in kept)
            if self._step(self._top, place.connection) is not None
        ]
        section = self._section(raw)
        if section is None and fresh:
            section = Node(next(self._ids), RowKind.SECTION, raw, None, None)
            section.insert(0, fresh)
            self._nodes.update((child.id, child) for child in fresh)
            self._insert(self._top, row, [section])
        elif section is not None and not fresh:
            self._remove(self._top, section.row, section.row)
        elif section is not None and _shortcuts(section.children) != _shortcuts(fresh):
            self._remove(section, 0, len(section.children) - 1)
            self._insert(section, 0, fresh)


def _connection_in(parent: Node, identity: str) -> Node | None:
    return next((child for child in parent.listed if child.key == (RowKind.CONNECTION, identity)), None)


def _folder_of(node: Node) -> str:
    return node.parent.raw if node.parent is not None and node.parent.kind is RowKind.GROUP else ""


def _essence(connection: Connection) -> Connection:
    """A connection without what is for the eye only."""
    return replace(connection, name="", folder="", colour="")


def _shortcuts(nodes: Sequence[Node]) -> list[tuple[str, Location | None]]:
    return [(node.raw, node.place) for node in nodes]

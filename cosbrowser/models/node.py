"""A place in the tree: what it is called, what is below it, and how much of that has been read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QDate

from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.models import cells, text
from cosbrowser.models.roles import RowKind
from cosbrowser.models.text import tr

Value = Connection | Bucket | ObjectEntry | str  # str: the whole prefix of a folder

_TAILS = frozenset({RowKind.LOADING, RowKind.FAILED, RowKind.MORE, RowKind.ELSEWHERE})


class Node:
    """One row. Knows its parent and its row in it, and keeps the texts that views ask for again and again.

    A node that can be opened and has not been read has one child that says so: a view shows what has children as
    something to open. `read` counts entries of its listing that were looked at; `token` continues it.
    """

    __slots__ = ("children", "id", "kind", "parent", "place", "problem", "raw", "read", "reading", "row", "texts",
                 "token", "value")  # fmt: skip

    def __init__(self, id_: int, kind: RowKind, raw: str, place: Location | None, value: Value | None) -> None:
        self.id = id_
        self.kind = kind
        self.raw = raw  # name as in the key, bucket or connection
        self.place = place  # where opening it leads; None: nowhere
        self.value = value
        self.parent: Node | None = None
        self.row = 0
        self.children: list[Node] = []
        self.texts: cells.Texts | None = None
        self.problem: Problem | None = None
        self.token: str | None = None
        self.read: int | None = None  # None: not read yet
        self.reading = False

    @property
    def key(self) -> tuple[RowKind, str]:
        """What tells it from its siblings: a folder and an object may have one name."""
        return self.kind, self.raw

    @property
    def tail(self) -> Node | None:
        """The last child, if it stands for what has not been read."""
        return self.children[-1] if self.children and self.children[-1].kind in _TAILS else None

    @property
    def listed(self) -> list[Node]:
        """The children that were read."""
        return self.children[:-1] if self.tail is not None else self.children

    def find(self, raw: str) -> Node | None:
        """The child that is a place of this name."""
        return next((child for child in self.children if child.place is not None and child.raw == raw), None)

    def insert(self, row: int, nodes: list[Node]) -> None:
        """Take in children; later ones move down."""
        self.children[row:row] = nodes
        for node in nodes:
            node.parent = self
        self._number(row)

    def take(self, first: int, last: int) -> list[Node]:
        """Give away children from row `first` to `last`; later ones move up."""
        taken = self.children[first : last + 1]
        del self.children[first : last + 1]
        self._number(first)
        return taken

    def below(self) -> Iterator[Node]:
        """All nodes below this one."""
        for child in self.children:
            yield child
            yield from child.below()

    def cells(self, today: QDate) -> cells.Texts:
        """The texts of its cells."""
        if self.texts is None:
            if isinstance(self.value, Connection):
                self.texts = (shown(self.value.name), "", "", "", tr("Connection"), "", "")
            elif self.value is not None:
                self.texts = cells.of_entry(self.raw, self.value, self._bucket_class(), today)
            elif self.kind is RowKind.GROUP:
                self.texts = (shown(self.raw), "", "", "", tr("Folder of connections"), "", "")
            elif self.kind is RowKind.SECTION:
                self.texts = (tr("Favourites") if self.raw == "favourites" else tr("Recent"), "", "", "", "", "", "")
            else:
                self.texts = (self._tail_text(), "", "", "", "", "", "")
        return self.texts

    def detail(self) -> str:
        """A second, quieter text."""
        value = self.value
        if isinstance(value, Bucket):
            parts = (shown(value.location), text.storage_class(value.storage_class) if value.storage_class else "")
            return " · ".join(part for part in parts if part)
        if isinstance(value, Connection):
            sign_in = {SignIn.IAM: tr("IAM"), SignIn.HMAC: tr("HMAC"), SignIn.ANONYMOUS: tr("anonymous")}
            parts = ("" if value.demo else sign_in[value.sign_in], tr("read only") if value.read_only else "")
            return " · ".join(part for part in parts if part)
        if self.kind is RowKind.MORE and self.parent is not None and self.parent.read:
            return tr("{0} read").format(text.number(self.parent.read))
        return ""

    def icon(self, *, protected: bool) -> str:
        """The name of its icon."""
        value = self.value
        if isinstance(value, Connection):
            return "flask" if value.demo else "cloud"
        if isinstance(value, Bucket) and protected:
            return "bucket-lock"
        if value is not None:
            return cells.icon(self.raw, value)
        if self.kind is RowKind.GROUP:
            return "folder"
        if self.kind is RowKind.SECTION:
            return "star" if self.raw == "favourites" else "clock"
        return {RowKind.LOADING: "loading", RowKind.FAILED: "failed", RowKind.MORE: "load-more"}.get(self.kind, "open")

    @property
    def colour(self) -> str:
        """The colour that its connection was given."""
        return self.value.colour if isinstance(self.value, Connection) else ""

    def tooltip(self, marks: Iterable[str]) -> str:
        """What does not fit into the row, and the words for the marks of a bucket."""
        if self.kind is RowKind.SHORTCUT and self.place is not None:
            return text.tooltip(shown(self.raw), shown(f"{self.place.bucket}/{self.place.prefix}"))
        if isinstance(self.value, Connection):
            return text.tooltip(shown(self.value.name), self.detail())
        return "" if self.value is None else cells.tooltip(self.value, marks=marks)

    def _number(self, first: int) -> None:
        for row in range(first, len(self.children)):
            self.children[row].row = row

    def _bucket_class(self) -> str:
        node: Node | None = self
        while node is not None and not isinstance(node.value, Bucket):
            node = node.parent
        return node.value.storage_class if node is not None and isinstance(node.value, Bucket) else ""

    def _tail_text(self) -> str:
        if self.kind is RowKind.LOADING:
            return tr("Loading…")
        if self.kind is RowKind.MORE:
            name = shown(self.parent.raw) if self.parent is not None else ""
            return tr("Next {0} of {1}").format(text.number(1000), name)
        if self.kind is RowKind.ELSEWHERE:
            return tr("More: open as a table")
        return tr("Could not be read. Try again")

"""What a panel of the inspector is, and what it is about."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Selection
from cosbrowser.models.rows import Totals

if TYPE_CHECKING:
    from cosbrowser.cos.credentials import Connection
    from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, ObjectHead


@dataclass(frozen=True, slots=True)
class Inspected:
    """What the inspector is about: one object, several rows, a bucket, a folder, a connection, or nothing.

    `location` is the place itself; of an object and of several rows the one in which they are listed. `bucket` is
    what the listing of buckets said, None where that is not known. `select` gives the several rows as a value, and
    may take its time over a million of them: only after a button was pressed.
    """

    location: Location | None = None
    connection: Connection | None = None
    bucket: Bucket | None = None
    entry: ObjectEntry | None = None  # the one object
    totals: Totals | None = None  # of several rows
    name: Hashable = None  # the same for as long as these rows are selected
    select: Callable[[], Selection] | None = field(default=None, compare=False)

    @property
    def is_object(self) -> bool:
        """Whether it is one object."""
        return self.entry is not None

    @property
    def is_many(self) -> bool:
        """Whether it is several rows."""
        return self.totals is not None

    @property
    def is_place(self) -> bool:
        """Whether it is a connection, bucket or folder as a whole."""
        return self.location is not None and self.entry is None and self.totals is None

    @property
    def is_bucket(self) -> bool:
        """Whether it is a bucket as a whole."""
        return self.is_place and self.location is not None and bool(self.location.bucket) and not self.location.prefix

    @property
    def has_objects(self) -> bool:
        """Whether there are objects among it: one, several rows of a bucket, or a folder."""
        of_bucket = self.location is not None and bool(self.location.bucket)
        return of_bucket and not self.is_bucket

    @property
    def read_only(self) -> bool:
        """Whether nothing may be changed in this connection."""
        return self.connection is not None and self.connection.read_only

    def selection(self) -> Selection | None:
        """The objects and folders it is about; None for a connection, a list of buckets, or nothing."""
        if self.location is None or not self.location.bucket:
            return None
        if self.entry is not None:
            return Selection(self.location, (self.entry,))
        if self.select is not None:
            return self.select()
        return Selection(self.location.parent or self.location, folders=(self.location.prefix,))


class Panel(QWidget):
    """One tab of the inspector.

    The inspector calls `show_about` when something else is looked at and the panel is in front, `read` when that has
    rested for a moment (the time for requests, each `engine.call(self, ...)`), `show_head` when a HEAD of the one
    object was answered, and `forget` when it is not looked at any more: late answers must not show then. A panel that
    has changed something emits `changed`; all is then read again.
    """

    changed = Signal()

    title = ""  # of its tab
    fills = False  # has a scroll bar of its own, and all the height

    def suits(self, about: Inspected) -> bool:
        """Whether it has anything to show of this."""
        raise NotImplementedError

    def show_about(self, about: Inspected) -> None:
        """Show what is known without asking."""

    def read(self) -> None:
        """Ask for the rest."""

    def show_head(self, head: ObjectHead) -> None:
        """Show what a HEAD says of the one object."""

    def forget(self) -> None:
        """Show nothing, and take no late answers."""

"""The first panel: what the listing says, what a HEAD adds, and what was counted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.entries import Location, ObjectEntry, ObjectHead
from cosbrowser.models import text
from cosbrowser.models.rows import Totals
from cosbrowser.ui.colours import colour_name
from cosbrowser.ui.counting import CountBox, Counting
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected, Panel


class GeneralPanel(Panel):
    """Fields of anything; what holds objects can be counted."""

    def __init__(self, counting: Counting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("General")
        self._about = Inspected()
        self.fields = FieldList()
        self.count_box = CountBox(counting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.fields)
        column.addWidget(self.count_box)

    def suits(self, about: Inspected) -> bool:
        return True

    def show_about(self, about: Inspected) -> None:
        self._about = about
        self.count_box.show_for(self._countable(about))
        self.fields.show_fields(self._fields(about))

    def show_head(self, head: ObjectHead) -> None:
        if self._about.location is not None and self._about.entry is not None:
            self.fields.show_fields(self._of_object(self._about.location, self._about.entry, head))

    def forget(self) -> None:
        self._about = Inspected()
        self.count_box.show_for(None)

    def _countable(self, about: Inspected) -> object:
        if about.totals is not None:
            return about.name if about.totals.folders else None
        return about.location if about.is_place and about.location is not None and about.location.bucket else None

    def _fields(self, about: Inspected) -> Iterable[Field]:
        if about.location is None:
            return ()
        if about.entry is not None:
            return self._of_object(about.location, about.entry, None)
        if about.totals is not None:
            return self._of_rows(about.totals, buckets=not about.location.bucket)
        if not about.location.bucket:
            return self._of_connection(about.connection) if about.connection is not None else ()
        return self._of_place(about)

    def _of_rows(self, totals: Totals, *, buckets: bool) -> Iterable[Field]:
        return (
            Field(self.tr("Objects"), text.number(totals.objects) if totals.objects else ""),
            Field(
                self.tr("Buckets") if buckets else self.tr("Folders"),
                text.number(totals.folders) if totals.folders else "",
            ),
            Field(self.tr("Size of the objects"), text.octet_count(totals.size) if totals.objects else ""),
        )

    def _of_place(self, about: Inspected) -> Iterable[Field]:
        location, bucket = about.location or Location(""), about.bucket
        fields = [
            Field(self.tr("Bucket"), location.bucket if location.prefix else ""),
            Field(self.tr("Prefix"), location.prefix, long=True),
        ]
        if bucket is not None:
            fields[1:1] = [
                Field(self.tr("Location"), bucket.location),
                Field(self.tr("Class"), text.storage_class(bucket.storage_class) if bucket.storage_class else ""),
                Field(self.tr("Created"), "" if location.prefix else _moment(bucket.created)),
            ]
        return fields

    def _of_connection(self, connection: Connection) -> Iterable[Field]:
        ways = {
            SignIn.IAM: self.tr("IAM API key"),
            SignIn.HMAC: self.tr("HMAC keys"),
            SignIn.ANONYMOUS: self.tr("Anonymous"),
        }
        both = connection.pair and connection.sign_in is SignIn.IAM
        return (
            Field(self.tr("Signed in with"), ways[connection.sign_in]),
            Field(self.tr("Signs links with"), self.tr("HMAC keys") if both else ""),
            Field(self.tr("Network"), str(connection.network.value).capitalize() if not connection.endpoint else ""),
            Field(self.tr("Endpoint"), connection.endpoint, long=True),
            Field(self.tr("Service instance"), connection.instance, long=True),
            Field(self.tr("Changes"), self.tr("none: read-only") if connection.read_only else ""),
            Field(self.tr("Keys"), self.tr("asked for at each start") if connection.asks else ""),
            Field(self.tr("Folder"), connection.folder),
            Field(self.tr("Colour"), colour_name(connection.colour)),
        )

    def _of_object(self, location: Location, entry: ObjectEntry, head: ObjectHead | None) -> Iterable[Field]:
        storage_class = (head.storage_class if head else "") or entry.storage_class
        return (
            Field(self.tr("Size"), text.octet_count(entry.size)),
            Field(self.tr("Modified"), _moment(entry.modified)),
            Field(self.tr("Class"), text.storage_class(storage_class) if storage_class else ""),
            Field(self.tr("Content type"), head.content_type if head else ""),
            Field(self.tr("Bucket"), location.bucket),
            Field(self.tr("Key"), entry.key, long=True),
            Field(self.tr("ETag"), entry.etag, long=True),
            Field(self.tr("Version"), head.version_id if head else "", long=True),
        )


def _moment(when: datetime | None) -> str:
    return "" if when is None else text.exact_moment(round(when.timestamp() * 1000))

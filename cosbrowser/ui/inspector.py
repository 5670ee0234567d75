"""The right side: what is known of what is selected, or of where one is when nothing is.

The listing's own values show at once; a HEAD, asked for when the selection has rested a moment, adds the rest.
"""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import objects
from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, ObjectHead
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kinds, text
from cosbrowser.models.rows import Totals
from cosbrowser.ui.counting import CountBox, Counting
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import short
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.icons import IconLabel, Role
from cosbrowser.ui.preview import PreviewPane
from cosbrowser.ui.theme import scaled_font

MINIMUM_WIDTH = 220
HEAD_AFTER_MS = 200  # the selection rests: arrowing through a folder asks for nothing
_LONGEST_NAME = 90
_METADATA, _PREVIEW = 1, 2  # tabs

# Headers that the other fields show in words, or that belong to the answer and not to the object.
_NOT_METADATA = frozenset({
    "accept-ranges", "connection", "content-length", "content-type", "date", "etag", "last-modified", "server",
    "x-amz-request-id", "x-amz-storage-class", "x-amz-version-id", "x-clv-request-id", "x-clv-s3-version", "keep-alive",
})  # fmt: skip


class Inspector(QWidget):
    """A picture, a name and fields; tabs only where there is something to show in each."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._call: Call[ObjectHead] | None = None
        self._asked: tuple[Location, ObjectEntry] | None = None
        self._rest = QTimer(self, singleShot=True, interval=HEAD_AFTER_MS)
        self._rest.timeout.connect(self._on_rested)
        self.setMinimumWidth(MINIMUM_WIDTH)
        self.setAccessibleName(self.tr("Inspector"))

        self._icon = IconLabel("cloud", "accent", 40)
        self._name = _centred("heading")
        self._name.setFont(scaled_font(self.font(), 14, bold=True))
        self._kind = _centred("quiet")
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(True)
        self._tabs.addTab(self.tr("General"))
        self._tabs.addTab(self.tr("Metadata"))
        self._tabs.addTab(self.tr("Preview"))
        self._tabs.currentChanged.connect(self._show_tab)
        line = QFrame()
        line.setProperty("line", True)
        self._answered = False  # whether the metadata are known
        self._general = FieldList()
        self._metadata = FieldList()
        self._none = _centred("quiet")
        self._none.setText(self.tr("No metadata beyond the content type."))
        self._problem = ProblemPanel()
        self.counting = Counting(engine, self)
        self.count_box = CountBox(self.counting)
        self.preview = PreviewPane(engine, narrow=True)
        self.preview.hide()

        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(16, 14, 16, 16)
        fields.setSpacing(12)
        for widget in (self._general, self.count_box, self._metadata, self._none, self._problem):
            fields.addWidget(widget)
        fields.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        for label in (self._name, self._kind):
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self._tabs)
        column.addWidget(line)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.preview, 1)

    # What is shown

    def show_object(self, location: Location, entry: ObjectEntry) -> None:
        """One object: what the listing says, then what a HEAD says."""
        if self._asked == (location, entry):
            return
        self._forget(tabs=True)
        self._asked = (location, entry)
        name = entry.key[len(location.prefix) :]
        self._head(kinds.icon(entry.key), name, f"{kinds.kind(entry.key)} · {text.size(entry.size)}")
        self._show_object_fields(location, entry, None)
        self._rest.start()
        self._show_tab(self._tabs.currentIndex())

    def show_many(self, totals: Totals, about: Hashable = None, *, buckets: bool = False) -> None:
        """Several rows: how many, and what the objects add up to; `about` names them, where they can be counted.

        `buckets`: they are not folders but these.
        """
        self._forget()
        self.count_box.show_for(about if totals.folders else None)
        count = totals.objects + totals.folders
        of_folders = self.tr("Buckets") if buckets else self.tr("Folders")
        self._head("files", self.tr("%Ln selected", "", count), text.size(totals.size) if totals.objects else "")
        self._general.show_fields((
            Field(self.tr("Objects"), text.number(totals.objects) if totals.objects else ""),
            Field(of_folders, text.number(totals.folders) if totals.folders else ""),
            Field(self.tr("Size of the objects"), self._digits(totals.size) if totals.objects else ""),
        ))  # fmt: skip

    def show_place(self, location: Location, connection: Connection, bucket: Bucket | None) -> None:
        """A folder, a bucket, or a connection itself."""
        self._forget()
        if not location.bucket:
            self._show_connection(connection)
            return
        self.count_box.show_for(location)
        name = location.name or self.tr("(no name)")
        self._head("folder" if location.prefix else "bucket", name, self._kind_of(location))
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
        self._general.show_fields(fields)

    def show_nothing(self) -> None:
        """No place at all."""
        self._forget()
        self._head("cloud", self.tr("Nothing selected"), "", "quiet")
        self._general.show_fields(())

    # How

    def _digits(self, octets: int) -> str:
        return self.tr("1 byte") if octets == 1 else self.tr("{0} bytes").format(text.number(octets))

    def _kind_of(self, location: Location) -> str:
        return self.tr("Folder") if location.prefix else self.tr("Bucket")

    def _show_connection(self, connection: Connection) -> None:
        ways = {
            SignIn.IAM: self.tr("IAM API key"),
            SignIn.HMAC: self.tr("HMAC keys"),
            SignIn.ANONYMOUS: self.tr("Anonymous"),
        }
        self._head("demo" if connection.demo else "connection", connection.name, self.tr("Connection"))
        self._general.show_fields((
            Field(self.tr("Signed in with"), ways[connection.sign_in]),
            Field(self.tr("Network"), str(connection.network.value).capitalize() if not connection.endpoint else ""),
            Field(self.tr("Endpoint"), connection.endpoint, long=True),
            Field(self.tr("Service instance"), connection.instance, long=True),
        ))  # fmt: skip

    def _show_object_fields(self, location: Location, entry: ObjectEntry, head: ObjectHead | None) -> None:
        storage_class = (head.storage_class if head else "") or entry.storage_class
        self._general.show_fields((
            Field(self.tr("Size"), self._digits(entry.size)),
            Field(self.tr("Modified"), _moment(entry.modified)),
            Field(self.tr("Class"), text.storage_class(storage_class) if storage_class else ""),
            Field(self.tr("Content type"), head.content_type if head else ""),
            Field(self.tr("Bucket"), location.bucket),
            Field(self.tr("Key"), entry.key, long=True),
            Field(self.tr("ETag"), entry.etag, long=True),
            Field(self.tr("Version"), head.version_id if head else "", long=True),
        ))  # fmt: skip

    def _head(self, icon: str, name: str, kind: str, role: Role = "accent") -> None:
        self._icon.show_icon(icon, role)
        self._name.setText(_breakable(short(name, _LONGEST_NAME)))
        self._name.setAccessibleName(short(name, _LONGEST_NAME))
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))

    def _forget(self, *, tabs: bool = False) -> None:
        self._rest.stop()
        self._asked = None
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self._problem.clear()
        self.count_box.show_for(None)
        self._metadata.show_fields(())
        self._answered = False
        self._tabs.setVisible(tabs)
        self._show_tab(self._tabs.currentIndex())

    @Slot(int)
    def _show_tab(self, tab: int) -> None:
        metadata = self._tabs.isVisibleTo(self) and tab == _METADATA
        preview = self._tabs.isVisibleTo(self) and tab == _PREVIEW
        self._scroll.setVisible(not preview)
        self.preview.setVisible(preview)
        if not preview or not self.isVisible():
            self.preview.clear()
        elif self._asked is not None:
            self.preview.show_object(*self._asked)
        self._general.setVisible(not metadata)
        self._metadata.setVisible(metadata)
        self._none.setVisible(metadata and self._answered and not self._metadata.has_fields)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_tab(self._tabs.currentIndex())

    @Slot()
    def _on_rested(self) -> None:
        if self._asked is None:
            return
        location, entry = self._asked
        self._call = self._engine.call(self, objects.head, location, entry.key).then(self._on_head, self._on_failed)

    def _on_head(self, head: ObjectHead) -> None:
        self._call = None
        if self._asked is None:
            return
        location, entry = self._asked
        self._show_object_fields(location, entry, head)
        rows = [Field(name, value, long=True) for name, value in sorted(head.metadata.items())]
        known = {f"x-amz-meta-{name}" for name in head.metadata} | _NOT_METADATA
        rows += [Field(name, value, long=True) for name, value in sorted(head.headers.items()) if name not in known]
        self._metadata.show_fields(rows)
        self._answered = True
        self._show_tab(self._tabs.currentIndex())

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        self._problem.show_problem(problem)


def _moment(when: datetime | None) -> str:
    return "" if when is None else text.exact_moment(round(when.timestamp() * 1000))


def _breakable(name: str) -> str:
    """The name with places where a line may end: a label would otherwise be as wide as the longest name."""
    return "\u200b".join(name[i : i + 12] for i in range(0, len(name), 12)) if len(name) > 24 else name


def _centred(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    label.setContentsMargins(16, 0, 16, 0)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label

"""The metadata and headers that are kept with one object, or what many have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from cosbrowser.cos import properties
from cosbrowser.cos.entries import ObjectHead, Selection
from cosbrowser.cos.properties import Common
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.ui.dialogs.bulk import BulkDialog
from cosbrowser.ui.dialogs.properties import PropertiesDialog
from cosbrowser.ui.fields import Field
from cosbrowser.ui.panels.shared import SharedPanel

# Headers that other panels show in words, or that belong to the answer and not to the object.
_NOT_METADATA = frozenset({
    "accept-ranges", "connection", "content-length", "content-type", "date", "etag", "last-modified", "server",
    "x-amz-request-id", "x-amz-storage-class", "x-amz-tagging-count", "x-amz-version-id", "x-clv-request-id",
    "x-clv-s3-version", "keep-alive",
})  # fmt: skip


class MetadataPanel(SharedPanel[Common]):
    """Metadata of the person's own first, then the headers. Those of one object come with its HEAD."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(engine, self.tr("Metadata"), self.tr("No metadata beyond the content type."), parent)

    def read(self) -> None:
        if not self.about.is_object:
            super().read()

    def show_head(self, head: ObjectHead) -> None:
        rows = [Field(name, properties.decoded(value), long=True) for name, value in sorted(head.metadata.items())]
        known = {f"x-amz-meta-{name}" for name in head.metadata} | _NOT_METADATA
        rows += [Field(name, value, long=True) for name, value in sorted(head.headers.items()) if name not in known]
        self.show_fields(rows)

    def _ask(self, selection: Selection) -> Stream[Common]:
        return self.engine.stream(self, properties.common, selection)

    def _fields_of(self, found: Common) -> Iterable[Field]:
        pairs = [*found.metadata.items(), *found.headers.items()]
        values = [(name, value if value is None else properties.decoded(value)) for name, value in pairs]
        return [Field(name, self.several(value), long=True) for name, value in values]

    def _edit(self, selection: Selection) -> BulkDialog:
        return PropertiesDialog.ask(self.window(), self.engine, selection)

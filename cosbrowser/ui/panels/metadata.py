"""The metadata and headers that are kept with one object."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser.cos.entries import ObjectHead
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected, Panel

# Headers that other panels show in words, or that belong to the answer and not to the object.
_NOT_METADATA = frozenset({
    "accept-ranges", "connection", "content-length", "content-type", "date", "etag", "last-modified", "server",
    "x-amz-request-id", "x-amz-storage-class", "x-amz-version-id", "x-clv-request-id", "x-clv-s3-version", "keep-alive",
})  # fmt: skip


class MetadataPanel(Panel):
    """Metadata of the person's own first, then the headers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Metadata")
        self._fields = FieldList()
        self._none = label(self.tr("No metadata beyond the content type."), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fields)
        column.addWidget(self._none)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        return about.is_object

    def show_head(self, head: ObjectHead) -> None:
        rows = [Field(name, value, long=True) for name, value in sorted(head.metadata.items())]
        known = {f"x-amz-meta-{name}" for name in head.metadata} | _NOT_METADATA
        rows += [Field(name, value, long=True) for name, value in sorted(head.headers.items()) if name not in known]
        self._fields.show_fields(rows)
        self._none.setVisible(not self._fields.has_fields)

    def forget(self) -> None:
        self._fields.show_fields(())
        self._none.hide()

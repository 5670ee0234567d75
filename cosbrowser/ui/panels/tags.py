"""The tags of one object, or what many have in common."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from cosbrowser.cos import tags
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.tags import Common
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.ui.dialogs.bulk import BulkDialog
from cosbrowser.ui.dialogs.tags import TagsDialog
from cosbrowser.ui.fields import Field
from cosbrowser.ui.panels.shared import SharedPanel


class TagsPanel(SharedPanel[Common]):
    """Keys and values; a key without a value is a tag too."""

    changes = ("PutObjectTagging", "DeleteObjectTagging")

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(engine, self.tr("Tags"), self.tr("No tags."), parent)

    def _ask(self, selection: Selection) -> Stream[Common]:
        return self.engine.stream(self, tags.common, selection)

    def _fields_of(self, found: Common) -> Iterable[Field]:
        return [Field(key, self.several(value)) for key, value in sorted(found.tags.items())]

    def _edit(self, selection: Selection) -> BulkDialog:
        return TagsDialog.ask(self.window(), self.engine, selection)

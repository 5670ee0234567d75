"""The dialog that changes the tags of one object or of many; only what was touched changes."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser.cos import tags
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.tags import Common, Fault, TagsChange
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import tr
from cosbrowser.ui.dialogs.bulk import named
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.dialogs.shared import SharedDialog
from cosbrowser.ui.pairs import PairsEditor


class TagsDialog(SharedDialog[Common]):
    """Keys and values, row by row."""

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection) -> None:
        super().__init__(parent, engine, selection)
        self.setWindowTitle(self.tr("Tags"))
        self.title.setText(self.tr("Tags of {0}").format(named(selection)))
        self.tags = PairsEditor(self.tr("Add Tag"), lambda key, value: fault_words(tags.fault_of(key, value)))
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, 0, 0, 0)
        self.limit = label(tr("An object has {0} tags at most.").format(tags.MOST), "bad")
        self.limit.hide()
        column.addWidget(self.tags)
        column.addWidget(self.limit)
        self.tags.edited.connect(self._on_edited)
        self.begin()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection) -> TagsDialog:
        """Show it for a selection of objects and folders of one bucket."""
        dialog = cls(parent, engine, selection)
        dialog.open()
        return dialog

    def _start(self) -> Stream[Progress]:
        return self.engine.stream(self, tags.change, self.selection, TagsChange(self.tags.changes()))

    def _ask(self, selection: Selection) -> Stream[Common]:
        return self.engine.stream(self, tags.common, selection)

    def _show_common(self, found: Common) -> int:
        self.tags.show_pairs(found.tags)
        return found.objects

    def _begin_editing(self) -> None:
        if self.tags.rows:
            self.tags.rows[0].value.setFocus()
        else:
            self.tags.add_row()

    @Slot()
    def _on_edited(self) -> None:
        # One in which objects differ not all of them have: whether one gets too many, is seen when it is changed.
        many = sum(value is not None for value in self.tags.pairs().values()) > tags.MOST
        self.limit.setVisible(many)
        self.set_ready(self.tags.is_right and not many and bool(self.tags.changes()) and not self.is_reading)


def fault_words(fault: Fault | None) -> str:
    """What is wrong with a tag, in a sentence."""
    match fault:
        case None:
            return ""
        case Fault.NO_KEY:
            return tr("A name is missing.")
        case Fault.KEY_LENGTH:
            return tr("A name has {0} characters at most.").format(tags.KEY_LENGTH)
        case Fault.VALUE_LENGTH:
            return tr("A value has {0} characters at most.").format(tags.VALUE_LENGTH)
        case Fault.RESERVED:
            return tr("Names that begin with “{0}” are the server's own.").format(tags.RESERVED)
        case Fault.CHARACTERS:
            return tr("Tags have letters, digits, spaces and + - = . _ : / @ only.")

"""The dialog that puts objects under a legal hold, or takes one from them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from cosbrowser.cos import holds
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.holds import Hold
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.ui.dialogs.bulk import BulkDialog, named
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import label


class HoldDialog(BulkDialog):
    """A name, judged as it is typed. `there`: the holds of the one object, None where they are not known."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, selection: Selection, there: tuple[Hold, ...] | None,
        *, removes: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent, engine, selection, 480)
        self._there = there
        self._removes = removes
        self.setWindowTitle(self.tr("Remove Legal Hold") if removes else self.tr("Add Legal Hold"))
        words = self.tr("Take a legal hold from {0}") if removes else self.tr("Put {0} under a legal hold")
        self.title.setText(words.format(named(selection)))
        self.apply_button.setText(self.tr("Remove Hold") if removes else self.tr("Add Hold"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("for example case-2026-118"))
        form = Form()
        self._row = form.add(self.tr("Name of the hold"), self.name)
        explained = (
            self.tr("What has no other hold and no retention left can then be changed and deleted.")
            if removes
            else self.tr("While it is there, nobody can change or delete them, whatever their retention period.")
        )
        self.fields.addWidget(form)
        self.fields.addWidget(label(explained, "quiet"))
        self.name.textChanged.connect(self._on_typed)
        self.name.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, selection: Selection, there: tuple[Hold, ...] | None = None,
        *, removes: bool = False,
    ) -> HoldDialog:  # fmt: skip
        """Show it for objects and folders of one bucket."""
        dialog = cls(parent, engine, selection, there, removes=removes)
        dialog.open()
        return dialog

    def _start(self) -> Stream[Progress]:
        act = holds.remove if self._removes else holds.add
        return self.engine.stream(self, act, self.selection, self.name.text())

    @Slot()
    def _on_typed(self) -> None:
        said = self._wrong()
        self._row.say(said if self.name.text() or self._is_full else "", "bad")
        self.set_ready(not said)

    @property
    def _is_full(self) -> bool:
        return not self._removes and self._there is not None and len(self._there) >= holds.MOST

    def _wrong(self) -> str:
        fault = holds.fault_of(self.name.text())
        if fault is not None:
            return kept_words.hold_fault(fault)
        if self._there is None or self._removes:
            return ""
        refusal = holds.refusal_of(self._there, self.name.text())
        return kept_words.hold_refusal(refusal) if refusal is not None else ""

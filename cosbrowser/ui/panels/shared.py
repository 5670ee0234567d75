"""A panel of what one object has, or what several have in common; the edit button changes it for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.ui.dialogs.bulk import BulkDialog
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.shared import MOST_READ
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.rights import needs, obstacle

T = TypeVar("T")  # what they have in common


class SharedPanel(Panel, Generic[T]):
    """A subclass asks for what is common, makes fields of it, and names the dialog."""

    changes: tuple[str, ...] = ()  # operations that the button leads to

    def __init__(self, engine: Engine, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.engine = engine
        self.about = Inspected()
        self._nothing = nothing
        self._reader: Stream[T] | None = None
        self._fields = FieldList()
        self._state = label("", "quiet")
        self._problem = ProblemPanel()
        self.edit_button = QPushButton(self.tr("Edit…"))
        self.edit_button.clicked.connect(self._on_edit)
        engine.refusals.changed.connect(self._show_rights)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._fields, self._state, self._problem):
            column.addWidget(widget)
        column.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.forget()

    def _ask(self, selection: Selection) -> Stream[T]:
        """The stream of what is common so far, not yet begun with `each`."""
        raise NotImplementedError

    def _fields_of(self, found: T) -> Iterable[Field]:
        raise NotImplementedError

    def _edit(self, selection: Selection) -> BulkDialog:
        """Open the dialog."""
        raise NotImplementedError

    def suits(self, about: Inspected) -> bool:
        return about.has_objects

    def show_about(self, about: Inspected) -> None:
        self.about = about
        self.edit_button.setVisible(True)
        self._show_rights()
        if not self._is_readable:
            self._say(self.tr("What so many objects have in common is not read."))

    @Slot()
    def _show_rights(self) -> None:
        reason = obstacle(self.engine, self.about, *self.changes)
        self.edit_button.setEnabled(not reason)
        self.edit_button.setToolTip(reason)

    def read(self) -> None:
        selection = self.about.selection() if self._is_readable else None
        if selection is not None:
            self._say(self.tr("Reading…"))
            self._reader = self._ask(selection).each(self._on_common, self._on_all_read, self._on_failed)

    def show_fields(self, fields: Iterable[Field]) -> None:
        """Show what was read, or that there is nothing."""
        self._fields.show_fields(fields)
        self._say("" if self._fields.has_fields else self._nothing)

    def forget(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            self._reader = None
        self._fields.show_fields(())
        self._problem.clear()
        self._say("")
        self.edit_button.hide()

    @property
    def _is_readable(self) -> bool:
        totals = self.about.totals
        return self.about.is_object or (totals is not None and not totals.folders and totals.objects <= MOST_READ)

    def several(self, value: str | None) -> str:
        """A value, or that there are several."""
        return self.tr("(several values)") if value is None else value or "—"

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _on_common(self, found: T) -> None:
        self._fields.show_fields(self._fields_of(found))

    def _on_all_read(self) -> None:
        self._reader = None
        self._say("" if self._fields.has_fields else self._nothing)

    def _on_failed(self, problem: Problem) -> None:
        self._reader = None
        if problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not read it. {0}").format(needs(problem.operation)))
            return
        self._say("")
        self._problem.show_problem(problem)

    @Slot()
    def _on_edit(self) -> None:
        selection = self.about.selection()
        if selection is not None:
            self._edit(selection).changed.connect(self.changed)

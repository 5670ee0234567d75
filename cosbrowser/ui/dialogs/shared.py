"""A dialog over what the objects of a selection have in common: reads that first, changes only what is touched."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bulk import BulkDialog
from cosbrowser.ui.dialogs.parts import label

MOST_READ = 1000  # objects that are compared before; more are changed unseen

T = TypeVar("T")  # what they have in common


class SharedDialog(BulkDialog, Generic[T]):
    """A subclass asks for what is common, shows it, and calls `begin` when its fields are there."""

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection, width: int = 560) -> None:
        super().__init__(parent, engine, selection, width)
        self.reading = label("", "quiet")
        self.editor = QWidget()  # what cannot be used while it is read
        self._reader: Stream[T] | None = None
        self.fields.addWidget(self.reading)
        self.fields.addWidget(self.editor)

    def _ask(self, selection: Selection) -> Stream[T]:
        """The stream of what is common so far, not yet begun with `each`."""
        raise NotImplementedError

    def _show_common(self, found: T) -> int:
        """Show it; gives how many objects were read."""
        raise NotImplementedError

    def _show_unread(self) -> None:
        """Nothing is known: there are folders, or too many objects."""

    def _begin_editing(self) -> None:
        """Reading is over: the keyboard goes to the first field."""

    @property
    def is_reading(self) -> bool:
        """Whether what they have is not known yet."""
        return self._reader is not None

    def begin(self) -> None:
        """Read, or say that nothing is read."""
        if self.selection.folders or not 0 < len(self.selection.objects) <= MOST_READ:
            self.reading.setText(self.tr("What is not touched here stays as each object has it."))
            self._show_unread()
            self._begin_editing()
            return
        self.reading.setText(self.tr("Reading…"))
        self.editor.setEnabled(False)
        self._reader = self._ask(self.selection).each(self._on_common, self._on_all_read, self._on_read_failed)

    def _on_common(self, found: T) -> None:
        read, of = self._show_common(found), len(self.selection.objects)
        if of > 1:
            self.reading.setText(self.tr("Read {0} of {1} objects…").format(number(read), number(of)))

    def _on_all_read(self) -> None:
        self._reader = None
        self.reading.hide()
        self.editor.setEnabled(True)
        self._begin_editing()

    def _on_read_failed(self, problem: Problem) -> None:
        self._reader = None
        self.reading.hide()
        self.problem.show_problem(problem)

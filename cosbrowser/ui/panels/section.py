"""One setting in a bucket's panel: read when it is unfolded, changed in a dialog of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.parts import GAP, Disclosure, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected
from cosbrowser.ui.rights import needs, obstacle

T = TypeVar("T")  # the setting

INDENT = 20


class Section(QWidget, Generic[T]):
    """A subclass asks, makes fields of the answer, and opens the dialog that changes it."""

    read_wanted = Signal()

    changes: tuple[str, ...] = ()  # operations that the button leads to

    def __init__(self, engine: Engine, title: str, button: str) -> None:
        super().__init__()
        self.engine = engine
        self.about = Inspected()
        self._call: Call[T] | None = None
        self._found: T | None = None
        self.fields = FieldList()
        self.state = label("", "quiet")
        self.problem = ProblemPanel()
        self.edit_button = QPushButton(button)
        self.needs = label("", "quiet")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP)
        self.buttons.addWidget(self.edit_button)
        self.buttons.addStretch(1)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(INDENT, 0, 0, GAP)
        inside.setSpacing(GAP)
        for widget in (self.fields, self.state, self.problem):
            inside.addWidget(widget)
        inside.addLayout(self.buttons)
        inside.addWidget(self.needs)
        self.disclosure = Disclosure(title, content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.disclosure)
        self.disclosure.unfolded.connect(self._on_unfolded)
        self.edit_button.clicked.connect(self._on_edit)
        engine.refusals.changed.connect(self._show_rights)
        self.forget()

    # What a subclass says

    def _ask(self, location: Location) -> Call[T]:
        """The question, not yet answered."""
        raise NotImplementedError

    def _fields_of(self, found: T) -> Iterable[Field]:
        raise NotImplementedError

    def _words_of(self, found: T) -> str:
        """What is to be said beside the fields."""
        return ""

    def _dialog(self, location: Location, found: T) -> SettingDialog[T] | None:
        """Open the dialog."""
        raise NotImplementedError

    # What the panel says

    def show_about(self, about: Inspected) -> None:
        """Another bucket is looked at."""
        self.about = about
        self._show_rights()

    def read(self) -> None:
        """Ask, if the person wants to see it and it was not asked."""
        here = self.about.location
        if here is None or not self.disclosure.is_unfolded or self._found is not None or self._call is not None:
            return
        self.problem.clear()
        self.say(self.tr("Reading…"))
        self._call = self._ask(here).then(self.show_found, self._on_failed)

    def forget(self) -> None:
        """Show nothing, and take no late answer."""
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self._found = None
        self.fields.show_fields(())
        self.problem.clear()
        self.say("")
        self.edit_button.hide()

    # Inside

    def say(self, words: str) -> None:
        """Say something in place of the fields, or beside them."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def show_found(self, found: T) -> None:
        """Show what the server has."""
        self._call = None
        self._found = found
        self.problem.clear()
        self.fields.show_fields(self._fields_of(found))
        self.say(self._words_of(found))
        self.edit_button.show()
        self._show_rights()

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        if problem.kind is Kind.DENIED:
            self.say(self.tr("This key may not read it. {0}").format(needs(problem.operation)))
        elif problem.kind is Kind.UNSUPPORTED:
            self.say(self.tr("This server has no such setting."))
        else:
            self.say("")
            self.problem.show_problem(problem)

    @Slot()
    def _show_rights(self) -> None:
        reason = obstacle(self.engine, self.about, *self.changes)
        self.edit_button.setEnabled(not reason)
        self.edit_button.setToolTip(reason)
        self.needs.setText(reason)
        self.needs.setVisible(bool(reason) and not self.edit_button.isHidden())

    @Slot()
    def _on_unfolded(self) -> None:
        self.read_wanted.emit()

    @Slot()
    def _on_edit(self) -> None:
        here = self.about.location
        if here is None or self._found is None:
            return
        dialog = self._dialog(here, self._found)
        if dialog is None:
            return

        def changed(found: Any) -> None:
            if self.about.location == here:
                self.show_found(found)

        dialog.changed.connect(changed)

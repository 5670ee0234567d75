"""The question before a credential of another program is brought in: what will happen, for which instances."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import sources
from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.recognise import is_instance
from cosbrowser.cos.resource_controller import Instance
from cosbrowser.cos.sources import Found
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.connection_found import parts_of, place_of
from cosbrowser.ui.dialogs.connection_instances import InstancePicker, where_is_the_crn
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.remarks import instance_remark

T = TypeVar("T")


class ImportDialog(FittingDialog):
    """The keys stay in the engine: this dialog knows where they are, not what they are."""

    imported = Signal(object)  # tuple of Connection

    def __init__(self, parent: QWidget | None, engine: Engine, found: Found) -> None:
        super().__init__(parent, 560)
        self._engine = engine
        self._found = found
        self._call: Call[Any] | None = None
        self.setWindowTitle(self.tr("Import a credential"))
        self.state = label("", "quiet")
        self.state.hide()
        self.picker = InstancePicker()
        self.crn = QLineEdit()
        self.crn.setPlaceholderText("crn:v1:bluemix:public:cloud-object-storage:global:a/…")
        self.by_hand = Form()
        self._crn_row = self.by_hand.add(self.tr("Service instance"), self.crn)
        self.help = where_is_the_crn()
        self.problem = ProblemPanel()
        self.import_button = QPushButton(self.tr("Import"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()
        self.crn.textChanged.connect(self._on_crn_changed)
        self.import_button.clicked.connect(self._on_import)
        self.cancel_button.clicked.connect(self.reject)
        self._ask_by_hand(False)
        if found.api_key and not found.instance:
            self._find()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, found: Found) -> ImportDialog:
        """Show the dialog; `imported` gives the connections when they are there."""
        dialog = cls(parent, engine, found)
        dialog.open()
        return dialog

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP * 2)
        column.addWidget(heading(place_of(self._found)))
        column.addWidget(label(self.tr("Found: {0}.").format(parts_of(self._found))))
        column.addWidget(
            label(self.tr("The keys are copied to the keyring of this computer. What they came from stays as it is."))
        )
        if self._found.iam:
            words = self.tr("The API key will be sent to {0} and not to IBM Cloud.")
            column.addWidget(label(words.format(shown(urlsplit(self._found.iam).netloc)), "caution"))
        for widget in (self.state, self.picker, self.problem, self.by_hand, self.help):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.import_button, others=(self.cancel_button,)))

    def _find(self) -> None:
        self._run(
            self._engine.call(self, sources.instances, self._found.id),
            self._on_instances,
            self._on_not_listed,
            self.tr("Asking IBM Cloud which service instances the key reaches…"),
        )

    def _on_instances(self, instances: tuple[Instance, ...]) -> None:
        self._finish()
        if instances:
            self.picker.show_instances(instances)
        else:
            self.state.setText(self.tr("The key reaches no service instance that IBM Cloud would list."))
            self.state.show()
            self._ask_by_hand(True)

    def _on_not_listed(self, problem: Problem) -> None:
        self._finish()
        self.problem.show_problem(problem, {Remedy.RETRY: self._find})
        self._ask_by_hand(problem.operation == "ListInstances")

    def _ask_by_hand(self, wanted: bool) -> None:
        self.by_hand.setVisible(wanted)
        self.help.setVisible(wanted)
        if wanted:
            self.crn.setFocus()

    @Slot()
    def _on_crn_changed(self) -> None:
        self._crn_row.say(instance_remark(self.crn.text().strip()))

    @Slot()
    def _on_import(self) -> None:
        self._import(for_now=False)

    def _import(self, *, for_now: bool) -> None:
        chosen = self.picker.chosen()
        by_hand = self.crn.text().strip()
        if not self.by_hand.isHidden():
            if not is_instance(by_hand):
                self._crn_row.say(instance_remark(by_hand) or self.tr("This is needed."), "bad")
                self.crn.setFocus()
                return
            chosen = (Instance(by_hand, ""),)
        elif not self.picker.isHidden() and not chosen:
            self.picker.list.setFocus()
            return
        self._run(
            self._engine.call(self, sources.bring_in, self._found.id, chosen, for_now=for_now),
            self._on_imported,
            self._on_not_kept,
            self.tr("Saving. The keyring may ask for its password."),
        )

    def _on_imported(self, connections: tuple[Connection, ...]) -> None:
        self._finish()
        self.imported.emit(connections)
        self.accept()

    def _on_not_kept(self, problem: Problem) -> None:
        self._finish()
        offers = {Remedy.RETRY: self._on_import, Remedy.FOR_NOW: partial(self._import, for_now=True)}
        self.problem.show_problem(problem, offers)

    def _run(self, call: Call[T], done: Callable[[T], object], failed: Callable[[Problem], object], words: str) -> None:
        self._call = call
        self.problem.clear()
        self.state.setText(words)
        self.state.show()
        self.import_button.setEnabled(False)
        call.then(done, failed)

    def _finish(self) -> None:
        self._call = None
        self.state.hide()
        self.import_button.setEnabled(True)

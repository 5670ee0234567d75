"""The dialog that opens a bucket by its name, for a key that may not list the buckets; what is typed is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import whereabouts
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted


class BucketNameDialog(FittingDialog):
    """Looks for the bucket in all locations of the connection, and gives its place by `found`."""

    found = Signal(object)  # Location

    def __init__(self, parent: QWidget | None, engine: Engine, connection: str, name: str) -> None:
        super().__init__(parent, 460)
        self.setWindowTitle(self.tr("Go to bucket"))
        self._engine = engine
        self._connection = connection
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the bucket"))
        self.name.setPlaceholderText(self.tr("Name of the bucket"))
        self.problem = ProblemPanel()
        self.open_button = QPushButton(self.tr("Open"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("Go to a bucket of {0}").format(quoted(name))))
        column.addWidget(label(self.tr("It is looked for in all locations. It need not be in the list."), "quiet"))
        column.addWidget(self.name)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.open_button, others=(self.cancel_button,)))
        self.name.textChanged.connect(self._on_typed)
        self.open_button.clicked.connect(self._on_open)
        self.cancel_button.clicked.connect(self.reject)
        self._on_typed("")

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, connection: str, name: str) -> BucketNameDialog:
        """Show it for the connection with this id and name."""
        dialog = cls(parent, engine, connection, name)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.open_button.setEnabled(bool(text.strip()) and "/" not in text)
        self.problem.clear()

    @Slot()
    def _on_open(self) -> None:
        self._set_busy(True)
        place = Location(self._connection, self.name.text().strip())
        self._engine.call(self, whereabouts.bucket_exists, place).then(self._on_found, self._on_failed)

    def _on_found(self, place: Location) -> None:
        self.found.emit(place)
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self._set_busy(False)
        self.problem.show_problem(problem, {Remedy.RETRY: self._on_open})
        self.name.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.name.setEnabled(not busy)
        self.open_button.setEnabled(not busy)
        self.problem.clear()

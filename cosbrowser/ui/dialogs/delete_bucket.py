"""The dialog that deletes a bucket, which has to be empty; offers to empty it where it is not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import bucket_creation
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import IconLabel


class DeleteBucketDialog(FittingDialog):
    """Enter deletes only on the button that does so."""

    deleted = Signal()
    empty_wanted = Signal()

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location) -> None:
        super().__init__(parent, 480)
        self.setWindowTitle(self.tr("Delete bucket"))
        self._engine = engine
        self._location = location
        self.words = label(
            self.tr("Only an empty bucket can be deleted. Its settings go with it, and its name may be taken by others "
                    "after some minutes.")
        )  # fmt: skip
        self.problem = ProblemPanel()
        self.delete_button = QPushButton(self.tr("Delete Bucket"))
        self.delete_button.setProperty("danger", True)
        self.delete_button.setAutoDefault(False)
        self.empty_button = QPushButton(self.tr("Empty Bucket…"))
        self.empty_button.setAutoDefault(False)
        self.empty_button.hide()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("Delete the bucket {0}?").format(quoted(location.bucket))))
        column.addWidget(self.words)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(GAP + GAP // 2)
        row.addWidget(IconLabel("delete", "bad", 24), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.empty_button)
        buttons.addStretch(1)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(MARGIN - GAP)
        layout.addLayout(row, 1)
        layout.addLayout(buttons)
        self.delete_button.clicked.connect(self._on_delete)
        self.empty_button.clicked.connect(self._on_empty)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()  # Enter is safe

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location) -> DeleteBucketDialog:
        """Show it for a bucket."""
        dialog = cls(parent, engine, location)
        dialog.open()
        return dialog

    @Slot()
    def _on_delete(self) -> None:
        self.problem.clear()
        self.delete_button.setEnabled(False)
        self._engine.call(self, bucket_creation.delete, self._location).then(self._on_deleted, self._on_failed)

    def _on_deleted(self, _: None) -> None:
        self.deleted.emit()
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self.delete_button.setEnabled(True)
        self.problem.show_problem(problem)
        self.empty_button.setVisible(problem.code == "BucketNotEmpty")

    @Slot()
    def _on_empty(self) -> None:
        self.accept()
        self.empty_wanted.emit()

"""The dialog before a folder is renamed: what that costs, for a folder is but the beginning of many keys."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import objects
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import number, size
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.protected import ProtectedLine
from cosbrowser.ui.errors import quoted

REQUESTS = 6  # of one object: source, copy, access, copy confirmed, source again, deletion


class MovePlanDialog(FittingDialog):
    """Counts while it is open; `accepted` says that it shall be done."""

    counted = Signal()

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection, name: str) -> None:
        super().__init__(parent, 460)
        self._engine = engine
        self._selection = selection
        self._stream: Stream[tuple[int, int]] | None = None
        self._total = (0, 0)
        old = selection.folders[0].removeprefix(selection.location.prefix).rstrip("/")
        self.setWindowTitle(self.tr("Rename folder"))
        self.amount = label()
        self.remark = label(
            self.tr(
                "Folders are parts of the names of objects: each object is copied to its new name, the copy is "
                "checked, and the old one is deleted. You can go on working, pause it, or close the window."
            ),
            "quiet",
        )
        self.protected = ProtectedLine(engine, selection)
        self.protected.known.connect(self._on_protected)
        self._pressed = False  # before it was known what is protected
        self.problem = ProblemPanel()
        self.rename_button = QPushButton(self.tr("Rename"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("Rename the folder {0} to {1}?").format(quoted(old), quoted(name))))
        column.addWidget(self.amount)
        column.addWidget(self.remark)
        column.addWidget(self.protected)
        column.addWidget(self.problem)
        column.addSpacing(GAP)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.rename_button, others=(self.cancel_button,)))
        self.rename_button.clicked.connect(self._on_rename)
        self.cancel_button.clicked.connect(self.reject)
        self._count()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection, name: str) -> MovePlanDialog:
        """Show it for the one folder of the selection, which is to get this name."""
        dialog = cls(parent, engine, selection, name)
        dialog.open()
        return dialog

    @Slot()
    def _on_rename(self) -> None:
        if self.protected.looking:
            self._pressed = True
        else:
            self.accept()

    @Slot()
    def _on_protected(self) -> None:
        """What is protected stays under the old name; when that is all, there is nothing to do."""
        self._say()
        if self._pressed and not self.protected.keys:
            self.accept()
        self._pressed = False

    def reject(self) -> None:
        self.protected.stop()
        super().reject()

    @Slot()
    def _count(self) -> None:
        self.problem.clear()
        self._stream = self._engine.stream(self, objects.count, self._selection).each(
            self._on_counted, self._on_all_counted, self._on_failed
        )
        self._say()

    def _on_counted(self, total: tuple[int, int]) -> None:
        self._total = total
        self._say()

    def _on_all_counted(self) -> None:
        self._stream = None
        self._say()
        announce(self, self.amount.text())
        self.counted.emit()

    def _on_failed(self, problem: Problem) -> None:
        self._stream = None
        self.problem.show_problem(problem, {Remedy.RETRY: self._count})

    def _say(self) -> None:
        count, octets = self._total
        if self._stream is not None:
            words = self.tr("Counting: {0} objects, {1} so far…")
            self.amount.setText(words.format(number(count), size(octets)))
            return
        one = self.tr("1 object of {1} will move; that takes about {2} requests.")
        many = self.tr("{0} objects of together {1} will move; that takes about {2} requests.")
        words = one if count == 1 else many
        if stays := min(len(self.protected.keys), count):
            words = self.tr("{0} of {1} objects will move; what is protected stays under the old name.")
            self.amount.setText(words.format(number(count - stays), number(count)))
        else:
            self.amount.setText(words.format(number(count), size(octets), number(count * REQUESTS)))
        self.rename_button.setEnabled(not 0 < count <= stays)

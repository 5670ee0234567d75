"""A dialog that changes one setting of a bucket: what is wanted is checked as it is typed, and kept when refused."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.form import FittingScroll
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, button_row, heading, label, set_role
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted

T = TypeVar("T")  # the setting


class SettingDialog(FittingDialog, Generic[T]):
    """A subclass fills `fields`, says what is wrong with `say`, and sends the setting.

    `changed` carries what the server has afterwards.
    """

    changed = Signal(object)

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, title: str, width: int = 560
    ) -> None:
        super().__init__(parent, width)
        self.engine = engine
        self.location = location
        self._ready = False
        self._busy = False
        self.setWindowTitle(title)
        self.title = heading(self.tr("{0} of {1}").format(title, quoted(location.bucket)))
        self.fields = QVBoxLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(GAP)
        self._form = QWidget()
        self._form.setLayout(self.fields)
        self.remark = label("", "quiet")
        self.problem = ProblemPanel()
        self.apply_button = QPushButton(self.tr("Apply"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.title)
        column.addWidget(FittingScroll(self._form), 1)
        column.addWidget(self.remark)
        column.addWidget(self.problem)
        column.addWidget(button_row(primary=self.apply_button, others=(self.cancel_button,)))
        self.apply_button.clicked.connect(self._on_apply)
        self.cancel_button.clicked.connect(self.reject)

    def _send(self) -> Call[T]:
        """The question that makes it so and reads it again, not yet answered."""
        raise NotImplementedError

    def say(self, words: str, *, ready: bool, role: str = "") -> None:
        """Say what will happen, or what is wrong, and whether it can be applied."""
        wrong = role or ("quiet" if ready or not words else "bad")
        if words != self.remark.text() and wrong == "bad":
            announce(self.remark, words)
        self.remark.setText(words)
        self.remark.setVisible(bool(words))
        set_role(self.remark, wrong)
        self._ready = ready
        self._show_state()

    def _show_state(self) -> None:
        self._form.setEnabled(not self._busy)
        self.apply_button.setEnabled(self._ready and not self._busy)

    @Slot()
    def _on_apply(self) -> None:
        self.problem.clear()
        self._busy = True
        self._show_state()
        self._send().then(self._on_changed, self._on_refused)

    def _on_changed(self, found: T) -> None:
        self.changed.emit(found)
        self.accept()

    def _on_refused(self, problem: Problem) -> None:
        self._busy = False
        self._show_state()
        self.problem.show_problem(problem)

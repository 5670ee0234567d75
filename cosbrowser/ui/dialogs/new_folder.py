"""The dialog that makes a folder: its name is judged while it is typed, and kept when the server refuses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import objects
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import number, tr
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.parts import (
    GAP,
    MARGIN,
    FittingDialog,
    announce,
    button_row,
    heading,
    label,
    set_role,
    set_wrong,
)
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted, short

KEY_BYTES = 1024  # the longest key (cos-api.md section 4.5)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be said about a name; `possible` tells whether it can be made."""

    text: str = ""
    role: str = "quiet"
    possible: bool = True


def judge(location: Location, name: str, exists: Callable[[str], bool]) -> Judgement:
    """What is to be said about a folder called `name` in `location`. A slash means a folder in a folder."""
    name = name.removesuffix(DELIMITER)
    if not name:
        return Judgement(possible=False)
    octets = len(location.child(name).prefix.encode(errors="surrogatepass"))
    if octets > KEY_BYTES:
        words = tr("The name with all its folders takes {0} bytes; {1} are possible.")
        return Judgement(words.format(number(octets), number(KEY_BYTES)), "bad", possible=False)
    if exists(name):
        return Judgement(tr("There is a folder {0} already.").format(quoted(name)), "bad", possible=False)
    parts = name.split(DELIMITER)
    if "" in parts:
        return Judgement(tr("Two slashes in a row, or one at the start, make a folder without a name."), "caution")
    if any(part in (".", "..") for part in parts):
        return Judgement(tr("Other programs may take “.” and “..” for something else than a name."), "caution")
    if any(part != part.strip() for part in parts):
        return Judgement(tr("A name begins or ends with a space."), "caution")
    if shown(name) != name:
        return Judgement(tr("It holds signs that cannot be seen: {0}").format(short(name)), "caution")
    if len(parts) > 1:
        *outer, inner = parts
        return Judgement(tr("Makes {0} inside {1}.").format(quoted(inner), quoted(DELIMITER.join(outer))))
    return Judgement()


class NewFolderDialog(FittingDialog):
    """Makes the folder in the engine and gives back its prefix by `made`."""

    made = Signal(str)

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, exists: Callable[[str], bool]
    ) -> None:
        super().__init__(parent, 460)
        self.setWindowTitle(self.tr("New folder"))
        self._engine = engine
        self._location = location
        self._exists = exists
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.remark = label()
        self.problem = ProblemPanel()
        self.create_button = QPushButton(self.tr("Create"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("New folder in {0}").format(quoted(location.name))))
        column.addWidget(self.name)
        column.addWidget(self.remark)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.create_button, others=(self.cancel_button,)))
        self.name.textChanged.connect(self._on_typed)
        self.create_button.clicked.connect(self._on_create)
        self.cancel_button.clicked.connect(self.reject)
        self._on_typed("")

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, location: Location, exists: Callable[[str], bool]
    ) -> NewFolderDialog:
        """Show it. `exists` says whether `location` has a folder of a name, as far as has been read."""
        dialog = cls(parent, engine, location, exists)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        judgement = judge(self._location, text, self._exists)
        self.remark.setText(judgement.text)
        set_role(self.remark, judgement.role)
        set_wrong(self.name, judgement.role == "bad")
        self.name.setAccessibleDescription(judgement.text)
        self.create_button.setEnabled(judgement.possible)
        self.problem.clear()
        if judgement.role != "quiet":
            announce(self.name, judgement.text)

    @Slot()
    def _on_create(self) -> None:
        self._set_busy(True)
        name = self.name.text().removesuffix(DELIMITER)
        self._engine.call(self, objects.make_folder, self._location, name).then(self._on_made, self._on_failed)

    def _on_made(self, prefix: str) -> None:
        self.made.emit(prefix)
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self._set_busy(False)
        self.problem.show_problem(problem, {Remedy.RETRY: self._on_create})
        self.name.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.name.setEnabled(not busy)
        self.create_button.setEnabled(not busy)
        self.problem.clear()

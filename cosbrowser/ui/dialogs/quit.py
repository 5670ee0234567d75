"""The question when the window is closed while transfers run."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, heading, label, make_primary
from cosbrowser.ui.icons import IconLabel


class QuitAnswer(enum.Enum):
    """What a person decides."""

    KEEP_GOING = enum.auto()  # finish the transfers, then quit
    STOP = enum.auto()  # quit now; the transfers go on at the next start


class QuitDialog(FittingDialog):
    """Gives the decision back by `chosen`; closing it without one means staying."""

    chosen = Signal(object)  # QuitAnswer

    def __init__(self, parent: QWidget | None, unfinished: int) -> None:
        super().__init__(parent, 480)
        self.setWindowTitle(self.tr("Quit COS Browser"))
        self.title = heading()
        self.words = label()
        self.keep_button = make_primary(QPushButton())
        self.stop_button = QPushButton(self.tr("Stop and quit"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        box = QDialogButtonBox()
        box.addButton(self.keep_button, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.stop_button, QDialogButtonBox.ButtonRole.DestructiveRole)
        box.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout()
        column.setSpacing(GAP // 2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(GAP + GAP // 2)
        row.addWidget(IconLabel("pending", "accent", 24), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(MARGIN - GAP)
        layout.addLayout(row, 1)
        layout.addWidget(box)
        self.keep_button.clicked.connect(self._on_keep)
        self.stop_button.clicked.connect(self._on_stop)
        self.cancel_button.clicked.connect(self.reject)
        self.show_unfinished(unfinished)
        self.keep_button.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, unfinished: int) -> QuitDialog:
        """Show it for that many unfinished transfers (drops, not files)."""
        dialog = cls(parent, unfinished)
        dialog.open()
        return dialog

    def show_unfinished(self, unfinished: int) -> None:
        """Say how many transfers are unfinished by now; there may be none any more."""
        if unfinished == 1:
            title = self.tr("1 transfer is not finished")
            words = self.tr(
                "It can be finished in the background; COS Browser quits after it. Or it stops now and goes on from "
                "where it is when COS Browser is started again."
            )
        elif unfinished:
            title = self.tr("{0} transfers are not finished").format(number(unfinished))
            words = self.tr(
                "They can be finished in the background; COS Browser quits after the last one. Or they stop now and go "
                "on from where they are when COS Browser is started again."
            )
        else:
            title = self.tr("All transfers are finished")
            words = self.tr("Nothing is interrupted when COS Browser quits now.")
        if title != self.title.text():
            self.title.setText(title)
            self.words.setText(words)
            self.keep_button.setText(self.tr("Finish, then quit") if unfinished else self.tr("Quit"))
            self.stop_button.setVisible(unfinished > 0)
            announce(self, title)

    @Slot()
    def _on_keep(self) -> None:
        self.chosen.emit(QuitAnswer.KEEP_GOING)
        self.accept()

    @Slot()
    def _on_stop(self) -> None:
        self.chosen.emit(QuitAnswer.STOP)
        self.accept()

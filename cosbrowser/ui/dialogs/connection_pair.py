"""The row for an HMAC pair that is kept: that it is there, and what can be done with it; never what it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cosbrowser.ui.dialogs.parts import GAP, label


class KeptPair(QWidget):
    """A sentence and two buttons."""

    replace_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(self.tr("saved; they sign the links you share"), "quiet")
        self.replace_button = QPushButton(self.tr("Replace"))
        self.remove_button = QPushButton(self.tr("Remove"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.words, 1)
        for button, signal in ((self.replace_button, self.replace_wanted), (self.remove_button, self.remove_wanted)):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)

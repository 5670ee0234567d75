"""The head of the transfers panel: all transfers in a line, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cosbrowser.models.sentences import TransferTotals
from cosbrowser.ui.dialogs.parts import GAP, heading, label
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.transfer_rows import PADDING

HEIGHT = 48


class TransferHeader(QWidget):
    """Title, headline, and the buttons for all transfers. A click on it folds the panel, as its last button does."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    clear_wanted = Signal()
    fold_wanted = Signal(bool)  # True: fold

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._folded = True
        self.headline = label("", "quiet", wrap=False)
        self.headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        title = heading(self.tr("Transfers"))
        title.setWordWrap(False)
        self.pause_button = self._button("pause", self.tr("Pause all"))
        self.resume_button = self._button("resume", self.tr("Resume all"))
        self.clear_button = self._button("clear", self.tr("Clear what is finished"))
        self.fold_button = self._button("caret-up", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 0, PADDING - 6, 0)
        row.setSpacing(GAP // 2)
        row.addWidget(title)
        row.addSpacing(GAP // 2)
        row.addWidget(self.headline, 1)
        for button in (self.pause_button, self.resume_button, self.clear_button, self.fold_button):
            row.addWidget(button)
        self.pause_button.clicked.connect(self.pause_wanted)
        self.resume_button.clicked.connect(self.resume_wanted)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.fold_button.clicked.connect(self._on_fold)
        self.show_totals(TransferTotals(), 0)
        self.show_folded(True)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, icon, "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def show_totals(self, totals: TransferTotals, finished: int) -> None:
        """Say how all transfers stand; `finished` of them are over, failed ones among them."""
        unfinished = totals.running + totals.waiting + totals.paused + totals.asking
        there = bool(unfinished or finished)
        resting = self.tr("All finished") if there else self.tr("Drop files on a bucket or a folder to upload them")
        self.headline.setText(totals.sentence() or resting)
        going = totals.running + totals.waiting > 0
        self.pause_button.setVisible(going)
        self.resume_button.setVisible(not going and totals.paused > 0)
        self.clear_button.setVisible(there)
        self.clear_button.setEnabled(finished > 0)
        self.fold_button.setVisible(there)

    def show_folded(self, folded: bool) -> None:
        """Show which way the panel can be folded."""
        self._folded = folded
        words = self.tr("Show the transfers") if folded else self.tr("Fold the transfers")
        set_icon(self.fold_button, "caret-up" if folded else "caret-down", "quiet")
        self.fold_button.setToolTip(words)
        self.fold_button.setAccessibleName(words)

    @Slot()
    def _on_fold(self) -> None:
        self.fold_wanted.emit(not self._folded)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.fold_button.isHidden():
            self._on_fold()
        super().mouseDoubleClickEvent(event)

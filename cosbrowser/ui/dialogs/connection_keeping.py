"""Where the keys of a connection are kept, in one sentence, and the switch for keeping them nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from cosbrowser.ui.dialogs.parts import GAP, label
from cosbrowser.ui.icons import IconLabel


class KeyKeeping(QWidget):
    """Says what will happen to the keys when the connection is saved; it is what then happens."""

    changed = Signal()

    def __init__(self, *, new: bool, asks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = new
        self._place = ""
        self._none = False
        self._typed = False
        self.words = label("", "quiet")
        self.asks = QCheckBox(self.tr("Ask for the keys at each start, and keep them nowhere"))
        self.asks.setChecked(asks)
        self.asks.toggled.connect(self._say)
        self.asks.toggled.connect(self.changed)
        self._before = asks
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(IconLabel("shield-check", "good", 18), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.addWidget(self.asks, 1, 1)
        self._say()

    def show_keyring(self, place: str) -> None:
        """There is a keyring, called so."""
        self._place = place
        self._say()

    def show_none(self) -> None:
        """There is no keyring: keys can only be used for this run."""
        self._none = True
        self.asks.setChecked(True)
        self.asks.setEnabled(False)
        self._say()

    def show_typed(self, typed: bool) -> None:
        """Whether keys were typed that will have to be kept."""
        self._typed = typed
        self._say()

    def _say(self) -> None:
        if self._none:
            words = self.tr("This computer has no keyring that is safe for keys: they are used for this run, and "
                            "asked for at the next start. They are never written to a file.")  # fmt: skip
        elif self.asks.isChecked():
            words = self.tr("The keys are used for this run, and asked for at the next start. They are never written "
                            "to a file.")  # fmt: skip
        elif not self._new and not self._typed and not self._before:
            words = self.tr("The keys in the keyring stay as they are.")
        elif self._place:
            words = self.tr("The keys go to the keyring of this computer: {0}. They are never written to a file.")
            words = words.format(self._place)
        else:
            words = self.tr("The keys go to the keyring of this computer. They are never written to a file.")
        self.words.setText(words)

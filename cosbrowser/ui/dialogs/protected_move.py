"""The dialog before objects are moved that may be protected; most moves never see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.entries import Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bulk import named
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, heading, label
from cosbrowser.ui.dialogs.protected import ProtectedLine

_SHOWN_AFTER_MS = 600  # what is known sooner, and that nothing is protected, is not worth a dialog


class ProtectedMoveDialog(FittingDialog):
    """Looks what of a selection is protected; `accepted` at once when nothing is, else when a person says so."""

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection) -> None:
        super().__init__(parent, 460)
        self._count = 0 if selection.folders else len(selection.objects)
        self._named = named(selection)
        self.setWindowTitle(self.tr("Move"))
        self.protected = ProtectedLine(engine, selection)
        self.move_button = QPushButton(self.tr("Move"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        self.title = heading(self.tr("Move {0}").format(named(selection)))
        words = self.tr("A move deletes the original, which is not possible while it is protected. It can be copied.")
        self.explained = label(words, "quiet")
        for widget in (self.title, self.protected, self.explained):
            column.addWidget(widget)
        column.addSpacing(GAP)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.move_button, others=(self.cancel_button,)))
        self.move_button.setEnabled(False)
        self.move_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.protected.known.connect(self._on_known)
        self._late = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._late.timeout.connect(self.open)
        self._late.start()

    @classmethod
    def look(
        cls, parent: QWidget | None, engine: Engine, selection: Selection, act: Callable[[frozenset[str]], object]
    ) -> ProtectedMoveDialog:
        """Act with the keys that stay, after a question where there are any."""
        dialog = cls(parent, engine, selection)
        dialog.accepted.connect(lambda: act(dialog.protected.keys))
        return dialog

    @Slot()
    def _on_known(self) -> None:
        self._late.stop()
        stays = len(self.protected.keys)
        if not stays and self.protected.isHidden():
            self.accept()
            self.deleteLater()  # it was never shown, perhaps
            return
        if 0 < self._count <= stays:
            self.title.setText(self.tr("{0} cannot be moved").format(self._named))
            self.move_button.hide()
            self.cancel_button.setText(self.tr("Close"))
        else:
            self.move_button.setEnabled(True)
            going = self._count - stays
            words = self.tr("Move the Other One") if going == 1 else self.tr("Move the Other {0}")
            if stays:
                self.move_button.setText(words.format(number(going)) if self._count else self.tr("Move the Others"))
        self.open()

    def reject(self) -> None:
        self.protected.stop()
        self._late.stop()
        super().reject()

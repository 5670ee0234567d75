"""The dialog that renames a favourite."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.models.kept import Favourite
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, heading
from cosbrowser.ui.errors import quoted


class FavouriteNameDialog(FittingDialog):
    """Gives back the name by `named`; none at all means the name of the place."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None, favourite: Favourite) -> None:
        super().__init__(parent, 460)
        self.setWindowTitle(self.tr("Rename favourite"))
        self.name = QLineEdit(favourite.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(favourite.place.name)
        self.name.selectAll()
        self.rename_button = QPushButton(self.tr("Rename"))
        cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("Rename the favourite {0}").format(quoted(favourite.name))))
        column.addWidget(self.name)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.rename_button, others=(cancel,)))
        self.rename_button.clicked.connect(self._on_named)
        cancel.clicked.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, favourite: Favourite) -> FavouriteNameDialog:
        """Show it."""
        dialog = cls(parent, favourite)
        dialog.open()
        return dialog

    @Slot()
    def _on_named(self) -> None:
        self.named.emit(self.name.text())
        self.accept()

"""What this is, which versions run, and whose work is in it."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, QTimer, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

import cosbrowser
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, heading, label, make_primary
from cosbrowser.ui.icons import application_icon, set_icon

_PARTS = (("Qt for Python", "PySide6-Essentials"), ("ibm-cos-sdk", "ibm-cos-sdk"), ("keyring", "keyring"))


def versions() -> tuple[tuple[str, str], ...]:
    """Names and versions of what runs here; read from the installed packages, nothing is imported for it."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - not needed to start

    found = [("COS Browser", cosbrowser.__version__)]
    for name, package in _PARTS:
        try:
            found.append((name, version(package)))
        except PackageNotFoundError:  # a bundle may leave the metadata out
            continue
    found += [("Qt", qVersion()), ("Python", platform.python_version()), (platform.system(), platform.release())]
    return tuple(found)


class AboutDialog(FittingDialog):
    """About this program."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, 460)
        self.setWindowTitle(self.tr("About COS Browser"))
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(64, 64))
        numbers = label("\n".join(f"{name} {number}" for name, number in versions()[1:]), "quiet")
        numbers.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("COS Browser {0}").format(cosbrowser.__version__), 18))
        column.addWidget(label(self.tr("A desktop client for IBM Cloud Object Storage.")))
        column.addWidget(numbers)
        column.addWidget(
            label(
                self.tr(
                    "Free software under the Apache License 2.0. The icons are Phosphor's, under the MIT licence. "
                    "Not made or endorsed by IBM; IBM and IBM Cloud are trademarks of International Business Machines."
                ),
                "quiet",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(MARGIN)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.copy_button = QPushButton(self.tr("Copy versions"))
        set_icon(self.copy_button, "copy-simple")
        self.copy_button.setAutoDefault(False)
        self.close_button = make_primary(QPushButton(self.tr("Close")))
        box = QDialogButtonBox()
        box.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ResetRole)
        box.addButton(self.close_button, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(MARGIN - GAP)
        layout.addLayout(row, 1)
        layout.addWidget(box)
        self._back = QTimer(self, singleShot=True, interval=2000)
        self._back.timeout.connect(self._on_copied_long_ago)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

    @classmethod
    def tell(cls, parent: QWidget | None) -> AboutDialog:
        """Show it and return at once."""
        dialog = cls(parent)
        dialog.open()
        return dialog

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name} {number}" for name, number in versions()))
        self.copy_button.setText(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _on_copied_long_ago(self) -> None:
        self.copy_button.setText(self.tr("Copy versions"))

"""What a connection test found, line by line, and the bucket to try where the key may not list them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.accounts import Check
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.ui.dialogs.parts import GAP, announce, label
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import IconLabel
from cosbrowser.ui.state_page import Spinner


class CheckList(QWidget):
    """The lines; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        self.hide()

    def clear(self) -> None:
        """Nothing was tested."""
        while entry := self._column.takeAt(0):
            line = entry.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        self.hide()

    def show_checks(self, checks: tuple[Check, ...]) -> Problem | None:
        """Say what works and what the key may not do; gives what failed, to be explained."""
        failed: Problem | None = None
        for check in checks:
            if check.problem is None:
                self._add(IconLabel("done", "good", 18), self._works(check))
            elif check.name == "write":
                words = self.tr("The key may read {0}, but not write or delete there.")
                self._add(IconLabel("prohibit", "quiet", 18), words.format(quoted(check.note)))
            elif check.name == "buckets" and check is not checks[-1]:
                self._add(IconLabel("prohibit", "quiet", 18), self.tr("The key may not list the buckets."))
            else:
                failed = check.problem
        return failed

    def show_busy(self, text: str) -> None:
        """Say what is being tried."""
        self._add(Spinner(18), text)

    def _works(self, check: Check) -> str:
        match check.name:
            case "token":
                return self.tr("Signed in at IBM Cloud IAM.")
            case "buckets" if check.note == "1":
                return self.tr("1 bucket listed.")
            case "buckets":
                return self.tr("{0} buckets listed.").format(check.note)
            case "write":
                return self.tr("The bucket {0} can be written to.").format(quoted(check.note))
            case "links":
                return self.tr("The HMAC pair is accepted: links can be shared.")
            case _:
                return self.tr("The bucket {0} can be read.").format(quoted(check.note))

    def _add(self, picture: QWidget, text: str) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)
        self._column.addWidget(line)
        self.show()
        announce(self, text)


class BucketToTry(QWidget):
    """Asks for the name of a bucket; shown where a key may use buckets that it may not list."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("name of a bucket"))
        self.name.setAccessibleName(self.tr("Bucket"))
        self.button = QPushButton(self.tr("Test with bucket"))
        self.button.setAutoDefault(False)
        self.button.setEnabled(False)
        self.name.textChanged.connect(self._on_typed)
        self.name.returnPressed.connect(self._on_given)
        self.button.clicked.connect(self._on_given)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.name, 1)
        row.addWidget(self.button)
        self.hide()

    def offer_after(self, checks: tuple[Check, ...]) -> None:
        """Show it where listing the buckets was refused."""
        refused = any(c.name == "buckets" and c.problem and c.problem.kind is Kind.DENIED for c in checks)
        self.setVisible(refused)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.button.setEnabled(bool(text.strip()))

    @Slot()
    def _on_given(self) -> None:
        if self.name.text().strip():
            self.given.emit(self.name.text().strip())

"""Names and values that are typed into a table; an empty row is always there for the next one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cosbrowser.ui.theme import tokens

_ROW = 34  # pixels: room for the field in which a cell is typed


class PairTable(QTableWidget):
    """Edited in place; Del empties what is selected."""

    edited = Signal()

    def __init__(self, name: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.setHorizontalHeaderLabels([name, value])
        self.setProperty("cells", True)
        self.setStyleSheet(f"QTableView {{ gridline-color: {tokens().line}; border: 1px solid {tokens().line}; }}")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 220)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._have_empty_row()
        self.itemChanged.connect(self._on_changed)

    def pairs(self) -> list[tuple[str, str]]:
        """The rows that are not empty; spaces around a name do not count."""
        rows = [(self._text(row, 0).strip(), self._text(row, 1)) for row in range(self.rowCount())]
        return [row for row in rows if row != ("", "")]

    def set_pairs(self, pairs: Mapping[str, str]) -> None:
        """Show these."""
        self.blockSignals(True)
        self.setRowCount(0)
        for name, value in pairs.items():
            row = self.rowCount()
            self.insertRow(row)
            self.setItem(row, 0, QTableWidgetItem(name))
            self.setItem(row, 1, QTableWidgetItem(value))
        self.blockSignals(False)
        self._have_empty_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for item in self.selectedItems():
                item.setText("")
            return
        super().keyPressEvent(event)

    def _text(self, row: int, column: int) -> str:
        item: QTableWidgetItem | None = self.item(row, column)
        return item.text() if item is not None else ""

    def _have_empty_row(self) -> None:
        last = self.rowCount() - 1
        if last < 0 or self._text(last, 0) or self._text(last, 1):
            self.insertRow(last + 1)

    def _on_changed(self, _item: QTableWidgetItem) -> None:
        self._have_empty_row()
        self.edited.emit()

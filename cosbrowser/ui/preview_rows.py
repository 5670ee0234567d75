"""Tables of a preview: the cells of a sheet, and bytes in rows of sixteen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from cosbrowser.cos.contents import Octets, Sheet
from cosbrowser.models.text import tr
from cosbrowser.ui.header import Header

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ACROSS = 16  # bytes in a row
_WIDEST = 320
_MEASURED_ROWS = 40
_CELL_PADDING = 10  # on each side, as the style sheet has it

# A byte as its character where that is one to be seen in ASCII.
_SEEN = "".join(chr(c) if 0x20 <= c < 0x7F else "·" for c in range(256))


class SheetModel(QAbstractTableModel):
    """The rows of a sheet."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._columns = max((len(row) for row in (sheet.header, *sheet.rows)), default=0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or not index.isValid():
            return None
        row = self._sheet.rows[index.row()]
        return row[index.column()] if index.column() < len(row) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        header = self._sheet.header
        return header[section] if section < len(header) else str(section + 1)


class OctetsModel(QAbstractTableModel):
    """Where, the bytes in hexadecimal, and as characters. Texts are made when they are painted."""

    def __init__(self, octets: Octets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = octets.data
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else -(-len(self._data) // _ACROSS)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _FONT:
            return self._font
        if role not in (_DISPLAY, _SPOKEN) or not index.isValid():
            return None
        start = index.row() * _ACROSS
        if index.column() == 0:
            return f"{start:08x}"
        octets = self._data[start : start + _ACROSS]
        if index.column() == 1:
            first, second = octets[: _ACROSS // 2].hex(" "), octets[_ACROSS // 2 :].hex(" ")
            return f"{first}  {second}" if second else first
        return "".join(_SEEN[octet] for octet in octets)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (tr("Offset"), tr("Bytes"), tr("Text"))[section]


class RowsView(QTableView):
    """A table to be read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: QAbstractTableModel | None = None
        self.setHorizontalHeader(Header(self))
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionsMovable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("cells", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(vertical.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self.fontMetrics().height() + _CELL_PADDING)

    def show_rows(self, model: QAbstractTableModel) -> None:
        """Show these rows, columns as wide as their first ones need; the model becomes a child."""
        before, self._rows = self._rows, model
        model.setParent(self)
        self.setModel(model)
        if before is not None:
            before.deleteLater()
        header = self.horizontalHeader()
        for column in range(model.columnCount()):
            needed = 0
            for row in range(min(model.rowCount(), _MEASURED_ROWS)):
                index = model.index(row, column)
                metrics = self.fontMetrics()
                font = index.data(Qt.ItemDataRole.FontRole)
                if font is not None:
                    metrics = type(metrics)(font)
                needed = max(needed, metrics.horizontalAdvance(str(index.data())))
                if needed > _WIDEST:
                    break
            title = self.fontMetrics().horizontalAdvance(str(model.headerData(column, Qt.Orientation.Horizontal)))
            widest = 10 * _WIDEST if isinstance(model, OctetsModel) else _WIDEST
            header.resizeSection(column, min(max(needed + 2 * _CELL_PADDING + 8, title + 28), widest))
        self.scrollToTop()

"""A table of a dialog: rows as in the window's own, the first column as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cosbrowser.ui.delegates import RowDelegate, row_height
from cosbrowser.ui.header import PADDING


class Sheet(QTableView):
    """Whole rows are selected; nothing is edited in place."""

    def __init__(self, model: QAbstractItemModel, widths: tuple[int, ...], parent: QWidget | None = None) -> None:
        """`widths` are those of the columns after the first, in pixels."""
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(model, self))  # or its paint asks each row (DESIGN section 2)
        header.setHighlightSections(False)
        header.setStyleSheet(f"QHeaderView::section {{ padding: 0 {PADDING}px; }}")  # as the cells
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(widths, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def sizeHint(self) -> QSize:
        return QSize(760, 320)

    def selected_rows(self) -> list[int]:
        """The selected rows, from above."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(at) for at in range(chosen.count())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

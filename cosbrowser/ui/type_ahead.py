"""Typing ahead over very many rows: Qt looks for the name while the window stands still, a second at a million."""

from __future__ import annotations

import time

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from cosbrowser.models.row_table import RowTable

_MANY = 20_000  # rows; below, Qt does it in some milliseconds


class TypeAhead(QObject):
    """What was typed in a view so far, and the row that it leads to, by Qt's own rules."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._text = ""
        self._last = 0.0
        self._model: RowTable | None = None

    def typed(self, letters: str) -> bool:
        """Take these letters; False when the rows are few, or not ours."""
        model = self._view.model()
        if not letters or not isinstance(model, RowTable) or model.rowCount() < _MANY:
            return False
        if model is not self._model:
            model.come_by.connect(self._on_come_by)
            self._model = model
        now, pause = time.monotonic(), QGuiApplication.styleHints().keyboardInputInterval() / 1000
        begins = now - self._last > pause
        self._text = letters if begins else self._text + letters
        self._last = now
        same = len(set(self._text)) == 1  # one letter again and again walks through what begins with it
        row = max(self._view.currentIndex().row(), 0)
        model.look_ahead(self._text[:1] if same else self._text, row + 1 if begins or same else row)
        return True

    @Slot(QModelIndex)
    def _on_come_by(self, index: QModelIndex) -> None:
        if index.model() is self._view.model() and self._view.isVisible():
            self._view.setCurrentIndex(index)

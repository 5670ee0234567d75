"""What a view of very many rows tells screen readers when its selection changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView


def selection_changed(view: QAbstractItemView, selected: QItemSelection, deselected: QItemSelection) -> None:
    """To be called instead of what `QTableView` and `QListView` do, and only on such views.

    They make an index of each cell to tell of the first: 18 s for a million rows as soon as a screen reader runs. That
    the selection is another one says as much; the row that gets the keyboard is told of by itself.
    """
    QAbstractItemView.selectionChanged(view, selected, deselected)
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.SelectionWithin))

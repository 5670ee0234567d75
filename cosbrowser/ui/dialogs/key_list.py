"""Keys in a list inside a dialog; of those that stayed, each with its reason, unless one reason explains them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.models.text import number
from cosbrowser.ui.errors import explain

_MOST_LISTED = 1000  # of those that stayed
_MOST_ROWS = 6  # before it scrolls
_PADDING = 8  # above and below the rows, as the style sheet has it


class KeyList(QListView):
    """Lines on a ground of their own, to be read."""

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUniformItemSizes(True)
        self.setProperty("surface", "side")
        self.setStyleSheet("QListView { padding: 6px 8px; border-radius: 6px; }")
        self._lines = QStringListModel(self)
        self.setModel(self._lines)

    @property
    def lines(self) -> list[str]:
        """What it says."""
        return self._lines.stringList()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Say this and nothing else."""
        self._lines.setStringList(lines)


class Stayed(KeyList):
    """What could not be done, as high as it has to be; hidden while there is nothing."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.hide()

    def clear(self) -> None:
        """There is nothing."""
        self.show_lines([])
        self.hide()

    def show_problems(self, failed: Sequence[Problem], count: int = 0) -> None:
        """List the keys of the first thousand of these, by name; `count`: of so many in all, where there are more."""
        more = max(count, len(failed)) - min(len(failed), _MOST_LISTED)
        ordered = sorted(failed[:_MOST_LISTED], key=lambda problem: problem.key)  # they come from several requests
        reasons = [explain(problem).sentence for problem in ordered]
        lines = [shown(problem.key) for problem in ordered]
        if len(set(reasons)) > 1:
            line = self.tr("{0}: {1}", "name of an object: why it stayed as it was")
            lines = [line.format(key, reason) for key, reason in zip(lines, reasons, strict=True)]
        if more:
            lines.append(self.tr("and {0} more").format(number(more)))
        self.show_lines(lines)
        self.setFixedHeight(min(len(lines), _MOST_ROWS) * self.sizeHintForRow(0) + 2 * (self.frameWidth() + _PADDING))
        self.setVisible(bool(lines))

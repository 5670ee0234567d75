"""The list of all actions that have a shortcut."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cosbrowser.ui.actions import Actions

_MARGIN = 24


class ShortcutsDialog(QDialog):
    """Two columns: what it does, and its keys."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 8)
        grid.setHorizontalSpacing(48)
        grid.setVerticalSpacing(10)
        listed = ((action, _typed(action.shortcuts())) for action in actions.all() if action.isVisible())
        for row, (action, keys) in enumerate(pair for pair in listed if pair[1]):
            label = QLabel(action.text().replace("&&", "&").rstrip("…"))
            label.setTextFormat(Qt.TextFormat.PlainText)
            value = QLabel(", ".join(keys))
            value.setProperty("role", "quiet")
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.setContentsMargins(_MARGIN, 8, _MARGIN, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addWidget(box)
        bar = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(inside.minimumSizeHint().width() + bar)  # as wide as its longest line
        self.resize(self.sizeHint().width(), 520)


def _typed(keys: Iterable[QKeySequence]) -> list[str]:
    """The shortcuts as they are typed, each once; without the keys of a few keyboards ("Exit", "Find", "Refresh")."""
    plain = (key for key in keys if key[0].key() < Qt.Key.Key_Back)  # pyright: ignore[reportIndexIssue] - stubs lack it
    return list(dict.fromkeys(key.toString(QKeySequence.SequenceFormat.NativeText) for key in plain))

"""A bar above a view that says something and offers what to do; the view stays usable."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cosbrowser.ui.icons import IconLabel
from cosbrowser.ui.state_page import NextStep


class NoticeBar(QFrame):
    """One sentence and its buttons; hidden until it is asked something, and again after an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self._row.setSpacing(8)
        self._row.addWidget(IconLabel("info", "accent"))
        self._row.addWidget(self._words, 1)
        self.hide()

    def ask(self, words: str, *steps: NextStep) -> None:
        """Say it, with a button for each step."""
        for button in self._buttons:
            button.deleteLater()
        self._words.setText(words)
        self._buttons = []
        for step in steps:
            button = QPushButton(step.text)
            button.clicked.connect(partial(self._on_answer, step))
            self._row.addWidget(button)
            self._buttons.append(button)
        self.setAccessibleName(words)
        self.show()

    def _on_answer(self, step: NextStep, _checked: bool = False) -> None:
        self.hide()
        step.act()

"""The rows of the settings: what one is, what it means, and a field that holds as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.models.text import tr
from cosbrowser.settings import Setting, Settings
from cosbrowser.ui.columns import fill_defaults
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, indented, label, on_pressed, shrink

_FIELD = 220  # pixels of what is chosen in
_MIB = 1 << 20


class SettingRow(QWidget):
    """One setting: what it is, what it means, and its field. `of` is what the field changes; None: not a setting."""

    def __init__(self, words: str, field: QWidget, more: str = "", of: Setting[Any] | None = None) -> None:
        super().__init__()
        self.words = f"{words} {more}"
        self.field = field
        self.of = of
        field.setAccessibleName(words)
        field.setAccessibleDescription(more)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(label(words))
        if more:
            said.addWidget(label(more, "quiet"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        row.setSpacing(MARGIN)
        row.addLayout(said, 1)
        row.addWidget(field, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def choice(actions: Mapping[str, QAction]) -> QComboBox:
    """One of several actions: they tell the window, and keep what was chosen."""
    box = QComboBox()
    shrink(box, 8)
    box.setMinimumWidth(_FIELD)
    for key, action in actions.items():
        box.addItem(action.text().replace("&", ""), key)
        if action.isChecked():
            box.setCurrentIndex(box.count() - 1)

    def chosen(at: int) -> None:
        actions[box.itemData(at)].trigger()

    box.activated.connect(chosen)
    return box


def tick(action: QAction) -> QCheckBox:
    """An action that is on or off."""
    box = QCheckBox()
    box.setChecked(action.isChecked())
    box.clicked.connect(action.trigger)
    action.toggled.connect(box.setChecked)
    return box


def flag(settings: Settings, setting: Setting[bool]) -> QCheckBox:
    """A setting that is on or off."""
    box = QCheckBox()
    box.setChecked(settings.get(setting))
    box.toggled.connect(partial(settings.set, setting))
    return box


def number(
    settings: Settings, setting: Setting[int], least: int, most: int, unit: str, octets: int = 1, none: str = ""
) -> QSpinBox:
    """A number in units of `octets` each; `none` stands for 0."""
    box = indented(QSpinBox())
    box.setMinimumWidth(_FIELD)
    box.setRange(least, most)
    box.setSuffix(unit)
    box.setSpecialValueText(none)
    box.setValue(settings.get(setting) // octets)

    def chosen(value: int) -> None:
        settings.set(setting, value * octets)

    box.valueChanged.connect(chosen)
    return box


def mebibytes(settings: Settings, setting: Setting[int], most: int, least: int = 0) -> QSpinBox:
    """A size; 0 is none."""
    return number(settings, setting, least, most, tr(" MiB"), _MIB, "" if least else tr("None"))


def address(settings: Settings, setting: Setting[str], otherwise: str = "") -> QLineEdit:
    """An address, taken when it is left or Enter is pressed; `otherwise` is what holds without one."""
    box = QLineEdit(settings.get(setting))
    box.setMinimumWidth(_FIELD)
    box.setPlaceholderText(otherwise or "https://")
    box.editingFinished.connect(lambda: settings.set(setting, box.text().strip()))
    return box


def columns(settings: Settings) -> QPushButton:
    """A button whose menu ticks columns."""
    button = QPushButton(tr("Columns…"))
    button.setMinimumWidth(_FIELD)
    button.setAutoDefault(False)
    menu = QMenu(button)
    fill_defaults(menu, settings)
    button.setMenu(menu)
    return button


def opening(words: str, *acts: Callable[[], object]) -> QPushButton:
    """A button that leads to a dialog of its own; `acts` are called in turn."""
    made = QPushButton(words)
    made.setMinimumWidth(_FIELD)
    made.setAutoDefault(False)
    for act in acts:
        made.clicked.connect(on_pressed(act))
    return made

"""Fields for a length of time: a number and its unit, or days only."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QSpinBox, QWidget

from cosbrowser.cos.protection import DAY
from cosbrowser.ui.dialogs.parts import GAP, indented

_MOST = 99_999_999_999  # more seconds than the longest retention has; a QSpinBox ends at 68 years


class DaysField(QSpinBox):
    """A number of days."""

    def __init__(self, value: int, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        indented(self)
        self.setGroupSeparatorShown(True)
        self.setRange(least, most)
        self.valueChanged.connect(self._on_changed)
        self.setValue(value)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.setSuffix(self.tr(" day") if self.value() == 1 else self.tr(" days"))


class LengthField(QWidget):
    """Days, years of 365 days, or seconds."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = indented(QDoubleSpinBox())
        self.amount.setGroupSeparatorShown(True)
        self.amount.setMinimumWidth(64)  # the inspector is narrow
        self.amount.setDecimals(0)
        self.amount.setRange(0, _MOST)
        self.amount.setAccessibleName(name)
        self.unit = QComboBox()
        for words, seconds in ((self.tr("days"), DAY), (self.tr("years"), 365 * DAY), (self.tr("seconds"), 1)):
            self.unit.addItem(words, seconds)
        self.unit.setAccessibleName(self.tr("Unit"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.amount, 1)
        row.addWidget(self.unit)
        self.setFocusProxy(self.amount)
        self.amount.valueChanged.connect(self._on_changed)
        self.unit.currentIndexChanged.connect(self._on_changed)

    @property
    def seconds(self) -> int:
        """What is typed."""
        return int(self.amount.value()) * int(self.unit.currentData())

    def set_seconds(self, seconds: int) -> None:
        """Show a length: in days where they are whole."""
        unit = DAY if seconds % DAY == 0 else 1
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.amount.setValue(seconds // unit)

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit()

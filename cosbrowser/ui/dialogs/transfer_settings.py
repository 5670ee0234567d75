"""How much transfers may do at once, how fast, at which hours, and how long they are remembered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.models.text import tr
from cosbrowser.transfer.job import Hours, Limits
from cosbrowser.ui.dialogs.form import FittingScroll
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, heading, indented, label, on_pressed
from cosbrowser.ui.icons import set_icon

_KB, _MB, _MIB = 1000, 1_000_000, 1 << 20
_LEAST_RATE = 16  # KB/s: with less, connections break off for lack of bytes
_MOST_RATE = 10_000_000
_MOST_HOURS = 6


class RateBox(QSpinBox):
    """Bytes a second, in KB/s; 0 reads "No limit"."""

    def __init__(self, rate: int, name: str) -> None:
        super().__init__()
        indented(self)
        self.setRange(0, _MOST_RATE)
        self.setSingleStep(100)
        self.setGroupSeparatorShown(True)
        self.setSpecialValueText(tr("No limit"))
        self.setSuffix(tr(" KB/s"))
        self.setAccessibleName(name)
        self.setMinimumWidth(140)
        self.setValue(rate // _KB)

    @property
    def rate(self) -> int:
        """In bytes a second."""
        return max(self.value(), _LEAST_RATE) * _KB if self.value() else 0


class HoursRow(QWidget):
    """One line of the schedule."""

    removed = Signal()

    def __init__(self, hours: Hours) -> None:
        super().__init__()
        self.days: list[QToolButton] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, GAP)
        lines.setSpacing(GAP // 2)
        row = QHBoxLayout()
        row.setSpacing(2)
        for day in range(7):
            button = QToolButton()
            button.setCheckable(True)
            button.setText(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)[:2])
            button.setAccessibleName(QLocale().dayName(day + 1))
            button.setToolTip(QLocale().dayName(day + 1))
            button.setChecked(day in hours.days)
            row.addWidget(button)
            self.days.append(button)
        self.start = _time(hours.start, self.tr("From"))
        self.end = _time(hours.end, self.tr("To"))
        self.up = RateBox(hours.up, self.tr("Upload at most"))
        self.down = RateBox(hours.down, self.tr("Download at most"))
        self.remove_button = QToolButton()
        set_icon(self.remove_button, "close", "quiet")
        self.remove_button.setToolTip(self.tr("Remove these hours"))
        self.remove_button.setAccessibleName(self.tr("Remove these hours"))
        self.remove_button.clicked.connect(on_pressed(self.removed.emit))
        row.addStretch()
        row.addWidget(self.remove_button)
        lines.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for part in (self.start, label("–", "quiet", wrap=False), self.end):
            row.addWidget(part)
        row.addSpacing(GAP)
        for words, box in (("↑", self.up), ("↓", self.down)):
            row.addWidget(label(words, "quiet", wrap=False))
            row.addWidget(box)
        row.addStretch()
        lines.addLayout(row)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab leads, in the order in which one reads."""
        return (*self.days, self.remove_button, self.start, self.end, self.up, self.down)

    @property
    def hours(self) -> Hours:
        """What it says."""
        days = tuple(day for day, button in enumerate(self.days) if button.isChecked())
        return Hours(days, _minutes(self.start), _minutes(self.end), self.up.rate, self.down.rate)


class TransferSettingsDialog(FittingDialog):
    """Gives other limits back by `chosen`."""

    chosen = Signal(object)  # Limits

    def __init__(self, parent: QWidget | None, limits: Limits) -> None:
        super().__init__(parent, 680)
        self.setWindowTitle(self.tr("Transfer Settings"))
        self._limits = limits
        self.up = RateBox(limits.up, self.tr("Upload at most"))
        self.down = RateBox(limits.down, self.tr("Download at most"))
        self.parallel = _number(limits.parallel, 1, 64, self.tr("Requests at once"))
        self.groups = _number(limits.groups, 1, 32, self.tr("Transfers at once"))
        self.part_size = _number(limits.part_size // _MIB, 5, 5120, self.tr("Size of a part"), self.tr(" MiB"))
        self.threshold = _number(limits.threshold // _MIB, 5, 5120, self.tr("In parts from"), self.tr(" MiB"))
        self.days = _number(limits.history_days, 1, 36_500, self.tr("Remember finished transfers"), self.tr(" days"))
        self.most = _number(limits.history_groups, 1, 100_000, self.tr("and at most"), self.tr(" transfers"))
        self.sessions = _number(limits.aspera_sessions, 1, 10, self.tr("Sessions"))
        self.split = _number(limits.aspera_threshold // _MB, 60, 100_000, self.tr("Split files from"), self.tr(" MB"))
        self.rate = RateBox(limits.aspera_rate, self.tr("Target rate"))
        self.rate.setSpecialValueText(self.tr("As proposed"))
        self.program = QLineEdit(limits.aspera_program)
        self.program.setAccessibleName(self.tr("Program (ascp)"))
        self.program.setPlaceholderText(self.tr("found by itself where IBM Aspera is installed"))
        self.rows: list[HoursRow] = []
        self._hours = QVBoxLayout()
        self._hours.setSpacing(GAP // 2)
        self.add_button = QPushButton(self.tr("Add hours"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._on_add)
        save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        form = QWidget()
        layout = QVBoxLayout(form)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(heading(self.tr("Bandwidth")))
        layout.addLayout(_pairs((self.up, self.down)))
        layout.addWidget(label(self.tr("At these hours instead; the first line that holds counts:"), "quiet"))
        layout.addLayout(self._hours)
        layout.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(GAP)
        layout.addWidget(heading(self.tr("At once")))
        layout.addLayout(_pairs((self.parallel, self.groups), (self.part_size, self.threshold)))
        layout.addWidget(
            label(self.tr("A server that asks to slow down gets fewer requests, and slowly more again."), "quiet")
        )
        layout.addSpacing(GAP)
        layout.addWidget(heading(self.tr("Aspera")))
        layout.addLayout(_pairs((self.sessions, self.split), (self.rate,)))
        layout.addLayout(self._program_row())
        layout.addSpacing(GAP)
        layout.addWidget(heading(self.tr("History")))
        layout.addLayout(_pairs((self.days, self.most)))
        layout.addStretch()
        buttons = QVBoxLayout()
        buttons.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN - GAP // 2)
        buttons.addWidget(button_row(primary=save, others=(cancel,)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(FittingScroll(form), 1)
        whole.addLayout(buttons)
        self.save_button = save
        save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        for hours in limits.schedule:
            self._add(hours)
        self.up.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, limits: Limits) -> TransferSettingsDialog:
        """Show it with the limits that hold."""
        dialog = cls(parent, limits)
        dialog.open()
        return dialog

    @property
    def limits(self) -> Limits:
        """What the fields say."""
        return replace(
            self._limits, up=self.up.rate, down=self.down.rate, parallel=self.parallel.value(),
            groups=self.groups.value(), part_size=self.part_size.value() * _MIB,
            threshold=self.threshold.value() * _MIB, history_days=self.days.value(), history_groups=self.most.value(),
            aspera_sessions=self.sessions.value(), aspera_threshold=self.split.value() * _MB,
            aspera_rate=self.rate.rate, aspera_program=self.program.text().strip(),
            schedule=tuple(row.hours for row in self.rows if row.hours.days),
        )  # fmt: skip

    def _program_row(self) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(self.program.accessibleName(), wrap=False))
        row.addWidget(self.program, 1)
        row.addWidget(choose)
        return row

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose ascp"), self.program.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.program.setText)
        dialog.open()

    @Slot()
    def _on_add(self) -> None:
        self._add(Hours((0, 1, 2, 3, 4), 9 * 60, 17 * 60, up=2_000_000))
        self.rows[-1].days[0].setFocus()

    def _add(self, hours: Hours) -> None:
        row = HoursRow(hours)
        self.rows.append(row)
        self._hours.addWidget(row)
        row.removed.connect(lambda: self._remove(row))
        before = self.rows[-2].stops[-1] if len(self.rows) > 1 else self.down
        for after in (*row.stops, self.add_button):
            self.setTabOrder(before, after)
            before = after
        self.add_button.setEnabled(len(self.rows) < _MOST_HOURS)

    def _remove(self, row: HoursRow) -> None:
        self.rows.remove(row)
        self._hours.removeWidget(row)
        row.deleteLater()
        self.add_button.setEnabled(True)
        self.add_button.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self.chosen.emit(self.limits)
        self.accept()


def _number(value: int, least: int, most: int, name: str, suffix: str = "") -> QSpinBox:
    box = indented(QSpinBox())
    box.setRange(least, most)
    box.setGroupSeparatorShown(True)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setMinimumWidth(140)
    box.setValue(value)
    return box


def _pairs(*rows: tuple[QSpinBox, ...]) -> QHBoxLayout:
    """Two columns of named fields."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP + GAP // 2)
    grid.setVerticalSpacing(GAP)
    grid.setColumnMinimumWidth(2, GAP)
    for at, boxes in enumerate(rows):
        for column, box in zip((0, 3), boxes, strict=False):
            grid.addWidget(label(box.accessibleName(), wrap=False), at, column)
            grid.addWidget(box, at, column + 1)
    both = QHBoxLayout()
    both.addLayout(grid)
    both.addStretch()
    return both


def _time(minutes: int, name: str) -> QTimeEdit:
    edit = indented(QTimeEdit(QTime(minutes // 60 % 24, minutes % 60)))
    edit.setAccessibleName(name)
    edit.setMinimumWidth(104)
    return edit


def _minutes(edit: QTimeEdit) -> int:
    return edit.time().hour() * 60 + edit.time().minute()

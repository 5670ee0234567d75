"""The dialog of a bucket's archive rule: one for all of it, and for objects stored from then on only."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import archive
from cosbrowser.cos.archive import ACCELERATED, ARCHIVE, HOURS, MOST_DAYS, Rule
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.length_field import DaysField

_DAYS, _DATE, _NEVER = "days", "date", "never"


class ArchiveRuleDialog(FittingDialog):
    """After some days or from a date, to which class; on, off, or no rule at all."""

    changed = Signal()

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, before: Rule | None) -> None:
        super().__init__(parent, 520)
        self._engine = engine
        self._location = location
        self._before = before
        self._call: Call[Rule | None] | None = None
        self.setWindowTitle(self.tr("Archive Rule"))
        self.when = QComboBox()
        self.when.addItem(self.tr("Days after an object was stored"), _DAYS)
        self.when.addItem(self.tr("On a date"), _DATE)
        self.when.addItem(self.tr("Never: no archive rule"), _NEVER)
        self.days = DaysField(0, 0, MOST_DAYS)
        self.days.setSpecialValueText(self.tr("at once"))
        self.date = QDateEdit(QDate.currentDate().addDays(30))
        self.date.setCalendarPopup(True)
        self.date.setMinimumDate(QDate.currentDate().addDays(1))
        self.storage_class = QComboBox()
        self.storage_class.addItem(self.tr("Archive: restored within {0} hours").format(HOURS[ARCHIVE]), ARCHIVE)
        self.storage_class.addItem(
            self.tr("Accelerated Archive: within {0} hours").format(HOURS[ACCELERATED]), ACCELERATED
        )
        form = Form()
        form.add(self.tr("When"), self.when)
        self._days_row = form.add(self.tr("After"), self.days)
        self._date_row = form.add(self.tr("On"), self.date)
        self._class_row = form.add(self.tr("Archive class"), self.storage_class)
        self.problem = ProblemPanel()
        self.apply_button = QPushButton(self.tr("Apply"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        words = self.tr(
            "It concerns objects that are stored from now on, of the whole bucket. Archived objects are billed for 90 "
            "days at least, and have to be restored before they can be read."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        title = heading(self.tr("Archive rule of {0}").format(quoted(location.bucket)))
        for widget in (title, label(words, "quiet"), form, self.problem):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.apply_button, others=(self.cancel_button,)))
        if before is not None:
            self.when.setCurrentIndex(0 if before.date is None else 1)
            self.days.setValue(before.days or 0)
            if before.date is not None:
                day = QDate(before.date.year, before.date.month, before.date.day)
                self.date.setMinimumDate(min(day, self.date.minimumDate()))
                self.date.setDate(day)
            self.storage_class.setCurrentIndex(self.storage_class.findData(before.storage_class))
        self.when.currentIndexChanged.connect(self._on_edited)
        self.storage_class.currentIndexChanged.connect(self._on_edited)
        self.days.valueChanged.connect(self._on_edited)
        self.date.dateChanged.connect(self._on_edited)
        self.apply_button.clicked.connect(self._on_apply)
        self.cancel_button.clicked.connect(self.reject)
        self._on_edited()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location, before: Rule | None) -> ArchiveRuleDialog:
        """Show it for a bucket with this rule, or with none."""
        dialog = cls(parent, engine, location, before)
        dialog.open()
        return dialog

    def rule(self) -> Rule | None:
        """What is chosen."""
        when = self.when.currentData()
        if when == _NEVER:
            return None
        name = self._before.id if self._before is not None else "archive"
        storage_class = str(self.storage_class.currentData())
        if when == _DAYS:
            return Rule(storage_class, self.days.value(), id=name)
        day = self.date.date()
        return Rule(storage_class, None, archive.midnight(day.year(), day.month(), day.day()), id=name)

    @Slot()
    def _on_edited(self) -> None:
        when = self.when.currentData()
        self._days_row.set_visible(when == _DAYS)
        self._date_row.set_visible(when == _DATE)
        self._date_row.say(self.tr("At midnight UTC.") if when == _DATE else "", "quiet")
        self._class_row.set_visible(when != _NEVER)
        self.apply_button.setEnabled(self.rule() != self._before and self._call is None)

    @Slot()
    def _on_apply(self) -> None:
        self.problem.clear()
        self._call = self._engine.call(self, archive.set_rule, self._location, self.rule())
        self._call.then(self._on_set, self._on_failed)
        self._on_edited()

    def _on_set(self, _now: Rule | None) -> None:
        self._call = None
        self.changed.emit()
        self.accept()

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        self.problem.show_problem(problem)
        self._on_edited()

"""The dialog of a bucket's archive rule: one for all of it, and for objects stored from then on only."""

from __future__ import annotations

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from cosbrowser.cos import archive
from cosbrowser.cos.archive import ACCELERATED, ARCHIVE, HOURS, MOST_DAYS, Rule
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.length_field import DaysField

_DAYS, _DATE, _NEVER = "days", "date", "never"


class ArchiveRuleDialog(SettingDialog[Rule | None]):
    """After some days or from a date, to which class; on, off, or no rule at all."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, before: Rule | None) -> None:
        super().__init__(parent, engine, location, self.tr("Archive Rule"), 520)
        self.title.setText(self.tr("Archive rule of {0}").format(quoted(location.bucket)))
        self._before = before
        self.when = QComboBox()
        self.when.addItem(self.tr("Days after an object was stored"), _DAYS)
        self.when.addItem(self.tr("On a date"), _DATE)
        self.when.addItem(self.tr("Never: no archive rule"), _NEVER)
        self.days = DaysField(0, 0, MOST_DAYS)
        self.days.setSpecialValueText(self.tr("at once"))
        self.date = QDateEdit(QDate.currentDate().addDays(30))
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("d MMM yyyy")
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
        words = self.tr(
            "It concerns objects that are stored from now on, of the whole bucket. Archived objects are billed for 90 "
            "days at least, and have to be restored before they can be read."
        )
        self.fields.addWidget(label(words, "quiet"))
        self.fields.addWidget(form)
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
        self.say("", ready=self.rule() != self._before)

    def _send(self) -> Call[Rule | None]:
        return self.engine.call(self, archive.set_rule, self.location, self.rule())

"""Retention and legal hold of what is uploaded or copied to an immutable bucket."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.transfer.job import NewRetention, UploadOptions
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.upload_checks import hold_fault

DAY = 86_400  # seconds
INDEFINITE = -1
_DAYS_OF_YEAR = 365


@dataclass(frozen=True, slots=True)
class Protection:
    """The retention policy of an immutable bucket, in seconds."""

    default: int
    minimum: int
    maximum: int


class _How(enum.Enum):
    SOURCE = enum.auto()
    DEFAULT = enum.auto()
    PERIOD = enum.auto()
    UNTIL = enum.auto()
    INDEFINITE = enum.auto()


class ProtectionFields(QWidget):
    """How long the new objects cannot be changed or deleted; `copies`: or as long as what they are made of."""

    edited = Signal()

    def __init__(self, protection: Protection, parent: QWidget | None = None, *, copies: bool = False) -> None:
        super().__init__(parent)
        self._protection = protection
        self.how = QComboBox()
        if copies:
            self.how.addItem(self.tr("As long as the source, counted anew"), _How.SOURCE)
        default = kept_words.period(protection.default)
        self.how.addItem(self.tr("The bucket's default: {0}").format(default), _How.DEFAULT)
        self.how.addItem(self.tr("For a period"), _How.PERIOD)
        self.how.addItem(self.tr("Until a date"), _How.UNTIL)
        self.how.addItem(self.tr("Indefinitely, until a period is set"), _How.INDEFINITE)
        self.amount = QSpinBox()
        self.amount.setRange(0, 36_135)
        self.amount.lineEdit().setTextMargins(6, 0, 0, 0)
        self.amount.setValue(max(1, protection.default // DAY))
        self.amount.setAccessibleName(self.tr("Length of the period"))
        self.unit = QComboBox()
        self.unit.addItem(self.tr("days"), 1)
        self.unit.addItem(self.tr("years"), _DAYS_OF_YEAR)
        self.unit.setAccessibleName(self.tr("Unit of the period"))
        period = QWidget()
        row = QHBoxLayout(period)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.amount, 1)
        row.addWidget(self.unit, 1)
        self.until = QDateEdit(QDate.currentDate().addDays(max(1, protection.default // DAY)))
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy")
        self.until.setMinimumDate(QDate.currentDate().addDays(1))
        self.hold = QLineEdit()
        self.hold.setPlaceholderText(self.tr("None"))
        form = Form()
        self._how_row = form.add(self.tr("Retention"), self.how)
        self._period_row = form.add(self.tr("Period"), period)
        self._until_row = form.add(self.tr("Until"), self.until)
        self._hold_row = form.add(self.tr("Legal hold"), self.hold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.how.currentIndexChanged.connect(self._on_edited)
        self.amount.valueChanged.connect(self._on_edited)
        self.unit.currentIndexChanged.connect(self._on_edited)
        self.until.dateChanged.connect(self._on_edited)
        self.hold.textChanged.connect(self._on_edited)
        self._on_edited()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab leads, in the order in which one reads."""
        return (self.how, self.amount, self.unit, self.until, self.hold)

    def _seconds(self) -> int:
        return self.amount.value() * self.unit.currentData() * DAY

    def fault(self) -> str:
        """What is wrong; nothing when it can be sent."""
        hold = "" if self.how.currentData() is _How.SOURCE else hold_fault(self.hold.text())
        return self._how_fault() or hold

    def _how_fault(self) -> str:
        how, p = self.how.currentData(), self._protection
        if how is _How.PERIOD:
            seconds = self._seconds()
        elif how is _How.UNTIL:
            seconds = QDateTime.currentDateTime().secsTo(self._moment())
        else:
            return ""
        if not p.minimum <= seconds <= p.maximum:
            words = self.tr("This bucket allows {0} to {1} days.")
            return words.format(number(p.minimum // DAY), number(p.maximum // DAY))
        return ""

    def _moment(self) -> QDateTime:
        return QDateTime(self.until.date(), QTime(0, 0))

    def retention(self) -> NewRetention | None:
        """What is chosen; None: that of the source."""
        how = self.how.currentData()
        if how is _How.SOURCE:
            return None
        period = self._seconds() if how is _How.PERIOD else INDEFINITE if how is _How.INDEFINITE else None
        until = self._moment().toUTC().toString(Qt.DateFormat.ISODate) if how is _How.UNTIL else ""
        return NewRetention(period, until, self.hold.text())

    def put_into(self, options: UploadOptions) -> UploadOptions:
        """The options with what was chosen here."""
        chosen = self.retention()
        return chosen.put_into(options) if chosen is not None else options

    @Slot()
    def _on_edited(self) -> None:
        how = self.how.currentData()
        self._period_row.set_visible(how is _How.PERIOD)
        self._until_row.set_visible(how is _How.UNTIL)
        self._hold_row.set_visible(how is not _How.SOURCE)
        if how is _How.SOURCE:
            words = self.tr("Where that is not possible, the bucket's default. Legal holds are not copied.")
            self._how_row.say(words, "quiet")
        else:
            self._how_row.say(self._how_fault(), "bad")
        self._hold_row.say(hold_fault(self.hold.text()), "bad")
        self.edited.emit()

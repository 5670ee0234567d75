"""The dialogs of S3 Object Lock: the default rule of a bucket, and the lock of versions."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QDateTime, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QLineEdit, QSpinBox, QWidget

from cosbrowser.cos import object_lock
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.object_lock import MOST_DAYS, MOST_YEARS, BucketLock, Lock, LockChange, Mode, Rule
from cosbrowser.engine.client import Call, Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.bulk import BulkDialog, named
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import indented, label, shrink
from cosbrowser.ui.errors import quoted

_DAYS, _YEARS = "days", "years"


class LockRuleDialog(SettingDialog[BucketLock]):
    """Switches Object Lock on, for ever, or changes the rule that new versions get by themselves."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, before: BucketLock) -> None:
        super().__init__(parent, engine, location, self.tr("Object Lock"), 520)
        self.title.setText(self.tr("Object Lock of {0}").format(quoted(location.bucket)))
        self._before = before
        self.mode = QComboBox()
        self.mode.addItem(self.tr("No default: each object as it is stored"), None)
        self.mode.addItem(self.tr("Governance: may be bypassed by those allowed to"), Mode.GOVERNANCE)
        self.mode.addItem(self.tr("Compliance: by nobody"), Mode.COMPLIANCE)
        shrink(self.mode, 40)
        self.length = indented(QSpinBox())
        self.length.setRange(0, 99_999)
        self.unit = QComboBox()
        self.unit.addItem(self.tr("days"), _DAYS)
        self.unit.addItem(self.tr("years"), _YEARS)
        form = Form()
        form.add(self.tr("Default"), self.mode)
        self._length_row = form.add(self.tr("For"), self.length)
        self._unit_row = form.add(self.tr("Unit"), self.unit)
        self.confirm_title = label(self.tr("To confirm, type the name of the bucket: {0}").format(location.bucket))
        self.confirm = QLineEdit()
        self.confirm.setAccessibleName(self.tr("Name of the bucket"))
        self.apply_button.setText(self.tr("Change Rule") if before.enabled else self.tr("Switch On"))
        words = self.tr("Each new version in it gets this. What is there already stays as it is.")
        if not before.enabled:
            words = self.tr("Object Lock can never be switched off again, and versioning stays on with it.")
        for widget in (label(words, "quiet"), form, self.confirm_title, self.confirm):
            self.fields.addWidget(widget)
        rule = before.rule
        self.mode.setCurrentIndex(0 if rule is None else self.mode.findData(rule.mode))
        self.length.setValue(30 if rule is None else rule.days or rule.years)
        self.unit.setCurrentIndex(1 if rule is not None and rule.years else 0)
        self.mode.currentIndexChanged.connect(self._on_edited)
        self.unit.currentIndexChanged.connect(self._on_edited)
        self.length.valueChanged.connect(self._on_edited)
        self.confirm.textChanged.connect(self._on_edited)
        self._on_edited()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location, before: BucketLock) -> LockRuleDialog:
        """Show it for a bucket in which Object Lock is on, or can be."""
        dialog = cls(parent, engine, location, before)
        dialog.open()
        return dialog

    def rule(self) -> Rule | None:
        """What is chosen."""
        mode, length = _mode(self.mode), self.length.value()
        if mode is None:
            return None
        years = self.unit.currentData() == _YEARS
        return Rule(mode, 0 if years else length, length if years else 0)

    @Slot()
    def _on_edited(self) -> None:
        rule = self.rule()
        self._length_row.set_visible(rule is not None)
        self._unit_row.set_visible(rule is not None)
        most = MOST_YEARS if rule is not None and rule.years else MOST_DAYS
        fits = rule is None or 1 <= self.length.value() <= most
        words = self.tr("1 to {0} days, or 1 to {1} years.").format(number(MOST_DAYS), number(MOST_YEARS))
        self._length_row.say("" if fits else words, "bad")
        strict = rule is not None and rule.mode is Mode.COMPLIANCE
        final = not self._before.enabled or (strict and rule != self._before.rule)
        self.confirm_title.setVisible(final)
        self.confirm.setVisible(final)
        sure = not final or self.confirm.text() == self.location.bucket
        same = self._before.enabled and rule == self._before.rule
        self.say("", ready=fits and sure and not same)

    def _send(self) -> Call[BucketLock]:
        return self.engine.call(self, object_lock.set_rule, self.location, self.rule())


class LockDialog(BulkDialog):
    """Mode and date of versions, and their legal hold. `now`: the lock of the one version, None for several objects.

    The bypass is offered where it can work: for a governance retention that runs.
    """

    def __init__(
        self, parent: QWidget | None, engine: Engine, selection: Selection, now: Lock | None, version_id: str = ""
    ) -> None:
        super().__init__(parent, engine, selection)
        self._now = now
        self._version_id = version_id
        self.setWindowTitle(self.tr("Object Lock"))
        self.title.setText(self.tr("Object Lock of {0}").format(named(selection)))
        self.mode = QComboBox()
        self.mode.addItem(self.tr("Retention stays as it is"), None)
        self.mode.addItem(self.tr("Governance: may be bypassed by those allowed to"), Mode.GOVERNANCE)
        self.mode.addItem(self.tr("Compliance: by nobody, not even to be shortened"), Mode.COMPLIANCE)
        self.until = QDateTimeEdit()
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy HH:mm")
        start = now.until if now is not None and now.until is not None and now.runs else None
        base = QDateTime.currentDateTime() if now is None else _qt(now)
        self.until.setDateTime(base.addDays(30) if start is None else _of(start.timestamp()).addDays(30))
        self.hold = QComboBox()
        for words, value in (
            (self.tr("Stays as it is"), None), (self.tr("On: keeps it without an end"), True), (self.tr("Off"), False)
        ):  # fmt: skip
            self.hold.addItem(words, value)
        self.bypass = QCheckBox(self.tr("Bypass governance, to shorten it or change its mode"))
        self.bypass.setToolTip(self.tr("The key needs the right to bypass governance retention (role Manager)."))
        form = Form()
        form.add(self.tr("Retention"), self.mode)
        self._until_row = form.add(self.tr("Until"), self.until)
        form.add(self.tr("Legal hold"), self.hold)
        self.confirm_title = label(self.tr("Compliance cannot be undone by anyone. To confirm, type COMPLIANCE:"))
        self.confirm = QLineEdit()
        self.confirm.setAccessibleName(self.tr("Confirmation"))
        for widget in (form, self.bypass, self.confirm_title, self.confirm):
            self.fields.addWidget(widget)
        self.mode.currentIndexChanged.connect(self._on_edited)
        self.hold.currentIndexChanged.connect(self._on_edited)
        self.until.dateTimeChanged.connect(self._on_edited)
        self.bypass.toggled.connect(self._on_edited)
        self.confirm.textChanged.connect(self._on_edited)
        self._on_edited()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, selection: Selection, now: Lock | None, version_id: str = ""
    ) -> LockDialog:
        """Show it for objects and folders of a bucket with Object Lock, or for one version of one object."""
        dialog = cls(parent, engine, selection, now, version_id)
        dialog.open()
        return dialog

    def change(self) -> LockChange:
        """What is chosen."""
        mode = _mode(self.mode)
        until = kept_words.from_qt(self.until.dateTime()) if mode is not None else None
        if until is not None and self._now is not None and self._now.until is not None:
            behind = self._now.until - until  # the field has no seconds
            if timedelta() < behind < timedelta(minutes=1):
                until = self._now.until
        return LockChange(mode, until, self.hold.currentData(), self.bypass.isChecked() and self._can_bypass)

    @property
    def _can_bypass(self) -> bool:
        return self._now is None or (self._now.runs and self._now.mode is Mode.GOVERNANCE)

    def _start(self) -> Stream[Progress]:
        return self.engine.stream(self, object_lock.change, self.selection, self.change(), self._version_id)

    @Slot()
    def _on_edited(self) -> None:
        wanted = self.change()
        self._until_row.set_visible(wanted.mode is not None)
        fault = object_lock.fault_of(self._now, wanted) if self._now is not None else None
        if fault is not None:
            self._until_row.say(kept_words.lock_fault(fault), "bad")
        else:
            utc = self.tr("That is {0} UTC.").format(kept_words.utc(wanted.until))
            self._until_row.say(utc if wanted.until is not None else "", "quiet")
        self.bypass.setVisible(self._can_bypass and wanted.mode is not None)
        strict = wanted.mode is Mode.COMPLIANCE
        self.confirm_title.setVisible(strict)
        self.confirm.setVisible(strict)
        sure = not strict or self.confirm.text() == "COMPLIANCE"
        holds = wanted.hold is not None and (self._now is None or self._now.hold != wanted.hold)
        self.set_ready(fault is None and sure and (wanted.mode is not None or holds))


def _of(seconds: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))


def _qt(now: Lock) -> QDateTime:
    return _of(now.now.timestamp())


def _mode(chosen: QComboBox) -> Mode | None:
    """The mode that is chosen; Qt gives back a plain text."""
    data = chosen.currentData()
    return Mode(data) if data is not None else None

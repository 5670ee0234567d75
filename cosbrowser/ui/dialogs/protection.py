"""The dialog that sets or changes the retention policy of a bucket, which nobody can remove again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cosbrowser.cos import protection
from cosbrowser.cos.entries import Location
from cosbrowser.cos.protection import DAY, DOUBTED_DAYS, MOST_DAYS, BucketProtection, Fault, Protection
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.form import Form, Row
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.length_field import DaysField


class ProtectionDialog(SettingDialog[BucketProtection]):
    """Three numbers of days with the dates they mean; what is final is said, and its name typed, before it is sent."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, before: Protection | None) -> None:
        super().__init__(parent, engine, location, self.tr("Retention Policy"))
        self.title.setText(self.tr("Retention policy of {0}").format(quoted(location.bucket)))
        self._before = before
        first = before or Protection(0, 30, 365)
        self.minimum, self.default, self.maximum = (
            self._days(count) for count in (first.minimum, first.default, first.maximum)
        )
        form = Form()
        self._minimum_row = form.add(self.tr("At least"), self.minimum)
        self._default_row = form.add(self.tr("By default"), self.default)
        self._maximum_row = form.add(self.tr("At most"), self.maximum)
        self.permanent = QCheckBox(self.tr("Allow permanent retention"))
        self.permanent.setChecked(first.permanent)
        self.permanent.setEnabled(before is None or not before.permanent)
        self.explained = label("", "caution")
        self.confirm = QLineEdit()
        self.confirm.setAccessibleName(self.tr("Name of the bucket"))
        self.confirm_title = label()
        self.again = QCheckBox()
        self.apply_button.setText(self.tr("Set Policy") if before is None else self.tr("Change Policy"))
        self._build(form)
        for field in (self.minimum, self.default, self.maximum):
            field.valueChanged.connect(self._on_edited)
        for box in (self.permanent, self.again):
            box.toggled.connect(self._on_edited)
        self.confirm.textChanged.connect(self._on_edited)
        self._on_edited()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, location: Location, before: Protection | None
    ) -> ProtectionDialog:
        """Show it for a bucket that may have a policy, or has this one."""
        dialog = cls(parent, engine, location, before)
        dialog.open()
        return dialog

    def _days(self, value: int) -> DaysField:
        return DaysField(value, 0, 999_999)  # more than is taken, so that the limit can be said

    def _build(self, form: Form) -> None:
        words = self.tr("How long objects stored in it can be neither changed nor deleted, by anyone.")
        if self._before is None:
            words += " " + self.tr(
                "A policy can be changed, but never removed. With it the bucket can have no versioning, Object Lock or "
                "replication, and its transfers cannot go by Aspera."
            )
        for widget in (
            label(words, "quiet"), form, self.permanent, self.explained, self.confirm_title, self.confirm, self.again
        ):  # fmt: skip
            self.fields.addWidget(widget)

    def policy(self) -> Protection:
        """What is typed."""
        days = self.minimum.value(), self.default.value(), self.maximum.value()
        return Protection(*days, self.permanent.isChecked())

    @property
    def _makes_permanent(self) -> bool:
        return self.permanent.isChecked() and (self._before is None or not self._before.permanent)

    @Slot()
    def _on_edited(self) -> None:
        wanted = self.policy()
        fault = protection.fault_of(wanted, self._before)
        self._say(self._minimum_row, wanted.minimum, None)
        self._say(self._default_row, wanted.default, fault if fault in (Fault.BELOW_MINIMUM,) else None)
        longest = Fault.TOO_LONG if wanted.maximum > MOST_DAYS else None  # whatever is wrong beside it
        self._say(self._maximum_row, wanted.maximum, fault if fault is Fault.ABOVE_MAXIMUM else longest)
        final = self._makes_permanent
        self.explained.setText(
            self.tr(
                "Objects can then be stored for ever: neither you, nor an administrator, nor IBM can delete them, and "
                "the bucket and its service instance can never be deleted or cease to be billed while they are there."
            )
        )
        name = self.location.bucket
        self.confirm_title.setText(self.tr("To confirm, type the name of the bucket: {0}").format(name))
        self.again.setText(self.tr("I know that permanent retention can never be switched off again."))
        for widget in (self.explained, self.confirm_title, self.confirm, self.again):
            widget.setVisible(final)
        sure = not final or (self.confirm.text() == name and self.again.isChecked())
        self.say("", ready=fault is None and sure and wanted != self._before)

    def _send(self) -> Call[BucketProtection]:
        return self.engine.call(self, protection.set_policy, self.location, self.policy())

    def _say(self, row: Row, days: int, fault: Fault | None) -> None:
        if fault is not None:
            row.say(kept_words.policy_fault(fault), "bad")
        elif days > DOUBTED_DAYS:
            words = self.tr(
                "IBM documents two limits: {0} days (99 years) for immutable storage, {1} (1,000 years) for its "
                "interface. More than the first may be refused."
            )
            row.say(words.format(number(DOUBTED_DAYS), number(MOST_DAYS)), "caution")
        else:
            until = datetime.now(UTC) + timedelta(seconds=days * DAY)
            words = self.tr("An object stored now: until {0}")
            row.say(words.format(kept_words.local(until)), "quiet")

"""The dialog over the replication rules of a bucket."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cosbrowser.cos import bucket_replication, versions
from cosbrowser.cos.bucket_replication import MOST_RULES, Fault, ReplicationRule
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.versions import Versioning
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_rules import RulesDialog
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import label


class ReplicationDialog(RulesDialog[ReplicationRule]):
    """Which objects are copied to which bucket, and whether deletions are."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, now: tuple[ReplicationRule, ...]
    ) -> None:
        self._versioning: Versioning | None = None  # not known
        super().__init__(parent, engine, location, self.tr("Replication rules"), now, MOST_RULES)
        self.fields.addWidget(
            label(
                self.tr(
                    "Both buckets keep versions, and an IAM authorisation lets Cloud Object Storage write into the "
                    "target; it is made in the IBM Cloud console. What is stored from now on is copied."
                ),
                "quiet",
            )
        )
        engine.call(self, versions.versioning, location).then(self._on_versioning, self._on_not_known)
        self.begin()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, location: Location, now: tuple[ReplicationRule, ...]
    ) -> ReplicationDialog:
        """Show it. `now`: what the server had."""
        dialog = cls(parent, engine, location, now)
        dialog.open()
        return dialog

    def _on_versioning(self, found: Versioning) -> None:
        self._versioning = found
        self._judge()

    def _on_not_known(self, _: Problem) -> None:
        """The server says it when the rules are sent."""

    def _make_form(self) -> QWidget:
        form = Form()
        self.prefix, self.target = QLineEdit(), QLineEdit()
        self.prefix.setPlaceholderText(self.tr("all objects"))
        self.markers = QCheckBox(self.tr("Copy delete markers too"))
        self.enabled = QCheckBox(self.tr("The rule is on"))
        form.add(self.tr("Keys beginning with"), self.prefix)
        form.add(self.tr("Target bucket"), self.target)
        form.add("", self.markers)
        form.add("", self.enabled)
        for edit in (self.prefix, self.target):
            edit.textChanged.connect(self.edited)
        for box in (self.markers, self.enabled):
            box.toggled.connect(self.edited)
        return form

    def _new_rule(self) -> ReplicationRule:
        return ReplicationRule("", True, "", "", False)

    def _name_of(self, rule: ReplicationRule) -> str:
        return shown(rule.target) if rule.target else self.tr("New rule")

    def _show_rule(self, rule: ReplicationRule) -> None:
        self.prefix.setText(rule.prefix)
        self.target.setText(rule.target)
        self.markers.setChecked(rule.markers)
        self.enabled.setChecked(rule.enabled)

    def _rule(self) -> ReplicationRule:
        before, target = self.rules[self.list.currentRow()], self.target.text().strip()
        return replace(
            before,
            prefix=self.prefix.text(),
            target=target,
            crn=before.crn if target == before.target else "",
            markers=self.markers.isChecked(),
            enabled=self.enabled.isChecked(),
        )

    def _wrong(self, rule: ReplicationRule, others: tuple[ReplicationRule, ...]) -> str:
        if self._versioning is not None and self._versioning is not Versioning.ENABLED:
            return self.tr("Replication needs versioning: turn on that of this bucket first.")
        words = {
            Fault.NO_TARGET: self.tr("It needs the name of the bucket that gets the copies."),
            Fault.ITSELF: self.tr("A bucket cannot be copied into itself."),
            Fault.SAME: self.tr("Another rule copies the same objects to this bucket."),
        }
        fault = bucket_replication.fault(self.location.bucket, rule, others)
        return words[fault] if fault is not None else ""

    def _send(self) -> Call[tuple[ReplicationRule, ...]]:
        return self.engine.call(self, bucket_replication.set_rules, self.location, tuple(self.rules))

"""The dialog that switches versioning on or suspends it, and says what that means."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from cosbrowser.cos import bucket_facts
from cosbrowser.cos.bucket_facts import Versioning
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.parts import label


class VersioningDialog(SettingDialog[Versioning]):
    """On, or suspended; it can never be off again."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, now: Versioning) -> None:
        super().__init__(parent, engine, location, self.tr("Versioning"))
        self._now = now
        self.on = QRadioButton(self.tr("On: each change keeps what was there as an older version"))
        self.suspended = QRadioButton(self.tr("Suspended: older versions stay, new ones are not kept"))
        self.on.setChecked(True)
        self.suspended.setChecked(now.status == "Suspended")
        group = QButtonGroup(self)
        for button in (self.on, self.suspended):
            group.addButton(button)
            self.fields.addWidget(button)
            button.toggled.connect(self._on_edited)
        reasons = (
            (now.locked, self.on, self.tr("Object Lock needs it: it cannot be suspended.")),
            (now.retained, self.suspended, self.tr("The bucket has a retention policy, which excludes versioning.")),
            (not now.status, self.on, self.tr("It has never been on, so there is nothing to suspend.")),
        )
        for holds, button, reason in reasons:
            if holds:
                other = self.suspended if button is self.on else self.on
                other.setEnabled(False)
                other.setToolTip(reason)
                self.fields.addWidget(label(reason, "quiet"))
        self._on_edited()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location, now: Versioning) -> VersioningDialog:
        """Show it. `now`: what the server had."""
        dialog = cls(parent, engine, location, now)
        dialog.open()
        return dialog

    def _send(self) -> Call[Versioning]:
        return self.engine.call(self, bucket_facts.set_versioning, self.location, self.on.isChecked())

    @Slot()
    def _on_edited(self, _checked: bool = False) -> None:
        changes = self.on.isChecked() != self._now.on
        if self._now.retained:
            self.say("", ready=False)
        elif self.on.isChecked():
            self.say(
                self.tr("What is deleted or replaced can be brought back, and older versions cost storage until a "
                        "lifecycle rule or somebody removes them. Wait about five minutes after the first time "
                        "before relying on it."),
                ready=changes,
                role="quiet",
            )  # fmt: skip
        else:
            self.say(
                self.tr("From now on, replacing an object loses its content of now, unless that has a version of its "
                        "own. Versions that exist stay and cost storage."),
                ready=changes,
                role="caution",
            )  # fmt: skip

"""The part of the retention panel about S3 Object Lock: of one version of an object, or of many objects."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import object_lock
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.object_lock import Lock, Version
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kept_words
from cosbrowser.ui.dialogs.object_lock import LockDialog
from cosbrowser.ui.dialogs.parts import heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected


class LockBox(QWidget):
    """Mode, date and hold of the version that is chosen, the newest first."""

    changed = Signal()

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._about = Inspected()
        self._calls: list[Call[tuple[Version, ...]] | Call[Lock]] = []
        self._now: Lock | None = None
        self.version = QComboBox()
        self.version.setAccessibleName(self.tr("Version"))
        self.version.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.version.setMinimumContentsLength(12)
        self._fields = FieldList()
        self._state = label("", "quiet")
        self._problem = ProblemPanel()
        self.change_button = QPushButton(self.tr("Change…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (heading(self.tr("Object Lock"), 13), self.version, self._fields, self._state, self._problem):
            column.addWidget(widget)
        column.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.version.activated.connect(self._on_version)
        self.change_button.clicked.connect(self._on_change)
        self.hide()

    def show_for(self, about: Inspected, selection: Selection | None) -> None:
        """Show the versions of the one object; of many only the button."""
        self._about = about
        self.show()
        self.version.hide()
        self.change_button.setToolTip(self.tr("This connection is read-only.") if about.read_only else "")
        if about.entry is None or selection is None:
            self.change_button.setEnabled(not about.read_only)
            self._state.setText(self.tr("Each version has a lock of its own. A change concerns the newest of each."))
            return
        self.change_button.setEnabled(False)  # before its lock is known
        self._state.setText(self.tr("Reading…"))
        call = self._engine.call(self, object_lock.versions_of, selection.location, about.entry.key)
        self._calls.append(call.then(self._on_versions, self._on_failed))

    def forget(self) -> None:
        """Show nothing, and take no late answers."""
        self._cancel()
        self._now = None
        self._fields.show_fields(())
        self._problem.clear()
        self.version.clear()
        self.hide()

    def _cancel(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls = []

    def _on_versions(self, found: tuple[Version, ...]) -> None:
        for version in found:
            when = kept_words.local(version.modified)
            words = self.tr("Newest version: {0}").format(when) if version.latest else when
            self.version.addItem(words, version.id)
        self.version.setVisible(len(found) > 1)
        self._on_version()

    @Slot()
    def _on_version(self) -> None:
        here, entry = self._about.location, self._about.entry
        if here is not None and entry is not None:
            self._cancel()  # the answer about another version may be late
            self.change_button.setEnabled(False)
            version_id = str(self.version.currentData() or "")
            call = self._engine.call(self, object_lock.of_version, here, entry.key, version_id)
            self._calls.append(call.then(self._on_lock, self._on_failed))

    def _on_lock(self, found: Lock) -> None:
        self._now = found
        self.change_button.setEnabled(not self._about.read_only)
        until = found.until
        left = kept_words.days_left(until, found.now) if until is not None else ""
        self._fields.show_fields(
            [
                Field(self.tr("Mode"), kept_words.mode(found.mode) if found.mode is not None else self.tr("none")),
                Field(self.tr("Kept until"), kept_words.local(until)),
                Field(self.tr("UTC"), kept_words.utc(until)),
                Field(self.tr("Days left"), left),
                Field(self.tr("Legal hold"), self.tr("on") if found.hold else self.tr("off")),
            ]
        )
        self._state.setText("")
        self._state.setVisible(False)

    def _on_failed(self, problem: Problem) -> None:
        self._state.setVisible(False)
        self._fields.show_fields(())  # they are of another version
        self._problem.show_problem(problem)

    @Slot()
    def _on_change(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            version_id = str(self.version.currentData() or "") if self._about.is_object else ""
            dialog = LockDialog.ask(self.window(), self._engine, selection, self._now, version_id)
            dialog.changed.connect(self.changed)

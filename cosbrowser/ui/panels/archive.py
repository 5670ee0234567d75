"""The archive: where an object is and its way back, and the rule of a bucket."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import archive
from cosbrowser.cos.archive import Archived, Rule, State, archived_of
from cosbrowser.cos.entries import Location, ObjectHead
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kept_words, text
from cosbrowser.ui.dialogs.archive_rule import ArchiveRuleDialog
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.icons import IconLabel, Role
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.restores import Restores
from cosbrowser.ui.rights import needs, obstacle

_ICONS: dict[State, tuple[str, Role]] = {
    State.WAITING: ("waiting", "quiet"),
    State.ARCHIVED: ("archived", "accent"),
    State.RESTORING: ("pending", "caution"),
    State.RESTORED: ("done", "good"),
}
_CHANGES_OF_RULES = ("PutBucketLifecycleConfiguration", "PutBucketLifecycle", "DeleteBucketLifecycle")


class ArchivePanel(Panel):
    """State and dates of one object, the restore of one or many, the rule of a bucket."""

    def __init__(self, engine: Engine, restores: Restores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Archive")
        self._engine = engine
        self._restores = restores
        self._about = Inspected()
        self._call: Call[Rule | None] | None = None
        self._rule: Rule | None = None
        self._now: Archived | None = None
        self._icon = IconLabel("archived", "accent")
        self._title = label("", "title")
        self._fields = FieldList()
        self._state = label("", "quiet")
        self._problem = ProblemPanel()
        self.restore_button = QPushButton(self.tr("Restore…"))
        self.rule_button = QPushButton(self.tr("Change Rule…"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._icon)
        first.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(first)
        for widget in (self._fields, self._state, self._problem):
            column.addWidget(widget)
        for button in (self.restore_button, self.rule_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.restore_button.clicked.connect(self._on_restore)
        self.rule_button.clicked.connect(self._on_rule)
        restores.over.connect(self._on_restored)
        engine.refusals.changed.connect(self._show_rights)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        return about.is_bucket or about.has_objects

    def show_about(self, about: Inspected) -> None:
        self._about = about
        if about.is_object or about.is_bucket:
            self._say(self.tr("Reading…"))
            return
        self._say(self.tr("Each object is looked up when you restore; those that are not archived stay as they are."))
        self._show_restore()

    def read(self) -> None:
        here = self._about.location
        if here is not None and self._about.is_bucket:
            self._call = self._engine.call(self, archive.rule_of, here).then(self._on_rule_known, self._on_failed)

    def show_head(self, head: ObjectHead) -> None:
        self._now = found = archived_of(head)
        shown = found is not None
        self._icon.setVisible(shown)
        self._title.setVisible(shown)
        self.restore_button.hide()
        if found is None:
            self._say(self.tr("Not in the archive: the object can be read at any time."))
            return
        self._icon.show_icon(*_ICONS[found.state])
        self._title.setText(kept_words.archived(found))
        waits = found.state is State.WAITING
        self._fields.show_fields(
            [
                Field(self.tr("Class"), text.storage_class(found.storage_class)),
                Field(self.tr("Will be archived") if waits else self.tr("Archived"), kept_words.local(found.at)),
                Field(self.tr("Can be read until"), kept_words.local(found.until)),
            ]
        )
        hours = archive.HOURS.get(found.storage_class, archive.HOURS[archive.ARCHIVE])
        self._say(
            {
                State.WAITING: "",
                State.ARCHIVED: self.tr("It has to be restored before it can be opened, previewed or downloaded."),
                State.RESTORING: self.tr("That takes up to {0} hours. You are told when it can be read.").format(hours),
                State.RESTORED: "",
            }[found.state]
        )
        if found.state in (State.ARCHIVED, State.RESTORED):
            self._show_restore()
            words = self.tr("Keep Longer…") if found.state is State.RESTORED else self.tr("Restore…")
            self.restore_button.setText(words)
        if found.state is State.RESTORING and self._about.location is not None:
            self._restores.watch(self._about.location, (head.key,))

    def forget(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._call = None
        self._now, self._rule = None, None
        self._fields.show_fields(())
        self._problem.clear()
        self._say("")
        self.restore_button.setText(self.tr("Restore…"))
        for widget in (self._icon, self._title, self.restore_button, self.rule_button):
            widget.hide()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _show_restore(self) -> None:
        self.restore_button.show()
        self._show_rights()

    @Slot()
    def _show_rights(self) -> None:
        """Grey what the key was refused, here or elsewhere."""
        for button, operations in ((self.restore_button, ()), (self.rule_button, _CHANGES_OF_RULES)):
            reason = obstacle(self._engine, self._about, *operations)
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _on_rule_known(self, rule: Rule | None) -> None:
        self._call = None
        self._rule = rule
        self.rule_button.show()
        self._show_rights()
        if rule is None:
            self._say(self.tr("No archive rule: objects stay in the class of the bucket."))
            self.rule_button.setText(self.tr("Set Rule…"))
            return
        when = kept_words.days(rule.days) if rule.days else self.tr("at once")
        self.rule_button.setText(self.tr("Change Rule…"))
        self._say(self.tr("It concerns objects that were stored after it was set."))
        self._fields.show_fields(
            [
                Field(self.tr("Archive class"), text.storage_class(rule.storage_class)),
                Field(self.tr("After"), when if rule.date is None else ""),
                Field(self.tr("On (UTC)"), kept_words.utc(rule.date)),
                Field(self.tr("Rule"), self.tr("on") if rule.enabled else self.tr("off")),
            ]
        )

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        if problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not read the archive rule. {0}").format(needs(problem.operation)))
        elif problem.kind is Kind.UNSUPPORTED:
            self._say(self.tr("This server has no archive."))
        else:
            self._say("")
            self._problem.show_problem(problem)

    def _on_restored(self, location: Location, key: str) -> None:
        here, entry = self._about.location, self._about.entry
        mine = (here.connection, here.bucket, entry.key) if here is not None and entry is not None else ()
        if self.isVisible() and mine == (location.connection, location.bucket, key):
            self.changed.emit()

    @Slot()
    def _on_restore(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            self._restores.ask(self.window(), selection, self._now).changed.connect(self.changed)

    @Slot()
    def _on_rule(self) -> None:
        if self._about.location is not None:
            dialog = ArchiveRuleDialog.ask(self.window(), self._engine, self._about.location, self._rule)
            dialog.changed.connect(self.changed)

"""What keeps one object, or many, from being changed and deleted: retention, legal holds, Object Lock."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from cosbrowser.cos import holds, object_lock, protection
from cosbrowser.cos.entries import Location, ObjectHead, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.holds import Hold
from cosbrowser.cos.object_lock import BucketLock
from cosbrowser.cos.protection import Protection
from cosbrowser.cos.retention import PERMANENT, Retention, retention_of
from cosbrowser.engine.client import Call, Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bulk import BulkDialog
from cosbrowser.ui.dialogs.holds import HoldDialog
from cosbrowser.ui.dialogs.kept import KeptDialog
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.retention import ExtendDialog
from cosbrowser.ui.errors import short
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.icons import IconLabel, set_icon
from cosbrowser.ui.panels.lock_box import LockBox
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.question import question_box
from cosbrowser.ui.rights import obstacle
from cosbrowser.ui.timeline import Timeline


class RetentionPanel(Panel):
    """Of one object the fields, a timeline and the holds; of many the acts. The clock that counts is the server's."""

    policy_known = Signal(object, object)  # Location, Protection | None

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Retention")
        self._engine = engine
        self._about = Inspected()
        self._calls: list[Call[Protection | None] | Call[tuple[Hold, ...] | None] | Call[BucketLock]] = []
        self._removal: Stream[holds.Progress] | None = None
        self._policy: Protection | None = None
        self._head: ObjectHead | None = None
        self._holds: tuple[Hold, ...] | None = None
        self._fields = FieldList()
        self.timeline = Timeline()
        self._state = label("", "quiet")
        self.list = _Holds()
        self._problem = ProblemPanel()
        self.extend_button = QPushButton(self.tr("Extend…"))
        self.hold_button = QPushButton(self.tr("Add Hold…"))
        self.remove_button = QPushButton(self.tr("Remove Hold…"))
        self.search_button = QPushButton(self.tr("Search and Report…"))
        self.lock = LockBox(engine)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.extend_button, 1)
        both.addWidget(self.hold_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._fields, self.timeline, self._state, self.list, self._problem):
            column.addWidget(widget)
        column.addLayout(both)
        column.addWidget(self.remove_button)
        column.addWidget(self.search_button)
        column.addWidget(self.lock)
        self.extend_button.clicked.connect(self._on_extend)
        self.hold_button.clicked.connect(self._on_hold)
        self.remove_button.clicked.connect(self._on_remove_from_many)
        self.search_button.clicked.connect(self._on_search)
        self.list.removal_wanted.connect(self._on_remove)
        self.lock.changed.connect(self.changed)
        engine.refusals.changed.connect(self._show_rights)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        return about.has_objects

    def show_about(self, about: Inspected) -> None:
        self._about = about
        self._say(self.tr("Reading…"))

    def read(self) -> None:
        here = self._about.location
        if here is None:
            return
        bucket = Location(here.connection, here.bucket)
        call = self._engine.call(self, protection.policy_of, bucket)
        self._calls.append(call.then(self._on_policy, self._on_policy_failed))

    def show_head(self, head: ObjectHead) -> None:
        self._head = head
        here, found = self._about.location, retention_of(head)
        if here is None:
            return
        if found is not None:
            if found.holds:
                call = self._engine.call(self, holds.of_object, here, head.key)
                self._calls.append(call.then(self._on_holds, self._on_failed))
            else:
                self._holds = ()
        self._show()

    def forget(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls = []
        self._policy, self._head, self._holds = None, None, None
        self._fields.show_fields(())
        self.timeline.show_retention(None)
        self.list.show_holds(())
        self.lock.forget()
        self._problem.clear()
        self._say("")
        for button in (self.extend_button, self.hold_button, self.remove_button, self.search_button):
            button.hide()

    def _on_policy(self, policy: Protection | None) -> None:
        self._policy = policy
        here = self._about.location
        self.policy_known.emit(here, policy)
        if policy is None and here is not None:  # the two exclude each other
            call = self._engine.call(self, object_lock.of_bucket, Location(here.connection, here.bucket))
            self._calls.append(call.then(self._on_lock, self._on_policy_failed))
        if not self._about.is_object or self._head is not None:
            self._show()

    def _on_policy_failed(self, _problem: Problem) -> None:
        """Who may not read the policy of the bucket still sees what the object says."""
        if not self._about.is_object or self._head is not None:
            self._show()

    def _on_lock(self, found: BucketLock) -> None:
        selection = self._about.selection() if found.enabled and not self._about.is_many else None
        if found.enabled:
            self._say("")
            self.lock.show_for(self._about, selection)

    def _on_holds(self, found: tuple[Hold, ...] | None) -> None:
        self._holds = found or ()
        self._show()

    def _on_failed(self, problem: Problem) -> None:
        self._problem.show_problem(problem)

    def _show(self) -> None:
        found = retention_of(self._head) if self._head is not None else None
        if self._about.is_object:
            self._show_object(found)
        else:
            self._show_many()
        self._show_rights()

    @Slot()
    def _show_rights(self) -> None:
        """Grey what cannot be: what the key was refused, here or elsewhere, or what the object cannot have."""
        for button, operations in (
            (self.extend_button, ()), (self.hold_button, ("AddLegalHold",)), (self.remove_button, ("DeleteLegalHold",))
        ):  # fmt: skip
            reason = obstacle(self._engine, self._about, *operations)
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.list.show_obstacle(obstacle(self._engine, self._about, "DeleteLegalHold"))
        found = retention_of(self._head) if self._head is not None else None
        if found is not None and found.period == PERMANENT:
            self.extend_button.setEnabled(False)
            self.extend_button.setToolTip(self.tr("Permanent retention cannot be changed."))
        if self._holds is not None and len(self._holds) >= holds.MOST:
            self.hold_button.setEnabled(False)
            self.hold_button.setToolTip(kept_words.hold_refusal(holds.Refusal.FULL))

    def _show_object(self, found: Retention | None) -> None:
        self.extend_button.setVisible(found is not None)
        self.hold_button.setVisible(found is not None)
        self.timeline.show_retention(found, self._holds or ())
        self.list.show_holds(self._holds or ())
        if found is None:
            self._fields.show_fields(())
            if self.lock.isHidden():
                self._say(self.tr("No retention: nothing keeps this object from being changed or deleted."))
            return
        self._say("" if found.protects else self.tr("It has ended: the object can be changed and deleted."))
        until = found.until
        self._fields.show_fields(
            [
                Field(self.tr("Period"), kept_words.period(found.period)),
                Field(self.tr("Kept until"), kept_words.local(until)),
                Field(self.tr("UTC"), kept_words.utc(until)),
                Field(self.tr("Days left"), kept_words.days_left(until, found.now) if until is not None else ""),
                Field(self.tr("Legal holds"), number(found.holds)),
            ]
        )

    def _show_many(self) -> None:
        protected = self._policy is not None
        for button in (self.extend_button, self.hold_button, self.remove_button, self.search_button):
            button.setVisible(protected)
        if self._policy is not None:
            words = self.tr("The bucket keeps objects {0} by default.").format(
                kept_words.period(self._policy.default * protection.DAY)
            )
            self._say(words)
        elif self.lock.isHidden():
            self._say(self.tr("The bucket has no retention policy."))

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    # Acts

    def _follow(self, dialog: BulkDialog) -> None:
        dialog.changed.connect(self.changed)

    @Slot()
    def _on_extend(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            self._follow(ExtendDialog.ask(self.window(), self._engine, selection))

    @Slot()
    def _on_hold(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            self._follow(HoldDialog.ask(self.window(), self._engine, selection, self._holds))

    @Slot()
    def _on_remove_from_many(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            self._follow(HoldDialog.ask(self.window(), self._engine, selection, removes=True))

    @Slot()
    def _on_search(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            KeptDialog.ask(self.window(), self._engine, selection)

    @Slot(str)
    def _on_remove(self, name: str) -> None:
        selection = self._about.selection()
        if selection is None:
            return
        found = retention_of(self._head) if self._head is not None else None
        last = found is not None and not found.runs and len(self._holds or ()) == 1
        free = self.tr("Its retention has ended: without this hold the object can be changed and deleted.")
        words = free if last else self.tr("What else protects the object stays.")
        box = question_box(self.window(), self.tr("Remove the legal hold “{0}”?").format(short(name)), words,
                           self.tr("Remove Hold"))  # fmt: skip
        box.accepted.connect(partial(self._remove, selection, name))
        box.open()

    def _remove(self, selection: Selection, name: str) -> None:
        self._problem.clear()
        stream = self._engine.stream(self, holds.remove, selection, name)
        self._removal = stream.each(self._on_removal, self._on_removed, self._on_failed)

    def _on_removal(self, progress: holds.Progress) -> None:
        if progress.failed:
            self._problem.show_problem(progress.failed[0])

    def _on_removed(self) -> None:
        self._removal = None
        if not self._problem.isVisible():
            self.changed.emit()


class _Holds(QWidget):
    """Legal holds, each with since when it is there and a button that takes it away."""

    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: tuple[Hold, ...] | None = None
        self._buttons: list[QToolButton] = []

    def show_obstacle(self, reason: str) -> None:
        """Grey the buttons for a reason; none: they can be pressed."""
        for button in self._buttons:
            button.setEnabled(not reason)
            button.setToolTip(reason or self.tr("Remove this legal hold…"))

    def show_holds(self, found: tuple[Hold, ...]) -> None:
        """Show these."""
        if found == self._shown:
            return
        self._shown = found
        self._buttons = []
        self.setVisible(bool(found))
        while (taken := self._column.takeAt(0)) is not None:
            old = taken.widget()
            if old:
                old.hide()
                old.deleteLater()
        for hold in found:
            self._column.addWidget(self._row(hold))

    def _row(self, hold: Hold) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(hold.name))
        since = label(self.tr("since {0}").format(kept_words.local(hold.since)), "quiet")
        since.setToolTip(self.tr("{0} UTC").format(kept_words.utc(hold.since)))
        words.addWidget(since)
        remove = QToolButton()
        set_icon(remove, "delete", "quiet")
        remove.setAccessibleName(self.tr("Remove the legal hold {0}").format(hold.name))
        self._buttons.append(remove)
        remove.clicked.connect(partial(self._on_remove, hold.name))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("hold", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _on_remove(self, name: str, _checked: bool = False) -> None:
        self.removal_wanted.emit(name)

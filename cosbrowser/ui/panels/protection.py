"""What a bucket makes of its objects: its retention policy, or its Object Lock; the two exclude each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import object_lock, protection
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.object_lock import BucketLock
from cosbrowser.cos.protection import DAY, BucketProtection, Protection
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kept_words
from cosbrowser.transfer.job import NewRetention
from cosbrowser.ui.dialogs.kept import KeptDialog
from cosbrowser.ui.dialogs.object_lock import LockRuleDialog
from cosbrowser.ui.dialogs.parts import heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.protection import ProtectionDialog
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.drops_box import DropsBox
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.rights import obstacle


class ProtectionPanel(Panel):
    """Of a bucket. What is not possible stands greyed beside its reason."""

    policy_known = Signal(object, object)  # Location, Protection | None
    drops_chosen = Signal(object, object)  # Location, NewRetention | None: how long dropped files are kept

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Retention")
        self._engine = engine
        self._about = Inspected()
        self._calls: list[Call[BucketProtection] | Call[BucketLock]] = []
        self._protection: BucketProtection | None = None
        self._lock: BucketLock | None = None
        self._excluded: dict[QPushButton, str] = {}
        self._fields = FieldList()
        self._state = label("", "quiet")
        self._problem = ProblemPanel()
        self.dropped: Callable[[Location], NewRetention | None] = lambda _: None  # as it is set for a bucket
        self.drops = DropsBox()
        self.drops.chosen.connect(self._on_drops_chosen)
        self.policy_button = QPushButton(self.tr("Set Policy…"))
        self.search_button = QPushButton(self.tr("Search and Report…"))
        self._lock_title = heading(self.tr("Object Lock"), 13)
        self._lock_fields = FieldList()
        self._lock_state = label("", "quiet")
        self.lock_button = QPushButton(self.tr("Switch On…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Retention policy"), 13))
        for widget in (self._fields, self._state, self._problem):
            column.addWidget(widget)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.policy_button, 0, left)
        column.addWidget(self.search_button, 0, left)
        column.addWidget(self.drops)
        column.addSpacing(6)
        for widget in (self._lock_title, self._lock_fields, self._lock_state):
            column.addWidget(widget)
        column.addWidget(self.lock_button, 0, left)
        self.policy_button.clicked.connect(self._on_policy)
        self.search_button.clicked.connect(self._on_search)
        self.lock_button.clicked.connect(self._on_lock_wanted)
        engine.refusals.changed.connect(self._show_rights)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        return about.is_bucket

    def show_about(self, about: Inspected) -> None:
        self._about = about
        self._say(self.tr("Reading…"))

    def read(self) -> None:
        here = self._about.location
        if here is None:
            return
        place = self._about.bucket.location if self._about.bucket is not None else ""
        first = self._engine.call(self, protection.of_bucket, here, place)
        self._calls.append(first.then(self._on_protection, self._on_failed))
        second = self._engine.call(self, object_lock.of_bucket, here)
        self._calls.append(second.then(self._on_lock, self._on_lock_failed))

    def forget(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls = []
        self._protection, self._lock = None, None
        self._excluded.clear()
        for fields in (self._fields, self._lock_fields):
            fields.show_fields(())
        self._problem.clear()
        self._say("")
        self._lock_state.setText("")
        for widget in (
            self.policy_button, self.search_button, self.drops, self._lock_title, self._lock_state, self.lock_button
        ):  # fmt: skip
            widget.hide()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    @Slot()
    def _show_rights(self) -> None:
        """Grey what cannot be: what the bucket excludes, and what the key was refused."""
        for button, operation in (
            (self.policy_button, "PutBucketProtectionConfiguration"), (self.lock_button, "PutObjectLockConfiguration")
        ):  # fmt: skip
            reason = obstacle(self._engine, self._about, operation) or self._excluded.get(button, "")
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def _allow(self, button: QPushButton, reason: str) -> None:
        """Show the button; greyed where the bucket excludes it for a reason."""
        self._excluded[button] = reason
        button.show()
        self._show_rights()

    def _on_protection(self, found: BucketProtection) -> None:
        self._protection = found
        self.policy_known.emit(self._about.location, found.policy)
        self._problem.clear()
        reasons = "\n".join(map(kept_words.obstacle, found.obstacles))
        if found.policy is None:
            self._say(reasons or self.tr("None: objects can be changed and deleted unless a hold or lock forbids it."))
            self.policy_button.setText(self.tr("Set Policy…"))
        else:
            self._say(self.tr("It cannot be removed. Objects can be deleted when their retention has ended."))
            self.policy_button.setText(self.tr("Change Policy…"))
            self._fields.show_fields(self._of_policy(found.policy))
            self.search_button.show()
            if self._about.location is not None and not self._about.read_only:
                self.drops.show_for(found.policy, self.dropped(self._about.location))
        self._allow(self.policy_button, reasons)

    def _of_policy(self, policy: Protection) -> list[Field]:
        days = [(self.tr("At least"), policy.minimum), (self.tr("By default"), policy.default),
                (self.tr("At most"), policy.maximum)]  # fmt: skip
        permanent = self.tr("allowed") if policy.permanent else self.tr("not allowed")
        fields = [Field(name, kept_words.period(count * DAY)) for name, count in days]
        return [*fields, Field(self.tr("Permanent retention"), permanent)]

    def _on_failed(self, problem: Problem) -> None:
        self._say("")
        if problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not read the policy of the bucket; that needs the role Manager."))
        else:
            self._problem.show_problem(problem)

    def _on_lock(self, found: BucketLock) -> None:
        self._lock = found
        self._lock_title.show()
        reason = ""
        if found.enabled:
            rule = found.rule
            length = kept_words.days(rule.days) if rule is not None and rule.days else ""
            if rule is not None and rule.years:
                length = kept_words.period(rule.years * 365 * DAY)
            mode = kept_words.mode(rule.mode) if rule is not None else self.tr("none")
            self._lock_fields.show_fields([Field(self.tr("Default"), mode), Field(self.tr("For"), length)])
            self._lock_state.setText("")
            self.lock_button.setText(self.tr("Change Rule…"))
        else:
            if found.protected:
                reason = self.tr("The retention policy of the bucket excludes Object Lock.")
            elif not found.versioned:
                reason = self.tr("Object Lock needs versioning: switch that on first.")
            self._lock_state.setText(reason or self.tr("Off."))
            self.lock_button.setText(self.tr("Switch On…"))
        self._lock_state.setVisible(bool(self._lock_state.text()))
        self._allow(self.lock_button, reason)

    def _on_lock_failed(self, _problem: Problem) -> None:
        """Without the right to see it, or on a server without it, nothing is said of it."""

    @Slot()
    def _on_policy(self) -> None:
        if self._about.location is not None and self._protection is not None:
            dialog = ProtectionDialog.ask(self.window(), self._engine, self._about.location, self._protection.policy)
            dialog.changed.connect(self.changed)

    @Slot(object)
    def _on_drops_chosen(self, wanted: NewRetention | None) -> None:
        if self._about.location is not None:
            self.drops_chosen.emit(self._about.location, wanted)

    @Slot()
    def _on_search(self) -> None:
        here = self._about.location
        if here is not None:
            whole = Selection(Location(here.connection, here.bucket), folders=("",))
            KeptDialog.ask(self.window(), self._engine, whole)

    @Slot()
    def _on_lock_wanted(self) -> None:
        if self._about.location is not None and self._lock is not None:
            LockRuleDialog.ask(self.window(), self._engine, self._about.location, self._lock).changed.connect(
                self.changed
            )

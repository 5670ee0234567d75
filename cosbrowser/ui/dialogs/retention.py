"""The dialog that extends the retention of one object or of many: never shorter, and what would be is not sent."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Slot
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QWidget

from cosbrowser.cos import kept, protection, retention
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.kept import Looked, Question
from cosbrowser.cos.protection import Protection
from cosbrowser.cos.retention import INDEFINITE, LATEST, Extension, Retention, Way
from cosbrowser.engine.client import Call, Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bulk import BulkDialog, named
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import label, set_role
from cosbrowser.ui.dialogs.shared import MOST_READ
from cosbrowser.ui.length_field import LengthField

_ENDLESS = "endless"


class ExtendDialog(BulkDialog):
    """The three ways of the service, a new period, or indefinitely; says what comes of it before it is sent.

    The bucket's policy is read, and of up to a thousand objects the retention looked up, while the dialog is open, so
    that it can say how many of them this extends.
    """

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection) -> None:
        super().__init__(parent, engine, selection)
        self._policy: Protection | None = None
        self._asked: Call[Protection | None] | None = engine.call(self, protection.policy_of, selection.location)
        self._asked.then(self._on_policy, self._on_policy_failed)
        self._known: list[Retention] = []
        self._without = 0  # looked up, and has none
        self._reader: Stream[Looked] | None = None
        self.setWindowTitle(self.tr("Extend Retention"))
        self.title.setText(self.tr("Extend the retention of {0}").format(named(selection)))
        self.apply_button.setText(self.tr("Extend"))
        self.how = QComboBox()
        for words, way in (
            (self.tr("Add time to what there is"), Way.ADDITIONAL),
            (self.tr("Keep for a time from now"), Way.FROM_NOW),
            (self.tr("Keep until a date"), Way.UNTIL),
            (self.tr("New period, counted from creation"), Way.PERIOD),
            (self.tr("Indefinitely, until a period is set"), _ENDLESS),
        ):
            self.how.addItem(words, way)
        self.length = LengthField(self.tr("Length"))
        self.length.amount.setValue(30)
        self.until = QDateTimeEdit()
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy HH:mm")
        self.until.setDateTime(QDateTime.currentDateTime().addDays(30))
        self.now = label("", "quiet")
        self.plan = label()
        form = Form()
        form.add(self.tr("How"), self.how)
        self._length_row = form.add(self.tr("Length"), self.length)
        self._until_row = form.add(self.tr("Until"), self.until)
        for widget in (self.now, form, self.plan):
            self.fields.addWidget(widget)
        self.how.currentIndexChanged.connect(self._on_edited)
        self.length.edited.connect(self._on_edited)
        self.until.dateTimeChanged.connect(self._on_edited)
        if not selection.folders and len(selection.objects) <= MOST_READ:
            self._reader = engine.stream(self, kept.look, selection, Question()).each(
                self._on_looked, self._on_all_looked, self._on_look_failed
            )
        self._on_edited()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection) -> ExtendDialog:
        """Show it for objects and folders of one bucket."""
        dialog = cls(parent, engine, selection)
        dialog.open()
        return dialog

    def extension(self) -> Extension:
        """What is chosen."""
        way = self.how.currentData()
        if way == _ENDLESS:
            return Extension(Way.PERIOD, INDEFINITE)
        if way is Way.UNTIL:
            return Extension(Way.UNTIL, until=kept_words.from_qt(self.until.dateTime()))
        return Extension(way, self.length.seconds)

    def _start(self) -> Stream[Progress]:
        return self.engine.stream(self, retention.extend, self.selection, self.extension())

    def _on_policy(self, policy: Protection | None) -> None:
        self._asked, self._policy = None, policy
        self._on_edited()

    def _on_policy_failed(self, _problem: Problem) -> None:
        """Who may not read the policy is told by the server where it ends."""
        self._asked = None
        self._on_edited()

    @property
    def _is_looking(self) -> bool:
        return self._reader is not None or self._asked is not None

    def _on_looked(self, found: Looked) -> None:
        self._known += [one.retention for one in found.found]
        self._without += found.objects - len(found.found)

    def _on_all_looked(self) -> None:
        self._reader = None
        if len(self._known) == 1 and not self._without:
            until = self._known[0].until
            if until is not None:
                self.now.setText(self.tr("Now kept until {0}.").format(kept_words.both(until)))
                self.until.setMinimumDateTime(QDateTime.fromMSecsSinceEpoch(round(until.timestamp() * 1000)))
                self.until.setDateTime(self.until.minimumDateTime().addDays(30))
            else:
                self.now.setText(self.tr("Now kept: {0}.").format(kept_words.period(self._known[0].period)))
        self._on_edited()

    def _on_look_failed(self, problem: Problem) -> None:
        self._reader = None
        self.problem.show_problem(problem)
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        way = self.how.currentData()
        self._until_row.set_visible(way is Way.UNTIL)
        self._length_row.set_visible(way in (Way.ADDITIONAL, Way.FROM_NOW, Way.PERIOD))
        words, wrong = self._judged()
        set_role(self.plan, "bad" if wrong else "")
        self.plan.setText(words)
        self.now.setVisible(bool(self.now.text()))
        self.set_ready(not wrong and not self._is_looking)

    def _judged(self) -> tuple[str, bool]:
        """What comes of it, and whether nothing would."""
        if self._is_looking:
            return self.tr("Looking up what they have now…"), False
        wanted = self.extension()
        if not self._known and not self._without:
            if wanted.way is not Way.UNTIL and wanted.seconds == 0:
                return self.tr("Give a length of time."), True
            return self.tr("What each object has is looked up before. Nothing is ever made shorter."), False
        faults = [retention.fault_of(one, wanted, self._policy) for one in self._known]
        faults += [retention.Fault.UNPROTECTED] * self._without
        fit = [one for one, fault in zip(self._known, faults, strict=False) if fault is None]
        if len(faults) == 1:
            fault = faults[0]
            return (self._outcome(fit, wanted), False) if fault is None else (self._fault(fault), True)
        if not fit:
            first = next(fault for fault in faults if fault is not None)
            return self.tr("This extends none of them. {0}").format(self._fault(first)), True
        words = self.tr("{0} of {1} will be extended.").format(number(len(fit)), number(len(faults)))
        others = {self._fault(fault) for fault in faults if fault is not None}
        return " ".join([words, self._outcome(fit, wanted), *sorted(others)]).strip(), False

    def _fault(self, fault: retention.Fault) -> str:
        return kept_words.extension_fault(fault, self._policy)

    def _outcome(self, fit: list[Retention], wanted: Extension) -> str:
        ends = [end for one in fit if (end := retention.expiry(one, wanted)) is not None and end < LATEST]
        if wanted.way is Way.PERIOD and wanted.seconds == INDEFINITE:
            return self.tr("Then nobody can change or delete it until a period is set and has ended.")
        if not ends:
            return ""
        if len(fit) == 1:
            return self.tr("Then kept until {0}. This cannot be taken back.").format(kept_words.both(ends[0]))
        return self.tr("The last is then kept until {0}. This cannot be taken back.").format(kept_words.both(max(ends)))

    def reject(self) -> None:
        if self._reader is not None:
            self._reader.cancel()
            self._reader = None
        super().reject()

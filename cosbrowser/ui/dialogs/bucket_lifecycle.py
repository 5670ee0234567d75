"""The dialog over the lifecycle rules of a bucket."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import bucket_lifecycle
from cosbrowser.cos.bucket_lifecycle import MOST_RULES, Archive, Fault, Rule
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_rules import RulesDialog
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import Disclosure, heading, label
from cosbrowser.ui.pairs import PairsEditor

_MOST_DAYS = 36_500
_UNITS = (("bytes", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30))


class LifecycleDialog(RulesDialog[Rule]):
    """What expires when, and what goes to the archive."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, now: tuple[Rule, ...], archives: bool
    ) -> None:
        self._archives = archives
        super().__init__(parent, engine, location, self.tr("Lifecycle rules"), now, MOST_RULES)
        self.begin()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, location: Location, now: tuple[Rule, ...], *, archives: bool = True
    ) -> LifecycleDialog:
        """Show it. `now`: what the server had; `archives`: whether the bucket's location has an archive."""
        dialog = cls(parent, engine, location, now, archives)
        dialog.open()
        return dialog

    def _make_form(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        top = Form()
        self.name, self.prefix = QLineEdit(), QLineEdit()
        self.prefix.setPlaceholderText(self.tr("all objects"))
        self.enabled = QCheckBox(self.tr("In force"))
        top.add(self.tr("Name of the rule"), self.name)
        top.add("", self.enabled)
        top.add(self.tr("Keys beginning with"), self.prefix)
        self.over, self.under = _SizeEdit(), _SizeEdit()
        self.tags = PairsEditor(self.tr("Add Tag"), self._judge_tag)
        chosen = Form()
        chosen.add(self.tr("Larger than"), self.over)
        chosen.add(self.tr("Smaller than"), self.under)
        chosen.add(self.tr("With the tags"), self.tags)
        self.further = Disclosure(self.tr("Choose by size and tags too"), chosen)
        self.expire = _When(self.tr("Delete objects"), least=1)
        self.markers = QCheckBox(self.tr("Remove delete markers that hide nothing any more"))
        self.old = _When(self.tr("Delete older versions"), least=1, dates=False)
        self.abort = _When(self.tr("Give up unfinished uploads"), least=1, dates=False)
        self.archive = _When(self.tr("Move new objects to the archive"), least=0)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Archive: back within 12 hours"), Archive.SLOW)
        self.kind.addItem(self.tr("Accelerated archive: back within 2 hours"), Archive.ACCELERATED)
        self.kind.setAccessibleName(self.tr("Kind of archive"))
        self.archive_note = label("", "quiet")
        self.archive_note.setContentsMargins(28, 0, 0, 0)
        self.archive_note.setText(
            self.tr("For the whole bucket only. An archived object is stored for at least 90 days.")
            if self._archives
            else self.tr("This location has no archive.")
        )
        kind_row = QHBoxLayout()
        kind_row.setContentsMargins(28, 0, 0, 0)
        kind_row.addWidget(self.kind)
        kind_row.addStretch(1)
        column.addWidget(top)
        column.addWidget(self.further)
        column.addWidget(heading(self.tr("What it does"), 13))
        for widget in (self.expire, self.markers, self.old, self.abort, self.archive):
            column.addWidget(widget)
        column.addLayout(kind_row)
        column.addWidget(self.archive_note)
        for edit in (self.name, self.prefix):
            edit.textChanged.connect(self.edited)
        for box in (self.enabled, self.markers):
            box.toggled.connect(self.edited)
        for part in (self.expire, self.old, self.abort, self.archive):
            part.edited.connect(self.edited)
        for size in (self.over, self.under):
            size.number.textChanged.connect(self.edited)
            size.unit.currentIndexChanged.connect(self.edited)
        self.tags.edited.connect(self.edited)
        self.kind.currentIndexChanged.connect(self.edited)
        return whole

    def _judge_tag(self, name: str, value: str) -> str:
        if not name:
            return self.tr("A tag needs a key.")
        return self.tr("A key has at most 128 characters, a value 256.") if len(name) > 128 or len(value) > 256 else ""

    def _new_rule(self) -> Rule:
        return Rule(bucket_lifecycle.free_id("rule", tuple(self.rules)))

    def _name_of(self, rule: Rule) -> str:
        name = rule.id or self.tr("New rule")
        return name if rule.enabled else self.tr("{0} (off)").format(name)

    def _show_rule(self, rule: Rule) -> None:
        self.name.setText(rule.id)
        self.enabled.setChecked(rule.enabled)
        self.prefix.setText(rule.prefix)
        self.over.show_size(rule.over)
        self.under.show_size(rule.under)
        self.tags.show_pairs(dict(rule.tags))
        self.further.unfold(rule.filtered)
        self.expire.show_when(rule.expire_days, rule.expire_date)
        self.markers.setChecked(rule.markers)
        self.old.show_when(rule.old_days)
        self.abort.show_when(rule.abort_days)
        self.archive.show_when(rule.archive_days, rule.archive_date)
        self.kind.setCurrentIndex(max(0, self.kind.findData(rule.archive)))
        self._show_what_excludes_what()

    def _rule(self) -> Rule:
        self._show_what_excludes_what()
        archive = Archive(self.kind.currentData()) if self.archive.isChecked() else None
        return Rule(
            id=self.name.text().strip(),
            enabled=self.enabled.isChecked(),
            prefix=self.prefix.text(),
            tags={name: value or "" for name, value in self.tags.pairs().items()},
            over=self.over.octets(),
            under=self.under.octets(),
            expire_days=self.expire.days(),
            expire_date=self.expire.moment(),
            markers=self.markers.isChecked() and self.markers.isEnabled(),
            old_days=self.old.days(),
            abort_days=self.abort.days(),
            archive=archive,
            archive_days=self.archive.days(),
            archive_date=self.archive.moment(),
        )

    def _show_what_excludes_what(self) -> None:
        expires = self.expire.isChecked()
        self.markers.setEnabled(not expires)
        self.markers.setToolTip(
            self.tr("A rule that deletes objects removes such markers by itself.") if expires else ""
        )
        elsewhere = any(rule.archive is not None for at, rule in enumerate(self.rules) if at != self.list.currentRow())
        possible = self._archives and (not elsewhere or self.archive.isChecked())
        self.archive.setEnabled(possible)
        self.archive.setToolTip(
            self.tr("Another rule moves objects to the archive; there can be one.") if elsewhere else ""
        )
        self.kind.setVisible(self.archive.isChecked())
        self.archive_note.setVisible(self.archive.isChecked() or not self._archives)

    def _wrong(self, rule: Rule, others: tuple[Rule, ...]) -> str:
        if (rule.over or 0) < 0 or (rule.under or 0) < 0:
            return self.tr("A size is a number.")
        if not self.tags.is_right and rule is self.rules[self.list.currentRow()]:
            return self.tr("Look at the tags.")
        fault = bucket_lifecycle.fault(rule, others, datetime.now(UTC).date())
        words = {
            Fault.ID: self.tr("The name of a rule has letters, digits and ! _ . * ' ( ) -, at most 255."),
            Fault.SAME_ID: self.tr("Another rule has this name."),
            Fault.NOTHING: self.tr("Choose what the rule does."),
            Fault.DAYS: self.tr("Choose a number of days."),
            Fault.PAST: self.tr("The date is over."),
            Fault.ARCHIVE_PART: self.tr("A rule that archives is for the whole bucket: no keys, sizes or tags."),
            Fault.TWO_ARCHIVES: self.tr("A bucket can have one rule that archives."),
            Fault.SIZES: self.tr("No object is larger and smaller than this."),
            Fault.TAGS: self.tr("At most ten tags; a key has 128 characters, a value 256."),
            Fault.FILTERED: self.tr("Uploads and delete markers cannot be chosen by size or tags."),
            Fault.TOO_MANY: self.tr("A bucket has at most 1,000 rules."),
        }
        return words[fault] if fault is not None else ""

    def _send(self) -> Call[tuple[Rule, ...]]:
        return self.engine.call(self, bucket_lifecycle.set_rules, self.location, tuple(self.rules))


class _When(QWidget):
    """A tick, and after how many days or on which date."""

    edited = Signal()

    def __init__(self, words: str, *, least: int, dates: bool = True) -> None:
        super().__init__()
        self.box = QCheckBox(words)
        self.how = QComboBox()
        self.how.addItem(self.tr("after"), False)  # whether on a date
        if dates:
            self.how.addItem(self.tr("on"), True)
        self.how.setAccessibleName(self.tr("When"))
        self.number = QSpinBox()
        self.number.setRange(least, _MOST_DAYS)
        self.number.setSuffix(self.tr(" days"))
        self.number.setAccessibleName(words)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setToolTip(self.tr("At midnight, UTC"))
        self.day.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        for widget in (self.how, self.number, self.day):
            row.addWidget(widget)
        self._dates = dates
        self.box.toggled.connect(self._show_state)
        self.how.currentIndexChanged.connect(self._show_state)
        self.number.valueChanged.connect(self.edited)
        self.day.dateChanged.connect(self.edited)
        self._show_state()

    def isChecked(self) -> bool:
        return self.box.isChecked()

    def show_when(self, days: int | None, moment: date | None = None) -> None:
        """Show days or a date; neither: it is not ticked."""
        self.box.setChecked(days is not None or moment is not None)
        self.how.setCurrentIndex(1 if moment is not None else 0)
        self.number.setValue(days if days is not None else 30)
        shown = QDate(moment.year, moment.month, moment.day) if moment is not None else QDate.currentDate().addMonths(1)
        self.day.setDate(shown)
        self._show_state()

    def days(self) -> int | None:
        """After how many days; None: on a date, or never."""
        return self.number.value() if self.isChecked() and not self.how.currentData() else None

    def moment(self) -> date | None:
        """The date; None: after days, or never."""
        day = self.day.date()
        if not self.isChecked() or not self.how.currentData():
            return None
        return date(day.year(), day.month(), day.day())

    def _show_state(self, _: object = None) -> None:
        ticked, by_date = self.isChecked(), bool(self.how.currentData())
        self.how.setVisible(ticked and self._dates)
        self.number.setVisible(ticked and not by_date)
        self.day.setVisible(ticked and by_date)
        self.edited.emit()


class _SizeEdit(QWidget):
    """A number with a unit; empty: no limit."""

    def __init__(self) -> None:
        super().__init__()
        self.number = QLineEdit()
        self.number.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.number.setPlaceholderText(self.tr("any size"))
        self.unit = QComboBox()
        for name, factor in _UNITS:
            self.unit.addItem(name, factor)
        self.unit.setAccessibleName(self.tr("Unit"))
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.number, 1)
        row.addWidget(self.unit)

    def show_size(self, octets: int | None) -> None:
        """Show a number of bytes in the largest unit that has it whole."""
        at = max((at for at, (_, factor) in enumerate(_UNITS) if octets and octets % factor == 0), default=2)
        self.unit.setCurrentIndex(at)
        self.number.setText("" if octets is None else str(octets // _UNITS[at][1]))

    def octets(self) -> int | None:
        """The number of bytes; -1 for what is no number."""
        text = self.number.text().strip()
        if not text:
            return None
        return int(text) * int(self.unit.currentData()) if text.isdecimal() and len(text) < 16 else -1

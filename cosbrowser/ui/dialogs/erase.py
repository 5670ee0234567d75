"""Dialogs that delete for good, a bucket's contents or objects with all versions: counted, named, told what stayed."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import erasing
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import DELIMITER, Location, Selection
from cosbrowser.cos.erasing import Plan
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import number, size
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.key_list import Stayed
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.fields import Field, FieldList

_MOST_KEPT = 1000  # failures; the others are counted
_MOST_TYPED = 60  # characters of a name that a person is made to type


class _State(enum.Enum):
    COUNTING = enum.auto()
    READY = enum.auto()
    RUNNING = enum.auto()
    OVER = enum.auto()


@dataclass(frozen=True, slots=True)
class Words:
    """What one of these dialogs says. `name` is what has to be typed, `name_of` what that is the name of."""

    window: str
    question: str
    ask_name: str
    name: str
    name_of: str
    act: str
    running: str
    nothing: str
    in_part: str


class EraseDialog(FittingDialog):
    """The plan first; then all versions and delete markers go, once the name was typed. A subclass has the words."""

    progressed = Signal(object)  # Deleted
    over = Signal(bool)  # something was deleted; whether all of it was

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection, words: Words) -> None:
        super().__init__(parent, 520)
        self.setWindowTitle(words.window)
        self._words = words
        self._selection = selection
        self._engine = engine
        self._state = _State.COUNTING
        self._stream: Stream[Any] | None = None
        self._plan = Plan()
        self._done = 0
        self._failed: list[Problem] = []
        self._failures = 0
        self.title = heading(words.question)
        self.form = self.made_form()
        self.figures = FieldList()
        self.warning = label("", "caution")
        self.ask_name = label(words.ask_name)
        self.name = QLineEdit()
        self.name.setAccessibleName(words.name_of)
        self.name.setPlaceholderText(words.name)
        self.amount = label()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.kept = Stayed(self.tr("What could not be deleted"))
        self.problem = ProblemPanel()
        self.erase_button = QPushButton(words.act)
        self.erase_button.setProperty("danger", True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        for widget in (self.title, self.form, self.figures, self.amount, self.warning, self.ask_name, self.name,
                       self.progress, self.kept, self.problem):  # fmt: skip
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.erase_button)
        buttons.addWidget(self.cancel_button)
        column.addLayout(buttons)
        self.erase_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)  # Enter is safe
        self.name.textChanged.connect(self._show_state)
        self.erase_button.clicked.connect(self._on_erase)
        self.cancel_button.clicked.connect(self.reject)
        self._count()

    def made_form(self) -> QWidget:
        """What is chosen before, above the figures."""
        return QWidget()

    @property
    def is_counting(self) -> bool:
        """Whether the plan is still being made."""
        return self._state is _State.COUNTING

    @property
    def is_before(self) -> bool:
        """Whether nothing has been deleted yet."""
        return self._state in (_State.COUNTING, _State.READY)

    @property
    def _total(self) -> int:
        """What would go, one by one."""
        return self._plan.all

    @property
    def _asks_name(self) -> bool:
        return True

    def _counting(self) -> Stream[Any]:
        return self._engine.stream(self, erasing.plan, self._selection)

    def _erasing(self) -> Stream[Deleted]:
        return self._engine.stream(self, erasing.erase, self._selection)

    def _take(self, plan: Any) -> None:
        self._plan = plan

    def _count(self) -> None:
        self.problem.clear()
        self._state = _State.COUNTING
        self._stream = self._counting().each(self._on_counted, self._on_all_counted, self._on_count_failed)
        self._show_state()

    def _on_counted(self, plan: Any) -> None:
        self._take(plan)
        self._show_state()

    def _on_all_counted(self) -> None:
        self._stream = None
        self._state = _State.READY
        self._show_state()
        if self._total and self._asks_name:
            self.name.setFocus()
        announce(self, self.amount.text())

    def _on_count_failed(self, problem: Problem) -> None:
        self._stream = None
        self.problem.show_problem(problem, {Remedy.RETRY: self._count})

    @Slot()
    def _show_state(self, _text: str = "") -> None:
        state, before = self._state, self.is_before
        self.form.setVisible(before and self.form.layout() is not None)
        self.figures.show_fields(self._figures() if before else ())
        asks = state is _State.READY and self._total > 0
        self.warning.setText(self._warning())
        self.warning.setVisible(asks and bool(self.warning.text()))
        for widget in (self.ask_name, self.name):
            widget.setVisible(asks and self._asks_name)
        self.progress.setVisible(state is _State.RUNNING)
        self.erase_button.setVisible(before and (asks or state is _State.COUNTING))
        self.erase_button.setEnabled(asks and self._named)
        words = {_State.RUNNING: self.tr("Stop"), _State.OVER: self.tr("Close")}.get(state, self.tr("Cancel"))
        self.cancel_button.setText(words if asks or not before or state is _State.COUNTING else self.tr("Close"))
        self.amount.setText(self._amount())
        self.amount.setVisible(bool(self.amount.text()))

    @property
    def _named(self) -> bool:
        return not self._asks_name or self.name.text().strip() == self._words.name

    def _figures(self) -> tuple[Field, ...]:
        plan = self._plan
        counts = (
            (self.tr("Objects"), plan.objects),
            (self.tr("Older versions"), plan.versions),
            (self.tr("Delete markers"), plan.markers),
            (self.tr("Unfinished uploads"), plan.uploads),
        )
        return (
            *(Field(words, number(count) if count else "") for words, count in counts),
            Field(self.tr("Size"), size(plan.size) if plan.size else ""),
            Field(self.tr("Requests, about"), number(plan.requests) if plan.all else ""),
        )

    def _amount(self) -> str:
        if self._state is _State.COUNTING:
            return self.tr("Counting…")
        if self._state is _State.READY:
            return "" if self._total else self._words.nothing
        return self.tr("{0} of {1} deleted").format(number(self._done), number(max(self._total, self._done)))

    def _warning(self) -> str:
        plan = self._plan
        if plan.kept is not None and (plan.retained or plan.locked):
            if not plan.kept:
                return ""
            one = plan.kept == 1
            words = self.tr("1 of them is locked and stays.") if one else self.tr("{0} of them are locked and stay.")
            return words.format(number(plan.kept))
        if plan.retained:
            return self.tr("The bucket has a retention policy: objects under retention or a legal hold stay.")
        if plan.locked:
            return self.tr("The bucket has Object Lock: versions that are locked stay.")
        return ""

    @Slot()
    def _on_erase(self) -> None:
        if not self._named:
            return
        self.problem.clear()
        self._state = _State.RUNNING
        self._done, self._failed, self._failures = 0, [], 0
        self.title.setText(self._words.running)
        self.progress.setRange(0, max(1, self._total))
        self.progress.setValue(0)
        self._stream = self._erasing().each(self._on_deleted, self._on_all_deleted, self._on_failed)
        self.cancel_button.setFocus()
        self._show_state()

    def _on_deleted(self, page: Deleted) -> None:
        self._done += len(page.keys)
        self._failures += len(page.failed)
        self._failed += page.failed[: _MOST_KEPT - len(self._failed)]
        self.progress.setMaximum(max(self.progress.maximum(), self._done))
        self.progress.setValue(self._done)
        self._show_state()
        self.progressed.emit(page)

    def _on_all_deleted(self) -> None:
        if not self._failures:
            self._stream = None
            self.over.emit(True)
            self.accept()
            return
        self._end(self.tr("{0} could not be deleted").format(number(self._failures)))

    def _on_failed(self, problem: Problem) -> None:
        self._end(self._words.in_part)
        self.problem.show_problem(problem)

    def _end(self, title: str) -> None:
        self._stream = None
        self._state = _State.OVER
        self.title.setText(title)
        if self._failed:
            self.kept.show_problems(self._failed, self._failures)
            self.problem.show_problem(min(self._failed, key=lambda problem: problem.key))
        self._show_state()
        self.over.emit(False)
        announce(self, title)

    def reject(self) -> None:
        """While it runs, Esc and "Stop" stop it and keep the dialog, to say how far it got."""
        if self._stream is not None:
            self._stream.cancel()
        if self._state is _State.RUNNING:
            self._end(self.tr("Stopped"))
        else:
            super().reject()


class EmptyBucketDialog(EraseDialog):
    """All that is in a bucket, unfinished uploads included."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location) -> None:
        name = quoted(location.bucket)
        words = Words(
            window=self.tr("Empty bucket"),
            question=self.tr("Empty the bucket {0}?").format(name),
            ask_name=self.tr("This cannot be undone. Type the name of the bucket to go on:"),
            name=location.bucket,
            name_of=self.tr("Name of the bucket"),
            act=self.tr("Empty Bucket"),
            running=self.tr("Emptying {0}").format(name),
            nothing=self.tr("The bucket is empty: no objects, versions or unfinished uploads."),
            in_part=self.tr("The bucket was emptied in part"),
        )
        super().__init__(parent, engine, Selection(location, folders=("",)), words)

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location) -> EmptyBucketDialog:
        """Show it for a bucket."""
        dialog = cls(parent, engine, location)
        dialog.open()
        return dialog


class DeleteVersionsDialog(EraseDialog):
    """Objects and folders of one place with all that was ever stored there."""

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection) -> None:
        keys = [*selection.folders, *(entry.key for entry in selection.objects)]
        name = keys[0][keys[0].rstrip(DELIMITER).rfind(DELIMITER) + 1 :].rstrip(DELIMITER) if len(keys) == 1 else ""
        if len(keys) != 1:
            objects = self.tr("{0} objects and folders").format(number(len(keys)))
            question = self.tr("Delete {0} with all their versions?").format(objects)
        elif selection.folders:
            question = self.tr("Delete the folder {0} and all versions of all that is in it?").format(quoted(name))
        else:
            question = self.tr("Delete {0} with all its versions?").format(quoted(name))
        typed = name == name.strip() and name.isprintable() and 0 < len(name) <= _MOST_TYPED
        if not typed:
            ask_name = self.tr("This cannot be undone, not even with Undo. Type the name of the bucket to go on:")
        elif selection.folders:
            ask_name = self.tr("This cannot be undone, not even with Undo. Type the name of the folder to go on:")
        else:
            ask_name = self.tr("This cannot be undone, not even with Undo. Type the name of the object to go on:")
        words = Words(
            window=self.tr("Delete all versions"),
            question=question,
            ask_name=ask_name,
            name=name if typed else selection.location.bucket,
            name_of=self.tr("Name"),
            act=self.tr("Delete All Versions"),
            running=self.tr("Deleting from {0}").format(quoted(selection.location.name)),
            nothing=self.tr("There is nothing any more: no objects, versions or delete markers."),
            in_part=self.tr("The deletion was interrupted"),
        )
        super().__init__(parent, engine, selection, words)

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection) -> DeleteVersionsDialog:
        """Show it for objects and folders of one place."""
        dialog = cls(parent, engine, selection)
        dialog.open()
        return dialog

"""A dialog that changes one object or many: what is wanted, how far it got, what could not be done and why."""

from __future__ import annotations

import enum
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import objects
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import number, size, tr
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.form import FittingScroll
from cosbrowser.ui.dialogs.key_list import Stayed
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.protected import ProtectedLine
from cosbrowser.ui.errors import quoted


class State(enum.Enum):
    """Where the dialog stands."""

    EDITING = enum.auto()
    RUNNING = enum.auto()
    OVER = enum.auto()  # not all of it: stopped, or some could not be changed


class BulkDialog(FittingDialog):
    """A form over a selection, and one act on each object of it.

    A subclass puts its fields into `fields`, says with `set_ready` whether they can be carried out, and gives the
    stream of `_start`. The dialog counts what is below folders first and says it; it closes by itself when all went
    well, and else keeps what was typed. `changed` is said after anything was changed.
    """

    changed = Signal()

    overwrites = False  # its act is refused for objects under retention

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection, width: int = 560) -> None:
        super().__init__(parent, width)
        self.engine = engine
        self.selection = selection
        self.state = State.EDITING
        self._stream: Stream[Progress] | None = None
        self._counting: Stream[tuple[int, int]] | None = None
        self._objects = len(selection.objects) or not selection.folders  # without either: the bucket itself
        self._size = sum(entry.size for entry in selection.objects)
        self._counted = not selection.folders
        self._ready = False
        self._pressed = False  # before it was known what is protected
        self._done = 0
        self._failed: tuple[Problem, ...] = ()

        self.title = heading()
        self.fields = QVBoxLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(GAP)
        self._form = QWidget()
        self._form.setLayout(self.fields)
        self._scroll = FittingScroll(self._form)
        self.amount = label("", "quiet")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.kept = Stayed(self.tr("What could not be changed"))
        self.problem = ProblemPanel()
        self.apply_button = QPushButton(self.tr("Apply"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.title)
        column.addWidget(self._scroll, 1)
        self.protected = ProtectedLine(engine, selection) if self.overwrites else None
        if self.protected is not None:
            self.protected.known.connect(self._on_protected)
            column.addWidget(self.protected)
        for widget in (self.amount, self.progress, self.kept, self.problem):
            column.addWidget(widget)
        column.addWidget(button_row(primary=self.apply_button, others=(self.cancel_button,)))
        self.apply_button.clicked.connect(self._on_apply)
        self.cancel_button.clicked.connect(self.reject)
        if selection.folders:
            self._counting = engine.stream(self, objects.count, selection).each(
                self._on_counted, self._on_all_counted, self._on_count_failed
            )
        self._show_state()

    def _start(self) -> Stream[Progress]:
        """The stream that does it to the whole selection, not yet begun with `each`."""
        raise NotImplementedError

    def _is_certain(self) -> bool:
        """Whether it may begin; a subclass may ask first."""
        return True

    @Slot()
    def _on_protected(self) -> None:
        """What the server would refuse is left out: it is said, and not sent."""
        keys = self.protected.keys if self.protected is not None else frozenset[str]()
        if keys and not self.selection.folders:  # below folders each is looked at once more before it is changed
            left = tuple(entry for entry in self.selection.objects if entry.key not in keys)
            self.selection = replace(self.selection, objects=left)
            self._objects, self._size = len(left), sum(entry.size for entry in left)
        self._show_state()
        if self._pressed and not keys:  # what is protected is to be read first
            self._on_apply()
        self._pressed = False

    def set_ready(self, ready: bool) -> None:
        """Whether what is typed can be carried out."""
        self._ready = ready
        self._show_state()

    @Slot()
    def _on_apply(self) -> None:
        if self.protected is not None and self.protected.looking:
            self._pressed = True
            return
        if not self._is_certain():
            return
        self.problem.clear()
        self.kept.clear()
        self._done, self._failed = 0, ()
        self.state = State.RUNNING
        self.progress.setRange(0, self._objects)
        self.progress.setValue(0)
        self._show_state()
        self._stream = self._start().each(self._on_progress, self._on_all_done, self._on_failed)

    def _on_progress(self, progress: Progress) -> None:
        self._done += len(progress.done)
        self._failed += progress.failed
        self.progress.setMaximum(max(self.progress.maximum(), self._done))
        self.progress.setValue(self._done)
        self._show_state()

    def _on_all_done(self) -> None:
        self._stream = None
        if self._done:
            self.changed.emit()
        if not self._failed:
            self.accept()
            return
        self._list_failures()
        self._end()

    def _on_failed(self, problem: Problem) -> None:
        self._stream = None
        if self._done:
            self.changed.emit()
        self._list_failures()
        self.problem.show_problem(problem)
        self._end()

    def _end(self) -> None:
        self.state = State.OVER
        self._show_state()
        announce(self, self.amount.text())

    def _list_failures(self) -> None:
        """What stayed as it was; of one object alone the reason says all."""
        if not self._failed:
            return
        self.problem.show_problem(self._failed[0])
        if self._objects == 1 and len(self._failed) == 1:
            return
        self.kept.show_problems(self._failed)

    def _on_counted(self, total: tuple[int, int]) -> None:
        self._objects, self._size = total
        self._show_state()

    def _on_all_counted(self) -> None:
        self._counting = None
        self._counted = True
        self._show_state()

    def _on_count_failed(self, problem: Problem) -> None:
        self._counting = None
        self.problem.show_problem(problem, {Remedy.RETRY: self._count_again})

    def _count_again(self) -> None:
        self.problem.clear()
        self._counting = self.engine.stream(self, objects.count, self.selection).each(
            self._on_counted, self._on_all_counted, self._on_count_failed
        )

    def _show_state(self) -> None:
        running = self.state is State.RUNNING
        self._form.setEnabled(not running)
        self.progress.setVisible(running)
        self.apply_button.setVisible(not running)
        self.apply_button.setEnabled(self._ready and self._counted and self._objects > 0)
        self.cancel_button.setText(
            {State.RUNNING: self.tr("Stop"), State.OVER: self.tr("Close")}.get(self.state, self.tr("Cancel"))
        )
        self.amount.setText(self._amount())
        self.amount.setVisible(bool(self.amount.text()))

    def _amount(self) -> str:
        objects_, octets = number(self._objects), size(self._size)
        if self.state is not State.EDITING:
            if self._objects == 1:
                return ""
            words = self.tr("{0} of {1} objects changed").format(number(self._done), objects_)
            left = self.tr("{0} could not be changed").format(number(len(self._failed)))
            return f"{words} · {left}" if self._failed else words
        if not self._counted:
            return self.tr("Counting: {0} objects, {1} so far…").format(objects_, octets)
        if not self._objects:
            return self.tr("There are no objects in it.")
        return self.tr("Changes {0} objects, {1}.").format(objects_, octets) if self._objects > 1 else ""

    def reject(self) -> None:
        """While it runs, Esc and "Stop" stop it and keep the dialog, to say how far it got."""
        if self.protected is not None:
            self.protected.stop()
        if self._counting is not None:
            self._counting.cancel()
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None
            if self._done:
                self.changed.emit()
            self._list_failures()
            self._end()
            return
        super().reject()


def named(selection: Selection) -> str:
    """What a selection is called in a title: its only name, or how many objects and folders it has."""
    keys = [entry.key for entry in selection.objects] + list(selection.folders)
    if len(keys) == 1:
        name = keys[0].removeprefix(selection.location.prefix)
        return quoted(name or selection.location.name)
    folders = number(len(selection.folders))
    count = number(len(selection.objects))
    if not selection.folders:
        return tr("{0} objects").format(count)
    if not selection.objects:
        return tr("{0} folders").format(folders)
    return tr("{0} objects and {1} folders").format(count, folders)

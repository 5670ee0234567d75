"""The dialog that deletes: says what will go, does it, says what stayed and why."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import deleting, objects, versions
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.versions import Versioning
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import number, size
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.key_list import Stayed
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.dialogs.protected import ProtectedLine
from cosbrowser.ui.errors import quoted, short
from cosbrowser.ui.icons import IconLabel

NAMED = 5  # names that are listed before "and 12 more"


@dataclass(frozen=True, slots=True)
class Deletion:
    """What a deletion came to. `stopped`: a person ended it, or it failed as a whole."""

    deleted: int = 0
    failed: tuple[Problem, ...] = ()
    stopped: bool = False


class _State(enum.Enum):
    COUNTING = enum.auto()
    READY = enum.auto()
    DELETING = enum.auto()
    OVER = enum.auto()  # not all of it: stopped, or some could not be deleted


class DeleteDialog(FittingDialog):
    """Opens with what will be deleted; Enter deletes only on the button that does so.

    Closes by itself when all of it is gone.
    """

    progressed = Signal(object)  # Deleted: the view takes the rows out
    over = Signal(object)  # Deletion

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection, *, partly: bool = False) -> None:
        super().__init__(parent, 500)
        self._engine = engine
        self._selection = selection
        self._stream: Stream[tuple[int, int]] | Stream[int] | Stream[Deleted] | None = None
        self._state = _State.COUNTING
        self._objects = len(selection.objects)
        self._size = sum(entry.size for entry in selection.objects)
        self._partly = partly  # the folder was not read to its end: there is more than what was selected
        self._there = 0  # objects in all of the folder, as far as they were counted
        self._result = Deletion()
        self._selected = {entry.key for entry in selection.objects}
        self._gone: set[str] = set()  # of these; what is left of a folder, its next listing says
        self.setWindowTitle(self.tr("Delete"))
        self.title = heading(self._question())
        self.names = label(self._listed(), "quiet")
        self.amount = label()
        self.warning = label(
            self.tr("This cannot be undone, unless the bucket keeps older versions. Objects under retention stay.")
        )
        self.rest = label("", "caution")
        self.protected = ProtectedLine(engine, selection)
        self._pressed = False  # before it was known what is protected
        self.protected.known.connect(self._on_protected)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.kept = Stayed(self.tr("What could not be deleted"))
        self.problem = ProblemPanel()
        self.delete_button = QPushButton()
        self.delete_button.setProperty("danger", True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()
        self.delete_button.clicked.connect(self._on_delete)
        self.cancel_button.clicked.connect(self.reject)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()  # Enter is safe
        self._count()
        engine.call(self, versions.versioning, selection.location).then(self._on_versioning, self._on_not_known)
        self._show_state()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection, *, partly: bool = False) -> DeleteDialog:
        """Show it for a selection of objects and folders of one place; `partly`: of which only a part was read."""
        dialog = cls(parent, engine, selection, partly=partly)
        dialog.open()
        return dialog

    def _on_versioning(self, found: Versioning) -> None:
        """Say beforehand whether there is a way back."""
        if found is Versioning.ENABLED:
            words = self.tr("The bucket keeps versions: Undo brings back what is deleted here.")
        elif found is Versioning.SUSPENDED:
            words = self.tr("This cannot be undone: the versioning of the bucket is suspended.")
        else:
            words = self.tr("This cannot be undone: the bucket keeps no versions.")
        self.warning.setText(self.tr("{0} Objects under retention stay.").format(words))

    def _on_not_known(self, _: Problem) -> None:
        """The words that are there say both."""

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        for widget in (
            self.title,
            self.names,
            self.amount,
            self.rest,
            self.warning,
            self.protected,
            self.progress,
            self.kept,
            self.problem,
        ):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(GAP + GAP // 2)
        row.addWidget(IconLabel("delete", "bad", 24), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.delete_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(MARGIN - GAP)
        layout.addLayout(row, 1)
        layout.addLayout(buttons)

    def _question(self) -> str:
        found = self._selection
        place = quoted(found.location.name)
        match len(found.objects), len(found.folders):
            case 1, 0:
                return self.tr("Delete {0}?").format(quoted(self._names()[0]))
            case 0, 1:
                return self.tr("Delete the folder {0} and all that is in it?").format(quoted(self._names()[0]))
            case count, 0:
                return self.tr("Delete {0} objects from {1}?").format(number(count), place)
            case 0, count:
                return self.tr("Delete {0} folders of {1} and all that is in them?").format(number(count), place)
            case count, folders:
                there = self.tr("1 object") if count == 1 else self.tr("{0} objects").format(number(count))
                below = self.tr("1 folder") if folders == 1 else self.tr("{0} folders").format(number(folders))
                return self.tr("Delete {0} and {1} of {2}?").format(there, below, place)

    def _names(self) -> list[str]:
        """The first names, folders with their slash."""
        prefix = len(self._selection.location.prefix)
        keys = [*self._selection.folders[:NAMED], *(entry.key for entry in self._selection.objects[:NAMED])]
        return [key[prefix:] for key in keys[:NAMED]]

    def _listed(self) -> str:
        more = len(self._selection.objects) + len(self._selection.folders) - NAMED
        names = [short(name) for name in self._names()]
        return "\n".join([*names, self.tr("and {0} more").format(number(more))] if more > 0 else names)

    def _show_state(self) -> None:
        state = self._state
        self.names.setVisible(state in (_State.COUNTING, _State.READY) and "\n" in self.names.text())
        self.warning.setVisible(state in (_State.COUNTING, _State.READY))
        self.rest.setText(self._stays())
        self.rest.setVisible(state in (_State.COUNTING, _State.READY) and bool(self.rest.text()))
        self.progress.setVisible(state is _State.DELETING)
        self.delete_button.setVisible(state is not _State.DELETING)
        nothing_left = 0 < self._objects <= len(self.protected.keys)
        self.delete_button.setEnabled(state is not _State.COUNTING and not nothing_left)
        self.cancel_button.setText(
            {_State.DELETING: self.tr("Stop"), _State.OVER: self.tr("Close")}.get(state, self.tr("Cancel"))
        )
        if state is _State.COUNTING:
            self.delete_button.setText(self.tr("Delete"))
            counting = self.tr("Counting: {0} objects, {1} so far…")
            self.amount.setText(counting.format(number(self._objects), size(self._size)))
        elif state is _State.READY:
            one, going = self._objects == 1, self._objects - len(self.protected.keys)
            words = self.tr("Delete 1 object") if going == 1 or one else self.tr("Delete {0} objects")
            self.delete_button.setText(words.format(number(going)) if going else self.tr("Delete"))
            words = self.tr("1 object, {1}") if one else self.tr("{0} objects, {1}")
            words = words.format(number(self._objects), size(self._size))
            if self._objects > deleting.BATCH:
                requests = number(-(-self._objects // deleting.BATCH))
                words = self.tr("{0}, in {1} requests").format(words, requests)
            self.amount.setText(words)
        else:
            done = self.tr("{0} of {1} objects deleted")
            self.amount.setText(done.format(number(self._result.deleted), number(self._objects)))
            self.delete_button.setText(self.tr("Try the rest again"))

    def _stays(self) -> str:
        """Of a folder that was read in part: what is not listed yet, and so not deleted."""
        if not self._partly:
            return ""
        if self._state is _State.COUNTING:
            words = self.tr("The folder is read in part. What is not listed yet is counted: {0} objects so far…")
            return words.format(number(max(0, self._there - self._objects)))
        more = self._there - self._objects
        if more <= 0:
            return ""
        if more == 1:
            return self.tr("The folder is read in part: 1 more object is not listed yet, and stays.")
        return self.tr("The folder is read in part: {0} more objects are not listed yet, and stay.").format(
            number(more)
        )

    def _count(self) -> None:
        """Count what is below selected folders; then, of a folder that was read in part, all that is in it."""
        self.problem.clear()
        if self._selection.folders:
            stream = self._engine.stream(self, objects.count, self._selection)
            self._stream = stream.each(self._on_counted, self._on_selection_counted, self._on_count_failed)
        else:
            self._on_selection_counted()

    def _on_counted(self, total: tuple[int, int]) -> None:
        self._objects, self._size = total
        self._show_state()

    def _on_selection_counted(self) -> None:
        self._stream = None
        if not self._partly:
            self._on_all_counted()
            return
        stream = self._engine.stream(self, objects.count_in, self._selection.location)
        self._stream = stream.each(self._on_rest_counted, self._on_all_counted, self._on_count_failed)

    def _on_rest_counted(self, there: int) -> None:
        self._there = there
        self._show_state()

    def _on_all_counted(self) -> None:
        self._stream = None
        self._state = _State.READY
        self._show_state()
        announce(self, " ".join(words for words in (self.amount.text(), self._stays()) if words))

    def _on_count_failed(self, problem: Problem) -> None:
        self._stream = None
        self.problem.show_problem(problem, {Remedy.RETRY: self._count})

    @Slot()
    def _on_delete(self) -> None:
        """Delete what is left of the selection, once it is known what of it is protected."""
        if self.protected.looking:
            self._pressed = True
            return
        self.problem.clear()
        self.kept.clear()
        self._result = replace(self._result, failed=(), stopped=False)
        self._state = _State.DELETING
        self.title.setText(self.tr("Deleting from {0}").format(quoted(self._selection.location.name)))
        self.progress.setRange(0, max(1, self._objects - len(self.protected.keys)))
        self.progress.setValue(self._result.deleted)
        self._show_state()
        stays = self.protected.keys  # what the server would refuse is not sent
        gone = self._gone | stays
        left = tuple(entry for entry in self._selection.objects if entry.key not in gone)
        # Of those below folders the walk has to be told; a selection without folders says it by itself.
        kept = stays if self._selection.folders else frozenset[str]()
        self._stream = self._engine.stream(self, deleting.delete, replace(self._selection, objects=left), kept).each(
            self._on_deleted, self._on_all_deleted, self._on_delete_failed
        )

    @Slot()
    def _on_protected(self) -> None:
        self._show_state()
        if self._pressed and not self.protected.keys:  # what is protected is to be read first
            self._on_delete()
        self._pressed = False

    def _on_deleted(self, page: Deleted) -> None:
        result = self._result
        self._result = replace(result, deleted=result.deleted + len(page.keys), failed=result.failed + page.failed)
        self._gone.update(self._selected.intersection(page.keys))
        self.progress.setMaximum(max(self.progress.maximum(), self._result.deleted))
        self.progress.setValue(self._result.deleted)
        self._show_state()
        self.progressed.emit(page)

    def _on_all_deleted(self) -> None:
        if not self._result.failed:
            self.over.emit(self._result)
            self._stream = None
            self.accept()
            return
        self._end(self.tr("{0} could not be deleted").format(number(len(self._result.failed))))

    def _on_delete_failed(self, problem: Problem) -> None:
        self._result = replace(self._result, stopped=True)
        self._end(self.tr("The deletion was interrupted"))
        self.problem.show_problem(problem)

    def _end(self, title: str) -> None:
        self._stream = None
        self._state = _State.OVER
        self.title.setText(title)
        if self._result.failed:
            self.kept.show_problems(self._result.failed)
            self.problem.show_problem(min(self._result.failed, key=lambda problem: problem.key))
        self._show_state()
        self.over.emit(self._result)
        announce(self, title)

    def reject(self) -> None:
        """While it deletes, Esc and "Stop" stop it and keep the dialog, to say how far it got."""
        self.protected.stop()
        if self._stream is not None:
            self._stream.cancel()
        if self._state is _State.DELETING:
            self._result = replace(self._result, stopped=True)
            self._end(self.tr("Stopped"))
        else:
            super().reject()

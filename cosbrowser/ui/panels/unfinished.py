"""Uploads of a bucket that nobody has finished: finished with a local file, or removed."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QPushButton, QTreeWidgetItem, QWidget

from cosbrowser.cos import unfinished
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.unfinished import Aborted, Sized, Unfinished
from cosbrowser.engine.client import Engine
from cosbrowser.models import text
from cosbrowser.models.text import number
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.dialogs.parts import label, link
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.errors import explain, quoted
from cosbrowser.ui.panels.panel import Inspected
from cosbrowser.ui.panels.rows import RowsPanel
from cosbrowser.ui.question import question_box
from cosbrowser.ui.rights import obstacle

_DETAILS = Qt.ItemDataRole.UserRole
_DAY = 86_400


class UnfinishedPanel(RowsPanel[Unfinished]):
    """Of one bucket; sizes come in after the list."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(engine, self.tr("Unfinished"), self.tr("Unfinished uploads"), parent)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._sizes: dict[str, int] = {}
        self._own: frozenset[str] = frozenset()
        self._aborted = 0
        self._failed: list[Problem] = []
        self.details = label("", "quiet")
        self.resume_button = QPushButton(self.tr("Resume…"))
        self.resume_button.setToolTip(self.tr("Finish it with the file that was being sent"))
        self.abort_button = QPushButton(self.tr("Abort…"))
        self.older_button = link(self.tr("Abort those older than…"))
        self.resume_action = self.action(self.tr("Resume…"), "resume", self._ask_file)
        self.abort_action = self.action(self.tr("Abort…"), "delete", self._ask_abort)
        self.button_row.addWidget(self.resume_button)
        self.button_row.addWidget(self.abort_button)
        self.button_row.addStretch(1)
        self.lay_out((self.state, self.problem), (self.details, self.buttons, self.older_button))
        self.resume_button.clicked.connect(self.resume_action.trigger)
        self.abort_button.clicked.connect(self.abort_action.trigger)
        self.older_button.clicked.connect(self._on_older)
        self.forget()

    # What it is about

    def suits(self, about: Inspected) -> bool:
        return about.is_bucket

    def read(self) -> None:
        here = self.about.location
        if here is not None:
            stream = self.engine.stream(self, unfinished.uploads, here)
            self.asked(stream.each(self._on_page, self._on_all, self.on_failed))

    def forget(self) -> None:
        super().forget()
        self._items.clear()
        self._sizes.clear()
        self._own = frozenset()
        for widget in (self.details, self.older_button):
            widget.hide()

    def _on_page(self, found: tuple[Unfinished, ...]) -> None:
        today = QDate.currentDate()
        for one in found:
            when = int(one.initiated.timestamp() * 1000)
            self._items[one.id] = self.add(one, shown(one.key), text.moment(when, today))
            self._describe(one, "")
        self._show_count()

    def _describe(self, one: Unfinished, size: str) -> None:
        when = text.exact_moment(int(one.initiated.timestamp() * 1000))
        who = self.tr("begun by {0}").format(shown(one.by)) if one.by else ""
        own = self.tr("a transfer of this program") if one.id in self._own else ""
        item = self._items[one.id]
        facts = (size, self.tr("begun {0}").format(when), who, own)
        item.setData(1, _DETAILS, " · ".join(fact for fact in facts if fact))
        for column in (0, 1):
            item.setToolTip(column, text.tooltip(shown(one.key), *facts, shown(one.id)))
        self._show_details()

    def _on_all(self) -> None:
        here, found = self.about.location, self.all()
        self._show_count()
        if here is None or not found:
            return
        owned = self.engine.call(self, Queue.own_uploads, tuple(one.id for one in found))
        self.asked(owned.then(self._on_own, lambda _: None))
        stream = self.engine.stream(self, unfinished.sized, here, found)
        self.asked(stream.each(self._on_sized, None, self.on_failed))

    def _on_own(self, own: frozenset[str]) -> None:
        self._own = own
        for one in self.all():
            if one.id in own:
                self._describe(one, "")

    def _on_sized(self, found: Sized) -> None:
        one = found.upload
        if one.id not in self._items:
            return
        if found.problem is not None:
            self._describe(one, explain(found.problem).sentence)
            return
        self._sizes[one.id] = found.size
        words = self.tr("1 part") if found.parts == 1 else self.tr("{0} parts").format(number(found.parts))
        self._items[one.id].setText(1, text.size(found.size))
        self._describe(one, f"{words}, {text.size(found.size)}")
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._items)
        for widget in (self.list, self.buttons, self.older_button):
            widget.setVisible(bool(count))
        if not count:
            self.say(self.tr("There are no unfinished uploads."))
            return
        words = (
            self.tr("1 unfinished upload") if count == 1 else self.tr("{0} unfinished uploads").format(number(count))
        )
        if self._sizes:
            words = self.tr("{0}, {1}").format(words, text.size(sum(self._sizes.values())))
        self.say(self.tr("{0}. What they hold is stored and charged until they are finished or aborted.").format(words))
        self.show_possible()

    def on_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.UNSUPPORTED:
            self.say(self.tr("This server has no list of them."))
        else:
            super().on_failed(problem)

    # What is selected

    @Slot()
    def show_possible(self) -> None:
        count, writable = len(self.list.selectedItems()), not self.about.read_only
        cannot_abort = obstacle(self.engine, self.about, "AbortMultipartUpload")
        for target in (self.resume_button, self.resume_action):
            target.setEnabled(writable and count == 1)
        for target in (self.abort_button, self.abort_action):
            target.setEnabled(not cannot_abort and count > 0)
            target.setToolTip(cannot_abort)
        self.older_button.setEnabled(not cannot_abort)
        self.older_button.setToolTip(cannot_abort)
        self._show_details()

    def _show_details(self) -> None:
        chosen = self.list.selectedItems()
        words = str(chosen[0].data(1, _DETAILS)) if len(chosen) == 1 else ""
        self.details.setText(words)
        self.details.setVisible(bool(words))

    # Acts

    def _ask_file(self) -> None:
        chosen = self.selected()
        if len(chosen) != 1:
            return
        dialog = QFileDialog(self.window(), self.tr("The file of {0}").format(quoted(chosen[0].key)))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self.resume_with, chosen[0]))
        dialog.open()

    def resume_with(self, one: Unfinished, path: str) -> None:
        """Finish an upload with a local file, by the queue; or say why that cannot be."""
        here = self.about.location
        if here is None:
            return
        self.problem.clear()
        if one.id in self._own:
            self.say(self.tr("This upload belongs to a transfer of this program: resume it there."))
            return
        self.say(self.tr("Comparing the parts with the file…"))
        call = self.engine.call(self, Queue.take_up, here, one.key, one.id, path)
        self.asked(call.then(self._on_taken_up, self._on_not_taken_up))

    def _on_taken_up(self, _: int) -> None:
        self.say(self.tr("It goes on: see the transfers. Canceling it there aborts the upload."), aloud=True)

    def _on_not_taken_up(self, problem: Problem) -> None:
        words = {
            "Empty": self.tr("This file is empty."),
            "OtherSizes": self.tr(
                "The parts that are there do not fit this file: it is shorter, or was cut otherwise."
            ),
            "OtherBytes": self.tr("This is another file: none of the parts that are there has its bytes."),
        }.get(problem.code)
        if words is not None and problem.operation == "TakeUpUpload":
            self.say(words, aloud=True)
            return
        self._show_count()
        self.problem.show_problem(problem)

    def _ask_abort(self) -> None:
        self._ask_to_abort(self.selected())

    @Slot()
    def _on_older(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Abort Old Uploads"))
        dialog.setLabelText(self.tr("Abort those that were begun more than so many days ago:"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, 3650)
        dialog.setIntValue(7)
        dialog.intValueSelected.connect(self.ask_to_abort_older)
        dialog.open()

    @Slot(int)
    def ask_to_abort_older(self, days: int) -> None:
        """Ask to remove those that were begun before so many days."""
        limit = time.time() - days * _DAY
        old = tuple(one for one in self.all() if one.initiated.timestamp() < limit)
        if old:
            self._ask_to_abort(old)
        else:
            self.say(self.tr("None was begun more than {0} days ago.").format(number(days)))

    def _ask_to_abort(self, chosen: tuple[Unfinished, ...]) -> None:
        if not chosen:
            return
        known = all(upload.id in self._sizes for upload in chosen)
        one = len(chosen) == 1
        title = self.tr("Abort the upload of {0}?") if one else self.tr("Abort {0} uploads?")
        title = title.format(quoted(chosen[0].key) if one else number(len(chosen)))
        words = [self.tr("The parts that were sent are removed. This cannot be undone.")]
        if known:
            size = text.size(sum(self._sizes[upload.id] for upload in chosen))
            words = [self.tr("The parts that were sent, {0}, are removed. This cannot be undone.").format(size)]
        own = sum(upload.id in self._own for upload in chosen)
        if own and one:
            words.append(self.tr("It belongs to a transfer of this program, which will start anew."))
        elif own:
            mine = self.tr("{0} of them belong to transfers of this program, which will start anew.")
            words.append(mine.format(number(own)))
        question = question_box(self.window(), title, " ".join(words), self.tr("Abort"))
        question.setDefaultButton(question.StandardButton.Cancel)  # Enter is safe
        question.accepted.connect(partial(self._abort, chosen))
        question.open()

    def _abort(self, chosen: tuple[Unfinished, ...]) -> None:
        here = self.about.location
        if here is None:
            return
        self._aborted, self._failed = 0, []
        stream = self.engine.stream(self.window(), unfinished.abort, here, chosen)
        stream.each(self._on_aborted, self._on_all_aborted, self.on_failed)

    def _on_aborted(self, result: Aborted) -> None:
        if result.problem is not None:
            self._failed.append(result.problem)
            return
        self._aborted += 1
        item = self._items.pop(result.upload.id, None)
        self._sizes.pop(result.upload.id, None)
        if item is not None:
            self.list.takeTopLevelItem(self.list.indexOfTopLevelItem(item))

    def _on_all_aborted(self) -> None:
        self._show_count()
        words = self.tr("1 upload aborted") if self._aborted == 1 else self.tr("{0} uploads aborted")
        parts = [words.format(number(self._aborted))]
        if self._failed:
            parts.append(self.tr("{0} could not be").format(number(len(self._failed))))
            ProblemDialog.tell(self.window(), self._failed[0])
        self.say(" · ".join(parts), aloud=True)

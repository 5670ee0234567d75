"""Uploads of a bucket that nobody has finished: finished with a local file, or removed."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import unfinished
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.unfinished import Aborted, Sized, Unfinished
from cosbrowser.engine.client import Call, Engine, Stream
from cosbrowser.models import text
from cosbrowser.models.text import number
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.dialogs.parts import announce, label, link
from cosbrowser.ui.dialogs.problem import ProblemDialog, ProblemPanel
from cosbrowser.ui.errors import explain, quoted
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.question import question_box

_UPLOAD = Qt.ItemDataRole.UserRole
_DAY = 86_400


class UnfinishedPanel(Panel):
    """Of one bucket; sizes come in after the list."""

    fills = True

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Unfinished")
        self._engine = engine
        self._about = Inspected()
        self._reading: list[Stream[tuple[Unfinished, ...]] | Stream[Sized] | Call[frozenset[str]] | Call[int]] = []
        self._items: dict[str, QTreeWidgetItem] = {}
        self._sizes: dict[str, int] = {}
        self._own: frozenset[str] = frozenset()
        self._aborted = 0
        self._failed: list[Problem] = []
        self._state = label("", "quiet")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Unfinished uploads"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setProperty("boxed", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.details = label("", "quiet")
        self._problem = ProblemPanel()
        self.resume_button = QPushButton(self.tr("Resume…"))
        self.resume_button.setToolTip(self.tr("Finish it with the file that was being sent"))
        self.abort_button = QPushButton(self.tr("Abort…"))
        self.older_button = link(self.tr("Abort those older than…"))
        self.resume_action = self._action(self.tr("Resume…"), "resume", self._ask_file)
        self.abort_action = self._action(self.tr("Abort…"), "delete", self._ask_abort)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.resume_button)
        row.addWidget(self.abort_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (self._state, self._problem):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.details)
        column.addWidget(self._buttons)
        column.addWidget(self.older_button)
        column.addStretch(0)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.resume_button.clicked.connect(self.resume_action.trigger)
        self.abort_button.clicked.connect(self.abort_action.trigger)
        self.older_button.clicked.connect(self._on_older)
        self.forget()

    def _action(self, words: str, icon_name: str, act: object) -> QAction:
        made = QAction(words, self)
        set_icon(made, icon_name)

        def run() -> None:
            assert callable(act)
            act()

        made.triggered.connect(run)
        return made

    # What it is about

    def suits(self, about: Inspected) -> bool:
        return about.is_bucket

    def show_about(self, about: Inspected) -> None:
        self._about = about
        self._say(self.tr("Reading…"))

    def read(self) -> None:
        here = self._about.location
        if here is not None:
            stream = self._engine.stream(self, unfinished.uploads, here)
            self._reading.append(stream.each(self._on_page, self._on_all, self._on_failed))

    def forget(self) -> None:
        for one in self._reading:
            one.cancel()
        self._reading = []
        self._items.clear()
        self._sizes.clear()
        self._own = frozenset()
        self.list.clear()
        self._problem.clear()
        self._say("")
        for widget in (self.list, self.details, self._buttons, self.older_button):
            widget.hide()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _on_page(self, found: tuple[Unfinished, ...]) -> None:
        today = QDate.currentDate()
        for one in found:
            when = int(one.initiated.timestamp() * 1000)
            item = QTreeWidgetItem([shown(one.key), text.moment(when, today)])
            item.setData(0, _UPLOAD, one)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[one.id] = item
            self.list.addTopLevelItem(item)
            self._describe(one, "")
        self._show_count()

    def _describe(self, one: Unfinished, size: str) -> None:
        when = text.exact_moment(int(one.initiated.timestamp() * 1000))
        who = self.tr("begun by {0}").format(shown(one.by)) if one.by else ""
        own = self.tr("a transfer of this program") if one.id in self._own else ""
        item = self._items[one.id]
        facts = (size, self.tr("begun {0}").format(when), who, own)
        item.setData(1, _UPLOAD, " · ".join(fact for fact in facts if fact))
        for column in (0, 1):
            item.setToolTip(column, text.tooltip(shown(one.key), *facts, shown(one.id)))
        self._show_details()

    def _on_all(self) -> None:
        here, found = self._about.location, self.all()
        self._show_count()
        if here is None or not found:
            return
        owned = self._engine.call(self, Queue.own_uploads, tuple(one.id for one in found))
        self._reading.append(owned.then(self._on_own, lambda _: None))
        stream = self._engine.stream(self, unfinished.sized, here, found)
        self._reading.append(stream.each(self._on_sized, None, self._on_failed))

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
        for widget in (self.list, self._buttons, self.older_button):
            widget.setVisible(bool(count))
        if not count:
            self._say(self.tr("There are no unfinished uploads."))
            return
        words = (
            self.tr("1 unfinished upload") if count == 1 else self.tr("{0} unfinished uploads").format(number(count))
        )
        if self._sizes:
            words = self.tr("{0}, {1}").format(words, text.size(sum(self._sizes.values())))
        self._say(
            self.tr("{0}. What they hold is stored and charged until they are finished or aborted.").format(words)
        )
        self._on_selected()

    def _on_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.UNSUPPORTED:
            self._say(self.tr("This server has no list of them."))
        elif problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not list them: that needs the role Reader, Writer or Manager."))
        else:
            self._say("")
            self._problem.show_problem(problem)

    # What is selected

    def all(self) -> tuple[Unfinished, ...]:
        """Every upload in the list."""
        return tuple(item.data(0, _UPLOAD) for item in self._items.values())

    def selected(self) -> tuple[Unfinished, ...]:
        """Those that are selected."""
        return tuple(item.data(0, _UPLOAD) for item in self.list.selectedItems())

    @Slot()
    def _on_selected(self) -> None:
        count, writable = len(self.list.selectedItems()), not self._about.read_only
        for target in (self.resume_button, self.resume_action):
            target.setEnabled(writable and count == 1)
        for target in (self.abort_button, self.abort_action):
            target.setEnabled(writable and count > 0)
        self.older_button.setEnabled(writable)
        self._show_details()

    def _show_details(self) -> None:
        chosen = self.list.selectedItems()
        words = str(chosen[0].data(1, _UPLOAD)) if len(chosen) == 1 else ""
        self.details.setText(words)
        self.details.setVisible(bool(words))

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.resume_action, self.abort_action])
        menu.popup(self.list.viewport().mapToGlobal(where))

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
        here = self._about.location
        if here is None:
            return
        self._problem.clear()
        if one.id in self._own:
            self._say(self.tr("This upload belongs to a transfer of this program: resume it there."))
            return
        self._say(self.tr("Comparing the parts with the file…"))
        call = self._engine.call(self, Queue.take_up, here, one.key, one.id, path)
        self._reading.append(call.then(self._on_taken_up, self._on_not_taken_up))

    def _on_taken_up(self, _: int) -> None:
        self._say(self.tr("It goes on: see the transfers. Canceling it there aborts the upload."))
        announce(self, self._state.text())

    def _on_not_taken_up(self, problem: Problem) -> None:
        words = {
            "Empty": self.tr("This file is empty."),
            "OtherSizes": self.tr(
                "The parts that are there do not fit this file: it is shorter, or was cut otherwise."
            ),
            "OtherBytes": self.tr("This is another file: none of the parts that are there has its bytes."),
        }.get(problem.code)
        if words is not None and problem.operation == "TakeUpUpload":
            self._say(words)
            announce(self, words)
            return
        self._show_count()
        self._problem.show_problem(problem)

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
            self._say(self.tr("None was begun more than {0} days ago.").format(number(days)))

    def _ask_to_abort(self, chosen: tuple[Unfinished, ...]) -> None:
        if not chosen:
            return
        size = sum(self._sizes.get(one.id, 0) for one in chosen)
        one = len(chosen) == 1
        title = self.tr("Abort the upload of {0}?") if one else self.tr("Abort {0} uploads?")
        title = title.format(quoted(chosen[0].key) if one else number(len(chosen)))
        words = [self.tr("Their parts, {0}, are removed. This cannot be undone.").format(text.size(size))]
        own = sum(upload.id in self._own for upload in chosen)
        if own:
            mine = self.tr("{0} of them belong to transfers of this program, which will start anew.")
            words.append(mine.format(number(own)))
        question = question_box(self.window(), title, " ".join(words), self.tr("Abort"))
        question.setDefaultButton(question.StandardButton.Cancel)  # Enter is safe
        question.accepted.connect(partial(self._abort, chosen))
        question.open()

    def _abort(self, chosen: tuple[Unfinished, ...]) -> None:
        here = self._about.location
        if here is None:
            return
        self._aborted, self._failed = 0, []
        stream = self._engine.stream(self.window(), unfinished.abort, here, chosen)
        stream.each(self._on_aborted, self._on_all_aborted, self._on_failed)

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
        self._say(" · ".join(parts))
        announce(self, self._state.text())

"""The panel at the bottom of the window: what is sent and fetched, how far it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QSize, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cosbrowser.cos.entries import DELIMITER, Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import local_path
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.roles import STATUS_ROLE
from cosbrowser.models.sentences import Status
from cosbrowser.models.transfers import TransfersModel
from cosbrowser.transfer.job import (
    FINISHED,
    Answer,
    Direction,
    GroupStatus,
    Snapshot,
    State,
    Which,
)
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.conflicts import ConflictsDialog
from cosbrowser.ui.dialogs.parts import GAP, line
from cosbrowser.ui.dialogs.problem import ProblemBar, ProblemDialog
from cosbrowser.ui.errors import reason
from cosbrowser.ui.reveal import Reveal
from cosbrowser.ui.transfer_footer import HEIGHT as FOOT
from cosbrowser.ui.transfer_footer import TransferFooter
from cosbrowser.ui.transfer_header import HEIGHT, TransferHeader
from cosbrowser.ui.transfer_menu import TransferMenu
from cosbrowser.ui.transfer_orders import TransferOrders
from cosbrowser.ui.transfer_question import QuestionBar
from cosbrowser.ui.transfer_rows import ROW, RowAction
from cosbrowser.ui.transfer_tree import TransferTree

ROWS = 4  # that the panel has room for when it opens for the first time
_UNBOUNDED = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not have


class TransfersPanel(QWidget):
    """Shows the queue of the engine and passes on what a person decides. Folds to its head when it is empty."""

    finished = Signal(object)  # tuple of Finished: objects that uploads and copies have just made
    gone = Signal(object)  # tuple of Gone: objects that moves have just taken away
    changed = Signal(object)  # tuple of GroupStatus: what is not as it was
    show_location = Signal(object)  # Location
    restore_wanted = Signal(object)  # Selection of an object that is in the archive
    folded = Signal(bool)

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._stream: Stream[Snapshot] | None = None
        self._groups: dict[int, GroupStatus] = {}
        self._height = HEIGHT + ROWS * ROW + GAP + FOOT
        self.conflicts: ConflictsDialog | None = None  # while it is open
        self._asked = 0  # files that wait for an answer
        self._is_anew = True  # the next snapshot is the first of an engine and names all groups there are
        self.orders = TransferOrders(engine, self)
        self.orders.failed.connect(self._on_failed)
        self.model = TransfersModel(engine, reason, self)
        self.header = TransferHeader()
        self.problem = ProblemBar()
        self._reveal = Reveal(self)
        self.question = QuestionBar(engine)
        self.tree = TransferTree()
        self.tree.setModel(self.model)
        self.tree.setMinimumHeight(ROW)  # or it would take from the question above it
        self.footer = TransferFooter()
        self._body = QWidget()
        self._build()
        self.header.pause_wanted.connect(self.orders.pause_all)
        self.header.resume_wanted.connect(self.orders.resume_all)
        self.header.clear_wanted.connect(self.orders.clear_finished)
        self.header.fold_wanted.connect(self.fold)
        self.question.answered.connect(self._on_answered)
        self.question.each_wanted.connect(self.decide_each)
        self.tree.acted.connect(self.orders.act)
        self.tree.opened.connect(self._on_opened)
        self.tree.clicked.connect(self.model.activated)
        self.tree.expanded.connect(self.model.expanded)
        self.tree.collapsed.connect(self.model.collapsed)
        self.tree.menu_wanted.connect(self._on_menu)
        self.tree.moved.connect(self.orders.move)
        self.tree.dropped.connect(self.orders.place)
        self.footer.filtered.connect(self.model.show_only)
        self.model.totals_changed.connect(self.footer.show_totals)
        self.problem.dismissed.connect(self._on_dismissed)
        engine.ready.connect(self._on_ready)
        self.fold(True)
        self._listen()

    def _build(self) -> None:
        bars = QVBoxLayout()
        bars.setContentsMargins(GAP, 0, GAP, 0)
        bars.setSpacing(GAP)
        bars.addWidget(self.problem)
        bars.addWidget(self.question)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP // 2)
        body.addLayout(bars)
        body.addWidget(self.tree, 1)
        body.addWidget(line())
        body.addWidget(self.footer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._body, 1)
        self._body.hide()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT if self.is_folded else self._height)

    @property
    def is_folded(self) -> bool:
        """Whether only the head shows."""
        return self._body.isHidden()

    @property
    def open_height(self) -> int:
        """The height it has while it is not folded; the window keeps it from run to run."""
        return self._height if self.is_folded else self.height()

    @open_height.setter
    def open_height(self, height: int) -> None:
        self._height = max(height, HEIGHT + ROW + GAP + FOOT)
        if not self.is_folded:
            self._take_room()

    @property
    def unfinished(self) -> int:
        """Transfers (drops, not files) that a quit would interrupt."""
        return sum(group.state in (State.WAITING, State.RUNNING) for group in self._groups.values())

    @Slot(bool)
    def fold(self, folded: bool) -> None:
        """Show only the head, or all; while there is nothing to show only the head shows."""
        folded = folded or not (self._groups or self.problem.isVisibleTo(self._body))
        self._height = self.open_height
        self._body.setHidden(folded)
        self.setMinimumHeight(HEIGHT if folded else HEIGHT + ROW + GAP + FOOT)
        self.setMaximumHeight(HEIGHT if folded else _UNBOUNDED)
        self.header.show_folded(folded)
        self._take_room()
        self.folded.emit(folded)

    def _take_room(self) -> None:
        """Have the splitter that holds the panel give it its height; the others share what is left.

        A splitter keeps the room of a part whose largest height has shrunk: it has to be told when the panel folds too.
        """
        self.updateGeometry()
        splitter = self.parentWidget()
        if isinstance(splitter, QSplitter):
            sizes = splitter.sizes()
            at = splitter.indexOf(self)
            height = HEIGHT if self.is_folded else self._height
            left, before = sum(sizes) - height, sum(sizes) - sizes[at]
            sizes = [size * max(left, 0) // max(before, 1) for size in sizes]
            sizes[at] = height
            splitter.setSizes(sizes)

    # What the engine says

    @Slot()
    def _on_ready(self) -> None:
        """A new engine process is up: what was asked of the last one has failed with it."""
        if self._stream is None:
            self._listen()

    @Slot()
    def _on_dismissed(self) -> None:
        if not self._groups:
            self.fold(True)

    def _listen(self) -> None:
        """Ask for all there is, and for each change."""
        self._is_anew = True
        self.model.begin_anew()
        self._stream = self._engine.stream(self, Queue.changes).each(self._on_snapshot, None, self._on_lost)

    def _on_lost(self, problem: Problem) -> None:
        """The engine ended, and `ready` will say when another is there; or the queue could not be opened."""
        self._stream = None
        self.problem.show_problem(problem, {Remedy.RETRY: self._listen})
        self.fold(False)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        was_empty, asked = not self._groups, self._asked_about()
        if self._is_anew:
            self._is_anew = False
            self._groups.clear()
            self.problem.clear()
        for group in snapshot.removed:
            self._groups.pop(group, None)
        self._groups.update((group.id, group) for group in snapshot.groups)
        self.model.apply(snapshot)
        self._show_head()
        self.footer.show_speed(snapshot)
        if snapshot.problem is not None:
            self.problem.show_problem(snapshot.problem)
        if was_empty or not self._groups:
            self.fold(not self._groups)
        elif self.is_folded and self._asked_about() > asked:  # what waits for an answer has to be seen
            self.fold(False)
        if snapshot.gone:
            self.gone.emit(snapshot.gone)
        if snapshot.finished:
            self.finished.emit(snapshot.finished)
        self.changed.emit(snapshot.groups)

    def _asked_about(self) -> int:
        """Files that wait for an answer."""
        return sum(group.asks for group in self._groups.values())

    def _show_head(self) -> None:
        groups = self._groups.values()
        self.header.show_totals(self.model.totals(), sum(group.state in FINISHED for group in groups))
        asking = tuple(group for group in groups if group.asks)
        self.question.ask(asking)
        asked = sum(group.asks for group in asking)
        if self.conflicts is not None and asked != self._asked:
            self.conflicts.refresh()
        self._asked = asked

    # What the person wants

    @Slot()
    def decide_each(self) -> None:
        """Show the files that exist already, to be decided one by one or all at once."""
        if self.conflicts is None:
            self.conflicts = ConflictsDialog(self.window(), self._engine)
            self.conflicts.decided.connect(self.orders.answer)
            self.conflicts.finished.connect(self._on_conflicts_closed)
        self.conflicts.show()
        self.conflicts.raise_()
        self.conflicts.activateWindow()

    @Slot()
    def _on_conflicts_closed(self) -> None:
        self.conflicts = None

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        self.orders.answer(Which(tuple(group.id for group in self._groups.values() if group.asks)), answer)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self.problem.show_problem(problem)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        status: Status = index.data(STATUS_ROLE)
        if self.model.activated(index):
            return
        if self.model.hasChildren(index):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif status.problem is not None:
            again = RowAction.RESUME if status.state is State.PAUSED else RowAction.RETRY
            self._tell_problem(status, {Remedy.RETRY: partial(self.orders.act, again, (status,))})
        else:
            self._show_in_bucket(status)

    @Slot(object)
    def _tell_problem(self, status: Status, remedies: dict[Remedy, Callable[[], object]] | None = None) -> None:
        if status.problem is not None:
            restore = partial(self._restore, status, status.problem)
            ProblemDialog.tell(self.window(), status.problem, {**(remedies or {}), Remedy.RESTORE: restore})

    def _restore(self, status: Status, problem: Problem) -> None:
        """Offer what a transfer could not read to be restored from the archive."""
        group = self._group_of(status)
        if group is not None:
            source = group.source or group.target
            entry = ObjectEntry(problem.key, status.size, datetime.now(UTC), "")
            self.restore_wanted.emit(Selection(Location(source.connection, problem.bucket), (entry,)))

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        statuses = self.tree.selected()
        if not statuses:
            return
        menu = self.menu_for(statuses)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def menu_for(self, statuses: tuple[Status, ...]) -> TransferMenu:
        """What can be done with the selected transfers."""
        menu = TransferMenu(statuses, self._group_of(statuses[0]), self.orders, self)
        menu.problem_wanted.connect(self._tell_problem)
        menu.bucket_wanted.connect(self._show_in_bucket)
        menu.folder_wanted.connect(self._show_in_folder)
        menu.path_wanted.connect(self._copy_path)
        return menu

    def _group_of(self, status: Status) -> GroupStatus | None:
        return status if isinstance(status, GroupStatus) else self._groups.get(status.group)

    @Slot(object)
    def _show_in_bucket(self, status: Status) -> None:
        group = self._group_of(status)
        if group is not None:
            below = "" if isinstance(status, GroupStatus) else status.name[: status.name.rfind(DELIMITER) + 1]
            place = group.target
            self.show_location.emit(Location(place.connection, place.bucket, place.prefix + below))

    @Slot(object)
    def _show_in_folder(self, status: Status) -> None:
        path = self._local_path(status)
        if path is None:
            return
        if isinstance(status, GroupStatus) and status.files > 1:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        else:
            self._reveal.show(path)

    @Slot(object)
    def _copy_path(self, status: Status) -> None:
        path = self._local_path(status)
        if path is not None:
            QGuiApplication.clipboard().setText(str(path))

    def _local_path(self, status: Status) -> Path | None:
        """Where a file is, or will be; for a drop of several the folder they are in."""
        group = self._group_of(status)
        if group is None:
            return None
        folder = Path(group.folder)
        if isinstance(status, GroupStatus):
            return folder / status.title if status.files == 1 else folder
        down = group.direction is Direction.DOWNLOAD
        return folder.joinpath(*(local_path(status.name) if down else status.name.split(DELIMITER)))

"""The context menu of transfers: what can be done with those that are selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cosbrowser.models.sentences import Status
from cosbrowser.transfer.job import FINISHED, GroupStatus, Move, Priority, State
from cosbrowser.ui.answers import all_answers
from cosbrowser.ui.dialogs.parts import on_pressed
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.transfer_orders import TransferOrders, which_of
from cosbrowser.ui.transfer_rows import RowAction, actions_of, words_of

_STARTABLE = frozenset({State.WAITING, State.PAUSED})


class TransferMenu(QMenu):
    """Gives orders about all that are selected; the places are offered for a single one, of which `group` is."""

    problem_wanted = Signal(object)  # Status: what went wrong is to be told
    bucket_wanted = Signal(object)  # Status: its place there is to be shown
    folder_wanted = Signal(object)  # Status: its file is to be shown
    path_wanted = Signal(object)  # Status: the path of its file is to be copied

    def __init__(
        self, statuses: tuple[Status, ...], group: GroupStatus | None, orders: TransferOrders, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._orders = orders
        for action in (RowAction.PAUSE, RowAction.RESUME, RowAction.RETRY, RowAction.CANCEL, RowAction.CLEAR):
            able = tuple(status for status in statuses if action in actions_of(status))
            if able:
                self._add(self, words_of(action), action.value, partial(orders.act, action, able))
        asking = tuple(s for s in statuses if (s.asks if isinstance(s, GroupStatus) else s.state is State.ASKS))
        if asking:
            self.addSeparator()
            for answer, words in all_answers():
                self._add(self, words, "", partial(orders.answer, which_of(asking), answer))
        self._add_order(statuses)
        if len(statuses) == 1:
            self.addSeparator()
            self._add_places(statuses[0], group)

    def _add_places(self, status: Status, group: GroupStatus | None) -> None:
        if status.problem is not None:
            self._add(self, self.tr("What went wrong…"), "failed", partial(self.problem_wanted.emit, status))
        self._add(self, self.tr("Show in bucket"), "bucket", partial(self.bucket_wanted.emit, status))
        if group is None or not group.direction.copies:
            self._add(self, self.tr("Show in folder"), "folder-open", partial(self.folder_wanted.emit, status))
            self._add(self, self.tr("Copy local path"), "copy-simple", partial(self.path_wanted.emit, status))

    def _add_order(self, statuses: tuple[Status, ...]) -> None:
        """What goes first: for whatever is not finished."""
        able = tuple(status for status in statuses if status.state not in FINISHED)
        waiting = tuple(status for status in able if isinstance(status, GroupStatus) or status.state in _STARTABLE)
        groups = tuple(status for status in able if isinstance(status, GroupStatus))
        if not waiting:
            return
        self.addSeparator()
        self._add(self, self.tr("Start now"), "resume", partial(self._orders.start_now, waiting))
        if not groups:
            return
        ids = which_of(groups).groups
        priorities = self.addMenu(self.tr("Priority"))
        of_all = {group.priority for group in groups}
        for priority, words in (
            (Priority.HIGH, self.tr("High")),
            (Priority.NORMAL, self.tr("Normal")),
            (Priority.LOW, self.tr("Low")),
        ):
            entry = self._add(priorities, words, "", partial(self._orders.prioritise, ids, priority))
            entry.setCheckable(True)
            entry.setChecked(of_all == {priority})
        places = self.addMenu(self.tr("Move"))
        for where, words, keys in (
            (Move.TOP, self.tr("To the top"), "Alt+Home"),
            (Move.UP, self.tr("Up"), "Alt+Up"),
            (Move.DOWN, self.tr("Down"), "Alt+Down"),
            (Move.BOTTOM, self.tr("To the bottom"), "Alt+End"),
        ):
            self._add(places, words, "", partial(self._orders.move, where, groups)).setShortcut(keys)

    def _add(self, menu: QMenu, words: str, icon: str, act: Callable[[], object]) -> QAction:
        entry = menu.addAction(words)
        entry.triggered.connect(on_pressed(act))
        if icon:
            set_icon(entry, icon)
        return entry

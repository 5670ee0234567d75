"""The actions for all transfers, and what becomes of them when the window is closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cosbrowser.engine.client import Engine
from cosbrowser.models.roles import STATUS_ROLE
from cosbrowser.transfer.job import FINISHED, GroupStatus, Which
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.dialogs.quit import QuitAnswer, QuitDialog
from cosbrowser.ui.question import question_box
from cosbrowser.ui.transfers import TransfersPanel


class TransferActions(QObject):
    """Connects the actions with the panel; knows whether closing has to be asked about."""

    may_close = Signal()  # the person has decided, or the last transfer is over

    def __init__(self, engine: Engine, actions: Actions, panel: TransfersPanel, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._actions = actions
        self._panel = panel
        self._window = window
        self._question: QuitDialog | None = None  # while it is open
        self._closing = False  # as soon as all is finished
        header = panel.header
        actions.pause_all.triggered.connect(header.pause_wanted)
        actions.resume_all.triggered.connect(header.resume_wanted)
        actions.clear_finished.triggered.connect(header.clear_wanted)
        actions.cancel_all.triggered.connect(self._on_cancel_all)
        actions.show_transfers.triggered.connect(self._on_show)
        panel.folded.connect(self._on_folded)
        for changed in (
            panel.model.dataChanged,
            panel.model.rowsInserted,
            panel.model.rowsRemoved,
            panel.model.modelReset,
        ):
            changed.connect(self._on_changed)
        self._on_changed()

    def ask_to_close(self) -> bool:
        """Whether the window may close now; if not, the person is asked, and `may_close` may follow."""
        if not self._panel.unfinished:
            return True
        if self._question is None:
            self._question = QuitDialog.ask(self._window, self._panel.unfinished)
            self._question.chosen.connect(self._on_chosen)
            self._question.finished.connect(self._on_answered)
        return False

    @Slot()
    def _on_answered(self) -> None:
        self._question = None

    @Slot(object)
    def _on_chosen(self, answer: QuitAnswer) -> None:
        if answer is QuitAnswer.STOP or not self._panel.unfinished:
            self.may_close.emit()
            return
        self._closing = True
        self._window.showMinimized()

    @Slot()
    def _on_changed(self) -> None:
        a, totals = self._actions, self._panel.model.totals()
        going = totals.running + totals.waiting
        rows = self._panel.model.rowCount()
        unfinished = going + totals.paused + totals.asking
        a.pause_all.setEnabled(going > 0)
        a.resume_all.setEnabled(totals.paused > 0)
        a.cancel_all.setEnabled(unfinished > 0)
        a.clear_finished.setEnabled(rows > 0 and any(status.state in FINISHED for status in self._groups()))
        a.show_transfers.setEnabled(rows > 0)
        if self._question is not None:
            self._question.show_unfinished(self._panel.unfinished)
        if self._closing and not self._panel.unfinished:
            self._closing = False
            self.may_close.emit()

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        self._panel.fold(not shown)

    @Slot(bool)
    def _on_folded(self, folded: bool) -> None:
        self._actions.show_transfers.setChecked(not folded)

    @Slot()
    def _on_cancel_all(self) -> None:
        unfinished = tuple(status.id for status in self._groups() if status.state not in FINISHED)
        question = question_box(
            self._window,
            self.tr("Cancel all transfers?"),
            self.tr(
                "What is finished stays. Unfinished uploads are removed from their buckets, and unfinished files here."
            ),
            self.tr("Cancel Transfers"),
        )
        question.accepted.connect(lambda: self._engine.call(self, Queue.cancel, Which(unfinished)).then())
        question.open()

    def _groups(self) -> list[GroupStatus]:
        model = self._panel.model
        return [model.index(row, 0).data(STATUS_ROLE) for row in range(model.rowCount())]

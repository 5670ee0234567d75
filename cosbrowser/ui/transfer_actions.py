"""The actions for all transfers, and what becomes of them when the window is closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from cosbrowser.cos.names import shown
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import number
from cosbrowser.settings import DOWNLOAD_FOLDER, Settings
from cosbrowser.transfer.job import FINISHED, Which
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.dialogs.quit import QuitAnswer, QuitDialog
from cosbrowser.ui.dialogs.transfer_settings import TransferSettingsDialog
from cosbrowser.ui.question import question_box
from cosbrowser.ui.transfer_limits import TransferLimits
from cosbrowser.ui.transfers import TransfersPanel


class TransferActions(QObject):
    """Connects the actions with the panel; knows whether closing has to be asked about."""

    said = Signal(str)
    may_close = Signal()  # the person has decided, or the last transfer is over

    def __init__(
        self, engine: Engine, actions: Actions, panel: TransfersPanel, window: QWidget, settings: Settings
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self.limits = TransferLimits(engine, settings, self)
        panel.footer.limits = lambda: self.limits.limits
        panel.footer.limits_chosen.connect(self.limits.change)
        panel.footer.settings_wanted.connect(actions.transfer_settings.trigger)
        panel.footer.export_wanted.connect(actions.export_finished.trigger)
        actions.transfer_settings.triggered.connect(self._on_settings)
        actions.export_finished.triggered.connect(self._on_export)
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
        groups = self._panel.model.known
        unfinished = going + totals.paused + totals.asking
        a.pause_all.setEnabled(going > 0)
        a.resume_all.setEnabled(totals.paused > 0)
        a.cancel_all.setEnabled(unfinished > 0)
        a.clear_finished.setEnabled(any(status.state in FINISHED for status in groups))
        a.export_finished.setEnabled(a.clear_finished.isEnabled())
        self._panel.footer.export_button.setEnabled(a.clear_finished.isEnabled())
        a.show_transfers.setEnabled(bool(groups))
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
        unfinished = tuple(status.id for status in self._panel.model.known if status.state not in FINISHED)
        question = question_box(
            self._window,
            self.tr("Cancel all transfers?"),
            self.tr(
                "What is finished stays. Unfinished uploads are removed from their buckets, and unfinished files here."
            ),
            self.tr("Cancel Transfers"),
        )
        question.accepted.connect(partial(self._panel.orders.cancel, Which(unfinished)))
        question.open()

    @Slot()
    def _on_settings(self) -> None:
        dialog = TransferSettingsDialog.ask(self._window, self.limits.limits)
        dialog.chosen.connect(self.limits.change)

    @Slot()
    def _on_export(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Export Finished Transfers"), self._settings.get(DOWNLOAD_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("transfers.csv"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write what is finished into a table at `path`."""
        call = self._engine.call(self, Queue.export, path)
        call.then(partial(self._on_exported, path), self._panel.problem.show_problem)

    def _on_exported(self, path: str, files: int) -> None:
        self.said.emit(self.tr("{0} finished files written to {1}").format(number(files), shown(path)))

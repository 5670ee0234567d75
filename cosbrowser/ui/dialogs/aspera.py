"""Asks whether a transfer goes by Aspera, where its connection wants to be asked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.aspera import Obstacle
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.transfer.job import Transport, UploadOptions
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.aspera import why
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, button_row, heading, label, on_pressed
from cosbrowser.ui.errors import explain, quoted


class AsperaDialog(FittingDialog):
    """Gives the way by `chosen`. Aspera is greyed until it is known to be possible, and says why when it is not."""

    chosen = Signal(object)  # Transport

    def __init__(
        self,
        parent: QWidget | None,
        engine: Engine,
        location: Location,
        title: str,
        options: UploadOptions | None = None,
    ) -> None:
        super().__init__(parent, 520)
        self.setWindowTitle(title)
        self.words = label(self.tr("Asking the transfer service of {0}…").format(quoted(location.bucket)), "quiet")
        self.aspera_button = QPushButton(self.tr("Use Aspera"))
        self.https_button = QPushButton(self.tr("Use HTTPS"))
        cancel = QPushButton(self.tr("Cancel"))
        self.aspera_button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(heading(self.tr("By Aspera, or by HTTPS as always?")))
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.https_button, others=(self.aspera_button, cancel)))
        self.https_button.clicked.connect(on_pressed(partial(self._choose, Transport.HTTPS)))
        self.aspera_button.clicked.connect(on_pressed(partial(self._choose, Transport.ASPERA)))
        cancel.clicked.connect(self.reject)
        engine.call(self, Queue.aspera, location, options).then(self._on_known, self._on_not_known)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        engine: Engine,
        location: Location,
        title: str,
        options: UploadOptions | None = None,
    ) -> AsperaDialog:
        """Show it for a transfer with the bucket of `location`; `options` of an upload."""
        dialog = cls(parent, engine, location, title, options)
        dialog.open()
        return dialog

    def _choose(self, way: Transport) -> None:
        self.chosen.emit(way)
        self.accept()

    def _on_known(self, obstacle: Obstacle | None) -> None:
        words = self.tr("Aspera is quicker where the way is long and the line is wide.")
        self._say(words if obstacle is None else why(obstacle))
        self.aspera_button.setEnabled(obstacle is None)

    def _on_not_known(self, problem: Problem) -> None:
        self._say(explain(problem).message)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.aspera_button.setToolTip(words)
        self.aspera_button.setAccessibleDescription(words)
        announce(self, words)

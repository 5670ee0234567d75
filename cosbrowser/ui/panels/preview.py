"""A look into the one object, beside the listing."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser.engine.client import Engine
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.preview import PreviewPane
from cosbrowser.ui.restores import Restores


class PreviewPanel(Panel):
    """The narrow preview."""

    fills = True

    def __init__(self, engine: Engine, restores: Restores, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restores = restores
        self._about = Inspected()
        self.title = self.tr("Preview")
        self.pane = PreviewPane(engine, narrow=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.pane.restore_wanted.connect(self._on_restore)

    def suits(self, about: Inspected) -> bool:
        return about.is_object

    def show_about(self, about: Inspected) -> None:
        self._about = about
        if about.location is not None and about.entry is not None:
            self.pane.show_object(about.location, about.entry)

    def forget(self) -> None:
        self.pane.clear()

    @Slot()
    def _on_restore(self) -> None:
        selection = self._about.selection()
        if selection is not None:
            self._restores.ask(self.window(), selection)

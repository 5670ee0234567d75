"""A look into the one object, beside the listing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser.engine.client import Engine
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.preview import PreviewPane


class PreviewPanel(Panel):
    """The narrow preview."""

    fills = True

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Preview")
        self.pane = PreviewPane(engine, narrow=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)

    def suits(self, about: Inspected) -> bool:
        return about.is_object

    def show_about(self, about: Inspected) -> None:
        if about.location is not None and about.entry is not None:
            self.pane.show_object(about.location, about.entry)

    def forget(self) -> None:
        self.pane.clear()

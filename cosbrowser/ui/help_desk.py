"""Connects the actions of a window that help: settings, handbook, log, diagnostics, the report of a crash."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from cosbrowser.engine.client import Engine
from cosbrowser.settings import Settings
from cosbrowser.ui import log_viewer
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.autostart import Autostart
from cosbrowser.ui.crash import Report
from cosbrowser.ui.help import NEW, HelpWindow
from cosbrowser.ui.log_viewer import LogViewer
from cosbrowser.ui.new_version import NewVersion
from cosbrowser.ui.notice import NoticeBar
from cosbrowser.ui.question import question_box
from cosbrowser.ui.settings_dialog import SettingsDialog


class HelpDesk(QObject):
    """Opens what helps over its window; `page` names the page of where one is."""

    def __init__(
        self, window: QWidget, actions: Actions, settings: Settings, logs: Path, connections: Callable[[], int],
        page: Callable[[], str], engine: Engine, bar: NoticeBar,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.new_version = NewVersion(engine, settings, bar, self)
        self._window = window
        self._logs = logs
        self._connections = connections
        self.handbook: HelpWindow | None = None  # once it was opened
        acts: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (actions.settings, lambda: SettingsDialog.ask(window, settings, actions, Autostart(engine.paths))),
            (actions.handbook, lambda: self.open_page(page())),
            (actions.whats_new, lambda: self.open_page(NEW)),
            (actions.look_for_version, self.new_version.look_now),
            (actions.show_log, lambda: LogViewer.tell(window, logs, connections())),
            (actions.copy_diagnostics, lambda: log_viewer.copy_diagnostics(logs, connections())),
        )
        for action, act in acts:
            action.triggered.connect(partial(_run, act))

    def open_page(self, name: str) -> None:
        """Show a page of the handbook."""
        if self.handbook is None:
            self.handbook = HelpWindow(self._window)
        self.handbook.open_page(name)

    def offer_report(self, report: Report) -> None:
        """Say that the last run crashed; its report can be copied, together with what runs here."""
        question = question_box(
            self._window,
            self.tr("COS Browser ended unexpectedly the last time"),
            self.tr("Transfers go on where they were. A report names places in the program, no keys and no objects."),
            self.tr("Copy Report"),
        )

        def copy() -> None:
            # Without the logs: the question promises that no object is named.
            QGuiApplication.clipboard().setText(f"{report.text}\n\n{log_viewer.facts(self._connections())}")

        question.accepted.connect(copy)
        question.open()


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()

"""The application: reads the command line, builds the parts once, connects them, closes them in order."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cosbrowser import __version__, logs
from cosbrowser.engine import watchdog
from cosbrowser.engine.client import Engine
from cosbrowser.engine.signals import Signals
from cosbrowser.paths import Paths
from cosbrowser.settings import APPEARANCE, Settings
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.theme import Theme


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line. Ends the process with a sentence and status 2 when it cannot be understood."""
    parser = argparse.ArgumentParser("cosbrowser", description="A desktop client for IBM Cloud Object Storage.")
    parser.add_argument("address", nargs="?", default="", help="cos://connection/bucket/prefix to open")
    parser.add_argument("--demo", action="store_true", help="open a demo store that lives on this computer")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep settings, journal and logs below DIR")
    parser.add_argument("--version", action="version", version=f"cosbrowser {__version__}")
    return parser.parse_args(arguments)


def use_conventions(system: QLocale) -> None:
    """Write numbers and dates as the system says; where it says nothing ("C"), as English does, with grouped digits."""
    nothing = system.language() is QLocale.Language.C
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if nothing else system)


class Application:
    """All parts of the window's process, in the order in which they need each other."""

    def __init__(self, asked: argparse.Namespace) -> None:
        paths = Paths.for_profile(asked.profile)
        logs.start(paths.logs, "window")
        self.qt = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(self.qt, QApplication)
        use_conventions(QLocale.system())
        self.qt.setApplicationName("cosbrowser")
        self.qt.setApplicationDisplayName("COS Browser")
        self.qt.setApplicationVersion(__version__)
        self.qt.setDesktopFileName("cosbrowser")
        self.qt.setQuitOnLastWindowClosed(False)  # the engine is let go first
        self.engine = Engine(paths, self.qt)
        self.engine.start()  # imports while the window is built and painted
        self.settings = Settings(paths.config / "settings.json")
        theme = Theme(self.qt, self.settings.get(APPEARANCE))
        self.demo = DemoStore(paths, self.qt)
        self.window = MainWindow(self.engine, self.settings, theme, self.demo, paths.cache / "opened")
        self.window.closed.connect(self._on_closed)
        self.signals = Signals(self.qt)
        self.signals.received.connect(self.window.close_at_once)
        watchdog.watch(self.qt)
        if asked.demo:
            self.window.connections.start_demo()
        if asked.address:
            self.window.go_to_path(asked.address)

    def run(self) -> int:
        """Show the window until it is closed; gives the exit status."""
        self.window.show()
        status = self.qt.exec()
        self.settings.close()
        return status

    def _on_closed(self) -> None:
        """The window is gone from the screen; its engine brings what is under way to the journal."""
        self.engine.close(self._on_engine_gone)

    def _on_engine_gone(self) -> None:
        self.demo.close()
        self.qt.quit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; gives the exit status."""
    return Application(parse(sys.argv[1:] if arguments is None else arguments)).run()

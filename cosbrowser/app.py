"""The application: reads the command line, builds the parts once, connects them, closes them in order."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from cosbrowser import __version__, logs
from cosbrowser.cos.errors import CosError
from cosbrowser.engine import watchdog
from cosbrowser.engine.client import Engine
from cosbrowser.engine.signals import Signals
from cosbrowser.models.text import tr
from cosbrowser.paths import Paths
from cosbrowser.settings import APPEARANCE, LANGUAGE, Settings
from cosbrowser.transfer.lock import ProcessLock
from cosbrowser.ui import icons, language
from cosbrowser.ui.crash import Watch, log_messages_of_qt
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.single_instance import FirstInstance, hand_over
from cosbrowser.ui.theme import Theme
from cosbrowser.ui.transfer_limits import limits_of
from cosbrowser.ui.windows import Windows


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
    """All parts of the window's process, in the order in which they need each other.

    Raises `CosError` (LOCAL, code "InUse") at once when another window is open on the profile.
    """

    def __init__(self, asked: argparse.Namespace) -> None:
        paths = Paths.for_profile(asked.profile)
        self._lock = hold(paths)
        logs.start(paths.logs, "window")
        self.qt = qt_application()
        log_messages_of_qt()
        self._watch = Watch(paths.logs)
        self._report = self._watch.begin()
        use_conventions(QLocale.system())
        self.qt.setQuitOnLastWindowClosed(False)  # the engine is let go first
        self.settings = Settings(paths.config / "settings.json")
        self.engine = Engine(paths, self.qt, limits=partial(limits_of, self.settings))
        self.engine.start()  # imports while the window is built and painted
        language.install(self.qt, language.fitting(self.settings.get(LANGUAGE), QLocale.system(), language.available()))
        theme = Theme(self.qt, self.settings.get(APPEARANCE))
        self.demo = DemoStore(paths, self.qt)
        self.windows = Windows(self.engine, self.settings, theme, self.demo, paths.cache / "opened", self.qt)
        self.window = self.windows.restore()
        theme.apply()  # to all at once
        self.windows.closed.connect(self._on_closed)
        self.signals = Signals(self.qt)
        self.signals.received.connect(self.windows.close_at_once)
        self._first = FirstInstance(paths, self.qt)
        self._first.asked.connect(self._on_asked)
        watchdog.watch(self.qt)
        if asked.demo:
            self.windows.connections.start_demo()
        if asked.address:
            self.window.reopening.go_to_path(asked.address)

    def run(self) -> int:
        """Show the windows until the last one is closed; gives the exit status."""
        self.windows.show()
        if self._report is not None:
            self.window.help_desk.offer_report(self._report)
        self.window.help_desk.new_version.look_soon()
        status = self.qt.exec()
        self.settings.close()
        self._watch.end()
        return status

    def _on_closed(self) -> None:
        """The last window is gone from the screen; its engine brings what is under way to the journal.

        Another window may open from now on: its engine waits until this one has let go of the journal.
        """
        self._first.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        self.engine.close(self._on_engine_gone)

    def _on_asked(self, address: str, demo: bool) -> None:
        self.windows.come_to_front(address, demo=demo)

    def _on_engine_gone(self) -> None:
        self.demo.close()
        self.qt.quit()


def qt_application() -> QApplication:
    """Qt's own application, which knows what the program is called."""
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("cosbrowser")
    qt.setApplicationDisplayName("COS Browser")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("cosbrowser")
    return qt


def hold(paths: Paths) -> ProcessLock | None:
    """Have the profile for this window alone; None where nothing can be written, which the journal speaks of.

    The engine's lock of the journal would say the same, but only after the five seconds that it has patience with an
    engine whose window was just closed. Raises `CosError` (LOCAL, code "InUse").
    """
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
        return ProcessLock(paths.data / "window.lock", patience=0)
    except OSError:
        return None


def tell_that_it_is_open() -> int:
    """Say so in a small window until that is closed; gives the exit status."""
    qt = qt_application()
    language.install(qt, language.fitting("", QLocale.system(), language.available()))
    theme = Theme(qt)
    theme.apply()
    words = tr("COS Browser is already open with this profile.")
    sys.stderr.write(f"{words}\n")
    box = QMessageBox(QMessageBox.Icon.NoIcon, tr("COS Browser"), words, QMessageBox.StandardButton.Close)
    box.setWindowIcon(icons.application_icon())
    box.setIconPixmap(icons.application_icon().pixmap(32, 32))
    box.exec()
    theme.deleteLater()
    return 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; gives the exit status."""
    asked = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        application = Application(asked)
    except CosError as error:
        if error.problem.code != "InUse":
            raise
        if hand_over(Paths.for_profile(asked.profile), asked.address, demo=asked.demo):
            return 0
        return tell_that_it_is_open()
    return application.run()

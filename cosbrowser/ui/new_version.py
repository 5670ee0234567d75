"""Says that there is a newer version: looks at most once a day, where that is wanted, and never fetches one."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

import cosbrowser
from cosbrowser.cos import releases
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.releases import Release
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import tr
from cosbrowser.settings import LOOK_FOR_VERSIONS, LOOKED_FOR_VERSION, RELEASES, VERSION_SEEN, Settings, Wanted
from cosbrowser.ui.errors import reason, short
from cosbrowser.ui.notice import NoticeBar
from cosbrowser.ui.state_page import NextStep

EVERY_SECONDS = 86_400
_AFTER_START_MS = 5_000
_BY_ITSELF = ("", "pip", "uv")  # who installed it does not say when there is something new


def installer() -> str:
    """Who installed this program, as it noted itself: "apt", "pip"; empty for a bundle."""
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - not needed to start

    try:
        return (distribution("cosbrowser").read_text("INSTALLER") or "").strip()
    except PackageNotFoundError:
        return ""


def published_at() -> str:
    """Where the releases of this package are announced, as it says itself ("Releases" of its addresses); or empty."""
    from importlib.metadata import PackageNotFoundError, metadata  # noqa: PLC0415 - not needed to start

    try:
        addresses = metadata("cosbrowser").get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    named = (str(one).partition(",") for one in addresses)
    return next((address.strip() for name, _, address in named if name.strip().lower() == "releases"), "")


def is_wanted(settings: Settings) -> bool:
    """Whether to look by oneself: as the person says, else where no package manager tells of new versions."""
    wanted = settings.get(LOOK_FOR_VERSIONS)
    return installer() in _BY_ITSELF if wanted is Wanted.AS_INSTALLED else wanted is Wanted.YES


class NewVersion(QObject):
    """Asks through the engine and tells in a bar of its window."""

    def __init__(self, engine: Engine, settings: Settings, bar: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._bar = bar

    def look_soon(self) -> None:
        """Look if it is due, when the start is over."""
        QTimer.singleShot(_AFTER_START_MS, self, self.look_if_due)

    @property
    def _address(self) -> str:
        return self._settings.get(RELEASES) or published_at()

    @Slot()
    def look_if_due(self) -> None:
        """Look, if that is wanted and was not done for a day; say only that there is a version not told of before."""
        now = int(time.time())
        if 0 <= now - self._settings.get(LOOKED_FOR_VERSION) < EVERY_SECONDS or not is_wanted(self._settings):
            return
        address = self._address
        if not address:
            return
        self._settings.set(LOOKED_FOR_VERSION, now)

        def found(release: Release) -> None:
            if release.version != self._settings.get(VERSION_SEEN):
                self._tell(release)

        self._engine.call(self, releases.newest, address).then(found, lambda _: None)

    def look_now(self) -> None:
        """Look because the person asked, and say what comes of it."""
        address = self._address
        if not address:
            by = installer()
            if by in _BY_ITSELF:
                self._say(tr("Where new versions are announced is not known; the settings take an address."))
            else:
                self._say(tr("New versions come by {0}, which has installed this one.").format(shown(by)))
            return

        def found(release: Release) -> None:
            if not self._tell(release):
                self._say(tr("COS Browser {0} is the newest version.").format(cosbrowser.__version__))

        def failed(problem: Problem) -> None:
            words = tr("Whether there is a new version could not be found out: {0}")
            self._say(words.format(reason(problem)))

        self._engine.call(self, releases.newest, address).then(found, failed)

    def _tell(self, release: Release) -> bool:
        """Say that it is newer; False when it is not."""
        if not releases.is_newer(release.version, cosbrowser.__version__):
            return False
        words = tr("COS Browser {0} is there; this is {1}.")
        steps = [NextStep(tr("Not Now"), lambda: self._settings.set(VERSION_SEEN, release.version))]
        if release.page:
            steps.insert(0, NextStep(tr("Show Release"), lambda: _open(release.page)))
        self._bar.ask(words.format(short(release.version), cosbrowser.__version__), *steps)
        return True

    def _say(self, words: str) -> None:
        self._bar.ask(words, NextStep(tr("Close"), lambda: None))


def _open(page: str) -> None:
    QDesktopServices.openUrl(QUrl(page))

"""Tells the desktop how transfers go: progress at the icon, a notification at the end, no sleep meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import number, tr
from cosbrowser.settings import KEEP_AWAKE, NOTIFY, Settings
from cosbrowser.transfer.job import FINISHED, GroupStatus, State
from cosbrowser.ui.desktop import Desktop
from cosbrowser.ui.errors import short

_GATHER_MS = 1500  # transfers that end together are one notification
_GOING = frozenset({State.RUNNING, State.WAITING})


class Notifications(QObject):
    """Hears of the queue's groups from one window, whichever is open."""

    def __init__(self, engine: Engine, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._going: set[int] = set()
        self._amounts: dict[int, tuple[int, int]] = {}  # bytes done and in all, since nothing was going on
        self._told: set[tuple[int, float]] = set()  # by id and end: each window hears of each
        self._done: list[GroupStatus] = []
        self._failed: list[GroupStatus] = []
        self._restored: dict[tuple[str, str, str], None] = {}  # connection, bucket and key
        self._desktop = Desktop()
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._tell)
        engine.lost.connect(self._on_lost)

    @Slot(object)
    def changed(self, statuses: tuple[GroupStatus, ...]) -> None:
        """What is not as it was."""
        for status in statuses:
            if status.state in _GOING:
                self._going.add(status.id)
                self._amounts[status.id] = (status.sent, status.size)
            elif status.id in self._going:
                self._going.discard(status.id)
                self._amounts[status.id] = (status.size, status.size)  # as far as it comes for now
                ended = (status.id, status.ended)
                if status.state in FINISHED and ended not in self._told and status.state is not State.CANCELLED:
                    self._told.add(ended)
                    (self._failed if status.failed or status.state is State.FAILED else self._done).append(status)
        self._desktop.stay_awake(bool(self._going) and self._settings.get(KEEP_AWAKE))
        self._show_progress()
        if (self._done or self._failed) and not self._going:
            self._timer.start()

    @Slot(object, str)
    def restored(self, place: Location, key: str) -> None:
        """An object can be read again; each window hears of it."""
        self._restored[place.connection, place.bucket, key] = None
        self._timer.start()

    @Slot()
    def _on_lost(self) -> None:
        self._going.clear()
        self._desktop.stay_awake(False)
        self._show_progress()

    def _show_progress(self) -> None:
        if not self._going:
            self._amounts.clear()
        share = part_done(self._amounts.values()) if self._going else None
        self._desktop.show_progress(share)
        if not sys.platform.startswith("linux"):  # the dock and the task bar there have a number, not a bar
            application = QGuiApplication.instance()
            if isinstance(application, QGuiApplication):
                application.setBadgeNumber(len(self._going))

    @Slot()
    def _tell(self) -> None:
        done, failed = tuple(self._done), tuple(self._failed)
        restored = [key for _, _, key in self._restored]
        self._done.clear()
        self._failed.clear()
        self._restored.clear()
        if QGuiApplication.focusWindow() or not self._settings.get(NOTIFY):
            return
        if done or failed:
            self._desktop.notify(*words(done, failed))
        if restored:
            title = tr("Restored from the archive")
            self._desktop.notify(title, ", ".join(short(key, 30) for key in restored[:3]) + "…" * (len(restored) > 3))


def part_done(amounts: Iterable[tuple[int, int]]) -> float:
    """Which part of all bytes is done, 0 to 1; 0 while no size is known."""
    amounts = tuple(amounts)
    size = sum(one for _, one in amounts)
    return min(sum(done for done, _ in amounts) / size, 1.0) if size else 0.0


def words(done: tuple[GroupStatus, ...], failed: tuple[GroupStatus, ...]) -> tuple[str, str]:
    """Title and text of the notification for transfers that have ended."""
    ended = failed or done
    if len(done) + len(failed) == 1:
        title = tr("Transfer failed") if failed else tr("Transfer finished")
        return title, short(ended[0].title)
    if failed:
        title = tr("{0} of {1} transfers failed").format(number(len(failed)), number(len(done) + len(failed)))
    else:
        title = tr("{0} transfers finished").format(number(len(done)))
    return title, ", ".join(short(one.title, 30) for one in ended[:3]) + ("…" if len(ended) > 3 else "")

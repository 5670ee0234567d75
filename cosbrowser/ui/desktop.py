"""What is asked of the desktop, on a thread of its own: notifications, progress, and that the computer stays awake.

Linux: D-Bus (`org.freedesktop.Notifications`; the signal of Unity's launcher, which the task bars of KDE and Xfce's
and GNOME's docks hear too; and an inhibitor of logind that forbids to sleep when nobody is there).
Windows: SetThreadExecutionState, which holds for the thread that said it. macOS: `caffeinate`, tied to this process.
Qt's own D-Bus cannot send the unsigned numbers that these services want from Python; jeepney, which the keyring brings
along, can. Where a service is missing nothing happens: a desktop may have none.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

logger = logging.getLogger(__name__)

_SECONDS = 5.0  # for the answer of a service
_NAME = "COS Browser"
_ENTRY = "application://cosbrowser.desktop"  # which icon of the task bar
_LAUNCHER = "com.canonical.Unity.LauncherEntry"


class Desktop:
    """Asks one thing after the other; no call waits."""

    def __init__(self) -> None:
        self._asked: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_awake = False
        self._release: Callable[[], None] | None = None  # on the thread only
        self._percent: int | None = None
        self._bus: Any = None  # on the thread only: a progress is forgotten with the connection that told it

    def notify(self, title: str, body: str) -> None:
        """Show a notification."""
        if sys.platform.startswith("linux"):
            self._ask(partial(_notify_by_bus, title, body))
        elif sys.platform == "darwin":
            self._ask(partial(_notify_by_script, title, body))

    def stay_awake(self, wanted: bool) -> None:
        """Do not sleep from now on, or sleep again when the system wants to."""
        if wanted != self._is_awake:
            self._is_awake = wanted
            self._ask(self._hold if wanted else self._let_go)

    def show_progress(self, share: float | None) -> None:
        """Show how much is done (0 to 1) at the icon in the task bar; None: nothing is going on. Linux only."""
        percent = None if share is None else round(share * 100)
        if percent != self._percent and sys.platform.startswith("linux"):
            self._percent = percent
            self._ask(partial(self._tell_launcher, percent))

    def _tell_launcher(self, percent: int | None) -> None:
        from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - Linux only
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

        if self._bus is None:
            self._bus = open_dbus_connection("SESSION")
        entry = DBusAddress("/io/github/cosbrowser/launcher", interface=_LAUNCHER)
        shown = {"progress": ("d", (percent or 0) / 100), "progress-visible": ("b", percent is not None)}
        try:
            self._bus.send(new_signal(entry, "Update", "sa{sv}", (_ENTRY, shown)))
        except OSError:
            percent = None  # the bus is gone; the next time another connection is tried
        if percent is None:
            self._bus.close()
            self._bus = None

    def _ask(self, act: Callable[[], None]) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="desktop", daemon=True)
            self._thread.start()
        self._asked.put(act)

    def _work(self) -> None:
        while True:
            act = self._asked.get()
            try:
                act()
            except Exception as error:  # whatever a foreign service does, transfers go on
                logger.info("the desktop did not do it: %s", error)

    def _hold(self) -> None:
        if sys.platform.startswith("linux"):
            self._release = _hold_by_logind()
        elif sys.platform == "darwin":
            command = ["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]
            process = subprocess.Popen(command)  # noqa: S603 - a program of the system, and a number
            self._release = process.terminate
        elif sys.platform == "win32":
            _set_execution_state(0x80000001)  # ES_CONTINUOUS | ES_SYSTEM_REQUIRED
            self._release = partial(_set_execution_state, 0x80000000)

    def _let_go(self) -> None:
        release, self._release = self._release, None
        if release is not None:
            release()


def _notify_by_bus(title: str, body: str) -> None:
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    name = "org.freedesktop.Notifications"
    service = DBusAddress("/org/freedesktop/Notifications", name, name)
    hints: dict[str, Any] = {"desktop-entry": ("s", "cosbrowser")}
    plain = body.replace("&", "&amp;").replace("<", "&lt;")  # the body may be read as markup
    body_ = (_NAME, 0, "cosbrowser", title, plain, [], hints, -1)
    with contextlib.closing(open_dbus_connection("SESSION")) as bus:
        bus.send_and_get_reply(new_method_call(service, "Notify", "susssasa{sv}i", body_), timeout=_SECONDS)


def _notify_by_script(title: str, body: str) -> None:
    script = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
    command = ["/usr/bin/osascript", "-e", script, title, body]
    # The words are arguments, not part of the script.
    subprocess.run(command, check=False, timeout=_SECONDS)  # noqa: S603


def _hold_by_logind() -> Callable[[], None]:
    """The lock holds for as long as its file is open."""
    from jeepney import DBusAddress, DBusErrorResponse, MessageType, new_method_call  # noqa: PLC0415 - Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    service = DBusAddress("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")
    asked = new_method_call(service, "Inhibit", "ssss", ("idle", _NAME, "Transfers are under way", "block"))
    with contextlib.closing(open_dbus_connection("SYSTEM", enable_fds=True)) as bus:
        answer = bus.send_and_get_reply(asked, timeout=_SECONDS)
        if answer.header.message_type is MessageType.error:
            raise DBusErrorResponse(answer)
        lock: Any = answer.body[0]
        return partial(os.close, lock.to_raw_fd())


def _set_execution_state(flags: int) -> None:
    import ctypes  # noqa: PLC0415 - Windows only

    ctypes.__dict__["windll"].kernel32.SetThreadExecutionState(flags)

"""Shows a file in the file manager of the system, selected; where it cannot be, its folder is opened.

Linux: `org.freedesktop.FileManager1` on the session bus, which GNOME's Files, Dolphin, Nemo, Caja and Thunar answer.
Windows: Explorer's own switch. macOS: `open -R`. All of it on a thread: a bus may start a program first.
"""

from __future__ import annotations

import contextlib
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from cosbrowser.engine.mailbox import Mailbox

logger = logging.getLogger(__name__)

_SECONDS = 10.0  # for a file manager that has to be started


class Reveal(QObject):
    """Asks the file manager; no call waits. The thread that does holds no Qt object: it may outlive the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(_open, self)

    def show(self, path: Path) -> None:
        """Show the folder that `path` is in, with `path` selected."""
        threading.Thread(target=_show, args=(path, self._mailbox.slit.post), name="reveal", daemon=True).start()


def _show(path: Path, refused: Callable[[Path], None]) -> None:
    shown = False
    try:
        shown = path.exists() and _selected(path)
    except Exception as error:  # whatever a foreign program does
        logger.info("the file manager did not show it: %s", error)
    if not shown:
        refused(path.parent)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _selected(path: Path) -> bool:
    if sys.platform == "darwin":
        return subprocess.run(["/usr/bin/open", "-R", path], check=False, timeout=_SECONDS).returncode == 0  # noqa: S603
    if sys.platform == "win32":
        subprocess.Popen(f'explorer.exe /select,"{path}"')  # noqa: S603 - its own way of quoting; no name has a "
        return True
    return _show_by_bus(path)


def _show_by_bus(path: Path) -> bool:
    from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    name = "org.freedesktop.FileManager1"
    service = DBusAddress("/org/freedesktop/FileManager1", name, name)
    uri = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode()
    with contextlib.closing(open_dbus_connection("SESSION")) as bus:
        asked = new_method_call(service, "ShowItems", "ass", ([uri], ""))
        return bus.send_and_get_reply(asked, timeout=_SECONDS).header.message_type is not MessageType.error

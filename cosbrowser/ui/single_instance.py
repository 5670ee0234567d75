"""One window process per profile: a second start hands its address over to the first, and ends.

The first listens on a local socket that only this user can reach. All that may cross it is one line of JSON: an
address to open, and whether the demo store is wanted. Whoever is at the other end can ask for nothing else.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cosbrowser.paths import Paths
from cosbrowser.ui import addresses

logger = logging.getLogger(__name__)

ANSWER_MS = 2000  # for the first window to say that it has heard
_LONGEST = 16 * 1024  # bytes of a request: a key of 1,024 bytes, percent-encoded, and its bucket
_LONGEST_SOCKET = 100  # bytes of a socket's path; the least that systems allow is 104
_HEARD = b"heard\n"


def socket_of(paths: Paths) -> str:
    """Where the first window of a profile listens: in the profile, or where its path is too long, in a folder that
    only this user can enter. Raises `OSError` where there is no such folder.
    """
    digest = hashlib.blake2b(str(paths.data).encode(errors="surrogateescape"), digest_size=12).hexdigest()
    if sys.platform == "win32":
        return f"cosbrowser-{digest}"
    inside = paths.data / "window.socket"
    if len(os.fsencode(inside)) <= _LONGEST_SOCKET:
        return str(inside)
    folder = Path(tempfile.gettempdir()) / f"cosbrowser-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(f"{folder} is open to others")
    return str(folder / digest)


def hand_over(paths: Paths, address: str, *, demo: bool) -> bool:
    """Ask the first window of the profile to come to the front with this address; whether it has heard."""
    try:
        name = socket_of(paths)
    except OSError:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS // 2):
        return False
    socket.write(json.dumps({"address": address, "demo": demo}).encode() + b"\n")
    socket.waitForBytesWritten(ANSWER_MS // 4)
    heard = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == _HEARD
    socket.close()
    return heard


class FirstInstance(QObject):
    """Listens for second starts. Where it cannot, they say that a window is open, as before."""

    asked = Signal(str, bool)  # an address or nothing; whether the demo store is wanted

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        try:
            name = socket_of(paths)
        except OSError as error:
            logger.info("second starts cannot be heard: %s", error)
            return
        QLocalServer.removeServer(name)  # of a run that was killed; the lock of the profile is ours
        if not self._server.listen(name):
            logger.info("second starts cannot be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connected(self) -> None:
        while self._server.hasPendingConnections():
            _Asker(self._server.nextPendingConnection(), self)


class _Asker(QObject):
    """One second start, as long as it is connected."""

    def __init__(self, socket: QLocalSocket, first: FirstInstance) -> None:
        super().__init__(first)
        self._socket = socket
        self._first = first
        self._said = b""
        socket.readyRead.connect(self._on_read)
        socket.disconnected.connect(self._on_gone)
        QTimer.singleShot(ANSWER_MS, self, socket.abort)
        self._on_read()

    @Slot()
    def _on_read(self) -> None:
        self._said += bytes(self._socket.read(_LONGEST).data())
        line, newline, _ = self._said.partition(b"\n")
        if newline:
            self._socket.readyRead.disconnect(self._on_read)
            asked = understood(line)
            if asked is not None:
                self._socket.write(_HEARD)
                self._socket.flush()
                self._first.asked.emit(*asked)
            self._socket.disconnectFromServer()
        elif len(self._said) >= _LONGEST:
            self._socket.abort()

    @Slot()
    def _on_gone(self) -> None:
        self._socket.deleteLater()
        self.deleteLater()


def understood(line: bytes) -> tuple[str, bool] | None:
    """What a second start may ask for: an address (empty: none) and the demo store. None for anything else."""
    try:
        said: Any = json.loads(line)
    except ValueError:
        return None
    if not isinstance(said, dict):
        return None
    fields = cast("dict[str, object]", said)
    address, demo = fields.get("address"), fields.get("demo")
    if fields.keys() != {"address", "demo"} or not isinstance(address, str) or not isinstance(demo, bool):
        return None
    if address and (not address.isprintable() or addresses.parse(address) is None):
        return None
    return address, demo

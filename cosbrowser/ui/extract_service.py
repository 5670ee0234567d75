"""Drops into KDE's file manager and desktop: they name the folder over D-Bus, on X11 and on Wayland.

KDE's archive program hands out what is packed in this way: the data of the drag are the address of an object on the
session bus, and the program where it is dropped calls that object with the folder.
"""

from __future__ import annotations

import itertools
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE = "application/x-kde-ark-dndextract-service"
PATH = "application/x-kde-ark-dndextract-path"
INTERFACE = "org.kde.ark.DndExtract"

_numbers = itertools.count(1)


class ExtractService(QObject):
    """One drag: listens from `open` to `close`, and is called once at most."""

    asked = Signal(object)  # Path of the folder

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.sessionBus()
        self._path = ""

    def open(self) -> dict[str, bytes]:
        """Listen; gives what goes into the data of the drag, nothing where there is no session bus."""
        path = f"/DndExtract/{next(_numbers)}"
        everything = QDBusConnection.RegisterOption.ExportAllSlots
        if not self._bus.isConnected() or not self._bus.registerObject(path, INTERFACE, self, everything):
            return {}
        self._path = path
        return {SERVICE: self._bus.baseService().encode(), PATH: path.encode()}

    def close(self) -> None:
        """Listen no more; a second time does nothing."""
        if self._path:
            self._bus.unregisterObject(self._path)
            self._path = ""

    @Slot(str)
    def extractSelectedFilesTo(self, place: str) -> None:
        """The name on the bus: called by the program where it was dropped, with a path or an address."""
        folder = Path(QUrl(place).toLocalFile() if place.startswith("file:") else place)
        if self._path and folder.is_absolute():
            self.close()
            self.asked.emit(folder)

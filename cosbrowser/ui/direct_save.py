"""The X Direct Save protocol: the program where something is dropped says into which folder it goes.

Beside the data of a drag there is a property with a file name on the window that owns the drag. The target puts the
whole address there and then asks for the format `FORMAT`; the answer is one letter: saved, or not. Qt answers
the request, but knows neither the property nor the time to set it, so a connection of our own to the X server does.
https://www.freedesktop.org/wiki/Specifications/XDS/
"""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
import socket
import urllib.parse
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

logger = logging.getLogger(__name__)

FORMAT = "XdndDirectSave0"
SAVED, REFUSED = b"S", b"E"
# What the target makes an address of: only its folder is of interest, and a name that is free asks no question there.
_NAME = "COS Browser drop"
_AGAIN_MS = 20  # until Qt has taken the selection
_LONGEST = 4096  # bytes of the address, in units of four


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),  # an atom, or the owner of a selection
    )


class DirectSave(QObject):
    """One drag: `offer` when it begins, `folder` when the target asks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = _Server()
        self._owner = 0
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self._look)

    def offer(self) -> None:
        """Name the property as soon as Qt owns the drag, which is within its event loop."""
        self._timer.start()

    def stop(self) -> None:
        """The button is released: from now on the property is the target's."""
        self._timer.stop()

    def folder(self) -> Path | None:
        """Where the target wants it; None where that is not on this computer."""
        address = self._server.text(self._owner) if self._owner else ""
        return _folder_of(address)

    def close(self) -> None:
        """Let go of the X server."""
        self._timer.stop()
        self._server.close()

    @Slot()
    def _look(self) -> None:
        owner = self._server.drag_owner()
        if owner and owner != self._owner:
            self._owner = owner
            self._server.set_text(owner, _NAME)


def is_possible() -> bool:
    """Whether this display is an X server and its library is there."""
    return QGuiApplication.platformName() == "xcb" and ctypes.util.find_library("xcb") is not None


def _folder_of(address: str) -> Path | None:
    parts = urllib.parse.urlsplit(address)
    if parts.scheme != "file" or parts.netloc not in ("", "localhost", socket.gethostname()):
        return None
    path = Path(urllib.parse.unquote(parts.path, errors="surrogateescape"))
    return path.parent if path.is_absolute() else None


class _Server:
    """The few requests to the X server, in libxcb's words."""

    def __init__(self) -> None:
        library = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
        pointer, number, text = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_char_p
        signatures: dict[str, tuple[Any, ...]] = {
            "xcb_connect": (pointer, text, pointer),
            "xcb_connection_has_error": (ctypes.c_int, pointer),
            "xcb_disconnect": (None, pointer),
            "xcb_flush": (ctypes.c_int, pointer),
            "xcb_intern_atom": (_Cookie, pointer, ctypes.c_uint8, ctypes.c_uint16, text),
            "xcb_intern_atom_reply": (ctypes.POINTER(_Atom), pointer, _Cookie, pointer),
            "xcb_get_selection_owner": (_Cookie, pointer, number),
            "xcb_get_selection_owner_reply": (ctypes.POINTER(_Atom), pointer, _Cookie, pointer),
            "xcb_change_property": (
                _Cookie, pointer, ctypes.c_uint8, number, number, number, ctypes.c_uint8, number, text,
            ),
            "xcb_get_property": (_Cookie, pointer, ctypes.c_uint8, number, number, number, number, number),
            "xcb_get_property_reply": (pointer, pointer, _Cookie, pointer),
            "xcb_get_property_value": (pointer, pointer),
            "xcb_get_property_value_length": (ctypes.c_int, pointer),
        }  # fmt: skip
        for name, (result, *arguments) in signatures.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
        self._xcb: Any = library
        self._free: Any = ctypes.CDLL(None).free
        self._free.argtypes = [pointer]
        self._connection: int | None = library.xcb_connect(None, None)
        if library.xcb_connection_has_error(self._connection):
            logger.warning("no second connection to the X server: drops into file managers go through a copy")
            self.close()
        self._selection, self._property, self._text = map(self._atom, ("XdndSelection", FORMAT, "text/plain"))

    def drag_owner(self) -> int:
        """The window that owns what is dragged; 0 without one."""
        if self._connection is None:
            return 0
        cookie = self._xcb.xcb_get_selection_owner(self._connection, self._selection)
        return self._value(self._xcb.xcb_get_selection_owner_reply(self._connection, cookie, None))

    def set_text(self, window: int, text: str) -> None:
        """Set the property."""
        data = text.encode()
        self._xcb.xcb_change_property(
            self._connection, 0, window, self._property, self._text, 8, len(data), data
        )  # replaces
        self._xcb.xcb_flush(self._connection)

    def text(self, window: int) -> str:
        """What the property is now."""
        if self._connection is None:
            return ""
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, self._property, 0, 0, _LONGEST // 4)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ""
        at, length = self._xcb.xcb_get_property_value(reply), self._xcb.xcb_get_property_value_length(reply)
        data = ctypes.string_at(at, length) if at and length else b""
        self._free(reply)
        return data.rstrip(b"\0").decode(errors="surrogateescape")

    def close(self) -> None:
        """Disconnect; a second time does nothing."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _atom(self, name: str) -> int:
        if self._connection is None:
            return 0
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        return self._value(self._xcb.xcb_intern_atom_reply(self._connection, cookie, None))

    def _value(self, reply: Any) -> int:
        if not reply:
            return 0
        value = reply.contents.value
        self._free(reply)
        return int(value)

"""What the application remembers of a person's choices: typed values in one small JSON file.

A setting is declared once, below, with its type and default; a value of the file that does not fit reads as the
default. The file is read once at the start; changes are written by a thread, beside the old file, which they then
replace, so neither a crash nor a full disk leaves half of one. Values that this version does not know are kept.
"""

from __future__ import annotations

import base64
import binascii
import enum
import json
import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")
E = TypeVar("E", bound=enum.StrEnum)

_GATHER_SECONDS = 0.3  # changes that come together (a splitter being dragged) are one write
_CLOSE_SECONDS = 3.0


class Appearance(enum.StrEnum):
    """Which colours the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class Wanted(enum.StrEnum):
    """A choice whose default depends on how the program came here."""

    AS_INSTALLED = ""
    YES = "yes"
    NO = "no"


class CentreView(enum.StrEnum):
    """How the centre of the window shows where one is."""

    TABLE = "table"
    OUTLINE = "outline"
    ICONS = "icons"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. `read` turns a JSON value into the setting's type or raises `ValueError`; `write` the other way."""

    key: str
    default: T
    read: Callable[[Any], T]
    write: Callable[[T], Any]


def _flag(key: str, default: bool) -> Setting[bool]:
    def read(value: Any) -> bool:
        if not isinstance(value, bool):
            raise ValueError(value)  # noqa: TRY004 - one error for "does not fit"
        return value

    return Setting(key, default, read, bool)


def _text(key: str, default: str = "") -> Setting[str]:
    def read(value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError(value)  # noqa: TRY004
        return value

    return Setting(key, default, read, str)


def _choice(key: str, default: E) -> Setting[E]:
    return Setting(key, default, type(default), str)


def _number(key: str, default: int, least: int, most: int) -> Setting[int]:
    """A whole number within limits; one beyond them reads as the nearer limit."""

    def read(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(value)  # noqa: TRY004
        return min(max(value, least), most)

    return Setting(key, default, read, int)


def _octets(key: str) -> Setting[bytes]:
    """Bytes, as base64 in the file: what Qt gives as the state of a window or a header."""

    def read(value: Any) -> bytes:
        try:
            return base64.b64decode(value, validate=True)
        except (TypeError, binascii.Error) as error:
            raise ValueError(value) from error

    return Setting(key, b"", read, lambda value: base64.b64encode(value).decode())


def _rows(key: str, width: int) -> Setting[tuple[tuple[str, ...], ...]]:
    """Rows of `width` texts."""

    def read(value: Any) -> tuple[tuple[str, ...], ...]:
        if not isinstance(value, list):
            raise ValueError(value)  # noqa: TRY004
        rows: list[tuple[str, ...]] = []
        for row in value:
            if not isinstance(row, list) or len(row) != width or not all(isinstance(cell, str) for cell in row):
                raise ValueError(row)
            rows.append(tuple(row))
        return tuple(rows)

    return Setting(key, (), read, lambda rows: [list(row) for row in rows])


APPEARANCE = _choice("appearance", Appearance.SYSTEM)
CENTRE_VIEW = _choice("centre-view", CentreView.TABLE)
DOWNLOAD_FOLDER = _text("download-folder")  # the folder of the last download; empty: none yet
UPLOAD_FOLDER = _text("upload-folder")  # where files were last chosen
HAD_CONNECTIONS = _flag("had-connections", False)  # the window starts as the last run ended, before the engine is asked
FAVOURITES = _rows("favourites", 4)  # name, connection, bucket, prefix
RECENTS = _rows("recents", 3)  # connection, bucket, prefix; the last first
SHORTCUTS = _rows("shortcuts", 2)  # name of an action, its keys with blanks between them; else those it comes with
RECENT_COMMANDS = _rows("recent-commands", 1)  # names of actions; the last first
LANGUAGE = _text("language")  # code of a catalogue; empty: as the system
RECENT_SEARCHES = _rows("recent-searches", 2)  # text and how it is compared; the last first
UPLOAD_DEFAULTS = _rows("upload-defaults", 3)  # connection, bucket, JSON of UploadOptions
ASK_BEFORE_UPLOAD = _rows("ask-before-upload", 2)  # connection, bucket
DROP_RETENTION = _rows("drop-retention", 3)  # connection, bucket, seconds or "default"; a bucket without one asks
RESTORES = _rows("restores", 3)  # connection, bucket, key of what is being restored from the archive
UPLOAD_CONFLICTS = _text("upload-conflicts")  # an `Answer`; empty: ask
DOWNLOAD_CONFLICTS = _text("download-conflicts")
LINKS_MADE = _rows("links-made", 7)  # connection, bucket, key, version, access, when and until; never a link itself
INSPECTOR_SHOWN = _flag("inspector-shown", True)
PLACES_SHOWN = _flag("places-shown", True)
WINDOW_GEOMETRY = _octets("window-geometry")
COLUMNS = _text("columns")
ICON_SIDE = _number("icon-side", 96, 48, 256)  # pixels of the pictures in the icons view
THUMBNAILS_UP_TO = _number("thumbnails-up-to", 10 << 20, 0, 1 << 30)  # bytes of a picture that is read for one
THUMBNAILS_KEPT = _number("thumbnails-kept", 64 << 20, 0, 8 << 30)  # bytes on disk
PREVIEW_UP_TO = _number("preview-up-to", 1 << 20, 1 << 16, 8 << 20)  # bytes that are read unasked
FOLDERS_MIXED = _flag("folders-mixed", False)  # folders among objects, when rows are sorted by name
BYTE_ORDER = _flag("byte-order", False)  # names by their bytes, not as people count
SPLITTERS = _octets("splitters")
TRANSFER_LIMITS = _text("transfer-limits")  # JSON; `ui.transfer_limits` reads it
TRANSFERS_SPLITTER = _octets("transfers-splitter")
NOTIFY = _flag("notify", True)  # of transfers that end while no window is active
KEEP_AWAKE = _flag("keep-awake", True)  # while something is transferred
DOCK_MENU = _flag("dock-menu", False)  # connections used last in the menu of the dock or the desktop's own
LOOK_FOR_VERSIONS = _choice("look-for-versions", Wanted.AS_INSTALLED)
RELEASES = _text("releases")  # https address that announces the newest release; empty: what the package says
LOOKED_FOR_VERSION = _number("looked-for-version", 0, 0, 1 << 62)  # seconds since the epoch
VERSION_SEEN = _text("version-seen")  # a newer one that was told once

VERSION = 1  # of the file; a newer one is kept beside before this version writes
# What goes to another computer: choices, not places or what a window looked like.
PORTABLE: tuple[Setting[Any], ...] = (
    APPEARANCE, CENTRE_VIEW, SHORTCUTS, LANGUAGE, UPLOAD_CONFLICTS, DOWNLOAD_CONFLICTS, INSPECTOR_SHOWN, PLACES_SHOWN,
    COLUMNS, ICON_SIDE, THUMBNAILS_UP_TO, THUMBNAILS_KEPT, PREVIEW_UP_TO, FOLDERS_MIXED, BYTE_ORDER, TRANSFER_LIMITS,
    NOTIFY, KEEP_AWAKE, DOCK_MENU,
)  # fmt: skip
_KIND = "cosbrowser-settings"


class Settings:
    """The values of one profile. Call on one thread; `close` before the process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed = threading.Condition()
        self._dirty = False
        self._closing = False
        self._writer: threading.Thread | None = None
        self.set_aside: Path | None = None  # where a damaged file went
        self._values = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default when there is none that fits."""
        try:
            return setting.read(self._values[setting.key]) if setting.key in self._values else setting.default
        except ValueError:
            logger.warning("setting %s does not fit and reads as its default", setting.key)
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember the value; the file follows within a second."""
        written = setting.write(value)
        with self._changed:
            if setting.key in self._values and self._values[setting.key] == written:
                return
            self._values[setting.key] = written
            self._dirty = True
            if self._writer is None:
                self._writer = threading.Thread(target=self._write_changes, name="settings", daemon=True)
                self._writer.start()
            self._changed.notify()

    def exported(self) -> str:
        """The portable settings as the text of a file."""
        chosen = {one.key: self._values[one.key] for one in PORTABLE if one.key in self._values}
        return json.dumps({"kind": _KIND, "version": VERSION, "settings": chosen}, indent=1, ensure_ascii=False) + "\n"

    def take(self, text: str) -> int:
        """Take over an exported file; gives how many settings it had. Raises `ValueError` when it is none.

        All of it is looked at before any of it is taken.
        """
        said = json.loads(text)
        values = said.get("settings") if isinstance(said, dict) and said.get("kind") == _KIND else None
        if not isinstance(values, dict) or said.get("version") != VERSION:
            raise ValueError("not an export of this version")
        taken = [(one, one.read(values[one.key])) for one in PORTABLE if one.key in values]
        for setting, value in taken:
            self.set(setting, value)
        return len(taken)

    def close(self) -> None:
        """Write what is not written yet; at most three seconds."""
        with self._changed:
            self._closing = True
            self._changed.notify()
            writer = self._writer
        if writer is not None:
            writer.join(_CLOSE_SECONDS)

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(values, dict):
                raise ValueError("not an object")  # noqa: TRY004
        except FileNotFoundError:
            return {"version": VERSION}
        except OSError as error:
            logger.warning("cannot read the settings: %s", error)
            return {}
        except (ValueError, RecursionError) as error:
            aside = self._path.with_name(f"{self._path.stem}-damaged{self._path.suffix}")
            logger.warning("the settings are damaged (%s) and set aside as %s", error, aside.name)
            try:
                self._path.replace(aside)
            except OSError as failure:
                logger.warning("the damaged settings stay where they are: %s", failure)
            else:
                self.set_aside = aside
            return {}
        version = values.get("version", VERSION)
        if isinstance(version, int) and version > VERSION:
            logger.warning("the settings are of a newer version; a copy of them is kept")
            beside = self._path.with_name(f"{self._path.stem}-version-{version}{self._path.suffix}")
            try:
                beside.write_bytes(self._path.read_bytes())
            except OSError as error:
                logger.warning("they are not kept: %s", error)
        values["version"] = VERSION
        return values

    def _write_changes(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._dirty or self._closing)
                self._changed.wait_for(lambda: self._closing, _GATHER_SECONDS)
                if not self._dirty:
                    return
                values = dict(self._values)
                self._dirty = False
            try:
                _replace(self._path, values)
            except OSError as error:
                logger.warning("cannot write the settings: %s", error)


def _replace(path: Path, values: Mapping[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    # A name that is no Unicode (a folder of another encoding) is written as JSON escapes it.
    with beside.open("w", encoding="utf-8", errors="backslashreplace") as file:
        json.dump(values, file, indent=1, sort_keys=True, ensure_ascii=False)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)

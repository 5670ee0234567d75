"""The connections used last in the menu of the application's icon.

macOS: the menu of the dock. Linux: actions of the desktop entry, which docks and task bars show; the entry of the
package cannot be changed, so one of the person's own stands before it, where they want that. It hides itself when the
program is gone (`TryExec`). Windows: its jump list needs COM, which is not used here; nothing.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMenu

from cosbrowser.cos.names import shown
from cosbrowser.models.kept import KeptPlaces
from cosbrowser.settings import DOCK_MENU, Settings
from cosbrowser.ui.addresses import Address
from cosbrowser.ui.autostart import exec_line
from cosbrowser.ui.connections import Connections

logger = logging.getLogger(__name__)

MOST = 5
_ENTRY = Path("applications", "cosbrowser.desktop")
_MARK = "X-COSBrowser-Written=true"
_GATHER_MS = 1000


class DockMenu(QObject):
    """Follows where the person was; `open_path` of the window in front is called on macOS."""

    def __init__(self, settings: Settings, connections: Connections, kept: KeptPlaces, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._connections = connections
        self._kept = kept
        self._shown: tuple[str, ...] | None = None
        self._menu: QMenu | None = None
        self.open_path: Callable[[str], object] = lambda _: None
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._show)
        kept.changed.connect(self.refresh)
        connections.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what is known now, in a moment."""
        self._timer.start()

    def names(self) -> tuple[str, ...]:
        """Of the connections used last, the last first; the demo store is no way in from outside."""
        found = (self._connections.get(place.connection) for place in self._kept.recents)
        return tuple(dict.fromkeys(one.name for one in found if one is not None and not one.demo))[:MOST]

    @Slot()
    def _show(self) -> None:
        wanted = sys.platform == "darwin" or self._settings.get(DOCK_MENU)
        names = self.names() if wanted and self._connections.known else ()
        if names == self._shown or not self._connections.known:
            return
        self._shown = names
        if sys.platform == "darwin":
            self._show_in_dock(names)
        elif sys.platform.startswith("linux"):
            try:
                write_entry(names)
            except (OSError, UnicodeDecodeError) as error:
                logger.info("the entry of the desktop was not written: %s", error)

    def _show_in_dock(self, names: Sequence[str]) -> None:
        if self._menu is None:
            self._menu = QMenu()
            getattr(self._menu, "setAsDockMenu", lambda: None)()  # PySide6 has it on macOS only
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(shown(name).replace("&", "&&"))
            action.triggered.connect(partial(self._open, str(Address(name))))

    def _open(self, path: str, _checked: bool = False) -> None:
        self.open_path(path)


def write_entry(names: Sequence[str], environ: Mapping[str, str] = os.environ) -> None:
    """Put the person's own entry before that of the package, or take it away where there is no name.

    Nothing happens without a package, nor where the person has an entry of their own making.
    """
    data = environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    own = Path(data) / _ENTRY
    if own.exists() and _MARK not in own.read_text(encoding="utf-8").splitlines():
        return
    folders = (environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    package = next((path for folder in folders if (path := Path(folder) / _ENTRY).is_file() and path != own), None)
    if not names or package is None:
        own.unlink(missing_ok=True)
        return
    own.parent.mkdir(parents=True, exist_ok=True)
    beside = own.with_name(f".{own.name}.new")
    try:
        beside.write_text(entry(package.read_text(encoding="utf-8"), names), encoding="utf-8")
        beside.replace(own)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def entry(package: str, names: Sequence[str]) -> str:
    """The text of the package's entry with an action for each connection, before its own actions."""
    head, *groups = package.rstrip("\n").split("\n\n[")
    lines: list[str] = []
    program = "cosbrowser"
    ids = [f"connection{number}" for number in range(1, len(names) + 1)]
    for line in head.splitlines():
        key, _, value = line.partition("=")
        if key == "Exec":
            program = value.split()[0]
            lines += [f"TryExec={program}", line]
        elif key == "Actions":
            lines.append(f"Actions={''.join(f'{one};' for one in ids)}{value}")
        elif key != "TryExec":
            lines.append(line)
    parts = ["\n".join([*lines, _MARK])]
    for one, name in zip(ids, names, strict=True):
        words = shown(name).replace("\\", "\\\\")
        path = exec_line([str(Address(name))])
        parts.append(f"[Desktop Action {one}]\nName={words}\nExec={program} {path}")
    parts += [f"[{group}" for group in groups]
    return "\n\n".join(parts) + "\n"

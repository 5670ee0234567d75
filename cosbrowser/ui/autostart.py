"""Whether the application starts when the person signs in; off unless they want it. The state is the system's own.

Linux: an entry in the autostart folder of the desktop. macOS: an agent of launchd. Windows: a value below "Run".
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from cosbrowser.paths import Paths

_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_AGENT = "io.github.cosbrowser"
_NEEDS_QUOTES = re.compile(r"[^A-Za-z0-9_@%+=:,./-]")


def command(paths: Paths, environ: Mapping[str, str] = os.environ) -> list[str]:
    """What starts this application with this profile once more."""
    if image := environ.get("APPIMAGE"):  # what runs is a copy that is mounted for as long as it runs
        own = [image]
    elif getattr(sys, "frozen", False):
        own = [sys.executable]
    else:
        own = [sys.executable, "-P", "-m", "cosbrowser"]
    if paths != Paths.for_profile():
        own += ["--profile", str(paths.config.parent)]
    return own


class Autostart:
    """The entry of one person on one system. `home` and `platform` are others in tests only."""

    def __init__(self, paths: Paths, home: Path | None = None, platform: str = sys.platform) -> None:
        self._command = command(paths)
        self._platform = platform
        home = home or Path.home()
        if platform == "darwin":
            self._entry = home / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
        else:
            config = os.environ.get("XDG_CONFIG_HOME", "")
            self._entry = (
                (Path(config) if config.startswith("/") else home / ".config") / "autostart" / "cosbrowser.desktop"
            )

    @property
    def wanted(self) -> bool:
        """Whether it starts when the person signs in."""
        if self._platform == "win32":
            return QSettings(_RUN, QSettings.Format.NativeFormat).contains("COS Browser")
        try:
            said = self._entry.read_text(encoding="utf-8")
        except OSError:
            return False
        # Desktops switch an entry off in one of these ways instead of removing it.
        off = ("Hidden=true", "X-GNOME-Autostart-enabled=false")
        return not any(line.strip() in off for line in said.splitlines())

    def want(self, wanted: bool) -> None:
        """Have it start, or not. Raises OSError where the entry cannot be written or removed."""
        if self._platform == "win32":
            run = QSettings(_RUN, QSettings.Format.NativeFormat)
            if wanted:
                run.setValue("COS Browser", subprocess.list2cmdline(self._command))
            else:
                run.remove("COS Browser")
        elif wanted:
            self._write(launch_agent(self._command) if self._platform == "darwin" else desktop_entry(self._command))
        else:
            self._entry.unlink(missing_ok=True)

    def _write(self, data: bytes) -> None:
        self._entry.parent.mkdir(parents=True, exist_ok=True)
        beside = self._entry.with_name(f".{self._entry.name}.new")
        try:
            beside.write_bytes(data)
            beside.replace(self._entry)
        except OSError:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise


def desktop_entry(arguments: Sequence[str]) -> bytes:
    """An entry of the autostart folder (XDG autostart specification)."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=COS Browser",
        f"TryExec={_escaped(arguments[0])}",  # nothing happens once the program is gone
        f"Exec={exec_line(arguments)}",
        "Icon=cosbrowser",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return ("\n".join(lines) + "\n").encode(errors="surrogateescape")


def exec_line(arguments: Sequence[str]) -> str:
    """A command as the value of "Exec": quoted for the line, then escaped as any text of such a file."""
    return _escaped(" ".join(_quoted(one.replace("%", "%%")) for one in arguments))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _quoted(argument: str) -> str:
    if argument and not _NEEDS_QUOTES.search(argument):
        return argument
    return '"' + re.sub(r'(["`$\\])', r"\\\1", argument) + '"'


def launch_agent(arguments: Sequence[str]) -> bytes:
    """An agent that launchd starts once, when the person signs in."""
    import plistlib  # noqa: PLC0415 - macOS only

    return plistlib.dumps({"Label": _AGENT, "ProgramArguments": list(arguments), "RunAtLoad": True})

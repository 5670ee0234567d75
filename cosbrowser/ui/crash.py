"""What the last run left behind when it did not end well: the stacks of a crash, errors that nobody caught.

A mark in the folder of the logs says that a run is under way, and is taken away at its end. Of what is found only what
was written since the mark counts, and all of it passes the redaction of the logs.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from cosbrowser.logs import redact

logger = logging.getLogger("qt")

_MARK = "running.json"
_PROCESSES = ("window", "engine")
_LONGEST = 200_000  # characters of a report
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class Report:
    """What the last run left. `crashed`: the interpreter itself, in the window or in the engine."""

    text: str
    crashed: bool


class Watch:
    """One run: `begin` gives what the one before it left, `end` says that this one ended well."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mark = folder / _MARK

    def begin(self) -> Report | None:
        """Mark the run as under way. Never raises: a full disk must not keep a person from their files."""
        try:
            found = self._left() if self._mark.exists() else None
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._mark.write_text(json.dumps({name: _size(self._crash(name)) for name in _PROCESSES}))
        except OSError:
            return None
        return found

    def end(self) -> None:
        """The run ends as it should."""
        try:
            self._mark.unlink(missing_ok=True)
        except OSError:
            logger.info("the mark of the run cannot be removed")

    def _left(self) -> Report | None:
        try:
            before = json.loads(self._mark.read_text())
        except (ValueError, RecursionError):  # the power failed while it was written
            before = None
        parts: list[str] = []
        for name in _PROCESSES:
            path = self._crash(name)
            start = before.get(name) if isinstance(before, dict) else None
            if isinstance(start, int) and _size(path) > start:
                with path.open("rb") as file:
                    file.seek(start)
                    parts.append(f"{name}:\n{file.read(_LONGEST).decode(errors='replace')}")
        if not parts:  # killed, or the power failed: there is nothing to tell
            return None
        return Report(redact("\n".join(parts)), crashed=True)

    def _crash(self, name: str) -> Path:
        return self._folder / f"{name}.crash"


def log_messages_of_qt() -> None:
    """What Qt says goes to the log like everything else, without secrets, and no more to the terminal alone."""
    qInstallMessageHandler(_on_message)


def _on_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logger.log(_LEVELS.get(kind, logging.WARNING), "%s", f"{context.category or 'default'}: {message}")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0

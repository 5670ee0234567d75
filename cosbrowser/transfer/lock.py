"""One owner of a file among all processes of this computer."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from cosbrowser.cos.errors import CosError, Kind, Problem

# The engine of a window that was just closed takes up to three seconds to let its pieces reach the journal.
PATIENCE_SECONDS = 5.0


class ProcessLock:
    """Held from creation to `close` or the end of the process, however it ends: the system lets go of it.

    Raises `CosError` (LOCAL, code "InUse") when another process keeps it for longer than `patience` seconds.
    """

    def __init__(self, path: Path, patience: float = PATIENCE_SECONDS) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        deadline = time.monotonic() + patience
        while not _take(self._file):
            if time.monotonic() >= deadline:
                os.close(self._file)
                raise CosError(Problem(Kind.LOCAL, operation="OpenJournal", path=str(path), code="InUse"))
            time.sleep(0.05)

    def close(self) -> None:
        """Let go. The file stays: to remove it would let two processes lock two files of one name."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

"""What the window may call, and the first argument that it finds there."""

from __future__ import annotations

import threading
from typing import Any

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.errors import CosError, Kind, Problem
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import Limits
from cosbrowser.transfer.queue import Queue


class Rooms:
    """The two packages that are open: `cos`, whose functions get the accounts, and `transfer`: the queue."""

    def __init__(self, paths: Paths, limits: Limits) -> None:
        self._paths = paths
        self._limits = limits  # from the first file on: what the last run left may go on before a window says a word
        self._lock = threading.Lock()
        self.accounts = Accounts(paths)
        self._queue: Queue | None = None

    def context(self, module: str) -> Any:
        """The first argument of the functions of `module`. Raises `CosError` (ENGINE) for a module of no room."""
        if is_within(module, "cosbrowser.cos"):
            return self.accounts
        if is_within(module, "cosbrowser.transfer"):
            return self.queue
        raise CosError(Problem(Kind.ENGINE, detail=f"{module} is not for the window to call"))

    @property
    def queue(self) -> Queue:
        """Started when first asked for. Raises what its journal raises, each time anew, until that is mended."""
        with self._lock:
            if self._queue is None:
                queue = Queue(self._paths, self.accounts, self._limits)
                queue.start()
                self._queue = queue
            return self._queue

    def open(self) -> None:
        """Take up the transfers that the last run left."""
        _ = self.queue

    def close(self, timeout: float) -> None:
        """Let what is under way reach the journal, within `timeout` seconds."""
        queue = self._queue  # without the lock: a journal that cannot be opened must not hold up the end
        if queue is not None:
            queue.close(timeout)


def is_within(module: str, package: str) -> bool:
    """Whether `module` is `package` or below it."""
    return module == package or module.startswith(f"{package}.")

"""Threads for calls."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

MOST = 32  # a keyring that waits for its password and a server that does not answer must not hold up the others
IDLE = 10.0  # seconds


class Workers:
    """As many daemon threads as there are tasks at once, `MOST` at most; one that has nothing to do for `IDLE` ends.

    Daemons, because a thread that waits for a network must not keep the process (`ThreadPoolExecutor` does).
    """

    def __init__(self, most: int = MOST, idle: float = IDLE) -> None:
        self._most = most
        self._patience = idle
        self._changed = threading.Condition()
        self._tasks: deque[Callable[[], object]] = deque()
        self._idle = 0
        self._threads = 0

    def run(self, task: Callable[[], object]) -> None:
        """Run `task` on the next free thread; it must not raise."""
        with self._changed:
            self._tasks.append(task)
            if self._idle < len(self._tasks) and self._threads < self._most:
                threading.Thread(target=self._work, name=f"call-{self._threads}", daemon=True).start()
                self._threads += 1
            else:
                self._changed.notify()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._idle += 1
                found = self._changed.wait_for(lambda: self._tasks, self._patience)
                self._idle -= 1
                if not found:
                    self._threads -= 1
                    return
                task = self._tasks.popleft()
            task()
            del task  # its arguments may be a secret

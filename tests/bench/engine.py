"""The engine process behind the application's own channel, for benches of transfers."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.paths import Paths
from cosbrowser.transfer.job import FINISHED, GroupStatus, Limits, Snapshot, State, UploadOptions, Which
from cosbrowser.transfer.queue import Queue
from tests.bench.peers import Cost
from tests.bench.turning import until

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.peers import Store

CONNECTION = "bench"


class TransferEngine(QObject):
    """Hears of transfers what a window hears, and measures the process that does them."""

    def __init__(self, profile: Path, store: Store) -> None:
        super().__init__()
        self._store = store
        self._groups: dict[int, GroupStatus] = {}
        self._loop: QEventLoop | None = None
        self._awaited: Callable[[], bool] = lambda: False
        self._engine = Engine(Paths.for_profile(profile), self)

    def start(self) -> None:
        """Start it, sign in, and listen."""
        connection = Connection(CONNECTION, CONNECTION, SignIn.HMAC, endpoint=self._store.endpoint)
        secret = Secret("", self._store.access_key, self._store.secret_key)
        self._engine.start()
        self._ask(Accounts.open_for_now, connection, secret)
        self._ask(Queue.set_limits, Limits(parallel=self._store.in_flight))
        self._engine.stream(self, Queue.changes).each(self._on_changed)

    def close(self) -> None:
        gone: list[bool] = []
        self._engine.close(lambda: gone.append(True))
        until("end of the engine", lambda: gone)

    def upload(self, folder: str, bucket: str) -> Cost:
        return self._measured(Queue.upload, (folder,), Location(CONNECTION, bucket), UploadOptions())

    def download(self, bucket: str, prefix: str, folder: str) -> Cost:
        return self._measured(Queue.download, Selection(Location(CONNECTION, bucket), (), (prefix,)), folder)

    def queue_paused(self, folder: str, bucket: str) -> None:
        """Have all files of a folder wait, planned."""
        group = self._ask(Queue.upload, (folder,), Location(CONNECTION, bucket), UploadOptions())
        self._ask(Queue.pause, Which((group,)))
        self._until(lambda: group in self._groups and self._groups[group].planned, 300)

    def _measured(self, function: Callable[..., int], *args: object) -> Cost:
        """From the question to the moment at which the window knows that all is done."""
        self._reset_peak()
        cpu, started = self._cpu_seconds(), time.perf_counter()
        group = self._ask(function, *args)
        self._until(lambda: group in self._groups and self._groups[group].state in FINISHED, 600)
        seconds = time.perf_counter() - started
        cost = Cost(seconds, self._cpu_seconds() - cpu, self._peak_mib())
        status = self._groups[group]
        if status.state is not State.DONE:
            raise RuntimeError(f"{status.state}: {status.problem}, {status.failed} files failed")
        self._ask(Queue.clear_finished, (group,))
        return cost

    def _ask(self, function: Callable[..., object], *args: object) -> int:
        answers: list[object] = []
        problems: list[object] = []
        self._engine.call(self, function, *args).then(
            lambda value: (answers.append(value), self._look()),
            lambda problem: (problems.append(problem), self._look()),
        )
        self._until(lambda: bool(answers or problems), 60)
        if problems:
            raise RuntimeError(str(problems[0]))
        return answers[0]  # pyright: ignore[reportReturnType]

    def _until(self, true: Callable[[], bool], seconds: float) -> None:
        """Wait in the event loop, without looking again and again: what is waited for is a message."""
        if true():
            return
        from PySide6.QtCore import QTimer

        self._awaited, self._loop = true, QEventLoop()
        late = QTimer(singleShot=True)
        late.timeout.connect(self._loop.quit)
        late.start(round(seconds * 1000))
        self._loop.exec()
        self._loop = None
        if not late.isActive():
            raise TimeoutError(f"not within {seconds} s: {self._groups}")

    def _look(self) -> None:
        if self._loop is not None and self._awaited():
            self._loop.quit()

    def _on_changed(self, snapshot: Snapshot) -> None:
        self._groups |= {group.id: group for group in snapshot.groups}
        self._look()

    @property
    def _process(self) -> Path:
        return Path(f"/proc/{self._engine.pid}")

    def _reset_peak(self) -> None:
        (self._process / "clear_refs").write_text("5")

    def _peak_mib(self) -> float:
        lines = (self._process / "status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) / 1024

    def _cpu_seconds(self) -> float:
        fields = (self._process / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

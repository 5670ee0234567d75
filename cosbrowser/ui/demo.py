"""The demo store: a local COS of its own process, there for as long as the window is."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.errors import Kind, Problem

if TYPE_CHECKING:
    from cosbrowser.paths import Paths

CONNECTION_ID = "demo"  # the same in every run: transfers of the last one go on


class DemoStore(QObject):
    """Starts the emulator on first demand and says how to reach it.

    Its objects and its keys live in the profile, so a second demo finds what the first one left. The process ends
    with ours however that ends: it reads its standard input until there is nobody at the other end. Should it end by
    itself once it was ready, it is started again, and `ready` says its new addresses.
    """

    lost = Signal()  # it ended by itself, and is started again
    ready = Signal(object, object)  # Connection, Secret
    failed = Signal(object)  # Problem

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = paths.data / "demo"
        self._process: QProcess | None = None
        self._said = b""
        self._was_ready = False  # the process that runs now

    @Slot()
    def start(self) -> None:
        """Start the store; returns at once. Once it runs, another call does nothing."""
        if self._process is not None:
            return
        self._said = b""
        self._was_ready = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_ended)
        store, keys = self._folder / "store", self._folder / "credentials.json"
        frozen = getattr(sys, "frozen", False)  # there is no interpreter then that takes "-m"
        module = ["--emulator"] if frozen else ["-P", "-m", "cosbrowser.emulator"]
        arguments = [*module, "--demo-data", "--data", str(store), "--credentials", str(keys)]
        self._process.start(sys.executable, arguments)

    def close(self) -> None:
        """End the store and wait for it: it answers SIGTERM at once."""
        process, self._process = self._process, None
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.terminate()
            if not process.waitForFinished(2000):
                process.kill()
                process.waitForFinished(1000)

    @Slot()
    def _on_output(self) -> None:
        if self._process is None:
            return
        self._said += bytes(self._process.readAllStandardOutput().data())
        line, newline, _ = self._said.partition(b"\n")
        if newline:
            self._process.readyReadStandardOutput.disconnect(self._on_output)
            self._was_ready = True
            self.ready.emit(*_reached_by(json.loads(line)))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # the only one after which it does not say `finished` too
            self._on_ended()

    @Slot()
    def _on_ended(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._was_ready:  # one that never gets that far would end again and again
            self.lost.emit()
            self.start()
        else:
            said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
            detail = said.splitlines()[-1] if said else process.errorString()
            self.failed.emit(Problem(Kind.LOCAL, operation="StartDemoStore", detail=detail))


def _reached_by(line: dict[str, object]) -> tuple[Connection, Secret]:
    """The connection that the emulator's first line describes (DESIGN section 6)."""
    instances = line["instances"]
    assert isinstance(instances, list)
    keys: dict[str, str] = instances[0]
    connection = Connection(
        id=CONNECTION_ID,
        name="Demo store",
        sign_in=SignIn.IAM,
        instance=keys["crn"],
        endpoints_document=str(line["endpoints_document"]),
        iam=str(line["iam"]),
        configuration=str(line["config"]),
        demo=True,
    )
    return connection, Secret(keys["api_key"], keys["access_key_id"], keys["secret_access_key"])

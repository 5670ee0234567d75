"""The application's window and its engine, to be killed: `python -m tests.crash.window PROFILE`.

It says `{"engine": PID}` for each engine that is up. A JSON line on standard input signs that one in
(`{"endpoint", "access_key", "secret_key"}`) and may ask for transfers (`{"upload": [...], "download": [...]}`); these
are answered with `{"asked": 2}` when they are in the journal. It says `{"finished": [...]}` when no group has anything
left to do: their states. `{"look": true}` has it say which windows it shows (`{"shown": [...]}`), `{"ask": true}` ask
the engine something whose failure nobody is named for, and say `{"asking": true}`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from cosbrowser import app
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.paths import Paths
from cosbrowser.settings import TRANSFER_LIMITS, Settings
from cosbrowser.transfer.job import FINISHED, GroupStatus, Limits, Snapshot, UploadOptions
from cosbrowser.transfer.queue import Queue

CONNECTION = "crash"
LIMITS = Limits(parallel=4, part_size=5 << 20, threshold=5 << 20)


def say(value: object) -> None:
    os.write(1, json.dumps(value).encode() + b"\n")


class Person(QObject):
    """Does what a person would: signs in whenever an engine is up, and asks once."""

    def __init__(self, application: app.Application) -> None:
        super().__init__(application.qt)
        self._engine = application.engine
        self._groups: dict[int, GroupStatus] = {}
        self._expected = 1
        self._said = b""
        self._ear = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._on_told)
        self._engine.ready.connect(self._on_ready)
        self._engine.unhandled.connect(self._on_failed)

    @Slot()
    def _on_ready(self) -> None:
        self._groups.clear()
        self._engine.stream(self, Queue.changes).each(self._on_changed, failed=lambda _: None)
        say({"engine": self._engine.pid})

    @Slot()
    def _on_told(self) -> None:
        data = os.read(0, 1 << 20)
        if not data:
            os._exit(0)
        *lines, self._said = (self._said + data).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, told: dict[str, Any]) -> None:
        if "look" in told:
            gc.collect()  # as it happens from time to time: what is shown must be nobody's garbage
            shown = [type(window).__name__ for window in QApplication.topLevelWidgets() if window.isVisible()]
            say({"shown": sorted(shown)})
        elif "ask" in told:
            self._engine.call(self, Queue.files, 1, 0, 10).then()
            say({"asking": True})
        else:
            self._sign_in(told)

    def _sign_in(self, told: dict[str, Any]) -> None:
        connection = Connection(CONNECTION, CONNECTION, SignIn.HMAC, endpoint=told["endpoint"])
        secret = Secret("", told["access_key"], told["secret_key"])
        self._engine.call(self, Accounts.open_for_now, connection, secret).then(failed=lambda _: None)
        if "upload" in told:
            folder, bucket, prefix = told["upload"]
            place = Location(CONNECTION, bucket, prefix)
            self._engine.call(self, Queue.upload, (folder,), place, UploadOptions()).then(self._on_asked)
            bucket, prefix, folder = told["download"]
            chosen = Selection(Location(CONNECTION, bucket), (), (prefix,))
            self._engine.call(self, Queue.download, chosen, folder).then(self._on_asked)
            self._expected = 2

    def _on_asked(self, group: int) -> None:
        say({"asked": group})

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        say({"failed": str(problem)})

    def _on_changed(self, snapshot: Snapshot) -> None:
        self._groups |= {group.id: group for group in snapshot.groups}
        groups = self._groups.values()
        if len(groups) >= self._expected and all(group.state in FINISHED or group.asks for group in groups):
            say({"finished": [[g.state, g.done, g.failed, g.asks, str(g.problem)] for g in groups]})


def keep_limits(profile: str) -> None:
    """As if the person had set them: each engine starts with them, and others would change the ETags."""
    paths = Paths.for_profile(Path(profile))
    settings = Settings(paths.config / "settings.json")
    kept = {"parallel": LIMITS.parallel, "part_size": LIMITS.part_size, "threshold": LIMITS.threshold}
    settings.set(TRANSFER_LIMITS, json.dumps(kept))
    settings.close()


def main() -> int:
    keep_limits(sys.argv[1])
    application = app.Application(app.parse(["--profile", sys.argv[1]]))
    person = Person(application)
    status = application.run()
    del person
    return status


if __name__ == "__main__":
    sys.exit(main())

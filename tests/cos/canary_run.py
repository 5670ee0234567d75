"""The whole application with secrets that are easy to find: saves, signs in, lists, uploads, fails, and quits.

Run by test_canary.py as a process of its own, so that what it prints is seen too. Arguments: profile, credential,
a credential that is wrong, bucket, file to upload.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cosbrowser.app import Application, parse
from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.buckets import buckets
from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.entries import Location
from cosbrowser.ui.dialogs.connection import ConnectionDialog, SavedConnection


class Run:
    """The steps, each begun by the end of the one before."""

    def __init__(self, profile: str, good: Path, wrong: Path, bucket: str, file: str) -> None:
        self.app = Application(parse(["--profile", profile]))
        self.good, self.wrong, self.bucket, self.file = good, wrong, bucket, file
        self.app.window.show()
        self.when(lambda: self.app.window.connections.known, self.test_wrong)
        QTimer.singleShot(90_000, lambda: sys.exit(3))

    def when(self, condition: object, then: object) -> None:
        timer = QTimer(self.app.window)

        def look() -> None:
            if condition():  # pyright: ignore
                timer.stop()
                then()  # pyright: ignore

        timer.timeout.connect(look)
        timer.start(20)

    def dialog(self, text: str) -> ConnectionDialog:
        self.app.window.connections.ask_new(text)
        return next(d for d in self.app.window.findChildren(ConnectionDialog) if d.isVisible())

    def test_wrong(self) -> None:
        dialog = self.dialog(self.wrong.read_text(encoding="utf-8"))
        dialog.test_button.click()
        self.when(dialog.problem.isVisible, lambda: (dialog.reject(), self.save()))

    def save(self) -> None:
        dialog = self.dialog(self.good.read_text(encoding="utf-8"))
        dialog.saved.connect(self.saved)
        dialog.save_button.click()
        self.when(lambda: not _alive(dialog) or dialog.problem.isVisible(), lambda: None)

    def saved(self, saved: SavedConnection) -> None:
        self.connection: Connection = saved.connection
        print("kept in", saved.place)
        self.app.engine.call(self.app.window, buckets, self.connection.id).then(self.listed)

    def listed(self, found: object) -> None:
        window = self.app.window
        place = Location(self.connection.id, self.bucket)
        window.browser.go(place)
        window.files.upload((self.file,), place)
        folded = window.transfers
        self.when(lambda: not folded.is_folded, lambda: self.when(self.arrived, self.fail_inside))

    def arrived(self) -> bool:
        model = self.app.window.browser.model
        names = {model.index(row, 0).data() for row in range(model.rowCount())}
        return Path(self.file).name in names

    def fail_inside(self) -> None:
        """An argument of the wrong type is an exception that nobody foresaw: its traceback goes to the log."""
        secret = self.good.read_text(encoding="utf-8")
        call = self.app.engine.call(self.app.window, Accounts.test, self.connection, secret)  # pyright: ignore
        call.then(lambda _: self.end(), lambda _: self.end())

    def end(self) -> None:
        Path(sys.argv[1], "alive").touch()  # now the test looks at the processes
        self.when(lambda: not Path(sys.argv[1], "alive").exists(), self.app.window.close_at_once)


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


if __name__ == "__main__":
    run = Run(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], sys.argv[5])
    status = run.app.run()
    print("ended", status)

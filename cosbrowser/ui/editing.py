"""Edit in place: an object is opened with the system's program, watched, and sent back whenever it is saved."""

from __future__ import annotations

import enum
import os
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import working
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.working import Fetching, Saved, WorkingCopy
from cosbrowser.engine.client import Call, Engine, Stream
from cosbrowser.transfer.job import Finished
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.meanwhile import is_meanwhile

QUIET_MS = 400  # without a change before a file counts as saved: editors write in several steps


class Phase(enum.Enum):
    """Where an edit stands."""

    OPENING = enum.auto()
    WATCHING = enum.auto()  # the bucket has what the file has
    SAVING = enum.auto()
    CONFLICT = enum.auto()  # the object is another one by now
    FAILED = enum.auto()  # to be tried again
    LEFT = enum.auto()  # by an earlier run, not saved


def open_with_system(path: str) -> bool:
    """Have the system's program for such files open it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


class Edit(QObject):
    """One object that is being edited."""

    changed = Signal()
    stored = Signal(object)  # Finished
    overwritten = Signal(str)  # id of the new version
    over = Signal()

    def __init__(
        self, engine: Engine, location: Location, key: str, open_file: Callable[[str], bool], owner: QObject
    ) -> None:
        """`open_file` has a program open the copy."""
        super().__init__(owner)
        self._owner = owner
        self.open_file = open_file
        self._engine = engine
        self.location = location
        self.key = key
        self.copy: WorkingCopy | None = None
        self.phase = Phase.OPENING
        self.problem: Problem | None = None
        self.saves = 0  # that reached the bucket
        self._seen: tuple[int, int, int] | None = None
        self._call: Call[Saved] | Stream[Fetching] | None = None
        self._dirty = False  # changed while it was sent
        self._ending = False
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        self._watcher.fileChanged.connect(self._on_touched)
        self._watcher.directoryChanged.connect(self._on_touched)

    @property
    def name(self) -> str:
        """The last component of the key."""
        return self.key[self.key.rfind("/") + 1 :]

    def fetch(self, entry: ObjectEntry, failed: Callable[[Problem], object]) -> None:
        """Make the working copy, open it, and watch it."""

        def progress(fetching: Fetching) -> None:
            if fetching.copy is not None:
                self.watch(fetching.copy)
                self.open_file(fetching.copy.path)

        def on_failed(problem: Problem) -> None:
            self._call = None
            failed(problem)
            self.over.emit()

        fetching = self._engine.stream(self, working.fetch, self.location, entry)
        self._call = fetching.each(progress, None, on_failed)

    def watch(self, copy: WorkingCopy) -> None:
        """See what becomes of the file, also when an editor puts another one in its place."""
        self.copy = copy
        self._call = None
        self._seen = _state(copy.path)
        self._watcher.addPaths([copy.path, os.path.dirname(copy.path)])  # noqa: PTH120
        self._become(Phase.WATCHING)

    def leave(self, copy: WorkingCopy) -> None:
        """An earlier run ended before this one was saved."""
        self.copy = copy
        self._become(Phase.LEFT)

    def go_on(self) -> None:
        """Save what an earlier run left, and watch it."""
        if self.copy is not None:
            self.watch(self.copy)
            self.save()

    def save(self, *, force: bool = False) -> None:
        """Send it back now; `force`: whatever the object has become."""
        if self.copy is None:
            return
        if self.phase is Phase.SAVING:
            self._dirty = True
            return
        self._begin()
        self._call = self._engine.call(self, working.save, self.copy, force=force).then(self._on_saved, self._on_failed)

    def keep_both(self) -> None:
        """Store it under a free name; the other object stays, and edits go to the new one from now on."""
        if self.copy is not None and self.phase is not Phase.SAVING:
            self._begin()
            call = self._engine.call(self, working.save_beside, self.copy)
            self._call = call.then(self._on_saved, self._on_failed)

    def finish(self) -> None:
        """Stop as soon as the bucket has what the file has."""
        self._ending = True
        self._on_quiet()
        if self.phase is Phase.WATCHING:
            self.end()

    def end(self) -> None:
        """Stop watching, and remove the copy."""
        self._quiet.stop()
        if self._call is not None:
            self._call.cancel()
        if paths := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(paths)
        if self.copy is not None:
            self._engine.call(self._owner, working.discard, self.copy).then()
        self.over.emit()

    def _begin(self) -> None:
        self._quiet.stop()
        self._dirty = False
        if self.copy is not None:
            self._seen = _state(self.copy.path)
        self._become(Phase.SAVING)

    @Slot()
    def _on_touched(self) -> None:
        self._quiet.start()

    @Slot()
    def _on_quiet(self) -> None:
        """Nothing has touched the file for a while: is it another one?"""
        if self.copy is None:
            return
        state = _state(self.copy.path)
        if state is None:
            return  # an editor that removes and writes anew; the folder tells when it is back
        if self.copy.path not in self._watcher.files():
            self._watcher.addPath(self.copy.path)  # the one that was watched was replaced
        if state == self._seen:
            return
        if self.phase in (Phase.WATCHING, Phase.FAILED):
            self.save()
        elif self.phase is Phase.SAVING:
            self._dirty = True

    def _on_saved(self, saved: Saved) -> None:
        self._call = None
        self.copy = saved.copy
        self.key = saved.copy.key
        self._become(Phase.WATCHING)
        if saved.entry is not None:
            self.saves += 1
            self.stored.emit(Finished(self.location, saved.entry))
            if saved.replaced:
                self.overwritten.emit(saved.replaced)
            self.changed.emit()
        if self._dirty or _state(saved.copy.path) != self._seen:
            self._quiet.start()
        elif self._ending:
            self.end()

    def _on_failed(self, problem: Problem) -> None:
        self._call = None
        self._ending = False
        self._become(Phase.CONFLICT if is_meanwhile(problem) else Phase.FAILED, problem)

    def _become(self, phase: Phase, problem: Problem | None = None) -> None:
        self.phase, self.problem = phase, problem
        self.changed.emit()


class Edits(QObject):
    """All objects that are being edited."""

    changed = Signal()
    restore_wanted = Signal(object)  # Selection of an object that is in the archive
    stored = Signal(object)  # tuple of Finished: the listing shows the new size and date
    overwritten = Signal(object, str, str)  # Location, key, id of the new version

    def __init__(self, engine: Engine, window: QWidget, open_file: Callable[[str], bool] | None = None) -> None:
        super().__init__(window)
        self._engine = engine
        self._window = window
        self.open_file = open_file or open_with_system
        self.all: list[Edit] = []

    def edit(
        self, location: Location, entry: ObjectEntry, open_file: Callable[[str], bool] | None = None,
        failed: Callable[[Problem], object] | None = None,
    ) -> Edit:  # fmt: skip
        """Open an object for editing; one that is being edited already is only opened again.

        By `open_file` instead of the system's program; `failed` hears of what else is told to the person.
        """
        known = next((e for e in self.all if (e.location.connection, e.location.bucket, e.key)
                      == (location.connection, location.bucket, entry.key)), None)  # fmt: skip
        if known is not None:
            known.open_file = open_file or self.open_file
            if known.copy is not None:
                known.open_file(known.copy.path)
            return known
        made = self._add(location, entry.key, open_file)
        restore = partial(self.restore_wanted.emit, Selection(location, (entry,)))

        def tell(problem: Problem) -> None:
            ProblemDialog.tell(self._window, problem, {Remedy.RESTORE: restore})

        made.fetch(entry, failed or tell)
        self.changed.emit()
        return made

    def look_for_left(self) -> None:
        """Offer what an earlier run could not save."""
        self._engine.call(self, working.left, time.time()).then(self._on_left)

    def _on_left(self, copies: tuple[WorkingCopy, ...]) -> None:
        known = {edit.copy.path for edit in self.all if edit.copy is not None}
        for copy in copies:
            if copy.path not in known:
                self._add(copy.location, copy.key).leave(copy)

    def _add(self, location: Location, key: str, open_file: Callable[[str], bool] | None = None) -> Edit:
        edit = Edit(self._engine, location, key, open_file or self.open_file, self)
        edit.changed.connect(self.changed)
        edit.stored.connect(self._on_stored)
        edit.overwritten.connect(partial(self._on_overwritten, edit))
        edit.over.connect(lambda: self._forget(edit))
        self.all.append(edit)
        return edit

    def _on_overwritten(self, edit: Edit, version: str) -> None:
        self.overwritten.emit(edit.location, edit.key, version)

    @Slot(object)
    def _on_stored(self, finished: Finished) -> None:
        self.stored.emit((finished,))

    def _forget(self, edit: Edit) -> None:
        if edit in self.all:
            self.all.remove(edit)
            edit.deleteLater()
            self.changed.emit()


def _state(path: str) -> tuple[int, int, int] | None:
    """What tells one state of a small local file from another: one call of the system."""
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino

"""Edit > Undo: what this window has deleted, moved or overwritten, taken back exactly, the last first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import versions
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.versions import NULL, Removed, Version
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import number
from cosbrowser.transfer.job import GroupStatus
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.errors import quoted

MOST_STEPS = 50
MOST_MARKERS = 100_000  # of one deletion: each takes room for as long as the window is open
_NO_TIME = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be taken back, and what that is called in the menu."""

    words: str
    act: Callable[[], object]


class Undoing(QObject):
    """The steps of one window, for as long as it is open."""

    said = Signal(str, bool)
    read_again = Signal(object)  # Location of the bucket that is not as it was

    def __init__(self, engine: Engine, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._action = action
        self._window = window
        self._steps: deque[Step] = deque(maxlen=MOST_STEPS)
        self._backwards: set[int] = set()  # moves that take moves back
        action.triggered.connect(self.undo)
        self._show()

    @property
    def words(self) -> tuple[str, ...]:
        """What can be taken back, the last first."""
        return tuple(step.words for step in reversed(self._steps))

    # What happened

    @Slot(object, object)
    def deleted(self, location: Location, markers: tuple[tuple[str, str], ...]) -> None:
        """Objects were deleted; `markers` are keys and the ids of the delete markers that this made."""
        # While versioning is suspended the marker takes the place of what was there: nothing is below it.
        ours = tuple(Version(key, id_, _NO_TIME, marker=True) for key, id_ in markers if id_ and id_ != NULL)
        if ours and len(ours) <= MOST_MARKERS:
            words = self.tr("Undo Deletion of {0}").format(quoted(_last(ours[0].key)))
            if len(ours) > 1:
                words = self.tr("Undo Deletion of {0} Objects").format(number(len(ours)))
            self._push(Step(words, lambda: self._remove(location, ours)))

    @Slot(object)
    def moved(self, status: GroupStatus) -> None:
        """A move is over."""
        if status.id in self._backwards or not status.done or status.source is None:
            return
        source, target = status.source, status.target
        same = (source.connection, source.bucket, source.prefix) == (target.connection, target.bucket, target.prefix)
        title = quoted(status.title)
        words = (self.tr("Undo Renaming to {0}") if same else self.tr("Undo Move of {0}")).format(title)
        self._push(Step(words, lambda: self._move_back(status.id)))

    @Slot(object, str, str)
    def overwritten(self, location: Location, key: str, version_id: str) -> None:
        """A new version was stored over an object."""
        if version_id and version_id != NULL:
            words = self.tr("Undo Saving {0}").format(quoted(_last(key)))
            version = Version(key, version_id, _NO_TIME)
            self._push(Step(words, lambda: self._remove(location, (version,))))

    # Taking it back

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            step = self._steps.pop()
            self._show()
            step.act()

    def _push(self, step: Step) -> None:
        self._steps.append(step)
        self._show()

    def _show(self) -> None:
        words = self._steps[-1].words if self._steps else self.tr("Undo")
        self._action.setText(words.replace("&", "&&"))
        self._action.setEnabled(bool(self._steps))

    def _remove(self, location: Location, ours: tuple[Version, ...]) -> None:
        done = 0
        failed: list[Problem] = []

        def part(removed: Removed) -> None:
            nonlocal done
            done += len(removed.versions)
            failed.extend(removed.failed)

        def over() -> None:
            words = (
                self.tr("Undone: 1 object is as before") if done == 1 else self.tr("Undone: {0} objects are as before")
            )
            self.said.emit(words.format(number(done)), False)
            self.read_again.emit(location)
            if failed:
                ProblemDialog.tell(self._window, failed[0])

        def broken(problem: Problem) -> None:
            self.read_again.emit(location)
            ProblemDialog.tell(self._window, problem)

        self._engine.stream(self, versions.remove, location, ours).each(part, over, broken)

    def _move_back(self, group: int) -> None:
        def started(new: int) -> None:
            self._backwards.add(new)
            self.said.emit(self.tr("Moving back…"), False)

        self._engine.call(self, Queue.move_back, group).then(started, self._on_failed)

    def _on_failed(self, problem: Problem) -> None:
        ProblemDialog.tell(self._window, problem)


def _last(key: str) -> str:
    return key[key.rstrip("/").rfind("/") + 1 :]

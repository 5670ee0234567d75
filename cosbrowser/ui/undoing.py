"""Edit > Undo: what this window has deleted, moved or overwritten, taken back exactly, the last first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cosbrowser.cos import versions
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import RETRYABLE, Kind, Problem
from cosbrowser.cos.versions import NULL, Uncovered, Version
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import number
from cosbrowser.transfer.job import FINISHED, Direction, GroupStatus
from cosbrowser.transfer.queue import Queue
from cosbrowser.transfer.replaced import replaced
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.errors import quoted

MOST_STEPS = 50
MOST_VERSIONS = 100_000  # of one step: each takes room for as long as the window is open
_LATE = 20  # transfers that are over, and may be ours: the answer that says so may be late
_MAY_PASS = RETRYABLE | {Kind.ENGINE, Kind.KEYRING_LOCKED, Kind.NO_SECRET}
_NO_TIME = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Step:
    """Something that can be taken back, and what that is called in the menu."""

    words: str
    act: Callable[[Step], object]  # is given the step, to be offered again when it cannot be reached now


@dataclass(slots=True)
class _Outcome:
    """What came of taking something back, so far."""

    done: int = 0
    new: int = 0
    failed: list[Problem] = field(default_factory=list[Problem])

    def add(self, keys: tuple[str, ...], new: tuple[str, ...], failed: tuple[Problem, ...]) -> None:
        self.done += len(keys)
        self.new += len(new)
        self.failed += failed


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
        self._own: set[int] = set()  # transfers that this window began and that are not over
        self._over: dict[int, GroupStatus] = {}
        self._backwards: dict[int, tuple[Version, ...]] = {}  # moves that take moves back, and what those had replaced
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
        if ours and len(ours) <= MOST_VERSIONS:
            words = self.tr("Undo Deletion of {0}").format(quoted(_last(ours[0].key)))
            if len(ours) > 1:
                words = self.tr("Undo Deletion of {0} Objects").format(number(len(ours)))
            self._push(Step(words, lambda step: self._remove(location, ours, step)))

    @Slot(int)
    def began(self, group: int) -> None:
        """This window began a transfer."""
        if group in self._over:
            self._ended(self._over.pop(group))
        else:
            self._own.add(group)

    @Slot(object)
    def look_after(self, statuses: tuple[GroupStatus, ...]) -> None:
        """Transfers have changed; those that are over may be taken back."""
        for status in statuses:
            if status.state not in FINISHED:
                continue
            if status.id in self._own:
                self._own.discard(status.id)
                self._ended(status)
            else:
                self._over = dict([*self._over.items(), (status.id, status)][-_LATE:])

    def _ended(self, status: GroupStatus) -> None:
        if status.id in self._backwards:
            ours = self._backwards.pop(status.id)
            if ours and status.source is not None:
                self._uncover(status.source, ours, moved=True)
        elif status.done and status.direction is not Direction.DOWNLOAD:
            call = self._engine.call(self, replaced, status.id)
            call.then(partial(self._on_replaced, status), lambda _: self._on_replaced(status, ()))

    def _on_replaced(self, status: GroupStatus, made: tuple[tuple[str, str], ...]) -> None:
        ours = tuple(Version(key, id_, _NO_TIME) for key, id_ in made) if len(made) <= MOST_VERSIONS else ()
        if status.direction is Direction.MOVE and status.source is not None:
            renamed = status.source == status.target
            words = self.tr("Undo Renaming to {0}") if renamed else self.tr("Undo Move of {0}")
            self._push(Step(words.format(quoted(status.title)), lambda step: self._move_back(status.id, ours, step)))
        elif ours:
            self._push(Step(self._overwriting(ours), lambda step: self._uncover(status.target, ours, step)))

    def _overwriting(self, ours: tuple[Version, ...]) -> str:
        if len(ours) == 1:
            return self.tr("Undo Overwriting of {0}").format(quoted(_last(ours[0].key)))
        return self.tr("Undo Overwriting of {0} Objects").format(number(len(ours)))

    @Slot(object, str, str)
    def overwritten(self, location: Location, key: str, version_id: str) -> None:
        """A new version was stored over an object."""
        if version_id and version_id != NULL:
            words = self.tr("Undo Saving {0}").format(quoted(_last(key)))
            version = Version(key, version_id, _NO_TIME)
            self._push(Step(words, lambda step: self._uncover(location, (version,), step)))

    # Taking it back

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._steps:
            step = self._steps.pop()
            self._show()
            step.act(step)

    def _push(self, step: Step) -> None:
        self._steps.append(step)
        self._show()

    def _show(self) -> None:
        words = self._steps[-1].words if self._steps else self.tr("Undo")
        self._action.setText(words.replace("&", "&&"))
        self._action.setEnabled(bool(self._steps))

    def _remove(self, location: Location, ours: tuple[Version, ...], step: Step) -> None:
        outcome = _Outcome()

        def part(removed: Deleted) -> None:
            outcome.add(removed.keys, (), removed.failed)

        stream = self._engine.stream(self, versions.remove, location, ours)
        stream.each(part, lambda: self._tell(location, outcome), partial(self._on_broken, step, location))

    def _uncover(
        self, location: Location, ours: tuple[Version, ...], step: Step | None = None, *, moved: bool = False
    ) -> None:
        outcome = _Outcome()

        def part(found: Uncovered) -> None:
            outcome.add(found.keys, found.new, found.failed)

        stream = self._engine.stream(self, versions.uncover, location, ours, moved=moved)
        stream.each(part, lambda: self._tell(location, outcome), partial(self._on_broken, step, location))

    def _tell(self, location: Location, outcome: _Outcome) -> None:
        """Say what came of it, and what did not."""
        one = outcome.done == 1
        words = self.tr("Undone: 1 object is as before") if one else self.tr("Undone: {0} objects are as before")
        words = words.format(number(outcome.done))
        if outcome.new:
            words = self.tr("{0}; {1} were not there before and stay").format(words, number(outcome.new))
        self.said.emit(words, False)
        self.read_again.emit(location)
        if outcome.failed:
            ProblemDialog.tell(self._window, outcome.failed[0])

    def _on_broken(self, step: Step | None, location: Location, problem: Problem) -> None:
        self.read_again.emit(location)
        self._on_failed(step, problem)

    def _move_back(self, group: int, ours: tuple[Version, ...], step: Step) -> None:
        def started(new: int) -> None:
            self._backwards[new] = ours
            self.said.emit(self.tr("Moving back…"), False)
            self.began(new)

        self._engine.call(self, Queue.move_back, group).then(started, partial(self._on_failed, step))

    def _on_failed(self, step: Step | None, problem: Problem) -> None:
        if step is not None and problem.kind in _MAY_PASS:
            self._push(step)
        ProblemDialog.tell(self._window, problem)


def _last(key: str) -> str:
    return key[key.rstrip("/").rfind("/") + 1 :]

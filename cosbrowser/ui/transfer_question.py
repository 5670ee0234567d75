"""What transfers ask a person: which files exist already, and what becomes of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import objects
from cosbrowser.cos.entries import ObjectHead
from cosbrowser.cos.retention import retention_of
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import kept_words, text
from cosbrowser.models.text import tr
from cosbrowser.transfer.conflicts import Conflict
from cosbrowser.transfer.job import Answer, Direction, GroupStatus, JobStatus, State
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.dialogs.parts import GAP, announce, label, on_pressed
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import IconLabel

_LOOKED_UP = 20  # of which it is looked up whether they can be overwritten
_LOOKED_AT = 500  # files of a transfer among which the one that is named is looked for


class QuestionBar(QFrame):
    """Asks what becomes of files that exist already: names the first one, compares a single one with what is there.

    Hidden while there are none.
    """

    answered = Signal(object)  # Answer
    each_wanted = Signal()

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._asked: tuple[tuple[int, int], ...] = ()  # ids of the groups and how many of their files ask
        self._call: Call[tuple[JobStatus, ...]] | Call[tuple[Conflict, ...]] | Call[ObjectHead] | None = None
        self.setProperty("banner", True)
        self.words = label()
        self.comparison = label("", "quiet")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.comparison)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, GAP // 2, GAP // 2, GAP // 2)
        row.setSpacing(GAP)
        row.addWidget(IconLabel("asks", "caution", 18))
        row.addLayout(column, 1)
        self.buttons: dict[Answer, QPushButton] = {}
        for answer, words in answers():
            button = QPushButton(words)
            button.clicked.connect(on_pressed(partial(self.answered.emit, answer)))
            row.addWidget(button)
            self.buttons[answer] = button
        self.each = QPushButton(self.tr("Decide Each…"))
        self.each.clicked.connect(self.each_wanted)
        row.addWidget(self.each)
        self.hide()

    def ask(self, groups: tuple[GroupStatus, ...]) -> None:
        """Ask about the files of these groups that exist already; of no group: there is nothing to ask."""
        asked = tuple((group.id, group.asks) for group in groups)
        if asked == self._asked:
            return
        self._asked = asked
        if self._call is not None:
            self._call.cancel()
            self._call = None
        files = sum(group.asks for group in groups)
        self.comparison.hide()
        self.buttons[Answer.OVERWRITE].setEnabled(True)
        if files:
            self._say(_count(files))
            looking = self._engine.call(self, Queue.files, groups[0].id, 0, _LOOKED_AT)
            self._call = looking.then(partial(self._on_files, groups), self._on_not_known)
        self.setVisible(files > 0)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        announce(self, words)

    def _on_files(self, groups: tuple[GroupStatus, ...], jobs: tuple[JobStatus, ...]) -> None:
        self._call = None
        job = next((job for job in jobs if job.state is State.ASKS), None)
        if job is None:  # further down, or decided in the meantime
            return
        group, others = groups[0], sum(group.asks for group in groups) - 1
        upload = group.direction is not Direction.DOWNLOAD
        place = f"{group.target.bucket}/{group.target.prefix}" if upload else group.folder
        if others:
            form = (
                tr("{0} and 1 more file exist already") if others == 1 else tr("{0} and {1} more files exist already")
            )
            self._say(form.format(quoted(job.name), text.number(others)))
            asking = tuple(job.id for job in jobs if job.state is State.ASKS)
            if upload and len(asking) == others + 1 <= _LOOKED_UP:
                looking = self._engine.call(self, Queue.conflicts, asking)
                self._call = looking.then(self._on_conflicts, self._on_not_known)
            return
        self._say(tr("{0} exists already in {1}", "a file, a place").format(quoted(job.name), quoted(place)))
        if upload:
            comparing = self._engine.call(self, objects.head, group.target, group.target.prefix + job.name)
            self._call = comparing.then(partial(self._on_head, job), self._on_not_known)

    def _on_head(self, job: JobStatus, head: ObjectHead) -> None:
        self._call = None
        there = text.size(head.size)
        if head.modified is not None:
            moment = text.moment(round(head.modified.timestamp() * 1000), QDate.currentDate())
            there = tr("{0} of {1}", "a size, a moment").format(there, moment)
        words = tr("Existing: {0}. New: {1}.", "two sizes").format(there, text.size(job.size))
        found = retention_of(head)
        kept = kept_words.kept(found) if found is not None else ""
        if kept:
            words = tr("{0} The existing one cannot be replaced: {1}.").format(words, kept)
            self.buttons[Answer.OVERWRITE].setEnabled(False)
        self.comparison.setText(words)
        self.comparison.show()

    def _on_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        """Say which of a few cannot be overwritten; of many the list tells."""
        self._call = None
        locked = sum(conflict.locked for conflict in conflicts)
        if not locked:
            return
        words = tr("{0} of the existing ones are protected, and cannot be replaced.")
        if locked == len(conflicts):
            words = tr("All of the existing ones are protected, and cannot be replaced.")
            self.buttons[Answer.OVERWRITE].setEnabled(False)
        elif locked == 1:
            words = tr("1 of the existing ones is protected, and cannot be replaced.")
        self.comparison.setText(words.format(text.number(locked)))
        self.comparison.show()

    def _on_not_known(self, _: object) -> None:
        """The question stands without the answer too."""
        self._call = None


def _count(files: int) -> str:
    return tr("1 file exists already") if files == 1 else tr("{0} files exist already").format(text.number(files))


def answers() -> tuple[tuple[Answer, str], ...]:
    """What can be done about a file that exists already, in words."""
    return (
        (Answer.OVERWRITE, tr("Overwrite")),
        (Answer.SKIP, tr("Skip")),
        (Answer.RENAME, tr("Keep both")),
    )

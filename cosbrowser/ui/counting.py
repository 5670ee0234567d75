"""Counting what is below a folder, a bucket or a selection: asked for by a person, shown as it goes on, stopped."""

from __future__ import annotations

import enum
import time
from collections.abc import Hashable

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cosbrowser.cos import objects
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import text
from cosbrowser.ui.dialogs.parts import announce, link
from cosbrowser.ui.errors import explain
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.status_line import counted

_LOOK_MS = 200  # between two looks at a count that goes on


class Phase(enum.Enum):
    """Where a count stands."""

    NONE = enum.auto()
    COUNTING = enum.auto()
    COUNTED = enum.auto()
    STOPPED = enum.auto()
    FAILED = enum.auto()


class Counting(QObject):
    """One count at a time, and what came of the last. `about` names what is counted, for whoever shows it."""

    changed = Signal()
    said = Signal(str, bool)  # for the status line; whether it stays until the next

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._stream: Stream[tuple[int, int]] | None = None
        self.phase = Phase.NONE
        self.about: Hashable = None
        self.objects = 0
        self.size = 0
        self.when = 0  # milliseconds since the epoch, of the end
        self.problem: Problem | None = None
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)

    def start(self, about: Hashable, selection: Selection) -> None:
        """Count the objects of a selection and all below its folders; another count is given up."""
        if self._stream is not None:
            self._stream.cancel()
        self.about, self.objects, self.size, self.problem = about, 0, 0, None
        self.phase = Phase.COUNTING
        stream = self._engine.stream(self, objects.count, selection)
        self._stream = stream.each(self._on_counted, self._on_over, self._on_failed)
        self._tell()

    def stop(self) -> None:
        """Count no further; what was counted stays, and is said to be a part."""
        if self._stream is not None:
            self._stream.cancel()
            self._end(Phase.STOPPED)

    @property
    def words(self) -> str:
        """The count in a sentence: "Counted: 1,204 objects, 18.4 MB"."""
        amount = self.tr("{0}, {1}", "objects, size").format(counted(self.objects, 0), text.size(self.size))
        match self.phase:
            case Phase.COUNTING:
                return self.tr("Counting: {0} so far…").format(amount)
            case Phase.COUNTED:
                return self.tr("Counted: {0}").format(amount)
            case Phase.STOPPED:
                return self.tr("Stopped counting at {0}; there may be more").format(amount)
            case Phase.FAILED:
                return self.tr("Not counted: {0}").format(explain(self.problem).sentence if self.problem else "")
            case Phase.NONE:
                return ""

    def _on_counted(self, total: tuple[int, int]) -> None:
        self.objects, self.size = total
        if not self._look.isActive():
            self._look.start()

    def _on_over(self) -> None:
        self._end(Phase.COUNTED)

    def _on_failed(self, problem: Problem) -> None:
        self.problem = problem
        self._end(Phase.FAILED)

    def _end(self, phase: Phase) -> None:
        self._stream = None
        self._look.stop()
        self.phase = phase
        self.when = round(time.time() * 1000)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
        self.said.emit(self.words, self.phase is Phase.COUNTING)


class CountBox(QWidget):
    """In the inspector: what was counted of what is shown there, and the button that counts or stops."""

    wanted = Signal()

    def __init__(self, counting: Counting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counting = counting
        self._about: Hashable = None
        self._shown_phase = Phase.NONE
        self._fields = FieldList()
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setProperty("role", "quiet")
        self._state.setWordWrap(True)
        self.button = link()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._fields)
        column.addWidget(self._state)
        column.addLayout(row)
        counting.changed.connect(self._show)
        self.show_for(None)

    def show_for(self, about: Hashable) -> None:
        """Show what is known of this; None: it cannot be counted."""
        self._about = about
        self.setVisible(about is not None)
        self._show()

    @Slot()
    def _show(self) -> None:
        counting = self._counting
        phase = counting.phase if counting.about == self._about else Phase.NONE
        known = phase in (Phase.COUNTING, Phase.COUNTED, Phase.STOPPED)
        today = QDate.currentDate()
        self._fields.show_fields(
            (
                Field(self.tr("Objects below"), text.number(counting.objects)),
                Field(self.tr("Their size"), text.octet_count(counting.size)),
                Field(self.tr("Counted"), text.moment(counting.when, today) if phase is Phase.COUNTED else ""),
            )
            if known
            else ()
        )
        self._fields.setVisible(known)
        of_state = {Phase.COUNTING: self.tr("Counting…"), Phase.STOPPED: self.tr("Stopped; there may be more.")}
        self._state.setText(counting.words if phase is Phase.FAILED else of_state.get(phase, ""))
        self._state.setVisible(bool(self._state.text()))
        words = {Phase.NONE: self.tr("Count Contents"), Phase.COUNTING: self.tr("Stop Counting")}
        self.button.setText(words.get(phase, self.tr("Count Again")))
        if self._shown_phase is Phase.COUNTING and phase not in (Phase.COUNTING, Phase.NONE):
            announce(self, counting.words)
        self._shown_phase = phase

    @Slot()
    def _on_clicked(self) -> None:
        if self._counting.phase is Phase.COUNTING and self._counting.about == self._about:
            self._counting.stop()
        else:
            self.wanted.emit()

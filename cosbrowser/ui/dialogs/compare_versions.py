"""What changed between two versions of a text, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QColor, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from cosbrowser.cos import diffs
from cosbrowser.cos.diffs import Change, Difference, Line
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.versions import Version
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import exact_moment, number, size, tr
from cosbrowser.ui.dialogs.parts import GAP, announce, heading, label, line
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.state_page import StatePage
from cosbrowser.ui.theme import tokens

_SIZE = (860, 600)
_SLICE = 400  # lines put in at a time: no gap that one would feel
_TINT = 40  # of 255: how much of its colour a changed line has


class DifferenceView(QPlainTextEdit):
    """The lines with their numbers; what was removed and added is tinted, and marked for those who see no colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest: Iterator[Line] = iter(())
        self._digits = 1
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_time)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Differences"))

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these, from the first."""
        self.clear()
        self._digits = len(str(max((max(one.old, one.new) for one in lines), default=1)))
        self._rest = iter(lines)
        self._on_time()
        self._timer.start()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot()
    def _on_time(self) -> None:
        cursor = QTextCursor(self.document())  # not the view's own: that stays where the reader is
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for count, one in enumerate(self._rest, 1):
            if not self.document().isEmpty():
                cursor.insertBlock()
            background, quiet = QTextBlockFormat(), QTextCharFormat()
            colour = {Change.ADDED: tokens().good, Change.REMOVED: tokens().bad}.get(one.change)
            if colour is not None:
                tint = QColor(colour)
                tint.setAlpha(_TINT)
                background.setBackground(tint)
            cursor.setBlockFormat(background)
            quiet.setForeground(QColor(tokens().quiet))
            cursor.insertText(self._margin(one), quiet)
            cursor.insertText(shown(one.text) if not one.text.isprintable() else one.text, QTextCharFormat())
            if count == _SLICE:
                return
        self._timer.stop()

    def _margin(self, one: Line) -> str:
        if one.change is Change.GAP:
            return f"{'⋯':>{self._digits}} {'⋯':>{self._digits}}"
        old, new = (str(at) if at else "" for at in (one.old, one.new))
        sign = {Change.ADDED: "+", Change.REMOVED: "−"}.get(one.change, " ")
        return f"{old:>{self._digits}} {new:>{self._digits}} {sign} "


class CompareDialog(QDialog):
    """Reads both in the engine, and shows what differs."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, older: Version, newer: Version
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare versions"))
        self.resize(*_SIZE)
        self.setMinimumSize(360, 260)
        self.title = heading(quoted(older.key[len(location.prefix) :]))
        before, after = (exact_moment(int(one.modified.timestamp() * 1000)) for one in (older, newer))
        self.summary = label(self.tr("{0} → {1}").format(before, after), "quiet")
        self._times = self.summary.text()
        self.state = StatePage()
        self.problem = ProblemPanel()
        self.view = DifferenceView()
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(GAP // 2)
        top.addWidget(self.title)
        top.addWidget(self.summary)
        top.addWidget(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(line())
        column.addWidget(self.state, 1)
        column.addWidget(self.view, 1)
        self.view.hide()
        self.state.show_loading(self.tr("Reading…"))
        engine.call(self, diffs.compare, location, older, newer).then(self._on_compared, self._on_failed)

    @classmethod
    def show_between(
        cls, parent: QWidget | None, engine: Engine, location: Location, older: Version, newer: Version
    ) -> CompareDialog:
        """Show what changed from the older to the newer version."""
        dialog = cls(parent, engine, location, older, newer)
        dialog.open()
        return dialog

    def _on_compared(self, found: Difference) -> None:
        if found.lines:
            self.state.hide()
            self.view.show()
            self.view.show_lines(found.lines)
            self.view.setFocus()
            words = (
                self.tr("1 line added, {1} removed") if found.added == 1 else self.tr("{0} lines added, {1} removed")
            )
            changes = words.format(number(found.added), number(found.removed))
        elif found.same_bytes:
            changes = self.tr("the same bytes")
            self.state.show_state("done", self.tr("Nothing differs"), self.tr("Both versions have the same bytes."))
        else:
            changes = self.tr("the same text")
            words = self.tr("Only how lines end, or how the text is encoded, differs.")
            self.state.show_state("done", self.tr("The text is the same"), words)
        self.summary.setText(f"{self._times} · {changes}")
        announce(self, changes)

    def _on_failed(self, problem: Problem) -> None:
        words = {
            "TooLarge": tr("Texts of up to {0} and {1} lines are compared. Save both versions and compare the files.")
            .format(size(diffs.AT_MOST), number(diffs.MOST_LINES)),
            "NotText": tr("At least one of the two is no text. Save both versions and compare the files."),
        }.get(problem.code)  # fmt: skip
        if words is not None and problem.operation == "Compare":
            self.state.show_state("file", self.tr("These cannot be compared here"), words)
            return
        self.state.hide()
        self.problem.show_problem(problem)

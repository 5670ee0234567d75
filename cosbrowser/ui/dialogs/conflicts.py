"""The list of files that exist already: it grows while folders are walked, and nothing else waits for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.versions import Versioning
from cosbrowser.engine.client import Engine, Question
from cosbrowser.models import text
from cosbrowser.models.conflicts import ConflictsModel
from cosbrowser.models.text import number
from cosbrowser.transfer.conflicts import Conflict
from cosbrowser.transfer.job import Answer, Direction, Which
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui import meanwhile
from cosbrowser.ui.answers import all_answers
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, heading, label, on_pressed
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.sheet import Sheet

PAGE = 200  # files that are looked at together
MOST = 10_000  # that are listed at once; the rest follows as these are decided
_GATHER_MS = 200


class ConflictsDialog(QDialog):
    """Beside the window, not over it. Says what was decided; a file leaves the list when the queue has taken note.

    With nothing selected an answer is for all. It closes when nothing is left to decide.
    """

    decided = Signal(object, object)  # Which, Answer

    def __init__(self, parent: QWidget | None, engine: Engine) -> None:
        super().__init__(parent)
        self._engine = engine
        self._call: Question | None = None
        self._waiting: tuple[int, ...] = ()  # ids of all, up to MOST
        self._again = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._again.timeout.connect(self._ask)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files That Exist Already"))
        self.title = heading()
        self.model = ConflictsModel(self)
        self.table = Sheet(self.model, (280, 330, 130))
        self.table.setAccessibleName(self.tr("Files that exist already"))
        self.locked = label("", "caution")
        self.begun = label("", "quiet")
        self.undo = label("", "quiet")
        self.further = QCheckBox(self.tr("For all further ones of these transfers too"))
        self.buttons: dict[Answer, QPushButton] = {}
        self.more = QPushButton(self.tr("More"))
        self._build()
        self.table.selectionModel().selectionChanged.connect(self._show)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.resize(1000, 460)
        self._ask()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.further)
        row.addStretch(1)
        menu = QMenu(self)
        answers = dict(all_answers())
        del answers[Answer.RESUME]
        for answer, words in ((Answer.RESUME, self.tr("Resume")), *answers.items()):  # it is offered where it can be
            if answer in (Answer.RESUME, Answer.OVERWRITE, Answer.SKIP, Answer.RENAME):
                button = self.buttons[answer] = QPushButton(words)
                button.setAutoDefault(False)
                button.clicked.connect(on_pressed(partial(self._decide, answer)))
                row.addWidget(button)
            else:
                menu.addAction(words).triggered.connect(on_pressed(partial(self._decide, answer)))
        self.more.setMenu(menu)
        set_icon(self.more, "caret-down")
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the caret behind the word
        self.more.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        self.more.setAutoDefault(False)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.title)
        column.addWidget(self.table, 1)
        column.addWidget(self.locked)
        column.addWidget(self.begun)
        column.addWidget(self.undo)
        column.addLayout(row)
        self._show()

    @Slot()
    def refresh(self) -> None:
        """The number of files that wait has changed."""
        if not self._again.isActive():
            self._again.start()

    @Slot()
    def _ask(self) -> None:
        if self._call is not None:
            self._again.start()  # one after the other
            return
        self._call = self._engine.call(self, Queue.asking, MOST).then(self._on_asking, self._on_not_known)

    def _on_asking(self, waiting: tuple[int, ...]) -> None:
        self._call = None
        self._waiting = waiting
        if not waiting:
            self.accept()
            return
        self.model.keep(set(waiting))
        self._look()
        self._show()

    def _look(self) -> None:
        """Have the next files looked at while the end of the list is in sight."""
        known = self.model.jobs
        new = tuple(job for job in self._waiting if job not in known)[:PAGE]
        bar = self.table.verticalScrollBar()
        near = bar.value() >= bar.maximum() - 2 * self.table.viewport().height()
        if new and near and self._call is None:
            self._call = self._engine.call(self, Queue.conflicts, new).then(self._on_looked, self._on_not_known)

    def _on_looked(self, conflicts: tuple[Conflict, ...]) -> None:
        self._call = None
        self.model.add(conflicts)
        self._show()
        if conflicts:
            self._look()

    def _on_not_known(self, _: object) -> None:
        self._call = None

    @Slot()
    def _on_scrolled(self) -> None:
        self._look()

    def _chosen(self) -> list[Conflict]:
        rows = self.table.selected_rows() or range(self.model.rowCount())
        return [self.model.conflict(row) for row in rows]

    @Slot()
    def _show(self) -> None:
        waiting, chosen = len(self._waiting), len(self.table.selected_rows())
        if chosen:
            self.title.setText(self.tr("{0} of {1} files selected").format(number(chosen), number(waiting)))
        elif waiting == 1:
            self.title.setText(self.tr("1 file exists already"))
        else:
            words = (
                self.tr("More than {0} files exist already") if waiting >= MOST else self.tr("{0} files exist already")
            )
            self.title.setText(words.format(number(waiting)))
        conflicts = self._chosen()
        locked = sum(conflict.locked for conflict in conflicts)
        self.locked.setText(self._of_locked(locked, len(conflicts)))
        self.locked.setVisible(locked > 0)
        may_overwrite = not conflicts or locked < len(conflicts)
        self.undo.setText(self._way_back(conflicts) if may_overwrite else "")
        self.undo.setVisible(bool(self.undo.text()))
        self.buttons[Answer.OVERWRITE].setEnabled(may_overwrite)
        self.more.setEnabled(may_overwrite)
        self._show_begun([conflict for conflict in conflicts if not conflict.locked])

    def _show_begun(self, conflicts: list[Conflict]) -> None:
        """Offer to go on with what an earlier transfer has left, and say what that means for the others."""
        begun = [conflict for conflict in conflicts if conflict.begun]
        if len(conflicts) == 1:
            words = self.tr("Resume goes on where an earlier transfer stopped: {0} need not go again.")
            words = words.format(text.size(sum(conflict.begun for conflict in begun)))
        elif len(begun) == len(conflicts):
            words = self.tr("Resume goes on where earlier transfers stopped.")
        else:
            words = self.tr(
                "Resume goes on with {0} of these files; the others are overwritten, unless they are equal already."
            ).format(number(len(begun)))
        self.begun.setText(words)
        self.begun.setVisible(bool(begun))
        self.buttons[Answer.RESUME].setVisible(bool(begun))

    def _of_locked(self, locked: int, of: int) -> str:
        if locked == of:
            words = self.tr("Retention or legal holds protect what exists: it can be skipped, or the new one renamed.")
        elif locked == 1:
            words = self.tr("1 of them is protected: it can be neither replaced nor renamed.")
        else:
            words = self.tr("{0} of them are protected: they can be neither replaced nor renamed.")
        return words.format(number(locked))

    def _way_back(self, conflicts: list[Conflict]) -> str:
        """Whether what is overwritten can be brought back, as far as it is known of all of them."""
        if conflicts and all(conflict.direction is Direction.DOWNLOAD for conflict in conflicts):
            return self.tr("Files that are overwritten on this computer are gone: that cannot be undone.")
        found = {conflict.versioning for conflict in conflicts if conflict.direction is not Direction.DOWNLOAD}
        known = [versioning for versioning in found if versioning is not None]
        if len(found) == 1 == len(known):
            return meanwhile.way_back(known[0])
        if any(versioning is not Versioning.ENABLED for versioning in known):
            return self.tr("Overwriting can be undone in part: one of the buckets keeps no versions.")
        return ""

    def _decide(self, answer: Answer) -> None:
        """Those that are locked are left as they are, whatever would overwrite them."""
        keeps = answer in (Answer.SKIP, Answer.RENAME)
        chosen = [conflict for conflict in self._chosen() if keeps or not conflict.locked]
        selected = bool(self.table.selected_rows())
        if self.further.isChecked():
            self.decided.emit(Which(groups=tuple(dict.fromkeys(conflict.group for conflict in chosen))), answer)
        elif selected:
            self.decided.emit(Which(jobs=tuple(conflict.job for conflict in chosen)), answer)
        else:
            locked = {self.model.conflict(row).job for row in range(self.model.rowCount())
                      if self.model.conflict(row).locked and not keeps}  # fmt: skip
            self.decided.emit(Which(jobs=tuple(job for job in self._waiting if job not in locked)), answer)
        self.refresh()

"""The list of files that exist already: it grows while folders are walked, and nothing else waits for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.versions import Versioning
from cosbrowser.engine.client import Engine, Question
from cosbrowser.models.conflicts import ConflictsModel
from cosbrowser.models.text import number
from cosbrowser.transfer.conflicts import Conflict
from cosbrowser.transfer.job import Answer, Direction, Which
from cosbrowser.transfer.queue import Queue
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
        self.table = Sheet(self.model, (190, 250, 190))
        self.table.setAccessibleName(self.tr("Files that exist already"))
        self.locked = label(
            self.tr("Some of these objects are locked by retention or a legal hold: they cannot be overwritten."), "bad"
        )
        self.undo = label("", "quiet")
        self.further = QCheckBox(self.tr("For all further ones of these transfers too"))
        self.buttons: dict[Answer, QPushButton] = {}
        self.more = QPushButton(self.tr("More"))
        self._build()
        self.table.selectionModel().selectionChanged.connect(self._show)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.resize(940, 460)
        self._ask()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.further)
        row.addStretch(1)
        menu = QMenu(self)
        for answer, words in all_answers():
            if answer in (Answer.OVERWRITE, Answer.SKIP, Answer.RENAME):
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
        self.locked.setVisible(any(conflict.locked for conflict in conflicts))
        self.undo.setText(self._way_back(conflicts))
        self.undo.setVisible(bool(self.undo.text()))
        may_overwrite = not conflicts or not all(conflict.locked for conflict in conflicts)
        self.buttons[Answer.OVERWRITE].setEnabled(may_overwrite)
        self.more.setEnabled(may_overwrite)

    def _way_back(self, conflicts: list[Conflict]) -> str:
        """Whether what is overwritten can be brought back, as far as it is known of all of them."""
        if conflicts and all(conflict.direction is Direction.DOWNLOAD for conflict in conflicts):
            return self.tr("Files that are overwritten on this computer are gone: that cannot be undone.")
        found = {conflict.versioning for conflict in conflicts if conflict.direction is not Direction.DOWNLOAD}
        if found == {Versioning.ENABLED}:
            return self.tr("The bucket keeps versions: Undo brings back what is overwritten.")
        if found == {Versioning.SUSPENDED}:
            return self.tr("Overwriting cannot be undone: the versioning of the bucket is suspended.")
        if Versioning.NEVER in found:
            return self.tr("Overwriting cannot be undone where the bucket keeps no versions.")
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

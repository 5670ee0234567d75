"""The search for objects under retention or legal holds, and its report."""

from __future__ import annotations

from math import inf
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDateTimeEdit,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import kept
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.kept import Kept, Looked, Question
from cosbrowser.cos.names import shown
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.models.text import number, tooltip
from cosbrowser.ui.dialogs.bulk import named
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, announce, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel

_SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MOST_SHOWN = 10_000  # rows; the report has all


class KeptDialog(QDialog):
    """Looks up one object after the other, with a request each; rows come as they are found. It can be stopped."""

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Retention and Legal Holds"))
        self.resize(760, 560)
        self._engine = engine
        self._selection = selection
        self._stream: Stream[Looked] | None = None
        self._found: list[Kept] = []
        self._looked = 0
        self._failed: list[Problem] = []
        self.held = QCheckBox(self.tr("Under legal holds"))
        self.held.setChecked(True)
        self.ending = QCheckBox(self.tr("Retention ends before"))
        self.before = QDateTimeEdit(QDateTime.currentDateTime().addDays(30))
        self.before.setCalendarPopup(True)
        self.before.setDisplayFormat("d MMM yyyy HH:mm")
        self.before.setAccessibleName(self.tr("Retention ends before"))
        self.amount = label("", "quiet")
        self.problem = ProblemPanel()
        self._model = QStandardItemModel(0, 4, self)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Kept Until"), self.tr("Days Left"), self.tr("Legal Holds")]
        )
        self._model.setSortRole(_SORT_ROLE)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.search_button = QPushButton(self.tr("Search"))
        self.report_button = QPushButton(self.tr("Save Report…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._build()
        self.search_button.clicked.connect(self._on_search)
        self.report_button.clicked.connect(self._on_report)
        self.close_button.clicked.connect(self.reject)
        for box in (self.held, self.ending):
            box.toggled.connect(self._show_state)
        self._show_state()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection) -> KeptDialog:
        """Show it for objects and folders of one bucket; a folder "" is the whole bucket."""
        dialog = cls(parent, engine, selection)
        dialog.open()
        return dialog

    def _build(self) -> None:
        table = self.table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setProperty("cells", True)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 150), (2, 150), (3, 140)):
            table.setColumnWidth(column, width)
        table.setAccessibleName(self.tr("What was found"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.held)
        row.addSpacing(GAP)
        row.addWidget(self.ending)
        row.addWidget(self.before)
        row.addStretch(1)
        row.addWidget(self.search_button)
        name = named(self._selection)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(heading(self.tr("What keeps the objects of {0}").format(name)))
        words = self.tr("With neither chosen, all that have retention. Each object takes a request.")
        column.addWidget(label(words, "quiet"))
        column.addLayout(row)
        column.addWidget(table, 1)
        column.addWidget(self.amount)
        column.addWidget(self.problem)
        column.addWidget(button_row(primary=self.report_button, others=(self.close_button,)))
        self.search_button.setDefault(True)

    def question(self) -> Question:
        """What is looked for."""
        before = kept_words.from_qt(self.before.dateTime()) if self.ending.isChecked() else None
        return Question(self.held.isChecked(), before)

    @property
    def found(self) -> tuple[Kept, ...]:
        """What was found so far."""
        return tuple(self._found)

    @Slot()
    def _on_search(self) -> None:
        if self._stream is not None:
            self._stop()
            return
        self.problem.clear()
        self._model.removeRows(0, self._model.rowCount())
        self._found, self._looked, self._failed = [], 0, []
        self._stream = self._engine.stream(self, kept.look, self._selection, self.question(), True).each(
            self._on_looked, self._on_all_looked, self._on_search_failed
        )
        self._show_state()

    def _stop(self) -> None:
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None
        self._show_state()

    def _on_looked(self, page: Looked) -> None:
        self._looked += page.objects
        self._failed += page.failed
        for one in page.found:
            if self._model.rowCount() < MOST_SHOWN:
                self._model.appendRow(self._row(one))
        self._found += page.found
        self._show_state()

    def _row(self, one: Kept) -> list[QStandardItem]:
        what = one.retention
        until, left = kept_words.local(what.until), ""
        if what.until is not None:
            left = kept_words.days_left(what.until, what.now)
        texts = [
            shown(one.key.removeprefix(self._selection.location.prefix)),
            until or kept_words.period(what.period), left, ", ".join(one.holds) or number(what.holds),
        ]  # fmt: skip
        made = [QStandardItem(text) for text in texts]
        end = what.until.timestamp() if what.until is not None else inf
        for cell, value in zip(made, (one.key, end, end, what.holds), strict=True):
            cell.setData(value, _SORT_ROLE)
        made[1].setToolTip(tooltip(self.tr("{0} UTC").format(kept_words.utc(what.until))) if what.until else "")
        made[3].setToolTip(tooltip(*map(shown, one.holds)) if one.holds else "")
        return made

    def _on_all_looked(self) -> None:
        self._stream = None
        header = self.table.horizontalHeader()
        self.table.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())  # not while rows come
        if self._failed:
            self.problem.show_problem(self._failed[0])
        self._show_state()
        announce(self, self.amount.text())

    def _on_search_failed(self, problem: Problem) -> None:
        self._stream = None
        self.problem.show_problem(problem)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        running = self._stream is not None
        self.search_button.setText(self.tr("Stop") if running else self.tr("Search"))
        self.before.setEnabled(self.ending.isChecked() and not running)
        for box in (self.held, self.ending):
            box.setEnabled(not running)
        self.report_button.setEnabled(bool(self._found) and not running)
        words = self.tr("{0} found, {1} objects looked up").format(number(len(self._found)), number(self._looked))
        if self._failed:
            words = self.tr("{0}, {1} could not be").format(words, number(len(self._failed)))
        if len(self._found) > MOST_SHOWN:
            words = self.tr("{0}; the first {1} are shown, the report has all").format(words, number(MOST_SHOWN))
        self.amount.setText(words + "…" if running else words if self._looked else "")
        self.amount.setVisible(bool(self.amount.text()))

    @Slot()
    def _on_report(self) -> None:
        name = f"{self._selection.location.bucket}-retention.csv"
        dialog = QFileDialog(self, self.tr("Save Report"), str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_report)
        dialog.open()

    def save_report(self, path: str) -> None:
        """Write what was found to a file."""
        bucket = self._selection.location.bucket
        self._engine.call(self, kept.report, bucket, self.found, path).then(self._on_saved, self._on_search_failed)

    def _on_saved(self, rows: int) -> None:
        self.amount.setText(self.tr("Saved a report of {0} objects.").format(number(rows)))
        self.amount.show()
        announce(self, self.amount.text())

    def reject(self) -> None:
        self._stop()
        super().reject()

"""What was deleted below a place and can be brought back: objects whose newest version is a delete marker."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import versions
from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.versions import Version, Versioning
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import exact_moment, moment, number, tooltip
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, announce, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.header import Header
from cosbrowser.ui.icons import icon

_SIZE = (680, 520)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DeletedModel(QAbstractTableModel):
    """Delete markers: the name below the place, and when it was deleted."""

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut = len(prefix)
        self._all: list[Version] = []
        self._shown: list[Version] = []
        self._wanted = ""
        self._today = QDate.currentDate()

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    def at(self, row: int) -> Version:
        """The marker of a row."""
        return self._shown[row]

    def add(self, found: tuple[Version, ...]) -> None:
        """Some more."""
        self._all += found
        fits = [one for one in found if self._fits(one)]
        if fits:
            first = len(self._shown)
            self.beginInsertRows(_ROOT, first, first + len(fits) - 1)
            self._shown += fits
            self.endInsertRows()

    def take(self, keys: Iterable[str]) -> None:
        """These are not deleted any more."""
        away = frozenset(keys)
        self.beginResetModel()
        self._all = [one for one in self._all if one.key not in away]
        self._shown = [one for one in self._all if self._fits(one)]
        self.endResetModel()

    def filter(self, wanted: str) -> None:
        """Show those whose name has this text."""
        self.beginResetModel()
        self._wanted = wanted.casefold()
        self._shown = [one for one in self._all if self._fits(one)]
        self.endResetModel()

    def _fits(self, one: Version) -> bool:
        return self._wanted in one.key[self._cut :].casefold()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self._shown[index.row()]
        when = int(one.modified.timestamp() * 1000)
        if role == Qt.ItemDataRole.DisplayRole:
            return moment(when, self._today) if index.column() else shown(one.key[self._cut :])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(shown(one.key), exact_moment(when))
        if role == Qt.ItemDataRole.DecorationRole and not index.column():
            return icon("delete", "quiet")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Deleted") if section else self.tr("Name")
        return None


class DeletedDialog(QDialog):
    """Lists them as they are found; brings back those that are selected, or all."""

    restored = Signal()

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, *, read_only: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Deleted objects"))
        self.resize(*_SIZE)
        self._engine = engine
        self._location = location
        self._read_only = read_only
        self._reader: Stream[tuple[Version, ...]] | None = None
        self._worker: Stream[Deleted] | None = None
        self._failed: list[Problem] = []
        self._done = 0
        self._never = False
        self.title = heading(self.tr("Deleted below {0}").format(quoted(location.name)))
        self.state = label(self.tr("Reading…"), "quiet")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.model = DeletedModel(location.prefix, self)
        self.table = QTableView()
        self.table.setHorizontalHeader(Header(self.table))
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Deleted objects"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setProperty("cells", True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        self.table.horizontalHeader().setSectionsMovable(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.problem = ProblemPanel()
        self.restore_button = QPushButton(self.tr("Undelete"))
        self.close_button = QPushButton(self.tr("Close"))
        self._build()
        self.filter.textChanged.connect(self._on_filter)
        self.table.selectionModel().selectionChanged.connect(self._show_state)
        self.model.modelReset.connect(self._show_state)
        self.restore_button.clicked.connect(self._on_restore)
        self.close_button.clicked.connect(self.reject)
        engine.call(self, versions.versioning, location).then(self._on_versioning, self._on_versioning_unknown)
        self._read()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location, *, read_only: bool) -> DeletedDialog:
        """Show what was deleted below a bucket or folder."""
        dialog = cls(parent, engine, location, read_only=read_only)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.state, 1)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.title)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.progress)
        column.addWidget(self.problem)
        column.addWidget(button_row(primary=self.restore_button, others=(self.close_button,)))
        self.filter.setMaximumWidth(220)
        self.table.setColumnWidth(0, 440)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._show_state()

    def _read(self) -> None:
        stream = self._engine.stream(self, versions.deleted, self._location)
        self._reader = stream.each(self._on_found, self._on_all_found, self._on_failed)

    def _on_versioning(self, found: Versioning) -> None:
        self._never = found is Versioning.NEVER
        self._show_state()

    def _on_versioning_unknown(self, _: Problem) -> None:
        """The list itself is what counts."""

    def _on_found(self, found: tuple[Version, ...]) -> None:
        self.model.add(found)
        self._show_state()

    def _on_all_found(self) -> None:
        self._reader = None
        self._show_state()
        announce(self, self.state.text())

    def _on_failed(self, problem: Problem) -> None:
        self._reader = self._worker = None
        if problem.kind is Kind.DENIED:
            self.state.setText(
                self.tr("This key may not: listing needs the role Reader, undeleting Writer or Manager.")
            )
        self.problem.show_problem(problem)
        self.progress.hide()
        self._show_state()

    @Slot(str)
    def _on_filter(self, wanted: str) -> None:
        self.model.filter(wanted)

    def chosen(self) -> tuple[Version, ...]:
        """The selected markers; all that are shown when none is."""
        rows = sorted({row for part in self._parts() for row in range(part.top(), part.bottom() + 1)})
        return tuple(self.model.at(row) for row in (rows or range(self.model.rowCount())))

    def _parts(self) -> list[QItemSelectionRange]:
        selected = self.table.selectionModel().selection()
        return [selected.at(at) for at in range(selected.count())]

    @Slot()
    def _show_state(self) -> None:
        count, reading = self.model.total, self._reader is not None
        if self._worker is None and self.problem.isHidden():
            if not count and not reading:
                never = self.tr("This bucket keeps no versions: what was deleted is gone.")
                self.state.setText(never if self._never else self.tr("Nothing was deleted here."))
            else:
                words = self.tr("1 deleted object") if count == 1 else self.tr("{0} deleted objects")
                words = self.tr("{0} deleted objects so far…") if reading else words
                self.state.setText(words.format(number(count)))
        shown_rows = sum(part.height() for part in self._parts()) or self.model.rowCount()
        self.restore_button.setText(
            self.tr("Undelete {0}").format(number(shown_rows)) if shown_rows else self.tr("Undelete")
        )
        self.restore_button.setEnabled(bool(shown_rows) and self._worker is None and not self._read_only)
        self.restore_button.setToolTip(self.tr("This connection is read-only.") if self._read_only else "")

    @Slot()
    def _on_restore(self) -> None:
        chosen = self.chosen()
        self.problem.clear()
        self._failed, self._done = [], 0
        self.progress.setRange(0, len(chosen))
        self.progress.setValue(0)
        self.progress.show()
        stream = self._engine.stream(self, versions.remove, self._location, chosen)
        self._worker = stream.each(self._on_restored, self._on_all_restored, self._on_failed)
        self._show_state()

    def _on_restored(self, part: Deleted) -> None:
        self._done += len(part.keys)
        self._failed += part.failed
        self.progress.setValue(self._done)
        self.model.take(part.keys)

    def _on_all_restored(self) -> None:
        self._worker = None
        self.progress.hide()
        if self._failed:
            self.problem.show_problem(self._failed[0])
        self._show_state()
        words = self.tr("1 object undeleted") if self._done == 1 else self.tr("{0} objects undeleted")
        words = words.format(number(self._done))
        left = self.tr("{0} could not be").format(number(len(self._failed))) if self._failed else ""
        self.state.setText(" · ".join(word for word in (words, left) if word))
        announce(self, self.state.text())
        if self._done:
            self.restored.emit()

    def reject(self) -> None:
        """Esc stops what runs first: what is back stays back."""
        if self._worker is not None:
            self._worker.cancel()
            self._worker = None
            self.progress.hide()
            self.restored.emit()
            self._show_state()
            return
        super().reject()

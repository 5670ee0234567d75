"""The content of one place: the table, and over it what is to be said when there are no rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser import settings as settings_of
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.models import text
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.roles import ENTRY_ROLE, Column
from cosbrowser.settings import Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.carried import Cut
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.columns import Columns
from cosbrowser.ui.dialogs.problem import ProblemBar, ProblemPanel
from cosbrowser.ui.filter_bar import FilterBar
from cosbrowser.ui.icon_grid import IconGrid
from cosbrowser.ui.notice import NoticeBar
from cosbrowser.ui.sorting import Sorting
from cosbrowser.ui.state_page import NextStep, StatePage
from cosbrowser.ui.status_line import counted
from cosbrowser.ui.table import ObjectTable
from cosbrowser.ui.thumbnails import Thumbnails

_LOOK_MS = 120


class FolderView(QWidget):
    """A table over a `ListingModel`, with its empty, loading and failed states in place."""

    selection_moved = Signal()
    filter_cleared = Signal()

    def __init__(
        self, model: ListingModel, actions: Actions, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._actions = actions
        self._settings = settings
        self.drop_hint = ""  # what a drop of files here comes to
        self._current_key = ""  # what is to be current as soon as its row is there
        self.filter_bar = FilterBar()
        self.table = ObjectTable()
        self.table.setModel(model)
        self.columns = Columns(self.table, settings)
        self.sorting = Sorting(self.table.header, model, settings)
        self.grid = IconGrid()
        self.grid.set_side(settings.get(settings_of.ICON_SIDE))
        self._drawn = False  # whether the grid has its model: it costs nothing before it is wanted
        self.grid.hide()
        self._state = StatePage(self.table.viewport())
        self._state.show_loading(self.tr("Reading…"))
        self._failed = ProblemPanel(self.table.viewport(), centred=True)
        self.table.viewport().installEventFilter(self)
        self._bar = ProblemBar()
        self._rest_bar = NoticeBar()  # all that is read is selected, but more is there
        self._selects_rest = False  # as soon as it is read
        self._resetting = False
        self.setFocusProxy(self.table)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._want_details)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter_bar, self._bar, self.sorting.bar, self._rest_bar):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.grid, 1)
        self.grid.viewport().installEventFilter(self)
        self.grid.hand.speak_as(self.table.hand)
        self.grid.near_end.connect(model.load_more)
        self.grid.side_changed.connect(partial(settings.set, settings_of.ICON_SIDE))

        self.filter_bar.wanted.connect(model.set_filter)
        self.filter_bar.cleared.connect(self.filter_cleared)
        self.filter_bar.cleared.connect(self.table.setFocus)
        self.filter_bar.left.connect(self.table.setFocus)
        model.state_changed.connect(self._on_state)
        model.about_to_reset.connect(self._on_about_to_reset)
        model.was_reset.connect(self._on_was_reset)
        model.rowsInserted.connect(self._on_rows_inserted)
        self.table.near_end.connect(model.load_more)
        self.table.selection_moved.connect(self._on_selection_moved)
        for view in (self.table, self.grid):
            view.all_selected.connect(self._on_all_selected)
        self.table.selection_moved.connect(self.selection_moved)
        self.columns.show(model.columns)
        # What rows one sees has changed: columns that are read for each row follow when that has come to rest.
        scrolled = self.table.verticalScrollBar().valueChanged
        for moved in (scrolled, model.rowsInserted, model.rowsRemoved, model.modelReset, model.state_changed):
            moved.connect(self._look_again)
        self.columns.changed.connect(self._look_again)

    def show_icons(self, shown: bool) -> None:
        """Show the rows as icons, or as a table; what is selected and current stays."""
        if shown and not self._drawn:
            self._drawn = True
            self.grid.setModel(self._model)
            self.grid.addActions(self.table.actions())
            own = self.grid.selectionModel()
            self.grid.setSelectionModel(self.table.selectionModel())
            own.deleteLater()
            engine, most = self._model.engine, self._settings.get(settings_of.THUMBNAILS_UP_TO)
            kept = self._settings.get(settings_of.THUMBNAILS_KEPT)
            self.grid.show_pictures(Thumbnails(engine, engine.paths.cache / "thumbnails", most, kept, self))
        had = self.table.hasFocus() or self.grid.hasFocus()
        self.grid.show_place(self._model.location)
        self.grid.setVisible(shown)
        self.table.setVisible(not shown)
        # Whoever gives the keyboard to the table means the rows.
        self.table.setFocusProxy(self.grid if shown else None)  # pyright: ignore[reportArgumentType]
        for page in (self._state, self._failed):
            hidden = page.isHidden()
            page.setParent(self.front.viewport())
            page.setGeometry(self.front.viewport().rect())
            page.setVisible(not hidden)
        if had:
            self.front.setFocus()
        if self.table.currentIndex().isValid():
            self.front.scrollTo(self.table.currentIndex())
        QTimer.singleShot(0, self, self._fill)

    @property
    def front(self) -> ObjectTable | IconGrid:
        """The view that one sees."""
        return self.table if self.grid.isHidden() else self.grid

    def open(self, location: Location, current: str = "", scrolled: int = 0) -> None:
        """Show a place, with that row current and scrolled as it was."""
        kind_changes = bool(location.bucket) != bool(self._model.location.bucket)
        self._current_key = current
        self.filter_bar.forget()
        self.table.hand.place = location if location.bucket else None
        self._bar.clear()
        self.sorting.leave()
        self._end_selecting()
        self._model.open(location)
        self.sorting.apply()
        self.grid.show_place(location)
        if kind_changes:
            self.columns.show(self._model.columns)
        self.table.verticalScrollBar().setValue(scrolled)
        self._find_current()

    @property
    def current_key(self) -> str:
        """The key, prefix or bucket name of the current row."""
        return key_of(self.table.currentIndex().data(ENTRY_ROLE))

    @property
    def filtered(self) -> bool:
        """Whether a filter leaves rows out."""
        return self.filter_bar.in_use

    def dim(self, cut: Cut) -> None:
        """Show these rows as cut."""
        self.table.hand.dim(cut)
        self.grid.hand.dim(cut)

    def make_current(self, key: str) -> None:
        """Make that row current, now or as soon as it is there."""
        self._current_key = key
        self._find_current()

    @Slot(str)
    def filter(self, needle: str) -> None:
        """Show only rows with this text in their name."""
        self.filter_bar.set_text(needle)

    def select_all(self) -> None:
        """Select all rows that are there, and say so when that is not all there is."""
        self.table.selectAll()

    @Slot()
    def _on_all_selected(self) -> None:
        reading = self._model.reading
        if reading.whole or not self._model.rowCount():
            return
        if self.filtered:
            words = self.tr("Selected are {0} that match. The rest of this folder is not read yet, and not selected.")
            words = words.format(text.number(self._model.rowCount()))
        else:
            words = self.tr("Selected are the {0} read so far. The rest of this folder is not.")
            words = words.format(counted(reading.objects, reading.folders))
        self._rest_bar.ask(
            words,
            NextStep(self.tr("Read and Select All"), self._select_rest),
            NextStep(self.tr("Keep This Selection"), self._end_selecting),
        )

    @property
    def partly_selected(self) -> bool:
        """Whether all is selected that has been read, and there is more."""
        reading = self._model.reading
        return not (reading.whole or self.filtered) and self.table.selected_rows() == self._model.rowCount() > 0

    def _select_rest(self) -> None:
        self._selects_rest = True
        self._model.load_all()

    def _end_selecting(self) -> None:
        self._selects_rest = False
        self._rest_bar.hide()

    @Slot()
    def _on_selection_moved(self) -> None:
        """Another selection is not about the rest any more. That of rows that are put in order comes back."""
        if not self._resetting:
            self._end_selecting()

    def _select_what_was_read(self, reading: Reading) -> None:
        if reading.phase is Phase.LOADING or reading.arranging or reading.shown != self._model.rowCount():
            return
        if self._selects_rest and reading.phase is Phase.COMPLETE:
            self.table.selectAll()
        self._selects_rest = False

    # States

    @Slot(object)
    def _on_state(self, reading: Reading) -> None:
        rows = self._model.rowCount()
        nothing = not rows
        self.filter_bar.show_reading(reading)
        problem = reading.problem if reading.phase is Phase.FAILED else None
        self._failed.clear()
        self._bar.clear()
        self._state.setVisible(nothing and problem is None)
        if problem is not None:
            (self._failed if nothing else self._bar).show_problem(problem, self._offers())
        elif nothing:
            self._show_nothing(reading)
        if reading.phase is Phase.MORE:
            QTimer.singleShot(0, self, self._fill)
        self._select_what_was_read(reading)
        self.table.horizontalHeader().setVisible(
            bool(rows or reading.objects or reading.folders) or reading.phase is Phase.LOADING
        )

    def _fill(self) -> None:
        """Read on while pages are so short that there is nothing to scroll to."""
        if self._model.reading.phase is Phase.MORE and self._model.rowCount() and self.front.is_near_end():
            self._model.load_more()

    def _show_nothing(self, reading: Reading) -> None:
        location, state = reading.location, self._state
        there = reading.objects + reading.folders > 0
        if there and self.filtered and not reading.arranging:
            self._show_no_match(reading)
        elif there or (reading.phase is Phase.LOADING and not reading.refreshing):
            state.show_loading(self.tr("Reading…"))  # what was read is shown a moment later
        elif not reading.whole:
            more = NextStep(self.tr("Read On"), self._model.load_more, primary=True)
            state.show_state("hourglass-medium", self.tr("Nothing so far"), self.tr("More is to come."), [more])
        elif not location.bucket:
            again = NextStep(self.tr("Refresh"), self._actions.refresh.trigger)
            steps = [NextStep(self.tr("New Bucket…"), self._actions.new_bucket.trigger, primary=True), again]
            title = self.tr("No buckets")
            state.show_state(
                "bucket", title, self.tr("This service instance has no bucket that this key may see."), steps
            )
        else:
            self._show_empty(location)

    def set_drop_hint(self, words: str) -> None:
        """Say, where there is nothing yet, what a drop of files comes to."""
        if words != self.drop_hint:
            self.drop_hint = words
            self._on_state(self._model.reading)

    def _show_no_match(self, reading: Reading) -> None:
        steps = [NextStep(self.tr("Clear Filter"), self.filter_bar.clear)]
        words = self.tr("None of {0} passes the filter.").format(counted(reading.objects, reading.folders))
        if not reading.whole:
            words = self.tr("None of the {0} read so far passes the filter.").format(
                counted(reading.objects, reading.folders)
            )
            steps.insert(0, NextStep(self.tr("Search the Rest"), self._model.load_all))
        self._state.show_state("search", self.tr("No match"), words, steps)

    def _show_empty(self, location: Location) -> None:
        title = self.tr("This folder is empty") if location.prefix else self.tr("This bucket is empty")
        step = NextStep(self.tr("Upload Files…"), self._actions.upload_files.trigger)
        words = self.tr("Drop files and folders here, or choose them.")
        if self.drop_hint:
            words = f"{words}\n{self.drop_hint}."
        self._state.show_state("folder-open" if location.prefix else "bucket", title, words, [step])

    def _offers(self) -> dict[Remedy, Callable[[], object]]:
        return {
            Remedy.RETRY: self._model.retry,
            Remedy.REFRESH: self._actions.refresh.trigger,
            Remedy.GO_TO_BUCKET: self._actions.go_to_bucket.trigger,
            Remedy.EDIT_CONNECTION: self._actions.edit_connection.trigger,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            for page in (self._state, self._failed):
                page.setGeometry(self.front.viewport().rect())
            self.columns.fit()
        return super().eventFilter(watched, event)

    @Slot()
    def _look_again(self) -> None:
        if self.columns.on_demand or self._model.details.busy:
            self._look.start()

    @Slot()
    def _want_details(self) -> None:
        """Read the columns on demand for the rows that one sees."""
        first, last = self.table.seen_rows() if self.table.isVisible() else (0, -1)
        self._model.want_details(first, last, self.columns.on_demand)

    # Rows that move

    @Slot()
    def _on_about_to_reset(self) -> None:
        self._resetting = True
        self._model.keep(self.table.selectionModel().selection(), self.table.currentIndex())

    @Slot(QItemSelection, QModelIndex)
    def _on_was_reset(self, selection: QItemSelection, current: QModelIndex) -> None:
        chosen = self.table.selectionModel()
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        chosen.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._resetting = False
        self._find_current()

    @Slot()
    def _on_rows_inserted(self) -> None:
        self._find_current()

    def _find_current(self) -> None:
        """Make the row current that was so when this place was left, or the one one came from."""
        if not self._current_key or not self._model.rowCount():
            return
        row = self._model.row_of(self._current_key)
        if row >= 0:
            self._current_key = ""
            self.table.setCurrentIndex(self._model.index(row, Column.NAME))


def key_of(entry: object) -> str:
    """What a row is known by: an object's key, a folder's prefix, a bucket's name; empty for no row."""
    if isinstance(entry, ObjectEntry):
        return entry.key
    return entry.name if isinstance(entry, Bucket) else str(entry or "")

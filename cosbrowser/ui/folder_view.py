"""The content of one place: the table, and over it what is to be said when there are no rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QMenu, QVBoxLayout, QWidget

from cosbrowser import settings as settings_of
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry
from cosbrowser.models import text
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.roles import ENTRY_ROLE, ON_DEMAND, Column
from cosbrowser.settings import Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.carried import Cut
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.columns import Columns
from cosbrowser.ui.dialogs.problem import ProblemBar, ProblemPanel
from cosbrowser.ui.filter_bar import FilterBar
from cosbrowser.ui.icon_grid import IconGrid
from cosbrowser.ui.notice import NoticeBar
from cosbrowser.ui.state_page import NextStep, StatePage
from cosbrowser.ui.status_line import counted
from cosbrowser.ui.table import ObjectTable
from cosbrowser.ui.thumbnails import Thumbnails

_LOOK_MS = 120
_OF_ONE_REQUEST = 1000  # rows, as COS answers


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
        self.grid = IconGrid()
        self.grid.set_side(settings.get(settings_of.ICON_SIDE))
        self._drawn = False  # whether the grid has its model: it costs nothing before it is wanted
        self.grid.hide()
        self._state = StatePage(self.table.viewport())
        self._state.show_loading(self.tr("Reading…"))
        self._failed = ProblemPanel(self.table.viewport(), centred=True)
        self.table.viewport().installEventFilter(self)
        self._bar = ProblemBar()
        self._sort_bar = NoticeBar()
        self._rest_bar = NoticeBar()  # all that is read is selected, but more is there
        self._selects_rest = False  # as soon as it is read
        self._resetting = False
        self._wanted_section = -1  # what rows are to be sorted by
        self.setFocusProxy(self.table)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self._want_details)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter_bar, self._bar, self._sort_bar, self._rest_bar):
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
        header = self.table.header
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort_wanted)
        model.state_changed.connect(self._on_state)
        model.needs_all.connect(self._on_needs_all)
        model.about_to_reset.connect(self._on_about_to_reset)
        model.was_reset.connect(self._on_was_reset)
        model.rowsInserted.connect(self._on_rows_inserted)
        self.table.near_end.connect(model.load_more)
        self.table.selection_moved.connect(self._on_selection_moved)
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
        self._sort_bar.hide()
        self._end_selecting()
        if self._model.reading.waits_to_sort:
            self._give_up_sort()  # what was never sorted is no choice for other places
        self._model.open(location)
        self._set_order()  # chosen elsewhere, perhaps
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
        reading = self._model.reading
        if reading.phase is Phase.COMPLETE or reading.refreshing or not self._model.rowCount():
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
        whole = reading.phase is Phase.COMPLETE or reading.refreshing or self.filtered
        return not whole and self.table.selected_rows() == self._model.rowCount() > 0

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
        nothing = not rows and not reading.refreshing
        self.filter_bar.show_reading(reading)
        problem = reading.problem if reading.phase is Phase.FAILED else None
        self._failed.clear()
        self._bar.clear()
        self._state.setVisible(nothing and problem is None)
        if problem is not None:
            (self._failed if nothing else self._bar).show_problem(problem, self._offers())
        elif nothing:
            self._show_nothing(reading)
        if not reading.waits_to_sort or reading.phase is Phase.LOADING:
            self._sort_bar.hide()
        if reading.phase is Phase.MORE:
            QTimer.singleShot(0, self, self._fill)
        self._show_order(reading)
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
        elif there or reading.phase is Phase.LOADING:  # what was read is shown a moment later
            state.show_loading(self.tr("Reading…"))
        elif reading.phase is not Phase.COMPLETE:
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
        if reading.phase is not Phase.COMPLETE:
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

    # Order

    @Slot(int, Qt.SortOrder)
    def _on_sort_wanted(self, section: int, order: Qt.SortOrder) -> None:
        if section in ON_DEMAND:
            self._show_order(self._model.reading)  # not all rows are known: it stays as it is
            return
        self._wanted_section = section
        self._model.sort(section, order)

    def fill_order(self, menu: QMenu) -> None:
        """Put what the rows can be sorted by into a menu."""
        menu.clear()
        by, header = self._model.reading.sorted_by, self.table.horizontalHeader()
        down = by is not None and by.descending
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        for column in self._model.columns:
            if column in ON_DEMAND:
                continue
            action = menu.addAction(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            action.setCheckable(True)
            action.setChecked(by is not None and by.column == column)
            action.triggered.connect(partial(_sort, header, column, order))
        menu.addSeparator()
        backwards = menu.addAction(self.tr("Descending"))
        backwards.setCheckable(True)
        backwards.setChecked(down)
        backwards.setEnabled(by is not None)
        menu.addSeparator()
        for words, setting, value in (
            (self.tr("Folders First"), settings_of.FOLDERS_MIXED, False),
            (self.tr("Folders Among Objects"), settings_of.FOLDERS_MIXED, True),
            (self.tr("Natural Order: file2, file10"), settings_of.BYTE_ORDER, False),
            (self.tr("Byte Order: file10, file2"), settings_of.BYTE_ORDER, True),
        ):
            if setting is settings_of.BYTE_ORDER and not value:
                menu.addSeparator()
            choice = menu.addAction(words)
            choice.setCheckable(True)
            choice.setChecked(self._settings.get(setting) is value)
            choice.triggered.connect(partial(self._choose_order, setting, value))
        other = Qt.SortOrder.AscendingOrder if down else Qt.SortOrder.DescendingOrder
        backwards.triggered.connect(partial(_sort, header, Column.NAME if by is None else Column(by.column), other))

    def _choose_order(self, setting: settings_of.Setting[bool], value: bool, _checked: bool = False) -> None:
        self._settings.set(setting, value)
        self._set_order()

    def _set_order(self) -> None:
        self._model.set_order(
            mixed=self._settings.get(settings_of.FOLDERS_MIXED), by_bytes=self._settings.get(settings_of.BYTE_ORDER)
        )

    def _show_order(self, reading: Reading) -> None:
        """The arrow stands where the rows are sorted, not where a person clicked last; that is marked as waiting."""
        header = self.table.header
        header.show_pending(self._wanted_section if reading.waits_to_sort else -1)
        if reading.arranging:
            return
        by = reading.sorted_by
        header.blockSignals(True)
        if by is None:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        else:
            down = Qt.SortOrder.DescendingOrder if by.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(by.column, down)
        header.blockSignals(False)
        header.viewport().update()

    @Slot()
    def _on_needs_all(self) -> None:
        reading = self._model.reading
        read = counted(reading.objects, reading.folders)
        column = self._model.headerData(self._wanted_section, Qt.Orientation.Horizontal)
        words = self.tr("Sorting by {0} needs the whole listing. {1} read so far; one request reads {2} more.")
        self._sort_bar.ask(
            words.format(column, read, text.number(_OF_ONE_REQUEST)),
            NextStep(self.tr("Read All and Sort"), self._model.load_all, primary=True),
            NextStep(self.tr("Do Not Sort"), self._give_up_sort),
        )

    def _give_up_sort(self) -> None:
        self._wanted_section = -1
        self._model.sort(-1)

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


def _sort(header: QHeaderView, column: Column, order: Qt.SortOrder, _checked: bool = False) -> None:
    header.setSortIndicator(column, order)


def key_of(entry: object) -> str:
    """What a row is known by: an object's key, a folder's prefix, a bucket's name; empty for no row."""
    if isinstance(entry, ObjectEntry):
        return entry.key
    return entry.name if isinstance(entry, Bucket) else str(entry or "")

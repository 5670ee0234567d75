"""Finding: what is looked for, how far the search is, and what it has found, in the place of the folder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.cos.search import How, PatternError, Query
from cosbrowser.engine.client import Engine
from cosbrowser.models import text
from cosbrowser.models.limits import day_of, octets_of
from cosbrowser.models.roles import ENTRY_ROLE
from cosbrowser.models.rows import Totals
from cosbrowser.models.search import Phase, SearchModel
from cosbrowser.settings import RECENT_SEARCHES, Settings
from cosbrowser.ui.breadcrumb import HEIGHT
from cosbrowser.ui.columns import Columns
from cosbrowser.ui.dialogs.parts import shrink
from cosbrowser.ui.errors import explain, quoted, short
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.state_page import StatePage
from cosbrowser.ui.status_line import counted
from cosbrowser.ui.table import ObjectTable

_MOST_RECENT = 20


class FindView(QWidget):
    """A search and its rows. What is done with them, the browser says."""

    opened = Signal(object, object)  # Location of the bucket, ObjectEntry
    menu_wanted = Signal(object, bool)  # QPoint in global coordinates; whether it is on a row
    selection_changed = Signal()  # or its totals
    changed = Signal()  # how far the search is
    closed = Signal()

    def __init__(self, engine: Engine, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._start = self._place = Location("")
        self.totals = Totals()
        self.model = SearchModel(engine, self)
        self.table = ObjectTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Found objects"))
        self._columns = Columns(self.table, settings)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("What to find"))
        self._recent = QAction(self.tr("Recent searches (Alt+Down)"), self)
        set_icon(self._recent, "clock", "quiet")
        self._recent.triggered.connect(self.show_recent)
        self.text.addAction(self._recent, QLineEdit.ActionPosition.TrailingPosition)
        self.how = QComboBox()
        self.how.setAccessibleName(self.tr("How it is compared"))
        self.how.addItem(self.tr("Text"), How.TEXT)
        self.how.addItem(self.tr("Glob"), How.GLOB)
        self.how.addItem(self.tr("Regular expression"), How.REGEX)
        self.where = QComboBox()
        self.where.setAccessibleName(self.tr("Where to search"))
        shrink(self.how, 10)  # nothing here may be wider than the least window, in which the sides fold for it
        shrink(self.where, 8)
        self.button = QPushButton()
        self.least, self.most = self._limit(self.tr("Least size")), self._limit(self.tr("Greatest size"))
        self.after, self.before = self._limit(self.tr("Modified from")), self._limit(self.tr("Modified until"))
        self._close = QToolButton()
        self.progress = QLabel()
        self._state = StatePage(self.table.viewport())
        self._build()
        self._connect()
        self._columns.show(self.model.columns)

    def _limit(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaximumWidth(108)
        return field

    def _build(self) -> None:
        for field in (self.text, self.how, self.where, self.button):
            field.setFixedHeight(HEIGHT)
        self.how.setToolTip(
            self.tr("Text and regular expressions: anywhere in the path. Glob: the whole name, or path if it has a /.")
        )
        self.button.setProperty("primary", True)
        self.button.setAutoDefault(False)
        set_icon(self._close, "close")
        self._close.setAccessibleName(self.tr("Close the search"))
        self._close.setToolTip(self.tr("Close the search (Esc)"))
        first = QHBoxLayout()
        first.setSpacing(6)
        for widget, share in ((self.text, 3), (self.how, 0), (self.where, 2), (self.button, 0), (self._close, 0)):
            first.addWidget(widget, share)
        second = QHBoxLayout()
        second.setSpacing(6)
        pairs = (
            (self.tr("Size"), self.least, self.most, self.tr("10 KB")),
            (self.tr("Modified"), self.after, self.before, self.tr("2026-12-31", "an example of year-month-day")),
        )
        for name, low, high, example in pairs:
            for words, field in ((self.tr("{0} from", "size or date").format(name), low), (self.tr("to"), high)):
                second.addWidget(_quiet(words))
                field.setPlaceholderText(example)
                second.addWidget(field)
            second.addSpacing(12)
        second.addStretch(1)
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty("role", "quiet")
        self.progress.setWordWrap(True)
        bar = QVBoxLayout()
        bar.setContentsMargins(12, 9, 12, 9)
        bar.setSpacing(8)
        bar.addLayout(first)
        bar.addLayout(second)
        bar.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        self.text.returnPressed.connect(self.search)
        for field in (self.least, self.most, self.after, self.before):
            field.returnPressed.connect(self.search)
        self.button.clicked.connect(self._on_button)
        self._close.clicked.connect(self.closed)
        self.model.changed.connect(self._show)
        self.model.arranged.connect(self._show_order)
        self.model.measured.connect(self._on_measured)
        self.model.about_to_reset.connect(self._on_about_to_reset)
        self.model.was_reset.connect(self._on_was_reset)
        self.table.selection_moved.connect(self._on_selection_moved)
        self.table.hand.opened.connect(self._on_opened)
        self.table.hand.menu_wanted.connect(self._on_menu_wanted)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self.model.sort)

    # The search

    def begin(self, start: Location) -> None:
        """Offer to search below a place; what was found below it before is still there."""
        if start != self._start:
            self._start = start
            self.model.forget()
            self.where.clear()
            if start.bucket:
                self.where.addItem(self.tr("In {0}").format(quoted(start.name)), start)
            self.where.addItem(self.tr("In all buckets"), Location(start.connection))
        self._show()
        self.text.setFocus()
        self.text.selectAll()

    @property
    def query(self) -> Query:
        """What is typed. Raises ValueError with a sentence, when it cannot be looked for."""
        try:
            sizes = octets_of(self.least.text()), octets_of(self.most.text())
        except ValueError as error:
            raise ValueError(self.tr("“{0}” is no size; write it like 10 MB.").format(error)) from error
        try:
            days = day_of(self.after.text()), day_of(self.before.text(), after=1)
        except ValueError as error:
            raise ValueError(self.tr("“{0}” is no date; write it like 2026-12-31.").format(error)) from error
        made = Query(self.text.text(), How(self.how.currentData()), *sizes, *days)
        if made == Query(how=made.how):
            raise ValueError(self.tr("Type what to find, or limit size or date."))
        try:
            made.test_of_names()
        except PatternError as error:
            if error.costly:
                words = self.tr(
                    "This expression could take for ever on a single name. Repeat fewer things within others."
                )
                raise ValueError(words) from error
            raise ValueError(self.tr("This is no regular expression: {0}").format(error)) from error
        return made

    @Slot()
    def search(self) -> None:
        """Search for what is typed, from the beginning."""
        try:
            query = self.query
        except ValueError as error:
            self.progress.setText(str(error))
            return
        self._remember(query)
        self.model.start(self.where.currentData(), query)

    # What was looked for before

    def _remember(self, query: Query) -> None:
        if query.text:
            this = (query.text, query.how.value)
            others = tuple(one for one in self._settings.get(RECENT_SEARCHES) if one != this)
            self._settings.set(RECENT_SEARCHES, (this, *others)[:_MOST_RECENT])

    @Slot()
    def show_recent(self) -> None:
        """Offer what was looked for before."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, how in self._settings.get(RECENT_SEARCHES):
            at = max(self.how.findData(How(how) if how in set(How) else How.TEXT), 0)
            label = self.tr("{0} ({1})", "a search, how it is compared").format(short(words), self.how.itemText(at))
            action = menu.addAction(label.replace("&", "&&"))
            action.triggered.connect(partial(self._search_again, words, at))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing was searched for yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(self.tr("Forget These")).triggered.connect(partial(self._forget_recent))
        menu.popup(self.text.mapToGlobal(self.text.rect().bottomLeft()))

    def _search_again(self, words: str, how: int, _checked: bool = False) -> None:
        self.text.setText(words)
        self.how.setCurrentIndex(how)
        self.search()

    def _forget_recent(self, _checked: bool = False) -> None:
        self._settings.set(RECENT_SEARCHES, ())

    def stop(self) -> None:
        """Search no further."""
        self.model.stop()

    @property
    def searching(self) -> bool:
        """Whether the search goes on."""
        return self.model.searching.phase is Phase.SEARCHING

    @property
    def place(self) -> Location:
        """The place below which the selected rows are: a connection when they are in several buckets."""
        return self._place if self.totals.objects else self._start

    def selection(self) -> Selection:
        """The selected objects; none when they are in several buckets."""
        found = self.selections()
        return found[0] if len(found) == 1 else Selection(self.place)

    def selections(self) -> tuple[Selection, ...]:
        """The selected objects, bucket by bucket."""
        return self.model.selections(self.table.selectionModel().selection())

    def chosen(self) -> list[tuple[str, str]]:
        """Bucket and key of each selected object."""
        return [(bucket, entry.key) for bucket, entry in self.model.entries(self.table.selectionModel().selection())]

    def entry(self) -> ObjectEntry | None:
        """The one selected object."""
        ranges = self.table.selected_ranges()
        if len(ranges) != 1 or ranges[0][0] != ranges[0][1]:
            return None
        found = self.model.index(ranges[0][0], 0).data(ENTRY_ROLE)
        return found if isinstance(found, ObjectEntry) else None

    @Slot()
    def _show(self) -> None:
        now = self.model.searching
        going = now.phase is Phase.SEARCHING
        self.button.setText(self.tr("Stop") if going else self.tr("Find"))
        of_phase = {
            Phase.SEARCHING: self.tr("{0} found · searching: {1} looked at, {2}"),
            Phase.COMPLETE: self.tr("{0} found · {1} looked at, {2}"),
            Phase.STOPPED: self.tr("{0} found · stopped, there may be more: {1} looked at, {2}"),
        }
        if now.phase is Phase.NONE:
            words = self.tr("Every name below is read for this, one request for each 1,000.")
        else:
            looked_at = counted(now.read, 0)
            asked = self.tr("1 request") if now.requests == 1 else self.tr("%Ln requests", "", now.requests)
            words = of_phase[now.phase].format(text.number(now.found), looked_at, asked)
        if now.problems:
            first = explain(now.problems[0]).sentence
            words = f"{words}\n" + self.tr("Not all could be read ({0}): {1}").format(len(now.problems), first)
        self.progress.setText(words)
        empty = not self.model.rowCount()
        self._state.setGeometry(self.table.viewport().rect())
        self._state.setVisible(empty and now.phase is not Phase.NONE)
        if empty and going:
            self._state.show_loading(self.tr("Searching…"))
        elif empty and now.phase is not Phase.NONE:
            whole = now.phase is Phase.COMPLETE and not now.problems
            title = self.tr("Nothing found") if whole else self.tr("Nothing found so far")
            words = self.tr("No object below here matches.") if whole else self.tr("Not all was searched.")
            self._state.show_state("search", title, words)
        self.table.horizontalHeader().setVisible(not empty)
        self.changed.emit()

    @Slot()
    def _show_order(self) -> None:
        """The arrow stands where the rows are sorted."""
        by, header = self.model.sorted_by, self.table.horizontalHeader()
        if self.searching or by is None:
            return
        header.blockSignals(True)
        down = Qt.SortOrder.DescendingOrder if by.descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(by.column, down)
        header.blockSignals(False)

    @Slot()
    def _on_button(self) -> None:
        self.stop() if self.searching else self.search()

    # Rows

    @Slot()
    def _on_selection_moved(self) -> None:
        self.model.measure(self.table.selectionModel().selection())

    @Slot(object)
    def _on_measured(self, totals: Totals) -> None:
        self.totals = totals
        self._place = self.model.place_of_all(self.table.selectionModel().selection())
        self.selection_changed.emit()

    @Slot()
    def _on_about_to_reset(self) -> None:
        self.model.keep(self.table.selectionModel().selection(), self.table.currentIndex())

    @Slot(QItemSelection, QModelIndex)
    def _on_was_reset(self, selection: QItemSelection, current: QModelIndex) -> None:
        chosen = self.table.selectionModel()
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        chosen.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.place_of(index.row()), index.data(ENTRY_ROLE))

    @Slot(object, object)
    def _on_menu_wanted(self, where: QPoint, index: QModelIndex) -> None:
        self.menu_wanted.emit(where, index.isValid() and self.table.selectionModel().isSelected(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.show_recent()
        elif event.key() == Qt.Key.Key_Down and self.text.hasFocus() and self.model.rowCount():
            self.table.setFocus()
            self.table.selectRow(max(self.table.currentIndex().row(), 0))
        else:
            super().keyPressEvent(event)


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label

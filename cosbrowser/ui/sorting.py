"""In what order rows stand: the header, the menu Sort By, and the question where that needs the whole listing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QMenu

from cosbrowser import settings as settings_of
from cosbrowser.models import text
from cosbrowser.models.listing import ListingModel
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.roles import ON_DEMAND, Column
from cosbrowser.settings import Settings
from cosbrowser.ui.header import Header
from cosbrowser.ui.notice import NoticeBar
from cosbrowser.ui.state_page import NextStep
from cosbrowser.ui.status_line import counted

_OF_ONE_REQUEST = 1000  # rows, as COS answers


class Sorting(QObject):
    """Sorts the rows of a `ListingModel` as a person wants it, and shows by what they are sorted."""

    def __init__(self, header: Header, model: ListingModel, settings: Settings) -> None:
        super().__init__(header)
        self._header = header
        self._model = model
        self._settings = settings
        self._wanted_section = -1  # what rows are to be sorted by
        self.bar = NoticeBar()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort_wanted)
        model.state_changed.connect(self._on_state)
        model.needs_all.connect(self._on_needs_all)

    @Slot(int, Qt.SortOrder)
    def _on_sort_wanted(self, section: int, order: Qt.SortOrder) -> None:
        if section in ON_DEMAND:
            self._show_order(self._model.reading)  # not all rows are known: it stays as it is
            return
        self._wanted_section = section
        self._model.sort(section, order)

    def fill(self, menu: QMenu) -> None:
        """Put what the rows can be sorted by into a menu."""
        menu.clear()
        by, header = self._model.reading.sorted_by, self._header
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
        self.apply()

    def apply(self) -> None:
        """Have the rows follow the settings, which may have been changed elsewhere."""
        self._model.set_order(
            mixed=self._settings.get(settings_of.FOLDERS_MIXED), by_bytes=self._settings.get(settings_of.BYTE_ORDER)
        )

    @Slot(object)
    def _on_state(self, reading: Reading) -> None:
        if not reading.waits_to_sort or reading.phase is Phase.LOADING:
            self.bar.hide()
        self._show_order(reading)

    def _show_order(self, reading: Reading) -> None:
        """The arrow stands where the rows are sorted, not where a person clicked last; that is marked as waiting."""
        header = self._header
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
        self.bar.ask(
            words.format(column, read, text.number(_OF_ONE_REQUEST)),
            NextStep(self.tr("Read All and Sort"), self._model.load_all, primary=True),
            NextStep(self.tr("Do Not Sort"), self._give_up),
        )

    def leave(self) -> None:
        """Another place is opened: what was never sorted is no choice for it."""
        self.bar.hide()
        if self._model.reading.waits_to_sort:
            self._give_up()

    def _give_up(self) -> None:
        self._wanted_section = -1
        self._model.sort(-1)


def _sort(header: QHeaderView, column: Column, order: Qt.SortOrder, _checked: bool = False) -> None:
    header.setSortIndicator(column, order)

"""What a bucket is charged for and no listing shows: found, weighed, and cleaned up on demand."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QDate, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from cosbrowser.cos.deleting import Deleted
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import moment, number, size
from cosbrowser.transfer import hidden_costs
from cosbrowser.transfer.hidden_costs import Cost, Costs, Heap
from cosbrowser.ui.dialogs.erase import EraseDialog, Words
from cosbrowser.ui.dialogs.parts import GAP, indented, label, link
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.fields import Field

_DAY_MS = 86_400_000
_DAYS = 7  # after which what is left is hardly being worked on
_REST_MS = 500  # after the last change of the days


class HiddenCostsDialog(EraseDialog):
    """Unfinished uploads, older versions, idle delete markers; each is ticked by the person.

    Older versions can be asked back for as long as they are there: only for them the bucket's name is to be typed.
    """

    rules_wanted = Signal()  # the person would rather have the server do it

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location) -> None:
        self._location = location
        self._found = Costs()
        name = quoted(location.bucket)
        words = Words(
            window=self.tr("Hidden costs"),
            question=self.tr("Hidden costs in {0}").format(name),
            ask_name=self.tr("Older versions cannot be brought back. Type the name of the bucket to go on:"),
            name=location.bucket,
            name_of=self.tr("Name of the bucket"),
            act=self.tr("Clean Up"),
            running=self.tr("Cleaning up {0}").format(name),
            nothing=self.tr("There is nothing of that age."),
            in_part=self.tr("Cleaned up in part"),
        )
        self._ticks: dict[Cost, QCheckBox] = {}
        self.days = indented(QSpinBox())
        self._before = 0
        super().__init__(parent, engine, Selection(location), words)

    def made_form(self) -> QWidget:
        """The three kinds, and the age."""
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("No listing of objects shows these, and they are charged for."), "quiet"))
        for cost in Cost:
            tick = self._ticks[cost] = QCheckBox()
            tick.setChecked(cost is not Cost.VERSIONS)
            tick.toggled.connect(self._show_state)
            column.addWidget(tick)
        self.days.setRange(0, 36_500)
        self.days.setValue(_DAYS)
        self.days.setSuffix(self.tr(" days", "after a number"))
        self.days.setAccessibleName(self.tr("Older than"))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_days)
        self.days.valueChanged.connect(self._on_days_changed)
        self.rules_link = link(self.tr("Let the bucket do it by a rule…"))
        self.rules_link.clicked.connect(self._on_rules)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(label(self.tr("Older than"), wrap=False))
        row.addWidget(self.days)
        row.addStretch(1)
        row.addWidget(self.rules_link)
        column.addLayout(row)
        return form

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location) -> HiddenCostsDialog:
        """Show it for a bucket."""
        dialog = cls(parent, engine, location)
        dialog.open()
        return dialog

    @property
    def _what(self) -> frozenset[Cost]:
        return frozenset(cost for cost, tick in self._ticks.items() if tick.isChecked())

    @property
    def _total(self) -> int:
        return self._found.count(self._what)

    @property
    def _asks_name(self) -> bool:
        return Cost.VERSIONS in self._what and self._found.versions.count > 0

    def _counting(self) -> Stream[Any]:
        self._found = Costs()
        self._before = round(time.time() * 1000) - self.days.value() * _DAY_MS
        return self._engine.stream(self, hidden_costs.find, self._location, self._before)

    def _erasing(self) -> Stream[Deleted]:
        return self._engine.stream(self, hidden_costs.clean_up, self._location, self._before, self._what)

    def _take(self, plan: Costs) -> None:
        self._found = plan

    @Slot()
    def _on_days_changed(self) -> None:
        self._rest.start()

    @Slot()
    def _on_days(self) -> None:
        if self.is_counting and self._stream is not None:
            self._stream.cancel()
        if self.is_before:
            self._count()

    @Slot()
    def _on_rules(self) -> None:
        self.rules_wanted.emit()
        self.reject()

    def _figures(self) -> tuple[Field, ...]:
        """Nothing but the ticks: they have the figures."""
        found = self._found
        freed = found.freed if self._asks_name else 0
        uploads, versions = self.tr("Unfinished uploads"), self.tr("Older versions")
        markers = self.tr("Delete markers that hide nothing")
        for cost, words, heap in (
            (Cost.UPLOADS, uploads, found.uploads),
            (Cost.VERSIONS, versions, found.versions),
            (Cost.MARKERS, markers, found.markers),
        ):
            more = freed if cost is Cost.MARKERS else 0
            self._ticks[cost].setText(self.tr("{0}: {1}", "what: how many").format(words, self._weighed(heap, more)))
        return ()

    def _amount(self) -> str:
        if self.is_before and not self.is_counting and self._found.count(frozenset(Cost)):
            return ""
        return super()._amount()

    def _weighed(self, heap: Heap, more: int) -> str:
        if not heap.count + more:
            return self.tr("counting…") if self.is_counting else self.tr("none")
        parts = [number(heap.count + more)]
        if heap.size:
            parts.append(size(heap.size))
        if heap.since:
            parts.append(self.tr("since {0}").format(moment(heap.since, QDate.currentDate())))
        return " · ".join(parts)

    def _warning(self) -> str:
        running = self._found.running
        if not running:
            return ""
        if running == 1:
            return self.tr("1 upload of your own transfers is not over, and is left alone.")
        return self.tr("%Ln uploads of your own transfers are not over, and are left alone.", "", running)

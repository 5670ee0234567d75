"""The foot of the transfers panel: how fast it goes and how fast it may, and which transfers are listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from cosbrowser.models import text
from cosbrowser.models.sentences import Shown, TransferTotals
from cosbrowser.models.text import tr
from cosbrowser.transfer.job import Limits, Snapshot
from cosbrowser.ui.dialogs.parts import GAP, label, on_pressed
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.transfer_rows import PADDING

HEIGHT = 38
_SEARCH_MS = 150
_RATES = (0, 250_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 50_000_000)


class TransferFooter(QWidget):
    """Speeds, whose click opens the limits; a note of servers that want less; the filter, the search, the export."""

    filtered = Signal(object, str)  # Shown, what is sought
    limits_chosen = Signal(object)  # Limits
    settings_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.limits: Callable[[], Limits] = Limits  # those that the menu starts from, asked for when it opens
        self._note = ""
        self.speed_button = QToolButton()
        self.speed_button.setToolTip(self.tr("Limit the bandwidth"))
        self.speed_button.setAccessibleName(self.tr("Speed and limits"))
        self.note = label("", "caution", wrap=False)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.filter_box = QComboBox()
        self.filter_box.setAccessibleName(self.tr("Which transfers are listed"))
        for shown, words in (
            (Shown.ALL, self.tr("All")),
            (Shown.ACTIVE, self.tr("Active")),
            (Shown.FINISHED, self.tr("Finished")),
            (Shown.FAILED, self.tr("Failed")),
        ):
            self.filter_box.addItem(words, shown)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search transfers"))
        self.search.setAccessibleName(self.tr("Search transfers"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(150)
        self.export_button = QToolButton()
        set_icon(self.export_button, "file-csv", "quiet")
        words = self.tr("Export what is finished as a table (CSV)")
        self.export_button.setToolTip(words)
        self.export_button.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING - 6, 0, PADDING - 6, 2)
        row.setSpacing(GAP)
        row.addWidget(self.speed_button)
        row.addWidget(self.note, 1)
        row.addWidget(self.filter_box)
        row.addWidget(self.search)
        row.addWidget(self.export_button)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_SEARCH_MS)
        self._typing.timeout.connect(self._on_filter)
        self.search.textChanged.connect(self._typing.start)
        self.filter_box.currentIndexChanged.connect(self._on_filter)
        self.export_button.clicked.connect(on_pressed(self.export_wanted.emit))
        self.speed_button.clicked.connect(self._on_pressed)
        self.show_speed(Snapshot(()))

    def show_speed(self, snapshot: Snapshot) -> None:
        """Say how fast it goes each way, and how fast it may."""
        ways = ((snapshot.speed_up, snapshot.limit_up, "↑"), (snapshot.speed_down, snapshot.limit_down, "↓"))
        self.speed_button.setText("    ".join(_way(*way) for way in ways))

    def show_totals(self, totals: TransferTotals) -> None:
        """Say what a server asked for."""
        self._note = totals.slowed()
        self.note.setToolTip(text.tooltip(self._note) if self._note else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cut the note where the panel is narrow; all of it is in its tooltip."""
        fitting = self.note.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideRight, self.note.width())
        self.note.setText(fitting)

    @Slot()
    def _on_filter(self) -> None:
        self.filtered.emit(self.filter_box.currentData(), self.search.text())

    @Slot()
    def _on_pressed(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.speed_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu(self) -> QMenu:
        """Limits to choose from, for each way."""
        menu = QMenu(self)
        for name, words in (("up", self.tr("Upload at most")), ("down", self.tr("Download at most"))):
            menu.addSection(words)
            rate = getattr(self.limits(), name)
            rates = sorted({*_RATES, rate})
            below = menu.addMenu(_rate(rate))
            group = QActionGroup(below)
            for other in rates:
                entry = below.addAction(_rate(other))
                entry.setCheckable(True)
                entry.setChecked(other == rate)
                group.addAction(entry)
                entry.triggered.connect(on_pressed(partial(self._choose, name, other)))
            set_icon(below.menuAction(), "upload" if name == "up" else "download")
        menu.addSeparator()
        settings = menu.addAction(self.tr("Transfer Settings…"))
        set_icon(settings, "settings")
        settings.triggered.connect(on_pressed(self.settings_wanted.emit))
        return menu

    def _choose(self, name: str, rate: int) -> None:
        self.limits_chosen.emit(replace(self.limits(), up=rate) if name == "up" else replace(self.limits(), down=rate))


def _rate(rate: int) -> str:
    return text.speed(rate) if rate else tr("No limit")


def _way(speed: float, limit: int, arrow: str) -> str:
    if limit:
        return f"{arrow} " + tr("{0} of {1}", "a speed and its limit").format(text.speed(speed), text.speed(limit))
    return f"{arrow} {text.speed(speed)}"

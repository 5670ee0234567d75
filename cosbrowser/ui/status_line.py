"""The line at the bottom: how much is listed and selected, whether more is to come, and where one is."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from cosbrowser.models import text
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.models.rows import Totals
from cosbrowser.models.text import tr
from cosbrowser.ui.theme import tokens

HEIGHT = 26
_MESSAGE_MS = 6000


class Remedy(enum.Enum):
    """What the button beside the sentence does."""

    NONE = enum.auto()
    READ_ALL = enum.auto()
    STOP = enum.auto()
    RETRY = enum.auto()


def sentence(reading: Reading, selected: Totals, *, filtered: bool = False) -> str:
    """What is listed and selected: "1,204 objects, 3 folders · 2 selected, 18.4 MB". `filtered`: some are left out."""
    parts = [_matching(reading) if filtered and reading.objects + reading.folders else _listed(reading)]
    if reading.arranging:
        parts.append(tr("arranging…"))
    elif reading.waits_to_sort:
        parts.append(tr("sorted when all is read"))
    parts.append(_selected(selected))
    return " · ".join(part for part in parts if part)


def counted(objects: int, folders: int, *, buckets: bool = False) -> str:
    """A number of rows in words: "1,204 objects, 3 folders"."""
    if buckets:
        return tr("1 bucket") if folders == 1 else tr("%Ln buckets", "", folders)
    of_objects = tr("1 object") if objects == 1 else tr("%Ln objects", "", objects)
    of_folders = tr("1 folder") if folders == 1 else tr("%Ln folders", "", folders)
    if objects and folders:
        return tr("{0}, {1}", "objects, folders").format(of_objects, of_folders)
    return of_folders if folders else of_objects


def remedy(reading: Reading) -> Remedy:
    """What a person may want to do about it."""
    if reading.phase is Phase.LOADING:
        return Remedy.STOP if reading.objects + reading.folders or reading.pages else Remedy.NONE
    if reading.phase is Phase.FAILED:  # with nothing to show, the view itself offers it
        return Remedy.RETRY if reading.pages or reading.refreshing else Remedy.NONE
    return Remedy.NONE if reading.phase is Phase.COMPLETE else Remedy.READ_ALL


def _selected(selected: Totals) -> str:
    count = selected.objects + selected.folders
    words = tr("{0} selected").format(text.number(count)) if count else ""
    if selected.objects:
        words = tr("{0}, {1}", "count selected, size").format(words, text.size(selected.size))
    return words


def _listed(reading: Reading) -> str:
    count = reading.objects + reading.folders
    if not count and reading.phase is Phase.LOADING:
        return tr("Reading…")
    if not count and reading.phase is Phase.FAILED and not reading.pages:
        return tr("Not read")
    what = counted(reading.objects, reading.folders, buckets=not reading.location.bucket)
    ends = {
        Phase.LOADING: tr("{0} read, page {1} is tried again…") if reading.problem else tr("{0} read, reading on…"),
        Phase.MORE: tr("{0} read, more to come"),
        Phase.STOPPED: tr("{0} read, stopped"),
        Phase.FAILED: tr("{0} read, failed at page {1}"),
    }
    if reading.refreshing and reading.phase is Phase.FAILED:
        return tr("{0} as read before, could not be read again").format(what)
    if reading.refreshing:
        return ends[Phase.MORE].format(what) if reading.partly else what
    if reading.phase not in ends:
        return what
    return ends[reading.phase].format(what, text.number(reading.pages + 1))


def _matching(reading: Reading) -> str:
    shown, read = text.number(reading.shown), text.number(reading.objects + reading.folders)
    ends = {
        Phase.LOADING: tr("{0} match in the first {1}, reading on…"),
        Phase.MORE: tr("{0} match in the first {1}"),
        Phase.STOPPED: tr("{0} match in the first {1}, stopped"),
        Phase.FAILED: tr("{0} match in the first {1}, failed at page {2}"),
    }
    whole = tr("{0} of {1} match")
    if reading.refreshing and reading.phase is Phase.FAILED:
        words = tr("{0} match in the {1} as read before, could not be read again")
    elif reading.refreshing:
        words = ends[Phase.MORE] if reading.partly else whole
    else:
        words = ends.get(reading.phase, whole)
    return words.format(shown, read, text.number(reading.pages + 1))


class StatusLine(QWidget):
    """A sentence with its button on the left, a message for a while, the place on the right."""

    asked = Signal(object)  # Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(max(HEIGHT, self.fontMetrics().height() + 8))
        self._remedy = Remedy.NONE
        self._sentence = _label()
        self._button = QToolButton()
        self._button.setProperty("link", True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self._on_clicked)
        self._button.hide()
        self._message = _label("quiet")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place = _label()
        self._end = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._end.timeout.connect(self._message.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._sentence)
        row.addWidget(self._button)
        row.addWidget(self._message, 1)
        row.addWidget(self._place)

    def show_reading(self, reading: Reading | None, selected: Totals, *, filtered: bool = False) -> None:
        """Say what the listing in front is and what is selected in it; None: there is none."""
        words = _selected(selected) if reading is None else sentence(reading, selected, filtered=filtered)
        self._sentence.setText(words)
        self._remedy = Remedy.NONE if reading is None else remedy(reading)
        read_all = tr("Search the Rest") if filtered else tr("Read All")
        words = {Remedy.READ_ALL: read_all, Remedy.STOP: tr("Stop"), Remedy.RETRY: tr("Try Again")}
        self._button.setText(words.get(self._remedy, ""))
        self._button.setVisible(self._remedy is not Remedy.NONE)

    def show_outlined(self, objects: int, folders: int, more: bool, selected: Totals, *, buckets: bool) -> None:
        """Say what is open of a place in the outline; the tree itself offers to read on."""
        self.show_reading(None, selected)
        words = counted(objects, folders, buckets=buckets)
        words = tr("{0} read, more to come").format(words) if more else words
        self._sentence.setText(" · ".join(part for part in (words, _selected(selected)) if part))

    def show_place(self, words: str) -> None:
        """Say what is known of the place: location, class."""
        self._place.setText(words)

    def say(self, message: str, *, stays: bool = False) -> None:
        """Say what has just happened, for a few seconds; or what is going on, until another message."""
        self._message.setText(message)
        self._end.stop() if stays or not message else self._end.start()

    @property
    def text(self) -> str:
        """All that is said, for a screen reader."""
        return " · ".join(label.text() for label in (self._sentence, self._message, self._place) if label.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().side))
        painter.fillRect(0, 0, self.width(), 1, QColor(tokens().line))
        painter.end()

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._remedy)


def _label(role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label

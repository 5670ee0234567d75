"""The activity panel: what the program asks of servers, while it is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import activity
from cosbrowser.cos.activity import Asked, Counts, Look
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import text
from cosbrowser.models.activity import ActivityModel
from cosbrowser.ui.delegates import RowDelegate, row_height
from cosbrowser.ui.dialogs.parts import GAP, heading, label, on_pressed
from cosbrowser.ui.header import Header
from cosbrowser.ui.icons import set_icon

INTERVAL = 250  # ms between two looks
_WIDTHS = (112, 170, 280, 84, 92, 100, 100, 300)
_ROWS = 5  # that are always seen


class ActivityPanel(QWidget):
    """Looks into the engine's log while it is visible; asks for nothing while it is not."""

    closed = Signal()

    def __init__(self, engine: Engine, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._name_of = name_of
        self._start = self._last = 0
        self._call: Call[Look] | None = None
        self._counts: tuple[Counts, ...] = ()
        self.looks = 0  # that were asked for
        self.model = ActivityModel(name_of, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter requests"))
        self.search.setAccessibleName(self.tr("Filter requests"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.errors_button = self._button("failed", self.tr("Errors Only"), checkable=True)
        self.pause_button = self._button("pause", self.tr("Pause"), checkable=True)
        self.copy_button = self._button("copy", self.tr("Copy"))
        self.clear_button = self._button("clear", self.tr("Clear"))
        self.close_button = self._button("close", self.tr("Close"))
        self.view = QTableView()
        self.counts = label(role="quiet")
        self._build()
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._look)
        self.search.textChanged.connect(self._filter)
        self.errors_button.toggled.connect(self._filter)
        self.pause_button.toggled.connect(self._on_pause)
        self.clear_button.clicked.connect(on_pressed(self.model.clear))
        self.close_button.clicked.connect(on_pressed(self.closed.emit))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 240)

    def copy(self) -> None:
        """The requests that are selected, or all that are shown, as text."""
        QGuiApplication.clipboard().setText(self.model.plain(self._chosen()))

    def copy_table(self) -> None:
        """The same as CSV."""
        QGuiApplication.clipboard().setText(self.model.table(self._chosen()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_looking()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._set_looking()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.view.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    # Parts

    def _button(self, icon: str, words: str, *, checkable: bool = False) -> QToolButton:
        made = QToolButton()
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setCheckable(checkable)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(made, icon)
        return made

    def _build(self) -> None:
        menu = QMenu(self.copy_button)
        for words, act in ((self.tr("Copy as Text"), self.copy), (self.tr("Copy as CSV"), self.copy_table)):
            menu.addAction(words).triggered.connect(on_pressed(act))
        self.copy_button.setMenu(menu)
        self.copy_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Requests"))
        header = Header(view)
        header.setSectionsClickable(False)
        view.setHorizontalHeader(header)
        header.setSelectionModel(QItemSelectionModel(self.model, view))  # as of the table of objects
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        vertical = view.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(row_height(self.fontMetrics()))
        view.setMinimumHeight(header.sizeHint().height() + _ROWS * row_height(self.fontMetrics()))
        copy = QAction(self.tr("Copy"), view)
        copy.setShortcuts(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(on_pressed(self.copy))
        view.addAction(copy)
        title = heading(self.tr("Activity"))
        title.setWordWrap(False)
        self.counts.setWordWrap(False)
        self.counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 6)
        head.setSpacing(GAP // 2)
        head.addWidget(title)
        head.addSpacing(GAP)
        head.addWidget(self.counts, 1)
        head.addWidget(self.search)
        for button in (self.errors_button, self.pause_button, self.copy_button, self.clear_button, self.close_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(view, 1)

    # Looking

    def _set_looking(self) -> None:
        if self.isVisible() and not self.pause_button.isChecked():
            self._timer.start()
            self._look()
        else:
            self._timer.stop()
            if self._call is not None:
                self._call.cancel()
                self._call = None

    @Slot()
    def _look(self) -> None:
        if self._call is None:  # one at a time: an engine that is busy is not asked more
            self.looks += 1
            call = self._engine.call(self, activity.look, self._start, self._last)
            self._call = call.then(self._on_look, self._on_failed)

    def _on_look(self, look: Look) -> None:
        self._call = None
        self._start = look.start
        if look.asked:
            self._last = look.asked[-1].number
            self.model.add(look.asked)
        elif not look.counts:
            self._last = 0
        if look.counts != self._counts:
            self._counts = look.counts
            self._show_counts()

    def _on_failed(self, _: Problem) -> None:
        self._call = None  # the engine is started again; the next look asks it

    def _show_counts(self) -> None:
        said = [self._about(counts) for counts in self._counts]
        self.counts.setText("   ·   ".join(said))
        self.counts.setToolTip(text.tooltip(*said))

    def _about(self, counts: Counts) -> str:
        words = self.tr("{0}: %Ln requests, {1} up, {2} down", "", counts.requests)
        if counts.errors:
            words = self.tr("{0}: %Ln requests, {3} failed, {1} up, {2} down", "", counts.requests)
        name = shown(self._name_of(counts.connection))
        return words.format(name, text.size(counts.sent), text.size(counts.received), text.number(counts.errors))

    @Slot()
    def _filter(self) -> None:
        self.model.filter(self.search.text(), errors_only=self.errors_button.isChecked())

    @Slot(bool)
    def _on_pause(self, paused: bool) -> None:
        set_icon(self.pause_button, "resume" if paused else "pause")
        words = self.tr("Go On") if paused else self.tr("Pause")
        self.pause_button.setToolTip(words)
        self.pause_button.setAccessibleName(words)
        self._set_looking()

    def _chosen(self) -> list[Asked]:
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})  # 10,000 at most
        return [self.model.asked(row) for row in rows] or self.model.rows()

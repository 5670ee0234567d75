"""The row above the table: back, forward, up, where one is, the filter, the views, and Upload."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.models.reading import Phase, Reading
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.breadcrumb import HEIGHT, Breadcrumb
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.status_line import counted

_FILTER_WIDTH = 200
_FILTER_LEAST = 96  # room for its word; with less it is its icon alone
_FILTER_REST_MS = 120  # typing rests: the rows follow


class FilterField(QLineEdit):
    """Filters by name as one types; Escape empties it, Down goes to the rows."""

    wanted = Signal(str)
    left = Signal()
    use_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_table = self.tr("Filter")
        self.setAccessibleName(self.tr("Filter by name"))
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        search = QAction(self.tr("Filter"), self)
        set_icon(search, "search", "quiet")
        search.triggered.connect(self.setFocus)
        self.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        self._empty = QAction(self.tr("Empty the filter"), self)
        set_icon(self._empty, "close", "quiet")
        self._empty.triggered.connect(self.clear)
        self.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setVisible(False)
        self.textChanged.connect(self._on_text_changed)
        self._rest = QTimer(self, singleShot=True, interval=_FILTER_REST_MS)
        self._rest.timeout.connect(self._on_rested)

    def sizeHint(self) -> QSize:
        return QSize(_FILTER_WIDTH, HEIGHT)

    @property
    def in_use(self) -> bool:
        """Whether a person types into it, or it filters."""
        return self.hasFocus() or bool(self.text())

    def forget(self) -> None:
        """Empty it without asking for anything: another place has no filter."""
        self.clear()
        self._rest.stop()

    def show_reading(self, reading: Reading) -> None:
        """Say what would be filtered."""
        words = counted(reading.objects, reading.folders, buckets=not reading.location.bucket)
        if reading.phase is not Phase.COMPLETE:
            words = self.tr("{0} read").format(words)
        there = reading.objects + reading.folders > 0
        self._of_table = self.tr("Filter {0}").format(words) if there else self.tr("Filter")
        self._show_words()

    def show_usable(self, usable: bool) -> None:
        """Whether there is something it can filter: the outline it cannot, and it says so."""
        self.setEnabled(usable)
        self._show_words()

    def _show_words(self) -> None:
        """What would be filtered where there is room for it; half a number would be a wrong one."""
        words = self._of_table if self.isEnabled() else self.tr("Filter: in the table")
        room = self.width() - HEIGHT - 12
        fits = self.fontMetrics().horizontalAdvance(words) <= room
        self.setPlaceholderText(words if fits else self.tr("Filter") if self.width() > HEIGHT else "")
        self.setToolTip(words if self.isEnabled() else self.tr("The outline has no filter; the table has."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_words()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.use_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.use_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_rested()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self.use_changed.emit()
        self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        self._rest.stop()
        self.wanted.emit(self.text())


class Toolbar(QWidget):
    """The row; everything in it but the path and the filter is an action of the window."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.breadcrumb = Breadcrumb()
        self.filter = FilterField()
        self.breadcrumb.typing_changed.connect(self._on_typing_changed)
        self.breadcrumb.steps_changed.connect(self._share)
        self.filter.use_changed.connect(self._share)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(10, 9, 12, 9)
        row.setSpacing(4)
        self.name_of: Callable[[Location], str] = str  # of a place, in the menus of the ways
        self.way_back, self.way_on = QMenu(self), QMenu(self)
        for action, menu in ((actions.back, self.way_back), (actions.forward, self.way_on)):
            button = _button(action)
            button.setMenu(menu)  # of the button, and opened by holding it
            button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(button.showMenu)
            row.addWidget(button)
        row.addWidget(_button(actions.up))
        row.addSpacing(6)
        row.addWidget(self.breadcrumb, 1)
        row.addSpacing(4)
        row.addWidget(self.filter)
        row.addSpacing(4)
        for action in actions.views.actions():
            last = action is actions.views.actions()[-1]  # it makes room where there is little
            self._last_view = _button(action, _Yielding() if last else None)
            row.addWidget(self._last_view)
        row.addWidget(_button(actions.download))
        row.addSpacing(4)
        self.upload = self._upload(actions)
        self._upload_width = 0  # with its word
        row.addWidget(self.upload)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @Slot()
    def _share(self) -> None:
        """Give the path what it needs; the filter has the rest, and its own width while it is in use."""
        if self.breadcrumb.typing:
            return
        least = self._row.minimumSize().width()  # with the button as its icon alone
        self._last_view.setMaximumWidth(HEIGHT if self.width() >= least + HEIGHT else 0)
        styles = Qt.ToolButtonStyle
        if self.upload.toolButtonStyle() is styles.ToolButtonTextBesideIcon:
            self.upload.ensurePolished()  # the style sheet makes it wider
            self._upload_width = self.upload.sizeHint().width()
        compact = self.width() < least + self._upload_width - HEIGHT
        self.upload.setToolButtonStyle(styles.ToolButtonIconOnly if compact else styles.ToolButtonTextBesideIcon)
        others = least - self.breadcrumb.minimumWidth() - self.filter.minimumWidth()
        others += 0 if compact else self._upload_width - HEIGHT
        path = max(self.breadcrumb.sizeHint().width(), self.breadcrumb.minimumWidth())
        left = self.width() - others - path
        if self.filter.in_use or left >= _FILTER_WIDTH:
            width = _FILTER_WIDTH
        else:
            width = left if left >= _FILTER_LEAST else HEIGHT
        self.filter.setMaximumWidth(width)

    @Slot(bool)
    def _on_typing_changed(self, typing: bool) -> None:
        """A typed path takes the room of the filter, too."""
        self.filter.setVisible(not typing)
        self._share()

    def _upload(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        button.setText(f"\N{EN SPACE}{self.tr('Upload')}")  # the style puts 4 px between icon and text
        button.setAccessibleName(self.tr("Upload"))
        button.setToolTip(self.tr("Upload files or a folder to where you are"))
        button.setProperty("primary", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(18, 18))
        button.setFixedHeight(HEIGHT)
        button.setMinimumWidth(HEIGHT)  # there is room for its word, or it is its icon
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(button, "upload", "on-button")
        menu = QMenu(button)
        menu.addAction(actions.upload_files)
        menu.addAction(actions.upload_folder)
        button.setMenu(menu)
        actions.upload_files.enabledChanged.connect(button.setEnabled)
        button.setEnabled(actions.upload_files.isEnabled())
        return button


class _Yielding(QToolButton):
    """As wide as it may be, and nothing where there is no room."""

    def sizeHint(self) -> QSize:
        return QSize(HEIGHT, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, HEIGHT)


def _button(action: QAction, button: QToolButton | None = None) -> QToolButton:
    button = button or QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setFixedHeight(HEIGHT)
    if isinstance(button, _Yielding):
        button.setMaximumWidth(HEIGHT)
    else:
        button.setFixedWidth(HEIGHT)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().rstrip("…"))
    return button

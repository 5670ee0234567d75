"""The preview in a window over the browser: arrows move to the next object, Space and Esc close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cosbrowser.cos import preview
from cosbrowser.cos.entries import Bucket, Location, ObjectEntry, Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models import kinds, text
from cosbrowser.settings import CentreView
from cosbrowser.ui.dialogs.parts import heading, label
from cosbrowser.ui.errors import short
from cosbrowser.ui.icons import IconLabel
from cosbrowser.ui.preview import PreviewPane
from cosbrowser.ui.tabs import Tabs

_SIZE = (760, 560)
_STEPS = {
    Qt.Key.Key_Up: Qt.Key.Key_Up,
    Qt.Key.Key_Left: Qt.Key.Key_Up,
    Qt.Key.Key_Down: Qt.Key.Key_Down,
    Qt.Key.Key_Right: Qt.Key.Key_Down,
}


class PreviewWindow(QDialog):
    """Stays open, and follows what is selected, until it is closed. Page Up, Page Down, Home and End scroll."""

    restore_wanted = Signal(object)  # Selection of the object
    stepped = Signal(Qt.Key)  # Key_Up or Key_Down, for the view with the rows

    def __init__(self, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self.setMinimumSize(320, 240)
        self.resize(*_SIZE)
        self.pane = PreviewPane(engine)
        self._icon = IconLabel("file", "accent", 24)
        self._name = heading("", 14)
        self._kind = label("", "quiet")
        line = QFrame()
        line.setProperty("line", True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._kind)
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(12)
        top.addWidget(self._icon)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(line)
        column.addWidget(self.pane, 1)
        for view in (self.pane.text, self.pane.markdown, self.pane.rows, self.pane.picture):
            view.installEventFilter(self)
        self.pane.stack.currentChanged.connect(self._on_view_changed)
        self.pane.restore_wanted.connect(self._on_restore)
        self._about: Selection | None = None
        self.finished.connect(self.pane.clear)

    def show_object(self, location: Location, entry: ObjectEntry, version_id: str = "", remark: str = "") -> None:
        """Look into this object, or a version of it, of which `remark` says something."""
        self._about = Selection(location, (entry,))
        name = entry.key[len(location.prefix) :]
        words = (kinds.kind(entry.key), text.size(entry.size), remark)
        self._show_head(kinds.icon(entry.key), name, " · ".join(word for word in words if word))
        self.pane.show_object(location, entry, version_id)

    def show_nothing(self, icon: str, name: str, kind: str) -> None:
        """Say what is selected when that is not one object."""
        self._show_head(icon, name, kind)
        self.pane.show_nothing(icon, self.tr("No preview"), self.tr("Only an object has one."))

    def _show_head(self, icon: str, name: str, kind: str) -> None:
        self._icon.show_icon(icon, "accent")
        self._name.setText(short(name))
        self._kind.setText(kind)
        self.setWindowTitle(self.tr("{0} – Preview").format(short(name)) if name else self.tr("Preview"))

    @Slot()
    def _on_restore(self) -> None:
        if self._about is not None:
            self.restore_wanted.emit(self._about)

    # Keys

    @Slot()
    def _on_view_changed(self) -> None:
        view = self.pane.view
        if self.isActiveWindow() and view.focusPolicy() != Qt.FocusPolicy.NoFocus:
            view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Space:
            self.close()
        else:
            return False
        return True


class Previews(QObject):
    """Opens the preview of the tab in front by its action, and has it follow the selection."""

    restore_wanted = Signal(object)  # Selection of an object that is in the archive

    def __init__(self, engine: Engine, action: QAction, tabs: Tabs, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._tabs = tabs
        self._window = window
        self.shown: PreviewWindow | None = None
        self.at_first: Callable[[], int] = lambda: preview.AT_FIRST  # bytes that are read unasked
        action.triggered.connect(self._on_wanted)
        tabs.selection_changed.connect(self._follow)

    @Slot()
    def _on_wanted(self) -> None:
        if self.shown is None:
            self.shown = PreviewWindow(self._engine, self._window)
            self.shown.pane.at_first = self.at_first
            self.shown.stepped.connect(self._on_stepped)
            self.shown.restore_wanted.connect(self.restore_wanted)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        window, browser = self.shown, self._tabs.front
        if window is None or not window.isVisible():
            return
        here, entry, totals = browser.location, browser.selected_entry(), browser.totals
        count = totals.objects + totals.folders
        if here is not None and isinstance(entry, ObjectEntry):
            window.show_object(here, entry)
        elif isinstance(entry, Bucket):
            window.show_nothing("bucket", entry.name, self.tr("Bucket"))
        elif isinstance(entry, str) and here is not None:
            window.show_nothing("folder", Location(here.connection, here.bucket, entry).name, self.tr("Folder"))
        elif count > 1:
            window.show_nothing("files", self.tr("%Ln selected", "", count), "")
        else:
            window.show_nothing("file", self.tr("Nothing selected"), "")

    @Slot(Qt.Key)
    def _on_stepped(self, key: Qt.Key) -> None:
        """Have the rows do what they do for that key, though the keyboard is elsewhere."""
        browser = self._tabs.front
        view = browser.table if browser.view is not CentreView.OUTLINE else browser.outline
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

"""The row of tabs: their names, a button to close each, and drops on them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.cos.names import shown
from cosbrowser.models.text import tooltip, tr
from cosbrowser.ui import drops, icons, rings
from cosbrowser.ui.carried import origin_of
from cosbrowser.ui.errors import short
from cosbrowser.ui.theme import tokens

HEIGHT = 34
HOVER_MS = 600  # while something is held over a tab, until it comes to the front
_LONGEST = 28  # characters of a name
_ICON = 16


class TabBar(QTabBar):
    """The bar; `place_of` gives what a tab shows, for what is dropped on it."""

    close_wanted = Signal(int)
    new_wanted = Signal()
    menu_wanted = Signal(object, int)  # QPoint in global coordinates; the tab
    files_dropped = Signal(object, object)  # tuple of local paths, Location
    objects_dropped = Signal(object, object, bool)  # bytes of a `Carrier`, Location, whether they move

    def __init__(self, place_of: Callable[[int], Location | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place_of = place_of
        self.guide: drops.Guide | None = None
        self._over = -1  # the tab that something is held over
        self._target = -1  # and that would take it
        self.setProperty("pages", True)
        self.setAccessibleName(self.tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedHeight(max(HEIGHT, self.fontMetrics().height() + 16))
        self.setAcceptDrops(True)
        self._rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._rest.timeout.connect(self._on_rested)

    def add(self, at: int) -> None:
        """A tab without a name yet."""
        self.insertTab(at, "")
        button = QToolButton()
        button.setProperty("small", True)
        button.setFixedSize(20, 20)
        button.setIconSize(QSize(12, 12))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+W and the context menu do the same
        button.setToolTip(self.tr("Close Tab"))
        icons.set_icon(button, "close", "quiet")
        button.clicked.connect(partial(self._on_close_clicked, button))
        self.setTabButton(at, QTabBar.ButtonPosition.RightSide, button)

    def name(self, at: int, location: Location | None, connection: str) -> None:
        """Call a tab after its place; `connection` is the name of its connection."""
        name = connection if location is None or not location.bucket else location.name or tr("(no name)")
        self.setTabText(at, (short(name, _LONGEST) or self.tr("New Tab")).replace("&", "&&"))
        self.setTabIcon(at, icons.icon(icon_of(location), "quiet", _ICON))
        way = f"{location.bucket}/{location.prefix}" if location is not None and location.bucket else ""
        self.setTabToolTip(at, tooltip(shown(connection), shown(way)) if connection else "")

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and at >= 0:
            self.close_wanted.emit(at)
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.tabAt(event.position().toPoint()) < 0:
            self.new_wanted.emit()
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keys = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if keys else self.tabAt(event.pos())
        where = self.mapToGlobal(self.tabRect(at).bottomLeft()) if keys else event.globalPos()
        if at >= 0:
            self.menu_wanted.emit(QPoint(where), at)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target >= 0:
            rings.paint_drop(self, self.tabRect(self._target))
        else:
            rings.paint_keyboard(self, self.tabRect(self.currentIndex()))

    # Drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)
        event.accept()  # whatever it is: a tab comes to the front, and its rows may take it

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold(-1, -1)
        drops.leave(self.guide)

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        place = self._place_of(self._target) if self._target >= 0 else None
        self._hold(-1, -1)
        if place is None or not drops.consider(event, place, self, self.guide):
            event.ignore()
            return
        origin = origin_of(mime)
        if origin is not None:
            self.objects_dropped.emit(drops.objects(mime), place, drops.moves(event, origin, place))
        else:
            self.files_dropped.emit(drops.local_files(mime), place)

    def _consider(self, event: QDragMoveEvent) -> None:
        at = self.tabAt(event.position().toPoint())
        place = self._place_of(at) if at >= 0 else None
        self._hold(at, at if drops.consider(event, place, self, self.guide) else -1)

    def _hold(self, over: int, target: int) -> None:
        if over != self._over:
            self._over = over
            self._rest.start() if over >= 0 else self._rest.stop()
        if target != self._target:
            self._target = target
            self.update()

    @Slot()
    def _on_rested(self) -> None:
        if self._over >= 0:
            self.setCurrentIndex(self._over)

    def _on_close_clicked(self, button: QToolButton, _checked: bool = False) -> None:
        right = QTabBar.ButtonPosition.RightSide
        at = next((at for at in range(self.count()) if self.tabButton(at, right) is button), -1)
        if at >= 0:
            self.close_wanted.emit(at)


class TabRow(QWidget):
    """The bar with the button for one more; not there while there is a single tab."""

    def __init__(self, bar: TabBar, button: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self._button = bar, button
        self.setFixedHeight(bar.height())
        bar.setParent(self)
        button.setParent(self)
        button.setFixedSize(28, 28)

    def resizeEvent(self, _event: object) -> None:
        self.place()

    def place(self) -> None:
        """The button stands after the last tab; where there is no room for all, at the end of the row."""
        room = self.width() - self._button.width() - 8
        width = min(self.bar.sizeHint().width(), room)
        self.bar.setGeometry(0, 0, max(width, 0), self.height())
        self._button.move(width + 4, (self.height() - self._button.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = tokens()
        painter.fillRect(self.rect(), QColor(t.side))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(t.line))
        painter.end()


def icon_of(location: Location | None) -> str:
    """The icon of a place."""
    if location is None or not location.bucket:
        return "connection"
    return "folder" if location.prefix else "bucket"

"""What is at one level of a path, to go there at a click: the buckets of a connection, the folders of a folder."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from cosbrowser.cos import buckets, listing
from cosbrowser.cos.entries import Bucket, Location, Page
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.order import natural
from cosbrowser.ui import icons
from cosbrowser.ui.errors import explain, short
from cosbrowser.ui.tab_bar import icon_of

_REST_MS = 1000  # after which typing begins anew
MOST = 200  # rows; the level itself shows all


class LevelMenu(QMenu):
    """Reads one page when it is made; a key jumps to the next name that begins so."""

    chosen = Signal(object)  # Location
    chosen_apart = Signal(object)  # Location: with the middle button or Ctrl, in a tab of its own

    def __init__(self, engine: Engine, level: Location, way: Location, parent: QWidget) -> None:
        """`level` is listed, `way` is where one is: its part of this level is marked."""
        super().__init__(parent)
        self._level = level
        self._way = way
        self._typed = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.addAction(self.tr("Reading…")).setEnabled(False)
        self.aboutToHide.connect(self.deleteLater)
        if level.bucket:
            self._call = engine.call(self, listing.page, level).then(self._on_page, self._on_failed)
        else:
            self._call = engine.call(self, buckets.buckets, level.connection).then(self._on_buckets, self._on_failed)

    def _on_buckets(self, found: tuple[Bucket, ...]) -> None:
        self._fill([self._level.child(bucket.name) for bucket in found], more=False)

    def _on_page(self, page: Page) -> None:
        places = [Location(self._level.connection, self._level.bucket, prefix) for prefix in page.folders]
        self._fill(sorted(places, key=lambda place: natural(place.name)), more=page.token is not None)

    def _fill(self, places: list[Location], *, more: bool) -> None:
        self.clear()
        for place in places[:MOST]:
            self._add(short(place.name) or self.tr("(no name)"), place, here=self._is_on_the_way(place))
        if not places and not more:
            self.addAction(self.tr("No folders")).setEnabled(False)
        if more or len(places) > MOST:
            self.addSeparator()
            self._add(self.tr("More…"), self._level)

    def _add(self, words: str, place: Location, *, here: bool = False) -> None:
        action = self.addAction(words.replace("&", "&&"))
        icons.set_icon(action, icon_of(place))
        action.setData(place)
        action.triggered.connect(partial(self._on_chosen, place))
        if here:
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            self.setActiveAction(action)

    def _is_on_the_way(self, place: Location) -> bool:
        here: Location | None = self._way
        while here is not None and here != place:
            here = here.parent
        return here is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed makes the first name current that begins so; Qt's menus know mnemonics only."""
        if not event.text().isprintable() or not event.text() or event.text() == " ":
            super().keyPressEvent(event)
            return
        self._typed = (self._typed if self._rest.isActive() else "") + event.text().casefold()
        self._rest.start()
        begins = (one for one in self.actions() if one.isEnabled() and one.text().casefold().startswith(self._typed))
        found = next(begins, None)
        if found is not None:
            self.setActiveAction(found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        place = next((one.data() for one in self.actions() if self.actionGeometry(one).contains(at)), None)
        if event.button() is Qt.MouseButton.MiddleButton and isinstance(place, Location):
            self.close()
            self.chosen_apart.emit(place)
            return
        super().mouseReleaseEvent(event)

    def _on_chosen(self, place: Location, _checked: bool = False) -> None:
        apart = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.chosen_apart if apart else self.chosen).emit(place)

    def _on_failed(self, problem: Problem) -> None:
        self.clear()
        self.addAction(explain(problem).sentence.replace("&", "&&")).setEnabled(False)

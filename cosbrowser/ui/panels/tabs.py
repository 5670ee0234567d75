"""Tabs of a narrow pane: as many as fit, the others in a menu at their end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from cosbrowser.ui.icons import set_icon


class NarrowTabs(QWidget):
    """Titles are numbered from 0 in the order given; `chosen` says which one the person wants."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = _Bar()
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar.stepped.connect(self._on_stepped)
        self.bar.currentChanged.connect(self._on_current)
        self.more = QToolButton()
        set_icon(self.more, "more", "quiet")
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(self.tr("More tabs"))
        self.more.clicked.connect(self._on_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.more)
        self._titles: tuple[str, ...] = ()
        self._front = 0
        self._filling = False

    @property
    def front(self) -> int:
        """Which tab is in front."""
        return self._front

    def show_titles(self, titles: Sequence[str], front: int) -> None:
        """Show these tabs; nothing is said."""
        self._titles, self._front = tuple(titles), front
        self.setVisible(len(titles) > 1)
        self._fill()

    def choose(self, number: int) -> None:
        """Bring a tab to the front, as a click on it does."""
        if number != self._front and 0 <= number < len(self._titles):
            self._front = number
            self._fill()
            self.chosen.emit(number)

    def _fill(self) -> None:
        shown = self._fitting()
        tabs = [(number, self._titles[number].replace("&", "&&")) for number in shown]
        self._filling = True  # what the bar says of its current tab meanwhile is not the person's word
        if [(self.bar.tabData(at), self.bar.tabText(at)) for at in range(self.bar.count())] != tabs:
            while self.bar.count():
                self.bar.removeTab(0)
            for at, (number, text) in enumerate(tabs):
                self.bar.addTab(text)
                self.bar.setTabData(at, number)
        if self._front in shown:
            self.bar.setCurrentIndex(shown.index(self._front))
        self._filling = False
        self.bar.setExpanding(len(shown) == len(self._titles))
        self.bar.updateGeometry()  # what was laid out while it had no tabs has no height
        self.more.setVisible(len(shown) < len(self._titles))

    def _fitting(self) -> list[int]:
        """The first ones that fit, and always the one in front."""
        widths = [self.bar.width_of(title) for title in self._titles]
        room = self.contentsRect().width() - 8
        if sum(widths) <= room:
            return list(range(len(widths)))
        room -= self.more.sizeHint().width() + widths[self._front]
        shown = [self._front]
        for number, wide in enumerate(widths):
            if number == self._front:
                continue
            if wide > room:
                break
            shown.append(number)
            room -= wide
        return sorted(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.bar.sizeHint().height())

    @Slot(int)
    def _on_current(self, at: int) -> None:
        if not self._filling and at >= 0:
            self.choose(int(self.bar.tabData(at)))

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        self.choose(self._front + by)

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = {int(self.bar.tabData(at)) for at in range(self.bar.count())}
        for number, title in enumerate(self._titles):
            if number not in here:
                menu.addAction(title.replace("&", "&&")).triggered.connect(partial(self._on_menu, number))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_menu(self, number: int, _checked: bool = False) -> None:
        self.choose(number)
        self.bar.setFocus()


class _Bar(QTabBar):
    """Arrows walk through all tabs, also those that are in the menu."""

    stepped = Signal(int)

    def width_of(self, title: str) -> int:
        """How wide a tab of that title is, in pixels; the padding is the style sheet's."""
        return self.fontMetrics().horizontalAdvance(title) + 24

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.stepped.emit(-step if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else step)

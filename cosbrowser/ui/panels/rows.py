"""A panel that is a list of rows with what can be done to those that are selected."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Engine, Question
from cosbrowser.ui.dialogs.parts import announce, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.rights import needs

_VALUE = Qt.ItemDataRole.UserRole

T = TypeVar("T")  # the value of a row


class RowsPanel(Panel, Generic[T]):
    """Words on top, a list of two columns, buttons below; a subclass reads the rows and acts on them."""

    fills = True

    def __init__(self, engine: Engine, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.engine = engine
        self.about = Inspected()
        self._asked: list[Question] = []
        self._menu: list[QAction] = []
        self.state = label("", "quiet")
        self.problem = ProblemPanel()
        self.list = QTreeWidget()
        self.list.setAccessibleName(name)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setProperty("boxed", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.buttons = QWidget()
        self.button_row = QHBoxLayout(self.buttons)
        self.button_row.setContentsMargins(0, 0, 0, 0)
        self.button_row.setSpacing(8)
        self.list.itemSelectionChanged.connect(self.show_possible)
        self.list.customContextMenuRequested.connect(self._on_menu)
        engine.refusals.changed.connect(self.show_possible)

    def lay_out(self, above: Iterable[QWidget], below: Iterable[QWidget]) -> None:
        """Put the list between other widgets."""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for widget in below:
            column.addWidget(widget)
        column.addStretch(0)

    # What a subclass says

    @Slot()
    def show_possible(self) -> None:
        """Enable what can be done to the rows that are selected."""
        raise NotImplementedError

    def on_failed(self, problem: Problem) -> None:
        """Say why the list could not be read."""
        if problem.kind is Kind.DENIED:
            self.say(self.tr("This key may not read the list. {0}").format(needs(problem.operation)))
        else:
            self.say("")
            self.problem.show_problem(problem)

    # What it does

    def action(self, words: str, icon_name: str, act: Callable[[], object]) -> QAction:
        """An action of its context menu."""
        made = QAction(words, self)
        set_icon(made, icon_name)
        made.triggered.connect(partial(_run, act))
        self._menu.append(made)
        return made

    def separate(self) -> None:
        """A line in its context menu."""
        line = QAction(self)
        line.setSeparator(True)
        self._menu.append(line)

    def asked(self, question: Question) -> None:
        """Take no answer to it any more when something else is looked at."""
        self._asked.append(question)

    def say(self, words: str, *, aloud: bool = False) -> None:
        """Say something above the list."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        if aloud:
            announce(self, words)

    def show_about(self, about: Inspected) -> None:
        self.about = about
        self.say(self.tr("Reading…"))

    def forget(self) -> None:
        for question in self._asked:
            question.cancel()
        self._asked = []
        self.list.clear()
        self.problem.clear()
        self.say("")
        for widget in (self.list, self.buttons):
            widget.hide()

    # Rows

    def add(self, value: T, words: str, beside: str, icon: QIcon | None = None) -> QTreeWidgetItem:
        """One more row."""
        item = QTreeWidgetItem([words, beside])
        item.setData(0, _VALUE, value)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if icon is not None:
            item.setIcon(0, icon)
        self.list.addTopLevelItem(item)
        return item

    def all(self) -> tuple[T, ...]:
        """The values of all rows."""
        return tuple(self._at(row) for row in range(self.list.topLevelItemCount()))

    def selected(self) -> tuple[T, ...]:
        """The values of those that are selected, in their order."""
        rows = sorted(self.list.indexOfTopLevelItem(item) for item in self.list.selectedItems())
        return tuple(self._at(row) for row in rows)

    def _at(self, row: int) -> T:
        item = self.list.topLevelItem(row)
        assert item is not None
        return item.data(0, _VALUE)

    @Slot(QPoint)
    def _on_menu(self, where: QPoint) -> None:
        self.pop_up(self.list.viewport().mapToGlobal(where))

    def pop_up(self, where: QPoint) -> None:
        """Show the context menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._menu)
        menu.popup(where)


def _run(act: Callable[[], object], _checked: bool = False) -> None:
    act()

"""All connections in one list: order, folders, colours, and what is done with each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.names import shown
from cosbrowser.models.text import tr
from cosbrowser.ui import icons
from cosbrowser.ui.colours import COLOURS, colour_name, dot
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, button_row, label, on_pressed

_CARET = 12
_CONNECTION = Qt.ItemDataRole.UserRole


class ConnectionList(FittingDialog):
    """Shows what it is given and says what is wanted; the caller does it and shows the new list."""

    arranged = Signal(object)  # tuple of Connection: their new order, folders and colours
    edit_wanted = Signal(str)  # ids
    duplicate_wanted = Signal(str)
    remove_wanted = Signal(str)
    import_wanted = Signal(str)  # paths
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None, connections: tuple[Connection, ...]) -> None:
        super().__init__(parent, 560)
        self.setWindowTitle(self.tr("Connections"))
        self._all = connections
        self.tree = _Tree()
        self.tree.setHeaderHidden(True)
        self.tree.setProperty("boxed", True)
        self.tree.setMinimumHeight(280)
        self.tree.setAccessibleName(self.tr("Connections"))
        self.edit_button = self._button(self.tr("Edit…"), self._on_edit)
        self.duplicate_button = self._button(self.tr("Duplicate"), self._on_duplicate)
        self.folder_button = self._button(self.tr("Folder…"), self._on_folder)
        self.colour_button = self._button(self.tr("Colour"), None)
        self.colour_button.setMenu(self._colours())
        self.up_button = self._button(self.tr("Move up"), partial(self._move, -1))
        self.down_button = self._button(self.tr("Move down"), partial(self._move, 1))
        self.remove_button = self._button(self.tr("Remove…"), self._on_remove)
        self.import_button = self._button(self.tr("Import file…"), self._on_import)
        self.export_button = self._button(self.tr("Export file…"), self._on_export)
        self._build()
        self.tree.currentItemChanged.connect(self._on_current)
        self.tree.itemActivated.connect(self._on_edit)
        self.show_connections(connections)

    def _button(self, words: str, act: Callable[[], object] | None) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        if act is not None:
            button.clicked.connect(on_pressed(act))
        return button

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GAP)
        of_one = (self.edit_button, self.duplicate_button, self.folder_button, self.colour_button,
                  self.up_button, self.down_button, self.remove_button)  # fmt: skip
        for button in of_one:
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self.import_button)
        side.addWidget(self.export_button)
        middle = QHBoxLayout()
        middle.setSpacing(GAP * 2)
        middle.addWidget(self.tree, 1)
        middle.addLayout(side)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP * 2)
        column.addLayout(middle, 1)
        column.addWidget(
            label(self.tr("An exported file holds no keys. Whoever imports it enters their own."), "quiet")
        )
        column.addWidget(button_row(primary=close))

    def show_connections(self, connections: tuple[Connection, ...]) -> None:
        """Show these; the one that was current stays so."""
        before = self._current()
        self._all = connections
        self.tree.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        for connection in connections:
            parent: QTreeWidget | QTreeWidgetItem = self.tree
            if connection.folder:
                if connection.folder not in folders:
                    folder = folders[connection.folder] = QTreeWidgetItem(self.tree, [shown(connection.folder)])
                    folder.setExpanded(True)
                    folder.setIcon(0, icons.icon("folder", "accent"))
                parent = folders[connection.folder]
            item = QTreeWidgetItem(parent, [shown(connection.name)])
            item.setData(0, _CONNECTION, connection)
            set_icon_of(item, connection.colour)
            if before is not None and before.id == connection.id:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if not self.tree.selectedItems() and first is not None:
            self.tree.setCurrentItem(first.child(0) or first)  # a connection, not the folder it is in
        self._on_current()

    def _current(self) -> Connection | None:
        item = self.tree.currentItem()
        return None if item is None else item.data(0, _CONNECTION)

    @Slot()
    def _on_current(self) -> None:
        current = self._current()
        own = current is not None and not current.demo
        for button in (self.edit_button, self.duplicate_button, self.folder_button, self.colour_button):
            button.setEnabled(own)
        self.remove_button.setEnabled(current is not None)
        self.up_button.setEnabled(own and self._neighbour(-1) is not None)
        self.down_button.setEnabled(own and self._neighbour(1) is not None)
        self.export_button.setEnabled(any(not one.demo for one in self._all))

    def _neighbour(self, step: int) -> Connection | None:
        """The connection of the same folder above or below the current one."""
        current = self._current()
        if current is None:
            return None
        same = [one for one in self._all if one.folder == current.folder and not one.demo]
        at = same.index(current) + step if current in same else -1
        return same[at] if 0 <= at < len(same) else None

    def _move(self, step: int) -> None:
        current, other = self._current(), self._neighbour(step)
        if current is not None and other is not None:
            swapped = {current.id: other, other.id: current}
            self._arrange(tuple(swapped.get(one.id, one) for one in self._all))

    def _change(self, **fields: str) -> None:
        current = self._current()
        if current is not None:
            changed = replace(current, **fields)
            self._arrange(tuple(changed if one.id == current.id else one for one in self._all))

    def _arrange(self, connections: tuple[Connection, ...]) -> None:
        self.show_connections(connections)
        self.arranged.emit(tuple(one for one in connections if not one.demo))

    def _colours(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("None")).triggered.connect(lambda: self._change(colour=""))
        for colour in COLOURS:
            action = menu.addAction(dot(colour), colour_name(colour))
            action.triggered.connect(partial(self._on_colour, colour))
        return menu

    def _on_colour(self, colour: str, _checked: bool = False) -> None:
        self._change(colour=colour)

    @Slot()
    def _on_edit(self) -> None:
        if (current := self._current()) is not None and not current.demo:
            self.edit_wanted.emit(current.id)

    def _on_duplicate(self) -> None:
        if (current := self._current()) is not None:
            self.duplicate_wanted.emit(current.id)

    def _on_remove(self) -> None:
        if (current := self._current()) is not None:
            self.remove_wanted.emit(current.id)

    def _on_folder(self) -> None:
        current = self._current()
        if current is None:
            return
        folders = ["", *sorted({one.folder for one in self._all if one.folder})]
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Folder"))
        dialog.setLabelText(self.tr("Folder of this connection; empty for none:"))
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(folders)
        dialog.setTextValue(current.folder)
        dialog.textValueSelected.connect(self._on_folder_chosen)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._change(folder=folder.strip())

    def _on_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import connections"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_wanted)
        dialog.open()

    def _on_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export connections"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("cos-browser-connections.json")
        dialog.fileSelected.connect(self.export_wanted)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Connections (*.json)"))
        return dialog


class _Tree(QTreeWidget):
    """With the carets of the places."""

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if self.model().hasChildren(index):
            name = "caret-down" if self.isExpanded(index) else "caret-right"
            box = QRect(rect.right() - _CARET - 2, rect.center().y() - _CARET // 2 + 1, _CARET, _CARET)
            icons.paint(painter, box, name, "quiet")


def set_icon_of(item: QTreeWidgetItem, colour: str) -> None:
    """Give a row its colour, or the cloud of a connection that has none."""
    item.setIcon(0, dot(colour) if colour in COLOURS else icons.icon("cloud", "accent"))

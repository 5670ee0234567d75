"""The menu "Open With": the programs that open such a file, and any other one.

What is opened is a working copy, as by "Edit": what the program saves goes to the bucket. Where that cannot be, it is a
read-only copy.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from cosbrowser.cos import working
from cosbrowser.cos.entries import Location, ObjectEntry, Selection
from cosbrowser.models.text import tr
from cosbrowser.ui import programs
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.errors import short
from cosbrowser.ui.files import Files


class OpenWith(QObject):
    """Fills the menus of a window."""

    def __init__(
        self, actions: Actions, files: Files, selection: Callable[[], Selection | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._files = files
        self._selection = selection
        self._window = window
        actions.open_with_other.triggered.connect(self._ask)

    def fill(self, menu: QMenu) -> None:
        """Put what opens the selected object into the menu."""
        menu.clear()
        one = self._one()
        if one is not None:
            for program in programs.programs_for(_name(one[1])):
                action = menu.addAction(_icon(program.icon), short(program.name, 40).replace("&", "&&"))
                action.triggered.connect(partial(self._open, *one, program.open))
        menu.addSeparator()
        menu.addAction(self._actions.open_with_other)

    def _one(self) -> tuple[Location, ObjectEntry] | None:
        selection = self._selection()
        if selection is None or selection.folders or len(selection.objects) != 1:
            return None
        return selection.location, selection.objects[0]

    def _open(
        self, location: Location, entry: ObjectEntry, open_file: Callable[[str], bool], _checked: bool = False
    ) -> None:
        def opened(path: str) -> bool:
            if open_file(path):
                return True
            self._files.said.emit(tr("The program could not be started"), False)
            return False

        if self._actions.edit_object.isEnabled() and entry.size <= working.MOST:
            self._files.edit_with(location, entry, opened)
        else:
            self._files.open(location, entry, open_file=opened)

    def _ask(self) -> None:
        """Let the person choose any program."""
        one = self._one()
        if one is None:
            return
        if sys.platform == "win32":
            self._open(*one, programs.choose_by_system)
            return
        folder = "/Applications" if sys.platform == "darwin" else "/usr/bin"
        dialog = QFileDialog(self._window, tr("Open “{0}” With").format(short(_name(one[1]), 40)), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setFilter(QDir.Filter.AllDirs | QDir.Filter.Files | QDir.Filter.Executable | QDir.Filter.NoDotAndDotDot)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._on_program, *one))
        dialog.open()

    def _on_program(self, location: Location, entry: ObjectEntry, program: str) -> None:
        self._open(location, entry, partial(programs.open_with_file, program))


def _name(entry: ObjectEntry) -> str:
    return entry.key[entry.key.rfind("/") + 1 :]


def _icon(name: str) -> QIcon:
    return QIcon(name) if name.startswith("/") else QIcon.fromTheme(name)

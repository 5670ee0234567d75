"""Every action once: its words, icon and shortcut, and when it can be used.

Menus, toolbar, context menus and shortcuts all show these same objects, so they offer the same. What an action does
is connected by the window; what it does it to is the `Subject` of the moment.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.cos.names import shown
from cosbrowser.settings import Appearance
from cosbrowser.ui import language
from cosbrowser.ui.answers import all_answers
from cosbrowser.ui.copy_as import Style
from cosbrowser.ui.icons import set_icon

Shortcut = QKeySequence.StandardKey | str

_STANDARD = QKeySequence.StandardKey


MOST_PATHS = 10_000  # rows whose paths can be copied at once


@dataclass(frozen=True, slots=True)
class Subject:
    """What the actions would act on: a place, and how many of its rows are selected.

    `whole` when the subject is the place itself (a row of the places), not rows of its listing.
    """

    location: Location | None = None
    objects: int = 0
    folders: int = 0
    whole: bool = False
    read_only: bool = False
    can_go_back: bool = False
    can_go_forward: bool = False
    can_go_up: bool = False
    loading: bool = False
    found: bool = False  # by a search: the rows are from anywhere below
    editable: bool = False  # the connection: not the demo store's

    keepable: bool = False  # there is a bucket or folder that could be a favourite, or is
    favourite: bool = False

    @property
    def selected(self) -> int:
        """How many rows."""
        return self.objects + self.folders

    @property
    def in_bucket(self) -> bool:
        """Whether the place holds objects."""
        return self.location is not None and bool(self.location.bucket)


class Actions(QObject):
    """The actions of one window; shortcuts work while the window is active."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        # File
        self.upload_files = self._make(self.tr("Upload Files…"), "upload", "Ctrl+Shift+U")
        self.upload_folder = self._make(self.tr("Upload Folder…"), "folder-plus")
        self.upload_with_options = self._make(self.tr("Upload with Options…"), "upload", "Ctrl+U")
        self.synchronise = self._make(self.tr("Synchronise…"), "refresh", "Ctrl+Shift+Y")
        self.download = self._make(self.tr("Download…"), "download", "Ctrl+Shift+D")
        self.download_again = self._make(self.tr("Download Again"), "download", "Ctrl+S")
        self.new_folder = self._make(self.tr("New Folder…"), "new-folder", "Ctrl+Shift+N")
        self.new_bucket = self._make(self.tr("New Bucket…"), "bucket", "Ctrl+Shift+B")
        self.empty_bucket = self._make(self.tr("Empty Bucket…"), "clear")
        self.hidden_costs = self._make(self.tr("Hidden Costs…"), "")
        self.delete_bucket = self._make(self.tr("Delete Bucket…"), "delete")
        self.new_text_file = self._make(self.tr("New Text File…"), "file-text", "Ctrl+Alt+N")
        self.open = self._make(self.tr("Open"), "open")
        self.edit_object = self._make(self.tr("Edit"), "edit", "Ctrl+E")
        self.open_with_other = self._make(self.tr("Other Program…"), "")
        self.edit_text = self._make(self.tr("Edit Text"), "edit", "Ctrl+Shift+E")
        self.share = self._make(self.tr("Share…"), "globe", "Ctrl+Shift+L")
        self.show_deleted = self._make(self.tr("Show Deleted…"), "delete", "Ctrl+H")
        self.show_in_folder = self._make(self.tr("Show in Folder"), "folder-open", "Ctrl+Shift+O")
        self.count = self._make(self.tr("Count Contents"), "")
        self.preview = self._make(self.tr("Preview"), "eye", "Space")
        # Not of the window: a button that has the keyboard is pressed by Space.
        self.preview.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rename = self._make(self.tr("Rename"), "rename", "F2")
        self.duplicate = self._make(self.tr("Duplicate"), "copy-simple")
        self.copy_to = self._make(self.tr("Copy To…"), "")
        self.move_to = self._make(self.tr("Move To…"), "")
        self.delete = self._make(self.tr("Delete…"), "delete", "Del")
        self.delete_versions = self._make(self.tr("Delete All Versions…"), "delete", "Ctrl+Shift+Del")
        self.quit = self._make(self.tr("Quit"), "sign-out", _STANDARD.Quit)
        # Edit
        self.undo = self._make(self.tr("Undo"), "", _STANDARD.Undo)
        self.cut = self._make(self.tr("Cut"), "", _STANDARD.Cut)
        self.copy = self._make(self.tr("Copy"), "files", _STANDARD.Copy)
        self.paste = self._make(self.tr("Paste"), "clipboard-text", _STANDARD.Paste)
        self.can_paste = False  # there is something on the clipboard that can be pasted
        self.select_all = self._make(self.tr("Select All"), "selection-all", _STANDARD.SelectAll)
        self.select_none = self._make(self.tr("Select None"), "", "Ctrl+Shift+A")
        self.copy_path = self._make(self.tr("Copy Path"), "copy", "Ctrl+Shift+C")
        self.copy_as = {
            Style.URL: self._make(self.tr("URL"), ""),
            Style.PATH: self._make(self.tr("cos:// Path"), ""),
            Style.CURL: self._make(self.tr("curl Command"), ""),
            Style.RCLONE: self._make(self.tr("rclone Command"), ""),
            Style.AWS: self._make(self.tr("aws Command"), ""),
            Style.PYTHON: self._make(self.tr("Python with the IBM COS SDK"), ""),
        }
        self.find = self._make(self.tr("Find…"), "search", "Ctrl+Shift+F")
        self.filter = self._make(self.tr("Filter"), "filter", _STANDARD.Find)
        self.settings = self._make(self.tr("Settings…"), "settings", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        # Tabs and windows
        self.new_tab = self._make(self.tr("New Tab"), "plus", "Ctrl+T")
        self.new_window = self._make(self.tr("New Window"), "", "Ctrl+N")
        self.open_apart = self._make(self.tr("Open in New Tab"), "")
        self.duplicate_tab = self._make(self.tr("Duplicate Tab"), "")
        self.close_tab = self._make(self.tr("Close Tab"), "x", "Ctrl+W")
        self.close_others = self._make(self.tr("Close Other Tabs"), "")
        self.reopen_tab = self._make(self.tr("Reopen Closed Tab"), "", "Ctrl+Shift+T")
        self.tab_to_window = self._make(self.tr("Move Tab to New Window"), "")
        self.next_tab = self._make(self.tr("Next Tab"), "", "Ctrl+Tab", "Ctrl+PgDown")
        self.previous_tab = self._make(self.tr("Previous Tab"), "", "Ctrl+Shift+Tab", "Ctrl+PgUp")
        # View
        self.view_table = self._make(self.tr("Table"), "view-table", "Ctrl+1", checkable=True)
        self.view_outline = self._make(self.tr("Outline"), "view-outline", "Ctrl+2", checkable=True)
        self.view_icons = self._make(self.tr("Icons"), "view-icons", "Ctrl+3", checkable=True)
        self.views = self._group(self.view_table, self.view_outline, self.view_icons)
        self.show_places = self._make(self.tr("Places"), "", "Ctrl+Shift+P", checkable=True)
        self.show_inspector = self._make(self.tr("Inspector"), "inspector", "Alt+Return", checkable=True)
        self.show_transfers = self._make(self.tr("Transfers"), "", "Ctrl+J", checkable=True)
        self.show_activity = self._make(self.tr("Activity"), "", "Ctrl+Shift+J", checkable=True)
        self.refresh = self._make(self.tr("Refresh"), "refresh", _STANDARD.Refresh)
        self.stop = self._make(self.tr("Stop"), "stop", _STANDARD.Cancel)
        self.appearances = {
            Appearance.SYSTEM: self._make(self.tr("As the System"), "circle-half", checkable=True),
            Appearance.LIGHT: self._make(self.tr("Light"), "sun", checkable=True),
            Appearance.DARK: self._make(self.tr("Dark"), "moon", checkable=True),
            Appearance.HIGH_CONTRAST: self._make(self.tr("High Contrast"), "circle-half", checkable=True),
        }
        self._group(*self.appearances.values())
        self.languages = {"": self._make(self.tr("As the System"), "", checkable=True)}
        self.languages |= {code: self._make(language.name(code), "", checkable=True) for code in language.available()}
        self._group(*self.languages.values())
        # Go
        self.back = self._make(self.tr("Back"), "back", _STANDARD.Back)
        self.forward = self._make(self.tr("Forward"), "forward", _STANDARD.Forward)
        self.up = self._make(self.tr("Enclosing Folder"), "up", "Alt+Up")
        self.next_part = self._make(self.tr("Next Part of the Window"), "", "F6")
        self.previous_part = self._make(self.tr("Previous Part of the Window"), "", "Shift+F6")
        self.type_path = self._make(self.tr("Go to Path…"), "", "Ctrl+L", "Alt+D", "F4")
        self.go_to_bucket = self._make(self.tr("Go to Bucket…"), "bucket", "Ctrl+B")
        self.add_favourite = self._make(self.tr("Add to Favourites"), "star", "Ctrl+D")
        self.remove_favourite = self._make(self.tr("Remove from Favourites"), "x")
        self.rename_favourite = self._make(self.tr("Rename Favourite…"), "rename")
        self.favourite_up = self._make(self.tr("Move Favourite Up"), "caret-up")
        self.favourite_down = self._make(self.tr("Move Favourite Down"), "caret-down")
        # Connection
        self.new_connection = self._make(self.tr("New Connection…"), "plus", _STANDARD.Open)
        self.start_demo = self._make(self.tr("Demo Store"), "demo")
        self.edit_connection = self._make(self.tr("Edit Connection…"), "edit")
        self.manage_connections = self._make(self.tr("Manage Connections…"), "settings")
        self.remove_connection = self._make(self.tr("Remove Connection…"), "disconnect")
        # Transfers
        self.pause_all = self._make(self.tr("Pause All"), "pause")
        self.resume_all = self._make(self.tr("Resume All"), "resume")
        self.cancel_all = self._make(self.tr("Cancel All…"), "cancel")
        self.clear_finished = self._make(self.tr("Clear Finished"), "clear")
        self.upload_policies = self._policies()
        self.download_policies = self._policies()
        self.export_finished = self._make(self.tr("Export Finished…"), "file-csv")
        self.transfer_settings = self._make(self.tr("Transfer Settings…"), "settings")
        # Help
        self.command_palette = self._make(self.tr("Command Palette…"), "search", "Ctrl+K")
        self.handbook = self._make(self.tr("Handbook"), "question", _STANDARD.HelpContents)
        self.show_shortcuts = self._make(self.tr("Keyboard Shortcuts"), "keyboard", "Ctrl+/")
        self.whats_new = self._make(self.tr("What’s New"), "")
        self.look_for_version = self._make(self.tr("Look for New Version"), "")
        self.show_log = self._make(self.tr("Log…"), "")
        self.copy_diagnostics = self._make(self.tr("Copy Diagnostics"), "copy-simple")
        self.about = self._make(self.tr("About COS Browser"), "info")

        self.back.setToolTip(self.tr("Back"))
        if sys.platform == "darwin":
            self.up.setShortcuts([QKeySequence("Ctrl+Up")])
            self.delete.setShortcuts([QKeySequence("Ctrl+Backspace"), QKeySequence("Del")])
            self.show_inspector.setShortcuts([QKeySequence("Ctrl+I")])
        self._name()

    def update(self, subject: Subject) -> None:
        """Enable what can be done to the subject."""
        writable = subject.in_bucket and not subject.read_only
        for action in (
            self.upload_files,
            self.upload_folder,
            self.upload_with_options,
            self.new_folder,
            self.new_text_file,
        ):
            action.setEnabled(writable and not subject.found)
        # Rows found in several buckets are in none, and each is acted on in its own.
        chosen = (subject.in_bucket and subject.whole) or (
            (subject.in_bucket or subject.found) and subject.selected > 0
        )
        self.download.setEnabled(chosen)
        self.download_again.setEnabled(chosen)
        self.new_bucket.setEnabled(subject.location is not None and not subject.read_only)
        whole_bucket = writable and subject.whole and subject.location is not None and not subject.location.prefix
        for action in (self.empty_bucket, self.hidden_costs, self.delete_bucket):
            action.setEnabled(whole_bucket)
        whole_folder = subject.whole and subject.location is not None and bool(subject.location.prefix)
        deletable = writable or (subject.found and not subject.read_only)
        for action in (self.delete, self.delete_versions):
            action.setEnabled((deletable and subject.selected > 0) or (writable and whole_folder))
        can_move = subject.in_bucket and (subject.selected > 0 or whole_folder)
        for action in (self.copy, self.copy_to):
            action.setEnabled(can_move)
        for action in (self.cut, self.move_to):
            action.setEnabled(can_move and not subject.read_only)
        self.duplicate.setEnabled(can_move and writable and not subject.found)
        one = whole_folder if subject.whole else subject.selected == 1
        self.rename.setEnabled(writable and one and not subject.found)
        self.paste.setEnabled(writable and self.can_paste and not subject.found)
        self.open.setEnabled(subject.selected == 1 or subject.whole)
        self.synchronise.setEnabled(subject.in_bucket and not subject.found)
        one_folder = (subject.objects, subject.folders) == (0, 1)
        self.open_apart.setEnabled(subject.location is not None and (subject.whole or one_folder))
        self.count.setEnabled(subject.in_bucket and not (subject.found and subject.selected))
        one_object = (subject.objects, subject.folders, subject.whole) == (1, 0, False)
        self.preview.setEnabled(subject.in_bucket and one_object)
        self.open_with_other.setEnabled(subject.in_bucket and one_object)
        self.edit_object.setEnabled(writable and one_object)
        self.edit_text.setEnabled(subject.in_bucket and one_object and not subject.found)
        only_objects = subject.in_bucket and not subject.whole and subject.objects > 0 and not subject.folders
        self.share.setEnabled(only_objects and not subject.found)
        for action in self.copy_as.values():
            action.setEnabled(only_objects and not subject.found and subject.objects <= MOST_PATHS)
        self.show_deleted.setEnabled(subject.in_bucket and not subject.found)
        self.copy_path.setEnabled(subject.location is not None and subject.selected <= MOST_PATHS)
        self.select_all.setEnabled(subject.in_bucket or subject.found)
        self.select_none.setEnabled(subject.selected > 0)
        self.filter.setEnabled(subject.location is not None and not subject.found)
        self.find.setEnabled(subject.location is not None)
        self.show_in_folder.setEnabled(subject.found and subject.selected == 1)
        self.refresh.setEnabled(subject.location is not None)
        self.stop.setEnabled(subject.loading)
        self.back.setEnabled(subject.can_go_back)
        self.forward.setEnabled(subject.can_go_forward)
        self.up.setEnabled(subject.can_go_up)
        self.add_favourite.setEnabled(subject.keepable and not subject.favourite)
        for action in (self.remove_favourite, self.rename_favourite, self.favourite_up, self.favourite_down):
            action.setEnabled(subject.favourite)
        self.go_to_bucket.setEnabled(subject.location is not None)
        self.edit_connection.setEnabled(subject.editable)
        self.remove_connection.setEnabled(subject.location is not None)

    def name_download_folder(self, folder: str) -> None:
        """Say where "Download Again" goes; it is not offered before there was a download."""
        self.download_again.setVisible(bool(folder))
        words = self.tr("Download Again to “{0}”").format(shown(folder))
        self.download_again.setText(words.replace("&", "&&"))

    def all(self) -> Iterator[QAction]:
        """Every action, in the order of its declaration."""
        return iter(self.findChildren(QAction))

    def _make(self, text: str, icon: str, *shortcuts: Shortcut, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setCheckable(checkable)
        action.setIconVisibleInMenu(not checkable)  # there the tick takes its place
        if icon:
            set_icon(action, icon)
        keys: list[QKeySequence] = []
        for shortcut in shortcuts:
            keys += [QKeySequence(shortcut)] if isinstance(shortcut, str) else QKeySequence.keyBindings(shortcut)
        action.setShortcuts(keys)
        # Within the window: a dialog over it, or a text field in it, keeps its own Delete and Ctrl+A.
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        say_keys(action)
        self._window.addAction(action)
        return action

    def _name(self) -> None:
        """Call each action as its attribute is called: the name under which settings keep its keys."""
        for name, value in vars(self).items():
            named = {f"{name}.{key}": one for key, one in value.items()} if isinstance(value, dict) else {name: value}
            for whole, action in named.items():
                if isinstance(action, QAction):
                    action.setObjectName(whole.rstrip("."))

    def _policies(self) -> dict[str, QAction]:
        """What becomes of files that exist already, one of which is chosen; the empty one asks."""
        made = {"": self._make(self.tr("Ask"), "", checkable=True)}
        made |= {answer.value: self._make(words, "", checkable=True) for answer, words in all_answers()}
        self._group(*made.values())
        return made

    def _group(self, *actions: QAction) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
        return group


def say_keys(action: QAction) -> None:
    """Have the tooltip say what the action does, its first key, and why it is disabled."""
    words = action.text().rstrip("…")
    keys = action.shortcuts()
    if keys:
        words = f"{words} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})"
    action.setToolTip(f"{words} – {action.statusTip()}" if action.statusTip() else words)

"""Why an action cannot be used now, in a few words: in its tooltip, and in the palette."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from cosbrowser.models.text import tr
from cosbrowser.ui.actions import MOST_PATHS, Actions, Subject, say_keys

_UPLOADS = frozenset({"upload_files", "upload_folder", "upload_with_options", "new_folder", "new_text_file", "paste"})
_OF_BUCKET = frozenset({"empty_bucket", "hidden_costs", "delete_bucket"})
_CHANGES = frozenset({  # of what is selected
    "delete", "delete_versions", "cut", "move_to", "duplicate", "rename", "edit_object",
})  # fmt: skip
_WRITES = _UPLOADS | _CHANGES | _OF_BUCKET | {"new_bucket"}
_OF_ONE = frozenset({"preview", "edit_object", "edit_text", "open_with_other"})
_OF_OBJECTS = frozenset({"share", "copy_as"})
_OF_SELECTION = frozenset({
    "download", "download_again", "delete", "delete_versions", "copy", "copy_to", "cut", "move_to", "duplicate",
})  # fmt: skip
_IN_BUCKET = _UPLOADS | _CHANGES | _OF_ONE | _OF_OBJECTS | _OF_SELECTION | {
    "count", "select_all", "synchronise", "show_deleted",
}  # fmt: skip
_NOT_OF_FOUND = _UPLOADS | _OF_OBJECTS | {
    "duplicate", "rename", "synchronise", "edit_text", "show_deleted", "filter", "count",
}  # fmt: skip
_OF_FAVOURITE = frozenset({"remove_favourite", "rename_favourite", "favourite_up", "favourite_down"})


class Reasons(QObject):
    """Has each action that is disabled say why, and stop saying so when it is not any more."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self._subject = Subject()
        self._refused: Mapping[str, str] = {}
        self._actions = tuple(actions.all())
        for action in self._actions:  # some are of what the subject does not tell: transfers, tabs
            action.enabledChanged.connect(partial(self._tell, action))

    def update(self, subject: Subject, refused: Mapping[str, str]) -> None:
        """The actions are about this now; `refused` is what a key may not, by the action's name."""
        self._subject, self._refused = subject, refused
        for action in self._actions:
            self._tell(action)

    def _tell(self, action: QAction, _enabled: bool = False) -> None:
        name, why = action.objectName(), ""
        if not action.isEnabled():
            why = self._refused.get(name) or why_not(name, self._subject)
        if why != action.statusTip():
            action.setStatusTip(why)
            say_keys(action)


def why_not(name: str, subject: Subject) -> str:
    """The reason for which the action of that name is disabled; empty where none is known."""
    group = name.partition(".")[0]
    reason = _of_itself(group)
    if reason:
        return reason
    if subject.location is None:
        return tr("no connection")
    if subject.found and (group in _NOT_OF_FOUND or (group in _IN_BUCKET and not subject.in_bucket)):
        return tr("not in search results")
    if group in _IN_BUCKET and not subject.in_bucket:
        return tr("open a bucket first")
    if group in _WRITES and subject.read_only:
        return tr("the connection is read-only")
    return _of_place(group, subject) or _of_selection(group, subject)


def _of_itself(name: str) -> str:
    """Of actions that are possible or not whatever they are about."""
    match name:
        case "back":
            return tr("nothing before")
        case "forward":
            return tr("nothing after")
        case "up":
            return tr("nothing above")
        case "stop":
            return tr("nothing is being read")
        case "undo":
            return tr("nothing to undo")
        case "pause_all" | "resume_all" | "cancel_all" | "show_transfers":
            return tr("no transfers")
        case "clear_finished" | "export_finished":
            return tr("no finished transfers")
        case "next_tab" | "previous_tab" | "close_others" | "tab_to_window":
            return tr("there is only this tab")
        case "reopen_tab":
            return tr("no tab was closed")
        case _:
            return ""


def _of_place(name: str, subject: Subject) -> str:
    if name in _OF_BUCKET:
        return tr("select a bucket first")
    if name == "add_favourite":
        return tr("a favourite already") if subject.favourite else tr("open a bucket first")
    if name in _OF_FAVOURITE:
        return tr("not a favourite")
    if name == "edit_connection":
        return tr("the demo store cannot be changed")
    return tr("nothing to paste") if name == "paste" else ""


def _of_selection(name: str, subject: Subject) -> str:
    if name == "show_in_folder":
        return tr("select one object first") if subject.found else tr("only in search results")
    if name == "open_apart":
        return tr("select one folder first")
    if name in _OF_ONE:
        return tr("select one object first")
    if name in ("open", "rename"):
        return tr("select one object or folder first")
    if name == "copy_path" or (name in _OF_OBJECTS and subject.objects > MOST_PATHS):
        return tr("too much is selected")
    if name in _OF_OBJECTS:
        return tr("folders are selected") if subject.folders else tr("select an object first")
    if name in ("delete", "delete_versions") and subject.whole:
        return tr("“Delete Bucket…” does that")
    return tr("select something first") if name in _OF_SELECTION or name == "select_none" else ""

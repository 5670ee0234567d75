"""Why an action cannot be used now, in a few words."""

from __future__ import annotations

from cosbrowser.models.text import tr
from cosbrowser.ui.actions import Subject

_WRITES = frozenset({"upload_files", "upload_folder", "new_folder", "delete"})
_OF_SELECTION = frozenset({"open", "download", "download_again", "delete", "select_none", "show_in_folder"})
_OF_BUCKET = _WRITES | {"download", "download_again", "count", "select_all", "preview"}
_OF_FAVOURITE = frozenset({"remove_favourite", "rename_favourite", "favourite_up", "favourite_down"})


def why_not(name: str, subject: Subject) -> str:
    """The reason for which the action of that name is disabled; empty where none is known."""
    simple = {
        "back": tr("nothing before"),
        "forward": tr("nothing after"),
        "up": tr("nothing above"),
        "stop": tr("nothing is being read"),
        "edit_connection": tr("the demo store cannot be changed"),
        "pause_all": tr("no transfers"),
        "resume_all": tr("no transfers"),
        "cancel_all": tr("no transfers"),
        "clear_finished": tr("no finished transfers"),
    }
    if subject.location is None and (name in _OF_BUCKET or name not in simple):
        return tr("no connection")
    reason = simple.get(name, "")
    if name in _OF_BUCKET and not subject.in_bucket:
        reason = tr("open a bucket first")
    elif name in _WRITES and subject.read_only:
        reason = tr("the connection is read-only")
    elif name == "add_favourite":
        reason = tr("a favourite already") if subject.favourite else tr("open a bucket first")
    elif name in _OF_FAVOURITE:
        reason = tr("not a favourite")
    elif name == "preview":
        reason = tr("select one object first")
    elif name == "copy_path" and subject.selected:
        reason = tr("too much is selected")
    elif name in _OF_SELECTION and not subject.selected:
        reason = tr("select something first")
    elif subject.found:
        reason = tr("not in search results")
    return reason

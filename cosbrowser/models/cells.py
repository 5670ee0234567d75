"""What the cells of a row say, for a table of one place and for the outline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QDate

from cosbrowser.cos.archive import Archived, State
from cosbrowser.cos.entries import Bucket, ObjectEntry
from cosbrowser.cos.names import shown
from cosbrowser.models import kept_words, kinds, text
from cosbrowser.models.roles import Column
from cosbrowser.models.rows import milliseconds
from cosbrowser.models.text import NEVER, tr

Texts = tuple[str, str, str, str, str, str, str]  # by Column


def name(raw: str) -> str:
    """A raw name as it can be shown; a folder may have none (`a//b`)."""
    return shown(raw) if raw else tr("(no name)")


def of_entry(
    raw: str, entry: ObjectEntry | Bucket | str, bucket_class: str, today: QDate, archived: Archived | None = None
) -> Texts:  # fmt: skip
    """The texts of a value that is called `raw`; objects without a class of their own have that of the bucket."""
    if isinstance(entry, ObjectEntry):
        return (
            name(raw),
            text.size(entry.size),
            text.moment(milliseconds(entry.modified), today),
            archive_class(archived) if archived else text.storage_class(entry.storage_class or bucket_class),
            kinds.kind(raw),
            "",
            shown(entry.etag),
        )
    if isinstance(entry, Bucket):
        created = NEVER if entry.created is None else milliseconds(entry.created)
        its_class = text.storage_class(entry.storage_class)
        return (name(raw), "", text.moment(created, today), its_class, tr("Bucket"), shown(entry.location), "")
    return (name(raw), "", "", "", tr("Folder"), "", "")


def icon(raw: str, entry: ObjectEntry | Bucket | str) -> str:
    """The name of the icon."""
    if isinstance(entry, ObjectEntry):
        return kinds.icon(raw)
    return "bucket" if isinstance(entry, Bucket) else "folder"


def archive_class(archived: Archived) -> str:
    """The class of an object that is in the archive, or where it is on its way back: the column has room for one."""
    if archived.state is State.ARCHIVED:
        return text.storage_class(archived.storage_class)
    return kept_words.archived(archived)


def archive_icon(archived: Archived) -> str:
    """The name of the icon of an object that is in the archive."""
    return {State.RESTORING: "pending", State.RESTORED: "done"}.get(archived.state, "archived")


def tooltip(entry: ObjectEntry | Bucket | str, archived: Archived | None = None, marks: Iterable[str] = ()) -> str:
    """What does not fit into the cells: the whole key, all digits, how long a restored copy can be read."""
    if isinstance(entry, ObjectEntry):
        when = text.exact_moment(milliseconds(entry.modified))
        state = ""
        if archived is not None:
            state = f"{text.storage_class(archived.storage_class)}: {kept_words.archived(archived)}"
            if archived.until is not None:
                state = tr("{0} until {1}", "restored, a moment").format(state, kept_words.local(archived.until))
        return text.tooltip(shown(entry.key), text.octet_count(entry.size), when, state)
    if isinstance(entry, Bucket):
        created = "" if entry.created is None else text.exact_moment(milliseconds(entry.created))
        return text.tooltip(shown(entry.name), created and tr("Created {0}").format(created), *marks)
    return text.tooltip(shown(entry))


def spoken(texts: Texts, column: Column, raw: str) -> str:
    """What a screen reader says of a cell: a name with what it is, else what is shown."""
    if column is not Column.NAME:
        return texts[column]
    its_name = texts[Column.NAME] if raw else tr("without a name")
    return tr("{0}, {1}", "name, kind").format(its_name, texts[Column.KIND])

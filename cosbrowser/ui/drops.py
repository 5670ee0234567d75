"""Files from the desktop over a view: which ones they are, and how they are taken."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


def local_files(mime: QMimeData) -> tuple[str, ...]:
    """The local paths that are carried; nothing when any of it is not a local file."""
    urls = mime.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(url.toLocalFile() for url in urls)


def take(event: QDropEvent) -> None:
    """Accept as a copy: a file manager that proposes to move would delete the files after the drop."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()

"""Files from the desktop over a view: which ones they are, and how they are taken."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def local_files(mime: QMimeData) -> tuple[str, ...]:
    """The local paths that are carried; nothing when any of it is not a local file."""
    urls = mime.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(url.toLocalFile() for url in urls)


def enter(event: QDragEnterEvent) -> None:
    """Accept local files wherever they come in; what takes them is decided with each move.

    A view that refuses where the pointer enters, over empty space for one, hears of no move after it.
    """
    take(event) if local_files(event.mimeData()) else event.ignore()


def take(event: QDropEvent) -> None:
    """Accept as a copy: a file manager that proposes to move would delete the files after the drop."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()

"""Files from the desktop over a view: which ones they are, where they would go, and the ring that shows it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cosbrowser.ui.theme import tokens

_RING = 2


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


def paint_ring(widget: QWidget, rect: QRect) -> None:
    """Draw the drop target's ring and tint inside `rect` of `widget`; call in its paint event, last."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(tokens().accent)
    painter.setPen(QPen(colour, _RING))
    colour.setAlpha(24)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect.toRectF().adjusted(2, 2, -2, -2), 6, 6)
    painter.end()

"""Where a window fits on its screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

# What a window manager puts around a window is known only when it is on the screen; these are generous.
_TITLE = 40
_BORDER = 8


def within(wanted: QRect, room: QRect) -> QRect:
    """`wanted`, the inside of a window, made smaller and moved until it and its frame are within `room`."""
    inside = room.adjusted(_BORDER, _TITLE, -_BORDER, -_BORDER)
    size = wanted.size().boundedTo(inside.size())
    left = max(inside.left(), min(wanted.left(), inside.right() + 1 - size.width()))
    top = max(inside.top(), min(wanted.top(), inside.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), QSize(size))

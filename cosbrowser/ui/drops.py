"""Files from the desktop, and objects, over a view: which ones they are, where they may go, how they are taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.ui.carried import OBJECTS, Origin, origin_of

_MOVE, _COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


@dataclass(frozen=True, slots=True)
class Offer:
    """What would happen if it were dropped now. `origin`: of objects; None for files from the desktop."""

    target: Location
    origin: Origin | None = None
    move: bool = False


class Guide(Protocol):
    """Knows what the views do not: what a connection or a bucket makes of what is dropped."""

    def judge(self, offer: Offer, at: QPoint) -> bool:
        """Say what it comes to, at a point in global coordinates; whether it may be dropped."""
        ...

    def leave(self) -> None:
        """Nothing is over a view any more."""
        ...


def local_files(mime: QMimeData) -> tuple[str, ...]:
    """The local paths that are carried; nothing when any of it is not a local file."""
    urls = mime.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(url.toLocalFile() for url in urls)


def objects(mime: QMimeData) -> bytes:
    """The objects that are carried, as a `Carrier` unpacks them."""
    return bytes(mime.data(OBJECTS).data())


def enter(event: QDragMoveEvent) -> None:
    """Accept files and objects wherever they come in; what takes them is decided with each move.

    A view that refuses where the pointer enters, over empty space for one, hears of no move after it.
    """
    if origin_of(event.mimeData()) is not None:
        event.accept()
    else:
        take(event) if local_files(event.mimeData()) else event.ignore()


def consider(event: QDropEvent, target: Location | None, view: QWidget, guide: Guide | None) -> bool:
    """Accept what may go to the target, as a copy or a move; whether it may. The event is in coordinates of `view`."""
    origin = origin_of(event.mimeData())
    if target is None or not target.bucket:
        taken = False
    elif origin is not None:
        taken = origin.may_go_to(target)
    else:
        taken = bool(local_files(event.mimeData()))
    move = taken and origin is not None and moves(event, origin, target)
    if guide is not None and taken and target is not None:
        taken = guide.judge(Offer(target, origin, move), view.mapToGlobal(event.position().toPoint()))
    elif guide is not None:
        guide.leave()
    if not taken:
        event.ignore()
    elif origin is None:
        take(event)
    else:
        event.setDropAction(_MOVE if move else _COPY)
        event.accept()
    if guide is not None and event.type() == QEvent.Type.Drop:
        guide.leave()
    return taken


def leave(guide: Guide | None) -> None:
    """What was over a view has gone elsewhere."""
    if guide is not None:
        guide.leave()


def moves(event: QDropEvent, origin: Origin, target: Location | None) -> bool:
    """Whether objects are moved: within a bucket, unless Ctrl is held; to another one if Shift is."""
    held = event.modifiers()
    if held & Qt.KeyboardModifier.ControlModifier:
        return False
    if held & Qt.KeyboardModifier.ShiftModifier:
        return True
    here = origin.location
    return target is not None and (here.connection, here.bucket) == (target.connection, target.bucket)


def take(event: QDropEvent) -> None:
    """Accept as a copy: a file manager that proposes to move would delete the files after the drop."""
    event.setDropAction(_COPY)
    event.accept()

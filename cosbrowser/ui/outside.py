"""Objects that leave the application: dragged to a file manager or copied for one, downloaded when they arrive.

Where the target names its folder (X11: direct save; KDE: over D-Bus) the queue downloads straight into it and nobody
waits. Everywhere else the target asks for the addresses of files: these are downloaded then, never before, while it
waits for a while; the window goes on painting.

| where | what it gets |
| --- | --- |
| X11: Thunar, Nemo, Caja, PCManFM and whatever else knows direct save | a folder of its own, through the queue |
| KDE (Dolphin, the desktop), on X11 and on Wayland | the same, over D-Bus |
| Wayland elsewhere, Windows, macOS | files that are downloaded when it asks, while it waits |
| X11 programs that take only addresses of files (a browser) | nothing by dragging; copy and paste do it |
"""

from __future__ import annotations

import sys
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QEventLoop, QMetaType, QMimeData, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication

from cosbrowser.cos import copies
from cosbrowser.cos.entries import Selection
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import tr
from cosbrowser.transfer.job import FINISHED, GroupStatus, State, Which
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui import direct_save
from cosbrowser.ui.files import Files

T = TypeVar("T")

FOLDER = "handed-over"  # of the cache: what other programs were given
URIS = "text/uri-list"
GNOME = "x-special/gnome-copied-files"  # what the file managers of GTK ask the clipboard for first
WAIT_MS = 25_000  # that a program is kept waiting: GTK gives up after 30 s, Qt after 5
_AT_ONCE_SECONDS = 0.1  # after a copy: nobody pastes so soon; a program that keeps the history of the clipboard asks
_AFTER_DROP_MS = 60_000  # in which the target may still ask


class LazyMime(QMimeData):
    """MIME data some of whose formats are made when they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.lazy: dict[str, Callable[[], bytes]] = {}

    def formats(self) -> list[str]:
        return [*super().formats(), *self.lazy]

    def hasFormat(self, mimetype: str, /) -> bool:
        return mimetype in self.lazy or super().hasFormat(mimetype)

    def retrieveData(self, mimetype: str, preferred: QMetaType | QMetaType.Type, /) -> object:
        if mimetype in self.lazy:
            data = self.lazy[mimetype]()
            if mimetype == URIS and preferred != QMetaType(QMetaType.Type.QByteArray):  # Windows asks for `urls`
                return [QUrl.fromEncoded(QByteArray(line)) for line in data.split()]
            return QByteArray(data)
        return super().retrieveData(mimetype, preferred)


class Outside(QObject):
    """Gives what is dragged or copied its outward side. `changed` is connected to the panel of transfers."""

    said = Signal(str, bool)  # for the status line; whether it stays
    _went_on = Signal()

    def __init__(self, engine: Engine, files: Files, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._files = files
        self._folder = folder
        self._awaited: dict[str, GroupStatus | None] = {}  # by the folder: how it ended
        self._drag: _Drag | None = None
        self._copied: LazyMime | None = None

    def drag(self, mime: LazyMime, selection: Selection) -> None:
        """Let what is dragged be dropped outside. Call `drag_over` when the drag has ended."""
        if self._drag is not None:
            self._drag.close()
        self._drag = _Drag(self, mime, selection)

    def drag_over(self) -> None:
        """The button is released; what was dropped elsewhere is asked for from now on."""
        if self._drag is not None:
            self._drag.released()

    def copy(self, mime: LazyMime, selection: Selection, addresses: Iterable[str]) -> None:
        """Let what is copied be pasted outside: as files, and as addresses where text is pasted."""
        copied = _Handed(self, selection, keep=True)
        since = time.monotonic()

        def answer(make: Callable[[], bytes]) -> bytes:
            return make() if time.monotonic() - since > _AT_ONCE_SECONDS else b""

        self._copied = mime
        mime.setText("\n".join(addresses))
        mime.lazy[URIS] = partial(answer, copied.uris)
        if sys.platform.startswith("linux"):
            mime.lazy[GNOME] = partial(answer, lambda: copied.named(b"copy"))

    def let_go(self) -> None:
        """Leave nothing on the clipboard that has to be asked for: the window is closed."""
        clipboard = QGuiApplication.clipboard()
        there = clipboard.mimeData()
        if self._copied is not None and there is self._copied:
            # Qt would ask it on its way out, when there is no Python any more.
            plain = QMimeData()
            for name in QMimeData.formats(there):
                plain.setData(name, there.data(name))
            clipboard.setMimeData(plain)
        self._copied = None

    def download(self, selection: Selection, folder: Path) -> None:
        """Through the queue into a folder that the target has named."""
        self._files.fetch(selection, str(folder))

    def hand_over(self, selection: Selection, *, keep: bool) -> list[Path]:
        """Download to a folder of the cache, and wait; what is in it. Nothing when it failed or took too long.

        It goes on for the next time with `keep`, else it is given up. No input is taken meanwhile: what is asked for
        belongs to a drag or the clipboard, which a key could replace under the program that waits.
        """
        folder = self._folder / uuid.uuid4().hex
        self._awaited[str(folder)] = None
        group = self._ask(selection, folder)
        ended = self._wait(lambda: self._awaited[str(folder)]) if group is not None else None
        self._engine.call(self, copies.tidy, str(self._folder)).then(None, lambda _: None)
        if ended is not None or group is None:
            del self._awaited[str(folder)]
            return _contents(folder) if ended is not None and ended.state is State.DONE else []
        if not keep:
            self._engine.call(self, Queue.cancel, Which(groups=(group,))).then(None, lambda _: None)
        self.said.emit(self._words(keep=keep), True)
        return []

    def _words(self, *, keep: bool) -> str:
        if keep:
            return tr("This takes longer than the other program waits. It goes on: paste again when it is done.")
        return tr("This takes longer than the other program waits. Use “Download…” instead.")

    def _ask(self, selection: Selection, folder: Path) -> int | None:
        started: list[int | None] = []

        def went(group: int | None) -> None:
            started.append(group)
            self._went_on.emit()

        call = self._engine.call(self, Queue.download, selection, str(folder), None)
        call.then(went, lambda _: went(None))
        self._wait(lambda: started)
        return started[0] if started else None

    def _wait(self, answer: Callable[[], T | None]) -> T | None:
        loop, timer = QEventLoop(), QTimer(singleShot=True, interval=WAIT_MS)
        timer.timeout.connect(loop.quit)
        timer.start()

        def look() -> None:
            if answer():
                loop.quit()

        self._went_on.connect(look)
        if not answer():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._went_on.disconnect(look)
        return answer()

    @Slot(object)
    def changed(self, statuses: tuple[GroupStatus, ...]) -> None:
        """What the queue says of its groups; a small one may be over before the call that began it has answered."""
        for status in statuses:
            if status.folder in self._awaited and status.state in FINISHED:
                self._awaited[status.folder] = status
                self._went_on.emit()


class _Handed:
    """Files that are downloaded when they are first asked for, and then stay as they are."""

    def __init__(self, outside: Outside, selection: Selection, *, keep: bool) -> None:
        self._outside = outside
        self._selection = selection
        self._keep = keep
        self._paths: list[Path] = []
        self._is_asking = False

    def uris(self) -> bytes:
        """As a list of addresses."""
        return b"".join(uri + b"\r\n" for uri in self._addresses())

    def named(self, what: bytes) -> bytes:
        """As GTK's file managers take it: what is to be done, then the addresses."""
        addresses = self._addresses()
        return b"\n".join([what, *addresses]) if addresses else b""

    def _addresses(self) -> list[bytes]:
        if not self._paths and not self._is_asking:  # a second program asks while the first one waits
            self._is_asking = True
            self._paths = self._outside.hand_over(self._selection, keep=self._keep)
            self._is_asking = False
        return [bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()) for path in self._paths]


class _Drag(QObject):
    """One drag and what may be asked of it."""

    def __init__(self, outside: Outside, mime: LazyMime, selection: Selection) -> None:
        super().__init__(outside)
        self._outside = outside
        self._selection = selection
        self._handed = _Handed(outside, selection, keep=False)
        self._is_released = self._is_taken = False
        self._direct: direct_save.DirectSave | None = None
        self._service: QObject | None = None
        self._close: list[Callable[[], None]] = []
        if direct_save.is_possible():
            self._direct = direct_save.DirectSave(self)
            self._direct.offer()
            self._close.append(self._direct.close)
            mime.lazy[direct_save.FORMAT] = self._save
        else:  # GTK's file managers prefer addresses, ask for them while the mouse is over them, and keep the answer
            mime.lazy[URIS] = self._uris
        for name, data in self._open_service().items():
            mime.setData(name, QByteArray(data))

    def released(self) -> None:
        """From now on somebody may ask."""
        self._is_released = True
        if self._direct is not None:
            self._direct.stop()
        QTimer.singleShot(_AFTER_DROP_MS, self, self.close)

    @Slot()
    def close(self) -> None:
        """Nobody may ask any more."""
        for close in self._close:
            close()
        self._close.clear()

    def _open_service(self) -> Mapping[str, bytes]:
        if not sys.platform.startswith("linux") or QGuiApplication.platformName() not in ("xcb", "wayland"):
            return {}
        from cosbrowser.ui.extract_service import ExtractService  # noqa: PLC0415 - D-Bus exists only there

        service = ExtractService(self)
        service.asked.connect(self._take)
        self._close.append(service.close)
        return service.open()

    def _save(self) -> bytes:
        folder = self._direct.folder() if self._direct is not None and self._is_released else None
        if folder is None or self._is_taken:
            return direct_save.REFUSED
        self._take(folder)
        return direct_save.SAVED

    @Slot(object)
    def _take(self, folder: Path) -> None:
        if not self._is_taken:
            self._is_taken = True
            self._outside.download(self._selection, folder)

    def _uris(self) -> bytes:
        """Nothing while the mouse is held: some programs look at what is above them at each of its moves."""
        return self._handed.uris() if self._is_released and not self._is_taken else b""


def _contents(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []

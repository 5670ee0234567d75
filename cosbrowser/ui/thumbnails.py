"""Small pictures of objects: read whole up to a size, decoded by a thread of its own, kept on disk for the next time.

The thread is looked at and signals nothing, as that of the preview. It also does all that touches the disk. Bytes of
strangers are decoded by the reader of what they begin as, and only when their dimensions are sane.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import queue
import threading
import time
from collections import OrderedDict, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader

from cosbrowser.cos import preview
from cosbrowser.cos.contents import Picture
from cosbrowser.cos.entries import Location, ObjectEntry
from cosbrowser.cos.errors import Problem
from cosbrowser.models import kinds
from cosbrowser.ui.preview_picture import decoded

if TYPE_CHECKING:
    from cosbrowser.engine.client import Call, Engine

SIDE = 256  # pixels of the longer side
AT_ONCE = 4  # requests in flight
_KEPT = 300  # images in memory: 75 MiB at most
_REFUSED = 10_000  # names that are remembered as no pictures
_LOOK_MS = 15
_PRUNE_EVERY = 200  # files written


@dataclass(frozen=True, slots=True)
class _Task:
    """For the thread: look on the disk, or decode what came."""

    name: str
    picture: Picture | None = field(default=None, repr=False)


class Worker:
    """The thread. What it has done is in `done`: a name, its image (None: not on the disk; null: no picture), and
    whether it was left out because nobody wants it any more.
    """

    def __init__(self, folder: Path, most: int) -> None:
        self.done: deque[tuple[str, QImage | None, bool]] = deque()
        self.wanted: frozenset[str] = frozenset()  # what is not is not done
        self._folder = folder
        self._most = most
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._written = 0
        self._started = False

    def add(self, task: _Task) -> None:
        if not self._started:
            self._started = True
            threading.Thread(target=self._run, name="thumbnails", daemon=True).start()
        self._tasks.put(task)

    def end(self) -> None:
        self._tasks.put(None)

    def _run(self) -> None:
        with contextlib.suppress(OSError):
            self._prune()
        while (task := self._tasks.get()) is not None:
            if task.name not in self.wanted:
                self.done.append((task.name, None, True))
                continue
            image = QImage() if task.picture is not None else None
            # Without a disk there are pictures all the same; and one that fails does not end the others.
            with contextlib.suppress(Exception):
                image = self._look(task.name) if task.picture is None else self._make(task.name, task.picture)
            self.done.append((task.name, image, False))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.png"

    def _look(self, name: str) -> QImage | None:
        path = self._path(name)
        if not path.is_file():
            return None
        reader = QImageReader(str(path), b"png")
        reader.setAutoDetectImageFormat(False)
        size = reader.size()
        if max(size.width(), size.height()) > SIDE:
            return None  # not of ours
        image = reader.read()
        os.utime(path)  # what was seen last is kept longest
        return None if image.isNull() else image

    def _make(self, name: str, picture: Picture) -> QImage:
        image, _ = decoded(picture, SIDE)
        if image.isNull():
            return image
        if max(image.width(), image.height()) > SIDE:  # not every reader scales
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        with contextlib.suppress(OSError):
            self._write(name, image)
        return image

    def _write(self, name: str, image: QImage) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(name)
        beside = path.with_suffix(".new")
        if image.save(str(beside), "png"):  # pyright: ignore[reportArgumentType, reportCallIssue]  takes a name
            beside.replace(path)
        self._written += 1
        if self._written % _PRUNE_EVERY == 0:
            self._prune()

    def _prune(self) -> None:
        """Take the oldest away until there is room."""
        files = [(entry.stat().st_mtime_ns, entry.stat().st_size, entry.path) for entry in self._entries()]
        left = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if left <= self._most:
                return
            Path(path).unlink(missing_ok=True)
            left -= size

    def _entries(self) -> Iterator[os.DirEntry[str]]:
        if self._folder.is_dir():
            with os.scandir(self._folder) as found:
                yield from (entry for entry in found if entry.is_file(follow_symlinks=False))


class Thumbnails(QObject):
    """Small pictures of the objects that one sees. What is scrolled away is given up."""

    changed = Signal()

    def __init__(
        self, engine: Engine, folder: Path, most_octets: int, kept_octets: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._most = most_octets
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._refused: set[str] = set()  # no pictures, or not to be had
        self._wanted: dict[str, tuple[Location, ObjectEntry]] = {}
        self._looking: set[str] = set()  # the thread has them
        self._missing: set[str] = set()  # not on the disk
        self._calls: dict[str, Call[Picture | None]] = {}
        self.requests = 0
        self.worker = Worker(folder, kept_octets)
        self.destroyed.connect(self.worker.end)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether pictures are being made."""
        return bool(self._looking or self._calls)

    def image(self, location: Location, entry: ObjectEntry) -> QImage | None:
        """The small picture, if it is there."""
        if not self._may_be(entry):
            return None
        name = name_of(location, entry)
        if name in self._images:
            self._images.move_to_end(name)
        return self._images.get(name)

    def want(self, location: Location, entries: Iterable[ObjectEntry]) -> None:
        """Make these, in this order, and nothing else."""
        named = {name_of(location, entry): (location, entry) for entry in entries if self._may_be(entry)}
        self._wanted = {
            name: where for name, where in named.items() if name not in self._images and name not in self._refused
        }
        self.worker.wanted = frozenset(self._wanted)
        for name in [name for name in self._calls if name not in self._wanted]:
            self._calls.pop(name).cancel()
        for name in self._wanted:
            if name not in self._looking and name not in self._missing and name not in self._calls:
                self._hand(_Task(name))
        self._ask()

    def _may_be(self, entry: ObjectEntry) -> bool:
        return 0 < entry.size <= self._most and kinds.icon(entry.key) == "file-image"

    def _hand(self, task: _Task) -> None:
        self._looking.add(task.name)
        self.worker.add(task)
        self._timer.start()

    def _ask(self) -> None:
        for name, (location, entry) in self._wanted.items():
            if len(self._calls) >= AT_ONCE:
                return
            if name in self._missing and name not in self._calls and name not in self._looking:
                self.requests += 1
                call = self._engine.call(self, preview.picture, location, entry, self._most)
                self._calls[name] = call.then(partial(self._on_read, name), partial(self._on_failed, name))

    def _on_read(self, name: str, picture: Picture | None) -> None:
        self._calls.pop(name, None)
        if picture is None:
            self._refuse(name)
        else:
            self._hand(_Task(name, picture))
        self._ask()

    def _on_failed(self, name: str, _problem: Problem) -> None:
        self._calls.pop(name, None)
        self._refuse(name)
        self._ask()

    def _refuse(self, name: str) -> None:
        if len(self._refused) > _REFUSED:
            self._refused.clear()
        self._refused.add(name)
        self._missing.discard(name)
        self._wanted.pop(name, None)

    @Slot()
    def _look(self) -> None:
        end = time.perf_counter() + 0.005
        any_new = False
        while self.worker.done and time.perf_counter() < end:
            name, image, left_out = self.worker.done.popleft()
            self._looking.discard(name)
            if left_out:
                self._missing.discard(name)
                if name in self._wanted:  # again
                    self._hand(_Task(name))
            elif image is None:
                self._missing.add(name)
            elif image.isNull():
                self._refuse(name)
            else:
                self._missing.discard(name)
                self._wanted.pop(name, None)
                self._images[name] = image
                any_new = True
                while len(self._images) > _KEPT:
                    self._images.popitem(last=False)
        if not self._looking:
            self._timer.stop()
        self._ask()
        if any_new:
            self.changed.emit()


def name_of(location: Location, entry: ObjectEntry) -> str:
    """What the small picture of this content of this object is called on the disk."""
    known = "\0".join((location.connection, location.bucket, entry.key, entry.etag, str(entry.size)))
    return hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()

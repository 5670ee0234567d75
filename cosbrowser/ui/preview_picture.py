"""Pictures: decoded by a thread of their own, to no more pixels than a screen can show."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.contents import Picture
from cosbrowser.models import text

MOST_PIXELS = 60_000_000  # of four bytes: Qt itself refuses above 256 MiB
_LONGEST_SIDE = 2048  # pixels kept
_LOOK_MS = 10
_MARGIN = 16


@dataclass
class _Job:
    """What the thread fills in; `done` last."""

    picture: Picture
    image: QImage = field(default_factory=QImage)
    size: QSize = field(default_factory=QSize)
    done: bool = False

    def run(self) -> None:
        try:
            self.image, self.size = decoded(self.picture, _LONGEST_SIDE)
        finally:
            self.done = True


def drawable(form: str) -> bool:
    """Whether the platform draws such pictures. PDF is not among what every Qt has: it comes with the Qt PDF module."""
    return QByteArray(form.encode()) in QImageReader.supportedImageFormats()


def decoded(picture: Picture, longest: int) -> tuple[QImage, QSize]:
    """The picture in no more pixels than that on its longer side, where its reader can; and how large it is.

    The image is null when it cannot be shown. Dimensions are looked at before anything is decoded.
    """
    octets = QByteArray(picture.data)
    source = QBuffer(octets)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    # Only the reader of the form that the bytes begin as: others, SVG among them, may load what a file names.
    reader = QImageReader(source, QByteArray(picture.form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return QImage(), size
    if max(size.width(), size.height()) > longest or picture.form == "pdf":  # whose size is that of paper
        box = QSize(longest, longest)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read(), size


class PictureReader(QObject):
    """Decodes one picture at a time; of those asked for meanwhile, the last.

    The thread is looked at and signals nothing: it may outlive whoever waited for it. Qt lets other threads run while
    it decodes (20 megapixels: 0.1 to 0.3 s, no gap over 10 ms in the window).
    """

    finished = Signal(object, object)  # QImage, null if it cannot be shown; QSize of the picture, empty if not known

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._next: Picture | None = None
        self._wanted = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def read(self, picture: Picture) -> None:
        """Decode this one; what was asked for before is not reported any more."""
        self._wanted = True
        if self._job is None:
            self._start(picture)
        else:
            self._next = picture

    def forget(self) -> None:
        """Report nothing."""
        self._next, self._wanted = None, False

    def _start(self, picture: Picture) -> None:
        self._job = _Job(picture)
        threading.Thread(target=self._job.run, name="picture", daemon=True).start()
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        job = self._job
        if job is None or not job.done:
            return
        self._job = None
        self._timer.stop()
        following, self._next = self._next, None
        if following is not None:
            self._start(following)
        elif self._wanted:
            self._wanted = False
            self.finished.emit(job.image, job.size)


class PictureView(QWidget):
    """A picture in the middle, made smaller when it does not fit, never larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._fitted = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_image(self, image: QImage, size: QSize) -> None:
        """Show an image of a picture of that size; a null one shows nothing."""
        self._image, self._fitted = image, QImage()
        words = self.tr("Picture, {0} by {1} pixels")
        self.setAccessibleName(words.format(text.number(size.width()), text.number(size.height())))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._image.isNull() or room.isEmpty():
            return
        ratio = self.devicePixelRatioF()
        most = QSize(round(room.width() * ratio), round(room.height() * ratio))
        size = self._image.size()
        if size.width() > most.width() or size.height() > most.height():
            size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        if self._fitted.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._fitted = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        box = QRect(0, 0, round(size.width() / ratio), round(size.height() / ratio))
        box.moveCenter(self.rect().center())
        QPainter(self).drawImage(box, self._fitted)

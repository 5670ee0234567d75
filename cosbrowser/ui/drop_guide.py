"""What a drop comes to, said beside the pointer while something is over a view; what cannot be done is not taken."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cosbrowser.cos.entries import Location
from cosbrowser.cos.protection import DAY
from cosbrowser.models import kept_words
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.drops import Offer
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.files import Files
from cosbrowser.ui.theme import tokens

_REST_MS = 300  # over a bucket, before it is asked whether it is immutable
_GAP = 10  # around the words, and from the edge
_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_BESIDE = QPoint(14, 22)  # from the pointer, below it
_BELOW_PICTURE = QPoint(13, 48)  # where objects are dragged: below the picture that hangs at it


class DropGuide(QObject):
    """For all views of a window that take files and objects."""

    def __init__(self, files: Files, connections: Connections, window: QWidget) -> None:
        super().__init__(window)
        self._files = files
        self._connections = connections
        self._offer: Offer | None = None
        self._asked: set[tuple[str, str]] = set()  # buckets, by connection
        self.hint = DropHint(window)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)

    def judge(self, offer: Offer, at: QPoint) -> bool:
        """Say what it comes to; whether it may be dropped. `at` is the pointer, in global coordinates."""
        if self._offer is None or self._offer.target != offer.target:
            self._rest.start()
        self._offer = offer
        refusal = self._refusal(offer)
        away = _BESIDE if offer.origin is None else _BELOW_PICTURE
        self.hint.show_words(refusal or self._words(offer), at, away, wrong=bool(refusal))
        return not refusal

    def leave(self) -> None:
        """Nothing is over a view any more."""
        self._offer = None
        self._rest.stop()
        self.hint.hide()

    def _refusal(self, offer: Offer) -> str:
        if self._is_read_only(offer.target):
            return self.tr("This connection is read-only.")
        if offer.move and offer.origin is not None and self._is_read_only(offer.origin.location):
            return self.tr("The connection they come from is read-only: they can be copied, not moved.")
        return ""

    def _is_read_only(self, place: Location) -> bool:
        connection = self._connections.get(place.connection)
        return connection is not None and connection.read_only

    def _words(self, offer: Offer) -> str:
        target = offer.target
        name, kept = quoted(target.name), ""
        policy = self._files.policies.get((target.connection, target.bucket))
        if offer.origin is None:
            words, kept = self.tr("Upload to {0}"), self._files.drop_words(target)
        else:
            words = self.tr("Move to {0}") if offer.move else self.tr("Copy to {0}")
            if policy is not None:
                kept = self.tr("Kept there as long as the originals; where that is not possible, for {0}")
                kept = kept.format(kept_words.period(policy.default * DAY))
        return "\n".join(line for line in (words.format(name), kept) if line)

    @Slot()
    def _on_rested(self) -> None:
        """Learn of a bucket whether it keeps what comes to it, before it does."""
        if self._offer is None:
            return
        bucket = (self._offer.target.connection, self._offer.target.bucket)
        if bucket not in self._files.policies and bucket not in self._asked:
            self._asked.add(bucket)
            self._files.learn(Location(*bucket), self._say_again)

    def _say_again(self) -> None:
        if self._offer is not None and not self._refusal(self._offer):
            self.hint.say(self._words(self._offer))


class DropHint(QWidget):
    """A few words over a window, which the mouse does not see."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text = ""
        self._at = self._away = QPoint()
        self._wrong = False
        self.hide()

    def show_words(self, text: str, at: QPoint, away: QPoint, *, wrong: bool) -> None:
        """Show this beside a point in global coordinates, so far away; `wrong`: as something that cannot be done."""
        self._at, self._away, self._wrong = at, away, wrong
        self.say(text)
        self.show()
        self.raise_()

    def say(self, text: str) -> None:
        """Show other words where it is."""
        self.text = text
        window, metrics = self._window, self.fontMetrics()
        room = QRect(window.rect()).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        wanted = metrics.boundingRect(QRect(0, 0, room.width() - 2 * _GAP, 0), _ALIGNED, text)
        box = QRect(0, 0, wanted.width() + 2 * _GAP + 2, wanted.height() + _GAP)
        pointer = window.mapFromGlobal(self._at)
        box.moveTopLeft(pointer + self._away)
        if box.bottom() > room.bottom():
            box.moveBottom(pointer.y() - _GAP)
        box.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
        self.setGeometry(box)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.bad if self._wrong else t.accent), 1))
        painter.setBrush(QColor(t.side))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QColor(t.bad if self._wrong else t.text))
        painter.drawText(self.rect().adjusted(_GAP, 0, -_GAP, 0), _ALIGNED, self.text)
        painter.end()

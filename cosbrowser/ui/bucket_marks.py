"""Looks up once what marks a bucket in the tree of places: when one has rested in it for a moment."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cosbrowser.cos import bucket_marks
from cosbrowser.cos.bucket_marks import Marks
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine

_AFTER_MS = 600  # the listing comes first


class BucketMarks(QObject):
    """A few requests for each bucket that is opened, in each run; again when something about it was changed here."""

    known = Signal(object, object)  # Location of the bucket, Marks

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._asked: set[Location] = set()
        self._bucket: Location | None = None
        self._rest = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._rest.timeout.connect(self._ask)

    @Slot(object)
    def look(self, place: Location) -> None:
        """One is at that place."""
        bucket = Location(place.connection, place.bucket)
        if bucket == self._bucket:
            return
        self._bucket = bucket
        self._rest.stop()
        if bucket.bucket and bucket not in self._asked:
            self._rest.start()

    @Slot(object)
    def look_again(self, place: Location) -> None:
        """Something has changed there."""
        bucket = Location(place.connection, place.bucket)
        if place == bucket and bucket in self._asked:
            self._asked.discard(bucket)
            self._bucket = None
            self.look(bucket)

    @Slot()
    def _ask(self) -> None:
        bucket = self._bucket
        if bucket is not None:
            self._asked.add(bucket)
            call = self._engine.call(self, bucket_marks.marks_of, bucket)
            call.then(partial(self._on_known, bucket), partial(self._on_failed, bucket))

    def _on_known(self, bucket: Location, marks: Marks) -> None:
        self.known.emit(bucket, marks)

    def _on_failed(self, bucket: Location, _problem: object) -> None:
        """No word of it: what one does in the bucket says what is wrong. The next time one comes it is asked again."""
        self._asked.discard(bucket)

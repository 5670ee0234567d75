"""A line in a dialog that says which of the selected objects are protected, before anything is sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cosbrowser.cos import kept
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.kept import Sum
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.ui.dialogs.parts import GAP, label
from cosbrowser.ui.icons import IconLabel

MOST_READ = 1000  # objects that are looked up; of more it costs too much


class ProtectedLine(QWidget):
    """Looks while the dialog is open; hidden while there is nothing to say.

    Selected objects are looked up one by one, up to a thousand; of what is below folders, or of more, it says only
    that the bucket protects objects. A bucket without a retention policy costs one request.
    """

    known = Signal()  # all that will be known is

    def __init__(self, engine: Engine, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._each = not selection.folders and 0 < len(selection.objects) <= MOST_READ
        self._objects = len(selection.objects)
        self._sum = Sum()
        self.words = label("", "caution")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(IconLabel("lock-key", "caution"))
        row.addWidget(self.words, 1)
        self.hide()
        asked = selection if self._each else Selection(selection.location)
        self._stream: Stream[Sum] | None = engine.stream(self, kept.protected_of, asked).each(
            self._on_sum, self._on_all, self._on_failed
        )

    @property
    def keys(self) -> frozenset[str]:
        """The selected objects that are known to be protected."""
        return frozenset(self._sum.keys)

    @property
    def looking(self) -> bool:
        """Whether more may become known."""
        return self._stream is not None

    def stop(self) -> None:
        """Look no further."""
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None

    def _on_sum(self, total: Sum) -> None:
        self._sum = total
        words = kept_words.protected_sum(total, self._objects)
        if total.policy is not None and not self._each:
            words = self.tr("The bucket has a retention policy: what is protected by it or by legal holds stays.")
        self.words.setText(words)
        self.setVisible(bool(words))
        self.setAccessibleName(words)

    def _on_all(self) -> None:
        self._stream = None
        self.known.emit()

    def _on_failed(self, _problem: Problem) -> None:
        """What is not known here, the server says when it is done."""
        self._stream = None
        self.known.emit()

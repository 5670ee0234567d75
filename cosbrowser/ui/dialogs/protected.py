"""A line in a dialog that says which of the chosen objects are protected, before anything is sent."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cosbrowser.cos import kept
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.kept import MOST_LOOKED, Sum
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.parts import GAP, label, link, on_pressed
from cosbrowser.ui.icons import IconLabel


class ProtectedLine(QWidget):
    """Looks while the dialog is open, also at what is below folders; hidden while there is nothing to say.

    A bucket without a retention policy costs one request. Else each object is looked up, up to twenty thousand of
    them, and a person may stop that: what is not known here, the server refuses, and that is told.
    """

    known = Signal()  # all that will be known is
    progressed = Signal()

    def __init__(self, engine: Engine, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._objects = 0 if selection.folders else len(selection.objects)  # 0: not known
        self._sum = Sum()
        self._keys: set[str] = set()
        self._stopped = False
        self.words = label("", "caution")
        self.stop_button = link(self.tr("Look no further"))
        self.stop_button.clicked.connect(on_pressed(self._on_stop))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(IconLabel("lock-key", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()
        asked = selection
        if len(selection.objects) > MOST_LOOKED:  # a million of them are not sent to and fro
            asked = replace(selection, objects=selection.objects[:MOST_LOOKED], folders=())
        self._stream: Stream[Sum] | None = engine.stream(self, kept.protected_of, asked).each(
            self._on_sum, self._on_all, self._on_failed
        )

    @property
    def keys(self) -> frozenset[str]:
        """The objects that are known to be protected, also those below the selected folders."""
        return frozenset(self._keys)

    @property
    def has_policy(self) -> bool:
        """Whether the bucket is known to have a retention policy."""
        return self._sum.policy is not None

    @property
    def looking(self) -> bool:
        """Whether more may become known."""
        return self._stream is not None

    def stop(self) -> None:
        """Look no further."""
        if self._stream is not None:
            self._stream.cancel()
            self._stream = None

    def _on_stop(self) -> None:
        self.stop()
        self._stopped = True
        self._on_all()

    def _on_sum(self, total: Sum) -> None:
        self._sum = total
        self._keys.update(total.keys)
        self._show()
        self.progressed.emit()

    def _show(self) -> None:
        total = self._sum
        words = ""
        if total.policy is not None and self.looking:
            words = self.tr("Looking which objects are protected: {0} looked up, {1} protected so far…").format(
                number(total.looked), number(total.count)
            )
        elif total.policy is not None:
            words = kept_words.protected_sum(total, self._objects or total.looked)
            if self._stopped or total.cut:
                rest = self.tr("Only {0} objects were looked up. What else is protected stays, and is told afterwards.")
                if not total.looked:
                    rest = self.tr("No object was looked up. What is protected stays, and is told afterwards.")
                words = f"{words} {rest.format(number(total.looked))}".strip()
        self.words.setText(words)
        self.stop_button.setVisible(self.looking)
        self.setVisible(bool(words))
        self.setAccessibleName(words)

    @Slot()
    def _on_all(self) -> None:
        self._stream = None
        self._show()
        self.known.emit()

    def _on_failed(self, _problem: Problem) -> None:
        """What is not known here, the server says when it is done."""
        self._stopped = True
        self._on_all()

"""The dialog that asks for readable copies of archived objects."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from cosbrowser.cos import archive
from cosbrowser.cos.archive import ACCELERATED, ARCHIVE, HOURS, Archived, State
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.ui.dialogs.bulk import BulkDialog, named
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.parts import label
from cosbrowser.ui.length_field import DaysField

_TIERS = {ARCHIVE: "Bulk", ACCELERATED: "Accelerated"}


class RestoreDialog(BulkDialog):
    """Days and tier. `now`: of the one object, None where nothing is known of several."""

    began = Signal(object)  # tuple[str, ...]: keys whose restore has begun

    def __init__(
        self, parent: QWidget | None, engine: Engine, selection: Selection, now: Archived | None = None
    ) -> None:
        super().__init__(parent, engine, selection, 500)
        self._now = now
        self.setWindowTitle(self.tr("Restore"))
        self.title.setText(self.tr("Restore {0} from the archive").format(named(selection)))
        self.apply_button.setText(self.tr("Restore"))
        self.days = DaysField(7, 1, archive.MOST_DAYS)
        self.tier = QComboBox()
        accelerated = self.tr("Accelerated: within {0} hours").format(HOURS[ACCELERATED])
        bulk = self.tr("Bulk: within {0} hours").format(HOURS[ARCHIVE])
        if now is None:
            self.tier.addItem(self.tr("As fits the class of each object"), "")
        if now is None or now.storage_class == ARCHIVE:
            self.tier.addItem(bulk, _TIERS[ARCHIVE])
        if now is None or now.storage_class == ACCELERATED:
            self.tier.addItem(accelerated, _TIERS[ACCELERATED])
        form = Form()
        form.add(self.tr("Keep the copy for"), self.days)
        form.add(self.tr("Tier"), self.tier)
        self.explained = label("", "quiet")
        self.fields.addWidget(form)
        self.fields.addWidget(self.explained)
        if now is not None and now.state is State.RESTORED and now.until is not None:
            words = self.tr("A copy is there until {0}. It is then kept for so many days from now instead.")
            self.explained.setText(words.format(kept_words.local(now.until)))
        else:
            self.explained.setText(
                self.tr("The objects stay archived; a copy can be read for these days, and is billed beside them.")
            )
        self.days.valueChanged.connect(self._on_edited)
        self._on_edited()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, selection: Selection, now: Archived | None = None
    ) -> RestoreDialog:
        """Show it for objects and folders of one bucket."""
        dialog = cls(parent, engine, selection, now)
        dialog.open()
        return dialog

    def _start(self) -> Stream[Progress]:
        tier = str(self.tier.currentData())
        return self.engine.stream(self, archive.restore, self.selection, self.days.value(), tier)

    def _on_progress(self, progress: Progress) -> None:
        super()._on_progress(progress)
        if progress.done:
            self.began.emit(progress.done)

    @Slot()
    def _on_edited(self) -> None:
        self.days.setAccessibleDescription(number(self.days.value()))
        self.set_ready(True)

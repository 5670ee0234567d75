"""The part of the retention panel of a bucket about drag and drop: how long files are kept that are dropped there."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cosbrowser.cos.protection import DAY, Protection
from cosbrowser.cos.retention import INDEFINITE
from cosbrowser.models import kept_words
from cosbrowser.models.text import number
from cosbrowser.transfer.job import NewRetention
from cosbrowser.ui.dialogs.parts import heading, label, set_wrong
from cosbrowser.ui.length_field import LengthField

_ASK, _DEFAULT, _PERIOD, _INDEFINITE = range(4)


class DropsBox(QWidget):
    """Holds as soon as it is chosen, for uploads that show no dialog; what the policy forbids does not."""

    chosen = Signal(object)  # NewRetention | None: ask

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policy = Protection()
        title = heading(self.tr("Files dropped here"), 13)
        self.how = QComboBox()
        self.how.setAccessibleName(title.text())
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setMinimumContentsLength(12)
        self.how.setToolTip(self.tr("Also for files that are pasted, or chosen with “Upload Files…”"))
        self.length = LengthField(self.tr("Length of the period"))
        self.fault = label("", "bad")
        self.remark = label(self.tr("Objects that are copied here are kept as long as their source."), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        for widget in (title, self.how, self.length, self.fault, self.remark):
            column.addWidget(widget)
        self.how.currentIndexChanged.connect(self._on_edited)
        self.length.edited.connect(self._on_edited)
        self.hide()

    def show_for(self, policy: Protection, wanted: NewRetention | None) -> None:
        """Show what is set for a bucket of this policy."""
        self._policy = policy
        with QSignalBlocker(self.how), QSignalBlocker(self.length):
            self.how.clear()
            self.how.addItem(self.tr("Ask each time"), _ASK)
            default = kept_words.period(policy.default * DAY)
            self.how.addItem(self.tr("Bucket's default: {0}").format(default), _DEFAULT)
            self.how.addItem(self.tr("For a period"), _PERIOD)
            self.how.addItem(self.tr("Indefinitely, until a period is set"), _INDEFINITE)
            self.length.set_seconds(policy.default * DAY)
            if wanted is not None:
                kind = {None: _DEFAULT, INDEFINITE: _INDEFINITE}.get(wanted.period, _PERIOD)
                self.how.setCurrentIndex(kind)
                if kind == _PERIOD and wanted.period is not None:
                    self.length.set_seconds(wanted.period)
        self._show()
        self.show()

    def _show(self) -> None:
        period = self.how.currentData() == _PERIOD
        self.length.setVisible(period)
        right = not period or self._policy.allows(self.length.seconds)
        words = self.tr("This bucket allows {0} to {1} days.")
        self.fault.setText("" if right else words.format(number(self._policy.minimum), number(self._policy.maximum)))
        self.fault.setVisible(not right)
        set_wrong(self.length.amount, not right)

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        how = self.how.currentData()
        if how == _PERIOD and not self._policy.allows(self.length.seconds):
            return  # what was set stays until this is right
        period = {_PERIOD: self.length.seconds, _INDEFINITE: INDEFINITE}.get(how)
        self.chosen.emit(None if how == _ASK else NewRetention(period))

"""The service instances that a key reaches, to be ticked, and where to find one's CRN where they cannot be listed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cosbrowser.cos.names import shown
from cosbrowser.cos.resource_controller import Instance
from cosbrowser.models.text import tooltip, tr
from cosbrowser.ui.dialogs.parts import GAP, Disclosure, announce, label

_ROWS = 6  # shown at a time
_INSTANCE = Qt.ItemDataRole.UserRole


class InstancePicker(QWidget):
    """A list with a tick before each instance; all are ticked at first. Hidden while there is nothing to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label()
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.title.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.hide()

    def show_instances(self, instances: tuple[Instance, ...]) -> None:
        """Offer these."""
        self.list.clear()
        for instance in instances:
            item = QListWidgetItem(shown(instance.name or instance.crn), self.list)
            item.setData(_INSTANCE, instance)
            item.setToolTip(tooltip(instance.crn))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + GAP))
        self.list.setCurrentRow(0)
        rows = min(len(instances), _ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())
        many = self.tr("The key reaches %Ln service instances. Open:", "", len(instances))
        self.title.setText(many if len(instances) > 1 else self.tr("The key reaches one service instance:"))
        self.list.setAccessibleName(self.title.text())
        self.show()
        announce(self, self.title.text())

    def clear(self) -> None:
        """There is nothing to choose."""
        self.list.clear()
        self.hide()

    def chosen(self) -> tuple[Instance, ...]:
        """The ticked ones, in order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_INSTANCE) for item in items if item.checkState() is Qt.CheckState.Checked)


def where_is_the_crn() -> Disclosure:
    """Says where the CRN of a service instance is to be found."""
    steps = label(
        tr(
            "In a service credential it stands as “resource_instance_id”. In the IBM Cloud console: Resource list > "
            "Storage, click the line of your Object Storage instance beside its name, and copy the CRN from the panel "
            "that opens. On the command line: ibmcloud resource service-instance NAME. It begins with crn:v1: and "
            "ends with two colons."
        )
    )
    steps.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return Disclosure(tr("Where do I find this?"), steps)

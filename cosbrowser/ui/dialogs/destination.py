"""The dialog that asks where objects shall go: a tree of places, and the path to type."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import protection
from cosbrowser.cos.entries import DELIMITER, Location
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.places import PlacesModel
from cosbrowser.models.text import number, tr
from cosbrowser.ui.addresses import Address, parse
from cosbrowser.ui.carried import Carried
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.dialogs.parts import (
    GAP,
    MARGIN,
    FittingDialog,
    button_row,
    come_before,
    heading,
    label,
    set_role,
    set_wrong,
)
from cosbrowser.ui.dialogs.protected import ProtectedLine
from cosbrowser.ui.dialogs.upload_protection import Protection, ProtectionFields
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.tree import PlaceTree

_TREE_HEIGHT = 280
_REST_MS = 300  # the path is typed: not every letter is a bucket


class DestinationDialog(FittingDialog):
    """Gives back the place by `chosen`. What is typed need not exist: a folder comes with its first object.

    Where the bucket has a retention policy it asks how long the copies are kept; and of a move it says which of the
    objects have to stay.
    """

    chosen = Signal(object, object, object)  # Location, NewRetention | None (as the source), keys that stay

    def __init__(
        self, parent: QWidget | None, engine: Engine, connections: Connections, carried: Carried, start: Location,
        *, move: bool,
    ) -> None:  # fmt: skip
        super().__init__(parent, 520)
        self._connections = connections
        self._origin = carried.origin
        self._move = move
        self._target: Location | None = None
        self.setWindowTitle(self.tr("Move to") if move else self.tr("Copy to"))
        self._model = PlacesModel(engine, self)
        for connection in connections.all:
            if not connection.read_only:
                self._model.connection_changed(connection)
        self.tree = PlaceTree()
        self.tree.setAccessibleName(self.tr("Places"))
        self.tree.setAcceptDrops(False)
        self.tree.show_model(self._model)
        self.tree.setMinimumHeight(_TREE_HEIGHT)
        self.tree.setProperty("surface", "side")
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("Path"))
        self.remark = label("", "quiet")
        self.retention: ProtectionFields | None = None  # of the bucket that is chosen, where it has a policy
        self._engine = engine
        self._policies: dict[tuple[str, str], protection.Protection | None] = {}
        self._pressed = False  # before all was known that is said first
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._learn)
        self._kept = QVBoxLayout()
        self._kept.setContentsMargins(0, GAP // 2, 0, 0)
        self.protected = ProtectedLine(engine, carried.selection) if move else None
        self._count = 0 if carried.selection.folders else len(carried.selection.objects)
        self.go_button = QPushButton(self.tr("Move") if move else self.tr("Copy"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        column.addWidget(heading((self.tr("Move {0} to") if move else self.tr("Copy {0} to")).format(_what(carried))))
        column.addWidget(self.tree, 1)
        column.addWidget(self.path)
        column.addWidget(self.remark)
        column.addLayout(self._kept)
        if self.protected is not None:
            column.addWidget(self.protected)
            self.protected.known.connect(self._on_protected)
        column.addWidget(button_row(primary=self.go_button, others=(self.cancel_button,)))
        self.path.textChanged.connect(self._on_typed)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.clicked.connect(self._on_current)
        self.go_button.clicked.connect(self._on_go)
        self.cancel_button.clicked.connect(self.reject)
        self._model.revealed.connect(self.tree.expand)  # what is below it is what one looks for
        self.tree.reveal(start)
        self.path.setText(self._address(start))
        self._mark(wrong=False)  # nobody has chosen it
        self.path.setFocus()
        self.path.selectAll()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, connections: Connections, carried: Carried, start: Location,
        *, move: bool,
    ) -> DestinationDialog:  # fmt: skip
        """Show it, at the place `start`."""
        dialog = cls(parent, engine, connections, carried, start, move=move)
        dialog.open()
        return dialog

    def _address(self, place: Location) -> str:
        return str(Address(self._connections.name_of(place.connection), place.bucket, place.prefix))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        place = self.tree.location_at(index)
        if place is not None and self.tree.hasFocus():
            self.path.setText(self._address(place))

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self._target, wrong = self._meant(typed)
        self.remark.setText(wrong)
        self._mark(wrong=bool(wrong))
        self.path.setAccessibleDescription(wrong)
        self._show_retention()
        self._judge()
        self._rest.start()

    # Retention

    @property
    def _bucket(self) -> tuple[str, str] | None:
        return (self._target.connection, self._target.bucket) if self._target is not None else None

    def _learn(self) -> None:
        """Ask whether the bucket keeps what comes to it."""
        bucket = self._bucket
        if bucket is not None and bucket not in self._policies:
            call = self._engine.call(self, protection.policy_of, Location(*bucket))
            call.then(partial(self._on_policy, bucket), partial(self._on_no_policy, bucket))

    def _on_policy(self, bucket: tuple[str, str], policy: protection.Protection | None) -> None:
        self._policies[bucket] = policy
        if policy is not None:
            self._pressed = False  # how long the copies are kept is to be seen first
        self._show_retention()
        self._judge()
        self._go_on()

    def _on_no_policy(self, bucket: tuple[str, str], _problem: Problem) -> None:
        """Who may not read it may still copy; the bucket need not exist."""
        self._on_policy(bucket, None)

    def _show_retention(self) -> None:
        bucket = self._bucket
        policy = self._policies.get(bucket) if bucket is not None else None
        while (taken := self._kept.takeAt(0)) is not None:
            if (old := taken.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.retention = None
        if policy is not None:
            days = Protection(*(n * protection.DAY for n in (policy.default, policy.minimum, policy.maximum)))
            self.retention = ProtectionFields(days, copies=True)
            self.retention.edited.connect(self._judge)
            self._kept.addWidget(self.retention)
            come_before((self.go_button, self.cancel_button), self.retention.stops)

    @Slot()
    def _judge(self) -> None:
        fault = self.retention.fault() if self.retention is not None else ""
        keys = self.protected.keys if self.protected is not None else frozenset[str]()
        nothing_left = 0 < self._count <= len(keys)
        if keys and not self.remark.text():
            self.remark.setText(self.tr("What is protected stays where it is."))
        self.go_button.setEnabled(self._target is not None and not fault and not nothing_left)

    @Slot()
    def _on_protected(self) -> None:
        self._judge()
        if self.protected is not None and self.protected.keys:
            self._pressed = False  # what is protected is to be read first
        self._go_on()

    def _mark(self, *, wrong: bool) -> None:
        set_role(self.remark, "bad" if wrong else "quiet")
        set_wrong(self.path, wrong)

    def _meant(self, typed: str) -> tuple[Location | None, str]:
        """The place that is typed, or what is wrong with it."""
        address = parse(typed)
        if address is None:
            return None, ""
        connection = self._connections.named(address.connection)
        if connection is None:
            return None, self.tr("There is no connection “{0}”.").format(address.connection)
        if connection.read_only:
            return None, self.tr("This connection is read-only.")
        if not address.bucket:
            return None, self.tr("Choose a bucket, or a folder in one.")
        prefix = address.prefix
        if prefix and not prefix.endswith(DELIMITER):
            prefix += DELIMITER
        target = Location(connection.id, address.bucket, prefix)
        if not self._origin.may_go_to(target):
            same = target.prefix == self._origin.location.prefix
            return None, self.tr("They are there already.") if same else self.tr("This is inside of what is selected.")
        return target, ""

    @Slot()
    def _on_go(self) -> None:
        self._pressed = True
        self._rest.stop()
        self._learn()
        self._go_on()

    def _go_on(self) -> None:
        """Do what was asked for, once it is known whether the bucket keeps it, and what stays of a move."""
        bucket, looking = self._bucket, self.protected is not None and self.protected.looking
        if not self._pressed or self._target is None or bucket not in self._policies or looking:
            return
        self._pressed = False
        stays = self.protected.keys if self.protected is not None else frozenset[str]()
        self.chosen.emit(self._target, self.retention.retention() if self.retention is not None else None, stays)
        self.accept()


def _what(carried: Carried) -> str:
    """What is on its way: its name, or how much it is."""
    selection = carried.selection
    names = [*selection.folders, *(entry.key for entry in selection.objects[:1])]
    count = len(selection.folders) + len(selection.objects)
    if count != 1:
        return tr("{0} selected").format(number(count))
    return quoted(names[0].removeprefix(selection.location.prefix).rstrip(DELIMITER) or selection.location.name)

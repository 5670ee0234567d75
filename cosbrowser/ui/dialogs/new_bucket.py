"""The dialog that makes a bucket: what is typed is judged at once, what cannot be is greyed with its reason."""

from __future__ import annotations

from collections.abc import Container
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import bucket_creation
from cosbrowser.cos.bucket_creation import (
    ALGORITHM,
    CLASSES,
    ONE_RATE,
    Area,
    Created,
    NameFault,
    NewBucket,
    area_of,
    classes_of,
)
from cosbrowser.cos.credentials import Connection
from cosbrowser.cos.endpoints import LOCATIONS
from cosbrowser.cos.entries import Bucket
from cosbrowser.cos.errors import Problem
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import storage_class, tr
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.form import FittingScroll, Form
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, Disclosure, FittingDialog, announce, button_row, heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel

_DEFAULT = "us-south"


class NewBucketDialog(FittingDialog):
    """A name, a place and a class; encryption, Object Lock and versioning behind "More".

    `made` carries the bucket. One that was made and then not set up wholly stays in the dialog with its problem.
    """

    made = Signal(object)  # Bucket
    refused = Signal(object)  # Problem

    def __init__(self, parent: QWidget | None, engine: Engine, connection: Connection, taken: Container[str]) -> None:
        super().__init__(parent, 560)
        self.setWindowTitle(self.tr("New bucket"))
        self._engine = engine
        self._connection = connection
        self._taken = taken
        self._busy = False
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("unique in all of IBM COS"))
        self.location = QComboBox()
        self.storage_class = QComboBox()
        for code in CLASSES:
            self.storage_class.addItem(storage_class(code), code)
        self.root_key, self.algorithm = QLineEdit(), QComboBox()
        self.root_key.setPlaceholderText("crn:v1:bluemix:public:kms:…:key:…")
        self.algorithm.addItem(ALGORITHM)
        self.algorithm.setEnabled(False)
        self.algorithm.setToolTip(self.tr("The only one that COS takes."))
        self.object_lock = QCheckBox(self.tr("Object Lock: versions can be kept from being deleted"))
        self.versioning = QCheckBox(self.tr("Versioning: keep what is replaced or deleted"))
        self.remark = label("", "quiet")
        self.problem = ProblemPanel()
        self.create_button = QPushButton(self.tr("Create"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()
        self.show_locations(LOCATIONS)
        if connection.endpoint:
            self.location.setEnabled(False)
            self.location.clear()
            self.location.addItem(self.tr("that of the endpoint"), "")
            self._class_row.set_visible(False)
        else:
            engine.call(self, bucket_creation.locations, connection.id).then(self.show_locations, self._on_no_locations)
        self.name.textChanged.connect(self._on_edited)
        self.root_key.textChanged.connect(self._on_edited)
        self.location.currentIndexChanged.connect(self._on_edited)
        self.storage_class.currentIndexChanged.connect(self._on_edited)
        self.object_lock.toggled.connect(self._on_edited)
        self.versioning.toggled.connect(self._on_edited)
        self.create_button.clicked.connect(self._on_create)
        self.cancel_button.clicked.connect(self.reject)
        self._on_edited()
        self.name.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, connection: Connection, taken: Container[str]
    ) -> NewBucketDialog:
        """Show it. `taken`: names of buckets that the connection has, as far as is known."""
        dialog = cls(parent, engine, connection, taken)
        dialog.open()
        return dialog

    def _build(self) -> None:
        form, more = Form(), Form()
        self._name_row = form.add(self.tr("Name"), self.name)
        self._location_row = form.add(self.tr("Location"), self.location)
        self._class_row = form.add(self.tr("Storage class"), self.storage_class)
        self._key_row = more.add(self.tr("Root key CRN"), self.root_key)
        more.add(self.tr("Algorithm"), self.algorithm)
        self._versioning_row = more.add("", self.versioning)
        self._lock_row = more.add("", self.object_lock)
        for box in (self.versioning, self.object_lock):
            box.setAccessibleName(box.text())
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(GAP // 2)
        self.more = Disclosure(self.tr("Encryption with an own key, versions, locks"), more)
        fields.addWidget(form)
        fields.addWidget(self.more)
        self._inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(heading(self.tr("New bucket in {0}").format(self._connection.name)))
        column.addWidget(FittingScroll(inside), 1)
        column.addWidget(self.remark)
        column.addWidget(self.problem)
        column.addWidget(button_row(primary=self.create_button, others=(self.cancel_button,)))

    def wanted(self) -> NewBucket:
        """What the fields describe."""
        return NewBucket(
            self.name.text().strip(),
            str(self.location.currentData() or ""),
            str(self.storage_class.currentData()),
            self.root_key.text().strip(),
            self.object_lock.isChecked(),
            self.versioning.isChecked(),
        )

    def show_locations(self, names: tuple[str, ...]) -> None:
        """Offer these, grouped by how far they spread; the chosen one stays chosen."""
        now = self.location.currentData() or _DEFAULT
        self.location.blockSignals(True)
        self.location.clear()
        for area, words in (
            (Area.CROSS_REGION, self.tr("Cross-region")),
            (Area.REGIONAL, self.tr("Regional")),
            (Area.SINGLE_SITE, self.tr("Single site")),
        ):
            found = [name for name in names if "." not in name and area_of(name) is area]  # a metro has a dot
            if found:
                self._add_heading(words)
            for name in found:
                city = _cities().get(name, "")
                self.location.addItem(f"{city} ({name})" if city else name, name)
        at = self.location.findData(now)
        self.location.setCurrentIndex(at if at >= 0 else min(1, self.location.count() - 1))
        self.location.blockSignals(False)
        self._on_edited()

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        cast("QStandardItemModel", self.location.model()).appendRow(item)

    def _on_no_locations(self, _: Problem) -> None:
        """The built-in list stays."""

    @Slot()
    def _on_edited(self, _: object = None) -> None:
        wanted = self.wanted()
        self._show_possible_classes(wanted.location)
        self.versioning.setEnabled(not wanted.object_lock)
        self._versioning_row.say(self.tr("Object Lock switches it on.") if wanted.object_lock else "", "quiet")
        self._lock_row.say(
            self.tr("For ever: it can neither be removed nor be had beside a retention policy.")
            if wanted.object_lock
            else "",
            "caution",
        )
        wrong_name = self._wrong_name(wanted.name)
        self._name_row.say(wrong_name, "bad")
        key_right = self._judge_key(wanted)
        self.create_button.setEnabled(bool(wanted.name) and not wrong_name and key_right and not self._busy)
        where = self.tr("The location, the class and the key of a bucket can never be changed.")
        self.remark.setText(where)

    def _wrong_name(self, name: str) -> str:
        """What is wrong with a name, in a sentence; nothing while nothing was typed."""
        if not name:
            return ""
        if name in self._taken:
            return self.tr("You have a bucket of this name already.")
        words = {
            NameFault.LENGTH: self.tr("A name has 3 to 63 characters."),
            NameFault.LETTERS: self.tr("A name has small letters, digits, dots and hyphens only."),
            NameFault.ENDS: self.tr("A name begins and ends with a letter or a digit."),
            NameFault.DOTS: self.tr("A dot stands between letters or digits."),
            NameFault.ADDRESS: self.tr("A name must not look like an IP address."),
            NameFault.RESERVED: self.tr("Names that begin with “cosv1-” or “account-” are reserved."),
        }
        fault = bucket_creation.name_fault(name)
        if fault is not None and words[fault] != self._name_row.remark.text():
            announce(self.name, words[fault])
        return words[fault] if fault is not None else ""

    def _judge_key(self, wanted: NewBucket) -> bool:
        """Say what is to be said about the root key; whether it can be one."""
        crn = wanted.root_key
        if crn and not bucket_creation.is_root_key(crn):
            self._key_row.say(
                self.tr("This is not the CRN of a root key. It begins with crn:v1: and ends with :key: and an id."),
                "bad",
            )
            return False
        elsewhere = bucket_creation.misplaced_key(crn, wanted.location) if crn else ""
        words = self.tr("The key of a bucket there belongs in {0}.").format(elsewhere) if elsewhere else ""
        if not crn:
            words = self.tr("Of Key Protect or Hyper Protect Crypto Services. Empty: keys that COS keeps.")
        self._key_row.say(words, "caution" if elsewhere else "quiet")
        return True

    def _show_possible_classes(self, location: str) -> None:
        possible = classes_of(location)
        model = cast("QStandardItemModel", self.storage_class.model())
        for row, code in enumerate(CLASSES):
            item = model.item(row)
            item.setEnabled(code in possible)
            item.setToolTip("" if code in possible else self.tr("Only in regions and single sites."))
        if self.storage_class.currentData() not in possible:
            self.storage_class.setCurrentIndex(0)
        one_rate = self.storage_class.currentData() == ONE_RATE
        self._class_row.say(self.tr("Only for service instances of the One-Rate plan.") if one_rate else "", "quiet")

    @Slot()
    def _on_create(self) -> None:
        self._set_busy(True)
        wanted = self.wanted()
        self._engine.call(self, bucket_creation.create, self._connection.id, wanted).then(
            self._on_made, self._on_failed
        )

    def _on_made(self, created: Created) -> None:
        bucket: Bucket = created.bucket
        self.made.emit(bucket)
        if created.problem is None:
            self.accept()
            return
        self._inside.setEnabled(False)
        self.create_button.hide()
        self.cancel_button.setText(self.tr("Close"))
        self.remark.setText(self.tr("The bucket {0} was made, but its versioning is not on.").format(bucket.name))
        self.problem.show_problem(created.problem)

    def _on_failed(self, problem: Problem) -> None:
        self._set_busy(False)
        self.problem.show_problem(problem, {Remedy.RETRY: self._on_create})
        self.refused.emit(problem)
        self.name.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._inside.setEnabled(not busy)
        self.problem.clear()
        self._on_edited()


def _cities() -> dict[str, str]:
    return {
        "us": tr("United States"), "eu": tr("Europe"), "ap": tr("Asia Pacific"),
        "us-south": tr("Dallas"), "us-east": tr("Washington DC"), "eu-gb": tr("London"), "eu-de": tr("Frankfurt"),
        "eu-es": tr("Madrid"), "au-syd": tr("Sydney"), "jp-tok": tr("Tokyo"), "jp-osa": tr("Osaka"),
        "ca-tor": tr("Toronto"), "ca-mon": tr("Montreal"), "br-sao": tr("São Paulo"), "in-che": tr("Chennai"),
        "in-mum": tr("Mumbai"), "ams03": tr("Amsterdam"), "che01": tr("Chennai"), "mon01": tr("Montreal"),
        "par01": tr("Paris"), "sjc04": tr("San Jose"), "sng01": tr("Singapore"),
    }  # fmt: skip

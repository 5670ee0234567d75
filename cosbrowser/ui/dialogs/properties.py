"""The dialog that changes headers and metadata of one object or of many; only what was touched changes."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QCompleter, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from cosbrowser.cos import properties
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.cos.properties import HEADERS, Common, Fault, PropertiesChange, Way
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import tr
from cosbrowser.transfer import versions
from cosbrowser.ui.dialogs.bulk import named
from cosbrowser.ui.dialogs.form import Form, Row
from cosbrowser.ui.dialogs.parts import GAP, heading, label
from cosbrowser.ui.dialogs.shared import SharedDialog
from cosbrowser.ui.pairs import PairsEditor

_TYPES = ("application/gzip", "application/json", "application/octet-stream", "application/pdf", "application/xml",
          "application/zip", "audio/mpeg", "image/jpeg", "image/png", "image/svg+xml", "text/css", "text/csv",
          "text/html", "text/javascript", "text/markdown", "text/plain", "text/plain; charset=utf-8",
          "video/mp4")  # fmt: skip


class PropertiesDialog(SharedDialog[Common]):
    """Headers by name, metadata row by row, and how the change is made."""

    overwrites = True

    def __init__(self, parent: QWidget | None, engine: Engine, selection: Selection) -> None:
        super().__init__(parent, engine, selection, 620)
        self.setWindowTitle(self.tr("Metadata"))
        self.title.setText(self.tr("Metadata of {0}").format(named(selection)))
        self._form = Form()
        self.headers = {name: HeaderEdit(name) for name in HEADERS}
        self._rows: dict[str, Row] = {name: self._form.add(name, edit) for name, edit in self.headers.items()}
        self.headers["Content-Type"].setCompleter(QCompleter(_TYPES, self))
        self.metadata = PairsEditor(self.tr("Add Metadata"), self._judge)
        self.encode = QCheckBox(self.tr("Send letters beyond ASCII encoded (RFC 2047)"))
        self.encode.setToolTip(self.tr("Headers take ASCII only. Not every program decodes what was sent like this."))
        self.by_copy = QRadioButton(self.tr("Copy on the server (COPY)"))
        self.by_put = QRadioButton(self.tr("Fetch and store again (PUT)"))
        ways = QButtonGroup(self)
        for button in (self.by_copy, self.by_put):
            ways.addButton(button)
        self.by_copy.setChecked(True)
        self.loses = label("", "quiet")
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self._form, heading(self.tr("Metadata"), 13), self.metadata, self.encode):
            column.addWidget(widget)
        for widget in (heading(self.tr("How"), 13), self.by_copy, self.by_put, self.loses):
            column.addWidget(widget)
        for edit in self.headers.values():
            edit.touched.connect(self._on_edited)
        self.metadata.edited.connect(self._on_edited)
        self.encode.toggled.connect(self._on_encode)
        self.by_copy.toggled.connect(self._on_edited)
        self.begin()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, selection: Selection) -> PropertiesDialog:
        """Show it for a selection of objects and folders of one bucket."""
        dialog = cls(parent, engine, selection)
        dialog.open()
        return dialog

    def change(self) -> PropertiesChange:
        """What was touched."""
        wire = properties.encoded if self.encode.isChecked() else str
        headers = {name: edit.change() for name, edit in self.headers.items() if edit.is_touched}
        return PropertiesChange(
            {name: wire(value) if value is not None else None for name, value in headers.items()},
            {
                name.lower(): wire(value) if value is not None else None
                for name, value in self.metadata.changes().items()
            },
            Way.COPY if self.by_copy.isChecked() else Way.PUT,
        )

    def _start(self) -> Stream[Progress]:
        return self.engine.stream(self, versions.change, self.selection, self.change())

    # What they have now

    def _ask(self, selection: Selection) -> Stream[Common]:
        return self.engine.stream(self, properties.common, selection)

    def _show_common(self, found: Common) -> int:
        for name, edit in self.headers.items():
            edit.show_value(found.headers.get(name, ""))
        pairs = {name: properties.decoded(value) if value else value for name, value in found.metadata.items()}
        self.encode.setChecked(any(value and not value.isascii() for value in pairs.values()))
        self.metadata.show_pairs(pairs)
        return found.objects

    def _show_unread(self) -> None:
        for edit in self.headers.values():
            edit.setPlaceholderText(self.tr("As it is"))

    def _begin_editing(self) -> None:
        self.headers["Content-Type"].setFocus()
        self._on_edited()

    # While it is typed

    def _judge(self, name: str, value: str) -> str:
        return fault_words(properties.fault_of(name, value, encode=self.encode.isChecked()))

    @Slot()
    def _on_encode(self) -> None:
        self.metadata.judge_again()

    @Slot()
    def _on_edited(self) -> None:
        right = self.metadata.is_right
        for name, edit in self.headers.items():
            words = self._judge(name, edit.text()) if edit.is_touched else ""
            self._rows[name].say(words, "bad")
            right = right and not words
        texts = [edit.text() for edit in self.headers.values()]
        texts += [value or "" for value in self.metadata.pairs().values()]
        self.encode.setVisible(self.encode.isChecked() or not all(text.isascii() for text in texts))
        self.loses.setText(self._what_is_lost())
        self.set_ready(right and bool(self.change()) and not self.is_reading)

    def _what_is_lost(self) -> str:
        if self.by_copy.isChecked():
            return self.tr(
                "The object is copied onto itself: it gets a new date, and a new ETag if it was sent in parts. Tags "
                "and public access stay. With versioning, its present state becomes an older version. Not possible "
                "under retention. Above 5 GB it is copied in parts, as a transfer."
            )
        return self.tr(
            "Each object is fetched and stored again: twice its size passes through this computer. It gets a new date, "
            "and a new ETag if it was sent in parts. Tags and public access stay. Not possible under retention. Above "
            "5 GB it is copied on the server, in parts, as a transfer."
        )


class HeaderEdit(QLineEdit):
    """The value of one header; it knows whether it was touched."""

    touched = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._before: str | None = ""
        self._showing = False
        self.is_touched = False
        self.textChanged.connect(self._on_changed)

    def show_value(self, value: str | None) -> None:
        """Show what it is now; None: objects differ."""
        self._before = value
        self._showing = True
        self.setText(value or "")
        self._showing = False
        self.setPlaceholderText(self.tr("Several values") if value is None else "")
        self.is_touched = False

    def change(self) -> str | None:
        """What it is to be; None: to be taken away."""
        return self.text().strip() or None

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        if not self._showing:  # typed, or chosen from the completer
            self.is_touched = text.strip() != self._before
            self.touched.emit()


def fault_words(fault: Fault | None) -> str:
    """What is wrong with a header or metadata entry, in a sentence."""
    match fault:
        case None:
            return ""
        case Fault.NO_NAME:
            return tr("A name is missing.")
        case Fault.NAME:
            return tr("A name has letters, digits and - _ . only, without spaces.")
        case Fault.CONTROL:
            return tr("Line breaks and control characters cannot be sent.")
        case Fault.NOT_ASCII:
            return tr("Letters beyond ASCII can only be sent encoded.")

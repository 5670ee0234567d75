"""The upload dialog: what will be sent, and what goes with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import versions
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.names import shown
from cosbrowser.cos.versions import Versioning
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import number, size
from cosbrowser.transfer.job import Answer, UploadOptions
from cosbrowser.transfer.plan import MAX_SIZE, name_of
from cosbrowser.transfer.survey import Surveyed, survey
from cosbrowser.ui import meanwhile
from cosbrowser.ui.answers import all_answers
from cosbrowser.ui.dialogs.form import Form
from cosbrowser.ui.dialogs.key_list import KeyList
from cosbrowser.ui.dialogs.pair_table import PairTable
from cosbrowser.ui.dialogs.parts import (
    GAP,
    MARGIN,
    FittingDialog,
    announce,
    button_row,
    heading,
    indented,
    label,
    set_role,
)
from cosbrowser.ui.dialogs.upload_checks import (
    content_type_fault,
    encoded,
    header_fault,
    metadata_fault,
    tags_fault,
)
from cosbrowser.ui.dialogs.upload_protection import Protection, ProtectionFields
from cosbrowser.ui.errors import explain, quoted

HEADERS = ("Cache-Control", "Content-Disposition", "Content-Encoding", "Content-Language", "Expires")
_OVERWRITING = frozenset({Answer.OVERWRITE, Answer.NEWER, Answer.DIFFERENT_SIZE, Answer.DIFFERENT, Answer.RESUME})
_TYPES = ("application/json", "application/octet-stream", "image/jpeg", "text/csv", "text/html", "text/plain")
_MIB = 1 << 20
_LISTED = 116  # pixels of the list of names
_LARGE = 1 << 40  # bytes of a file above which its size is pointed out: a sparse file is sent with all its zeros


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person decided. `remember`: as the defaults of this bucket; `always_ask`: before each upload to it."""

    options: UploadOptions
    remember: bool = False
    always_ask: bool = False


class UploadDialog(FittingDialog):
    """Shows what the walk finds; nothing is sent before the button is pressed. Gives `Chosen` by `chosen`."""

    chosen = Signal(object)  # Chosen

    def __init__(
        self, parent: QWidget | None, engine: Engine, sources: tuple[str, ...], target: Location,
        defaults: UploadOptions, *, always_ask: bool, protection: Protection | None,
    ) -> None:  # fmt: skip
        super().__init__(parent, 620)
        self._defaults = defaults
        self._counted = ""  # so far
        self._versioning: Versioning | None = None  # not known yet, or not to be known by this key
        self.setWindowTitle(self.tr("Upload"))
        place = f"{target.bucket}/{target.prefix}" if target.prefix else target.bucket
        title = self.tr("Upload to {0}").format(quoted(place))  # of several, the lines below say what they are
        if len(sources) == 1:
            title = self.tr("Upload {0} to {1}").format(quoted(name_of(sources[0])), quoted(place))
        self.title = heading(title)
        self.amount = label(self.tr("Looking at the files…"), "quiet")
        self.remarks = label("", "caution")
        self.remarks.hide()
        self.names = KeyList(self.tr("Files that will be sent"))
        self.names.setFixedHeight(_LISTED)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.fault = label("", "bad")
        self.fault.hide()
        self.remember = QCheckBox(self.tr("Use these values for the next uploads to this bucket"))
        self.always_ask = QCheckBox(self.tr("Show this dialog before each upload to this bucket"))
        self.always_ask.setChecked(always_ask)
        self.protection: ProtectionFields | None = None
        self.upload_button = QPushButton(self.tr("Upload"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._add_general()
        self._add_headers()
        self._add_metadata()
        self._add_tags()
        if protection is not None:
            self.protection = ProtectionFields(protection)
            self.protection.edited.connect(self._judge)
            self._add_tab(self.tr("Retention"), self.protection)
            self.always_ask.hide()  # it always does
        self._build()
        self._judge()
        self._say_way_back()
        engine.call(self, versions.versioning, target).then(self._on_versioning, self._on_not_known)
        self._stream: Stream[Surveyed] = engine.stream(self, survey, sources).each(
            self._on_surveyed, self._on_all_surveyed, self._on_not_surveyed
        )

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, sources: tuple[str, ...], target: Location,
        defaults: UploadOptions, *, always_ask: bool = False, protection: Protection | None = None,
    ) -> UploadDialog:  # fmt: skip
        """Show it for local files and folders and a place. `protection`: that of an immutable bucket."""
        dialog = cls(parent, engine, sources, target, defaults, always_ask=always_ask, protection=protection)
        dialog.open()
        return dialog

    def _build(self) -> None:
        self.upload_button.clicked.connect(self._on_upload)
        self.cancel_button.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP)
        for widget in (self.title, self.amount, self.names, self.remarks):
            column.addWidget(widget)
        column.addSpacing(GAP)
        column.addWidget(self.tabs)
        column.addWidget(self.fault)
        column.addWidget(self.remember)
        column.addWidget(self.always_ask)
        column.addStretch(1)
        column.addWidget(button_row(primary=self.upload_button, others=(self.cancel_button,)))

    def _add_tab(self, title: str, content: QWidget) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP * 2, 0, GAP)
        column.addWidget(content)
        if isinstance(content, Form):
            column.addStretch(1)
        self.tabs.addTab(page, title)

    def _add_general(self) -> None:
        self.content_type = QComboBox()
        self.content_type.setEditable(True)
        self.content_type.addItems(["", *_TYPES])
        field = self.content_type.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("By the name of each file"))
        self.content_type.setEditText(self._defaults.content_type)
        self.when_exists = QComboBox()
        self.when_exists.addItem(self.tr("Ask"), None)
        for answer, words in all_answers():
            self.when_exists.addItem(words, answer)
        self.when_exists.setCurrentIndex(max(0, self.when_exists.findData(self._defaults.when_exists)))
        self.part_size = self._mebibytes(self._defaults.part_size)
        self.threshold = self._mebibytes(self._defaults.threshold)
        form = Form()
        self._type_row = form.add(self.tr("Content type"), self.content_type)
        self._exists_row = form.add(self.tr("What exists already"), self.when_exists)
        self.when_exists.currentIndexChanged.connect(self._say_way_back)
        form.add(self.tr("Size of the parts"), self.part_size)
        form.add(self.tr("In parts above"), self.threshold)
        self.keep_times = QCheckBox(self.tr("Keep the time of each file"))
        self.keep_times.setToolTip(self.tr("In its metadata, as x-amz-meta-mtime"))
        self.keep_times.setChecked(self._defaults.keep_times)
        self.keep_folders = QCheckBox(self.tr("Keep empty folders"))
        self.keep_folders.setToolTip(self.tr("As empty objects whose keys end in a slash"))
        self.keep_folders.setChecked(self._defaults.keep_folders)
        form.add("", self.keep_times)
        form.add("", self.keep_folders)
        self.content_type.editTextChanged.connect(self._judge)
        self._add_tab(self.tr("General"), form)

    def _mebibytes(self, octets: int) -> QSpinBox:
        spin = indented(QSpinBox())
        spin.setRange(4, 5 * 1024)
        spin.setSpecialValueText(self.tr("As in the settings"))
        spin.setSuffix(self.tr(" MiB", "after a number"))
        spin.setValue(octets // _MIB if octets else 4)
        return spin

    def _add_headers(self) -> None:
        form = Form()
        self.headers = {name: QLineEdit(self._defaults.headers.get(name, "")) for name in HEADERS}
        self._header_rows = {name: form.add(name, field) for name, field in self.headers.items()}
        for field in self.headers.values():
            field.textChanged.connect(self._judge)
        self._add_tab(self.tr("Headers"), form)

    def _add_metadata(self) -> None:
        self.metadata = PairTable(self.tr("Name"), self.tr("Value"))
        self.metadata.setAccessibleName(self.tr("Metadata"))
        self.metadata.set_pairs(self._defaults.metadata)
        self.encode = QCheckBox(self.tr("Encode other characters than ASCII (RFC 2047)"))
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.metadata)
        column.addWidget(self.encode)
        self.metadata.edited.connect(self._judge)
        self.encode.toggled.connect(self._judge)
        self._add_tab(self.tr("Metadata"), both)

    def _add_tags(self) -> None:
        self.tags = PairTable(self.tr("Key"), self.tr("Value"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.set_pairs(self._defaults.tags)
        self.tags.edited.connect(self._judge)
        self._add_tab(self.tr("Tags"), self.tags)

    @Slot()
    def _judge(self) -> None:
        """Say what cannot be sent; the button waits until it is mended."""
        if not hasattr(self, "tags"):
            return  # the fields of the tabs before it are filled
        type_fault = content_type_fault(self.content_type.currentText().strip())
        self._type_row.say(type_fault, "bad")
        faults = [type_fault]
        for name, row in self._header_rows.items():
            fault = header_fault(name, self.headers[name].text().strip())
            row.say(fault, "bad")
            faults.append(fault)
        metadata = metadata_fault(self.metadata.pairs(), encode=self.encode.isChecked())
        tags = tags_fault(self.tags.pairs())
        self.fault.setText(metadata or tags)
        self.fault.setVisible(bool(metadata or tags))
        if metadata or tags:
            announce(self.fault, metadata or tags)
        faults += [metadata, tags, self.protection.fault() if self.protection is not None else ""]
        self.upload_button.setEnabled(not any(faults))

    def _on_versioning(self, found: Versioning) -> None:
        self._versioning = found
        self._say_way_back()

    def _on_not_known(self, _: Problem) -> None:
        """The words that are there say both."""

    @Slot()
    def _say_way_back(self) -> None:
        """Whether what is overwritten can be brought back, where something may be."""
        if self.when_exists.currentData() not in _OVERWRITING:
            self._exists_row.say("")
            return
        words = meanwhile.way_back(self._versioning)
        if self.protection is not None:
            words = self.tr("{0} Objects under retention stay.").format(words)
        self._exists_row.say(words, "quiet" if self._versioning is Versioning.ENABLED else "caution")

    def options(self) -> UploadOptions:
        """What the fields say."""
        made = replace(
            self._defaults,
            content_type=self.content_type.currentText().strip(),
            metadata={name.lower(): encoded(value) for name, value in self.metadata.pairs()},
            headers={name: text for name, field in self.headers.items() if (text := field.text().strip())},
            tags=dict(self.tags.pairs()),
            when_exists=Answer(self.when_exists.currentData()) if self.when_exists.currentData() else None,
            part_size=_octets(self.part_size),
            threshold=_octets(self.threshold),
            keep_times=self.keep_times.isChecked(),
            keep_folders=self.keep_folders.isChecked(),
        )
        return self.protection.put_into(made) if self.protection is not None else made

    # What the walk finds

    def _on_surveyed(self, found: Surveyed) -> None:
        if found.names:
            named = [self.tr("{0}  ({1})", "a file, its size").format(shown(n), size(s)) for n, s in found.names]
            self.names.show_lines([*self.names.lines, *named])
        files = self.tr("1 file") if found.files == 1 else self.tr("{0} files").format(number(found.files))
        parts = [files, size(found.size)]
        if found.folders:
            folders = (
                self.tr("1 folder") if found.folders == 1 else self.tr("{0} folders").format(number(found.folders))
            )
            parts.insert(1, folders)
        self._counted = ", ".join(parts)
        self.amount.setText(f"{self._counted}…")
        self._say(found)

    def _say(self, found: Surveyed) -> None:
        lines = [
            (found.links, self.tr("Links are not followed: {0} left out.")),
            (found.special, self.tr("Pipes, sockets and devices cannot be sent: {0}.")),
            (found.unreadable, self.tr("Not readable: {0}.")),
            (found.nameless, self.tr("Names that are not UTF-8 cannot be keys: {0}.")),
        ]
        said = [words.format(number(count)) for count, words in lines if count]
        if found.largest > MAX_SIZE:
            said.append(self.tr("An object can have 10 TB; the largest file has {0}.").format(size(found.largest)))
        elif found.largest > _LARGE:
            said.append(
                self.tr("The largest file has {0}; a sparse one is sent with its zeros.").format(size(found.largest))
            )
        self.remarks.setText("\n".join(said))
        self.remarks.setVisible(bool(said))

    def _on_all_surveyed(self) -> None:
        self.amount.setText(self._counted)
        set_role(self.amount, "")
        announce(self, self.amount.text())

    def _on_not_surveyed(self, problem: Problem) -> None:
        self.remarks.setText(explain(problem).message)
        self.remarks.show()

    @Slot()
    def _on_upload(self) -> None:
        self.chosen.emit(Chosen(self.options(), self.remember.isChecked(), self.always_ask.isChecked()))
        self.accept()


def _octets(spin: QSpinBox) -> int:
    return 0 if spin.value() == spin.minimum() else spin.value() * _MIB

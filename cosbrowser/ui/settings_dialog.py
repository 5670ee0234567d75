"""All settings on one page, with a search; each holds as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cosbrowser import settings as known
from cosbrowser.settings import Setting, Settings
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.dialogs.parts import (
    GAP,
    MARGIN,
    FittingDialog,
    announce,
    button_row,
    heading,
    label,
    on_pressed,
    shrink,
)
from cosbrowser.ui.icons import set_icon

_FIELD = 220  # pixels of what is chosen in
_MIB = 1 << 20


class SettingRow(QWidget):
    """One setting: what it is, what it means, and its field."""

    def __init__(self, words: str, field: QWidget, more: str = "") -> None:
        super().__init__()
        self.words = f"{words} {more}"
        field.setAccessibleName(words)
        field.setAccessibleDescription(more)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(label(words))
        if more:
            said.addWidget(label(more, "quiet"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        row.setSpacing(MARGIN)
        row.addLayout(said, 1)
        row.addWidget(field, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class SettingsDialog(FittingDialog):
    """Shows what the window's actions and its settings say, and changes them."""

    imported = Signal()

    def __init__(self, parent: QWidget, settings: Settings, actions: Actions) -> None:
        super().__init__(parent, 640)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._actions = actions
        self._sections: list[tuple[QWidget, list[SettingRow]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.nothing = label(self.tr("No setting is called so."), "quiet")
        self.nothing.hide()
        self.outcome = label("", "quiet")
        body = QWidget()
        self._rows = QVBoxLayout(body)
        self._rows.setContentsMargins(0, 0, GAP, 0)
        self._rows.setSpacing(GAP // 2)
        self._rows.addWidget(self.nothing)
        self._fill()
        self._rows.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(420)
        area.setWidget(body)
        self.export_button, self.import_button = QPushButton(self.tr("Export…")), QPushButton(self.tr("Import…"))
        set_icon(self.export_button, "upload")
        set_icon(self.import_button, "download")
        close = QPushButton(self.tr("Close"))
        self.export_button.clicked.connect(on_pressed(self._ask_export))
        self.import_button.clicked.connect(on_pressed(self._ask_import))
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(self.search)
        layout.addWidget(area, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(button_row(primary=close, others=(self.export_button, self.import_button)))
        self.search.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, settings: Settings, actions: Actions) -> SettingsDialog:
        """Show it and return at once."""
        dialog = cls(parent, settings, actions)
        dialog.open()
        return dialog

    # What there is

    def _fill(self) -> None:
        a = self._actions
        views = {one.value: action for one, action in zip(known.CentreView, a.views.actions(), strict=True)}
        self._section(
            self.tr("Appearance"),
            SettingRow(self.tr("Colours"), self._choice({key.value: one for key, one in a.appearances.items()})),
            SettingRow(
                self.tr("Language"), self._choice(a.languages), self.tr("Changes when COS Browser is started again.")
            ),
            SettingRow(self.tr("View"), self._choice(views), self.tr("Of the folder that is shown, and of new tabs.")),
            SettingRow(self.tr("Places"), self._tick(a.show_places), self.tr("The panel on the left.")),
            SettingRow(self.tr("Inspector"), self._tick(a.show_inspector), self.tr("The panel on the right.")),
        )
        again = self.tr("Holds for folders that are opened from now on.")
        self._section(
            self.tr("Lists"),
            SettingRow(self.tr("Folders among objects"), self._flag(known.FOLDERS_MIXED), again),
            SettingRow(self.tr("Sort names by their bytes"), self._flag(known.BYTE_ORDER), again),
            SettingRow(
                self.tr("Small pictures up to"),
                self._mebibytes(known.THUMBNAILS_UP_TO),
                self.tr("Larger pictures are not read for the icons view."),
            ),
        )
        self._section(
            self.tr("Transfers"),
            SettingRow(self.tr("When uploads exist"), self._choice(a.upload_policies)),
            SettingRow(self.tr("When downloads exist"), self._choice(a.download_policies)),
            SettingRow(
                self.tr("Bandwidth, parts, history"),
                self._button(self.tr("Transfer Settings…"), a.transfer_settings),
                self.tr("Limits by the hour, requests at once, size of parts."),
            ),
            SettingRow(
                self.tr("Say when transfers end"),
                self._flag(known.NOTIFY),
                self.tr("A notification of the desktop, while no window of COS Browser is active."),
            ),
            SettingRow(
                self.tr("Stay awake while transferring"),
                self._flag(known.KEEP_AWAKE),
                self.tr("The computer does not go to sleep by itself. The screen may."),
            ),
        )
        self._section(
            self.tr("Keyboard and connections"),
            SettingRow(self.tr("Keyboard shortcuts"), self._button(self.tr("Keyboard Shortcuts…"), a.show_shortcuts)),
            SettingRow(
                self.tr("Connections"),
                self._button(self.tr("Manage Connections…"), a.manage_connections),
                self.tr("Order, colours, network, private endpoints, proxy."),
            ),
        )

    def _section(self, title: str, *rows: SettingRow) -> None:
        head = heading(title)
        head.setContentsMargins(0, GAP, 0, 0)
        self._rows.addWidget(head)
        for row in rows:
            self._rows.addWidget(row)
        self._sections.append((head, list(rows)))

    def _choice(self, actions: Mapping[str, QAction]) -> QComboBox:
        """One of several actions: they tell the window, and keep what was chosen."""
        box = QComboBox()
        shrink(box, 8)
        box.setFixedWidth(_FIELD)
        for key, action in actions.items():
            box.addItem(action.text().replace("&", ""), key)
            if action.isChecked():
                box.setCurrentIndex(box.count() - 1)

        def chosen(at: int) -> None:
            actions[box.itemData(at)].trigger()

        box.activated.connect(chosen)
        return box

    def _tick(self, action: QAction) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(action.isChecked())
        box.clicked.connect(action.trigger)
        action.toggled.connect(box.setChecked)
        return box

    def _flag(self, setting: Setting[bool]) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(self._settings.get(setting))
        box.toggled.connect(partial(self._settings.set, setting))
        return box

    def _mebibytes(self, setting: Setting[int]) -> QSpinBox:
        box = QSpinBox()
        box.setFixedWidth(_FIELD)
        box.setRange(0, 1024)
        box.setSuffix(self.tr(" MiB"))
        box.setSpecialValueText(self.tr("None"))
        box.setValue(self._settings.get(setting) // _MIB)

        def chosen(value: int) -> None:
            self._settings.set(setting, value * _MIB)

        box.valueChanged.connect(chosen)
        return box

    def _button(self, words: str, action: QAction) -> QPushButton:
        made = QPushButton(words)
        made.setMinimumWidth(_FIELD)
        made.setAutoDefault(False)
        made.clicked.connect(on_pressed(self.accept))
        made.clicked.connect(on_pressed(action.trigger))
        return made

    # Searching

    @Slot(str)
    def _on_search(self, typed: str) -> None:
        any_left = False
        for head, rows in self._sections:
            shown = [row for row in rows if not typed.strip() or _fits(typed, row.words)]
            for row in rows:
                row.setVisible(row in shown)
            head.setVisible(bool(shown))
            any_left = any_left or bool(shown)
        self.nothing.setVisible(not any_left)

    # Export and import

    def _ask_export(self) -> None:
        dialog = self._file_dialog(self.tr("Export Settings"), self.export_to)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("cosbrowser-settings.json")
        dialog.open()

    def _ask_import(self) -> None:
        dialog = self._file_dialog(self.tr("Import Settings"), self.import_from)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()

    def _file_dialog(self, title: str, act: Callable[[str], None]) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()), self.tr("Settings (*.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(act)
        return dialog

    def export_to(self, path: str) -> None:
        """Write the settings that make sense on another computer; no connection and no place is among them."""
        try:
            Path(path).write_text(self._settings.exported(), encoding="utf-8")
        except OSError as error:
            self._say(self.tr("The file could not be written: {0}").format(error.strerror or ""))
        else:
            self._say(self.tr("Exported."))

    def import_from(self, path: str) -> None:
        """Take the settings of a file; nothing of one that is damaged."""
        try:
            self._settings.take(Path(path).read_text(encoding="utf-8"))
        except OSError as error:
            self._say(self.tr("The file could not be read: {0}").format(error.strerror or ""))
        except ValueError:
            self._say(self.tr("This file is no export of these settings; nothing was changed."))
        else:
            self._say(self.tr("Imported. Some of it holds when COS Browser is started again."))
            self.imported.emit()

    def _say(self, words: str) -> None:
        self.outcome.setText(words)
        announce(self.outcome, words)


def _fits(typed: str, words: str) -> bool:
    return all(word in words.casefold() for word in typed.casefold().split())

"""All settings on one page, with a search; each holds as soon as it is chosen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cosbrowser import settings as known
from cosbrowser.settings import Settings, Wanted
from cosbrowser.ui import setting_rows as rows
from cosbrowser.ui.actions import Actions
from cosbrowser.ui.autostart import Autostart
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, button_row, heading, label, on_pressed
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.new_version import is_wanted, published_at
from cosbrowser.ui.setting_rows import SettingRow


class SettingsDialog(FittingDialog):
    """Shows what the window's actions and its settings say, and changes them."""

    imported = Signal()

    def __init__(self, parent: QWidget, settings: Settings, actions: Actions, autostart: Autostart) -> None:
        super().__init__(parent, 640)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._actions = actions
        self._autostart = autostart
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
        buttons = button_row(primary=close)
        for button in (self.export_button, self.import_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ResetRole)  # apart, on the other side
        layout.addWidget(buttons)
        self.search.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, settings: Settings, actions: Actions, autostart: Autostart) -> SettingsDialog:
        """Show it and return at once."""
        dialog = cls(parent, settings, actions, autostart)
        dialog.open()
        return dialog

    # What there is

    def _fill(self) -> None:
        a, s = self._actions, self._settings
        views = {one.value: action for one, action in zip(known.CentreView, a.views.actions(), strict=True)}
        colours = {key.value: one for key, one in a.appearances.items()}
        self._section(
            self.tr("Appearance"),
            SettingRow(self.tr("Colours"), rows.choice(colours), of=known.APPEARANCE),
            SettingRow(
                self.tr("Language"),
                rows.choice(a.languages),
                self.tr("Changes when COS Browser is started again."),
                known.LANGUAGE,
            ),
            SettingRow(
                self.tr("View"),
                rows.choice(views),
                self.tr("Of the folder that is shown, and of new tabs."),
                known.CENTRE_VIEW,
            ),
            SettingRow(
                self.tr("Places"), rows.tick(a.show_places), self.tr("The panel on the left."), known.PLACES_SHOWN
            ),
            SettingRow(
                self.tr("Inspector"),
                rows.tick(a.show_inspector),
                self.tr("The panel on the right."),
                known.INSPECTOR_SHOWN,
            ),
        )
        self._fill_lists()
        self._section(
            self.tr("Transfers"),
            SettingRow(self.tr("When uploads exist"), rows.choice(a.upload_policies), of=known.UPLOAD_CONFLICTS),
            SettingRow(self.tr("When downloads exist"), rows.choice(a.download_policies), of=known.DOWNLOAD_CONFLICTS),
            SettingRow(
                self.tr("Bandwidth, parts, history"),
                rows.opening(self.tr("Transfer Settings…"), self.accept, a.transfer_settings.trigger),
                self.tr("Limits by the hour, requests at once, size of parts."),
                known.TRANSFER_LIMITS,
            ),
            SettingRow(
                self.tr("Say when transfers end"),
                rows.flag(s, known.NOTIFY),
                self.tr("A notification of the desktop, while no window of COS Browser is active."),
                known.NOTIFY,
            ),
            SettingRow(
                self.tr("Stay awake while transferring"),
                rows.flag(s, known.KEEP_AWAKE),
                self.tr("The computer does not go to sleep by itself. The screen may."),
                known.KEEP_AWAKE,
            ),
        )
        self._section(
            self.tr("Keyboard and connections"),
            SettingRow(
                self.tr("Keyboard shortcuts"),
                rows.opening(self.tr("Keyboard Shortcuts…"), self.accept, a.show_shortcuts.trigger),
                of=known.SHORTCUTS,
            ),
            SettingRow(
                self.tr("Connections"),
                rows.opening(self.tr("Manage Connections…"), self.accept, a.manage_connections.trigger),
                self.tr("Order, colours, network, private endpoints, proxy."),
            ),
        )
        self._fill_system()

    def _fill_lists(self) -> None:
        s, again = self._settings, self.tr("Holds for folders that are opened from now on.")
        self._section(
            self.tr("Lists"),
            SettingRow(
                self.tr("Columns"),
                rows.columns(s),
                self.tr("Holds for tabs that are opened from now on."),
                known.COLUMNS,
            ),
            SettingRow(self.tr("Folders among objects"), rows.flag(s, known.FOLDERS_MIXED), again, known.FOLDERS_MIXED),
            SettingRow(self.tr("Sort names by their bytes"), rows.flag(s, known.BYTE_ORDER), again, known.BYTE_ORDER),
            SettingRow(
                self.tr("Side of pictures"),
                rows.number(s, known.ICON_SIDE, 48, 256, self.tr(" pixels")),
                self.tr("In the icons view of tabs that are opened from now on; there Ctrl and the wheel change it."),
                known.ICON_SIDE,
            ),
            SettingRow(
                self.tr("Small pictures up to"),
                rows.mebibytes(s, known.THUMBNAILS_UP_TO, 1024),
                self.tr("Larger pictures are not read for the icons view."),
                known.THUMBNAILS_UP_TO,
            ),
            SettingRow(
                self.tr("Small pictures kept on disk"),
                rows.mebibytes(s, known.THUMBNAILS_KEPT, 8192),
                self.tr("Those that were not seen for the longest time go first."),
                known.THUMBNAILS_KEPT,
            ),
            SettingRow(
                self.tr("Preview reads"),
                rows.mebibytes(s, known.PREVIEW_UP_TO, 8, 1),
                self.tr("Of larger objects the beginning, until more is asked for."),
                known.PREVIEW_UP_TO,
            ),
        )

    def _fill_system(self) -> None:
        s = self._settings
        menu_of_icon = SettingRow(
            self.tr("Connections in the menu of the icon"),
            rows.flag(s, known.DOCK_MENU),
            self.tr("Those used last, in the task bar or dock. Their names are written into a file of the desktop."),
            known.DOCK_MENU,
        )
        self._section(
            self.tr("Start and updates"),
            SettingRow(
                self.tr("Start when I sign in"),
                self._autostart_box(),
                self.tr("So that unfinished transfers go on."),
            ),
            # The dock of macOS has it always, the task bar of Windows never.
            *((menu_of_icon,) if sys.platform.startswith("linux") else ()),
            SettingRow(
                self.tr("Look for new versions"),
                self._versions_box(),
                self.tr("Once a day, at the start. Nothing is downloaded."),
                known.LOOK_FOR_VERSIONS,
            ),
            SettingRow(
                self.tr("New versions are announced at"),
                rows.address(s, known.RELEASES, published_at()),
                self.tr("An https address. Without one nobody is asked."),
                known.RELEASES,
            ),
        )

    def _autostart_box(self) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(self._autostart.wanted)

        def want(wanted: bool) -> None:
            try:
                self._autostart.want(wanted)
            except OSError as error:
                self._say(self.tr("The file could not be written: {0}").format(error.strerror or ""))
            box.setChecked(self._autostart.wanted)

        box.clicked.connect(want)
        return box

    def _versions_box(self) -> QCheckBox:
        box = QCheckBox()
        box.setChecked(is_wanted(self._settings))

        def want(wanted: bool) -> None:
            self._settings.set(known.LOOK_FOR_VERSIONS, Wanted.YES if wanted else Wanted.NO)

        box.toggled.connect(want)
        return box

    def _section(self, title: str, *inside: SettingRow) -> None:
        head = heading(title)
        head.setContentsMargins(0, GAP, 0, 0)
        self._rows.addWidget(head)
        for row in inside:
            self._rows.addWidget(row)
        self._sections.append((head, list(inside)))

    # Searching

    @Slot(str)
    def _on_search(self, typed: str) -> None:
        any_left = False
        for head, inside in self._sections:
            shown = [row for row in inside if not typed.strip() or _fits(typed, row.words)]
            for row in inside:
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

"""The logs of both processes, as they are written: without secrets. And what a support case needs to know."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cosbrowser.logs import redact
from cosbrowser.ui.dialogs.about import versions
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, button_row, label, on_pressed, shrink
from cosbrowser.ui.icons import set_icon

_MOST = 256 * 1024  # bytes of the end of a log that are shown
_LINES = 200  # of each log, in the diagnostics
_AGAIN_MS = 1000
PROCESSES = ("window", "engine")


def tail(path: Path, most: int = _MOST) -> str:
    """The end of a log from a whole line on, without secrets; nothing where there is none."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - most))
            data = file.read(most)
    except OSError:
        return ""
    text = data.decode(errors="replace")
    return redact(text if size <= most else text.partition("\n")[2])


def facts(connections: int) -> str:
    """What runs here; no names of connections, no settings, no secrets."""
    screen = QGuiApplication.primaryScreen()
    found = [
        *versions(),
        ("Display", f"{QGuiApplication.platformName()}, {screen.size().width()} x {screen.size().height()}"),
        ("Scale", f"{screen.devicePixelRatio():g}"),
        ("Locale", QLocale().name()),
        ("Machine", platform.machine()),
        ("Connections", str(connections)),
    ]
    return "\n".join(f"{name}: {value}" for name, value in found) + "\n"


def diagnostics(folder: Path, connections: int) -> str:
    """What runs here and the last lines of the logs, in which buckets and objects are named; no secrets."""
    lines = [facts(connections).rstrip()]
    for process in PROCESSES:
        lines += ["", f"{process}.log", *tail(folder / f"{process}.log").splitlines()[-_LINES:]]
    return redact("\n".join(lines)) + "\n"


class LogViewer(FittingDialog):
    """Shows the end of a log and follows it while it is shown."""

    def __init__(self, parent: QWidget | None, folder: Path, connections: int) -> None:
        super().__init__(parent, 900)
        self.setWindowTitle(self.tr("Log"))
        self._folder = folder
        self._connections = connections
        self._text = ""
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Log"))
        for words, name in ((self.tr("Window"), "window"), (self.tr("Connections and transfers"), "engine")):
            self.which.addItem(words, name)
        self.level = QComboBox()
        self.level.setAccessibleName(self.tr("Lines"))
        for words, names in (
            (self.tr("All lines"), ""),
            (self.tr("Warnings and errors"), "WARNING ERROR CRITICAL"),
        ):
            self.level.addItem(words, names)
        for box in (self.which, self.level):
            shrink(box, 24)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Only lines with"))
        self.search.setAccessibleName(self.tr("Only lines with"))
        self.search.setClearButtonEnabled(True)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("Lines of the log"))
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.lines.setMinimumHeight(380)
        self.copy_button = QPushButton(self.tr("Copy Diagnostics"))
        set_icon(self.copy_button, "copy-simple")
        close = QPushButton(self.tr("Close"))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for part in (self.which, self.level, self.search):
            row.addWidget(part)
        row.setStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        layout.setSpacing(GAP)
        layout.addLayout(row)
        layout.addWidget(self.lines, 1)
        layout.addWidget(
            label(
                self.tr("Keys, tokens and signed links never get into a log. Names of buckets and objects do."), "quiet"
            )
        )
        layout.addWidget(button_row(primary=close, others=(self.copy_button,)))
        self.which.currentIndexChanged.connect(self._on_again)
        self.level.currentIndexChanged.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.copy_button.clicked.connect(on_pressed(self._copy))
        close.clicked.connect(self.accept)
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self._on_again)
        self._timer.start()
        self._on_again()
        self.search.setFocus()

    @classmethod
    def tell(cls, parent: QWidget | None, folder: Path, connections: int) -> LogViewer:
        """Show it and return at once."""
        dialog = cls(parent, folder, connections)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @Slot()
    def _on_again(self) -> None:
        text = tail(self._folder / f"{self.which.currentData()}.log")
        if text != self._text:
            self._text = text
            self._show()

    @Slot()
    def _show(self) -> None:
        bar = self.lines.verticalScrollBar()
        at_end = bar.value() == bar.maximum()
        was = bar.value()
        self.lines.setPlainText("\n".join(self._wanted()))
        bar.setValue(bar.maximum() if at_end else was)

    def _wanted(self) -> Iterable[str]:
        levels, typed = str(self.level.currentData()).split(), self.search.text().casefold()
        keep = True
        for line in self._text.splitlines():
            if not line.startswith("    "):  # of a traceback, which goes with the line above it
                keep = (not levels or any(f" {level} " in line for level in levels)) and typed in line.casefold()
            if keep:
                yield line

    def _copy(self) -> None:
        copy_diagnostics(self._folder, self._connections)
        self.copy_button.setText(self.tr("Copied"))
        announce(self.copy_button, self.tr("Copied"))


def copy_diagnostics(folder: Path, connections: int) -> None:
    """Put the diagnostics on the clipboard."""
    QGuiApplication.clipboard().setText(diagnostics(folder, connections))

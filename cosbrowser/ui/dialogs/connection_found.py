"""What other programs have left on this computer: a line each, with a button to import it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.names import shown
from cosbrowser.cos.sources import Found, Origin
from cosbrowser.models.text import tr
from cosbrowser.ui.dialogs.parts import GAP, announce, heading, label
from cosbrowser.ui.dialogs.paste import complaint_words
from cosbrowser.ui.icons import IconLabel


class FoundList(QWidget):
    """Hidden while nothing was found. Nothing is imported without a click."""

    wanted = Signal(object)  # Found

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.hide()

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show these in the place of those before."""
        while entry := self._column.takeAt(0):
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not found:
            self.hide()
            return
        title = heading(self.tr("Found on this computer"))
        self._column.addWidget(title)
        for one in found:
            self._column.addWidget(self._row(one))
        self.show()
        announce(self, title.text())

    def _row(self, one: Found) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(place_of(one)))
        usable = one.complaint is None
        words.addWidget(label(parts_of(one) if one.complaint is None else complaint_words(one.complaint),
                              "quiet" if usable else "caution"))  # fmt: skip
        layout.addWidget(IconLabel("key" if usable else "warning", "quiet" if usable else "caution", 18))
        layout.addLayout(words, 1)
        if usable:
            button = QPushButton(self.tr("Import…"))
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Import {0}").format(place_of(one)))
            button.clicked.connect(partial(self._on_clicked, one))
            layout.addWidget(button)
        return row

    def _on_clicked(self, one: Found, _checked: bool = False) -> None:
        self.wanted.emit(one)


def place_of(one: Found) -> str:
    """Where it is, as people name it: "Profile cos in ~/.aws/credentials"."""
    path = shown(_short(one.path))
    match one.origin:
        case Origin.ENVIRONMENT:
            return tr("Environment variables")
        case Origin.AWS_PROFILE if one.section:
            return tr("Profile “{0}” in {1}").format(shown(one.section), path)
        case Origin.RCLONE if one.section:
            return tr("Remote “{0}” in {1}").format(shown(one.section), path)
        case _:
            return path


def parts_of(one: Found) -> str:
    """What is in it: "API key, HMAC pair"."""
    parts = (
        (one.api_key, tr("API key")),
        (one.instance, tr("service instance")),
        (one.hmac, tr("HMAC pair")),
        (bool(one.endpoint), tr("for {0}").format(shown(urlsplit(one.endpoint).netloc))),
    )
    return tr(", ", "between the parts of a list").join(words for there, words in parts if there)


def _short(path: str) -> str:
    home = str(Path.home())
    return f"~{path.removeprefix(home)}" if path.startswith(f"{home}/") else path

"""The one place where a credential is pasted or dropped, on the welcome page and in the connection dialog."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser import logs
from cosbrowser.cos.recognise import LIMIT, Complaint, Fault, Recognised, recognise
from cosbrowser.models.text import tr
from cosbrowser.ui.dialogs.parts import GAP, announce, label, set_role
from cosbrowser.ui.icons import IconLabel, set_icon
from cosbrowser.ui.theme import scaled_font, tokens

_RADIUS = 8


class PasteTarget(QFrame):
    """A field that takes a credential by paste, by drop of a text or a file, or from a chosen file.

    What it was given is never shown, only what was found in it, or what is wrong with it. `large`: the main thing of
    its page, laid out from top to bottom.
    """

    recognised = Signal(object, str)  # Recognised that holds something, and the text it was found in
    _read = Signal(object)  # str, or the OSError that came instead

    def __init__(self, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self._over = False
        self.icon = IconLabel("clipboard-text", "quiet", 32 if large else 24, self)
        self.title = label(self.tr("Paste a service credential, an API key, or an HMAC pair"))
        self.title.setFont(scaled_font(self.font(), 13, bold=True))
        self.state = label("", "quiet")
        self.paste_button = QPushButton(self.tr("Paste"), self)
        self.file_button = QPushButton(self.tr("Choose file…"), self)
        self.paste_button.setProperty("primary", large)
        set_icon(self.paste_button, "clipboard-text", "on-button" if large else "text")
        for button in (self.paste_button, self.file_button):
            button.setAutoDefault(False)
        self.paste_button.clicked.connect(self.paste)
        self.file_button.clicked.connect(self._on_choose_file)
        self._read.connect(self._on_read)
        self._stack() if large else self._line_up()
        self.setAccessibleName(self.title.text())
        self.reset()

    def _line_up(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(GAP + 4)
        row.addWidget(self.icon)
        row.addLayout(words, 1)
        row.addWidget(self.paste_button)
        row.addWidget(self.file_button)

    def _stack(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(GAP // 2)
        column.addWidget(self.icon, alignment=centre)
        column.addSpacing(GAP // 2)
        for words in (self.title, self.state):
            words.setAlignment(centre)
            column.addWidget(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.file_button)
        buttons.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(buttons)

    def reset(self) -> None:
        """As if nothing had been given."""
        self.icon.show_icon("clipboard-text", "quiet")
        keys = QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        self._say(self.tr("Press {0}, or drop the text or its file here.").format(keys), "quiet")

    @Slot()
    def paste(self) -> None:
        """Take what the clipboard holds: text, or files copied in a file manager."""
        mime = QGuiApplication.clipboard().mimeData()
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read_file(files[0])
        else:
            self.take(mime.text())

    def take(self, text: str) -> None:
        """Find the credential in `text` and say what was found."""
        found = recognise(text)
        logs.conceal(found.secret.api_key, found.secret.secret_access_key)
        if not found:
            self.icon.show_icon("failed", "bad")
            self._say(complaint_words(found.complaint or Complaint(Fault.NO_CREDENTIAL)), "bad")
            return
        whole = found.complaint is None
        self.icon.show_icon("done" if whole else "warning", "good" if whole else "caution")
        said = self.tr("Found: {0}.").format(self._parts_of(found))
        if found.complaint is not None:
            said = self.tr("{0} {1}").format(said, complaint_words(found.complaint))
        self._say(said, "good" if whole else "caution")
        self.recognised.emit(found, text)

    def read_file(self, path: str) -> None:
        """Take what a file holds; it is read on a thread of its own, since it may be on a network that hangs."""
        threading.Thread(target=self._read_file, args=(path,), daemon=True).start()

    def _read_file(self, path: str) -> None:
        said: str | OSError
        try:
            with Path(path).open("rb") as file:
                said = file.read(LIMIT * 4 + 1).decode("utf-8", errors="replace")
        except OSError as error:
            said = error
        try:
            self._read.emit(said)
        except RuntimeError:  # the target is gone: nobody waits for the text
            return

    @Slot(object)
    def _on_read(self, said: str | OSError) -> None:
        if isinstance(said, str):
            self.take(said)
        else:
            self.icon.show_icon("failed", "bad")
            self._say(self.tr("The file cannot be read: {0}.").format(said.strerror or str(said)), "bad")

    def _say(self, text: str, role: str) -> None:
        self.state.setText(text)
        set_role(self.state, role)
        self.setAccessibleDescription(text)
        announce(self, text)

    def _parts_of(self, found: Recognised) -> str:
        secret = found.secret
        parts = (
            (bool(secret.api_key), self.tr("API key")),
            (bool(found.instance), self.tr("service instance")),
            (bool(secret.access_key_id and secret.secret_access_key), self.tr("HMAC pair")),
            (bool(secret.access_key_id) != bool(secret.secret_access_key), self.tr("half of an HMAC pair")),
        )
        return self.tr(", ", "between the parts of a list").join(words for there, words in parts if there)

    @Slot()
    def _on_choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the file of a credential"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_file)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasText() or any(url.isLocalFile() for url in mime.urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        event.setDropAction(Qt.DropAction.CopyAction)  # a proposed move would delete the file after the drop
        event.accept()
        mime = event.mimeData()
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.read_file(files[0])
        else:
            self.take(mime.text())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(t.selection if self._over else t.side)
        strong = self._over or self.hasFocus()
        pen = QPen(QColor(t.accent if strong else t.strong_line), 2 if strong else 1)
        if not strong:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()


def complaint_words(complaint: Complaint) -> str:
    """What is wrong with a text, with the line and the field where that is known."""
    where = complaint.field
    match complaint.fault:
        case Fault.EMPTY:
            return tr("There is no text in it.")
        case Fault.TOO_LONG:
            return tr("This is too long to be a credential.")
        case Fault.BROKEN_JSON if where:
            return tr("The JSON breaks off in line {0}, column {1}, after the field “{2}”. Copy all of it.").format(
                complaint.line, complaint.column, where
            )
        case Fault.BROKEN_JSON:
            return tr("The JSON cannot be read (line {0}, column {1}). Copy all of it.").format(
                complaint.line, complaint.column
            )
        case Fault.WRONG_TYPE:
            return tr("The field “{0}” in line {1} is not a text.").format(where, complaint.line)
        case Fault.MISSING if complaint.line:
            return tr("The field “{0}” is missing; it belongs to line {1}.").format(where, complaint.line)
        case Fault.MISSING:
            return tr("“{0}” is missing.").format(where)
        case Fault.NO_CREDENTIAL:
            return tr("There is no key in it. A service credential has the field “apikey”.")
        case Fault.BROKEN_LINE if where:
            return tr("Line {0} cannot be read: there is no “=” after “{1}”.").format(complaint.line, where)
        case Fault.BROKEN_LINE:
            return tr("Line {0} stands before the first [section].").format(complaint.line)
        case Fault.ENCRYPTED:
            return tr("The file is encrypted by the program that wrote it. Paste the keys instead.")
        case Fault.UNREADABLE:
            return tr("The file may not be read.")
        case Fault.UNKNOWN:
            return tr("This is no key that IBM COS gives: an API key has 44 characters, an HMAC pair 32 and 48.")

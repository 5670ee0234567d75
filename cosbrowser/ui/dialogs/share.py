"""The dialog that makes links to objects: what they allow, for how long, and the links themselves, once."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import links
from cosbrowser.cos.credentials import Connection, SignIn
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.cos.links import Access, Terms
from cosbrowser.engine.client import Engine
from cosbrowser.models.made_links import MadeLinks
from cosbrowser.models.text import exact_moment, number
from cosbrowser.ui import rights
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.parts import (
    GAP,
    MARGIN,
    Disclosure,
    FittingDialog,
    announce,
    button_row,
    heading,
    label,
    set_wrong,
)
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import set_icon
from cosbrowser.ui.qr_code import QrCode

MOST = 100  # links at once
_HOUR, _DAY = 3600, 86_400
_OWN = -1
_LONG = 7 * _DAY  # above it the dialog says more: other stores allow no longer ones, and this one cannot be revoked


def can_sign(connection: Connection) -> bool:
    """Whether a connection has the HMAC pair that links need, as far as is known here."""
    return connection.sign_in is SignIn.HMAC or connection.pair


class ShareDialog(FittingDialog):
    """One object, a version of it, or several objects."""

    edit_wanted = Signal()  # of the connection: it has no pair to sign with

    def __init__(
        self, parent: QWidget | None, engine: Engine, location: Location, keys: tuple[str, ...], made: MadeLinks,
        version_id: str = "", *, read_only: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent, 560)
        self.setWindowTitle(self.tr("Share"))
        self._engine = engine
        self._location = location
        self._keys = keys
        self._made = made
        self._version = version_id
        self._no_reading = rights.missing(engine, location, "ReadByLink")
        self._no_storing = self.tr("This connection is read-only.") if read_only else ""
        self.title = heading(self._question())
        self.reading = QRadioButton(self.tr("Download"))
        self.storing = QRadioButton(self.tr("Upload under this name"))
        self._access = QButtonGroup(self)
        self.expiry = QComboBox()
        self.until = QDateTimeEdit()
        self.save_as = QLineEdit()
        self.content_type = QLineEdit()
        self.remark = label("", "quiet")
        self.links = QPlainTextEdit()
        self.copy_button = QPushButton(self.tr("Copy Link"))
        self.code = QrCode()
        self.problem = ProblemPanel()
        self.make_button = QPushButton(self.tr("Make Link") if len(keys) == 1 else self.tr("Make Links"))
        self.close_button = QPushButton(self.tr("Close"))
        self._back = QTimer(self, singleShot=True, interval=2000)
        self._build()
        self._connect()
        self._show_state()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, location: Location, keys: tuple[str, ...], made: MadeLinks,
        version_id: str = "", *, read_only: bool = False,
    ) -> ShareDialog:  # fmt: skip
        """Show it for objects of one bucket. `read_only`: nobody is to store anything through this connection."""
        dialog = cls(parent, engine, location, keys, made, version_id, read_only=read_only)
        dialog.open()
        return dialog

    def _question(self) -> str:
        if len(self._keys) != 1:
            return self.tr("Share {0} objects by link").format(number(len(self._keys)))
        name = quoted(self._keys[0][len(self._location.prefix) :])
        if self._version:
            return self.tr("Share this version of {0} by link").format(name)
        return self.tr("Share {0} by link").format(name)

    def _build(self) -> None:
        self._access.addButton(self.reading)
        self._access.addButton(self.storing)
        for button, reason in ((self.reading, self._no_reading), (self.storing, self._no_storing)):
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)
        (self.storing if self._no_reading and not self._version else self.reading).setChecked(True)
        ways = QHBoxLayout()
        ways.setSpacing(GAP * 2)
        ways.addWidget(self.reading)
        ways.addWidget(self.storing)
        ways.addStretch(1)
        self.storing.setVisible(not self._version)
        for words, seconds in (
            (self.tr("1 hour"), _HOUR), (self.tr("12 hours"), 12 * _HOUR), (self.tr("1 day"), _DAY),
            (self.tr("7 days"), _LONG), (self.tr("30 days"), 30 * _DAY), (self.tr("1 year"), 365 * _DAY),
            (self.tr("Until…"), _OWN),
        ):  # fmt: skip
            self.expiry.addItem(words, seconds)
        self.expiry.setCurrentIndex(2)
        self.expiry.setAccessibleName(self.tr("Works for"))
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy HH:mm")
        self.until.setDateTime(QDateTime.currentDateTime().addDays(1))
        self.until.setMinimumDateTime(QDateTime.currentDateTime().addSecs(60))
        self.until.setAccessibleName(self.tr("Until"))
        for field, name, hint in (
            (self.save_as, self.tr("Save as"), self.tr("as the browser likes")),
            (self.content_type, self.tr("Type"), self.tr("as stored")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
        times = QHBoxLayout()
        times.setSpacing(GAP)
        times.addWidget(self.expiry)
        times.addWidget(self.until, 1)
        times.addStretch(0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP * 2)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QHBoxLayout | QWidget], ...] = (
            (self.tr("Allows"), ways), (self.tr("Works for"), times), (self.tr("Save as"), self.save_as),
            (self.tr("Type"), self.content_type),
        )  # fmt: skip
        self._labels = [label(words, "quiet", wrap=False) for words, _ in rows]
        for row, (_, field) in enumerate(rows):
            self._grid.addWidget(self._labels[row], row, 0)
            if isinstance(field, QWidget):
                self._grid.addWidget(field, row, 1)
            else:
                self._grid.addLayout(field, row, 1)
        self.links.setReadOnly(True)
        self.links.setAccessibleName(self.tr("Links"))
        self.links.setTabChangesFocus(True)
        self.links.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.links.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.links.setFixedHeight(self.links.fontMetrics().lineSpacing() * 6 + 16)
        set_icon(self.copy_button, "copy-simple", "quiet")
        self.copy_button.setAutoDefault(False)
        self.code_part = Disclosure(self.tr("QR code"), self.code)
        result = QHBoxLayout()
        result.addWidget(self.copy_button)
        result.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN - GAP // 2)
        column.setSpacing(GAP + GAP // 2)
        column.addWidget(self.title)
        column.addLayout(self._grid)
        column.addWidget(self.remark)
        column.addWidget(self.links)
        column.addLayout(result)
        column.addWidget(self.code_part)
        column.addWidget(self.problem)
        column.addWidget(button_row(primary=self.make_button, others=(self.close_button,)))

    def _connect(self) -> None:
        self._access.buttonToggled.connect(self._on_terms_changed)
        self.expiry.currentIndexChanged.connect(self._on_terms_changed)
        self.until.dateTimeChanged.connect(self._on_terms_changed)
        self.save_as.textChanged.connect(self._on_terms_changed)
        self.content_type.textChanged.connect(self._on_terms_changed)
        self.make_button.clicked.connect(self._on_make)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.reject)
        self.code_part.unfolded.connect(self._on_code_wanted)
        self._back.timeout.connect(self._on_copied_long_ago)

    # What it would make

    @property
    def seconds(self) -> int:
        """For how long the links would work."""
        chosen = int(self.expiry.currentData())
        if chosen != _OWN:
            return chosen
        return QDateTime.currentDateTime().secsTo(self.until.dateTime())

    def terms(self) -> Terms:
        """What the links would allow."""
        if self.storing.isChecked():
            return Terms(self.seconds, Access.STORE)
        name = self.save_as.text().strip()
        return Terms(
            self.seconds, Access.READ, links.named_attachment(name) if name else "", self.content_type.text().strip()
        )

    @Slot()
    def _on_terms_changed(self) -> None:
        self.links.clear()  # they were made on other terms
        self.problem.clear()
        self.code_part.unfold(False)
        self._show_state()

    def _show_state(self) -> None:
        one, made = len(self._keys) == 1, bool(self.links.toPlainText())
        reading = self.reading.isChecked()
        self.until.setVisible(self.expiry.currentData() == _OWN)
        for widget in (self._labels[2], self.save_as):
            widget.setVisible(reading and one)
        for widget in (self._labels[3], self.content_type):
            widget.setVisible(reading)
        seconds = self.seconds
        content_type = self.content_type.text().strip()
        plain = content_type.isascii() and content_type.isprintable()
        set_wrong(self.content_type, not plain)
        set_wrong(self.until, seconds <= 0)
        possible = (self.reading if reading else self.storing).isEnabled()
        self.make_button.setEnabled(seconds > 0 and plain and possible and len(self._keys) <= MOST)
        self.make_button.setVisible(not made)
        self.links.setVisible(made)
        self.copy_button.setVisible(made)
        self.copy_button.setText(self.tr("Copy Link") if one else self.tr("Copy Links"))
        self.code_part.setVisible(made and one)
        self.remark.setText(self._words(seconds, reading, made))

    def _words(self, seconds: int, reading: bool, made: bool) -> str:
        if len(self._keys) > MOST:
            return self.tr("{0} links at most are made at once.").format(number(MOST))
        refused = self._no_reading if reading else self._no_storing
        if refused:
            return refused
        if seconds <= 0:
            return self.tr("That moment is over.")
        until = exact_moment(int((time.time() + seconds) * 1000))
        who = (
            self.tr("Whoever has the link can download until {0}, without signing in.")
            if reading
            else self.tr("Whoever has the link can store anything under this name until {0}, over what is there.")
        )
        words = [who.format(until)]
        words.append(self.tr("It cannot be taken back, except by removing the HMAC pair that signed it."))
        if seconds > _LONG:
            words.append(self.tr("The shorter it works, the better."))
        if made:
            words.append(self.tr("It is not kept here: copy it now."))
        return " ".join(words)

    # Making

    @Slot()
    def _on_make(self) -> None:
        self.problem.clear()
        self.make_button.setEnabled(False)
        terms = self.terms()
        call = self._engine.call(self, links.links, self._location, self._keys, terms, self._version)

        def made(found: list[str]) -> None:
            self._made.add(self._location, self._keys, self._version, terms.access, terms.seconds)
            self.links.setPlainText("\n".join(found))
            self._show_state()
            self.copy_button.setDefault(True)
            self.copy_button.setFocus()
            announce(self, self.tr("The link is made."))
            if terms.access is Access.READ:
                trial = self._engine.call(self, links.attempt, self._location, self._keys[0], self._version)
                trial.then(lambda _: None, self._on_tried)

        call.then(made, self._on_failed)

    def _on_tried(self, problem: Problem) -> None:
        """Say that nobody could use the link now; what says nothing about it is left out."""
        if problem.status and not self.links.isHidden():
            self.problem.show_problem(problem)
            announce(self, self.problem.title.text())

    def _on_failed(self, problem: Problem) -> None:
        self._show_state()
        offers = {Remedy.EDIT_CONNECTION: self._edit} if problem.kind is Kind.NO_SECRET else {}
        self.problem.show_problem(problem, offers)

    def _edit(self) -> None:
        self.edit_wanted.emit()
        self.accept()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.links.toPlainText())
        self.copy_button.setText(self.tr("Copied"))
        self._back.start()

    @Slot()
    def _on_copied_long_ago(self) -> None:
        self._show_state()

    @Slot(bool)
    def _on_code_wanted(self, shown: bool) -> None:
        if shown and not self.code.show_text(self.links.toPlainText()):
            self.code_part.unfold(False)
            self.remark.setText(self.tr("This link is too long for a QR code."))

    def hideEvent(self, event: object) -> None:
        """A link is a secret: nothing of it stays in the widgets."""
        self.links.clear()
        super().hideEvent(event)  # pyright: ignore[reportArgumentType]

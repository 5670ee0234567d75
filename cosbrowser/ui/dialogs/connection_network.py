"""The rows of a connection that say how its servers are reached: proxy, certificates, unencrypted servers."""

from __future__ import annotations

import enum
from dataclasses import replace
from urllib.parse import quote, unquote, urlsplit

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from cosbrowser.cos.credentials import LOOPBACK, NO_PROXY, Connection
from cosbrowser.ui.dialogs.form import Form, SecretEdit
from cosbrowser.ui.dialogs.parts import GAP


class Proxying(enum.Enum):
    """Which proxy is used."""

    SYSTEM = enum.auto()
    NONE = enum.auto()
    MANUAL = enum.auto()


class NetworkFields(QObject):
    """The fields, put into a form that belongs to someone else."""

    changed = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self.proxying = QComboBox()
        for words, value in (
            (self.tr("As this computer is set up"), Proxying.SYSTEM),
            (self.tr("None"), Proxying.NONE),
            (self.tr("This one:"), Proxying.MANUAL),
        ):
            self.proxying.addItem(words, value)
        self.proxy, self.user, self.password = QLineEdit(), QLineEdit(), SecretEdit()
        self.proxy.setPlaceholderText("http://proxy.example.com:3128")
        self.ca_file = QLineEdit()
        self.ca_file.setPlaceholderText(self.tr("only those that this computer trusts"))
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        ca = QWidget()
        row = QHBoxLayout(ca)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.ca_file, 1)
        row.addWidget(choose)
        self.plain_http = QCheckBox(self.tr("I accept that requests to other computers go without encryption (http)"))
        form.add(self.tr("Proxy"), self.proxying)
        self._manual = (
            form.add(self.tr("Proxy address"), self.proxy),
            form.add(self.tr("Proxy user"), self.user),
            form.add(self.tr("Proxy password"), self.password),
        )
        form.add(self.tr("Trust also"), ca)
        self.ca_file.setAccessibleName(self.tr("File of further certificates"))
        self._plain_row = form.add("", self.plain_http)
        self.plain_http.setAccessibleName(self.plain_http.text())
        for edit in (self.proxy, self.user, self.password, self.ca_file):
            edit.textChanged.connect(self.changed)
        self.proxying.currentIndexChanged.connect(self.changed)
        self.plain_http.toggled.connect(self.changed)

    def show_connection(self, connection: Connection, *, kept: bool) -> None:
        """Fill the fields; `kept`: the password may be in the keyring."""
        manual = connection.proxy not in ("", NO_PROXY)
        value = Proxying.MANUAL if manual else Proxying.NONE if connection.proxy else Proxying.SYSTEM
        self.proxying.setCurrentIndex(self.proxying.findData(value))
        if manual:
            parts = urlsplit(connection.proxy)
            self.user.setText(unquote(parts.username or ""))
            self.proxy.setText(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")
        if kept and self.user.text():
            self.password.setPlaceholderText(self.tr("kept in the keyring; type to replace it"))
        self.ca_file.setText(connection.ca_file)
        self.plain_http.setChecked(connection.plain_http)

    def with_values(self, connection: Connection) -> Connection:
        """The connection with what the fields say."""
        value = Proxying(self.proxying.currentData())
        proxy = "" if value is Proxying.SYSTEM else NO_PROXY
        if value is Proxying.MANUAL:
            parts = urlsplit(self._address())
            user = quote(self.user.text().strip(), safe="")
            proxy = f"{parts.scheme}://{user}@{parts.netloc}" if user else f"{parts.scheme}://{parts.netloc}"
        return replace(
            connection,
            proxy=proxy,
            ca_file=self.ca_file.text().strip(),
            plain_http=self.plain_http.isChecked() and not self._plain_row.field.isHidden(),
        )

    def proxy_password(self) -> str:
        """What was typed."""
        return self.password.text() if self._manual[2].is_visible else ""

    def refresh(self, addresses: tuple[str, ...]) -> None:
        """Show the rows that belong here, and say what is wrong. `addresses`: the servers that are named."""
        manual = self.proxying.currentData() is Proxying.MANUAL
        for row in self._manual:
            row.set_visible(manual)
        plain = any(_is_plain(address) for address in addresses)
        self._plain_row.set_visible(plain)
        wrong = manual and not _is_proxy(self._address())
        words = self.tr("The address of a proxy is http:// or https://, a name and a port.")
        self._manual[0].say(words if wrong and self.proxy.text() else "", "bad")

    def mark_missing(self) -> QWidget | None:
        """Say what has to be filled in or accepted; gives the first such field."""
        if self._manual[0].is_visible and not _is_proxy(self._address()):
            self._manual[0].say(self.tr("The address of a proxy is http:// or https://, a name and a port."), "bad")
            return self.proxy
        if self._plain_row.is_visible and not self.plain_http.isChecked():
            words = self.tr("Everyone on the way can read and change what is sent. Accept it, or use https://.")
            self._plain_row.say(words, "bad")
            return self.plain_http
        self._plain_row.say("")
        return None

    def _address(self) -> str:
        text = self.proxy.text().strip()
        return text if "://" in text else f"http://{text}"

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self.ca_file, self.tr("Choose a file of certificates (PEM)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.ca_file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _is_plain(address: str) -> bool:
    """Whether it is another computer's, without encryption."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "http" and bool(parts.hostname) and parts.hostname not in LOOPBACK


def _is_proxy(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and "@" not in address
    except ValueError:
        return False

"""The fields of a connection, what is said about them as they are typed, and the values they make."""

from __future__ import annotations

import enum
import uuid
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from cosbrowser import logs
from cosbrowser.cos.aspera import Obstacle
from cosbrowser.cos.credentials import (
    ENDPOINTS_DOCUMENT,
    IAM_ADDRESS,
    RESOURCE_CONFIGURATION,
    RESOURCE_CONTROLLER,
    Aspera,
    Connection,
    Network,
    Secret,
    SignIn,
)
from cosbrowser.cos.recognise import Recognised
from cosbrowser.cos.resource_controller import Instance
from cosbrowser.ui.aspera import choices, why
from cosbrowser.ui.dialogs.connection_instances import where_is_the_crn
from cosbrowser.ui.dialogs.connection_network import NetworkFields
from cosbrowser.ui.dialogs.connection_pair import KeptPair
from cosbrowser.ui.dialogs.form import Form, Row, SecretEdit
from cosbrowser.ui.dialogs.parts import GAP, Disclosure
from cosbrowser.ui.dialogs.remarks import address_remark, instance_remark, key_remark, shape_remark


class Identity(enum.Enum):
    """What a person has in hand to sign in with."""

    IAM = enum.auto()
    HMAC = enum.auto()
    BOTH = enum.auto()
    NOBODY = enum.auto()


class ConnectionForm(QWidget):
    """Fields for one connection. Asks for no endpoint: those are found from the list of locations."""

    changed = Signal()

    def __init__(self, connection: Connection | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = connection
        self.name = QLineEdit()
        self.identity = QComboBox()
        for words, identity in (
            (self.tr("IBM Cloud IAM: API key"), Identity.IAM),
            (self.tr("HMAC pair"), Identity.HMAC),
            (self.tr("Both: API key, and HMAC pair for links"), Identity.BOTH),
            (self.tr("None: public buckets"), Identity.NOBODY),
        ):
            self.identity.addItem(words, identity)
        self.api_key, self.instance = SecretEdit(), QLineEdit()
        self.access_key_id, self.secret_access_key = QLineEdit(), SecretEdit()
        self.pair = KeptPair()
        self._replacing = False  # the kept pair by one that is typed
        self.network = QComboBox()
        for words, network in (
            (self.tr("Public: from anywhere"), Network.PUBLIC),
            (self.tr("Private: inside the IBM Cloud network"), Network.PRIVATE),
            (self.tr("Direct: inside a VPC"), Network.DIRECT),
        ):
            self.network.addItem(words, network)
        self.endpoint, self.iam, self.endpoints_document = QLineEdit(), QLineEdit(), QLineEdit()
        self.resource_controller, self.configuration = QLineEdit(), QLineEdit()
        self.where_is_the_crn = where_is_the_crn()
        self.where_is_the_crn.hide()
        self.aspera = QComboBox()
        for words, choice in choices():
            self.aspera.addItem(words, choice)
        self._program: bool | None = None  # whether something here speaks it; not known yet
        self.read_only = QCheckBox(self.tr("Read-only: nothing can be changed through this connection"))
        self._build()
        self._show_before()
        for edit in self.findChildren(QLineEdit):
            edit.textChanged.connect(self._on_changed)
        for combo in (self.identity, self.network, self.aspera):
            combo.currentIndexChanged.connect(self._on_changed)
        self.read_only.toggled.connect(self._on_changed)
        self.pair.replace_wanted.connect(self._on_replace_pair)
        self.pair.remove_wanted.connect(self._on_remove_pair)
        self.network_fields.changed.connect(self._on_changed)
        self._on_changed()

    def _build(self) -> None:
        form, advanced = Form(), Form()
        self.name.setPlaceholderText(self.tr("Cloud Object Storage"))
        self.endpoint.setPlaceholderText(self.tr("found by itself for each bucket"))
        self.instance.setPlaceholderText("crn:v1:bluemix:public:cloud-object-storage:global:a/…")
        self._name_row = form.add(self.tr("Name"), self.name)
        self._identity_row = form.add(self.tr("Sign in with"), self.identity)
        self._api_key_row = form.add(self.tr("API key"), self.api_key)
        self._instance_row = form.add(self.tr("Service instance"), self.instance)
        self._pair_row = form.add(self.tr("HMAC keys"), self.pair)
        self._access_row = form.add(self.tr("Access key ID"), self.access_key_id)
        self._secret_row = form.add(self.tr("Secret access key"), self.secret_access_key)
        self._network_row = form.add(self.tr("Network"), self.network)
        self._endpoint_row = advanced.add(self.tr("Endpoint"), self.endpoint)
        self._iam_row = advanced.add(self.tr("IAM address"), self.iam)
        self._document_row = advanced.add(self.tr("List of locations"), self.endpoints_document)
        self._controller_row = advanced.add(self.tr("List of instances"), self.resource_controller)
        self._configuration_row = advanced.add(self.tr("Figures of buckets"), self.configuration)
        self.network_fields = NetworkFields(advanced)
        self._aspera_row = advanced.add(self.tr("Use Aspera"), self.aspera)
        advanced.add("", self.read_only)
        self.read_only.setAccessibleName(self.read_only.text())
        self.advanced = Disclosure(self.tr("Advanced"), advanced)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(form)
        column.addWidget(self.where_is_the_crn)
        column.addWidget(self.advanced)

    def _show_before(self) -> None:
        before = self._before or Connection("", "")
        self.name.setText(before.name)
        at = {SignIn.IAM: Identity.IAM, SignIn.HMAC: Identity.HMAC, SignIn.ANONYMOUS: Identity.NOBODY}
        identity = Identity.BOTH if before.pair and before.sign_in is SignIn.IAM else at[before.sign_in]
        self.identity.setCurrentIndex(self.identity.findData(identity))
        self.instance.setText(before.instance)
        self.network.setCurrentIndex(self.network.findData(before.network))
        self.endpoint.setText(before.endpoint)
        self.iam.setText(before.iam)
        self.endpoints_document.setText(before.endpoints_document)
        self.resource_controller.setText(before.resource_controller)
        self.configuration.setText(before.configuration)
        self.read_only.setChecked(before.read_only)
        self.aspera.setCurrentIndex(self.aspera.findData(before.aspera))
        self.network_fields.show_connection(before, kept=self._before is not None)
        for edit in (self.instance, self.iam, self.endpoints_document, self.resource_controller, self.configuration):
            edit.setCursorPosition(0)
        if self._before is not None:
            for edit in (self.api_key, self.access_key_id, self.secret_access_key):
                asked = self.tr("asked for at each start")
                edit.setPlaceholderText(asked if before.asks else self.tr("kept in the keyring; type to replace it"))
        own = before.endpoint or before.iam != IAM_ADDRESS or before.endpoints_document != ENDPOINTS_DOCUMENT
        aspera = before.aspera is not Aspera.NEVER
        if own or before.read_only or before.proxy or before.ca_file or before.plain_http or aspera:
            self.advanced.unfold()

    def fill(self, found: Recognised) -> None:
        """Put what was found in a credential into the fields; fields it says nothing of keep their text."""
        secret = found.secret
        hmac = bool(secret.access_key_id or secret.secret_access_key)
        if secret.api_key or hmac:
            identity = (Identity.BOTH if hmac else Identity.IAM) if secret.api_key else Identity.HMAC
            self.identity.setCurrentIndex(self.identity.findData(identity))
            self._replacing = hmac
            for edit, text in (
                (self.api_key, secret.api_key),
                (self.access_key_id, secret.access_key_id),
                (self.secret_access_key, secret.secret_access_key),
            ):
                edit.setText(text)
        for edit, text in (
            (self.instance, found.instance),
            (self.name, self.name.text() or found.name),
            (self.iam, found.iam),
            (self.endpoints_document, found.endpoints_document),
            (self.resource_controller, found.resource_controller),
        ):
            if text:
                edit.setText(text)
        for edit in (self.instance, self.iam, self.endpoints_document):
            edit.setCursorPosition(0)  # a CRN says what it is at its start
        if found.iam or found.endpoints_document or found.resource_controller:
            self.advanced.unfold()  # the key will be sent there: to be seen

    def connection(self) -> Connection:
        """The connection that the fields describe."""
        identity = self._identity()
        sign_in = {Identity.HMAC: SignIn.HMAC, Identity.NOBODY: SignIn.ANONYMOUS}.get(identity, SignIn.IAM)
        before = self._before or Connection(uuid.uuid4().hex, "")
        made = replace(
            before,
            name=self.name.text().strip() or self.name.placeholderText(),
            sign_in=sign_in,
            pair=identity is Identity.BOTH,
            instance=self.instance.text().strip() if self._instance_row.is_visible else "",
            network=Network(self.network.currentData()),
            endpoint=self.endpoint.text().strip(),
            iam=self.iam.text().strip() or IAM_ADDRESS,
            endpoints_document=self.endpoints_document.text().strip() or ENDPOINTS_DOCUMENT,
            resource_controller=self.resource_controller.text().strip() or RESOURCE_CONTROLLER,
            configuration=self.configuration.text().strip() or RESOURCE_CONFIGURATION,
            read_only=self.read_only.isChecked(),
            aspera=Aspera(self.aspera.currentData()),
        )
        return self.network_fields.with_values(made)

    def secret(self) -> Secret | None:
        """What was typed, or None when nothing was: the kept secret stays."""
        shown = ((row, edit.text().strip()) for row, edit in self._secrets())
        keys = Secret(*(text if row.is_visible else "" for row, text in shown))
        secret = replace(keys, proxy_password=self.network_fields.proxy_password())
        logs.conceal(secret.api_key, secret.secret_access_key, secret.proxy_password)
        return secret if secret != Secret() else None

    def show_aspera(self, *, program: bool) -> None:
        """Say whether a program on this computer speaks Aspera."""
        self._program = program
        self._remark()

    def has_keys(self) -> bool:
        """Whether this way of signing in has keys at all."""
        return self._identity() is not Identity.NOBODY

    def first_key(self) -> QWidget:
        """The field for what is asked for at each start."""
        return next((edit for row, edit in self._secrets() if row.is_visible), self.name)

    def lacks_instance(self) -> bool:
        """Whether there is an API key of a new connection, and no instance: those it reaches can be listed."""
        return self._before is None and self._instance_row.is_visible and not self.instance.text().strip()

    def take_instance(self, instance: Instance) -> None:
        """The key reaches this one alone."""
        self.instance.setText(instance.crn)
        self.instance.setCursorPosition(0)
        if not self.name.text().strip():
            self.name.setText(instance.name)

    def ask_for_instance(self) -> None:
        """Say that the instance has to be entered, and where it stands."""
        self._instance_row.say(self.tr("This is needed."), "bad")
        self.where_is_the_crn.show()
        self.instance.setFocus()

    def mark_missing(self) -> QWidget | None:
        """Say in each field that has to be filled that it is empty; gives the first of them, or one that is wrong."""
        before = self._before
        half = bool(self.access_key_id.text().strip() or self.secret_access_key.text().strip())
        key_kept = before is not None and before.sign_in is SignIn.IAM
        pair_kept = before is not None and (before.pair or before.sign_in is SignIn.HMAC)
        pair_kept = pair_kept and not half and not self._replacing
        for row, edit in self._secrets():
            kept = key_kept if edit is self.api_key else pair_kept
            if row.is_visible and not edit.text().strip() and not kept:
                row.say(self.tr("This is needed."), "bad")
        if self._before is not None and self._instance_row.is_visible and not self.instance.text().strip():
            self.ask_for_instance()
        rows = (self._api_key_row, self._instance_row, self._access_row, self._secret_row,
                self._endpoint_row, self._iam_row, self._document_row, self._controller_row,
                self._configuration_row)  # fmt: skip
        wrong = next((row.field for row in rows if row.is_visible and row.field.property("wrong")), None)
        wrong = wrong or self.network_fields.mark_missing()
        if wrong not in (None, *(edit for _, edit in self._secrets()), self.instance):
            self.advanced.unfold()
        return wrong

    def _identity(self) -> Identity:
        return Identity(self.identity.currentData())

    def _secrets(self) -> tuple[tuple[Row, QLineEdit], ...]:
        return (
            (self._api_key_row, self.api_key),
            (self._access_row, self.access_key_id),
            (self._secret_row, self.secret_access_key),
        )

    @Slot()
    def _on_changed(self) -> None:
        identity = self._identity()
        iam = identity in (Identity.IAM, Identity.BOTH)
        pair_kept = self._before is not None and self._before.pair
        shows_kept = pair_kept and identity is Identity.BOTH and not self._replacing
        hmac = identity in (Identity.HMAC, Identity.BOTH) and not shows_kept
        removed = pair_kept and identity is Identity.IAM
        self._identity_row.say(self.tr("The saved HMAC keys are removed when you save.") if removed else "")
        for row, shown in (
            (self._api_key_row, iam),
            (self._instance_row, iam),
            (self._pair_row, shows_kept),
            (self._access_row, hmac),
            (self._secret_row, hmac),
            (self._iam_row, iam),
            (self._network_row, not self.endpoint.text().strip()),
            (self._document_row, not self.endpoint.text().strip()),
            (self._controller_row, iam and not self.instance.text().strip()),
            (self._configuration_row, iam),
        ):
            row.set_visible(shown)
        self._remark()
        self.changed.emit()

    @Slot()
    def _on_replace_pair(self) -> None:
        self._replacing = True
        self._on_changed()
        self.access_key_id.setFocus()

    @Slot()
    def _on_remove_pair(self) -> None:
        self.identity.setCurrentIndex(self.identity.findData(Identity.IAM))

    def _remark(self) -> None:
        """Say of each field what looks wrong in it. Only addresses are refused: other clouds have other keys."""
        obstacle = Obstacle.NO_PROGRAM if self._program is False else None
        if self._identity() in (Identity.HMAC, Identity.NOBODY):
            obstacle = Obstacle.SIGN_IN
        self.aspera.setEnabled(obstacle is None)
        self._aspera_row.say(why(obstacle) if obstacle is not None else "", "quiet")
        self._api_key_row.say(key_remark(self.api_key.text().strip()))
        self._instance_row.say(instance_remark(self.instance.text().strip()))
        self._access_row.say(shape_remark(self.access_key_id.text().strip(), access=True))
        self._secret_row.say(shape_remark(self.secret_access_key.text().strip(), access=False))
        self._endpoint_row.say(*address_remark(self.endpoint.text().strip(), secret=False))
        own_iam = self.iam.text().strip() not in ("", IAM_ADDRESS)
        text, role = address_remark(self.iam.text().strip(), secret=True)
        if own_iam and not text:
            host = urlsplit(self.iam.text().strip()).netloc
            text, role = self.tr("The API key will be sent to {0} and not to IBM Cloud.").format(host), "caution"
        self._iam_row.say(text, role)
        self._document_row.say(*address_remark(self.endpoints_document.text().strip(), secret=False))
        self._controller_row.say(*address_remark(self.resource_controller.text().strip(), secret=True))
        self._configuration_row.say(*address_remark(self.configuration.text().strip(), secret=True))
        named = (self.endpoint.text().strip(), "" if self.endpoint.text().strip() else self.endpoints_document.text())
        self.network_fields.refresh(named)
        if self.instance.text().strip():
            self.where_is_the_crn.hide()

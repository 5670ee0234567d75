"""The panel of a bucket: what is known of it, and its settings, each in a part that unfolds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cosbrowser.cos import bucket_facts
from cosbrowser.cos.bucket_facts import Encryption, Usage
from cosbrowser.cos.credentials import SignIn
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.models import text
from cosbrowser.ui.dialogs.parts import label, line
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.bucket_sections import (
    AbsentSection,
    CorsSection,
    LifecycleSection,
    ReplicationSection,
    Section,
    VersioningSection,
    WebsiteSection,
)
from cosbrowser.ui.panels.panel import Inspected, Panel


class BucketPanel(Panel):
    """Facts at once, settings when their part is unfolded. Each tolerates that it is refused."""

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Bucket")
        self._engine = engine
        self._about = Inspected()
        self._calls: list[Call[Encryption] | Call[Usage]] = []
        self._encryption: Encryption | None = None
        self._usage: Usage | None = None
        self._reading = False
        self.fields = FieldList()
        self.state = label("", "quiet")
        self.versioning = VersioningSection(engine)
        self.lifecycle = LifecycleSection(engine)
        self.cors = CorsSection(engine)
        self.website = WebsiteSection(engine)
        self.replication = ReplicationSection(engine)
        self.absent = AbsentSection()
        self._sections: tuple[Section[Any], ...] = (
            self.versioning, self.lifecycle, self.cors, self.website, self.replication,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.fields)
        column.addWidget(self.state)
        column.addSpacing(6)
        column.addWidget(line())
        for section in self._sections:
            column.addWidget(section)
            section.read_wanted.connect(self._on_read_wanted)
        column.addWidget(self.absent)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        return about.is_bucket

    def show_about(self, about: Inspected) -> None:
        self._about = about
        for section in self._sections:
            section.show_about(about)
        self._show()

    def read(self) -> None:
        here = self._about.location
        if here is None:
            return
        self._reading = True
        self._calls.append(
            self._engine.call(self, bucket_facts.encryption, here).then(self._on_encryption, self._on_unknown)
        )
        self._calls.append(self._engine.call(self, bucket_facts.usage, here).then(self._on_usage, self._on_no_usage))
        for section in self._sections:
            section.read()

    def forget(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls = []
        self._reading = False
        self._encryption = self._usage = None
        self.fields.show_fields(())
        self._say("")
        for section in self._sections:
            section.forget()

    def _say(self, words: str) -> None:
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _show(self) -> None:
        self.fields.show_fields(self._fields())

    def _fields(self) -> Iterable[Field]:
        bucket, usage, encryption = self._about.bucket, self._usage, self._encryption
        if bucket is not None:
            yield Field(self.tr("Location"), bucket.location)
            yield Field(self.tr("Class"), text.storage_class(bucket.storage_class) if bucket.storage_class else "")
            created = text.exact_moment(round(bucket.created.timestamp() * 1000)) if bucket.created else ""
            yield Field(self.tr("Created"), created)
        if usage is not None:
            yield Field(self.tr("Objects"), text.number(usage.objects))
            yield Field(self.tr("Size"), text.octet_count(usage.size))
            yield Field(self.tr("Older versions"), _count_and_size(usage.old_versions, usage.old_size))
            yield Field(self.tr("Delete markers"), text.number(usage.markers) if usage.markers else "")
            yield Field(self.tr("Quota"), text.octet_count(usage.quota) if usage.quota else self.tr("none"))
            addresses = "\n".join(usage.allowed)
            yield Field(self.tr("Firewall"), "" if addresses else self.tr("none"))
            yield Field(self.tr("Firewall lets in"), addresses, long=True)
        if encryption is not None:
            own = encryption.root_key
            yield Field(self.tr("Encryption"), self.tr("own root key") if own else self.tr("keys of COS"))
            yield Field(self.tr("Root key"), own if own != "?" else "", long=True)
        if usage is not None:
            yield Field(self.tr("CRN"), usage.crn, long=True)

    def _on_encryption(self, found: Encryption) -> None:
        self._encryption = found
        self._show()

    def _on_unknown(self, _: Problem) -> None:
        """Who may not look at the bucket is told by its sections."""

    def _on_usage(self, found: Usage) -> None:
        self._usage = found
        self._say("")
        self._show()

    def _on_no_usage(self, problem: Problem) -> None:
        connection = self._about.connection
        if problem.kind is Kind.NO_SECRET and connection is not None and connection.sign_in is not SignIn.IAM:
            self._say(
                self.tr("Count, size, quota and firewall are not available with HMAC keys: that needs an API key.")
            )
        elif problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not read count, size, quota and firewall: that needs the role Reader."))
        elif problem.kind is Kind.UNSUPPORTED:
            self._say(self.tr("This connection names no service that knows count, size, quota and firewall."))
        else:
            self._say(self.tr("Count, size, quota and firewall could not be read."))

    @Slot()
    def _on_read_wanted(self) -> None:
        if self._reading:
            for section in self._sections:
                section.read()


def _count_and_size(count: int, octets: int) -> str:
    return f"{text.number(count)}, {text.size(octets)}" if count else ""

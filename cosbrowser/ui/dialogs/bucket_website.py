"""The dialog that makes a static website of a bucket."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QWidget

from cosbrowser.cos import bucket_website
from cosbrowser.cos.bucket_website import Fault, Published, Website
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.dialogs.bucket_setting import SettingDialog
from cosbrowser.ui.dialogs.form import Form


class WebsiteDialog(SettingDialog[Published]):
    """No website, pages of the bucket, or a redirect of everything."""

    def __init__(self, parent: QWidget | None, engine: Engine, location: Location, now: Website) -> None:
        super().__init__(parent, engine, location, self.tr("Website"))
        self._now = now
        self.none = QRadioButton(self.tr("No website"))
        self.pages = QRadioButton(self.tr("Pages of this bucket"))
        self.forward = QRadioButton(self.tr("Send every request to another host"))
        self.index, self.error, self.host = QLineEdit(now.index), QLineEdit(now.error), QLineEdit(now.redirect)
        self.index.setPlaceholderText(self.tr("index.html"))
        self.error.setPlaceholderText(self.tr("error.html"))
        self.host.setPlaceholderText(self.tr("www.example.com"))
        self.protocol = QComboBox()
        for words, value in (
            (self.tr("as the request"), ""), ("https", "https"), ("http", "http"),
        ):  # fmt: skip
            self.protocol.addItem(words, value)
        self.protocol.setCurrentIndex(max(0, self.protocol.findData(now.protocol)))
        page_form, forward_form = Form(), Form()
        page_form.add(self.tr("Index page"), self.index)
        page_form.add(self.tr("Error page"), self.error)
        forward_form.add(self.tr("Host"), self.host)
        forward_form.add(self.tr("Protocol"), self.protocol)
        self._forms = ((self.pages, page_form), (self.forward, forward_form))
        group = QButtonGroup(self)
        for button, form in ((self.none, None), *self._forms):
            group.addButton(button)
            self.fields.addWidget(button)
            if form is not None:
                form.setContentsMargins(24, 0, 0, 0)
                self.fields.addWidget(form)
            button.toggled.connect(self._on_edited)
        for edit in (self.index, self.error, self.host):
            edit.textChanged.connect(self._on_edited)
        self.protocol.currentIndexChanged.connect(self._on_edited)
        (self.forward if now.redirect else self.pages if now.index else self.none).setChecked(True)
        self._on_edited()

    @classmethod
    def ask(cls, parent: QWidget | None, engine: Engine, location: Location, now: Website) -> WebsiteDialog:
        """Show it. `now`: what the server had."""
        dialog = cls(parent, engine, location, now)
        dialog.open()
        return dialog

    def website(self) -> Website:
        """What is to be."""
        if self.forward.isChecked():
            return Website(redirect=self.host.text().strip(), protocol=str(self.protocol.currentData()))
        if self.pages.isChecked():
            return Website(self.index.text().strip(), self.error.text().strip(), routing=self._now.routing)
        return Website()

    def _send(self) -> Call[Published]:
        return self.engine.call(self, bucket_website.set_website, self.location, self.website())

    @Slot()
    def _on_edited(self, _: object = None) -> None:
        for button, form in self._forms:
            form.setVisible(button.isChecked())
        wanted = self.website()
        fault = None if self.none.isChecked() else bucket_website.fault(wanted)
        if fault is Fault.HOST or (self.forward.isChecked() and not wanted.redirect):
            self.say(self.tr("A host name, without https:// and without a path."), ready=False)
        elif fault is Fault.INDEX:
            self.say(self.tr("The name of a page, without a slash: it is looked for in each folder."), ready=False)
        elif self.none.isChecked():
            self.say(
                self.tr("Its pages are not served any more. The objects stay."), ready=bool(self._now), role="quiet"
            )
        elif self._now.routing and self.forward.isChecked():
            words = self.tr("The {0} routing rules that the website has are removed.").format(self._now.routing)
            self.say(words, ready=wanted != self._now, role="caution")
        else:
            words = self.tr("Visitors can read the pages only while the objects are public: see Access.")
            self.say(words, ready=wanted != self._now, role="quiet")

"""Sharing objects by link: makes links, and says which were made and until when. The links themselves are not kept."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos.links import Access
from cosbrowser.engine.client import Engine
from cosbrowser.models.made_links import MadeLink, MadeLinks
from cosbrowser.models.text import duration, moment
from cosbrowser.ui import rights
from cosbrowser.ui.dialogs.parts import heading, label, link
from cosbrowser.ui.dialogs.share import can_sign
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected, Panel


class SharePanel(Panel):
    """For one object or several; asks for nothing by itself."""

    share_wanted = Signal()
    edit_wanted = Signal()  # of the connection

    def __init__(self, engine: Engine, made: MadeLinks | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Share")
        self._engine = engine
        self._made = made
        self._about = Inspected()
        self.share_button = QPushButton(self.tr("Make Link…"))
        self._words = label("", "quiet")
        self.edit_button = link(self.tr("Edit Connection…"))
        self._title = heading(self.tr("Links that work"), 13)
        self._fields = FieldList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addWidget(self.edit_button)
        column.addWidget(self.share_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._fields)
        engine.refusals.changed.connect(self._show_rights)
        self.share_button.clicked.connect(self.share_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        if made is not None:
            made.changed.connect(self._show_made)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        several = about.totals is not None and not about.totals.folders and about.has_objects
        return about.is_object or several

    def show_about(self, about: Inspected) -> None:
        self._about = about
        signs = self._signs
        self.edit_button.setVisible(not signs and not (about.connection is not None and about.connection.demo))
        self.share_button.setVisible(signs)
        self._show_rights()
        self._show_made()

    @property
    def _signs(self) -> bool:
        return self._about.connection is None or can_sign(self._about.connection)

    @Slot()
    def _show_rights(self) -> None:
        """What a link does; and that those to download do not work, where the pair was refused."""
        refused = rights.missing(self._engine, self._about.location, "ReadByLink")
        if not self._signs:
            words = self.tr(
                "A link has to be signed by an HMAC pair, and this connection has none. Make a service credential with "
                "“Include HMAC Credential” on, and add its pair to the connection."
            )
        elif refused:
            words = self.tr("The HMAC pair may not read here: links to download do not work. {0}").format(refused)
        else:
            words = self.tr("A link lets whoever has it download without signing in, for as long as you say.")
        self._words.setText(words)
        self.share_button.setEnabled(not (refused and self._about.read_only))  # links to upload are left
        self.share_button.setToolTip(refused)

    def forget(self) -> None:
        self._about = Inspected()
        self._fields.show_fields(())
        for widget in (self._title, self.edit_button, self.share_button):
            widget.hide()

    @Slot()
    def _show_made(self) -> None:
        here, entry = self._about.location, self._about.entry
        if self._made is None or here is None or entry is None:
            self._title.hide()
            self._fields.show_fields(())
            return
        found = self._made.of_object(here, entry.key)
        self._title.setVisible(bool(found))
        self._fields.show_fields([self._field(one, self._made.now()) for one in found])

    def _field(self, one: MadeLink, now: float) -> Field:
        made = moment(one.made * 1000, QDate.currentDate())
        words = self.tr("Upload") if one.access is Access.STORE else self.tr("Download")
        if one.version:
            words = self.tr("Download of a version")
        left = self.tr("{0} left").format(duration(one.until - now))
        return Field(words, self.tr("made {0}, {1}").format(made, left), long=True)

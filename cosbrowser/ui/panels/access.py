"""Who may do what with an object or a bucket by its access list, and what stands beside that list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import access
from cosbrowser.cos.access import AccessList, PublicAccessBlock
from cosbrowser.cos.entries import Location, Selection
from cosbrowser.cos.errors import Kind, Problem
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.check_box import WrappedCheckBox
from cosbrowser.ui.dialogs.access import AccessDialog, grantee_words, permission_words
from cosbrowser.ui.dialogs.parts import heading, label
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.fields import Field, FieldList
from cosbrowser.ui.panels.panel import Inspected, Panel
from cosbrowser.ui.rights import needs, obstacle


class AccessPanel(Panel):
    """The list with its owner; the public access block of the bucket, which can be changed where one is at the bucket.

    Each of the two tolerates that it is refused.
    """

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.tr("Access")
        self._engine = engine
        self._about = Inspected()
        self._calls: list[Call[AccessList] | Call[PublicAccessBlock]] = []
        self._now: AccessList | None = None
        self._fields = FieldList()
        self._state = label("", "quiet")
        self._problem = ProblemPanel()
        self.edit_button = QPushButton(self.tr("Change…"))
        self._needs = label("", "quiet")
        self.block_title = heading(self.tr("Public access block"), 13)
        self.block = WrappedCheckBox(self.tr("Refuse new public lists"))
        self.ignore = WrappedCheckBox(self.tr("Let public lists count for nothing"))
        self._block_state = label("", "quiet")
        self._beside = label(
            self.tr("IAM decides beside this list: who has a role in the service instance or bucket needs no grant."),
            "quiet",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self._fields, self._state, self._problem):
            column.addWidget(widget)
        column.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._needs)
        column.addSpacing(6)
        for widget in (self.block_title, self.block, self.ignore, self._block_state, self._beside):
            column.addWidget(widget)
        self.edit_button.clicked.connect(self._on_edit)
        engine.refusals.changed.connect(self._show_rights)
        self.block.clicked.connect(self._on_block)
        self.ignore.clicked.connect(self._on_block)
        self.forget()

    def suits(self, about: Inspected) -> bool:
        return about.location is not None and bool(about.location.bucket)

    def show_about(self, about: Inspected) -> None:
        self._about = about
        self.edit_button.show()
        self._show_rights()
        if not about.is_object and not about.is_bucket:
            self._say(self.tr("Each object has a list of its own."))

    def read(self) -> None:
        about, here = self._about, self._about.location
        if here is None:
            return
        if about.entry is not None:
            call = self._engine.call(self, access.of_object, here, about.entry.key)
            self._calls.append(call.then(self._on_list, self._on_failed))
        elif about.is_bucket:
            self._calls.append(self._engine.call(self, access.of_bucket, here).then(self._on_list, self._on_failed))
        whole = Location(here.connection, here.bucket)
        block = self._engine.call(self, access.block_of, whole)
        self._calls.append(block.then(self._on_block_known, self._on_block_failed))
        if about.entry is not None or about.is_bucket:
            self._say(self.tr("Reading…"))

    def forget(self) -> None:
        for call in self._calls:
            call.cancel()
        self._calls = []
        self._now = None
        self._fields.show_fields(())
        self._problem.clear()
        self._say("")
        for widget in (self.edit_button, self._needs, self.block_title, self.block, self.ignore, self._block_state):
            widget.hide()

    def _say(self, words: str) -> None:
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def _on_list(self, found: AccessList) -> None:
        self._now = found
        grants = [Field(grantee_words(grant), permission_words(grant.permission)) for grant in found.grants
                  if grant.grantee != found.owner]  # fmt: skip
        public = self.tr("yes, by this list") if found.public else self.tr("no")
        self._fields.show_fields(
            [Field(self.tr("Public"), public), *grants, Field(self.tr("Owner"), found.owner, long=True)]
        )
        self._say("")

    def _on_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.UNSUPPORTED:
            self._say(self.tr("This server has no access lists."))
            self.edit_button.hide()
            return
        if problem.kind is Kind.DENIED:
            self._say(self.tr("This key may not read the list. {0}").format(needs(problem.operation)))
            return
        self._say("")
        self._problem.show_problem(problem)

    @Slot()
    def _show_rights(self) -> None:
        """Grey what the key was refused, here or elsewhere."""
        reason = obstacle(self._engine, self._about, "PutBucketAcl" if self._about.is_bucket else "PutObjectAcl")
        self.edit_button.setEnabled(not reason)
        self.edit_button.setToolTip(reason)
        self._needs.setText(reason)
        self._needs.setVisible(bool(reason) and not self.edit_button.isHidden())
        reason = obstacle(self._engine, self._about, "PutPublicAccessBlock", "DeletePublicAccessBlock")
        if not self._about.is_bucket:
            reason = self.tr("Changed at the bucket.")
        for box in (self.block, self.ignore):
            box.setEnabled(not reason)
            box.setToolTip(reason)

    def _on_block_known(self, found: PublicAccessBlock) -> None:
        self._show_block()
        self.block.setChecked(found.block)
        self.ignore.setChecked(found.ignore)
        self._show_rights()

    def _show_block(self, words: str = "") -> None:
        self.block_title.show()
        for box in (self.block, self.ignore):
            box.setVisible(not words)
        self._block_state.setText(words)
        self._block_state.setVisible(bool(words))

    def _on_block_failed(self, problem: Problem) -> None:
        if problem.kind is Kind.DENIED:
            self._show_block(self.tr("This key may not read it. {0}").format(needs(problem.operation)))
        elif problem.kind is Kind.UNSUPPORTED:
            self._show_block(self.tr("This server has none."))
        else:
            self._show_block(self.tr("Not known."))

    @Slot()
    def _on_block(self) -> None:
        if self._about.location is None:
            return
        wanted = PublicAccessBlock(self.block.isChecked(), self.ignore.isChecked())
        for box in (self.block, self.ignore):
            box.setEnabled(False)
        call = self._engine.call(self, access.set_block, self._about.location, wanted)
        self._calls.append(call.then(self._on_block_known, self._on_block_refused))

    def _on_block_refused(self, problem: Problem) -> None:
        self._problem.show_problem(problem)
        if self._about.location is not None:
            call = self._engine.call(self, access.block_of, self._about.location)
            self._calls.append(call.then(self._on_block_known, self._on_block_failed))

    @Slot()
    def _on_edit(self) -> None:
        about, here = self._about, self._about.location
        if here is None:
            return
        selection = Selection(here) if about.is_bucket else about.selection()
        if selection is not None:
            dialog = AccessDialog.ask(self.window(), self._engine, selection, self._now)
            dialog.changed.connect(self.changed)

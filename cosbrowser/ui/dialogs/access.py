"""The dialog that changes the access list of objects, or of a bucket."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cosbrowser.cos import access
from cosbrowser.cos.access import ALL_USERS, AUTHENTICATED_USERS, AccessChange, AccessList, Grant, Permission
from cosbrowser.cos.bulk import Progress
from cosbrowser.cos.entries import Selection
from cosbrowser.engine.client import Engine, Stream
from cosbrowser.models.text import tr
from cosbrowser.ui.dialogs.bulk import BulkDialog, named
from cosbrowser.ui.dialogs.parts import GAP, label, link
from cosbrowser.ui.icons import set_icon

# What COS has of grants to single ids (cos-api.md section 4.4). A group has what it has, and may be given to read.
_OF_BUCKET = (Permission.READ, Permission.WRITE, Permission.FULL_CONTROL)
_OF_OBJECT = (Permission.READ, Permission.READ_ACP, Permission.WRITE_ACP, Permission.FULL_CONTROL)


class AccessDialog(BulkDialog):
    """Nobody else, everybody, everybody with an account, or grants one by one. `now`: the list, if it is of one."""

    def __init__(
        self, parent: QWidget | None, engine: Engine, selection: Selection, now: AccessList | None = None
    ) -> None:
        super().__init__(parent, engine, selection)
        self._of_bucket = not selection.objects and not selection.folders
        what = self.tr("the bucket {0}").format(selection.location.bucket) if self._of_bucket else named(selection)
        self.setWindowTitle(self.tr("Access"))
        self.title.setText(self.tr("Access to {0}").format(what))
        self.private = QRadioButton(self.tr("Private: only whom IAM lets in"))
        self.public = QRadioButton(
            self.tr("Everybody may list it") if self._of_bucket else self.tr("Everybody may read, without signing in")
        )
        self.members = QRadioButton(self.tr("Everybody with an account may read"))
        self.by_grants = QRadioButton(self.tr("These may, one by one:"))
        self.grants = GrantsEditor(_OF_BUCKET if self._of_bucket else _OF_OBJECT)
        self._before: AccessChange | None = None
        self.says = label("", "quiet")
        group = QButtonGroup(self)
        for button in (self.private, self.public, self.members, self.by_grants):
            group.addButton(button)
            self.fields.addWidget(button)
            button.toggled.connect(self._on_edited)
        self.members.setVisible(not self._of_bucket)  # of buckets, instances with IAM do not have it
        indented = QVBoxLayout()
        indented.setContentsMargins(24, 0, 0, 0)
        indented.addWidget(self.grants)
        self.fields.addLayout(indented)
        self.fields.addWidget(self.says)
        self.grants.edited.connect(self._on_edited)
        self._show(now)

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, selection: Selection, now: AccessList | None = None
    ) -> AccessDialog:
        """Show it for objects and folders of one bucket; for the bucket itself when nothing is selected in it."""
        dialog = cls(parent, engine, selection, now)
        dialog.open()
        return dialog

    def change(self) -> AccessChange:
        """What is to be."""
        if self.private.isChecked():
            return access.PRIVATE
        if self.public.isChecked():
            return access.PUBLIC
        return (
            AccessChange("authenticated-read") if self.members.isChecked() else AccessChange("", self.grants.grants())
        )

    def _start(self) -> Stream[Progress]:
        if self._of_bucket:
            return self.engine.stream(self, access.change_bucket, self.selection.location, self.change())
        return self.engine.stream(self, access.change, self.selection, self.change())

    def _show(self, now: AccessList | None) -> None:
        others = tuple(grant for grant in now.grants if grant.grantee != now.owner) if now is not None else ()
        self.grants.show_grants(others)
        only = others[0] if len(others) == 1 and others[0].permission is Permission.READ else None
        if not others:
            self.private.setChecked(True)
        elif only is not None and only.grantee == ALL_USERS:
            self.public.setChecked(True)
        elif only is not None and only.grantee == AUTHENTICATED_USERS:
            self.members.setChecked(True)
        else:
            self.by_grants.setChecked(True)
        self._before = self.change() if now is not None else None
        self._on_edited()

    @Slot()
    def _on_edited(self, _checked: bool = False) -> None:
        self.grants.setVisible(self.by_grants.isChecked())
        self.says.setText(self._what_happens())
        right = not self.by_grants.isChecked() or self.grants.is_right
        self.set_ready(right and self.change() != self._before)

    def _what_happens(self) -> str:
        if self.private.isChecked():
            return self.tr("Public links to it end at once. Who has a role by IAM keeps it.")
        if self.public.isChecked() and self._of_bucket:
            return self.tr("COS opens buckets by IAM policies; the server may refuse an access list for it.")
        if self.public.isChecked():
            return self.tr("Anybody who has its address can fetch it, unless a public access block overrules this.")
        if self.members.isChecked():
            return self.tr("Everybody with any account can fetch it. The server may not offer this.")
        return self.tr("The owner keeps full control. The id is that of a service instance or account.")


class GrantsEditor(QWidget):
    """Rows of an id and a permission. A group that stands in the list is shown by its name and stays a group."""

    edited = Signal()

    def __init__(self, permissions: tuple[Permission, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._permissions = permissions
        self.rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self.add_button = link(self.tr("Add Grant"))
        self.add_button.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._column)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_grants(self, grants: tuple[Grant, ...]) -> None:
        """Edit these."""
        for row in list(self.rows):
            self._on_remove(row)
        for grant in grants:
            self._add(grant)

    def grants(self) -> tuple[Grant, ...]:
        """What stands there now."""
        return tuple(row.grant() for row in self.rows if row.grantee)

    @property
    def is_right(self) -> bool:
        """Whether every row names somebody."""
        return bool(self.rows) and all(row.grantee for row in self.rows)

    def _add(self, grant: Grant | None) -> _Row:
        row = _Row(grant, self._permissions)
        self.rows.append(row)
        self._column.addWidget(row)
        row.who.textChanged.connect(self.edited)
        row.permission.currentIndexChanged.connect(self.edited)
        row.remove.clicked.connect(partial(self._on_remove, row))
        return row

    @Slot()
    def _on_add(self) -> None:
        self._add(None).who.setFocus()
        self.edited.emit()

    def _on_remove(self, row: _Row, _checked: bool = False) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.edited.emit()


class _Row(QWidget):
    def __init__(self, grant: Grant | None, permissions: tuple[Permission, ...]) -> None:
        super().__init__()
        self._group = grant.grantee if grant is not None and grant.is_group else ""
        self.who = QLineEdit(grantee_words(grant) if grant is not None else "")
        self.who.setReadOnly(bool(self._group))
        self.who.setPlaceholderText(self.tr("Id of a service instance or account"))
        self.who.setAccessibleName(self.tr("Who"))
        self.permission = QComboBox()
        self.permission.setAccessibleName(self.tr("May"))
        offered = [Permission.READ] if self._group else list(permissions)
        if grant is not None and grant.permission not in offered:
            offered.append(grant.permission)  # it stays what it is until somebody changes it
        for permission in offered:
            self.permission.addItem(permission_words(permission), permission)
        self.permission.setCurrentIndex(offered.index(grant.permission) if grant is not None else 0)
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        set_icon(self.remove, "x", "quiet")
        self.remove.setToolTip(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove this grant"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.who, 1)
        row.addWidget(self.permission)
        row.addWidget(self.remove)

    @property
    def grantee(self) -> str:
        return self._group or self.who.text().strip()

    def grant(self) -> Grant:
        return Grant(self.grantee, Permission(self.permission.currentData()))


def grantee_words(grant: Grant) -> str:
    """Who a grant is for."""
    groups = {ALL_USERS: tr("Everybody"), AUTHENTICATED_USERS: tr("Everybody with an account")}
    return groups.get(grant.grantee) or grant.name or grant.grantee


def permission_words(permission: Permission) -> str:
    """What a grant allows, in words; the server's name for it is the value."""
    return {
        Permission.READ: tr("read"),
        Permission.WRITE: tr("write"),
        Permission.READ_ACP: tr("read this list"),
        Permission.WRITE_ACP: tr("change this list"),
        Permission.FULL_CONTROL: tr("everything"),
    }[permission]

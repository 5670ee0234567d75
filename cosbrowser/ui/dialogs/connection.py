"""The dialog in which a connection is made or changed: paste, look, test, save."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import resource_controller, sources
from cosbrowser.cos.accounts import Accounts, Check
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.recognise import Recognised
from cosbrowser.cos.resource_controller import Instance
from cosbrowser.cos.sources import Found
from cosbrowser.engine.client import Call, Engine
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.connection_form import ConnectionForm
from cosbrowser.ui.dialogs.connection_found import FoundList
from cosbrowser.ui.dialogs.connection_instances import InstancePicker
from cosbrowser.ui.dialogs.form import FittingScroll
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, announce, label, make_primary
from cosbrowser.ui.dialogs.paste import PasteTarget
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted
from cosbrowser.ui.icons import IconLabel
from cosbrowser.ui.state_page import Spinner

T = TypeVar("T")

_WIDTH = 720


@dataclass(frozen=True, slots=True)
class SavedConnection:
    """What the dialog gives back. `place` is the keyring that a new secret went to; empty: for this run, or none."""

    connection: Connection
    place: str = ""
    for_now: bool = False


class CheckList(QWidget):
    """What a connection test found, line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        self.hide()

    def clear(self) -> None:
        """Nothing was tested."""
        while entry := self._column.takeAt(0):
            line = entry.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        self.hide()

    def add_works(self, text: str) -> None:
        """Add a line for something that works."""
        self._add(IconLabel("done", "good", 18), text)

    def add_note(self, text: str) -> None:
        """Add a line for something that the key may not do."""
        self._add(IconLabel("prohibit", "quiet", 18), text)

    def add_busy(self, text: str) -> None:
        """Add a line for what is being tried."""
        self._add(Spinner(18), text)

    def _add(self, picture: QWidget, text: str) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text), 1)
        self._column.addWidget(line)
        self.show()
        announce(self, text)


class ConnectionDialog(FittingDialog):
    """Opens without a nested event loop and stays alive while the engine works; `saved` gives the value back."""

    saved = Signal(object)  # SavedConnection; once for each service instance that was chosen
    import_wanted = Signal(object)  # Found: the dialog has closed

    def __init__(self, parent: QWidget | None, engine: Engine, connection: Connection | None, text: str) -> None:
        super().__init__(parent, _WIDTH)
        self._engine = engine
        self._new = connection is None
        self._call: Call[Any] | None = None
        self._focused: QWidget | None = None
        name = connection.name if connection is not None else ""
        title = self.tr("New connection") if self._new else self.tr("Connection {0}").format(quoted(name))
        self.setWindowTitle(title)
        self._where_keys_go = self.tr("The keys go to the keyring of this computer. They are never written to a file.")
        self.target = PasteTarget()
        self.form = ConnectionForm(connection)
        self.found = FoundList()
        self.instances = InstancePicker()
        self.checks = CheckList()
        self.problem = ProblemPanel()
        self.kept = label("", "quiet")
        self.test_button = QPushButton(self.tr("Test"))
        self.test_button.setAutoDefault(False)
        self.save_button = make_primary(QPushButton(self.tr("Save")))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self._build()
        self.target.recognised.connect(self._on_recognised)
        self.found.wanted.connect(self._on_import_wanted)
        self.form.changed.connect(self._on_changed)
        self.test_button.clicked.connect(self._on_test)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.reject)
        self._on_changed()
        if text:
            self.target.take(text)
        engine.call(self, Accounts.keyring).then(self._on_keyring, lambda _: self._on_no_keyring())
        if self._new:
            engine.call(self, sources.found).then(self.found.show_found, lambda _: None)
        (self.target if self._new and not text else self.form.name).setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, engine: Engine, connection: Connection | None = None, text: str = ""
    ) -> ConnectionDialog:
        """Show the dialog for a new connection or an existing one; `text` is a credential that was given already."""
        dialog = cls(parent, engine, connection, text)
        dialog.open()
        return dialog

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.setSpacing(GAP * 2)
        kept = QHBoxLayout()
        kept.setSpacing(GAP)
        kept.addWidget(IconLabel("shield-check", "good", 18), alignment=Qt.AlignmentFlag.AlignTop)
        kept.addWidget(self.kept, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.target)
        column.addWidget(self.found)
        column.addWidget(self.form)
        column.addWidget(self.instances)
        column.addLayout(kept)
        column.addWidget(self.checks)
        column.addWidget(self.problem)
        column.addStretch(1)
        self._scroll = FittingScroll(content)
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN - GAP // 2)
        buttons.addButton(self.test_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(buttons)

    @Slot(object, str)
    def _on_recognised(self, found: Recognised, text: str) -> None:
        self.form.fill(found)
        self.save_button.setFocus()

    def _on_keyring(self, place: str) -> None:
        words = self.tr("The keys go to the keyring of this computer: {0}. They are never written to a file.")
        self._where_keys_go = words.format(place)
        self._say_where_keys_go()

    def _on_no_keyring(self) -> None:
        self._where_keys_go = self.tr(
            "This computer has no keyring that is safe for keys. They can be used for this run, and are then forgotten."
        )
        self._say_where_keys_go()

    def _say_where_keys_go(self) -> None:
        if self._new or self.form.secret() is not None:
            self.kept.setText(self._where_keys_go)
        else:
            self.kept.setText(self.tr("The keys in the keyring stay as they are. Typing one replaces all of them."))

    @Slot()
    def _on_changed(self) -> None:
        """What was tested is no longer what the fields say."""
        self.instances.clear()
        self.checks.clear()
        self.problem.clear()
        self._say_where_keys_go()

    @Slot()
    def _on_test(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._finish()
            return
        connection, secret = self._values()
        if connection is None:
            return
        if self._instance_is_open(connection, secret, self._on_test):
            return
        chosen = self._chosen(connection)[0]
        self.checks.add_busy(self.tr("Trying it…"))
        self._run(self._engine.call(self, Accounts.test, chosen, secret), self._on_tested, self._on_test)

    @Slot()
    def _on_save(self) -> None:
        connection, secret = self._values()
        if connection is not None and not self._instance_is_open(connection, secret, self._on_save):
            self.checks.add_busy(self.tr("Saving. The keyring may ask for its password."))
            self._save(self._chosen(connection), secret)

    def _save(self, connections: tuple[Connection, ...], secret: Secret | None) -> None:
        """One after the other: a keyring that refuses the first is not asked for the others."""
        first, *rest = connections

        def done(place: str) -> None:
            self._give(SavedConnection(first, place), last=not rest)
            if rest:
                self._save(tuple(rest), secret)

        self._run(
            self._engine.call(self, Accounts.save, first, secret), done, partial(self._save, connections, secret),
            partial(self._use_for_now, connections, secret) if secret is not None else None,
        )  # fmt: skip

    def _instance_is_open(self, connection: Connection, secret: Secret | None, again: Callable[[], object]) -> bool:
        """Whether the instances of a key that came alone have to be found or chosen first; that is then begun."""
        if not self.form.lacks_instance() or connection.sign_in is not SignIn.IAM or connection.endpoint:
            return False
        if not self.instances.isHidden():
            self.instances.list.setFocus()
            return not self.instances.chosen()
        self.checks.add_busy(self.tr("Asking IBM Cloud which service instances the key reaches…"))
        self._run(
            self._engine.call(self, resource_controller.instances, connection, secret),
            partial(self._on_instances, again),
            again,
        )
        return True

    def _on_instances(self, again: Callable[[], object], instances: tuple[Instance, ...]) -> None:
        self._finish()
        if len(instances) == 1:
            self.form.take_instance(instances[0])
            again()
        elif instances:
            self.instances.show_instances(instances)
            self.instances.list.setFocus()
            self._reveal(self.instances)
        else:
            self.form.ask_for_instance()

    def _chosen(self, connection: Connection) -> tuple[Connection, ...]:
        """The connection, or one for each instance that was ticked."""
        named = bool(self.form.name.text().strip())
        return tuple(
            replace(
                connection,
                id=uuid.uuid4().hex,
                instance=one.crn,
                name=one.name if one.name and (not named or len(self.instances.chosen()) > 1) else connection.name,
            )
            for one in self.instances.chosen()
        ) or (connection,)

    def _use_for_now(self, connections: tuple[Connection, ...], secret: Secret) -> None:
        first, *rest = connections

        def done(_: None) -> None:
            self._give(SavedConnection(first, for_now=True), last=not rest)
            if rest:
                self._use_for_now(tuple(rest), secret)

        self._run(
            self._engine.call(self, Accounts.open_for_now, first, secret),
            done,
            partial(self._use_for_now, connections, secret),
        )

    def _values(self) -> tuple[Connection | None, Secret | None]:
        """What the fields say, unless one that is needed is empty or wrong: then the focus goes there."""
        self.checks.clear()
        self.problem.clear()
        wrong = self.form.mark_missing()
        if wrong is not None:
            wrong.setFocus()
            return None, None
        return self.form.connection(), self.form.secret()

    def _run(
        self,
        call: Call[T],
        done: Callable[[T], object],
        again: Callable[[], object],
        for_now: Callable[[], object] | None = None,
    ) -> None:
        self._call = call
        self.test_button.setText(self.tr("Stop"))
        self._focused = self.focusWidget()
        self.form.setEnabled(False)
        self.target.setEnabled(False)
        self.save_button.setEnabled(False)
        call.then(done, partial(self._on_failed, again, for_now))

    def _finish(self) -> None:
        self._call = None
        self.form.setEnabled(True)
        self.target.setEnabled(True)
        self.save_button.setEnabled(True)
        self.test_button.setText(self.tr("Test"))
        self.checks.clear()
        if self._focused is not None:
            self._focused.setFocus()

    def _on_tested(self, checks: tuple[Check, ...]) -> None:
        self._finish()
        for check in checks:
            if check.problem is None:
                self.checks.add_works(self._works(check))
            elif check.name == "write":
                words = self.tr("The key may read {0}, but not write or delete there.")
                self.checks.add_note(words.format(quoted(check.note)))
            else:
                self.problem.show_problem(check.problem)
        self._reveal(self.checks if self.problem.isHidden() else self.problem)

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to what has just appeared, when the layout knows where: on a small screen not all fits."""
        QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget))

    def _works(self, check: Check) -> str:
        match check.name:
            case "token":
                return self.tr("Signed in at IBM Cloud IAM.")
            case "buckets" if check.note == "1":
                return self.tr("1 bucket listed.")
            case "buckets":
                return self.tr("{0} buckets listed.").format(check.note)
            case "write":
                return self.tr("The bucket {0} can be written to.").format(quoted(check.note))
            case _:
                return self.tr("The bucket {0} can be read.").format(quoted(check.note))

    def _on_failed(self, again: Callable[[], object], for_now: Callable[[], object] | None, problem: Problem) -> None:
        self._finish()
        offers: dict[Remedy, Callable[[], object]] = {Remedy.RETRY: again}
        if for_now is not None:
            offers[Remedy.FOR_NOW] = for_now
        if problem.operation == "ListInstances":
            self.form.ask_for_instance()
        self.problem.show_problem(problem, offers)
        self._reveal(self.problem)

    def _give(self, value: SavedConnection, *, last: bool) -> None:
        self._finish()
        self.saved.emit(value)
        if last:
            self.accept()

    @Slot(object)
    def _on_import_wanted(self, found: Found) -> None:
        self.reject()
        self.import_wanted.emit(found)

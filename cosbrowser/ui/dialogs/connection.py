"""The dialog in which a connection is made or changed: paste, look, test, save."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from cosbrowser.cos import resource_controller, sources
from cosbrowser.cos.accounts import Accounts, Check
from cosbrowser.cos.credentials import Connection, Secret, SignIn
from cosbrowser.cos.entries import Location
from cosbrowser.cos.errors import Problem
from cosbrowser.cos.recognise import Recognised
from cosbrowser.cos.resource_controller import Instance
from cosbrowser.cos.sources import Found
from cosbrowser.engine.client import Call, Engine
from cosbrowser.transfer.queue import Queue
from cosbrowser.ui.causes import Remedy
from cosbrowser.ui.dialogs.connection_checks import BucketToTry, CheckList
from cosbrowser.ui.dialogs.connection_form import ConnectionForm
from cosbrowser.ui.dialogs.connection_found import FoundList
from cosbrowser.ui.dialogs.connection_instances import InstancePicker
from cosbrowser.ui.dialogs.connection_keeping import KeyKeeping
from cosbrowser.ui.dialogs.form import FittingScroll
from cosbrowser.ui.dialogs.parts import GAP, MARGIN, FittingDialog, make_primary
from cosbrowser.ui.dialogs.paste import PasteTarget
from cosbrowser.ui.dialogs.problem import ProblemPanel
from cosbrowser.ui.errors import quoted

T = TypeVar("T")

_WIDTH = 720


@dataclass(frozen=True, slots=True)
class SavedConnection:
    """What the dialog gives back. `place` is the keyring that a new secret went to; empty: for this run, or none."""

    connection: Connection
    place: str = ""
    for_now: bool = False


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
        self.target = PasteTarget()
        self.form = ConnectionForm(connection)
        self.found = FoundList()
        self.instances = InstancePicker()
        self.checks = CheckList()
        self.problem = ProblemPanel()
        self.bucket = BucketToTry()
        self.keeping = KeyKeeping(new=self._new, asks=connection is not None and connection.asks)
        self.test_button = QPushButton(self.tr("Test"))
        self.test_button.setAutoDefault(False)
        self.save_button = make_primary(QPushButton(self.tr("Save")))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self._build()
        self.target.recognised.connect(self._on_recognised)
        self.found.wanted.connect(self._on_import_wanted)
        self.form.changed.connect(self._on_changed)
        self.bucket.given.connect(self._on_test_with)
        self.test_button.clicked.connect(self._on_test)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.reject)
        self._on_changed()
        if text:
            self.target.take(text)
        engine.call(self, Queue.aspera, Location("")).then(
            lambda obstacle: self.form.show_aspera(program=obstacle is None), lambda _: None
        )
        engine.call(self, Accounts.keyring).then(self.keeping.show_keyring, lambda _: self.keeping.show_none())
        if self._new:
            engine.call(self, sources.found).then(self.found.show_found, lambda _: None)
        asked = connection is not None and connection.asks
        (self.target if self._new and not text else self.form.first_key() if asked else self.form.name).setFocus()

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
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP * 2)
        column.addWidget(self.target)
        column.addWidget(self.found)
        column.addWidget(self.form)
        column.addWidget(self.instances)
        column.addWidget(self.keeping)
        column.addWidget(self.checks)
        column.addWidget(self.problem)
        column.addWidget(self.bucket)
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

    @Slot()
    def _on_changed(self) -> None:
        """What was tested is no longer what the fields say."""
        self.instances.clear()
        self.checks.clear()
        self.problem.clear()
        self.bucket.hide()
        self.keeping.setVisible(self.form.has_keys())
        self.keeping.show_typed(self.form.secret() is not None)

    @Slot()
    def _on_test(self) -> None:
        if self._call is not None:
            self._call.cancel()
            self._finish()
            return
        self.bucket.hide()
        self._on_test_with("")

    @Slot(str)
    def _on_test_with(self, bucket: str) -> None:
        """Try the connection, with a bucket that the key may not list."""
        connection, secret = self._values()
        if connection is None or self._instance_is_open(connection, secret, self._on_test):
            return
        chosen = self._chosen(connection)[0]
        self.checks.show_busy(self.tr("Trying it…"))
        call = self._engine.call(self, Accounts.test, chosen, secret, bucket)
        self._run(call, self._on_tested, partial(self._on_test_with, bucket))

    @Slot()
    def _on_save(self) -> None:
        connection, secret = self._values()
        if connection is not None and not self._instance_is_open(connection, secret, self._on_save):
            chosen = self._chosen(connection)
            if connection.asks:
                self._use_for_now(chosen, secret or Secret())
                return
            self.checks.show_busy(self.tr("Saving. The keyring may ask for its password."))
            self._save(chosen, secret)

    def _save(self, connections: tuple[Connection, ...], secret: Secret | None) -> None:
        """One after the other: a keyring that refuses the first is not asked for the others."""
        first, *rest = connections

        def done(place: str) -> None:
            self._give(SavedConnection(first, place), last=not rest)
            if rest:
                self._save(tuple(rest), secret)

        self._run(
            self._engine.call(self, Accounts.save, first, secret), done, partial(self._save, connections, secret),
            partial(self._use_for_now, self._asking(connections), secret) if secret is not None else None,
        )  # fmt: skip

    def _asking(self, connections: tuple[Connection, ...]) -> tuple[Connection, ...]:
        """New ones ask from now on; one whose kept key is out of reach for now goes on using that later."""
        return tuple(replace(one, asks=True) for one in connections) if self._new else connections

    def _instance_is_open(self, connection: Connection, secret: Secret | None, again: Callable[[], object]) -> bool:
        """Whether the instances of a key that came alone have to be found or chosen first; that is then begun."""
        if not self.form.lacks_instance() or connection.sign_in is not SignIn.IAM or connection.endpoint:
            return False
        if not self.instances.isHidden():
            self.instances.list.setFocus()
            return not self.instances.chosen()
        self.checks.show_busy(self.tr("Asking IBM Cloud which service instances the key reaches…"))
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
        connection = self.form.connection()
        asks = self.form.has_keys() and self.keeping.asks.isChecked()
        return replace(connection, asks=asks), self.form.secret()

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
        failed = self.checks.show_checks(checks)
        if failed is not None:
            self.problem.show_problem(failed)
        self.bucket.offer_after(checks)
        shown = (self.bucket, self.problem, self.checks)
        self._reveal(next((widget for widget in shown if not widget.isHidden()), self.checks))

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to what has just appeared, when the layout knows where: on a small screen not all fits."""
        QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget))

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

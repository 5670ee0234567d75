"""A key alone, and credentials of other programs: from the click to open connections. Against the local COS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection
from cosbrowser.engine.client import Engine
from cosbrowser.models.text import tooltip
from cosbrowser.paths import Paths
from cosbrowser.ui.connections import Connections
from cosbrowser.ui.demo import DemoStore
from cosbrowser.ui.dialogs.connection import ConnectionDialog, SavedConnection
from cosbrowser.ui.dialogs.connection_import import ImportDialog
from cosbrowser.ui.welcome import WelcomePage
from tests.cos_server import LocalCos
from tests.ui.dialogs.test_connection import button, credential

LEFT = Qt.MouseButton.LeftButton


def alone(cos: LocalCos, api_key: str) -> str:
    """An API key without its instance, of the local COS."""
    where = {"endpoints": cos.line["endpoints_document"], "iam_auth_endpoint": cos.iam}
    return json.dumps({"apikey": api_key, "resource_controller": cos.line["resource_controller"], **where})


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the engine looks for other programs' files."""
    made = tmp_path / "home"
    (made / ".bluemix").mkdir(parents=True)
    (made / ".aws").mkdir()
    monkeypatch.setenv("HOME", str(made))
    return made


@pytest.fixture
def engine(home: Path, engine: Engine) -> Engine:
    return engine


@pytest.fixture
def _lift(cos: LocalCos) -> Iterator[None]:
    yield
    cos.control("faults", method="DELETE")


def collected(dialog: ConnectionDialog) -> list[SavedConnection]:
    given: list[SavedConnection] = []
    dialog.saved.connect(given.append)
    return given


def open_for_now(qtbot: QtBot, dialog: ConnectionDialog | ImportDialog) -> None:
    """There is no keyring in these tests: the secret is used for this run, at once where that is known in time."""
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible() or dialog.problem.isVisible(), timeout=10_000)
    if isValid(dialog) and dialog.isVisible():
        qtbot.mouseClick(button(dialog, "Use for this run only"), LEFT)


def buckets_of(qtbot: QtBot, engine: Engine, window: QWidget, connection: Connection) -> list[object]:
    from cosbrowser.cos.buckets import buckets

    listed: list[object] = []
    engine.call(window, buckets, connection.id).then(listed.append, lambda problem: pytest.fail(repr(problem)))
    qtbot.waitUntil(lambda: bool(listed), timeout=10_000)
    return listed


def test_key_that_reaches_one_instance_is_opened_by_one_paste_and_one_click(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos
) -> None:
    dialog = ConnectionDialog.ask(window, engine, None, alone(cos, cos.instances[1]["api_key"]))
    given = collected(dialog)

    qtbot.mouseClick(dialog.save_button, LEFT)
    open_for_now(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(given), timeout=10_000)

    made = given[0].connection
    assert (made.instance, made.name) == (cos.instances[1]["crn"], cos.instances[1]["name"])
    assert buckets_of(qtbot, engine, window, made)


def test_key_that_reaches_several_opens_all_that_stay_ticked(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos
) -> None:
    dialog = ConnectionDialog.ask(window, engine, None, alone(cos, cos.account["api_key"]))
    given = collected(dialog)

    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.instances.isVisible, timeout=10_000)
    assert dialog.instances.list.count() == len(cos.instances)
    item = dialog.instances.list.item(0)
    assert item.toolTip() == tooltip(item.data(Qt.ItemDataRole.UserRole).crn)
    qtbot.mouseClick(dialog.save_button, LEFT)
    open_for_now(qtbot, dialog)
    qtbot.waitUntil(lambda: len(given) == len(cos.instances), timeout=10_000)

    assert {one.connection.instance for one in given} == {one["crn"] for one in cos.instances}
    assert {one.connection.name for one in given} == {one["name"] for one in cos.instances}
    assert len({one.connection.id for one in given}) == len(given)
    for one in given:
        assert buckets_of(qtbot, engine, window, one.connection)


def test_one_of_several_can_be_picked_and_none_is_not_enough(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos
) -> None:
    dialog = ConnectionDialog.ask(window, engine, None, alone(cos, cos.account["api_key"]))
    given = collected(dialog)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.instances.isVisible, timeout=10_000)

    for row in range(dialog.instances.list.count()):
        dialog.instances.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.form.isEnabled()  # nothing was begun

    qtbot.keyClick(dialog.instances.list, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.save_button, LEFT)
    open_for_now(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(given), timeout=10_000)
    assert [one.connection.name for one in given] == [sorted(i["name"] for i in cos.instances)[0]]


@pytest.mark.usefixtures("_lift")
def test_refused_list_of_instances_asks_for_the_crn_and_says_where_it_stands(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos
) -> None:
    cos.control("faults", {"kind": "status", "status": 403, "code": "", "operation": "ResourceInstances"})
    dialog = ConnectionDialog.ask(window, engine, None, alone(cos, cos.instances[0]["api_key"]))
    given = collected(dialog)

    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert "may not list the service instances" in dialog.problem.message.text()
    assert dialog.form.where_is_the_crn.isVisible()
    qtbot.waitUntil(dialog.form.instance.hasFocus)
    dialog.form.instance.setText(cos.instances[0]["crn"])
    assert dialog.form.where_is_the_crn.isHidden()
    qtbot.mouseClick(dialog.save_button, LEFT)
    open_for_now(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(given), timeout=10_000)
    assert given[0].connection.instance == cos.instances[0]["crn"]


@pytest.fixture
def connections(qtbot: QtBot, window: QWidget, engine: Engine, tmp_path: Path) -> Connections:
    demo = DemoStore(Paths.for_profile(tmp_path / "profile"), window)
    return Connections(engine, demo, window)


@pytest.fixture
def welcome(qtbot: QtBot, connections: Connections) -> WelcomePage:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    connections.offer_on(page)
    return page


def said(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible() and one.text()]


def import_dialog(qtbot: QtBot, window: QWidget) -> ImportDialog:
    def found() -> list[ImportDialog]:
        return [dialog for dialog in window.findChildren(ImportDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_welcome_says_what_is_on_this_computer_and_imports_it_on_a_click(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, home: Path, connections: Connections,
    welcome: WelcomePage,
) -> None:  # fmt: skip
    (home / ".bluemix" / "cos_credentials").write_text(credential(cos))
    (home / ".aws" / "credentials").write_text("[work]\naws_access_key_id\n")
    added: list[Connection] = []
    connections.added.connect(added.append)

    connections.load()
    qtbot.waitUntil(welcome.found.isVisible, timeout=10_000)

    qtbot.waitUntil(lambda: bool(said(welcome.found)))
    assert said(welcome.found) == [
        "Found on this computer", "~/.bluemix/cos_credentials", "API key, service instance, HMAC pair",
        "Profile “work” in ~/.aws/credentials",
        "Line 2 cannot be read: there is no “=” after “aws_access_key_id”.",
    ]  # fmt: skip
    kept: list[tuple[Connection, ...]] = []
    engine.call(window, Accounts.saved).then(kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert kept == [()]  # nothing is taken before it is asked for

    qtbot.mouseClick(welcome.found.findChild(QPushButton), LEFT)
    dialog = import_dialog(qtbot, window)
    assert any("will be sent to 127.0.0.1" in words for words in said(dialog))
    qtbot.mouseClick(dialog.import_button, LEFT)
    open_for_now(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(added), timeout=10_000)
    assert (added[0].name, added[0].instance) == ("reports", cos.instances[0]["crn"])
    assert buckets_of(qtbot, engine, window, added[0])


def test_found_key_without_instance_is_asked_for_its_instances(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, home: Path, connections: Connections,
    welcome: WelcomePage,
) -> None:  # fmt: skip
    (home / ".bluemix" / "cos_credentials").write_text(alone(cos, cos.account["api_key"]))
    added: list[Connection] = []
    connections.added.connect(added.append)
    connections.load()
    qtbot.waitUntil(welcome.found.isVisible, timeout=10_000)

    qtbot.mouseClick(welcome.found.findChild(QPushButton), LEFT)
    dialog = import_dialog(qtbot, window)
    qtbot.waitUntil(dialog.picker.isVisible, timeout=10_000)
    qtbot.mouseClick(dialog.import_button, LEFT)
    open_for_now(qtbot, dialog)

    qtbot.waitUntil(lambda: len(added) == len(cos.instances), timeout=10_000)


@pytest.mark.usefixtures("_lift")
def test_found_key_whose_instances_may_not_be_listed_takes_a_crn(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, home: Path, connections: Connections,
    welcome: WelcomePage,
) -> None:  # fmt: skip
    cos.control("faults", {"kind": "status", "status": 403, "code": "", "operation": "ResourceInstances"})
    (home / ".bluemix" / "cos_credentials").write_text(alone(cos, cos.instances[0]["api_key"]))
    added: list[Connection] = []
    connections.added.connect(added.append)
    connections.load()
    qtbot.waitUntil(welcome.found.isVisible, timeout=10_000)
    qtbot.mouseClick(welcome.found.findChild(QPushButton), LEFT)
    dialog = import_dialog(qtbot, window)
    qtbot.waitUntil(dialog.crn.isVisible, timeout=10_000)
    assert dialog.help.isVisible()

    qtbot.mouseClick(dialog.import_button, LEFT)
    assert dialog._crn_row.remark.text() == "This is needed."
    dialog.crn.setText(cos.instances[0]["crn"])
    qtbot.mouseClick(dialog.import_button, LEFT)
    open_for_now(qtbot, dialog)

    qtbot.waitUntil(lambda: bool(added), timeout=10_000)
    assert added[0].instance == cos.instances[0]["crn"]


def test_dialog_offers_what_was_found_and_gives_way_to_its_import(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos, home: Path, connections: Connections
) -> None:
    (home / ".bluemix" / "cos_credentials").write_text(credential(cos))
    connections.ask_new()
    (dialog,) = window.findChildren(ConnectionDialog)
    qtbot.waitUntil(dialog.found.isVisible, timeout=10_000)

    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(button(dialog.found, "Import…"), LEFT)

    shown = import_dialog(qtbot, window)
    shown.reject()


def test_plain_http_to_another_computer_has_to_be_accepted(
    qtbot: QtBot, window: QWidget, engine: Engine, cos: LocalCos
) -> None:
    dialog = ConnectionDialog.ask(window, engine, None, credential(cos))
    form = dialog.form
    form.endpoint.setText("http://127.0.0.1:9000")
    assert form.network_fields.plain_http.isHidden()  # this computer

    form.endpoint.setText("http://cos.lab:9000")
    assert form.network_fields.plain_http.isVisible()
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert form.isEnabled()
    qtbot.waitUntil(form.network_fields.plain_http.hasFocus)
    assert not form.connection().plain_http

    form.network_fields.plain_http.setChecked(True)
    assert form.mark_missing() is None
    assert form.connection().plain_http
    form.endpoint.setText("https://cos.lab:9000")
    assert not form.connection().plain_http  # what was accepted was another address


def test_proxy_is_kept_with_its_user_and_the_password_goes_with_the_secret(
    qtbot: QtBot, window: QWidget, engine: Engine
) -> None:
    made = Connection("c", "C", proxy="http://me%40home@proxy.lab:3128", ca_file="/etc/ca.pem")
    dialog = ConnectionDialog.ask(window, engine, made)
    fields = dialog.form.network_fields

    assert (fields.proxy.text(), fields.user.text()) == ("http://proxy.lab:3128", "me@home")
    assert dialog.form.connection() == made
    assert dialog.form.secret() is None
    fields.password.setText("p w")
    secret = dialog.form.secret()
    assert secret is not None
    assert (secret.proxy_password, bool(secret)) == ("p w", False)
    fields.proxying.setCurrentIndex(1)
    assert dialog.form.connection().proxy == "none"
    assert dialog.form.secret() is None
    fields.proxying.setCurrentIndex(2)
    fields.proxy.setText("ftp://x")
    assert dialog.form.mark_missing() is not None

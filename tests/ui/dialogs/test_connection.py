"""The connection dialog against the real engine, the local COS, and no keyring or a real one."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Connection, Network, Secret, SignIn
from cosbrowser.engine.client import Engine
from cosbrowser.logs import redact
from cosbrowser.ui.dialogs.connection import ConnectionDialog, SavedConnection
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.ui.dialogs.conftest import connection_to

LEFT = Qt.MouseButton.LeftButton


def credential(cos: LocalCos, **changed: object) -> str:
    """The service credential of the local COS, as its page would show it."""
    instance = cos.instances[0]
    fields = {
        "apikey": instance["api_key"],
        "cos_hmac_keys": {
            "access_key_id": instance["access_key_id"],
            "secret_access_key": instance["secret_access_key"],
        },
        "endpoints": cos.line["endpoints_document"],
        "iam_apikey_name": "reports",
        "iam_auth_endpoint": cos.iam,
        "resource_instance_id": instance["crn"],
    }
    return json.dumps(fields | changed)


def lines(dialog: ConnectionDialog) -> list[str]:
    """What the connection test says."""
    return [label.text() for label in dialog.checks.findChildren(QLabel) if label.isVisible()]


def button(parent: QWidget, words: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if b.text() == words and b.isVisible())


@pytest.fixture
def ask(qtbot: QtBot, window: QWidget, engine: Engine) -> Callable[..., ConnectionDialog]:
    def open_dialog(connection: Connection | None = None, text: str = "") -> ConnectionDialog:
        dialog = ConnectionDialog.ask(window, engine, connection, text)
        qtbot.waitExposed(dialog)
        return dialog

    return open_dialog


def test_one_paste_fills_all_fields(ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos) -> None:
    dialog = ask()
    qtbot.waitUntil(dialog.target.hasFocus)

    dialog.target.take(credential(cos))

    made, secret = dialog.form.connection(), dialog.form.secret()
    assert secret is not None
    assert (secret.api_key, secret.access_key_id) == (cos.instances[0]["api_key"], cos.instances[0]["access_key_id"])
    assert (made.name, made.sign_in, made.instance) == ("reports", SignIn.IAM, cos.instances[0]["crn"])
    assert (made.iam, made.endpoints_document) == (cos.iam, cos.line["endpoints_document"])
    assert dialog.form.advanced.is_unfolded  # the key goes to an address that is not IBM's: to be seen
    assert "will be sent to 127.0.0.1" in dialog.form._iam_row.remark.text()
    assert dialog.target.state.text() == "Found: API key, service instance, HMAC pair."


def test_test_says_line_by_line_what_works(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, bucket_name: str
) -> None:
    hmac_client(cos).create_bucket(Bucket=bucket_name)
    dialog = ask(text=credential(cos))

    qtbot.mouseClick(dialog.test_button, LEFT)

    assert lines(dialog) == ["Trying it…"]
    assert not dialog.form.isEnabled()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 5, timeout=10_000)
    assert lines(dialog)[0] == "Signed in at IBM Cloud IAM."
    assert lines(dialog)[1].endswith("listed.")
    assert lines(dialog)[2].endswith("can be read.")
    assert lines(dialog)[3].endswith("can be written to.")
    assert dialog.problem.isHidden()
    assert dialog.form.isEnabled()


def test_test_says_what_the_key_may_not_do(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, bucket_name: str
) -> None:
    hmac_client(cos).create_bucket(Bucket=bucket_name)
    dialog = ask(text=credential(cos, apikey=cos.instances[0]["roles"]["Reader"]["api_key"]))

    qtbot.mouseClick(dialog.test_button, LEFT)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 5, timeout=10_000)

    assert lines(dialog)[3].endswith("but not write or delete there.")
    assert dialog.problem.isHidden()


def test_wrong_api_key_is_said_and_nothing_typed_is_lost(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos
) -> None:
    dialog = ask(text=credential(cos, apikey="x" * 44))

    qtbot.mouseClick(dialog.test_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert dialog.problem.title.text() == "Signing in failed"
    assert dialog.problem.message.text().startswith("IBM Cloud IAM does not know this API key.")
    assert lines(dialog) == []
    secret = dialog.form.secret()
    assert secret is not None
    assert secret.api_key == "x" * 44
    dialog.problem.disclosure.button.click()
    assert "BXNIM0415E" in dialog.problem.details.view.toPlainText()


def test_key_without_the_right_to_list_is_told_so_after_it_signed_in(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos
) -> None:
    dialog = ask(text=credential(cos, apikey=cos.instances[0]["roles"]["ObjectReader"]["api_key"]))

    qtbot.mouseClick(dialog.test_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert lines(dialog) == ["Signed in at IBM Cloud IAM."]
    assert "may not list the buckets" in dialog.problem.message.text()


def test_dialog_lives_while_iam_is_silent_and_can_stop_waiting(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        dialog = ask(text=credential(cos, iam_auth_endpoint=f"http://127.0.0.1:{silent.getsockname()[1]}/token"))
        qtbot.mouseClick(dialog.test_button, LEFT)
        assert dialog.test_button.text() == "Stop"

        qtbot.mouseClick(dialog.test_button, LEFT)

        assert dialog.test_button.text() == "Test"
        assert dialog.form.isEnabled()
        assert lines(dialog) == []


def test_address_that_nobody_answers_is_named(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    dialog = ask(text=credential(cos, iam_auth_endpoint=f"http://127.0.0.1:{port}/token"))

    qtbot.mouseClick(dialog.test_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    assert f"IBM Cloud IAM cannot be reached at 127.0.0.1:{port}." in dialog.problem.message.text()


def test_without_a_keyring_the_secret_is_used_for_this_run_as_was_said(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, engine: Engine, window: QWidget
) -> None:
    dialog = ask(text=credential(cos))
    given: list[SavedConnection] = []
    dialog.saved.connect(given.append)
    qtbot.waitUntil(lambda: dialog.keeping.words.text().startswith("This computer has no keyring"), timeout=10_000)
    assert "asked for at the next start" in dialog.keeping.words.text()
    assert dialog.keeping.asks.isChecked()
    assert not dialog.keeping.asks.isEnabled()
    connection = dialog.form.connection()

    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: bool(given), timeout=10_000)

    assert replace(given[0].connection, id="") == replace(connection, id="", asks=True)
    assert given[0].for_now
    kept: list[tuple[Connection, ...]] = []
    engine.call(window, Accounts.saved).then(kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert kept[0] == (given[0].connection,)


def test_secrets_that_were_typed_or_pasted_reach_no_log(ask: Callable[..., ConnectionDialog], cos: LocalCos) -> None:
    """Of this process, which is not the one that signs in."""
    dialog = ask()
    dialog.form.api_key.setText("typed-by-a-person-0123456789")
    dialog.target.take(credential(cos, apikey="p" * 44, cos_hmac_keys=None))

    assert "typed-by-a-person" not in redact("said typed-by-a-person-0123456789 here")
    assert "p" * 44 not in redact(f"said {'p' * 44} here")


@pytest.mark.keyring
def test_pair_of_a_saved_connection_is_shown_without_its_secret_replaced_and_removed(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, engine: Engine, window: QWidget
) -> None:
    dialog = ask(text=credential(cos))
    with qtbot.waitSignal(dialog.saved, timeout=10_000) as saved:
        qtbot.mouseClick(dialog.save_button, LEFT)
    made = saved.args[0].connection
    assert made.pair

    again = ask(made)
    assert again.form.pair.isVisible()
    assert not again.form.access_key_id.isVisible()
    qtbot.mouseClick(again.form.pair.replace_button, LEFT)
    assert again.form.access_key_id.isVisible()
    assert not again.form.pair.isVisible()
    qtbot.mouseClick(again.save_button, LEFT)
    assert again.form._access_row.remark.text() == "This is needed."
    again.reject()

    third = ask(made)
    qtbot.mouseClick(third.form.pair.remove_button, LEFT)
    assert third.form._identity_row.remark.text() == "The saved HMAC keys are removed when you save."
    with qtbot.waitSignal(third.saved, timeout=10_000) as saved:
        qtbot.mouseClick(third.save_button, LEFT)
    assert not saved.args[0].connection.pair
    asked: list[object] = []
    engine.call(window, Accounts.secret, made.id).then(asked.append)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert asked[0] == Secret(cos.instances[0]["api_key"])
    gone: list[object] = []
    engine.call(window, Accounts.remove, made.id).then(gone.append)
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)


def test_bucket_is_asked_for_where_the_key_may_not_list_them(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, bucket: str
) -> None:
    key = cos.instances[0]["roles"]["ContentReader"]["api_key"]
    dialog = ask(text=credential(cos, apikey=key, cos_hmac_keys=None))
    qtbot.mouseClick(dialog.test_button, LEFT)
    qtbot.waitUntil(dialog.bucket.isVisible, timeout=10_000)

    qtbot.keyClicks(dialog.bucket.name, bucket)
    qtbot.mouseClick(dialog.bucket.button, LEFT)
    qtbot.waitUntil(lambda: len(lines(dialog)) == 4, timeout=10_000)

    assert lines(dialog)[:2] == ["Signed in at IBM Cloud IAM.", "The key may not list the buckets."]
    assert lines(dialog)[2].endswith("can be read.")
    assert dialog.problem.isHidden()


@pytest.mark.keyring
def test_secret_goes_to_the_keyring_and_the_place_is_given_back(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, engine: Engine, window: QWidget
) -> None:
    dialog = ask(text=credential(cos))
    qtbot.waitUntil(lambda: "Secret Service (GNOME Keyring" in dialog.keeping.words.text(), timeout=10_000)
    with qtbot.waitSignal(dialog.saved, timeout=10_000) as saved:
        qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)

    given: SavedConnection = saved.args[0]

    assert "Secret Service" in given.place
    assert not given.for_now
    again = ask(replace(given.connection, name="Renamed"))
    assert again.form.secret() is None
    with qtbot.waitSignal(again.saved, timeout=10_000) as saved:
        qtbot.mouseClick(again.save_button, LEFT)
    assert saved.args[0].place == ""
    gone: list[object] = []
    engine.call(window, Accounts.remove, given.connection.id).then(gone.append)
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)


def test_empty_fields_that_are_needed_are_marked_and_the_first_gets_the_focus(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot
) -> None:
    dialog = ask()

    qtbot.mouseClick(dialog.save_button, LEFT)

    assert dialog.form._api_key_row.remark.text() == "This is needed."
    qtbot.waitUntil(dialog.form.api_key.hasFocus)
    qtbot.keyClicks(dialog.form.api_key, "a")
    assert dialog.form._api_key_row.remark.text() == "An API key of IBM Cloud has 44 characters; this has 1."


def test_changed_field_takes_back_what_the_test_said(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos
) -> None:
    dialog = ask(text=credential(cos, apikey="x" * 44))
    qtbot.mouseClick(dialog.test_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=10_000)

    qtbot.keyClicks(dialog.form.api_key, "y")

    assert dialog.problem.isHidden()


def test_sign_in_decides_which_fields_there_are(ask: Callable[..., ConnectionDialog], qtbot: QtBot) -> None:
    dialog = ask()
    form = dialog.form
    fields: tuple[QLineEdit, ...] = (form.api_key, form.instance, form.access_key_id, form.secret_access_key)
    seen: dict[str, list[bool]] = {}
    for row in range(form.identity.count()):
        form.identity.setCurrentIndex(row)
        seen[form.identity.itemText(row).partition(":")[0]] = [field.isVisible() for field in fields]

    assert seen == {
        "IBM Cloud IAM": [True, True, False, False],
        "HMAC pair": [False, False, True, True],
        "Both": [True, True, True, True],
        "None": [False, False, False, False],
    }


def test_own_endpoint_makes_network_and_locations_needless(ask: Callable[..., ConnectionDialog]) -> None:
    dialog = ask(Connection("c", "MinIO", SignIn.HMAC, endpoint="https://s3.example:9000", network=Network.PRIVATE))

    assert dialog.form.endpoint.isVisible()
    assert dialog.form.network.isHidden()
    assert dialog.form.endpoints_document.isHidden()
    made = dialog.form.connection()
    assert (made.id, made.endpoint, made.sign_in) == ("c", "https://s3.example:9000", SignIn.HMAC)


def test_secrets_are_masked_until_they_are_asked_for(ask: Callable[..., ConnectionDialog]) -> None:
    dialog = ask()
    field = dialog.form.api_key
    assert field.echoMode() is QLineEdit.EchoMode.Password

    field.toggle.trigger()

    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_closing_while_it_waits_drops_the_answer(
    ask: Callable[..., ConnectionDialog], qtbot: QtBot, cos: LocalCos, engine: Engine
) -> None:
    unhandled: list[object] = []
    engine.unhandled.connect(unhandled.append)
    dialog = ask(text=credential(cos))
    given: list[object] = []
    dialog.saved.connect(given.append)
    qtbot.mouseClick(dialog.test_button, LEFT)

    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)

    assert (given, unhandled) == ([], [])


def test_connection_of_the_local_cos_is_what_the_form_makes(
    ask: Callable[..., ConnectionDialog], cos: LocalCos
) -> None:
    connection, _ = connection_to(cos)

    assert ask(connection).form.connection() == connection

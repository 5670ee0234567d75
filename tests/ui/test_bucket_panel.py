"""Buckets through the window: made, looked at, set up, emptied and deleted, against the local COS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.bucket_creation import CLASSES
from cosbrowser.cos.bucket_website import Published, Website
from cosbrowser.cos.credentials import Secret, SignIn
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.bucket_cors import CorsDialog
from cosbrowser.ui.dialogs.bucket_lifecycle import LifecycleDialog
from cosbrowser.ui.dialogs.bucket_replication import ReplicationDialog
from cosbrowser.ui.dialogs.bucket_versioning import VersioningDialog
from cosbrowser.ui.dialogs.bucket_website import WebsiteDialog
from cosbrowser.ui.dialogs.delete_bucket import DeleteBucketDialog
from cosbrowser.ui.dialogs.erase import EmptyBucketDialog
from cosbrowser.ui.dialogs.new_bucket import NewBucketDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.access import AccessPanel
from cosbrowser.ui.panels.bucket import BucketPanel
from cosbrowser.ui.panels.section import Section
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION, connection
from tests.ui.test_object_panels import opened, press, said, type_into, until_gone
from tests.ui.test_window import go

CRN = (
    "crn:v1:bluemix:public:kms:us-south:a/0123456789abcdef0123456789abcdef"
    ":12345678-1234-1234-1234-123456789abc:key:aa-bb-cc-dd"
)
Show = Callable[[], BucketPanel]


@pytest.fixture
def client(cos: LocalCos) -> Any:
    return hmac_client(cos)


@pytest.fixture
def place(client: Any, bucket_name: str) -> Location:
    client.create_bucket(Bucket=bucket_name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    client.put_object(Bucket=bucket_name, Key="a.txt", Body=b"12345")
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def main(place: Location, main: MainWindow) -> MainWindow:
    """The window of a start at which the bucket was there."""
    return main


@pytest.fixture
def new_name(bucket_name: str) -> str:
    return f"{bucket_name[:50]}-new"


@pytest.fixture
def show(qtbot: QtBot, main: MainWindow, place: Location) -> Show:
    """Goes to the bucket and brings its panel to the front."""

    def shown() -> BucketPanel:
        go(qtbot, main, place)
        main.inspector.want_panel(BucketPanel)
        panel = main.inspector.findChild(BucketPanel)
        qtbot.waitUntil(panel.isVisible, timeout=20_000)
        return panel

    return shown


def unfold(qtbot: QtBot, section: Section[Any]) -> None:
    qtbot.mouseClick(section.disclosure.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.state.text() != "Reading…" and section.edit_button.isVisible(), timeout=20_000)


@pytest.fixture
def as_role(qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos) -> Callable[[str], None]:
    """Signs the connection in with the key of another role."""

    def signed_in(role: str) -> None:
        keys = cos.instances[0]["roles"][role]
        done: list[object] = []
        secret = Secret(keys["api_key"])
        engine.call(main, Accounts.open_for_now, connection(cos), secret).then(done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)

    return signed_in


def test_a_bucket_is_made_with_the_keyboard_and_is_then_selected_with_its_panel(
    qtbot: QtBot, main: MainWindow, client: Any, place: Location, new_name: str
) -> None:
    go(qtbot, main, Location(CONNECTION))
    qtbot.waitUntil(lambda: main.places_model.index_of(place).isValid(), timeout=20_000)  # so it is known to be taken
    main.activateWindow()
    QTest.keyClick(main, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog: NewBucketDialog = opened(qtbot, main, NewBucketDialog)
    nothing = dialog.create_button.isEnabled()
    type_into(dialog.name, "Capital")
    capital = dialog._name_row.remark.text(), dialog.create_button.isEnabled()
    type_into(dialog.name, place.bucket)
    taken = dialog._name_row.remark.text()
    type_into(dialog.name, new_name)
    dialog.location.setCurrentIndex(dialog.location.findData("eu-de"))
    dialog.storage_class.setCurrentIndex(CLASSES.index("vault"))
    dialog.more.unfold()
    press(qtbot, dialog.versioning)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    until_gone(qtbot, main, NewBucketDialog)

    assert (nothing, capital[1]) == (False, False)
    assert "small letters" in capital[0]
    assert "already" in taken
    panel = main.inspector.findChild(BucketPanel)
    qtbot.waitUntil(lambda: panel.isVisible() and "Vault" in said(panel) and "eu-de" in said(panel), timeout=20_000)
    assert main.browser.selected_keys() == [new_name]
    listed = {one["Name"]: one for one in client.list_buckets_extended()["Buckets"]}
    assert listed[new_name]["LocationConstraint"] == "eu-de-vault"


def test_what_excludes_what_is_greyed_when_a_bucket_is_made(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, Location(CONNECTION))
    main.commands.new_bucket.trigger()
    dialog: NewBucketDialog = opened(qtbot, main, NewBucketDialog)
    row = dialog.storage_class.model().index(CLASSES.index("onerate_active"), 0)
    dialog.location.setCurrentIndex(dialog.location.findData("us-south"))
    regional = bool(row.flags() & Qt.ItemFlag.ItemIsEnabled)
    dialog.location.setCurrentIndex(dialog.location.findData("us"))
    crossing = bool(row.flags() & Qt.ItemFlag.ItemIsEnabled), row.data(Qt.ItemDataRole.ToolTipRole)
    dialog.more.unfold()
    press(qtbot, dialog.object_lock)

    assert (regional, crossing) == (True, (False, "Only in regions and single sites."))
    assert not dialog.versioning.isEnabled()
    assert "Object Lock switches it on" in said(dialog)
    type_into(dialog.name, "good-name")
    type_into(dialog.root_key, "crn:v1:x")
    assert not dialog.create_button.isEnabled()
    assert "not the CRN of a root key" in said(dialog)
    dialog.reject()


def test_a_bucket_encrypted_with_key_protect_shows_its_root_key(
    qtbot: QtBot, main: MainWindow, client: Any, new_name: str, place: Location
) -> None:
    go(qtbot, main, Location(CONNECTION))
    main.commands.new_bucket.trigger()
    dialog: NewBucketDialog = opened(qtbot, main, NewBucketDialog)
    type_into(dialog.name, new_name)
    dialog.more.unfold()
    type_into(dialog.root_key, CRN)
    press(qtbot, dialog.create_button)
    until_gone(qtbot, main, NewBucketDialog)

    panel = main.inspector.findChild(BucketPanel)
    qtbot.waitUntil(lambda: "own root key" in said(panel) and CRN in said(panel), timeout=20_000)
    assert client.head_bucket(Bucket=new_name)["IBMSSEKPCrkId"] == CRN


def test_a_refusal_stays_in_the_dialog_with_what_was_typed(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, place: Location, new_name: str
) -> None:
    other = hmac_client(cos, instance=1)
    other.create_bucket(Bucket=new_name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    go(qtbot, main, Location(CONNECTION))
    main.commands.new_bucket.trigger()
    dialog: NewBucketDialog = opened(qtbot, main, NewBucketDialog)
    type_into(dialog.name, new_name)
    press(qtbot, dialog.create_button)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)

    assert "exists already, in some account" in said(dialog)
    assert dialog.name.text() == new_name
    assert dialog.name.isEnabled()
    dialog.reject()


def test_the_panel_shows_what_is_known_of_a_bucket(qtbot: QtBot, show: Show, place: Location) -> None:
    panel = show()
    qtbot.waitUntil(lambda: all(part in said(panel) for part in ("5 bytes", "keys of COS", "us-south")), timeout=20_000)

    words = said(panel)
    for part in ("us-south", "Standard", "Objects | 1", "Quota | none", "Firewall | none", "keys of COS",
                 f":bucket:{place.bucket}"):  # fmt: skip
        assert part in words
    assert not panel.lifecycle.edit_button.isVisible()  # folded: not asked for


def test_with_hmac_keys_it_says_what_is_not_available(
    qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos, place: Location
) -> None:
    pair = cos.instances[0]
    done: list[object] = []
    made = connection(cos, sign_in=SignIn.HMAC, instance="")
    secret = Secret("", pair["access_key_id"], pair["secret_access_key"])
    engine.call(main, Accounts.open_for_now, made, secret).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    main.connections.load()
    qtbot.waitUntil(lambda: main.connections.get(CONNECTION).sign_in is SignIn.HMAC, timeout=20_000)

    go(qtbot, main, place)
    main.inspector.want_panel(BucketPanel)
    panel = main.inspector.findChild(BucketPanel)

    qtbot.waitUntil(lambda: "not available with HMAC keys" in said(panel), timeout=20_000)


def test_versioning_is_switched_on_and_suspended(
    qtbot: QtBot, main: MainWindow, client: Any, show: Show, place: Location
) -> None:
    panel = show()
    unfold(qtbot, panel.versioning)
    press(qtbot, panel.versioning.edit_button)
    dialog: VersioningDialog = opened(qtbot, main, VersioningDialog)
    never = dialog.suspended.isEnabled()
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, VersioningDialog)
    qtbot.waitUntil(lambda: "Versioning | on" in said(panel), timeout=20_000)
    on = client.get_bucket_versioning(Bucket=place.bucket)["Status"]
    press(qtbot, panel.versioning.edit_button)
    dialog = opened(qtbot, main, VersioningDialog)
    unchanged = dialog.apply_button.isEnabled()
    press(qtbot, dialog.suspended)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, VersioningDialog)
    qtbot.waitUntil(lambda: "Versioning | suspended" in said(panel), timeout=20_000)

    assert (never, unchanged) == (False, False)
    assert (on, client.get_bucket_versioning(Bucket=place.bucket)["Status"]) == ("Enabled", "Suspended")


def test_lifecycle_rules_are_made_checked_and_removed(
    qtbot: QtBot, main: MainWindow, client: Any, show: Show, place: Location
) -> None:
    panel = show()
    unfold(qtbot, panel.lifecycle)
    press(qtbot, panel.lifecycle.edit_button)
    dialog: LifecycleDialog = opened(qtbot, main, LifecycleDialog)
    press(qtbot, dialog.add_button)
    empty = dialog.remark.text(), dialog.apply_button.isEnabled()
    type_into(dialog.name, "logs")
    type_into(dialog.prefix, "logs/")
    press(qtbot, dialog.expire.box)
    dialog.expire.number.setFocus()
    dialog.expire.number.selectAll()
    QTest.keyClicks(dialog.expire.number, "7")
    press(qtbot, dialog.add_button)
    press(qtbot, dialog.archive.box)
    type_into(dialog.prefix, "x")
    archived_part = dialog.remark.text(), dialog.apply_button.isEnabled()
    type_into(dialog.prefix, "")
    QTest.keyClick(dialog.prefix, Qt.Key.Key_Backspace)
    type_into(dialog.name, "logs")
    twice = dialog.remark.text()
    type_into(dialog.name, "archive")
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, LifecycleDialog)

    assert empty == ("Choose what the rule does.", False)
    assert archived_part == ("A rule that archives is for the whole bucket: no keys, sizes or tags.", False)
    assert twice == "Another rule has this name."
    rules = {one["ID"]: one for one in client.get_bucket_lifecycle_configuration(Bucket=place.bucket)["Rules"]}
    assert rules["logs"]["Expiration"]["Days"] == 7
    assert rules["logs"]["Filter"] == {"Prefix": "logs/"}
    assert rules["archive"]["Transitions"] == [{"Days": 30, "StorageClass": "GLACIER"}]
    qtbot.waitUntil(lambda: "deletes after 7 days" in said(panel), timeout=20_000)
    press(qtbot, panel.lifecycle.edit_button)
    dialog = opened(qtbot, main, LifecycleDialog)
    for _ in range(2):
        press(qtbot, dialog.remove_button)
    gone = dialog.remark.text()
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, LifecycleDialog)
    qtbot.waitUntil(lambda: "No rules." in said(panel), timeout=20_000)
    assert gone == "All rules are removed."


def test_cors_rules_are_made(qtbot: QtBot, main: MainWindow, client: Any, show: Show, place: Location) -> None:
    panel = show()
    unfold(qtbot, panel.cors)
    press(qtbot, panel.cors.edit_button)
    dialog: CorsDialog = opened(qtbot, main, CorsDialog)
    press(qtbot, dialog.add_button)
    dialog.origins.setFocus()
    QTest.keyClicks(dialog.origins, "https://a.example/path")
    wrong = dialog.apply_button.isEnabled(), dialog.remark.text()
    for _ in "/path":
        QTest.keyClick(dialog.origins, Qt.Key.Key_Backspace)
    press(qtbot, dialog.methods["PUT"])
    type_into(dialog.age, "60")
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, CorsDialog)

    (rule,) = client.get_bucket_cors(Bucket=place.bucket)["CORSRules"]
    assert not wrong[0]
    assert "without a path" in wrong[1]
    assert (rule["AllowedOrigins"], rule["AllowedMethods"]) == (["https://a.example"], ["GET", "PUT"])
    assert rule["MaxAgeSeconds"] == 60
    qtbot.waitUntil(lambda: "https://a.example" in said(panel), timeout=20_000)


def test_a_website_is_made_and_ended(qtbot: QtBot, main: MainWindow, client: Any, show: Show, place: Location) -> None:
    panel = show()
    unfold(qtbot, panel.website)
    press(qtbot, panel.website.edit_button)
    dialog: WebsiteDialog = opened(qtbot, main, WebsiteDialog)
    press(qtbot, dialog.pages)
    type_into(dialog.index, "a/b")
    slash = dialog.apply_button.isEnabled()
    type_into(dialog.index, "index.html")
    type_into(dialog.error, "404.html")
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, WebsiteDialog)
    website = client.get_bucket_website(Bucket=place.bucket)
    qtbot.waitUntil(lambda: "404.html" in said(panel), timeout=20_000)
    press(qtbot, panel.website.edit_button)
    dialog = opened(qtbot, main, WebsiteDialog)
    press(qtbot, dialog.none)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, WebsiteDialog)

    assert not slash
    assert (website["IndexDocument"]["Suffix"], website["ErrorDocument"]["Key"]) == ("index.html", "404.html")
    qtbot.waitUntil(lambda: "No website." in said(panel), timeout=20_000)


def test_the_address_of_a_website_is_copied(qtbot: QtBot, show: Show, place: Location) -> None:
    panel = show()
    unfold(qtbot, panel.website)
    none = panel.website.copy_button.isVisible()
    endpoint = "https://s3.us-south.cloud-object-storage.appdomain.cloud"  # the local COS has no websites
    panel.website.show_found(Published(Website("index.html"), endpoint))
    press(qtbot, panel.website.copy_button)

    address = f"https://{place.bucket}.s3-web.us-south.cloud-object-storage.appdomain.cloud"
    assert not none
    assert QGuiApplication.clipboard().text() == address
    qtbot.waitUntil(lambda: address in said(panel), timeout=20_000)


def test_a_connection_without_buckets_offers_the_first(
    qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos
) -> None:
    instance = cos.instances[-1]
    empty = connection(cos, "empty", name="Empty", instance=instance["crn"])
    done: list[object] = []
    engine.call(main, Accounts.open_for_now, empty, Secret(instance["api_key"])).then(done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    main.connections.load()
    qtbot.waitUntil(lambda: main.connections.get("empty") is not None, timeout=20_000)
    client = hmac_client(cos, instance=len(cos.instances) - 1)
    for bucket in client.list_buckets()["Buckets"]:  # of other tests
        client.delete_bucket(Bucket=bucket["Name"])
    go(qtbot, main, Location("empty"))

    def button() -> QPushButton | None:
        found = main.browser.folder.findChildren(QPushButton)
        return next((one for one in found if one.text() == "New Bucket…" and one.isVisible()), None)

    qtbot.waitUntil(lambda: button() is not None, timeout=20_000)
    press(qtbot, button())
    dialog: NewBucketDialog = opened(qtbot, main, NewBucketDialog)
    assert "New bucket in Empty" in said(dialog)
    dialog.reject()


def test_failed_replications_are_shown_and_tried_again(
    qtbot: QtBot, client: Any, show: Show, place: Location, new_name: str
) -> None:
    versioned = {"Status": "Enabled"}
    client.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration=versioned)
    rule = {"ID": "all", "Priority": 1, "Status": "Enabled", "Filter": {"Prefix": ""},
            "DeleteMarkerReplication": {"Status": "Disabled"}, "Destination": {"Bucket": new_name}}  # fmt: skip
    client.put_bucket_replication(Bucket=place.bucket, ReplicationConfiguration={"Role": "r", "Rules": [rule]})
    client.put_object(Bucket=place.bucket, Key="left.txt", Body=b"1")
    panel = show()
    unfold(qtbot, panel.replication)
    qtbot.waitUntil(lambda: "left.txt" in said(panel), timeout=20_000)
    before = said(panel)
    client.create_bucket(Bucket=new_name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    client.put_bucket_versioning(Bucket=new_name, VersioningConfiguration=versioned)
    press(qtbot, panel.replication.retry_button)
    qtbot.waitUntil(lambda: "Everything was copied." in said(panel), timeout=20_000)

    assert new_name in before
    assert client.get_object(Bucket=new_name, Key="left.txt")["Body"].read() == b"1"


def test_what_a_key_may_not_is_learned_and_greyed(
    qtbot: QtBot, main: MainWindow, as_role: Callable[[str], None], show: Show
) -> None:
    as_role("Reader")
    panel = show()
    unfold(qtbot, panel.versioning)
    press(qtbot, panel.versioning.edit_button)
    dialog: VersioningDialog = opened(qtbot, main, VersioningDialog)
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)
    dialog.reject()

    qtbot.waitUntil(lambda: "Needs the role Writer" in said(panel))
    assert not panel.versioning.edit_button.isEnabled()
    unfold(qtbot, panel.cors)
    assert panel.cors.edit_button.isEnabled()  # not tried yet


def test_a_part_that_may_not_be_read_says_so_and_the_others_are_read(
    qtbot: QtBot, as_role: Callable[[str], None], show: Show
) -> None:
    as_role("ContentReader")
    panel = show()
    qtbot.mouseClick(panel.lifecycle.disclosure.button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "This key may not read it. Needs the role Reader" in said(panel.lifecycle), timeout=20_000)
    qtbot.waitUntil(lambda: "keys of COS" in said(panel), timeout=20_000)
    assert "may not read count, size" in said(panel)


def test_a_server_without_a_setting_is_no_failure(qtbot: QtBot, cos: LocalCos, show: Show) -> None:
    panel = show()
    cos.control("faults", {"kind": "status", "status": 501, "code": "NotImplemented", "operation": "GetBucketCors"})
    try:
        qtbot.mouseClick(panel.cors.disclosure.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "This server has no such setting." in said(panel.cors), timeout=20_000)
    finally:
        cos.control("faults", method="DELETE")
    assert not panel.cors.problem.isVisible()


def test_replication_is_set_up_after_both_ends_were_checked(
    qtbot: QtBot, main: MainWindow, client: Any, show: Show, place: Location, new_name: str
) -> None:
    panel = show()
    unfold(qtbot, panel.replication)
    press(qtbot, panel.replication.edit_button)
    dialog: ReplicationDialog = opened(qtbot, main, ReplicationDialog)
    press(qtbot, dialog.add_button)
    type_into(dialog.target, place.bucket)
    qtbot.waitUntil(lambda: "needs versioning" in said(dialog), timeout=20_000)
    dialog.reject()
    until_gone(qtbot, main, ReplicationDialog)
    client.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    press(qtbot, panel.replication.edit_button)
    dialog = next(one for one in main.findChildren(ReplicationDialog) if one.isVisible())
    press(qtbot, dialog.add_button)
    type_into(dialog.target, place.bucket)
    itself = said(dialog)
    type_into(dialog.target, new_name)
    type_into(dialog.prefix, "in/")
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: "There is no bucket" in said(dialog), timeout=20_000)
    client.create_bucket(Bucket=new_name, CreateBucketConfiguration={"LocationConstraint": "us-south-standard"})
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: "which is to get the copies, keeps no versions" in said(dialog), timeout=20_000)
    client.put_bucket_versioning(Bucket=new_name, VersioningConfiguration={"Status": "Enabled"})
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, ReplicationDialog)
    qtbot.waitUntil(lambda: f"in/ to {new_name}" in said(panel), timeout=20_000)
    for key in ("in/a.txt", "b.txt"):
        client.put_object(Bucket=place.bucket, Key=key, Body=b"1")
    copied = [one["Key"] for one in client.list_objects_v2(Bucket=new_name)["Contents"]]
    press(qtbot, panel.replication.edit_button)
    dialog = next(one for one in main.findChildren(ReplicationDialog) if one.isVisible())
    press(qtbot, dialog.remove_button)
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: "nothing is copied" in said(panel), timeout=20_000)

    assert "cannot be copied into itself" in itself
    assert copied == ["in/a.txt"]


def test_who_may_make_no_buckets_is_offered_it_no_more(
    qtbot: QtBot, main: MainWindow, as_role: Callable[[str], None], place: Location, new_name: str
) -> None:
    as_role("Reader")
    go(qtbot, main, Location(CONNECTION))
    main.commands.new_bucket.trigger()
    dialog: NewBucketDialog = opened(qtbot, main, NewBucketDialog)
    type_into(dialog.name, new_name)
    press(qtbot, dialog.create_button)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)
    dialog.reject()

    assert not main.commands.new_bucket.isEnabled()
    assert "role Writer" in main.commands.new_bucket.toolTip()
    main.connections.edited.emit()  # perhaps with another key
    assert main.commands.new_bucket.isEnabled()


def test_a_bucket_is_emptied_after_its_name_was_typed_and_then_deleted(
    qtbot: QtBot, main: MainWindow, client: Any, place: Location
) -> None:
    client.put_bucket_versioning(Bucket=place.bucket, VersioningConfiguration={"Status": "Enabled"})
    client.put_object(Bucket=place.bucket, Key="a.txt", Body=b"again")
    client.delete_object(Bucket=place.bucket, Key="a.txt")
    client.create_multipart_upload(Bucket=place.bucket, Key="half")
    go(qtbot, main, Location(CONNECTION))
    qtbot.waitUntil(lambda: main.browser.model.row_of(place.bucket) >= 0, timeout=20_000)
    main.browser.table.selectRow(main.browser.model.row_of(place.bucket))
    qtbot.waitUntil(main.commands.delete_bucket.isEnabled, timeout=20_000)
    main.commands.delete_bucket.trigger()
    deleting: DeleteBucketDialog = opened(qtbot, main, DeleteBucketDialog)
    QTest.keyClick(deleting, Qt.Key.Key_Return)  # Enter is safe
    until_gone(qtbot, main, DeleteBucketDialog)
    main.commands.delete_bucket.trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in main.findChildren(DeleteBucketDialog)), timeout=20_000)
    deleting = next(one for one in main.findChildren(DeleteBucketDialog) if one.isVisible())
    press(qtbot, deleting.delete_button)
    press(qtbot, deleting.empty_button)

    dialog: EmptyBucketDialog = opened(qtbot, main, EmptyBucketDialog)
    qtbot.waitUntil(lambda: dialog.name.isVisible() and "Unfinished uploads" in said(dialog), timeout=20_000)
    plan = said(dialog)
    unnamed = dialog.erase_button.isEnabled()
    type_into(dialog.name, place.bucket[:-1])
    half_named = dialog.erase_button.isEnabled()
    type_into(dialog.name, place.bucket)
    press(qtbot, dialog.erase_button)
    until_gone(qtbot, main, EmptyBucketDialog)

    for part in ("Older versions | 2", "Delete markers | 1", "Unfinished uploads | 1", "Size | 10 bytes"):
        assert part in plan
    assert (unnamed, half_named) == (False, False)
    assert not client.list_object_versions(Bucket=place.bucket).get("Versions")
    main.desk.buckets.ask_delete(place)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in main.findChildren(DeleteBucketDialog)), timeout=20_000)
    deleting = next(one for one in main.findChildren(DeleteBucketDialog) if one.isVisible())
    press(qtbot, deleting.delete_button)
    until_gone(qtbot, main, DeleteBucketDialog)
    assert place.bucket not in [one["Name"] for one in client.list_buckets()["Buckets"]]
    qtbot.waitUntil(lambda: main.browser.model.row_of(place.bucket) < 0, timeout=20_000)


def test_what_could_not_be_emptied_is_listed(
    qtbot: QtBot, main: MainWindow, client: Any, place: Location, new_name: str
) -> None:
    client.create_bucket(
        Bucket=new_name,
        CreateBucketConfiguration={"LocationConstraint": "us-south-standard"},
        ObjectLockEnabledForBucket=True,
    )
    held = client.put_object(Bucket=new_name, Key="held.txt", Body=b"1")["VersionId"]
    client.put_object_legal_hold(Bucket=new_name, Key="held.txt", VersionId=held, LegalHold={"Status": "ON"})
    go(qtbot, main, place)
    main.desk.buckets.ask_empty(Location(CONNECTION, new_name))
    dialog: EmptyBucketDialog = opened(qtbot, main, EmptyBucketDialog)
    qtbot.waitUntil(dialog.name.isVisible, timeout=20_000)
    warned = "1 of them is locked and stays" in said(dialog)
    type_into(dialog.name, new_name)
    press(qtbot, dialog.erase_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=20_000)

    assert warned
    assert dialog.title.text() == "1 could not be deleted"
    assert dialog.kept.lines == ["held.txt"]
    dialog.reject()


def test_buckets_are_listed_with_location_and_class(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, Location(CONNECTION))
    qtbot.waitUntil(lambda: main.browser.model.row_of(place.bucket) >= 0, timeout=20_000)
    model, row = main.browser.model, main.browser.model.row_of(place.bucket)
    cells = [model.index(row, column).data() for column in range(model.columnCount())]
    assert "us-south" in cells
    assert "Standard" in cells


def test_the_security_of_a_bucket_is_viewed(qtbot: QtBot, main: MainWindow, cos: LocalCos, place: Location) -> None:
    go(qtbot, main, place)
    main.inspector.want_panel(AccessPanel)
    panel = main.inspector.findChild(AccessPanel)
    owner = cos.instances[0]["crn"].split(":")[7]
    qtbot.waitUntil(lambda: owner in said(panel), timeout=20_000)
    assert "Public | no" in said(panel)

"""Metadata, tags and access through the inspector and its dialogs, against the local COS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.dialogs.access import AccessDialog
from cosbrowser.ui.dialogs.properties import PropertiesDialog
from cosbrowser.ui.dialogs.tags import TagsDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.access import AccessPanel
from cosbrowser.ui.panels.metadata import MetadataPanel
from cosbrowser.ui.panels.panel import Panel
from cosbrowser.ui.panels.tags import TagsPanel
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_window import go

Show = Callable[[type[Panel]], Panel]


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    for key, kind, tags in (("a.txt", "text/plain", "team=red"), ("b.txt", "text/html", "team=blue")):
        put.client.put_object(
            Bucket=bucket_name, Key=key, Body=b"1", ContentType=kind, Metadata={"same": "1", "mine": key}, Tagging=tags
        )
    return Location(CONNECTION, bucket_name)


@pytest.fixture
def show(qtbot: QtBot, main: MainWindow, place: Location) -> Show:
    """Goes to the bucket, selects rows, and brings a panel to the front."""

    def shown(kind: type[Panel], *rows: int) -> Panel:
        go(qtbot, main, place)
        if rows:
            main.browser.table.selectRow(rows[0])
        if len(rows) > 1:
            main.browser.select_all()
        main.inspector.show_panel(kind)
        return main.inspector.findChild(kind)

    return shown


def said(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text())


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # QTest types ASCII only
        QApplication.clipboard().setText(text)
        field.paste()


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=20_000)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(qtbot: QtBot, main: MainWindow, kind: type[Any]) -> Any:
    qtbot.waitUntil(lambda: main.findChild(kind) is not None and main.findChild(kind).isVisible(), timeout=20_000)
    return main.findChild(kind)


def until_gone(qtbot: QtBot, main: MainWindow, kind: type[Any]) -> None:
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in main.findChildren(kind)), timeout=20_000)


def test_metadata_of_one_object_are_changed_and_read_again(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: Show
) -> None:
    panel = show(MetadataPanel, 0)
    qtbot.waitUntil(lambda: "mine" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, PropertiesDialog)
    qtbot.waitUntil(lambda: dialog.headers["Content-Type"].text() == "text/plain", timeout=20_000)
    untouched = dialog.apply_button.isEnabled()

    type_into(dialog.headers["Cache-Control"], "no-cache")
    mine = next(row for row in dialog.metadata.rows if row.name.text() == "mine")
    press(qtbot, mine.remove)
    press(qtbot, dialog.metadata.add_button)
    type_into(dialog.metadata.rows[-1].name, "place")
    type_into(dialog.metadata.rows[-1].value, "Zürich")
    refused = not dialog.apply_button.isEnabled(), said(dialog)
    press(qtbot, dialog.encode)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, PropertiesDialog)

    head = put.client.head_object(Bucket=place.bucket, Key="a.txt")
    assert not untouched
    assert refused[0]
    assert "beyond ASCII can only be sent encoded" in refused[1]
    assert head["CacheControl"] == "no-cache"
    assert head["Metadata"] == {"same": "1", "place": "=?UTF-8?B?WsO8cmljaA==?="}
    qtbot.waitUntil(lambda: "Zürich" in said(panel) and "no-cache" in said(panel), timeout=20_000)
    assert "mine" not in said(panel)


def test_metadata_of_many_show_what_is_common_and_change_only_what_was_touched(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: Show
) -> None:
    panel = show(MetadataPanel, 0, 1)
    qtbot.waitUntil(lambda: "(several values)" in said(panel) and "Read" not in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, PropertiesDialog)
    qtbot.waitUntil(dialog.headers["Content-Type"].isEnabled, timeout=20_000)
    mixed = dialog.headers["Content-Type"].text(), dialog.headers["Content-Type"].placeholderText()

    same = next(row for row in dialog.metadata.rows if row.name.text() == "same")
    type_into(same.value, "2")
    press(qtbot, dialog.by_put)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, PropertiesDialog)

    heads = {key: put.client.head_object(Bucket=place.bucket, Key=key) for key in ("a.txt", "b.txt")}
    assert mixed == ("", "Several values")
    assert {key: head["ContentType"] for key, head in heads.items()} == {"a.txt": "text/plain", "b.txt": "text/html"}
    assert {key: head["Metadata"] for key, head in heads.items()} == {
        "a.txt": {"same": "2", "mine": "a.txt"},
        "b.txt": {"same": "2", "mine": "b.txt"},
    }


def test_what_could_not_be_changed_is_listed_and_the_rest_is(
    qtbot: QtBot, main: MainWindow, put: Any, cos: LocalCos, place: Location, show: Show
) -> None:
    panel = show(MetadataPanel, 0, 1)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, PropertiesDialog)
    qtbot.waitUntil(dialog.headers["Content-Type"].isEnabled, timeout=20_000)
    put.client.delete_object(Bucket=place.bucket, Key="b.txt")

    type_into(dialog.headers["Cache-Control"], "no-store")
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=20_000)

    assert "1 of 2 objects changed · 1 could not be changed" in said(dialog)
    assert dialog.kept.model().index(0, 0).data() == "b.txt"
    assert put.client.head_object(Bucket=place.bucket, Key="a.txt")["CacheControl"] == "no-store"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until_gone(qtbot, main, PropertiesDialog)


def test_tags_are_changed_by_key(qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: Show) -> None:
    panel = show(TagsPanel, 0, 1)
    qtbot.waitUntil(lambda: "(several values)" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, TagsDialog)
    qtbot.waitUntil(lambda: len(dialog.tags.rows) == 1, timeout=20_000)

    press(qtbot, dialog.tags.add_button)
    type_into(dialog.tags.rows[-1].name, "team")
    twice = said(dialog), dialog.apply_button.isEnabled()
    type_into(dialog.tags.rows[-1].name, "state")
    type_into(dialog.tags.rows[-1].value, "a&b")
    wrong = said(dialog), dialog.apply_button.isEnabled()
    type_into(dialog.tags.rows[-1].value, "done")
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, TagsDialog)

    found = {
        key: {tag["Key"]: tag["Value"] for tag in put.client.get_object_tagging(Bucket=place.bucket, Key=key)["TagSet"]}
        for key in ("a.txt", "b.txt")
    }
    assert "team stands here twice" in twice[0]
    assert "letters, digits, spaces and" in wrong[0]
    assert (twice[1], wrong[1]) == (False, False)
    assert found == {"a.txt": {"team": "red", "state": "done"}, "b.txt": {"team": "blue", "state": "done"}}
    qtbot.waitUntil(lambda: "done" in said(panel), timeout=20_000)


def test_ten_tags_are_possible_the_eleventh_is_not_and_what_would_have_more_is_told(
    qtbot: QtBot, main: MainWindow, put: Any, cos: LocalCos, place: Location, show: Show
) -> None:
    """One object has ten tags, the other another five: together more than one may have, and each may be changed."""
    for key, count in (("a.txt", 10), ("b.txt", 5)):
        tagging = {"TagSet": [{"Key": f"{key} {n}", "Value": "1"} for n in range(count)]}
        put.client.put_object_tagging(Bucket=place.bucket, Key=key, Tagging=tagging)
    panel = show(TagsPanel, 0)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, TagsDialog)
    qtbot.waitUntil(lambda: len(dialog.tags.rows) == 10, timeout=20_000)
    press(qtbot, dialog.tags.add_button)
    type_into(dialog.tags.rows[-1].name, "more")
    eleven = dialog.apply_button.isEnabled(), dialog.limit.isVisible()
    button = dialog.tags.add_button
    qtbot.waitUntil(lambda: button.height() >= button.sizeHint().height(), timeout=20_000)  # not cut by so many rows
    press(qtbot, dialog.tags.rows[0].remove)
    ten = dialog.apply_button.isEnabled(), dialog.limit.isVisible()
    dialog.reject()
    until_gone(qtbot, main, TagsDialog)

    main.browser.select_all()
    press(qtbot, panel.edit_button)
    dialog = next(one for one in main.findChildren(TagsDialog) if one.isVisible())
    qtbot.waitUntil(lambda: len(dialog.tags.rows) == 15, timeout=20_000)
    press(qtbot, dialog.tags.add_button)
    type_into(dialog.tags.rows[-1].name, "more")
    cos.control("requests", method="DELETE")
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=20_000)

    assert eleven == (False, True)
    assert ten == (True, False)
    assert dialog.kept.lines == ["a.txt"]
    assert "An object has 10 tags at most. Nothing was sent." in said(dialog)
    assert cos.control("requests")["operations"].get("PutObjectTagging", 0) == 1
    assert len(put.client.get_object_tagging(Bucket=place.bucket, Key="b.txt")["TagSet"]) == 6
    dialog.reject()


def test_an_object_is_made_public_and_private_again(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: Show
) -> None:
    def is_public() -> bool:
        grants = put.client.get_object_acl(Bucket=place.bucket, Key="a.txt")["Grants"]
        return any(grant["Grantee"].get("URI", "").endswith("AllUsers") for grant in grants)

    panel = show(AccessPanel, 0)
    qtbot.waitUntil(lambda: "Owner" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, AccessDialog)
    dialog.public.setFocus()
    QTest.keyClick(dialog.public, Qt.Key.Key_Space)
    QTest.keyClick(dialog.public, Qt.Key.Key_Return)
    until_gone(qtbot, main, AccessDialog)
    public = is_public()
    qtbot.waitUntil(lambda: "Everybody" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, AccessDialog)
    remembered = dialog.public.isChecked()
    press(qtbot, dialog.private)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, AccessDialog)

    assert public
    assert remembered
    assert not is_public()


def test_all_objects_of_a_folder_are_made_public_after_they_were_counted(
    qtbot: QtBot, main: MainWindow, put: Any, cos: LocalCos, place: Location, show: Show
) -> None:
    for key in ("docs/1.txt", "docs/deep/2.txt"):
        put.client.put_object(Bucket=place.bucket, Key=key, Body=b"12")
    panel = show(AccessPanel, 0)  # folders come first
    qtbot.waitUntil(lambda: "Each object has a list of its own." in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, AccessDialog)
    press(qtbot, dialog.public)
    qtbot.waitUntil(lambda: "Changes 2 objects, 4 bytes." in said(dialog), timeout=20_000)
    press(qtbot, dialog.apply_button)
    until_gone(qtbot, main, AccessDialog)

    for key, public in (("docs/1.txt", True), ("docs/deep/2.txt", True), ("a.txt", False)):
        grants = put.client.get_object_acl(Bucket=place.bucket, Key=key)["Grants"]
        assert any(grant["Grantee"].get("URI", "").endswith("AllUsers") for grant in grants) == public


def test_a_grant_to_somebody_unknown_is_refused_in_the_dialog_and_kept_there(
    qtbot: QtBot, main: MainWindow, show: Show
) -> None:
    panel = show(AccessPanel, 0)
    qtbot.waitUntil(lambda: "Owner" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, AccessDialog)
    press(qtbot, dialog.by_grants)
    nobody = dialog.apply_button.isEnabled()
    press(qtbot, dialog.grants.add_button)
    type_into(dialog.grants.rows[0].who, "nobody-knows-me")
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)

    assert not nobody
    assert dialog.grants.rows[0].who.text() == "nobody-knows-me"
    dialog.reject()


@pytest.mark.parametrize(
    ("rows", "offered"),
    [((0,), ["READ", "READ_ACP", "WRITE_ACP", "FULL_CONTROL"]), ((), ["READ", "WRITE", "FULL_CONTROL"])],
    ids=["object", "bucket"],
)
def test_only_permissions_that_cos_has_are_offered(
    qtbot: QtBot, main: MainWindow, show: Show, rows: tuple[int, ...], offered: list[str]
) -> None:
    panel = show(AccessPanel, *rows)
    qtbot.waitUntil(lambda: "Owner" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    dialog = opened(qtbot, main, AccessDialog)
    press(qtbot, dialog.by_grants)
    press(qtbot, dialog.grants.add_button)
    box = dialog.grants.rows[0].permission

    assert [box.itemData(row) for row in range(box.count())] == offered
    dialog.reject()


def test_the_public_access_block_is_switched_at_the_bucket_and_seen_at_its_objects(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, show: Show
) -> None:
    panel = show(AccessPanel)
    qtbot.waitUntil(lambda: panel.ignore.isVisible() and panel.ignore.isEnabled(), timeout=20_000)

    press(qtbot, panel.ignore)
    qtbot.waitUntil(lambda: panel.ignore.isEnabled() and panel.ignore.isChecked(), timeout=20_000)
    main.browser.table.selectRow(0)
    qtbot.waitUntil(lambda: panel.ignore.isVisible() and not panel.ignore.isEnabled(), timeout=20_000)

    block = put.client.get_public_access_block(Bucket=place.bucket)["PublicAccessBlockConfiguration"]
    assert (block["IgnorePublicAcls"], block["BlockPublicAcls"]) == (True, False)
    assert panel.ignore.isChecked()


def test_a_click_that_is_over_before_the_selection_rests_asks_for_nothing(
    qtbot: QtBot, main: MainWindow, cos: LocalCos, show: Show
) -> None:
    panel = show(TagsPanel, 0)
    qtbot.waitUntil(lambda: "team" in said(panel), timeout=20_000)
    cos.control("requests", method="DELETE")
    main.inspector._rest.setInterval(2000)  # on a slow machine the rows below take longer than the usual rest

    for row in (1, 0, 1, 0, 1):
        main.browser.table.selectRow(row)
        QApplication.processEvents()
    qtbot.waitUntil(lambda: "blue" in said(panel), timeout=20_000)

    assert cos.control("requests")["operations"].get("GetObjectTagging", 0) == 1

"""What a key was refused is remembered for its bucket, by all windows, and greyed with the role that it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.accounts import Accounts
from cosbrowser.cos.credentials import Secret
from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.ui.dialogs.access import AccessDialog
from cosbrowser.ui.dialogs.erase import EmptyBucketDialog
from cosbrowser.ui.dialogs.problem import ProblemDialog
from cosbrowser.ui.dialogs.share import ShareDialog
from cosbrowser.ui.dialogs.tags import TagsDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.access import AccessPanel
from cosbrowser.ui.panels.share import SharePanel
from cosbrowser.ui.panels.tags import TagsPanel
from cosbrowser.ui.panels.unfinished import UnfinishedPanel
from cosbrowser.ui.panels.versions import VersionsPanel
from cosbrowser.ui.windows import Windows
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION, connection
from tests.ui.test_bucket_panel import type_into
from tests.ui.test_object_panels import opened, press, said, until_gone
from tests.ui.test_versions import answer, emptied  # noqa: F401 - a fixture
from tests.ui.test_window import go
from tests.ui.test_windows import second

WRITER = "Needs the role Writer on the bucket."


@pytest.fixture
def place(put: Any, bucket_name: str) -> Iterator[Location]:
    put.client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    for body in (b"one", b"two"):
        put.client.put_object(Bucket=bucket_name, Key="a.txt", Body=body)
    put.client.put_object(Bucket=bucket_name, Key="b.txt", Body=b"b")
    begun = put.client.create_multipart_upload(Bucket=bucket_name, Key="half")["UploadId"]
    yield Location(CONNECTION, bucket_name)
    put.client.abort_multipart_upload(Bucket=bucket_name, Key="half", UploadId=begun)


@pytest.fixture
def as_role(qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos) -> Callable[[str], None]:
    """Signs the connection in with the key of another role."""

    def signed_in(role: str) -> None:
        done: list[object] = []
        secret = Secret(cos.instances[0]["roles"][role]["api_key"])
        engine.call(main, Accounts.open_for_now, connection(cos), secret).then(done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)

    return signed_in


def show(qtbot: QtBot, main: MainWindow, place: Location, kind: type[Any], row: int | None = 0) -> Any:
    """A panel of the inspector, for a row or for the bucket."""
    go(qtbot, main, place)
    if row is None:
        qtbot.waitUntil(lambda: main.inspector._about.is_bucket, timeout=20_000)
    else:
        main.browser.table.selectRow(row)
        qtbot.waitUntil(lambda: main.inspector._about.is_object, timeout=20_000)
    main.inspector.show_panel(kind)
    panel = main.inspector.findChild(kind)
    assert panel is not None
    qtbot.waitUntil(panel.isVisible, timeout=20_000)
    return panel


def test_versions_that_may_not_be_deleted_are_offered_so_in_no_window(
    qtbot: QtBot, windows: Windows, main: MainWindow, place: Location, as_role: Callable[[str], None]
) -> None:
    as_role("Reader")
    panel: VersionsPanel = show(qtbot, main, place, VersionsPanel)
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 2, timeout=20_000)
    panel.list.topLevelItem(1).setSelected(True)
    untried = panel.delete_action.isEnabled(), main.commands.delete.isEnabled()
    panel.delete_action.trigger()
    answer(qtbot, main, "Delete")
    opened(qtbot, main, ProblemDialog).reject()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow, timeout=20_000)
    other = second(qtbot, windows, main)
    go(qtbot, other, place)
    other.browser.table.selectRow(0)
    qtbot.waitUntil(other.commands.download.isEnabled, timeout=20_000)
    refused = [(action.isEnabled(), action.toolTip()) for action in (other.commands.delete,
               other.commands.delete_versions, main.commands.delete, panel.delete_action)]  # fmt: skip
    as_role("Manager")
    other.commands.refresh.trigger()

    assert untried == (True, True)
    assert [(can, why.endswith(WRITER)) for can, why in refused] == [(False, True)] * 4
    qtbot.waitUntil(other.commands.delete.isEnabled, timeout=20_000)
    assert panel.delete_action.isEnabled()


def test_versions_that_may_not_be_listed_are_said_with_the_role(
    qtbot: QtBot, main: MainWindow, place: Location, as_role: Callable[[str], None]
) -> None:
    go(qtbot, main, place)
    as_role("ObjectReader")
    main.browser.table.selectRow(0)
    main.inspector.show_panel(VersionsPanel)
    panel = main.inspector.versions

    qtbot.waitUntil(lambda: "may not read the list. Needs the role Reader" in said(panel), timeout=20_000)
    assert not panel.problem.isVisible()
    assert not main.commands.show_deleted.isEnabled()


def test_unfinished_uploads_that_may_not_be_aborted_are_greyed(
    qtbot: QtBot, main: MainWindow, place: Location, as_role: Callable[[str], None]
) -> None:
    as_role("Reader")
    panel: UnfinishedPanel = show(qtbot, main, place, UnfinishedPanel, None)
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 1, timeout=20_000)
    panel.list.topLevelItem(0).setSelected(True)
    press(qtbot, panel.abort_button)
    answer(qtbot, main, "Abort")
    opened(qtbot, main, ProblemDialog).reject()

    assert not panel.abort_button.isEnabled()
    assert panel.abort_button.toolTip() == WRITER
    assert not panel.older_button.isEnabled()
    assert panel.list.topLevelItemCount() == 1


def test_tags_and_access_lists_that_may_not_be_changed_are_greyed_for_all_objects_of_the_bucket(
    qtbot: QtBot, main: MainWindow, place: Location, as_role: Callable[[str], None]
) -> None:
    as_role("Reader")
    tags: TagsPanel = show(qtbot, main, place, TagsPanel)
    press(qtbot, tags.edit_button)
    dialog = opened(qtbot, main, TagsDialog)
    qtbot.waitUntil(lambda: bool(dialog.tags.rows), timeout=20_000)
    type_into(dialog.tags.rows[0].name, "k")
    press(qtbot, dialog.apply_button)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=20_000)
    dialog.reject()
    until_gone(qtbot, main, TagsDialog)

    panel: AccessPanel = show(qtbot, main, place, AccessPanel)
    qtbot.waitUntil(lambda: "Owner" in said(panel), timeout=20_000)
    press(qtbot, panel.edit_button)
    access = opened(qtbot, main, AccessDialog)
    access.public.setChecked(True)
    press(qtbot, access.apply_button)
    qtbot.waitUntil(access.problem.isVisible, timeout=20_000)
    access.reject()
    until_gone(qtbot, main, AccessDialog)
    main.browser.table.selectRow(1)
    qtbot.waitUntil(lambda: "Needs the role Writer" in said(panel), timeout=20_000)

    assert (tags.edit_button.isEnabled(), tags.edit_button.toolTip()) == (False, WRITER)
    assert not panel.edit_button.isEnabled()
    qtbot.waitUntil(lambda: "may not read it. Needs the role Manager" in said(panel), timeout=20_000)


def test_a_bucket_that_may_not_be_emptied_says_so_and_is_offered_no_more(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location, as_role: Callable[[str], None]
) -> None:
    as_role("Reader")
    go(qtbot, main, place)
    main.desk.buckets.ask_empty(place)
    dialog = opened(qtbot, main, EmptyBucketDialog)
    qtbot.waitUntil(dialog.name.isVisible, timeout=20_000)
    type_into(dialog.name, place.bucket)
    press(qtbot, dialog.erase_button)
    qtbot.waitUntil(lambda: dialog.cancel_button.text() == "Close", timeout=20_000)
    dialog.reject()
    until_gone(qtbot, main, EmptyBucketDialog)
    go(qtbot, main, Location(CONNECTION))
    main.browser.table.selectRow(main.browser.model.row_of(place.bucket))
    qtbot.waitUntil(lambda: main.desk.subject().location == place, timeout=20_000)

    assert not main.commands.empty_bucket.isEnabled()
    assert main.commands.empty_bucket.toolTip() == f"Empty Bucket – {WRITER}"
    assert len(put.client.list_object_versions(Bucket=place.bucket)["Versions"]) == 3
    main.connections.edited.emit()  # perhaps with another key
    assert main.commands.empty_bucket.isEnabled()


@pytest.fixture
def with_pair(qtbot: QtBot, main: MainWindow, engine: Engine, cos: LocalCos) -> Callable[..., None]:
    """Signs the connection in as manager, with the HMAC pair of another role beside it."""

    def signed_in(role: str, **changes: bool) -> None:
        done: list[object] = []
        one, pair = cos.instances[0], cos.instances[0]["roles"][role]
        secret = Secret(one["api_key"], pair["access_key_id"], pair["secret_access_key"])
        made = connection(cos, pair=True, **changes)
        engine.call(main, Accounts.open_for_now, made, secret).then(done.append)
        qtbot.waitUntil(lambda: bool(done), timeout=20_000)
        main.connections.load()
        qtbot.waitUntil(lambda: main.connections.get(CONNECTION) == made, timeout=20_000)

    return signed_in


def test_links_of_a_pair_that_may_not_read_are_tried_greyed_and_told_with_the_role(
    qtbot: QtBot, main: MainWindow, place: Location, with_pair: Callable[..., None]
) -> None:
    with_pair("ObjectWriter")
    panel: SharePanel = show(qtbot, main, place, SharePanel)
    press(qtbot, panel.share_button)
    dialog = opened(qtbot, main, ShareDialog)
    press(qtbot, dialog.make_button)
    qtbot.waitUntil(lambda: "The key may not read this object." in said(dialog), timeout=20_000)
    words, there = said(dialog), dialog.links.isVisible()
    dialog.reject()
    until_gone(qtbot, main, ShareDialog)
    qtbot.waitUntil(lambda: "may not read here" in said(panel), timeout=20_000)
    panel_words = said(panel)
    press(qtbot, panel.share_button)
    again = next(one for one in main.findChildren(ShareDialog) if one.isVisible())
    greyed = again.reading.isEnabled(), again.reading.toolTip(), again.storing.isChecked()
    stored = again.make_button.isEnabled()
    again.reject()
    main.commands.refresh.trigger()

    assert there, "perhaps it works when it is used"
    assert "The link to “a.txt” does not work now" in words
    assert "links to download do not work. Needs the role Object Reader on the bucket." in panel_words
    assert greyed == (False, "Needs the role Object Reader on the bucket.", True)
    assert stored, "links to upload are another right"
    qtbot.waitUntil(lambda: "may not read here" not in said(panel), timeout=20_000)


def test_links_to_upload_are_not_made_in_a_read_only_connection(
    qtbot: QtBot, main: MainWindow, place: Location, with_pair: Callable[..., None]
) -> None:
    with_pair("Manager", read_only=True)
    panel: SharePanel = show(qtbot, main, place, SharePanel)
    press(qtbot, panel.share_button)
    dialog = opened(qtbot, main, ShareDialog)

    assert (dialog.storing.isEnabled(), dialog.storing.toolTip()) == (False, "This connection is read-only.")
    press(qtbot, dialog.make_button)
    qtbot.waitUntil(dialog.links.isVisible, timeout=20_000)
    dialog.reject()

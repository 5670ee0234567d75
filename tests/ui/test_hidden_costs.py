"""What a bucket is charged for and no listing shows, found and cleaned up through the window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.transfer.hidden_costs import Cost
from cosbrowser.ui.dialogs.hidden_costs import HiddenCostsDialog
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.bucket import BucketPanel
from tests.models.conftest import CONNECTION
from tests.ui.test_bucket_panel import type_into
from tests.ui.test_object_panels import opened, press, until_gone
from tests.ui.test_versions import emptied  # noqa: F401 - a fixture
from tests.ui.test_window import go

SLOW = 20_000


@pytest.fixture
def place(put: Any, bucket_name: str) -> Iterator[Location]:
    client = put.client
    client.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
    for body in (b"one", b"three"):
        client.put_object(Bucket=bucket_name, Key="a.txt", Body=body)
        client.put_object(Bucket=bucket_name, Key="gone.txt", Body=body)
    client.delete_object(Bucket=bucket_name, Key="gone.txt")
    upload = client.create_multipart_upload(Bucket=bucket_name, Key="half")["UploadId"]
    client.upload_part(Bucket=bucket_name, Key="half", UploadId=upload, PartNumber=1, Body=b"x" * 1000)
    yield Location(CONNECTION, bucket_name)
    for one in client.list_multipart_uploads(Bucket=bucket_name).get("Uploads") or []:
        client.abort_multipart_upload(Bucket=bucket_name, Key=one["Key"], UploadId=one["UploadId"])


def found(qtbot: QtBot, main: MainWindow, place: Location) -> HiddenCostsDialog:
    go(qtbot, main, Location(CONNECTION))
    qtbot.waitUntil(lambda: main.browser.model.row_of(place.bucket) >= 0, timeout=SLOW)
    main.browser.table.selectRow(main.browser.model.row_of(place.bucket))
    qtbot.waitUntil(main.commands.hidden_costs.isEnabled, timeout=SLOW)
    main.commands.hidden_costs.trigger()
    dialog: HiddenCostsDialog = opened(qtbot, main, HiddenCostsDialog)
    qtbot.waitUntil(lambda: not dialog.is_counting, timeout=SLOW)
    return dialog


def set_days(qtbot: QtBot, dialog: HiddenCostsDialog, days: int) -> None:
    before = dialog._before
    dialog.days.setFocus()
    dialog.days.selectAll()
    QTest.keyClicks(dialog.days, str(days))
    qtbot.waitUntil(lambda: dialog._before != before and not dialog.is_counting)


def ticks(dialog: HiddenCostsDialog) -> list[str]:
    """What they say, without the dates."""
    return [" · ".join(dialog._ticks[cost].text().split(" · ")[:2]) for cost in Cost]


def test_costs_are_found_weighed_and_cleaned_up(qtbot: QtBot, main: MainWindow, put: Any, place: Location) -> None:
    dialog = found(qtbot, main, place)
    young = ticks(dialog), dialog.amount.text()
    set_days(qtbot, dialog, 0)
    old = ticks(dialog)
    unnamed = dialog.erase_button.isEnabled(), dialog.name.isVisible()
    qtbot.mouseClick(dialog._ticks[Cost.VERSIONS], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.name.isVisible, timeout=SLOW)
    with_versions = ticks(dialog), dialog.erase_button.isEnabled()
    type_into(dialog.name, place.bucket)
    press(qtbot, dialog.erase_button)
    until_gone(qtbot, main, HiddenCostsDialog)

    none = ["Unfinished uploads: none", "Older versions: none", "Delete markers that hide nothing: none"]
    assert young == (none, "There is nothing of that age.")
    assert old == ["Unfinished uploads: 1 · 1.0 KB", "Older versions: 3 · 11 bytes", none[2]]
    assert unnamed == (True, False)
    assert with_versions == ([*old[:2], "Delete markers that hide nothing: 1"], False)
    left = put.client.list_object_versions(Bucket=place.bucket)
    assert [one["Key"] for one in left["Versions"]] == ["a.txt"]
    assert not left.get("DeleteMarkers")
    assert not put.client.list_multipart_uploads(Bucket=place.bucket).get("Uploads")


def test_only_what_is_ticked_goes_and_without_a_tick_nothing(
    qtbot: QtBot, main: MainWindow, put: Any, place: Location
) -> None:
    dialog = found(qtbot, main, place)
    set_days(qtbot, dialog, 0)
    for cost in (Cost.UPLOADS, Cost.MARKERS):
        qtbot.mouseClick(dialog._ticks[cost], Qt.MouseButton.LeftButton)
    nothing = dialog.erase_button.isEnabled() or dialog.amount.isVisible()
    qtbot.mouseClick(dialog._ticks[Cost.UPLOADS], Qt.MouseButton.LeftButton)
    press(qtbot, dialog.erase_button)
    until_gone(qtbot, main, HiddenCostsDialog)

    assert not nothing
    left = put.client.list_object_versions(Bucket=place.bucket)
    assert (len(left["Versions"]), len(left["DeleteMarkers"])) == (4, 1)
    assert not put.client.list_multipart_uploads(Bucket=place.bucket).get("Uploads")


def test_link_leads_to_the_rules_of_the_bucket(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    dialog = found(qtbot, main, place)
    press(qtbot, dialog.rules_link)
    until_gone(qtbot, main, HiddenCostsDialog)

    qtbot.waitUntil(lambda: any(panel.isVisible() for panel in main.inspector.findChildren(BucketPanel)), timeout=SLOW)

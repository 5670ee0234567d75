"""Unfinished uploads of a bucket, through the inspector against the local COS."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.main_window import MainWindow
from cosbrowser.ui.panels.unfinished import UnfinishedPanel
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_object_panels import press, said
from tests.ui.test_versions import answer

PART = 5 << 20


@pytest.fixture
def data() -> bytes:
    return os.urandom(2 * PART + 1000)


@pytest.fixture
def begun(put: Any, bucket_name: str, data: bytes) -> Iterator[dict[str, str]]:
    """Upload ids by key; of the first, the first two parts are there."""
    ids: dict[str, str] = {}
    for key in ("deep/big.bin", "other.bin"):
        ids[key] = put.client.create_multipart_upload(Bucket=bucket_name, Key=key)["UploadId"]
    for at in (0, 1):
        put.client.upload_part(
            Bucket=bucket_name, Key="deep/big.bin", UploadId=ids["deep/big.bin"], PartNumber=at + 1,
            Body=data[at * PART : (at + 1) * PART],
        )  # fmt: skip
    yield ids
    for one in left(put, bucket_name):
        put.client.abort_multipart_upload(Bucket=bucket_name, Key=one[0], UploadId=one[1])


def left(put: Any, bucket: str) -> list[tuple[str, str]]:
    found = put.client.list_multipart_uploads(Bucket=bucket).get("Uploads") or []
    return [(one["Key"], one["UploadId"]) for one in found]


@pytest.fixture
def panel(qtbot: QtBot, main: MainWindow, begun: dict[str, str], bucket_name: str) -> UnfinishedPanel:
    main.browser.go(Location(CONNECTION, bucket_name))
    qtbot.waitUntil(lambda: main.inspector._about.is_bucket, timeout=20_000)
    main.inspector.show_panel(UnfinishedPanel)
    found = main.inspector.findChild(UnfinishedPanel)
    assert found is not None
    qtbot.waitUntil(lambda: len(found._sizes) == 2, timeout=20_000)
    return found


def select(panel: UnfinishedPanel, key: str) -> None:
    panel.list.clearSelection()
    for one in panel._items.values():
        one.setSelected(one.text(0) == key)


def test_they_are_listed_with_their_bytes_and_one_is_aborted(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str, panel: UnfinishedPanel
) -> None:
    listed = {item.text(0): item.text(1) for item in panel._items.values()}
    words = said(panel)

    select(panel, "deep/big.bin")
    details = said(panel)
    select(panel, "other.bin")
    press(qtbot, panel.abort_button)
    asked = answer(qtbot, main, "Abort")
    qtbot.waitUntil(lambda: "1 upload aborted" in said(panel), timeout=20_000)

    assert listed == {"deep/big.bin": "10.5 MB", "other.bin": "0 bytes"}
    assert "2 unfinished uploads, 10.5 MB" in words
    assert "2 parts, 10.5 MB · begun" in details
    assert "other.bin" in asked
    assert [key for key, _ in left(put, bucket_name)] == ["deep/big.bin"]


def test_one_is_finished_with_its_file_and_sends_only_what_is_missing(
    qtbot: QtBot, main: MainWindow, put: Any, cos: LocalCos, bucket_name: str, panel: UnfinishedPanel,
    tmp_path: Path, data: bytes,
) -> None:  # fmt: skip
    file = tmp_path / "was big.bin"
    file.write_bytes(data)
    cos.control("requests", method="DELETE")

    one = next(one for one in panel.all() if one.key == "deep/big.bin")
    panel.resume_with(one, str(file))
    qtbot.waitUntil(lambda: "other.bin" in [k for k, _ in left(put, bucket_name)] and len(left(put, bucket_name)) == 1,
                    timeout=30_000)  # fmt: skip

    assert put.client.get_object(Bucket=bucket_name, Key="deep/big.bin")["Body"].read() == data
    assert cos.control("requests")["operations"]["UploadPart"] == 1


@pytest.mark.parametrize(("size", "words"), [(1000, "do not fit this file"), (2 * PART + 1000, "another file")])
def test_another_file_is_refused_and_nothing_is_lost(
    qtbot: QtBot, put: Any, bucket_name: str, panel: UnfinishedPanel, tmp_path: Path, size: int, words: str
) -> None:
    file = tmp_path / "other"
    file.write_bytes(bytes(size))

    one = next(one for one in panel.all() if one.key == "deep/big.bin")
    panel.resume_with(one, str(file))
    qtbot.waitUntil(lambda: words in said(panel), timeout=20_000)

    assert len(left(put, bucket_name)) == 2
    parts = put.client.list_parts(Bucket=bucket_name, Key=one.key, UploadId=one.id)["Parts"]
    assert [part["Size"] for part in parts] == [PART, PART]


def test_only_those_that_are_old_enough_are_aborted(
    qtbot: QtBot, main: MainWindow, put: Any, bucket_name: str, panel: UnfinishedPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cosbrowser.ui.panels import unfinished

    panel.ask_to_abort_older(2)
    none = said(panel)
    now = unfinished.time.time()
    monkeypatch.setattr(unfinished.time, "time", lambda: now + 3 * 86_400)
    panel.ask_to_abort_older(2)
    asked = answer(qtbot, main, "Abort")
    qtbot.waitUntil(lambda: left(put, bucket_name) == [], timeout=20_000)

    assert "None was begun more than 2 days ago" in none
    assert "Abort 2 uploads?" in asked
    qtbot.waitUntil(lambda: "2 uploads aborted" in said(panel), timeout=20_000)

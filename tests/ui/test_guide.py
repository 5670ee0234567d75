"""Sections of IBM's SDK guide that no other test drives through the whole window, and the README's table of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.engine.client import Engine
from cosbrowser.models.reading import Phase
from cosbrowser.ui.dialogs.delete import DeleteDialog
from cosbrowser.ui.dialogs.upload import UploadDialog
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION, close_engine, open_engine
from tests.ui.test_object_panels import opened, press, until_gone
from tests.ui.test_window import go

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
MIB = 1 << 20
KEPT = 3 * 86400  # seconds


@pytest.fixture(scope="module")
def cos() -> Iterator[LocalCos]:
    with LocalCos("--synthetic", "batches=2500") as server:
        yield server


@pytest.fixture
def engine(qtbot: QtBot, cos: LocalCos, tmp_path: Path) -> Iterator[Engine]:
    made = open_engine(qtbot, tmp_path / "profile", (CONNECTION, cos))
    yield made
    close_engine(qtbot, made)


@pytest.fixture
def client(cos: LocalCos) -> Any:
    return hmac_client(cos)


def at_table(qtbot: QtBot, main: MainWindow) -> None:
    main.activateWindow()
    main.browser.table.setFocus()
    qtbot.waitUntil(main.isActiveWindow, timeout=20_000)


def test_items_of_a_bucket_are_listed_in_batches_by_the_keyboard(qtbot: QtBot, main: MainWindow) -> None:
    browser = main.browser
    browser.go(Location(CONNECTION, "batches"))
    qtbot.waitUntil(lambda: browser.model.rowCount() == 1000 and browser.model.reading.phase is Phase.MORE)
    at_table(qtbot, main)
    seen = [browser.model.rowCount()]
    while browser.model.reading.phase is not Phase.COMPLETE:
        QTest.keyClick(browser.table, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: browser.model.rowCount() > seen[-1], timeout=20_000)
        qtbot.waitUntil(lambda: browser.model.reading.phase in (Phase.MORE, Phase.COMPLETE), timeout=20_000)
        seen.append(browser.model.rowCount())

    assert seen[-1] == 2500
    assert len(seen) > 2


def test_one_object_and_several_are_deleted_with_the_delete_key(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str
) -> None:
    client.create_bucket(Bucket=bucket_name)
    for key in ("a", "b", "c", "d"):
        client.put_object(Bucket=bucket_name, Key=key, Body=b"1")
    go(qtbot, main, Location(CONNECTION, bucket_name))
    at_table(qtbot, main)

    def keys() -> list[str]:
        return [one["Key"] for one in client.list_objects_v2(Bucket=bucket_name).get("Contents") or []]

    def delete(*shifted: bool) -> None:
        QTest.keyClick(main.browser.table, Qt.Key.Key_Home)
        for _ in shifted:
            QTest.keyClick(main.browser.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(main.commands.delete.isEnabled, timeout=20_000)
        QTest.keyClick(main.browser.table, Qt.Key.Key_Delete)
        press(qtbot, opened(qtbot, main, DeleteDialog).delete_button)
        until_gone(qtbot, main, DeleteDialog)

    delete()
    one_gone = keys()
    qtbot.waitUntil(lambda: main.browser.model.rowCount() == 3, timeout=20_000)
    at_table(qtbot, main)
    delete(True)

    assert one_gone == ["b", "c", "d"]
    assert keys() == ["d"]


def test_a_binary_file_is_uploaded_in_parts_of_a_chosen_size(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str, tmp_path: Path
) -> None:
    client.create_bucket(Bucket=bucket_name)
    content = bytes(range(256)) * (12 * MIB // 256)
    (tmp_path / "large.bin").write_bytes(content)
    go(qtbot, main, Location(CONNECTION, bucket_name))
    at_table(qtbot, main)
    QTest.keyClick(main.browser.table, Qt.Key.Key_U, CONTROL)
    files = opened(qtbot, main, QFileDialog)
    files.setDirectory(str(tmp_path))
    files.selectFile("large.bin")
    files.accept()
    dialog = opened(qtbot, main, UploadDialog)
    dialog.part_size.setValue(5)
    dialog.threshold.setValue(5)
    press(qtbot, dialog.upload_button)

    def stored() -> str:
        found = client.list_objects_v2(Bucket=bucket_name).get("Contents") or [{"ETag": ""}]
        return found[0]["ETag"]

    qtbot.waitUntil(lambda: stored().endswith('-3"'), timeout=20_000)
    assert client.get_object(Bucket=bucket_name, Key="large.bin")["Body"].read() == content


def test_a_protected_object_is_copied_with_its_retention(
    qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str
) -> None:
    client.create_bucket(Bucket=bucket_name)
    days = {"Days": 1}
    client.put_bucket_protection_configuration(
        Bucket=bucket_name,
        ProtectionConfiguration={
            "Status": "Retention", "MinimumRetention": days, "DefaultRetention": days, "MaximumRetention": {"Days": 9},
        },
    )  # fmt: skip
    client.put_object(Bucket=bucket_name, Key="kept.txt", Body=b"kept", RetentionPeriod=KEPT)
    client.put_object(Bucket=bucket_name, Key="copies/other.txt", Body=b"other")
    go(qtbot, main, Location(CONNECTION, bucket_name))
    at_table(qtbot, main)
    main.browser.table.selectRow(main.browser.model.row_of("kept.txt"))
    qtbot.waitUntil(main.commands.copy.isEnabled, timeout=20_000)
    QTest.keyClick(main.browser.table, Qt.Key.Key_C, CONTROL)
    go(qtbot, main, Location(CONNECTION, bucket_name, "copies/"))
    at_table(qtbot, main)
    qtbot.waitUntil(main.commands.paste.isEnabled, timeout=20_000)
    QTest.keyClick(main.browser.table, Qt.Key.Key_V, CONTROL)

    qtbot.waitUntil(lambda: main.browser.model.row_of("kept.txt") >= 0, timeout=20_000)
    head = client.head_object(Bucket=bucket_name, Key="copies/kept.txt")
    assert head["RetentionPeriod"] == KEPT


def test_each_test_that_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text[text.index("## What the SDK guide does") : text.index("## Where things are kept")]
    rows = [line for line in table.splitlines() if line.startswith("|")][2:]
    missing: list[str] = []
    for row in rows:
        named = re.findall(r"`(?:(tests/[\w/]+\.py))?::(\w+)`", row)
        assert named, f"no test is named in: {row}"
        path = ""
        for given, name in named:
            path = given or path
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            if not any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body):
                missing.append(f"{path}::{name}")
    assert not missing
    assert len(rows) >= 25

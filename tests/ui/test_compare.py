"""The window that compares and synchronises, from the menu to the bucket."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.models.comparison import ARROW, NAME, ComparisonModel
from cosbrowser.models.roles import ICON_ROLE
from cosbrowser.transfer.compare import Act, Difference, Version, Way
from cosbrowser.ui.compare import CompareWindow
from cosbrowser.ui.dialogs.protected import ProtectedLine
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.emulator.clients import hmac_client
from tests.models.conftest import CONNECTION
from tests.ui.test_window import go

LEFT = Qt.MouseButton.LeftButton
SLOW = 20_000
LONG_AGO = 1_000_000_000
FAR = 4_000_000_000


@pytest.fixture
def client(cos: LocalCos, bucket_name: str) -> Any:
    made = hmac_client(cos)
    made.create_bucket(Bucket=bucket_name)
    for key in ("p/changed.txt", "p/only there.txt", "p/same.txt"):
        made.put_object(Bucket=bucket_name, Key=key, Body=b"there")
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "local"
    (made / "deep").mkdir(parents=True)
    for name, content, when in (
        ("changed.txt", b"changed here", FAR), ("same.txt", b"there", LONG_AGO), ("deep/new.txt", b"new", LONG_AGO),
    ):  # fmt: skip
        (made / name).write_bytes(content)
        os.utime(made / name, (when, when))
    return made


@pytest.fixture
def window(qtbot: QtBot, main: MainWindow, client: Any, bucket_name: str) -> CompareWindow:
    """Opened by its shortcut where one is."""
    go(qtbot, main, Location(CONNECTION, bucket_name, "p/"))
    main.browser.table.setFocus()
    qtbot.waitUntil(main.commands.synchronise.isEnabled)
    QTest.keySequence(main.browser.table, "Ctrl+Shift+Y")
    made = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CompareWindow) and w.isVisible())
    assert made.right.text() == f"cos://Here/{bucket_name}/p/"
    return made


@pytest.fixture
def compared(qtbot: QtBot, window: CompareWindow, folder: Path) -> Callable[[Way], CompareWindow]:
    def start(way: Way) -> CompareWindow:
        window.left.setText(str(folder))
        window.way.setCurrentIndex(window.way.findData(way))
        qtbot.mouseClick(window.compare_button, LEFT)
        qtbot.waitUntil(window.run_button.isEnabled, timeout=SLOW)
        return window

    return start


def rows(model: ComparisonModel, above: QModelIndex | None = None, before: str = "") -> dict[str, QModelIndex]:
    """The rows by their whole names; folders with a slash."""
    found: dict[str, QModelIndex] = {}
    parent = above or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, NAME, parent)
        name = before + index.data()
        found[name + "/" if model.rowCount(index) else name] = index
        found |= rows(model, index, name + "/")
    return found


def arrows(window: CompareWindow) -> dict[str, str]:
    return {name: at.siblingAtColumn(ARROW).data() for name, at in rows(window.model).items() if name[-1] != "/"}


def click_arrow(qtbot: QtBot, window: CompareWindow, name: str) -> None:
    at = window.table.visualRect(rows(window.model)[name].siblingAtColumn(ARROW))
    assert at.isValid(), f"{name} is not shown"
    qtbot.mouseClick(window.table.viewport(), LEFT, pos=at.center())


def keys(client: Any, bucket: str) -> dict[str, int]:
    return {entry["Key"]: entry["Size"] for entry in client.list_objects_v2(Bucket=bucket)["Contents"]}


def test_preview_shows_what_would_happen_and_nothing_happens(
    compared: Callable[[Way], CompareWindow], client: Any, bucket_name: str, main: MainWindow
) -> None:
    before = keys(client, bucket_name)
    window = compared(Way.MIRROR_RIGHT)
    assert arrows(window) == {"changed.txt": "→", "deep/new.txt": "→", "only there.txt": "· ✕"}
    assert window.summary.text() == "2 to copy, 15 bytes; 1 to delete; 0 left as they are; 1 the same"
    assert keys(client, bucket_name) == before
    assert main.transfers.model.rowCount() == 0


def test_arrow_is_turned_by_a_click_and_the_rest_is_done(
    qtbot: QtBot, compared: Callable[[Way], CompareWindow], client: Any, bucket_name: str
) -> None:
    window = compared(Way.MIRROR_RIGHT)
    click_arrow(qtbot, window, "only there.txt")
    assert arrows(window)["only there.txt"] == "←"
    click_arrow(qtbot, window, "only there.txt")
    assert arrows(window)["only there.txt"] == "≠"
    assert window.model.sums.deletes == 0

    qtbot.mouseClick(window.run_button, LEFT)

    expected = {"p/changed.txt": 12, "p/deep/new.txt": 3, "p/only there.txt": 5, "p/same.txt": 5}
    qtbot.waitUntil(lambda: keys(client, bucket_name) == expected, timeout=SLOW)
    qtbot.waitUntil(lambda: window.summary.text() == "2 handed to the transfers", timeout=SLOW)
    assert not window.run_button.isEnabled()


def test_arrow_of_a_folder_is_that_of_all_in_it(
    qtbot: QtBot, compared: Callable[[Way], CompareWindow], client: Any, bucket_name: str, folder: Path
) -> None:
    (folder / "deep" / "er").mkdir()
    (folder / "deep" / "er" / "two.txt").write_bytes(b"two")
    client.put_object(Bucket=bucket_name, Key="p/deep/three.txt", Body=b"three")
    window = compared(Way.RIGHT)
    deep = "deep/er/two.txt", "deep/new.txt", "deep/three.txt"
    assert [arrows(window)[name] for name in deep] == ["→", "→", "≠"]
    assert rows(window.model)["deep/"].siblingAtColumn(ARROW).data() == ""
    assert rows(window.model)["deep/"].siblingAtColumn(1).data() == "3 files differ"

    window.table.setCurrentIndex(rows(window.model)["deep/er/"])
    qtbot.keyClick(window.table, Qt.Key.Key_Space)
    assert [arrows(window)[name] for name in deep] == ["≠", "→", "≠"]  # it is not on the other side: it cannot come
    click_arrow(qtbot, window, "deep/")
    assert [arrows(window)[name] for name in deep] == ["→", "→", "≠"]
    window.model.turn([rows(window.model)["deep/"], rows(window.model)["deep/new.txt"]], Act.NOTHING)
    assert rows(window.model)["deep/"].siblingAtColumn(ARROW).data() == "≠"
    assert window.model.sums.copies == 1  # changed.txt


def test_folders_grow_piece_by_piece(qtmodeltester: Any) -> None:
    model = ComparisonModel()
    qtmodeltester.check(model, force_py=True)
    one = Version(1, 0, "x")
    names = ["a/b/1", "a/b/2", "a/c", "b", "a/b/3", "x//y", "/z", "a/b/d/e/4"]
    for name in names:
        model.add([Difference(name, one, None, Act.RIGHT)])
    other = ComparisonModel()
    other.add([Difference(name, one, None, Act.RIGHT) for name in names])

    assert list(rows(model)) == list(rows(other))
    assert sorted(name for name in rows(model) if name[-1] != "/") == [
        "//z", "a/b/1", "a/b/2", "a/b/3", "a/b/d/e/4", "a/c", "b", "x///y",
    ]  # fmt: skip
    assert model.sums.copies == other.sums.copies == len(names)
    model.clear()
    assert model.rowCount() == 0


def test_deletes_are_counted_and_confirmed(
    qtbot: QtBot, compared: Callable[[Way], CompareWindow], client: Any, bucket_name: str
) -> None:
    window = compared(Way.MIRROR_RIGHT)

    qtbot.mouseClick(window.run_button, LEFT)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    assert box.text() == "Delete 1 file?"
    assert f"1 in cos://Here/{bucket_name}/p/" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert "p/only there.txt" in keys(client, bucket_name)

    qtbot.mouseClick(window.run_button, LEFT)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    button = next(b for b in box.findChildren(QPushButton) if b.text() == "Delete and Synchronise")
    qtbot.mouseClick(button, LEFT)

    expected = {"p/changed.txt": 12, "p/deep/new.txt": 3, "p/same.txt": 5}
    qtbot.waitUntil(lambda: keys(client, bucket_name) == expected, timeout=SLOW)


def test_mirror_to_this_computer_downloads_and_deletes(
    qtbot: QtBot, compared: Callable[[Way], CompareWindow], folder: Path
) -> None:
    window = compared(Way.MIRROR_LEFT)
    assert arrows(window) == {"changed.txt": "←", "deep/new.txt": "✕ ·", "only there.txt": "←"}

    qtbot.mouseClick(window.run_button, LEFT)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    qtbot.mouseClick(next(b for b in box.findChildren(QPushButton) if b.text() == "Delete and Synchronise"), LEFT)

    qtbot.waitUntil((folder / "only there.txt").exists, timeout=SLOW)
    qtbot.waitUntil(lambda: (folder / "changed.txt").read_bytes() == b"there", timeout=SLOW)
    qtbot.waitUntil(lambda: not (folder / "deep" / "new.txt").exists(), timeout=SLOW)


def test_row_that_changed_since_is_reported_and_left(
    qtbot: QtBot, compared: Callable[[Way], CompareWindow], client: Any, bucket_name: str, main: MainWindow
) -> None:
    window = compared(Way.MIRROR_RIGHT)
    client.put_object(Bucket=bucket_name, Key="p/only there.txt", Body=b"changed by others")
    client.put_object(Bucket=bucket_name, Key="p/changed.txt", Body=b"changed too")

    qtbot.mouseClick(window.run_button, LEFT)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    qtbot.mouseClick(next(b for b in box.findChildren(QPushButton) if b.text() == "Delete and Synchronise"), LEFT)

    qtbot.waitUntil(lambda: "1 not done" in window.summary.text(), timeout=SLOW)
    qtbot.waitUntil(lambda: main.transfers.model.totals().failed == 1, timeout=SLOW)
    assert keys(client, bucket_name)["p/only there.txt"] == len(b"changed by others")
    assert keys(client, bucket_name)["p/changed.txt"] == len(b"changed too")


def test_prefixes_of_two_buckets_are_synchronised_on_the_server(
    qtbot: QtBot, window: CompareWindow, client: Any, bucket_name: str
) -> None:
    client.create_bucket(Bucket=f"{bucket_name[:50]}-2")
    window.left.setText(window.right.text())
    window.right.setText(f"cos://Here/{bucket_name[:50]}-2/q/")
    qtbot.mouseClick(window.compare_button, LEFT)
    qtbot.waitUntil(window.run_button.isEnabled, timeout=SLOW)
    qtbot.mouseClick(window.run_button, LEFT)

    qtbot.waitUntil(lambda: window.summary.text() == "3 handed to the transfers", timeout=SLOW)
    expected = {"q/changed.txt", "q/only there.txt", "q/same.txt"}
    qtbot.waitUntil(lambda: client.list_objects_v2(Bucket=f"{bucket_name[:50]}-2")["KeyCount"] == 3, timeout=SLOW)
    assert set(keys(client, f"{bucket_name[:50]}-2")) == expected


def test_change_of_a_side_forgets_the_preview(compared: Callable[[Way], CompareWindow], folder: Path) -> None:
    window = compared(Way.RIGHT)
    window.left.setText(str(folder / "deep"))
    assert window.model.rowCount() == 0
    assert not window.run_button.isEnabled()


@pytest.mark.parametrize("typed", ["", "cos://nobody/b/", "/tmp"])
def test_sides_that_cannot_be_compared_are_refused(qtbot: QtBot, window: CompareWindow, typed: str) -> None:
    window.left.setText("/tmp")
    window.right.setText(typed)
    qtbot.mouseClick(window.compare_button, LEFT)
    assert window.summary.property("role") == "bad"
    assert not window.run_button.isEnabled()


@pytest.fixture
def protected(client: Any, cos: LocalCos, bucket_name: str) -> Any:
    """Of the objects "p/changed.txt" and "p/only there.txt" are under retention; "p/same.txt" and what is later not."""
    for key in ("p/changed.txt", "p/only there.txt", "p/same.txt"):
        client.delete_object(Bucket=bucket_name, Key=key)
    client.put_bucket_protection_configuration(
        Bucket=bucket_name,
        ProtectionConfiguration={
            "Status": "Retention", "MinimumRetention": {"Days": 0}, "DefaultRetention": {"Days": 0},
            "MaximumRetention": {"Days": 100},
        },
    )  # fmt: skip
    for key, days in (("p/changed.txt", 10), ("p/only there.txt", 10), ("p/same.txt", 0), ("p/free.txt", 0)):
        client.put_object(Bucket=bucket_name, Key=key, Body=b"there", RetentionPeriod=days * 86_400)
    yield client
    cos.control("clock", {"reset": True})


def test_rows_of_protected_objects_say_so_before_anything_is_sent(
    qtbot: QtBot, protected: Any, compared: Callable[[Way], CompareWindow], client: Any, bucket_name: str,
    main: MainWindow,
) -> None:  # fmt: skip
    window = compared(Way.MIRROR_RIGHT)

    assert arrows(window) == {"changed.txt": "≠", "deep/new.txt": "→", "free.txt": "· ✕", "only there.txt": "≠"}
    said = [line.words.text() for line in window.findChildren(ProtectedLine)]
    assert [words.partition(", the last")[0] for words in said] == ["2 of 3 objects are protected"]
    assert window.summary.text() == "1 to copy, 3 bytes; 1 to delete; 2 left as they are; 1 the same; 2 protected"
    at = rows(window.model)["only there.txt"].siblingAtColumn(3)
    assert at.data(ICON_ROLE) == "lock-key"
    assert at.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Protected: it can be neither replaced nor deleted"
    assert rows(window.model)["free.txt"].siblingAtColumn(3).data(ICON_ROLE) is None
    click_arrow(qtbot, window, "only there.txt")
    assert arrows(window)["only there.txt"] == "←"  # it may still come here
    click_arrow(qtbot, window, "only there.txt")
    assert arrows(window)["only there.txt"] == "≠"
    window.model.turn([rows(window.model)["changed.txt"]], Act.RIGHT)
    assert arrows(window)["changed.txt"] == "≠"

    qtbot.mouseClick(window.run_button, LEFT)
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    assert box.text() == "Delete 1 file?"
    qtbot.mouseClick(next(b for b in box.findChildren(QPushButton) if b.text() == "Delete and Synchronise"), LEFT)

    expected = {"p/changed.txt": 5, "p/deep/new.txt": 3, "p/only there.txt": 5, "p/same.txt": 5}
    qtbot.waitUntil(lambda: keys(client, bucket_name) == expected, timeout=SLOW)
    qtbot.waitUntil(lambda: "2" not in window.summary.text() and not window.run_button.isEnabled(), timeout=SLOW)
    assert main.transfers.model.totals().failed == 0
    assert window.findChildren(ProtectedLine) == [] or not window.protected.looking


def test_row_that_is_turned_is_looked_up_then(
    qtbot: QtBot, protected: Any, compared: Callable[[Way], CompareWindow], cos: LocalCos
) -> None:
    window = compared(Way.RIGHT)
    assert arrows(window) == {"changed.txt": "≠", "deep/new.txt": "→", "free.txt": "≠", "only there.txt": "≠"}
    assert window.model.protected == 1
    before = cos.control("requests")["operations"]["HeadObject"]

    window.model.turn([rows(window.model)["only there.txt"]], Act.DELETE_RIGHT)

    assert not window.run_button.isEnabled()
    qtbot.waitUntil(window.run_button.isEnabled, timeout=SLOW)
    assert arrows(window)["only there.txt"] == "≠"
    assert window.model.protected == 2
    assert cos.control("requests")["operations"]["HeadObject"] == before + 1


def test_looking_for_protected_objects_can_be_stopped(
    qtbot: QtBot, protected: Any, window: CompareWindow, folder: Path, cos: LocalCos, bucket_name: str
) -> None:
    cos.control("faults", {"kind": "black_hole", "operation": "HeadObject", "bucket": bucket_name})
    try:
        window.left.setText(str(folder))
        window.way.setCurrentIndex(window.way.findData(Way.MIRROR_RIGHT))
        qtbot.mouseClick(window.compare_button, LEFT)
        qtbot.waitUntil(lambda: window.protected.looking, timeout=SLOW)
        line = next(line for line in window.findChildren(ProtectedLine) if line.looking)
        qtbot.waitUntil(line.stop_button.isVisible, timeout=SLOW)
        assert not window.run_button.isEnabled()

        qtbot.mouseClick(line.stop_button, LEFT)

        qtbot.waitUntil(window.run_button.isEnabled, timeout=SLOW)
        assert arrows(window)["only there.txt"] == "· ✕"  # not known: the server says it then
    finally:
        cos.control("faults", method="DELETE")


def test_bucket_without_a_policy_costs_one_request(compared: Callable[[Way], CompareWindow], cos: LocalCos) -> None:
    cos.control("requests", method="DELETE")
    window = compared(Way.MIRROR_RIGHT)
    asked = cos.control("requests")["operations"]
    assert asked["GetBucketProtectionConfiguration"] == 1
    assert "HeadObject" not in asked

    window.model.turn([rows(window.model)["only there.txt"]], Act.NOTHING)
    window.model.turn([rows(window.model)["only there.txt"]], Act.DELETE_RIGHT)

    assert window.run_button.isEnabled()
    assert cos.control("requests")["operations"]["GetBucketProtectionConfiguration"] == 1

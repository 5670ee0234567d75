"""Typed and pasted paths, the levels of the path, the ways back, buckets by name."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from cosbrowser.cos.entries import Location
from cosbrowser.ui.addresses import Elsewhere, recognise, without_signature
from cosbrowser.ui.dialogs.bucket_name import BucketNameDialog
from cosbrowser.ui.level_menu import LevelMenu
from cosbrowser.ui.main_window import MainWindow
from tests.cos_server import LocalCos
from tests.models.conftest import CONNECTION
from tests.ui.test_tabs import KEYS, go, press, until_read


@pytest.fixture
def place(put: Any, bucket_name: str) -> Location:
    put(KEYS)
    return Location(CONNECTION, bucket_name)


def field_of(main: MainWindow) -> QLineEdit:
    press(main, "Ctrl+L")
    found = main.browser.toolbar.breadcrumb.findChild(QLineEdit)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("s3://b/k/x y?z", Elsewhere("", "b/k/x y?z")),
        ("https://s3.eu-de.cloud-object-storage.appdomain.cloud/b/a%20b?X-Amz-Signature=1", Elsewhere(
            "s3.eu-de.cloud-object-storage.appdomain.cloud", "b/a b")),
        ("http://127.0.0.1:80/b", Elsewhere("127.0.0.1:80", "b")),
        ("cos://a/b", None),
        ("https://", None),
        ("https://host:nan/b", None),
    ],
)  # fmt: skip
def test_pasted_addresses_are_recognised(text: str, found: Elsewhere | None) -> None:
    assert recognise(text) == found


def test_nothing_of_a_signature_is_left() -> None:
    assert without_signature("https://h/b/k?X-Amz-Signature=abc#x") == "https://h/b/k"
    assert without_signature("s3://b/what?") == "s3://b/what?"


@pytest.mark.parametrize("form", ["path", "host", "s3", "bare"])
def test_a_pasted_address_leads_to_the_object_and_its_signature_is_gone(
    qtbot: QtBot, main: MainWindow, place: Location, cos: LocalCos, form: str
) -> None:
    go(qtbot, main, Location(CONNECTION))
    address = cos.endpoints["us-south"]
    host = address.removeprefix("http://")
    text = {
        "path": f"{address}/{place.bucket}/docs/a.txt?X-Amz-Signature=abcdef",
        "host": f"http://{place.bucket}.{host}/docs/a.txt?X-Amz-Signature=abcdef",
        "s3": f"s3://{place.bucket}/docs/a.txt",
        "bare": f"{place.bucket}/docs/a.txt",
    }[form]
    QGuiApplication.clipboard().setText(text)

    field = field_of(main)
    field.paste()
    field.textEdited.emit(field.text())
    kept = field.text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    until_read(qtbot, main.browser, place.child("docs"))

    assert "Signature" not in kept
    assert "Signature" not in field.text()
    assert main.browser.table.currentIndex().data() == "a.txt"


def test_a_bucket_that_nobody_has_is_said_and_can_be_mended(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    field = field_of(main)
    field.setText("s3://nobody-has-this-one/x")

    qtbot.keyClick(field, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "nobody-has-this-one" in field.accessibleDescription(), timeout=20_000)
    assert field.isVisible()
    assert main.browser.location == place


def test_a_typed_path_is_completed_from_connections_buckets_and_folders(
    qtbot: QtBot, main: MainWindow, place: Location
) -> None:
    go(qtbot, main, place)
    name = main.connections.name_of(CONNECTION)
    field = field_of(main)
    popup = field.completer().popup()

    def offered() -> list[str]:
        model = field.completer().model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    field.clear()
    QTest.keyClicks(field, f"cos://{name[:2]}")
    qtbot.waitUntil(lambda: f"cos://{name}/" in offered() and popup.isVisible(), timeout=20_000)
    field.setText(f"cos://{name}/")
    QTest.keyClicks(field, place.bucket[:-2])
    qtbot.waitUntil(lambda: offered() == [f"cos://{name}/{place.bucket}/"], timeout=20_000)
    field.setText(f"cos://{name}/{place.bucket}/")
    QTest.keyClicks(field, "pi")
    qtbot.waitUntil(lambda: offered() == [f"cos://{name}/{place.bucket}/pictures/"], timeout=20_000)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    until_read(qtbot, main.browser, place.child("pictures"))


def test_the_arrow_behind_a_step_shows_what_is_beside_where_one_is(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    put(["docs/pictures/sea.png"])
    docs = place.child("docs")
    go(qtbot, main, docs.child("deep"))
    crumbs = main.browser.toolbar.breadcrumb
    steps = [one for one in crumbs.findChildren(QToolButton) if one.isVisible()]
    step = next(one for one in steps if one.accessibleName() == "docs")
    arrow = QPoint(step.geometry().right() + 8, crumbs.height() // 2)

    qtbot.mouseClick(crumbs, Qt.MouseButton.LeftButton, pos=arrow)
    menu = main.browser.findChild(LevelMenu)
    assert menu is not None
    qtbot.waitUntil(lambda: [one.text() for one in menu.actions()] == ["deep", "pictures"], timeout=20_000)
    QTest.keyClicks(menu, "pi")
    QTest.keyClick(menu, Qt.Key.Key_Return)

    until_read(qtbot, main.browser, docs.child("pictures"))
    assert not crumbs.typing


def test_keys_alone_show_what_is_beside_where_one_is_and_go_there(
    qtbot: QtBot, main: MainWindow, place: Location, put: Any
) -> None:
    put(["docs/pictures/sea.png"])
    docs = place.child("docs")
    go(qtbot, main, docs.child("deep"))
    crumbs = main.browser.toolbar.breadcrumb
    step = next(one for one in crumbs.findChildren(QToolButton) if one.isVisible() and one.accessibleName() == "docs")
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)

    step.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(step, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = main.browser.findChild(LevelMenu)
    assert menu is not None
    qtbot.waitUntil(lambda: [one.text() for one in menu.actions()] == ["deep", "pictures"], timeout=20_000)
    assert menu.activeAction().text() == "deep"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)

    until_read(qtbot, main.browser, docs.child("pictures"))


def test_back_and_forward_have_menus_of_the_way(qtbot: QtBot, main: MainWindow, place: Location) -> None:
    go(qtbot, main, place)
    go(qtbot, main, place.child("docs"))
    go(qtbot, main, place.child("docs").child("deep"))
    menu = main.browser.toolbar.way_back

    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions()]
    menu.actions()[1].trigger()
    until_read(qtbot, main.browser, place)
    main.browser.toolbar.way_on.aboutToShow.emit()

    assert words[0].endswith("/docs/")
    assert len(words) == 3
    assert len(main.browser.toolbar.way_on.actions()) == 2


def test_a_bucket_is_opened_by_name_where_buckets_may_not_be_listed(
    qtbot: QtBot, main: MainWindow, place: Location, cos: LocalCos
) -> None:
    go(qtbot, main, place)
    cos.control("faults", {"kind": "status", "status": 403, "code": "AccessDenied", "operation": "ListBuckets"})
    try:
        main.browser.go(Location(CONNECTION))
        qtbot.waitUntil(main.browser.folder._failed.isVisible, timeout=20_000)
        offered = [one.text() for one in main.browser.folder._failed.findChildren(QPushButton)]
        main.commands.go_to_bucket.trigger()
        dialog = main.findChild(BucketNameDialog)
        assert dialog is not None
        dialog.name.setText("no-such-bucket-anywhere")
        dialog.open_button.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=30_000)
        kept = dialog.name.text()
        dialog.name.setText(place.bucket)
        dialog.open_button.click()
        until_read(qtbot, main.browser, place)
    finally:
        cos.control("faults", method="DELETE")

    assert "Go to Bucket…" in offered
    assert kept == "no-such-bucket-anywhere"
